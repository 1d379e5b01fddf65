"""The quick way of setting lines says what Qt's layout says, and never depends on the past."""

import random
import unicodedata

import pytest

from desktop_app.core.languages import Language
from desktop_app.pdf import pieces, shaping, slugs
from desktop_app.pdf.bidi import Item, levels_of, visual_order
from desktop_app.pdf.document import Paragraph, Span, text
from desktop_app.pdf.shaping import Shaped

pytestmark = pytest.mark.usefixtures("qapp")

EN, FA, AR = Language.EN, Language.FA, Language.AR
_WORDS = (
    "(NUST) «نامه» 14505/ق/م/ب/1402 ۱۴۰۵/۰۹/۰۱ office@cinvu.net 12% ۱۲٪ 3.5 +98-21 کتابِ محمّد"
    " می‌رود A4 — نشست (۱۲), [x] ہے۔ 7 الله ٣٤ No.F.8-2/2004-Admn-II ؛ ، . ؟ لا إلى"
)
WORDS = _WORDS.split()


def unremembered(paragraph: Paragraph, width: float) -> Shaped:
    """As `shape`, set anew."""
    shaped: Shaped = shaping._shape.__wrapped__(paragraph, width, ())
    return shaped


def by_qt(paragraph: Paragraph, width: float, monkeypatch: pytest.MonkeyPatch) -> Shaped:
    with monkeypatch.context() as patch:
        patch.setattr(shaping, "slug_lines", lambda *_: None)
        patch.setattr(shaping, "quick_lines", lambda *_: None)
        return unremembered(paragraph, width)


def seen(shaped: Shaped) -> list[str]:
    """What stands on each line from left to right, less spaces and what draws nothing."""
    return [
        "".join(s.text[0] for s in line.signs if s.text[0] not in " \u200e\u200f\u200c")
        for line in shaped.lines
    ]


def paragraphs() -> list[Paragraph]:
    chance = random.Random(7)
    made = []
    for _ in range(250):
        some = [chance.choice(WORDS) for _ in range(chance.randint(2, 20))]
        made.append(text(" ".join(some), chance.choice([EN, FA, AR])))
    return made


def test_words_stand_in_the_order_that_qt_gives_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for paragraph in paragraphs():
        quick, full = (
            unremembered(paragraph, 5000),
            by_qt(paragraph, 5000, monkeypatch),
        )
        assert seen(quick) == seen(full), paragraph.spans[0].text


@pytest.mark.parametrize("paragraph", [text(" ".join(WORDS * 3), lang) for lang in (EN, FA)])
def test_the_quick_way_is_taken_and_breaks_where_lines_may_end(paragraph: Paragraph) -> None:
    shaped = unremembered(paragraph, 260)
    assert any(len(w.piece.signs) > 2 for line in shaped.lines for w in line.words)
    assert "".join(line.text for line in shaped.lines) == shaped.text
    assert all(line.text.endswith(" ") for line in shaped.lines[:-1])


def test_an_isolate_stays_apart_from_a_number_beside_it() -> None:
    spans = (Span("14505/ق/1402 3.5"), Span(" الله x", language=EN), Span(" ؛"))
    (line,) = unremembered(Paragraph(spans, AR), 2000).lines
    shown = "".join(s.text for s in line.signs if s.text not in "\u200e\u200f")
    assert shown == "؛  هللا x3.5 1402/ق/14505"


@pytest.mark.parametrize(
    ("value", "rtl", "shown"),
    [
        ("abc گچ 12 def", False, "abc 12 چگ def"),
        ("گچ 12% (a) پ", True, "پ )a( %12 چگ"),
        ("گچ 12% (a) پ", False, "12 چگ% (a) پ"),
        ("١٢/٣٤ گ", True, "گ ١٢/٣٤"),
        ("a \u2067گ 1\u2069 b", False, "a 1 گ b"),
        ("گ \u2066a 1 (ب\u2069) چ", True, "چ )a 1 (ب گ"),
    ],
)
def test_levels_follow_the_standard(value: str, rtl: bool, shown: str) -> None:
    items = [Item(unicodedata.bidirectional(c), c) for c in value]
    order = visual_order(levels_of(items, rtl))
    assert "".join(value[i] for i in order if value[i] not in "\u2066\u2067\u2069") == shown


def test_what_is_remembered_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    some = paragraphs()[:20]
    before = [unremembered(p, 300).lines for p in some]
    monkeypatch.setattr(pieces, "_remembered", {})
    monkeypatch.setattr(pieces, "_MOST_REMEMBERED", 3)
    monkeypatch.setattr(slugs, "_MOST_KEPT", 3)
    slugs.case.cache_clear()
    after = [unremembered(p, 300).lines for p in reversed(some)][::-1]
    assert [[line.signs for line in lines] for lines in before] == [
        [line.signs for line in lines] for lines in after
    ]
