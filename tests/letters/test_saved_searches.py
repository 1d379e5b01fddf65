"""Saved searches: named, renamed, deleted, brought back; apart by place."""

from dataclasses import replace

import pytest

from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.saved_search import SavedPlace, SavedSearch
from desktop_app.db.office import Office
from desktop_app.letters import service_saved_searches as saved

LETTERS, SEARCH = SavedPlace.LETTERS, SavedPlace.SEARCH


def keep(office: Office, wanted: SavedSearch) -> SavedSearch:
    return office.write(lambda s: saved.save_search(s, wanted)).value


def names(office: Office, place: SavedPlace = LETTERS) -> list[str]:
    return [each.name for each in office.read(lambda s: saved.saved_searches(s, place))]


def test_a_search_is_saved_renamed_deleted_and_brought_back(office: Office) -> None:
    one = keep(office, SavedSearch(None, 0, LETTERS, "  Late   answers ", {"awaiting": True}))
    keep(office, SavedSearch(None, 0, SEARCH, "Late answers", {"words": "late"}))
    assert (one.name, dict(one.query)) == ("Late answers", {"awaiting": True})
    two = keep(office, replace(one, name="Überfällig"))
    assert (two.id, names(office), names(office, SEARCH)) == (
        one.id, ["Überfällig"], ["Late answers"],
    )  # fmt: skip
    office.write(lambda s: saved.delete_search(s, two.id or 0))
    assert names(office) == []
    office.write(lambda s: saved.restore_search(s, two.id or 0))
    assert names(office) == ["Überfällig"]


def test_what_is_wrong_is_refused_and_nothing_changes(office: Office) -> None:
    one = keep(office, SavedSearch(None, 0, LETTERS, "Drafts", {"state": "draft"}))
    for wrong in (
        SavedSearch(None, 0, LETTERS, " ", {"words": "x"}),
        SavedSearch(None, 0, LETTERS, "All", {"words": "", "state": None}),
        SavedSearch(None, 0, LETTERS, "dRAFTS", {"words": "x"}),
        SavedSearch(None, 0, LETTERS, "a\u202eb", {"words": "x"}),
    ):
        with pytest.raises(UserError):
            keep(office, wrong)
    keep(office, replace(one, query={"state": "void"}))
    with pytest.raises(ConflictError):
        keep(office, replace(one, query={"state": "issued"}))
    assert names(office) == ["Drafts"]


def test_a_name_given_away_meanwhile_is_not_taken_back(office: Office) -> None:
    one = keep(office, SavedSearch(None, 0, LETTERS, "Drafts", {"state": "draft"}))
    office.write(lambda s: saved.delete_search(s, one.id or 0))
    keep(office, SavedSearch(None, 0, LETTERS, "Drafts", {"words": "x"}))
    with pytest.raises(UserError):
        office.write(lambda s: saved.restore_search(s, one.id or 0))
