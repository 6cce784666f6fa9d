"""Cards made of sourced facts: each says who reported it, what kind of source that is, and as of when."""

from datetime import date
from typing import Any

from actions.services.facts import Fact
from actions.values import Value, day, duration, money, row, words

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
        fact, words("card-cautions"), [], [_caution(one) for one in fact.values["conditions"]], "checklist"
    )


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


def _caution(condition: str | dict[str, Any]) -> Value:
    if isinstance(condition, str):
        return words(_key("caution", condition))
    args: dict[str, Value] = {}
    if "within" in condition:
        args["length"] = length(condition["within"])
    if "age" in condition:
        args["age"] = condition["age"]
    return words(_key("caution", condition["id"]), **args)


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
