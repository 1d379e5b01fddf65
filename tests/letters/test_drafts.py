"""Drafts, series and the register's lists."""

from dataclasses import replace

import pytest

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service, service_register
from desktop_app.letters.records import Copy, Enclosure, LetterState, Series

from .conftest import World


def test_a_draft_comes_back_as_it_was_saved(world: World) -> None:
    saved = world.draft(your_reference="No.F.8-2/2026-Acad", salutation=" Excellency, ")
    assert saved.salutation == "Excellency,"
    assert saved.addressee == "Prof. Amina Khan, NUST"
    assert world.see(lambda s: service.letter(s, saved.id)) == saved


def test_a_new_letter_knows_what_can_be_known(world: World) -> None:
    fresh = world.do(lambda s: service.new_letter(s, Language.FA))
    assert (fresh.series_id, fresh.signer_post_id) == (world.series.id, world.head)
    assert fresh.calendars == (Calendar.JALALI, Calendar.GREGORIAN)
    assert fresh.id is None


def test_the_slower_window_sees_both_versions(world: World) -> None:
    read = world.draft()
    world.do(lambda s: service.save_letter(s, replace(read, subject="Theirs")))
    with pytest.raises(ConflictError) as refused:
        world.do(lambda s: service.save_letter(s, replace(read, subject="Ours")))
    assert refused.value.ours == {"Subject": "Ours"}
    assert refused.value.theirs == {"Subject": "Theirs"}


@pytest.mark.parametrize(
    "spoil",
    [
        {"subject": "Courses \u202egnp"},
        {"your_reference": "12\u200e/4"},
        {"copies": (Copy("COMSTECH\u2066", ""),)},
        {"enclosures": (Enclosure("a\u202eb"),)},
    ],
)
def test_hidden_controls_are_refused_by_name(world: World, spoil) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(UserError, match=r"invisible character U\+2"):
        world.draft(**spoil)


def test_markup_is_only_text(world: World) -> None:
    body = "<b>x</b> <font color='red'>y</font> & {z}"
    assert world.draft(body=body, subject=body).body == body


def test_empty_copies_are_left_out(world: World) -> None:
    assert world.draft(copies=(Copy("", "for action"), Copy("A", ""))).copies == (Copy("A", ""),)


def test_delete_and_restore(world: World) -> None:
    draft = world.draft()
    ref = Ref(Kind.LETTER, draft.id)
    world.do(lambda s: service.delete(s, ref))
    assert world.see(service.rows) == ()
    assert world.see(lambda s: service.rows(s, "virtual")) == ()
    assert world.see(service.count) == 0
    with pytest.raises(UserError, match="not in the register any more"):
        world.see(lambda s: service.letter(s, draft.id))
    world.do(lambda s: service.restore(s, ref))
    assert [row.id for row in world.see(lambda s: service.rows(s, "virtual"))] == [draft.id]


def test_letters_are_found_by_number_addressee_and_text(world: World) -> None:
    one = world.issue(world.draft(subject="Membership"))
    two = world.draft(subject="Library", body="About the catalogue.")

    def found(words: str, state: LetterState | None = None) -> list[int | None]:
        return [row.id for row in world.see(lambda s: service.rows(s, words, state=state))]

    assert found("CINVU/1405") == [one.id]
    assert found("catalog") == [two.id]
    assert set(found("amina")) == {one.id, two.id}
    assert found("", state=LetterState.DRAFT) == [two.id]
    assert found("") == [two.id, one.id]


def test_a_number_is_found_whatever_its_digits(world: World) -> None:
    one = world.issue(world.draft())
    by = lambda text: world.see(lambda s: service.by_reference(s, text))  # noqa: E731
    assert by("CINVU/1405/001") == by(" cinvu / ۱۴۰۵/٠٠١ ") == one
    assert by("CINVU/1405/1") is None
    assert by("  ") is None


def test_summaries_keep_the_order_asked_for(world: World) -> None:
    one, two = world.issue(world.draft()), world.draft(subject="Second")
    found = world.see(lambda s: service.summaries(s, (two.id, 99, one.id)))
    assert [summary.title for summary in found] == ["Second", "CINVU/1405/001"]
    assert found[1].state == "issued"


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("{series}/{year}/{month}/{number}", "unknown field {month}"),
        ("{series}/{year}", "year and the number once"),
        ("{year}/{number:0x}", "cannot read"),
        ("{year}/{number}}", "brace"),
        ("{year}/\u202e{number}", "invisible"),
    ],
)
def test_a_pattern_that_cannot_number_is_refused(world: World, pattern, words) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(UserError, match=words):
        world.do(lambda s: service.save_series(s, Series(None, 0, "X", pattern)))
    assert world.see(service.series) == (world.series,)


def test_series_have_names_of_their_own(world: World) -> None:
    assert world.series.name == "CINVU"
    with pytest.raises(UserError, match="already"):
        world.do(lambda s: service.save_series(s, Series(None, 0, " CINVU ")))
    with pytest.raises(UserError, match="no name"):
        world.do(lambda s: service.save_series(s, Series(None, 0, " ")))
    changed = world.do(lambda s: service.save_series(s, replace(world.series, name="OUT")))
    with pytest.raises(ConflictError):
        world.do(lambda s: service.save_series(s, replace(world.series, name="IN")))
    assert world.see(service.series) == (changed,)


def test_persian_numbers_survive(world: World) -> None:
    pattern = "{number:05}/ق/م/ب/{year}"
    series = world.do(lambda s: service.save_series(s, Series(None, 0, "ق", pattern)))
    one = world.issue(world.draft(series_id=series.id))
    assert one.reference == "00001/ق/م/ب/1405"
    assert world.see(lambda s: service.by_reference(s, "۰۰۰۰۱/ق/م/ب/۱۴۰۵")) == one


def test_signs_between_the_parts_of_a_number_do_not_matter(world: World) -> None:
    one, two = world.issue(world.draft()), world.issue(world.draft())
    by = lambda text: world.see(lambda s: service.by_reference(s, text))  # noqa: E731
    assert by("cinvu-1405-001") == by("CINVU 1405 001") == one
    assert by("CINVU.1405.002") == two
    assert by("") is None
    assert by("1405 001") is None


def test_a_number_is_looked_up_without_reading_every_letter(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    issued = [world.issue(world.draft()) for _ in range(4)]
    read: list[str] = []
    key = service_register._key
    monkeypatch.setattr(service_register, "_key", lambda text: read.append(text) or key(text))
    found = world.see(lambda s: service.by_reference(s, "cinvu / 1405 / 003"))
    assert found == issued[2]
    assert [text for text in read if "/ " not in text] == ["CINVU/1405/003"]
