"""The directory in and out: our template, published sets by mapping files, and what closes on the way."""

from actions.services.importing.cleaning import Addresses
from actions.services.importing.closed import ClosedClinics
from actions.services.importing.export import DirectoryExport
from actions.services.importing.mapping import PLACES, Vocabulary, load_mappings
from actions.services.importing.service import ImportRules, ImportService, Request
from actions.services.importing.values import OUTCOMES, ImportRefusedError, RowReport, Summary

__all__ = [
    "OUTCOMES",
    "PLACES",
    "Addresses",
    "ClosedClinics",
    "DirectoryExport",
    "ImportRefusedError",
    "ImportRules",
    "ImportService",
    "Request",
    "RowReport",
    "Summary",
    "Vocabulary",
    "load_mappings",
]
