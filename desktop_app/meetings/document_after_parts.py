"""What minutes print besides: votes and dissent, closed items, corrections, approval."""

from collections.abc import Iterator

from desktop_app.core.calendars import format_day
from desktop_app.core.languages import Language
from desktop_app.meetings import document_parts as parts
from desktop_app.meetings.document_after_words import AFTER
from desktop_app.meetings.document_words import digits
from desktop_app.meetings.records import Decision, Item, MinutesPaper
from desktop_app.pdf.document import Block, Face, Ink, Paragraph, text


def taken(decision: Decision, language: Language) -> Iterator[Block]:
    """How a decision was taken, and the dissent, where the minutes say so."""
    words = AFTER[language]
    if decision.consensus:
        yield _small(words.consensus, language)
    votes = (decision.votes_for, decision.votes_against, decision.abstentions)
    if not decision.consensus and any(vote is not None for vote in votes):
        shown = [digits(vote or 0, language) for vote in votes]
        said = words.votes.format(for_=shown[0], against=shown[1], abstentions=shown[2])
        yield _small(said, language)
    if decision.dissent:
        own = parts.language_of(decision.dissent, language)
        yield _small(words.dissent, language)
        yield from parts.paragraphs(decision.dissent.best(language), own)


def closed_words(item: Item, language: Language) -> str:
    """Why a closed item is not printed, and until when."""
    words = AFTER[language]
    reason = parts.clean(item.closed_reason) or "—"
    said = words.closed.format(reason=reason)
    if item.closed_until is None:
        return said
    day = format_day(item.closed_until, language)
    return f"{said} {words.closed_until.format(day=day)}"


def closed_line(words: str, language: Language) -> Paragraph:
    """A line in place of what is left out."""
    return text(
        words, language, italic=not language.is_rtl, ink=Ink.MUTED, size=parts.SIZE,
        leading=parts.LEADING[language], space_after=8,
    )  # fmt: skip


def afterwards(paper: MinutesPaper, language: Language) -> Iterator[Block]:
    """The corrections that were accepted, and where and when the minutes were approved."""
    words, meeting = AFTER[language], paper.meeting
    if paper.corrections:
        yield parts.heading(words.corrections, language)
        for each in paper.corrections:
            day = each.received_on
            when = format_day(day, language) if day else ""
            said = words.correction.format(
                who=parts.clean(each.proposed_by), day=when, text=each.text.best(language)
            )
            yield parts.prose(said, language)
    if meeting.approved_on is not None:
        day = meeting.approved_on
        when = parts.day_in(day, language, meeting.calendars, meeting.lunar_shift)
        template = words.approved_at if paper.approved_at else words.approved
        named = parts.clean(paper.approved_at.best(language))
        yield _small(template.format(day=when, meeting=named), language, space_before=10)


def _small(words: str, language: Language, space_before: float = 0.0) -> Paragraph:
    return text(
        words, language, size=parts.SMALL, ink=Ink.MUTED, face=Face.SANS, leading=1.5,
        space_before=space_before, space_after=5,
    )  # fmt: skip
