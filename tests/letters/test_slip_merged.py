"""The slip of a delivery by hand, and the copy that has its enclosures behind it."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.letters import service
from desktop_app.letters.dispatch_records import Slip
from desktop_app.letters.document import letter_document
from desktop_app.letters.document_merged import with_enclosures
from desktop_app.letters.document_slip import slip_document
from desktop_app.letters.records import Enclosure, Letter, LetterState
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.typeset import typeset

from ..validator import assert_conform, require_validator
from .conftest import World
from .samples import SENDER, SUBJECTS, sample

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)


def slip(language: Language, **changes: object) -> Slip:
    letter = replace(sample(language).letter, reference="CINVU/1405/014", day=AT.date())
    made = Slip(letter, SENDER, "Prof. Osman Hassan, NUST", AT)
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", list(Language))
def test_a_slip_says_what_was_handed_over(language: Language) -> None:
    pdf = typeset(slip_document(slip(language)))
    assert page_count(pdf) == 1
    said = page_text(pdf, 0)
    for wanted in ("CINVU/1405/014", SUBJECTS[language], "Osman Hassan"):
        assert wanted in said
    assert any(two in said for two in ("2", "۲", "٢"))


def test_a_slip_of_long_and_hostile_words_stays_a_slip() -> None:
    long = slip(Language.EN, to="A\u202eB " + "very long name " * 40)
    long = replace(long, letter=replace(long.letter, subject="x" * 400, enclosures=()))
    pdf = typeset(slip_document(long))
    assert "[U+202E]" in page_text(pdf, 0)
    assert "none" in page_text(pdf, 0)


def test_slips_conform(tmp_path: Path) -> None:
    require_validator()
    made = {each.stored: typeset(slip_document(slip(each))) for each in Language}
    assert_conform(made, tmp_path)


def test_a_slip_is_only_for_what_may_go_out(world: World) -> None:
    draft = world.draft()
    with pytest.raises(UserError, match="is a draft"):
        world.see(lambda s: service.slip(s, draft.id or 0))
    issued = world.issue(draft)
    made = world.see(lambda s: service.slip(s, issued.id or 0, 0))
    assert made.to == "Coordinator General, COMSTECH"


def issued_paper() -> tuple[Letter, bytes]:
    paper = sample(Language.EN)
    letter = replace(
        paper.letter, state=LetterState.ISSUED, reference=paper.reference, day=paper.day
    )
    return letter, typeset(letter_document(replace(paper, letter=letter)))


def pdf_of(pages: int, **save: object) -> bytes:
    out = BytesIO()
    with pikepdf.new() as made:
        for _ in range(pages):
            made.add_blank_page(page_size=(300, 400))
        made.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        made.save(out, **save)
    return out.getvalue()


def picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (1200, 800), (20, 90, 90)).save(out, "PNG")
    return out.getvalue()


def test_enclosures_stand_behind_a_marked_copy() -> None:
    letter, original = issued_paper()
    kept = bytes(original)
    files = [(Enclosure("Outline", "o.pdf"), pdf_of(2)), (Enclosure("Photo", "p.png"), picture())]
    merged = with_enclosures(original, letter, files, AT)
    assert original == kept
    with pikepdf.open(BytesIO(merged)) as opened:
        assert len(opened.pages) == page_count(original) + 3
        assert opened.docinfo["/Title"] == f"Copy with enclosures: {letter.reference}"
        assert "/Metadata" not in opened.Root  # it does not claim to be archival
        assert "/OpenAction" not in opened.Root
        assert "/AcroForm" not in opened.Root
        with opened.open_outline() as outline:
            titles = [item.title for item in outline.root]
    assert titles == [letter.reference, "1. Outline", "2. Photo"]
    assert "COPY" in page_text(merged, 0)
    assert merged == with_enclosures(original, letter, files, AT)


def test_the_copy_is_all_or_nothing() -> None:
    letter, original = issued_paper()
    locked = pdf_of(1, encryption=pikepdf.Encryption(user="x", owner="y"))
    for name, data, match in (
        ("Locked", locked, "locked with a password"),
        ("Broken", b"%PDF-1.7\n" + bytes(300), "damaged"),
        ("Empty", pdf_of(0), "damaged"),
        ("Text", b"PK\x03\x04 a word processor's file", "neither a PDF nor a picture"),
        ("Picture", b"\x89PNG\r\n\x1a\n" + bytes(64), "cannot be merged"),
    ):
        with pytest.raises(UserError, match=match) as refused:
            with_enclosures(original, letter, [(Enclosure(name), data)], AT)
        assert name in str(refused.value)
