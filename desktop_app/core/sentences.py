"""Sentences made where no window is, that a window can still show in the officer's language.

A `Sentence` is an English string for logs, the command line and tests. It also remembers the
template and the values it was made of, so that `ui` can look the template up in the context
"Sentences" and fill in values that are translated themselves. Literals are marked for `lupdate`
with `QT_TRANSLATE_NOOP("Sentences", "…")`; a literal without values needs nothing more.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum

__all__ = [
    "CONTEXT",
    "QT_TRANSLATE_NOOP",
    "LongDay",
    "Sentence",
    "fields",
    "fill",
    "join",
    "listed",
    "looked_up",
    "say",
    "together",
    "translated",
]

CONTEXT = "Sentences"
_FIELD = re.compile(r"\{([a-z][a-z0-9_]*)\}")


class Sentence(str):
    """English text with the template and the values that it was made of."""

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, values: Mapping[str, Any]) -> "Sentence":
        """Fill `values` into `template`; each may be a Sentence, an enum member or plain."""
        self = super().__new__(cls, fill(template, {k: _english(v) for k, v in values.items()}))
        self.template = template
        self.values = dict(values)
        return self

    def __getnewargs__(self) -> tuple[str, dict[str, Any]]:  # type: ignore[override]
        """Copies and pickles keep the template."""
        return self.template, self.values


class LongDay(date):
    """A day that English writes as “12 March 2026” and other languages in their own way."""

    def __str__(self) -> str:
        return f"{self.day} {self:%B %Y}"


def say(template: str, **values: object) -> Sentence:
    """A sentence from a template with simple fields like `{name}` and nothing else in braces."""
    return Sentence(template, values)


def join(sentences: Iterable[str], separator: str = " ") -> Sentence:
    """The sentences one after the other; each of them, and the separator, is looked up."""
    parts = {f"part{place}": looked_up(text) for place, text in enumerate(sentences)}
    template = "{separator}".join(f"{{{name}}}" for name in parts)
    return Sentence(template, {"separator": looked_up(separator), **parts})


def together(names: Iterable[object]) -> Sentence:
    """A list as people write it: “a”, “a and b”, “a, b and c”. Plain names stay as they are."""
    *first, last = list(names)
    if not first:
        return say("{name}", name=last)
    before = first[0] if len(first) == 1 else listed(first)
    return say(QT_TRANSLATE_NOOP("Sentences", "{first} and {last}"), first=before, last=last)


def listed(names: Iterable[object]) -> Sentence:
    """Names with commas between them. Plain names stay as they are."""
    comma = QT_TRANSLATE_NOOP("Sentences", ", ")
    return join((say("{name}", name=name) for name in names), comma)


def fields(template: str) -> frozenset[str]:
    """The names of the fields in a template."""
    return frozenset(_FIELD.findall(template))


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its fields replaced, once and by name alone; unknown ones stay."""

    def value(found: re.Match[str]) -> str:
        return values.get(found[1], found[0])

    return _FIELD.sub(value, template)


def translated(text: str, look_up: Callable[[str], str], show: Callable[[object], str]) -> str:
    """`text` in another language.

    `look_up` translates a template; `show` prints a value that is no sentence.
    """
    if not isinstance(text, Sentence):
        return look_up(text)
    values = {
        name: translated(value, look_up, show) if isinstance(value, Sentence) else show(value)
        for name, value in text.values.items()
    }
    return fill(look_up(text.template), values)


def looked_up(text: str) -> Sentence:
    """A marked literal as a sentence of its own, to be a value of another; a Sentence itself."""
    return text if isinstance(text, Sentence) else Sentence(text, {})


def _english(value: object) -> str:
    return value.label if isinstance(value, LabelledEnum) else str(value)
