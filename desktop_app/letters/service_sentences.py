"""A sentence kept in the office so that it can still be shown in any officer's language."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop_app.contacts.records import TitleTrouble
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.sentences import Sentence
from desktop_app.letters.records import CheckName, LetterKind

_ENUMS: Mapping[str, type[LabelledEnum]] = {
    made.__name__: made for made in (Language, CheckName, LetterKind, TitleTrouble)
}


def pack(text: str) -> str:
    """The sentence with its template and values, as JSON; plain text stays as it is."""
    return json.dumps(_packed(text), ensure_ascii=False) if isinstance(text, Sentence) else text


def unpack(stored: str) -> str:
    """The inverse of `pack`."""
    if not stored.startswith('{"template"'):
        return stored
    try:
        found = _unpacked(json.loads(stored))
    except (ValueError, KeyError, TypeError):
        return stored
    # Not str(): that would make plain text of it.
    return found if isinstance(found, Sentence) else stored


def _packed(value: object) -> Any:
    match value:
        case Sentence():
            values = {name: _packed(each) for name, each in value.values.items()}
            return {"template": value.template, "values": values}
        case LabelledEnum() if type(value).__name__ in _ENUMS:
            return {"enum": type(value).__name__, "stored": value.stored}
        case LabelledEnum():
            return value.label
        case date():
            return {"day": value.isoformat()}
        case int() | float():
            return value
    return str(value)


def _unpacked(data: Any) -> Any:
    match data:
        case {"template": str(template), "values": dict(values)}:
            return Sentence(template, {name: _unpacked(each) for name, each in values.items()})
        case {"enum": name, "stored": stored}:
            return _ENUMS[name](stored)
        case {"day": day}:
            return date.fromisoformat(day)
    return data
