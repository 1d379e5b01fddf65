"""The printed register: every number of a series and year, its counts, and a place to sign."""

from collections.abc import Callable, Iterator
from datetime import datetime

from desktop_app.core.calendars import format_day
from desktop_app.core.controls import print_controls
from desktop_app.core.languages import Language, localise_digits
from desktop_app.letters.authority_records import SeriesUse
from desktop_app.letters.records import LetterState
from desktop_app.letters.register_records import RegisterLine, RegisterPaper
from desktop_app.letters.register_words import REGISTER_WORDS, RegisterWords
from desktop_app.pdf.document import (
    A4,
    Align,
    Block,
    Columns,
    Document,
    Face,
    Ink,
    Page,
    Paragraph,
    Role,
    Rule,
    Running,
    Space,
    Span,
    Table,
    Together,
    text,
)

HASH_LENGTH = 12
"""Signs of a hash that the register prints: enough to tell two of its letters apart."""
_WIDTHS = (0.135, 0.115, 0.20, 0.235, 0.13, 0.10, 0.085)
_LANDSCAPE = Page(size=(A4[1], A4[0]), top=52.0, bottom=56.0, left=46.0, right=46.0)
_SIZE, _SMALL = 8.8, 8.0


Step = Callable[[int, int], None]


class _Told(tuple[Paragraph, ...]):
    """A row of a long table, which tells `step` that the typesetter has come to it.

    Setting the rows takes nearly all the time, before the first page is drawn; what `step` raises
    ends it.
    """

    place: int
    rows: int
    step: Step

    def __iter__(self) -> Iterator[Paragraph]:
        """The cells, one by one."""
        self.step(self.place, self.rows)
        return super().__iter__()


def register_document(
    paper: RegisterPaper, language: Language, created: datetime, step: Step | None = None
) -> Document:
    """Describe the register in `language`; `created` needs a time zone.

    `step` hears of the rows set and the rows in all while the paper is set, and may raise to stop.
    """
    words = REGISTER_WORDS[language]
    title = _of_use(paper, words.title, words.title_in).format(
        series=_isolated(paper.series.name, language),
        year=localise_digits(str(paper.year), language),
    )
    return Document(
        title=title,
        language=language,
        author=paper.sender.names.best(language),
        created=created,
        blocks=tuple(_blocks(paper, title, language, created, step)),
        subject=title,
        page=_LANDSCAPE,
        running=Running(language, title, "", words.page),
    )


def _blocks(
    paper: RegisterPaper, title: str, language: Language, created: datetime, step: Step | None
) -> Iterator[Block]:
    words = REGISTER_WORDS[language]
    yield text(
        print_controls(paper.sender.names.best(language)), language, size=10.5, ink=Ink.ACCENT,
        face=Face.SANS, bold=True, space_after=2,
    )  # fmt: skip
    yield text(
        title, language, role=Role.HEADING_1, size=16, leading=1.3, bold=True, space_after=10
    )
    if paper.lines:
        heads = (
            words.number, _of_use(paper, words.date, words.received_on),
            _of_use(paper, words.addressee, words.sender), words.subject,
            _of_use(paper, words.signer, words.theirs),
            _of_use(paper, words.state, words.referred), words.hash,
        )  # fmt: skip
        yield Table(
            tuple(_cell(head, language, bold=True, face=Face.SANS, size=_SMALL) for head in heads),
            tuple(_rows(paper, words, language, step)),
            _WIDTHS,
            language,
            space_after=10,
        )
    yield Together((*_closing(paper, words, language, created), *_signing(words, language)))


def _of_use(paper: RegisterPaper, outgoing: str, incoming: str) -> str:
    """The word for a register of what goes out, or of what came in."""
    return incoming if paper.series.used_for is SeriesUse.INCOMING else outgoing


def _rows(
    paper: RegisterPaper, words: RegisterWords, language: Language, step: Step | None
) -> Iterator[tuple[Paragraph, ...]]:
    for place, line in enumerate(paper.lines):
        row = _Told(_row(line, paper, words, language))
        row.place, row.rows = place, len(paper.lines)
        row.step = step or (lambda _done, _all: None)
        yield row


