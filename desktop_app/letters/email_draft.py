"""A letter as an e-mail that the officer's own mail program opens, looks over and sends.

RFC 5322 with MIME (RFC 2045 to 2049); names of files as RFC 2231 wants them. `X-Unsent: 1` makes
mail programs open it as a draft rather than as a message received.
"""

import mimetypes
import re
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTPUTF8
from email.utils import format_datetime

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.labels import QT_TRANSLATE_NOOP as NOOP
from desktop_app.core.sentences import looked_up, say
from desktop_app.letters.dispatch_records import Mailing
from desktop_app.letters.email_headers import MAIL
from desktop_app.letters.email_words import mail_body, mail_subject
from desktop_app.letters.file_names import safe_file_name

_ADDRESS = re.compile(r"[^\s@<>(),:;\"\[\]\\]+@[^\s@<>(),:;\"\[\]\\]+")
_MOST_BYTES = 25 * 1024 * 1024
"""What most mail servers take, before the third that base64 adds."""


def mail_draft(mailing: Mailing, written_at: datetime, *, enclosures: bool = True) -> bytes:
    """The draft as the bytes of an `.eml` file; `written_at` needs a time zone.

    Raises UserError for an address that is none or hides something, and for more than a mail
    server takes.
    """
    letter = mailing.letter
    files = mailing.enclosures if enclosures else ()
    _check_size(len(mailing.pdf) + sum(len(data) for _, data in files))
    to = mail_address(mailing.to, mailing.email)
    message = EmailMessage(policy=MAIL if to.addr_spec.isascii() else SMTPUTF8)
    message["X-Unsent"] = "1"
    message["Date"] = format_datetime(written_at)
    if mailing.sender.email:
        own = mailing.sender.names.best(letter.language)
        message["From"] = mail_address(own, mailing.sender.email)
    message["To"] = to
    message["Subject"] = _one_line(mail_subject(letter), NOOP("Sentences", "The subject"))
    message.set_content(mail_body(mailing, len(files)), charset="utf-8", cte="base64")
    _attach(message, f"{letter.reference}.pdf", mailing.pdf)
    for enclosure, data in files:
        _attach(message, enclosure.file_name or enclosure.title, data)
    try:
        return message.as_bytes()
    except (MessageError, UnicodeError, ValueError) as error:
        raise _no_address(mailing.email) from error


def mail_address(name: str, address: str) -> Address:
    """Name and address as a header holds them.

    Raises UserError for what is no single address, and for a line break or a hidden character in
    either: with one, more headers could be slipped in.
    """
    name = _one_line(name, NOOP("Sentences", "The recipient"))
    plain = _one_line(address.strip(), NOOP("Sentences", "The e-mail address"))
    if not _ADDRESS.fullmatch(plain):
        raise _no_address(address)
    local, _, domain = plain.rpartition("@")
    try:
        if not domain.isascii():
            domain = domain.encode("idna").decode("ascii")
        return Address(name, username=local, domain=domain)
    except (MessageError, UnicodeError, ValueError, IndexError) as error:
        raise _no_address(address) from error


def _attach(message: EmailMessage, name: str, data: bytes) -> None:
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    main, _, sub = kind.partition("/")
    if main in ("text", "message", "multipart"):  # sent as it is, whatever it calls itself
        main, sub = "application", "octet-stream"
    message.add_attachment(data, maintype=main, subtype=sub, filename=safe_file_name(name))


def _one_line(text: str, what: str) -> str:
    if any(sign in text for sign in "\r\n\t\0\v\f\x1c\x1d\x1e\x85\u2028\u2029"):
        raise UserError(
            say(NOOP("Sentences", "{what} has a line break in it."), what=looked_up(what)),
            NOOP("Sentences", "Write it on one line; nothing else belongs there."),
        )
    return refuse_controls(text, what)


def _check_size(size: int) -> None:
    if size > _MOST_BYTES:
        raise UserError(
            say(
                NOOP("Sentences", "The letter and its enclosures have {size} MB together."),
                size=round(size / 1024 / 1024),
            ),
            NOOP("Sentences", "Mail servers take 25 MB: send the enclosures on another way."),
        )


def _no_address(address: str) -> UserError:
    return UserError(
        say(
            NOOP("Sentences", "“{address}” is not an e-mail address."),
            address=" ".join(address.split()) or "—",
        ),
        NOOP("Sentences", "Type one like name@example.org."),
    )
