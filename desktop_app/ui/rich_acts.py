"""What can be done to a text: emphasis, forms of paragraphs, lists, tables, notes, images.

Each act is one step to undo.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor

from desktop_app.core.languages import Language
from desktop_app.core.rich_text import ParagraphStyle, RichImage
from desktop_app.ui import rich_marks as marks
from desktop_app.ui import rich_writing as writing
from desktop_app.ui.rich_labels import is_natural
from desktop_app.ui.rich_marks import BlockForm, block_format, form_of
from desktop_app.ui.rich_reading import image_of

_BOLD = 600
_BULLETS = frozenset("-*•–")
_FIRST = re.compile(r"[1۱١][.)۔]")
_NUMBER = re.compile(r"\d{1,3}[.)۔]")


# Where the cursor is


def in_table(cursor: QTextCursor) -> bool:
    """Whether the cursor stands in a table."""
    return cursor.currentTable() is not None


def blocks_of(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """The paragraphs that a selection touches, or the one of the cursor; none of a table."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    end = cursor.selectionEnd()
    while block.isValid() and (block.position() <= end):
        if QTextCursor(block).currentTable() is None:
            yield block
        block = block.next()


def object_at(cursor: QTextCursor, kind: int) -> QTextCursor | None:
    """A cursor that selects the note or image beside (or under) this one."""
    document, place = cursor.document(), cursor.position()
    if cursor.hasSelection():
        place = cursor.selectionStart()
    for start in (place - 1, place):
        if start < 0 or document.characterAt(start) != marks.OBJECT:
            continue
        found = QTextCursor(document)
        found.setPosition(start)
        found.setPosition(start + 1, QTextCursor.MoveMode.KeepAnchor)
        if found.charFormat().objectType() == kind:
            return found
    return None


def note_at(cursor: QTextCursor) -> str | None:
    """The footnote beside the cursor."""
    found = object_at(cursor, marks.NOTE_OBJECT)
    return None if found is None else str(found.charFormat().property(marks.NOTE) or "")


def image_at(cursor: QTextCursor) -> RichImage | None:
    """The image beside the cursor."""
    found = object_at(cursor, marks.IMAGE_OBJECT)
    return None if found is None else image_of(found.charFormat())


# Emphasis


def is_bold(look: QTextCharFormat) -> bool:
    """Whether characters of that format are bold."""
    return look.fontWeight() >= _BOLD


def bold(on: bool) -> QTextCharFormat:
    """What makes characters bold, or no more."""
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold if on else QFont.Weight.Normal)
    return made


def italic(on: bool) -> QTextCharFormat:
    """What makes characters italic, or no more."""
    made = QTextCharFormat()
    made.setFontItalic(on)
    return made


def clear(cursor: QTextCursor) -> None:
    """Make what is selected (or the paragraph) plain; footnotes and images stay."""
    cursor.beginEditBlock()
    all_of_it = QTextCursor(cursor)
    if not cursor.hasSelection():
        all_of_it.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        keep = QTextCursor.MoveMode.KeepAnchor
        all_of_it.movePosition(QTextCursor.MoveOperation.EndOfBlock, keep)
    style = bold(False)
    style.setFontItalic(False)
    style.setProperty(marks.RUN_LANGUAGE, "")
    all_of_it.mergeCharFormat(style)
    for block in list(blocks_of(cursor)):
        _set(block, marks.PLAIN)
    cursor.endEditBlock()


# Forms of paragraphs


def form_at(cursor: QTextCursor) -> BlockForm:
    """The form of the cursor's paragraph."""
    return form_of(cursor.blockFormat())


def set_form(cursor: QTextCursor, form: BlockForm) -> None:
    """Give the paragraphs of a selection a form, or take it away where all have it."""
    blocks = list(blocks_of(cursor))
    if not blocks:
        return
    if form.is_item:
        form = replace(form, list=_joining(blocks[0], bool(form.ordered)))
    same = all(_like(form_of(block.blockFormat()), form) for block in blocks)
    cursor.beginEditBlock()
    for block in blocks:
        _set(block, marks.PLAIN if same else form)
    cursor.endEditBlock()


def _like(one: BlockForm, other: BlockForm) -> bool:
    return (one.style, one.language, one.ordered) == (other.style, other.language, other.ordered)


def _joining(block: QTextBlock, ordered: bool) -> int:
    """The list that `block` continues, or a new one."""
    before = form_of(block.previous().blockFormat()) if block.previous().isValid() else marks.PLAIN
    return before.list if before.ordered is ordered else writing.new_list()


def _set(block: QTextBlock, form: BlockForm) -> None:
    QTextCursor(block).setBlockFormat(block_format(form))


def set_quotation(cursor: QTextCursor, language: Language | None) -> None:
    """Make the paragraphs a quotation in a language, None for the paper's."""
    set_form(cursor, BlockForm(ParagraphStyle.QUOTATION, language))


