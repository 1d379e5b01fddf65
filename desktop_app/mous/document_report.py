"""The yearly report as a paper: a chart with its table, every activity, what lies dormant."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.core.calendars import format_day
from desktop_app.core.controls import print_controls
from desktop_app.core.languages import Language, localise_digits
from desktop_app.mous.report_records import ReportLine, ReportPaper
from desktop_app.mous.report_words import REPORT_WORDS, ReportWords
from desktop_app.mous.rules_activities import small_units
from desktop_app.pdf.document import (
    Align,
    Bars,
    Block,
    Columns,
    Document,
    Face,
    Ink,
    ItemList,
    ListItem,
    Page,
    Paragraph,
    Role,
    Running,
    Table,
    Together,
    text,
)

_PITCH, _SIZE = 18.0, 10.0
"""Points of a row of the chart and of the letters beside it."""
_LEADING = 1.75
"""What the letters of Persian and Arabic need; its rows are as high in all languages."""
_MARKS = {
    Language.FA: ("٬", "٫"),
    Language.AR: ("٬", "٫"),
    Language.FR: ("\u202f", ","),
}
"""What sets thousands and fractions apart, where it is not a comma and a point."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """What every part of the paper needs."""

    paper: ReportPaper
    words: ReportWords
    language: Language

    def number(self, value: int | str) -> str:
        return localise_digits(str(value), self.language)

    def day(self, day: date) -> str:
        return format_day(day, self.language, self.paper.wish.calendar)

    def cell(self, value: str, *, bold: bool = False, size: float = 9.2) -> Paragraph:
        return text(
            print_controls(value), self.language, size=size, leading=1.3, space_after=0.0,
            face=Face.SANS, bold=bold,
        )  # fmt: skip


def report_document(paper: ReportPaper, created: datetime) -> Document:
    """Describe the report in its own language; `created` needs a time zone."""
    language = paper.wish.language
    setting = _Setting(paper, REPORT_WORDS[language], language)
    words = setting.words
    title = f"{words.title}: {print_controls(paper.subject)}"
    return Document(
        title=title,
        language=language,
        author=paper.author,
        created=created,
        blocks=tuple(_blocks(setting)),
        subject=words.title,
        page=Page(left=56.0, right=56.0),
        running=Running(language, head=title, foot_end=words.page),
    )


def money(amount: int, currency: str, language: Language) -> str:
    """An amount of the smallest unit in words of the language: "1,250.50 EUR"."""
    units = small_units(currency)
    digits = len(str(units)) - 1
    thousands, fractions = _MARKS.get(language, (",", "."))
    plain = f"{amount // units:,}".replace(",", thousands)
    rest = f"{fractions}{amount % units:0{digits}}" if digits else ""
    return f"{localise_digits(plain + rest, language)} {currency}"


def _blocks(setting: _Setting) -> Iterator[Block]:
    paper, words, language = setting.paper, setting.words, setting.language
    days = words.days.format(first=setting.day(paper.first), last=setting.day(paper.last))
    yield text(words.title, language, size=10.5, ink=Ink.ACCENT, face=Face.SANS, space_after=3)
    yield text(
        print_controls(paper.subject), language, role=Role.HEADING_1, size=18.0, leading=1.3,
        bold=True, space_after=4,
    )  # fmt: skip
    yield text(days, language, ink=Ink.MUTED, size=10.0, space_after=12)
    if paper.totals:
        yield from _by_kind(setting)
        yield from _costs(setting)
        yield from _all(setting)
    else:
        yield text(words.none, language)
    yield from _names(setting, words.memoranda, paper.memoranda, "")
    if paper.memoranda:
        yield from _names(setting, words.dormant, paper.dormant, words.no_dormant)


def _heading(setting: _Setting, title: str) -> Paragraph:
    return text(
        title, setting.language, role=Role.HEADING_2, size=12.5, bold=True, space_before=10,
        space_after=5, keep_with_next=True,
    )  # fmt: skip


def _by_kind(setting: _Setting) -> Iterator[Block]:
    words = setting.words
    yield Together((_heading(setting, words.by_kind), _chart(setting)))
    totals = setting.paper.totals
    rows = [(words.kind_name(t.kind), t.count, t.people, t.credits) for t in totals]
    whole = (sum(row[1] for row in rows), sum(row[2] for row in rows), sum(row[3] for row in rows))
    header = (words.kind, words.number, words.people, words.credits)
    cells = [tuple(setting.number(each) for each in row) for row in (*rows, (words.sum, *whole))]
    yield _table(setting, header, cells, (3.0, 1.0, 1.0, 1.2))
    yield text(words.counted, setting.language, size=9.0, ink=Ink.MUTED)


def _chart(setting: _Setting) -> Block:
    """Names, bars and numbers in three columns, a row of the chart beside each name."""
    language, totals = setting.language, setting.paper.totals
    most = max(total.count for total in totals)
    names = [setting.words.kind_name(total.kind) for total in totals]
    counts = [setting.number(total.count) for total in totals]
    told = "; ".join(f"{name}: {count}" for name, count in zip(names, counts, strict=True))
    chart = Bars(
        tuple(total.count / most for total in totals),
        setting.words.chart.format(bars=told),
        language,
        pitch=_PITCH,
    )
    columns = (_beside(names, language), (chart,), _beside(counts, language))
    return Columns(columns, (1.6, 4.0, 0.6), language, gap=10.0, space_after=8.0)


def _beside(lines: Sequence[str], language: Language) -> tuple[Paragraph, ...]:
    """One line for each row of the chart, as high as the row."""
    gap = _PITCH - _SIZE * _LEADING
    return tuple(
        text(
            line, language, size=_SIZE, leading=_LEADING, face=Face.SANS, space_after=gap,
            align=Align.START,
        )
        for line in lines
    )  # fmt: skip


def _costs(setting: _Setting) -> Iterator[Block]:
    if setting.paper.costs:
        yield _heading(setting, setting.words.costs)
        for currency, amount in setting.paper.costs:
            yield text(money(amount, currency, setting.language), setting.language, space_after=2)


def _all(setting: _Setting) -> Iterator[Block]:
    words = setting.words
    yield _heading(setting, words.all)
    header = (words.activity, words.memorandum, words.when, words.people, words.cost)
    rows = [_row(setting, line) for line in setting.paper.lines]
    yield _table(setting, header, rows, (3.0, 2.6, 2.2, 0.9, 1.5))


def _row(setting: _Setting, line: ReportLine) -> tuple[str, ...]:
    words = setting.words
    kind = f"{line.title} ({words.kind_name(line.kind)} · {words.state_name(line.state)})"
    cost = money(line.cost, line.currency, setting.language) if line.cost else "—"
    return (kind, line.memorandum, _when(setting, line), setting.number(line.people), cost)


def _when(setting: _Setting, line: ReportLine) -> str:
    first = setting.day(line.since)
    if line.until is None:
        return setting.words.open_end.format(day=first)
    return first if line.until == line.since else f"{first} – {setting.day(line.until)}"


def _table(
    setting: _Setting,
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: tuple[float, ...],
) -> Table:
    return Table(
        tuple(setting.cell(each, bold=True) for each in header),
        tuple(tuple(setting.cell(each) for each in row) for row in rows),
        widths,
        setting.language,
    )


def _names(setting: _Setting, title: str, names: Sequence[str], otherwise: str) -> Iterator[Block]:
    if not names and not otherwise:
        return
    yield _heading(setting, title)
    if not names:
        yield text(otherwise, setting.language)
        return
    items = (
        ListItem(
            setting.number(f"{place}."),
            (text(print_controls(name), setting.language, space_after=2),),
        )
        for place, name in enumerate(names, 1)
    )
    yield ItemList(tuple(items), setting.language)
