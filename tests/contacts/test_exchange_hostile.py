"""Files from a hostile or careless world: the good entries come in, the bad ones are named."""

from __future__ import annotations

import base64
import io
import os
import random
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PIL import Image

from desktop_app.contacts import exchange, exchange_child, exchange_parse
from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.detail_records import Channel, ChannelKind
from desktop_app.contacts.exchange_child import read_limited
from desktop_app.contacts.exchange_columns import guess_header
from desktop_app.contacts.exchange_text import guess_encoding
from desktop_app.contacts.import_records import (
    Encoding,
    OrganisationDraft,
    PersonDraft,
    Reading,
    Target,
)
from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.languages import Language

GOOD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Hassan;Osman\r\nEND:VCARD\r\n"


class Quiet:
    """A watch that nobody looks at."""

    def step(self, done: int, total: int) -> None:
        assert done >= 0

    def check(self) -> None:
        """Go on."""


class Stopped(Quiet):
    """A watch of an officer who has cancelled."""

    def check(self) -> None:
        raise CancelledError


def parse(folder: Path, data: bytes | str, name: str = "in.vcf") -> Reading:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    found = exchange_parse.parse(path, lambda _done, _total: None)
    if found.table is None:
        return found
    return exchange.drafts_of(found.table, exchange.guess_columns(found.table))


def read_table(path: Path) -> Reading:
    """A table read where a reader may die."""
    found = read_limited(path, Quiet())
    assert found.table is not None
    return exchange.drafts_of(found.table, exchange.guess_columns(found.table))


def people(found: Reading) -> list[str]:
    return [d.names[0].plain for d in found.drafts if isinstance(d, PersonDraft)]


def test_half_a_card_and_a_card_in_a_card_cost_only_themselves(tmp_path: Path) -> None:
    broken = "BEGIN:VCARD\r\nN:Lost;One\r\n" + GOOD + "BEGIN:VCARD\r\nN:Half"
    found = parse(tmp_path, GOOD + broken)
    assert people(found) == ["Osman Hassan"] * 2
    assert [p.line for p in found.problems] == [5, 11]
    assert "not closed" in found.problems[0].reason
    assert "ends within" in found.problems[1].reason


def test_a_line_without_end_is_refused_and_never_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LINE_CHARACTERS", 4096)
    long = "BEGIN:VCARD\r\nNOTE:" + "x" * 2_000_000 + "\r\nEND:VCARD\r\n"
    found = parse(tmp_path, GOOD + long + GOOD)
    assert people(found) == ["Osman Hassan"] * 2
    assert found.problems[0].line == 5
    assert "too long" in found.problems[0].reason


def test_folded_quoted_and_grouped_lines_of_every_version(tmp_path: Path) -> None:
    card = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
        b"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=AD=D8=B3=D9=86;=D8=B9=D8=AB=D9=85=\r\n"
        b"=D8=A7=D9=86;;;\r\nTEL;WORK;VOICE:+92 51\r\n  111\r\nitem1.EMAIL;PREF:o@x.org\r\n"
        b"item2.URL:http\\://x.org\r\nitem2.X-ABLabel:_$!<HomePage>!$_\r\n"
        b"PHOTO;ENCODING=BASE64;TYPE=JPEG:\r\n AAAA\r\n\r\nEND:VCARD\r\n"
    )
    (draft,) = parse(tmp_path, card).drafts
    assert isinstance(draft, PersonDraft)
    assert draft.names[0].plain == "عثمان حسن"
    assert (draft.emails, draft.phones) == (("o@x.org",), ("+92 51 111",))
    assert draft.channels == (Channel(ChannelKind.WEB, "http://x.org", "HomePage"),)
    assert draft.remarks == ("photo left out: it is not a picture",)


def test_parallel_names_by_language_and_by_script(tmp_path: Path) -> None:
    card = (
        "BEGIN:VCARD\nVERSION:4.0\nN;LANGUAGE=fr;ALTID=1:Hassan;Osman;;Pr;\n"
        "N;LANGUAGE=fa;ALTID=1:حسن;عثمان;;;\nORG;LANGUAGE=fr;ALTID=2:Université\n"
        "ORG;LANGUAGE=fa;ALTID=2:دانشگاه\nTITLE;LANGUAGE=fa:معاون\nEND:VCARD\n"
    )
    (draft,) = parse(tmp_path, card).drafts
    assert isinstance(draft, PersonDraft)
    assert {n.language: n.plain for n in draft.names} == {
        Language.FR: "Osman Hassan",
        Language.FA: "عثمان حسن",
    }
    (post,) = draft.posts
    assert post.organisation.by_tag() == {"fr": "Université", "fa": "دانشگاه"}
    assert post.titles[0].text == "معاون"


