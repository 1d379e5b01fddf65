"""A partner's draft comes in: what it says is found, what could do harm is not let in."""

import zipfile
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.mous import clauses, exchange_docx
from desktop_app.mous.document import mou_document
from desktop_app.mous.draft_articles import articles_of, guessed, marked
from desktop_app.mous.draft_records import DraftLine, LeftOut, RawDraft, RawLine
from desktop_app.mous.draft_words import article_heading, language_of
from desktop_app.mous.exchange_docx import parse, read_draft
from desktop_app.mous.records import Article, MouForm, MouPrint
from desktop_app.pdf.word_file import word_file

from .docx_files import docx, paragraph, table
from .samples import NOW, sample

EN, FA, AR, FR, UR = Language.EN, Language.FA, Language.AR, Language.FR, Language.UR
BOTH = (EN, FA)


class Patient:
    def check(self) -> None:
        """Nobody stops."""


def told(articles: tuple[Article, ...], language: Language = EN) -> list[tuple[str, str]]:
    return [(t.heading, t.body) for a in articles if (t := a.text(language))]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "draft.docx"


# Words


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Article 1", ""),
        ("ARTICLE IV: Finance", "Finance"),
        ("Article 2 – purpose", "purpose"),
        ("Article One. Purpose", "Purpose"),
        ("Article premier : Objet", "Objet"),
        ("Article 12. – Durée", "Durée"),
        ("ماده ۱", ""),
        ("مادهٔ ۲ — موضوع", "موضوع"),
        ("ماده پنجم: هزینه‌ها", "هزینه‌ها"),
        ("المادة ١: الغرض", "الغرض"),
        ("المادة الأولى", ""),
        ("دفعہ ۱: مقصد", "مقصد"),
        ("Article 5 applies to all courses.", None),
        ("The article 5 of this text", None),
        ("Articles of association", None),
        ("ماده ۵ این تفاهم‌نامه برای همهٔ دوره‌ها به کار می‌رود.", None),
    ],
)
def test_what_announces_an_article(text: str, heading: str | None) -> None:
    assert article_heading(text) == heading


def test_the_usual_articles_are_told_apart_by_language() -> None:
    for language in Language:
        for article in clauses.articles(tuple(Language)):
            text = article.text(language)
            assert text is not None
            assert language_of(text.body, tuple(Language)) is language
    assert language_of("12/3 — …", tuple(Language)) is None


# Reading


def test_announced_articles_with_headings_beneath_or_beside(target: Path) -> None:
    docx(
        target,
        paragraph("Memorandum of Understanding"),
        paragraph("Article 1"), paragraph("Purpose"), paragraph("The Parties work together."),
        paragraph("Second paragraph."),
        paragraph("Article 2: Finance"), paragraph("Each Party bears its costs."),
    )  # fmt: skip
    lines = guessed(parse(str(target)), BOTH)
    assert lines[0].language is None  # the title stands elsewhere
    assert told(articles_of(lines)) == [
        ("Purpose", "The Parties work together.\nSecond paragraph."),
        ("Finance", "Each Party bears its costs."),
    ]


def test_two_languages_in_a_table(target: Path) -> None:
    docx(
        target,
        table(
            ("Article 1: Purpose", "ماده ۱: موضوع"),
            ("The Parties agree to work together on this.", "طرفین در این زمینه همکاری می‌کنند."),
            ("Article 2: Term\nFive years.", "ماده ۲: مدت\nپنج سال."),
        ),
    )
    articles = articles_of(guessed(parse(str(target)), BOTH))
    assert told(articles) == [
        ("Purpose", "The Parties agree to work together on this."), ("Term", "Five years."),
    ]  # fmt: skip
    assert told(articles, FA) == [
        ("موضوع", "طرفین در این زمینه همکاری می‌کنند."), ("مدت", "پنج سال."),
    ]  # fmt: skip


def test_headings_begin_articles_where_nothing_is_announced(target: Path) -> None:
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>'
    )
    heading = '<w:pStyle w:val="H"/>'
    docx(
        target,
        paragraph("Purpose", heading), paragraph("To work together."),
        paragraph("Term", heading), paragraph("Five years."),
        word__styles_DOT_xml=styles,
    )  # fmt: skip
    articles = articles_of(guessed(parse(str(target)), BOTH))
    assert told(articles) == [("Purpose", "To work together."), ("Term", "Five years.")]


