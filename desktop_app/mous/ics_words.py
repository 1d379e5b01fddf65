"""What a calendar file calls the days of a memorandum, and how it explains them."""

from desktop_app.core.calendars import Calendar, format_day
from desktop_app.core.languages import Language, localise_digits
from desktop_app.mous.life_records import EntryRule
from desktop_app.mous.records import KeyDate, KeyDateKind

_KINDS = (
    KeyDateKind.ENTRY, KeyDateKind.REPORT, KeyDateKind.REVIEW_12, KeyDateKind.REVIEW_6,
    KeyDateKind.NOTICE, KeyDateKind.END,
)  # fmt: skip
_NAMES = {
    Language.EN: "Entry into force|Yearly report|Review, twelve months before the end|"
    "Review, six months before the end|Last day of notice|End of term",
    Language.FA: "لازم‌الاجرا شدن|گزارش سالانه|بازنگری، دوازده ماه پیش از پایان|"
    "بازنگری، شش ماه پیش از پایان|آخرین روز اعلام|پایان مدت",
    Language.AR: "الدخول حيز النفاذ|التقرير السنوي|المراجعة قبل الانتهاء باثني عشر شهرًا|"
    "المراجعة قبل الانتهاء بستة أشهر|آخر يوم للإشعار|انتهاء المدة",
    Language.FR: "Entrée en vigueur|Rapport annuel|Examen, douze mois avant le terme|"
    "Examen, six mois avant le terme|Dernier jour de préavis|Terme",
    Language.UR: "نفاذ|سالانہ رپورٹ|جائزہ، اختتام سے بارہ ماہ پہلے|"
    "جائزہ، اختتام سے چھ ماہ پہلے|نوٹس کا آخری دن|مدت کا اختتام",
}
SUMMARIES = {
    language: dict(zip(_KINDS, names.split("|"), strict=True)) for language, names in _NAMES.items()
}
"""The name of each day in each language."""

_ENTRIES = {
    Language.EN: "The day of the last signature.|The day that the text fixes.|"
    "The day on which the last party notified its approval.|As entered.",
    Language.FA: "روز آخرین امضا.|روزی که متن معین کرده است.|"
    "روزی که آخرین طرف تصویب خود را اعلام کرد.|چنان‌که وارد شده است.",
    Language.AR: "يوم آخر توقيع.|اليوم الذي يحدده النص.|"
    "اليوم الذي أشعر فيه آخر طرف بموافقته.|كما أُدخل.",
    Language.FR: "Jour de la dernière signature.|Jour fixé par le texte.|"
    "Jour où la dernière partie a notifié son approbation.|Tel que saisi.",
    Language.UR: "آخری دستخط کا دن۔|وہ دن جو متن میں مقرر ہے۔|"
    "وہ دن جب آخری فریق نے منظوری کی اطلاع دی۔|جیسا درج ہوا۔",
}
_RULES = (EntryRule.LAST_SIGNATURE, EntryRule.FIXED_DAY, EntryRule.LAST_NOTICE, None)
_SPANS = {
    Language.EN: "{amount} months from {base}.|{amount} months before {base}.|"
    "{amount} days before {base}.|Renewed by itself, terms so far: {terms}; no notice is recorded.",
    Language.FA: "{amount} ماه از {base}.|{amount} ماه پیش از {base}.|{amount} روز پیش از {base}.|"
    "خودبه‌خود تمدید شده، دوره‌های گذشته: {terms}؛ هیچ اعلامی ثبت نشده است.",
    Language.AR: "{amount} شهرًا من {base}.|{amount} شهرًا قبل {base}.|{amount} يومًا قبل {base}.|"
    "تُجدَّد تلقائيًا، المدد السابقة: {terms}؛ لم يُسجَّل أي إشعار.",
    Language.FR: "{amount} mois à compter du {base}.|{amount} mois avant le {base}.|"
    "{amount} jours avant le {base}.|"
    "Reconduit tacitement, périodes écoulées : {terms} ; aucun préavis n’est enregistré.",
    Language.UR: "{base} سے {amount} ماہ۔|{base} سے {amount} ماہ پہلے۔|{base} سے {amount} دن پہلے۔|"
    "خود بخود تجدید شدہ، گزشتہ مدتیں: {terms}؛ کوئی نوٹس درج نہیں۔",
}


def explained(key: KeyDate, language: Language) -> str:
    """The rule behind a day, in words."""
    if key.kind is KeyDateKind.ENTRY:
        return _ENTRIES[language].split("|")[_RULES.index(key.rule)]
    since, months, days, renewed = _SPANS[language].split("|")
    match key.kind:
        case KeyDateKind.NOTICE:
            template = days
        case KeyDateKind.REVIEW_12 | KeyDateKind.REVIEW_6:
            template = months
        case _:
            template = since
    if key.kind is KeyDateKind.END and key.terms:
        template = f"{template} {renewed}"
    calendar = Calendar.JALALI if language is Language.FA else Calendar.GREGORIAN
    return template.format(
        amount=localise_digits(str(key.amount), language),
        base=format_day(key.base, language, calendar),
        terms=localise_digits(str(key.terms), language),
    )
