"""Lines of slugs are those that are set part by part, and papers do not depend on the past."""

import random
from datetime import UTC, datetime

import pytest

from desktop_app.core.languages import Language
from desktop_app.pdf import digits, outlines, shaping, slugs
from desktop_app.pdf.digits import digit_keys, form_of
from desktop_app.pdf.document import Align, Document, Face, Paragraph, Span, text
from desktop_app.pdf.fonts import Script, candidates
from desktop_app.pdf.lines import Line
from desktop_app.pdf.slug_lines import SlugLine
from desktop_app.pdf.slugs import Case, Style, case
from desktop_app.pdf.typeset import typeset

pytestmark = pytest.mark.usefixtures("qapp")

EN, FA, AR, FR = Language.EN, Language.FA, Language.AR, Language.FR
WHEN = datetime(2026, 11, 22, 7, 0, tzinfo=UTC)
_LATIN = (
    "the office, (CINVU) e-mail office12@cinvu.net CINVU/1405-123 3.5 12% “quoted” naïve l’œuvre"
    " end-to-end; A4 (12) [x] fi 7. amendment — 22:30 café & §4 2026–2027"
)
_PERSIAN = (
    "دبیرخانه می‌رود، نامهٔ (COMSTECH) «برنامه» ۱۴۰۵/۰۹/۰۱ ۱۲ (۱۲)، محمّد، ۳.۵ شمارهٔ است. متن؛ رسید؟"
    " [کمیته] 2026 ساعت ۱۰:۳۰ نشانی office@cinvu.net است آمد دانشگاه ۷"
)
LATIN, PERSIAN = _LATIN.split(), _PERSIAN.split()


def shaped(paragraph: Paragraph, width: float) -> tuple[Line, ...]:
    lines: tuple[Line, ...] = shaping._shape.__wrapped__(paragraph, width, ()).lines
    return lines


def part_by_part(
    paragraph: Paragraph, width: float, monkeypatch: pytest.MonkeyPatch
) -> tuple[Line, ...]:
    with monkeypatch.context() as patch:
        patch.setattr(shaping, "slug_lines", lambda *_: None)
        return shaped(paragraph, width)


def drawn(line: Line) -> list[tuple[object, ...]]:
    """Everything that the page shows of a line, to a tenth of a thousandth of the size."""
    return [(s.parts, round(s.x, 1), s.width, s.text, s.kind, s.place) for s in line.signs]


def paragraphs(words: list[str], language: Language) -> list[Paragraph]:
    chance = random.Random(11)
    made = []
    for number in range(60):
        value = " ".join(chance.choice(words) for _ in range(chance.randint(3, 40)))
        style = {"align": Align.JUSTIFY, "face": Face.SANS if number % 3 == 0 else Face.SERIF}
        made.append(text(value, language, bold=number % 4 == 0, **style))
    return made


