"""Rich texts, letterheads, classification, notes, certificates and letters in two languages."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.rich_text import (
    ParagraphStyle,
    RichImage,
    RichItem,
    RichList,
    RichParagraph,
    RichTable,
    RichText,
    Run,
)
from desktop_app.letters.body_text import as_rich, in_order
from desktop_app.letters.document import letter_document, stamp_lines
from desktop_app.letters.greetings import greeting
from desktop_app.letters.layouts.shares import column_shares
from desktop_app.letters.records import (
    Arrangement,
    Classification,
    LetterPaper,
    LetterState,
    PaperSize,
    SecondText,
)
from desktop_app.pdf.document import (
    A4,
    US_LETTER,
    Align,
    Columns,
    Document,
    Image,
    ItemList,
    Paragraph,
    Quotation,
    Role,
    SignatureField,
    Table,
    Together,
)
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.typeset import typeset

from .forms import CHART, HEAD, IMAGES, bilingual, certificate, emblem, note, rich, with_head
from .papers import blocks_of, english, persian, text_of
from .samples import AR, BODIES, EN, FA, FR, SUBJECTS, UR, sample

NUMBERED, HEADING, QUOTATION = (
    ParagraphStyle.NUMBERED, ParagraphStyle.HEADING, ParagraphStyle.QUOTATION,
)  # fmt: skip


def changed(given: LetterPaper, **changes: Any) -> LetterPaper:
    """The paper with a changed letter."""
    return replace(given, letter=replace(given.letter, **changes))


def lines_of(paper: LetterPaper) -> list[str]:
    """All lines of a paper, top to bottom."""
    return text_of(letter_document(paper)).split("\n")


def words(text: str, **style: Any) -> RichParagraph:
    """A paragraph of one run."""
    return RichParagraph((Run(text),), **style)


def texts(*blocks: Any, **changes: Any) -> Document:
    """A Persian letter with this text."""
    return letter_document(persian(rich=RichText(blocks), **changes))


# Rich texts


@pytest.mark.parametrize("language", Language)
def test_every_form_of_a_text_becomes_its_block(language: Language) -> None:
    document = letter_document(rich(language))
    (table,) = blocks_of(document, Table)
    assert len(table.header) == 3
    assert all(span.bold for cell in table.header for span in cell.spans)
    (quotation,) = blocks_of(document, Quotation)
    assert quotation.language.is_rtl is not language.is_rtl
    pictures = [image for image in blocks_of(document, Image) if image.caption]
    assert [image.alt for image in pictures] != [""]
    headings = [p.role for p in blocks_of(document, Paragraph) if p.role is not Role.PARAGRAPH]
    assert headings[:2] == [Role.HEADING_1, Role.HEADING_2]
    marks = [s.note.mark for p in blocks_of(document, Paragraph) for s in p.spans if s.note]
    assert marks == [language.digits[1], language.digits[2]]


def test_numbered_paragraphs_count_on_behind_other_blocks() -> None:
    document = texts(
        words("یک", style=NUMBERED), words("دو", style=NUMBERED), words("میان"),
        words("سه", style=NUMBERED),
    )  # fmt: skip
    labels = [item.label for block in blocks_of(document, ItemList) for item in block.items]
    assert labels == ["۱.", "۲.", "۳."]


def test_list_labels_are_typed_numbers_or_dots() -> None:
    items = tuple(RichItem((Run(each),)) for each in ("الف", "ب"))
    document = texts(
        RichList(items, ordered=True), RichList(items), RichList((RichItem((Run("پ"),), "پ)"),))
    )
    labels = [[item.label for item in block.items] for block in blocks_of(document, ItemList)]
    assert labels == [["۱.", "۲."], ["•", "•"], ["پ)"]]


def test_without_a_subject_the_first_heading_is_of_the_first_level() -> None:
    document = texts(words("سرآغاز", style=HEADING), words("متن"), subject="")
    roles = [p.role for p in blocks_of(document, Paragraph)]
    assert Role.HEADING_1 in roles
    assert Role.HEADING_2 not in roles


def test_neighbours_of_one_quotation_stay_one() -> None:
    document = texts(
        words("One.", style=QUOTATION, language=EN), words("Two.", style=QUOTATION, language=EN),
        words("Trois.", style=QUOTATION, language=FR),
    )  # fmt: skip
    found = [(q.language, len(q.blocks)) for q in blocks_of(document, Quotation)]
    assert found == [(EN, 2), (FR, 1)]


def test_a_missing_picture_is_named() -> None:
    with pytest.raises(UserError, match="Plan of the hall") as caught:
        letter_document(english(rich=RichText((RichImage("0" * 64, "Plan of the hall"),))))
    assert caught.value.advice
    with pytest.raises(UserError, match="open book"):
        letter_document(replace(english(), head=HEAD))


@pytest.mark.parametrize(
    ("said", "style", "kept"),
    [
        ("He wrote:", QUOTATION, True),
        ("Il a écrit\u00a0: ", QUOTATION, True),
        ("As follows:", NUMBERED, True),
        ("He wrote.", QUOTATION, False),
    ],
)
def test_a_paragraph_with_a_colon_stays_with_what_it_announces(
    said: str, style: ParagraphStyle, kept: bool
) -> None:
    text = RichText((RichParagraph((Run(said),)), RichParagraph((Run("x"),), style)))
    document = letter_document(english(rich=text))
    (found,) = [p for p in blocks_of(document, Paragraph) if p.spans and p.spans[0].text == said]
    assert found.keep_with_next is kept


def test_empty_paragraphs_and_lists_print_nothing() -> None:
    empty = RichText((words(" "), RichList(()), words("", style=NUMBERED)))
    document = letter_document(english(rich=empty))
    assert not blocks_of(document, ItemList)
    assert "Dear Prof. Hassan,\nYours sincerely," in text_of(document)


def test_controls_show_and_markup_is_text_in_rich_texts_too() -> None:
    runs = (Run("a\u202eb <b>", note="c\u202ed"),)
    document = letter_document(english(rich=RichText((RichParagraph(runs),))))
    (marked,) = [p for p in blocks_of(document, Paragraph) if any(s.note for s in p.spans)]
    assert marked.spans[0].text == "a[U+202E]b <b>"
    assert marked.spans[1].note.body.spans[0].text == "c[U+202E]d"


def test_a_plain_body_and_the_same_text_with_forms_are_one_paper() -> None:
    plain = english()
    assert letter_document(changed(plain, rich=as_rich(plain.letter.body))) == letter_document(
        plain
    )


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("قرار 6/44-S&T بود", ["6/44-S&T"]),
        ("2026/CINVU/14", ["2026/CINVU/14"]),
        ("14505/ق/م/ب/1402 و No.F.8-2/2004 و 1402 و 3/4", []),
        ("نشانی 12a@example.org است", ["12a@example.org"]),
    ],
)
def test_numbers_that_go_on_in_latin_letters_are_isolated(typed: str, parts: list[str]) -> None:
    said = in_order(typed, FA)
    assert said.translate(dict.fromkeys((0x2066, 0x2069))) == typed
    assert [part.split("\u2069")[0] for part in said.split("\u2066")[1:]] == parts
    assert in_order(typed, EN) == typed


def test_our_number_keeps_its_order_in_a_persian_letter() -> None:
    text = text_of(letter_document(persian(reference="2026/CINVU/14")))
    assert "شماره: \u20662026/CINVU/14\u2069" in text


def test_a_signature_stays_with_the_last_item_of_a_long_list() -> None:
    items = "\n".join(f"{n}. {'Words of an item. ' * 8}" for n in range(1, 9))
    document = letter_document(english(body=f"Points:\n\n{items}"))
    parts = [replace(document, blocks=(t,)) for t in document.blocks if isinstance(t, Together)]
    (kept,) = [part for part in parts if blocks_of(part, SignatureField)]
    (last,) = blocks_of(kept, ItemList)
    assert [item.label for item in last.items] == ["8."]
    long = letter_document(english(body="Long. " * 300))
    tail = [p for p in blocks_of(long, Paragraph) if p.spans[0].text.startswith("Long.")]
    assert [p.keep_with_next for p in tail] == [True]


# Letterheads, classification, references


@pytest.mark.parametrize("language", Language)
def test_a_letterhead_heads_the_paper(language: Language) -> None:
    paper = with_head(sample(language))
    document = letter_document(replace(paper, head=replace(HEAD, fonts=((language, "Amiri"),))))
    (image,) = blocks_of(document, Image)
    assert image.data == emblem()
    assert image.alt == HEAD.emblem_alt[language]
    assert document.fonts == ((language, "Amiri"),)
    said = text_of(document)
    for known in (HEAD.names, HEAD.units, HEAD.address, HEAD.city):
        assert known[language] in said
    for contact in HEAD.contacts.split(" · "):
        assert contact in said
    assert document.running is not None
    assert HEAD.foot[language] in document.running.foot_start


def test_a_long_foot_line_ends_the_letter() -> None:
    foot = "A line that is far too long for the foot of a page beside its number. " * 2
    paper = replace(with_head(sample(EN)), head=replace(HEAD, foot=HEAD.foot.with_text(EN, foot)))
    document = letter_document(paper)
    assert document.running is not None
    assert "far too long" not in document.running.foot_start
    assert "far too long" in lines_of(paper)[-1]


def test_a_letterhead_without_an_emblem_needs_no_file() -> None:
    for language in Language:
        paper = replace(sample(language), head=replace(HEAD, emblem=""))
        assert not blocks_of(letter_document(paper), Image)


CLASSIFIED = {
    EN: "Classification: SECRET", FA: "طبقه‌بندی: سرّی", AR: "درجة السرية: سري جدًا",
    FR: "Mention\u00a0: SECRET", UR: "درجۂ راز: خفیہ",
}  # fmt: skip


@pytest.mark.parametrize("language", Language)
def test_a_classification_stands_on_every_page_and_by_the_number(language: Language) -> None:
    paper = sample(language)
    ordinary = letter_document(paper)
    assert ordinary.running is not None
    assert ordinary.running.mark == ""
    secret = changed(paper, classification=Classification.SECRET)
    document = letter_document(secret)
    assert document.running is not None
    assert CLASSIFIED[language].endswith(document.running.mark)
    assert CLASSIFIED[language] in lines_of(secret)
    marks = {
        letter_document(changed(paper, classification=each)).running.mark  # type: ignore[union-attr]
        for each in Classification
    }
    assert len(marks) == 4


FOLLOWS = {
    EN: "Further to our letter: CINVU/9", FA: "پیرو: CINVU/9", AR: "إلحاقًا بكتابنا رقم: CINVU/9",
    FR: "Suite à notre lettre\u00a0: CINVU/9", UR: "بسلسلہ: CINVU/9",
}  # fmt: skip


@pytest.mark.parametrize("language", Language)
def test_a_letter_names_what_it_answers_and_what_it_follows(language: Language) -> None:
    lines = lines_of(changed(sample(language), follows="CINVU/9"))
    at = lines.index(FOLLOWS[language])
    assert lines[at - 1].endswith("No.F.8-2/2026")
    bare = lines_of(changed(sample(language), your_reference=""))
    assert FOLLOWS[language] not in bare
    assert not any("No.F.8-2" in line for line in bare)
    if language is EN:
        assert "Ref: CINVU/2026/014" in bare


BASMALAS = {FA: "باسمه تعالی", AR: "بسم الله الرحمن الرحيم", UR: "بسم اللہ الرحمٰن الرحیم"}


@pytest.mark.parametrize("language", Language)
def test_the_basmala_opens_a_paper_where_it_is_wanted(language: Language) -> None:
    paper = sample(language)
    expected = BASMALAS.get(language, "—")
    assert (expected in lines_of(paper)) is (language is AR)
    assert expected not in lines_of(changed(paper, basmala=False))
    wanted = changed(paper, basmala=True)
    assert (lines_of(wanted)[0] == expected) is language.is_rtl
    twice = changed(wanted, rich=RichText((words(expected), words("متن"))))
    assert lines_of(twice).count(expected) == 1


def test_sheets_and_fold_marks() -> None:
    page = letter_document(english(paper=PaperSize.US_LETTER, fold_marks=True)).page
    assert page.size == US_LETTER
    assert page.fold_marks
    assert letter_document(english()).page.size == A4
    for language in Language:
        pdf = typeset(
            letter_document(changed(with_head(sample(language)), paper=PaperSize.US_LETTER))
        )
        assert page_count(pdf) <= 2


def test_a_corrected_lunar_date_is_printed_everywhere() -> None:
    paper = changed(sample(AR, 2), lunar_shift=1)
    document = letter_document(paper)
    assert "التاريخ: ١٣ جمادى الآخرة ١٤٤٨ هـ" in lines_of(paper)
    assert document.running is not None
    assert "١٣ جمادى الآخرة" in document.running.head
    assert "١٣ جمادى الآخرة" in stamp_lines(paper)[2]


@pytest.mark.parametrize("language", Language)
def test_page_two_is_headed_and_every_page_counted(language: Language) -> None:
    paper = changed(with_head(sample(language, 2)), classification=Classification.RESTRICTED)
    document = letter_document(paper)
    assert page_count(typeset(document)) >= 2
    assert document.running is not None
    assert document.running.language is language
    assert {"{page}", "{pages}"} <= set(document.running.foot_end.split())
    assert paper.addressee is not None
    assert paper.addressee.person is not None
    assert paper.addressee.person.family in document.running.head


# Notes verbales


@pytest.mark.parametrize("language", Language)
def test_a_note_speaks_in_the_third_person_and_names_nobody(language: Language) -> None:
    paper = note(language)
    lines = lines_of(paper)
    said = "\n".join(lines)
    assert paper.signer is not None
    assert paper.signer.person is not None
    assert paper.signer.person.family not in said
    assert paper.signer.title not in said
    assert paper.addressee is not None
    assert SUBJECTS[language] not in said, "a note has no subject line"
    assert lines[-2] == paper.addressee.organisation, "the addressee stands at the foot"
    assert "22" in said or "۲۲" in said or "٢٢" in said or "۱ آذر" in said
    (field,) = blocks_of(letter_document(paper), SignatureField)
    assert paper.signer.person.family not in field.description
    stamp = "\n".join(stamp_lines(paper))
    assert paper.signer.person.family not in stamp
    assert HEAD.names[language] in stamp
    assert not blocks_of(letter_document(changed(paper, state=LetterState.ISSUED)), SignatureField)


def test_the_formulas_of_a_note_are_those_of_diplomacy() -> None:
    text = text_of(letter_document(note(EN)))
    assert (
        "The Secretariat of the Network on Virtual Universities presents its compliments to the "
        "Ministry of Foreign Affairs and has the honour to inform it that"
    ) in text
    assert (
        "The Secretariat avails itself of this opportunity to renew to the Ministry of Foreign "
        "Affairs the assurances of its highest consideration."
    ) in text
    french = text_of(letter_document(note(FR)))
    assert (
        "Le Secrétariat du Réseau des universités virtuelles présente ses compliments au Ministère "
        "des affaires étrangères et a l’honneur de lui faire connaître"
    ) in french
    assert "تُهدي الأمانة العامة لشبكة الجامعات" in text_of(letter_document(note(AR)))


def test_formulas_of_a_note_can_be_typed_but_a_letters_greeting_is_not_taken_for_one() -> None:
    paper = note(EN)
    typed = changed(paper, salutation="The Network greets the Ministry and wishes to", close="Bye.")
    text = text_of(letter_document(typed))
    assert "The Network greets the Ministry and wishes to inform it" in text
    assert "Bye." in text.split("\n")
    usual = greeting(EN, paper.addressee)
    filled = changed(paper, salutation=usual.salutation, close=usual.close)
    assert letter_document(filled) == letter_document(paper)


def test_a_note_that_opens_with_a_list_keeps_its_formula() -> None:
    paper = changed(note(EN), body="1. One.\n2. Two.")
    lines = lines_of(paper)
    assert any(line.endswith("has the honour to") for line in lines)


# Certificates


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("other", [None, EN, FA])
def test_a_certificate_is_one_page(language: Language, other: Language | None) -> None:
    paper = certificate(language, None if other is language else other)
    document = letter_document(paper)
    pdf = typeset(document)
    assert page_count(pdf) == 1
    assert "{" not in page_text(pdf, 0)
    assert paper.addressee is not None
    assert paper.addressee.organisation in page_text(pdf, 0).split("\n")
    assert blocks_of(document, SignatureField)
    assert document.running is not None
    assert document.running.foot_start == ""
    draft = replace(changed(paper, state=LetterState.DRAFT), reference="")
    running = letter_document(draft).running
    assert running is not None
    assert running.foot_start, "a draft says so"


def test_a_certificate_says_what_was_typed_else_what_is_usual() -> None:
    lines = lines_of(certificate(EN))
    assert lines[:5] == [
        "Network on Virtual Universities", "Secretariat", "Certificate of Membership",
        "This is to certify that", "National University of Sciences",
    ]  # fmt: skip
    assert (
        "is a member of the Network on Virtual Universities with effect from 22 November 2026 "
        "(1 Azar 1405)." in lines
    )
    typed = changed(
        certificate(EN), subject="Certificate of Honour", body="has taught well.",
        salutation="We certify that",
    )  # fmt: skip
    assert {"Certificate of Honour", "We certify that", "has taught well."} <= set(lines_of(typed))


def test_a_long_certificate_stands_upright() -> None:
    lying = letter_document(certificate(FA)).page.size
    assert lying[0] > lying[1]
    long = changed(certificate(FA), body="عضو این شبکه است. " * 30)
    upright = letter_document(long)
    assert upright.page.size[0] < upright.page.size[1]
    assert page_count(typeset(upright)) == 1


# Two languages


@pytest.mark.parametrize("arrangement", Arrangement)
@pytest.mark.parametrize(("one", "two"), [(EN, FA), (FA, EN), (AR, FR), (FR, UR), (UR, AR)])
def test_both_texts_are_whole_and_one_signature_ends_them(
    one: Language, two: Language, arrangement: Arrangement
) -> None:
    paper = bilingual(one, two, arrangement)
    document = letter_document(paper)
    said = text_of(document)
    for language in (one, two):
        assert SUBJECTS[language] in said
        for line in filter(None, BODIES[language].split("\n")):
            assert line in said or line.split(maxsplit=1)[1] in said
    assert len(blocks_of(document, SignatureField)) == 1
    assert document.running is not None
    assert document.running.language is one
    body = BODIES[two].split("\n")[0]
    (paragraph,) = [p for p in blocks_of(document, Paragraph) if p.spans[0].text == body]
    assert paragraph.language is two
    usual = greeting(two, None)
    assert usual.close in said or two is FR
    headings = [p.language for p in blocks_of(document, Paragraph) if p.role is Role.HEADING_1]
    assert headings == [one, two]


def test_texts_side_by_side_go_pair_by_pair() -> None:
    document = letter_document(bilingual(EN, FA, Arrangement.COLUMNS))
    first = BODIES[EN].split("\n")[0]
    rows = [c for c in blocks_of(document, Columns) if first in str(c)]
    (row,) = rows
    assert row.language is EN, "the letter's own language stands at its own edge"
    inside = text_of(replace(document, blocks=row.columns[1]))
    assert inside == BODIES[FA].split("\n")[0]
    own = [p for p in blocks_of(document, Paragraph) if p.spans[0].text == first]
    assert [p.align for p in own] == [Align.START], "narrow lines are not filled"


@pytest.mark.parametrize("arrangement", Arrangement)
def test_a_longer_second_text_loses_nothing(arrangement: Arrangement) -> None:
    many = "\n\n".join(f"Paragraph {n}." for n in range(70))
    second = SecondText(EN, arrangement, "Subject", "Dear all,", many, "Regards,")
    pdf = typeset(letter_document(persian(second=second)))
    pages = "\n".join(page_text(pdf, index) for index in range(page_count(pdf))).split("\n")
    assert [line for line in pages if line.startswith("Paragraph")] == many.split("\n\n")
    assert {"Dear all,", "Regards,", "بند نخست.", "بند پایانی."} <= set(pages)


def test_the_day_is_given_in_both_languages() -> None:
    lines = lines_of(bilingual(EN, FA, Arrangement.AFTER))
    at = lines.index("22 November 2026 (1 Azar 1405)")
    assert lines[at + 1] == "۱ آذر ۱۴۰۵"
    assert "22 November 2026" in lines_of(bilingual(FA, EN, Arrangement.COLUMNS))


def test_the_second_text_does_not_greet_with_a_name_of_the_first_language() -> None:
    lines = lines_of(bilingual(FA, EN, Arrangement.AFTER))
    assert "Dear Sir or Madam," in lines
    assert "Yours faithfully," in lines


def test_a_note_in_two_languages_has_both_formulas_and_one_seal() -> None:
    second = SecondText(FR, Arrangement.AFTER, body="lui faire part de ceci.")
    text = text_of(letter_document(changed(note(EN), second=second)))
    assert "has the honour to inform it" in text
    assert "et a l’honneur de lui faire part de ceci." in text
    assert text.count("Ministry of Foreign Affairs\n") == 1


def test_footnotes_count_apart_for_each_set_of_digits() -> None:
    def noted(language: Language) -> RichText:
        return RichText((RichParagraph((Run("x", note=language.label),)),))

    def marks(one: Language, two: Language) -> list[str]:
        second = SecondText(two, Arrangement.AFTER, rich=noted(two))
        paper = changed(sample(one), rich=noted(one), second=second)
        found = blocks_of(letter_document(paper), Paragraph)
        return [s.note.mark for p in found for s in p.spans if s.note]

    assert marks(EN, FA) == ["1", "۱"]
    assert marks(EN, FR) == ["1", "2"]


def test_the_picture_of_a_text_is_as_wide_as_its_share() -> None:
    image = RichImage(CHART, "Chart", 0.5)
    document = letter_document(replace(english(rich=RichText((image,))), images=IMAGES))
    (block,) = blocks_of(document, Image)
    page = document.page
    assert block.width == pytest.approx((page.size[0] - page.left - page.right) / 2)


def test_columns_of_a_table_make_room_for_long_words() -> None:
    header = tuple((Run(each),) for each in ("Course", "Enrolled", "Incomprehensibilities"))
    table = RichTable(header, (header,), (3.0, 2.0, 1.0))
    asked = column_shares(table, 1200.0, 10.0)
    assert asked == pytest.approx((600, 400, 200)), "as asked for where all words fit"
    narrow = column_shares(table, 300.0, 10.0)
    assert sum(narrow) == pytest.approx(300)
    assert narrow[2] == pytest.approx(21 * 5.8 + 11)
    assert narrow[0] > narrow[1] > 8 * 5.8
    assert column_shares(table, 60.0, 10.0) == pytest.approx((30, 20, 10)), "no room at all"
