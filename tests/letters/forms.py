"""The further forms of papers in each language: rich letters, notes, certificates, two languages.

The words are those a secretariat would write; the emblem is drawn here.
"""

from dataclasses import replace
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

from desktop_app.contacts.records import Addressee
from desktop_app.core.languages import Language
from desktop_app.core.rich_text import (
    ParagraphStyle,
    RichImage,
    RichItem,
    RichList,
    RichParagraph,
    RichTable,
    RichText,
    Run,
)
from desktop_app.core.texts import Texts
from desktop_app.letters.records import (
    Arrangement,
    Classification,
    Letterhead,
    LetterKind,
    LetterPaper,
    SecondText,
)

from .samples import AR, BODIES, EN, FA, FR, SUBJECTS, UR, sample

NUMBERED, HEADING, QUOTATION = (
    ParagraphStyle.NUMBERED, ParagraphStyle.HEADING, ParagraphStyle.QUOTATION,
)  # fmt: skip
EMBLEM, CHART = "e" * 64, "c" * 64


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


def _words(text: str, **style: object) -> RichParagraph:
    return RichParagraph((Run(text),), **style)  # type: ignore[arg-type]


def _cells(*texts: str) -> tuple[tuple[Run, ...], ...]:
    return tuple((Run(text),) for text in texts)


