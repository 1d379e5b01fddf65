"""Our own ids of contacts in files, so that two people of one name stay two wherever they go.

An id is a UUID of version 8 (RFC 9562, section 5.8), in files as a URN (section 4): twelve digits
stand for the office, one for the kind of record, five are a check and the last twelve the number
of the record. So every record of every office has one, without a column for it.
"""

import re
from collections.abc import Iterable
from hashlib import sha256

from desktop_app.contacts.detail_records import SourceId
from desktop_app.core.refs import Kind, Ref

UNMISTAKABLE = 20
"""A key at least this long (a UUID) is no other source's by chance."""
_NAME = "Dabir "
_CODES = {Kind.PERSON: "1", Kind.ORGANISATION: "2"}
_KINDS = {code: kind for kind, code in _CODES.items()}
_ID = re.compile(
    r"urn:uuid:([0-9a-f]{8})-([0-9a-f]{4})-8([0-9a-f])([0-9a-f]{2})-8([0-9a-f]{3})-([0-9a-f]{12})",
    re.IGNORECASE,
)


def office_digits(uuid: str) -> str:
    """The twelve digits that stand for the office of this identity."""
    return sha256(uuid.encode()).hexdigest()[:12]


def own_id(office: str, ref: Ref) -> SourceId:
    """Under which id files of the office with these digits know a person or an organisation."""
    code, number = _CODES[ref.kind], f"{ref.id:012x}"
    check = _check(office, code, number)
    place = f"{office[:8]}-{office[8:]}-8{code}{check[:2]}-8{check[2:]}-{number}"
    return SourceId(_NAME + office, f"urn:uuid:{place}")


def id_of(text: str) -> SourceId | None:
    """The id that `text` writes; None where it is no id of any office of ours."""
    found = _ID.fullmatch(text.strip())
    if found is None:
        return None
    office, code = (found[1] + found[2]).lower(), found[3]
    if (
        code not in _KINDS
        or _check(office, code, found[6].lower()) != (found[4] + found[5]).lower()
    ):
        return None
    return SourceId(_NAME + office, text.strip().lower())


def is_own_id(source: SourceId) -> bool:
    """Whether a contact is known under this key by an office of ours, whichever it is."""
    return source.source.startswith(_NAME) and _ID.fullmatch(source.key) is not None


def record_of(office: str, source: SourceId) -> Ref | None:
    """The record that the office with these digits calls so; None for every other key."""
    if not office or not source.key.startswith(f"urn:uuid:{office[:8]}"):
        return None
    found = _ID.fullmatch(source.key)
    if found is None or (known := id_of(source.key)) is None or known.source != _NAME + office:
        return None
    return Ref(_KINDS[found[3]], int(found[6], 16))


def are_apart(known: Iterable[SourceId], told: Iterable[SourceId]) -> bool:
    """Whether an office of ours knew both, as two: each has an id of it, and none in common."""
    mine, theirs = (
        {each for each in sources if each.source.startswith(_NAME)} for sources in (known, told)
    )
    if mine & theirs:
        return False
    offices = {each.source for each in mine}
    return any(each.source in offices for each in theirs)


def _check(office: str, code: str, number: str) -> str:
    return sha256(f"{office} {code} {number}".encode()).hexdigest()[:5]
