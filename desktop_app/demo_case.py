"""The texts of the sample case, in English and Persian.

People and bodies are those of a published news item. Numbers, dates, decisions' deadlines and the
certificate are sample data and are marked so in the office and on every paper.
"""

from desktop_app.contacts.records import Organisation, OrganisationKind, Person, PersonName, Title
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.letters.records import Letterhead
from desktop_app.meetings.records import Decision, Item
from desktop_app.mous.records import Article, ArticleText

SOURCE = "published news item"

CINVU = Organisation(
    None, 0,
    names=Texts(
        en="Network on Virtual Universities of the Islamic World",
        fa="شبکهٔ دانشگاه‌های مجازی جهان اسلام",
    ),
    short_names=Texts(en="CINVU", fa="سینوو"),
    kind=OrganisationKind.NETWORK, country="IR",
    notes="One of the networks of COMSTECH; hosted in the Islamic Republic of Iran.",
)  # fmt: skip
COMSTECH = Organisation(
    None, 0,
    names=Texts(
        en="Standing Committee on Scientific and Technological Cooperation of the OIC",
        fa="کمیتهٔ دائمی همکاری‌های علمی و فناوری سازمان همکاری اسلامی",
    ),
    short_names=Texts(en="COMSTECH", fa="کامستک"),
    kind=OrganisationKind.INTERNATIONAL, country="PK", city=Texts(en="Islamabad", fa="اسلام‌آباد"),
)  # fmt: skip
NUST = Organisation(
    None, 0,
    names=Texts(
        en="National University of Sciences and Technology",
        fa="دانشگاه ملی علوم و فناوری پاکستان",
    ),
    short_names=Texts(en="NUST", fa="نَست"),
    kind=OrganisationKind.UNIVERSITY, country="PK", city=Texts(en="Islamabad", fa="اسلام‌آباد"),
)  # fmt: skip

LETTERHEAD = Letterhead(
    None, 0,
    names=CINVU.names,
    units=Texts(en="Secretariat", fa="دبیرخانه"),
    foot=Texts(en="Sample office: no paper of the network", fa="دفتر نمونه؛ این برگ از شبکه نیست"),
    is_sample=True,
)  # fmt: skip

SECRETARY_GENERAL = Person(
    None, 0,
    names=(
        PersonName(Language.EN, "Karim", "Najafi Barzegar", "Dr"),
        PersonName(Language.FA, "کریم", "نجفی برزگر", "دکتر"),
    ),
    correspondence=Language.FA,
)  # fmt: skip
SECRETARY_GENERAL_TITLES = (
    Title(Language.EN, "Secretary General", SOURCE),
    Title(Language.FA, "دبیرکل", SOURCE),
)
GUEST = Person(
    None, 0,
    names=(
        PersonName(Language.EN, "Osman", "Hassan", "Prof."),
        PersonName(Language.FA, "عثمان", "حسن", "پروفسور"),
    ),
    other_spellings=("Usman Hasan",),
    notes="The news item gave two titles that disagree; neither has been checked.",
)  # fmt: skip
GUEST_TITLES = (
    Title(Language.EN, "Vice Chancellor", SOURCE),
    Title(Language.FA, "معاون", SOURCE),
)

MEETING_TITLE = Texts(
    en="Visit of the National University of Sciences and Technology",
    fa="دیدار با دانشگاه ملی علوم و فناوری پاکستان",
)
MEETING_BODY = Texts(en="Secretariat of the network", fa="دبیرخانهٔ شبکه")
MEETING_PLACE = Texts(en="Secretariat", fa="دبیرخانه")
ITEMS = (
    Item(
        None,
        Texts(en="Links between universities", fa="پیوند میان دانشگاه‌ها"),
        Texts(
            en="The Secretary General stressed the need for links between the universities and "
            "thinkers of Islamic countries, and the readiness of the network to link its members "
            "with NUST.",
            fa="دبیرکل بر ضرورت ارتباط دانشگاه‌ها و اندیشمندان کشورهای اسلامی و آمادگی شبکه برای "
            "برقراری پیوند میان اعضای خود و این دانشگاه (NUST) تأکید کرد.",
        ),
    ),
    Item(
        None,
        Texts(
            en="Virtual education and joint courses", fa="آموزش مجازی و دوره‌های مشترک"
        ),
        Texts(
            en="The network is ready to assist NUST in launching virtual education, and to hold "
            "joint virtual courses, after NUST becomes a member.",
            fa="شبکه آماده است پس از عضویت دانشگاه، آن را در راه‌اندازی آموزش مجازی یاری دهد و "
            "دوره‌های مجازی مشترک برگزار کند.",
        ),
    ),
    Item(
        None,
        Texts(en="The role of Pakistan", fa="نقش پاکستان"),
        Texts(
            en="The role of Pakistan in strengthening science and technology among Islamic "
            "countries, through COMSTECH, was recalled.",
            fa="نقش پاکستان در تقویت علم و فناوری میان کشورهای اسلامی از راه کامستک (COMSTECH) "
            "یادآوری شد.",
        ),
    ),
    Item(
        None,
        Texts(en="The request of NUST", fa="درخواست دانشگاه"),
        Texts(
            en="The guest named the capacity of NUST, called the activity of the network during "
            "the COVID-19 restrictions rare, and asked that these experiences be used to launch "
            "virtual training courses at NUST.",
            fa="مهمان به توانمندی‌های دانشگاه اشاره کرد، فعالیت شبکه در دوران محدودیت‌های کووید-۱۹ "
            "را کم‌نظیر خواند و خواست از این تجربه‌ها برای راه‌اندازی دوره‌های آموزش مجازی در NUST "
            "استفاده شود.",
        ),
    ),
)  # fmt: skip
DECISIONS = (
    Decision(
        None, None,
        Texts(
            en="The secretariat sends NUST the membership papers.",
            fa="دبیرخانه مدارک عضویت را برای دانشگاه (NUST) می‌فرستد.",
        ),
    ),
    Decision(
        None, None,
        Texts(
            en="A draft memorandum of understanding on virtual education and joint virtual "
            "courses is prepared.",
            fa="پیش‌نویس تفاهم‌نامهٔ آموزش مجازی و دوره‌های مجازی مشترک تهیه می‌شود.",
        ),
    ),
)  # fmt: skip
# Text, owner, days after the meeting, index of the decision it follows from.
ACTIONS: tuple[tuple[Texts, Texts, int, int | None], ...] = (
    (
        Texts(en="Letter of follow-up to NUST", fa="نامهٔ پیگیری به دانشگاه (NUST)"),
        Texts(en="Secretariat", fa="دبیرخانه"), 14, 0,
    ),
    (
        Texts(en="Outline of the first joint course", fa="طرح کلی نخستین دورهٔ مشترک"),
        Texts(en="Focal point", fa="مسئول هماهنگی"), 42, 1,
    ),
    (
        Texts(en="News item", fa="خبر"),
        Texts(en="Public relations", fa="روابط عمومی"), 2, None,
    ),
)  # fmt: skip

