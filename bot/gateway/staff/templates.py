"""Templates of the staff's pages and letters; their words are Korean and stand in ``bot/web``."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

WEB = Path(__file__).resolve().parents[2] / "web"
SHARED = WEB / "staff"


def environment(name: str) -> Environment:
    """The templates of ``bot/web/NAME``, and those that all pages share.

    What is put in is escaped in pages, not in plain texts.
    """
    made = Environment(
        loader=FileSystemLoader([WEB / name, SHARED]),
        autoescape=lambda template: template is None or not template.endswith(".txt"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["when"] = lambda moment: made.get_template("common.html").module.when(moment)  # type: ignore[attr-defined]
    return made
