"""A library of usual articles: general wording to start a draft from, in English and Persian.

Written for Dabir after what memoranda between universities commonly contain. It is nobody's
official form and no legal advice; officers change every word of it as they need.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.languages import Language
from desktop_app.mous.records import Article, ArticleText, Mou, Renewal
from desktop_app.mous.wording import count_of_days, length_of_term, number_word

EN, FA = Language.EN, Language.FA


@dataclass(frozen=True, slots=True)
class Clause:
    """One usual article: heading and body per language; bodies may hold {fields}."""

    headings: dict[Language, str]
    bodies: dict[Language, str]


def _clause(heading_en: str, body_en: str, heading_fa: str, body_fa: str) -> Clause:
    return Clause({EN: heading_en, FA: heading_fa}, {EN: body_en, FA: body_fa})


CLAUSES = (
    _clause(
        "Purpose",
        "The purpose of this Memorandum is to set out the framework within which the Parties "
        "intend to cooperate, on the basis of equality and mutual benefit, in education, "
        "research and the exchange of knowledge.",
        "موضوع",
        "موضوع این تفاهم‌نامه، تعیین چارچوبی است که طرفین در آن، بر پایهٔ برابری و منافع "
        "متقابل، در زمینهٔ آموزش، پژوهش و تبادل دانش همکاری می‌کنند.",
    ),
    _clause(
        "Areas of cooperation",
        "Within their means and the laws that apply to each of them, the Parties cooperate in "
        "virtual education and joint virtual courses, the exchange of staff and students, "
        "joint research, the preparation and sharing of learning materials, and the holding of "
        "joint scientific meetings. Further areas may be added by written agreement.",
        "زمینه‌های همکاری",
        "طرفین در حدود امکانات خود و قوانین حاکم بر هر یک، در آموزش مجازی و برگزاری دوره‌های "
        "مشترک مجازی، تبادل استاد و دانشجو، پژوهش مشترک، تهیه و به‌اشتراک‌گذاری محتوای آموزشی "
        "و برپایی همایش‌های علمی مشترک همکاری می‌کنند. افزودن زمینه‌های دیگر با توافق کتبی "
        "ممکن است.",
    ),
    _clause(
        "Activities and programme agreements",
        "Each activity under this Memorandum is described in a separate written programme "
        "agreement, which states its aim, content, schedule, responsible persons and costs. "
        "The Parties report to each other once a year on the activities carried out.",
        "فعالیت‌ها و موافقت‌نامه‌های اجرایی",
        "هر فعالیت در چارچوب این تفاهم‌نامه در موافقت‌نامهٔ اجرایی کتبی و جداگانه‌ای تعریف "
        "می‌شود که هدف، محتوا، زمان‌بندی، مسئولان و هزینه‌های آن را مشخص می‌کند. طرفین سالی یک "
        "بار گزارش فعالیت‌های انجام‌شده را به یکدیگر ارائه می‌دهند.",
    ),
    _clause(
        "Finance",
        "This Memorandum creates no financial obligation. Each Party bears its own costs "
        "unless a programme agreement provides otherwise.",
        "امور مالی",
        "این تفاهم‌نامه تعهد مالی ایجاد نمی‌کند. هر طرف هزینه‌های خود را بر عهده دارد، مگر "
        "آن‌که موافقت‌نامهٔ اجرایی ترتیب دیگری مقرر کند.",
    ),
    _clause(
        "Intellectual property",
        "Each Party retains its rights in what it brings to the cooperation. Rights in jointly "
        "produced results, and their use and publication, are settled in the programme "
        "agreement concerned before the work begins. Authors are always named.",
        "مالکیت فکری",
        "حقوق هر طرف نسبت به آنچه به همکاری می‌آورد محفوظ است. حقوق مربوط به دستاوردهای مشترک "
        "و شیوهٔ بهره‌برداری و انتشار آن‌ها پیش از آغاز کار در موافقت‌نامهٔ اجرایی مربوط تعیین "
        "می‌شود. نام پدیدآورندگان همواره ذکر خواهد شد.",
    ),
    _clause(
        "Confidentiality",
        "A Party that receives information marked as confidential uses it only for the agreed "
        "purpose and does not pass it on without the written consent of the Party that gave "
        "it. This obligation continues after this Memorandum ends.",
        "محرمانگی",
        "هر طرف اطلاعاتی را که با قید محرمانه دریافت می‌کند تنها برای منظور مورد توافق به کار "
        "می‌برد و بدون رضایت کتبی طرف ارائه‌دهنده در اختیار دیگران نمی‌گذارد. این تعهد پس از "
        "پایان تفاهم‌نامه نیز پابرجاست.",
    ),
    _clause(
        "Coordination",
        "Each Party names a focal point, who prepares the programmes, follows their progress "
        "and answers for correspondence. A change of focal point is notified in writing.",
        "هماهنگی",
        "هر طرف یک نفر را به‌عنوان رابط معرفی می‌کند تا برنامه‌ها را آماده و پیشرفت آن‌ها را "
        "پیگیری کند و پاسخ‌گوی مکاتبات باشد. تغییر رابط کتباً اعلام می‌شود.",
    ),
    _clause(
        "Term and renewal",
        "This Memorandum enters into force on the date of the last signature, unless the "
        "Parties agree in writing on another date, and {term} {renewal}",
        "مدت و تمدید",
        "این تفاهم‌نامه از تاریخ آخرین امضا لازم‌الاجرا می‌شود، مگر آن‌که طرفین کتباً بر تاریخ "
        "دیگری توافق کنند، و {term} {renewal}",
    ),
    _clause(
        "Amendment",
        "This Memorandum may be amended only by written agreement of the Parties. An amendment "
        "signed by all Parties forms part of this Memorandum.",
        "اصلاح",
        "اصلاح این تفاهم‌نامه تنها با توافق کتبی طرفین ممکن است. اصلاحیه‌ای که به امضای همهٔ "
        "طرفین برسد جزء این تفاهم‌نامه به شمار می‌آید.",
    ),
    _clause(
        "Termination",
        "A Party may terminate this Memorandum by written notice{notice}. Activities that have "
        "already begun are completed under their programme agreements.",
        "فسخ",
        "هر طرف می‌تواند با اعلام کتبی{notice} این تفاهم‌نامه را فسخ کند. فعالیت‌های آغازشده "
        "مطابق موافقت‌نامهٔ اجرایی خود به پایان می‌رسد.",
    ),
    _clause(
        "Settlement of disputes",
        "Differences over the meaning or application of this Memorandum are settled amicably, "
        "by consultation between the Parties.",
        "حل اختلاف",
        "اختلاف در تفسیر یا اجرای این تفاهم‌نامه دوستانه و از راه گفت‌وگوی طرفین حل‌وفصل می‌شود.",
    ),
    _clause(
        "Nature of this Memorandum",
        "This Memorandum expresses the intentions of the Parties. Except for the article on "
        "confidentiality, it creates no obligation that is binding in law.",
        "ماهیت تفاهم‌نامه",
        "این تفاهم‌نامه بیانگر قصد همکاری طرفین است و به‌جز مادهٔ مربوط به محرمانگی، تعهد "
        "حقوقی الزام‌آوری ایجاد نمی‌کند.",
    ),
    _clause(
        "Languages",
        "This Memorandum is drawn up in {languages}. {prevailing}",
        "زبان‌ها",
        "این تفاهم‌نامه به {languages} تنظیم شده است. {prevailing}",
    ),
    _clause(
        "Signature",
        "This Memorandum is signed in {originals}, by the duly authorised representatives of "
        "the Parties, on the dates written beside their signatures.",
        "امضا",
        "این تفاهم‌نامه در {originals} به امضای نمایندگان صاحب‌اختیار طرفین در تاریخ‌های مندرج "
        "در کنار امضای آنان رسیده است.",
    ),
)

_RENEWAL = {
    Renewal.CONSENT: {
        EN: "It is renewed only by written consent of the Parties.",
        FA: "تمدید آن تنها با رضایت کتبی طرفین ممکن است.",
    },
    Renewal.NONE: {
        EN: "It ends with that term.",
        FA: "با پایان این مدت، تفاهم‌نامه خاتمه می‌یابد.",
    },
    Renewal.AUTOMATIC: {
        EN: "It is then renewed for a like term, unless a Party gives written notice to the "
        "contrary in the period set for termination.",
        FA: "پس از آن برای مدتی مشابه تمدید می‌شود، مگر آن‌که یکی از طرفین در مهلت مقرر برای فسخ، "
        "عدم تمدید را کتباً اعلام کند.",
    },
}
_NAMES = {
    EN: {Language.EN: "English", Language.FA: "Persian", Language.AR: "Arabic",
         Language.FR: "French", Language.UR: "Urdu"},
    FA: {Language.EN: "انگلیسی", Language.FA: "فارسی", Language.AR: "عربی",
         Language.FR: "فرانسوی", Language.UR: "اردو"},
}  # fmt: skip


def articles(languages: Sequence[Language], mou: Mou | None = None) -> tuple[Article, ...]:
    """The usual articles in those of `languages` that the library has, in their usual order.

    Term, notice, languages and originals follow `mou`, or the usual values without one.
    """
    basis = mou or Mou(None, 0, languages=tuple(languages))
    known = [language for language in languages if language in (EN, FA)]
    filled = {language: _fields(basis, tuple(languages), language) for language in known}
    return tuple(
        Article(
            None,
            tuple(
                ArticleText(
                    language,
                    clause.headings[language],
                    clause.bodies[language].format_map(filled[language]).strip(),
                )
                for language in known
            ),
        )
        for clause in CLAUSES
    )


def _fields(mou: Mou, languages: tuple[Language, ...], language: Language) -> dict[str, str]:
    return {
        "term": _term(mou, language),
        "renewal": "" if mou.term.months is None else _RENEWAL[mou.term.renewal][language],
        "notice": _notice(mou.term.notice_days, language),
        "languages": _language_names(languages, language),
        "prevailing": _prevailing(mou.prevailing, languages, language),
        "originals": _originals(mou.originals, language),
    }


def _term(mou: Mou, language: Language) -> str:
    if mou.term.months is None:
        return {EN: "remains in force until it is terminated.", FA: "تا زمان فسخ معتبر است."}[
            language
        ]
    length = length_of_term(mou.term.months, language)
    return {EN: f"remains in force for {length}.", FA: f"به مدت {length} معتبر است."}[language]


def _notice(days: int | None, language: Language) -> str:
    if not days:
        return ""
    count = count_of_days(days, language)
    return {
        EN: f" given {count} before the intended date of termination",
        FA: f"، {count} پیش از تاریخ مورد نظر،",
    }[language]


def _language_names(languages: tuple[Language, ...], language: Language) -> str:
    names = [_NAMES[language][each] for each in languages]
    joined = (" and " if language is EN else " و ").join(
        [*([(", " if language is EN else "، ").join(names[:-1])] if names[1:] else []), names[-1]]
    )
    if language is EN:
        return joined
    return f"زبان‌های {joined}" if names[1:] else f"زبان {joined}"


def _prevailing(
    prevailing: Language | None, all_of: tuple[Language, ...], language: Language
) -> str:
    if not all_of[1:]:
        return ""
    if prevailing is None:
        return {EN: "All texts are equally authentic.", FA: "همهٔ متن‌ها اعتبار یکسان دارند."}[
            language
        ]
    name = _NAMES[language][prevailing]
    return {
        EN: f"Where the texts differ, the {name} text prevails.",
        FA: f"در صورت تفاوت متن‌ها، متن {name} معتبر است.",
    }[language]


def _originals(count: int, language: Language) -> str:
    number = number_word(count, language)
    if language is FA:
        return f"{number} نسخهٔ اصلی"
    return f"{number} original" if count == 1 else f"{number} originals"
