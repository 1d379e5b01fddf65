"""The clause library: complete in both languages, in step with the term."""

import re

import pytest

from desktop_app.core.languages import Language
from desktop_app.mous import clauses
from desktop_app.mous.records import Mou, Renewal, Term
from desktop_app.mous.wording import count_of_days, length_of_term

EN, FA = Language.EN, Language.FA


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
