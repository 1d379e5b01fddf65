"""How a letter's state is coloured."""

from PySide6.QtCore import QCoreApplication

from desktop_app.letters.records import Letter, LetterState
from desktop_app.letters.state_records import Progress, Review
from desktop_app.ui.labels import count_text, label
from desktop_app.ui.pills import Pill, Tone

_TONES = {
    LetterState.DRAFT: Tone.TEAL,
    LetterState.ISSUED: Tone.GREEN,
    LetterState.SIGNED: Tone.GREEN,
    LetterState.VOID: Tone.NEUTRAL,
}


def state_pill(state: LetterState) -> Pill:
    """The pill of a state, translated."""
    return Pill(label(state), _TONES[state])


_REVIEWS = {Review.IN_REVIEW: Tone.AMBER, Review.RETURNED: Tone.RED, Review.APPROVED: Tone.GREEN}
_PROGRESS = {
    Progress.DISPATCHED: Tone.GREEN,
    Progress.ACKNOWLEDGED: Tone.GREEN,
    Progress.FILED: Tone.NEUTRAL,
}


def letter_pill(letter: Letter) -> Pill:
    """The pill of where a letter stands: a draft in its review, an issued one on its way."""
    if letter.state is LetterState.DRAFT and letter.review is not None:
        return Pill(label(letter.review), _REVIEWS[letter.review])
    if letter.state is not LetterState.VOID and letter.progress is not None:
        return Pill(label(letter.progress), _PROGRESS[letter.progress])
    return state_pill(letter.state)


def lateness_pill(days: int) -> Pill:
    """How late an answer is, or in how many days it is due."""
    translate = QCoreApplication.translate
    if days > 0:
        said = (
            translate("LetterTones", "{count} days late")
            if days > 1
            else translate("LetterTones", "1 day late")
        )
        return Pill(said.format(count=count_text(days)), Tone.AMBER)
    if days == 0:
        return Pill(translate("LetterTones", "due today"), Tone.AMBER)
    said = (
        translate("LetterTones", "in {count} days")
        if days < -1
        else translate("LetterTones", "tomorrow")
    )
    return Pill(said.format(count=count_text(-days)), Tone.NEUTRAL)
