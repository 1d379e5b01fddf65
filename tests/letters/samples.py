"""A letter of one page and one of two pages in each language, as a secretariat writes them.

What is printed of them is kept as pictures and compared as text.
"""

from dataclasses import replace
from datetime import UTC, date, datetime

from desktop_app.contacts.records import Addressee, PersonName, Sender
from desktop_app.core.calendars import Calendar
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.letters.greetings import greeting
from desktop_app.letters.records import Copy, Enclosure, Letter, LetterPaper, LetterState

EN, FA, AR, FR, UR = Language
GREGORIAN, JALALI, HIJRI = Calendar.GREGORIAN, Calendar.JALALI, Calendar.HIJRI
AT = datetime(2026, 11, 22, 9, tzinfo=UTC)
SENDER = Sender(
    1,
    Texts(
        en="Network on Virtual Universities", fa="شبکهٔ دانشگاه‌های مجازی",
        ar="شبكة الجامعات الافتراضية", fr="Réseau des universités virtuelles",
        ur="ورچوئل جامعات کا نیٹ ورک",
    ),
    Texts(en="CINVU"),
    Texts(en="Tehran", fa="تهران", ar="طهران", fr="Téhéran", ur="تہران"),
    Texts(en="12 Garden Street", fa="خیابان باغ، شمارهٔ ۱۲", ar="شارع الحديقة ١٢",
          fr="12, rue du Jardin", ur="۱۲، باغ روڈ"),
    "office@example.org",
)  # fmt: skip


def _to(language: Language, person: tuple[str, str, str], *rest: str) -> Addressee:
    prefix, given, family = person
    title, organisation, city, country = rest
    return Addressee(
        2, 2, PersonName(language, given, family, prefix), title, organisation, city, country
    )


