"""Scans are kept only when they are what they say, and of a size that can be carried."""

import struct
import zlib
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db import blobs
from desktop_app.letters import service_incoming as drafts
from desktop_app.letters import service_incoming_reading as reading
from desktop_app.letters import service_scans as scans
from desktop_app.letters.gui.incoming_scan_view import picture_pages

from .conftest import World
from .scans import PNG, pdf, picture


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (pdf(2), "application/pdf"),
        (b"\n\n" + pdf(), "application/pdf"),
        (PNG, "image/png"),
        (picture("JPEG"), "image/jpeg"),
        (picture("TIFF"), "image/tiff"),
    ],
)
def test_scans_are_known_by_what_is_in_them(data: bytes, media_type: str) -> None:
    assert scans.check_scan("anything.exe", data).media_type == media_type


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"MZ\x90\x00 a program", "no PDF and no PNG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no PDF and no PNG"),
        (picture("GIF"), "no PDF and no PNG"),
        (b"%PDF-1.7 and nothing else", "damaged"),
        (pdf(0), "damaged"),
        (picture("JPEG", (400, 400))[:600], "damaged"),
        (pdf(password="open"), "locked with a password"),
    ],
)
def test_what_is_no_scan_is_refused_with_what_to_do(data: bytes, words: str) -> None:
    with pytest.raises(UserError) as error:
        scans.check_scan("letter.pdf", data)
    assert words in error.value.message
    assert error.value.advice


def test_a_scan_of_300_mb_is_never_read(tmp_path: Path) -> None:
    path = tmp_path / "large.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(300 * 1024 * 1024)
    with pytest.raises(UserError) as error:
        scans.read_scan(path)
    assert "large.pdf has 300 MB; a scan has 50 at most." in error.value.message
    assert "300 dots to the inch" in error.value.advice


def test_a_file_that_vanished_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not exist"):
        scans.read_scan(tmp_path / "gone.pdf")


def test_a_picture_that_would_fill_the_memory_is_refused() -> None:
    """A PNG of 1 kB that says it has 30,000 by 30,000 pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 1, 0, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(99)))
    with pytest.raises(UserError, match="120 million pixels"):
        scans.check_scan("bomb.png", bomb + chunk(b"IEND", b""))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("a\x00b.pdf", "ab.pdf"),
        ("\u202efdp.exe", "⟨U+202E⟩fdp.exe"),
        ("x" * 400 + ".pdf", "x" * 116 + ".pdf"),
        ("", "scan"),
        ("نامهٔ ۱۲.pdf", "نامهٔ ۱۲.pdf"),
    ],
)
def test_names_of_files_are_cleaned_for_showing(world: World, typed: str, shown: str) -> None:
    assert scans.scan_name(typed) == shown
    scan = scans.check_scan(typed, PNG)
    kept = world.do(lambda s: drafts.start_with_scan(s, scan))
    assert kept.scan_name == shown


def test_a_letter_begins_with_its_scan_and_the_same_file_is_kept_once(world: World) -> None:
    scan = scans.check_scan("a.pdf", pdf())
    first = world.do(lambda s: drafts.start_with_scan(s, scan))
    second = world.do(lambda s: drafts.start_with_scan(s, scan))
    assert first.scan == second.scan
    assert world.see(lambda s: scans.scan_file(s, first.scan)) == scan.data
    assert len(world.see(reading.incoming_lines)) == 2

    def count(session: Any) -> int:
        return session.query(blobs.BlobRow).count()  # type: ignore[no-any-return]

    assert world.see(count) == 1


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_pictures_are_shown_no_larger_than_a_sheet(kind: str) -> None:
    (page,) = picture_pages(picture(kind, (2480, 3508)), 1.0)
    assert (page.width(), page.height()) == (595, 842)
    (small,) = picture_pages(picture(kind, (248, 351)), 1.0)
    assert small.width() == 248


def test_every_page_of_a_fax_is_shown() -> None:
    from io import BytesIO

    from PIL import Image

    sheets = [Image.new("1", (200, 283), shade) for shade in (0, 1, 0)]
    buffer = BytesIO()
    sheets[0].save(buffer, "TIFF", save_all=True, append_images=sheets[1:])
    assert len(picture_pages(buffer.getvalue(), 1.0)) == 3


def test_a_picture_that_cannot_be_shown_says_so() -> None:
    with pytest.raises(UserError, match="cannot be shown"):
        picture_pages(b"no picture", 1.0)