def _row(
    line: RegisterLine, paper: RegisterPaper, words: RegisterWords, language: Language
) -> tuple[Paragraph, ...]:
    void = line.state is LetterState.VOID
    state = words.received if line.received else words.states[line.state]
    if line.referred:
        state = _isolated(line.referred, language)
    if void and line.void_reason:
        state = words.void.format(reason=_isolated(line.void_reason, language))
    day = ""
    if line.day is not None:
        day = format_day(line.day, language, paper.series.calendar, line.lunar_shift)
    own = line.language
    return (
        _cell(_isolated(line.reference, language), language, bold=not void),
        _cell(day, language),
        _cell(line.addressee, language, own=own),
        _cell(line.subject, language, own=own),
        _cell(line.signer, language, own=own),
        _cell(state, language),
        _cell(line.sha256[:HASH_LENGTH], language, face=Face.SANS, size=_SMALL - 1),
    )


def _closing(
    paper: RegisterPaper, words: RegisterWords, language: Language, created: datetime
) -> Iterator[Block]:
    """What the register amounts to: counted from the numbers, not from the table's length."""
    counts: list[str] = []
    if paper.lines:
        counts = [
            words.issued_count.format(count=paper.issued),
            words.void_count.format(count=paper.void),
        ]
        if shared := sum(line.shared for line in paper.lines):
            counts.append(words.shared_count.format(count=shared))
        own = [line for line in paper.lines if not line.shared] or list(paper.lines)
        first, last = own[0].reference, own[-1].reference
        ends = (
            words.first.format(number=_isolated(first, language)),
            words.last.format(number=_isolated(last, language)),
        )
        said = [*(localise_digits(count, language) for count in counts), *ends]
        yield _said(" · ".join(said), language, bold=True)
    if paper.missing:
        numbers = ", ".join(map(str, paper.missing))
        missing = words.missing.format(numbers=localise_digits(numbers, language))
        yield _said(missing, language, bold=True)
    else:
        yield _said(words.complete if paper.lines else words.empty, language)
    day = paper.closed_on or created.date()
    shown = format_day(day, language, paper.series.calendar)
    yield _said(_standing(paper, words).format(day=shown), language)


def _standing(paper: RegisterPaper, words: RegisterWords) -> str:
    if paper.closed_on is None:
        return words.open
    return words.year_closed if paper.year_closed else words.closed


def _signing(words: RegisterWords, language: Language) -> Iterator[Block]:
    room: tuple[Block, ...] = (
        Rule(Ink.MUTED, 0.6, 0, 4),
        _said(words.signature, language, ink=Ink.MUTED, face=Face.SANS, size=_SMALL),
        _said(f"{words.name} {'.' * 40}", language),
    )
    yield Space(36)
    yield Columns(((Space(1),), room), (0.62, 0.38), language)


def _said(value: str, language: Language, **style: object) -> Paragraph:
    return text(value, language, **({"size": 9.6, "leading": 1.4, "space_after": 3} | style))


def _cell(
    value: str, language: Language, own: Language | None = None, **style: object
) -> Paragraph:
    """A cell; what stands in another language than the register's is read out in its own."""
    given: dict[str, object] = {"size": _SIZE, "leading": 1.3, "space_after": 0.0}
    if own is None:
        return text(value, language, **(given | style))
    made = text("", language, **(given | style))
    span = Span(_isolated(value, language), language=own if own is not language else None)
    return Paragraph((span,), language, Align.START, size=made.size, leading=made.leading,
                     space_after=0.0)  # fmt: skip


def _isolated(value: str, language: Language) -> str:
    """`value` in first-strong isolates where its letters run against the line (UAX #9)."""
    shown = print_controls(" ".join(value.split()))
    against = any("\u0590" <= c <= "\u08ff" for c in shown) != language.is_rtl
    return f"\u2068{shown}\u2069" if shown and against else shown
