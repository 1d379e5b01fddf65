"""Between rich texts, text documents and clipboards: nothing is lost, nothing is opened."""

import json

import pytest
from hypothesis import example, given
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop_app.core.rich_text import (
    ParagraphStyle,
    RichItem,
    RichList,
    RichParagraph,
    RichTable,
    RichText,
    Run,
)
from desktop_app.ui.rich_html import from_html, from_plain, to_html
from desktop_app.ui.rich_labels import is_natural, labels
from desktop_app.ui.rich_reading import Reader
from desktop_app.ui.rich_tidy import tidied
from desktop_app.ui.rich_writing import insert, write_whole_text

from .rich_samples import TEXTS


def words(*texts: str) -> RichText:
    return RichText(tuple(RichParagraph((Run(text),)) for text in texts))


@given(TEXTS)
def test_what_is_written_is_read_again(text: RichText) -> None:
    document = QTextDocument()
    write_whole_text(document, text)
    assert Reader(document).text() == tidied(text)


@given(TEXTS)
def test_tidying_twice_is_tidying_once_and_json_carries_it(text: RichText) -> None:
    once = tidied(text)
    assert tidied(once) == once
    assert RichText.from_json(json.loads(json.dumps(once.to_json()))) == once


@given(TEXTS, TEXTS)
@example(RichText((RichTable(((Run("\ufeff"),),), ()),)), RichText())
def test_a_reader_that_remembers_reads_the_same(first: RichText, second: RichText) -> None:
    document = QTextDocument()
    write_whole_text(document, first)
    reader = Reader(document)
    reader.text()
    cursor = QTextCursor(document)
    cursor.setPosition(document.characterCount() // 2)
    insert(cursor, tidied(second))
    assert reader.text() == Reader(document).text()
    document.undo()
    assert reader.text() == tidied(first) == Reader(document).text()


@given(TEXTS)
def test_a_selection_carries_everything(text: RichText) -> None:
    document, other = QTextDocument(), QTextDocument()
    write_whole_text(document, text)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    QTextCursor(other).insertFragment(cursor.selection())
    assert Reader(other).text() == tidied(text)


def test_html_of_a_browser_keeps_words_and_simple_forms() -> None:
    html = """
    <html><head><title>no</title><style>p {color: red}</style></head><body>
    <h2>Programme</h2>
    <p>Dear <b>Prof.&nbsp;Hassan</b>,<br>see <a href="http://x.example/">our   page</a>
    <img src="file:///etc/passwd" alt="x"><script>alert(1)</script></p>
    <ol><li>One</li><li><p>Two <em>soon</em></p><ul><li>deep</li></ul></li></ol>
    <table><tr><th>Course</th><th>Hours</th></tr><tr><td>Maths</td></tr></table>
    <div>After</div></body></html>"""
    assert from_html(html).blocks == (
        RichParagraph((Run("Programme"),), ParagraphStyle.HEADING),
        RichParagraph(
            (
                Run("Dear "),
                Run("Prof.\u00a0Hassan", bold=True),
                Run(",\nsee our page"),
            )
        ),
        RichList(
            (
                RichItem((Run("One"),)),
                RichItem((Run("Two "), Run("soon", italic=True))),
                RichItem((Run("deep"),)),
            ),
            ordered=True,
        ),
        RichTable(((Run("Course"),), (Run("Hours"),)), (((Run("Maths"),), ()),)),
        RichParagraph((Run("After"),)),
    )


def test_html_of_a_word_processor_keeps_its_lists() -> None:
    item = (
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>"
        "{label}<span>&nbsp;&nbsp; </span></span>{words}<o:p></o:p></p>"
    )
    html = (
        "<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>To</b> all<o:p></o:p></p>"
        + item.format(label="1.", words="first")
        + item.format(label="2.", words="second")
        + "<b style='font-weight:normal'>plain</b>"
    )
    assert from_html(html).blocks == (
        RichParagraph((Run("To", bold=True), Run(" all"))),
        RichList((RichItem((Run("first"),)), RichItem((Run("second"),))), ordered=True),
        RichParagraph((Run("plain"),)),
    )


@pytest.mark.parametrize("html", ["<table><tr><td>a<table><td>b", "<p><b>a</i></p></b>", "<li>"])
def test_broken_html_is_still_words(html: str) -> None:
    assert "a" in from_html(html).plain() or "li" in html


@given(TEXTS)
def test_our_own_html_brings_the_words_back(text: RichText) -> None:
    from_html(to_html(tidied(text)))


def test_plain_words_are_paragraphs_where_lines_are_blank() -> None:
    assert from_plain("a\nb\r\n\r\nc\u00ad\u200e\n \n\n d") == words("a\nb", "c", "d")


def test_labels_count_by_themselves() -> None:
    document = QTextDocument()
    items = (RichItem((Run("a"),)), RichItem((Run("b"),)))
    numbered = RichParagraph((Run("n"),), ParagraphStyle.NUMBERED)
    text = RichText((numbered, RichList(items, True), RichList(items, True), numbered))
    write_whole_text(document, text)
    from desktop_app.core.languages import Language

    shown = labels(Reader(document).entries(), Language.FA)
    assert list(shown.values()) == ["۱.", "۱.", "۲.", "۱.", "۲.", "۲."]


def test_typed_labels_that_only_count_are_told_from_others() -> None:
    assert all(map(is_natural, (["1.", "2."], ["۱۔", "۲۔"], ["•", "-"])))
    assert not any(map(is_natural, (["1.", "3."], ["a)", "b)"])))
