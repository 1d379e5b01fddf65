"""The ready templates in Persian: subject and body for each purpose."""

from desktop_app.letters.template_records import Purpose

TEXTS: dict[Purpose, tuple[str, str]] = {
    Purpose.INVITATION: (
        "دعوت به {{ meeting.title }}",
        (
            "احتراماً از آن جناب دعوت می‌شود در {{ meeting.title }} که در تاریخ "
            "{{ meeting.day }} در {{ meeting.place }} برگزار می‌شود شرکت فرمایید.\n\n"
            "دستور کار پیشنهادی پیوست است. خواهشمند است نام شرکت‌کنندگان را تا تاریخ "
            "{{ letter.reply_by }} اعلام فرمایید.\n\n"
            "پیشاپیش از حضور شما سپاسگزاریم."
        ),
    ),
    Purpose.ADMISSION: (
        "پذیرش عضویت {{ addressee.organisation }}",
        (
            "با خرسندی به آگاهی می‌رساند که {{ addressee.organisation }} از تاریخ "
            "{{ letter.day }} به عضویت {{ office.name }} پذیرفته شد.\n\n"
            "خواهشمند است یک تن را به‌عنوان رابط معرفی و آگاهی‌های زیر را اعلام فرمایید:\n\n"
            "۱. نام و نام خانوادگی و سمت.\n۲. شمارهٔ تلفن و نشانی رایانامه.\n\n"
            "گواهی عضویت جداگانه فرستاده خواهد شد. ضمن خوشامدگویی، به همکاری‌های سودمند آینده "
            "امیدواریم."
        ),
    ),
    Purpose.FOLLOW_UP: (
        "پیگیری مصوبهٔ {{ decision.number }}",
        (
            "در {{ meeting.title }} که در تاریخ {{ meeting.day }} برگزار شد، مصوبهٔ زیر به "
            "شمارهٔ {{ decision.number }} به تصویب رسید:\n\n"
            "{{ decision.text }}\n\n"
            "خواهشمند است اقدامات انجام‌شده برای اجرای این مصوبه را تا تاریخ "
            "{{ letter.reply_by }} اعلام فرمایید."
        ),
    ),
    Purpose.REMINDER: (
        "یادآوری: {{ precedent.subject }}",
        (
            "پیرو نامهٔ شمارهٔ {{ precedent.reference }} مورخ {{ precedent.day }}، به آگاهی "
            "می‌رساند که تاکنون پاسخی به این دبیرخانه نرسیده است.\n\n"
            "خواهشمند است پاسخ را تا تاریخ {{ letter.reply_by }} ارسال فرمایید. چنانچه در این "
            "فاصله پاسخ داده‌اید، این یادآوری را نادیده بگیرید."
        ),
    ),
    Purpose.THANKS: (
        "قدردانی",
        (
            "به نمایندگی از {{ office.name }} از میهمان‌نوازی آن جناب و همکاران گرامی در "
            "{{ addressee.organisation }} و گفت‌وگوهای سودمند در {{ meeting.title }} در تاریخ "
            "{{ meeting.day }} صمیمانه سپاسگزاری می‌شود.\n\n"
            "توافق‌های انجام‌شده پیگیری خواهد شد و برای ارائهٔ هرگونه آگاهی بیشتر آماده‌ایم."
        ),
    ),
    Purpose.ACKNOWLEDGEMENT: (
        "اعلام وصول نامهٔ {{ precedent.reference }}",
        (
            "وصول نامهٔ شمارهٔ {{ precedent.reference }} مورخ {{ precedent.day }} با موضوع "
            "«{{ precedent.subject }}» را با سپاس اعلام می‌دارد.\n\n"
            "نامه به بخش مربوط ارجاع شد و پاسخ آن در زمان مناسب ارسال خواهد شد."
        ),
    ),
    Purpose.CREDENTIALS: (
        "معرفی نماینده برای {{ meeting.title }}",
        (
            "بدین‌وسیله {{ concerned.name }}، {{ concerned.title }}، به‌عنوان نمایندهٔ "
            "{{ office.name }} در {{ meeting.title }} که در تاریخ {{ meeting.day }} در "
            "{{ meeting.place }} برگزار می‌شود معرفی می‌گردد.\n\n"
            "نامبرده مجاز است در مذاکرات شرکت کند و از سوی ما رأی دهد."
        ),
    ),
    Purpose.CIRCULAR: (
        "آگاهی اعضا",
        (
            "به آگاهی همهٔ اعضای {{ office.name }} می‌رساند:\n\n"
            "{{ decision.text }}\n\n"
            "خواهشمند است {{ addressee.organisation }} مراتب را تا تاریخ {{ letter.reply_by }} "
            "به آگاهی بخش‌های مربوط برساند."
        ),
    ),
    Purpose.NOTE: (
        "{{ meeting.title }}",
        (
            "که {{ meeting.title }} در تاریخ {{ meeting.day }} در {{ meeting.place }} برگزار "
            "خواهد شد و خواهشمند است تسهیلات لازم برای شرکت‌کنندگان فراهم گردد."
        ),
    ),
}
