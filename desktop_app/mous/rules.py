"""What holds for every memorandum, whatever stores it: its dates, its life, its texts.

Pure functions over records, so that each rule can be tried over centuries without an office.
"""

from dataclasses import replace

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, looked_up, say
from desktop_app.mous.records import ArticleText, KeyDateKind, Mou, MouState, Term
from desktop_app.mous.rules_terms import add_months, end_of_term, key_dates

__all__ = [
    "FROZEN",
    "LONGEST_NOTICE",
    "LONGEST_TERM",
    "NEXT_STATES",
    "add_months",
    "carry_staleness",
    "check",
    "check_step",
    "end_of_term",
    "frozen_changes",
    "is_written",
    "key_dates",
]

LONGEST_TERM = 1200
"""Months; a hundred years. More is a slip of the finger."""
LONGEST_NOTICE = 3660
"""Days; ten years."""

NEXT_STATES: dict[MouState, tuple[MouState, ...]] = {
    MouState.IDEA: (MouState.DRAFT,),
    MouState.DRAFT: (MouState.CONSULTATION,),
    MouState.CONSULTATION: (MouState.CLEARANCE, MouState.APPROVED, MouState.DRAFT),
    MouState.CLEARANCE: (MouState.APPROVED, MouState.CONSULTATION),
    MouState.APPROVED: (MouState.SIGNED,),
    MouState.SIGNED: (MouState.IN_FORCE,),
    MouState.IN_FORCE: (
        MouState.REVIEW,
        MouState.RENEWED,
        MouState.EXPIRED,
        MouState.TERMINATED,
    ),
    MouState.REVIEW: (
        MouState.IN_FORCE,
        MouState.RENEWED,
        MouState.EXPIRED,
        MouState.TERMINATED,
    ),
    MouState.RENEWED: (),
    MouState.EXPIRED: (),
    MouState.TERMINATED: (),
}
"""Where a memorandum may go from each state; the usual next step first.

The state of clearance is passed by where nobody's clearance is needed; where one is, approval
asks for it on either way.
"""

FROZEN = frozenset(
    {
        MouState.SIGNED,
        MouState.IN_FORCE,
        MouState.REVIEW,
        MouState.RENEWED,
        MouState.EXPIRED,
        MouState.TERMINATED,
    }
)
"""States in which the text that was signed may not change any more."""

_LONGEST_MONTH = 31
_OR = QT_TRANSLATE_NOOP("Sentences", " or ")


def check_step(now: MouState, wanted: MouState) -> None:
    """Raise UserError unless `wanted` may follow `now`: nothing is skipped."""
    if wanted in NEXT_STATES[now]:
        return
    advice = QT_TRANSLATE_NOOP("Sentences", "Its life has ended; start a new one.")
    if NEXT_STATES[now]:
        steps = join((say("“{state}”", state=state) for state in NEXT_STATES[now]), _OR)
        advice = say(QT_TRANSLATE_NOOP("Sentences", "The next step is {steps}."), steps=steps)
    raise UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "A memorandum cannot go from “{now}” to “{wanted}”."),
            now=now,
            wanted=wanted,
        ),
        advice,
    )


def carry_staleness(
    stored: tuple[ArticleText, ...], wanted: tuple[ArticleText, ...]
) -> tuple[ArticleText, ...]:
    """The wanted texts, each with the truth about whether it lags behind another language.

    A changed text leaves the unchanged ones behind, unless it was behind itself or is new:
    then it only caught up. A changed text is never behind. What `wanted` claims is not believed.
    """
    before = {text.language: text for text in stored if is_written(text)}
    changed = {t.language for t in wanted if _differs(before.get(t.language), t)}
    changed |= before.keys() - {text.language for text in wanted}
    leads = any(lang in before and not before[lang].stale for lang in changed)
    return tuple(
        replace(
            text,
            stale=text.language not in changed
            and text.language in before
            and (leads or before[text.language].stale),
        )
        for text in wanted
    )


def is_written(text: ArticleText | None) -> bool:
    """Whether an article says anything in a language: heading and body both."""
    return text is not None and bool(text.heading.strip()) and bool(text.body.strip())


