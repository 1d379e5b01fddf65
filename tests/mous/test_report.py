"""The yearly report: the paper, the chart in it, and the workbook."""

import io
from dataclasses import replace

import openpyxl
import pytest

from desktop_app.core.languages import Language
from desktop_app.mous.document_report import money, report_document
from desktop_app.mous.exchange_report import report_workbook
from desktop_app.mous.life_records import ActivityKind, ActivityState
from desktop_app.mous.report_words import REPORT_WORDS
from desktop_app.pdf.document import Bars, Columns, Document, Together
from desktop_app.pdf.preview import page_text
from desktop_app.pdf.typeset import typeset

from .reports import sample_report
from .samples import NOW


def _chart(document: Document) -> Bars:
    together = next(block for block in document.blocks if isinstance(block, Together))
    columns = next(block for block in together.blocks if isinstance(block, Columns))
    chart = columns.columns[1][0]
    assert isinstance(chart, Bars)
    return chart


@pytest.mark.parametrize("language", list(Language))
def test_every_language_has_all_words(language: Language) -> None:
    words = REPORT_WORDS[language]
    kinds = [words.kind_name(kind) for kind in ActivityKind]
    states = [words.state_name(state) for state in ActivityState]
    assert len(set(kinds)) == len(ActivityKind) == len(words.kinds.split("|"))
    assert len(set(states)) == len(ActivityState) == len(words.states.split("|"))
    assert "{bars}" in words.chart
    assert "{first}" in words.days


def test_the_chart_says_its_numbers_to_those_who_cannot_see_it() -> None:
    chart = _chart(report_document(sample_report(), NOW))
    assert chart.shares == (1.0, 0.5)
    expected = "Bar chart of the number of activities by kind: Joint course: 2; Visit: 1."
    assert chart.alt == expected


def test_the_paper_names_what_was_done_and_what_lies_dormant() -> None:
    pdf = typeset(report_document(sample_report(), NOW))
    text = " ".join(page_text(pdf, 0).split())
    for words in ("National University of Sciences", "Total 3 68 9", "1,250.50 EUR", "900 JPY",
                  "from 1 September 2026", "Memoranda without activity"):  # fmt: skip
        assert words in text


def test_a_year_in_which_nothing_was_done_is_a_report_too() -> None:
    empty = replace(sample_report(), lines=(), totals=(), costs=())
    pdf = typeset(report_document(empty, NOW))
    assert "Nothing was running or done" in page_text(pdf, 0)
    assert report_workbook(empty)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, "1,250.50 EUR"),
        (Language.FR, "1\u202f250,50 EUR"),
        (Language.FA, "۱٬۲۵۰٫۵۰ EUR"),
    ],
)
def test_money_is_written_as_the_language_does(language: Language, words: str) -> None:
    assert money(125050, "EUR", language) == words
    assert money(5, "EUR", Language.EN) == "0.05 EUR"
    assert money(1250, "JPY", Language.EN) == "1,250 JPY"


def test_the_workbook_has_numbers_a_chart_and_no_formula() -> None:
    made = report_workbook(sample_report(title='=HYPERLINK("http://x")'))
    book = openpyxl.load_workbook(io.BytesIO(made))
    totals, lines, memoranda = book.worksheets
    assert [cell.value for cell in totals[2]][:4] == ["Joint course", 2, 65, 9]
    (chart,) = totals._charts
    assert chart.series[0].val.numRef.f == "'Activities by kind'!$B$2:$B$3"
    first = lines["A2"]
    assert (first.data_type, first.value) == ("s", '\'=HYPERLINK("http://x")')
    assert lines["I2"].value == 1250.5
    assert lines["E2"].value.date().isoformat() == "2026-02-01"
    assert [cell.value for cell in memoranda[3]] == [memoranda["A3"].value, "×"]


def test_a_sheet_runs_the_way_its_language_does() -> None:
    book = openpyxl.load_workbook(io.BytesIO(report_workbook(sample_report(Language.FA))))
    assert all(sheet.sheet_view.rightToLeft for sheet in book.worksheets)
