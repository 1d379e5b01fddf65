"""Freezes the text of a memorandum and takes the signatures in, one party after the other."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join
from desktop_app.db import blobs, history, sessions
from desktop_app.mous import (
    rules,
    rules_dates,
    service,
    service_parties,
    service_rows,
    service_sign_checks,
    service_store,
    service_versions,
)
from desktop_app.mous.models import MouRow
from desktop_app.mous.records import Mou, MouPaper, MouPrint, MouState
from desktop_app.mous.sign_records import SheetCode, SignedPaper, Signing, sheet_code, text_hash

_PDF = "application/pdf"
_MAY_FREEZE = (MouState.APPROVED, MouState.SIGNED)


def signing_paper(session: Session, mou_id: int, wanted: MouPrint) -> MouPaper:
    """The paper that is to be signed, printed as `wanted`: no draft, with fields and a code.

    Raises UserError, saying what is missing, while it cannot be signed.
    """
    paper = service.mou_paper(session, mou_id)
    _check_may_freeze(session, paper.mou)
    return replace(paper, code=sheet_code(paper.mou, text_hash(_frozen(paper, wanted))).text())


def freeze(session: Session, paper: MouPaper, wanted: MouPrint, pdf: bytes) -> Mou:
    """Freeze the text as printed: `pdf` is what `paper` gave. No text is changed from now on.

    Raises UserError when somebody changed the text since the paper was set.
    """
    assert paper.mou.id is not None
    now = signing_paper(session, paper.mou.id, wanted)
    if now.code != paper.code:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The text was changed while its paper was being set."),
            QT_TRANSLATE_NOOP("Sentences", "Look at it, then freeze it again."),
        )
    row = service_rows.living_row(session, paper.mou.id)
    before = service_rows.record_of(session, row)
    row.frozen = _frozen(paper, wanted)
    row.frozen_at = sessions.now(session)
    row.pdf_sha256, row.signed_sha256 = blobs.put(session, pdf, _PDF), None
    service_versions.keep_at_step(session, before)
    return service_rows.finish(session, row, "froze the text", before)


def unfreeze(session: Session, mou_id: int, reason: str) -> Mou:
    """Let the text be changed again; the history keeps why. Not once somebody has signed.

    Raises UserError without a reason, and when the text is not frozen or was signed.
    """
    row = _frozen_row(session, mou_id)
    before = service_rows.record_of(session, row)
    signed = [party for party in before.parties if party.signed_on is not None]
    if row.signed_sha256 or row.scans or signed or row.state in rules.FROZEN:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The text was signed; it cannot be unfrozen any more."),
            QT_TRANSLATE_NOOP("Sentences", "A change needs an amendment that the parties sign."),
        )
    said = " ".join(reason.split())
    if not said:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "No reason is given."),
            QT_TRANSLATE_NOOP("Sentences", "Say in a few words why the text must change."),
        )
    row.frozen = row.frozen_at = row.pdf_sha256 = None
    after = service_rows.finish(session, row, "unfroze the text", before)
    history.record(session, "gave a reason", Ref(Kind.MOU, mou_id), None, {"reason": said})
    return after


def signed_pdf(session: Session, mou_id: int) -> bytes:
    """The frozen paper with the signatures it has so far; UserError when nothing is frozen."""
    row = _frozen_row(session, mou_id)
    return blobs.get(session, row.signed_sha256 or row.pdf_sha256 or "")


def frozen_code(session: Session, mou_id: int) -> SheetCode:
    """The code on the sheets of a frozen memorandum."""
    row = _frozen_row(session, mou_id)
    frozen: dict[str, Any] = row.frozen or {}
    name = frozen.get("reference") or str(row.id)
    return SheetCode(name, text_hash(frozen)[:32])


def add_signature(session: Session, mou_id: int, signed: SignedPaper, signing: Signing) -> Mou:
    """Keep a file with one more party's signature, and the day and place of it.

    Raises UserError when the file was not made from the frozen one, when a signature in it does
    not hold, when the party has signed already, and when the certificate is another person's.
    """
    row = _frozen_row(session, mou_id)
    before = service_rows.record_of(session, row)
    party = service_sign_checks.party(before, signing.organisation_id)
    service_sign_checks.check_file(signed.pdf, signed_pdf(session, mou_id))
    signer = service_sign_checks.check_signatures(before, party, signed)
    named = service_parties.with_names(session, before, Language.EN)
    service_sign_checks.check_person(
        session, service_sign_checks.party(named, signing.organisation_id), signer, signing
    )
    _write_signature(session, row, before, signing)
    row.signed_sha256 = blobs.put(session, signed.pdf, _PDF)
    after = service_rows.finish(session, row, "signed digitally", before)
    told = {"party": party.name, "signer": signer, "other_name": signing.other_name.strip()}
    history.record(session, "recorded a signature", Ref(Kind.MOU, mou_id), None, told)
    return after


def bind_scan(
    session: Session, mou_id: int, name: str, data: bytes, codes: Iterable[str], stated: str = ""
) -> Mou:
    """Bind the scan of a signed original to the frozen text by what the `codes` on it say.

    Without a readable code an officer can vouch for it: `stated` is the reference or number read
    by eye. Raises UserError for a scan of another memorandum or of another text.
    """
    row = _frozen_row(session, mou_id)
    before = service_rows.record_of(session, row)
    media_type = service_sign_checks.media_type(name, data)
    how = service_sign_checks.check_codes(frozen_code(session, mou_id), codes, stated)
    sha256 = blobs.put(session, data, media_type)
    kept = list(row.scans or ())
    if any(scan["sha256"] == sha256 for scan in kept):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This scan is attached already."),
            QT_TRANSLATE_NOOP("Sentences", "Choose the scan of another original."),
        )
    moment = sessions.now(session).isoformat()
    scan = {"sha256": sha256, "name": name, "at": moment, "who": sessions.who(session), "how": how}
    row.scans = [*kept, scan]
    return service_rows.finish(session, row, "attached a signed original", before)


def take_off_scan(session: Session, mou_id: int, sha256: str) -> Mou:
    """Take a scan off that was attached by mistake; the history keeps that it was there."""
    row = _frozen_row(session, mou_id)
    before = service_rows.record_of(session, row)
    row.scans = [scan for scan in row.scans or () if scan["sha256"] != sha256] or None
    return service_rows.finish(session, row, "took a scan off", before)


def scan_file(session: Session, sha256: str) -> bytes:
    """A scan as it came; UserError when it is missing or damaged."""
    return blobs.get(session, sha256)


def _write_signature(session: Session, row: MouRow, before: Mou, signing: Signing) -> None:
    """Day and place of one party's signature, and what follows from them."""
    parties = tuple(
        replace(party, signed_on=signing.day, signed_at=signing.place)
        if party.organisation_id == signing.organisation_id
        else party
        for party in before.parties
    )
    after = rules_dates.with_entry(replace(before, parties=parties))
    zone = sessions.context(session).clock().tzinfo
    day = before.frozen_at.astimezone(zone).date() if before.frozen_at else None
    service_parties.check_signing_days(after, day, sessions.today(session))
    service_parties.check_signatories(session, after)
    service_store.write(row, after)


