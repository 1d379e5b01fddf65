"""The text of a letter with every form there is, in each language: the same words, said five times.

A secretariat would write them so; what differs from one language to the next is only words.
"""

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

from .samples import AR, EN, FA, FR, UR

CHART = "c" * 64
NUMBERED, HEADING, QUOTATION = (
    ParagraphStyle.NUMBERED, ParagraphStyle.HEADING, ParagraphStyle.QUOTATION,
)  # fmt: skip


def _words(text: str, **style: object) -> RichParagraph:
    return RichParagraph((Run(text),), **style)  # type: ignore[arg-type]


def _cells(*texts: str) -> tuple[tuple[Run, ...], ...]:
    return tuple((Run(text),) for text in texts)


def _report(
    *,
    opening: tuple[Run, ...],
    heading: str,
    numbered: tuple[str, str],
    table: tuple[tuple[str, str, str], ...],
    quoted: tuple[str, str],
    quoted_in: Language,
    chart: tuple[str, str],
    asked: str,
    items: tuple[str, str],
    answer: tuple[Run, ...],
) -> RichText:
    """A text with every form there is; the first row of the table is its header, and a pair is
    the words before a quotation and the quotation, or what a picture shows and its caption.
    """
    header, *rows = (_cells(*row) for row in table)
    before, quotation = quoted
    alt, caption = chart
    return RichText((
        RichParagraph(opening),
        _words(heading, style=HEADING),
        *(_words(each, style=NUMBERED) for each in numbered),
        RichTable(header, tuple(rows), (3.0, 3.4, 1.2)),
        _words(before),
        _words(quotation, style=QUOTATION, language=quoted_in),
        RichImage(CHART, alt, 0.42, caption),
        _words(asked),
        RichList(tuple(RichItem((Run(each),)) for each in items), ordered=True),
        RichParagraph(answer),
    ))  # fmt: skip


