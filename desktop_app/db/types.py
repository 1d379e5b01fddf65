"""Column types: what a column stores and what the program sees."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import DateTime, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from desktop_app.core.labels import LabelledEnum
from desktop_app.core.texts import Texts

E = TypeVar("E", bound=LabelledEnum)


class EnumText(TypeDecorator[E], Generic[E]):
    """A labelled enumeration, stored as its value."""

    impl = String(32)
    cache_ok = True

    def __init__(self, enum: type[E]) -> None:
        super().__init__()
        self.enum = enum

    def process_bind_param(self, value: E | None, _dialect: Dialect) -> str | None:
        """Store the member's value."""
        return None if value is None else value.stored

    def process_result_value(self, value: str | None, _dialect: Dialect) -> E | None:
        """Find the member again."""
        return None if value is None else self.enum(value)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment; stored in UTC without a zone, seen in UTC with one."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Refuse a moment without a time zone: it would be a guess."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Give the zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


class TextsJson(TypeDecorator[Texts]):
    """One text in several languages, stored as a JSON object by BCP 47 tag."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Texts | None, _dialect: Dialect) -> str:
        """Store an object, empty for None."""
        return json.dumps((value or Texts()).by_tag(), ensure_ascii=False)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Texts:
        """Read the object back."""
        return Texts.from_tags(json.loads(value) if value else None)


class Json(TypeDecorator[Any]):
    """Plain JSON data in a text column, with sorted keys so that row hashes are stable."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, _dialect: Dialect) -> str | None:
        """Store compact JSON in the letters it was written in."""
        if value is None:
            return None
        data = dict(value) if isinstance(value, Mapping) else value
        return json.dumps(data, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Any:
        """Read the data back."""
        return None if value is None else json.loads(value)
