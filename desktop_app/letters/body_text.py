"""What an officer types in a letter's body, read as paragraphs and lists.

A blank line begins a new paragraph; a line that opens with "1.", "۱.", "۱۔" or "-" is an item of a
list. Everything else is literal: no character of a letter is markup.
"""

import re
from dataclasses import dataclass

from desktop_app.core.controls import hidden_controls, print_controls
from desktop_app.core.languages import Language
from desktop_app.core.rich_text import RichItem, RichList, RichParagraph, RichText, Run

_ITEM = re.compile(r"\s*(\d{1,3}[.)۔]|[-•–])\s+(\S.*)")
_TURNED = re.compile(
    r"(?<![\w./@&+-])[0-9][0-9./&+-]*[A-Za-z](?:[\w./@&+-]*[0-9A-Za-z])?", re.ASCII
)
_GAP = re.compile(r"[^\S\u00a0\u202f]+")
_FIELD = re.compile(r"\{\{.*?\}\}", re.DOTALL)
DIRECTION_MARKS = "\u200e\u200f"
"""Left-to-right and right-to-left marks: harmless helpers that word processors leave behind."""
_DROPPED = dict.fromkeys(map(ord, DIRECTION_MARKS))
_HARMLESS = dict.fromkeys(map(ord, "\n\u00a0\u200c\u200d\u202f"))
"""What most texts have that is neither printable nor to be shown: a glance leaves them out."""


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph; a newline in it is a line break the officer typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A list: pairs of the label as typed ("1.", "۲.", "•") and the item's text."""

    items: tuple[tuple[str, str], ...]


def read_body(body: str) -> tuple[Prose | Listed, ...]:
    """The paragraphs and lists of `body`, in order; hidden controls are made visible."""
    parts: list[Prose | Listed] = []
    for block in re.split(r"\n[^\S\n]*\n", plain(body)):
        for part in _read_block(block):
            last = parts[-1] if parts else None
            if isinstance(part, Listed) and isinstance(last, Listed):
                parts[-1] = Listed(last.items + part.items)
            else:
                parts.append(part)
    return tuple(parts)


def as_rich(body: str) -> RichText:
    """The same text with its forms; the labels of its lists stay as they were typed."""
    return RichText(tuple(map(_as_block, read_body(body))))


def _as_block(part: Prose | Listed) -> RichParagraph | RichList:
    if isinstance(part, Prose):
        return RichParagraph((Run(part.text),))
    items = tuple(RichItem((Run(text),), label) for label, text in part.items)
    return RichList(items, ordered=part.items[0][0] != "•")


def plain(text: str) -> str:
    """`text` with uniform line ends, without direction marks, and with other controls shown."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    kept = lines.expandtabs(4).translate(_DROPPED)
    return print_controls(kept) if hidden_controls(kept.translate(_HARMLESS)) else kept


def line(text: str) -> str:
    """`plain` for a text of one line: line ends become spaces, French no-break spaces stay."""
    return _GAP.sub(" ", plain(text)).strip()


def in_order(text: str, language: Language) -> str:
    """`text` with numbers such as "6/44-S&T" isolated in right-to-left lines.

    A number that begins with digits and goes on in Latin letters would be turned around there
    (UAX #9): its parts stand in the order of the line, not of the number.
    """
    return _TURNED.sub("\u2066\\g<0>\u2069", text) if language.is_rtl else text


def unresolved_fields(text: str) -> tuple[str, ...]:
    """Template fields such as `{{ name }}` that nobody filled in, each once; lone brace pairs."""
    found = tuple(dict.fromkeys(_FIELD.findall(text)))
    if found:
        return found
    return tuple(pair for pair in ("{{", "}}") if pair in text)


def _read_block(block: str) -> list[Prose | Listed]:
    parts: list[Prose | Listed] = []
    prose: list[str] = []
    items: list[tuple[str, str]] = []

    def close_prose() -> None:
        if prose:
            parts.append(Prose("\n".join(prose)))
            prose.clear()

    for typed in filter(str.strip, block.split("\n")):
        if match := _ITEM.fullmatch(typed):
            close_prose()
            label = "•" if match[1] in "-•–" else match[1]
            items.append((label, match[2].strip()))
        elif items:
            label, text = items[-1]
            items[-1] = (label, f"{text}\n{typed.strip()}")
        else:
            prose.append(typed.strip())
    close_prose()
    if items:
        parts.append(Listed(tuple(items)))
    return parts
