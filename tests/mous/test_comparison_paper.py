"""The comparison on paper: what it says in every language, and that it is archival."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.languages import Language
from desktop_app.mous import clauses
from desktop_app.mous.comparison_articles import changes
from desktop_app.mous.comparison_records import Piece, PieceKind
from desktop_app.mous.comparison_words import COMPARISON_WORDS
from desktop_app.mous.document_comparison import Compared, comparison_document, paragraphs
from desktop_app.mous.life_records import Comment
from desktop_app.mous.records import Article
from desktop_app.pdf.document import Document, Paragraph
from desktop_app.pdf.typeset import typeset

from ..validator import assert_conform, require_validator
from .samples import NOW, TITLES

SAME, ADDED, REMOVED = PieceKind.SAME, PieceKind.ADDED, PieceKind.REMOVED


def texts(language: Language) -> tuple[tuple[Article, ...], tuple[Article, ...]]:
    """The usual articles, and the same with one changed, one gone and the last one moved."""
    old = tuple(replace(a, id=n) for n, a in enumerate(clauses.articles(tuple(Language)), 1))
    new = [old[-1], *old[:2], *old[3:-1]]
    text = new[1].text(language)
    assert text is not None
    words = text.body.split(" ")
    words[2:4] = ["CINVU", "2026"]
    body = " ".join(words)
    new[1] = replace(new[1], texts=(replace(text, body=body),))
    return old, tuple(new)


def compared(language: Language, *, only_changed: bool = True) -> Compared:
    old, new = texts(language)
    remark = Comment(1, 1, 2, language, "OK?", "NUST", None, "OK.")
    return Compared(
        TITLES.best(language), language, "1", COMPARISON_WORDS[language].now,
        changes(old, new, language), "CINVU", only_changed, ((1, remark),),
    )  # fmt: skip


def said(document: Document) -> list[str]:
    return [
        "".join(span.text for span in block.spans)
        for block in document.blocks
        if isinstance(block, Paragraph)
    ]


def test_the_paper_tells_what_became_of_each_article() -> None:
    lines = said(comparison_document(compared(Language.EN), NOW))
    assert "Articles changed: 3. Unchanged articles are left out." in lines
    assert "removed" in lines
    assert "Remarks" in lines
    assert "NUST: OK?" in lines
    assert "Answer: OK." in lines
    assert any(line.startswith("moved; formerly Article ") for line in lines)
    assert "Unchanged." not in lines
    whole = said(comparison_document(compared(Language.EN, only_changed=False), NOW))
    assert whole.count("Unchanged.") == len(texts(Language.EN)[1]) - 2


def test_added_words_are_underlined_and_removed_ones_struck() -> None:
    document = comparison_document(compared(Language.FA), NOW)
    spans = [s for block in document.blocks if isinstance(block, Paragraph) for s in block.spans]
    assert "CINVU 2026 " in {s.text for s in spans if s.underlined and not s.struck}
    assert any(s.struck and not s.underlined for s in spans)


def test_equal_texts_are_said_to_be_equal() -> None:
    old, _ = texts(Language.FR)
    same = replace(compared(Language.FR), changes=changes(old, old, Language.FR), comments=())
    assert COMPARISON_WORDS[Language.FR].none in said(comparison_document(same, NOW))


def test_a_paragraph_that_was_parted_is_shown_parted() -> None:
    pieces = (
        Piece(SAME, "One."), Piece(REMOVED, " "), Piece(ADDED, "\n"), Piece(SAME, "Two.\nThree."),
    )  # fmt: skip
    assert list(paragraphs(pieces)) == [
        (Piece(SAME, "One."), Piece(REMOVED, " ")),
        (Piece(SAME, "Two."),),
        (Piece(SAME, "Three."),),
    ]  # fmt: skip


@pytest.mark.conformance
@pytest.mark.timeout(300)
def test_comparisons_conform_in_every_language(tmp_path: Path, qapp: object) -> None:
    del qapp
    require_validator()
    files = {each.stored: typeset(comparison_document(compared(each), NOW)) for each in Language}
    assert_conform(files, tmp_path)
