"""Values of a contact's fields as history keeps them (plain JSON), in one line of words."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop_app.contacts.detail_records import Gender
from desktop_app.contacts.records import OrganisationKind
from desktop_app.contacts.service_versions import printable
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, LongDay, join, looked_up, say

_ENUMS: Mapping[str, type[LabelledEnum]] = {
    "correspondence": Language,
    "gender": Gender,
    "kind": OrganisationKind,
}
_DAYS = frozenset({"since", "until"})
_NOTHING = "—"


def told_value(field: str, value: Any) -> str:
    """What a field held; what an older Dabir wrote and this one cannot read is shown as it is."""
    if value in (None, "", [], {}):
        return _NOTHING
    try:
        return _TELLERS.get(field, _plain)(value) if field not in _ENUMS else _member(field, value)
    except (KeyError, TypeError, ValueError):
        return say("{value}", value=str(value))


def _member(field: str, value: Any) -> str:
    return say("{label}", label=_ENUMS[field](value))


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return printable(value)
    if isinstance(value, dict):
        return join((_by_language(tag, text) for tag, text in value.items()), "; ")
    if isinstance(value, list):
        return join((say("{value}", value=str(each)) for each in value), "; ")
    return say("{value}", value=str(value))


def _by_language(tag: str, text: str) -> str:
    return say("{language}: {text}", language=Language(tag), text=text)


def _name(name: Mapping[str, Any]) -> str:
    parts = ("prefix", "given", "patronymic", "family", "suffix")
    return _by_language(name["language"], " ".join(filter(None, (name.get(p) for p in parts))))


def _title(title: Mapping[str, Any]) -> str:
    told = _by_language(title["language"], title["text"])
    if title.get("verified_by"):
        return say(
            QT_TRANSLATE_NOOP("Sentences", "{title} (verified by {name}: {source})"),
            title=told,
            name=title["verified_by"],
            source=title.get("source", ""),
        )
    if title.get("source"):
        return say("{title} ({source})", title=told, source=title["source"])
    return told


def _detail(*names: str) -> Callable[[Mapping[str, Any]], str]:
    def told(detail: Mapping[str, Any]) -> str:
        texts = (" ".join(str(detail.get(name) or "").split()) for name in names)
        return say("{value}", value=", ".join(filter(None, texts)))

    return told


def _each(tell: Callable[[Mapping[str, Any]], str]) -> Callable[[Any], str]:
    return lambda values: join((tell(value) for value in values), "; ")


def _day(value: Any) -> str:
    return say("{day}", day=LongDay.fromisoformat(value))


_TELLERS: Mapping[str, Callable[[Any], str]] = {
    "names": lambda value: _each(_name)(value) if isinstance(value, list) else _plain(value),
    "titles": _each(_title),
    "channels": _each(_detail("value", "label")),
    "addresses": _each(_detail("lines", "postal_code", "city", "region", "country", "label")),
    "identifiers": _each(_detail("scheme", "value")),
    "photo": lambda _value: looked_up(QT_TRANSLATE_NOOP("Sentences", "a picture")),
    **dict.fromkeys(_DAYS, _day),
}
