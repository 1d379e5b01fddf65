"""The certificate of membership: one page between fine rules, everything in the middle.

Emblem and office, the title, who certifies what of whom, the member's name large, the text; at the
foot number and day, the place of the seal, and the signature. In two languages the texts stand
side by side. The page lies on its long side where the text finds room there, else it stands; a
very long text is set smaller.
"""

from dataclasses import replace

from desktop_app.core.languages import Language
from desktop_app.core.rich_text import RichText
from desktop_app.letters.body_text import as_rich
from desktop_app.letters.layouts import delegated, ending, head, ink, parts, rich
from desktop_app.letters.layouts.letter import GAP, Layout
from desktop_app.letters.layouts.said import Said, first, second
from desktop_app.letters.layouts.tradition import Tradition
from desktop_app.letters.ready_texts import certificate
from desktop_app.letters.records import LetterPaper
from desktop_app.letters.wording import member_name
from desktop_app.pdf.blocks import boxes
from desktop_app.pdf.document import (
    Align,
    Block,
    Columns,
    Document,
    Ink,
    Page,
    Paragraph,
    Role,
    Rule,
    Space,
)
from desktop_app.pdf.engine import ensure_qt
from desktop_app.pdf.font_choice import fonts_of
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.stacks import stacked_height

_MARGINS = (48.0, 48.0, 72.0, 72.0)
_SHARES = (0.18, 0.24, 0.40, 0.18)
"""How the empty height of the page is dealt out between border, office, text, foot and border."""
_DROP = 7.0
"""By how much a title in Arabic letters stands lower than one in Latin letters, in points."""
_LARGER, _LARGEST = 1.15, 1.25
"""How much larger than a letter's its text is set."""
_FIELD = 176.0
"""Width of the signature field in points."""
_LEAST, _SPARE = 8.0, 4.0
"""The least of these heights, and what is kept back for rounding, in points."""
_CENTRED = Align.CENTRE


def blocks(
    paper: LetterPaper, layout: Layout, other: Layout | None, size: tuple[float, float]
) -> tuple[Page, list[Block]]:
    """The sheet, turned as its text asks for, and the whole certificate, top to bottom."""
    tries = ((size[::-1], 1.0), (size, 1.0), (size, 0.85), (size, 0.72))
    for sheet, scale in ((Page(turned, *_MARGINS), scale) for turned, scale in tries):
        made, empty = _spread(paper, layout, other, sheet, scale)
        if empty >= 0:
            break
    return sheet, made


def _spread(
    paper: LetterPaper, layout: Layout, other: Layout | None, sheet: Page, scale: float
) -> tuple[list[Block], float]:
    """The certificate with the empty height of the sheet dealt out, and how much that was."""
    office, foot = _office(paper, layout), _foot(paper, layout.TRADITION)
    middle = _middle(paper, layout, other, sheet, scale)
    above, below = _border(top=True), _border(top=False)
    room = sheet.size[1] - sheet.top - sheet.bottom
    empty = room - _height((*above, *office, *middle, *foot, *below), paper, sheet) - _SPARE
    made: list[Block] = []
    for part, share in zip((above, office, middle, foot), _SHARES, strict=True):
        made += (*part, Space(max(_LEAST, empty * share)))
    return [*made, *below], empty - len(_SHARES) * _LEAST


def _height(made: tuple[Block, ...], paper: LetterPaper, sheet: Page) -> float:
    """How high the blocks are on this sheet, in points."""
    language = paper.letter.language
    fonts = paper.head.fonts if paper.head else ()
    document = Document("-", language, "", paper.issued_at, made, page=sheet, fonts=fonts)
    ensure_qt()
    with fonts_of(document):
        width = sheet.size[0] - sheet.left - sheet.right
        return stacked_height(boxes(made, width, Node(Tag.DOCUMENT, language)))


def _middle(
    paper: LetterPaper, layout: Layout, other: Layout | None, sheet: Page, scale: float
) -> tuple[Block, ...]:
    """The text, or the two texts side by side."""
    measure, notes = sheet.size[0] - sheet.left - sheet.right, rich.Notes()
    layouts = (layout, other) if other else (layout,)
    if other:
        measure = (measure - 2 * GAP) / 2
    passages: tuple[tuple[Block, ...], ...] = tuple(
        _passage(paper, said, rich.Setting(_large(own, paper, scale), measure, paper.images, notes))
        for said, own in zip(_texts(paper), layouts, strict=True)
    )
    if len(passages) == 1:
        return passages[0]
    if any(own.TRADITION.language.is_rtl for own in layouts):
        passages = tuple(
            passage if own.TRADITION.language.is_rtl else (Space(_DROP), *passage)
            for passage, own in zip(passages, layouts, strict=True)
        )
    return (Columns(passages, (0.5, 0.5), layout.TRADITION.language, gap=2 * GAP),)


