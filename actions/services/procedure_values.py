"""The shapes of what is known about a procedure: typed values and ids, no sentences.

- ``price``: ``{unit, count?, vat, amounts: [{figure, of?, value} or {figure: range, of?, from, to}], note?}``;
  amounts in whole KRW, ``count`` how many the unit has, ``of`` one of several things that are priced.
- ``duration``, ``recovery``, ``stay``: ``{items: [{what, length or count or cc}], scope?}``.
- ``flying``: ``{items: [{what, length}], scope?}``, or ``{note}`` where no figure is known.
- ``cautions``: ``{conditions: [id or {id, within or age}], scope?}``.

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
SCOPES = ("cosmetic_surgery", "injectables", "laser_eye_surgery", "one_case")
BOUNDS = ("about", "at_least", "up_to")
MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080, "month": 43200}
"""Units of length; a month counts as thirty days."""
CONDITIONS = (
    *("pregnancy", "breastfeeding", "recent_birth", "cancer_treatment", "skin_infection", "severe_allergy"),
    *("ingredient_allergy", "bleeding_disorder", "thin_face", "under_18", "unstable_sight", "dry_eye", "keratoconus"),
    *("glaucoma", "medicines", "dental_work"),
)
CONDITION_ARGUMENTS = {"recent_birth": "within", "under_18": "age"}
KINDS = ("price", *WHATS, "cautions")


def check_values(kind: str, values: dict[str, Any], need: Need) -> None:
    """Refuse values that are not of the kind's shape, by ``need``."""
    if kind == "price":
        _check_price(values, need)
    elif kind == "cautions":
        _check_cautions(values, need)
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


def _check_cautions(values: dict[str, Any], need: Need) -> None:
    _check_keys(values, {"conditions"}, {"scope"}, need)
    _check_scope(values, need)
    need(isinstance(values["conditions"], list) and bool(values["conditions"]), "needs conditions")
    ids = []
    for condition in values["conditions"]:
        named = condition if isinstance(condition, dict) else {"id": condition}
        need(named.get("id") in CONDITIONS, f"{named.get('id')} must be one of {', '.join(CONDITIONS)}")
        argument = CONDITION_ARGUMENTS.get(named["id"])
        _check_keys(named, {"id", argument} if argument else {"id"}, set(), need)
        if argument == "within":
            _check_size(named["within"], True, need)
        elif argument == "age":
            need(_is_positive(named["age"]), "age must be a whole number above nought")
        ids.append(named["id"])
    need(len(set(ids)) == len(ids), "a condition stands twice")


def _check_scope(values: dict[str, Any], need: Need) -> None:
    need(values.get("scope", SCOPES[0]) in SCOPES, f"scope must be one of {', '.join(SCOPES)}")


def _check_keys(found: dict[str, Any], wanted: set[str], optional: set[str], need: Need) -> None:
    need(wanted <= found.keys(), f"lacks {', '.join(sorted(wanted - found.keys()))}")
    extra = {str(key) for key in found} - wanted - optional
    need(not extra, f"has {', '.join(sorted(extra))}, which nothing reads")


def _is_positive(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0
