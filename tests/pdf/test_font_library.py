"""Which installed families papers may be set in, and why not in others."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.languages import Language
from desktop_app.pdf import font_files, font_library
from desktop_app.pdf.font_faces import ALPHABETS
from desktop_app.pdf.font_files import Flaw, faces_in
from desktop_app.pdf.font_library import Library, families, missing_families, usual_family, why_not
from desktop_app.pdf.fonts import OWN_FAMILIES, Script
from tests.pdf.font_makers import (
    NASKH,
    SANS,
    SERIF,
    SERIF_BOLD,
    collection,
    font_bytes,
    put,
    with_letters,
    with_rights,
    without,
)

EN, FA, AR, FR, UR = Language.EN, Language.FA, Language.AR, Language.FR, Language.UR


def library_of(folder: Path) -> Library:
    return Library((folder,))


def why(library: Library, family: str, language: Language | None = None) -> str:
    error = library.why_not(family, language)
    return error.message if error else ""


def test_without_the_systems_fonts_there_are_the_programs_own() -> None:
    assert families(EN) == ("IBM Plex Serif", "Amiri", "IBM Plex Sans Arabic")
    assert families(FA) == families(AR) == families(UR) == ("Amiri", "IBM Plex Sans Arabic")
    assert usual_family(UR) == "Amiri"
    assert [why_not(family) for family in OWN_FAMILIES] == [None] * 3


def test_an_installed_family_is_offered_where_it_has_the_letters(tmp_path: Path) -> None:
    put(tmp_path / "deep" / "er", "a.ttf", font_bytes(SERIF, "Zarnegar Serif"))
    put(tmp_path, "b.TTF", font_bytes(NASKH, "Andalib"))
    library = library_of(tmp_path)
    assert "Zarnegar Serif" in library.families(FR)
    assert "Zarnegar Serif" not in library.families(FA)
    assert library.families(FA) == ("Amiri", "IBM Plex Sans Arabic", "Andalib")
    assert why(library, "Zarnegar Serif") == ""
    assert "does not have every letter of Urdu" in why(library, "Zarnegar Serif", UR)
    assert "not installed" in why(library, "Nowhere Sans")


def test_an_installed_edition_of_the_programs_own_family_changes_nothing(tmp_path: Path) -> None:
    put(tmp_path, "a.ttf", font_bytes(SANS, "Amiri"))
    font = library_of(tmp_path).font("Amiri", bold=False, italic=False, script=Script.ARABIC)
    assert font is not None
    assert font.name == "Amiri-Regular"


@pytest.mark.parametrize(
    ("rights", "allowed"),
    [
        (0, True),
        (4, True),
        (8, True),
        (2, False),
        (0x0100, False),
        (0x0200, False),
        (0x0108, False),
    ],
)
def test_the_makers_rights_are_kept(tmp_path: Path, rights: int, allowed: bool) -> None:
    put(tmp_path, "a.ttf", with_rights(font_bytes(SERIF, "Rights"), rights))
    library = library_of(tmp_path)
    assert ("Rights" in library.families(EN)) is allowed
    assert ("does not allow" in why(library, "Rights")) is not allowed


def test_flawed_fonts_are_left_out_with_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = font_bytes(SERIF, "Good")
    put(tmp_path, "post.otf", b"OTTO" + font_bytes(SERIF, "Post")[4:])
    put(tmp_path, "cut.ttf", font_bytes(SERIF, "Cut")[:-2000])
    put(tmp_path, "bare.ttf", without(font_bytes(SERIF, "Bare"), b"glyf"))
    put(tmp_path, "large.ttf", font_bytes(NASKH, "Large"))
    put(tmp_path, "good.ttf", good)
    monkeypatch.setattr(font_files, "LARGEST", len(good) + 100_000)
    library = library_of(tmp_path)
    found = {name: library.flaw(name) for name in ("Post", "Cut", "Bare", "Large", "Good")}
    assert found == {
        "Post": Flaw.OUTLINES,
        "Cut": Flaw.BROKEN,
        "Bare": Flaw.BROKEN,
        "Large": Flaw.HUGE,
        "Good": None,
    }
    for name in ("Post", "Cut", "Bare", "Large"):
        assert f"“{name}”" in why(library, name)
        assert name not in library.families(EN)
        assert library.font(name, bold=False, italic=False, script=Script.LATIN) is None


def test_a_font_that_leaves_arabic_letters_apart_is_left_out(tmp_path: Path) -> None:
    put(tmp_path, "a.ttf", without(with_letters(font_bytes(SANS, "Apart"), ALPHABETS[FA]), b"GSUB"))
    library = library_of(tmp_path)
    assert library.flaw("Apart") is Flaw.UNJOINED
    assert "Apart" not in library.families(FA)


def test_what_is_no_font_or_leads_in_circles_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "empty.ttf", b"")
    put(tmp_path, "words.ttf", b"This is no font at all, whatever its name may say." * 9)
    put(tmp_path, "zeros.ttc", b"ttcf" + b"\xff" * 400)
    put(tmp_path, "good.ttf", font_bytes(SERIF, "Good"))
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "gone.ttf").symlink_to(tmp_path / "nothing")
    (tmp_path / "folder.ttf").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.ttf")
    library = Library((tmp_path, tmp_path / "missing", tmp_path / "inner" / "again"))
    assert [f for f in library.families(EN) if f not in OWN_FAMILIES] == ["Good"]


_SOUND = font_bytes(SERIF, "Sound")


@given(
    st.lists(st.tuples(st.integers(0, 700), st.integers(0, 255)), max_size=6),
    st.one_of(st.none(), st.integers(0, 3000)),
    st.sampled_from([b"", b"ttcf\0\1\0\0\0\0\0\3"]),
)
def test_no_file_however_broken_stops_the_search(
    changes: list[tuple[int, int]], end: int | None, start: bytes
) -> None:
    font = bytearray(start + _SOUND[:end])
    for place, value in changes:
        font[place : place + 1] = bytes((value,)) if place < len(font) else b""
    with TemporaryDirectory() as folder:
        put(Path(folder), "a.ttf", bytes(font))
        library = library_of(Path(folder))
        for face in faces_in(Path(folder) / "a.ttf"):
            assert face.family
            library.font(face.family, bold=False, italic=False, script=Script.LATIN)
        assert library.families(FR)[0] == "IBM Plex Serif"


def test_styles_fall_back_to_what_the_family_has(tmp_path: Path) -> None:
    put(tmp_path, "r.ttf", font_bytes(SERIF, "Two"))
    put(tmp_path, "b.ttf", font_bytes(SERIF_BOLD, "Two"))
    library = library_of(tmp_path)
    styles = {
        (bold, italic): library.font("Two", bold, italic, Script.LATIN)
        for bold in (False, True)
        for italic in (False, True)
    }
    assert [font.bold for font in styles.values() if font] == [False, False, True, True]
    names = {font.name for font in styles.values() if font}
    assert len(names) == 2, "two files of one PostScript name must not be taken for each other"


def test_a_face_of_a_collection_is_taken_alone(tmp_path: Path) -> None:
    fonts = font_bytes(SERIF, "First"), font_bytes(NASKH, "Second")
    put(tmp_path, "both.ttc", collection(*fonts))
    library = library_of(tmp_path)
    assert "First" in library.families(EN)
    font = library.font("Second", bold=False, italic=False, script=Script.ARABIC)
    assert font is not None
    assert ord("ب") in font.coverage
    assert font.data[:4] != b"ttcf"


def test_a_file_that_goes_away_meanwhile_is_no_crash(tmp_path: Path) -> None:
    path = put(tmp_path, "a.ttf", font_bytes(SERIF, "Fleeting"))
    library = library_of(tmp_path)
    assert why(library, "Fleeting") == ""
    path.unlink()
    assert library.font("Fleeting", bold=False, italic=False, script=Script.LATIN) is None


def test_urdu_takes_nastaliq_where_it_is_installed(tmp_path: Path) -> None:
    put(tmp_path, "a.ttf", font_bytes(NASKH, "Jameel Noori Nastaleeq"))
    with font_library.within(tmp_path):
        assert usual_family(UR) == "Jameel Noori Nastaleeq"
        assert families(UR)[0] == "Jameel Noori Nastaleeq"
        assert usual_family(FA) == "Amiri"
    assert usual_family(UR) == "Amiri"


def test_missing_families_are_named(tmp_path: Path) -> None:
    put(tmp_path, "a.ttf", font_bytes(NASKH, "Here"))
    put(tmp_path, "b.ttf", with_rights(font_bytes(NASKH, "Forbidden"), 2))
    chosen = ((FA, "Here"), (AR, "Forbidden"), (EN, "Amiri"), (UR, "Elsewhere"))
    with font_library.within(tmp_path):
        assert missing_families(chosen) == ((AR, "Forbidden"), (UR, "Elsewhere"))
    assert missing_families(chosen) == ((FA, "Here"), (AR, "Forbidden"), (UR, "Elsewhere"))
