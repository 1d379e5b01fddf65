"""The words of papers that come after the meeting: extracts, addenda, corrections, closed items."""

from dataclasses import dataclass

from desktop_app.core.languages import Language


@dataclass(frozen=True, slots=True)
class AfterWords:
    """Sentences with fields; `{number}`, `{title}`, `{day}`, `{meeting}`, `{reason}`, `{who}`."""

    extract: str
    extract_of: str
    certified: str
    item: str
    consensus: str
    votes: str
    dissent: str
    addendum: str
    addendum_to: str
    reason: str
    corrections: str
    correction: str
    approved: str
    approved_at: str
    closed: str
    closed_until: str
    closed_decision: str
    open_version: str
    represents: str


AFTER = {
    Language.EN: AfterWords(
        extract="Extract from the minutes",
        extract_of="{title}, {day}",
        certified="Certified a true extract.",
        item="Item {number}",
        consensus="Adopted by consensus.",
        votes="For: {for_} · Against: {against} · Abstentions: {abstentions}",
        dissent="Dissent",
        addendum="Addendum {number}",
        addendum_to="to the minutes of {title}, {day}",
        reason="Reason: {reason}",
        corrections="Corrections accepted",
        correction="{who}, {day}: {text}",
        approved="Approved on {day}.",
        approved_at="Approved on {day} at: {meeting}.",
        closed="Closed item. Reason: {reason}",
        closed_until="Closed until {day}.",
        closed_decision="Taken in closed session.",
        open_version="Open version",
        represents="for {organisation}",
    ),
    Language.FA: AfterWords(
        extract="رونوشت مصوبه از صورت‌جلسه",
        extract_of="{title}، {day}",
        certified="برابر با اصل صورت‌جلسه است.",
        item="دستور {number}",
        consensus="به اتفاق آرا تصویب شد.",
        votes="موافق: {for_} · مخالف: {against} · ممتنع: {abstentions}",
        dissent="نظر مخالف",
        addendum="الحاقیهٔ {number}",
        addendum_to="به صورت‌جلسهٔ {title}، {day}",
        reason="دلیل: {reason}",
        corrections="اصلاحات پذیرفته‌شده",
        correction="{who}، {day}: {text}",
        approved="در تاریخ {day} تأیید شد.",
        approved_at="در تاریخ {day} تأیید شد در: {meeting}.",
        closed="غیرعلنی. دلیل: {reason}",
        closed_until="غیرعلنی تا {day}.",
        closed_decision="در جلسهٔ غیرعلنی تصویب شد.",
        open_version="نسخهٔ علنی",
        represents="به نمایندگی از {organisation}",
    ),
    Language.AR: AfterWords(
        extract="مستخرج من المحضر",
        extract_of="{title}، {day}",
        certified="مستخرج مطابق للأصل.",
        item="البند {number}",
        consensus="اعتُمد بتوافق الآراء.",
        votes="مؤيدون: {for_} · معارضون: {against} · ممتنعون: {abstentions}",
        dissent="رأي مخالف",
        addendum="الملحق {number}",
        addendum_to="بمحضر {title}، {day}",
        reason="السبب: {reason}",
        corrections="التصويبات المقبولة",
        correction="{who}، {day}: {text}",
        approved="اعتُمد بتاريخ {day}.",
        approved_at="اعتُمد بتاريخ {day} في: {meeting}.",
        closed="بند مغلق. السبب: {reason}",
        closed_until="مغلق حتى {day}.",
        closed_decision="اتُّخذ في جلسة مغلقة.",
        open_version="النسخة العلنية",
        represents="ممثلًا عن {organisation}",
    ),
    Language.FR: AfterWords(
        extract="Extrait du procès-verbal",
        extract_of="{title}, {day}",
        certified="Extrait certifié conforme.",
        item="Point {number}",
        consensus="Adopté par consensus.",
        votes="Pour\u00a0: {for_} · Contre\u00a0: {against} · Abstentions\u00a0: {abstentions}",
        dissent="Opinion dissidente",
        addendum="Additif {number}",
        addendum_to="au procès-verbal\u00a0: {title}, {day}",
        reason="Motif\u00a0: {reason}",
        corrections="Rectifications acceptées",
        correction="{who}, {day}\u00a0: {text}",
        approved="Approuvé le {day}.",
        approved_at="Approuvé le {day} lors de\u00a0: {meeting}.",
        closed="Point à huis clos. Motif\u00a0: {reason}",
        closed_until="Huis clos jusqu’au {day}.",
        closed_decision="Prise à huis clos.",
        open_version="Version publique",
        represents="pour {organisation}",
    ),
    Language.UR: AfterWords(
        extract="روداد سے اقتباس",
        extract_of="{title}، {day}",
        certified="اقتباس مطابقِ اصل ہے۔",
        item="شق {number}",
        consensus="اتفاقِ رائے سے منظور ہوا۔",
        votes="حق میں: {for_} · مخالف: {against} · غیر جانبدار: {abstentions}",
        dissent="اختلافی رائے",
        addendum="ضمیمہ {number}",
        addendum_to="روداد: {title}، {day}",
        reason="وجہ: {reason}",
        corrections="منظور شدہ تصحیحات",
        correction="{who}، {day}: {text}",
        approved="{day} کو منظور ہوا۔",
        approved_at="{day} کو منظور ہوا، بمقام اجلاس: {meeting}۔",
        closed="بند شق۔ وجہ: {reason}",
        closed_until="{day} تک بند۔",
        closed_decision="بند اجلاس میں طے ہوا۔",
        open_version="عوامی نسخہ",
        represents="برائے {organisation}",
    ),
}
