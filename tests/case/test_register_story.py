"""One matter through the register: asked, answered by a delegate, sent, awaited, filed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

import pytest

from desktop_app import cases, demo, field_sources
from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Person, PersonName, Post, Title
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import history, links, sessions
from desktop_app.letters import service as letters
from desktop_app.letters import service_received as received
from desktop_app.letters import service_templates as templates
from desktop_app.letters.authority_records import Delegation
from desktop_app.letters.dispatch_records import DispatchState
from desktop_app.letters.email_draft import mail_draft
from desktop_app.letters.incoming_records import Channel, Incoming, IncomingState, Referral
from desktop_app.letters.records import CheckName, CheckState, LetterState
from desktop_app.letters.state_records import Progress, Review
from desktop_app.letters.template_records import Purpose
from desktop_app.papers import make_freezer
from desktop_app.pdf.identity import load_identity
from desktop_app.pdf.preview import page_text
from desktop_app.pdf.verification import verify

EN = Language.EN
SCAN = b"%PDF-1.4 a sheet that came in"


def test_a_matter_goes_through_the_register(demonstration, office, tmp_path) -> None:
    field_sources.join_fields()
    today = office.read(sessions.today)

    def do(work):
        return office.write(work).value

    asked = do(lambda s: _arrives(s, today))
    assert asked.reference.startswith("CINVU-IN/")
    assert asked.state is IncomingState.REFERRED
    assert office.read(lambda s: received.due_referrals(s, today + timedelta(days=9)))

    deputy = do(lambda s: _deputy(s, today))
    draft = do(lambda s: _answer(s, asked.id, deputy))
    assert draft.precedent == Ref(Kind.INCOMING, asked.id)
    series = office.read(letters.series)[0]
    do(lambda s: letters.save_series(s, replace(series, needs_approval=True)))
    freeze = make_freezer(load_identity((demonstration.folder / "demo-identity.p12").read_bytes(),
                                        demo.PASSPHRASE))  # fmt: skip

    def issue(letter):
        return do(lambda s: letters.issue(s, letter.id, letter.version, freeze, True))

    with pytest.raises(UserError, match="approved"):
        issue(draft)
    sent = do(lambda s: letters.send_for_review(s, draft.id, draft.version, "please look"))
    assert sent.review is Review.IN_REVIEW
    fit = do(lambda s: letters.approve(s, sent.id, sent.version))
    checks = office.read(lambda s: letters.checks(s, fit.id))
    blocked = [each for each in checks if each.state is CheckState.BLOCKS]
    assert [each.name for each in blocked] == []
    assert CheckName.AUTHORITY in {each.name for each in checks}

    letter = issue(fit)
    assert letter.state is LetterState.SIGNED
    assert letter.reference == f"{asked.reference}/1"
    pdf = office.read(lambda s: letters.issued_pdf(s, letter.id))
    assert verify(pdf, ((demonstration.folder / "demo-certificate.pem").read_bytes(),)).intact
    text = page_text(pdf, 0)
    assert "NUST/IO/2026/99" in text
    assert " ".join(text.split()).endswith("for the Secretary General")
    assert office.read(lambda s: received.incoming(s, asked.id)).state is IncomingState.ANSWERED

    _goes_out(office, do, letter)
    assert letter.id in {each.letter_id for each in office.read(letters.awaited)}
    reminder = do(lambda s: letters.write_reminder(s, letter.id))
    assert letter.reference in reminder.follows
    reply = do(lambda s: _replies(s, today, letter))
    assert reply.reference != asked.reference
    assert letter.id not in {each.letter_id for each in office.read(letters.awaited)}
    do(lambda s: letters.file_letter(s, letter.id))
    filed = office.read(lambda s: letters.letter(s, letter.id))
    assert filed.progress is Progress.FILED

    _is_told(office, letter, asked)
    _goes_into_a_case(office, letter, pdf, tmp_path)
    assert not office.check().problems


def _arrives(session, today) -> Incoming:
    (body,) = (b for b in contacts.organisations(session, "NUST"))
    fresh = Incoming(
        None, 0, sender_organisation_id=body.id, their_reference="NUST/IO/2026/99",
        their_day_printed="20 November 2026", their_day=today - timedelta(days=2),
        received_on=today, channel=Channel.POST, subject="Focal point for joint courses",
        text="Please name a focal point.", enclosures_count=1,
    )  # fmt: skip
    saved = received.save_incoming(session, fresh)
    done = received.register_incoming(session, saved.id, saved.version)
    referral = Referral(None, "Secretariat", note="to answer", due=today + timedelta(days=7))
    return received.refer(session, done.id, done.version, referral)


def _deputy(session, today) -> int:
    """Somebody of our own who signs for the head, by a delegation of this month."""
    own = contacts.own_organisation(session)
    head = contacts.signers_on(session, today)[0]
    person = contacts.save_person(session, Person(None, 0, names=(PersonName(EN, "", "Deputy"),)))
    titles = (Title(EN, "Deputy Secretary General", "sample"),)
    post = contacts.save_post(
        session, Post(None, 0, person.id, own.id, titles, today - timedelta(days=90))
    )
    contacts.verify_title(session, post.id, EN, by="tester", source="sample")
    letters.save_delegation(
        session,
        Delegation(None, 0, head.id, post.id, today - timedelta(days=5), today + timedelta(days=5)),
    )
    return post.id


def _answer(session, asked: int, deputy: int):
    """An answer that begins with a ready template, its fields filled from what it answers."""
    begun = received.answer_to(session, asked)
    ready = next(t for t in templates.templates(session)
                 if t.purpose is Purpose.ACKNOWLEDGEMENT)  # fmt: skip
    text = templates.text_for(ready, EN)
    fresh = letters.new_letter(session, EN)
    return letters.save_letter(
        session,
        replace(
            fresh, precedent=begun.precedent, shares_number=True, signer_post_id=deputy,
            addressee_organisation_id=begun.addressee_organisation_id,
            addressee_post_id=begun.addressee_post_id, your_reference=begun.your_reference,
            subject=text.subject, body=text.body, reply_by=fresh.day + timedelta(days=10),
            series_id=letters.series(session)[0].id,
        ),
    )  # fmt: skip


def _goes_out(office, do, letter) -> None:
    mailing = office.read(lambda s: letters.mailing(s, letter.id))
    draft = mail_draft(replace(mailing, email="office@example.org"), datetime.now(UTC))
    mail = message_from_bytes(draft, policy=policy.default)
    (attached,) = mail.iter_attachments()
    assert attached.get_payload(decode=True) == mailing.pdf
    assert "/" not in attached.get_filename()
    now = datetime.now(UTC)
    sent = do(lambda s: letters.dispatch(s, letter.id, None, Channel.EMAIL, now))
    assert sent.state is DispatchState.SENT
    day = office.read(sessions.today)
    do(lambda s: letters.acknowledge(s, sent.id, day, "by e-mail"))
    assert office.read(lambda s: letters.letter(s, letter.id)).progress is Progress.ACKNOWLEDGED


def _replies(session, today, letter):
    """Their answer: it names our letter, and our letter waits no more."""
    (body,) = (b for b in contacts.organisations(session, "NUST"))
    fresh = Incoming(
        None, 0, sender_organisation_id=body.id, their_reference="NUST/IO/2026/104",
        their_day_printed="today", their_day=today, received_on=today, subject="Focal point",
    )  # fmt: skip
    saved = received.save_incoming(session, fresh)
    done = received.register_incoming(session, saved.id, saved.version)
    links.connect(
        session, Ref(Kind.LETTER, letter.id), links.Relation.ANSWERED_BY,
        Ref(Kind.INCOMING, done.id),
    )  # fmt: skip
    return done


def _is_told(office, letter, asked) -> None:
    """Who did what, and when, of both letters."""
    acts = list(office.read(lambda s: history.of(s, Ref(Kind.LETTER, letter.id))))
    told = [each.act for each in acts]
    for act in ("created", "sent for review", "approved", "issued"):
        assert act in told, told
    assert all(each.who and each.at for each in acts)
    thread = set(office.read(lambda s: links.thread(s, Ref(Kind.LETTER, letter.id))))
    assert Ref(Kind.INCOMING, asked.id) in thread
    back = office.read(lambda s: links.thread(s, Ref(Kind.INCOMING, asked.id)))
    assert Ref(Kind.LETTER, letter.id) in back


def _goes_into_a_case(office, letter, pdf: bytes, tmp_path) -> None:
    path = tmp_path / "case.zip"
    write = office.read(lambda s: cases.case_writer(s, Ref(Kind.LETTER, letter.id), EN, path))
    write(lambda _done, _all: None)
    with ZipFile(BytesIO(path.read_bytes())) as case:
        names = case.namelist()
        papers = {sha256(case.read(name)).hexdigest() for name in names}
        (sums,) = (name for name in names if "sums" in name.lower() or "sha256" in name.lower())
        for line in case.read(sums).decode().splitlines():
            digest, _, name = line.partition("  ")
            full = next(each for each in names if each.endswith(name.lstrip("*")))
            assert sha256(case.read(full)).hexdigest() == digest
    assert sha256(pdf).hexdigest() in papers
