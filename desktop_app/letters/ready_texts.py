"""Usual texts an officer can begin with: an admission to membership, a certificate of it.

They are plain sentences with the names filled in when they are chosen; from then on they are the
officer's own text. Nothing in them claims a rule of any named organisation.
"""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.core.calendars import format_days
from desktop_app.core.labels import QT_TRANSLATE_NOOP
from desktop_app.core.languages import Language
from desktop_app.letters.records import LetterKind, LetterPaper
from desktop_app.letters.wording import member_name, of_the, office_name, own_calendar, the

Written = tuple[str, str]
"""A subject and a plain body."""

_MEMBER = {
    Language.EN: "your institution",
    Language.FA: "آن مؤسسه",
    Language.AR: "مؤسستكم الموقرة",
    Language.FR: "votre établissement",
    Language.UR: "آپ کا ادارہ",
}
"""What stands for the member while no addressee is chosen."""

_ADMISSION: dict[Language, Written] = {
    Language.EN: (
        "Admission {of_member} to membership",
        """\
I have the honour to inform you that {the_member} has been admitted to membership {of_office} with \
effect from {day}.

We should be grateful if you would nominate a focal point and let us have the following details:

1. Full name and title.
2. Telephone number and e-mail address.

The certificate of membership will reach you separately. We welcome you and look forward to \
fruitful co-operation.""",
    ),
    Language.FA: (
        "پذیرش عضویت {member}",
        """\
با خرسندی به آگاهی می‌رساند که {member} از تاریخ {day} به عضویت {of_office} پذیرفته شد.

خواهشمند است یک تن را به‌عنوان رابط معرفی و آگاهی‌های زیر را اعلام فرمایید:

۱. نام و نام خانوادگی و سمت.
۲. شمارهٔ تلفن و نشانی رایانامه.

گواهی عضویت جداگانه فرستاده خواهد شد. ضمن خوشامدگویی، به همکاری‌های سودمند آینده امیدواریم.""",
    ),
    Language.AR: (
        "قبول عضوية {member}",
        """\
يسرنا إفادتكم بقبول {member} عضوًا في {of_office} اعتبارًا من {day}.

ونرجو التفضل بتسمية منسّق من جانبكم وموافاتنا بالبيانات الآتية:

١. الاسم الكامل والصفة الوظيفية.
٢. رقم الهاتف والبريد الإلكتروني.

وستصلكم شهادة العضوية على حدة. وإذ نرحب بكم، نتطلع إلى تعاون مثمر.""",
    ),
    Language.FR: (
        "admission {of_member} en qualité de membre",
        """\
J’ai l’honneur de vous faire connaître que l’admission {of_member} en qualité de membre \
{of_office} prend effet le {day}.

Je vous saurais gré de bien vouloir désigner un correspondant et me communiquer\u00a0:

1. Ses nom, prénom et qualité.
2. Son numéro de téléphone et son adresse électronique.

Le certificat d’adhésion vous parviendra séparément. Je vous souhaite la bienvenue et forme le \
vœu d’une coopération fructueuse.""",
    ),
    Language.UR: (
        "{member} کی رکنیت کی منظوری",
        """\
مسرت کے ساتھ مطلع کیا جاتا ہے کہ {member} کو {day} سے {of_office} کی رکنیت دے دی گئی ہے۔

گزارش ہے کہ ایک رابطہ کار نامزد فرمائیں اور درج ذیل کوائف سے آگاہ کریں:

۱۔ پورا نام اور عہدہ۔
۲۔ فون نمبر اور ای میل پتہ۔

رکنیت کی سند الگ سے ارسال کی جائے گی۔ ہم آپ کو خوش آمدید کہتے ہیں اور مفید تعاون کے متمنی ہیں۔""",
    ),
}
_CERTIFICATE: dict[Language, Written] = {
    Language.EN: ("Certificate of Membership", "is a member {of_office} with effect from {day}."),
    Language.FA: ("گواهی عضویت", "از تاریخ {day} عضو {of_office} است."),
    Language.AR: ("شهادة عضوية", "عضو في {of_office} اعتبارًا من {day}."),
    Language.FR: ("Certificat d’adhésion", "est membre {of_office} à compter du {day}."),
    Language.UR: ("سندِ رکنیت", "{day} سے {of_office} کا رکن ادارہ ہے۔"),
}


@dataclass(frozen=True, slots=True)
class ReadyText:
    """A usual text. `label` is English, marked for the context "Labels".

    `write` gives subject and plain body in the language of the paper's letter, `write_in` in
    another: for the second text of a bilingual paper. Neither leaves a placeholder.
    """

    key: str
    label: str
    kind: LetterKind
    write: Callable[[LetterPaper], Written]
    write_in: Callable[[LetterPaper, Language], Written]


def admission(paper: LetterPaper, language: Language | None = None) -> Written:
    """The letter that tells an organisation of its admission, from the paper's day on."""
    return _filled(_ADMISSION, paper, language or paper.letter.language)


def certificate(paper: LetterPaper, language: Language | None = None) -> Written:
    """Title and text of a certificate of membership; the text goes on behind the member's name."""
    return _filled(_CERTIFICATE, paper, language or paper.letter.language)


READY: tuple[ReadyText, ...] = (
    ReadyText(
        "admission",
        QT_TRANSLATE_NOOP("Labels", "Letter of admission"),
        LetterKind.LETTER,
        admission,
        admission,
    ),
    ReadyText(
        "certificate",
        QT_TRANSLATE_NOOP("Labels", "Certificate of membership"),
        LetterKind.CERTIFICATE,
        certificate,
        certificate,
    ),
)


def ready_texts(kind: LetterKind) -> tuple[ReadyText, ...]:
    """The usual texts for a kind of paper."""
    return tuple(ready for ready in READY if ready.kind is kind)


def _filled(texts: dict[Language, Written], paper: LetterPaper, language: Language) -> Written:
    letter, name = paper.letter, office_name(paper, language)
    member = member_name(paper.addressee) or _MEMBER[language]
    calendars = letter.calendars
    if language is not letter.language:
        own = own_calendar(language)
        calendars = tuple(sorted(calendars, key=lambda calendar: calendar is not own))
    known = {
        "{member}": member,
        "{the_member}": the(member) if language is Language.EN else member,
        "{of_member}": of_the(member, language),
        "{of_office}": name if language is Language.AR else of_the(name, language),
        "{day}": format_days(paper.day, language, calendars, letter.lunar_shift),
    }
    return _fill(texts[language][0], known), _fill(texts[language][1], known)


def _fill(template: str, known: dict[str, str]) -> str:
    """Each placeholder replaced once, so that a name with braces in it stays as it is."""
    first, *rest = known
    if first in template:
        return known[first].join(_fill(part, known) for part in template.split(first))
    return _fill(template, {name: known[name] for name in rest}) if rest else template
