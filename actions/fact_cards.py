"""Cards made of sourced facts: each says who reported it, what kind of source that is, and as of when."""

from datetime import date
from typing import Any

from actions.services.facts import Fact
from actions.services.procedure_values import URGENT
from actions.values import Value, code, day, duration, localized, money, row, several, words

Size = dict[str, Any]


def fact_card(
    fact: Fact, title: Value, rows: list[dict[str, Any]], lines: list[Value] | None = None, kind: str = "fact"
) -> dict[str, Any]:
    """A card with its source; where the source speaks more generally, or may be out of date, the card says so."""
    scope = fact.values.get("scope")
    rows = [*rows, row("label-source-kind", words(f"source-kind-{fact.source_kind}"))]
    if fact.source_stated:
        rows.append(row("label-as-of", stated(fact.as_of_stated)))
    return {
        "kind": kind,
        "title": title,
        "rows": rows,
        "lines": [*(lines or []), *([words(_key("scope", scope))] if scope else [])],
        "source": _source(fact),
        "note": _age(fact),
        "facts": [fact.id],
    }


def reported_price_card(fact: Fact) -> dict[str, Any]:
    """What a source reports for Korea: no price of a clinic of the directory."""
    values = fact.values
    rows = [row("label-price-unit", _unit(values))]
    for amount in values["amounts"]:
        figure, sum_of_money = amount["figure"], money(amount.get("from") or amount["value"], amount.get("to"))
        if "of" in amount:
            rows.append(row(_key("label", amount["of"]), words(f"price-figure-{figure}", amount=sum_of_money)))
        else:
            rows.append(row(f"label-price-{figure}", sum_of_money))
    rows.append(row("label-vat", words(f"vat-{values['vat']}")))
    official = fact.source_kind in ("law", "ministry", "statistics")
    lines = [words(_key("price", values["note"]))] if "note" in values else []
    return fact_card(fact, words("card-price-statistics" if official else "card-price-other"), rows, lines, "price")


def items_card(fact: Fact, title: str) -> dict[str, Any]:
    """Lengths, numbers and amounts of one source; ``title`` is a catalogue key."""
    rows = [row(_key("label", item["what"]), _item(item)) for item in fact.values.get("items", ())]
    lines = [words(_key("flying", fact.values["note"]))] if "note" in fact.values else []
    return fact_card(fact, words(title), rows, lines)


def cautions_card(fact: Fact) -> dict[str, Any]:
    """What to tell the doctor before."""
    return fact_card(
        fact, words("card-cautions"), [], [_said("caution", one) for one in fact.values["conditions"]], "checklist"
    )


LIST_KINDS = {
    "notes": ("card-notes", "note", "fact"),
    "risks": ("card-risks", "risk", "fact"),
    "checks": ("card-checks", "inspect", "checklist"),
    "unsuited": ("card-unsuited", "unsuited", "fact"),
}
"""Kinds of fact that are lists of ids: title, prefix of the keys, kind of card."""


def list_card(fact: Fact, kind: str, number: str | None = None) -> dict[str, Any]:
    """What a source lists; ``number``: whom to call at once after a risk that cannot wait."""
    title, prefix, card = LIST_KINDS[kind]
    items = fact.values["items"]
    lines: list[Value] = [_said(prefix, one) for one in items]
    if number is not None and any(one in URGENT for one in items if isinstance(one, str)):
        lines.append(words("risk-call", number=code(number)))
    return fact_card(fact, words(title), [], lines, card)


def basis_card(fact: Fact) -> dict[str, Any]:
    """What a quote is counted by."""
    counts: list[Value] = [{"type": "number", "value": one} for one in fact.values.get("counts", ())]
    args: dict[str, Value] = {"counts": several(counts, "or")} if counts else {}
    lines: list[Value] = [words(_key("basis", fact.values["by"]), **args)]
    if "extra_percent" in fact.values:
        share: Value = {"type": "percent", "value": fact.values["extra_percent"] / 100}
        lines.append(words("basis-extra", share=share))
    return fact_card(fact, words("card-basis"), [], lines)


def length(size: Size) -> Value:
    """A length of time or a range of them."""
    if "from" in size:
        first, last = duration(size["from"], size["unit"]), duration(size["to"], size["unit"])
        return words("length-range", **{"from": first, "to": last})
    exact = duration(size["value"], size["unit"])
    return words(_key("length", size["bound"]), length=exact) if "bound" in size else exact


def stated(text: str) -> Value:
    """A date as precisely as its source gives it: a day, or a bare month or year."""
    return day(date.fromisoformat(text)) if len(text) == len("2025-09-05") else text


def _item(item: dict[str, Any]) -> Value:
    if "length" in item:
        return length(item["length"])
    if "cc" in item:
        return words("amount-cc", amount=_count(item["cc"]))
    return _count(item["count"])


def _count(size: Size) -> Value:
    if "from" in size:
        return words("count-range", **{"from": size["from"], "to": size["to"]})
    return {"type": "number", "value": size["value"]}


def _unit(values: dict[str, Any]) -> Value:
    counted = {"count": values["count"]} if "count" in values else {}
    return words(_key("unit", values["unit"]), **counted)


def _said(prefix: str, item: str | dict[str, Any]) -> Value:
    if isinstance(item, str):
        return words(_key(prefix, item))
    args: dict[str, Value] = {}
    if "within" in item:
        args["length"] = length(item["within"])
    if "hospitals" in item:
        args["hospitals"] = several([localized(one) for one in item["hospitals"]])
    if "visa" in item:
        args["visa"] = code(item["visa"])
    if "since" in item:
        args["since"] = str(item["since"])
    if "age" in item:
        args["age"] = item["age"]
    return words(_key(prefix, item["id"]), **args)


def _source(fact: Fact) -> dict[str, Any]:
    exact = fact.source_stated and len(fact.source_stated) == len("2025-09-05")
    name = ", ".join(filter(None, [fact.source_name, None if exact else fact.source_stated]))
    return {"name": name, "date": fact.source_stated if exact else None}


def _age(fact: Fact) -> Value | None:
    if fact.source_stated is None:
        return words("source-undated", read=day(fact.as_of))
    return words("source-old", date=stated(fact.as_of_stated)) if fact.needs_review else None


def _key(prefix: str, item: str) -> str:
    return f"{prefix}-{item.replace('_', '-')}"
