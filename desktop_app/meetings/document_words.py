"""The words that minutes and news print of their own, per paper language."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.labels import LabelledEnum
from desktop_app.core.languages import Language, localise_digits
from desktop_app.meetings.records import ActionState, MeetingKind, MinutesState, Presence


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on the paper beside what the officer wrote."""

    minutes: str
    news: str
    body: str
    kind: str
    number: str
    date: str
    place: str
    attendance: str
    name: str
    title: str
    organisation: str
    presence: str
    done: str
    decisions: str
    decision: str
    actions: str
    action: str
    owner: str
    due: str
    state: str
    chair: str
    secretary: str
    not_verified: str
    page: str
    sample: str
    released: str
    not_released: str
    labels: Mapping[LabelledEnum, str]


WORDS = {
    Language.EN: Words(
        minutes="Minutes",
        news="News",
        body="Body",
        kind="Kind",
        number="Number",
        date="Date",
        place="Place",
        attendance="Attendance",
        name="Name",
        title="Title",
        organisation="Organisation",
        presence="Presence",
        done="What was done",
        decisions="Decisions",
        decision="Decision {number}",
        actions="Actions",
        action="Action",
        owner="Owner",
        due="Due",
        state="State",
        chair="Chair",
        secretary="Secretary",
        not_verified="title not verified",
        page="Page {page} of {pages}",
        sample="Sample data",
        released="Released",
        not_released="Draft, not released",
        labels={
            MeetingKind.VISIT: "Visit",
            MeetingKind.COMMITTEE: "Committee",
            MeetingKind.ASSEMBLY: "Assembly",
            MeetingKind.WORKING: "Working meeting",
            MinutesState.DRAFT: "Draft",
            MinutesState.CIRCULATED: "Circulated, not approved",
            MinutesState.APPROVED: "Approved",
            Presence.CHAIR: "Chair",
            Presence.SECRETARY: "Secretary",
            Presence.GUEST: "Guest",
            Presence.PRESENT: "Present",
            Presence.APOLOGIES: "Apologies",
            ActionState.OPEN: "Open",
            ActionState.DONE: "Done",
            ActionState.DROPPED: "Dropped",
        },
    ),
    Language.FA: Words(
        minutes="صورت‌جلسه",
        news="خبر",
        body="نهاد",
        kind="نوع",
        number="شماره",
        date="تاریخ",
        place="مکان",
        attendance="حاضران",
        name="نام",
        title="سمت",
        organisation="سازمان",
        presence="حضور",
        done="شرح نشست",
        decisions="مصوبات",
        decision="مصوبهٔ {number}",
        actions="اقدامات",
        action="اقدام",
        owner="مسئول",
        due="مهلت",
        state="وضعیت",
        chair="رئیس نشست",
        secretary="دبیر نشست",
        not_verified="سمت تأیید نشده است",
        page="صفحهٔ {page} از {pages}",
        sample="دادهٔ نمونه",
        released="منتشر شد",
        not_released="پیش‌نویس، منتشر نشده",
        labels={
            MeetingKind.VISIT: "دیدار",
            MeetingKind.COMMITTEE: "کمیته",
            MeetingKind.ASSEMBLY: "مجمع",
            MeetingKind.WORKING: "نشست کاری",
            MinutesState.DRAFT: "پیش‌نویس",
            MinutesState.CIRCULATED: "برای اظهار نظر، تأیید نشده",
            MinutesState.APPROVED: "تأیید شده",
            Presence.CHAIR: "رئیس",
            Presence.SECRETARY: "دبیر",
            Presence.GUEST: "مهمان",
            Presence.PRESENT: "حاضر",
            Presence.APOLOGIES: "غایب با عذر",
            ActionState.OPEN: "باز",
            ActionState.DONE: "انجام شد",
            ActionState.DROPPED: "کنار گذاشته شد",
        },
    ),
}


def digits(number: int | str, language: Language) -> str:
    """A number in the digits of the paper."""
    return localise_digits(str(number), language)
