"""Records as plain JSON data and back: what a merge keeps to be undone by, and saved queries."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from cattrs import Converter

from desktop_app.contacts.find_records import ContactQuery
from desktop_app.contacts.records import Organisation, Person
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.texts import Texts


def to_data(record: Person | Organisation) -> dict[str, Any]:
    """The record without its posts, which are records of their own."""
    data: dict[str, Any] = _converter.unstructure(record)
    data.pop("posts")
    return data


def person_from(data: Mapping[str, Any]) -> Person:
    """The inverse of `to_data` for a person."""
    return _converter.structure({**data, "posts": ()}, Person)


def organisation_from(data: Mapping[str, Any]) -> Organisation:
    """The inverse of `to_data` for an organisation."""
    return _converter.structure({**data, "posts": ()}, Organisation)


def query_data(query: ContactQuery) -> dict[str, Any]:
    """The conditions of a query."""
    data: dict[str, Any] = _converter.unstructure(query)
    return data


def query_from(data: Mapping[str, Any]) -> ContactQuery:
    """The inverse of `query_data`; conditions of another version of Dabir are left out."""
    return _converter.structure(data, ContactQuery)


def _made() -> Converter:
    converter = Converter()
    converter.register_unstructure_hook_func(_is_labelled, lambda member: member.stored)
    converter.register_structure_hook_func(_is_labelled, lambda value, enum: enum(value))
    converter.register_unstructure_hook(Texts, lambda texts: texts.by_tag())
    converter.register_structure_hook(Texts, lambda data, _type: Texts.from_tags(data))
    converter.register_unstructure_hook(date, lambda day: day.isoformat())
    converter.register_structure_hook(date, lambda value, _type: date.fromisoformat(value))
    return converter


def _is_labelled(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, LabelledEnum)


_converter = _made()
