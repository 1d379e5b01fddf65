"""Lines of text with forced breaks, each stretch between two breaks set by itself.

An address is several lines of one paragraph. Set stretch by stretch, its words need no layout of
Qt's, which puts the signs of sloping hands in wrong places.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.core.languages import Language
from desktop_app.pdf.characters import LINE_BREAK
from desktop_app.pdf.lines import WordLine
from desktop_app.pdf.passages import Passage
from desktop_app.pdf.tokens import FontRun
from desktop_app.pdf.words import quick_lines


def lines_between_breaks(
    text: str,
    passages: tuple[Passage, ...],
    runs: Sequence[FontRun],
    language: Language,
    room: float,
) -> tuple[WordLine, ...] | None:
    """As `quick_lines`, for text with forced breaks; None for text that only Qt can set."""
    found: list[WordLine] = []
    start = 0
    for stretch in text.split(LINE_BREAK):
        end = start + len(stretch)
        made = _stretch(text, start, end, passages, runs, language, room)
        if made is None:
            return None
        found += made
        start = end + 1
    if text.endswith(LINE_BREAK):
        found.pop()  # nothing stands behind the last break
    return tuple(found)


def _stretch(
    text: str,
    start: int,
    end: int,
    passages: tuple[Passage, ...],
    runs: Sequence[FontRun],
    language: Language,
    room: float,
) -> list[WordLine] | None:
    closing = text[end : end + 1]
    if start == end:
        return [WordLine(0.0, closing, start, True, ())]
    first = next(n for n, passage in enumerate(passages) if passage.end > start)
    own = tuple(
        replace(p, start=max(p.start, start) - start, end=min(p.end, end) - start)
        for p in passages
        if p.end > start and p.start < end
    )
    lines = quick_lines(text[start:end], own, list(_clipped(runs, start, end)), language, room)
    if lines is None:
        return None
    moved = [_moved(line, start, first) for line in lines]
    return [*moved[:-1], replace(moved[-1], text=moved[-1].text + closing)]


def _clipped(runs: Sequence[FontRun], start: int, end: int) -> Iterator[FontRun]:
    for a, b, font in runs:
        if b > start and a < end:
            yield max(a, start) - start, min(b, end) - start, font


def _moved(line: WordLine, start: int, first: int) -> WordLine:
    """The line where it stands in the whole paragraph; `first` is the first passage's number."""
    words = tuple(w._replace(place=w.place + start, passage=w.passage + first) for w in line.placed)
    return replace(line, start=line.start + start, placed=words)
