"""Bytes from anywhere as text: which encoding a file has, and what a text may contain.

The rules, in this order: a byte order mark; zero bytes at every second place (UTF-16 without a
mark); valid UTF-8; else Windows-1256 where most high bytes stand in runs (words of Arabic script)
and Windows-1252 where they stand alone (accents within Latin words). An officer may say otherwise.
"""

import codecs
import re
import unicodedata
from collections.abc import Iterator
from typing import TextIO

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.import_records import Encoding
from desktop_app.core.languages import Language

SAMPLE = 256 * 1024
_URDU = frozenset("ٹڈڑںےہھ")
_PERSIAN = frozenset("پچژگیکۀ")
_ARABIC = frozenset("يكةىأإئؤ")
_HIGH = re.compile(rb"[\x80-\xff]+")


def guess_encoding(sample: bytes) -> Encoding:
    """The encoding of a file that begins with `sample`."""
    if sample.startswith(codecs.BOM_UTF8):
        return Encoding.UTF_8
    if sample.startswith(codecs.BOM_UTF16_LE):
        return Encoding.UTF_16_LE
    if sample.startswith(codecs.BOM_UTF16_BE):
        return Encoding.UTF_16_BE
    half = len(sample[:4096]) // 2
    if half and sample[1:4096:2].count(0) > half * 0.4 > sample[0:4096:2].count(0):
        return Encoding.UTF_16_LE
    if half and sample[0:4096:2].count(0) > half * 0.4 > sample[1:4096:2].count(0):
        return Encoding.UTF_16_BE
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(sample)  # not final: the sample may end within a letter
    except UnicodeDecodeError:
        return _guess_eight_bit(sample)
    return Encoding.UTF_8


def decode(raw: bytes, label: str = "") -> str:
    """The text of a value whose charset may be labelled, rightly or wrongly."""
    for codec in ("utf-8", label, _guess_eight_bit(raw).stored):
        try:
            return raw.decode(codec or "utf-8")
        except (LookupError, UnicodeError, ValueError):
            continue
    return raw.decode("cp1252", "replace")


def clean(text: str, most: int = 20_000) -> str:
    """`text` without what no field may hold: controls go, line breaks are `\\n`, length is bound.

    Direction marks go too: names must not turn their surroundings round.
    """
    if text.isascii() and text.isprintable():
        return text[:most].strip()
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not text.isprintable():
        text = "".join(c for c in text if _allowed(c))
    return text[:most].strip()


def line(text: str, most: int = 300) -> str:
    """`clean` in one line with single spaces."""
    return " ".join(clean(text, most * 4).split())[:most].strip()


def language_of(text: str, latin: Language = Language.EN) -> Language:
    """The language whose script `text` has: letters only Urdu, Arabic or Persian uses decide."""
    if text.isascii():
        return latin
    letters = set(text)
    if not any("\u0600" <= c <= "\u06ff" or "\u0750" <= c <= "\ufeff" for c in letters):
        return latin
    if letters & _URDU:
        return Language.UR
    if letters & _PERSIAN:
        return Language.FA
    return Language.AR if letters & _ARABIC else Language.FA


def _allowed(character: str) -> bool:
    if character in "\n\u200c\u200d":
        return True
    if character == "\t":
        return True
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _guess_eight_bit(sample: bytes) -> Encoding:
    runs = [len(run) for run in _HIGH.findall(sample)]
    together = sum(length for length in runs if length > 1)
    return Encoding.CP1256 if together * 2 > sum(runs) else Encoding.CP1252


def bounded_lines(stream: TextIO) -> Iterator[tuple[int, str | None]]:
    """Numbered lines; None for one that is too long, which is never held."""
    number = 0
    while text := stream.readline(limits.LINE_CHARACTERS):
        number += 1
        if text.endswith("\n") or len(text) < limits.LINE_CHARACTERS:
            yield number, text.rstrip("\r\n").replace("\0", "")
            continue
        while (rest := stream.readline(limits.LINE_CHARACTERS)) and not rest.endswith("\n"):
            pass
        yield number, None
