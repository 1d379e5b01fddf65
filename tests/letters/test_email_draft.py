"""The e-mail that carries a letter, read back by the standard parser."""

from dataclasses import replace
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import compat32, default
from email.utils import parseaddr

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.letters import service
from desktop_app.letters.dispatch_records import Mailing
from desktop_app.letters.email_draft import mail_draft
from desktop_app.letters.file_names import safe_file_name
from desktop_app.letters.records import Enclosure, Letter

from .conftest import TODAY, World
from .samples import SENDER, SUBJECTS

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
PDF = b"%PDF-1.7 the letter\r\n.\r\nFrom here on\n" * 40
OUTLINE = (Enclosure("Outline", "طرح درس دورهٔ «آموزش از راه دور».pdf", "0"), b"\x00outline\xff")
NOTE = (Enclosure("Note", "read me.eml", "1"), b"Subject: not a message of ours\r\n\r\nhello")


def mailing(language: Language = Language.EN, **changes: object) -> Mailing:
    letter = Letter(
        1, 1, language=language, reference="14505/ق/م/ب/1402", day=TODAY,
        subject=SUBJECTS[language] + " " + "و باز هم دراز" * 8,
    )  # fmt: skip
    made = Mailing(letter, SENDER, "Prof. Osman Hassan", "osman@nust.example", PDF, (OUTLINE, NOTE))
    return replace(made, **changes)  # type: ignore[arg-type]


def read(data: bytes) -> EmailMessage:
    message = BytesParser(policy=default).parsebytes(data)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def name_in(data: bytes, header: str) -> str:
    """A display name as RFC 2047 has it; the newer parser puts a space into long ones."""
    raw = BytesParser(policy=compat32).parsebytes(data)[header].replace("\r\n", "")
    return str(make_header(decode_header(parseaddr(raw)[0])))


@pytest.mark.parametrize("language", list(Language))
def test_it_comes_back_as_it_was_made(language: Language) -> None:
    made = mailing(language)
    data = mail_draft(made, AT)
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert data.isascii()
    message = read(data)
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == f"14505/ق/م/ب/1402: {made.letter.subject}"
    (to,) = message["To"].addresses
    assert (to.display_name, to.addr_spec) == ("Prof. Osman Hassan", "osman@nust.example")
    assert message["From"].addresses[0].addr_spec == SENDER.email
    assert name_in(data, "From") == SENDER.names.best(language)
    assert message["Date"].datetime == AT
    body = message.get_body(("plain",))
    assert body is not None
    assert (
        "14505/ق/م/ب/1402" in body.get_content()
        or "۱۴۵۰۵" in body.get_content()
        or ("١٤٥٠٥" in body.get_content())
    )
    letter, outline, note = message.iter_attachments()
    assert letter.get_content_type() == "application/pdf"
    assert letter.get_filename() == "14505-ق-م-ب-1402.pdf"
    assert letter.get_content() == PDF
    assert outline.get_filename() == "طرح-درس-دورهٔ-آموزش-از-راه-دور.pdf"
    assert outline.get_content() == OUTLINE[1]
    assert note.get_content_type() == "application/octet-stream"
    assert note.get_content() == NOTE[1]


def test_enclosures_may_stay_at_home() -> None:
    message = read(mail_draft(mailing(), AT, enclosures=False))
    assert len(list(message.iter_attachments())) == 1
    body = message.get_body(("plain",))
    assert body is not None
    assert "enclosure" not in body.get_content()


@pytest.mark.parametrize(
    "changes",
    [
        {"to": "Osman\r\nBcc: all@example.org"},
        {"to": "Osman\nBcc: all@example.org"},
        {"to": "Osman\u2028Bcc: all@example.org"},
        {"to": "Osman\u202egro.live"},
        {"email": "osman@nust.example\r\nBcc: all@example.org"},
        {"email": "osman@nust.example\nBcc: all@example.org"},
        {"email": "osman@nust.example, all@example.org"},
        {"email": "Osman <osman@nust.example>"},
        {"email": "osman"},
        {"email": ""},
        {"email": "a@b@c.org"},
        {"email": '"a b"@c.org'},
        {"sender": replace(SENDER, email="x@y.org\r\nBcc: all@example.org")},
    ],
)
def test_headers_cannot_be_slipped_in(changes: dict[str, object]) -> None:
    with pytest.raises(UserError):
        mail_draft(mailing(**changes), AT)


def test_a_subject_over_lines_becomes_one_line() -> None:
    made = mailing()
    made = replace(made, letter=replace(made.letter, subject="A\r\nBcc: all@example.org"))
    message = read(mail_draft(made, AT))
    assert message["Bcc"] is None
    assert message["Subject"].endswith("A Bcc: all@example.org")


def test_domains_and_names_of_other_scripts_go_out() -> None:
    data = mail_draft(mailing(to="عثمان «حسن»، رئیس", email="osman@دانشگاه.ایران"), AT)
    assert name_in(data, "To") == "عثمان «حسن»، رئیس"
    assert read(data)["To"].addresses[0].domain.startswith("xn--")
    international = mail_draft(mailing(email="عثمان@nust.example"), AT)
    assert "<عثمان@nust.example>" in international.decode()


def test_more_than_a_mail_server_takes_is_refused() -> None:
    with pytest.raises(UserError, match="have 26 MB together"):
        mail_draft(mailing(pdf=bytes(26 * 1024 * 1024)), AT)


@settings(max_examples=60)
@given(st.text('ab ق،é("\\', max_size=80) | st.text(max_size=80), st.text(max_size=80))
def test_any_name_either_comes_back_or_is_refused(name: str, file_name: str) -> None:
    enclosure = (Enclosure("x", file_name, "0"), b"data")
    try:
        data = mail_draft(mailing(to=name, enclosures=(enclosure,)), AT)
    except UserError:
        return
    message = read(data)
    assert {key.lower() for key in message} == {
        "x-unsent", "date", "from", "to", "subject", "mime-version", "content-type",
    }  # fmt: skip
    (to,) = message["To"].addresses
    assert to.addr_spec == "osman@nust.example"
    assume(" ".join(name.split()) == name)
    assert name_in(data, "To") == name
    _letter, attached = message.iter_attachments()
    assert attached.get_content() == b"data"


@given(st.text(max_size=200))
@settings(max_examples=100)
def test_names_of_files_are_fit_for_every_system(name: str) -> None:
    made = safe_file_name(name)
    assert 0 < len(made) <= 100
    assert not set(made) & set('/\\:*?"<>|\0\r\n\t ')
    assert not made.startswith(".")
    assert made.split(".")[0].upper() not in {"CON", "NUL", "COM1", "LPT1", "AUX", "PRN"}


def test_the_office_gathers_what_goes_out(world: World) -> None:
    def enclose(session: object) -> Enclosure:
        return service.attach(session, "outline.pdf", b"%PDF outline")  # type: ignore[arg-type]

    enclosure = world.do(enclose)
    issued = world.issue(world.draft(enclosures=(enclosure,)))
    made = world.see(lambda s: service.mailing(s, issued.id or 0))
    assert made.enclosures == ((enclosure, b"%PDF outline"),)
    assert made.pdf == world.see(lambda s: service.issued_pdf(s, issued.id or 0))
    copy = world.see(lambda s: service.mailing(s, issued.id or 0, 0))
    assert (copy.to, copy.email) == ("Coordinator General, COMSTECH", "")
    draft = world.draft()
    with pytest.raises(UserError, match="is a draft"):
        world.see(lambda s: service.mailing(s, draft.id or 0))
