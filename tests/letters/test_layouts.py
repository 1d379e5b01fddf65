"""English and Persian letters: what stands where, what a draft lacks, and that text is text."""

from dataclasses import replace

import pytest

from desktop_app.contacts.records import PersonName
from desktop_app.core.languages import Language
from desktop_app.letters.document import SIGNATURE_FIELD, letter_document, stamp_lines
from desktop_app.letters.records import Copy, LetterState
from desktop_app.pdf.document import Align, Columns, Document, ItemList, Paragraph, SignatureField
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.typeset import typeset

from .papers import TO, blocks_of, english, persian, text_of


def test_an_english_letter_reads_in_its_order() -> None:
    lines = text_of(letter_document(english(your_reference="No.F.8-2"))).split("\n")
    assert lines == [
        "Network on Virtual Universities", "شبکهٔ دانشگاه‌های مجازی", "Tehran · office@example.org",
        "Our ref: CINVU/1405/001", "Your ref: No.F.8-2", "22 November 2026 (1 Azar 1405)",
        "Prof. Osman Hassan", "Rector", "NUST", "Islamabad, Pakistan",
        "Subject: Joint courses", "Dear Prof. Hassan,", "First paragraph.", "One.", "Two.",
        "Last paragraph.", "Yours sincerely,", "Dr Karim Najafi", "Secretary General",
        "Enclosures (2):", "1. Outline", "2. Form",
        "Copies:", "COMSTECH, for information", "Ministry, for action",
    ]  # fmt: skip


def test_a_persian_letter_has_number_date_and_attachment_at_the_left() -> None:
    document = letter_document(persian())
    head = blocks_of(document, Columns)[0]
    assert head.language is Language.FA
    left = text_of(replace(document, blocks=head.columns[1]))
    assert left.split("\n") == [
        "شماره: CINVU/1405/001", "تاریخ: ۱ آذر ۱۴۰۵", "۲۲ نوامبر ۲۰۲۶", "پیوست: ندارد"
    ]  # fmt: skip
    signing = blocks_of(document, Columns)[-1]
    assert signing.language is Language.EN, "the first column is the left one, and read first"
    assert blocks_of(replace(document, blocks=signing.columns[0]), SignatureField)
    beside = text_of(replace(document, blocks=signing.columns[1]))
    assert beside == "رونوشت: کامستک، برای آگاهی"


def test_many_copies_stand_below_the_signature() -> None:
    many = tuple(Copy(f"ادارهٔ {n}", "برای آگاهی") for n in range(9))
    document = letter_document(persian(copies=many))
    assert text_of(document).endswith("ادارهٔ 8، برای آگاهی")
    assert not blocks_of(replace(document, blocks=document.blocks[-1:]), Columns)


@pytest.mark.parametrize("paper", [english(), persian()])
def test_only_a_letter_to_be_signed_has_the_field(paper) -> None:  # type: ignore[no-untyped-def]
    (field,) = blocks_of(letter_document(paper), SignatureField)
    assert field.name == SIGNATURE_FIELD
    draft = replace(paper, reference="", letter=replace(paper.letter, state=LetterState.DRAFT))
    document = letter_document(draft)
    assert not blocks_of(document, SignatureField)
    assert document.reference == ""
    assert document.running is not None
    assert "1405" not in document.running.foot_start


def test_a_draft_says_that_its_number_comes_on_issue() -> None:
    draft = english(reference="", state=LetterState.DRAFT)
    assert "Ref: on issue" in text_of(letter_document(draft))
    assert "شماره: هنگام صدور" in text_of(letter_document(persian(reference="")))


def test_a_sample_says_so_on_every_page() -> None:
    running = letter_document(english(is_sample=True)).running
    assert running is not None
    assert running.foot_start == "CINVU/1405/001 · sample, not a real letter"
    assert running.foot_end == "Page {page} of {pages}"


def test_without_a_title_nothing_stands_in_its_place() -> None:
    paper = english()
    untitled = replace(paper, addressee=replace(TO, title=""))
    assert "Prof. Osman Hassan\nNUST\nIslamabad" in text_of(letter_document(untitled))
    nobody = replace(paper, addressee=None, signer=None)
    assert "Hassan\nRector" not in text_of(letter_document(nobody))


