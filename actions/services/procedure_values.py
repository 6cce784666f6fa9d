"""The shapes of what is known about a procedure: typed values and ids, no sentences.

- ``price``: ``{unit, count?, vat, amounts: [{figure, of?, value} or {figure: range, of?, from, to}], note?}``;
  amounts in whole KRW, ``count`` how many the unit has, ``of`` one of several things that are priced.
- ``duration``, ``recovery``, ``stay``: ``{items: [{what, length or count or cc}], scope?}``.
- ``flying``: ``{items: [{what, length}], scope?}``, or ``{note}`` where no figure is known.
- ``cautions``: ``{conditions: [id or {id, within or age}], scope?}``.
- ``risks``, ``checks``, ``unsuited``, ``notes``: ``{items: [id or {id, argument}], scope?}``; what is reported to have
  happened, what to look at in the clinic, for whom a way is not suited, and what else a source says.
- ``basis``: ``{by, counts?, extra_percent?}``, what a quote is counted by, where no price is known.

A length is ``{value, unit, bound?}`` or ``{from, to, unit}``; count and cc are ``{value}`` or ``{from, to}``.
"""

from collections.abc import Iterable
from typing import Any

from actions.services.facts import Fact, Need

FIGURES = ("low", "median", "mean", "high", "range")
PRICED = (
    "zirconia_clinic",
    "zirconia_hospital",
    "inlay_gold",
    "inlay_resin",
    "inlay_ceramic",
    "onlay_gold",
    "onlay_resin",
)
PRICE_UNITS = ("per_cc", "per_graft", "per_grafts", "per_tooth", "per_treatment", "multifocal_lens")
PRICE_NOTES = ("few_clinics",)
VAT = ("included", "excluded", "unknown")
WHATS = {
    "duration": (
        *("sessions", "interval", "one_session", "whole_course", "monitoring", "examination", "visit", "operation"),
        *("visit_basic", "visit_comprehensive", "report", "amount_face", "amount_face_neck", "amount_eyes"),
    ),
    "recovery": ("bruising", "first_recovery", "settled", "usual_activity", "lasek"),
    "stay": ("stay",),
    "flying": ("flying", "flying_short", "flying_long"),
}
FLYING_NOTES = ("leg_clots",)
SCOPES = ("cosmetic_surgery", "injectables", "laser_eye_surgery", "one_case", "with_rejuran")
BOUNDS = ("about", "at_least", "up_to")
MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080, "month": 43200, "year": 525600}
"""Units of length; a month counts as thirty days, a year as 365."""
CONDITIONS = (
    *("pregnancy", "breastfeeding", "recent_birth", "cancer_treatment", "skin_infection", "severe_allergy"),
    *("ingredient_allergy", "bleeding_disorder", "thin_face", "under_18", "unstable_sight", "dry_eye", "keratoconus"),
    *("glaucoma", "medicines", "dental_work"),
)
RISKS = ("hollow_cheeks", "burns", "severe_reaction", "vessel_block")
URGENT = frozenset(("severe_reaction", "vessel_block"))
"""Risks after which help is called at once."""
CHECKS = ("device_generation", "shot_log", "sealed_tip")
UNSUITED = ("unfit_to_travel", "fast_progress", "records_missing", "no_interruption")
NOTES = (
    *("approved_korea", "not_approved_usa", "outpatient", "only_at", "storage_embryos", "storage_eggs", "long_visa"),
)
ARGUMENTS = {
    **{"recent_birth": "within", "under_18": "age", "storage_embryos": "within"},
    **{"approved_korea": "since", "only_at": "hospitals", "long_visa": "visa"},
}
LISTS = {"cautions": CONDITIONS, "risks": RISKS, "checks": CHECKS, "unsuited": UNSUITED, "notes": NOTES}
BASES = ("lines", "tip_shots", "after_consultation")
KINDS = ("price", *WHATS, *LISTS, "basis")


def check_values(kind: str, values: dict[str, Any], need: Need) -> None:
    """Refuse values that are not of the kind's shape, by ``need``."""
    if kind == "price":
        _check_price(values, need)
    elif kind in LISTS:
        _check_list(kind, values, need)
    elif kind == "basis":
        _check_basis(values, need)
    elif kind == "flying" and "items" not in values:
        _check_keys(values, {"note"}, set(), need)
        need(values["note"] in FLYING_NOTES, f"note must be one of {', '.join(FLYING_NOTES)}")
    else:
        _check_items(kind, values, need)


def longest(facts: Iterable[Fact]) -> dict[str, Any] | None:
    """The longest length that any of the facts gives: ``{value, unit}``; None when none gives one."""
    lengths = [item["length"] for fact in facts for item in fact.values.get("items", ()) if "length" in item]
    ends = [{"value": length.get("to", length.get("value")), "unit": length["unit"]} for length in lengths]
    return max(ends, key=lambda end: int(end["value"]) * MINUTES[end["unit"]], default=None)


