"""Damaged files of every kind: whatever they hold, reading them ends with contacts or a refusal.

Fifty of each kind are tried at every run. `DABIR_FUZZ=10000 pytest tests/contacts/
test_exchange_fuzz.py` tries as many as it says; a file is made by its number alone, so that one
that fails can be made again.
"""

from __future__ import annotations

import base64
import io
import os
import random
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

from desktop_app.contacts import exchange, exchange_parse
from desktop_app.contacts.exchange_book import Book
from desktop_app.contacts.exchange_child import read_limited
from desktop_app.contacts.exchange_plan import weigh
from desktop_app.contacts.import_records import Reading
from desktop_app.core.errors import UserError

COUNT = int(os.environ.get("DABIR_FUZZ", "50"))
SECONDS = 5.0
HOSTILE = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n", b"\n\n", b"\n ", b":", b"::", b":<file:///x",
    b";", b"\\", b'"', b"=", b"=\n", b"BEGIN:VCARD\n", b"END:VCARD\n", b"\xe2\x80\xae", b"\xd8",
    b";ENCODING=BASE64:", b";CHARSET=utf-7:", b"9" * 400, b"<!ENTITY e SYSTEM 'file:///x'>",
    b"1404-12-31", b"&#x0;", b"dn: ", b"changetype: modify\n", b"A" * 3000, b"\xf0\x9f\x92\xa9",
)  # fmt: skip


def _photo() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (16, 16), "teal").save(stream, "JPEG")
    return stream.getvalue()


PHOTO = base64.b64encode(_photo())
CARDS = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Hassan;Osman;Ali;Prof.;PhD\r\nFN;LANGUAGE=fa:\xd8\xb9\r\n"
    b"item1.EMAIL;TYPE=WORK:o@x.org\r\nitem1.X-ABLabel:office\r\nTEL;WORK;VOICE:+92 51 1\r\n"
    b"ADR;TYPE=HOME:;;1 Main;Lahore;;54000;Pakistan\r\nORG:South;Computing\r\nTITLE:Rector\r\n"
    b"PHOTO;ENCODING=b;TYPE=JPEG:" + PHOTO + b"\r\nCATEGORIES:a,b\r\nUID:1\r\nEND:VCARD\r\n"
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=AD;=D8=B9=\r\n"
    b"=D8=AB\r\nBDAY:2026-02-30\r\nEND:VCARD\r\n"
)
ENTRIES = (
    b"version: 1\ndn: cn=Osman Hassan,\n dc=x\nobjectClass: person\ncn: Osman Hassan\nsn;lang-fa:: "
    + base64.b64encode("حسن".encode())
    + b"\nmail: o@x.org\npostalAddress: 1 Main $ Lahore\njpegPhoto:: "
    + PHOTO
    + b"\no: South\ntitle: Rector\n\ndn: cn=B\ncn: A B\ndescription:< file:///etc/passwd\n\n"
)
TABLE = (
    "Name;E-mail;Phone;Organisation;From;Postal addresses;Tags\r\n"
    "Osman Hassan;o@x.org;+92 51 1;South;2026-01-01;1 Main\\;Lahore\\;\\;\\;PK;a\r\n"
    'عثمان حسن;"x\n;y";;;1404-12-31;;\r\n=1+1;@x;-5;+3;;;\r\n'
).encode()


def _workbook() -> bytes:
    book = openpyxl.Workbook()
    for row in TABLE.decode().splitlines():
        book.active.append(row.split(";"))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


SEEDS: dict[str, Callable[[], bytes]] = {
    "vcf": lambda: CARDS * 3,
    "ldif": lambda: ENTRIES * 3,
    "csv": lambda: TABLE * 3,
    "xlsx": _workbook,
}


def damaged(seed: bytes, number: int) -> bytes:
    """`seed` with a few bytes changed, cut, doubled or replaced by what hurts parsers."""
    dice = random.Random(number)
    data = bytearray(seed)
    for _ in range(dice.randint(1, 12)):
        place, length = dice.randrange(len(data) + 1), dice.choice((0, 1, 1, 3, 40))
        match dice.randrange(4):
            case 0:
                data[place : place + length] = dice.choice(HOSTILE)
            case 1:
                data[place : place + length] = dice.randbytes(length)
            case 2:
                del data[place : place + length]
            case _:
                data[place:place] = data[place : place + 200]
    return bytes(data)


def weighed(found: Reading) -> int:
    """How many entries come in: everything up to the preview, without an office."""
    if found.table is not None:
        found = exchange.drafts_of(found.table, exchange.guess_columns(found.table))
    return sum(1 for _ in weigh(Book(), found.drafts, lambda _done, _total: None))


@pytest.mark.timeout(0 if COUNT > 1000 else 120)
@pytest.mark.parametrize("kind", SEEDS)
def test_damaged_files_end_with_contacts_or_a_refusal(kind: str, tmp_path: Path) -> None:
    seed, came_in = SEEDS[kind](), 0
    path = tmp_path / f"in.{kind}"
    for number in range(COUNT):
        path.write_bytes(damaged(seed, number))
        try:
            # The fast reader of workbooks may die of one: `test_..._in_the_child` tries that.
            careful = kind == "xlsx"
            came_in += weighed(exchange_parse.parse(path, lambda _d, _t: None, careful=careful))
        except UserError:
            continue
        except Exception as error:
            raise AssertionError(f"file {number} of {kind}") from error
    if kind != "xlsx":  # most damage to an archive is found by its checksums
        assert came_in > COUNT


class Quiet:
    """A watch that nobody looks at."""

    def step(self, done: int, total: int) -> None:
        """Go on."""

    def check(self) -> None:
        """Go on."""


@pytest.mark.timeout(0 if COUNT > 1000 else 120)
@pytest.mark.parametrize("kind", SEEDS)
def test_damaged_files_are_read_in_the_child(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"in.{kind}"
    for number in range(max(COUNT // 25, 2)):
        path.write_bytes(damaged(SEEDS[kind](), number))
        try:
            weighed(read_limited(path, Quiet()))
        except UserError:
            continue
