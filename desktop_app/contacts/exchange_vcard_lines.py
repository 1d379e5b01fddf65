"""Cuts a vCard stream into cards and a card into properties (RFC 6350 section 3, RFC 2426, vCard
2.1), so that one bad card spoils nothing but itself.
"""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TextIO

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.exchange_text import bounded_lines, decode
from desktop_app.contacts.import_records import Problem
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

_NAME = re.compile(r"(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)")
_TOO_LARGE = QT_TRANSLATE_NOOP("Sentences", "the card is too large")
_MARKING = frozenset("BbEe\ufeff")
"""With what a BEGIN or END may start where a line has no spaces before it."""
_BARE = {"quoted-printable": "encoding", "base64": "encoding", "8bit": "encoding", "b": "encoding"}


@dataclass(slots=True)
class RawCard:
    """The lines between BEGIN and END; `line` is where BEGIN stands, from 1."""

    line: int
    lines: list[str] = field(default_factory=list)
    size: int = 0


@dataclass(frozen=True, slots=True)
class Property:
    """A content line: parameters by lower-case name, the value decoded but still escaped."""

    name: str
    value: str
    group: str = ""
    params: dict[str, tuple[str, ...]] = field(default_factory=dict)
    binary: bool = False

    def param(self, name: str) -> str:
        """The first value of a parameter, empty when it has none."""
        return next(iter(self.params.get(name, ())), "")

    @property
    def types(self) -> frozenset[str]:
        """The TYPE parameters in lower case, also as vCard 2.1 writes them."""
        return frozenset(t.lower() for t in self.params.get("type", ()))


def split_cards(stream: TextIO) -> Iterator[RawCard | Problem]:
    """The cards of a stream one by one, and what is wrong between them."""
    card: RawCard | None = None
    stray = False
    for number, text in bounded_lines(stream):
        if card is not None and text and text[0] not in _MARKING:
            card.lines.append(text)  # nearly all lines: photos have thousands
            card.size += len(text)
            if card.size > limits.CARD_CHARACTERS or len(card.lines) > limits.CARD_LINES:
                yield Problem(card.line, _TOO_LARGE)
                card, stray = None, True
            continue
        mark = text.strip().lstrip("\ufeff").replace(" ", "").upper() if text else ""
        if mark == "BEGIN:VCARD":
            if card is not None:
                yield Problem(
                    card.line,
                    say(
                        QT_TRANSLATE_NOOP(
                            "Sentences", "the card is not closed before another begins ({number})"
                        ),
                        number=number,
                    ),
                )
            card, stray = RawCard(number), False
        elif card is None:
            if text is None or (mark and not stray):
                stray = True
                yield Problem(number, QT_TRANSLATE_NOOP("Sentences", "this is not part of a card"))
        elif text is None:
            yield Problem(
                card.line,
                say(
                    QT_TRANSLATE_NOOP("Sentences", "line {number} of this card is too long"),
                    number=number,
                ),
            )
            card, stray = None, True
        elif mark == "END:VCARD":
            yield card
            card = None
        else:
            card.lines.append(text)
            card.size += len(text)
            if card.size > limits.CARD_CHARACTERS or len(card.lines) > limits.CARD_LINES:
                yield Problem(card.line, _TOO_LARGE)
                card, stray = None, True
    if card is not None:
        yield Problem(card.line, QT_TRANSLATE_NOOP("Sentences", "the file ends within this card"))


def properties(card: RawCard) -> list[Property]:
    """The properties of a card; lines that are none are left out.

    Raises ValueError when a card has no property at all.
    """
    found = [made for text in _unfolded(card.lines) if (made := _property(text)) is not None]
    if not found:
        raise ValueError(QT_TRANSLATE_NOOP("Sentences", "the card is empty"))
    return found


def split_value(value: str, separator: str = ";") -> list[str]:
    """The parts of a structured value, unescaped (RFC 6350 section 3.4)."""
    if "\\" not in value:
        return value.split(separator)
    parts, current, escaped = [], [], False
    for character in value:
        if escaped:
            current.append("\\" + character)
            escaped = False
        elif character == "\\":
            escaped = True
        elif character == separator:
            parts.append("".join(current))
            current = []
        else:
            current.append(character)
    parts.append("".join(current))
    return [unescape(part) for part in parts]


def unescape(value: str) -> str:
    """A text value as it was meant: `\\n` is a line break, any other escaped letter itself."""
    if "\\" not in value:
        return value
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)


def escape(text: str) -> str:
    """`text` as one part of a value: the inverse of `unescape`."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def unquoted(text: str) -> str:
    """A parameter value as it was meant (RFC 6868)."""
    return re.sub(r"\^(.)", lambda m: {"n": "\n", "'": '"', "^": "^"}.get(m[1], m[0]), text)


def quoted(text: str) -> str:
    """A parameter value (RFC 6868): no quote and no line break may stand in it."""
    return text.replace("^", "^^").replace("\n", "^n").replace('"', "^'")


def _unfolded(lines: list[str]) -> Iterator[str]:
    """Logical lines: folds (RFC 6350 section 3.2) and soft breaks of QUOTED-PRINTABLE joined."""
    pieces: list[str] = []
    soft = False
    for text in lines:
        if soft:
            pieces[-1] = pieces[-1][:-1]
            pieces.append(text[1:] if text[:1] in (" ", "\t") else text)
        elif pieces and text[:1] in (" ", "\t"):
            pieces.append(text[1:])
        else:
            if pieces:
                yield "".join(pieces)
            pieces = [text]
        soft = text.endswith("=") and "QUOTED-PRINTABLE" in pieces[0].upper()
    if pieces:
        yield "".join(pieces)


def _property(text: str) -> Property | None:
    head, value = _halves(text)
    if value is None:
        return None
    name_part, *raw_params = _outside_quotes(head, ";")
    match = _NAME.fullmatch(name_part.strip().lstrip("\ufeff"))
    if match is None:
        return None
    params = _params(raw_params)
    encoding = next(iter(params.get("encoding", ())), "").lower()
    charset = next(iter(params.get("charset", ())), "")
    binary = encoding in ("b", "base64")
    if encoding == "quoted-printable":
        value = decode(quopri.decodestring(value.encode("utf-8", "surrogateescape")), charset)
    elif not value.isascii():
        value = decode(value.encode("utf-8", "surrogateescape"), charset)
    if binary and match[2].upper() in ("N", "FN", "ORG", "TITLE", "NOTE"):
        try:
            value, binary = decode(base64.b64decode(value), charset), False
        except (binascii.Error, ValueError):
            return None
    return Property(match[2].upper(), value, (match[1] or "").lower(), params, binary)


def _params(raw: list[str]) -> dict[str, tuple[str, ...]]:
    params: dict[str, tuple[str, ...]] = {}
    for text in raw:
        key, equals, value = text.partition("=")
        key = key.strip().lower()
        if not equals:  # vCard 2.1: TEL;WORK;VOICE
            key, value = _BARE.get(key, "type"), key
        values = tuple(v.strip().strip('"') for v in _outside_quotes(value, ","))
        params[key] = (*params.get(key, ()), *values)
    return params


def _halves(text: str) -> tuple[str, str | None]:
    quoted = False
    for place, character in enumerate(text[:5000]):
        if character == '"':
            quoted = not quoted
        elif character == ":" and not quoted:
            return text[:place], text[place + 1 :]
    return text, None


def _outside_quotes(text: str, separator: str) -> list[str]:
    if '"' not in text:
        return text.split(separator)
    return re.findall(rf'((?:"[^"]*"|[^{separator}"])+)', text)
