"""Compares two texts word by word, whatever their script.

Pure functions, so that what they promise can be tried on any text: what was removed and what was
kept make the old text, what was added and what was kept make the new one, letter by letter.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from desktop_app.mous.comparison_records import Piece, PieceKind

SAME, ADDED, REMOVED = PieceKind.SAME, PieceKind.ADDED, PieceKind.REMOVED

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_JOINERS = "\u200c\u200d\u2060\u00ad"
_TOKEN = re.compile(
    rf"(?:\w[\w{_MARKS}{_JOINERS}]*(?:['\u2019][\w{_MARKS}{_JOINERS}]+)*|\S)?\s*", re.DOTALL
)
"""A word with its vowel marks, joiners and apostrophes, or one other sign; and the space after."""

_MOST_CELLS = 40_000_000
"""Pairs of tokens compared at once; one bit each, so some 5 MB and well under a second."""


def compare(old: str, new: str) -> tuple[Piece, ...]:
    """What became of `old` on its way to `new`; neighbours differ in kind, none is empty."""
    if old == new:
        return (Piece(SAME, old),) if old else ()
    return _calm(tuple(_joined(_by_words(_tokens(old), _tokens(new)))))


def old_text(pieces: Iterable[Piece]) -> str:
    """The text before the changes."""
    return "".join(piece.text for piece in pieces if piece.kind is not ADDED)


def new_text(pieces: Iterable[Piece]) -> str:
    """The text after the changes."""
    return "".join(piece.text for piece in pieces if piece.kind is not REMOVED)


def _tokens(text: str) -> list[str]:
    return [found for found in _TOKEN.findall(text) if found]


def _by_words(old: list[str], new: list[str]) -> Iterator[Piece]:
    """The changes between two rows of tokens; what is too long is parted at paragraphs first."""
    start = _shared(old, new)
    yield from _kept(old[:start], new[:start])
    old, new = old[start:], new[start:]
    end = _shared(old[::-1], new[::-1])
    tail = (old[len(old) - end :], new[len(new) - end :])
    old, new = old[: len(old) - end], new[: len(new) - end]
    if len(old) * len(new) <= _MOST_CELLS:
        yield from _by_key(old, new)
    else:
        yield from _by_paragraphs(old, new)
    yield from _kept(*tail)


def _by_key(old: list[str], new: list[str]) -> Iterator[Piece]:
    keys = ([token.rstrip() for token in side] for side in (old, new))
    for step in _steps(*keys):
        mine, theirs = old[step.src_start : step.src_end], new[step.dest_start : step.dest_end]
        if step.tag == "equal":
            yield from _kept(mine, theirs)
        else:
            yield Piece(REMOVED, "".join(mine))
            yield Piece(ADDED, "".join(theirs))


def _steps(old: Sequence[str], new: Sequence[str]) -> Any:
    """The steps from one row of keys to another, those that stay along a longest common row."""
    from rapidfuzz.distance import LCSseq  # loaded at the first comparison, not with the window

    return LCSseq.opcodes(old, new)


def _by_paragraphs(old: list[str], new: list[str]) -> Iterator[Piece]:
    """Whole paragraphs are kept or not; within changed ones, words where there are not too many."""
    parts = (_paragraphs(old), _paragraphs(new))
    keys = [["".join(part) for part in side] for side in parts]
    if len(keys[0]) * len(keys[1]) > _MOST_CELLS:
        yield Piece(REMOVED, "".join(old))
        yield Piece(ADDED, "".join(new))
        return
    for step in _steps(*keys):
        mine = [each for part in parts[0][step.src_start : step.src_end] for each in part]
        theirs = [each for part in parts[1][step.dest_start : step.dest_end] for each in part]
        if step.tag == "equal":
            yield from _kept(mine, theirs)
        elif len(mine) * len(theirs) <= _MOST_CELLS:
            yield from _by_key(mine, theirs)
        else:
            yield Piece(REMOVED, "".join(mine))
            yield Piece(ADDED, "".join(theirs))


def _paragraphs(tokens: list[str]) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for token in tokens:
        found[-1].append(token)
        if "\n" in token:
            found.append([])
    return [part for part in found if part]


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many tokens both begin with."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _kept(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    """Words that stay; the space behind one may still be another."""
    for mine, theirs in zip(old, new, strict=True):
        if mine == theirs:
            yield Piece(SAME, mine)
            continue
        word = mine.rstrip()
        yield Piece(SAME, word)
        yield Piece(REMOVED, mine[len(word) :])
        yield Piece(ADDED, theirs[len(word) :])


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind as one; between two kept stretches, what went stands first."""
    for is_same, group in groupby(pieces, key=lambda piece: piece.kind is SAME):
        part = list(group)
        kinds = (SAME,) if is_same else (REMOVED, ADDED)
        for kind in kinds:
            text = "".join(piece.text for piece in part if piece.kind is kind)
            if text:
                yield Piece(kind, text)


def _calm(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """A comma alone between two changes is part of them: islands of signs are hard to read."""
    found: list[Piece] = []
    last = len(pieces) - 1
    for place, piece in enumerate(pieces):
        is_island = (
            piece.kind is SAME
            and 0 < place < last
            and not any(letter.isalnum() for letter in piece.text)
            and not _one_sided(pieces, place)
        )
        if is_island:
            found += (Piece(REMOVED, piece.text), Piece(ADDED, piece.text))
        else:
            found.append(piece)
    return tuple(_joined(found))


def _one_sided(pieces: Sequence[Piece], place: int) -> bool:
    """Whether all changes around a place are of one kind: then nothing is gained by joining."""
    around = {
        piece.kind for piece in (*pieces[max(place - 2, 0) : place], *pieces[place + 1 : place + 3])
    }
    return len(around - {SAME}) == 1
