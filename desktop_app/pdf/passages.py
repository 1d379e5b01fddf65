"""The stretches of a paragraph that are in one language each."""

from dataclasses import dataclass

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Footnote, Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a paragraph in one language, as indexes into its text; or the mark of `note`."""

    start: int
    end: int
    language: Language
    note: Footnote | None = None


def passages_of(
    spans: tuple[Span, ...], texts: list[str], language: Language
) -> tuple[Passage, ...]:
    """The passages of the joined `texts` of `spans`; `language` is the paragraph's."""
    found: list[Passage] = []
    place = 0
    is_open = False
    for span, text in zip(spans, texts, strict=True):
        own = span.language or language
        if is_open and found[-1].language is own and span.note is None:
            found[-1] = Passage(found[-1].start, place + len(text), own)
        elif text:
            found.append(Passage(place, place + len(text), own, span.note))
            is_open = span.note is None
        place += len(text)
    return tuple(found)
