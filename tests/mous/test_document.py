"""The printed memorandum: what stands on it and in which order."""

from dataclasses import replace
from datetime import UTC, date, datetime

from desktop_app.contacts.records import (
    Addressee,
    PersonName,
    Sender,
    TitleProblem,
    TitleTrouble,
)
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.mous import clauses
from desktop_app.mous.document import mou_document
from desktop_app.mous.records import Mou, MouPaper, MouState, Party, Term
from desktop_app.pdf.document import Block, Columns, Document, NewPage, Paragraph, Role, Together
from desktop_app.pdf.preview import page_count
from desktop_app.pdf.typeset import typeset

EN, FA = Language.EN, Language.FA
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
TITLE = Texts(en="Virtual education", fa="آموزش مجازی")


def addressee(name: str, title: str, *problems: TitleTrouble) -> Addressee:
    return Addressee(
        1,
        1,
        PersonName(EN, name, "Hassan", "Prof."),
        title,
        "NUST",
        "",
        "",
        tuple(TitleProblem(1, trouble, EN, "x") for trouble in problems),
    )


def paper(**changes: object) -> MouPaper:
    mou = Mou(
        1,
        1,
        title=TITLE,
        parties=(Party(1), Party(2)),
        articles=clauses.articles((EN, FA))[:3],
    )
    return MouPaper(
        replace(mou, **changes),  # type: ignore[arg-type]
        Sender(1, Texts(en="CINVU"), Texts(), Texts(), Texts(), ""),
        {"en": ("CINVU", "NUST"), "fa": ("سینوو", "دانشگاه")},
        {
            "en": (None, addressee("Osman", "Rector")),
            "fa": (None, addressee("عثمان", "", TitleTrouble.MISSING)),
        },
    )


def flat(blocks: tuple[Block, ...]) -> list[Paragraph]:
    found: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            found.append(block)
        elif isinstance(block, Columns):
            for column in block.columns:
                found += flat(column)
        elif isinstance(block, Together):
            found += flat(block.blocks)
    return found


def words(document: Document) -> list[str]:
    return ["".join(span.text for span in p.spans) for p in flat(document.blocks)]


def test_each_article_is_one_row_english_first() -> None:
    document = mou_document(paper(languages=(FA, EN)), NOW)
    flat_blocks = [b for o in document.blocks for b in getattr(o, "blocks", (o,))][:7]
    rows = [block for block in flat_blocks if isinstance(block, Columns)][:4]
    assert len(rows) == 4, "the opening and three articles"
    for row in rows:
        assert row.language is EN, "English stands at the left"
        assert [flat(column)[0].language for column in row.columns] == [EN, FA]
    headings = [p for p in flat(document.blocks) if p.role is Role.HEADING_2]
    assert [p.spans[0].text for p in headings[:2]] == ["Article 1 — Purpose", "مادهٔ ۱ — موضوع"]
    assert len([p for p in flat(document.blocks) if p.role is Role.HEADING_1]) == 2


def test_parties_preamble_and_signatures_are_in_both_languages() -> None:
    said = words(mou_document(paper(), NOW))
    assert any("between CINVU and NUST" in line for line in said)
    assert any("میان سینوو و دانشگاه" in line for line in said)
    assert "For NUST" in said
    assert "از طرف دانشگاه" in said
    assert "Prof. Osman Hassan" in said
    assert "Rector" in said
    assert any(line.startswith("Name: ....") for line in said), "no signatory is named yet"


def test_a_title_nobody_stands_for_is_left_open() -> None:
    said = words(mou_document(paper(), NOW))
    assert "(عنوان باید تأیید شود)" in said
    doubtful = paper()
    doubtful.signatories["en"] = (None, addressee("Osman", "Rector", TitleTrouble.UNVERIFIED))
    said = words(mou_document(doubtful, NOW))
    assert "Rector" not in said
    assert "(title to be verified)" in said


