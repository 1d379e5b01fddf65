"""How memoranda are signed: fields in a frozen paper, codes on sheets signed by hand."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.mous.records import Mou

_MARK = "DABIR1 MOU"
_CODE = re.compile(rf"{_MARK} (?P<name>\S(?:.*\S)?) (?P<hash>[0-9a-f]{{32}})", re.DOTALL)
_HASH_LENGTH = 32


@dataclass(frozen=True, slots=True)
class FieldSignature:
    """What a verification says of one signature in a file; `faults` say why it does not hold."""

    field: str
    signer: str
    intact: bool
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SignedPaper:
    """A file with one more party's signature, and the signatures of the file it was made from."""

    pdf: bytes
    signatures: tuple[FieldSignature, ...]
    before: tuple[FieldSignature, ...] = ()


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs, when and where. `other_name` says why the certificate bears another name."""

    organisation_id: int
    day: date
    place: Texts
    other_name: str = ""


@dataclass(frozen=True, slots=True)
class SheetCode:
    """What the code on a sheet says: the memorandum, and how its frozen text's SHA-256 begins."""

    name: str
    text_hash: str

    def text(self) -> str:
        """The code as printed."""
        return f"{_MARK} {self.name} {self.text_hash}"


def sheet_code(mou: Mou, text_sha256: str) -> SheetCode:
    """The code of a memorandum whose frozen text has that SHA-256."""
    return SheetCode(mou.reference or str(mou.id), text_sha256[:_HASH_LENGTH])


def read_sheet_code(text: str) -> SheetCode | None:
    """The code that a scan has given back; None for a code of another kind."""
    found = _CODE.fullmatch(text.strip())
    return SheetCode(found["name"], found["hash"]) if found else None


def text_hash(frozen: Mapping[str, Any]) -> str:
    """The SHA-256 of a frozen text: of its JSON with sorted names and no spaces."""
    written = json.dumps(frozen, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(written.encode()).hexdigest()


def field_name(organisation_id: int, languages: tuple[Language, ...]) -> str:
    """The name of the field in which a party signs the text in these languages."""
    return f"Party{organisation_id}-{'-'.join(each.stored for each in languages)}"


def party_of(field: str) -> int | None:
    """The key of the party whose field it is; None for a field of another kind."""
    found = re.fullmatch(r"Party(\d+)-[a-z-]+", field)
    return int(found[1]) if found else None
