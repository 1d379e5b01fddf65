"""What a term of months gives: its end, the days of review, the last day of notice."""

from calendar import monthrange
from datetime import date, timedelta

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.mous.records import KeyDate, KeyDateKind, Term


def add_months(day: date, months: int) -> date:
    """The same day of the month, `months` later (earlier when negative).

    Where that month is too short it is the month's last day: 29 February plus twelve months is
    28 February. Raises UserError for a day that no calendar here can count.
    """
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    if not date.min.year <= year <= date.max.year:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{months} months from {day} is outside every calendar."
                ),
                months=abs(months),
                day=day,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Check the date and the term in months."),
        )
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def end_of_term(term: Term) -> date | None:
    """The anniversary on which the term ends; None while it cannot be known.

    Five years from 20 March 2025 end on 20 March 2030.
    """
    if term.in_force_on is None or term.months is None:
        return None
    return add_months(term.in_force_on, term.months)


def key_dates(term: Term) -> tuple[KeyDate, ...]:
    """The days to keep in mind, earliest first; none while the end is not known.

    Reviews that would fall on or before the entry into force are left out. Nothing here assumes
    a renewal, not even where the text says that it is automatic.
    """
    end = end_of_term(term)
    if end is None or term.in_force_on is None or term.months is None:
        return ()
    dates = [KeyDate(KeyDateKind.END, end, term.months, term.in_force_on)]
    for kind, months in ((KeyDateKind.REVIEW_12, 12), (KeyDateKind.REVIEW_6, 6)):
        if months < term.months:
            dates.append(KeyDate(kind, add_months(end, -months), months, end))
    if term.notice_days is not None:
        day = end - timedelta(days=term.notice_days)
        dates.append(KeyDate(KeyDateKind.NOTICE, day, term.notice_days, end))
    order = list(KeyDateKind)
    return tuple(sorted(dates, key=lambda d: (d.day, order.index(d.kind))))
