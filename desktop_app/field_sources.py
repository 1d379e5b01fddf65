"""Joins the fields of letters to the records they may be linked to: meetings, decisions, memoranda.

The letters ask by a record's name; only here is it known who can answer.
"""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from desktop_app.core.calendars import format_days
from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters.records import Letter
from desktop_app.letters.service_fields import describe_links
from desktop_app.meetings import service as meetings
from desktop_app.mous import rules
from desktop_app.mous import service as mous


def join_fields() -> None:
    """From now on linked meetings, decisions and memoranda give their fields to letters."""
    describe_links(Kind.MEETING, _meeting)
    describe_links(Kind.DECISION, _decision)
    describe_links(Kind.MOU, _mou)


def _meeting(session: Session, ref: Ref, letter: Letter) -> Mapping[str, str]:
    found = meetings.meeting(session, ref.id)
    language = letter.language
    day = found.day
    return {
        "meeting.title": found.title.get(language, ""),
        "meeting.number": localise_digits(found.number, language),
        "meeting.day": (
            format_days(day, language, letter.calendars, found.lunar_shift) if day else ""
        ),
        "meeting.place": found.place.get(language, ""),
    }


def _decision(session: Session, ref: Ref, letter: Letter) -> Mapping[str, str]:
    found = meetings.decision(session, ref.id)
    number = found.reference or str(found.number or "")
    of = Ref(Kind.MEETING, meetings.meeting_of(session, ref))
    return {
        **_meeting(session, of, letter),
        "decision.number": localise_digits(number, letter.language),
        "decision.text": found.text.get(letter.language, ""),
    }


def _mou(session: Session, ref: Ref, letter: Letter) -> Mapping[str, str]:
    found = mous.mou(session, ref.id, letter.language)
    end = rules.end_of_term(found.term)
    start = found.term.in_force_on
    language, calendars = letter.language, letter.calendars
    return {
        "mou.title": found.title.get(language, ""),
        "mou.parties": _listed([party.name for party in found.parties], language),
        "mou.in_force": format_days(start, language, calendars) if start else "",
        "mou.end": format_days(end, language, calendars) if end else "",
    }


_COMMAS = {Language.FA: "، ", Language.AR: "، ", Language.UR: "، "}


def _listed(names: list[str], language: Language) -> str:
    return _COMMAS.get(language, ", ").join(filter(None, names))
