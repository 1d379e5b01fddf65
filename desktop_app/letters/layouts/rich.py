"""The text of a letter as blocks: paragraphs, numbers, lists, tables, notes, quotations, images.

Labels and marks are written in the digits of the text's language.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby, zip_longest

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.rich_text import (
    ParagraphStyle,
    RichBlock,
    RichImage,
    RichList,
    RichParagraph,
    RichTable,
    RichText,
    Run,
    Runs,
)
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.letters.body_text import in_order, plain
from desktop_app.letters.layouts.shares import column_shares
from desktop_app.letters.layouts.tradition import Tradition
from desktop_app.pdf.document import (
    Align,
    Block,
    Footnote,
    Image,
    Ink,
    ItemList,
    ListItem,
    Paragraph,
    Quotation,
    Role,
    Space,
    Span,
    Table,
)

_CELL = 0.92
"""How much smaller than running text a table is set."""
_SCRIPTS = 1.12
"""By how much Arabic letters are set larger than Latin ones beside them."""


@dataclass(slots=True)
class Notes:
    """Counts the footnotes of one paper, apart for each set of digits."""

    counts: dict[str, int] = field(default_factory=dict)

    def mark(self, language: Language) -> str:
        """The mark of the next note."""
        count = self.counts[language.digits] = self.counts.get(language.digits, 0) + 1
        return localise_digits(str(count), language)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a text is set: its tradition, the width of its lines in points, its pictures.

    `heading` is the level of headings in the text, the next one below that of the subject.
    """

    tradition: Tradition
    measure: float
    images: Mapping[str, bytes]
    notes: Notes = field(default_factory=Notes)
    heading: Role = Role.HEADING_2


def blocks(text: RichText, setting: Setting) -> tuple[Block, ...]:
    """The blocks of a text; raises UserError for an image whose file is missing."""
    groups = [tuple(group) for _, group in groupby(filter(_says, text.blocks), _kind)]
    made: list[Block] = []
    numbered = 0
    for group, following in zip_longest(groups, groups[1:]):
        first = group[0]
        if isinstance(first, RichParagraph) and first.style is ParagraphStyle.NUMBERED:
            made.append(_numbered(group, numbered, setting))
            numbered += len(group)
            continue
        made += _group(group, setting)
        last = made[-1] if made else None
        if following is not None and isinstance(last, Paragraph) and _leads_in(last, following[0]):
            made[-1] = replace(last, keep_with_next=True)
    return tuple(made)


def _leads_in(paragraph: Paragraph, following: RichBlock) -> bool:
    """Whether a paragraph stays with what follows it: a list, a table, or all after a colon."""
    if isinstance(following, RichList | RichTable):
        return True
    return "".join(span.text for span in paragraph.spans).rstrip().endswith(":")


def _kind(block: RichBlock) -> object:
    """Equal for neighbours that are set as one block: numbered paragraphs, one quotation."""
    if isinstance(block, RichParagraph):
        return block.style, block.language
    return id(block)


def _group(group: tuple[RichBlock, ...], setting: Setting) -> Iterator[Block]:
    first = group[0]
    if isinstance(first, RichParagraph) and first.style is ParagraphStyle.QUOTATION:
        yield _quotation(group, first.language or setting.tradition.language, setting)
        return
    for block in group:
        match block:
            case RichParagraph(style=ParagraphStyle.HEADING):
                yield _heading(block, setting)
            case RichParagraph():
                yield _prose(block.runs, block.language, setting)
            case RichList():
                yield _list(block, setting)
                yield Space(setting.tradition.size * 0.45)
            case RichTable():
                yield _table(block, setting)
            case RichImage():
                yield _image(block, setting)


def _says(block: RichBlock) -> bool:
    """Whether a block prints anything: empty paragraphs are left over from typing."""
    if isinstance(block, RichParagraph):
        return any(run.text.strip() or run.note.strip() for run in block.runs)
    return not isinstance(block, RichList) or bool(block.items)


# Words


def _spans(runs: Runs, setting: Setting, *, bold: bool = False) -> tuple[Span, ...]:
    return tuple(span for run in runs for span in _run_spans(run, setting, bold))


def _run_spans(run: Run, setting: Setting, bold: bool) -> Iterator[Span]:
    language = setting.tradition.language
    if run.text:
        yield Span(
            in_order(plain(run.text), run.language or language),
            bold or run.bold,
            run.italic,
            run.language,
        )
    if run.note.strip():
        mark = setting.notes.mark(language)
        body = _paragraph((Span(in_order(plain(run.note.strip()), language)),), language, setting)
        small = replace(body, size=setting.tradition.note_size, leading=1.3, space_after=2.0)
        yield Span(mark, note=Footnote(mark, small))


