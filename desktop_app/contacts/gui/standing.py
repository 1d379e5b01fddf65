"""How a standing looks: its word on its colour."""

from desktop_app.contacts.membership_records import Standing
from desktop_app.ui.labels import label
from desktop_app.ui.pills import Pill, Tone

_TONES = {
    Standing.CANDIDATE: Tone.AMBER,
    Standing.OBSERVER: Tone.NEUTRAL,
    Standing.MEMBER: Tone.GREEN,
    Standing.SUSPENDED: Tone.RED,
    Standing.LEFT: Tone.NEUTRAL,
}


def standing_pill(standing: Standing) -> Pill:
    """The word for a standing on its colour."""
    return Pill(label(standing), _TONES[standing])
