"""Files as Outlook, Google, telephones and offices write them come in without being corrected."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from desktop_app.contacts import exchange, exchange_parse
from desktop_app.contacts.detail_records import Channel, ChannelKind, PostalAddress
from desktop_app.contacts.exchange_columns import guess_header
from desktop_app.contacts.exchange_places import country_code
from desktop_app.contacts.exchange_spoken import spoken_by
from desktop_app.contacts.import_records import Column, PersonDraft, Reading, Table, Target
from desktop_app.core.languages import Language

OUTLOOK = (
    "Title,First Name,Last Name,Company,Job Title,Business Street,Business Street 2,Business City,"
    "Home Street,Other Street,Business Phone,Home Phone,Birthday,E-mail Type\r\n"
    "Dr.,Nur,Aziz,Open University,Rector,1 Road,Block 3,Kuala Lumpur,2 Lane,3 Way,+60 3 1111,"
    "+60 3 2222,0/0/00,SMTP\r\n"
)
GOOGLE = (
    "First Name,Last Name,Birthday,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,"
    "Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,"
    "Address 1 - City,Address 1 - Country\r\n"
    'Ali,Can,1965-01-02,Work,0312 202 2000,* Mobile,+90 532 111 2233,Work,"1 Road\nAnkara",1 Road,'
    "Ankara,Turkey\r\n"
)
PERSIAN = (
    "نام;نام خانوادگی;نام لاتین;سمت;سازمان;کشور;شهر;نشانی;تاریخ شروع;تاریخ پایان\r\n"
    "لیلا;صادقی;Leila Sadeghi;رئیس;دانشگاه شیراز;ایران;شیراز;خیابان یک;۱۴۰۱/۰۱/۱۵;۱۴۰۲/۱۲/۳۱\r\n"
)
FRENCH = (
    "Civilité;Prénom;Nom;Fonction;Organisme;Courriel;Début\n"
    "Mme;Amélie;Ngo;Rectrice;Université de Yaoundé;a@uy1.cm;01/09/2021\n"
)


def parse(folder: Path, data: str | bytes, name: str = "in.csv") -> Reading:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    found = exchange_parse.parse(path, lambda _done, _total: None)
    if found.table is None:
        return found
    return exchange.drafts_of(found.table, exchange.guess_columns(found.table))


def person(found: Reading) -> PersonDraft:
    return next(draft for draft in found.drafts if isinstance(draft, PersonDraft))


def test_outlooks_title_is_a_prefix_and_its_empty_birthday_no_telephone(tmp_path: Path) -> None:
    draft = person(parse(tmp_path, OUTLOOK))
    assert (draft.names[0].prefix, draft.names[0].plain) == ("Dr.", "Nur Aziz")
    assert [title.text for title in draft.posts[0].titles] == ["Rector"]
    assert draft.phones == ("+60 3 1111", "+60 3 2222")
    assert draft.channels[0].label == "home"
    assert draft.addresses == (
        PostalAddress("1 Road\nBlock 3", "Kuala Lumpur", label="work"),
        PostalAddress("2 Lane", label="home"),
        PostalAddress("3 Way"),
    )
    assert draft.notes == ""


def test_googles_labels_tell_what_its_values_are(tmp_path: Path) -> None:
    draft = person(parse(tmp_path, GOOGLE))
    assert draft.phone == "0312 202 2000"
    assert draft.channels == (Channel(ChannelKind.MOBILE, "+90 532 111 2233"),)
    assert draft.addresses == (PostalAddress("1 Road", "Ankara", country="TR", label="work"),)
    assert draft.notes == "Birthday: 1965-01-02"


@pytest.mark.parametrize("codec", ["utf-8", "cp1256"])
def test_a_persian_table_is_persian_whatever_keyboard_wrote_it(tmp_path: Path, codec: str) -> None:
    text = PERSIAN
    if codec == "cp1256":  # has neither Persian yeh nor Persian digits
        digits = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")
        text = text.replace("ی", "ي").translate(digits)
    draft = person(parse(tmp_path, text.encode(codec)))
    assert [name.language for name in draft.names] == [Language.FA, Language.EN]
    assert draft.names[1].plain == "Leila Sadeghi"
    (post,) = draft.posts
    assert [title.language for title in post.titles] == [Language.FA]
    assert (str(post.since), post.until) == ("2022-04-04", None)
    assert draft.phones == ()
    assert (draft.addresses[0].country, bool(draft.addresses[0].city)) == ("IR", True)
    assert "Post to: " in draft.notes


def test_a_french_table_is_french(tmp_path: Path) -> None:
    draft = person(parse(tmp_path, FRENCH))
    assert draft.names[0].language is Language.FR
    assert [title.language for title in draft.posts[0].titles] == [Language.FR]
    assert draft.phones == ()
    assert draft.notes == "Post from: 01/09/2021"


@pytest.mark.parametrize(
    ("header", "text", "language"),
    [
        (("نام", "سازمان", "کشور"), "رئيس", Language.FA),
        (("نام", "سازمان", "کشور"), "جامعة القاهرة", Language.AR),
        (("نام", "سازمان", "کشور"), "یونیورسٹی", Language.UR),
        (("عہدہ", "ادارہ"), "وائس چانسلر", Language.UR),
        (("البلد", "المدينة"), "محمد", Language.AR),
        (("البلد", "المدينة"), "پرویز", Language.FA),
        (("Name", "Country"), "رئيس", Language.AR),
        (("Nom", "Pays"), "Recteur", Language.FR),
        (("Nom",), "Rector", Language.EN),
    ],
)
def test_the_headers_say_which_language_a_script_is(
    header: tuple[str, ...], text: str, language: Language
) -> None:
    assert spoken_by(header).language(text) is language


def test_a_title_over_a_sheet_is_named_and_the_rows_come_in(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (
        ["Members of the network"],
        [],
        ["No.", "Prefix", "Full name", "University", "E-mail"],
        [1, "Prof.", "Sara Ahmadi", "South", "s@x.org"],
    ):
        book.active.append(row)
    path = tmp_path / "in.xlsx"
    book.save(path)
    found = parse(tmp_path, path.read_bytes(), "in.xlsx")
    assert person(found).names[0].full == "Prof. Sara Ahmadi"
    assert [(p.line, "above" in p.reason) for p in found.problems] == [(1, True)]


def test_a_contact_above_a_row_of_words_is_no_title(tmp_path: Path) -> None:
    found = parse(tmp_path, "Sara Ahmadi,s@x.org,1\nName,E-mail,Notes\nAli Can,a@x.org,2\n")
    assert len(found.drafts) == 3


def test_a_column_of_days_is_never_one_of_telephones(tmp_path: Path) -> None:
    found = parse(tmp_path, "Name,Seen\nA B,2021-03-04\nC D,05/06/2022\n")
    assert found.table is not None
    columns = exchange.guess_columns(Table(("Name", "Seen"), found.table.rows))
    assert columns[1] == Column(Target.NOTE)
    assert guess_header("کد ملی") == Column(Target.NOTE)


@pytest.mark.parametrize(
    ("text", "code"), [("Turkey", "TR"), ("UAE", "AE"), ("Russian Federation", "RU"), ("Xy", "")]
)
def test_countries_as_people_write_them(text: str, code: str) -> None:
    assert country_code(text) == code


def test_outlooks_card_says_a_language_of_its_own_and_nothing_of_its_design(tmp_path: Path) -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;LANGUAGE=en-us;CHARSET=utf-8:رضایی;سارا\r\n"
        "FN;CHARSET=utf-8:سارا رضایی\r\nX-MS-OL-DEFAULT-POSTAL-ADDRESS:2\r\n"
        "X-MS-OL-DESIGN:<card/>\r\nX-MS-IMADDRESS:sara\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;LANGUAGE=fr:Diop;Fatou;;Mme\r\nFN:Mme Fatou Diop\r\n"
        "IMPP;X-SERVICE-TYPE=Telegram:x-apple:fatou\r\nEND:VCARD\r\n"
    )
    one, two = parse(tmp_path, card, "in.vcf").drafts
    assert isinstance(one, PersonDraft)
    assert isinstance(two, PersonDraft)
    assert [(n.language, n.plain) for n in one.names] == [(Language.FA, "سارا رضایی")]
    assert one.notes == ""
    assert [n.language for n in two.names] == [Language.FR]
    assert [c.value for c in (*one.channels, *two.channels)] == ["im:sara", "telegram:fatou"]


def card(folder: Path, text: str) -> PersonDraft:
    return person(parse(folder, text, "in.vcf"))


def test_a_birthday_without_its_year_is_none_of_1604(tmp_path: Path) -> None:
    for line in (
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-15",
        "BDAY;VALUE=date:1604-03-15",
        "BDAY:--0315",
        "BDAY;X-APPLE-OMIT-YEAR=1700:1700-03-15",
    ):
        made = card(tmp_path, f"BEGIN:VCARD\nVERSION:3.0\nFN:Osman Hassan\n{line}\nEND:VCARD\n")
        assert made.notes == "Birthday: 03-15"
        assert "the card does not tell the year of the birthday" in made.remarks
    told = "BEGIN:VCARD\nVERSION:3.0\nFN:Osman Hassan\nBDAY:1964-03-15\nEND:VCARD\n"
    assert card(tmp_path, told).notes == "Birthday: 1964-03-15"
    assert not card(tmp_path, told).remarks


def test_a_french_card_that_does_not_say_so_is_french(tmp_path: Path) -> None:
    text = (
        "BEGIN:VCARD\nVERSION:3.0\nN:Dupont;Claire;;;\nFN:Claire Dupont\n"
        "ORG:{org}\nTITLE:{title}\nEND:VCARD\n"
    )
    made = card(tmp_path, text.format(org="Université de Carthage", title="Rectrice"))
    assert [name.language for name in made.names] == [Language.FR]
    assert list(made.posts[0].organisation) == [Language.FR]
    assert [title.language for title in made.posts[0].titles] == [Language.FR]
    assert any("French" in remark for remark in made.remarks)
    both = card(tmp_path, text.format(org="University of the South", title="Directrice des études"))
    assert [name.language for name in both.names] == [Language.EN]
    assert [title.language for title in both.posts[0].titles] == [Language.FR]
    plain = card(tmp_path, text.format(org="UNESCO", title="Coordinator"))
    assert [name.language for name in plain.names] == [Language.EN]
    assert not plain.remarks


def test_androids_own_properties_are_told_as_people_would(tmp_path: Path) -> None:
    own = "X-ANDROID-CUSTOM:vnd.android.cursor.item/"
    draft = person(
        parse(
            tmp_path,
            "BEGIN:VCARD\nVERSION:2.1\nN:Aziz;Nur\n"
            f"{own}nickname;Nura;1;;;;;;;;;;;;;\n{own}relation;Hasan;9;brother;;;;;;;;;;;;\n"
            f"{own}contact_event;2001-05-06;0;;;;;;;;;;;;;\n{own};\nEND:VCARD\n",
            "in.vcf",
        )
    )
    assert draft.other_spellings == ("Nura",)
    assert draft.notes == "Related: Hasan\nDay: 2001-05-06"


@pytest.mark.parametrize(
    ("names", "cells", "targets"),
    [
        ("د. محمود سالم", "رئيس الجامعة", (Target.FULL_NAME, Target.TITLE)),
        ("محمود سالم", "الدكتور", (Target.FULL_NAME, Target.PREFIX)),
        ("أحمد", "بنعلي", (Target.GIVEN, Target.FAMILY)),
    ],
)
def test_one_arabic_header_means_three_things(
    tmp_path: Path, names: str, cells: str, targets: tuple[Target, Target]
) -> None:
    path = tmp_path / "in.csv"
    path.write_text(f"الاسم;اللقب;الجامعة;من;إلى\n{names};{cells};جامعة س;2022-03-01;\n", "utf-8")
    table = exchange_parse.parse(path, lambda _done, _total: None).table
    assert table is not None
    guessed = [column.target for column in exchange.guess_columns(table)]
    assert guessed == [*targets, Target.ORGANISATION, Target.SINCE, Target.UNTIL]


def test_a_day_that_never_was_and_a_second_prefix_are_kept_and_told(tmp_path: Path) -> None:
    rows = "Name,Prefix,Organisation,From\nDr Nur Aziz,Minister,Open University,1403-12-31\n"
    draft = person(parse(tmp_path, rows))
    assert draft.names[0].prefix == "Dr"
    assert draft.posts[0].since is None
    assert draft.notes == "Prefix: Minister\nPost from: 1403-12-31"
    assert [str(remark) for remark in draft.remarks] == [
        "Post from: “1403-12-31” is not a day that can be told; it is kept in the notes"
    ]
