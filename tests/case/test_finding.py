"""Find anything in the sample case: words, sounds, numbers and days lead to the same records."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app import finding
from desktop_app.core.calendars import Calendar
from desktop_app.core.found import FINDABLE, Found, Wanted
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from desktop_app.db.office import Office, open_office


@pytest.fixture
def office(demonstration: Any, tmp_path: Path) -> Iterator[Office]:
    folder = tmp_path
    shutil.copy(demonstration.folder / "office.db", folder / "office.db")
    shutil.copytree(demonstration.state, folder / "state")
    opened = open_office(folder / "office.db", "tester", state_dir=folder / "state")
    yield opened
    opened.close()


def find(office: Office, words: str, **conditions: Any) -> Found:
    most = conditions.pop("most", finding.FEW)
    wanted = Wanted(words, **conditions)
    return office.read(lambda session: finding.find(session, wanted, Language.EN, most))


def titles(found: Found, kind: Kind) -> list[str]:
    return [each.title for each in found if each.ref.kind is kind]


@pytest.mark.parametrize(
    "typed", ["CINVU/1405/001", "1405 1", "۱۴۰۵/۱", "cinvu-1405-001", "CINVU1405001", "1405001"]
)
def test_a_number_finds_its_letter(office: Office, typed: str) -> None:
    assert titles(find(office, typed), Kind.LETTER)[0] == "CINVU/1405/001"


@pytest.mark.parametrize(
    "typed",
    ["22 November 2026", "2026-11-22", "1 Azar 1405", "۱ آذر ۱۴۰۵", "22.11.2026", "1405/9/1"],
)
def test_a_day_in_any_calendar_finds_what_has_it(office: Office, typed: str) -> None:
    found = find(office, typed)
    assert titles(found, Kind.LETTER)[0] == "CINVU/1405/001"
    assert found.readings
    assert not titles(find(office, f"{typed} nonsenseword"), Kind.LETTER)


def test_a_day_of_two_readings_says_both(office: Office) -> None:
    assert {each.calendar for each in find(office, "1446/9/20").readings} == {
        Calendar.JALALI,
        Calendar.HIJRI,
    }


@pytest.mark.parametrize("typed", ["hassan", "hasan", "عثمان", "usman"])
def test_a_name_is_found_in_any_spelling(office: Office, typed: str) -> None:
    assert any("Hassan" in title for title in titles(find(office, typed), Kind.PERSON))


def test_what_is_found_is_grouped_by_kind_and_few_of_each(office: Office) -> None:
    found = find(office, "nust", most=1)
    kinds = [group.kind for group in found.groups]
    assert len(kinds) == len(set(kinds)) >= 3
    assert kinds == [kind for kind in FINDABLE if kind in kinds]
    assert all(len(group.summaries) == 1 for group in found.groups)
    assert any(group.more for group in find(office, "n", most=1).groups)
    assert all(each.title for each in found)


def test_conditions_leave_the_others_out(office: Office) -> None:
    def kinds(**conditions: Any) -> set[Kind]:
        return {each.ref.kind for each in find(office, "nust", **conditions)}

    assert kinds(kind=Kind.LETTER) == {Kind.LETTER}
    assert Kind.LETTER in kinds(language=Language.EN)
    assert Kind.MEETING not in kinds(language=Language.EN)
    assert kinds(language=Language.UR) == set()
    assert Kind.LETTER in kinds(year=2026) & kinds(year=1405)
    assert kinds(year=1404) == set()
    assert kinds(state="signed") == {Kind.LETTER}


def test_counts_are_of_all_finds(office: Office) -> None:
    counted = office.read(lambda session: finding.count(session, Wanted("nust")))
    every = find(office, "nust", most=500)
    assert {kind: n for kind, n in counted.items() if n} == {
        group.kind: len(group.summaries) for group in every.groups
    }


@pytest.mark.parametrize("typed", ["", "  ", "\"*()'", "zzzzqqq", "\0", "0", "۰"])
def test_nothing_is_found_without_an_error(office: Office, typed: str) -> None:
    assert isinstance(find(office, typed), Found)


def test_an_index_that_is_not_renewed_yet_is_searched_all_the_same(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding.search_kinds, "knows_kinds", lambda _session: False)
    assert titles(find(office, "CINVU/1405/001"), Kind.LETTER) == ["CINVU/1405/001"]
