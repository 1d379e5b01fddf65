"""What of the minutes is missing in a language, and what may be out of date in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.core.languages import FORM_LANGUAGES, Language
from desktop_app.core.refs import Kind
from desktop_app.core.texts import Texts
from desktop_app.meetings.records import Meeting


@dataclass(frozen=True, slots=True)
class Lagging:
    """An item or a decision whose words in `language` were not looked at since others changed.

    `number` is the place of an item, from 1, or the number of a decision.
    """

    kind: Kind
    key: int
    number: int
    language: Language


def lagging(meeting: Meeting) -> tuple[Lagging, ...]:
    """What may be out of date, items first."""
    items = (
        Lagging(Kind.MEETING, item.id or 0, place, language)
        for place, item in enumerate(meeting.items, 1)
        for language in item.stale
    )
    decisions = (
        Lagging(Kind.DECISION, each.id or 0, each.number or 0, language)
        for each in meeting.decisions
        for language in each.stale
    )
    return (*items, *decisions)


def missing(meeting: Meeting) -> dict[Language, int]:
    """How many texts each language lacks that another has; languages that no text of the minutes
    is written in are not counted as missing."""
    texts = [each for each in _texts(meeting) if each]
    used = {language for each in texts for language in each}
    lacks = {language: sum(language not in each for each in texts) for language in used}
    return {language: lacks[language] for language in Language if lacks.get(language)}


def working_languages(meeting: Meeting) -> tuple[Language, ...]:
    """The languages that the session is written in: those of a form, and those in use."""
    texts = (meeting.title, *(item.heading for item in meeting.items))
    return tuple(
        language
        for language in Language
        if language in FORM_LANGUAGES or any(language in each for each in texts)
    )


def _texts(meeting: Meeting) -> Iterator[Texts]:
    for item in meeting.items:
        yield from (item.heading, item.body)
    for decision in meeting.decisions:
        yield from (decision.text, decision.dissent)
    for action in meeting.actions:
        yield action.text
