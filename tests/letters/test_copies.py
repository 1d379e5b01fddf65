"""Copies of issued letters: in their language, naming the original, without its signature."""

from dataclasses import replace
from hashlib import sha256
from io import BytesIO

import pikepdf
import pytest

from desktop_app.core.languages import Language
from desktop_app.letters.document_copies import copy_words, letter_copy
from desktop_app.letters.records import Letter, LetterState
from desktop_app.papers import make_freezer, set_letter
from desktop_app.pdf.certificates import make_demonstration_identity
from desktop_app.pdf.identity import load_identity
from desktop_app.pdf.preview import page_text
from desktop_app.pdf.verification import verify

from .samples import AR, AT, EN, FA, sample


def as_issued(language: Language, state: LetterState = LetterState.SIGNED) -> Letter:
    paper = sample(language)
    return replace(paper.letter, reference=paper.reference, day=paper.day, state=state)


@pytest.fixture(scope="module")
def signed() -> dict[Language, bytes]:
    identity = load_identity(make_demonstration_identity("Sample", "secret", AT)[0], "secret")
    freeze = make_freezer(identity)
    return {language: freeze(sample(language)) for language in Language}


def test_every_language_has_its_words_and_names_the_original(
    signed: dict[Language, bytes],
) -> None:
    marks = set()
    for language in Language:
        words = copy_words(as_issued(language))
        marks.add(words.mark)
        number = sample(language).reference
        assert number in words.about
        assert number in words.description
        assert "{hash}" in words.signed
        assert "{hash}" in words.unsigned
        assert "{title}" in words.title
    assert len(marks) == len(Language)


def test_a_void_letter_is_copied_as_void() -> None:
    assert copy_words(as_issued(EN, LetterState.VOID)).mark == "COPY · VOID"
    assert "باطل" in copy_words(as_issued(FA, LetterState.VOID)).mark


def test_a_copy_looks_signed_but_verifies_as_unsigned(signed: dict[Language, bytes]) -> None:
    original = signed[EN]
    copy = letter_copy(original, as_issued(EN))
    assert verify(original).signatures
    verdict = verify(copy)
    assert not verdict.intact
    assert not verdict.signatures
    for part in (b"/ByteRange", b"/DocMDP", b"/FT /Sig", b"/FT/Sig"):
        assert part not in copy
    with pikepdf.open(BytesIO(copy)) as read:
        assert "/AcroForm" not in read.Root
        assert any("CopiedField" in key for key in read.pages[0].obj.Resources.XObject)
        assert not any(b"/ByteRange" in raw(each) for each in read.objects)
        figure = find(read.Root.StructTreeRoot.K[0], "/Figure")
        assert str(figure.Alt) == "Signature of Dr Karim Najafi (COPY)"


def raw(each: pikepdf.Object) -> bytes:
    return b"/ByteRange" if isinstance(each, pikepdf.Dictionary) and "/ByteRange" in each else b""


def find(element: pikepdf.Object, tag: str) -> pikepdf.Object:
    if tag == element.S:
        return element
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            try:
                return find(kid, tag)
            except LookupError:
                continue
    raise LookupError(tag)


def test_the_strip_names_the_original_by_its_hash(signed: dict[Language, bytes]) -> None:
    import pypdfium2

    copy = letter_copy(signed[EN], as_issued(EN))
    text = pypdfium2.PdfDocument(copy)[0].get_textpage().get_text_range()
    assert sha256(signed[EN]).hexdigest() in "".join(text.split())
    assert "COPY" in text
    assert "signed original" in text
    unsigned = letter_copy(set_letter(sample(EN)), as_issued(EN, LetterState.ISSUED))
    text = pypdfium2.PdfDocument(unsigned)[0].get_textpage().get_text_range()
    assert "signed original" not in text


def test_what_is_read_aloud_is_the_letter(signed: dict[Language, bytes]) -> None:
    for language in (EN, AR):
        original, copy = signed[language], letter_copy(signed[language], as_issued(language))
        assert page_text(copy, 0).replace("\n", "") == page_text(original, 0).replace("\n", "")


def copies(signed: dict[Language, bytes]) -> dict[str, bytes]:
    """Copies of these, of letters of two pages, and of a copy; `test_conformance.py` asks."""
    files = {}
    for language in Language:
        files[f"{language.stored}-signed"] = letter_copy(signed[language], as_issued(language))
        two = set_letter(sample(language, 2))
        files[f"{language.stored}-two"] = letter_copy(two, as_issued(language, LetterState.ISSUED))
    files["again"] = letter_copy(files["en-signed"], as_issued(EN))
    return files
