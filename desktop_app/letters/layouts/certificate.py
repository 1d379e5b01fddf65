"""The certificate of membership: one page between fine rules, everything in the middle.

Emblem and office, the title, who certifies what of whom, the member's name large, the text; at the
foot number and day, the place of the seal, and the signature. In two languages the texts stand
side by side. A short text lies on a landscape page, a long one on a portrait page.
"""

from dataclasses import replace

from desktop_app.core.languages import Language
from desktop_app.core.rich_text import RichText
from desktop_app.letters.body_text import as_rich
from desktop_app.letters.layouts import ending, head, parts, rich
from desktop_app.letters.layouts.letter import GAP, Layout
from desktop_app.letters.layouts.said import Said, first, second
from desktop_app.letters.layouts.tradition import Tradition
from desktop_app.letters.ready_texts import certificate
from desktop_app.letters.records import LetterPaper
from desktop_app.letters.wording import member_name
from desktop_app.pdf.document import Align, Block, Columns, Ink, Page, Paragraph, Role, Rule, Space

_LONG = 420
"""Characters of a text, or of one of two, for which the page is set upright."""
_CENTRED = Align.CENTRE


def page(paper: LetterPaper, size: tuple[float, float]) -> Page:
    """The sheet turned as the text asks for."""
    longest = max(len(said.text.plain()) for said in _texts(paper))
    upright = longest > (_LONG / 2 if paper.letter.second else _LONG)
    width, height = size if upright else size[::-1]
    return Page((width, height), 48.0, 54.0, 72.0, 72.0)


def blocks(paper: LetterPaper, layout: Layout, other: Layout | None, sheet: Page) -> list[Block]:
    """The whole certificate, top to bottom."""
    measure, notes = sheet.size[0] - sheet.left - sheet.right, rich.Notes()
    texts = list(_texts(paper))
    layouts = (layout, other) if other else (layout,)
    if len(texts) == 2:
        measure = (measure - 2 * GAP) / 2
    passages = tuple(
        _passage(paper, said, rich.Setting(own.TRADITION, measure, paper.images, notes))
        for said, own in zip(texts, layouts, strict=True)
    )
    upright = sheet.size[1] > sheet.size[0]
    style = layout.TRADITION
    middle = (
        (Columns(passages, (0.5, 0.5), style.language, gap=2 * GAP),)
        if len(passages) == 2
        else passages[0]
    )
    return [
        *_border(top=True),
        Space(60 if upright else 14),
        *_office(paper, layout),
        Space(40 if upright else 12),
        *middle,
        Space(50 if upright else 14),
        *_foot(paper, style),
        Space(24 if upright else 8),
        *_border(top=False),
    ]


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
        *head.emblem(paper, _CENTRED, height=58, space_after=6),
        head.name(own.own, style, size=style.size * 1.5, align=_CENTRED, leading=1.3),
        *((replace(other, language=beside),) if own.other else ()),
        *parts.shorts(style, own.unit, align=_CENTRED),
    )


def _passage(paper: LetterPaper, said: Said, setting: rich.Setting) -> tuple[Block, ...]:
    """Title, the opening words, the member, the text."""
    style = replace(setting.tradition, align=_CENTRED, size=setting.tradition.size * 1.15)
    member = member_name(paper.addressee)
    return (
        parts.short(
            said.subject, style, size=style.size * 1.8, align=_CENTRED, role=Role.HEADING_1,
            ink=Ink.ACCENT, bold=True, space_after=style.size * 0.9, keep_with_next=True,
        ),
        *parts.formula(said.salutation, style, align=_CENTRED, space_after=style.size * 0.4),
        *_member(paper, member, style),
        *_text(said.text, replace(setting, tradition=style)),
    )  # fmt: skip


def _member(paper: LetterPaper, member: str, style: Tradition) -> tuple[Block, ...]:
    """The member's name as its own language on this paper writes it, large."""
    if not member:
        return ()
    named = parts.short(
        member, style, size=style.size * 1.55, align=_CENTRED, bold=True,
        space_after=style.size * 0.5,
    )  # fmt: skip
    return (replace(named, language=paper.letter.language),)


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
        Space(ending.SIGNATURE_HEIGHT * 0.55),
        parts.labelled(words.number, parts.number(paper, style), style),
        *parts.shorts(style, *parts.date_lines(paper)),
        *parts.second_day(paper, style, size=style.size * 0.9),
    )
    seal = (
        Space(ending.SIGNATURE_HEIGHT * 0.8),
        *parts.shorts(style, words.seal, align=_CENTRED, size=style.note_size, ink=Ink.MUTED),
    )
    signed = (
        ending.signature_room(paper, style, _CENTRED),
        Space(3),
        *parts.shorts(style, parts.name_of(paper.signer), align=_CENTRED, bold=True),
        *parts.shorts(style, parts.title_of(paper.signer), align=_CENTRED),
    )
    return (Columns((number, seal, signed), (0.36, 0.2, 0.44), style.language),)
