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
    agenda: str
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
    not_written: str
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
        agenda="Agenda",
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
        not_written="Not yet written in English.",
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
            MinutesState.SIGNED: "Signed",
            Presence.CHAIR: "Chair",
            Presence.SECRETARY: "Secretary",
            Presence.GUEST: "Guest",
            Presence.PRESENT: "Present",
            Presence.APOLOGIES: "Apologies",
            Presence.ABSENT: "Absent",
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
        agenda="دستور جلسه",
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
        not_written="هنوز به فارسی نوشته نشده است.",
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
            MinutesState.SIGNED: "امضا شده",
            Presence.CHAIR: "رئیس",
            Presence.SECRETARY: "دبیر",
            Presence.GUEST: "مهمان",
            Presence.PRESENT: "حاضر",
            Presence.APOLOGIES: "غایب با عذر",
            Presence.ABSENT: "غایب",
            ActionState.OPEN: "باز",
            ActionState.DONE: "انجام شد",
            ActionState.DROPPED: "کنار گذاشته شد",
        },
    ),
    Language.AR: Words(
        minutes="محضر اجتماع",
        news="خبر",
        body="الجهة",
        kind="النوع",
        number="الرقم",
        date="التاريخ",
        place="المكان",
        attendance="الحضور",
        name="الاسم",
        title="المنصب",
        organisation="الجهة",
        presence="الصفة",
        agenda="جدول الأعمال",
        done="مجريات الاجتماع",
        decisions="القرارات",
        decision="القرار {number}",
        actions="الإجراءات",
        action="الإجراء",
        owner="المسؤول",
        due="الموعد",
        state="الحالة",
        chair="رئاسة الاجتماع",
        secretary="أمانة السر",
        not_verified="لم يُتحقق من المنصب",
        not_written="لم يُكتب بالعربية بعد.",
        page="صفحة {page} من {pages}",
        sample="بيانات نموذجية",
        released="نُشر",
        not_released="مسودة لم تُنشر",
        labels={
            MeetingKind.VISIT: "زيارة",
            MeetingKind.COMMITTEE: "لجنة",
            MeetingKind.ASSEMBLY: "جمعية عامة",
            MeetingKind.WORKING: "اجتماع عمل",
            MinutesState.DRAFT: "مسودة",
            MinutesState.CIRCULATED: "مُعمَّم، لم يُعتمد",
            MinutesState.APPROVED: "معتمد",
            MinutesState.SIGNED: "موقّع",
            Presence.CHAIR: "رئاسة",
            Presence.SECRETARY: "أمانة السر",
            Presence.GUEST: "ضيف",
            Presence.PRESENT: "حضور",
            Presence.APOLOGIES: "اعتذار",
            Presence.ABSENT: "غياب",
            ActionState.OPEN: "قيد التنفيذ",
            ActionState.DONE: "نُفّذ",
            ActionState.DROPPED: "أُلغي",
        },
    ),
    Language.FR: Words(
        minutes="Procès-verbal",
        news="Actualité",
        body="Organe",
        kind="Nature",
        number="Numéro",
        date="Date",
        place="Lieu",
        attendance="Participants",
        name="Nom",
        title="Fonction",
        organisation="Organisme",
        presence="Qualité",
        agenda="Ordre du jour",
        done="Déroulement",
        decisions="Décisions",
        decision="Décision {number}",
        actions="Suites à donner",
        action="Action",
        owner="Responsable",
        due="Échéance",
        state="État",
        chair="Présidence",
        secretary="Secrétariat",
        not_verified="fonction non vérifiée",
        not_written="Pas encore rédigé en français.",
        page="Page {page} sur {pages}",
        sample="Données d’exemple",
        released="Publié",
        not_released="Projet, non publié",
        labels={
            MeetingKind.VISIT: "Visite",
            MeetingKind.COMMITTEE: "Comité",
            MeetingKind.ASSEMBLY: "Assemblée",
            MeetingKind.WORKING: "Réunion de travail",
            MinutesState.DRAFT: "Projet",
            MinutesState.CIRCULATED: "Diffusé, non approuvé",
            MinutesState.APPROVED: "Approuvé",
            MinutesState.SIGNED: "Signé",
            Presence.CHAIR: "Présidence",
            Presence.SECRETARY: "Secrétariat",
            Presence.GUEST: "Invité",
            Presence.PRESENT: "Présent",
            Presence.APOLOGIES: "Excusé",
            Presence.ABSENT: "Absent",
            ActionState.OPEN: "En cours",
            ActionState.DONE: "Terminé",
            ActionState.DROPPED: "Abandonné",
        },
    ),
    Language.UR: Words(
        minutes="رودادِ اجلاس",
        news="خبر",
        body="ادارہ",
        kind="نوعیت",
        number="نمبر",
        date="تاریخ",
        place="مقام",
        attendance="شرکاء",
        name="نام",
        title="عہدہ",
        organisation="ادارہ",
        presence="حیثیت",
        agenda="ایجنڈا",
        done="کارروائی",
        decisions="فیصلے",
        decision="فیصلہ {number}",
        actions="اقدامات",
        action="اقدام",
        owner="ذمہ دار",
        due="مقررہ تاریخ",
        state="کیفیت",
        chair="صدرِ اجلاس",
        secretary="سیکرٹری اجلاس",
        not_verified="عہدے کی تصدیق نہیں ہوئی",
        not_written="ابھی اردو میں نہیں لکھا گیا۔",
        page="صفحہ {page} از {pages}",
        sample="نمونے کا مواد",
        released="جاری شدہ",
        not_released="مسودہ، جاری نہیں ہوا",
        labels={
            MeetingKind.VISIT: "دورہ",
            MeetingKind.COMMITTEE: "کمیٹی",
            MeetingKind.ASSEMBLY: "مجلسِ عمومی",
            MeetingKind.WORKING: "ورکنگ اجلاس",
            MinutesState.DRAFT: "مسودہ",
            MinutesState.CIRCULATED: "برائے آراء، غیر منظور شدہ",
            MinutesState.APPROVED: "منظور شدہ",
            MinutesState.SIGNED: "دستخط شدہ",
            Presence.CHAIR: "صدر",
            Presence.SECRETARY: "سیکرٹری",
            Presence.GUEST: "مہمان",
            Presence.PRESENT: "حاضر",
            Presence.APOLOGIES: "معذرت",
            Presence.ABSENT: "غیر حاضر",
            ActionState.OPEN: "زیرِ عمل",
            ActionState.DONE: "مکمل",
            ActionState.DROPPED: "منسوخ",
        },
    ),
}


def digits(number: int | str, language: Language) -> str:
    """A number in the digits of the paper."""
    return localise_digits(str(number), language)
