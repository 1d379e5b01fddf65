"""Directories: RFC 2849 as it is written, and as Thunderbird and others write it."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts import exchange_parse
from desktop_app.contacts.detail_records import ChannelKind, SourceId
from desktop_app.contacts.exchange_child import read_limited
from desktop_app.contacts.import_records import OrganisationDraft, PersonDraft, Reading
from desktop_app.core.languages import Language
from desktop_app.core.sentences import Sentence


def b64(text: str | bytes) -> str:
    return base64.b64encode(text.encode() if isinstance(text, str) else text).decode()


def jpeg() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(stream, "JPEG")
    return stream.getvalue()


def parse(folder: Path, text: str, name: str = "in.ldif") -> Reading:
    path = folder / name
    path.write_bytes(text.encode())
    return exchange_parse.parse(path, lambda _done, _total: None)


def one(folder: Path, text: str) -> PersonDraft:
    (draft,) = parse(folder, text).drafts
    assert isinstance(draft, PersonDraft)
    return draft


def test_an_entry_of_a_university_directory(tmp_path: Path) -> None:
    draft = one(
        tmp_path,
        f"""version: 1
# people of the office
dn: uid=ohassan,ou=people,
 dc=example,dc=org
changetype: add
objectClass: inetOrgPerson
cn: Osman Hassan
sn: Hassan
givenName: Osman
cn;lang-fa:: {b64("عثمان حسن")}
personalTitle: Prof.
mail: osman@example.org
mail: o.hassan@example.org
telephoneNumber: +92 51 111
mobile: +92 300 1
facsimileTelephoneNumber: +92 51 999
o: National University
ou: Computing
title: Rector
title;lang-fa:: {b64("رئیس")}
postalAddress: 1 Main Street $ Islamabad \\24 5
l: Islamabad
c: PK
labeledURI: https://example.org/o His page
preferredLanguage: fa-IR
uid: ohassan
userPassword:: {b64("secret")}
jpegPhoto:: {b64(jpeg())}
description: Met in Tehran
roomNumber: 12
""",
    )
    assert {n.language: n.full for n in draft.names} == {
        Language.EN: "Prof. Osman Hassan",
        Language.FA: "عثمان حسن",
    }
    assert (draft.email, draft.phone) == ("osman@example.org", "+92 51 111")
    assert [(c.kind, c.value) for c in draft.channels] == [
        (ChannelKind.EMAIL, "o.hassan@example.org"),
        (ChannelKind.MOBILE, "+92 300 1"),
        (ChannelKind.FAX, "+92 51 999"),
        (ChannelKind.WEB, "https://example.org/o"),
    ]
    (post,) = draft.posts
    assert post.organisation.by_tag() == {"en": "National University"}
    assert {t.language: t.text for t in post.titles} == {Language.EN: "Rector", Language.FA: "رئیس"}
    assert [a.lines for a in draft.addresses] == ["1 Main Street\nIslamabad $ 5", ""]
    assert (draft.addresses[1].city, draft.addresses[1].country) == ("Islamabad", "PK")
    assert draft.sources == (SourceId("LDIF", "ohassan"),)
    assert draft.correspondence is Language.FA
    assert draft.photo is not None
    assert draft.photo.data == jpeg()
    assert draft.notes.splitlines() == ["Department: Computing", "Met in Tehran", "roomnumber: 12"]
    assert "secret" not in repr(draft)


def test_nothing_that_lies_elsewhere_is_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("not for the office", encoding="utf-8")
    found = parse(
        tmp_path,
        f"dn: cn=A B\ncn: A B\njpegPhoto:< file://{secret}\ndescription:< {secret.as_uri()}\n"
        "labeledURI: https://example.org\nmail: a@x.org\n",
    )
    (draft,) = found.drafts
    assert isinstance(draft, PersonDraft)
    assert (draft.email, draft.photo, draft.notes) == ("a@x.org", None, "")
    assert [p.line for p in found.problems] == [3, 4]
    assert all("not fetched" in p.reason for p in found.problems)
    assert all(isinstance(p.reason, Sentence) for p in found.problems)


def test_bad_entries_cost_only_themselves(tmp_path: Path) -> None:
    found = parse(
        tmp_path,
        "dn: cn=A B\ncn: A B\nmail:: %%%\nno colon here\n\n"
        "dn: cn=C D\nchangetype: modify\nreplace: mail\nmail: c@x.org\n-\n\n"
        "dn: cn=all\nobjectClass: groupOfNames\ncn: all\nmember: cn=A B\n\n"
        "dn: o=South\nobjectClass: organization\no: University of the South\nl: Accra\nc: GH\n\n"
        "dn: cn=E F\ncn: E F\nmail: e@x.org",
    )
    assert [d.line for d in found.drafts] == [1, 17, 23]
    assert isinstance(found.drafts[1], OrganisationDraft)
    assert found.drafts[1].country == "GH"
    assert [p.line for p in found.problems] == [3, 4, 7, 12]


def test_thunderbird_and_wrong_charsets(tmp_path: Path) -> None:
    path = tmp_path / "in.ldif"
    path.write_bytes(
        b"dn: cn=x,mail=s@x.org\r\nobjectclass: mozillaAbPersonAlpha\r\ngivenName: Sara\r\n"
        b"sn: " + "احمدپور".encode("cp1256") + b"\r\nmozillaHomeStreet: 5 Side Street\r\n"
        b"mozillaHomeLocalityName: Lahore\r\nmozillaHomeCountryName: Pakistan\r\n"
        b"homePhone: 042 1234567\r\nmozillaSecondEmail: s2@x.org\r\nmail: s@x.org\r\n"
    )
    (draft,) = exchange_parse.parse(path, lambda _d, _t: None).drafts
    assert isinstance(draft, PersonDraft)
    assert {n.given + n.family for n in draft.names} == {"Sara", "احمدپور"}
    assert (draft.addresses[0].city, draft.addresses[0].country) == ("Lahore", "PK")
    assert draft.addresses[0].label == "home"
    assert draft.phone == "042 1234567"


def test_a_line_without_end_is_never_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LINE_CHARACTERS", 4096)
    text = "dn: cn=A\ncn: A B\n\ndn: cn=C\ndescription: " + "x" * 900_000 + "\ncn: C D\n"
    found = parse(tmp_path, text)
    assert len(found.drafts) == 2
    assert [p.line for p in found.problems] == [5]


def test_a_directory_is_read_in_the_child(tmp_path: Path) -> None:
    class Quiet:
        def step(self, done: int, total: int) -> None: ...
        def check(self) -> None: ...

    path = tmp_path / "export.txt"  # told by what it holds, not only by its name
    path.write_text("version: 1\n\ndn: cn=A B\ncn: A B\nmail: a@x.org\n" * 3, encoding="utf-8")
    assert len(read_limited(path, Quiet()).drafts) == 3


def test_a_given_name_that_only_the_whole_name_tells(tmp_path: Path) -> None:
    path = tmp_path / "in.ldif"
    path.write_text(
        "dn: cn=1\ncn: Dr. Jean Dupont\nsn: Dupont\n\ndn: cn=2\ncn: عمر فاروق\nsn: فاروق\n\n"
        "dn: cn=3\ncn: The Dean\nsn: Diallo\n\n",
        encoding="utf-8",
    )
    found = exchange_parse.parse(path, lambda _done, _total: None)
    first, second, third = (draft for draft in found.drafts if isinstance(draft, PersonDraft))
    assert (first.names[0].full, first.names[0].given) == ("Dr. Jean Dupont", "Jean")
    assert not first.other_spellings
    assert (second.names[0].given, second.names[0].family) == ("عمر", "فاروق")
    assert (third.names[0].full, third.other_spellings) == ("Diallo", ("The Dean",))
