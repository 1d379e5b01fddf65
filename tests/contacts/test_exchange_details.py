"""The details of contacts: read from every dialect, kept in fields, recognised when they return."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from PIL import Image
from sqlalchemy import text

from desktop_app.contacts import exchange, exchange_parse, service
from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.detail_records import (
    Channel,
    ChannelKind,
    Gender,
    Identifier,
    PostalAddress,
    SourceId,
)
from desktop_app.contacts.exchange_days import day_of
from desktop_app.contacts.exchange_photo import photo_of
from desktop_app.contacts.exchange_vcard_details import origin
from desktop_app.contacts.import_records import (
    Act,
    Column,
    FileKind,
    Imported,
    PersonDraft,
    ReadAs,
    Reading,
    Target,
)
from desktop_app.contacts.records import Person, PersonName
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from desktop_app.db import blobs

if TYPE_CHECKING:
    from tests.contacts.conftest import Visit

EN = Language.EN


def image(kind: str = "JPEG", size: tuple[int, int] = (9, 7), **more: Any) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", size, "teal").save(stream, kind, **more)
    return stream.getvalue()


def parse(folder: Path, data: str | bytes, name: str = "in.vcf") -> Reading:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    found = exchange_parse.parse(path, lambda _done, _total: None)
    if found.table is None:
        return found
    return exchange.drafts_of(found.table, exchange.guess_columns(found.table))


def person(folder: Path, data: str | bytes, name: str = "in.vcf") -> PersonDraft:
    (draft,) = parse(folder, data, name).drafts
    assert isinstance(draft, PersonDraft)
    return draft


def bring_in(visit: Visit, found: Reading) -> Imported:
    return visit.write(exchange.carry_out, visit.read(exchange.plan, found.drafts))


def photo_card(data: bytes) -> str:
    text = base64.b64encode(data).decode()
    return f"BEGIN:VCARD\nVERSION:3.0\nN:Photo;P\nPHOTO;ENCODING=b;TYPE=JPEG:{text}\nEND:VCARD\n"


def test_a_card_of_apple_google_and_outlook(tmp_path: Path) -> None:
    draft = person(
        tmp_path,
        "BEGIN:VCARD\nVERSION:3.0\nPRODID:-//Apple Inc.//iPhone OS 16.5//EN\n"
        "N:Hassan;Osman;Ali;Prof.;PhD\nEMAIL;TYPE=HOME:home@x.org\n"
        "EMAIL;TYPE=WORK;TYPE=PREF:work@x.org\nTEL;TYPE=CELL:+92 300 1\n"
        "TEL;TYPE=WORK,VOICE:tel:+92-51-111;ext=5\nTEL;TYPE=WORK,FAX:+92 51 999\n"
        "item1.URL:https://x.org\nitem1.X-ABLabel:_$!<HomePage>!$_\n"
        "X-SKYPE:osman\nIMPP;X-SERVICE-TYPE=Jabber:xmpp:o@x.org\n"
        "ADR;TYPE=WORK:Box 5;Room 2;1 Main Street;Islamabad;Punjab;44000;Pakistan\n"
        "CATEGORIES:Rectors,myContacts,rectors,Guests\nX-GENDER:Male\n"
        "X-ORCID:0000-0002-1825-0097\nUID:abc\nBDAY:1404-12-31\nEND:VCARD\n",
    )
    assert draft.names == (PersonName(EN, "Osman", "Hassan", "Prof.", "PhD", "Ali"),)
    assert (draft.email, draft.phone) == ("work@x.org", "+92 300 1")
    assert draft.channels == (
        Channel(ChannelKind.EMAIL, "home@x.org", "home"),
        Channel(ChannelKind.PHONE, "+92-51-111 ext. 5", "work"),
        Channel(ChannelKind.FAX, "+92 51 999", "work"),
        Channel(ChannelKind.WEB, "https://x.org", "HomePage"),
        Channel(ChannelKind.MESSENGER, "skype:osman"),
        Channel(ChannelKind.MESSENGER, "xmpp:o@x.org"),
    )
    lines = "Box 5\nRoom 2\n1 Main Street"
    assert draft.addresses == (PostalAddress(lines, "Islamabad", "Punjab", "44000", "PK", "work"),)
    assert draft.tags == ("Rectors", "Guests")
    assert draft.gender is Gender.MALE
    assert draft.identifiers == (Identifier("ORCID", "0000-0002-1825-0097"),)
    assert draft.sources == (SourceId("Apple Inc. iPhone OS", "abc"),)
    assert draft.notes == "Birthday: 1404-12-31"  # a 31 Esfand stays words, and nothing breaks


def test_a_source_is_the_same_in_its_next_version() -> None:
    assert origin("-//Apple Inc.//iPhone OS 16.5//EN") == origin("-//Apple Inc.//iPhone OS 17//EN")
    assert origin("") == "vCard"


def test_a_table_of_google_and_outlook(tmp_path: Path) -> None:
    draft = person(
        tmp_path,
        "First Name,Middle Name,Last Name,Suffix,E-mail 1 - Value,E-mail 2 - Value,Mobile Phone,"
        "Business Phone,Business Fax,Web Page,Home Street,Home City,Business Street,"
        "Business City,Business Postal Code,Gender,Group Membership,ORCID\n"
        "Osman,Ali,Hassan,PhD,a@x.org,b@x.org,+92 300 123456,+92 51 111222,+92 51 999000,x.org,"
        "5 Side,Lahore,1 Main,Islamabad,44000,female,* myContacts ::: Rectors,0000-1\n",
        "in.csv",
    )
    assert draft.names == (PersonName(EN, "Osman", "Hassan", "", "PhD", "Ali"),)
    assert (draft.email, draft.phone) == ("a@x.org", "+92 51 111222")
    assert {(c.kind, c.value) for c in draft.channels} == {
        (ChannelKind.EMAIL, "b@x.org"),
        (ChannelKind.MOBILE, "+92 300 123456"),
        (ChannelKind.FAX, "+92 51 999000"),
        (ChannelKind.WEB, "x.org"),
    }
    assert draft.addresses == (
        PostalAddress("1 Main", "Islamabad", "", "44000", "", "work"),
        PostalAddress("5 Side", "Lahore", "", "", "", "home"),
    )
    assert (draft.gender, draft.tags) == (Gender.FEMALE, ("Rectors",))
    assert draft.identifiers == (Identifier("ORCID", "0000-1"),)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-22", "2026-11-22"),
        ("1405/09/01", "2026-11-22"),
        ("۱۴۰۵/۹/۱", "2026-11-22"),
        ("1404-12-31", None),  # Esfand has 29 days, 30 in a leap year
        ("2026-02-30", None),
        ("in 2026", None),
    ],
)
def test_days_of_tables(text: str, day: str | None) -> None:
    found = day_of(text)
    assert (found.isoformat() if found else None) == day


def test_a_day_that_does_not_exist_stays_in_the_notes(tmp_path: Path) -> None:
    draft = person(tmp_path, "Name,Organisation,From\nA B,South,1404-12-31\n", "in.csv")
    assert draft.posts[0].since is None
    assert "1404-12-31" in draft.notes


def test_only_real_pictures_come_in(tmp_path: Path) -> None:
    good = image()
    assert person(tmp_path, photo_card(good)).photo == photo_of(good)
    for bad in (b"no picture", good[: len(good) // 2], b"\x89PNG\r\n\x1a\n" + b"\0" * 50, b""):
        draft = person(tmp_path, photo_card(bad))
        assert draft.photo is None
        assert not bad or "not a picture" in draft.remarks[0]
    far = "BEGIN:VCARD\nN:A;B\nPHOTO;VALUE=uri:file:///etc/passwd\nEND:VCARD\n"
    draft = person(tmp_path, far)
    assert draft.photo is None
    assert "not in the file itself" in draft.remarks[0]


def test_large_pictures_become_small_and_tell_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    made = photo_of(image(exif=exif))
    assert made is not None
    assert b"taken at home" not in made.data
    monkeypatch.setattr(limits, "PHOTO_BYTES", 100)
    made = photo_of(image(size=(2000, 1000)))
    assert made is not None
    assert Image.open(io.BytesIO(made.data)).width == limits.PHOTO_SIDE
    monkeypatch.setattr(limits, "PHOTO_POINTS", 1000)
    assert photo_of(image(size=(2000, 1000))) is None


def test_photos_are_kept_at_carrying_out_and_not_before(visit: Visit, tmp_path: Path) -> None:
    data = image()
    found = parse(tmp_path, photo_card(data))
    plan = visit.read(exchange.plan, found.drafts)
    name = photo_of(data).sha256  # type: ignore[union-attr]
    with pytest.raises(Exception, match="missing"):
        visit.read(blobs.get, name)
    visit.write(exchange.carry_out, plan)
    assert visit.read(blobs.get, name) == data
    (row,) = visit.read(service.rows, "photo")
    assert visit.read(service.person, row.ref.id).photo == name
    again = bring_in(visit, found)
    assert [r.act for r in again.plan.rows] == [Act.SAME]


def test_photos_of_one_file_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PHOTOS_BYTES", len(image()) + 10)
    first, second = parse(tmp_path, photo_card(image()) * 2).drafts
    assert isinstance(first, PersonDraft)
    assert isinstance(second, PersonDraft)
    assert first.photo is not None
    assert second.photo is None
    assert "too many" in second.remarks[0]


CARD = (
    "BEGIN:VCARD\nVERSION:4.0\nPRODID:-//Sample//Book 1.0//EN\nUID:k-1\nFN:Sara Ahmadi\n"
    "N:Ahmadi;Sara;;;\nEMAIL:s@x.org\nTEL:+98 21 1234567\nORG:University of the South\n"
    "ADR:;;1 Main;Accra;;;Ghana\nCATEGORIES:Guests\nIMPP:skype:sara\nEND:VCARD\n"
)


def test_the_next_import_of_a_source_updates(visit: Visit, tmp_path: Path) -> None:
    bring_in(visit, parse(tmp_path, CARD))
    later = CARD.replace("Ahmadi", "Karimi").replace("s@x.org", "sara@y.org")
    later = later.replace("Book 1.0", "Book 2.1").replace("1234567", "7654321")
    done = bring_in(visit, parse(tmp_path, later))
    (row,) = done.plan.rows
    assert row.act is Act.UPDATE
    (found,) = visit.read(service.rows, "sara")
    sara = visit.read(service.person, found.ref.id)
    assert sara.names[0].family == "Ahmadi"  # what the office has stays
    assert sara.other_spellings == ("Sara Karimi",)
    values = {c.value for c in sara.channels}
    assert values == {"skype:sara", "sara@y.org", "+98 21 7654321"}
    told = {str(c.name): (str(c.before), str(c.after)) for c in row.changes}
    assert told["further ways to reach"] == (
        "skype:sara",
        "skype:sara; sara@y.org; +98 21 7654321",
    )
    assert not bring_in(visit, parse(tmp_path, later)).steps


def test_a_key_of_another_source_is_another_person(visit: Visit, tmp_path: Path) -> None:
    bring_in(visit, parse(tmp_path, CARD))
    other = CARD.replace("Sample//Book", "Other//List").replace("Sara", "Nargis")
    other = other.replace("s@x.org", "n@x.org").replace("1234567", "7654321")
    assert [r.act for r in bring_in(visit, parse(tmp_path, other)).plan.rows] == [Act.ADD]


def test_lines_of_earlier_imports_are_still_recognised(visit: Visit, tmp_path: Path) -> None:
    old = Person(
        None,
        0,
        names=(PersonName(EN, "Sara", "Ahmadi"),),
        email="first@x.org",
        notes="E-mail: s@x.org\nTelephone: 021 1234567\nIdentifier in the source: k-1",
    )
    saved = visit.write(service.save_person, old)
    done = bring_in(visit, parse(tmp_path, CARD))
    assert done.plan.rows[0].ref.id == saved.id  # type: ignore[union-attr]
    sara = visit.read(service.person, saved.id)
    assert {c.value for c in sara.channels} == {"skype:sara"}
    assert sara.sources == (SourceId("Sample Book", "k-1"),)
    assert not bring_in(visit, parse(tmp_path, CARD)).steps


def test_a_patronymic_is_filled_only_with_an_address_in_common(
    visit: Visit, tmp_path: Path
) -> None:
    bring_in(visit, parse(tmp_path, CARD))
    named = CARD.replace("UID:k-1\n", "").replace("N:Ahmadi;Sara;;;", "N:Ahmadi;Sara;Reza;;")
    named = named.replace("FN:Sara Ahmadi\n", "")
    done = bring_in(visit, parse(tmp_path, named))
    assert [r.act for r in done.plan.rows] == [Act.UPDATE]
    (row,) = visit.read(service.rows, "sara")
    assert visit.read(service.person, row.ref.id).names[0].patronymic == "Reza"
    bare = named.replace("EMAIL:s@x.org\nTEL:+98 21 1234567\n", "").replace("Reza", "Hamid")
    assert [r.act for r in bring_in(visit, parse(tmp_path, bare)).plan.rows] == [Act.ADD]


def test_columns_are_remembered_by_the_source(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("Name,Code\nSara Ahmadi,X1\n", encoding="utf-8")
    table = exchange_parse.parse(path, lambda _d, _t: None).table
    assert table is not None
    guessed = visit.read(exchange.columns_of, table)
    assert [c.target for c in guessed] == [Target.FULL_NAME, Target.NOTE]
    said = (Column(Target.FULL_NAME, EN), Column(Target.SOURCE_ID))
    found = exchange.drafts_of(table, said)
    plan = visit.read(exchange.plan, found.drafts)
    assert visit.read(exchange.columns_of, table) == guessed
    visit.write(exchange.carry_out, plan, lambda _d, _t: None, (table, said))
    path.write_text("Name,Code\nSara Karimi,X1\nNargis Ahmadi,X2\n", encoding="utf-8")
    later = exchange_parse.parse(path, lambda _d, _t: None).table
    assert later is not None
    assert visit.read(exchange.columns_of, later) == said
    again = exchange.drafts_of(later, said)
    acts = [r.act for r in visit.read(exchange.plan, again.drafts).rows]
    assert acts == [Act.UPDATE, Act.ADD]
    path.write_text("Name,Number\nA B,1\n", encoding="utf-8")
    other = exchange_parse.parse(path, lambda _d, _t: None).table
    assert other is not None
    assert visit.read(exchange.columns_of, other) != said


def test_a_sheet_is_chosen(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Empty"
    for title, name in (("One", "A B"), ("Two", "C D")):
        sheet = book.create_sheet(title)
        sheet.append(["Name"])
        sheet.append([name])
    book.create_sheet("Hidden").sheet_state = "hidden"
    path = tmp_path / "in.xlsx"
    book.save(path)
    for careful in (False, True):
        for how, names, place in (
            (ReadAs(), "A B", 1),
            (ReadAs(sheet=2), "C D", 2),
        ):
            found = exchange_parse.parse(path, lambda _d, _t: None, how, careful=careful)
            assert found.table is not None
            assert found.table.sheets == ("Empty", "One", "Two")
            assert (found.table.sheet, found.table.rows[0].cells) == (place, (names,))
        empty = exchange_parse.parse(path, lambda _d, _t: None, ReadAs(sheet=0), careful=careful)
        assert empty.table is not None
        assert not empty.table.rows


def test_both_readers_of_workbooks_say_the_same(tmp_path: Path) -> None:
    import datetime

    book = openpyxl.Workbook()
    book.active["B3"] = "Name"
    book.active["C3"] = "From"
    book.active["D3"] = "Code"
    moment = datetime.datetime(2026, 1, 2, 3, 4)
    for row in (
        ("A B", datetime.date(2026, 1, 2), 12345678901),
        ("C D", moment, 2.5),
        ("E F", True, "'=1"),
    ):
        book.active.append(["", *row])
    path = tmp_path / "in.xlsx"
    book.save(path)
    fast, slow = (
        exchange_parse.parse(path, lambda _d, _t: None, careful=careful).table
        for careful in (False, True)
    )
    assert fast == slow
    assert fast is not None
    assert fast.rows[0].cells == ("", "A B", "2026-01-02", "12345678901")


def test_an_organisation_has_details_too(visit: Visit, tmp_path: Path) -> None:
    card = (
        "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:University of the South\nUID:o-1\n"
        "TEL;TYPE=FAX:+233 1\nURL:https://south.example\nADR:;;1 Main;Accra;;;Ghana\n"
        "X-ROR:04xyz\nCATEGORIES:Members\nEND:VCARD\n"
    )
    bring_in(visit, parse(tmp_path, card))
    rows = visit.read(service.rows, "university of the south")
    (ref,) = [row.ref for row in rows if row.ref.kind is Kind.ORGANISATION]
    body = visit.read(service.organisation, ref.id)
    assert {c.kind for c in body.channels} == {ChannelKind.FAX, ChannelKind.WEB}
    assert body.addresses[0].country == "GH"
    assert (body.tags, body.identifiers) == (("Members",), (Identifier("ROR", "04xyz"),))
    renamed = card.replace("University of the South", "South University")
    done = bring_in(visit, parse(tmp_path, renamed))
    assert [r.act for r in done.plan.rows] == [Act.UPDATE]
    assert not bring_in(visit, parse(tmp_path, card)).steps


def test_one_damaged_photo_keeps_nobody_else_back(visit: Visit, tmp_path: Path) -> None:
    bring_in(visit, parse(tmp_path, photo_card(image())))
    (row,) = visit.read(service.rows, "photo")
    name = visit.read(service.person, row.ref.id).photo

    wrong = text("UPDATE blob SET data = x'00' WHERE sha256 = :name")
    visit.write(lambda session: session.connection().execute(wrong, {"name": name}).rowcount)
    refs = [each.ref for each in visit.read(service.rows)]
    chosen = visit.read(exchange.selection, refs)
    (remark,) = chosen.remarks
    assert "damaged and was left out" in remark
    path = tmp_path / "out.vcf"
    assert exchange.export_file(path, chosen, FileKind.VCARD4) == len(refs)
    written = path.read_text(encoding="utf-8")
    assert "PHOTO" not in written
    assert written.count("BEGIN:VCARD") == len(refs)
