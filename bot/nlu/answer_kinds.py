"""Which kinds of entities answer the question of a form."""

FOUND_CLINIC = "found_clinic"
"""What stands for a requested slot after clinics were shown outside a form."""

# Which entities answer a question; a number chooses from the list that was shown.
ANSWERS: dict[str, frozenset[str]] = {
    "booking_procedure": frozenset({"procedure", "procedure_choice", "specialty", "number"}),
    "booking_clinic": frozenset({"clinic", "district", "number"}),
    "booking_time": frozenset({"time", "number"}),
    "move_time": frozenset({"time", "number"}),
    "booking_code": frozenset({"booking_code"}),
    "trip_procedure": frozenset({"procedure", "procedure_choice", "specialty", "number"}),
    "trip_arrival": frozenset({"time", "airport", "duration"}),
    "trip_departure": frozenset({"time", "duration"}),
    "check_clinic": frozenset({"clinic", "number"}),
    "quote_procedure": frozenset({"procedure", "procedure_choice", "specialty", "number"}),
    "quote_clinic": frozenset({"clinic", "number"}),
    "check_airport": frozenset({"airport", "district", "number"}),
    "bundle_time": frozenset({"time"}),
    "bundle_hours": frozenset({"number", "duration"}),
    "pickup_airport": frozenset({"airport", "number"}),
    "pickup_flight": frozenset({"flight"}),
    "pickup_arrival": frozenset({"time"}),
    "pickup_people": frozenset({"number"}),
    "contact": frozenset({"phone", "email"}),
    "second_proof": frozenset({"phone", "email"}),
    FOUND_CLINIC: frozenset({"number"}),
}