def test_articles_that_the_word_processor_numbers(target: Path) -> None:
    numbering = (
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:abstractNum w:abstractNumId="7"><w:lvl><w:lvlText w:val="Article %1."/></w:lvl>'
        '</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    )
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
    docx(
        target,
        paragraph("Purpose", numbered), paragraph("To work together."),
        paragraph("Term", numbered), paragraph("Five years."),
        word__numbering_DOT_xml=numbering,
    )  # fmt: skip
    articles = articles_of(guessed(parse(str(target)), BOTH))
    assert told(articles) == [("Purpose", "To work together."), ("Term", "Five years.")]


def test_proposed_changes_are_read_as_accepted(target: Path) -> None:
    changed = (
        "<w:p><w:r><w:t>Article 1: Term</w:t></w:r></w:p><w:p><w:r><w:t>For </w:t></w:r>"
        "<w:del><w:r><w:delText>five</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>three</w:t></w:r></w:ins><w:r><w:t> years.</w:t></w:r></w:p>"
    )
    docx(target, changed)
    found = parse(str(target))
    assert told(articles_of(guessed(found, BOTH))) == [("Term", "For three years.")]
    assert found.left_out == (LeftOut.DELETED,)


@pytest.mark.parametrize("form", [MouForm.COLUMNS, MouForm.AFTER])
def test_our_own_paper_comes_back_as_it_went_out(target: Path, form: MouForm) -> None:
    paper = sample(BOTH, 2)
    target.write_bytes(word_file(mou_document(paper, NOW, MouPrint(form, BOTH))))
    articles = articles_of(guessed(read_draft(target, Patient()), BOTH))
    for language in BOTH:
        ours = [(t.heading, t.body) for a in paper.mou.articles if (t := a.text(language))]
        back = told(articles, language)
        assert back == ours  # neither marks of a draft nor signatures are taken for text


# What an officer corrects


def test_a_paragraph_can_be_made_to_begin_an_article_or_not() -> None:
    line = DraftLine("Article 3: Costs", EN)
    assert marked(line, begins=True).heading == "Costs"
    assert marked(DraftLine("Costs", EN), begins=True).heading == "Costs"
    assert marked(marked(line, begins=True), begins=False) == line
    lines = (marked(DraftLine("Costs", EN), begins=True), DraftLine("Each its own.", EN))
    assert told(articles_of((*lines, DraftLine("Left out", None)))) == [("Costs", "Each its own.")]


def test_short_paragraphs_follow_their_column() -> None:
    raw = RawDraft(
        (
            RawLine("Article 1: Objet", 1), RawLine("Les Parties sont convenues de la durée.", 1),
            RawLine("Article 1: Purpose", 2), RawLine("The Parties agreed on the term of this.", 2),
            RawLine("Article 2", 1), RawLine("Article 2", 2),
        )
    )  # fmt: skip
    found = guessed(raw, (EN, FR))
    assert [line.language for line in found[-2:]] == [FR, EN]


# What could do harm


def refused(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        parse(str(path))
    assert caught.value.advice
    return caught.value.message


def test_what_is_no_document_is_refused(target: Path) -> None:
    target.write_bytes(b"just words")
    assert "no Word document" in refused(target)
    target.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert "locked" in refused(target)
    target.write_bytes(b"PK\x03\x04 torn")
    assert "damaged" in refused(target)
    with zipfile.ZipFile(target, "w") as packed:
        packed.writestr("xl/workbook.xml", "<x/>")
    assert "no Word document" in refused(target)
    assert "no text" in refused(docx(target))
    assert "damaged" in refused(docx(target, "<w:p>"))


def test_macros_are_refused(target: Path) -> None:
    docx(target, paragraph("Article 1"), word__vbaProject_DOT_bin=b"x")
    assert "macros" in refused(target)
    types = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled"/></Types>'
    assert "macros" in refused(docx(target, paragraph("Article 1"), types=types))


def test_entity_bombs_are_refused(target: Path) -> None:
    bomb = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    assert "never does" in refused(docx(target, "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", head=bomb))
    outside = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    body = "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"
    assert "never does" in refused(docx(target, body, head=outside))


def test_zip_bombs_are_refused(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    docx(target, paragraph("Article 1"), word__media__a_DOT_xml=b"0" * 3_000_000)
    assert "unpacks to far more" in refused(target)
    monkeypatch.setattr(exchange_docx, "MOST_PARTS", 3)
    parts = {f"word__p{n}_DOT_txt": b"x" for n in range(3)}
    assert "unpacks to far more" in refused(docx(target, paragraph("Article 1"), **parts))


def test_links_and_objects_stay_behind_and_are_told(target: Path) -> None:
    rels = '<Relationships><Relationship TargetMode="External" Target="http://x.test/t.dotm"/></Relationships>'
    docx(
        target,
        paragraph("Article 1: Purpose"), paragraph("To work."),
        word___rels__document_DOT_xml_DOT_rels=rels,
        word__embeddings__o_DOT_bin=b"x",
        word__media__i_DOT_png=b"x",
        word__comments_DOT_xml="<c/>",
    )  # fmt: skip
    found = parse(str(target))
    assert found.left_out == (
        LeftOut.LINKS, LeftOut.OBJECTS, LeftOut.PICTURES, LeftOut.COMMENTS,
    )  # fmt: skip
    assert [line.text for line in found.lines] == ["Article 1: Purpose", "To work."]


def test_deep_nesting_is_an_answer_not_a_crash(target: Path) -> None:
    deep = "<w:sdt>" * 20_000 + "</w:sdt>" * 20_000
    assert "damaged" in refused(docx(target, deep, paragraph("x")))


def test_far_too_much_text_is_refused(target: Path) -> None:
    assert "far more text" in refused(docx(target, paragraph("x") * 20_001))
