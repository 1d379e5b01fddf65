"""The way to membership: the office's own stages, the steps taken, and who stands where."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.contacts import service
from desktop_app.contacts import service_membership as membership
from desktop_app.contacts.membership_records import MembershipStep, Stage, Standing
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import history
from tests.contacts.conftest import Visit

EN = Language.EN


def stage_ids(visit: Visit) -> dict[str, int]:
    return {stage.names[EN]: stage.id or 0 for stage in visit.write(membership.ensure_stages)}


def step(visit: Visit, stage: int, day: date | None = None, **more: object) -> MembershipStep:
    new = MembershipStep(None, 0, visit.nust, stage, day, **more)  # type: ignore[arg-type]
    saved: MembershipStep = visit.write(membership.save_step, new)
    return saved


def test_reading_the_usual_stages_writes_nothing(visit: Visit) -> None:
    found = visit.read(membership.stages)
    assert [stage.id for stage in found] == [None] * len(found)
    assert found[0].names[Language.FA] == "درخواست"


def test_a_body_stands_where_its_latest_step_has_brought_it(visit: Visit) -> None:
    ids = stage_ids(visit)
    letter = Ref(Kind.LETTER, 4)
    step(visit, ids["Full member"], date(2024, 5, 1), basis=letter)
    step(visit, ids["Application"], date(2022, 3, 1), note=" by  post ")
    [member] = visit.read(membership.members, EN)
    assert (member.standing, member.since, member.steps) == (Standing.MEMBER, date(2024, 5, 1), 2)
    latest, first = visit.read(membership.steps, visit.nust)
    assert (latest.basis, first.note) == (letter, "by post")
    acts = [entry.act for entry in visit.read(history.of, Ref(Kind.ORGANISATION, visit.nust))]
    assert acts.count("membership") == 2


def test_a_step_taken_back_can_be_restored(visit: Visit) -> None:
    ids = stage_ids(visit)
    saved = step(visit, ids["Observer"])
    visit.write(membership.delete_step, saved)
    assert visit.read(membership.steps, visit.nust) == ()
    assert visit.read(membership.standing_of, visit.nust) is None
    visit.write(membership.restore_step, saved)
    assert visit.read(membership.standing_of, visit.nust) is Standing.OBSERVER


def test_an_office_makes_the_stages_its_own(visit: Visit) -> None:
    usual = visit.write(membership.ensure_stages)
    mine = Stage(None, 0, Texts(en="Visit of the campus"), Standing.CANDIDATE)
    saved = visit.write(membership.save_stages, (usual[3], mine, usual[0]))
    assert [stage.names[EN] for stage in visit.read(membership.stages)] == [
        "Decision of an organ", "Visit of the campus", "Application",
    ]  # fmt: skip
    assert [stage.position for stage in saved] == [0, 1, 2]


def test_a_change_of_the_stages_is_remembered(visit: Visit) -> None:
    own = Ref(Kind.ORGANISATION, visit.cinvu)
    visit.write(service.set_own_organisation, visit.cinvu)
    usual = visit.write(membership.ensure_stages)
    visit.write(membership.save_stages, usual)  # nothing new, nothing to remember
    visit.write(membership.save_stages, usual[:2])
    last, first = (
        entry for entry in visit.read(history.of, own) if entry.act == "membership stages"
    )
    assert first.before == {"stages": []}
    assert last.before == first.after
    assert [stage["names"]["en"] for stage in last.after["stages"]] == [
        stage.names[EN] for stage in usual[:2]
    ]


def test_stages_are_remembered_before_our_own_organisation_is_named(visit: Visit) -> None:
    visit.write(service.set_own_organisation, None)
    visit.write(membership.ensure_stages)
    acts = [entry.act for entry in visit.read(history.of, Ref(Kind.ORGANISATION, 0))]
    assert acts == ["membership stages"]


def test_a_stage_in_use_is_not_taken_out(visit: Visit) -> None:
    usual = visit.write(membership.ensure_stages)
    step(visit, usual[0].id or 0)
    with pytest.raises(UserError, match="have come to the stage"):
        visit.write(membership.save_stages, usual[1:])
    assert len(visit.read(membership.stages)) == len(usual)


@pytest.mark.parametrize(
    ("names", "reason"), [(Texts(), "no name"), (Texts(en="application"), "Two stages")]
)
def test_stages_that_nobody_could_tell_apart_are_refused(
    visit: Visit, names: Texts, reason: str
) -> None:
    usual = visit.write(membership.ensure_stages)
    with pytest.raises(UserError, match=reason):
        visit.write(membership.save_stages, (*usual, Stage(None, 0, names)))


def test_a_step_to_come_is_refused(visit: Visit) -> None:
    ids = stage_ids(visit)
    with pytest.raises(UserError, match="still to come"):
        step(visit, ids["Screening"], date(2199, 1, 1))


def test_two_officers_do_not_overwrite_each_other(visit: Visit) -> None:
    ids = stage_ids(visit)
    saved = step(visit, ids["Screening"])
    visit.write(membership.save_step, replace(saved, note="mine"))
    with pytest.raises(ConflictError):
        visit.write(membership.save_step, replace(saved, note="yours"))
