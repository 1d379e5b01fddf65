"""What holds for the record beside the text: parties' days, originals, clearances, the family."""

from collections.abc import Mapping
from datetime import date

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.mous.life_records import Clearance, ClearanceState, EntryRule, MouKind
from desktop_app.mous.records import Mou, Party

NEEDS_PARENT = frozenset(
    {MouKind.AMENDMENT, MouKind.ACCESSION, MouKind.WITHDRAWAL, MouKind.RENEWAL}
)
"""Kinds that say nothing without the memorandum that they are about."""
_CHECK_DAYS = QT_TRANSLATE_NOOP("Sentences", "Check the two dates.")


def check_record(mou: Mou) -> None:
    """Raise UserError, with advice, for a record that contradicts itself."""
    for party in mou.parties:
        _check_party(mou, party)
    if len(mou.kept_originals) > mou.originals:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "{kept} originals are listed, but only {number} were signed.",
                ),
                kept=len(mou.kept_originals),
                number=mou.originals,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct the number of originals or the list."),
        )
    for clearance in mou.clearances:
        _check_clearance(clearance)


def check_ancestry(mou_id: int | None, parent_id: int | None, parents: Mapping[int, int]) -> None:
    """Raise UserError where a memorandum would be its own ancestor.

    `parents` maps each child's key to its parent's.
    """
    seen: set[int] = set()
    each = parent_id
    while each is not None and each not in seen:
        if each == mou_id:
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "A memorandum cannot stand under itself."),
                QT_TRANSLATE_NOOP(
                    "Sentences", "Choose another parent: this one is the memorandum or under it."
                ),
            )
        seen.add(each)
        each = parents.get(each)


def _check_party(mou: Mou, party: Party) -> None:
    name = party.name or looked_up(QT_TRANSLATE_NOOP("Sentences", "A party"))
    if party.signed_on and party.notified_on and party.notified_on < party.signed_on:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{party} would notify its approval before it signs."
                ),
                party=name,
            ),
            _CHECK_DAYS,
        )
    if party.withdrawn_on and party.withdrawn_on <= (_joined(mou, party) or date.min):
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{party} would leave before it joins."), party=name),
            _CHECK_DAYS,
        )
    fixed = mou.term.in_force_on if mou.entry_rule is EntryRule.FIXED_DAY else None
    if fixed and party.joined_on is None and party.signed_on and party.signed_on > fixed:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{party} would sign after the day fixed for entry into force."
                ),
                party=name,
            ),
            _CHECK_DAYS,
        )


def _joined(mou: Mou, party: Party) -> date | None:
    return party.joined_on or party.signed_on or mou.term.in_force_on


def _check_clearance(clearance: Clearance) -> None:
    name = clearance.authority.best()
    if not name:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A clearance has no authority."),
            QT_TRANSLATE_NOOP("Sentences", "Enter who gives it, or remove the line."),
        )
    if clearance.state is ClearanceState.GIVEN:
        _check_given(clearance, name)
    first, last = clearance.requested_on, clearance.given_on
    if first and last and last < first:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The answer of {authority} would come before the request."
                ),
                authority=name,
            ),
            _CHECK_DAYS,
        )


def _check_given(clearance: Clearance, name: str) -> None:
    if clearance.given_on is None:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The clearance of {authority} has no date."),
                authority=name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Enter the day on which it was given."),
        )
    if clearance.letter is None and not clearance.note.strip():
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "Nothing shows that {authority} gave its clearance."
                ),
                authority=name,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Choose the letter that gives it, or say in the note how it was given."
            ),
        )
