"""Papers in chosen families: what is set in which font, and how much room it takes."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import ImageChops, ImageFilter, ImageStat

from desktop_app.core.languages import Language
from desktop_app.pdf import font_library, shaping
from desktop_app.pdf.document import Align, Block, Document, Face, Paragraph, Running, Span, text
from desktop_app.pdf.font_choice import chosen, families_of, fonts_of, line_factor, line_room
from desktop_app.pdf.font_library import Chosen
from desktop_app.pdf.fonts import Script
from desktop_app.pdf.reading import tagged_text
from desktop_app.pdf.text_boxes import leading_of
from desktop_app.pdf.typeset import typeset
from tests.pdf.font_makers import NASKH, SANS, SERIF, SERIF_BOLD, font_bytes, put, with_em

EN, FA, AR, UR = Language.EN, Language.FA, Language.AR, Language.UR
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
URDU = "یونیورسٹی کے نمائندوں کی گفتگو ۱۲ ہے۔"
PERSIAN = "پیرو دیدار هیئت آن دانشگاه CINVU (مُحَمَّد) ۱۴۰۵"


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Path]:
    """A machine with a large and a small Latin family, a Persian one and a Nastaliq."""
    put(tmp_path, "a.ttf", with_em(font_bytes(SERIF, "Half"), 2000))
    put(tmp_path, "b.ttf", font_bytes(SERIF_BOLD, "Plain"))
    put(tmp_path, "c.ttf", with_em(font_bytes(SANS, "Persian"), 2048))
    put(tmp_path, "d.ttf", font_bytes(NASKH, "Noto Nastaliq Urdu"))
    with font_library.within(tmp_path):
        yield tmp_path


def paper(*blocks: Block, language: Language = EN, fonts: Chosen = ()) -> Document:
    return Document("Paper", language, "Office", NOON, blocks, fonts=fonts)


def fonts_used(document: Document) -> set[str]:
    """The names of the embedded fonts without the subset's tag."""
    with pikepdf.open(BytesIO(typeset(document))) as pdf:
        fonts = [font for page in pdf.pages for font in page.resources.get("/Font", {}).values()]
        return {str(font.BaseFont)[1:].split("+")[1] for font in fonts}


def names_on_lines(paragraph: Paragraph, document: Document) -> list[str]:
    with fonts_of(document):
        lines = shaping.shape(paragraph, 400).lines
    return [sign.font.name for line in lines for sign in line.signs]


def test_text_of_a_language_is_set_in_its_family(installed: Path) -> None:
    blocks = (text("Courses", EN), text("آموزش", FA), text("تعليم", AR))
    usual = fonts_used(paper(*blocks))
    assert usual == {"IBMPlexSerif-Regular", "Amiri-Regular"}
    assert fonts_used(paper(*blocks, fonts=((FA, "Persian"),))) == {*usual, "Persian-Arab"}
    small = text("Courses", EN, face=Face.SANS)
    assert fonts_used(paper(small, fonts=((EN, "Plain"),))) == {"Plain-Lati"}


def test_a_span_in_another_language_takes_that_ones_family(installed: Path) -> None:
    spans = (Span("The word "), Span("آموزش", language=FA), Span(" means education."))
    document = paper(fonts=((FA, "Persian"), (EN, "Plain")))
    used = names_on_lines(Paragraph(spans, EN), document)
    assert set(used) == {"Plain-Lati", "Persian-Arab"}
    assert used.count("Persian-Arab") >= 5


def test_letters_of_the_other_script_and_missing_ones_find_a_font(installed: Path) -> None:
    document = paper(language=FA, fonts=((FA, "Persian"), (EN, "Plain")))
    assert set(names_on_lines(text("نشست CINVU", FA), document)) == {"Persian-Arab", "Plain-Lati"}
    without = paper(language=FA, fonts=((FA, "Persian"),))
    latin = set(names_on_lines(text("نشست CINVU", FA), without))
    assert latin == {"Persian-Arab", "IBMPlexSerif-Regular"}
    rare = set(names_on_lines(text("نشست ڢ", FA), without))
    assert "Amiri-Regular" in rare


def test_a_family_that_is_not_here_leaves_the_usual_one(installed: Path) -> None:
    document = paper(text(PERSIAN, FA), fonts=((FA, "Nowhere"), (AR, "Missing")))
    assert fonts_used(document) <= {"Amiri-Regular", "IBMPlexSerif-Regular"}
    assert families_of(document) == ()


def test_the_choice_ends_with_its_paper(installed: Path) -> None:
    before = typeset(paper(text("Courses", EN)))
    typeset(paper(text("Courses", EN), fonts=((EN, "Half"),)))
    assert chosen() == ()
    assert typeset(paper(text("Courses", EN))) == before


def test_an_em_of_other_units_is_measured_in_the_same(installed: Path) -> None:
    words = "We are pleased to confirm that courses begin"
    full, half = (
        shaping_width(text(words, EN), paper(fonts=((EN, family),)))
        for family in ("IBM Plex Serif", "Half")
    )
    assert half == pytest.approx(full / 2, rel=0.002)
    pdf = typeset(paper(text(words, EN), fonts=((EN, "Half"),)))
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    assert page.count_rects() == 1
    left, _, right, _ = page.get_rect(0)
    assert right - left == pytest.approx(half * 11 / 1000, rel=0.02)


def shaping_width(paragraph: Paragraph, document: Document) -> float:
    with fonts_of(document):
        (line,) = shaping.shape(paragraph, 2000).lines
    return line.width