def _paragraph(spans: tuple[Span, ...], language: Language, setting: Setting) -> Paragraph:
    """A paragraph in its own direction; typed line breaks keep their ragged edge."""
    style = setting.tradition
    broken = any("\n" in span.text for span in spans)
    return Paragraph(
        spans,
        language,
        size=_size(language, style),
        leading=style.leading,
        align=Align.START if broken else style.align,
        space_after=style.size * 0.75,
    )


def _size(language: Language, style: Tradition) -> float:
    if language.is_rtl == style.language.is_rtl:
        return style.size
    return style.size * _SCRIPTS if language.is_rtl else style.size / _SCRIPTS


def _prose(runs: Runs, language: Language | None, setting: Setting) -> Paragraph:
    spans = _spans(runs, setting)
    return _paragraph(spans, language or setting.tradition.language, setting)


def _heading(block: RichParagraph, setting: Setting) -> Paragraph:
    style, language = setting.tradition, block.language or setting.tradition.language
    return replace(
        _paragraph(_spans(block.runs, setting, bold=True), language, setting),
        align=Align.START,
        role=setting.heading,
        leading=style.short_leading,
        space_before=style.size * 0.5,
        space_after=style.size * 0.4,
        keep_with_next=True,
    )


def _quotation(group: Iterable[RichBlock], language: Language, setting: Setting) -> Quotation:
    """Set in from both edges, in the direction of its own language."""
    paragraphs = tuple(
        _prose(block.runs, language, setting) for block in group if isinstance(block, RichParagraph)
    )
    return Quotation(paragraphs, language)


# Lists


def _numbered(group: tuple[RichBlock, ...], before: int, setting: Setting) -> ItemList:
    """Numbered paragraphs, their numbers hanging; they count through the whole text."""
    style = setting.tradition
    return ItemList(
        tuple(
            ListItem(_number(place, style), (_prose(block.runs, block.language, setting),))
            for place, block in enumerate(group, before + 1)
            if isinstance(block, RichParagraph)
        ),
        style.language,
        label_width=style.size * 2.2,
    )


def _list(block: RichList, setting: Setting) -> ItemList:
    """A list with typed labels, else numbers or dots; its shorter lines are not stretched."""
    style = setting.tradition
    return ItemList(
        tuple(
            ListItem(
                item.label or (_number(place, style) if block.ordered else "•"),
                (replace(_prose(item.runs, None, setting), align=Align.START, space_after=3.0),),
            )
            for place, item in enumerate(block.items, 1)
        ),
        style.language,
    )


def _number(place: int, style: Tradition) -> str:
    return localise_digits(str(place), style.language) + style.words.full_stop


# Tables and images


def _table(block: RichTable, setting: Setting) -> Table:
    return Table(
        tuple(_cell(cell, setting, bold=True) for cell in block.header),
        tuple(tuple(_cell(cell, setting) for cell in row) for row in block.rows),
        column_shares(block, setting.measure, setting.tradition.size * _CELL),
        setting.tradition.language,
        space_after=setting.tradition.size * 0.9,
    )


def _cell(runs: Runs, setting: Setting, *, bold: bool = False) -> Paragraph:
    style = setting.tradition
    return replace(
        _paragraph(_spans(runs, setting, bold=bold), style.language, setting),
        size=style.size * _CELL,
        leading=style.short_leading,
        align=Align.START,
        space_after=0.0,
    )


def _image(block: RichImage, setting: Setting) -> Image:
    style = setting.tradition
    caption = Paragraph(
        (Span(in_order(plain(block.caption), style.language)),),
        style.language,
        Align.CENTRE,
        Role.CAPTION,
        size=style.note_size,
        leading=style.short_leading,
        space_before=3.0,
        ink=Ink.MUTED,
    )
    return Image(
        picture(setting.images, block.sha256, block.alt or block.caption),
        plain(block.alt),
        style.language,
        width=setting.measure * block.width,
        caption=caption if block.caption.strip() else None,
        space_before=style.size * 0.3,
        space_after=style.size * 0.9,
    )


def picture(images: Mapping[str, bytes], sha256: str, what: str) -> bytes:
    """The file of a picture; raises UserError with its name where it is missing."""
    data = images.get(sha256)
    if data is None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The picture “{what}” is not among the files."),
                what=what or sha256[:12],
            ),
            QT_TRANSLATE_NOOP("Sentences", "Put the picture into the text again, or take it out."),
        )
    return data