@pytest.mark.parametrize("label", ["utf-8", "windows-1256", "no-such-charset", "idna"])
def test_a_wrong_charset_label_does_not_spoil_a_name(tmp_path: Path, label: str) -> None:
    for codec in ("utf-8", "cp1256"):
        head = f"BEGIN:VCARD\nN;CHARSET={label}:".encode()
        data = head + "حسن;عثمان".encode(codec) + b"\nEND:VCARD\n"
        assert people(parse(tmp_path, data)) == ["عثمان حسن"], (label, codec)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_marks_and_wide_encodings_are_understood(tmp_path: Path, codec: str) -> None:
    card = GOOD.replace("Osman", "عثمان")
    assert people(parse(tmp_path, card.encode(codec))) == ["عثمان Hassan"]
    table = "Name;E-mail\r\nعثمان حسن;o@x.org\r\n"
    assert people(parse(tmp_path, table.encode(codec), "in.csv")) == ["عثمان حسن"]


def test_eight_bit_tables_are_told_apart_by_their_runs(tmp_path: Path) -> None:
    assert guess_encoding("نام;شهر\nعثمان حسن;تهران".encode("cp1256")) is Encoding.CP1256
    assert guess_encoding("Prénom;Société\nRené;Café".encode("cp1252")) is Encoding.CP1252
    data = "Nom;Prénom;Fonction\nLefèvre;René;Chargé\n".encode("cp1252")
    (draft,) = parse(tmp_path, data, "in.csv").drafts
    assert isinstance(draft, PersonDraft)
    assert draft.names[0].plain == "René Lefèvre"


def test_nuls_and_direction_marks_do_not_come_in(tmp_path: Path) -> None:
    card = GOOD.replace("Osman", "Os\0man\u202e").replace("N:", "N:\0")
    assert people(parse(tmp_path, card)) == ["Osman Hassan"]


def test_uneven_rows_are_named_and_the_others_come_in(tmp_path: Path) -> None:
    wide = ",".join("x" * 3 for _ in range(5000))
    data = f"Name,E-mail,Phone\nA B,a@x.org,+98 21 1\nC D\nE F,e@x.org,1,too,many\n{wide}\nG H,,\n"
    found = parse(tmp_path, data, "in.csv")
    assert people(found) == ["A B", "C D", "G H"]
    assert [p.line for p in found.problems] == [4, 5]
    assert "5 cells" in found.problems[0].reason


def test_a_title_over_the_table_does_not_make_every_row_bad(tmp_path: Path) -> None:
    data = "Guests of 2026\nOsman Hassan,o@x.org,+98 21 1234567\nSara Ahmadi,s@x.org,\n"
    found = parse(tmp_path, data, "in.csv")
    assert not found.problems
    assert people(found) == ["Osman Hassan", "Sara Ahmadi"]
    assert [d.emails for d in found.drafts if isinstance(d, PersonDraft)][1] == ("s@x.org",)


def test_an_open_quotation_mark_ends_somewhere(tmp_path: Path) -> None:
    data = 'Name,E-mail\nA B,a@x.org\n"' + "x" * 500_000 + "\nC D,c@x.org\n"
    found = parse(tmp_path, data, "in.csv")
    assert people(found)[0] == "A B"
    assert found.problems


def test_a_table_of_a_million_columns_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"columns|too long"):
        parse(tmp_path, "x," * 1_000_000 + "\n", "in.csv")


def test_formulas_give_their_saved_value_and_never_run(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Name", "E-mail", "Remarks"])
    sheet.append(["A B", "a@x.org", '=HYPERLINK("http://x.org")'])
    path = tmp_path / "in.xlsx"
    book.save(path)
    (draft,) = parse(tmp_path, path.read_bytes(), "in.xlsx").drafts
    assert isinstance(draft, PersonDraft)
    assert "http" not in draft.notes


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"\0" * 8_000_000)
    with pytest.raises(UserError, match="would unpack"):
        parse(tmp_path, stream.getvalue(), "in.xlsx")


