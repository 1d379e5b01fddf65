"""The day by which an answer to a letter is expected."""

from datetime import date

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, LongDay, say


def check_reply_by(day: date | None, reply_by: date | None) -> None:
    """Raise UserError where an answer is expected before the letter is even written."""
    if day is not None and reply_by is not None and reply_by < day:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "The answer is expected by {due}, before the letter’s own day, {day}.",
                ),
                due=_long(reply_by),
                day=_long(day),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct one of the two days."),
        )


def _long(day: date) -> LongDay:
    return LongDay(day.year, day.month, day.day)
