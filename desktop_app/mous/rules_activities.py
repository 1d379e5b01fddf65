"""What holds for every activity under a memorandum, and what an officer is warned of."""

from datetime import date

from babel.numbers import get_currency_precision, list_currencies

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, Sentence, say
from desktop_app.mous.life_records import Activity, ActivityState
from desktop_app.mous.records import Mou
from desktop_app.mous.rules_dates import left_on, running_term

COUNTED = frozenset({ActivityState.RUNNING, ActivityState.DONE})
"""States in which something is or was really done."""


def currencies() -> frozenset[str]:
    """Every currency that there is or was, by its ISO 4217 code."""
    return frozenset(list_currencies())


def small_units(currency: str) -> int:
    """How many of the smallest unit make one of the currency: 100 for EUR, 1 for JPY."""
    return int(10 ** get_currency_precision(currency))


def check_activity(activity: Activity) -> None:
    """Raise UserError, with advice, for an activity that contradicts itself."""
    if not activity.title:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The activity has no title."),
            QT_TRANSLATE_NOOP("Sentences", "Give it a title in one language."),
        )
    if activity.since and activity.until and activity.until < activity.since:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The activity would end before it starts."),
            QT_TRANSLATE_NOOP("Sentences", "Check the two dates."),
        )
    if activity.state in COUNTED and activity.since is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The activity has no first day."),
            QT_TRANSLATE_NOOP(
                "Sentences", "Enter when it began: reports are made of what has a date."
            ),
        )
    if min(activity.people, activity.credits, activity.cost) < 0:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "People, credits and cost cannot be below zero."),
            QT_TRANSLATE_NOOP("Sentences", "Enter the number without a sign, or 0."),
        )
    _check_currency(activity)


def warnings(activity: Activity, mou: Mou, today: date) -> tuple[Sentence, ...]:
    """What is unusual about an activity but may be meant, one sentence each."""
    found: list[Sentence] = []
    start, term = mou.term.in_force_on, running_term(mou, today)
    if start and activity.since and activity.since < start:
        found.append(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "It begins before the memorandum enters into force on {day}."
                ),
                day=start,
            )
        )
    ends = [day for day in (term.end if term else None, left_on(mou)) if day is not None]
    last = activity.until or activity.since
    if ends and last and last > min(ends):
        found.append(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "It runs beyond the end of the memorandum on {day}."
                ),
                day=min(ends),
            )
        )
    if activity.state is ActivityState.DONE and last and last > today:
        found.append(
            say(
                QT_TRANSLATE_NOOP("Sentences", "It is said to be done but ends on {day}."), day=last
            )
        )
    return tuple(found)


def happened_in(activity: Activity, first: date, last: date) -> bool:
    """Whether it ran or was done on a day from `first` to `last`, both included."""
    if activity.state not in COUNTED or activity.since is None:
        return False
    if activity.until is not None:
        until = activity.until
    else:
        until = date.max if activity.state is ActivityState.RUNNING else activity.since
    return activity.since <= last and until >= first


def _check_currency(activity: Activity) -> None:
    if activity.currency and activity.currency not in currencies():
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "“{currency}” is not a currency."),
                currency=activity.currency,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Enter its code of three letters: USD, EUR, IRR."),
        )
    if activity.cost and not activity.currency:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The cost has no currency."),
            QT_TRANSLATE_NOOP("Sentences", "Enter its code of three letters: USD, EUR, IRR."),
        )