def leave_form(cursor: QTextCursor) -> bool:
    """At the start of a paragraph with a form: make it plain. Whether there was anything to do."""
    if cursor.hasSelection() or not cursor.atBlockStart() or in_table(cursor):
        return False
    if form_at(cursor) == marks.PLAIN:
        return False
    cursor.setBlockFormat(block_format(marks.PLAIN))
    return True


def break_paragraph(cursor: QTextCursor) -> None:
    """Enter: the next item or paragraph; an empty item ends its list, a heading has only one."""
    form = form_at(cursor)
    if in_table(cursor):
        cursor.insertBlock()
        return
    if cursor.block().length() == 1 and form != marks.PLAIN and not cursor.hasSelection():
        cursor.setBlockFormat(block_format(marks.PLAIN))
        return
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    form = form_at(cursor)
    after = replace(form, label="")
    if form.style is ParagraphStyle.HEADING and cursor.atBlockEnd():
        after = marks.PLAIN
    cursor.insertBlock(block_format(after))
    cursor.endEditBlock()


def number_by_itself(cursor: QTextCursor) -> None:
    """Once items are added or taken out, typed labels of a list that only count give way."""
    form = form_at(cursor)
    if not form.is_item:
        return
    blocks = [cursor.block()]
    for step in ("previous", "next"):
        near = getattr(cursor.block(), step)()
        while near.isValid() and _in_list(near, form):
            blocks = [near, *blocks] if step == "previous" else [*blocks, near]
            near = getattr(near, step)()
    typed = [form_of(block.blockFormat()).label for block in blocks]
    if not any(typed) or (all(typed) and is_natural(typed)):
        return
    made = QTextCursor(cursor)
    made.joinPreviousEditBlock()
    for block in blocks:
        _set(block, replace(form_of(block.blockFormat()), label=""))
    made.endEditBlock()


def _in_list(block: QTextBlock, form: BlockForm) -> bool:
    other = form_of(block.blockFormat())
    return (other.ordered, other.list) == (form.ordered, form.list)


def begin_list(cursor: QTextCursor) -> bool:
    """After a space: "- " or "1. " at the start of a plain paragraph begins a list."""
    block = cursor.block()
    typed = block.text()[: cursor.positionInBlock()]
    if not typed.endswith(" ") or in_table(cursor) or form_at(cursor) != marks.PLAIN:
        return False
    label = typed[:-1]
    if label in _BULLETS:
        ordered = False
    elif _FIRST.fullmatch(label) or _is_next(block, label):
        ordered = True
    else:
        return False
    form = BlockForm(ordered=ordered, list=_joining(block, ordered))
    start = QTextCursor(block)
    start.beginEditBlock()
    start.setPosition(block.position() + len(typed), QTextCursor.MoveMode.KeepAnchor)
    start.removeSelectedText()
    start.setBlockFormat(block_format(form))
    start.endEditBlock()
    return True


def _is_next(block: QTextBlock, label: str) -> bool:
    """Whether a typed number goes on where the list above ends."""
    if not _NUMBER.fullmatch(label):
        return False
    number = int(label[:-1])
    count, near = 0, block.previous()
    while near.isValid() and form_of(near.blockFormat()).ordered:
        count, near = count + 1, near.previous()
    return count > 0 and number == count + 1


# Notes and images


def put_note(cursor: QTextCursor, note: str) -> None:
    """Set the footnote beside the cursor, or a new one behind it; without words it goes."""
    found = object_at(cursor, marks.NOTE_OBJECT)
    if found is None:
        if note:
            at = QTextCursor(cursor)
            at.setPosition(cursor.selectionEnd())
            style = at.charFormat()
            at.insertText(marks.OBJECT, writing.note_format(note, style))
    elif note:
        found.mergeCharFormat(writing.note_format(note))
    else:
        found.removeSelectedText()


def put_image(cursor: QTextCursor, image: RichImage) -> None:
    """Set the image beside the cursor, or a new one in a paragraph of its own."""
    found = object_at(cursor, marks.IMAGE_OBJECT)
    if found is not None:
        found.mergeCharFormat(writing.image_format(image))
        return
    cursor.beginEditBlock()
    cursor.setPosition(cursor.selectionEnd())
    if (table := cursor.currentTable()) is not None:
        cursor.setPosition(table.lastPosition() + 1)
    if cursor.block().length() > 1 or form_at(cursor) != marks.PLAIN:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(block_format(marks.PLAIN), QTextCharFormat())
    cursor.insertText(marks.OBJECT, writing.image_format(image))
    cursor.insertBlock(block_format(marks.PLAIN), QTextCharFormat())
    cursor.endEditBlock()


def remove_image(cursor: QTextCursor) -> None:
    """Take out the image beside the cursor."""
    found = object_at(cursor, marks.IMAGE_OBJECT)
    if found is not None:
        found.removeSelectedText()