def test_a_number_of_persian_letters_takes_persian_digits() -> None:
    text = text_of(letter_document(persian(reference="14505/ق/م/ب/1402")))
    assert "شماره: ۱۴۵۰۵/ق/م/ب/۱۴۰۲" in text


def test_markup_is_printed_as_typed() -> None:
    typed = "<b>bold</b> & <font color='red'>x</font> {{ name }} <img src='/etc/passwd'>"
    pdf = typeset(letter_document(english(body=typed, subject=typed)))
    printed = " ".join(page_text(pdf, 0).split())
    assert printed.count("<b>bold</b> & <font color='red'>x</font> {{ name }}") == 2


def test_a_hidden_override_is_made_visible() -> None:
    evil = replace(TO, person=PersonName(Language.EN, "Osman\u202e", "Hassan"))
    text = text_of(letter_document(replace(english(body="a\u202eb"), addressee=evil)))
    assert "\u202e" not in text
    assert "Osman[U+202E] Hassan" in text
    assert "a[U+202E]b" in text


def test_a_long_letter_keeps_the_signature_with_its_text() -> None:
    body = "\n\n".join(f"Paragraph {n} says a little of what had to be said." for n in range(40))
    pdf = typeset(letter_document(english(body=body)))
    pages = [page_text(pdf, index) for index in range(page_count(pdf))]
    assert len(pages) == 2
    assert "Paragraph 39" in pages[1]
    assert "Dr Karim Najafi" in pages[1]
    running = letter_document(english(body=body)).running
    assert running is not None
    plain = running.head.translate(dict.fromkeys(map(ord, "\u2068\u2069")))
    assert plain == "Prof. Osman Hassan · CINVU/1405/001 · 22 November 2026"


def test_a_persian_letter_is_set() -> None:
    pdf = typeset(letter_document(persian()))
    assert page_count(pdf) == 1
    lines = page_text(pdf, 0).split("\n")
    assert "شماره: CINVU/1405/001" in lines
    assert lines.index("۱. یک.") < lines.index("با تجدید احترام") < lines.index("دبیرکل")
    running = letter_document(persian()).running
    assert running is not None
    assert running.foot_end == "صفحهٔ {page} از {pages}"


def test_lists_keep_the_labels_that_were_typed() -> None:
    (numbered,) = blocks_of(letter_document(persian()), ItemList)
    assert [item.label for item in numbered.items] == ["۱.", "۲."]
    typed_lines = letter_document(english(body="One line,\nand another."))
    assert "One line,\nand another." in text_of(typed_lines)


def test_the_stamp_names_signer_moment_and_number() -> None:
    assert stamp_lines(english()) == (
        "Digitally signed by", "Dr Karim Najafi", "22 November 2026, 09:00 UTC", "CINVU/1405/001",
    )  # fmt: skip
    assert stamp_lines(persian())[0] == "امضای دیجیتال"
    assert stamp_lines(persian())[2] == "۱ آذر ۱۴۰۵، ۰۹:۰۰ UTC"


def test_english_lines_are_ragged_and_persian_ones_filled_but_for_lists() -> None:
    def aligns(document: Document) -> set[Align]:
        words = "بند پایانی.", "Last paragraph."
        found = blocks_of(document, Paragraph)
        return {p.align for p in found if p.spans[0].text in words}

    assert aligns(letter_document(english())) == {Align.START}
    assert aligns(letter_document(persian())) == {Align.JUSTIFY}
    (items,) = blocks_of(letter_document(persian()), ItemList)
    assert {p.align for item in items.items for p in item.body} == {Align.START}


def test_what_leads_into_a_list_stays_with_it() -> None:
    document = letter_document(english(body="As follows:\n\n1. One.\n\nEnd."))
    kept = [p.spans[0].text for p in blocks_of(document, Paragraph) if p.keep_with_next]
    assert "As follows:" in kept
    assert "End." not in kept


def test_a_long_name_keeps_the_running_head_on_one_line() -> None:
    name = PersonName(Language.EN, "Osman " * 20, "Hassan")
    running = letter_document(replace(english(), addressee=replace(TO, person=name))).running
    assert running is not None
    assert len(running.head) < 100
    assert "…" in running.head
