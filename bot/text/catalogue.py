"""The sentences of all locales (Project Fluent), loaded once."""

import logging
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Resource, VariableReference
from fluent.syntax.visitor import Visitor

from bot.languages import FALLBACK_LOCALE, LOCALES

logger = logging.getLogger(__name__)

_BLANK_BEFORE_LINE_END = re.compile(r"[ \t]+\n")


class CatalogueError(ValueError):
    """A catalogue cannot be read; the text names file, line and what is wrong."""


class MissingTextError(LookupError):
    """A key or a variable is missing (strict catalogues only)."""


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the visitor's protocol
        self.names.add(node.id.name)


class Catalogue:
    """Messages by locale and key. A key that a locale lacks is taken from English and counted in ``missing``."""

    def __init__(
        self, bundles: dict[str, FluentBundle], variables: dict[str, dict[str, set[str]]], strict: bool
    ) -> None:
        self._bundles = bundles
        self._variables = variables
        self._strict = strict
        self.missing = 0

    @classmethod
    def load(cls, folder: Path, *, strict: bool = False, files: Sequence[str] | None = None) -> "Catalogue":
        """Read ``<folder>/<locale>/*.ftl`` for every locale of the registry.

        Args:
            files: only files of these names.
            strict: raise MissingTextError where a key or a variable is missing, instead of falling back.

        Raises:
            CatalogueError: a syntax error, or a key that stands twice.
        """
        bundles: dict[str, FluentBundle] = {}
        variables: dict[str, dict[str, set[str]]] = {}
        for code, locale in LOCALES.items():
            bundle = FluentBundle([locale.cldr.replace("_", "-")], use_isolating=locale.direction == "rtl")
            variables[code] = {}
            for path in sorted((folder / code).glob("*.ftl")):
                if files is not None and path.name not in files:
                    continue
                resource = _parsed(path)
                for key, names in _messages(resource):
                    if key in variables[code]:
                        raise CatalogueError(f"{code}/{path.name}: {key} stands twice")
                    variables[code][key] = names
                bundle.add_resource(resource)
            bundles[code] = bundle
        return cls(bundles, variables, strict)

    def keys(self, locale: str) -> set[str]:
        """The keys a locale has."""
        return set(self._variables[locale])

    def variables(self, locale: str, key: str) -> set[str]:
        """The variables a message takes."""
        return self._variables[locale][key]

    def format(self, key: str, locale: str, **values: Any) -> str:
        """The text of a key.

        Raises:
            MissingTextError: strict, and the key or a variable is missing.
            KeyError: neither the locale nor English has the key.
        """
        if key not in self._variables[locale]:
            if self._strict:
                raise MissingTextError(f"{locale} lacks {key}")
            self.missing += 1
            logger.error("the catalogue %s lacks %s", locale, key)
            locale = FALLBACK_LOCALE
        wanted = self._variables[locale][key] - values.keys()
        if wanted and self._strict:
            raise MissingTextError(f"{key} needs {', '.join(sorted(wanted))}")
        bundle = self._bundles[locale]
        text, errors = bundle.format_pattern(bundle.get_message(key).value, values)
        if errors and self._strict:
            raise MissingTextError(f"{locale} {key}: {errors[0]}")
        return _BLANK_BEFORE_LINE_END.sub("\n", str(text)).strip()


def _parsed(path: Path) -> Resource:
    source = path.read_text(encoding="utf-8")
    resource = FluentParser(with_spans=False).parse(source)
    if not any(isinstance(entry, Junk) for entry in resource.body):
        return resource
    junk = next(entry for entry in FluentParser(with_spans=True).parse(source).body if isinstance(entry, Junk))
    line = source.count("\n", 0, junk.span.start) + 1
    raise CatalogueError(f"{path.parent.name}/{path.name}:{line}: {junk.annotations[0].message}")


def _messages(resource: Resource) -> Iterator[tuple[str, set[str]]]:
    for entry in resource.body:
        if isinstance(entry, Message) and entry.value is not None:
            found = _Variables()
            found.visit(entry)
            yield entry.id.name, found.names
