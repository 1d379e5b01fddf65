"""The clause library: complete in both languages, in step with the term."""

import re

import pytest

from desktop_app.core.languages import Language
from desktop_app.mous import clauses
from desktop_app.mous.records import Mou, Renewal, Term
from desktop_app.mous.wording import count_of_days, length_of_term, originals

EN, FA, AR, FR, UR = Language.EN, Language.FA, Language.AR, Language.FR, Language.UR


def _body(articles: tuple, heading: str, language: Language = EN) -> str:
    article = next(a for a in articles if a.text(EN).heading == heading)
    return article.text(language).body


def test_every_usual_article_is_there_in_both_languages() -> None:
    articles = clauses.articles((EN, FA))
    assert [a.text(EN).heading for a in articles] == [
        "Purpose",
        "Areas of cooperation",
        "Activities and programme agreements",
        "Finance",
        "Intellectual property",
        "Confidentiality",
        "Coordination",
        "Term and renewal",
        "Amendment",
        "Termination",
        "Settlement of disputes",
        "Nature of this Memorandum",
        "Languages",
        "Signature",
    ]
    for article in articles:
        english, persian = article.text(EN), article.text(FA)
        assert re.search(r"[a-z]", english.body)
        assert not re.search(r"[ء-ی]", english.body)
        assert re.search(r"[ء-ی]", persian.body)
        assert not re.search(r"[A-Za-z0-9يك]", persian.heading + persian.body)
        assert not re.search(r"[{}]|  ", english.body + persian.body)
        assert english.body.endswith(".")
        assert persian.body.endswith(".")


def test_term_and_notice_follow_the_memorandum() -> None:
    mou = Mou(None, 0, term=Term(months=36, notice_days=30, renewal=Renewal.NONE), originals=4)
    articles = clauses.articles((EN, FA), mou)
    assert "for three years." in _body(articles, "Term and renewal")
    assert "به مدت سه سال معتبر است." in _body(articles, "Term and renewal", FA)
    assert "ends with that term" in _body(articles, "Term and renewal")
    assert "notice given 30 days before" in _body(articles, "Termination")
    assert "۳۰ روز" in _body(articles, "Termination", FA)
    assert "four originals" in _body(articles, "Signature")


def test_an_open_term_and_no_notice_leave_no_hole() -> None:
    mou = Mou(None, 0, term=Term(months=None, notice_days=None))
    articles = clauses.articles((EN, FA), mou)
    assert _body(articles, "Term and renewal").endswith("remains in force until it is terminated.")
    assert "written notice." in _body(articles, "Termination")


@pytest.mark.parametrize(
    ("prevailing", "sentence"),
    [
        (None, "English and Persian. All texts are equally authentic."),
        (FA, "English and Persian. Where the texts differ, the Persian text prevails."),
    ],
)
def test_the_article_on_languages(prevailing: Language | None, sentence: str) -> None:
    mou = Mou(None, 0, prevailing=prevailing)
    assert _body(clauses.articles((EN, FA), mou), "Languages").endswith(sentence)


def test_one_language_alone_has_no_rival() -> None:
    articles = clauses.articles((EN,))
    assert _body(articles, "Languages") == "This Memorandum is drawn up in English."
    assert all(len(article.texts) == 1 for article in articles)


def test_lengths_in_words() -> None:
    assert length_of_term(60, EN) == "five years"
    assert length_of_term(12, EN) == "one year"
    assert length_of_term(18, EN) == "18 months"
    assert length_of_term(132, EN) == "11 years"
    assert length_of_term(60, FA) == "پنج سال"
    assert length_of_term(18, FA) == "۱۸ ماه"
    assert count_of_days(1, EN) == "1 day"
    assert count_of_days(90, FA) == "۹۰ روز"
    assert length_of_term(60, AR) == "خمس سنوات"
    assert length_of_term(24, AR) == "سنتين"
    assert length_of_term(18, AR) == "١٨ شهرًا"
    assert length_of_term(132, AR) == "١١ سنة"
    assert length_of_term(60, FR) == "cinq ans"
    assert length_of_term(12, FR) == "un an"
    assert length_of_term(36, UR) == "تین سال"
    assert [count_of_days(days, AR) for days in (1, 2, 7, 90, 100, 105)] == [
        "يوم واحد", "يومين", "٧ أيام", "٩٠ يومًا", "١٠٠ يوم", "١٠٥ أيام",
    ]  # fmt: skip
    assert originals(2, AR) == "نسختين أصليتين"
    assert originals(3, AR) == "ثلاث نسخ أصلية"
    assert originals(2, FR) == "deux exemplaires originaux"


SCRIPTS = {EN: r"[a-z]", FR: r"[a-zéè]", FA: r"[ء-یپچژگ]", AR: r"[ء-ي]", UR: r"[ء-ےٹڈڑ]"}
FOREIGN = {EN: r"[ء-ی]", FR: r"[ء-ی]", FA: r"[A-Za-z0-9يك]", AR: r"[A-Za-z0-9یکپچ]",
           UR: r"[A-Za-z0-9يكه]"}  # fmt: skip


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "mou",
    [
        Mou(None, 0, languages=tuple(Language), originals=5),
        Mou(None, 0, languages=(AR,), term=Term(months=None, notice_days=None), originals=1),
        Mou(None, 0, prevailing=EN, term=Term(months=18, renewal=Renewal.AUTOMATIC)),
        Mou(None, 0, term=Term(months=12, notice_days=2, renewal=Renewal.NONE), originals=11),
    ],
)
def test_a_language_writes_every_article_in_its_own_script(language: Language, mou: Mou) -> None:
    languages = (language, *(each for each in mou.languages if each is not language))
    written = [article.text(language) for article in clauses.articles(languages, mou)]
    assert len(written) == 14
    for each in written:
        said = each.heading + each.body
        assert re.search(SCRIPTS[language], said)
        assert not re.search(FOREIGN[language], said), said
        assert not re.search(r"[{}]|  ", said)
        assert each.body.endswith(("۔",) if language is UR else (".",))
