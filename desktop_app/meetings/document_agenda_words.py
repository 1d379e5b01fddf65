"""The words that a printed agenda has of its own, per paper language."""

from dataclasses import dataclass

from desktop_app.core.languages import Language
from desktop_app.meetings.body_records import Reply


@dataclass(frozen=True, slots=True)
class AgendaPaperWords:
    """What stands on the paper beside what the officer wrote."""

    agenda: str
    time: str
    minutes: str
    rapporteur: str
    papers: str
    closed: str
    until: str
    invited: str
    name: str
    organisation: str
    answer: str
    nothing: str
    cancelled: str
    replies: dict[Reply | None, str]


AGENDA_WORDS = {
    Language.EN: AgendaPaperWords(
        agenda="Agenda",
        time="{starts} ({zone})",
        minutes="{count} min",
        rapporteur="Rapporteur: {name}",
        papers="Papers: {names}",
        closed="Closed item: {reason}",
        until="until {day}",
        invited="Invited",
        name="Name",
        organisation="Organisation",
        answer="Answer",
        nothing="The agenda is still empty.",
        cancelled="Called off",
        replies={
            None: "",
            Reply.ACCEPTED: "will come",
            Reply.DECLINED: "will not come",
            Reply.TENTATIVE: "may come",
        },
    ),
    Language.FA: AgendaPaperWords(
        agenda="دستور جلسه",
        time="ساعت {starts} ({zone})",
        minutes="{count} دقیقه",
        rapporteur="گزارشگر: {name}",
        papers="مدارک: {names}",
        closed="بند غیرعلنی: {reason}",
        until="تا {day}",
        invited="دعوت‌شدگان",
        name="نام",
        organisation="سازمان",
        answer="پاسخ",
        nothing="دستور جلسه هنوز خالی است.",
        cancelled="لغو شد",
        replies={
            None: "",
            Reply.ACCEPTED: "می‌آید",
            Reply.DECLINED: "نمی‌آید",
            Reply.TENTATIVE: "شاید بیاید",
        },
    ),
    Language.AR: AgendaPaperWords(
        agenda="جدول الأعمال",
        time="الساعة {starts} ({zone})",
        minutes="{count} دقيقة",
        rapporteur="المقرر: {name}",
        papers="الوثائق: {names}",
        closed="بند مغلق: {reason}",
        until="حتى {day}",
        invited="المدعوون",
        name="الاسم",
        organisation="المؤسسة",
        answer="الرد",
        nothing="جدول الأعمال فارغ حتى الآن.",
        cancelled="أُلغي",
        replies={
            None: "",
            Reply.ACCEPTED: "سيحضر",
            Reply.DECLINED: "لن يحضر",
            Reply.TENTATIVE: "قد يحضر",
        },
    ),
    Language.FR: AgendaPaperWords(
        agenda="Ordre du jour",
        time="{starts} ({zone})",
        minutes="{count} min",
        rapporteur="Rapporteur : {name}",
        papers="Documents : {names}",
        closed="Point à huis clos : {reason}",
        until="jusqu’au {day}",
        invited="Personnes convoquées",
        name="Nom",
        organisation="Organisme",
        answer="Réponse",
        nothing="L’ordre du jour est encore vide.",
        cancelled="Annulée",
        replies={
            None: "",
            Reply.ACCEPTED: "viendra",
            Reply.DECLINED: "ne viendra pas",
            Reply.TENTATIVE: "viendra peut-être",
        },
    ),
    Language.UR: AgendaPaperWords(
        agenda="ایجنڈا",
        time="{starts} بجے ({zone})",
        minutes="{count} منٹ",
        rapporteur="پیش کنندہ: {name}",
        papers="دستاویزات: {names}",
        closed="بند نشست کی شق: {reason}",
        until="{day} تک",
        invited="مدعوین",
        name="نام",
        organisation="ادارہ",
        answer="جواب",
        nothing="ایجنڈا ابھی خالی ہے۔",
        cancelled="منسوخ",
        replies={
            None: "",
            Reply.ACCEPTED: "آئیں گے",
            Reply.DECLINED: "نہیں آئیں گے",
            Reply.TENTATIVE: "شاید آئیں",
        },
    ),
}
