"""How a letter's state is coloured."""

from desktop_app.letters.records import LetterState
from desktop_app.ui.labels import label
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
