"""Papers as the service resolves them, without an office."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from desktop_app.contacts.records import Addressee, PersonName, Sender
from desktop_app.core.calendars import Calendar
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.letters.records import Copy, Enclosure, Letter, LetterPaper, LetterState
from desktop_app.pdf.document import Block, Document, Paragraph

EN, FA = Language.EN, Language.FA
SENDER = Sender(
    1,
    Texts(en="Network on Virtual Universities", fa="شبکهٔ دانشگاه‌های مجازی"),
    Texts(en="CINVU"), Texts(en="Tehran", fa="تهران"), Texts(), "office@example.org",
)  # fmt: skip
_OSMAN = PersonName(EN, "Osman", "Hassan", "Prof.")
_KARIM = PersonName(EN, "Karim", "Najafi", "Dr")
_OSMAN_FA = PersonName(FA, "عثمان", "حسن", "پروفسور")
TO = Addressee(2, 2, _OSMAN, "Rector", "NUST", "Islamabad", "Pakistan")
SIGNER = Addressee(1, 1, _KARIM, "Secretary General", "CINVU", "", "")
TO_FA = Addressee(2, 2, _OSMAN_FA, "رئیس", "دانشگاه ملی علوم", "اسلام‌آباد", "پاکستان")
SIGNER_FA = Addressee(1, 1, PersonName(FA, "کریم", "نجفی", "دکتر"), "دبیرکل", "شبکه", "", "")


def english(reference: str = "CINVU/1405/001", **changes: Any) -> LetterPaper:
    """A signed English letter."""
    letter = Letter(
        1, 1, subject="Joint courses", salutation="Dear Prof. Hassan,", close="Yours sincerely,",
        body="First paragraph.\n\n1. One.\n2. Two.\n\nLast paragraph.", state=LetterState.SIGNED,
        copies=(Copy("COMSTECH", "for information"), Copy("Ministry", "for action")),
        enclosures=(Enclosure("Outline", "o.pdf", "x"), Enclosure("Form", "f.pdf", "y")),
    )  # fmt: skip
    return _paper(replace(letter, **changes), TO, SIGNER, reference)


def persian(reference: str = "CINVU/1405/001", **changes: Any) -> LetterPaper:
    """A signed Persian letter."""
    letter = Letter(
        1, 1, language=FA, calendars=(Calendar.JALALI, Calendar.GREGORIAN),
        subject="دوره‌های مشترک", salutation="با سلام و احترام،", close="با تجدید احترام",
        body="بند نخست.\n\n۱. یک.\n۲. دو.\n\nبند پایانی.", state=LetterState.SIGNED,
        copies=(Copy("کامستک", "برای آگاهی"),),
    )  # fmt: skip
    return _paper(replace(letter, **changes), TO_FA, SIGNER_FA, reference)


def _paper(letter: Letter, to: Addressee, signer: Addressee, reference: str) -> LetterPaper:
    at = datetime(2026, 11, 22, 9, tzinfo=UTC)
    return LetterPaper(letter, SENDER, to, signer, reference, date(2026, 11, 22), at)


def blocks_of(document: Document, kind: type[Block]) -> list[Any]:
    """Every block of a kind, however deep, in reading order."""
    return list(_walk(document.blocks, kind))


def text_of(document: Document) -> str:
    """All words of a description, a line for each paragraph."""
    lines = ("".join(s.text for s in p.spans) for p in blocks_of(document, Paragraph))
    return "\n".join(lines)


def _walk(part: Any, kind: type[Block]) -> Any:
    if isinstance(part, kind):
        yield part
    if isinstance(part, tuple):
        for one in part:
            yield from _walk(one, kind)
        return
    for name in ("blocks", "columns", "items", "body", "header", "rows", "caption"):
        yield from _walk(getattr(part, name, ()), kind)
