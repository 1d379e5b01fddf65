"""The yearly report as a workbook: numbers that can be counted on, and a chart of them.

Texts stay texts: one that begins like a formula is neutralised, as in every export.
"""

import io
import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.sheets import safe
from desktop_app.mous.report_records import ReportPaper
from desktop_app.mous.report_words import REPORT_WORDS, ReportWords
from desktop_app.mous.rules_activities import small_units

_SHEET_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_WIDTHS = (44, 34, 18, 14, 13, 13, 10, 10, 14, 10)
Value = str | int | float | date | None


def report_workbook(paper: ReportPaper) -> bytes:
    """The report as the bytes of an Excel workbook, its sheets in the report's direction."""
    import openpyxl

    words, rtl = REPORT_WORDS[paper.wish.language], paper.wish.language.is_rtl
    book = openpyxl.Workbook()
    first = book.active
    first.title = _sheet_name(words.by_kind)
    _write(first, _totals(paper, words))
    if paper.totals:
        _add_chart(first, len(paper.totals), words)
    second = book.create_sheet(_sheet_name(words.all))
    _write(second, _lines(paper, words))
    third = book.create_sheet(_sheet_name(words.memoranda))
    _write(third, _memoranda(paper, words))
    for sheet in book.worksheets:
        sheet.sheet_view.rightToLeft = rtl
        for column, width in zip("ABCDEFGHIJ", _WIDTHS, strict=True):
            sheet.column_dimensions[column].width = width
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _totals(paper: ReportPaper, words: ReportWords) -> list[tuple[Value, ...]]:
    rows: list[tuple[Value, ...]] = [(words.kind, words.number, words.people, words.credits)]
    rows += [(words.kind_name(t.kind), t.count, t.people, t.credits) for t in paper.totals]
    rows += [(), (words.costs,)] if paper.costs else []
    rows += [(currency, _major(amount, currency)) for currency, amount in paper.costs]
    days = words.days.format(first=paper.first.isoformat(), last=paper.last.isoformat())
    return [*rows, (), (paper.subject,), (days,), (words.counted,)]


def _lines(paper: ReportPaper, words: ReportWords) -> list[tuple[Value, ...]]:
    head = (
        words.activity, words.memorandum, words.kind, words.state, words.when, "–", words.people,
        words.credits, words.cost, "",
    )  # fmt: skip
    return [
        head,
        *(
            (
                line.title, line.memorandum, words.kind_name(line.kind),
                words.state_name(line.state), line.since, line.until, line.people, line.credits,
                _major(line.cost, line.currency) if line.cost else None, line.currency,
            )
            for line in paper.lines
        ),
    ]  # fmt: skip


def _memoranda(paper: ReportPaper, words: ReportWords) -> list[tuple[Value, ...]]:
    asleep = set(paper.dormant)
    rows: list[tuple[Value, ...]] = [(words.memoranda, words.dormant)]
    return rows + [(name, "×" if name in asleep else None) for name in paper.memoranda]


def _major(amount: int, currency: str) -> float | int:
    units = small_units(currency)
    return amount if units == 1 else amount / units


def _write(sheet: Any, rows: Sequence[Sequence[Value]]) -> None:
    from openpyxl.styles import Font

    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            if value is None or value == "":
                continue
            cell = sheet.cell(number, column)
            cell.value = safe(value) if isinstance(value, str) else value
            if isinstance(value, str):
                cell.data_type = "s"
            if number == 1:
                cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"


def _sheet_name(title: str) -> str:
    return _FORBIDDEN.sub(" ", title)[:_SHEET_NAME]


def _add_chart(sheet: Any, kinds: int, words: ReportWords) -> None:
    from openpyxl.chart import BarChart, Reference

    chart = BarChart()
    chart.type, chart.title = "bar", words.by_kind
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=kinds + 1), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=kinds + 1))
    chart.height, chart.width = 8, 16
    chart.x_axis.delete = chart.y_axis.delete = False
    sheet.add_chart(chart, "F2")
