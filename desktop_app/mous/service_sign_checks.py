"""What is checked before a signature or a signed sheet is taken in."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.name_keys import name_keys
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, looked_up, say
from desktop_app.mous import service_parties
from desktop_app.mous.records import Mou, Party
from desktop_app.mous.sign_records import (
    FieldSignature,
    SheetCode,
    SignedPaper,
    Signing,
    party_of,
    read_sheet_code,
)

_LARGEST_MB = 50
_SCANS = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)


def gaps(session: Session, mou: Mou, day: date) -> tuple[str, ...]:
    """What keeps a text from being frozen, one sentence each."""
    found: list[str] = []
    if any(text.stale for article in mou.articles for text in article.texts):
        found.append(QT_TRANSLATE_NOOP("Sentences", "Some texts are not compared yet."))
    if not mou.articles:
        found.append(QT_TRANSLATE_NOOP("Sentences", "No article is written."))
    if not mou.parties:
        found.append(QT_TRANSLATE_NOOP("Sentences", "No party is named."))
    found += [
        say(QT_TRANSLATE_NOOP("Sentences", "{party} has no signatory."), party=each.name)
        for each in mou.parties
        if each.signatory_post_id is None
    ]
    return (*found, *service_parties.title_gaps(session, mou, day))


def party(mou: Mou, organisation_id: int) -> Party:
    """The party that signs; UserError for one that is not among the parties."""
    found = next((each for each in mou.parties if each.organisation_id == organisation_id), None)
    if found is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This organisation is no party of the memorandum."),
            QT_TRANSLATE_NOOP("Sentences", "Choose one of its parties."),
        )
    return found


def check_file(pdf: bytes, kept: bytes) -> None:
    """Raise UserError unless `pdf` only adds to the file that is kept (ISO 32000-1, 7.5.6)."""
    if not pdf.startswith(kept) or len(pdf) == len(kept):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "This file was not made from the frozen text as it is signed so far."
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Save the paper from here, have that very file signed, and take it in again.",
            ),
        )


def check_signatures(mou: Mou, signing: Party, signed: SignedPaper) -> str:
    """The name in the certificate of the party's signature, once all signatures hold."""
    before = {each.field for each in signed.before}
    own = [each for each in signed.signatures if party_of(each.field) == signing.organisation_id]
    if signing.signed_on is not None or any(each.field in before for each in own):
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{party} has signed already."), party=signing.name),
            QT_TRANSLATE_NOOP("Sentences", "Each party signs once. Choose the next one."),
        )
    for each in signed.signatures:
        if not each.intact:
            raise _broken(mou, each)
    if before - {each.field for each in signed.signatures}:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "An earlier signature is gone from this file."),
            QT_TRANSLATE_NOOP("Sentences", "Have the file signed that was saved from here."),
        )
    if not own:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{party} has not signed in its field."),
                party=signing.name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose the party whose signature is in the file."),
        )
    for each in signed.signatures:
        if each.field not in before and each not in own:
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "The file has another new signature, too."),
                QT_TRANSLATE_NOOP("Sentences", "Take the signatures in one after the other."),
            )
    return own[0].signer


def check_person(session: Session, signing: Party, signer: str, said: Signing) -> None:
    """Raise UserError when the certificate bears another name than the signatory's.

    An officer who knows why can say so in `other_name`.
    """
    if signing.signatory_post_id is None or said.other_name.strip():
        return
    post = contacts.post(session, signing.signatory_post_id)
    person = contacts.person(session, post.person_id)
    keys = name_keys(signer)
    if any(names and names <= keys for names in (name_keys(n.family) for n in person.names)):
        return
    raise UserError(
        say(
            QT_TRANSLATE_NOOP(
                "Sentences", "The certificate is of {signer}, but {person} signs for {party}."
            ),
            signer=signer,
            person=signing.signatory or post.person_name,
            party=signing.name,
        ),
        QT_TRANSLATE_NOOP(
            "Sentences", "Choose the right certificate, or say why it bears another name."
        ),
    )


def check_codes(own: SheetCode, codes: Iterable[str], stated: str) -> str:
    """How a scan was told to be of this text; UserError when it is not, or cannot be told."""
    read = [code for code in map(read_sheet_code, codes) if code is not None]
    for code in read:
        if code.name != own.name:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "This scan is of memorandum {other}."),
                    other=code.name,
                ),
                QT_TRANSLATE_NOOP("Sentences", "Open that memorandum and attach it there."),
            )
        if code != own:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "Sentences", "This scan is of another text than the one that was frozen."
                ),
                QT_TRANSLATE_NOOP("Sentences", "Print the frozen text and have it signed."),
            )
    if read:
        return "code"
    if not stated.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "No code of ours can be read on this scan."),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Scan it again, flat and with 200 dots to the inch or more. Or type the reference"
                " that the paper bears, if you stand for it.",
            ),
        )
    if "".join(fold(stated).split()) != "".join(fold(own.name).split()):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "This is memorandum {own}, not {stated}."),
                own=own.name,
                stated=stated.strip(),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Type the reference as the scanned paper bears it."),
        )
    return "stated"


def media_type(name: str, data: bytes) -> str:
    """What a scan is by its content; UserError for anything but PDF, PNG, JPEG and TIFF."""
    if len(data) > _LARGEST_MB * 1024 * 1024:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{name} is larger than {count} MB."),
                name=name,
                count=_LARGEST_MB,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Scan it with 200 dots to the inch, in grey."),
        )
    for head, kind in _SCANS:
        if data.startswith(head) or (head == b"%PDF-" and head in data[:1024]):
            return kind
    raise UserError(
        say(QT_TRANSLATE_NOOP("Sentences", "{name} is no scan."), name=name),
        QT_TRANSLATE_NOOP("Sentences", "Choose a PDF, PNG, JPEG or TIFF file."),
    )


def _broken(mou: Mou, signature: FieldSignature) -> UserError:
    names = {each.organisation_id: each.name for each in mou.parties}
    whose = names.get(party_of(signature.field) or 0) or signature.signer
    return UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "The signature of {party} does not hold: {reason}"),
            party=whose,
            reason=join(looked_up(fault) for fault in signature.faults) or "—",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences", "The file was changed after it was signed. Ask for an unchanged one."
        ),
    )