MOU_TITLE = Texts(
    en="Memorandum of Understanding on Virtual Education and Joint Virtual Courses",
    fa="تفاهم‌نامهٔ آموزش مجازی و دوره‌های مجازی مشترک",
)
LETTER_SUBJECT = "Membership and joint virtual courses"
LETTER_BODY = """\
With reference to the visit of {day}, I have the honour to thank you for the exchange of views at \
the secretariat, and to confirm what was decided.

1. The membership papers of the network are being sent to the National University of Sciences and \
Technology.
2. A draft memorandum of understanding on virtual education and joint virtual courses is being \
prepared in English and Persian, and will reach you for comment.

The network is ready to assist the University in launching virtual education, and to hold joint \
virtual courses with it, after its membership. The experience gathered in the years of the \
COVID-19 restrictions is at its disposal."""
OVERRIDE = (
    "Sample data: the two published titles of the guest disagree and could not be checked here, "
    "so papers of this demonstration go out without a title."
)


def _article(en_heading: str, en_body: str, fa_heading: str, fa_body: str) -> Article:
    return Article(
        None,
        (
            ArticleText(Language.EN, en_heading, en_body),
            ArticleText(Language.FA, fa_heading, fa_body),
        ),
    )


ARTICLES = (
    _article(
        "Purpose",
        "The Parties declare their readiness to launch virtual education and to hold joint "
        "virtual courses.",
        "موضوع",
        "طرفین آمادگی خود را برای راه‌اندازی آموزش مجازی و برگزاری دوره‌های مجازی مشترک اعلام "
        "می‌دارند.",
    ),
    _article(
        "Areas of cooperation",
        "Joint virtual courses, training in virtual education, and the exchange of experience "
        "between teachers of both Parties.",
        "زمینه‌های همکاری",
        "دوره‌های مجازی مشترک، آموزش روش‌های آموزش مجازی، و تبادل تجربه میان استادان طرفین.",
    ),
    _article(
        "Membership",
        "Joint courses begin after the University has become a member of the network.",
        "عضویت",
        "دوره‌های مشترک پس از عضویت دانشگاه در شبکه آغاز می‌شود.",
    ),
    _article(
        "Coordination",
        "Each Party names a focal point. Activities are agreed in writing, one by one, and "
        "reported once a year.",
        "هماهنگی",
        "هر طرف یک مسئول هماهنگی معرفی می‌کند. فعالیت‌ها یک‌به‌یک و کتبی توافق و سالی یک بار گزارش "
        "می‌شود.",
    ),
    _article(
        "Term and renewal",
        "Five years from the date of the last signature; renewed only by written consent.",
        "مدت و تمدید",
        "پنج سال از تاریخ آخرین امضا؛ تمدید تنها با توافق کتبی طرفین.",
    ),
    _article(
        "Termination",
        "Either Party may end this memorandum by written notice of ninety days. Activities under "
        "way are completed.",
        "خاتمه",
        "هر یک از طرفین می‌تواند با اعلام کتبی نود روز پیش‌تر به این تفاهم‌نامه پایان دهد. "
        "فعالیت‌های آغازشده به انجام می‌رسد.",
    ),
    _article(
        "Nature of this memorandum",
        "This memorandum states intentions and creates no financial or legal obligation.",
        "ماهیت تفاهم‌نامه",
        "این تفاهم‌نامه بیان قصد همکاری است و تعهد مالی یا حقوقی پدید نمی‌آورد.",
    ),
    _article(
        "Languages",
        "This memorandum is drawn up in English and Persian; both texts are equally valid.",
        "زبان‌ها",
        "این تفاهم‌نامه به زبان‌های انگلیسی و فارسی تنظیم شده و هر دو متن یکسان معتبر است.",
    ),
)
