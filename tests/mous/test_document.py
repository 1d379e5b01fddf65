"""The printed memorandum: what stands on it and in which order."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop_app.contacts.records import (
    Addressee,
    PersonName,
    Sender,
    TitleProblem,
    TitleTrouble,
)
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.mous import clauses
from desktop_app.mous.document import mou_document
from desktop_app.mous.paper_words import WORDS
from desktop_app.mous.records import Mou, MouForm, MouPaper, MouPrint, MouState, Party, Term
from desktop_app.pdf.document import (
    Block,
    Columns,
    Document,
    ItemList,
    NewPage,
    Paragraph,
    Role,
    Rule,
    Together,
)
from desktop_app.pdf.preview import page_count, page_text
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


def unwrapped(blocks: tuple[Block, ...]) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        found += unwrapped(block.blocks) if isinstance(block, Together) else [block]
    return found


def words(document: Document) -> list[str]:
    return ["".join(span.text for span in p.spans) for p in flat(document.blocks)]


def test_each_article_is_one_row_english_first() -> None:
    document = mou_document(paper(languages=(FA, EN)), NOW)
    rows = [block for block in unwrapped(document.blocks) if isinstance(block, Columns)][:4]
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
    for for_whom, name in (("For", "NUST"), ("از طرف", "دانشگاه")):
        place = said.index(for_whom, said.index(for_whom) + 1)
        assert said[place + 1] == name
    assert "Prof. Osman Hassan" in said
    assert "Rector" in said
    assert any(line.startswith("Name · نام: ....") for line in said), "no signatory is named yet"


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
    alone = mou_document(paper(), NOW, MouPrint(MouForm.ONE, (EN,))).running
    assert alone is not None
    assert alone.foot_start == "Draft", "nothing stands beside it to compare"
    assert "پیش‌نویس برای مقابله" in draft.foot_start
    assert "Sample data" in draft.foot_start
    signed = mou_document(paper(state=MouState.SIGNED), NOW).running
    assert signed is not None
    assert signed.foot_start == ""


def test_one_language_alone_is_one_column() -> None:
    document = mou_document(paper(), NOW, MouPrint(MouForm.ONE, (FA,)))
    assert [type(block) for block in document.blocks].count(Columns) == 0
    assert {p.language for p in flat(document.blocks)} == {FA}
    assert document.language is FA
    assert mou_document(paper(languages=(FA,)), NOW).blocks[0] == document.blocks[0]


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
    assert "<b>{{ x }}</b> {page} a[U+202E]b" in said


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
        Language.AR: ("مذكرة تفاهم", "المادة ١", "عن\nNUST", "تاريخ التوقيع: ٢٠ مارس ٢٠٢٥ م"),
        Language.FR: ("Protocole d’accord", "Article 1", "Pour\nNUST", "Signé le 20 mars 2025"),
        Language.UR: ("مفاہمتی یادداشت", "دفعہ ۱", "منجانب\nNUST", "تاریخِ دستخط: ۲۰ مارچ ۲۰۲۵ء"),
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
    parts = [document.blocks[: pages[0]], document.blocks[pages[0] : pages[1]],
             document.blocks[pages[1] :]]  # fmt: skip
    assert [{p.language for p in flat(part)} for part in parts] == [{FA}, {Language.AR}, {EN}]
    for part, language in zip(parts, three, strict=True):
        said = ["".join(s.text for s in p.spans) for p in flat(part)]
        assert said.count(WORDS[language].for_party) == 2, "each text is signed"
    assert page_count(typeset(document)) >= 3


def test_the_prevailing_text_comes_first() -> None:
    document = mou_document(replace_mou(in_languages(EN, FA, Language.AR), prevailing=FA), NOW)
    assert document.language is FA
    assert flat(document.blocks)[0].language is FA


def replace_mou(paper_: MouPaper, **changes: object) -> MouPaper:
    return replace(paper_, mou=replace(paper_.mou, **changes))  # type: ignore[arg-type]


def of_parties(count: int, *languages: Language) -> MouPaper:
    known = in_languages(*languages)
    names = tuple(f"Party {number}" for number in range(1, count + 1))
    return replace(
        replace_mou(known, parties=tuple(Party(number) for number in range(count))),
        parties={language.stored: names for language in languages},
        signatories={language.stored: (None,) * count for language in languages},
    )


@pytest.mark.parametrize(
    ("count", "languages", "rows"),
    [
        (2, (EN,), [2]),
        (3, (EN,), [3]),
        (4, (FA,), [2, 2]),
        (7, (EN,), [3, 2, 2]),
        (10, (FA,), [3, 3, 2, 2]),
        (2, (EN, FA), [2]),
        (5, (EN, FA), [2, 2, 1]),
        (10, (EN, FA), [2, 2, 2, 2, 2]),
    ],
)
def test_parties_sign_side_by_side_and_never_alone_on_a_page(
    count: int, languages: tuple[Language, ...], rows: list[int]
) -> None:
    document = mou_document(of_parties(count, *languages), NOW)
    ending = next(b for b in document.blocks if isinstance(b, Together) and signed(b))
    first = ending.blocks[0]
    assert not signed(first), "the end of the text comes along"
    found = [row for block in document.blocks for row in signature_rows(block)]
    assert [sum(signed(cell) for cell in row.columns) for row in found] == rows
    said = words(document)
    for number in range(1, count + 1):
        assert said.count(f"Party {number}") >= len(languages)
    pdf = typeset(document)
    for page in range(page_count(pdf)):
        text = page_text(pdf, page)
        assert text.count("Party") == 0 or len(text) > 200


def signed(part: object) -> bool:
    """Whether somebody signs in this part: a signature line stands in it."""
    parts = part if isinstance(part, tuple) else (
        getattr(part, "blocks", ()) or getattr(part, "columns", ())
    )  # fmt: skip
    return isinstance(part, Rule) or any(signed(each) for each in parts)


def signature_rows(block: object) -> list[Columns]:
    if isinstance(block, Together):
        return [row for each in block.blocks for row in signature_rows(each)]
    return [block] if isinstance(block, Columns) and signed(block) else []


def test_many_parties_are_listed_and_few_named_in_the_sentence() -> None:
    few = mou_document(of_parties(3, EN), NOW)
    assert "between Party 1, Party 2 and Party 3, hereinafter" in "\n".join(words(few))
    many = mou_document(of_parties(4, EN), NOW)
    (listed,) = [block for block in many.blocks if isinstance(block, ItemList)]
    assert [item.label for item in listed.items] == ["1.", "2.", "3.", "4."]


def test_a_text_left_behind_is_marked_in_a_draft_only() -> None:
    article = clauses.articles((EN, FA))[0]
    behind = replace(article, texts=(article.texts[0], replace(article.texts[1], stale=True)))
    mark = WORDS[FA].stale
    assert mark in words(mou_document(paper(articles=(behind,)), NOW))
    assert WORDS[EN].stale not in words(mou_document(paper(articles=(behind,)), NOW))
    signed_one = paper(articles=(behind,), state=MouState.SIGNED)
    assert mark not in words(mou_document(signed_one, NOW))


def test_a_form_refuses_languages_it_has_no_room_for() -> None:
    for form, languages in (
        (MouForm.ONE, ()), (MouForm.ONE, (EN, FA)), (MouForm.COLUMNS, (EN,)),
        (MouForm.COLUMNS, (EN, FA, Language.AR)),
    ):  # fmt: skip
        with pytest.raises(UserError, match="language"):
            mou_document(in_languages(*Language), NOW, MouPrint(form, languages))


def test_what_is_read_aloud_is_what_was_written() -> None:
    pdf = typeset(mou_document(paper(), NOW))
    text = "\n".join(page_text(pdf, page) for page in range(page_count(pdf)))
    for article in paper().mou.articles:
        for written in article.texts:
            assert written.body in text
    assert text.index("Article 1") < text.index("مادهٔ ۱") < text.index("Article 2")
