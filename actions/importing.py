"""Puts together what brings the directory in and out, over the services of a process."""

from functools import partial

from actions.closed_messages import closed_message
from actions.db.load import put_procedures, read_procedures
from actions.db.repositories.closed_clinics import ClosedClinicRepository
from actions.db.repositories.importing import ImportRepository
from actions.services.importing import (
    PLACES,
    Addresses,
    ClosedClinics,
    DirectoryExport,
    ImportRules,
    ImportService,
    Vocabulary,
    load_mappings,
)
from actions.wiring import Services
from bot.languages import LOCALES


def closed_clinics(services: Services) -> ClosedClinics:
    """Warns of bookings at clinics that closed or lapsed."""
    return ClosedClinics(
        ClosedClinicRepository(services.db),
        services.bookings,
        services.holidays,
        services.clock,
        owner=services.settings.case_owner,
        answer_hours=services.settings.case_answer_hours,
        compose=lambda record, reason: closed_message(record, reason, services.directory.clinic(record.clinic)),
    )


def import_service(services: Services) -> ImportService:
    """Brings files into the directory, by the mappings of the data folder."""
    data, settings = services.settings.data_dir, services.settings
    catalogue = read_procedures(data / "directory", data / "names")
    specialties, procedures = catalogue.ids
    return ImportService(
        ImportRepository(services.db),
        closed_clinics(services),
        services.clock,
        mappings=load_mappings(data / "mappings"),
        addresses=Addresses.load(data / "mappings" / PLACES),
        vocabulary=Vocabulary.load(data / "names", LOCALES),
        rules=ImportRules(settings.import_batch_rows, settings.import_max_rejected_percent),
        prepare=partial(put_procedures, catalogue=catalogue),
        procedures=procedures,
        specialties=specialties,
    )


def directory_export(services: Services) -> DirectoryExport:
    """Writes the directory as files of the template."""
    return DirectoryExport(ImportRepository(services.db), tuple(LOCALES))
