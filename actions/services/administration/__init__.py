"""The directory as its operator changes it: every use case is one transaction, and doing it again changes nothing."""

from actions.services.administration.clinics import ClinicAdministration
from actions.services.administration.closures import ClosureAdministration
from actions.services.administration.offers import OfferAdministration, OfferChange, Price
from actions.services.administration.overview import ClinicLine, ClinicView, DirectoryOverview
from actions.services.administration.people import PractitionerAdministration
from actions.services.administration.results import AdministrationError, Change, Outcome

__all__ = [
    "AdministrationError",
    "Change",
    "ClinicAdministration",
    "ClinicLine",
    "ClinicView",
    "ClosureAdministration",
    "DirectoryOverview",
    "OfferAdministration",
    "OfferChange",
    "Outcome",
    "PractitionerAdministration",
    "Price",
]
