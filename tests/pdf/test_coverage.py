"""What a paper could not print is named before it is set, wherever it stands."""

import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.pdf import font_library
from desktop_app.pdf.coverage import first_trouble, troubles
from desktop_app.pdf.document import (
    Block,
    Columns,
    Document,
    Footnote,
    ItemList,
    ListItem,
    Paragraph,
    Quotation,
    Running,
    Span,
    Table,
    Together,
    text,
)
from desktop_app.pdf.typeset import typeset
from tests.pdf.font_makers import SANS, font_bytes, put, with_letters

EN, FA = Language.EN, Language.FA
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
BAD = text("Signed by 中村 in person", EN)
PLAIN = text("Dear Sir,", EN)


def paper(*blocks: Block, running: Running | None = None) -> Document:
    return Document("Paper", EN, "Office", NOON, blocks, running=running)


def test_a_paper_that_can_be_set_has_no_trouble() -> None:
    words = "Ordinary “words” – naïve, مُحَمَّد، ۱۴۰۵\u200c\u2068(x)\u2069\nnext\tline"
    document = paper(text(words, FA), text(words, EN, bold=True), running=Running(FA, "سربرگ"))
    assert first_trouble(document) is None
    assert typeset(document)


@pytest.mark.parametrize(
    "block",
    [
        BAD,
        ItemList((ListItem("1.", (PLAIN, BAD)),), EN),
        ItemList((ListItem("中", (PLAIN,)),), EN),
        Table((PLAIN,), ((PLAIN,), (BAD,)), (1.0,), EN),
        Table((BAD,), ((PLAIN,),), (1.0,), EN),
        Columns(((PLAIN,), (PLAIN, BAD)), (1.0, 1.0), EN),
        Quotation((BAD,), EN),
        Together((PLAIN, Together((BAD,)))),
        Paragraph((Span("Text"), Span("1", note=Footnote("1", BAD))), EN),
    ],
)
def test_trouble_is_found_wherever_it_stands(block: Block) -> None:
    document = paper(PLAIN, block, PLAIN)
    trouble = first_trouble(document)
    assert trouble is not None
    assert "U+4E2D" in trouble.message
    with pytest.raises(UserError, match=r"U\+4E2D"):
        typeset(document)


@pytest.mark.parametrize(
    "running",
    [
        Running(EN, head="中"),
        Running(EN, foot_start="中"),
        Running(EN, foot_end="中"),
        Running(EN, mark="中"),
    ],
)
def test_trouble_in_what_repeats_on_every_page(running: Running) -> None:
    assert first_trouble(paper(PLAIN, running=running)) is not None


def test_the_place_and_the_paragraph_are_named() -> None:
    long = text("Further to the visit of your delegation we confirm that 中 is here.", EN)
    control = text("Left \u202e right", EN)
    first, second = troubles(paper(PLAIN, long, PLAIN, control))
    assert "we confirm that 中 is here." in first.message
    assert "Further to the visit" in first.advice
    assert "⟨U+202E⟩" in second.message
    assert "\u202e" not in second.message + second.advice


def test_a_chosen_family_cannot_hide_what_the_others_lack(tmp_path: Path) -> None:
    put(tmp_path, "a.ttf", with_letters(font_bytes(SANS, "Small"), "ABCabc .,;:!?()"))
    document = replace(paper(text("Courses", EN), BAD), fonts=((EN, "Small"),))
    with font_library.within(tmp_path):
        assert first_trouble(document) is not None
        assert first_trouble(replace(document, blocks=(PLAIN,))) is None


@given(st.text(max_size=30), st.sampled_from((EN, FA)), st.booleans())
def test_the_check_says_what_setting_would_say(words: str, language: Language, bold: bool) -> None:
    document = paper(text(words, language, bold=bold))
    trouble = first_trouble(document)
    if trouble is None:
        assert typeset(document)
    else:
        with pytest.raises(UserError) as raised:
            typeset(document)
        assert raised.value.message == trouble.message


def test_a_letter_is_checked_in_the_blink_of_an_eye() -> None:
    words = "Further to the visit of your delegation, we are pleased to confirm. " * 6
    persian = "پیرو دیدار هیئت آن دانشگاه، آمادگی خود را اعلام می‌داریم (۱۴۰۵). " * 6
    document = paper(*(text(words, EN), text(persian, FA)) * 6)
    first_trouble(document)
    taken = []
    for _ in range(5):
        start = time.process_time()
        first_trouble(document)
        taken.append(time.process_time() - start)
    assert min(taken) < 0.002
