"""The ready templates in Arabic: subject and body for each purpose."""

from desktop_app.letters.template_records import Purpose

TEXTS: dict[Purpose, tuple[str, str]] = {
    Purpose.INVITATION: (
        "دعوة إلى {{ meeting.title }}",
        (
            "يشرفنا دعوتكم إلى {{ meeting.title }}، المقرر عقده في {{ meeting.place }} بتاريخ "
            "{{ meeting.day }}.\n\n"
            "وتجدون طيّه مشروع جدول الأعمال، ونرجو التكرم بموافاتنا بأسماء المشاركين في موعد "
            "أقصاه {{ letter.reply_by }}.\n\n"
            "ونتطلع إلى الترحيب بكم."
        ),
    ),
    Purpose.ADMISSION: (
        "قبول عضوية {{ addressee.organisation }}",
        (
            "يسرنا إفادتكم بقبول {{ addressee.organisation }} عضوًا في {{ office.name }} "
            "اعتبارًا من {{ letter.day }}.\n\n"
            "ونرجو التفضل بتسمية منسّق من جانبكم وموافاتنا بالبيانات الآتية:\n\n"
            "١. الاسم الكامل والصفة الوظيفية.\n٢. رقم الهاتف والبريد الإلكتروني.\n\n"
            "وستصلكم شهادة العضوية على حدة. وإذ نرحب بكم، نتطلع إلى تعاون مثمر."
        ),
    ),
    Purpose.FOLLOW_UP: (
        "متابعة القرار {{ decision.number }}",
        (
            "تقرر في {{ meeting.title }}، المنعقد بتاريخ {{ meeting.day }}، ما يأتي (القرار "
            "{{ decision.number }}):\n\n"
            "{{ decision.text }}\n\n"
            "ونرجو التكرم بإفادتنا، في موعد أقصاه {{ letter.reply_by }}، بالإجراءات المتخذة "
            "لتنفيذ هذا القرار."
        ),
    ),
    Purpose.REMINDER: (
        "تذكير: {{ precedent.subject }}",
        (
            "بالإشارة إلى كتابنا رقم {{ precedent.reference }} المؤرخ {{ precedent.day }}، "
            "نفيدكم بأنه لم يصلنا ردّ عليه حتى الآن.\n\n"
            "ونرجو التكرم بالرد في موعد أقصاه {{ letter.reply_by }}. وإذا كان ردكم قد أُرسل في "
            "هذه الأثناء، فنرجو عدم الالتفات إلى هذا التذكير."
        ),
    ),
    Purpose.THANKS: (
        "شكر وتقدير",
        (
            "باسم {{ office.name }}، نتقدم إليكم وإلى زملائكم في {{ addressee.organisation }} "
            "بجزيل الشكر على حسن الاستقبال وعلى تبادل الآراء المفيد في {{ meeting.title }} "
            "بتاريخ {{ meeting.day }}.\n\n"
            "وسنتابع تنفيذ ما اتُّفق عليه، ونبقى رهن إشارتكم لأي معلومات إضافية."
        ),
    ),
    Purpose.ACKNOWLEDGEMENT: (
        "استلام كتابكم رقم {{ precedent.reference }}",
        (
            "نفيدكم مع الشكر باستلام كتابكم رقم {{ precedent.reference }} المؤرخ "
            "{{ precedent.day }} بشأن «{{ precedent.subject }}».\n\n"
            "وقد أُحيل إلى القسم المختص، وسيصلكم الرد في حينه."
        ),
    ),
    Purpose.CREDENTIALS: (
        "كتاب تفويض لحضور {{ meeting.title }}",
        (
            "نشهد بأن {{ concerned.name }}، {{ concerned.title }}، قد سُمّي لتمثيل "
            "{{ office.name }} في {{ meeting.title }}، المقرر عقده في {{ meeting.place }} "
            "بتاريخ {{ meeting.day }}.\n\n"
            "والممثل المذكور مخوّل بالمشاركة في المناقشات وبالتصويت باسمنا."
        ),
    ),
    Purpose.CIRCULAR: (
        "إحاطة للأعضاء",
        (
            "نودّ إحاطة جميع أعضاء {{ office.name }} علمًا بما يأتي:\n\n"
            "{{ decision.text }}\n\n"
            "ونرجو من {{ addressee.organisation }} التكرم بالعلم وإبلاغ الجهات المعنية في موعد "
            "أقصاه {{ letter.reply_by }}."
        ),
    ),
    Purpose.NOTE: (
        "{{ meeting.title }}",
        (
            "تفيدها بأن {{ meeting.title }} سيُعقد في {{ meeting.place }} بتاريخ "
            "{{ meeting.day }}، وترجو منح المشاركين التسهيلات اللازمة."
        ),
    ),
}
