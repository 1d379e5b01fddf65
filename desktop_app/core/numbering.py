"""Patterns of register numbers: `{series}/{year}/{number:03}`, in letters of any script."""

import re
from dataclasses import dataclass

from desktop_app.core.controls import JOINERS, refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

FIELDS = ("series", "year", "number")
_FIELD = re.compile(r"\{([^{}]*)\}")
_WIDTH = re.compile(r"0?([1-9])")


@dataclass(frozen=True, slots=True)
class NumberPattern:
    """A checked pattern, ready to write numbers."""

    source: str

    def write(self, series: str, year: int, number: int) -> str:
        """The printed reference: `CINVU/1405/007`."""
        values: dict[str, str | int] = {"series": series, "year": year, "number": number}

        def value(match: re.Match[str]) -> str:
            name, _, width = match.group(1).partition(":")
            return str(values[name]).zfill(int(width) if width else 0)

        return _FIELD.sub(value, self.source)


def parse_pattern(source: str) -> NumberPattern:
    """Check a pattern an officer typed.

    Raises UserError for an unknown field, a missing number, a stray brace, a line break or
    anything else that cannot be seen: a reference must survive being read aloud and retyped.
    """
    refuse_controls(source, QT_TRANSLATE_NOOP("Sentences", "The number pattern"))
    if any(c in JOINERS or c in "\n\t" for c in source):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The number pattern contains a line break, a tab or an invisible joiner.",
            ),
            QT_TRANSLATE_NOOP("Sentences", "Type it again on one line."),
        )
    for name in _FIELD.findall(source):
        _check_field(name)
    if re.search(r"[{}]", _FIELD.sub("", source)):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The number pattern {source} has a brace without its partner."
                ),
                source=repr(source),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Write fields like {number:03}."),
        )
    names = [name.partition(":")[0] for name in _FIELD.findall(source)]
    if names.count("number") != 1 or "year" not in names:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "The number pattern {source} does not name the year and the number once.",
                ),
                source=repr(source),
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Put {year} and one {number} in it, for example {series}/{year}/{number:03}.",
            ),
        )
    return NumberPattern(source)


def _check_field(name: str) -> None:
    field, colon, width = name.partition(":")
    if field not in FIELDS:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The number pattern has an unknown field {{name}}."),
                name=name,
            ),
            say(
                QT_TRANSLATE_NOOP("Sentences", "Fields are: {fields}."),
                fields=", ".join(f"{{{known}}}" for known in FIELDS),
            ),
        )
    if colon and (field != "number" or not _WIDTH.fullmatch(width)):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The number pattern cannot read {{name}}."),
                name=name,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Only {number} takes a width from 1 to 9, like {number:03}."
            ),
        )
