"""What Android writes into a vCard beside the standard: nicknames, relations and days."""

from desktop_app.contacts.exchange_text import line
from desktop_app.contacts.exchange_vcard_card import Card
from desktop_app.contacts.exchange_vcard_lines import Property, split_value

_NICKNAME = "nickname"
_LABELS = {"contact_event": "Day", "relation": "Related"}


def custom_names(card: Card) -> list[str]:
    """The nicknames among `X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Nura;1;;`."""
    told = (_told(prop) for prop in card.named("X-ANDROID-CUSTOM"))
    return [value for kind, value in told if kind == _NICKNAME and value]


def custom_note(prop: Property) -> list[str]:
    """What else such a property tells, as a line of the notes; its numbers say only the type."""
    kind, value = _told(prop)
    if kind == _NICKNAME or not value:
        return []
    return [f"{_LABELS.get(kind, kind)}: {value}"]


def _told(prop: Property) -> tuple[str, str]:
    kind, *values = (line(part) for part in split_value(prop.value))
    return kind.rpartition("/")[2].lower(), values[0] if values else ""
