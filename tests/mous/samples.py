"""Ten parties with long names in every language, for papers that somebody looks at."""

from dataclasses import replace
from datetime import UTC, date, datetime

from desktop_app.contacts.records import (
    Addressee,
    PersonName,
    Sender,
    TitleProblem,
    TitleTrouble,
)
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.mous import clauses
from desktop_app.mous.records import Mou, MouPaper, Party, Term

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
NAMES = {
    Language.EN: [
        "Network on Virtual Universities of the Islamic World",
        "National University of Sciences and Technology, Islamabad",
        "International Islamic University Malaysia",
        "University of Tehran",
        "King Abdulaziz University for Science and Advanced Studies in the Humanities",
        "Cairo University",
        "Université Cheikh Anta Diop de Dakar",
        "Payame Noor University",
        "Allama Iqbal Open University",
        "Anadolu University",
    ],
    Language.FA: [
        "شبکهٔ دانشگاه‌های مجازی جهان اسلام",
        "دانشگاه ملی علوم و فناوری پاکستان",
        "دانشگاه بین‌المللی اسلامی مالزی",
        "دانشگاه تهران",
        "دانشگاه ملک عبدالعزیز برای علوم و مطالعات پیشرفته در علوم انسانی",
        "دانشگاه قاهره",
        "دانشگاه شیخ آنتا دیوپ داکار",
        "دانشگاه پیام نور",
        "دانشگاه آزاد علامه اقبال",
        "دانشگاه آنادولو",
    ],
    Language.AR: [
        "شبكة الجامعات الافتراضية في العالم الإسلامي",
        "الجامعة الوطنية للعلوم والتكنولوجيا",
        "الجامعة الإسلامية العالمية بماليزيا",
        "جامعة طهران",
        "جامعة الملك عبد العزيز للعلوم والدراسات العليا في العلوم الإنسانية",
        "جامعة القاهرة",
        "جامعة الشيخ أنتا ديوب بداكار",
        "جامعة بيام نور",
        "جامعة العلامة إقبال المفتوحة",
        "جامعة الأناضول",
    ],
    Language.FR: [
        "Réseau des universités virtuelles du monde islamique",
        "Université nationale des sciences et de la technologie",
        "Université islamique internationale de Malaisie",
        "Université de Téhéran",
        (
            "Université du Roi Abdelaziz pour les sciences et les études supérieures en "
            "sciences humaines"
        ),
        "Université du Caire",
        "Université Cheikh Anta Diop de Dakar",
        "Université Payame Noor",
        "Université ouverte Allama Iqbal",
        "Université Anadolu",
    ],
    Language.UR: [
        "نیٹ ورک برائے ورچوئل یونیورسٹیاں عالمِ اسلام",
        "نیشنل یونیورسٹی آف سائنسز اینڈ ٹیکنالوجی، اسلام آباد",
        "بین الاقوامی اسلامی یونیورسٹی ملائیشیا",
        "جامعہ تہران",
        "شاہ عبدالعزیز یونیورسٹی برائے سائنس و اعلیٰ تعلیم",
        "جامعہ قاہرہ",
        "شیخ انتا دیوپ یونیورسٹی ڈاکار",
        "پیامِ نور یونیورسٹی",
        "علامہ اقبال اوپن یونیورسٹی",
        "اناطولو یونیورسٹی",
    ],
}
PEOPLE = {
    Language.EN: ("Karim", "Najafi Barzegar", "Prof.", "Secretary General"),
    Language.FA: ("کریم", "نجفی برزگر", "پروفسور", "دبیرکل"),
    Language.AR: ("كريم", "نجفي برزكر", "أ.د.", "الأمين العام"),
    Language.FR: ("Karim", "Najafi Barzegar", "Pr", "Secrétaire général"),
    Language.UR: ("کریم", "نجفی برزگر", "پروفیسر", "سیکرٹری جنرل"),
}
TITLES = Texts(
    en="Memorandum of Understanding on Virtual Education and Joint Virtual Courses",
    fa="تفاهم‌نامهٔ همکاری در آموزش مجازی و دوره‌های مشترک مجازی",
    ar="مذكرة تفاهم بشأن التعليم الافتراضي والمقررات المشتركة",
    fr="Protocole d’accord relatif à l’enseignement virtuel et aux cours communs",
    ur="ورچوئل تعلیم اور مشترکہ کورسز کے لیے مفاہمتی یادداشت",
)


def signatory(place: int, language: Language) -> Addressee | None:
    """Somebody with a verified title, somebody with a doubtful one, and nobody yet, in turn."""
    if place % 3 == 2:
        return None
    given, family, prefix, title = PEOPLE[language]
    doubt = TitleProblem(1, TitleTrouble.UNVERIFIED, language, "x")
    name = PersonName(language, given, family, prefix)
    return Addressee(1, 1, name, title, "", "", "", (doubt,) if place % 3 else ())


def sample(languages: tuple[Language, ...], parties: int) -> MouPaper:
    """A draft of the usual articles, the second one left behind in its first language."""
    articles = list(clauses.articles(languages))
    first, *others = articles[1].texts
    articles[1] = replace(articles[1], texts=(replace(first, stale=True), *others))
    mou = Mou(
        1, 1, title=TITLES, parties=tuple(map(Party, range(parties))), articles=tuple(articles),
        languages=languages, originals=parties, term=Term(signed_on=date(2025, 3, 20)),
    )  # fmt: skip
    return MouPaper(
        mou,
        Sender(1, Texts(en="CINVU"), Texts(), Texts(), Texts(), ""),
        {each.stored: tuple(NAMES[each][:parties]) for each in languages},
        {each.stored: tuple(signatory(n, each) for n in range(parties)) for each in languages},
    )