def _check_may_freeze(session: Session, mou: Mou) -> None:
    if mou.frozen_at is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The text is frozen already."),
            QT_TRANSLATE_NOOP("Sentences", "Have it signed, or unfreeze it with a reason first."),
        )
    if mou.state not in _MAY_FREEZE:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Only an approved text is frozen for signature."),
            QT_TRANSLATE_NOOP("Sentences", "Take the memorandum to “Approved” first."),
        )
    gaps = service_sign_checks.gaps(session, mou, sessions.today(session))
    if gaps:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The text cannot be frozen for signature yet."),
            join(gaps),
        )


def _frozen(paper: MouPaper, wanted: MouPrint) -> dict[str, Any]:
    """What the signatures are about, as data: words and names, not days that come later."""
    mou = paper.mou
    data = {
        "id": mou.id,
        "reference": mou.reference,
        "title": mou.title,
        "languages": mou.languages,
        "prevailing": mou.prevailing,
        "articles": [
            [{"language": t.language, "heading": t.heading, "body": t.body} for t in each.texts]
            for each in mou.articles
        ],
        "months": mou.term.months,
        "notice_days": mou.term.notice_days,
        "renewal": mou.term.renewal,
        "parties": paper.parties,
        "signatories": paper.signatories,
        "print": wanted,
    }
    plain: dict[str, Any] = history.plain(data)
    return plain


def _frozen_row(session: Session, mou_id: int) -> MouRow:
    row = service_rows.living_row(session, mou_id)
    if row.frozen_at is None or not row.pdf_sha256:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The text is not frozen for signature."),
            QT_TRANSLATE_NOOP("Sentences", "Freeze it first, then have it signed."),
        )
    return row