def test_the_foot_says_draft_until_it_is_signed() -> None:
    draft = mou_document(paper(is_sample=True), NOW).running
    assert draft is not None
    assert "Draft for comparison" in draft.foot_start
    assert "پیش‌نویس برای مقابله" in draft.foot_start
    assert "Sample data" in draft.foot_start
    signed = mou_document(paper(state=MouState.SIGNED), NOW).running
    assert signed is not None
    assert signed.foot_start == ""


def test_one_language_alone_is_one_column() -> None:
    document = mou_document(paper(languages=(FA,)), NOW)
    assert not any(isinstance(block, Columns) for block in document.blocks)
    assert {p.language for p in flat(document.blocks)} == {FA}
    assert document.language is FA


def test_dates_are_printed_in_the_chosen_calendars() -> None:
    said = words(mou_document(paper(term=Term(signed_on=date(2025, 3, 20))), NOW))
    assert "Signed on 20 March 2025 (30 Esfand 1403)" in said
    assert "تاریخ امضا: ۲۰ مارس ۲۰۲۵ (۳۰ اسفند ۱۴۰۳)" in said


def test_a_missing_translation_is_said_not_hidden() -> None:
    half = replace(clauses.articles((EN,))[0])
    said = words(mou_document(paper(articles=(half,)), NOW))
    assert "هنوز به فارسی نوشته نشده است." in said


def test_markup_and_hidden_controls_stay_text() -> None:
    article = clauses.articles((EN,))[0]
    nasty = replace(article.texts[0], body="<b>{{ x }}</b> {page} a\u202eb")
    said = words(mou_document(paper(articles=(replace(article, texts=(nasty,)),)), NOW))
    assert "<b>{{ x }}</b> {page} a⟨U+202E⟩b" in said


def in_languages(*languages: Language) -> MouPaper:
    """The same paper with names in every language asked for."""
    known = paper(languages=languages, term=Term(signed_on=date(2025, 3, 20)))
    return replace(
        known,
        parties={language.stored: ("CINVU", "NUST") for language in languages},
        signatories={language.stored: (None, None) for language in languages},
    )


def test_every_language_has_its_own_official_words() -> None:
    names = {
        Language.AR: ("مذكرة تفاهم", "المادة ١", "عن NUST", "تاريخ التوقيع: ٢٠ مارس ٢٠٢٥ م"),
        Language.FR: ("Protocole d’accord", "Article 1", "Pour NUST", "Signé le 20 mars 2025"),
        Language.UR: ("مفاہمتی یادداشت", "دفعہ ۱", "منجانب NUST", "تاریخِ دستخط: ۲۰ مارچ ۲۰۲۵ء"),
    }
    for language, expected in names.items():
        document = mou_document(in_languages(language), NOW)
        said = "\n".join(words(document))
        for words_ in expected:
            assert words_ in said
        assert document.subject == expected[0]
        assert {p.language for p in flat(document.blocks)} == {language}


def test_a_title_in_another_language_is_not_borrowed() -> None:
    said = words(mou_document(in_languages(Language.AR), NOW))
    assert said[0] == "مذكرة تفاهم"
    assert not any("Virtual education" in line for line in said)


def test_three_languages_stand_one_after_the_other() -> None:
    three = (FA, Language.AR, EN)
    document = mou_document(in_languages(*three), NOW)
    pages = [place for place, block in enumerate(document.blocks) if isinstance(block, NewPage)]
    assert len(pages) == 2
    assert {p.language for p in flat(document.blocks[: pages[0]])} == {EN}, "left to right first"
    assert {p.language for p in flat(document.blocks[pages[0] : pages[1]])} == {FA}
    rows = [b for o in document.blocks for b in getattr(o, "blocks", ()) if isinstance(b, Columns)]
    assert len(rows) == 4, "two parties, each with two rows of at most two languages"
    assert {len(row.columns) for row in rows} == {2}
    assert page_count(typeset(document)) >= 3
