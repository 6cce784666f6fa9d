"""A form in a terminal: asked field by field."""

from typing import Any, Protocol


class Words(Protocol):
    """The terminal's own words: a key of the catalogue without ``chat-``."""

    def __call__(self, key: str, **values: Any) -> str: ...


class FormQuestions:
    """The fields of a form, asked one by one; what is answered so far is kept when the form comes back refused."""

    def __init__(self, form: dict[str, Any], words: Words) -> None:
        self._form = form
        self._words = words
        self._values: dict[str, str] = {
            field["name"]: field["value"] for field in form["fields"] if field["value"] is not None
        }
        self._errors: dict[str, str] = {field["name"]: field["error"] for field in form["fields"] if field.get("error")}
        self._left: list[dict[str, Any]] = list(form["fields"])

    @property
    def question(self) -> str:
        """What is asked now: what was wrong, the label, the options by number, what stands there."""
        field = self._left[0]
        standing, options = self._values.get(field["name"]), _options(field, self._words)
        optional = "" if field["required"] or field["kind"] == "tick" else f" ({self._words('optional')})"
        lines = [self._errors.get(field["name"], ""), f"{field['label']}{optional}"]
        lines += [f"  [{number}] {title}" for number, (_, title) in enumerate(options, 1)]
        if standing:
            lines.append(self._words("form-keep", value=dict(options).get(standing, standing)))
        return "\n".join(filter(None, lines))

    @property
    def opening(self) -> str:
        """The form's title and how it is answered, before the first question."""
        return f"{self._form['title']}\n{self._words('form-help')}"

    def answer(self, typed: str) -> bool:
        """Take a line. An empty one keeps what stands there, or leaves an optional field blank.

        Returns:
            False when it was empty and nothing may stay empty: the visitor would rather write freely.
        """
        field = self._left[0]
        if typed:
            options = enumerate(_options(field, self._words), 1)
            meant = {name.casefold(): value for number, (value, title) in options for name in (str(number), title)}
            self._values[field["name"]] = meant.get(typed.casefold(), typed)
        elif self._values.get(field["name"]) is None and (field["required"] or field["kind"] == "tick"):
            return False
        self._errors.pop(field["name"], None)
        self._left.pop(0)
        return True

    def body(self) -> dict[str, Any] | None:
        """What is sent, once every field was asked."""
        return None if self._left else {"form": {"payload": self._form["payload"], "values": self._values}}

    def refused(self, errors: dict[str, str]) -> None:
        """Ask again for the fields that were wrong."""
        self._errors = errors
        self._left = [field for field in self._form["fields"] if field["name"] in errors]
        for name in errors:
            self._values.pop(name, None)


def _options(field: dict[str, Any], words: Words) -> list[tuple[str, str]]:
    if field["kind"] == "tick":
        return [("yes", words("yes")), ("no", words("no"))]
    return [(option["value"], option["title"]) for option in field["options"]]
