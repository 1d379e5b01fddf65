"""What a memorandum still lacks for the next state of its life, in sentences."""

from datetime import date

from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.mous.life_records import ClearanceState, EntryRule, MouKind
from desktop_app.mous.records import Mou, MouState, Party
from desktop_app.mous.rules import is_written
from desktop_app.mous.rules_dates import entry_day, founders, running_term
from desktop_app.mous.rules_record import NEEDS_PARENT


def missing_for(
    mou: Mou, state: MouState, today: date, language: Language = Language.EN
) -> tuple[str, ...]:
    """What keeps a memorandum from a state, one sentence each; empty when nothing does.

    Authorities are named in `language` where they have a name in it.
    """
    gaps: list[str] = []
    if state in (MouState.APPROVED, MouState.SIGNED):
        gaps += _text_gaps(mou) + _party_gaps(mou) + _clearance_gaps(mou, language)
    if state is MouState.SIGNED:
        gaps += _signing_gaps(mou)
    if state is MouState.IN_FORCE:
        gaps += _entry_gaps(mou, today)
    if state is MouState.EXPIRED:
        gaps += _expiry_gaps(mou, today)
    return tuple(gaps)


def _text_gaps(mou: Mou) -> list[str]:
    gaps: list[str] = [
        say(
            QT_TRANSLATE_NOOP("Sentences", "The title is missing in {language}."), language=language
        )
        for language in mou.languages
        if language not in mou.title
    ]
    if not mou.articles:
        gaps.append(QT_TRANSLATE_NOOP("Sentences", "There is no article yet."))
    for number, article in enumerate(mou.articles, 1):
        for language in mou.languages:
            text = article.text(language)
            if text is None or not is_written(text):
                gaps.append(
                    say(
                        QT_TRANSLATE_NOOP(
                            "Sentences", "Article {number} is missing in {language}."
                        ),
                        number=number,
                        language=language,
                    )
                )
            elif text.stale:
                gaps.append(
                    say(
                        QT_TRANSLATE_NOOP(
                            "Sentences", "Article {number}: the {language} text is not up to date."
                        ),
                        number=number,
                        language=language,
                    )
                )
    return gaps


def _party_gaps(mou: Mou) -> list[str]:
    gaps: list[str] = []
    alone = mou.kind in (MouKind.ACCESSION, MouKind.WITHDRAWAL)
    if not mou.parties and alone:
        gaps.append(QT_TRANSLATE_NOOP("Sentences", "There is no party yet."))
    if len(mou.parties) < 2 and not alone:
        gaps.append(QT_TRANSLATE_NOOP("Sentences", "A memorandum needs at least two parties."))
    if mou.kind in NEEDS_PARENT and mou.parent_id is None:
        gaps.append(
            QT_TRANSLATE_NOOP("Sentences", "It does not say to which memorandum it belongs.")
        )
    if mou.kind is MouKind.WITHDRAWAL and mou.parties and not leaving(mou):
        gaps.append(
            QT_TRANSLATE_NOOP(
                "Sentences", "It does not say which party leaves: enter the day it withdraws."
            )
        )
    return gaps


def leaving(mou: Mou) -> tuple[Party, ...]:
    """The parties that a withdrawal is about: those with a day of leaving, or the only one."""
    marked = tuple(party for party in mou.parties if party.withdrawn_on is not None)
    return marked or (mou.parties if len(mou.parties) == 1 else ())


def _clearance_gaps(mou: Mou, language: Language) -> list[str]:
    templates = {
        ClearanceState.NEEDED: QT_TRANSLATE_NOOP(
            "Sentences", "The clearance of {authority} is not asked for yet."
        ),
        ClearanceState.REQUESTED: QT_TRANSLATE_NOOP(
            "Sentences", "The clearance of {authority} is not given yet."
        ),
        ClearanceState.REFUSED: QT_TRANSLATE_NOOP(
            "Sentences", "The clearance of {authority} was refused."
        ),
    }
    return [
        say(templates[each.state], authority=each.authority.best(language))
        for each in mou.clearances
        if each.state in templates
    ]


def _signing_gaps(mou: Mou) -> list[str]:
    gaps: list[str] = [
        say(
            QT_TRANSLATE_NOOP("Sentences", "{party} has no signatory."),
            party=party.name or looked_up(QT_TRANSLATE_NOOP("Sentences", "A party")),
        )
        for party in mou.parties
        if party.signatory_post_id is None
    ]
    signed = [party for party in founders(mou) if party.signed_on is not None]
    if signed and len(signed) < len(founders(mou)):
        gaps += [
            say(
                QT_TRANSLATE_NOOP("Sentences", "The day on which {party} signed is not entered."),
                party=party.name or looked_up(QT_TRANSLATE_NOOP("Sentences", "A party")),
            )
            for party in founders(mou)
            if party.signed_on is None
        ]
    elif mou.term.signed_on is None:
        gaps.append(QT_TRANSLATE_NOOP("Sentences", "The date of signature is not entered."))
    return gaps


def _entry_gaps(mou: Mou, today: date) -> list[str]:
    if mou.entry_rule is EntryRule.LAST_NOTICE and entry_day(mou) is None:
        return [
            say(
                QT_TRANSLATE_NOOP("Sentences", "{party} has not notified its approval."),
                party=party.name or looked_up(QT_TRANSLATE_NOOP("Sentences", "A party")),
            )
            for party in founders(mou)
            if party.notified_on is None
        ]
    day = mou.term.in_force_on
    if day is None:
        return [QT_TRANSLATE_NOOP("Sentences", "The date of entry into force is not entered.")]
    if day > today:
        return [say(QT_TRANSLATE_NOOP("Sentences", "It enters into force on {day}."), day=day)]
    return []


def _expiry_gaps(mou: Mou, today: date) -> list[str]:
    term = running_term(mou, today)
    if term is None:
        return [QT_TRANSLATE_NOOP("Sentences", "The term has no end, so it cannot expire.")]
    if today >= term.end:
        return []
    return [say(QT_TRANSLATE_NOOP("Sentences", "The term runs until {day}."), day=term.end)]
