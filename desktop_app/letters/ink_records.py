"""What binds a sheet signed by hand to the frozen text of its letter: a small code on the paper.

The code says which letter it is and what its text was, so that a scan can be told from that of
another letter, and from the same number over another text.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from desktop_app.core.errors import UserError

_MARK = "DABIR1"
_CODE = re.compile(rf"{_MARK} (?P<reference>\S(?:.*\S)?) (?P<hash>[0-9a-f]{{32}})", re.DOTALL)
HASH_LENGTH = 32
"""Hexadecimal signs of the text's SHA-256 in a code: enough that no two texts share them."""


@dataclass(frozen=True, slots=True)
class InkCode:
    """What a code says: the letter's number, and how the SHA-256 of its frozen text begins."""

    reference: str
    text_hash: str

    def text(self) -> str:
        """The code as printed."""
        return f"{_MARK} {self.reference} {self.text_hash}"


def ink_code(reference: str, text_sha256: str) -> InkCode:
    """The code of a letter whose frozen text has that SHA-256."""
    return InkCode(reference, text_sha256[:HASH_LENGTH])


def read_ink_code(text: str) -> InkCode | None:
    """The code that a scan has given back; None for a code of another kind."""
    found = _CODE.fullmatch(text.strip())
    return InkCode(found["reference"], found["hash"]) if found else None


def text_hash(frozen: Mapping[str, Any]) -> str:
    """The SHA-256 of a letter's frozen text, of its JSON with sorted names and no spaces.

    It is the text that is frozen beside the issued file, with the field for this hash left empty.
    """
    data = {**frozen, "letter": {**frozen["letter"], "text_sha256": ""}}
    written = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(written.encode()).hexdigest()


class NoCodeError(UserError):
    """No code can be read on a scan: the officer may still state which letter it is."""
