"""The way to membership that practice describes; an office makes it its own."""

from desktop_app.contacts.membership_records import Standing
from desktop_app.core.texts import Texts

USUAL_STAGES: tuple[tuple[Texts, Standing], ...] = tuple(
    (Texts(en=english, fa=persian, ar=arabic, fr=french, ur=urdu), standing)
    for standing, english, persian, arabic, french, urdu in (
        (Standing.CANDIDATE, "Application", "درخواست", "طلب العضوية", "Demande", "درخواست"),
        (Standing.CANDIDATE, "Introduction by the ministry", "معرفی از سوی وزارت",
         "ترشيح من الوزارة", "Présentation par le ministère", "وزارت کی طرف سے تعارف"),
        (Standing.CANDIDATE, "Screening", "بررسی", "دراسة الطلب", "Examen", "جانچ"),
        (Standing.CANDIDATE, "Decision of an organ", "مصوبهٔ رکن", "قرار الجهاز المختص",
         "Décision d’un organe", "مجاز ادارے کا فیصلہ"),
        (Standing.MEMBER, "Admission letter", "نامهٔ پذیرش", "خطاب القبول", "Lettre d’admission",
         "خطِ قبولیت"),
        (Standing.MEMBER, "Certificate", "گواهی عضویت", "شهادة العضوية", "Certificat",
         "رکنیت کی سند"),
        (Standing.MEMBER, "Focal point named", "معرفی رابط", "تسمية جهة الاتصال",
         "Point focal désigné", "رابطہ کار کی نامزدگی"),
        (Standing.MEMBER, "Fees paid", "پرداخت حق عضویت", "سداد رسوم العضوية",
         "Cotisation réglée", "رکنیت کی فیس ادا"),
        (Standing.OBSERVER, "Observer", "ناظر", "عضو مراقب", "Observateur", "مبصر"),
        (Standing.MEMBER, "Full member", "عضو اصلی", "عضو كامل", "Membre à part entière",
         "مکمل رکن"),
        (Standing.SUSPENDED, "Suspended", "تعلیق", "تعليق العضوية", "Suspension", "معطل"),
        (Standing.LEFT, "Left", "خروج", "انسحاب", "Retrait", "علیحدگی"),
    )
)  # fmt: skip
"""The way that practice describes; an office makes it its own."""
