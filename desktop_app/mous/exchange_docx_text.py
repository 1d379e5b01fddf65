"""The paragraphs in the main part of a DOCX file (ECMA-376-1, 17.3), in reading order."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.mous.draft_records import LeftOut, RawLine
from desktop_app.mous.draft_words import ARTICLE_WORDS

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MOST_LINES = 20_000
_MOST_LETTERS = 4_000_000
_HEADING = re.compile(r"heading [1-9]|title", re.IGNORECASE)
_GONE = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", f"{_W}rPr", _FALLBACK})
"""What is not part of the text as it would stand once all proposed changes are accepted."""
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}


class Parts(NamedTuple):
    """The parts that are read, as they are in the file; empty where it has none."""

    document: bytes
    styles: bytes
    numbering: bytes


class _Known(NamedTuple):
    headings: frozenset[str]
    numbered_styles: frozenset[str]
    articles: frozenset[str]
    """Numbering definitions that print "Article 1" in front of a paragraph."""


def body_lines(parts: Parts) -> tuple[tuple[RawLine, ...], tuple[LeftOut, ...]]:
    """The paragraphs, and what was passed by; UserError for XML that is broken or hostile."""
    document = _parsed(parts.document)
    articles = _article_numberings(_parsed(parts.numbering) if parts.numbering else None)
    known = _style_names(_parsed(parts.styles) if parts.styles else None, articles)
    body = document.find(f"{_W}body")
    lines: list[RawLine] = []
    letters = 0
    for line in _lines(body if body is not None else document, known, 0):
        letters += len(line.text)
        if len(lines) >= _MOST_LINES or letters > _MOST_LETTERS:
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "The file has far more text than a draft."),
                QT_TRANSLATE_NOOP("Sentences", "Ask for a file with the memorandum alone."),
            )
        lines.append(line)
    gone = document.find(f".//{_W}delText") is not None
    return tuple(lines), ((LeftOut.DELETED,) if gone else ())


def _parsed(data: bytes) -> Element:
    try:
        found: Element = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The file holds what a Word document never does."),
            QT_TRANSLATE_NOOP(
                "Sentences", "It may be made to do harm. Ask the partner for the text once more."
            ),
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The text in this file is damaged."),
            QT_TRANSLATE_NOOP("Sentences", "Ask for the file again."),
        ) from error
    return found


def _lines(parent: Element, known: _Known, column: int) -> Iterator[RawLine]:
    """The paragraphs beneath `parent`; of a table row by row, cell by cell."""
    for child in parent:
        if child.tag == f"{_W}p":
            yield from _line(child, known, column)
        elif child.tag == f"{_W}tbl":
            for row in child.findall(f"{_W}tr"):
                for place, cell in enumerate(row.findall(f"{_W}tc")):
                    yield from _lines(cell, known, column or place + 1)
        elif child.tag not in _GONE:
            yield from _lines(child, known, column)


def _line(paragraph: Element, known: _Known, column: int) -> Iterator[RawLine]:
    text = "".join(_texts(paragraph)).strip()
    if not text:
        return
    style = _value(paragraph.find(f"{_W}pPr/{_W}pStyle"))
    number = _value(paragraph.find(f"{_W}pPr/{_W}numPr/{_W}numId"))
    outline = paragraph.find(f"{_W}pPr/{_W}outlineLvl") is not None
    numbered = number in known.articles or (not number and style in known.numbered_styles)
    yield RawLine(text, column, outline or style in known.headings, numbered)


def _texts(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag in _GONE:
            continue
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        else:
            yield from _texts(child)


def _style_names(styles: Element | None, articles: frozenset[str]) -> _Known:
    headings, numbered = set(), set()
    for style in styles.iter(f"{_W}style") if styles is not None else ():
        key = style.get(f"{_W}styleId", "")
        if _HEADING.fullmatch(_value(style.find(f"{_W}name"))):
            headings.add(key)
        if _value(style.find(f"{_W}pPr/{_W}numPr/{_W}numId")) in articles:
            numbered.add(key)
    return _Known(frozenset(headings), frozenset(numbered), articles)


def _article_numberings(numbering: Element | None) -> frozenset[str]:
    """The numberings whose printed form holds the word for an article in any language."""
    if numbering is None:
        return frozenset()
    abstract = {
        each.get(f"{_W}abstractNumId", "")
        for each in numbering.iter(f"{_W}abstractNum")
        if any(
            word in _value(form).lower()
            for form in each.iter(f"{_W}lvlText")
            for word in ARTICLE_WORDS
        )
    }
    return frozenset(
        each.get(f"{_W}numId", "")
        for each in numbering.iter(f"{_W}num")
        if _value(each.find(f"{_W}abstractNumId")) in abstract
    )


def _value(element: Element | None) -> str:
    return element.get(f"{_W}val", "") if element is not None else ""