_TO = {
    EN: _to(EN, ("Prof.", "Osman", "Hassan"), "Rector", "National University of Sciences",
            "Islamabad", "Pakistan"),
    FA: _to(FA, ("پروفسور", "عثمان", "حسن"), "رئیس", "دانشگاه ملی علوم", "اسلام‌آباد", "پاکستان"),
    AR: _to(AR, ("الأستاذ الدكتور", "عثمان", "حسن"), "رئيس الجامعة", "الجامعة الوطنية للعلوم",
            "إسلام آباد", "باكستان"),
    FR: _to(FR, ("M.", "Osman", "Hassan"), "Recteur", "Université nationale des sciences",
            "Islamabad", "Pakistan"),
    UR: _to(UR, ("پروفیسر", "عثمان", "حسن"), "ریکٹر", "قومی جامعہ برائے سائنس", "اسلام آباد",
            "پاکستان"),
}  # fmt: skip
_SIGNERS = {
    EN: _to(EN, ("Dr", "Karim", "Najafi"), "Secretary General", "", "", ""),
    FA: _to(FA, ("دکتر", "کریم", "نجفی"), "دبیرکل", "", "", ""),
    AR: _to(AR, ("الدكتور", "كريم", "نجفي"), "الأمين العام", "", "", ""),
    FR: _to(FR, ("", "Karim", "Najafi"), "Le Secrétaire général", "", "", ""),
    UR: _to(UR, ("ڈاکٹر", "کریم", "نجفی"), "سیکرٹری جنرل", "", "", ""),
}
SUBJECTS = {
    EN: "Joint virtual courses",
    FA: "برگزاری دوره‌های مشترک مجازی",
    AR: "تنظيم دورات افتراضية مشتركة",
    FR: "organisation de cours virtuels communs",
    UR: "مشترکہ ورچوئل کورسز کا انعقاد",
}
BODIES = {
    EN: """\
With reference to the meeting of 14 November 2026 in Tehran, I have the honour to inform you of \
the readiness of this Network (CINVU) to assist your esteemed university in launching virtual \
education.

We propose the following steps:

1. A joint virtual course on “Teaching at a Distance”, beginning in the spring term.
2. The nomination of a focal point on either side; ours can be reached at office@example.org.

The outline of the course is enclosed. We should be grateful for your views on it before \
15 December 2026.""",
    FA: """\
پیرو دیدار مورخ ۲۳ آبان ۱۴۰۵ در تهران، آمادگی این شبکه (CINVU) برای کمک به راه‌اندازی آموزش \
مجازی در آن دانشگاه به استحضار می‌رسد.

گام‌های زیر پیشنهاد می‌شود:

۱. برگزاری دورهٔ مشترک مجازی با عنوان «آموزش از راه دور» از نیم‌سال بهار.
۲. معرفی یک رابط از هر طرف؛ رابط این شبکه از راه office@example.org در دسترس است.

طرح درس پیوست است. خواهشمند است نظر آن دانشگاه تا پیش از ۲۴ آذر ۱۴۰۵ اعلام شود.""",
    AR: """\
إلحاقًا باللقاء المنعقد في طهران بتاريخ ١٤ نوفمبر ٢٠٢٦، يسرنا إفادتكم باستعداد الشبكة (CINVU) \
لمساعدة جامعتكم الموقرة على إطلاق التعليم الافتراضي.

ونقترح الخطوات الآتية:

١. تنظيم دورة افتراضية مشتركة بعنوان «التعليم عن بُعد» ابتداءً من فصل الربيع.
٢. تسمية منسّق من كل جانب؛ ويمكن التواصل مع منسّق الشبكة على office@example.org.

نرفق لكم طيّه الخطة الدراسية، راجين التفضل بموافاتنا برأيكم قبل ١٥ ديسمبر ٢٠٢٦.""",
    FR: """\
Comme suite à la rencontre tenue à Téhéran le 14 novembre 2026, j’ai l’honneur de vous faire \
connaître que notre Réseau (CINVU) est prêt à aider votre université à mettre en place un \
enseignement virtuel.

Nous proposons les étapes suivantes\u00a0:

1. Un cours virtuel commun intitulé «\u00a0Enseigner à distance\u00a0», dès le semestre de \
printemps.
2. La désignation d’un correspondant de part et d’autre\u00a0; le nôtre peut être joint à \
l’adresse office@example.org.

Vous trouverez ci-joint le programme du cours. Je vous saurais gré de bien vouloir me faire part \
de vos observations avant le 15 décembre 2026.""",
    UR: """\
۱۴ نومبر ۲۰۲۶ کو تہران میں ہونے والی ملاقات کے حوالے سے عرض ہے کہ یہ نیٹ ورک (CINVU) آپ کی جامعہ \
میں ورچوئل تعلیم کے آغاز میں معاونت کے لیے تیار ہے۔

درج ذیل اقدامات تجویز کیے جاتے ہیں:

۱۔ موسمِ بہار کے سمسٹر سے «فاصلاتی تدریس» کے عنوان سے ایک مشترکہ ورچوئل کورس۔
۲۔ ہر فریق کی جانب سے ایک رابطہ کار کی نامزدگی؛ ہمارے رابطہ کار سے \
office@example.org پر رابطہ ممکن ہے۔

کورس کا خاکہ منسلک ہے۔ گزارش ہے کہ ۱۵ دسمبر ۲۰۲۶ سے قبل اپنی رائے سے آگاہ فرمائیں۔""",
}
_COPIES = {
    EN: (Copy("Ministry of Science", "for information"), Copy("COMSTECH", "for action")),
    FA: (Copy("وزارت علوم", "برای آگاهی"), Copy("کامستک", "برای اقدام")),
    AR: (Copy("وزارة التعليم العالي", "للعلم"), Copy("COMSTECH", "للإجراء")),
    FR: (
        Copy("Ministère des Sciences", "pour information"),
        Copy("COMSTECH", "pour suite à donner"),
    ),
    UR: (Copy("وزارتِ سائنس", "برائے اطلاع"), Copy("کامسٹیک", "برائے کارروائی")),
}
_ENCLOSED = {
    EN: ("Outline of the course", "Form of nomination"),
    FA: ("طرح درس", "برگهٔ معرفی رابط"),
    AR: ("الخطة الدراسية", "نموذج التسمية"),
    FR: ("Programme du cours", "Formulaire de désignation"),
    UR: ("کورس کا خاکہ", "نامزدگی کا فارم"),
}
_CALENDARS = {
    EN: (GREGORIAN, JALALI),
    FA: (JALALI, HIJRI, GREGORIAN),
    AR: (HIJRI, GREGORIAN),
    FR: (GREGORIAN,),
    UR: (GREGORIAN, HIJRI),
}


def sample(language: Language, pages: int = 1) -> LetterPaper:
    """A letter ready for its digital signature; of two pages on demand."""
    usual = greeting(language, _TO[language])
    letter = Letter(
        1, 1, language=language, calendars=_CALENDARS[language], state=LetterState.SIGNED,
        subject=SUBJECTS[language], salutation=usual.salutation, close=usual.close,
        your_reference="No.F.8-2/2026", copies=_COPIES[language],
        body="\n\n".join([BODIES[language]] * (1 if pages == 1 else 3)),
        enclosures=tuple(Enclosure(each, "x.pdf", "0") for each in _ENCLOSED[language]),
    )  # fmt: skip
    to, signer = _TO[language], _SIGNERS[language]
    paper = LetterPaper(letter, SENDER, to, signer, "CINVU/2026/014", date(2026, 11, 22), AT)
    if pages == 1:
        return paper
    return replace(paper, reference="14505/ق/م/ب/1402" if language.is_rtl else paper.reference)


ALL = {
    f"{language.name.lower()}{pages}": sample(language, pages)
    for language in Language
    for pages in (1, 2)
}
