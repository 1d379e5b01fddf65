"""Reads a text document as a rich text, quickly enough for every keystroke in a long one.

Qt tells where a document changes; only the paragraphs there are read again.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextTable

from desktop_app.core.rich_text import (
    RichBlock,
    RichImage,
    RichItem,
    RichList,
    RichParagraph,
    RichTable,
    RichText,
    Run,
    Runs,
)
from desktop_app.ui import rich_marks as marks
from desktop_app.ui.rich_marks import BlockForm, form_of
from desktop_app.ui.rich_tidy import held, joined, trimmed

_BOLD = 600


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph as read: its form and its words, parted where images stand.

    `says` is what its parts come to outside of tables.
    """

    form: BlockForm
    parts: tuple[Runs | RichImage, ...]
    says: tuple[RichParagraph | RichItem | RichImage, ...] = ()
    notes: int = 0


class Reader:
    """Reads one document; remembers each paragraph by its place until Qt tells of a change."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        document.documentLayout()  # without one Qt tells nothing of changes
        self._entries: list[Entry | None] = [None] * document.blockCount()
        self._first, self._last = 0, len(self._entries) - 1
        self._text: RichText | None = None
        self.stamp = 0
        """Goes up with every change."""
        document.contentsChange.connect(self._on_change)

    def text(self) -> RichText:
        """The document as a rich text in its one shape."""
        if self._text is None:
            self._text = RichText(tuple(self._blocks(self.entries())))
        return self._text

    def entries(self) -> list[Entry]:
        """Every paragraph, in order, those in tables too."""
        block = self._document.findBlockByNumber(self._first)
        for place in range(self._first, self._last + 1):
            if self._entries[place] is None:
                self._entries[place] = _entry(block)
            block = block.next()
        self._first, self._last = len(self._entries), -1
        return self._entries  # type: ignore[return-value]

    def _on_change(self, position: int, _removed: int, added: int) -> None:
        """Forget the paragraphs between two places; those behind them move along."""
        self._text, count = None, self._document.blockCount()
        self.stamp += 1
        first = max(0, self._document.findBlock(position).blockNumber())
        end = self._document.findBlock(position + added)
        last = end.blockNumber() if end.isValid() else count - 1
        more = count - len(self._entries)
        self._entries[first : max(first, last - more + 1)] = [None] * (last - first + 1)
        if len(self._entries) != count:
            self._entries, first, last = [None] * count, 0, count - 1
        moved = self._last + more if self._last >= first else self._last
        self._first, self._last = min(self._first, first), max(moved, last)

    def _blocks(self, entries: list[Entry]) -> Iterable[RichBlock]:
        tables = {
            self._document.findBlock(frame.firstPosition()).blockNumber(): frame
            for frame in self._document.rootFrame().childFrames()
            if isinstance(frame, QTextTable)
        }
        place, made = 0, list[RichBlock]()
        items, current = list[RichItem](), marks.PLAIN
        while place < len(entries):
            table = tables.get(place)
            entry = entries[place]
            same = table is None and entry.form.is_item and _one_list(entry.form, current)
            if items and not same:
                made.append(RichList(tuple(items), bool(current.ordered)))
                items = []
            if table is not None:
                made.append(self._table(table))
                place = self._document.findBlock(table.lastPosition()).blockNumber() + 1
                continue
            for part in entry.says:
                if isinstance(part, RichItem):
                    current = entry.form
                    items.append(part)
                    continue
                if items:
                    made.append(RichList(tuple(items), bool(current.ordered)))
                    items = []
                made.append(part)
            place += 1
        if items:
            made.append(RichList(tuple(items), bool(current.ordered)))
        return made

    def _table(self, table: QTextTable) -> RichTable:
        rows = tuple(
            tuple(self._cell(table, row, column) for column in range(table.columns()))
            for row in range(table.rows())
        )
        stored = table.format().property(marks.WIDTHS)
        widths: tuple[float, ...] = tuple(json.loads(stored)) if stored else ()
        if len(widths) != table.columns():
            widths = ()
        return RichTable(rows[0], rows[1:], widths)

    def _cell(self, table: QTextTable, row: int, column: int) -> Runs:
        cell = table.cellAt(row, column)
        first = cell.firstCursorPosition().block().blockNumber()
        last = cell.lastCursorPosition().block().blockNumber()
        runs: list[Run] = []
        for entry in self.entries()[first : last + 1]:
            if runs:
                runs.append(Run("\n"))
            for part in entry.parts:
                runs += [Run(part.alt)] if isinstance(part, RichImage) else part
        return trimmed(joined(runs))


def _one_list(form: BlockForm, other: BlockForm) -> bool:
    return other.is_item and (form.ordered, form.list) == (other.ordered, other.list)


def _entry(block: QTextBlock) -> Entry:
    parts: list[Runs | RichImage] = []
    runs: list[Run] = []
    notes = 0
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        text, look = fragment.text(), fragment.charFormat()
        kind = look.objectType() if marks.OBJECT in text else 0
        if kind == marks.NOTE_OBJECT:
            notes += len(text)
            runs += [Run("", note=str(look.property(marks.NOTE) or ""))] * len(text)
        elif kind == marks.IMAGE_OBJECT:
            for _ in text:
                parts += [joined(runs), _image(look)]
                runs = []
        else:
            runs.append(_run(text, look))
        it += 1
    form, parts = form_of(block.blockFormat()), [*parts, joined(runs)]
    says = tuple(_says(form, parts))
    return Entry(form, tuple(parts), says, notes)


def _says(
    form: BlockForm, parts: Iterable[Runs | RichImage]
) -> Iterator[RichParagraph | RichItem | RichImage]:
    for part in parts:
        if isinstance(part, RichImage):
            yield part
        elif runs := trimmed(part):
            if form.is_item:
                yield RichItem(runs, form.label)
            else:
                yield RichParagraph(runs, form.style, form.language)


def _run(text: str, look: QTextCharFormat) -> Run:
    return Run(
        held(text),
        look.fontWeight() >= _BOLD,
        look.fontItalic(),
        marks.language_of(look.property(marks.RUN_LANGUAGE)),
    )


def image_of(look: QTextCharFormat) -> RichImage:
    """The image that a character's format stands for."""
    return _image(look)


def _image(look: QTextCharFormat) -> RichImage:
    facts: list[Any] = json.loads(str(look.property(marks.IMAGE)))
    sha256, alt, width, caption = facts
    return RichImage(str(sha256), str(alt), float(width), str(caption))
