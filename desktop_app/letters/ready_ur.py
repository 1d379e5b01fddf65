"""The ready templates in Urdu: subject and body for each purpose."""

from desktop_app.letters.template_records import Purpose

TEXTS: dict[Purpose, tuple[str, str]] = {
    Purpose.INVITATION: (
        "{{ meeting.title }} میں شرکت کی دعوت",
        (
            "آپ کو {{ meeting.title }} میں شرکت کی دعوت دیتے ہوئے مسرت ہو رہی ہے، جو "
            "{{ meeting.day }} کو {{ meeting.place }} میں منعقد ہوگا۔\n\n"
            "مجوزہ ایجنڈا منسلک ہے۔ گزارش ہے کہ {{ letter.reply_by }} تک شرکا کے ناموں سے آگاہ "
            "فرمائیں۔\n\n"
            "ہم آپ کی تشریف آوری کے منتظر ہیں۔"
        ),
    ),
    Purpose.ADMISSION: (
        "{{ addressee.organisation }} کی رکنیت کی منظوری",
        (
            "مسرت کے ساتھ مطلع کیا جاتا ہے کہ {{ addressee.organisation }} کو {{ letter.day }} "
            "سے {{ office.name }} کی رکنیت دے دی گئی ہے۔\n\n"
            "گزارش ہے کہ ایک رابطہ کار نامزد فرمائیں اور درج ذیل کوائف سے آگاہ کریں:\n\n"
            "۱۔ پورا نام اور عہدہ۔\n۲۔ فون نمبر اور ای میل پتہ۔\n\n"
            "رکنیت کی سند الگ سے ارسال کی جائے گی۔ ہم آپ کو خوش آمدید کہتے ہیں اور مفید تعاون "
            "کے متمنی ہیں۔"
        ),
    ),
    Purpose.FOLLOW_UP: (
        "فیصلہ {{ decision.number }} پر پیش رفت",
        (
            "{{ meeting.title }} میں، جو {{ meeting.day }} کو منعقد ہوا، درج ذیل فیصلہ (نمبر "
            "{{ decision.number }}) کیا گیا:\n\n"
            "{{ decision.text }}\n\n"
            "گزارش ہے کہ {{ letter.reply_by }} تک اس فیصلے پر عمل درآمد کے لیے کیے گئے اقدامات "
            "سے آگاہ فرمائیں۔"
        ),
    ),
    Purpose.REMINDER: (
        "یاد دہانی: {{ precedent.subject }}",
        (
            "ہمارے خط نمبر {{ precedent.reference }} مورخہ {{ precedent.day }} کے حوالے سے عرض "
            "ہے کہ ہمیں تاحال اس کا جواب موصول نہیں ہوا۔\n\n"
            "گزارش ہے کہ {{ letter.reply_by }} تک جواب سے نوازیں۔ اگر اس دوران جواب ارسال کر "
            "دیا گیا ہو تو اس یاد دہانی کو نظر انداز فرمائیں۔"
        ),
    ),
    Purpose.THANKS: (
        "اظہارِ تشکر",
        (
            "{{ office.name }} کی جانب سے آپ اور {{ addressee.organisation }} میں آپ کے رفقا "
            "کا {{ meeting.day }} کو {{ meeting.title }} کے موقع پر پُرتپاک استقبال اور مفید "
            "تبادلۂ خیال پر شکریہ ادا کیا جاتا ہے۔\n\n"
            "طے شدہ امور پر پیش رفت جاری رکھی جائے گی اور مزید معلومات کے لیے ہم حاضر ہیں۔"
        ),
    ),
    Purpose.ACKNOWLEDGEMENT: (
        "آپ کے خط نمبر {{ precedent.reference }} کی وصولی",
        (
            "آپ کا خط نمبر {{ precedent.reference }} مورخہ {{ precedent.day }} بعنوان "
            "«{{ precedent.subject }}» شکریے کے ساتھ موصول ہوا۔\n\n"
            "خط متعلقہ شعبے کو بھجوا دیا گیا ہے اور مناسب وقت پر جواب ارسال کیا جائے گا۔"
        ),
    ),
    Purpose.CREDENTIALS: (
        "{{ meeting.title }} کے لیے نمائندگی کا اجازت نامہ",
        (
            "تصدیق کی جاتی ہے کہ {{ concerned.name }}، {{ concerned.title }}، کو "
            "{{ meeting.title }} میں، جو {{ meeting.day }} کو {{ meeting.place }} میں منعقد "
            "ہوگا، {{ office.name }} کی نمائندگی کے لیے نامزد کیا گیا ہے۔\n\n"
            "نامزد نمائندہ مباحث میں حصہ لینے اور ہماری جانب سے رائے دینے کے مجاز ہیں۔"
        ),
    ),
    Purpose.CIRCULAR: (
        "ارکان کی اطلاع کے لیے",
        (
            "{{ office.name }} کے تمام ارکان کو درج ذیل سے مطلع کیا جاتا ہے:\n\n"
            "{{ decision.text }}\n\n"
            "گزارش ہے کہ {{ addressee.organisation }} اسے ملاحظہ فرما کر {{ letter.reply_by }} "
            "تک متعلقہ شعبوں کو آگاہ کرے۔"
        ),
    ),
    Purpose.NOTE: (
        "{{ meeting.title }}",
        (
            "{{ meeting.title }} {{ meeting.day }} کو {{ meeting.place }} میں منعقد ہوگا، اور "
            "درخواست ہے کہ شرکا کو ضروری سہولیات فراہم کی جائیں۔"
        ),
    ),
}
