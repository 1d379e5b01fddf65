"""Who stands where, as the board, the table by country and its files show it."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop_app.contacts.alphabets import order_key
from desktop_app.contacts.membership_records import Member, MembershipStep, Stage, Standing
from desktop_app.core.languages import Language

Cell = str | int | date | None
"""What a cell of a file holds; a day is written as ISO 8601."""


@dataclass(frozen=True, slots=True)
class CountryCount:
    """How many bodies of a country (ISO 3166, empty for none) stand where, and which ones."""

    country: str
    name: str
    members: tuple[Member, ...]
    by_standing: Mapping[Standing, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All bodies of the country."""
        return len(self.members)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table on its way into a file: its name, its header and its rows."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def next_stage(stages: Sequence[Stage], steps: Sequence[MembershipStep]) -> Stage | None:
    """The stage to propose after `steps` (latest first); None where none follows by itself.

    Nobody is proposed to be suspended or to leave, or a member to become an observer.
    """
    taken = {step.stage_id for step in steps}
    here = next((s for s in stages if steps and s.id == steps[0].stage_id), None)
    if here is not None and here.standing in (Standing.SUSPENDED, Standing.LEFT):
        return None
    after = stages[stages.index(here) + 1 :] if here is not None else stages
    skipped = {Standing.SUSPENDED, Standing.LEFT}
    if here is not None and here.standing is Standing.MEMBER:
        skipped |= {Standing.OBSERVER, Standing.CANDIDATE}
    return next((s for s in after if s.standing not in skipped and s.id not in taken), None)


def by_country(
    members: Sequence[Member], name: Callable[[str], str], language: Language
) -> tuple[CountryCount, ...]:
    """The countries of `members` by the names that `name` gives them in `language`.

    Those without a name come last."""
    found: dict[str, list[Member]] = {}
    for member in members:
        found.setdefault(member.country, []).append(member)
    rows = [
        CountryCount(
            code,
            name(code),
            tuple(sorted(all_, key=lambda member: order_key(member.name, language))),
            Counter(member.standing for member in all_),
        )
        for code, all_ in found.items()
    ]
    return tuple(sorted(rows, key=lambda row: (not row.name, order_key(row.name, language))))


def stage_names(stages: Sequence[Stage], language: Language) -> dict[int, str]:
    """The names of stored stages by key."""
    return {stage.id: stage.names.best(language) for stage in stages if stage.id is not None}


def country_sheet(
    rows: Sequence[CountryCount], name: str, header: tuple[str, str, str], word: Callable[..., str]
) -> Sheet:
    """Counts by standing; `header` names country, code and total, `word` a standing."""
    country, code, total = header
    return Sheet(
        name,
        (country, code, *map(word, Standing), total),
        tuple(
            (row.name, row.country, *(row.by_standing.get(s, 0) for s in Standing), row.total)
            for row in rows
        ),
    )


def member_sheet(
    rows: Sequence[CountryCount],
    name: str,
    header: tuple[str, ...],
    stages: Mapping[int, str],
    word: Callable[..., str],
) -> Sheet:
    """One row for each body; `header` names organisation, country, code, stage, standing, since."""
    return Sheet(
        name,
        header,
        tuple(
            (m.name, row.name, row.country, stages.get(m.stage_id, ""), word(m.standing), m.since)
            for row in rows
            for m in row.members
        ),
    )