RICH = {
    EN: RichText((
        RichParagraph((
            Run("I refer to our exchange on "), Run("joint virtual courses", bold=True),
            Run(" and to the decision of the General Assembly",
                note="Resolution No. 6/44-S&T, adopted at Islamabad on 11 May 2022."),
            Run(", which asked this Secretariat to report "), Run("before", italic=True),
            Run(" the end of the year."),
        )),
        _words("The state of the courses", style=HEADING),
        _words("Three courses have begun; the numbers of those enrolled stand in the table.",
               style=NUMBERED),
        _words("The course in Persian is taught under the title «آموزش از راه دور» and is open to "
               "all members.", style=NUMBERED),
        RichTable(_cells("Course", "University", "Enrolled"), (
            _cells("Data and society", "National University of Sciences", "128"),
            _cells("Teaching at a distance", "University of the Garden", "94"),
            _cells("Open laboratories", "Network (joint)", "211"),
        ), (3.0, 3.4, 1.2)),
        _words("The Rector wrote to us:"),
        _words("نخستین نیم‌سال آموزش مجازی با ۱۲۸ دانشجو آغاز شد و دانشگاه آماده است دوره‌های تازه‌ای "
               "پیشنهاد کند.", style=QUOTATION, language=FA),
        RichImage(CHART, "Bar chart: enrolment grows over three terms", 0.42,
                  "Enrolment over three terms"),
        _words("We ask you to let us have:"),
        RichList((RichItem((Run("the names of two examiners;"),)),
                  RichItem((Run("the calendar of the next term."),))), ordered=True),
        RichParagraph((
            Run("Your answer may be sent to office@example.org",
                note="Letters on paper reach us at the address above."), Run("."),
        )),
    )),
    FA: RichText((
        RichParagraph((
            Run("با اشاره به مکاتبات پیشین دربارهٔ "), Run("دوره‌های مشترک مجازی", bold=True),
            Run(" و مصوبهٔ مجمع عمومی", note="مصوبهٔ شمارهٔ 6/44-S&T، اسلام‌آباد، ۲۱ اردیبهشت ۱۴۰۱."),
            Run("، گزارش کار این دبیرخانه به شرح زیر تقدیم می‌شود."),
        )),
        _words("وضعیت دوره‌ها", style=HEADING),
        _words("سه دوره آغاز شده است و شمار نام‌نویسی‌شدگان در جدول آمده است.", style=NUMBERED),
        _words("دورهٔ انگلیسی با عنوان Teaching at a Distance (نیم‌سال بهار) برای همهٔ اعضا باز است.",
               style=NUMBERED),
        RichTable(_cells("دوره", "دانشگاه", "شمار"), (
            _cells("داده و جامعه", "دانشگاه ملی علوم", "۱۲۸"),
            _cells("آموزش از راه دور", "دانشگاه باغ", "۹۴"),
            _cells("آزمایشگاه‌های باز", "شبکه (مشترک)", "۲۱۱"),
        ), (3.0, 3.4, 1.2)),
        _words("رئیس دانشگاه در نامهٔ خود نوشته است:"),
        _words("The first term of virtual education began with 128 students, and the university is "
               "ready to propose new courses.", style=QUOTATION, language=EN),
        RichImage(CHART, "نمودار میله‌ای: شمار دانشجویان در سه نیم‌سال افزایش یافته است", 0.42,
                  "شمار دانشجویان در سه نیم‌سال"),
        _words("خواهشمند است موارد زیر اعلام شود:"),
        RichList((RichItem((Run("نام دو تن از داوران؛"),)),
                  RichItem((Run("تقویم نیم‌سال آینده."),))), ordered=True),
        RichParagraph((
            Run("پاسخ را می‌توان به office@example.org فرستاد",
                note="نامه‌های کاغذی به نشانی بالا فرستاده شود."), Run("."),
        )),
    )),
    AR: RichText((
        RichParagraph((
            Run("بالإشارة إلى المراسلات السابقة بشأن "),
            Run("الدورات الافتراضية المشتركة", bold=True),
            Run(" وإلى قرار الجمعية العامة", note="القرار رقم 6/44-S&T، إسلام آباد، ١١ مايو ٢٠٢٢."),
            Run("، تتشرف الأمانة العامة بعرض ما يأتي."),
        )),
        _words("وضع الدورات", style=HEADING),
        _words("بدأت ثلاث دورات، وأعداد المسجلين فيها مبينة في الجدول.", style=NUMBERED),
        _words("تُدرَّس الدورة الإنجليزية بعنوان Teaching at a Distance وهي متاحة لجميع الأعضاء.",
               style=NUMBERED),
        RichTable(_cells("الدورة", "الجامعة", "العدد"), (
            _cells("البيانات والمجتمع", "الجامعة الوطنية للعلوم", "١٢٨"),
            _cells("التعليم عن بُعد", "جامعة الحديقة", "٩٤"),
            _cells("المختبرات المفتوحة", "الشبكة (مشترك)", "٢١١"),
        ), (3.0, 3.4, 1.2)),
        _words("وقد كتب إلينا رئيس الجامعة:"),
        _words("The first term of virtual education began with 128 students, and the university is "
               "ready to propose new courses.", style=QUOTATION, language=EN),
        RichImage(CHART, "رسم بياني: عدد الطلاب يزداد خلال ثلاثة فصول", 0.42,
                  "عدد الطلاب خلال ثلاثة فصول"),
        _words("ونرجو موافاتنا بما يأتي:"),
        RichList((RichItem((Run("اسمي اثنين من المحكّمين؛"),)),
                  RichItem((Run("تقويم الفصل القادم."),))), ordered=True),
        RichParagraph((
            Run("ويمكن إرسال الرد إلى office@example.org",
                note="تُرسل الرسائل الورقية إلى العنوان المذكور أعلاه."), Run("."),
        )),
    )),
    FR: RichText((
        RichParagraph((
            Run("Je me réfère à notre échange sur les "), Run("cours virtuels communs", bold=True),
            Run(" et à la décision de l’assemblée générale",
                note="Résolution n° 6/44-S&T, adoptée à Islamabad le 11 mai 2022."),
            Run(", qui demandait à ce Secrétariat un rapport "), Run("avant", italic=True),
            Run(" la fin de l’année."),
        )),
        _words("L’état des cours", style=HEADING),
        _words("Trois cours ont commencé\u00a0; le nombre des inscrits figure dans le tableau.",
               style=NUMBERED),
        _words("Le cours en persan, intitulé «\u00a0آموزش از راه دور\u00a0», est ouvert à tous les "
               "membres.", style=NUMBERED),
        RichTable(_cells("Cours", "Université", "Inscrits"), (
            _cells("Données et société", "Université nationale des sciences", "128"),
            _cells("Enseigner à distance", "Université du Jardin", "94"),
            _cells("Laboratoires ouverts", "Réseau (commun)", "211"),
        ), (3.0, 3.4, 1.2)),
        _words("Le Recteur nous a écrit\u00a0:"),
        _words("نخستین نیم‌سال آموزش مجازی با ۱۲۸ دانشجو آغاز شد و دانشگاه آماده است دوره‌های تازه‌ای "
               "پیشنهاد کند.", style=QUOTATION, language=FA),
        RichImage(CHART, "Diagramme\u00a0: les inscriptions croissent sur trois semestres", 0.42,
                  "Inscriptions sur trois semestres"),
        _words("Nous vous prions de nous communiquer\u00a0:"),
        RichList((RichItem((Run("les noms de deux examinateurs\u00a0;"),)),
                  RichItem((Run("le calendrier du prochain semestre."),))), ordered=True),
        RichParagraph((
            Run("Votre réponse peut être adressée à office@example.org",
                note="Les lettres sur papier nous parviennent à l’adresse ci-dessus."), Run("."),
        )),
    )),
    UR: RichText((
        RichParagraph((
            Run("گزارش ہے کہ "), Run("مشترکہ ورچوئل کورسز", bold=True),
            Run(" سے متعلق سابقہ مراسلت اور مجلسِ عمومی کی قرارداد",
                note="قرارداد نمبر 6/44-S&T، اسلام آباد، ۱۱ مئی ۲۰۲۲ء۔"),
            Run(" کے حوالے سے سیکرٹریٹ کی رپورٹ پیش ہے۔"),
        )),
        _words("کورسز کی صورتِ حال", style=HEADING),
        _words("تین کورس شروع ہو چکے ہیں اور داخلوں کی تعداد جدول میں درج ہے۔", style=NUMBERED),
        _words("انگریزی کورس Teaching at a Distance کے عنوان سے تمام ارکان کے لیے کھلا ہے۔",
               style=NUMBERED),
        RichTable(_cells("کورس", "جامعہ", "تعداد"), (
            _cells("ڈیٹا اور معاشرہ", "قومی جامعہ برائے سائنس", "۱۲۸"),
            _cells("فاصلاتی تدریس", "جامعہ باغ", "۹۴"),
            _cells("کھلی تجربہ گاہیں", "نیٹ ورک (مشترکہ)", "۲۱۱"),
        ), (3.0, 3.4, 1.2)),
        _words("ریکٹر صاحب نے تحریر کیا ہے:"),
        _words("The first term of virtual education began with 128 students, and the university is "
               "ready to propose new courses.", style=QUOTATION, language=EN),
        RichImage(CHART, "چارٹ: تین سمسٹروں میں طلبہ کی تعداد میں اضافہ", 0.42,
                  "تین سمسٹروں میں طلبہ کی تعداد"),
        _words("درخواست ہے کہ درج ذیل سے آگاہ فرمائیں:"),
        RichList((RichItem((Run("دو ممتحنین کے نام؛"),)),
                  RichItem((Run("آئندہ سمسٹر کا تقویم۔"),))), ordered=True),
        RichParagraph((
            Run("جواب office@example.org پر ارسال کیا جا سکتا ہے",
                note="کاغذی خطوط اوپر دیے گئے پتے پر ارسال کیے جائیں۔"), Run("۔"),
        )),
    )),
}  # fmt: skip
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