@pytest.mark.parametrize(("words", "language"), [(LATIN, EN), (PERSIAN, FA), (PERSIAN, AR)])
def test_lines_are_those_that_are_set_part_by_part(
    words: list[str], language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = 0
    for paragraph in paragraphs(words, language):
        lines = shaped(paragraph, 300)
        quick += isinstance(lines[0], SlugLine)
        others = part_by_part(paragraph, 300, monkeypatch)
        assert [line.text for line in lines] == [line.text for line in others]
        assert [round(line.width, 3) for line in lines] == [round(o.width, 3) for o in others]
        for line, other in zip(lines, others, strict=True):
            assert drawn(line) == drawn(other), line.text
            assert line.gaps == other.gaps
    assert quick >= 12, "the test compares something"


@pytest.mark.parametrize(
    ("value", "language"),
    [
        ("نشانی National University است", FA),
        ("دانشگاه NUST ۱۲ سپس", FA),
        ("رشد ۱۲٪ بود", FA),
        ("two  spaces", EN),
        ("one\n\ntwo", EN),
        ("“quoted” (so)", EN),
        ("See نامه here", EN),
        ("", EN),
    ],
)
def test_what_depends_on_its_neighbours_is_not_set_from_slugs(
    value: str, language: Language
) -> None:
    assert not any(isinstance(line, SlugLine) for line in shaped(text(value, language), 300))


@pytest.mark.parametrize(
    ("value", "language"),
    [
        ("12, rue du Jardin\nTéhéran\noffice@example.org", FR),
        ("رئیس\nدانشگاه ملی علوم (NUST)، شمارهٔ ۱۲\nاسلام‌آباد، پاکستان", FA),
    ],
)
def test_an_address_is_set_from_slugs(
    value: str, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    paragraph = text(value, language)
    lines = shaped(paragraph, 105)
    others = part_by_part(paragraph, 105, monkeypatch)
    assert all(isinstance(line, SlugLine) for line in lines)
    assert len(lines) >= 3
    assert [(o.text, o.start, o.ends_paragraph) for o in lines] == [
        (o.text, o.start, o.ends_paragraph) for o in others
    ]
    assert [drawn(line) for line in lines] == [drawn(line) for line in others]


def test_a_paragraph_of_two_styles_is_not_set_from_slugs() -> None:
    both = Paragraph((Span("one "), Span("two", bold=True)), EN)
    assert not isinstance(shaped(both, 300)[0], SlugLine)
    same = Paragraph((Span("o", bold=True), Span("ne two", bold=True)), EN)
    assert isinstance(shaped(same, 300)[0], SlugLine)


def the_case(language: Language) -> Case:
    script = Script.of(language)
    return Case(Style(Face.SERIF, script, False, False, language.is_rtl, ()), language)


@pytest.mark.parametrize(
    ("value", "language"),
    [
        *(("7319", EN), ("CINVU/1405-1000", EN), ("office35@cinvu.net", EN), ("(1405-07),", EN)),
        *(("۱۴۰۵/۰۹/۲۸،", FA), ("(۱۲)", FA), ("14505/ق/م/ب/1402", FA), ("١٤٤٦", AR)),
    ],
)
def test_a_number_that_is_filled_in_is_the_number_as_cast(value: str, language: Language) -> None:
    cases = the_case(language)
    filled, cast = cases.slug(value), cases.set(value)
    assert filled is not None
    assert cast is not None
    assert filled.cast == (), "it was filled in"
    assert filled.segments == cast.segments
    assert (filled.text, filled.width, filled.mark) == (cast.text, cast.width, cast.mark)
    assert [part.text for part in filled.parts] == [
        part.text for part in getattr(cases._cast(value), "parts", ())
    ]


def test_digits_of_different_widths_do_not_take_each_others_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = digits._shaped
    font = candidates(Face.SERIF, Script.LATIN, False, False)[0]

    def uneven(*given: object) -> list[tuple[int, int]]:
        return [(glyph, width + (index == 3)) for index, (glyph, width) in enumerate(real(*given))]  # type: ignore[arg-type]

    assert digit_keys.__wrapped__(font, "0", "Latn") is not None
    monkeypatch.setattr(digits, "_shaped", uneven)
    assert digit_keys.__wrapped__(font, "0", "Latn") is None


def test_a_form_keeps_everything_but_the_digits() -> None:
    assert form_of("A4 ۱۲/٣٤-x9") == "A0 ۰۰/٠٠-x0"


def test_a_paper_is_the_same_whatever_was_set_before(monkeypatch: pytest.MonkeyPatch) -> None:
    def paper(number: int) -> Document:
        english, persian = paragraphs(LATIN, EN)[number], paragraphs(PERSIAN, FA)[number]
        return Document("t", EN, "a", WHEN, (english, persian))

    def forget() -> None:
        shaping._shape.cache_clear()
        case.cache_clear()
        outlines.outlines_of.cache_clear()

    forget()
    fresh = typeset(paper(1))
    assert typeset(paper(1)) == fresh
    monkeypatch.setattr(slugs, "_MOST_KEPT", 5)
    monkeypatch.setattr(slugs, "_MOST_NUMBERS", 2)
    forget()
    for number in (5, 9, 2):
        typeset(paper(number))
    assert typeset(paper(1)) == fresh


def test_what_is_kept_stays_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slugs, "_MOST_KEPT", 5)
    monkeypatch.setattr(slugs, "_MOST_NUMBERS", 3)
    cases = the_case(EN)
    for number in range(40):
        cases.slug(f"{number}")
        cases.slug("x" * number + "y")
        assert len(cases._kept) <= 5
        assert len(cases._numbers) <= 3