def check(mou: Mou) -> None:
    """Raise UserError, with advice, for a memorandum that contradicts itself."""
    if not mou.title:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The memorandum has no title."),
            QT_TRANSLATE_NOOP("Sentences", "Give it a title in one language."),
        )
    if not mou.languages or len(set(mou.languages)) != len(mou.languages):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The memorandum needs one or more different languages."),
            QT_TRANSLATE_NOOP("Sentences", "Choose each language once."),
        )
    if mou.prevailing is not None and mou.prevailing not in mou.languages:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "The prevailing text is {language}, which is not a language of this"
                    " memorandum.",
                ),
                language=mou.prevailing,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Choose one of its languages, or say that all texts are equal."
            ),
        )
    if not mou.calendars or mou.originals < 1:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "A memorandum needs at least one calendar and one original."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose a calendar and enter the number of originals."),
        )
    _check_parties(mou)
    _check_term(mou.term)


def frozen_changes(stored: Mou, wanted: Mou) -> tuple[str, ...]:
    """Which parts of a signed text `wanted` would change, in words marked for translation."""
    pairs = {
        QT_TRANSLATE_NOOP("Sentences", "title"): (stored.title, wanted.title),
        QT_TRANSLATE_NOOP("Sentences", "languages"): (stored.languages, wanted.languages),
        QT_TRANSLATE_NOOP("Sentences", "prevailing text"): (stored.prevailing, wanted.prevailing),
        QT_TRANSLATE_NOOP("Sentences", "parties"): (_signing(stored), _signing(wanted)),
        QT_TRANSLATE_NOOP("Sentences", "articles"): (_wording(stored), _wording(wanted)),
        QT_TRANSLATE_NOOP("Sentences", "length of the term"): (
            stored.term.months,
            wanted.term.months,
        ),
        QT_TRANSLATE_NOOP("Sentences", "period of notice"): (
            stored.term.notice_days,
            wanted.term.notice_days,
        ),
        QT_TRANSLATE_NOOP("Sentences", "renewal"): (stored.term.renewal, wanted.term.renewal),
    }
    return tuple(name for name, (old, new) in pairs.items() if old != new)


def _differs(before: ArticleText | None, after: ArticleText) -> bool:
    if before is None:
        return is_written(after)
    return (before.heading, before.body) != (after.heading, after.body)


def _signing(mou: Mou) -> tuple[tuple[int, int | None], ...]:
    return tuple((party.organisation_id, party.signatory_post_id) for party in mou.parties)


def _wording(mou: Mou) -> tuple[frozenset[tuple[str, str, str]], ...]:
    return tuple(
        frozenset((t.language.stored, t.heading, t.body) for t in article.texts)
        for article in mou.articles
    )


def _check_parties(mou: Mou) -> None:
    seen: set[int] = set()
    for party in mou.parties:
        if party.organisation_id in seen:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{name} is a party twice."),
                    name=party.name or looked_up(QT_TRANSLATE_NOOP("Sentences", "An organisation")),
                ),
                QT_TRANSLATE_NOOP("Sentences", "Remove one of the two lines."),
            )
        seen.add(party.organisation_id)


def _check_term(term: Term) -> None:
    if term.months is not None and not 1 <= term.months <= LONGEST_TERM:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "A term of {months} months would end before it starts or far too late.",
                ),
                months=term.months,
            ),
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "Enter 1 to {longest} months, or leave the term open."
                ),
                longest=LONGEST_TERM,
            ),
        )
    if term.notice_days is not None and not 0 <= term.notice_days <= LONGEST_NOTICE:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "A notice of {days} days is not possible."),
                days=term.notice_days,
            ),
            say(
                QT_TRANSLATE_NOOP("Sentences", "Enter 0 to {longest} days, or leave it empty."),
                longest=LONGEST_NOTICE,
            ),
        )
    if term.signed_on and term.in_force_on and term.in_force_on < term.signed_on:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The memorandum would enter into force before it is signed."
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Check the two dates: entry into force is the day of signature or later.",
            ),
        )
    if _notice_outlasts(term):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The last day of notice would fall before the memorandum enters into force.",
            ),
            QT_TRANSLATE_NOOP("Sentences", "Shorten the notice or lengthen the term."),
        )


def _notice_outlasts(term: Term) -> bool:
    """Whether notice would have to be given before the term begins."""
    if term.notice_days is None or term.months is None:
        return False
    if term.in_force_on is None:
        return term.notice_days > term.months * _LONGEST_MONTH
    notice = [key.day for key in key_dates(term) if key.kind is KeyDateKind.NOTICE]
    return any(day < term.in_force_on for day in notice)
