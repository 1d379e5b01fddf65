"""The words of the yearly report, per language."""

from dataclasses import dataclass

from desktop_app.core.languages import Language
from desktop_app.mous.life_records import ActivityKind, ActivityState


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The fixed words of a report in one language; `year` and `chart` have fields."""

    title: str
    days: str
    none: str
    memoranda: str
    by_kind: str
    all: str
    costs: str
    dormant: str
    no_dormant: str
    counted: str
    kind: str
    number: str
    people: str
    credits: str
    activity: str
    memorandum: str
    when: str
    state: str
    cost: str
    chart: str
    page: str
    sum: str
    kinds: str
    states: str
    open_end: str

    def kind_name(self, kind: ActivityKind) -> str:
        """The name of a kind of activity."""
        return self.kinds.split("|")[list(ActivityKind).index(kind)]

    def state_name(self, state: ActivityState) -> str:
        """The name of a state."""
        return self.states.split("|")[list(ActivityState).index(state)]


REPORT_WORDS = {
    Language.EN: ReportWords(
        title="Yearly report of activities",
        days="From {first} to {last}",
        none="Nothing was running or done in these days.",
        memoranda="Memoranda in force",
        by_kind="Activities by kind",
        all="All activities",
        costs="Costs",
        dormant="Memoranda without activity",
        no_dormant="Every memorandum in force had an activity.",
        counted="What was running or done is counted; what was planned or cancelled is not.",
        kind="Kind",
        number="Number",
        people="People",
        credits="Credits",
        activity="Activity",
        memorandum="Memorandum",
        when="When",
        state="State",
        cost="Cost",
        chart="Bar chart of the number of activities by kind: {bars}.",
        page="Page {page} of {pages}",
        sum="Total",
        kinds="Joint course|Exchange|Workshop|Research|Visit|Other activity",
        states="planned|running|done|cancelled",
        open_end="from {day}",
    ),
    Language.FA: ReportWords(
        title="گزارش سالانهٔ فعالیت‌ها",
        days="از {first} تا {last}",
        none="در این روزها فعالیتی در جریان نبوده یا انجام نشده است.",
        memoranda="تفاهم‌نامه‌های لازم‌الاجرا",
        by_kind="فعالیت‌ها بر پایهٔ نوع",
        all="همهٔ فعالیت‌ها",
        costs="هزینه‌ها",
        dormant="تفاهم‌نامه‌های بی‌فعالیت",
        no_dormant="هر تفاهم‌نامهٔ لازم‌الاجرا فعالیتی داشته است.",
        counted="آنچه در جریان بوده یا انجام شده شمرده می‌شود؛ برنامه‌ریزی‌شده و لغوشده نه.",
        kind="نوع",
        number="تعداد",
        people="افراد",
        credits="واحد",
        activity="فعالیت",
        memorandum="تفاهم‌نامه",
        when="زمان",
        state="وضعیت",
        cost="هزینه",
        chart="نمودار میله‌ای تعداد فعالیت‌ها بر پایهٔ نوع: {bars}.",
        page="صفحهٔ {page} از {pages}",
        sum="جمع",
        kinds="دورهٔ مشترک|تبادل|کارگاه|پژوهش|بازدید|فعالیت دیگر",
        states="برنامه‌ریزی‌شده|در جریان|انجام‌شده|لغوشده",
        open_end="از {day}",
    ),
    Language.AR: ReportWords(
        title="التقرير السنوي للأنشطة",
        days="من {first} إلى {last}",
        none="لم يجرِ أي نشاط ولم يُنجز في هذه الأيام.",
        memoranda="المذكرات النافذة",
        by_kind="الأنشطة بحسب النوع",
        all="جميع الأنشطة",
        costs="التكاليف",
        dormant="مذكرات بلا نشاط",
        no_dormant="كان لكل مذكرة نافذة نشاط.",
        counted="يُحسب ما كان جاريًا أو أُنجز، ولا يُحسب المخطط له ولا الملغى.",
        kind="النوع",
        number="العدد",
        people="الأشخاص",
        credits="الساعات المعتمدة",
        activity="النشاط",
        memorandum="المذكرة",
        when="الزمن",
        state="الحالة",
        cost="التكلفة",
        chart="رسم بياني بالأعمدة لعدد الأنشطة بحسب النوع: {bars}.",
        page="صفحة {page} من {pages}",
        sum="المجموع",
        kinds="مقرر مشترك|تبادل|ورشة عمل|بحث|زيارة|نشاط آخر",
        states="مخطط له|جارٍ|منجز|ملغى",
        open_end="من {day}",
    ),
    Language.FR: ReportWords(
        title="Rapport annuel d’activités",
        days="Du {first} au {last}",
        none="Aucune activité n’était en cours ni achevée pendant cette période.",
        memoranda="Protocoles en vigueur",
        by_kind="Activités par nature",
        all="Toutes les activités",
        costs="Coûts",
        dormant="Protocoles sans activité",
        no_dormant="Chaque protocole en vigueur a donné lieu à une activité.",
        counted="Sont comptées les activités en cours ou achevées, non celles prévues ou annulées.",
        kind="Nature",
        number="Nombre",
        people="Personnes",
        credits="Crédits",
        activity="Activité",
        memorandum="Protocole",
        when="Période",
        state="État",
        cost="Coût",
        chart="Diagramme en barres du nombre d’activités par nature : {bars}.",
        page="Page {page} sur {pages}",
        sum="Total",
        kinds="Cours commun|Échange|Atelier|Recherche|Visite|Autre activité",
        states="prévue|en cours|achevée|annulée",
        open_end="depuis le {day}",
    ),
    Language.UR: ReportWords(
        title="سرگرمیوں کی سالانہ رپورٹ",
        days="{first} سے {last} تک",
        none="ان دنوں میں کوئی سرگرمی جاری یا مکمل نہیں ہوئی۔",
        memoranda="نافذ یادداشتیں",
        by_kind="قسم کے لحاظ سے سرگرمیاں",
        all="تمام سرگرمیاں",
        costs="اخراجات",
        dormant="بغیر سرگرمی کی یادداشتیں",
        no_dormant="ہر نافذ یادداشت کے تحت کوئی سرگرمی ہوئی۔",
        counted="جو جاری یا مکمل تھا وہ شمار ہے؛ جو منصوبہ بند یا منسوخ تھا وہ نہیں۔",
        kind="قسم",
        number="تعداد",
        people="افراد",
        credits="کریڈٹ",
        activity="سرگرمی",
        memorandum="یادداشت",
        when="وقت",
        state="حالت",
        cost="خرچ",
        chart="قسم کے لحاظ سے سرگرمیوں کی تعداد کا بار چارٹ: {bars}۔",
        page="صفحہ {page} از {pages}",
        sum="کل",
        kinds="مشترکہ کورس|تبادلہ|ورکشاپ|تحقیق|دورہ|دیگر سرگرمی",
        states="منصوبہ بند|جاری|مکمل|منسوخ",
        open_end="{day} سے",
    ),
}
