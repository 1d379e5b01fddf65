"""The code on a letter to be signed by hand, at a place beside the signature."""

from desktop_app.core.languages import Language
from desktop_app.letters.ink_records import ink_code
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.codes import qr_rows
from desktop_app.pdf.document import Align, Block, Code, Columns, Space

_SQUARE = 1.6
"""The side of a square in points: three dots and more at 150 to the inch."""
_LEAST = 54.0
_SAID = {
    Language.EN: "Code that binds the sheet signed by hand to letter {number}",
    Language.FA: "کدی که برگِ امضاشده با دست را به نامهٔ {number} پیوند می‌دهد",
    Language.AR: "رمز يربط الورقة الموقَّعة بخط اليد بالرسالة {number}",
    Language.FR: "Code qui lie la feuille signée à la main à la lettre {number}",
    Language.UR: "کوڈ جو ہاتھ سے دستخط شدہ ورق کو خط {number} سے جوڑتا ہے",
}


def code(paper: LetterPaper, align: Align = Align.START) -> tuple[Block, ...]:
    """The code of a letter issued to be signed by hand; nothing on any other paper."""
    letter = paper.letter
    if not (letter.wet_ink and letter.text_sha256 and paper.reference):
        return ()
    rows = qr_rows(ink_code(paper.reference, letter.text_sha256).text())
    said = _SAID[letter.language].format(number=paper.reference)
    width = max(_LEAST, len(rows) * _SQUARE)
    return (Code(rows, said, letter.language, width, align, space_before=5, space_after=5),)


def beside(paper: LetterPaper, signed: tuple[Block, ...], language: Language) -> tuple[Block, ...]:
    """A signature at the start edge with the code, if any, at the other one."""
    made = code(paper, Align.END)
    return (Columns((signed, made), (0.75, 0.25), language),) if made else signed


def in_place_of(paper: LetterPaper, room: Space) -> tuple[Block, ...]:
    """The code where there would be empty room."""
    return code(paper) or (room,)
