"""Records as plain JSON data and back, for working copies.

The types of a dataclass's own fields say how each value is read, so a field that a later version
adds is filled with its default where an older copy lacks it.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from desktop_app.core.labels import LabelledEnum
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts

T = TypeVar("T")


def to_data(value: object) -> Any:
    """`value` in dictionaries, lists, texts and numbers."""
    match value:
        case Texts():
            return value.by_tag()
        case LabelledEnum():
            return value.stored
        case Ref():
            return [value.kind.stored, value.id]
        case date():
            return value.isoformat()
        case tuple():
            return [to_data(each) for each in value]
    if is_dataclass(value):
        return {field.name: to_data(getattr(value, field.name)) for field in fields(value)}
    return value


def from_data(kind: type[T], data: Any) -> T:
    """The inverse of `to_data` for a value of type `kind`.

    Raises ValueError, TypeError or KeyError for data that is none.
    """
    made: T = _read(kind, data)
    return made


def _read(kind: Any, data: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        inner = next(each for each in get_args(kind) if each is not NoneType)
        return None if data is None else _read(inner, data)
    if origin is tuple:
        parts = get_args(kind)
        if parts[-1] is Ellipsis:
            return tuple(_read(parts[0], each) for each in data)
        return tuple(_read(part, each) for part, each in zip(parts, data, strict=True))
    if kind is Texts:
        return Texts.from_tags(data)
    if kind is Ref:
        return Ref(Kind(data[0]), int(data[1]))
    if kind in (datetime, date) or issubclass(kind, LabelledEnum):
        return kind(data) if issubclass(kind, LabelledEnum) else kind.fromisoformat(data)
    return _record(kind, data) if is_dataclass(kind) else _plain(kind, data)


def _record(kind: Any, data: Mapping[str, Any]) -> Any:
    hints, values = _hints(kind), {}
    for field in fields(kind):
        if field.name in data:
            values[field.name] = _read(hints[field.name], data[field.name])
        elif field.default is MISSING and field.default_factory is MISSING:
            raise KeyError(field.name)
    return kind(**values)


def _plain(kind: Any, data: Any) -> Any:
    if not isinstance(data, kind):
        raise TypeError(f"{data!r} is no {kind.__name__}")
    return data


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
