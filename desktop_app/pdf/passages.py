"""The stretches of a paragraph that are in one language each, and drawn in one way."""

from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Footnote, Ink, Span


class Look(NamedTuple):
    """What is drawn other than the rest of the paragraph."""

    underlined: bool
    struck: bool
    ink: Ink | None


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a paragraph in one language, as indexes into its text; or the mark of `note`."""

    start: int
    end: int
    language: Language
    note: Footnote | None = None
    look: Look | None = None


def look_of(span: Span) -> Look | None:
    """How a span differs from its paragraph; None for one that does not."""
    if not (span.underlined or span.struck or span.ink):
        return None
    return Look(span.underlined, span.struck, span.ink)


def passages_of(
    spans: tuple[Span, ...], texts: list[str], language: Language
) -> tuple[Passage, ...]:
    """The passages of the joined `texts` of `spans`; `language` is the paragraph's."""
    found: list[Passage] = []
    place = 0
    is_open = False
    for span, text in zip(spans, texts, strict=True):
        own, look = span.language or language, look_of(span)
        last = found[-1] if is_open else None
        if last and last.language is own and last.look == look and span.note is None:
            found[-1] = Passage(last.start, place + len(text), own, None, look)
        elif text:
            found.append(Passage(place, place + len(text), own, span.note, look))
            is_open = span.note is None
        place += len(text)
    return tuple(found)
