"""How a letter leaves the house: who got it, when, with what proof, and what is refused."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import history
from desktop_app.letters import service
from desktop_app.letters.dispatch_records import Dispatch, DispatchState, Proof
from desktop_app.letters.incoming_records import Channel
from desktop_app.letters.records import Copy, Letter, LetterState
from desktop_app.letters.state_records import Progress

from ..conftest import NOON
from .conftest import World

SENT, PREPARED = DispatchState.SENT, DispatchState.PREPARED
LATER = NOON + timedelta(hours=1)


@pytest.fixture
def issued(world: World) -> Letter:
    copies = (Copy("COMSTECH", "for information"), Copy("Ministry", "for action"))
    return world.issue(world.draft(copies=copies))


def send(world: World, letter: Letter, place: int | None = None, **more: object) -> Dispatch:
    given = {"channel": Channel.POST, "sent_at": NOON, **more}
    return world.do(lambda s: service.dispatch(s, letter.id, place, **given))  # type: ignore[arg-type]


def progress(world: World, letter: Letter) -> Progress | None:
    return world.see(lambda s: service.letter(s, letter.id or 0)).progress


def acts(world: World, letter: Letter) -> list[str]:
    ref = Ref(Kind.LETTER, letter.id or 0)
    return [entry.act for entry in world.see(lambda s: history.of(s, ref))]


def test_addressee_and_copies_each_have_their_own_way(world: World, issued: Letter) -> None:
    send(world, issued, proof=Proof("RR 123 456 789 IR"))
    send(world, issued, 1, channel=Channel.HAND, to="  Mr Rahimi,\n gate 2 ")
    plan = world.see(lambda s: service.plan(s, issued.id or 0))
    assert [(line.copy_place, line.to, line.purpose) for line in plan.lines] == [
        (None, issued.addressee, ""),
        (0, "COMSTECH", "for information"),
        (1, "Ministry", "for action"),
    ]
    first, second, third = (line.last for line in plan.lines)
    assert first is not None
    assert third is not None
    assert second is None
    assert (first.channel, first.proof, first.sent_at) == (
        Channel.POST, "RR 123 456 789 IR", NOON,
    )  # fmt: skip
    assert (third.to, third.channel) == ("Mr Rahimi, gate 2", Channel.HAND)
    assert plan.open
    assert plan.progress is Progress.DISPATCHED


def test_progress_follows_the_addressee_alone(world: World, issued: Letter) -> None:
    send(world, issued, 0)
    assert progress(world, issued) is None
    sent = send(world, issued)
    assert progress(world, issued) is Progress.DISPATCHED
    day = NOON.date()
    known = world.do(lambda s: service.acknowledge(s, sent.id or 0, day, "Stamp of the registry"))
    assert known.acknowledged_note == "Stamp of the registry"
    assert progress(world, issued) is Progress.ACKNOWLEDGED
    world.do(lambda s: service.came_back(s, sent.id or 0, "moved away"))
    assert progress(world, issued) is None
    assert acts(world, issued)[:4] == ["came back", "acknowledged", "dispatched", "dispatched"]


def test_a_filed_letter_takes_no_more_until_it_is_reopened(world: World, issued: Letter) -> None:
    send(world, issued)
    filed = world.do(lambda s: service.file_letter(s, issued.id or 0))
    assert (filed.progress, filed.filed_at) == (Progress.FILED, NOON)
    with pytest.raises(UserError, match="is filed"):
        send(world, issued, 0)
    opened = world.do(lambda s: service.reopen_letter(s, issued.id or 0))
    assert (opened.progress, opened.filed_at) == (Progress.DISPATCHED, None)
    assert acts(world, issued)[:2] == ["reopened", "filed"]


def test_what_was_prepared_becomes_what_was_sent(world: World, issued: Letter) -> None:
    key = issued.id or 0
    made = world.do(lambda s: service.prepare_dispatch(s, key, None, Channel.EMAIL, "a@b.org"))
    assert (made.state, made.sent_at) == (PREPARED, None)
    assert progress(world, issued) is None
    again = world.do(lambda s: service.prepare_dispatch(s, key, None, Channel.EMAIL, "a@c.org"))
    assert again.id == made.id
    sent = world.do(lambda s: service.confirm_sent(s, made.id or 0, NOON))
    assert (sent.id, sent.state, sent.to, sent.sent_by) == (made.id, SENT, "a@c.org", "Registrar")
    with pytest.raises(UserError, match="gone out already"):
        world.do(lambda s: service.confirm_sent(s, made.id or 0, NOON))
    line = world.see(lambda s: service.plan(s, key)).lines[0]
    assert (line.tries, line.last) == (1, sent)


def test_what_was_recorded_can_be_taken_back(world: World, issued: Letter) -> None:
    sent = send(world, issued)
    known = world.do(lambda s: service.acknowledge(s, sent.id or 0, NOON.date()))
    with pytest.raises(UserError, match="changed since"):
        world.do(lambda s: service.undo_dispatch(s, sent))
    world.do(lambda s: service.undo_dispatch(s, known, sent))
    assert world.see(lambda s: service.dispatch_of(s, sent.id or 0)) == sent
    assert progress(world, issued) is Progress.DISPATCHED
    world.do(lambda s: service.undo_dispatch(s, sent))
    assert progress(world, issued) is None
    assert world.see(lambda s: service.plan(s, issued.id or 0)).lines[0].last is None
    assert acts(world, issued)[0] == "dispatch taken back"


def test_a_proof_is_kept_with_its_name(world: World, issued: Letter) -> None:
    proof = Proof("receipt", "..\\..\\receipt of the courier.pdf", b"%PDF proof")
    sent = send(world, issued, proof=proof)
    found = world.see(lambda s: service.proof_file(s, sent.id or 0))
    assert found == ("receipt of the courier.pdf", b"%PDF proof")
    other = send(world, issued, 0)
    with pytest.raises(UserError, match="No file was kept"):
        world.see(lambda s: service.proof_file(s, other.id or 0))
    later = world.do(
        lambda s: service.add_proof(s, other.id or 0, Proof(file_name="x.png", data=b"p"))
    )
    assert later.proof_name == "x.png"


@pytest.mark.parametrize(
    ("state", "match"), [(LetterState.DRAFT, "is a draft"), (LetterState.VOID, "is void")]
)
def test_drafts_and_voids_stay_in_the_house(world: World, state: LetterState, match: str) -> None:
    letter = world.draft()
    if state is LetterState.VOID:
        letter = world.issue(letter)
        world.do(lambda s: service.void(s, letter.id or 0, "wrong addressee"))
    with pytest.raises(UserError, match=match):
        send(world, letter)
    with pytest.raises(UserError, match=match):
        world.do(lambda s: service.prepare_dispatch(s, letter.id or 0, None, Channel.EMAIL))
    with pytest.raises(UserError, match=match):
        world.do(lambda s: service.file_letter(s, letter.id or 0))
    assert not world.see(lambda s: service.plan(s, letter.id or 0)).open


def test_moments_and_proofs_that_cannot_be_are_refused(world: World, issued: Letter) -> None:
    with pytest.raises(UserError, match="in the future"):
        send(world, issued, sent_at=LATER)
    with pytest.raises(UserError, match="cannot have gone out earlier"):
        send(world, issued, sent_at=NOON - timedelta(days=1))
    with pytest.raises(UserError, match="larger than 50 MB"):
        send(world, issued, proof=Proof("", "scan.pdf", bytes(50 * 1024 * 1024 + 1)))
    with pytest.raises(UserError, match="is empty"):
        send(world, issued, proof=Proof("", "scan.pdf", b""))
    with pytest.raises(UserError, match="invisible character"):
        send(world, issued, proof=Proof("1234\u202e5678"))
    with pytest.raises(UserError, match="no such copy"):
        send(world, issued, 2)
    assert world.see(lambda s: service.plan(s, issued.id or 0)).lines[0].last is None


def test_no_acknowledgement_before_the_dispatch(world: World, issued: Letter) -> None:
    key = issued.id or 0
    made = world.do(lambda s: service.prepare_dispatch(s, key, None, Channel.EMAIL))
    for refuse in (
        lambda s: service.acknowledge(s, made.id or 0, NOON.date()),
        lambda s: service.came_back(s, made.id or 0),
    ):
        with pytest.raises(UserError, match="not gone out yet"):
            world.do(refuse)
    sent = world.do(lambda s: service.confirm_sent(s, made.id or 0, NOON))
    for day, match in ((date(2026, 11, 21), "before it was sent"), (date(2026, 11, 23), "future")):
        with pytest.raises(UserError, match=match):
            world.do(lambda s, day=day: service.acknowledge(s, sent.id or 0, day))
    assert world.see(lambda s: service.dispatch_of(s, sent.id or 0)) == replace(sent)


def test_the_addressees_address_is_found(world: World, issued: Letter) -> None:
    from desktop_app.contacts import service as contacts

    def enter(session: object) -> None:
        body = contacts.organisation(session, world.other)  # type: ignore[arg-type]
        contacts.save_organisation(session, replace(body, email="registry@nust.example"))  # type: ignore[arg-type]

    world.do(enter)
    line = world.see(lambda s: service.plan(s, issued.id or 0)).lines[0]
    assert line.email == "registry@nust.example"