def _check_price(values: dict[str, Any], need: Need) -> None:
    _check_keys(values, {"unit", "vat", "amounts"}, {"count", "note"}, need)
    need(values["unit"] in PRICE_UNITS, f"unit must be one of {', '.join(PRICE_UNITS)}")
    need(("count" in values) == (values["unit"] == "per_grafts"), "count belongs to per_grafts, and only there")
    need("count" not in values or _is_positive(values["count"]), "count must be a whole number above nought")
    need(values["vat"] in VAT, f"vat must be one of {', '.join(VAT)}")
    need(values.get("note", PRICE_NOTES[0]) in PRICE_NOTES, f"note must be one of {', '.join(PRICE_NOTES)}")
    amounts = values["amounts"]
    need(isinstance(amounts, list) and bool(amounts), "needs amounts")
    named = []
    for amount in amounts:
        need(isinstance(amount, dict) and amount.get("figure") in FIGURES, f"figure: one of {', '.join(FIGURES)}")
        bounds = {"from", "to"} if amount["figure"] == "range" else {"value"}
        _check_keys(amount, {"figure", *bounds}, {"of"}, need)
        need("of" not in amount or amount["of"] in PRICED, f"of must be one of {', '.join(PRICED)}")
        need(all(_is_positive(amount[name]) for name in bounds), "amounts are whole KRW above nought")
        need("from" not in amount or amount["from"] < amount["to"], "a range runs upwards")
        named.append((amount.get("of"), amount["figure"]))
    need(len(set(named)) == len(named), "a figure stands twice")
    plain = [amount["value"] for figure in FIGURES for amount in amounts if _is_plain(amount, figure)]
    need(plain == sorted(plain), "low, median and high run upwards")


def _is_plain(amount: dict[str, Any], figure: str) -> bool:
    return amount["figure"] == figure and figure in ("low", "median", "high") and "of" not in amount


def _check_items(kind: str, values: dict[str, Any], need: Need) -> None:
    _check_keys(values, {"items"}, {"scope"}, need)
    _check_scope(values, need)
    need(isinstance(values["items"], list) and bool(values["items"]), "needs items")
    for item in values["items"]:
        need(isinstance(item, dict) and item.get("what") in WHATS[kind], f"what: one of {', '.join(WHATS[kind])}")
        sizes = item.keys() - {"what"}
        allowed = {"length"} if kind == "flying" else {"length", "count", "cc"}
        need(len(sizes) == 1 and sizes <= allowed, f"an item has one of {', '.join(sorted(allowed))}")
        (size,) = sizes
        _check_size(item[size], size == "length", need)


def _check_size(size: Any, is_length: bool, need: Need) -> None:
    need(isinstance(size, dict), "a length or a count is a mapping")
    numbers = {"from", "to"} if "from" in size else {"value"}
    optional = {"bound"} if is_length and "value" in numbers else set()
    _check_keys(size, numbers | ({"unit"} if is_length else set()), optional, need)
    need(all(_is_positive(size[name]) for name in numbers), "lengths and counts are whole numbers above nought")
    need("from" not in size or size["from"] < size["to"], "a range runs upwards")
    need(not is_length or size["unit"] in MINUTES, f"unit must be one of {', '.join(MINUTES)}")
    need(size.get("bound", BOUNDS[0]) in BOUNDS, f"bound must be one of {', '.join(BOUNDS)}")


def _check_list(kind: str, values: dict[str, Any], need: Need) -> None:
    field = "conditions" if kind == "cautions" else "items"
    _check_keys(values, {field}, {"scope"}, need)
    _check_scope(values, need)
    need(isinstance(values[field], list) and bool(values[field]), f"needs {field}")
    ids = []
    for item in values[field]:
        named = item if isinstance(item, dict) else {"id": item}
        need(named.get("id") in LISTS[kind], f"{named.get('id')} must be one of {', '.join(LISTS[kind])}")
        argument = ARGUMENTS.get(named["id"])
        _check_keys(named, {"id", argument} if argument else {"id"}, set(), need)
        if argument:
            _check_argument(argument, named[argument], need)
        ids.append(named["id"])
    need(len(set(ids)) == len(ids), f"one of the {field} stands twice")


def _check_argument(argument: str, value: Any, need: Need) -> None:
    if argument == "within":
        _check_size(value, True, need)
    elif argument == "hospitals":
        need(isinstance(value, list) and bool(value), "hospitals must be a list of names by locale")
        named = all(isinstance(one, dict) and isinstance(one.get("en"), str) for one in value)
        need(named, "a hospital needs its English name")
    elif argument == "visa":
        need(isinstance(value, str) and bool(value.strip()), "visa must be a kind of visa")
    else:
        need(_is_positive(value), f"{argument} must be a whole number above nought")


def _check_basis(values: dict[str, Any], need: Need) -> None:
    _check_keys(values, {"by"}, {"counts", "extra_percent"}, need)
    need(values["by"] in BASES, f"by must be one of {', '.join(BASES)}")
    counts = values.get("counts", [1])
    need(isinstance(counts, list) and bool(counts), "counts must be a list")
    need(all(_is_positive(one) for one in counts), "counts are whole numbers above nought")
    need(("counts" in values) == (values["by"] != "after_consultation"), "counts belong to lines and shots, only there")
    need(_is_positive(values.get("extra_percent", 1)), "extra_percent must be a whole number above nought")


def _check_scope(values: dict[str, Any], need: Need) -> None:
    need(values.get("scope", SCOPES[0]) in SCOPES, f"scope must be one of {', '.join(SCOPES)}")


def _check_keys(found: dict[str, Any], wanted: set[str], optional: set[str], need: Need) -> None:
    need(wanted <= found.keys(), f"lacks {', '.join(sorted(wanted - found.keys()))}")
    extra = {str(key) for key in found} - wanted - optional
    need(not extra, f"has {', '.join(sorted(extra))}, which nothing reads")


def _is_positive(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0
