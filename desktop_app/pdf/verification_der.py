"""A strict reader of DER (ITU-T X.690, section 10), the encoding of a signature.

Ordinary readers accept many spellings of one value. A signed paper must have exactly one, or
a byte could change unseen; so every length and tag here is the shortest and only form.
"""

from collections.abc import Iterable

from desktop_app.core.sentences import QT_TRANSLATE_NOOP

SEQUENCE, SET, OBJECT_ID, OCTETS, INTEGER = 0x30, 0x31, 0x06, 0x04, 0x02
_CONSTRUCTED = 0x20
_UNIVERSAL = 0xC0
_DEEPEST = 40


class NotDerError(ValueError):
    """The bytes are not DER; the text says why."""


class Element:
    """One value: its tag octet, its content, and all its octets as they stand in the file."""

    __slots__ = ("content", "raw", "tag")

    def __init__(self, tag: int, content: bytes, raw: bytes) -> None:
        self.tag = tag
        self.content = content
        self.raw = raw

    def parts(self) -> list["Element"]:
        """The elements inside a constructed one."""
        if not self.tag & _CONSTRUCTED:
            raise NotDerError(
                QT_TRANSLATE_NOOP("Sentences", "a simple value stands where a structure should")
            )
        found, at = [], 0
        while at < len(self.content):
            element = read_one(self.content, at)
            found.append(element)
            at += len(element.raw)
        return found


def header_end(data: bytes, at: int = 0) -> tuple[int, int]:
    """Where the content of the element at `at` starts and ends. Raises `NotDerError`."""
    if at + 2 > len(data):
        raise NotDerError(QT_TRANSLATE_NOOP("Sentences", "it ends in the middle of a value"))
    first = data[at + 1]
    start = at + 2
    if first < 0x80:
        return start, start + first
    octets = data[start : start + (first & 0x7F)]
    start += len(octets)
    length = int.from_bytes(octets, "big")
    if not octets or len(octets) != first & 0x7F or len(octets) > 4:
        raise NotDerError(QT_TRANSLATE_NOOP("Sentences", "a length is damaged"))
    if octets[0] == 0 or length < 0x80:
        raise NotDerError(
            QT_TRANSLATE_NOOP("Sentences", "a length is not written in its shortest form")
        )
    return start, start + length


def read_one(data: bytes, at: int = 0) -> Element:
    """The element that starts at `at`, checked in itself but not inside."""
    start, end = header_end(data, at)
    if end > len(data):
        raise NotDerError(QT_TRANSLATE_NOOP("Sentences", "a value is longer than what holds it"))
    element = Element(data[at], data[start:end], data[at:end])
    _check_tag(element)
    return element


def read_all(data: bytes) -> Element:
    """The one element that `data` consists of, checked through and through."""
    element = read_one(data)
    if len(element.raw) != len(data):
        raise NotDerError(QT_TRANSLATE_NOOP("Sentences", "something follows the last value"))
    _check_inside(element, 0)
    return element


def encode(tag: int, parts: Iterable[bytes]) -> bytes:
    """The DER of a constructed value, for comparing with what stands in a file."""
    content = b"".join(parts)
    length = len(content)
    if length < 0x80:
        return bytes((tag, length)) + content
    octets = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(octets))) + octets + content


def _check_tag(element: Element) -> None:
    tag = element.tag
    if tag & 0x1F == 0x1F:
        raise NotDerError(QT_TRANSLATE_NOOP("Sentences", "an unknown kind of value"))
    if tag & _UNIVERSAL:
        return
    is_structure = bool(tag & _CONSTRUCTED)
    if is_structure != (tag & 0x1F in (0x10, 0x11)) or tag == 0:
        raise NotDerError(QT_TRANSLATE_NOOP("Sentences", "an unknown kind of value"))
    _check_content(element)


def _check_content(element: Element) -> None:
    """The rules of X.690 for the few simple types whose value has several spellings."""
    tag, content = element.tag, element.content
    if tag == 0x01 and content not in (b"\x00", b"\xff"):
        raise NotDerError(QT_TRANSLATE_NOOP("Sentences", "a truth value is neither true nor false"))
    if tag == INTEGER and not _is_shortest_integer(content):
        raise NotDerError(
            QT_TRANSLATE_NOOP("Sentences", "a number is not written in its shortest form")
        )
    if tag == 0x05 and content:
        raise NotDerError(QT_TRANSLATE_NOOP("Sentences", "an empty value is not empty"))
    if tag == 0x03 and not _is_clean_bit_string(content):
        raise NotDerError(QT_TRANSLATE_NOOP("Sentences", "a string of bits has stray bits"))


def _is_shortest_integer(content: bytes) -> bool:
    if len(content) < 2:
        return bool(content)
    top = content[1] & 0x80
    return not (content[0] == 0 and not top) and not (content[0] == 0xFF and top)


def _is_clean_bit_string(content: bytes) -> bool:
    if not content or content[0] > 7:
        return False
    if len(content) == 1:
        return content[0] == 0
    return content[-1] & ((1 << content[0]) - 1) == 0


def _check_inside(element: Element, depth: int) -> None:
    if depth > _DEEPEST:
        raise NotDerError(QT_TRANSLATE_NOOP("Sentences", "it is nested too deeply"))
    if element.tag & _CONSTRUCTED:
        for part in element.parts():
            _check_inside(part, depth + 1)
