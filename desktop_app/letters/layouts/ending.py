"""How a letter ends, in all traditions: the signature by its text, enclosures, copies."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.body_text import line
from desktop_app.letters.layouts import ink, parts
from desktop_app.letters.layouts.tradition import Tradition
from desktop_app.letters.records import LetterPaper, LetterState
from desktop_app.pdf.document import (
    Align,
    Block,
    Columns,
    ItemList,
    Paragraph,
    Quotation,
    SignatureField,
    Space,
    Together,
    text,
)

SIGNATURE = "Signature"
"""The name of the one signature field of a letter."""
_SHORT = 700
"""Characters of a paragraph that surely fit one page together with the signature."""
_FEW = 5
"""Enclosures and copies together that find room beside a signature."""
SIGNATURE_HEIGHT = 66.0
SIGNATURE_WIDTH = 210.0


def with_ending(blocks: Sequence[Block], ending: Sequence[Block]) -> tuple[Block, ...]:
    """A text and what ends it, which stays with the last part of the text.

    A signature alone on a page could be moved to another letter.
    """
    start = next((i for i in range(len(blocks))[::-1] if not isinstance(blocks[i], Space)), 0)
    before, last = blocks[:start], blocks[start:]
    if sum(map(_length, last)) <= _SHORT:
        return (*before, Together((*last, *ending)))
    if isinstance(last[0], ItemList) and _length(_part(last[0], -1)) <= _SHORT:
        tail = (_part(last[0], -1), *last[1:])
        return (*before, _part(last[0], 0), Together((*tail, *ending)))
    kept = replace(last[0], keep_with_next=True) if isinstance(last[0], Paragraph) else last[0]
    return (*before, kept, *last[1:], Together(tuple(ending)))


def _part(block: ItemList, place: int) -> ItemList:
    """The last item of a list, or all before it."""
    return replace(block, items=block.items[-1:] if place else block.items[:-1])


def _length(block: Block) -> int:
    """Characters of a block; one of unknown height counts as long."""
    match block:
        case Paragraph():
            return sum(len(span.text) for span in block.spans)
        case ItemList():
            return sum(_length(paragraph) for item in block.items for paragraph in item.body)
        case Columns():
            return max((sum(map(_length, column)) for column in block.columns), default=0)
        case Quotation():
            return sum(map(_length, block.blocks))
        case Space():
            return 0
    return _SHORT + 1


def signature_room(
    paper: LetterPaper, tradition: Tradition, align: Align, width: float = SIGNATURE_WIDTH
) -> Block:
    """The field of a letter to be signed digitally, else the same room for ink."""
    words = tradition.words
    said = words.signature_of.format(who=parts.name_of(paper.signer) or words.signer)
    return room(paper, tradition, align, said, width)


def room(
    paper: LetterPaper,
    tradition: Tradition,
    align: Align,
    said: str,
    width: float = SIGNATURE_WIDTH,
) -> Block:
    """The one field of a paper to be signed digitally, else the same room."""
    if paper.letter.state is not LetterState.SIGNED:
        return Space(SIGNATURE_HEIGHT)
    return SignatureField(
        SIGNATURE,
        said,
        tradition.language,
        width=width,
        height=SIGNATURE_HEIGHT,
        align=align,
    )


def signed_at_left(
    paper: LetterPaper, tradition: Tradition, left: tuple[Block, ...]
) -> tuple[Block, ...]:
    """What stands at the left edge of a right-to-left page around the signature.

    A few notes stand beside it, so that they do not need a page of their own. The signature is
    read first: its column is laid from the left.
    """
    few = notes(paper, tradition) if _are_few(paper) else ()
    right = (Space(SIGNATURE_HEIGHT / 2), *few)
    code = ink.code(paper)
    if code:
        row = Columns((left, code, right), (0.44, 0.15, 0.41), Language.EN, gap=10)
    else:
        row = Columns((left, right), (0.5, 0.5), Language.EN)
    return (row, Space(tradition.size * 0.7))


def notes_below(paper: LetterPaper, tradition: Tradition) -> tuple[Block, ...]:
    """The notes that are too many to stand beside a signature."""
    return () if _are_few(paper) else notes(paper, tradition)


def _are_few(paper: LetterPaper) -> bool:
    return len(paper.letter.enclosures) + len(paper.letter.copies) <= _FEW


def notes(paper: LetterPaper, tradition: Tradition) -> tuple[Block, ...]:
    """Enclosures, counted, and copies with their purpose in the order the officer ranked them."""
    words, titles, to = tradition.words, _enclosures(paper, tradition), _copies(paper, tradition)
    count = localise_digits(str(len(titles)), tradition.language)
    return (
        *_note(words.enclosure, words.enclosures.format(count=count), titles, tradition),
        *_note(words.copy, words.copies, to, tradition),
    )


def _note(one: str, many: str, values: Sequence[str], tradition: Tradition) -> tuple[Block, ...]:
    """A heading and short lines in small print; one value stands on the heading's own line."""
    size, language = tradition.note_size, tradition.language
    given: dict[str, object] = {"size": size, "leading": 1.35}
    if len(values) == 1:
        return (parts.labelled(f"{one} ", values[0], tradition, bold=True, space_after=3, **given),)
    if not values:
        return ()
    head = text(many, language, bold=True, space_after=1, keep_with_next=True, **given)
    lines = (parts.labelled("", value, tradition, space_after=1, **given) for value in values)  # type: ignore[arg-type]
    return (Together((head, *lines)), Space(3))


def _copies(paper: LetterPaper, tradition: Tradition) -> tuple[str, ...]:
    return tuple(parts.joined(tradition, line(c.to), line(c.purpose)) for c in paper.letter.copies)


def _enclosures(paper: LetterPaper, tradition: Tradition) -> tuple[str, ...]:
    """The titles of the enclosures, numbered when there are several."""
    titles = tuple(line(e.title or e.file_name) for e in paper.letter.enclosures)
    if len(titles) < 2:
        return titles
    stop = tradition.words.full_stop
    return tuple(
        f"{localise_digits(str(place), tradition.language)}{stop} {title}"
        for place, title in enumerate(titles, 1)
    )
