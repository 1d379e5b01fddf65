"""What a memorandum still lacks for the next state of its life, in sentences."""

from datetime import date

from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.mous.records import Mou, MouState
from desktop_app.mous.rules import end_of_term, is_written


def missing_for(mou: Mou, state: MouState, today: date) -> tuple[str, ...]:
    """What keeps a memorandum from a state, one sentence each; empty when nothing does."""
    gaps: list[str] = []
    if state in (MouState.APPROVED, MouState.SIGNED):
        gaps += _text_gaps(mou) + _party_gaps(mou)
    if state is MouState.SIGNED:
        gaps += _signing_gaps(mou)
    if state is MouState.IN_FORCE and mou.term.in_force_on is None:
        gaps.append(QT_TRANSLATE_NOOP("Sentences", "The date of entry into force is not entered."))
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
    if len(mou.parties) >= 2:
        return []
    return [QT_TRANSLATE_NOOP("Sentences", "A memorandum needs at least two parties.")]


def _signing_gaps(mou: Mou) -> list[str]:
    gaps: list[str] = [
        say(
            QT_TRANSLATE_NOOP("Sentences", "{party} has no signatory."),
            party=party.name or looked_up(QT_TRANSLATE_NOOP("Sentences", "A party")),
        )
        for party in mou.parties
        if party.signatory_post_id is None
    ]
    if mou.term.signed_on is None:
        gaps.append(QT_TRANSLATE_NOOP("Sentences", "The date of signature is not entered."))
    return gaps


def _expiry_gaps(mou: Mou, today: date) -> list[str]:
    end = end_of_term(mou.term)
    if end is None:
        return [QT_TRANSLATE_NOOP("Sentences", "The term has no end, so it cannot expire.")]
    if today >= end:
        return []
    return [say(QT_TRANSLATE_NOOP("Sentences", "The term runs until {day}."), day=end)]
