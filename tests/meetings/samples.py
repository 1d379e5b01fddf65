"""Minutes with everything in them, in every language, for papers that somebody looks at."""

from datetime import UTC, date, datetime

from desktop_app.contacts.records import (
    Addressee,
    PersonName,
    Sender,
    TitleProblem,
    TitleTrouble,
)
from desktop_app.core.calendars import Calendar
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.meetings.records import (
    Action,
    ActionState,
    Attendee,
    Decision,
    Item,
    Meeting,
    MeetingKind,
    MinutesPaper,
    MinutesState,
    NewsItem,
    Presence,
)

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
ITEM = {
    Language.EN: (
        "The Secretary General recalled the decisions of the last meeting and asked the "
        "members to name a focal point each; the members agreed to do so before the end "
        "of the month."
    ),
    Language.FA: (
        "دبیرکل مصوبات نشست پیشین را یادآوری کرد و از اعضا خواست هر یک رابطی معرفی کنند؛ "
        "اعضا پذیرفتند تا پایان ماه چنین کنند."
    ),
    Language.AR: (
        "ذكّر الأمين العام بقرارات الاجتماع السابق وطلب من الأعضاء أن يسمّي كل منهم جهة "
        "اتصال، ووافق الأعضاء على ذلك قبل نهاية الشهر."
    ),
    Language.FR: (
        "Le Secrétaire général a rappelé les décisions de la dernière réunion et prié "
        "les membres de désigner chacun un point focal, ce qu’ils ont accepté de faire "
        "avant la fin du mois."
    ),
    Language.UR: (
        "سیکرٹری جنرل نے گزشتہ اجلاس کے فیصلے یاد دلائے اور اراکین سے کہا کہ ہر ایک "
        "رابطہ کار مقرر کرے؛ اراکین نے مہینے کے آخر تک ایسا کرنے پر اتفاق کیا۔"
    ),
}
HEAD = {
    Language.EN: "Focal points",
    Language.FA: "معرفی رابطان",
    Language.AR: "جهات الاتصال",
    Language.FR: "Points focaux",
    Language.UR: "رابطہ کار",
}
TITLE = {
    Language.EN: "Third meeting of the Executive Committee",
    Language.FA: "سومین نشست کمیتهٔ اجرایی",
    Language.AR: "الاجتماع الثالث للجنة التنفيذية",
    Language.FR: "Troisième réunion du comité exécutif",
    Language.UR: "مجلسِ عاملہ کا تیسرا اجلاس",
}
PLACE = {
    Language.EN: "Tehran",
    Language.FA: "تهران",
    Language.AR: "طهران",
    Language.FR: "Téhéran",
    Language.UR: "تہران",
}
ADDRESS = {
    Language.EN: "17 Fatemi Avenue",
    Language.FA: "خیابان فاطمی، شمارهٔ ۱۷",
    Language.AR: "شارع فاطمي ١٧",
    Language.FR: "17, avenue Fatemi",
    Language.UR: "۱۷ شاہراہِ فاطمی",
}
ORGANISATION = {
    Language.EN: "Network on Virtual Universities of the Islamic World",
    Language.FA: "شبکهٔ دانشگاه‌های مجازی جهان اسلام",
    Language.AR: "شبكة الجامعات الافتراضية في العالم الإسلامي",
    Language.FR: "Réseau des universités virtuelles du monde islamique",
    Language.UR: "نیٹ ورک برائے ورچوئل یونیورسٹیاں عالمِ اسلام",
}
PEOPLE = {
    Language.EN: ("Karim", "Najafi Barzegar", "Prof.", "Secretary General"),
    Language.FA: ("کریم", "نجفی برزگر", "پروفسور", "دبیرکل"),
    Language.AR: ("كريم", "نجفي برزكر", "أ.د.", "الأمين العام"),
    Language.FR: ("Karim", "Najafi Barzegar", "Pr", "Secrétaire général"),
    Language.UR: ("کریم", "نجفی برزگر", "پروفیسر", "سیکرٹری جنرل"),
}


def meeting() -> Meeting:
    """A committee of six, one of them excused and one absent."""
    said, headed = Texts(ITEM), Texts(HEAD)
    states = tuple(ActionState)
    return Meeting(
        1, 1, title=Texts(TITLE), kind=MeetingKind.COMMITTEE, body=headed, number="3/44-S",
        day=date(2026, 11, 14), place=Texts(PLACE), state=MinutesState.CIRCULATED,
        calendars=tuple(Calendar),
        attendees=tuple(Attendee(place, part) for place, part in enumerate(Presence)),
        items=tuple(Item(place, headed, said) for place in range(3)),
        decisions=(Decision(1, 1, said), Decision(2, 2, said)),
        actions=tuple(
            Action(place, headed, headed, decision_id=1, due=date(2026, 11, 28), state=state)
            for place, state in enumerate(states)
        ),
    )  # fmt: skip


def paper() -> MinutesPaper:
    """The minutes with everybody named in every language; one title is not verified."""
    found = meeting()

    def person(place: int, language: Language) -> Addressee:
        given, family, prefix, title = PEOPLE[language]
        doubt = TitleProblem(1, TitleTrouble.UNVERIFIED, language, "x")
        return Addressee(
            place, place, PersonName(language, given, family, prefix), title,
            ORGANISATION[language], "", "", (doubt,) if place == 2 else (),
        )  # fmt: skip

    return MinutesPaper(
        found,
        Sender(1, Texts(ORGANISATION), Texts(en="CINVU"), Texts(PLACE), Texts(ADDRESS), ""),
        {
            each.stored: tuple(person(place, each) for place in range(len(found.attendees)))
            for each in Language
        },
        {each.stored: (HEAD[each],) * len(found.actions) for each in Language},
    )


def news() -> NewsItem:
    """A draft in every language."""
    return NewsItem(1, 1, 1, headline=Texts(TITLE), body=Texts(ITEM))
