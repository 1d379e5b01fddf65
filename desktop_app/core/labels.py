"""Enumerations whose stored value and shown label are declared together.

The label is the English source text. `ui` translates it in the context "Labels"; wrapping it in
`QT_TRANSLATE_NOOP` is what lets Qt's `lupdate` find it without Qt being imported here.
"""

from enum import Enum
from typing import Self

CONTEXT = "Labels"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark `text` for translation and return it unchanged."""
    return text


class LabelledEnum(Enum):
    """Members are declared as `NAME = "stored", QT_TRANSLATE_NOOP("Labels", "Label")`."""

    label: str
    __hash__ = object.__hash__  # a member is one object; Enum's own hash is a call in Python

    def __new__(cls, value: str, label: str = "") -> Self:
        """Keep the label beside the stored value; looking a member up takes the value alone."""
        member = object.__new__(cls)
        member._value_ = value
        member.label = label
        return member

    @property
    def stored(self) -> str:
        """The text kept in the database and in exchanged files."""
        return str(self.value)
