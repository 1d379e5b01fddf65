"""Reads a text document as a rich text, quickly enough for every keystroke in a long one.

Qt counts a revision for each paragraph; only those that changed since the last time are read.
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


@dataclass(slots=True)
class Entry:
    """A paragraph as read: its form and its words, parted where images stand.

    `says` is what its parts come to outside of tables.
    """

    revision: int
    length: int
    form: BlockForm
    parts: tuple[Runs | RichImage, ...]
    says: tuple[RichParagraph | RichItem | RichImage, ...] = ()
    notes: int = 0


class Reader:
    """Reads one document; remembers each paragraph by its place."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._entries: list[Entry] = []
        self._tables: tuple[tuple[int, int], ...] = ()
        self._seen = -1
        self._text: RichText | None = None

    def text(self) -> RichText:
        """The document as a rich text in its one shape."""
        self.sync()
        if self._text is None:
            self._text = RichText(tuple(self._blocks()))
        return self._text

    def entries(self) -> list[Entry]:
        """Every paragraph, in order, those in tables too."""
        self.sync()
        return self._entries

    def forget(self) -> None:
        """Another text stands there now: nothing remembered holds."""
        self._entries, self._seen, self._text = [], -1, None

    def sync(self) -> None:
        """Read what changed."""
        revision = self._document.revision()
        if revision == self._seen:
            return
        self._seen, self._text = revision, None
        known, made = self._entries, []
        if len(known) != self._document.blockCount():
            known = self._shifted(known)
        block, place, count = self._document.begin(), 0, len(known)
        while block.isValid():
            old = known[place] if place < count else None
            if old is not None and (old.revision, old.length) == (block.revision(), block.length()):
                made.append(old)
            else:
                made.append(_entry(block))
            block, place = block.next(), place + 1
        self._entries = made

    def _shifted(self, known: list[Entry]) -> list[Entry]:
        """What is remembered, moved so that the unchanged end is at the end again."""
        more = self._document.blockCount() - len(known)
        if not known:
            return known
        block, place = self._document.begin(), 0
        while block.isValid() and place < len(known):
            if known[place].revision != block.revision():
                break
            block, place = block.next(), place + 1
        gap = Entry(-1, -1, marks.PLAIN, ())
        if more > 0:
            return [*known[:place], *[gap] * more, *known[place:]]
        return [*known[:place], *known[place - more :]]

    def _blocks(self) -> Iterable[RichBlock]:
        tables = {
            self._document.findBlock(frame.firstPosition()).blockNumber(): frame
            for frame in self._document.rootFrame().childFrames()
            if isinstance(frame, QTextTable)
        }
        place, made = 0, list[RichBlock]()
        items, current = list[RichItem](), marks.PLAIN
        while place < len(self._entries):
            table = tables.get(place)
            entry = self._entries[place]
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
        for entry in self._entries[first : last + 1]:
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
    return Entry(block.revision(), block.length(), form, tuple(parts), says, notes)


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
