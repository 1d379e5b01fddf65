"""The further forms of papers in each language: rich letters, notes, certificates, two languages.

The words are those a secretariat would write; the emblem is drawn here.
"""

from dataclasses import replace
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

from desktop_app.contacts.records import Addressee
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.letters.records import (
    Arrangement,
    Classification,
    Letterhead,
    LetterKind,
    LetterPaper,
    SecondText,
)

from .reports import CHART, RICH
from .samples import AR, BODIES, EN, FA, FR, SUBJECTS, UR, sample

EMBLEM = "e" * 64


@lru_cache
def emblem() -> bytes:
    """A round emblem in the accent colour: two rings and an open book."""
    image = Image.new("RGBA", (240, 240))
    pen = ImageDraw.Draw(image)
    teal = (15, 92, 92, 255)
    pen.ellipse((4, 4, 236, 236), outline=teal, width=9)
    pen.ellipse((24, 24, 216, 216), outline=teal, width=3)
    pen.polygon([(120, 92), (62, 74), (62, 156), (120, 174)], fill=teal)
    pen.polygon([(120, 92), (178, 74), (178, 156), (120, 174)], outline=teal, width=6)
    return _file(image)


@lru_cache
def chart() -> bytes:
    """Three bars."""
    image = Image.new("RGB", (600, 200), "white")
    pen = ImageDraw.Draw(image)
    for place, high in enumerate((80, 120, 170)):
        pen.rectangle((90 + place * 160, 190 - high, 190 + place * 160, 190), fill=(15, 92, 92))
    pen.line((60, 190, 560, 190), fill=(60, 60, 60), width=3)
    return _file(image)


def _file(image: Image.Image) -> bytes:
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


HEAD = Letterhead(
    1, 1,
    names=Texts(
        en="Network on Virtual Universities", fa="شبکهٔ دانشگاه‌های مجازی",
        ar="شبكة الجامعات الافتراضية", fr="Réseau des universités virtuelles",
        ur="ورچوئل جامعات کا نیٹ ورک",
    ),
    units=Texts(en="Secretariat", fa="دبیرخانه", ar="الأمانة العامة", fr="Secrétariat",
                ur="سیکرٹریٹ"),
    address=Texts(en="12 Garden Street", fa="خیابان باغ، شمارهٔ ۱۲", ar="شارع الحديقة ١٢",
                  fr="12, rue du Jardin", ur="۱۲، باغ روڈ"),
    city=Texts(en="Tehran", fa="تهران", ar="طهران", fr="Téhéran", ur="تہران"),
    contacts="+98 21 5550 1234 · office@example.org · www.example.org",
    foot=Texts(en="Member of the Sample Union", fa="عضو اتحادیهٔ نمونه", ar="عضو الاتحاد النموذجي",
               fr="Membre de l’Union modèle", ur="نمونہ یونین کا رکن"),
    emblem=EMBLEM,
    emblem_alt=Texts(en="Emblem: an open book in a ring", fa="نشان: کتاب گشوده در حلقه",
                     ar="الشعار: كتاب مفتوح داخل حلقة", fr="Emblème\u00a0: un livre ouvert",
                     ur="نشان: حلقے میں کھلی کتاب"),
)  # fmt: skip
IMAGES = {EMBLEM: emblem(), CHART: chart()}
NOTES = {
    EN: "inform it that the General Assembly of the Network will be held in Tehran from 14 to 16 "
        "March 2027.\n\nThe Secretariat would be grateful if the Ministry would make the names of "
        "its delegates known before 31 January 2027.",
    FA: "که مجمع عمومی شبکه از ۲۳ تا ۲۵ اسفند ۱۴۰۵ در تهران برگزار خواهد شد.\n\nخواهشمند است نام "
        "نمایندگان آن وزارت تا پیش از ۱۱ بهمن ۱۴۰۵ به این دبیرخانه اعلام شود.",
    AR: "تفيدها بأن الجمعية العامة للشبكة ستنعقد في طهران من ١٤ إلى ١٦ مارس ٢٠٢٧.\n\nوترجو الأمانة "
        "العامة التفضل بموافاتها بأسماء أعضاء وفد الوزارة قبل ٣١ يناير ٢٠٢٧.",
    FR: "lui faire connaître que l’assemblée générale du Réseau se tiendra à Téhéran du 14 au "
        "16 mars 2027.\n\nLe Secrétariat saurait gré au Ministère de bien vouloir lui communiquer "
        "les noms de ses délégués avant le 31 janvier 2027.",
    UR: "نیٹ ورک کی مجلسِ عمومی ۱۴ تا ۱۶ مارچ ۲۰۲۷ء تہران میں منعقد ہوگی۔\n\nسیکرٹریٹ ممنون ہوگا "
        "اگر وزارت اپنے مندوبین کے نام ۳۱ جنوری ۲۰۲۷ء سے قبل ارسال فرمائے۔",
}  # fmt: skip
MINISTRIES = {
    EN: ("Ministry of Foreign Affairs", "Islamabad", "Pakistan"),
    FA: ("وزارت امور خارجه", "اسلام‌آباد", "پاکستان"),
    AR: ("وزارة الخارجية", "إسلام آباد", "باكستان"),
    FR: ("Ministère des affaires étrangères", "Islamabad", "Pakistan"),
    UR: ("وزارتِ خارجہ", "اسلام آباد", "پاکستان"),
}


def with_head(paper: LetterPaper) -> LetterPaper:
    """The paper under a letterhead with an emblem."""
    return replace(paper, head=HEAD, images=IMAGES)


def rich(language: Language) -> LetterPaper:
    """A confidential letter with every form a text can have."""
    paper = sample(language)
    letter = replace(
        paper.letter, rich=RICH[language], classification=Classification.CONFIDENTIAL,
        follows="CINVU/2026/009",
    )  # fmt: skip
    return with_head(replace(paper, letter=letter))


def note(language: Language) -> LetterPaper:
    """A note verbale to a ministry, with the usual opening and close."""
    paper = sample(language)
    letter = replace(
        paper.letter, kind=LetterKind.NOTE_VERBALE, body=NOTES[language], salutation="", close="",
        your_reference="", copies=(), enclosures=(),
    )  # fmt: skip
    organisation, city, country = MINISTRIES[language]
    to = Addressee(None, 7, None, "", organisation, city, country)
    return with_head(replace(paper, letter=letter, addressee=to))


def certificate(language: Language, other: Language | None = None) -> LetterPaper:
    """A certificate of membership with the usual text, in one language or two."""
    paper = sample(language)
    letter = replace(
        paper.letter, kind=LetterKind.CERTIFICATE, subject="", body="", salutation="", close="",
        your_reference="", copies=(), enclosures=(),
        second=SecondText(other, Arrangement.COLUMNS) if other else None,
    )  # fmt: skip
    return with_head(replace(paper, letter=letter))


def bilingual(language: Language, other: Language, arrangement: Arrangement) -> LetterPaper:
    """The sample letter with the same letter in another language."""
    paper = sample(language)
    second = SecondText(other, arrangement, SUBJECTS[other], "", BODIES[other])
    return with_head(replace(paper, letter=replace(paper.letter, second=second)))
