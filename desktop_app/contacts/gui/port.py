"""What the page of contacts needs from other rooms; `app` hands it over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from desktop_app.contacts.member_tables import Sheet
from desktop_app.core.refs import Ref, Summary


@dataclass(frozen=True, slots=True)
class Basis:
    """The letters, meetings, decisions and memoranda that a step can rest on."""

    options: Callable[[Any, str], tuple[Summary, ...]]
    describe: Callable[[Any, Ref], Summary]


@dataclass(frozen=True, slots=True)
class ContactsPort:
    """The typesetter, the preview, files of tables, and what other slices know."""

    basis: Basis
    write_members: Callable[[Path, Sequence[Sheet]], None]
    typeset: Callable[[Any, Callable[[int, int], None]], bytes]
    """Sets a document of `pdf`; what the callable of pages done and in all raises ends it."""
    pages: Callable[[bytes, float, int], list[QImage]]
    """The first pages of a PDF at so many pixels to the point."""
    recall: Callable[[], str] = str
    """What `remember` was last told of labels, else an empty text."""
    remember: Callable[[str], None] = lambda _choice: None
