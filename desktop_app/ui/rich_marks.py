"""What a text document remembers of a rich text beside its words: the form of each paragraph.

Forms stand in properties of Qt's formats, so that Qt's own undo, selection and clipboard carry
them along. Margins and direction follow from the form and are never read back.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextFormat

from desktop_app.core.languages import Language
from desktop_app.core.rich_text import ParagraphStyle
from desktop_app.ui.text_fields import direction_of

_USER = int(QTextFormat.Property.UserProperty.value)
STYLE, LANGUAGE, ORDERED, LIST, LABEL = (_USER + step for step in range(1, 6))
"""Of paragraphs: what it is, its language, and for an item of a list its order, list and label."""
RUN_LANGUAGE, NOTE, IMAGE, WIDTHS = (_USER + step for step in range(6, 10))
"""Of characters: their language, a footnote's text, an image; of tables: the shares of columns."""
NOTE_OBJECT, IMAGE_OBJECT = _USER + 20, _USER + 21
"""Types of text objects: what stands in the text as one character and is drawn by us."""
OBJECT = "\ufffc"
"""The character that stands for such an object."""

INDENT = 30.0
"""Room in pixels for the label of an item, and how far a quotation is set in."""
_BY_VALUE = {style.value: style for style in ParagraphStyle}
_BY_TAG = {language.stored: language for language in Language}


@dataclass(frozen=True, slots=True)
class BlockForm:
    """The form of a paragraph. `ordered` None means that it is no item of a list.

    Neighbouring items of the same `list` are one list.
    """

    style: ParagraphStyle = ParagraphStyle.PLAIN
    language: Language | None = None
    ordered: bool | None = None
    list: int = 0
    label: str = ""

    @property
    def is_item(self) -> bool:
        """Whether it is an item of a list."""
        return self.ordered is not None


PLAIN = BlockForm()


def form_of(block_format: QTextBlockFormat) -> BlockForm:
    """The form that a block format carries."""
    ordered = block_format.property(ORDERED)
    if ordered is not None:
        return BlockForm(
            ordered=bool(ordered),
            list=int(block_format.property(LIST) or 0),
            label=str(block_format.property(LABEL) or ""),
        )
    style = block_format.property(STYLE)
    if style is None:
        return PLAIN
    tag = block_format.property(LANGUAGE)
    return BlockForm(_BY_VALUE.get(style, ParagraphStyle.PLAIN), language_of(tag))


def language_of(tag: object) -> Language | None:
    """The language of a stored tag, None for none."""
    return _BY_TAG.get(tag) if isinstance(tag, str) else None


def block_format(form: BlockForm) -> QTextBlockFormat:
    """The block format that carries `form` and looks like it."""
    made = QTextBlockFormat()
    made.setBottomMargin(3.0 if form.is_item else 9.0)
    if form.ordered is not None:
        made.setProperty(ORDERED, form.ordered)
        made.setProperty(LIST, form.list)
        made.setIndent(1)
        if form.label:
            made.setProperty(LABEL, form.label)
        return made
    if form.style is not ParagraphStyle.PLAIN or form.language is not None:
        made.setProperty(STYLE, form.style.value)
    if form.language is not None:
        made.setProperty(LANGUAGE, form.language.stored)
        made.setLayoutDirection(direction_of(form.language))
        if form.language.is_rtl:
            made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        else:
            made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    if form.style is ParagraphStyle.NUMBERED:
        made.setIndent(1)
    if form.style is ParagraphStyle.QUOTATION:
        made.setLeftMargin(INDENT)
        made.setRightMargin(INDENT)
    if form.style is ParagraphStyle.HEADING:
        made.setTopMargin(4.0)
        made.setBottomMargin(4.0)
    return made