RICH = {
    EN: _report(
        opening=(
            Run("I refer to our exchange on "),
            Run("joint virtual courses", bold=True),
            Run(
                " and to the decision of the General Assembly",
                note="Resolution No. 6/44-S&T, adopted at Islamabad on 11 May 2022.",
            ),
            Run(", which asked this Secretariat to report "),
            Run("before", italic=True),
            Run(" the end of the year."),
        ),
        heading="The state of the courses",
        numbered=(
            "Three courses have begun; the numbers of those enrolled stand in the table.",
            (
                "The course in Persian is taught under the title «آموزش از راه دور» "
                "and is open to all members."
            ),
        ),
        table=(
            ("Course", "University", "Enrolled"),
            ("Data and society", "National University of Sciences", "128"),
            ("Teaching at a distance", "University of the Garden", "94"),
            ("Open laboratories", "Network (joint)", "211"),
        ),
        quoted=(
            "The Rector wrote to us:",
            (
                "نخستین نیم‌سال آموزش مجازی با ۱۲۸ دانشجو آغاز شد و دانشگاه آماده است "
                "دوره‌های تازه‌ای پیشنهاد کند."
            ),
        ),
        quoted_in=FA,
        chart=("Bar chart: enrolment grows over three terms", "Enrolment over three terms"),
        asked="We ask you to let us have:",
        items=("the names of two examiners;", "the calendar of the next term."),
        answer=(
            Run(
                "Your answer may be sent to office@example.org",
                note="Letters on paper reach us at the address above.",
            ),
            Run("."),
        ),
    ),
    FA: _report(
        opening=(
            Run("با اشاره به مکاتبات پیشین دربارهٔ "),
            Run("دوره‌های مشترک مجازی", bold=True),
            Run(" و مصوبهٔ مجمع عمومی", note="مصوبهٔ شمارهٔ 6/44-S&T، اسلام‌آباد، ۲۱ اردیبهشت ۱۴۰۱."),
            Run("، گزارش کار این دبیرخانه به شرح زیر تقدیم می‌شود."),
        ),
        heading="وضعیت دوره‌ها",
        numbered=(
            "سه دوره آغاز شده است و شمار نام‌نویسی‌شدگان در جدول آمده است.",
            "دورهٔ انگلیسی با عنوان Teaching at a Distance (نیم‌سال بهار) برای همهٔ اعضا باز است.",
        ),
        table=(
            ("دوره", "دانشگاه", "شمار"),
            ("داده و جامعه", "دانشگاه ملی علوم", "۱۲۸"),
            ("آموزش از راه دور", "دانشگاه باغ", "۹۴"),
            ("آزمایشگاه‌های باز", "شبکه (مشترک)", "۲۱۱"),
        ),
        quoted=(
            "رئیس دانشگاه در نامهٔ خود نوشته است:",
            (
                "The first term of virtual education began with 128 students, and the "
                "university is ready to propose new courses."
            ),
        ),
        quoted_in=EN,
        chart=(
            "نمودار میله‌ای: شمار دانشجویان در سه نیم‌سال افزایش یافته است",
            "شمار دانشجویان در سه نیم‌سال",
        ),
        asked="خواهشمند است موارد زیر اعلام شود:",
        items=("نام دو تن از داوران؛", "تقویم نیم‌سال آینده."),
        answer=(
            Run(
                "پاسخ را می‌توان به office@example.org فرستاد",
                note="نامه‌های کاغذی به نشانی بالا فرستاده شود.",
            ),
            Run("."),
        ),
    ),
    AR: _report(
        opening=(
            Run("بالإشارة إلى المراسلات السابقة بشأن "),
            Run("الدورات الافتراضية المشتركة", bold=True),
            Run(" وإلى قرار الجمعية العامة", note="القرار رقم 6/44-S&T، إسلام آباد، ١١ مايو ٢٠٢٢."),
            Run("، تتشرف الأمانة العامة بعرض ما يأتي."),
        ),
        heading="وضع الدورات",
        numbered=(
            "بدأت ثلاث دورات، وأعداد المسجلين فيها مبينة في الجدول.",
            "تُدرَّس الدورة الإنجليزية بعنوان Teaching at a Distance وهي متاحة لجميع الأعضاء.",
        ),
        table=(
            ("الدورة", "الجامعة", "العدد"),
            ("البيانات والمجتمع", "الجامعة الوطنية للعلوم", "١٢٨"),
            ("التعليم عن بُعد", "جامعة الحديقة", "٩٤"),
            ("المختبرات المفتوحة", "الشبكة (مشترك)", "٢١١"),
        ),
        quoted=(
            "وقد كتب إلينا رئيس الجامعة:",
            (
                "The first term of virtual education began with 128 students, and the "
                "university is ready to propose new courses."
            ),
        ),
        quoted_in=EN,
        chart=("رسم بياني: عدد الطلاب يزداد خلال ثلاثة فصول", "عدد الطلاب خلال ثلاثة فصول"),
        asked="ونرجو موافاتنا بما يأتي:",
        items=("اسمي اثنين من المحكّمين؛", "تقويم الفصل القادم."),
        answer=(
            Run(
                "ويمكن إرسال الرد إلى office@example.org",
                note="تُرسل الرسائل الورقية إلى العنوان المذكور أعلاه.",
            ),
            Run("."),
        ),
    ),
    FR: _report(
        opening=(
            Run("Je me réfère à notre échange sur les "),
            Run("cours virtuels communs", bold=True),
            Run(
                " et à la décision de l’assemblée générale",
                note="Résolution n° 6/44-S&T, adoptée à Islamabad le 11 mai 2022.",
            ),
            Run(", qui demandait à ce Secrétariat un rapport "),
            Run("avant", italic=True),
            Run(" la fin de l’année."),
        ),
        heading="L’état des cours",
        numbered=(
            "Trois cours ont commencé\u00a0; le nombre des inscrits figure dans le tableau.",
            (
                "Le cours en persan, intitulé «\u00a0آموزش از راه دور\u00a0», est "
                "ouvert à tous les membres."
            ),
        ),
        table=(
            ("Cours", "Université", "Inscrits"),
            ("Données et société", "Université nationale des sciences", "128"),
            ("Enseigner à distance", "Université du Jardin", "94"),
            ("Laboratoires ouverts", "Réseau (commun)", "211"),
        ),
        quoted=(
            "Le Recteur nous a écrit\u00a0:",
            (
                "نخستین نیم‌سال آموزش مجازی با ۱۲۸ دانشجو آغاز شد و دانشگاه آماده است "
                "دوره‌های تازه‌ای پیشنهاد کند."
            ),
        ),
        quoted_in=FA,
        chart=(
            "Diagramme\u00a0: les inscriptions croissent sur trois semestres",
            "Inscriptions sur trois semestres",
        ),
        asked="Nous vous prions de nous communiquer\u00a0:",
        items=("les noms de deux examinateurs\u00a0;", "le calendrier du prochain semestre."),
        answer=(
            Run(
                "Votre réponse peut être adressée à office@example.org",
                note="Les lettres sur papier nous parviennent à l’adresse ci-dessus.",
            ),
            Run("."),
        ),
    ),
    UR: _report(
        opening=(
            Run("گزارش ہے کہ "),
            Run("مشترکہ ورچوئل کورسز", bold=True),
            Run(
                " سے متعلق سابقہ مراسلت اور مجلسِ عمومی کی قرارداد",
                note="قرارداد نمبر 6/44-S&T، اسلام آباد، ۱۱ مئی ۲۰۲۲ء۔",
            ),
            Run(" کے حوالے سے سیکرٹریٹ کی رپورٹ پیش ہے۔"),
        ),
        heading="کورسز کی صورتِ حال",
        numbered=(
            "تین کورس شروع ہو چکے ہیں اور داخلوں کی تعداد جدول میں درج ہے۔",
            "انگریزی کورس Teaching at a Distance کے عنوان سے تمام ارکان کے لیے کھلا ہے۔",
        ),
        table=(
            ("کورس", "جامعہ", "تعداد"),
            ("ڈیٹا اور معاشرہ", "قومی جامعہ برائے سائنس", "۱۲۸"),
            ("فاصلاتی تدریس", "جامعہ باغ", "۹۴"),
            ("کھلی تجربہ گاہیں", "نیٹ ورک (مشترکہ)", "۲۱۱"),
        ),
        quoted=(
            "ریکٹر صاحب نے تحریر کیا ہے:",
            (
                "The first term of virtual education began with 128 students, and the "
                "university is ready to propose new courses."
            ),
        ),
        quoted_in=EN,
        chart=("چارٹ: تین سمسٹروں میں طلبہ کی تعداد میں اضافہ", "تین سمسٹروں میں طلبہ کی تعداد"),
        asked="درخواست ہے کہ درج ذیل سے آگاہ فرمائیں:",
        items=("دو ممتحنین کے نام؛", "آئندہ سمسٹر کا تقویم۔"),
        answer=(
            Run(
                "جواب office@example.org پر ارسال کیا جا سکتا ہے",
                note="کاغذی خطوط اوپر دیے گئے پتے پر ارسال کیے جائیں۔",
            ),
            Run("۔"),
        ),
    ),
}
