"""What in a paper could not be printed, found before it is set, issued and given its number.

The check looks at characters only, so it is done while an officer types.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.pdf import document as doc
from desktop_app.pdf.characters import INVISIBLE, LINE_BREAK, cleaned, font_runs
from desktop_app.pdf.font_choice import fonts_of
from desktop_app.pdf.fonts import Script, candidates

_BEGINNING = 40
"""Characters of a paragraph's beginning that are shown, so that the officer finds it."""


def first_trouble(document: doc.Document) -> UserError | None:
    """What `typeset` would refuse first in the text of a paper; None for a paper that can be set.

    That is a control character, or one that none of the paper's fonts has. The error shows it
    with its neighbourhood, and says in which paragraph it stands.
    """
    with fonts_of(document):
        return next(_troubles(document), None)


def troubles(document: doc.Document) -> tuple[UserError, ...]:
    """What is refused, the first of each paragraph."""
    with fonts_of(document):
        return tuple(_troubles(document))


def _troubles(document: doc.Document) -> Iterator[UserError]:
    for paragraph in (*_running(document.running), *_paragraphs(document.blocks)):
        if not _is_usual(paragraph):
            trouble = _trouble(paragraph)
            if trouble is not None:
                yield trouble


def _is_usual(paragraph: doc.Paragraph) -> bool:
    """Whether every character is in the usual fonts, which stand behind all others."""
    return all(set(s.text) <= _usual(s.bold, s.italic) for s in paragraph.spans)


@cache
def _usual(bold: bool, italic: bool) -> frozenset[str]:
    fonts = candidates(doc.Face.SERIF, Script.LATIN, bold, italic)
    found = {chr(codepoint) for font in fonts for codepoint in font.coverage}
    return frozenset((found | INVISIBLE | {LINE_BREAK, "\n", "\t"}) - _refused(found))


def _refused(characters: set[str]) -> set[str]:
    refused = set()
    for character in characters:
        try:
            cleaned(character)
        except UserError:
            refused.add(character)
    return refused


def _trouble(paragraph: doc.Paragraph) -> UserError | None:
    """What setting the paragraph would raise, with its beginning in the advice."""
    try:
        texts = [cleaned(span.text) for span in paragraph.spans]
        base = Script.of(paragraph.language)
        font_runs(paragraph.spans, texts, paragraph.face, base, paragraph.language)
    except UserError as error:
        whole = "".join(span.text for span in paragraph.spans)
        beginning = " ".join("".join(filter(_is_shown, whole[:_BEGINNING])).split())
        template = QT_TRANSLATE_NOOP(
            "Sentences",
            "It stands in the paragraph that begins “{beginning}”. Replace it or leave it out.",
        )
        return UserError(error.message, say(template, beginning=beginning))
    return None


def _is_shown(character: str) -> bool:
    return character.isprintable() or character.isspace()


def _running(running: doc.Running | None) -> Iterator[doc.Paragraph]:
    if running is not None:
        for words in (running.mark, running.head, running.foot_start, running.foot_end):
            yield _small(words, running.language)


def _small(words: str, language: Language) -> doc.Paragraph:
    return doc.Paragraph((doc.Span(words),), language, face=doc.Face.SANS)


def _paragraphs(blocks: Sequence[doc.Block]) -> Iterator[doc.Paragraph]:
    """Every paragraph in and under `blocks`, in reading order; labels as paragraphs too."""
    for block in blocks:
        match block:
            case doc.Paragraph():
                yield from _with_notes(block)
            case doc.ItemList():
                for item in block.items:
                    yield doc.Paragraph((doc.Span(item.label),), block.language)
                    yield from _paragraphs(item.body)
            case doc.Table():
                yield from _paragraphs(block.header)
                for row in block.rows:
                    yield from _paragraphs(row)
            case doc.Columns():
                for column in block.columns:
                    yield from _paragraphs(column)
            case doc.Quotation() | doc.Together():
                yield from _paragraphs(block.blocks)
            case doc.Image(caption=doc.Paragraph() as caption):
                yield from _with_notes(caption)


def _with_notes(paragraph: doc.Paragraph) -> Iterator[doc.Paragraph]:
    yield paragraph
    for span in paragraph.spans:
        if span.note is not None:
            yield from _with_notes(span.note.body)