def _large(layout: Layout, paper: LetterPaper, scale: float) -> Tradition:
    """The tradition's style in the middle of the page and larger; Latin letters need it more."""
    style = layout.TRADITION
    more = _LARGER if style.language.is_rtl or paper.letter.second else _LARGEST
    return replace(style, align=_CENTRED, size=style.size * more * scale)


def _texts(paper: LetterPaper) -> tuple[Said, ...]:
    """The texts with the usual title and words where the officer typed none."""
    both = (first(paper), second(paper))
    return tuple(_usual(paper, said) for said in both if said is not None)


def _usual(paper: LetterPaper, said: Said) -> Said:
    title, words = certificate(paper, said.language)
    text = said.text if said.text.plain().strip() else as_rich(words)
    return replace(said, subject=said.subject or title, text=text)


def _border(*, top: bool) -> tuple[Block, ...]:
    """A strong and a fine rule, as printers border a document of honour."""
    strong = Rule(Ink.ACCENT, 1.8, space_before=0, space_after=2.5 if top else 0)
    fine = Rule(Ink.ACCENT, 0.5, space_before=0, space_after=0 if top else 2.5)
    return (strong, fine) if top else (fine, strong)


def _office(paper: LetterPaper, layout: Layout) -> tuple[Block, ...]:
    """Emblem and name; the second language's name of a bilingual certificate, else English."""
    style = layout.TRADITION
    beside = paper.letter.second.language if paper.letter.second else Language.EN
    own = head.names(paper, style.language, beside)
    other = parts.short(own.other, style, size=style.size * 1.05, align=_CENTRED, ink=Ink.MUTED)
    return (
        *head.invocation(paper, style),
        *head.emblem(paper, _CENTRED, height=58, space_after=6),
        head.name(own.own, style, size=style.size * 1.5, align=_CENTRED, leading=1.3),
        *((replace(other, language=beside),) if own.other else ()),
        *parts.shorts(style, own.unit, align=_CENTRED),
    )


def _passage(paper: LetterPaper, said: Said, setting: rich.Setting) -> tuple[Block, ...]:
    """Title, the opening words, the member, the text."""
    style = setting.tradition
    return (
        parts.short(
            said.subject, style, size=style.size * 1.9, align=_CENTRED, role=Role.HEADING_1,
            ink=Ink.ACCENT, bold=True, space_after=style.size * 0.9, keep_with_next=True,
        ),
        *parts.formula(said.salutation, style, align=_CENTRED, space_after=style.size * 0.4),
        *_member(paper, style),
        *_text(said.text, setting),
    )  # fmt: skip


def _member(paper: LetterPaper, style: Tradition) -> tuple[Block, ...]:
    """The member's name in the language of the text, large; else as the other text writes it."""
    language, member = paper.letter.language, member_name(paper.addressee)
    own = member_name(paper.second_to) if style.language is not language else ""
    if own:
        language, member = style.language, own
    script = 1.0 if language.is_rtl == style.language.is_rtl else (0.88, 1.12)[language.is_rtl]
    named = parts.shorts(
        style, member, size=style.size * script * 1.5, align=_CENTRED, bold=True,
        space_after=style.size * 0.5,
    )  # fmt: skip
    return tuple(replace(name, language=language) for name in named)


def _text(text: RichText, setting: rich.Setting) -> tuple[Block, ...]:
    """The text in the middle; other forms than paragraphs keep their own edges."""
    return tuple(
        replace(block, align=_CENTRED) if isinstance(block, Paragraph) else block
        for block in rich.blocks(text, setting)
    )


def _foot(paper: LetterPaper, style: Tradition) -> tuple[Block, ...]:
    """Number and day, the seal, the signature: three places side by side."""
    words = style.words
    number = (
        *ink.in_place_of(paper, Space(ending.SIGNATURE_HEIGHT * 0.55)),
        parts.labelled(words.number, parts.number(paper, style), style),
        *parts.shorts(style, *parts.date_lines(paper)),
        *parts.second_day(paper, style, size=style.size * 0.9),
    )
    seal: tuple[Block, ...] = (
        Space(ending.SIGNATURE_HEIGHT * 0.8),
        *parts.shorts(style, words.seal, align=_CENTRED, size=style.note_size, ink=Ink.MUTED),
    )
    signed = (
        ending.signature_room(paper, style, _CENTRED, width=_FIELD),
        Space(3),
        *parts.shorts(style, parts.name_of(paper.signer), align=_CENTRED, bold=True),
        *parts.shorts(style, parts.title_of(paper.signer), align=_CENTRED),
        *delegated.lines(paper, style, _CENTRED),
        *parts.second_signer(paper, style, _CENTRED),
        *delegated.second_lines(paper, style, _CENTRED),
    )
    return (Columns((number, seal, signed), (0.36, 0.2, 0.44), style.language),)