@pytest.mark.parametrize(
    "words", [PERSIAN, "مُحَمَّد " * 4, "a\u0323 نامهٔ e\u0301 \u200eمُحَمَّد", "آ" * 150]
)
def test_any_way_of_setting_gives_back_what_was_typed(installed: Path, words: str) -> None:
    fonts = ((FA, "Persian"), (EN, "Half"))
    pdf = typeset(paper(text(words, FA), language=FA, fonts=fonts))
    said = tagged_text(pdf, 0) or ""
    assert re.sub(r"\s", "", said) == re.sub(r"\s", "", words)


@pytest.mark.parametrize(
    ("words", "language", "source"),
    [
        ("x\u0304e\u0301\u0323 office", EN, SERIF),
        ("مُحَمَّدٌ قُلْ لَا پیش\u200cنویس", FA, SANS),
    ],
)
def test_marks_stand_in_the_same_place_on_any_em(
    tmp_path: Path, words: str, language: Language, source: tuple[str, str]
) -> None:
    """The same outlines on an em twice as large, set larger by as much, look the same."""
    put(tmp_path, "a.ttf", font_bytes(source, "One"))
    put(tmp_path, "b.ttf", with_em(font_bytes(source, "Two"), 2000))
    pictures = []
    with font_library.within(tmp_path) as library:
        for family, em in (("One", 1), ("Two", 2)):
            font_file = library.font(family, False, False, Script.of(language))
            assert font_file is not None
            size = 20.0 * em / font_file.scale
            lines = text(words, language, size=size, leading=60 / size)
            document = paper(lines, language=language, fonts=((language, family),))
            page = pypdfium2.PdfDocument(typeset(document))[0]
            pictures.append(page.render(scale=6, grayscale=True).to_pil())
    one, two = (picture.crop(ImageChops.invert(picture).getbbox()) for picture in pictures)
    assert abs(one.width - two.width) <= 3
    assert abs(one.height - two.height) <= 3
    soft = [i.resize(one.size).filter(ImageFilter.GaussianBlur(3)) for i in (one, two)]
    assert ImageStat.Stat(ImageChops.difference(*soft)).extrema[0][1] < 40


def test_nastaliq_is_for_the_running_text_of_urdu_papers(installed: Path) -> None:
    urdu, persian = text(URDU, UR), text("آموزش", FA)
    used = fonts_used(paper(urdu, persian, language=UR))
    assert used == {"NotoNastaliqUrdu-Arab", "Amiri-Regular"}
    assert fonts_used(paper(urdu, language=EN)) == {"Amiri-Regular"}
    small = text(URDU, UR, face=Face.SANS)
    assert fonts_used(paper(small, language=UR)) == {"IBMPlexSansArabic-Regular"}
    other = paper(urdu, language=UR, fonts=((UR, "Amiri"),))
    assert fonts_used(other) == {"Amiri-Regular"}
    chosen_one = paper(urdu, language=EN, fonts=((UR, "Noto Nastaliq Urdu"),))
    assert fonts_used(chosen_one) == {"NotoNastaliqUrdu-Arab"}


def test_nastaliq_has_room_above_and_below(installed: Path) -> None:
    urdu, english = text(URDU, UR), text("Courses", EN)
    usual = leading_of(urdu)
    with fonts_of(paper(language=UR)):
        room = line_room(urdu)
        assert room is not None
        least, _ = room
        assert leading_of(urdu) == pytest.approx(max(least * 11, usual))
        assert line_room(english) is None
        mixed = Paragraph((Span("A word: "), Span("لفظ", language=UR)), EN)
        assert leading_of(mixed) >= leading_of(english)
    assert line_factor("Noto Nastaliq Urdu") == pytest.approx(max(1.0, least / 1.75))
    assert line_factor("Amiri") == 1.0


def test_urdu_that_only_qt_can_set_keeps_to_naskh(installed: Path) -> None:
    """Qt places the signs of Nastaliq wrong."""
    odd = text(f"{URDU} e\u0301\u0323 x\u0304", UR)
    assert not any("Nastaliq" in name for name in names_on_lines(odd, paper(language=UR)))


def test_running_heads_follow_the_choice(installed: Path) -> None:
    document = Document(
        "Paper", FA, "Office", NOON, (text("آموزش", FA, align=Align.CENTRE),),
        running=Running(FA, foot_start="دبیرخانه"), fonts=((FA, "Persian"),),
    )  # fmt: skip
    assert fonts_used(document) == {"Persian-Arab"}


def test_lines_broken_by_hand_stay_in_nastaliq(installed: Path) -> None:
    spans = (Span("نسٹ یونیورسٹی\nاسلام آباد\n\n"), Span("NUST ", language=EN), Span("۱۲ کورس\n"))
    document = paper(Paragraph(spans, UR), language=UR)
    with fonts_of(document):
        shaped = shaping.shape(Paragraph(spans, UR), 300)
    texts = [line.text.strip("\u2028") for line in shaped.lines]
    assert texts == ["نسٹ یونیورسٹی", "اسلام آباد", "", "NUST ۱۲ کورس"]
    assert "".join(line.text for line in shaped.lines) == shaped.text
    assert all(line.ends_paragraph for line in shaped.lines)
    for line in shaped.lines:
        for sign in line.signs:
            assert sign.font.name in ("NotoNastaliqUrdu-Arab", "IBMPlexSerif-Regular")
            passage = shaped.passages[sign.passage]
            assert passage.start <= sign.place < passage.end
            assert shaped.text[sign.place] == sign.text[0] or sign.text in "\u200e\u200f"
    said = (tagged_text(typeset(document), 0) or "").split()
    assert said == ["نسٹ", "یونیورسٹی", "اسلام", "آباد", "NUST", "۱۲", "کورس"]