def test_a_far_cell_and_an_entity_are_harmless(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Name"])
    book.active.append(["A B"])
    book.active.cell(1_048_576, 16_384, "far")
    path = tmp_path / "in.xlsx"
    book.save(path)
    assert people(read_table(path)) == ["A B"]
    bad = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(bad, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                attack = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
                data = attack + data.replace(b"<v>", b"<v>&e;")
            new.writestr(name, data)
    path.write_bytes(bad.getvalue())
    with pytest.raises(UserError, match="damaged"):
        read_limited(path, Quiet())


def test_the_child_is_stopped_by_time_memory_and_the_officer(tmp_path: Path) -> None:
    path = tmp_path / "in.vcf"
    path.write_text(GOOD * 30_000, encoding="utf-8")
    with pytest.raises(UserError, match="too long"):
        read_limited(path, Quiet(), seconds=0.2)
    with pytest.raises(CancelledError):
        read_limited(path, Stopped())
    if os.name == "posix":
        table = tmp_path / "in.csv"
        dice = random.Random(1)
        rows = (f"A B,{dice.randbytes(400).hex()}\n" for _ in range(40_000))
        table.write_text("Name,Notes\n" + "".join(rows), encoding="utf-8")
        with pytest.raises(UserError, match="memory"):
            read_limited(table, Quiet(), memory=4 * 1024 * 1024)
    path.write_text(GOOD * 3, encoding="utf-8")
    assert len(read_limited(path, Quiet()).drafts) == 3


def test_a_dying_child_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "missing.vcf"
    with pytest.raises(UserError, match="could not be read"):
        exchange_child.read_limited(path, Quiet())


@pytest.mark.parametrize(
    ("header", "target", "language"),
    [
        ("Family name (fa)", Target.FAMILY, Language.FA),
        ("نام خانوادگی", Target.FAMILY, None),
        ("البريد الإلكتروني", Target.EMAIL, None),
        ("Prénom", Target.GIVEN, None),
        ("عہدہ", Target.TITLE, None),
        ("E-mail 2 - Value", Target.EMAIL, None),
        ("Persian name", Target.FULL_NAME, Language.FA),
    ],
)
def test_headers_of_five_languages(header: str, target: Target, language: Any) -> None:
    column = guess_header(header)
    assert column is not None
    assert (column.target, column.language) == (target, language)


def test_an_organisation_card_is_an_organisation(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Ministry of Science\nEND:VCARD\n"
    (draft,) = parse(tmp_path, card).drafts
    assert isinstance(draft, OrganisationDraft)


def test_fifty_megabytes_in_one_line_take_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "in.vcf"
    with path.open("wb") as file:
        file.write(GOOD.encode() + b"BEGIN:VCARD\r\nNOTE:")
        for _ in range(50):
            file.write(b"x" * 1024 * 1024)
        file.write(b"\r\nEND:VCARD\r\n" + GOOD.encode())
    found = read_limited(path, Quiet(), memory=64 * 1024 * 1024)
    assert people(found) == ["Osman Hassan"] * 2
    assert [p.line for p in found.problems] == [5]


def test_photos_pass_through_the_child_and_do_not_stay_in_it(tmp_path: Path) -> None:
    stream = io.BytesIO()
    Image.frombytes("RGB", (300, 300), random.Random(1).randbytes(270_000)).save(stream, "JPEG")
    text = base64.b64encode(stream.getvalue()).decode()
    card = GOOD.replace("END", f"PHOTO;ENCODING=b;TYPE=JPEG:{text}\r\nEND")
    path = tmp_path / "in.vcf"
    path.write_text(card * 1000, encoding="ascii")
    found = read_limited(path, Quiet(), memory=96 * 1024 * 1024)
    assert len(found.drafts) == 1000
    held = sum(len(d.photo.data) for d in found.drafts if isinstance(d, PersonDraft) and d.photo)
    assert held > 50 * 1024 * 1024


def test_links_of_a_workbook_are_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Name", "Web page"])
    book.active.append(["A B", "site"])
    book.active["B2"].hyperlink = "http://127.0.0.1:9/never"
    path = tmp_path / "in.xlsx"
    book.save(path)
    linked = tmp_path / "linked.xlsx"
    link = (
        '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships" r:id="rId1"/></externalLink>'
    )
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(linked, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr("xl/externalLinks/externalLink1.xml", link)
        target = '<Relationship Id="rId1" Type="x" Target="file:///etc/passwd"/>'
        new.writestr("xl/externalLinks/_rels/externalLink1.xml.rels", target)

    def refuse(*_given: object, **_named: object) -> None:
        raise AssertionError("something was fetched")

    monkeypatch.setattr("socket.socket.connect", refuse)
    for careful in (False, True):
        found = exchange_parse.parse(linked, lambda _d, _t: None, careful=careful)
        assert found.table is not None
        assert found.table.rows[0].cells == ("A B", "site")


def test_the_rows_of_a_table_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("Name\n" + "A B\n" * 1000, encoding="utf-8")
    table = exchange_parse.parse(path, lambda _d, _t: None).table
    assert table is not None

    def stop(done: int, _total: int) -> None:
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        exchange.drafts_of(table, exchange.guess_columns(table), stop)
