"""Looking at ways to reach somebody and at identifiers as they are typed.

Nothing is ever refused here: an officer may know better, and a number on a visiting card is kept
as the card writes it. What is probably mistyped is marked, and a telephone number is shown in the
form that can be dialled from abroad (ITU-T E.123).
"""

import re
import unicodedata
from functools import lru_cache

from desktop_app.contacts.detail_records import ChannelKind
from desktop_app.core.marks import Mark
from desktop_app.core.sentences import QT_TRANSLATE_NOOP

_NUMBERS = frozenset({ChannelKind.PHONE, ChannelKind.MOBILE, ChannelKind.FAX})
_NO_MAIL = Mark(QT_TRANSLATE_NOOP("Sentences", "This does not look like an e-mail address."), True)
_NO_NUMBER = Mark(
    QT_TRANSLATE_NOOP("Sentences", "This does not look like a telephone number."), True
)
_NO_PLACE = Mark(
    QT_TRANSLATE_NOOP(
        "Sentences", "Without + and the code of a country nobody abroad can dial it."
    ),
    True,
)
_UNKNOWN = QT_TRANSLATE_NOOP("Sentences", "No such number is known; a digit may be missing.")
_CHECK = Mark(
    QT_TRANSLATE_NOOP("Sentences", "The check digit does not fit; a digit may be mistyped."), True
)
_SHAPE = {
    "orcid": Mark(
        QT_TRANSLATE_NOOP("Sentences", "An ORCID has 16 digits, such as 0000-0002-1825-0097."), True
    ),
    "isni": Mark(
        QT_TRANSLATE_NOOP("Sentences", "An ISNI has 16 digits, such as 0000 0001 2281 955X."), True
    ),
    "ror": Mark(
        QT_TRANSLATE_NOOP("Sentences", "A ROR has nine characters, such as 05dxps055."), True
    ),
}
SCHEMES = ("ORCID", "ROR", "ISNI", "Scopus", "ResearcherID", "Wikidata", "VIAF")
"""Schemes that are proposed; any other may be typed."""
_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"


def channel_mark(kind: ChannelKind, text: str, region: str) -> Mark | None:
    """What to say of a way to reach somebody; None where nothing is to be said."""
    if kind is ChannelKind.EMAIL:
        return email_mark(text)
    return phone_mark(text, region) if kind in _NUMBERS else None


@lru_cache(maxsize=512)
def email_mark(text: str) -> Mark | None:
    """Whether `text` is an e-mail address by RFC 5322 and 6531; nothing is asked of the net."""
    from email_validator import EmailNotValidError, validate_email

    address = text.strip()
    if not address:
        return None
    try:
        validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        return _NO_MAIL
    return None


@lru_cache(maxsize=512)
def phone_mark(text: str, region: str) -> Mark | None:
    """The number as it is dialled from abroad; `region` (ISO 3166) is where it was written."""
    import phonenumbers

    typed = text.strip()
    if not typed:
        return None
    try:
        number = phonenumbers.parse(typed, region or None)
    except phonenumbers.NumberParseException as error:
        placeless = error.error_type == error.INVALID_COUNTRY_CODE and not region
        return _NO_PLACE if placeless and any(map(str.isdigit, typed)) else _NO_NUMBER
    if not phonenumbers.is_valid_number(number):
        return Mark(_UNKNOWN, True)
    shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return None if shown == typed else Mark(shown)


def identifier_mark(scheme: str, value: str) -> Mark | None:
    """Whether an ORCID, an ISNI or a ROR is whole; other schemes are taken as they are."""
    name = scheme.strip().casefold()
    digits = _bare(value)
    if not digits or name not in _SHAPE:
        return None
    if name == "ror":
        if not re.fullmatch(r"0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}", digits):
            return _SHAPE[name]
        return None if _ror_fits(digits) else _CHECK
    if not re.fullmatch(r"[0-9]{15}[0-9x]", digits):
        return _SHAPE[name]
    return None if _mod_11_2(digits[:15]) == digits[15] else _CHECK


def _bare(value: str) -> str:
    """The characters that count: without the address of the register, spaces and hyphens."""
    last = unicodedata.normalize("NFKC", value).strip().casefold().rstrip("/").rpartition("/")[2]
    plain = "".join(str(unicodedata.digit(sign, sign)) for sign in last)
    return re.sub(r"^(orcid|isni|ror)[: ]*|[\s\u2010-\u2015-]", "", plain)


def _mod_11_2(digits: str) -> str:
    """The check character of ISO 7064, MOD 11-2, as ORCID and ISNI have it."""
    total = 0
    for digit in digits:
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    return "x" if check == 10 else str(check)


def _ror_fits(text: str) -> bool:
    """Whether the last two digits are those of ISO 7064, MOD 97-10, over the rest in base 32."""
    number = 0
    for sign in text[:-2]:
        number = number * 32 + _CROCKFORD.index(sign)
    return int(text[-2:]) == 98 - number * 100 % 97
