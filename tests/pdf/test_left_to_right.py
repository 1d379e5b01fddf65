"""Telephone numbers, days and names with signs stay whole in right-to-left lines."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Paragraph, Span, text
from desktop_app.pdf.left_to_right import wholes
from desktop_app.pdf.shaping import shape

pytestmark = pytest.mark.usefixtures("qapp")

EN, FA, AR, UR = Language.EN, Language.FA, Language.AR, Language.UR
WHOLES = [
    ("با شمارهٔ +98 21 5550 1234 (داخلی ۲۲۵) تماس بگیرید", "+98 21 5550 1234", FA),
    ("تلفن: +98 (21) 5550-1234", "+98 (21) 5550-1234", FA),
    ("في ١٤٣٨ هـ (10-11 July 2017) عُقد", "10-11 July 2017", AR),
    ("مورخ 11 May 2022 در تهران", "11 May 2022", FA),
    ("در 1er janvier 2026 بود", "1er janvier 2026", FA),
    ("۱۵ شعبان 16-17 Shawwal 1438 تک", "16-17 Shawwal 1438", UR),
    ("هزینه (25 USD) است", "25 USD", FA),
    ("رقم FUIW/GC6/2013/F.R. المؤرخ", "FUIW/GC6/2013/F.R.", AR),
    ("مؤسسهٔ C++ Institute است", "C++ Institute", FA),
    ("کتاب Courses in C++ بود", "Courses in C++", FA),
    ("سفارة U.S. Embassy في", "U.S. Embassy", AR),
    ("در Tehran, 11 May 2022 at Noon بود", "Tehran, 11 May 2022 at Noon", FA),
    ("از 11 May 2022 to 20 June 2023 بود", "11 May 2022 to 20 June 2023", FA),
    ("تلفن Tel. +98 21 5550 1234 است", "Tel. +98 21 5550 1234", FA),
    ("Joint courses (11 May 2022)", "Joint courses (11 May 2022)", FA),
    ("دوره Courses in C++ (11 May 2022) بود", "Courses in C++ (11 May 2022)", FA),
    ("دوره C++ و (11 May 2022) بود", "11 May 2022", FA),
    ("دیدار NUST در 11 May 2022 بود", "11 May 2022", FA),
    ("دورهٔ C++ و C# است", "C++", FA),
    ("و «La réponse est “oui”» بود", "La réponse est “oui”", FA),
    ("پرسید «Are you ready?» و رفت", "Are you ready?", FA),
    ("پرسید “Are you ready?” و رفت", "Are you ready?", FA),
    ("في القرار (Resolution No. 6.) ذلك", "Resolution No. 6.", AR),
    ("دورهٔ C++ و C# است", "C#", FA),
]
OTHERS = ["بند (12) و [3]", "قرار 12 NUST است", "نامهٔ 14505/ق/م/ب/1402", "(COMSTECH) ۱۱ May"]


def seen(paragraph: Paragraph) -> str:
    """What the one line of a paragraph shows, from left to right."""
    (line,) = shape(paragraph, 2000).lines
    return "".join(sign.text for sign in line.signs if sign.text not in "\u200e\u200f")


@pytest.mark.parametrize(("said", "whole", "language"), WHOLES)
def test_it_is_seen_as_it_is_typed(said: str, whole: str, language: Language) -> None:
    assert whole in seen(text(said, language))
    apart = f"{said} é e\u0301"  # an accent typed apart: laid out in the other way
    assert whole in seen(text(apart, language))


@pytest.mark.parametrize("said", OTHERS)
def test_what_belongs_to_the_arabic_text_is_left_to_the_standard(said: str) -> None:
    assert not list(wholes(said, 0, len(said)))


def test_a_passage_in_a_left_to_right_paragraph_is_treated_alike() -> None:
    spans = (Span("See "), Span("نامهٔ (11 May 2022) بود", language=FA), Span(" here"))
    assert "11 May 2022" in seen(Paragraph(spans, EN))


def test_nothing_is_looked_for_across_passages() -> None:
    spans = (Span("در 11 "), Span("May", language=EN), Span(" 2022"))
    assert "2022 May 11" in seen(Paragraph(spans, FA)), "each passage says its own direction"


@given(st.text(alphabet="+1a(. )-/Cم#«»M", max_size=60))
def test_wholes_lie_apart_and_inside(said: str) -> None:
    last = 1
    for start, end in wholes(said, 1, len(said)):
        assert last <= start < end <= len(said)
        last = end


@pytest.mark.parametrize(
    "part", ["(a", "+1 ", "1 ", "a", "(1a", "a.b.", "1a ", "a/", "A.", "(", "«a?", "“a"]
)
def test_hard_text_takes_no_time(part: str) -> None:
    said = part * (60_000 // len(part))
    start = process_time()
    list(wholes(said, 0, len(said)))
    assert process_time() - start < 2
