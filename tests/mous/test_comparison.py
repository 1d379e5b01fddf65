"""Texts compared word by word: nothing is lost, nothing invented, in either script."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.languages import Language
from desktop_app.mous import comparison_articles
from desktop_app.mous.comparison import compare, new_text, old_text
from desktop_app.mous.comparison_records import ArticleFate, Pair, Piece, PieceKind
from desktop_app.mous.records import Article, ArticleText

EN, FA = Language.EN, Language.FA
SAME, ADDED, REMOVED = PieceKind.SAME, PieceKind.ADDED, PieceKind.REMOVED

WORDS = st.sampled_from(
    [
        "the",
        "Parties",
        "shall",
        "دانشگاه‌ها",
        "می‌شود",
        "این",
        "مادهٔ",
        "5",
        "۵",
        ",",
        "،",
        "(",
        "l’accord",
    ]
)
SPACES = st.sampled_from([" ", "\n", "  ", "", "\u00a0"])
TEXTS = st.one_of(
    st.text(max_size=40),
    st.lists(st.tuples(WORDS, SPACES), max_size=30).map(
        lambda parts: "".join(word + space for word, space in parts)
    ),
)


def kinds(old: str, new: str) -> list[tuple[PieceKind, str]]:
    return [(piece.kind, piece.text) for piece in compare(old, new)]


@given(TEXTS, TEXTS)
@settings(max_examples=150, deadline=None)
def test_both_texts_can_be_had_back_from_the_differences(old: str, new: str) -> None:
    pieces = compare(old, new)
    assert old_text(pieces) == old
    assert new_text(pieces) == new
    assert all(piece.text for piece in pieces)
    assert all(a.kind is not b.kind for a, b in pairwise(pieces))
    assert all(piece.kind is SAME for piece in pieces) == (old == new)


def test_a_changed_word_is_told_and_its_neighbours_stay() -> None:
    assert kinds("for five years.", "for three years.") == [
        (SAME, "for "), (REMOVED, "five "), (ADDED, "three "), (SAME, "years."),
    ]  # fmt: skip


def test_a_persian_word_with_its_joiner_is_one_word() -> None:
    assert kinds("تمدید می‌شود.", "تمدید نمی‌شود.") == [
        (SAME, "تمدید "), (REMOVED, "می‌شود"), (ADDED, "نمی‌شود"), (SAME, "."),
    ]  # fmt: skip
    assert kinds("این مادهٔ نو", "این ماده نو") == [
        (SAME, "این "), (REMOVED, "مادهٔ "), (ADDED, "ماده "), (SAME, "نو"),
    ]  # fmt: skip


def test_a_joiner_alone_is_a_change() -> None:
    assert [kind for kind, _ in kinds("می شود", "می‌شود")] == [REMOVED, ADDED]


def test_a_sign_alone_between_changes_belongs_to_them() -> None:
    assert kinds("old, text", "new, words") == [(REMOVED, "old, text"), (ADDED, "new, words")]


def test_a_new_line_break_is_a_change_of_nothing_but_space() -> None:
    pieces = compare("One. Two.", "One.\nTwo.")
    assert [piece for piece in pieces if piece.kind is not SAME] == [
        Piece(REMOVED, " "), Piece(ADDED, "\n"),
    ]  # fmt: skip


def test_very_long_texts_are_compared_by_paragraphs() -> None:
    """Some 30,000 tokens a side would take a thousand million comparisons."""
    old = "\n".join(f"Paragraph {n} says the same thing again." for n in range(4000))
    new = "Another beginning.\n" + old.replace("Paragraph 7 says", "Paragraph 7 told") + " End."
    pieces = compare(old, new)
    assert (old_text(pieces), new_text(pieces)) == (old, new)
    assert len([piece for piece in pieces if piece.kind is not SAME]) <= 6
    unlike = compare(" ".join(f"a{n}" for n in range(9000)), " ".join(f"b{n}" for n in range(9000)))
    assert [piece.kind for piece in unlike] == [REMOVED, ADDED]


# Articles


def article(heading: str, body: str, key: int | None = None, fa: str = "") -> Article:
    texts = (ArticleText(EN, heading, body),)
    return Article(key, (*texts, ArticleText(FA, "موضوع", fa)) if fa else texts)


ONE = article("Purpose", "The Parties agree to work together on courses.", 1)
TWO = article("Finance", "Each Party bears its own costs.", 2)
THREE = article("Term", "This memorandum stays in force for five years.", 3)


def test_equal_texts_give_no_change() -> None:
    found = comparison_articles.changes((ONE, TWO), (ONE, TWO), EN)
    assert not any(change.is_change for change in found)
    assert comparison_articles.changed_count(found) == 0


def test_articles_are_matched_by_key_whatever_they_say() -> None:
    other = article("Costs", "Something else entirely.", 2)
    pairs = comparison_articles.matched((ONE, TWO), (other, ONE))
    assert [(pair.old, pair.new) for pair in pairs] == [(1, 0), (0, 1)]
    assert [pair.moved for pair in pairs].count(True) == 1
    assert comparison_articles.matched((ONE,), (ONE,)) == (Pair(0, 0),)


def test_without_keys_headings_match_in_any_spelling() -> None:
    theirs = (article("TERM", "Ten years."), article("purpose", "To study."))
    pairs = comparison_articles.matched((ONE, TWO, THREE), theirs)
    assert {(pair.old, pair.new) for pair in pairs} == {(2, 0), (0, 1), (1, None)}


def test_a_renamed_article_is_found_by_its_words() -> None:
    renamed = article("Duration", "This memorandum stays in force for three years.")
    (change,) = comparison_articles.changes((THREE,), (renamed,), EN)
    assert change.fate is ArticleFate.CHANGED
    assert (REMOVED, "five ") in [(piece.kind, piece.text) for piece in change.body]


def test_one_article_that_moved_is_the_only_one_told_to_have_moved() -> None:
    pairs = comparison_articles.matched((ONE, TWO, THREE), (THREE, ONE, TWO))
    assert [pair.moved for pair in pairs] == [True, False, False]


def test_a_removed_article_stands_where_it_stood() -> None:
    pairs = comparison_articles.matched((ONE, TWO, THREE), (ONE, THREE))
    assert [(pair.old, pair.new) for pair in pairs] == [(0, 0), (1, None), (2, 1)]


def test_a_language_that_an_article_lacks_is_added_in_that_language_only() -> None:
    both = article("Purpose", ONE.texts[0].body, 1, fa="متن.")
    (change,) = comparison_articles.changes((ONE,), (both,), FA)
    assert change.fate is ArticleFate.ADDED
    (english,) = comparison_articles.changes((ONE,), (both,), EN)
    assert not english.is_change
    assert comparison_articles.changes((ONE,), (ONE,), FA) == ()


@given(st.permutations(range(6)), st.integers(0, 6))
@settings(max_examples=60, deadline=None)
def test_every_article_is_told_once(order: list[int], kept: int) -> None:
    old = [article(f"Heading {n}", f"Body {n}", n) for n in range(6)]
    new = [replace(old[n], id=n) for n in order[:kept]]
    pairs = comparison_articles.matched(old, new)
    assert sorted(pair.old for pair in pairs if pair.old is not None) == list(range(6))
    assert [pair.new for pair in pairs if pair.new is not None] == list(range(kept))
    if order[:kept] == sorted(order[:kept]):
        assert not any(pair.moved for pair in pairs)


def test_two_hundred_long_articles_are_compared_piece_by_piece() -> None:
    """Each change is told alone, though every article has a thousand words and all lost keys."""
    old, new = [], []
    for n in range(200):
        words = [f"w{(n * 7 + k * 13) % 900}" for k in range(1000)]
        old.append(article(f"Old {n}", " ".join(words)))
        words[500] = "changed"
        new.append(article(f"New {n}", " ".join(words)))
    found = comparison_articles.changes(old, new, EN)
    assert all(change.fate is ArticleFate.CHANGED for change in found)
    assert all(sum(piece.kind is ADDED for piece in change.body) == 1 for change in found)
