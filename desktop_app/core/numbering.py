"""Patterns of register numbers: `{series}/{year}/{number:03}`, in letters of any script."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop_app.core.controls import JOINERS, refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

FIELDS = ("series", "year", "number")
FIELD = re.compile(r"\{([^{}]*)\}")
WIDTH = re.compile(r"0?([1-9])")


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

        return FIELD.sub(value, self.source)


def fields_of(source: str, check: Callable[[str], None]) -> list[str]:
    """The names of the fields of a pattern an officer typed, in their order.

    Each field, as it stands between its braces, is given to `check`. Raises UserError for what
    `check` refuses, a stray brace, a line break or anything else that cannot be seen: a reference
    must survive being read aloud and retyped.
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
    fields = FIELD.findall(source)
    for field in fields:
        check(field)
    if re.search(r"[{}]", FIELD.sub("", source)):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The number pattern {source} has a brace without its partner."
                ),
                source=repr(source),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Write fields like {number:03}."),
        )
    return [field.partition(":")[0] for field in fields]


def unknown_field(field: str, known: Iterable[str]) -> UserError:
    """What is said of a field that there is not."""
    return UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "The number pattern has an unknown field {{name}}."),
            name=field,
        ),
        say(
            QT_TRANSLATE_NOOP("Sentences", "Fields are: {fields}."),
            fields=", ".join(f"{{{name}}}" for name in known),
        ),
    )


def unread_field(field: str, advice: str) -> UserError:
    """What is said of a field whose form behind the colon cannot be read."""
    return UserError(
        say(QT_TRANSLATE_NOOP("Sentences", "The number pattern cannot read {{name}}."), name=field),
        advice,
    )


def parse_pattern(source: str) -> NumberPattern:
    """Check a pattern of register numbers; raises UserError as `fields_of` does.

    The year and the number must be in it, the number once.
    """
    names = fields_of(source, _check_field)
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


def _check_field(field: str) -> None:
    name, colon, width = field.partition(":")
    if name not in FIELDS:
        raise unknown_field(field, FIELDS)
    if colon and (name != "number" or not WIDTH.fullmatch(width)):
        raise unread_field(
            field,
            QT_TRANSLATE_NOOP(
                "Sentences", "Only {number} takes a width from 1 to 9, like {number:03}."
            ),
        )
