<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>AcknowledgeSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="96"/>
        <source>Acknowledged on</source>
        <translation>تاریخ اعلام رسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="98"/>
        <source>stamp of the registry, e-mail of …</source>
        <translation>مهر دبیرخانه، رایانامهٔ …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="99"/>
        <source>How</source>
        <translation>چگونگی</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="60"/>
        <source>Which actions</source>
        <translation>کدام اقدامات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="61"/>
        <source>Sorted</source>
        <translation>ترتیب</translation>
    </message>
</context>
<context>
    <name>ActionEditor</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="53"/>
        <source>Open the meeting</source>
        <translation>باز کردن نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="81"/>
        <source>decision {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="85"/>
        <source>{name} left that post on {day}: who does it now?</source>
        <translation>{name} در {day} از آن سمت کنار رفته است: اکنون چه کسی این کار را انجام می‌دهد؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="91"/>
        <source>It was due on {day}.</source>
        <translation>مهلت آن {day} بود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="103"/>
        <source>Somebody among the contacts</source>
        <translation>یکی از مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="106"/>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="107"/>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="110"/>
        <source>or in words</source>
        <translation>یا نام مسئول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="112"/>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="113"/>
        <source>Reason for dropping it</source>
        <translation>دلیل منتفی شدن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="118"/>
        <source>The letter or memorandum that did it</source>
        <translation>نامه یا تفاهم‌نامه‌ای که آن را انجام داد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="121"/>
        <source>Done on</source>
        <translation>تاریخ انجام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/action_editor.py" line="122"/>
        <source>Done by</source>
        <translation>انجام‌شده با</translation>
    </message>
</context>
<context>
    <name>ActivitiesPanel</name>
    <message>
        <location filename="../../desktop_app/mous/gui/activities_panel.py" line="42"/>
        <source>Nothing is entered that was planned or done under it.</source>
        <translation>هنوز هیچ کار برنامه‌ریزی‌شده یا انجام‌شده‌ای بر پایهٔ آن وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activities_panel.py" line="46"/>
        <source>Add activity…</source>
        <translation>افزودن فعالیت…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activities_panel.py" line="50"/>
        <source>Activities</source>
        <translation>فعالیت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activities_panel.py" line="105"/>
        <source>{count} people</source>
        <translation>{count} نفر</translation>
    </message>
</context>
<context>
    <name>ActivitySheet</name>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="37"/>
        <source>New activity</source>
        <translation>فعالیت جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="38"/>
        <source>Activity</source>
        <translation>فعالیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="39"/>
        <source>Save activity</source>
        <translation>ذخیرهٔ فعالیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="45"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="96"/>
        <source>The activity was deleted.</source>
        <translation>فعالیت حذف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="106"/>
        <source>Save again if it is meant so.</source>
        <translation>اگر همین منظور است، دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="119"/>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="121"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="122"/>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="124"/>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="124"/>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="126"/>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="127"/>
        <source>Credits</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="130"/>
        <source>Cost</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="131"/>
        <source>Currency</source>
        <translation>ارز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="133"/>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="134"/>
        <source>Evidence</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="152"/>
        <source>“{text}” is not an amount.</source>
        <translation>«{text}» مبلغ نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="153"/>
        <source>Enter digits, with a point before the smaller unit.</source>
        <translation>با رقم بنویسید و پیش از واحد خُرد نقطه بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="158"/>
        <source>{currency} has no coins that small.</source>
        <translation>{currency} واحدی به این کوچکی ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="159"/>
        <source>The currency</source>
        <translation>این ارز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/activity_sheet.py" line="161"/>
        <source>Round the amount.</source>
        <translation>مبلغ را گرد کنید.</translation>
    </message>
</context>
<context>
    <name>AddendumSheet</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="122"/>
        <source>An addendum</source>
        <translation>الحاقیه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="123"/>
        <source>It gets a number of its own and can&apos;t be changed afterwards.</source>
        <translation>شمارهٔ خود را می‌گیرد و پس از آن تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="124"/>
        <source>Add it</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="129"/>
        <source>What is added</source>
        <translation>متن الحاقیه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="130"/>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>AllSentSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_dispatch.py" line="42"/>
        <source>Channel</source>
        <translation>شیوهٔ ارسال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_dispatch.py" line="43"/>
        <source>Sent on</source>
        <translation>تاریخ ارسال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_dispatch.py" line="45"/>
        <source>posting list, name of the courier</source>
        <translation>سیاههٔ پستی، نام پیک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_dispatch.py" line="46"/>
        <source>Proof</source>
        <translation>مدرک</translation>
    </message>
</context>
<context>
    <name>AnsweredPanel</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_matters.py" line="137"/>
        <source>Answers our letter</source>
        <translation>پاسخ نامهٔ ما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_matters.py" line="137"/>
        <source>Find it by its number or subject</source>
        <translation>با شماره یا موضوع آن را بیابید</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="65"/>
        <source>Approve the minutes</source>
        <translation>تصویب صورت‌جلسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="66"/>
        <source>Approved minutes can&apos;t be changed any more; what comes later is an addendum.</source>
        <translation>صورت‌جلسهٔ تصویب‌شده دیگر تغییرپذیر نیست؛ آنچه پس از آن بیاید الحاقیه است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="67"/>
        <source>Approve them</source>
        <translation>تصویب صورت‌جلسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="75"/>
        <source>Approved at the meeting</source>
        <translation>تصویب در نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="82"/>
        <source>A later meeting; empty where none was held</source>
        <translation>نشستی بعدی؛ خالی، اگر نشستی برگزار نشده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="85"/>
        <source>On the day</source>
        <translation>در تاریخ</translation>
    </message>
</context>
<context>
    <name>ArticleBoard</name>
    <message>
        <location filename="../../desktop_app/mous/gui/board.py" line="53"/>
        <source>No articles yet. Insert the usual ones and adapt them, or add your own.</source>
        <translation>هنوز ماده‌ای نوشته نشده است. مواد متداول را درج و ویرایش کنید، یا مادهٔ تازه‌ای بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/board.py" line="57"/>
        <source>Add article</source>
        <translation>افزودن ماده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/board.py" line="58"/>
        <source>Insert usual articles</source>
        <translation>درج مواد متداول</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="106"/>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="108"/>
        <source>Text in {language}</source>
        <translation>متن {language}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="110"/>
        <source>Confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="111"/>
        <source>This text needs no change</source>
        <translation>این متن نیازی به تغییر ندارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="112"/>
        <source>What changed?</source>
        <translation>چه تغییر کرد؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="134"/>
        <source>Heading of {article}</source>
        <translation>عنوان {article}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="135"/>
        <source>Text of {article}</source>
        <translation>متن {article}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="146"/>
        <source>{language} text not up to date</source>
        <translation>متن {language} به‌روز نیست</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <location filename="../../desktop_app/mous/gui/article_row.py" line="56"/>
        <source>Move up (Alt+Up)</source>
        <translation>انتقال به بالا (Alt+Up)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_row.py" line="57"/>
        <source>Move down (Alt+Down)</source>
        <translation>انتقال به پایین (Alt+Down)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_row.py" line="58"/>
        <source>Remove the article</source>
        <translation>حذف ماده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_row.py" line="71"/>
        <source>Remarks: {count}</source>
        <translation>نظرها: {count}</translation>
    </message>
</context>
<context>
    <name>AttachmentsField</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_attachments.py" line="19"/>
        <source>Files can be dropped here.</source>
        <translation>پرونده‌ها را می‌توان این‌جا رها کرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_attachments.py" line="38"/>
        <source>{name} was taken away.</source>
        <translation>«{name}» برداشته شد.</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="113"/>
        <source>First day of the new one</source>
        <translation>نخستین روز سربرگ جدید</translation>
    </message>
</context>
<context>
    <name>BeginWith</name>
    <message>
        <location filename="../../desktop_app/letters/gui/begin_with.py" line="33"/>
        <source>Replace what is typed?</source>
        <translation>آنچه نوشته شده است جایگزین شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/begin_with.py" line="35"/>
        <source>Subject and text give way to “{name}”. It can be undone.</source>
        <translation>«{name}» جای موضوع و متن را می‌گیرد. این کار بازگشت‌پذیر است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/begin_with.py" line="39"/>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/begin_with.py" line="61"/>
        <source>Begin with…</source>
        <translation>آغاز با…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/begin_with.py" line="82"/>
        <source>“{name}” is not written in {language}.</source>
        <translation>«{name}» به زبان {language} نوشته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/begin_with.py" line="100"/>
        <source>Templates…</source>
        <translation>الگوها…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/begin_with.py" line="131"/>
        <source>“{name}” stands in the letter.</source>
        <translation>«{name}» در نامه گذاشته شد.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <location filename="../../desktop_app/beginnings.py" line="85"/>
        <source>This person holds no post today; choose whom the letter goes to.</source>
        <translation>این شخص امروز سمتی ندارد؛ گیرندهٔ نامه را برگزینید.</translation>
    </message>
</context>
<context>
    <name>BodyCards</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="67"/>
        <source>An institution, or a person</source>
        <translation>مؤسسه یا شخص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="70"/>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="71"/>
        <source>Vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="71"/>
        <source>has a vote</source>
        <translation>دارای حق رأی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="75"/>
        <source>Member since</source>
        <translation>عضو از</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="76"/>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="129"/>
        <source>until</source>
        <translation>تا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="81"/>
        <source>Add who sits for it</source>
        <translation>افزودن نماینده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="84"/>
        <source>Representatives</source>
        <translation>نمایندگان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="90"/>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="92"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="93"/>
        <source>Minutes planned</source>
        <translation>دقیقه‌های پیش‌بینی‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="96"/>
        <source>Publicity</source>
        <translation>علنی یا غیرعلنی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="97"/>
        <source>closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="101"/>
        <source>Rapporteur</source>
        <translation>گزارشگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="115"/>
        <source>Type a name</source>
        <translation>نامی بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="121"/>
        <source>The letter that says so</source>
        <translation>نامه‌ای که بر آن دلالت دارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="124"/>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="125"/>
        <source>Credentials</source>
        <translation>معرفی‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_cards.py" line="128"/>
        <source>Sits since</source>
        <translation>نماینده از</translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="56"/>
        <source>Plan a session…</source>
        <translation>برنامه‌ریزی نشست…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="91"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="92"/>
        <source>Short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="94"/>
        <source>Quorum</source>
        <translation>حد نصاب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="95"/>
        <source>Members needed</source>
        <translation>شمار اعضای لازم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="98"/>
        <source>Days for corrections</source>
        <translation>روزهای مهلت اصلاحیه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="109"/>
        <source>Numbers</source>
        <translation>شماره‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="111"/>
        <source>Numbers of sessions</source>
        <translation>شمارهٔ نشست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="112"/>
        <source>Numbers of decisions</source>
        <translation>شمارهٔ مصوبات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="113"/>
        <source>Next session</source>
        <translation>نشست بعدی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="116"/>
        <source>Fields: {session}, {number} of the decision, {year}, {year:jalali}, {body}. {number:02} writes 06.</source>
        <translation>متغیرها: {session}، {number} برای مصوبه، {year}، {year:jalali}، {body}. {number:02} به صورت 06 نوشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="124"/>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="128"/>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="126"/>
        <source>Add a member</source>
        <translation>افزودن عضو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="129"/>
        <source>Agenda that sessions begin with</source>
        <translation>دستور جلسهٔ آغازین نشست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="130"/>
        <source>Add a line</source>
        <translation>افزودن سطر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="131"/>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="135"/>
        <source>Without a line of its own, the approval of the last minutes stands first, and open actions and memoranda due for review stand before other business.</source>
        <translation>اگر سطر جداگانه‌ای نداشته باشند، تصویب صورت‌جلسهٔ پیشین در آغاز می‌آید و اقدامات باز و تفاهم‌نامه‌های نیازمند بازنگری پیش از سایر موارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="162"/>
        <source>The next session is {session}, its sixth decision {decision}.</source>
        <translation>نشست بعدی {session} و ششمین مصوبهٔ آن {decision} است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/body_editor.py" line="176"/>
        <source>Of {members} members with a vote {needed} must be there.</source>
        <translation>از {members} عضو دارای حق رأی، {needed} عضو باید حاضر باشند.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <location filename="../../desktop_app/shell/bug_dialog.py" line="33"/>
        <location filename="../../desktop_app/shell/bug_dialog.py" line="45"/>
        <source>Something went wrong inside Dabir</source>
        <translation>خطایی در برنامهٔ دبیر رخ داد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/bug_dialog.py" line="37"/>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/bug_dialog.py" line="39"/>
        <source>This is a fault of Dabir, not yours. What you typed is kept. If it happens again, send this report to whoever looks after Dabir; it has nothing of your records.</source>
        <translation>این خطا از برنامهٔ دبیر است، نه از شما. آنچه نوشته‌اید محفوظ است. اگر خطا تکرار شد، این گزارش را برای مسئول نگهداری دبیر بفرستید؛ گزارش چیزی از اطلاعات شما در بر ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/bug_dialog.py" line="49"/>
        <source>Copy the report</source>
        <translation>کپی گزارش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/bug_dialog.py" line="50"/>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <location filename="../../desktop_app/ui/calendar_button.py" line="21"/>
        <source>Pick from a calendar</source>
        <translation>انتخاب از تقویم</translation>
    </message>
</context>
<context>
    <name>CarePanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/care_panel.py" line="23"/>
        <source>Within sixty days. Ask who follows.</source>
        <translation>تا شصت روز آینده. جویا شوید که چه کسی جانشین می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/care_panel.py" line="24"/>
        <source>Within two years; nobody holds the same title there now.</source>
        <translation>در دو سال گذشته؛ اکنون کسی همان عنوان را در آن‌جا ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/care_panel.py" line="27"/>
        <source>Papers wait for them: compare each with its source.</source>
        <translation>اسناد در انتظار آن‌هاست: هر یک را با منبعش بسنجید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/care_panel.py" line="30"/>
        <source>Neither an e-mail, a number nor an address, theirs or their organisation’s.</source>
        <translation>نه رایانامه، نه شماره و نه نشانی؛ نه از خودشان و نه از سازمانشان.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/care_panel.py" line="33"/>
        <source>No change, post, note, letter, meeting or memorandum for two years.</source>
        <translation>دو سال بدون هیچ تغییر، سمت، یادداشت، نامه، نشست یا تفاهم‌نامه‌ای.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/care_panel.py" line="57"/>
        <source>Care of the contacts</source>
        <translation>رسیدگی به مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/care_panel.py" line="80"/>
        <source>Looking through the contacts</source>
        <translation>در حال بررسی مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/care_panel.py" line="89"/>
        <source>Nothing waits: every post, title and address is in order.</source>
        <translation>کاری در انتظار نیست: همهٔ سمت‌ها، عنوان‌ها و نشانی‌ها مرتب است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/care_panel.py" line="126"/>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/care_panel.py" line="133"/>
        <source>{count} more follow once these are done.</source>
        <translation>با انجام این موارد، {count} مورد دیگر نمایش داده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/care_panel.py" line="147"/>
        <source>Open: {title}</source>
        <translation>باز کردن: {title}</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <location filename="../../desktop_app/cases.py" line="143"/>
        <source>as issued</source>
        <translation>متن صادرشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="154"/>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="161"/>
        <source>signed minutes</source>
        <translation>صورت‌جلسهٔ امضاشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="176"/>
        <source>minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="188"/>
        <source>news item</source>
        <translation>خبر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="196"/>
        <source>signed</source>
        <translation>امضاشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="197"/>
        <source>frozen text</source>
        <translation>متن نهایی‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="209"/>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="219"/>
        <source>file</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="229"/>
        <source>Exported on {day} at {time}.</source>
        <translation>خروجی در {day}، ساعت {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="231"/>
        <source>No.</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="232"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="233"/>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="234"/>
        <source>About</source>
        <translation>شرح</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="235"/>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="236"/>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="237"/>
        <source>Papers</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="238"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="240"/>
        <source>SHA256SUMS lists the sums: “sha256sum -c SHA256SUMS” checks them.</source>
        <translation>جمع‌های کنترلی در SHA256SUMS آمده است: دستور «sha256sum -c SHA256SUMS» آن‌ها را می‌سنجد.</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <location filename="../../desktop_app/shell/case_export.py" line="28"/>
        <source>Export the case</source>
        <translation>خروجی پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/case_export.py" line="29"/>
        <source>case</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/case_export.py" line="30"/>
        <source>Archive (*.zip);;Folder (*)</source>
        <translation>پروندهٔ فشرده (*.zip);;پوشه (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/case_export.py" line="43"/>
        <source>Reading the case</source>
        <translation>خواندن پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/case_export.py" line="51"/>
        <source>The case was not exported.</source>
        <translation>خروجی پرونده گرفته نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/case_export.py" line="52"/>
        <source>Exporting the case</source>
        <translation>گرفتن خروجی پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/case_export.py" line="57"/>
        <source>Exported the case to {name}.</source>
        <translation>خروجی پرونده در {name} ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="180"/>
        <source>Sign with a certificate</source>
        <translation>امضا با گواهی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="181"/>
        <source>The minutes are set once more and signed; the signed file is kept.</source>
        <translation>صورت‌جلسه یک بار دیگر صفحه‌آرایی و امضا می‌شود؛ پروندهٔ امضاشده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="182"/>
        <source>Sign</source>
        <translation>امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="187"/>
        <source>Certificates (*.p12 *.pfx);;All files (*)</source>
        <translation>گواهی‌ها (*.p12 *.pfx);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="189"/>
        <source>Certificate file</source>
        <translation>پروندهٔ گواهی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="192"/>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="74"/>
        <source>Mend</source>
        <translation>اصلاح</translation>
    </message>
</context>
<context>
    <name>CircularBar</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_bar.py" line="25"/>
        <source>Check all</source>
        <translation>بررسی همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_bar.py" line="26"/>
        <source>Issue all…</source>
        <translation>صدور همه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_bar.py" line="27"/>
        <source>Issue and sign all…</source>
        <translation>صدور و امضای همه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_bar.py" line="56"/>
        <source>Not yet: {why}</source>
        <translation>هنوز نه: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_bar.py" line="60"/>
        <source>Nobody is waiting any more.</source>
        <translation>دیگر کسی در انتظار نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_bar.py" line="61"/>
        <source>{count} ready to be issued.</source>
        <translation>{count} نامه آمادهٔ صدور است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_bar.py" line="64"/>
        <source>{count} to mend first.</source>
        <translation>{count} نامه نخست نیازمند اصلاح است.</translation>
    </message>
</context>
<context>
    <name>CircularCard</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="35"/>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="36"/>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="37"/>
        <source>Save one file each…</source>
        <translation>ذخیره در پرونده‌های جدا…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="39"/>
        <source>Save one print file…</source>
        <translation>ذخیره در یک پروندهٔ چاپ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="41"/>
        <source>Try the failed again</source>
        <translation>تلاش دوباره برای ناموفق‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="42"/>
        <source>Print file: every letter on a sheet of its own</source>
        <translation>پروندهٔ چاپ: هر نامه روی برگه‌ای جدا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="73"/>
        <source>{count} issued</source>
        <translation>{count} صادرشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="75"/>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="98"/>
        <source>{count} failed</source>
        <translation>{count} ناموفق</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="77"/>
        <source>{count} waiting</source>
        <translation>{count} در انتظار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="80"/>
        <source>What you change now is only in the letters that are still to come.</source>
        <translation>آنچه اکنون تغییر دهید تنها در نامه‌هایی می‌آید که هنوز صادر نشده‌اند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="92"/>
        <source>Issuing: {done} of {total}</source>
        <translation>در حال صدور: {done} از {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="100"/>
        <source>Stopping after the letter in work.</source>
        <translation>پس از نامهٔ در دست صدور متوقف می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="109"/>
        <source>Writing: {done} of {total}</source>
        <translation>در حال نوشتن: {done} از {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="115"/>
        <source>Recording: {done} of {total}</source>
        <translation>در حال ثبت: {done} از {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="130"/>
        <source>{count} more are marked in the list.</source>
        <translation>{count} مورد دیگر در فهرست نشان‌دار است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="152"/>
        <source>less than a minute left</source>
        <translation>کمتر از یک دقیقه مانده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="154"/>
        <source>about {minutes} min left</source>
        <translation>حدود {minutes} دقیقه مانده</translation>
    </message>
</context>
<context>
    <name>CircularDispatch</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_dispatch.py" line="33"/>
        <source>Letters not yet sent: {count}. What went out on another way stays as it is.</source>
        <translation>نامه‌های فرستاده‌نشده: {count}. آنچه از راه دیگری فرستاده شده است به همان صورت می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_dispatch.py" line="37"/>
        <source>Record that all were sent</source>
        <translation>ثبت ارسال همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_dispatch.py" line="39"/>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_dispatch.py" line="68"/>
        <source>All were sent…</source>
        <translation>همه فرستاده شد…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_dispatch.py" line="92"/>
        <source>All letters of this circular have gone out.</source>
        <translation>همهٔ نامه‌های این بخشنامه فرستاده شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_dispatch.py" line="122"/>
        <source>Recorded as sent: {count}.</source>
        <translation>ارسال‌های ثبت‌شده: {count}.</translation>
    </message>
</context>
<context>
    <name>CircularEditor</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="163"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="164"/>
        <source>By which you will find it again; it is not printed</source>
        <translation>نامی که با آن دوباره پیدایش می‌کنید؛ چاپ نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="170"/>
        <source>Signer</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="171"/>
        <source>Series</source>
        <translation>سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="175"/>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="176"/>
        <source>Dates in</source>
        <translation>تقویم تاریخ‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="179"/>
        <source>Paper size</source>
        <translation>اندازهٔ کاغذ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="180"/>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="182"/>
        <source>Numbers</source>
        <translation>شماره‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="185"/>
        <source>Texts</source>
        <translation>متن‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="187"/>
        <source>Enclosures</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="190"/>
        <source>Recipients</source>
        <translation>گیرندگان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="287"/>
        <source>Everybody in the list is ready.</source>
        <translation>همهٔ گیرندگان فهرست آماده‌اند.</translation>
    </message>
</context>
<context>
    <name>CircularFlow</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="72"/>
        <source>Another circular is going out.</source>
        <translation>بخشنامهٔ دیگری در حال صدور است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="73"/>
        <source>Wait until it is done, or stop it there.</source>
        <translation>تا پایان آن صبر کنید، یا آن را همان‌جا متوقف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="108"/>
        <source>Folder for the letters</source>
        <translation>پوشهٔ نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="115"/>
        <source>Save the print file</source>
        <translation>ذخیرهٔ پروندهٔ چاپ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="140"/>
        <source>Issue and sign all letters?</source>
        <translation>همهٔ نامه‌ها صادر و امضا شوند؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="141"/>
        <source>Issue and sign all</source>
        <translation>صدور و امضای همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="145"/>
        <source>The papers are signed in ink: print them, sign them, keep the scans.</source>
        <translation>این نامه‌ها با قلم امضا می‌شوند: آن‌ها را چاپ و امضا کنید و تصویرشان را نگه دارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="153"/>
        <source>Issue all letters?</source>
        <translation>همهٔ نامه‌ها صادر شوند؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="154"/>
        <source>Issue all</source>
        <translation>صدور همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="162"/>
        <source>Letters: {count}</source>
        <translation>شمار نامه‌ها: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="166"/>
        <source>Not ready: {count}. They stay in the list, each with the reason.</source>
        <translation>آماده‌نشده: {count}. این موارد هر کدام با ذکر دلیل در فهرست می‌مانند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="170"/>
        <source>Each letter gets its number when its turn comes. You can stop at any moment: what is issued stays issued, the others wait.</source>
        <translation>هر نامه در نوبت خود شماره می‌گیرد. هر لحظه می‌توانید متوقف کنید: آنچه صادر شده صادرشده می‌ماند و بقیه در انتظار می‌مانند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="195"/>
        <source>Opening the certificate</source>
        <translation>باز کردن گواهی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="237"/>
        <source>Issued {count}.</source>
        <translation>{count} نامه صادر شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="239"/>
        <source>Failed: {count}.</source>
        <translation>ناموفق: {count}.</translation>
    </message>
</context>
<context>
    <name>CircularOutput</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_output.py" line="83"/>
        <source>Saved {count} letters in {folder}.</source>
        <translation>{count} نامه در پوشهٔ {folder} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_output.py" line="86"/>
        <source>Saved {count} letters in {folder}; {there} were there already.</source>
        <translation>{count} نامه در پوشهٔ {folder} ذخیره شد؛ {there} نامه از پیش آن‌جا بود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_output.py" line="107"/>
        <source>Saved {count} letters on {pages} pages in {file}.</source>
        <translation>{count} نامه در {pages} صفحه در پروندهٔ {file} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_output.py" line="113"/>
        <source>Writing the print file</source>
        <translation>نوشتن پروندهٔ چاپ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_output.py" line="145"/>
        <source>No letter of this circular is issued yet.</source>
        <translation>هنوز هیچ نامه‌ای از این بخشنامه صادر نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_output.py" line="146"/>
        <source>Issue them first.</source>
        <translation>نخست آن‌ها را صادر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_output.py" line="155"/>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
</context>
<context>
    <name>CircularRows</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="27"/>
        <source>{language}, chosen</source>
        <translation>{language}، انتخاب‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="50"/>
        <source>nobody chosen yet</source>
        <translation>هنوز کسی انتخاب نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="52"/>
        <source>{total} recipients</source>
        <translation>{total} گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="54"/>
        <source>{issued} of {total} issued</source>
        <translation>{issued} از {total} صادرشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="57"/>
        <source>Circular without a name</source>
        <translation>بخشنامهٔ بی‌نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="70"/>
        <source>{count} failed</source>
        <translation>{count} ناموفق</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="73"/>
        <source>all issued</source>
        <translation>همه صادرشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="75"/>
        <source>stopped half-way</source>
        <translation>نیمه‌کاره متوقف‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="76"/>
        <source>in preparation</source>
        <translation>در حال تهیه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="87"/>
        <source>ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="88"/>
        <source>to mend</source>
        <translation>نیازمند اصلاح</translation>
    </message>
</context>
<context>
    <name>CircularTextsField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="115"/>
        <source>Add a language</source>
        <translation>افزودن زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="142"/>
        <source>Add a language and write the letter once in it. Everybody who is written to in that language gets this text, with the usual salutation.</source>
        <translation>زبانی بیفزایید و نامه را یک بار به آن بنویسید. هر کس که به آن زبان با او مکاتبه می‌شود این متن را با خطاب معمول دریافت می‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="120"/>
        <source>Use for all without a text of their own</source>
        <translation>به‌کارگیری برای همهٔ کسانی که متن ویژه‌ای ندارند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="122"/>
        <source>Remove this language</source>
        <translation>حذف این زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="231"/>
        <source>For everybody without a text of their own</source>
        <translation>برای همهٔ کسانی که متن ویژه‌ای ندارند</translation>
    </message>
</context>
<context>
    <name>ClearanceRulesSheet</name>
    <message>
        <location filename="../../desktop_app/mous/gui/clearance_sheet.py" line="26"/>
        <source>A memorandum with a party from the country cannot be approved until each authority named here has given its clearance. What is set here is your office&apos;s own rule.</source>
        <translation>تفاهم‌نامه‌ای که طرفی از آن کشور دارد تأیید نمی‌شود تا هر یک از مراجع نام‌برده در این‌جا مجوز خود را بدهد. آنچه این‌جا تعیین می‌شود قاعدهٔ خود دبیرخانهٔ شماست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/clearance_sheet.py" line="31"/>
        <source>Clearances by country</source>
        <translation>مجوزها به تفکیک کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/clearance_sheet.py" line="32"/>
        <source>Save rules</source>
        <translation>ذخیرهٔ قاعده‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/clearance_sheet.py" line="41"/>
        <source>Add rule</source>
        <translation>افزودن قاعده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/clearance_sheet.py" line="64"/>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/clearance_sheet.py" line="65"/>
        <source>Whose clearance is needed</source>
        <translation>مجوز کدام مرجع لازم است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/clearance_sheet.py" line="67"/>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/clock_field.py" line="39"/>
        <source>“{typed}” is no time of day.</source>
        <translation>«{typed}» ساعت نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/clock_field.py" line="40"/>
        <source>Write it like 09:30.</source>
        <translation>به این صورت بنویسید: 09:30.</translation>
    </message>
</context>
<context>
    <name>CloseItemSheet</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="82"/>
        <source>The open version of the minutes leaves the item out and says why.</source>
        <translation>نسخهٔ علنی صورت‌جلسه این بند را ندارد و دلیل آن را ذکر می‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="83"/>
        <source>Closed item</source>
        <translation>بند غیرعلنی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="83"/>
        <source>Close it</source>
        <translation>غیرعلنی کردن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="86"/>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="87"/>
        <source>Closed until</source>
        <translation>غیرعلنی تا</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="54"/>
        <source>The first row has the headers</source>
        <translation>ردیف نخست سرستون است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="56"/>
        <source>Encoding of the file</source>
        <translation>رمزگان پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="59"/>
        <source>Sign between the cells</source>
        <translation>نشانهٔ جداکنندهٔ خانه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="62"/>
        <source>Sheet of the workbook</source>
        <translation>برگهٔ کارپوشه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="66"/>
        <source>Encoding</source>
        <translation>رمزگان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="66"/>
        <source>Between cells</source>
        <translation>جداکنندهٔ خانه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="66"/>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="71"/>
        <source>Tell what each column is. What has no field of its own goes to the notes.</source>
        <translation>مشخص کنید هر ستون چیست. آنچه خانهٔ جداگانه ندارد به یادداشت‌ها می‌رود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="134"/>
        <source>Column {number}</source>
        <translation>ستون {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="135"/>
        <source>What “{name}” is</source>
        <translation>نوع ستون «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="139"/>
        <source>Language of “{name}”</source>
        <translation>زبان ستون «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="140"/>
        <source>By its script</source>
        <translation>بر پایهٔ خط</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="27"/>
        <source>Remarks on articles</source>
        <translation>نظرها دربارهٔ ماده‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="95"/>
        <source>No remarks.</source>
        <translation>نظری نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="113"/>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="118"/>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="119"/>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="115"/>
        <source>Take up again</source>
        <translation>بازگشایی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="120"/>
        <source>Settle</source>
        <translation>رسیدگی شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="125"/>
        <source>Whole text, or an article removed since</source>
        <translation>کل متن، یا ماده‌ای که از آن پس حذف شده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="133"/>
        <source>Settled ones, too</source>
        <translation>رسیدگی‌شده‌ها نیز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="136"/>
        <source>The whole text</source>
        <translation>کل متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="143"/>
        <source>All languages</source>
        <translation>همهٔ زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="146"/>
        <source>Article</source>
        <translation>ماده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="147"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="148"/>
        <source>Said by (empty: you)</source>
        <translation>نظردهنده (خالی: خود شما)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="150"/>
        <source>Remark</source>
        <translation>نظر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="151"/>
        <source>Add the remark</source>
        <translation>افزودن نظر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="152"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/comments_dialog.py" line="170"/>
        <source>New remark</source>
        <translation>نظر جدید</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="45"/>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="46"/>
        <source>Series</source>
        <translation>سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="47"/>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="48"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="51"/>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="52"/>
        <source>From day</source>
        <translation>از روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="52"/>
        <source>To day</source>
        <translation>تا روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="54"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="56"/>
        <source>Awaiting reply</source>
        <translation>در انتظار پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="57"/>
        <source>Has enclosures</source>
        <translation>دارای پیوست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="153"/>
        <source>In any calendar: 2025-03-20, 30 Esfand 1403</source>
        <translation>در هر تقویمی: 2025-03-20، ۳۰ اسفند ۱۴۰۳</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <location filename="../../desktop_app/ui/conflict_panel.py" line="34"/>
        <source>Keep theirs</source>
        <translation>نگه‌داشتن نسخهٔ دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/conflict_panel.py" line="35"/>
        <source>Save mine over it</source>
        <translation>ذخیرهٔ نسخهٔ من به‌جای آن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/conflict_panel.py" line="57"/>
        <source>Yours</source>
        <translation>نسخهٔ شما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/conflict_panel.py" line="57"/>
        <source>Theirs</source>
        <translation>نسخهٔ دیگر</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="66"/>
        <source>“{name}” is not a country.</source>
        <translation>«{name}» نام کشور نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="69"/>
        <source>Choose one from the list, or leave the field empty.</source>
        <translation>یکی را از فهرست برگزینید، یا این خانه را خالی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="113"/>
        <source>With patronymic and suffix</source>
        <translation>با نام پدر و پسوند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="137"/>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="182"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="138"/>
        <source>Prefix</source>
        <translation>پیشوند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="139"/>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="140"/>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="109"/>
        <source>Add a name in another language</source>
        <translation>افزودن نام به زبانی دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="146"/>
        <source>Patronymic, father’s name</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="149"/>
        <source>Suffix</source>
        <translation>پسوند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="185"/>
        <source>Title, as the source writes it</source>
        <translation>عنوان، همان‌گونه که در منبع آمده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="191"/>
        <source>A letter, a business card, the organisation&apos;s own page…</source>
        <translation>نامه، کارت ویزیت، وبگاه خود سازمان…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="196"/>
        <source>Where it was found</source>
        <translation>منبع عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="206"/>
        <source>Add a title in another language</source>
        <translation>افزودن عنوان به زبانی دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="41"/>
        <source>Add a way to reach</source>
        <translation>افزودن راه ارتباطی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="57"/>
        <source>office, home, WhatsApp…</source>
        <translation>دفتر، منزل، واتساپ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="59"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="60"/>
        <source>Address or number</source>
        <translation>نشانی یا شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="61"/>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="92"/>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="74"/>
        <source>Street, building</source>
        <translation>خیابان، ساختمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="78"/>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="81"/>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="82"/>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="85"/>
        <source>office, home…</source>
        <translation>دفتر، منزل…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="89"/>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="99"/>
        <source>Add an address</source>
        <translation>افزودن نشانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="114"/>
        <source>Scheme</source>
        <translation>نوع شناسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="115"/>
        <source>Identifier</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/detail_fields.py" line="123"/>
        <source>Add an identifier</source>
        <translation>افزودن شناسه</translation>
    </message>
</context>
<context>
    <name>ContactLife</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_life.py" line="43"/>
        <source>Find doubles…</source>
        <translation>یافتن موارد تکراری…</translation>
    </message>
</context>
<context>
    <name>ContactStrip</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_strip.py" line="34"/>
        <source>New letter</source>
        <translation>نامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_strip.py" line="35"/>
        <source>New meeting</source>
        <translation>نشست جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_strip.py" line="36"/>
        <source>New memorandum</source>
        <translation>تفاهم‌نامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_strip.py" line="37"/>
        <source>Merge with…</source>
        <translation>ادغام با…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_strip.py" line="38"/>
        <source>Timeline</source>
        <translation>گاه‌شمار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_strip.py" line="56"/>
        <source>Looks like “{name}”: {why}.</source>
        <translation>شبیه «{name}» است: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_strip.py" line="57"/>
        <source>Compare…</source>
        <translation>مقایسه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_strip.py" line="63"/>
        <source>Merged with “{name}” on {day} by {who}</source>
        <translation>ادغام‌شده با «{name}» در {day}، به دست {who}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_strip.py" line="67"/>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_strip.py" line="68"/>
        <source>Undo the merge with “{name}”</source>
        <translation>برگرداندن ادغام با «{name}»</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="71"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="74"/>
        <source>New organisation</source>
        <translation>سازمان جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="76"/>
        <location filename="../../desktop_app/contacts/gui/page.py" line="314"/>
        <source>New person</source>
        <translation>شخص جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="90"/>
        <source>Care of the contacts</source>
        <translation>رسیدگی به مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="104"/>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="109"/>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="110"/>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="111"/>
        <source>Organisations</source>
        <translation>سازمان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="243"/>
        <source>Deleted the post.</source>
        <translation>سمت حذف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="298"/>
        <source>check title</source>
        <translation>بررسی عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="307"/>
        <source>People, organisations and their posts</source>
        <translation>اشخاص، سازمان‌ها و سمت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="308"/>
        <source>Enter a person with the name as each language writes it, then the posts they hold. Letters and minutes take names and titles from here, and tell you when nobody has verified a title yet.</source>
        <translation>نام هر شخص را به همان صورت که در هر زبان نوشته می‌شود وارد کنید و سپس سمت‌های او را بیفزایید. نامه‌ها و صورت‌جلسه‌ها نام و عنوان را از این‌جا می‌گیرند و اگر عنوانی هنوز تأیید نشده باشد، آن را یادآوری می‌کنند.</translation>
    </message>
</context>
<context>
    <name>ContactsPaper</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="63"/>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="104"/>
        <source>Left out, without a postal address: {names}.</source>
        <translation>کنارگذاشته‌شده، بدون نشانی پستی: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="107"/>
        <source>Left out, too long for this size: {names}.</source>
        <translation>کنارگذاشته‌شده، بلندتر از این اندازه: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="118"/>
        <source>Address labels</source>
        <translation>برچسب‌های نشانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="121"/>
        <source>Sheet of labels</source>
        <translation>برگهٔ برچسب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="125"/>
        <source>Begin at label</source>
        <translation>آغاز از برچسب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="126"/>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="128"/>
        <source>Counted line by line, from the left.</source>
        <translation>شمارش سطر به سطر، از چپ.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="209"/>
        <source>Envelopes</source>
        <translation>پاکت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="212"/>
        <source>Envelope</source>
        <translation>پاکت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="216"/>
        <source>Sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="217"/>
        <source>Print our own address, too</source>
        <translation>نشانی خود ما نیز چاپ شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="241"/>
        <source>Printed directory</source>
        <translation>راهنمای چاپی مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="244"/>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="247"/>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="251"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="287"/>
        <source>{names} and {number} more</source>
        <translation>{names} و {number} مورد دیگر</translation>
    </message>
</context>
<context>
    <name>CopiesField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/copies_field.py" line="26"/>
        <source>Add copy</source>
        <translation>افزودن رونوشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/copies_field.py" line="94"/>
        <source>Copy {number} to</source>
        <translation>گیرندهٔ رونوشت {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/copies_field.py" line="96"/>
        <source>Purpose of copy {number}</source>
        <translation>جهتِ رونوشت {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/copies_field.py" line="98"/>
        <source>To</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/copies_field.py" line="99"/>
        <source>What for</source>
        <translation>جهتِ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/copies_field.py" line="106"/>
        <source>Move copy {number} up</source>
        <translation>انتقال رونوشت {number} به بالا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/copies_field.py" line="109"/>
        <source>Remove copy {number}</source>
        <translation>حذف رونوشت {number}</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_sheets.py" line="65"/>
        <source>Sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_sheets.py" line="69"/>
        <source>Their number</source>
        <translation>شمارهٔ فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_sheets.py" line="70"/>
        <source>Their date</source>
        <translation>تاریخ فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_sheets.py" line="72"/>
        <source>Received on</source>
        <translation>تاریخ دریافت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_sheets.py" line="73"/>
        <source>Scan</source>
        <translation>اسکن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_sheets.py" line="74"/>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="100"/>
        <source>A correction</source>
        <translation>اصلاحیه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="100"/>
        <source>Record it</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="102"/>
        <source>Asked for by</source>
        <translation>درخواست‌کننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="104"/>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="105"/>
        <source>Received on</source>
        <translation>تاریخ دریافت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="108"/>
        <source>What is to be corrected</source>
        <translation>آنچه باید اصلاح شود</translation>
    </message>
</context>
<context>
    <name>DatesPanel</name>
    <message>
        <location filename="../../desktop_app/mous/gui/dates_panel.py" line="43"/>
        <source>Dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/dates_panel.py" line="45"/>
        <source>Signature</source>
        <translation>امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/dates_panel.py" line="49"/>
        <source>Enter the date of entry into force to see the end of the term.</source>
        <translation>برای دیدن پایان مدت، تاریخ آغاز اجرا را وارد کنید.</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="153"/>
        <source>Answer expected by</source>
        <translation>مهلت دریافت پاسخ</translation>
    </message>
</context>
<context>
    <name>DelegationsSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/delegations_sheet.py" line="60"/>
        <source>Add delegation</source>
        <translation>افزودن تفویض</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <location filename="../../desktop_app/mous/gui/diff_view.py" line="136"/>
        <source>moved; formerly {label}</source>
        <translation>جابه‌جا شده؛ پیش‌تر {label}</translation>
    </message>
</context>
<context>
    <name>DispatchFlow</name>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_flow.py" line="97"/>
        <source>{number} is filed.</source>
        <translation>نامهٔ {number} بایگانی شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_flow.py" line="131"/>
        <source>The dispatch is recorded.</source>
        <translation>ارسال ثبت شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_flow.py" line="145"/>
        <source>The acknowledgement is recorded.</source>
        <translation>اعلام رسید ثبت شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_flow.py" line="157"/>
        <source>It is recorded that it came back.</source>
        <translation>برگشت خوردن آن ثبت شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_flow.py" line="161"/>
        <source>It came back</source>
        <translation>برگشت خوردن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_flow.py" line="161"/>
        <source>Why, if it says so</source>
        <translation>دلیل، اگر ذکر شده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_flow.py" line="162"/>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_flow.py" line="173"/>
        <source>The proof is kept.</source>
        <translation>مدرک نگه داشته شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_flow.py" line="182"/>
        <source>The dispatch is removed; the history keeps it.</source>
        <translation>ارسال حذف شد؛ در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_flow.py" line="192"/>
        <source>Save the proof</source>
        <translation>ذخیرهٔ مدرک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_flow.py" line="196"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_flow.py" line="222"/>
        <source>Reading the proof</source>
        <translation>خواندن مدرک</translation>
    </message>
</context>
<context>
    <name>DispatchPanel</name>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="24"/>
        <source>Send by e-mail…</source>
        <translation>ارسال با رایانامه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="25"/>
        <source>Printed and posted…</source>
        <translation>چاپ و ارسال با پست…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="26"/>
        <source>By hand…</source>
        <translation>تحویل دستی…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="27"/>
        <source>It was sent…</source>
        <translation>فرستاده شد…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="28"/>
        <source>Not sent</source>
        <translation>فرستاده نشده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="29"/>
        <source>Acknowledged…</source>
        <translation>اعلام رسید شد…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="30"/>
        <source>Came back…</source>
        <translation>برگشت خورد…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="31"/>
        <source>Save a delivery slip…</source>
        <translation>ذخیرهٔ رسید تحویل…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="32"/>
        <source>Add a proof…</source>
        <translation>افزودن مدرک…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="33"/>
        <source>Save the proof…</source>
        <translation>ذخیرهٔ مدرک…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="34"/>
        <source>Remove this dispatch</source>
        <translation>حذف این ارسال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="59"/>
        <source>Copy with enclosures…</source>
        <translation>رونوشت با پیوست‌ها…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="61"/>
        <source>File</source>
        <translation>بایگانی کردن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="62"/>
        <source>Take out of the file</source>
        <translation>بیرون آوردن از بایگانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="66"/>
        <source>Dispatch</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="115"/>
        <source>Send…</source>
        <translation>ارسال…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="124"/>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="163"/>
        <source>Copy: {name}</source>
        <translation>رونوشت: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="169"/>
        <source>not sent</source>
        <translation>فرستاده‌نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="184"/>
        <source>acknowledged on {day}</source>
        <translation>اعلام رسید در {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_panel.py" line="188"/>
        <source>dispatch {count}</source>
        <translation>ارسال {count}</translation>
    </message>
</context>
<context>
    <name>DispatchPapers</name>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_papers.py" line="34"/>
        <source>delivery slip</source>
        <translation>رسید تحویل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_papers.py" line="34"/>
        <source>Save the delivery slip</source>
        <translation>ذخیرهٔ رسید تحویل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_papers.py" line="39"/>
        <source>Setting the slip</source>
        <translation>آماده‌سازی رسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_papers.py" line="48"/>
        <source>Save a copy with the enclosures</source>
        <translation>ذخیرهٔ رونوشت با پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_papers.py" line="49"/>
        <source>with enclosures</source>
        <translation>با پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_papers.py" line="61"/>
        <source>Putting the enclosures behind the letter</source>
        <translation>افزودن پیوست‌ها به پایان نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_papers.py" line="62"/>
        <source>Saved {name}: a copy. The signed original is untouched.</source>
        <translation>پروندهٔ {name} ذخیره شد: این رونوشت است. اصل امضاشده دست نخورده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_papers.py" line="75"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>DispatchSheets</name>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="46"/>
        <source>Record the dispatch</source>
        <translation>ثبت ارسال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="47"/>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="93"/>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="89"/>
        <source>Receipt was acknowledged</source>
        <translation>رسید نامه اعلام شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="90"/>
        <source>This answers nothing: a letter that waits for its reply still waits.</source>
        <translation>این پاسخ به شمار نمی‌آید: نامهٔ در انتظار پاسخ همچنان در انتظار می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="150"/>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="172"/>
        <source>Add a proof</source>
        <translation>افزودن مدرک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="173"/>
        <source>Keep it</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="197"/>
        <source>Send by e-mail</source>
        <translation>ارسال با رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="198"/>
        <source>Your mail program opens a draft with the letter attached. Look it over and send it there; then say here that it was sent.</source>
        <translation>برنامهٔ رایانامهٔ شما پیش‌نویسی با نامهٔ پیوست باز می‌کند. آن را مرور کنید و همان‌جا بفرستید؛ سپس ارسال را این‌جا ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="203"/>
        <source>Open in the mail program</source>
        <translation>باز کردن در برنامهٔ رایانامه</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_done_panel.py" line="30"/>
        <source>Report of the import</source>
        <translation>گزارش ورود مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_done_panel.py" line="31"/>
        <source>Save the report…</source>
        <translation>ذخیرهٔ گزارش…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_done_panel.py" line="37"/>
        <source>Undo the import</source>
        <translation>واگرد ورود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_done_panel.py" line="51"/>
        <source>Saved the report.</source>
        <translation>گزارش ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_done_panel.py" line="56"/>
        <source>Import of {name}</source>
        <translation>ورود مخاطبان از {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_done_panel.py" line="58"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="39"/>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="169"/>
        <source>Find doubles</source>
        <translation>یافتن موارد تکراری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="59"/>
        <source>Comparing all contacts with each other…</source>
        <translation>در حال سنجش همهٔ مخاطبان با یکدیگر…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="68"/>
        <source>Stopped. Choose people or organisations to search again.</source>
        <translation>متوقف شد. برای جستجوی دوباره، اشخاص یا سازمان‌ها را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="92"/>
        <source>No two contacts look like the same.</source>
        <translation>هیچ دو مخاطبی یکسان به نظر نمی‌رسند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="105"/>
        <source>May be the same: {why}.</source>
        <translation>شاید یکسان باشند: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="136"/>
        <source>Pairs that may be the same</source>
        <translation>جفت‌هایی که شاید یکسان باشند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="140"/>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="142"/>
        <source>Previous</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="143"/>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="157"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="164"/>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="164"/>
        <source>Organisations</source>
        <translation>سازمان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="203"/>
        <source>These pairs are settled. Search again for the next ones.</source>
        <translation>تکلیف این جفت‌ها روشن شد. برای جفت‌های بعدی دوباره جستجو کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="204"/>
        <source>All pairs are settled.</source>
        <translation>تکلیف همهٔ جفت‌ها روشن شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="212"/>
        <source>Pair {place} of {count}</source>
        <translation>جفت {place} از {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="214"/>
        <source>Pair {place} of the {count} likeliest; {total} were found</source>
        <translation>جفت {place} از {count} جفت محتمل‌تر؛ در مجموع {total} جفت یافت شد</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="51"/>
        <source>The partner’s draft</source>
        <translation>پیش‌نویس طرف مقابل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="117"/>
        <source>left out</source>
        <translation>کنار گذاشته شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="133"/>
        <source>Articles found: {counts}</source>
        <translation>ماده‌های یافته‌شده: {counts}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="135"/>
        <source>No article is found yet: choose the paragraphs at which one begins.</source>
        <translation>هنوز ماده‌ای یافته نشده است: بندهایی را که ماده‌ای با آن‌ها آغاز می‌شود برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="142"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="143"/>
        <source>Left out of the file: {names}.</source>
        <translation>کنارگذاشته‌شده از پرونده: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="146"/>
        <source>Article</source>
        <translation>ماده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="146"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="146"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="150"/>
        <source>Paragraphs of the draft</source>
        <translation>بندهای پیش‌نویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="154"/>
        <source>Begin or join an article</source>
        <translation>آغاز ماده یا پیوستن به مادهٔ پیشین</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="156"/>
        <source>Language of the chosen paragraphs</source>
        <translation>زبان بندهای برگزیده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="157"/>
        <source>Set language…</source>
        <translation>تعیین زبان…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="160"/>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="162"/>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="164"/>
        <source>Name of this version</source>
        <translation>نام این نسخه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="165"/>
        <source>Keep and compare</source>
        <translation>نگه داشتن و مقایسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="166"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/draft_dialog.py" line="180"/>
        <source>Choose paragraphs and correct what was not recognised. Nothing of ours changes: the draft is kept as a version, from which single articles can be taken over.</source>
        <translation>بندها را برگزینید و آنچه را تشخیص داده نشده است اصلاح کنید. متن ما تغییری نمی‌کند: پیش‌نویس به‌صورت نسخه‌ای نگه داشته می‌شود که می‌توان ماده‌های آن را یک‌به‌یک در متن ما اعمال کرد.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="256"/>
        <source>Restored what you typed on {time} and had not saved.</source>
        <translation>آنچه در {time} نوشته و ذخیره نکرده بودید بازیابی شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="257"/>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="276"/>
        <source>Saving</source>
        <translation>ذخیره‌سازی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="307"/>
        <source>Not saved: see the marked field</source>
        <translation>ذخیره نشد: خانهٔ نشان‌دار را ببینید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="332"/>
        <source>Not saved yet · your typing is kept</source>
        <translation>هنوز ذخیره نشده · نوشتهٔ شما محفوظ است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="344"/>
        <source>This record has just been changed elsewhere. Saving will compare both.</source>
        <translation>این مورد هم‌اکنون در جای دیگری تغییر کرد. هنگام ذخیره، هر دو نسخه مقایسه می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="363"/>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="365"/>
        <location filename="../../desktop_app/ui/editor.py" line="367"/>
        <source>Not saved yet</source>
        <translation>هنوز ذخیره نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="367"/>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
</context>
<context>
    <name>EmailSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="207"/>
        <source>E-mail address</source>
        <translation>نشانی رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="212"/>
        <source>Attach the enclosures</source>
        <translation>پیوست کردن پیوست‌های نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="214"/>
        <source>Save the draft…</source>
        <translation>ذخیرهٔ پیش‌نویس…</translation>
    </message>
</context>
<context>
    <name>EmblemField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_emblem.py" line="33"/>
        <source>Choose picture…</source>
        <translation>انتخاب تصویر…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_emblem.py" line="34"/>
        <source>Remove emblem</source>
        <translation>حذف نشان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_emblem.py" line="35"/>
        <source>or drop a PNG or JPEG here, 5 MB at most</source>
        <translation>یا تصویر PNG یا JPEG را، حداکثر ۵ مگابایت، این‌جا رها کنید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_emblem.py" line="74"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_emblem.py" line="75"/>
        <source>Choose emblem</source>
        <translation>انتخاب نشان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_emblem.py" line="88"/>
        <source>Adding a file</source>
        <translation>افزودن پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_emblem.py" line="150"/>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_emblem.py" line="150"/>
        <source>No emblem</source>
        <translation>بدون نشان</translation>
    </message>
</context>
<context>
    <name>EnclosuresField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/enclosures_field.py" line="33"/>
        <source>Add file…</source>
        <translation>افزودن پرونده…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/enclosures_field.py" line="34"/>
        <source>or drop files here</source>
        <translation>یا پرونده‌ها را این‌جا رها کنید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/enclosures_field.py" line="67"/>
        <source>Add enclosures</source>
        <translation>افزودن پیوست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/enclosures_field.py" line="77"/>
        <source>Adding a file</source>
        <translation>افزودن پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/enclosures_field.py" line="119"/>
        <source>Name of enclosure {number}</source>
        <translation>نام پیوست {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/enclosures_field.py" line="125"/>
        <source>Remove {name}</source>
        <translation>حذف {name}</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="116"/>
        <source>The minutes are a draft then; everything typed is in the office.</source>
        <translation>صورت‌جلسه از آن پس پیش‌نویس است؛ همهٔ آنچه نوشته شده در دبیرخانه محفوظ است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="117"/>
        <source>End the session</source>
        <translation>پایان دادن به نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="117"/>
        <source>End it</source>
        <translation>پایان نشست</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <location filename="../../desktop_app/mous/gui/evidence_field.py" line="33"/>
        <source>Add file…</source>
        <translation>افزودن پرونده…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/evidence_field.py" line="35"/>
        <source>or drop files here</source>
        <translation>یا پرونده‌ها را این‌جا رها کنید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/evidence_field.py" line="59"/>
        <source>Add evidence</source>
        <translation>افزودن مستند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/evidence_field.py" line="66"/>
        <source>Adding a file</source>
        <translation>افزودن پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/evidence_field.py" line="82"/>
        <source>Save a copy</source>
        <translation>ذخیرهٔ نسخه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/evidence_field.py" line="91"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/evidence_field.py" line="130"/>
        <source>Remove {name}</source>
        <translation>حذف {name}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/export.py" line="36"/>
        <source>Both languages in one file</source>
        <translation>هر دو زبان در یک پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/export.py" line="41"/>
        <source>{first} and {second} side by side</source>
        <translation>{first} و {second} در کنار هم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/export.py" line="51"/>
        <source>Export as PDF</source>
        <translation>خروجی PDF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/export.py" line="53"/>
        <source>PDF files (*.pdf)</source>
        <translation>پرونده‌های PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/export.py" line="71"/>
        <source>Setting the pages</source>
        <translation>صفحه‌آرایی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/export.py" line="77"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="37"/>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="57"/>
        <source>Export contacts</source>
        <translation>خروجی مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="75"/>
        <source>All that the list shows ({number})</source>
        <translation>همهٔ آنچه فهرست نشان می‌دهد ({number})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="46"/>
        <source>Only “{name}”</source>
        <translation>تنها «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="41"/>
        <source>All that the list shows</source>
        <translation>همهٔ موارد فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="43"/>
        <source>Those chosen in the list ({number})</source>
        <translation>برگزیده‌های فهرست ({number})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="51"/>
        <source>Save…</source>
        <translation>ذخیره…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="60"/>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="116"/>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="61"/>
        <source>Kind of file</source>
        <translation>نوع پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="66"/>
        <source>Use the filter of the list to choose which contacts are shown.</source>
        <translation>با پالایش فهرست، مخاطبانی را که نشان داده می‌شوند برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="69"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="92"/>
        <source>Writing the file</source>
        <translation>نوشتن پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="96"/>
        <source>Saved {number} contacts to {name}.</source>
        <translation>{number} مخاطب در {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="110"/>
        <source>Reading the contacts</source>
        <translation>خواندن مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="128"/>
        <source>And {number} more photos like it.</source>
        <translation>و {number} عکس دیگر مانند آن.</translation>
    </message>
</context>
<context>
    <name>FamiliesField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_fields.py" line="162"/>
        <source>The usual letters</source>
        <translation>قلم‌های معمول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_fields.py" line="165"/>
        <source>{name} (not on this computer)</source>
        <translation>{name} (روی این رایانه نیست)</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <location filename="../../desktop_app/ui/file_field.py" line="20"/>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_file_panel.py" line="37"/>
        <source>Choose a file…</source>
        <translation>انتخاب پرونده…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_file_panel.py" line="44"/>
        <source>Drop a file with contacts here</source>
        <translation>پروندهٔ مخاطبان را این‌جا رها کنید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_file_panel.py" line="47"/>
        <source>vCard (.vcf) from Outlook, Google or a phone, a directory (.ldif), a CSV table or an Excel workbook (.xlsx). You see what will happen before anything is written, and the whole import can be undone.</source>
        <translation>پروندهٔ vCard (vcf) از Outlook، Google یا تلفن، راهنمای نشانی (ldif)، جدول CSV یا کارپوشهٔ Excel (xlsx). پیش از نوشتن هر چیز نتیجه را می‌بینید و همهٔ کار بازگشت‌پذیر است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_file_panel.py" line="78"/>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_file_panel.py" line="90"/>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="39"/>
        <source>Filters</source>
        <translation>پالایش‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="41"/>
        <source>Saved</source>
        <translation>ذخیره‌شده‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="42"/>
        <source>Saved filters</source>
        <translation>پالایش‌های ذخیره‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="70"/>
        <source>{number} found</source>
        <translation>{number} مورد یافت شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="103"/>
        <source>Remove the filter “{name}”</source>
        <translation>حذف پالایش «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="106"/>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="129"/>
        <source>No filter is saved yet</source>
        <translation>هنوز پالایشی ذخیره نشده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="132"/>
        <source>Save as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="143"/>
        <source>Save the changes to “{name}”</source>
        <translation>ذخیرهٔ تغییرات «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="145"/>
        <source>Rename “{name}”…</source>
        <translation>تغییر نام «{name}»…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="146"/>
        <source>Delete “{name}”</source>
        <translation>حذف «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="184"/>
        <source>Saved the filter “{name}”.</source>
        <translation>پالایش «{name}» ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_bar.py" line="199"/>
        <source>Deleted the filter “{name}”.</source>
        <translation>پالایش «{name}» حذف شد.</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_choices.py" line="70"/>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_choices.py" line="71"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_choices.py" line="72"/>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_choices.py" line="73"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_choices.py" line="74"/>
        <source>Standing</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_choices.py" line="77"/>
        <location filename="../../desktop_app/contacts/gui/filter_choices.py" line="128"/>
        <source>No e-mail</source>
        <translation>بدون رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_choices.py" line="78"/>
        <location filename="../../desktop_app/contacts/gui/filter_choices.py" line="129"/>
        <source>Post ended</source>
        <translation>سمت پایان‌یافته</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_choices.py" line="89"/>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_name_dialog.py" line="28"/>
        <source>Rename the filter</source>
        <translation>تغییر نام پالایش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_name_dialog.py" line="28"/>
        <source>Save the filter</source>
        <translation>ذخیرهٔ پالایش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_name_dialog.py" line="35"/>
        <location filename="../../desktop_app/contacts/gui/filter_name_dialog.py" line="46"/>
        <source>Name of the filter</source>
        <translation>نام پالایش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_name_dialog.py" line="37"/>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_name_dialog.py" line="39"/>
        <source>The filter is kept with the office: for lists, exports and circulars.</source>
        <translation>پالایش در دبیرخانه نگه داشته می‌شود: برای فهرست‌ها، خروجی‌ها و بخشنامه‌ها.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/filter_name_dialog.py" line="52"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <location filename="../../desktop_app/ui/footer.py" line="20"/>
        <source>Revert</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/footer.py" line="21"/>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <location filename="../../desktop_app/ui/form.py" line="179"/>
        <source>“{label}” is empty.</source>
        <translation>«{label}» خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/form.py" line="180"/>
        <source>Fill it in and save again.</source>
        <translation>آن را پر کنید و دوباره ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="38"/>
        <source>Everybody who holds a post today and fits all of this. Your own organisation is left out; a person with several posts is taken once.</source>
        <translation>همهٔ کسانی که امروز سمتی دارند و با همهٔ این شرط‌ها سازگارند. سازمان خود شما کنار گذاشته می‌شود؛ شخصی که چند سمت دارد یک بار می‌آید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="43"/>
        <source>Add a group</source>
        <translation>افزودن گروه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="43"/>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="48"/>
        <source>any</source>
        <translation>همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="51"/>
        <source>none</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="53"/>
        <source>In name, post or organisation</source>
        <translation>در نام، سمت یا سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="54"/>
        <source>Kind of organisation</source>
        <translation>نوع سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="56"/>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="57"/>
        <source>Written to in</source>
        <translation>زبان مکاتبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="59"/>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="60"/>
        <source>Saved filter</source>
        <translation>پالایش ذخیره‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="116"/>
        <source>{count} found</source>
        <translation>{count} مورد یافت شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_group.py" line="118"/>
        <source>{count} more are in the list already</source>
        <translation>{count} مورد دیگر از پیش در فهرست است</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../../desktop_app/ui/history_panel.py" line="34"/>
        <source>Who changed this?</source>
        <translation>چه کسی این را تغییر داد؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_panel.py" line="38"/>
        <source>Show earlier changes</source>
        <translation>نمایش تغییرات پیشین</translation>
    </message>
</context>
<context>
    <name>ImageSheet</name>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="114"/>
        <source>What the image shows</source>
        <translation>شرح محتوای تصویر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="116"/>
        <source>Read aloud to those who cannot see it.</source>
        <translation>برای کسانی که تصویر را نمی‌بینند خوانده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="120"/>
        <source>Caption, printed beneath</source>
        <translation>شرح زیر تصویر، چاپ می‌شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="123"/>
        <source>Width, in per cent of the line</source>
        <translation>پهنا، به درصدِ پهنای سطر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="130"/>
        <source>Remove image</source>
        <translation>حذف تصویر</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_actions.py" line="25"/>
        <source>Import…</source>
        <translation>وارد کردن…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_actions.py" line="27"/>
        <source>Export…</source>
        <translation>خروجی…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="44"/>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="255"/>
        <source>Import contacts</source>
        <translation>ورود مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="64"/>
        <source>Reading the file</source>
        <translation>خواندن پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="80"/>
        <source>Reading the rows</source>
        <translation>خواندن ردیف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="93"/>
        <source>Importing</source>
        <translation>وارد کردن مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="97"/>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>ورود مخاطبان لغو شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="181"/>
        <source>This sheet is empty. Choose another one.</source>
        <translation>این برگه خالی است. برگهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="187"/>
        <source>Comparing with the contacts of the office</source>
        <translation>سنجش با مخاطبان دبیرخانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="203"/>
        <source>Nothing of this file is new: the office has it all.</source>
        <translation>چیزی در این پرونده تازه نیست: همه در دبیرخانه هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="209"/>
        <source>Imported {name}: {added} added, {updated} updated.</source>
        <translation>ورود {name}: {added} مورد افزوده و {updated} مورد به‌روز شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="248"/>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="249"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="278"/>
        <source>Import {number}</source>
        <translation>وارد کردن {number} مورد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="279"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="279"/>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="297"/>
        <source>Undoing the import</source>
        <translation>برگرداندن ورود مخاطبان</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_undo.py" line="58"/>
        <source>The import was undone already.</source>
        <translation>ورود مخاطبان پیش‌تر برگردانده شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_undo.py" line="61"/>
        <source>The import stays as it is.</source>
        <translation>ورود مخاطبان به همان صورت می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_undo.py" line="89"/>
        <source>Undoing the import</source>
        <translation>برگرداندن ورود مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_undo.py" line="94"/>
        <source>The import was undone.</source>
        <translation>ورود مخاطبان برگردانده شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_undo.py" line="95"/>
        <source>The import was undone; {number} changed since and stay.</source>
        <translation>ورود مخاطبان برگردانده شد؛ {number} مورد پس از آن تغییر کرده‌اند و می‌مانند.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_report.py" line="16"/>
        <source>not read</source>
        <translation>خوانده نشد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_report.py" line="20"/>
        <source>Import of {name}</source>
        <translation>ورود مخاطبان از {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_report.py" line="27"/>
        <source>Line {number}</source>
        <translation>سطر {number}</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/import_sheet.py" line="42"/>
        <source>Import {name}</source>
        <translation>وارد کردن {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/import_sheet.py" line="44"/>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/import_sheet.py" line="56"/>
        <source>and {count} more</source>
        <translation>و {count} مورد دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/import_sheet.py" line="73"/>
        <source>{name} is imported.</source>
        <translation>{name} وارد شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/import_sheet.py" line="102"/>
        <source>The file has no events.</source>
        <translation>پرونده رویدادی ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/import_sheet.py" line="106"/>
        <source>{count} more events were not read: a file that large is no office&apos;s calendar. Export a shorter span of time to import them.</source>
        <translation>{count} رویداد دیگر خوانده نشد: پرونده‌ای به این بزرگی تقویم یک دبیرخانه نیست. برای وارد کردن آن‌ها، بازهٔ زمانی کوتاه‌تری را خروجی بگیرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/import_sheet.py" line="122"/>
        <source>Line {number}</source>
        <translation>سطر {number}</translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_card.py" line="30"/>
        <source>Write answer</source>
        <translation>نوشتن پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_card.py" line="31"/>
        <source>Correct…</source>
        <translation>اصلاح…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_card.py" line="32"/>
        <source>File</source>
        <translation>بایگانی کردن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_card.py" line="33"/>
        <source>Reopen</source>
        <translation>باز کردن دوباره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_card.py" line="34"/>
        <source>Copy reference</source>
        <translation>کپی شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_card.py" line="35"/>
        <source>Void…</source>
        <translation>ابطال…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_card.py" line="68"/>
        <source>Registered by {who} on {day}. Sender, number, dates and scan are only corrected now.</source>
        <translation>در {day} از سوی {who} ثبت شد. فرستنده، شماره، تاریخ‌ها و اسکن از این پس تنها با اصلاح تغییر می‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_card.py" line="72"/>
        <source>Filed on {day}.</source>
        <translation>در {day} بایگانی شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_card.py" line="75"/>
        <source>Void: {reason}</source>
        <translation>باطل: {reason}</translation>
    </message>
</context>
<context>
    <name>IncomingEditor</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="65"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="78"/>
        <source>Register</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="165"/>
        <source>Sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="169"/>
        <source>Their number</source>
        <translation>شمارهٔ فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="170"/>
        <source>Their date</source>
        <translation>تاریخ فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="174"/>
        <source>Received on</source>
        <translation>تاریخ دریافت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="175"/>
        <source>Came by</source>
        <translation>شیوهٔ دریافت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="180"/>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="181"/>
        <source>Scan</source>
        <translation>اسکن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="187"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="188"/>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="191"/>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="192"/>
        <source>Reply by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="194"/>
        <source>What it says</source>
        <translation>مفاد نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="198"/>
        <source>Enclosures counted</source>
        <translation>شمار پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="201"/>
        <source>Enclosures</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="207"/>
        <source>Refer to…</source>
        <translation>ارجاع به…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="209"/>
        <source>Referred to</source>
        <translation>ارجاع به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="214"/>
        <source>Series</source>
        <translation>سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="217"/>
        <source>Name or unit</source>
        <translation>نام یا واحد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="219"/>
        <source>To</source>
        <translation>ارجاع به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="219"/>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="221"/>
        <source>What for</source>
        <translation>جهتِ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="223"/>
        <source>Dealt with</source>
        <translation>انجام ارجاع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="224"/>
        <source>On</source>
        <translation>در تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="225"/>
        <source>How</source>
        <translation>چگونگی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="270"/>
        <source>It may be there already: {known} has the same number or scan.</source>
        <translation>شاید از پیش موجود باشد: {known} همین شماره یا اسکن را دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_editor.py" line="274"/>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>IncomingFlow</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_flow.py" line="56"/>
        <source>{number} is open again.</source>
        <translation>نامهٔ {number} دوباره باز شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_flow.py" line="66"/>
        <source>{number} is void.</source>
        <translation>نامهٔ {number} باطل شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_flow.py" line="74"/>
        <source>Copied {text}.</source>
        <translation>شمارهٔ {text} کپی شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_flow.py" line="91"/>
        <source>Registered as {number}.</source>
        <translation>نامه با شمارهٔ {number} ثبت شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_flow.py" line="98"/>
        <source>{number} is filed.</source>
        <translation>نامهٔ {number} بایگانی شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_flow.py" line="105"/>
        <source>{number} is corrected.</source>
        <translation>نامهٔ {number} اصلاح شد.</translation>
    </message>
</context>
<context>
    <name>IncomingPart</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_part.py" line="41"/>
        <location filename="../../desktop_app/letters/gui/incoming_part.py" line="114"/>
        <source>New received letter</source>
        <translation>نامهٔ رسیدهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_part.py" line="43"/>
        <source>Take in scans…</source>
        <translation>دریافت اسکن‌ها…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_part.py" line="45"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_part.py" line="109"/>
        <source>Letters received</source>
        <translation>نامه‌های رسیده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_part.py" line="111"/>
        <source>Drop the scan of a letter here, a PDF or a picture, or begin without one. Write down who sent it, their number and date; registering gives it your own number.</source>
        <translation>اسکن نامه را، به صورت PDF یا تصویر، این‌جا رها کنید، یا بدون آن آغاز کنید. فرستنده و شماره و تاریخ نامهٔ او را بنویسید؛ نامه با ثبت، شمارهٔ شما را می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>IncomingRows</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_rows.py" line="40"/>
        <source>No subject yet</source>
        <translation>هنوز بدون موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_rows.py" line="69"/>
        <source>overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
</context>
<context>
    <name>IncomingSheets</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_sheets.py" line="31"/>
        <source>Correct {reference}?</source>
        <translation>نامهٔ {reference} اصلاح شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_sheets.py" line="35"/>
        <source>The number stays. What stood here before is kept in the history, with your reason.</source>
        <translation>شماره همان می‌ماند. آنچه پیش‌تر در این‌جا بوده است، همراه با دلیل شما، در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_sheets.py" line="41"/>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
</context>
<context>
    <name>IndexRenewal</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/index_renewal.py" line="44"/>
        <source>Making contacts easier to find</source>
        <translation>آسان‌تر کردن یافتن مخاطبان</translation>
    </message>
</context>
<context>
    <name>InkFlow</name>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="135"/>
        <source>The signed sheet</source>
        <translation>برگهٔ امضاشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="152"/>
        <source>Reading the scan</source>
        <translation>خواندن اسکن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="158"/>
        <source>The scan is taken off; the history keeps that it was there.</source>
        <translation>اسکن برداشته شد؛ در تاریخچه می‌ماند که وجود داشته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="169"/>
        <source>Save the signed scan</source>
        <translation>ذخیرهٔ اسکن امضاشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="173"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="190"/>
        <source>{number} is being printed.</source>
        <translation>نامهٔ {number} در حال چاپ است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="201"/>
        <source>Preparing the print</source>
        <translation>آماده‌سازی چاپ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="221"/>
        <source>The signed sheet is bound to {number}.</source>
        <translation>برگهٔ امضاشده به نامهٔ {number} پیوند خورد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="248"/>
        <source>No code can be read on this scan</source>
        <translation>روی این اسکن کدی خوانده نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="249"/>
        <source>The history keeps that you stated it.</source>
        <translation>اظهار شما در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="250"/>
        <source>Number on the paper</source>
        <translation>شمارهٔ روی برگه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="251"/>
        <source>This is the letter</source>
        <translation>این همان نامه است</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="47"/>
        <source>Print to sign…</source>
        <translation>چاپ برای امضا…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="48"/>
        <source>Attach the signed scan…</source>
        <translation>پیوست کردن اسکن امضاشده…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="49"/>
        <source>Save the scan…</source>
        <translation>ذخیرهٔ اسکن…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="51"/>
        <source>Take the scan off</source>
        <translation>برداشتن اسکن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="72"/>
        <source>To be signed by hand: print it, have it signed, scan it. Drop the scan here: the code on the paper finds the letter.</source>
        <translation>برای امضای دستی: نامه را چاپ کنید، به امضا برسانید و اسکن کنید. اسکن را این‌جا رها کنید: نامه از روی کد برگه یافته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_panel.py" line="78"/>
        <source>Signed by hand; the scan {name} was bound by {who} on {day}.</source>
        <translation>با دست امضا شده است؛ اسکن {name} در {day} از سوی {who} به نامه پیوند خورد.</translation>
    </message>
</context>
<context>
    <name>InkSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/ink_sheet.py" line="24"/>
        <source>Print a small code, so that the signed scan finds its letter</source>
        <translation>چاپ کدی کوچک، تا نامه از روی اسکن امضاشده یافته شود</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_drop.py" line="70"/>
        <source>No scan was copied.</source>
        <translation>اسکنی کپی نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_drop.py" line="71"/>
        <source>Copy a PDF or picture file, or a picture, then paste it here.</source>
        <translation>پروندهٔ PDF یا تصویر، یا خود تصویری را کپی کنید و سپس این‌جا بچسبانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_drop.py" line="83"/>
        <source>pasted</source>
        <translation>چسبانده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_drop.py" line="103"/>
        <source>Taking in scan {place} of {total}</source>
        <translation>دریافت اسکن {place} از {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_drop.py" line="144"/>
        <source>{count} received letters begun.</source>
        <translation>{count} نامهٔ رسیده آغاز شد.</translation>
    </message>
</context>
<context>
    <name>IssueBar</name>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="93"/>
        <source>Issue…</source>
        <translation>صدور…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="94"/>
        <source>Issue and sign…</source>
        <translation>صدور و امضا…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="114"/>
        <source>Not issued yet:</source>
        <translation>هنوز صادر نشده است:</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="118"/>
        <source>Ready to be issued.</source>
        <translation>آمادهٔ صدور است.</translation>
    </message>
</context>
<context>
    <name>IssueFlow</name>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="38"/>
        <source>The paper is signed in ink: print it, sign it, keep the scan.</source>
        <translation>این نامه با قلم امضا می‌شود: آن را چاپ و امضا کنید و تصویر آن را نگه دارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="69"/>
        <source>To: {name}</source>
        <translation>گیرنده: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="70"/>
        <source>Subject: {subject}</source>
        <translation>موضوع: {subject}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="71"/>
        <source>Signer: {name}</source>
        <translation>امضاکننده: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="72"/>
        <source>The number is given now. From then on the letter cannot be changed.</source>
        <translation>شماره هم‌اکنون داده می‌شود و از آن پس نامه تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="88"/>
        <source>Opening the certificate</source>
        <translation>باز کردن گواهی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="102"/>
        <source>Issuing the letter</source>
        <translation>صدور نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="107"/>
        <source>Issued as {reference}.</source>
        <translation>نامه با شمارهٔ {reference} صادر شد.</translation>
    </message>
</context>
<context>
    <name>IssuedActs</name>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="52"/>
        <source>Save the issued letter</source>
        <translation>ذخیرهٔ نامهٔ صادرشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="130"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="94"/>
        <source>Verifying</source>
        <translation>اعتبارسنجی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="58"/>
        <source>copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="59"/>
        <source>Save a copy of the letter</source>
        <translation>ذخیرهٔ رونوشت نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="67"/>
        <source>A copy of {number} is being printed.</source>
        <translation>رونوشت نامهٔ {number} در حال چاپ است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="79"/>
        <source>Preparing the copy</source>
        <translation>آماده‌سازی رونوشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="118"/>
        <source>Copied {text}.</source>
        <translation>شمارهٔ {text} کپی شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="150"/>
        <source>{number} is void.</source>
        <translation>نامهٔ {number} باطل شد.</translation>
    </message>
</context>
<context>
    <name>IssuedCard</name>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="32"/>
        <source>Save PDF…</source>
        <translation>ذخیرهٔ PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="33"/>
        <source>Save a copy…</source>
        <translation>ذخیرهٔ رونوشت…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="34"/>
        <source>Print a copy…</source>
        <translation>چاپ رونوشت…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="35"/>
        <source>Verify</source>
        <translation>اعتبارسنجی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="36"/>
        <source>Copy reference</source>
        <translation>کپی شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="37"/>
        <source>Void…</source>
        <translation>ابطال…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="61"/>
        <source>Issued by {who} on {day}. The text is frozen.</source>
        <translation>در {day} از سوی {who} صادر شد. متن تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="64"/>
        <source>Void: {reason}</source>
        <translation>باطل: {reason}</translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_item.py" line="17"/>
        <source>none of them</source>
        <translation>هیچ‌کدام</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_item.py" line="36"/>
        <source>Decisions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_item.py" line="36"/>
        <source>New decision  F7</source>
        <translation>مصوبهٔ جدید  F7</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_item.py" line="38"/>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_item.py" line="38"/>
        <source>New action  F8</source>
        <translation>اقدام جدید  F8</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_item.py" line="116"/>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_item.py" line="117"/>
        <source>Heading of the item</source>
        <translation>عنوان بند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_item.py" line="119"/>
        <source>What was done</source>
        <translation>شرح نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_item.py" line="120"/>
        <source>What was done, rather than what was said</source>
        <translation>آنچه انجام شد، نه آنچه گفته شد</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="22"/>
        <source>University</source>
        <translation>دانشگاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="23"/>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="24"/>
        <source>Ministry</source>
        <translation>وزارتخانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="25"/>
        <source>Embassy</source>
        <translation>سفارت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="26"/>
        <source>International organisation</source>
        <translation>سازمان بین‌المللی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="27"/>
        <source>Other</source>
        <translation>سایر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="165"/>
        <source>no title in this language</source>
        <translation>بدون عنوان به این زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="166"/>
        <source>title not verified</source>
        <translation>عنوان تأییدنشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="167"/>
        <source>titles disagree between languages</source>
        <translation>ناهمخوانی عنوان در زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="168"/>
        <source>post not held on that day</source>
        <translation>نداشتن سمت در آن روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/calendars.py" line="22"/>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/calendars.py" line="23"/>
        <source>Jalali</source>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/calendars.py" line="24"/>
        <source>Lunar Hijri</source>
        <translation>هجری قمری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/languages.py" line="9"/>
        <location filename="../../desktop_app/ui/translations.py" line="28"/>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/languages.py" line="10"/>
        <location filename="../../desktop_app/ui/translations.py" line="29"/>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/languages.py" line="11"/>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/languages.py" line="12"/>
        <source>French</source>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/languages.py" line="13"/>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/ranks.py" line="16"/>
        <source>head</source>
        <translation>رئیس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/ranks.py" line="17"/>
        <source>deputy</source>
        <translation>معاون</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="12"/>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="33"/>
        <source>vCard 4.0 (current address books)</source>
        <translation>vCard 4.0 (دفترهای نشانی امروزی)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="34"/>
        <source>vCard 3.0 (Outlook, older phones)</source>
        <translation>vCard 3.0 (Outlook، تلفن‌های قدیمی)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="35"/>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="36"/>
        <source>Excel workbook</source>
        <translation>کارپوشهٔ Excel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="37"/>
        <source>LDIF (directories, Thunderbird)</source>
        <translation>LDIF (راهنماهای نشانی، Thunderbird)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="53"/>
        <source>Unicode (UTF-8)</source>
        <translation>یونیکد (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="54"/>
        <source>Unicode (UTF-16)</source>
        <translation>یونیکد (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="55"/>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>یونیکد (UTF-16، big-endian)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="56"/>
        <source>Arabic and Persian (Windows-1256)</source>
        <translation>عربی و فارسی (Windows-1256)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="57"/>
        <source>Western European (Windows-1252)</source>
        <translation>اروپای غربی (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="63"/>
        <source>Comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="64"/>
        <source>Semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="65"/>
        <source>Tab</source>
        <translation>جهش (Tab)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="66"/>
        <source>Vertical bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="84"/>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="85"/>
        <source>Line in the notes</source>
        <translation>سطری در یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="86"/>
        <source>Full name</source>
        <translation>نام کامل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="87"/>
        <source>Prefix</source>
        <translation>پیشوند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="88"/>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="89"/>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="90"/>
        <source>Suffix of the name</source>
        <translation>پسوند نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="91"/>
        <source>Middle name or patronymic</source>
        <translation>نام میانی یا نام پدر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="92"/>
        <source>Other spellings</source>
        <translation>املاهای دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="95"/>
        <source>Mobile telephone</source>
        <translation>تلفن همراه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="99"/>
        <source>Further ways to reach</source>
        <translation>دیگر راه‌های ارتباطی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="100"/>
        <source>Postal address: street and number</source>
        <translation>نشانی پستی: خیابان و پلاک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="101"/>
        <source>Postal address: city</source>
        <translation>نشانی پستی: شهر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="102"/>
        <source>Postal address: region</source>
        <translation>نشانی پستی: استان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="103"/>
        <source>Postal address: postal code</source>
        <translation>نشانی پستی: کد پستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="104"/>
        <source>Postal address: country</source>
        <translation>نشانی پستی: کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="105"/>
        <source>Postal addresses</source>
        <translation>نشانی‌های پستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="106"/>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="107"/>
        <source>ORCID</source>
        <translation>ORCID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="108"/>
        <source>Identifiers</source>
        <translation>شناسه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="109"/>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/detail_records.py" line="11"/>
        <source>female</source>
        <translation>زن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/detail_records.py" line="12"/>
        <source>male</source>
        <translation>مرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/detail_records.py" line="18"/>
        <location filename="../../desktop_app/contacts/import_records.py" line="93"/>
        <source>E-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/detail_records.py" line="19"/>
        <location filename="../../desktop_app/contacts/import_records.py" line="94"/>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/detail_records.py" line="20"/>
        <source>Mobile</source>
        <translation>همراه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/detail_records.py" line="21"/>
        <location filename="../../desktop_app/contacts/import_records.py" line="96"/>
        <source>Fax</source>
        <translation>نمابر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/detail_records.py" line="22"/>
        <location filename="../../desktop_app/contacts/import_records.py" line="97"/>
        <source>Web page</source>
        <translation>وبگاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/detail_records.py" line="23"/>
        <location filename="../../desktop_app/contacts/import_records.py" line="98"/>
        <source>Messenger</source>
        <translation>پیام‌رسان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="110"/>
        <source>Language of correspondence</source>
        <translation>زبان مکاتبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="111"/>
        <location filename="../../desktop_app/core/refs.py" line="13"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="112"/>
        <source>Title of the post</source>
        <translation>عنوان سمت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="113"/>
        <source>Source of the title</source>
        <translation>منبع عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="114"/>
        <source>Post from</source>
        <translation>آغاز سمت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="115"/>
        <source>Post to</source>
        <translation>پایان سمت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="116"/>
        <source>May sign letters</source>
        <translation>مجاز به امضای نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="117"/>
        <source>Acting in the post</source>
        <translation>سرپرست در سمت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="118"/>
        <source>Country of the organisation</source>
        <translation>کشور سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="119"/>
        <source>City of the organisation</source>
        <translation>شهر سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="120"/>
        <source>Short name of the organisation</source>
        <translation>نام کوتاه سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="121"/>
        <source>Address of the organisation</source>
        <translation>نشانی سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="122"/>
        <source>Kind of organisation</source>
        <translation>نوع سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="123"/>
        <source>Person or organisation</source>
        <translation>شخص یا سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="124"/>
        <location filename="../../desktop_app/contacts/timeline_records.py" line="20"/>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="125"/>
        <source>Identifier in the source</source>
        <translation>شناسه در منبع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="126"/>
        <source>Identifiers in all sources</source>
        <translation>شناسه‌ها در همهٔ منابع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="127"/>
        <source>Dabir id</source>
        <translation>شناسهٔ دبیر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="128"/>
        <source>Dabir id of the organisation</source>
        <translation>شناسهٔ دبیر برای سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="129"/>
        <source>Organisation it belongs to</source>
        <translation>سازمانی که به آن وابسته است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="130"/>
        <source>Dabir id of what it belongs to</source>
        <translation>شناسهٔ دبیر سازمان بالادست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="136"/>
        <location filename="../../desktop_app/meetings/calendar_records.py" line="23"/>
        <location filename="../../desktop_app/mous/comparison_records.py" line="12"/>
        <location filename="../../desktop_app/mous/comparison_records.py" line="29"/>
        <source>added</source>
        <translation>افزوده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="137"/>
        <location filename="../../desktop_app/meetings/calendar_records.py" line="24"/>
        <source>updated</source>
        <translation>به‌روز شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="138"/>
        <source>nothing new</source>
        <translation>بدون تغییر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="139"/>
        <source>skipped</source>
        <translation>کنار گذاشته شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="14"/>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="15"/>
        <source>Meeting</source>
        <translation>نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="16"/>
        <source>Decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="17"/>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="18"/>
        <source>News item</source>
        <translation>خبر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="19"/>
        <location filename="../../desktop_app/mous/life_records.py" line="17"/>
        <source>Memorandum</source>
        <translation>تفاهم‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="20"/>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="21"/>
        <location filename="../../desktop_app/letters/records.py" line="199"/>
        <source>Series</source>
        <translation>سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="22"/>
        <source>Letterhead</source>
        <translation>سربرگ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="23"/>
        <source>Circular</source>
        <translation>بخشنامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="24"/>
        <source>Letter received</source>
        <translation>نامهٔ رسیده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="25"/>
        <source>Template</source>
        <translation>الگو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="26"/>
        <source>Delegation</source>
        <translation>تفویض</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="27"/>
        <source>Body</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="28"/>
        <source>Activity</source>
        <translation>فعالیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="29"/>
        <source>Clearance rule</source>
        <translation>قاعدهٔ مجوز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="35"/>
        <source>produced</source>
        <translation>منتج به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="36"/>
        <source>answered by</source>
        <translation>با پاسخِ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="37"/>
        <source>followed by</source>
        <translation>و در پی آن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="38"/>
        <source>concerns</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="39"/>
        <source>enclosed in</source>
        <translation>پیوستِ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="40"/>
        <source>amended by</source>
        <translation>با الحاقیهٔ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="21"/>
        <location filename="../../desktop_app/letters/step_records.py" line="12"/>
        <location filename="../../desktop_app/meetings/records.py" line="35"/>
        <location filename="../../desktop_app/meetings/records.py" line="78"/>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="22"/>
        <location filename="../../desktop_app/letters/records.py" line="272"/>
        <location filename="../../desktop_app/letters/step_records.py" line="15"/>
        <source>issued</source>
        <translation>صادرشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="23"/>
        <location filename="../../desktop_app/letters/step_records.py" line="16"/>
        <location filename="../../desktop_app/meetings/records.py" line="38"/>
        <source>signed</source>
        <translation>امضاشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="16"/>
        <source>post</source>
        <translation>پست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="17"/>
        <source>courier</source>
        <translation>پیک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="18"/>
        <source>by hand</source>
        <translation>تحویل دستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="19"/>
        <source>e-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="20"/>
        <source>fax</source>
        <translation>نمابر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="21"/>
        <source>portal</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="22"/>
        <source>diplomatic bag</source>
        <translation>پست سیاسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="29"/>
        <source>urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="30"/>
        <source>immediate</source>
        <translation>آنی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="36"/>
        <source>not registered</source>
        <translation>ثبت‌نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="37"/>
        <source>registered</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="38"/>
        <source>referred</source>
        <translation>ارجاع‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="39"/>
        <source>answered</source>
        <translation>پاسخ‌داده‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="40"/>
        <location filename="../../desktop_app/letters/state_records.py" line="19"/>
        <location filename="../../desktop_app/letters/step_records.py" line="19"/>
        <source>filed</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="41"/>
        <location filename="../../desktop_app/letters/records.py" line="24"/>
        <source>void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="65"/>
        <source>letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="66"/>
        <location filename="../../desktop_app/letters/template_records.py" line="22"/>
        <source>note verbale</source>
        <translation>یادداشت رسمی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="67"/>
        <location filename="../../desktop_app/letters/template_records.py" line="23"/>
        <source>certificate</source>
        <translation>گواهی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/incoming_records.py" line="28"/>
        <location filename="../../desktop_app/letters/records.py" line="80"/>
        <source>ordinary</source>
        <translation>عادی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="81"/>
        <source>restricted</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="82"/>
        <source>confidential</source>
        <translation>خیلی محرمانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="83"/>
        <source>secret</source>
        <translation>سرّی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="89"/>
        <location filename="../../desktop_app/meetings/records.py" line="63"/>
        <source>side by side</source>
        <translation>در کنار هم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="90"/>
        <location filename="../../desktop_app/meetings/records.py" line="64"/>
        <source>one after the other</source>
        <translation>پشت سر هم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="186"/>
        <source>passed</source>
        <translation>درست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="187"/>
        <source>to mend</source>
        <translation>نیازمند اصلاح</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="188"/>
        <source>overridden</source>
        <translation>عبور با دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="194"/>
        <source>Addressee</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="195"/>
        <source>Addressee&apos;s title</source>
        <translation>عنوان گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="196"/>
        <source>Subject and text</source>
        <translation>موضوع و متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="197"/>
        <source>Signing authority</source>
        <translation>اختیار امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="198"/>
        <source>Enclosures</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="200"/>
        <source>Letters and images</source>
        <translation>حروف و تصاویر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="201"/>
        <source>Kind of paper</source>
        <translation>نوع سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="202"/>
        <source>Approval</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="271"/>
        <source>waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="273"/>
        <source>failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="26"/>
        <location filename="../../desktop_app/mous/life_records.py" line="62"/>
        <source>Visit</source>
        <translation>دیدار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="27"/>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="28"/>
        <source>Assembly</source>
        <translation>مجمع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="29"/>
        <source>Working meeting</source>
        <translation>نشست کاری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="36"/>
        <source>circulated</source>
        <translation>توزیع‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/state_records.py" line="9"/>
        <location filename="../../desktop_app/letters/step_records.py" line="13"/>
        <source>in review</source>
        <translation>در بررسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/state_records.py" line="10"/>
        <source>returned</source>
        <translation>برگشت‌داده‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/state_records.py" line="11"/>
        <location filename="../../desktop_app/letters/step_records.py" line="14"/>
        <location filename="../../desktop_app/meetings/records.py" line="37"/>
        <source>approved</source>
        <translation>تصویب‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/state_records.py" line="17"/>
        <location filename="../../desktop_app/letters/step_records.py" line="17"/>
        <source>dispatched</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="48"/>
        <source>Chair</source>
        <translation>رئیس نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="49"/>
        <source>Secretary</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="50"/>
        <source>Guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="51"/>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="52"/>
        <source>Apologies</source>
        <translation>غایب موجه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="53"/>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="70"/>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="71"/>
        <location filename="../../desktop_app/mous/life_records.py" line="71"/>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="72"/>
        <source>dropped</source>
        <translation>منتفی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="79"/>
        <source>released</source>
        <translation>منتشرشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="18"/>
        <source>Idea</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="19"/>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="20"/>
        <source>Consultation</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="21"/>
        <source>Clearance</source>
        <translation>مجوز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="22"/>
        <source>Approved</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="23"/>
        <source>Signed</source>
        <translation>امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="24"/>
        <source>In force</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="25"/>
        <source>Under review</source>
        <translation>در بازنگری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="26"/>
        <source>Renewed</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="27"/>
        <source>Expired</source>
        <translation>انقضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="28"/>
        <source>Terminated</source>
        <translation>فسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="34"/>
        <source>ends with its term</source>
        <translation>پایان‌یافتن با انقضای مدت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="35"/>
        <source>renewed by written consent</source>
        <translation>تمدید با توافق کتبی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="36"/>
        <source>renewed unless notice is given</source>
        <translation>تمدید خودکار، مگر با اعلام قبلی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="42"/>
        <source>One language</source>
        <translation>یک زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="43"/>
        <source>Two languages side by side</source>
        <translation>دو زبان در کنار هم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="44"/>
        <source>One language after the other</source>
        <translation>زبان‌ها پشت سر هم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="159"/>
        <source>Entry into force</source>
        <translation>آغاز اجرا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="160"/>
        <source>Yearly report</source>
        <translation>گزارش سالانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="161"/>
        <source>Review, twelve months before the end</source>
        <translation>بازنگری، دوازده ماه پیش از پایان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="162"/>
        <source>Review, six months before the end</source>
        <translation>بازنگری، شش ماه پیش از پایان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="163"/>
        <source>Last day of notice</source>
        <translation>آخرین روز اعلام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="164"/>
        <source>End of term</source>
        <translation>پایان مدت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_report.py" line="23"/>
        <source>Valid and trusted</source>
        <translation>معتبر و مورد اعتماد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_report.py" line="24"/>
        <source>Intact, with reservations</source>
        <translation>دست‌نخورده، با ملاحظات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_report.py" line="25"/>
        <source>Not valid</source>
        <translation>نامعتبر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_report.py" line="31"/>
        <source>revocation checked</source>
        <translation>ابطال گواهی بررسی شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_report.py" line="32"/>
        <source>revocation not checked</source>
        <translation>ابطال گواهی بررسی نشد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_report.py" line="33"/>
        <source>revocation does not apply</source>
        <translation>ابطال گواهی مصداق ندارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_report.py" line="34"/>
        <source>revoked</source>
        <translation>گواهی باطل شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/theme.py" line="22"/>
        <location filename="../../desktop_app/ui/translations.py" line="27"/>
        <source>Like the system</source>
        <translation>مطابق سیستم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/theme.py" line="23"/>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/theme.py" line="24"/>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/care_records.py" line="13"/>
        <source>Posts about to end</source>
        <translation>سمت‌های رو به پایان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/care_records.py" line="14"/>
        <source>Posts that ended without a successor</source>
        <translation>سمت‌های پایان‌یافته بدون جانشین</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/care_records.py" line="15"/>
        <source>Titles to verify</source>
        <translation>عنوان‌های نیازمند تأیید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/care_records.py" line="16"/>
        <source>People whom nothing reaches</source>
        <translation>اشخاص بدون راه ارتباطی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/care_records.py" line="17"/>
        <source>No sign of life for two years</source>
        <translation>دو سال بدون هیچ نشانی از ارتباط</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_envelopes.py" line="29"/>
        <source>DL: 220 × 110 mm</source>
        <translation>DL: ۲۲۰ × ۱۱۰ میلی‌متر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_envelopes.py" line="30"/>
        <source>C5: 229 × 162 mm</source>
        <translation>C5: ۲۲۹ × ۱۶۲ میلی‌متر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_envelopes.py" line="31"/>
        <source>C4: 324 × 229 mm</source>
        <translation>C4: ۳۲۴ × ۲۲۹ میلی‌متر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_envelopes.py" line="32"/>
        <source>No. 10: 9½ × 4⅛ in</source>
        <translation>No. 10: ۹½ × ۴⅛ اینچ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="37"/>
        <location filename="../../desktop_app/letters/records.py" line="73"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="38"/>
        <location filename="../../desktop_app/letters/records.py" line="74"/>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="87"/>
        <source>Avery L7160: 3 × 7 on A4</source>
        <translation>Avery L7160: ۳ × ۷ روی A4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="88"/>
        <source>Avery L7163: 2 × 7 on A4</source>
        <translation>Avery L7163: ۲ × ۷ روی A4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="89"/>
        <source>Avery 5160: 3 × 10 on US Letter</source>
        <translation>Avery 5160: ۳ × ۱۰ روی US Letter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="90"/>
        <source>Own measures</source>
        <translation>اندازهٔ دلخواه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/double_records.py" line="21"/>
        <source>same e-mail</source>
        <translation>رایانامهٔ یکسان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/double_records.py" line="22"/>
        <source>same telephone number</source>
        <translation>شمارهٔ تلفن یکسان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/double_records.py" line="23"/>
        <source>same name</source>
        <translation>نام یکسان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/double_records.py" line="24"/>
        <source>names differ only in spelling</source>
        <translation>نام‌ها تنها در املا متفاوت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/double_records.py" line="25"/>
        <source>names match across scripts</source>
        <translation>نام‌های همخوان در خط‌های متفاوت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/double_records.py" line="26"/>
        <source>same organisation</source>
        <translation>سازمان یکسان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/double_records.py" line="27"/>
        <source>same identifier</source>
        <translation>شناسهٔ یکسان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/double_records.py" line="28"/>
        <source>same country</source>
        <translation>کشور یکسان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/mailing_records.py" line="49"/>
        <source>By country, then by name</source>
        <translation>به ترتیب کشور، سپس نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/mailing_records.py" line="50"/>
        <source>By name</source>
        <translation>به ترتیب نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/membership_records.py" line="14"/>
        <source>candidate</source>
        <translation>متقاضی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/membership_records.py" line="15"/>
        <source>observer</source>
        <translation>ناظر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/membership_records.py" line="16"/>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/membership_records.py" line="17"/>
        <source>suspended</source>
        <translation>تعلیق‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/membership_records.py" line="18"/>
        <source>left</source>
        <translation>خارج‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/merge_records.py" line="13"/>
        <source>of the one that stays</source>
        <translation>از مخاطب ماندنی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/merge_records.py" line="14"/>
        <source>of the other</source>
        <translation>از دیگری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/merge_records.py" line="15"/>
        <source>both</source>
        <translation>هر دو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/timeline_records.py" line="16"/>
        <source>Meetings</source>
        <translation>نشست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/timeline_records.py" line="17"/>
        <location filename="../../desktop_app/core/saved_search.py" line="13"/>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/timeline_records.py" line="18"/>
        <source>Memoranda</source>
        <translation>تفاهم‌نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/timeline_records.py" line="19"/>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/timeline_records.py" line="21"/>
        <source>Changes</source>
        <translation>تغییرات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="30"/>
        <source>as usual in the language</source>
        <translation>بنا بر روال زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="31"/>
        <source>with basmala</source>
        <translation>با بسم‌الله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="32"/>
        <source>without basmala</source>
        <translation>بدون بسم‌الله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/ready_templates.py" line="22"/>
        <source>Invitation to a meeting</source>
        <translation>دعوت به نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/ready_templates.py" line="23"/>
        <source>Letter of admission</source>
        <translation>نامهٔ پذیرش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/ready_templates.py" line="24"/>
        <source>Follow-up to a decision</source>
        <translation>پیگیری مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/ready_templates.py" line="25"/>
        <source>Reminder</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/ready_templates.py" line="26"/>
        <source>Thanks after a meeting</source>
        <translation>سپاسگزاری پس از نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/ready_templates.py" line="27"/>
        <source>Acknowledgement of receipt</source>
        <translation>اعلام وصول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/ready_templates.py" line="28"/>
        <source>Letter of credentials</source>
        <translation>معرفی‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/ready_templates.py" line="29"/>
        <source>Circular to members</source>
        <translation>بخشنامه به اعضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/ready_templates.py" line="30"/>
        <source>Note verbale on a meeting</source>
        <translation>یادداشت رسمی دربارهٔ نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/ready_templates.py" line="43"/>
        <source>Certificate of membership</source>
        <translation>گواهی عضویت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/saved_search.py" line="14"/>
        <source>Letters received</source>
        <translation>نامه‌های رسیده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/saved_search.py" line="15"/>
        <source>Find anything</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/authority_records.py" line="13"/>
        <source>outgoing letters</source>
        <translation>نامه‌های صادره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/authority_records.py" line="14"/>
        <source>letters that came in</source>
        <translation>نامه‌های رسیده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/authority_records.py" line="15"/>
        <source>internal letters</source>
        <translation>نامه‌های داخلی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/authority_records.py" line="16"/>
        <source>confidential letters</source>
        <translation>نامه‌های محرمانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/authority_records.py" line="22"/>
        <source>a number for each letter</source>
        <translation>یک شماره برای هر نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/authority_records.py" line="23"/>
        <source>one number for all</source>
        <translation>یک شماره برای همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/dispatch_records.py" line="16"/>
        <source>prepared</source>
        <translation>آماده‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/dispatch_records.py" line="17"/>
        <source>sent</source>
        <translation>فرستاده‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/dispatch_records.py" line="18"/>
        <location filename="../../desktop_app/letters/state_records.py" line="18"/>
        <location filename="../../desktop_app/letters/step_records.py" line="18"/>
        <source>acknowledged</source>
        <translation>رسید اعلام‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/dispatch_records.py" line="19"/>
        <source>came back</source>
        <translation>برگشت‌خورده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="47"/>
        <source>addressee&apos;s name</source>
        <translation>نام گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="48"/>
        <source>addressee&apos;s post on that day</source>
        <translation>سمت گیرنده در آن روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="49"/>
        <source>addressee&apos;s organisation</source>
        <translation>سازمان گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="52"/>
        <source>addressee&apos;s organisation, after “of”</source>
        <translation>سازمان گیرنده، پس از حرف اضافهٔ «of»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="54"/>
        <source>addressee&apos;s city</source>
        <translation>شهر گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="55"/>
        <source>addressee&apos;s country</source>
        <translation>کشور گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="56"/>
        <source>signer&apos;s name</source>
        <translation>نام امضاکننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="57"/>
        <source>signer&apos;s post on that day</source>
        <translation>سمت امضاکننده در آن روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="58"/>
        <source>name of the contact it concerns</source>
        <translation>نام مخاطب موضوع نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="59"/>
        <source>post of the contact it concerns</source>
        <translation>سمت مخاطب موضوع نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="60"/>
        <source>our name</source>
        <translation>نام ما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="61"/>
        <source>our name, after “of”</source>
        <translation>نام ما، پس از حرف اضافهٔ «of»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="62"/>
        <source>our city</source>
        <translation>شهر ما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="63"/>
        <source>day of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="64"/>
        <source>day by which an answer is expected</source>
        <translation>مهلت دریافت پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="65"/>
        <source>their reference</source>
        <translation>شمارهٔ نامهٔ طرف مقابل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="66"/>
        <source>how many enclosures</source>
        <translation>شمار پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="67"/>
        <source>number of the letter answered</source>
        <translation>شمارهٔ نامه‌ای که پاسخ داده می‌شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="68"/>
        <source>day of the letter answered</source>
        <translation>تاریخ نامه‌ای که پاسخ داده می‌شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="69"/>
        <source>subject of the letter answered</source>
        <translation>موضوع نامه‌ای که پاسخ داده می‌شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="70"/>
        <source>title of the linked meeting</source>
        <translation>عنوان نشست مرتبط</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="71"/>
        <source>number of the linked meeting</source>
        <translation>شمارهٔ نشست مرتبط</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="72"/>
        <source>day of the linked meeting</source>
        <translation>روز نشست مرتبط</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="73"/>
        <source>place of the linked meeting</source>
        <translation>محل نشست مرتبط</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="74"/>
        <source>number of the linked decision</source>
        <translation>شمارهٔ مصوبهٔ مرتبط</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="75"/>
        <source>text of the linked decision</source>
        <translation>متن مصوبهٔ مرتبط</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="76"/>
        <source>title of the linked memorandum</source>
        <translation>عنوان تفاهم‌نامهٔ مرتبط</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="77"/>
        <source>parties of the linked memorandum</source>
        <translation>طرف‌های تفاهم‌نامهٔ مرتبط</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="78"/>
        <source>day the memorandum entered into force</source>
        <translation>روز آغاز اجرای تفاهم‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="79"/>
        <source>last day of the memorandum&apos;s term</source>
        <translation>آخرین روز مدت تفاهم‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="40"/>
        <source>It was received before it was written: check both dates and the calendar.</source>
        <translation>تاریخ دریافت نامه پیش از تاریخ نگارش آن است: هر دو تاریخ و تقویم را بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="46"/>
        <source>Their date is still to come: check it and its calendar.</source>
        <translation>تاریخ فرستنده هنوز نرسیده است: آن و تقویمش را بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="50"/>
        <source>Their date can be read in several ways: choose the one meant.</source>
        <translation>تاریخ فرستنده را چند گونه می‌توان خواند: تاریخ موردنظر را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="56"/>
        <source>Their date cannot be read as a day; it is kept as printed.</source>
        <translation>تاریخ فرستنده به‌صورت روز خوانده نمی‌شود؛ همان‌گونه که چاپ شده است می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/template_records.py" line="14"/>
        <location filename="../../desktop_app/meetings/calendar_records.py" line="15"/>
        <source>invitation</source>
        <translation>دعوت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/template_records.py" line="15"/>
        <source>admission</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/template_records.py" line="16"/>
        <source>follow-up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/template_records.py" line="17"/>
        <source>reminder</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/template_records.py" line="18"/>
        <source>thanks</source>
        <translation>سپاسگزاری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/template_records.py" line="19"/>
        <source>acknowledgement</source>
        <translation>اعلام وصول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/template_records.py" line="20"/>
        <source>letter of credentials</source>
        <translation>معرفی‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/template_records.py" line="21"/>
        <source>circular</source>
        <translation>بخشنامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/template_records.py" line="24"/>
        <source>other</source>
        <translation>سایر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/action_records.py" line="13"/>
        <source>by due date</source>
        <translation>به ترتیب مهلت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/action_records.py" line="14"/>
        <source>by owner</source>
        <translation>به ترتیب مسئول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/action_records.py" line="15"/>
        <source>by body</source>
        <translation>به ترتیب نهاد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/action_records.py" line="21"/>
        <location filename="../../desktop_app/meetings/body_records.py" line="25"/>
        <source>open actions</source>
        <translation>اقدامات باز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/action_records.py" line="22"/>
        <source>overdue actions</source>
        <translation>اقدامات عقب‌افتاده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/action_records.py" line="23"/>
        <source>actions whose owner left</source>
        <translation>اقداماتی که مسئول آن‌ها رفته است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/action_records.py" line="24"/>
        <source>done or dropped actions</source>
        <translation>اقدامات انجام‌شده یا منتفی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/action_records.py" line="25"/>
        <source>all actions</source>
        <translation>همهٔ اقدامات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="14"/>
        <source>no quorum</source>
        <translation>بدون حد نصاب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="15"/>
        <source>more than half of the members</source>
        <translation>بیش از نیمی از اعضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="16"/>
        <source>two thirds of the members</source>
        <translation>دو سوم اعضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="17"/>
        <source>a fixed number of members</source>
        <translation>شمار معینی از اعضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="23"/>
        <source>item</source>
        <translation>بند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="24"/>
        <source>approval of the last minutes</source>
        <translation>تصویب صورت‌جلسهٔ پیشین</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="26"/>
        <source>memorandum due for review</source>
        <translation>تفاهم‌نامهٔ نیازمند بازنگری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="27"/>
        <source>other business</source>
        <translation>سایر موارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="33"/>
        <source>dealt with</source>
        <translation>رسیدگی‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="34"/>
        <source>deferred</source>
        <translation>موکول‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="40"/>
        <location filename="../../desktop_app/mous/life_records.py" line="69"/>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="41"/>
        <source>in session</source>
        <translation>در حال برگزاری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="42"/>
        <source>held</source>
        <translation>برگزارشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="43"/>
        <location filename="../../desktop_app/meetings/calendar_records.py" line="25"/>
        <location filename="../../desktop_app/mous/life_records.py" line="72"/>
        <source>cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="49"/>
        <source>will come</source>
        <translation>می‌آید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="50"/>
        <source>will not come</source>
        <translation>نمی‌آید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="51"/>
        <source>may come</source>
        <translation>شاید بیاید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="57"/>
        <source>proposed</source>
        <translation>پیشنهادشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="58"/>
        <source>accepted</source>
        <translation>پذیرفته‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_records.py" line="59"/>
        <location filename="../../desktop_app/mous/life_records.py" line="45"/>
        <source>refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/calendar_records.py" line="16"/>
        <source>cancellation</source>
        <translation>لغو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/calendar_records.py" line="17"/>
        <source>for information</source>
        <translation>جهت اطلاع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/calendar_records.py" line="26"/>
        <source>reply recorded</source>
        <translation>پاسخ ثبت شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/calendar_records.py" line="27"/>
        <source>left out</source>
        <translation>کنار گذاشته شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/calendar_records.py" line="28"/>
        <source>cannot be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="35"/>
        <source>by consensus</source>
        <translation>با اجماع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="36"/>
        <source>by vote</source>
        <translation>با رأی‌گیری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/comparison_records.py" line="11"/>
        <location filename="../../desktop_app/mous/comparison_records.py" line="27"/>
        <source>unchanged</source>
        <translation>بدون تغییر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/comparison_records.py" line="13"/>
        <location filename="../../desktop_app/mous/comparison_records.py" line="30"/>
        <source>removed</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/comparison_records.py" line="28"/>
        <source>changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/draft_records.py" line="12"/>
        <source>links to other files and pages</source>
        <translation>پیوند به پرونده‌ها و صفحه‌های دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/draft_records.py" line="13"/>
        <source>embedded objects</source>
        <translation>اشیای جاسازی‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/draft_records.py" line="14"/>
        <source>pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/draft_records.py" line="15"/>
        <source>text marked as deleted</source>
        <translation>متن نشان‌گذاری‌شده برای حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/draft_records.py" line="16"/>
        <source>comments</source>
        <translation>نظرها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="18"/>
        <source>Programme agreement</source>
        <translation>موافقت‌نامهٔ برنامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="19"/>
        <source>Amendment</source>
        <translation>الحاقیه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="20"/>
        <source>Accession of a party</source>
        <translation>پیوستن طرف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="21"/>
        <source>Withdrawal of a party</source>
        <translation>خروج طرف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="22"/>
        <source>Renewal</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="30"/>
        <source>on the day of the last signature</source>
        <translation>در روز آخرین امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="32"/>
        <source>on a fixed day</source>
        <translation>در روزی معین</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="35"/>
        <source>when the last party has notified its approval</source>
        <translation>با اعلام تأیید آخرین طرف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="42"/>
        <source>needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="43"/>
        <source>requested</source>
        <translation>درخواست‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="44"/>
        <source>given</source>
        <translation>داده‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="51"/>
        <source>our text</source>
        <translation>متن ما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="52"/>
        <source>the partner&apos;s text</source>
        <translation>متن طرف مقابل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="58"/>
        <source>Joint course</source>
        <translation>دورهٔ مشترک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="59"/>
        <source>Exchange</source>
        <translation>تبادل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="60"/>
        <source>Workshop</source>
        <translation>کارگاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="61"/>
        <source>Research</source>
        <translation>پژوهش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="63"/>
        <source>Other activity</source>
        <translation>فعالیت دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/life_records.py" line="70"/>
        <source>running</source>
        <translation>در حال انجام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/report_records.py" line="15"/>
        <source>One memorandum</source>
        <translation>یک تفاهم‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/report_records.py" line="16"/>
        <source>One member</source>
        <translation>یک عضو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/report_records.py" line="17"/>
        <source>One country</source>
        <translation>یک کشور</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="175"/>
        <source>Across</source>
        <translation>شمار ستون‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="176"/>
        <source>Down</source>
        <translation>شمار ردیف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="177"/>
        <source>Width, mm</source>
        <translation>پهنا، میلی‌متر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="180"/>
        <source>Height, mm</source>
        <translation>بلندی، میلی‌متر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="181"/>
        <source>Left, mm</source>
        <translation>فاصله از چپ، میلی‌متر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="182"/>
        <source>Top, mm</source>
        <translation>فاصله از بالا، میلی‌متر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="185"/>
        <source>Gap across</source>
        <translation>فاصلهٔ افقی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="186"/>
        <source>Gap down</source>
        <translation>فاصلهٔ عمودی</translation>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_fields.py" line="53"/>
        <source>has a name</source>
        <translation>دارای نام</translation>
    </message>
</context>
<context>
    <name>LetterChecks</name>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="20"/>
        <source>choose the addressee</source>
        <translation>گیرنده را برگزینید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="21"/>
        <source>verify the addressee&apos;s title</source>
        <translation>عنوان گیرنده را تأیید کنید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="22"/>
        <source>complete subject and text</source>
        <translation>موضوع و متن را کامل کنید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="23"/>
        <source>choose a signer with authority</source>
        <translation>امضاکنندهٔ مجاز را برگزینید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="24"/>
        <source>add the missing enclosure</source>
        <translation>پیوستِ کم را بیفزایید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="25"/>
        <source>choose another kind or addressee</source>
        <translation>نوع یا گیرندهٔ دیگری برگزینید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="26"/>
        <source>replace what cannot be printed</source>
        <translation>آنچه را چاپ‌پذیر نیست جایگزین کنید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="27"/>
        <source>see to series and number</source>
        <translation>سری و شماره را بررسی کنید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="28"/>
        <source>have it approved</source>
        <translation>نامه را به تأیید برسانید</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="204"/>
        <source>To</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="205"/>
        <source>title not verified · check title</source>
        <translation>عنوان تأییدنشده · بررسی عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="78"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="209"/>
        <source>Why the letter goes out without the title</source>
        <translation>دلیل صدور نامه بدون عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="210"/>
        <source>Override with a reason</source>
        <translation>عبور با ذکر دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="215"/>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="225"/>
        <source>Your reference</source>
        <translation>عطف به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="226"/>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="229"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="230"/>
        <source>Dates in</source>
        <translation>تقویم تاریخ‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="233"/>
        <source>Signer</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="234"/>
        <source>Series</source>
        <translation>سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="245"/>
        <source>Salutation</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="246"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="247"/>
        <source>Close</source>
        <translation>عبارت پایانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="252"/>
        <source>Enclosures</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="254"/>
        <source>Copies</source>
        <translation>رونوشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="255"/>
        <source>Answer expected by</source>
        <translation>مهلت دریافت پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/answer_fields.py" line="15"/>
        <source>Signs for</source>
        <translation>امضا از طرف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/answer_fields.py" line="25"/>
        <source>Share its number, with a suffix</source>
        <translation>شمارهٔ مشترک با آن، با پسوند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/answer_fields.py" line="27"/>
        <source>Answers a letter</source>
        <translation>پاسخ به نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/answer_fields.py" line="28"/>
        <source>Letter answered</source>
        <translation>نامه‌ای که پاسخ داده می‌شود</translation>
    </message>
</context>
<context>
    <name>LetterFilters</name>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="167"/>
        <source>from {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="168"/>
        <source>to {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="177"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="178"/>
        <source>Awaiting reply</source>
        <translation>در انتظار پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_conditions.py" line="179"/>
        <source>Has enclosures</source>
        <translation>دارای پیوست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_filters.py" line="47"/>
        <source>Filters</source>
        <translation>پالایش‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_filters.py" line="93"/>
        <source>{number} found</source>
        <translation>{number} مورد یافت شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_filters.py" line="141"/>
        <source>Remove the filter “{name}”</source>
        <translation>حذف پالایش «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_filters.py" line="144"/>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>LetterSheets</name>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="68"/>
        <source>Numbers restart each year of the calendar; those already given never change. A series taken out is closed: it numbers no more letters. In a pattern, {series}, {year} and {number:03} are filled in.</source>
        <translation>شماره‌ها در آغاز هر سالِ تقویم از نو شروع می‌شوند؛ شماره‌های داده‌شده هرگز تغییر نمی‌کنند. سری شماره‌ای که برداشته شود بسته است و دیگر به نامه‌ای شماره نمی‌دهد. در الگو، {series} و {year} و {number:03} پر می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="74"/>
        <source>Number series</source>
        <translation>سری‌های شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="76"/>
        <source>Save series</source>
        <translation>ذخیرهٔ سری‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="122"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="123"/>
        <source>Used for</source>
        <translation>کاربرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="127"/>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="130"/>
        <source>Takes approved letters only</source>
        <translation>تنها پذیرش نامه‌های تأییدشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="126"/>
        <source>Number pattern</source>
        <translation>الگوی شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="30"/>
        <source>Issue this letter?</source>
        <translation>این نامه صادر شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="32"/>
        <source>Issue the letter</source>
        <translation>صدور نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="55"/>
        <source>Issue and sign this letter?</source>
        <translation>این نامه صادر و امضا شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="57"/>
        <source>Issue and sign</source>
        <translation>صدور و امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="106"/>
        <source>Void {reference}?</source>
        <translation>نامهٔ {reference} باطل شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="107"/>
        <source>The number stays in the register, marked void with your reason.</source>
        <translation>شماره با نشان «باطل» و دلیل شما در دفتر ثبت می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="110"/>
        <source>Void the letter</source>
        <translation>ابطال نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/delegations_sheet.py" line="40"/>
        <source>Somebody who signs letters can let a colleague sign for them. The paper then says for whom, with the verified title. Both days count; an open day has no end.</source>
        <translation>کسی که نامه‌ها را امضا می‌کند می‌تواند امضا از طرف خود را به همکاری بسپارد. آن‌گاه روی سند، با عنوان تأییدشده، می‌آید که از طرف چه کسی امضا شده است. هر دو روز به شمار می‌آیند؛ روز خالی پایانی ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/delegations_sheet.py" line="46"/>
        <source>Delegations</source>
        <translation>تفویض‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/delegations_sheet.py" line="48"/>
        <source>Save delegations</source>
        <translation>ذخیرهٔ تفویض‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/delegations_sheet.py" line="91"/>
        <source>Signs</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/delegations_sheet.py" line="92"/>
        <source>for</source>
        <translation>از طرف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/delegations_sheet.py" line="95"/>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/delegations_sheet.py" line="96"/>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/delegations_sheet.py" line="98"/>
        <source>Order, minutes or letter that says so</source>
        <translation>حکم، صورت‌جلسه یا نامه‌ای که بر آن دلالت دارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/delegations_sheet.py" line="99"/>
        <source>Basis</source>
        <translation>مستند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="68"/>
        <source>Closing prints the register of the year and keeps it. From then on that year gives no number; letters in it can still be voided.</source>
        <translation>با بستن سال، دفتر ثبت آن چاپ و نگه‌داری می‌شود. از آن پس آن سال شماره‌ای نمی‌دهد؛ نامه‌های آن را همچنان می‌توان باطل کرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="73"/>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="128"/>
        <source>Close a year</source>
        <translation>بستن سال</translation>
    </message>
</context>
<context>
    <name>LetterTones</name>
    <message>
        <location filename="../../desktop_app/letters/gui/tones.py" line="45"/>
        <source>{count} days late</source>
        <translation>{count} روز دیرکرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/tones.py" line="47"/>
        <source>1 day late</source>
        <translation>۱ روز دیرکرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/tones.py" line="51"/>
        <source>due today</source>
        <translation>مهلت: امروز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/tones.py" line="53"/>
        <source>in {count} days</source>
        <translation>تا {count} روز دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/tones.py" line="55"/>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
</context>
<context>
    <name>LetterheadEditor</name>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="48"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="95"/>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="96"/>
        <source>Last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="98"/>
        <source>An empty day means: from the beginning, or for good.</source>
        <translation>روز خالی یعنی: از آغاز، یا برای همیشه.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="102"/>
        <source>In each language</source>
        <translation>به هر زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="104"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="105"/>
        <source>Unit under the name</source>
        <translation>واحد، زیر نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="106"/>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="107"/>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="108"/>
        <source>Line at the foot of first pages</source>
        <translation>سطر پایین صفحهٔ نخست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="111"/>
        <source>What the emblem shows</source>
        <translation>شرح محتوای نشان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="112"/>
        <source>Read aloud to who cannot see it; empty where the name says the same.</source>
        <translation>برای کسانی که نشان را نمی‌بینند خوانده می‌شود؛ اگر نام همان را می‌گوید، خالی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="114"/>
        <source>Typefaces</source>
        <translation>قلم‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="117"/>
        <source>In all languages</source>
        <translation>به همهٔ زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="118"/>
        <source>Telephone, web and mail, on one line</source>
        <translation>تلفن، وبگاه و رایانامه، در یک سطر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_editor.py" line="119"/>
        <source>Emblem</source>
        <translation>نشان</translation>
    </message>
</context>
<context>
    <name>LetterheadsPage</name>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_page.py" line="35"/>
        <location filename="../../desktop_app/letters/gui/letterheads_page.py" line="51"/>
        <source>Letterheads</source>
        <translation>سربرگ‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_page.py" line="36"/>
        <source>Choose a letterhead, or begin one. On days without a letterhead, papers are headed by the name and address of our own organisation, as Contacts has them.</source>
        <translation>سربرگی برگزینید، یا سربرگ جدیدی آغاز کنید. در روزهایی که سربرگی نیست، نام و نشانی سازمان خود شما، همان‌گونه که در «مخاطبان» آمده، بالای اسناد می‌آید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_page.py" line="41"/>
        <source>New letterhead</source>
        <translation>سربرگ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_page.py" line="78"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_page.py" line="89"/>
        <source>in force now</source>
        <translation>معتبر در حال حاضر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_page.py" line="91"/>
        <source>later</source>
        <translation>آینده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_page.py" line="92"/>
        <source>ended</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_page.py" line="98"/>
        <source>{since} to {until}</source>
        <translation>از {since} تا {until}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_page.py" line="100"/>
        <source>since {since}</source>
        <translation>از {since}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_page.py" line="102"/>
        <source>until {until}</source>
        <translation>تا {until}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_page.py" line="104"/>
        <source>always</source>
        <translation>همیشه</translation>
    </message>
</context>
<context>
    <name>LetterheadsSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="43"/>
        <source>Letterheads</source>
        <translation>سربرگ‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="60"/>
        <source>End this one and begin a new one…</source>
        <translation>پایان این سربرگ و آغاز سربرگ جدید…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="47"/>
        <source>New letterhead</source>
        <translation>سربرگ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="44"/>
        <source>A paper is headed by the letterhead in force on its own day.</source>
        <translation>هر سند سربرگی دارد که در روز خود سند معتبر است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="93"/>
        <source>A copy has begun. Change in it what is new.</source>
        <translation>کپی سربرگ آغاز شد. آنچه را تازه است در آن تغییر دهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="102"/>
        <source>“{name}” ends on the day before, and a copy of it begins, ready to be changed.</source>
        <translation>«{name}» در روز پیش از آن پایان می‌یابد و کپی آن، آمادهٔ تغییر، آغاز می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="107"/>
        <source>Begin a new letterhead</source>
        <translation>آغاز سربرگ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="109"/>
        <source>Begin it</source>
        <translation>آغاز</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="73"/>
        <source>Outgoing letters</source>
        <translation>نامه‌های صادره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="74"/>
        <source>Write a letter here and see its paper beside it. It gets its number when it is issued, once and for good; drafts have none.</source>
        <translation>نامه را این‌جا بنویسید و برگهٔ آن را در کنارش ببینید. نامه هنگام صدور، یک بار و برای همیشه شماره می‌گیرد؛ پیش‌نویس شماره ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="79"/>
        <location filename="../../desktop_app/letters/gui/page.py" line="105"/>
        <source>New letter</source>
        <translation>نامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="107"/>
        <source>Number series…</source>
        <translation>سری‌های شماره…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="110"/>
        <source>Letterheads…</source>
        <translation>سربرگ‌ها…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="112"/>
        <location filename="../../desktop_app/letters/gui/page.py" line="297"/>
        <source>Delete draft</source>
        <translation>حذف پیش‌نویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="134"/>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="140"/>
        <source>Sent</source>
        <translation>صادره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="142"/>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="145"/>
        <location filename="../../desktop_app/letters/gui/page.py" line="255"/>
        <source>Circulars</source>
        <translation>بخشنامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="141"/>
        <source>Received</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="143"/>
        <source>Review</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="144"/>
        <source>Awaited</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="252"/>
        <source>Circular…</source>
        <translation>بخشنامه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="257"/>
        <source>Write a letter once and send it to many: everybody gets it in their own language, with their own salutation and number. Choose one from the list or begin a new one.</source>
        <translation>نامه را یک بار بنویسید و برای گیرندگان بسیار بفرستید: هر کس آن را به زبان خود و با خطاب و شمارهٔ خود دریافت می‌کند. بخشنامه‌ای از فهرست برگزینید یا بخشنامهٔ جدیدی آغاز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="260"/>
        <source>New circular</source>
        <translation>بخشنامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="285"/>
        <source>Delete circular</source>
        <translation>حذف بخشنامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="337"/>
        <source>Outgoing · {year}</source>
        <translation>صادره · {year}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_rows.py" line="30"/>
        <source>No subject yet</source>
        <translation>هنوز بدون موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letter_rows.py" line="34"/>
        <source>Circular: {title}</source>
        <translation>بخشنامه: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="58"/>
        <location filename="../../desktop_app/letters/gui/incoming_rows.py" line="43"/>
        <location filename="../../desktop_app/letters/gui/letter_rows.py" line="33"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
</context>
<context>
    <name>LifeActions</name>
    <message>
        <location filename="../../desktop_app/mous/gui/life_actions.py" line="45"/>
        <source>Calendar file of this one…</source>
        <translation>پروندهٔ تقویم این تفاهم‌نامه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/life_actions.py" line="46"/>
        <source>New amendment of this one</source>
        <translation>الحاقیهٔ جدید برای این تفاهم‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/life_actions.py" line="50"/>
        <source>Calendar file of all…</source>
        <translation>پروندهٔ تقویم همه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/life_actions.py" line="51"/>
        <source>Yearly report…</source>
        <translation>گزارش سالانه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/life_actions.py" line="52"/>
        <source>Clearances by country…</source>
        <translation>مجوزها به تفکیک کشور…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/life_actions.py" line="78"/>
        <source>memorandum</source>
        <translation>تفاهم‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/life_actions.py" line="82"/>
        <source>memoranda</source>
        <translation>تفاهم‌نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/life_actions.py" line="112"/>
        <source>There is no day yet to put into a calendar.</source>
        <translation>هنوز روزی نیست که در تقویم گذاشته شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/life_actions.py" line="113"/>
        <source>Enter when the memorandum is signed or enters into force.</source>
        <translation>تاریخ امضا یا آغاز اجرای تفاهم‌نامه را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/life_actions.py" line="120"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/life_actions.py" line="130"/>
        <source>Save as calendar file</source>
        <translation>ذخیره به‌صورت پروندهٔ تقویم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/life_actions.py" line="131"/>
        <source>Calendar files (*.ics)</source>
        <translation>پرونده‌های تقویم (*.ics)</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <location filename="../../desktop_app/mous/gui/life_panel.py" line="74"/>
        <source>Missing for “{state}”</source>
        <translation>کاستی‌ها برای «{state}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/life_panel.py" line="77"/>
        <source>Family</source>
        <translation>تفاهم‌نامه‌های هم‌خانواده</translation>
    </message>
</context>
<context>
    <name>LifecycleLine</name>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="137"/>
        <source>Renewal or end</source>
        <translation>تمدید یا پایان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="141"/>
        <source>State: {state}</source>
        <translation>وضعیت: {state}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="146"/>
        <source>Back to “{state}”</source>
        <translation>بازگشت به «{state}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="146"/>
        <source>Go on to “{state}”</source>
        <translation>رفتن به «{state}»</translation>
    </message>
</context>
<context>
    <name>LinksPanel</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_matters.py" line="66"/>
        <source>Save the letter first.</source>
        <translation>نخست نامه را ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <location filename="../../desktop_app/ui/list_panel.py" line="52"/>
        <source>Filter</source>
        <translation>پالایش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/list_panel.py" line="53"/>
        <source>Filter the list</source>
        <translation>پالایش فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/list_panel.py" line="64"/>
        <source>Records</source>
        <translation>موارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/list_panel.py" line="143"/>
        <source>No record has these words.</source>
        <translation>هیچ موردی این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/list_panel.py" line="143"/>
        <source>Nothing here yet.</source>
        <translation>هنوز چیزی این‌جا نیست.</translation>
    </message>
</context>
<context>
    <name>LivePaper</name>
    <message>
        <location filename="../../desktop_app/letters/gui/live_paper.py" line="61"/>
        <source>The paper appears here as it will be printed.</source>
        <translation>برگه به همان صورت که چاپ می‌شود این‌جا نمایان می‌شود.</translation>
    </message>
</context>
<context>
    <name>LunarShiftField</name>
    <message>
        <location filename="../../desktop_app/ui/lunar_field.py" line="72"/>
        <source>two days earlier</source>
        <translation>دو روز زودتر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lunar_field.py" line="73"/>
        <source>one day earlier</source>
        <translation>یک روز زودتر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lunar_field.py" line="74"/>
        <source>as calculated</source>
        <translation>مطابق محاسبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lunar_field.py" line="75"/>
        <source>one day later</source>
        <translation>یک روز دیرتر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lunar_field.py" line="76"/>
        <source>two days later</source>
        <translation>دو روز دیرتر</translation>
    </message>
</context>
<context>
    <name>MailFlow</name>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_mail.py" line="66"/>
        <source>Making the draft</source>
        <translation>در حال تهیهٔ پیش‌نویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_mail.py" line="99"/>
        <source>The draft is open in your mail program. Send it there, then say so.</source>
        <translation>پیش‌نویس در برنامهٔ رایانامهٔ شما باز است. آن را همان‌جا بفرستید و سپس این‌جا ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_mail.py" line="101"/>
        <source>Saved {name}. When it is sent, say so here.</source>
        <translation>پروندهٔ {name} ذخیره شد. پس از فرستادن، این‌جا ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_mail.py" line="106"/>
        <source>Save the draft</source>
        <translation>ذخیرهٔ پیش‌نویس</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="130"/>
        <source>No page shows this record.</source>
        <translation>هیچ صفحه‌ای این مورد را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="130"/>
        <source>Find it by its title.</source>
        <translation>آن را با عنوانش جستجو کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="211"/>
        <source>Find anything</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="214"/>
        <source>Filter the list</source>
        <translation>پالایش فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="217"/>
        <source>New record</source>
        <translation>مورد جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="218"/>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="219"/>
        <source>Undo the last deletion</source>
        <translation>بازگرداندن آخرین حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="220"/>
        <source>Go to a page</source>
        <translation>رفتن به صفحه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="222"/>
        <source>This list</source>
        <translation>همین فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="293"/>
        <source>The language changes when Dabir starts again.</source>
        <translation>زبان با راه‌اندازی دوبارهٔ دبیر تغییر می‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py" line="63"/>
        <location filename="../../desktop_app/app.py" line="69"/>
        <source>Opening the office…</source>
        <translation>در حال باز کردن دبیرخانه…</translation>
    </message>
</context>
<context>
    <name>MasterDetail</name>
    <message>
        <location filename="../../desktop_app/ui/master_detail.py" line="167"/>
        <source>Reading the list</source>
        <translation>خواندن فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/master_detail.py" line="183"/>
        <source>Deleted “{title}”.</source>
        <translation>«{title}» حذف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/master_detail.py" line="336"/>
        <source>This deletion can&apos;t be undone.</source>
        <translation>این حذف بازگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/master_detail.py" line="336"/>
        <source>Add it again.</source>
        <translation>آن را دوباره بیفزایید.</translation>
    </message>
</context>
<context>
    <name>MattersPanel</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_matters.py" line="128"/>
        <source>Find what the letter is about</source>
        <translation>موردی را که نامه دربارهٔ آن است بیابید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_matters.py" line="128"/>
        <source>Concerns</source>
        <translation>دربارهٔ</translation>
    </message>
</context>
<context>
    <name>MeetingEditor</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="123"/>
        <source>Approved: the minutes stay as they are.</source>
        <translation>تصویب‌شده: صورت‌جلسه دیگر تغییر نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="147"/>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="149"/>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="150"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="151"/>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="157"/>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="159"/>
        <source>Dates on paper</source>
        <translation>تقویم سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="161"/>
        <source>Correction of lunar dates</source>
        <translation>اصلاح تاریخ‌های قمری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="217"/>
        <source>new</source>
        <translation>جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="156"/>
        <source>Body as printed</source>
        <translation>نام نهاد در سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="175"/>
        <source>Add an attendee</source>
        <translation>افزودن شرکت‌کننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="180"/>
        <source>Add a decision</source>
        <translation>افزودن مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="185"/>
        <source>Add an action</source>
        <translation>افزودن اقدام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="187"/>
        <source>Add an item</source>
        <translation>افزودن بند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="188"/>
        <source>Attendees</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="189"/>
        <source>What was done</source>
        <translation>شرح نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="190"/>
        <source>Decisions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="191"/>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="192"/>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="193"/>
        <source>Attachments</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="194"/>
        <source>Ctrl+Enter adds the next row.</source>
        <translation>با Ctrl+Enter ردیف بعدی افزوده می‌شود.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="74"/>
        <source>Minutes, decisions and what comes of them</source>
        <translation>صورت‌جلسه، مصوبات و پیامدهای آن‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="75"/>
        <source>Choose a meeting, or begin one. Its decisions get permanent numbers, and letters, memoranda and news follow from them.</source>
        <translation>نشستی را برگزینید یا نشست تازه‌ای آغاز کنید. مصوبات آن شمارهٔ ثابت می‌گیرند و نامه‌ها، تفاهم‌نامه‌ها و خبرها از آن‌ها پدید می‌آیند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="80"/>
        <location filename="../../desktop_app/meetings/gui/page.py" line="243"/>
        <location filename="../../desktop_app/meetings/gui/page.py" line="261"/>
        <source>New meeting</source>
        <translation>نشست جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="105"/>
        <location filename="../../desktop_app/meetings/gui/page.py" line="110"/>
        <source>Meetings</source>
        <translation>نشست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="111"/>
        <source>Bodies</source>
        <translation>نهادها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="112"/>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="35"/>
        <location filename="../../desktop_app/meetings/gui/page.py" line="243"/>
        <source>New body</source>
        <translation>نهاد جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="263"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="269"/>
        <source>News…</source>
        <translation>خبر…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="270"/>
        <source>Export minutes…</source>
        <translation>خروجی صورت‌جلسه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="29"/>
        <source>Bodies that meet again and again</source>
        <translation>نهادهایی که بارها نشست دارند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="30"/>
        <source>Choose a body, or enter one with its members, its quorum and the way its sessions and decisions are numbered. Its sessions are planned from there.</source>
        <translation>نهادی را برگزینید، یا نهادی تازه با اعضا، حد نصاب و شیوهٔ شماره‌گذاری نشست‌ها و مصوبه‌هایش وارد کنید. برنامه‌ریزی نشست‌ها از همان‌جا انجام می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="38"/>
        <source>What was to be done, from all meetings</source>
        <translation>آنچه باید انجام می‌شد، از همهٔ نشست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="39"/>
        <source>Actions are written in the minutes. Choose one to say that it is done, by which letter or memorandum, or why it is dropped.</source>
        <translation>اقدامات در صورت‌جلسه نوشته می‌شوند. یکی را برگزینید تا بگویید انجام شده است و با کدام نامه یا تفاهم‌نامه، یا چرا کنار گذاشته شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="80"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="83"/>
        <source>{count} to do</source>
        <translation>{count} اقدام مانده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="96"/>
        <source>Members: {count}</source>
        <translation>شمار اعضا: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="98"/>
        <source>Sessions: {count}</source>
        <translation>شمار نشست‌ها: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="122"/>
        <source>owner left</source>
        <translation>مسئول رفته است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/lists.py" line="124"/>
        <source>overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
</context>
<context>
    <name>MemberField</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_member.py" line="19"/>
        <source>no vote</source>
        <translation>بدون رأی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_member.py" line="21"/>
        <source>Nobody: a guest</source>
        <translation>هیچ‌کدام: مهمان</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_board.py" line="137"/>
        <source>Drag a card to the stage the organisation has come to, or press Alt with an arrow key; Enter opens it.</source>
        <translation>کارت را به مرحله‌ای بکشید که سازمان به آن رسیده است، یا Alt را با یکی از کلیدهای جهت‌نما بفشارید؛ Enter آن را باز می‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="79"/>
        <source>Change the step</source>
        <translation>تغییر گام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="81"/>
        <source>A step on the way to membership</source>
        <translation>گامی در مسیر عضویت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="84"/>
        <source>Save step</source>
        <translation>ذخیرهٔ گام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="91"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="96"/>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="98"/>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="101"/>
        <source>Based on</source>
        <translation>بر پایهٔ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="103"/>
        <source>The letter, meeting, decision or memorandum the step rests on.</source>
        <translation>نامه، نشست، مصوبه یا تفاهم‌نامه‌ای که این گام بر پایهٔ آن است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="107"/>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="165"/>
        <source>The way that an organisation goes to membership here, in this order. A stage that organisations have come to can be renamed and moved, but not taken out.</source>
        <translation>مسیر سازمان‌ها تا عضویت، به همین ترتیب. مرحله‌ای را که سازمانی به آن رسیده است می‌توان تغییر نام داد یا جابه‌جا کرد، اما نمی‌توان حذف کرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="170"/>
        <source>Stages of membership</source>
        <translation>مراحل عضویت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="171"/>
        <source>Save stages</source>
        <translation>ذخیرهٔ مراحل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="177"/>
        <source>Add stage</source>
        <translation>افزودن مرحله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="203"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="204"/>
        <source>What a body is here</source>
        <translation>جایگاه سازمان در این مرحله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_table.py" line="30"/>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_table.py" line="31"/>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_table.py" line="33"/>
        <source>Membership by country</source>
        <translation>عضویت به تفکیک کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_table.py" line="56"/>
        <source>No country entered</source>
        <translation>کشور وارد نشده</translation>
    </message>
</context>
<context>
    <name>MembershipActions</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_actions.py" line="26"/>
        <source>Membership…</source>
        <translation>عضویت…</translation>
    </message>
</context>
<context>
    <name>MembershipPanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="66"/>
        <source>Add step</source>
        <translation>افزودن گام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="75"/>
        <source>Membership</source>
        <translation>عضویت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="126"/>
        <source>Next: {stage}</source>
        <translation>بعدی: {stage}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="135"/>
        <source>Save first; then note the steps on the way to membership.</source>
        <translation>نخست ذخیره کنید؛ سپس گام‌های مسیر عضویت را ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="137"/>
        <source>No step taken yet. Press a stage when the organisation comes to it, and name the letter, meeting or decision it rests on.</source>
        <translation>هنوز گامی برداشته نشده است. هنگامی که سازمان به مرحله‌ای رسید، آن را بفشارید و نامه، نشست یا مصوبه‌ای را که بر پایهٔ آن است نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="151"/>
        <source>{stage}, taken</source>
        <translation>{stage}، گذرانده‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="151"/>
        <source>{stage}, not taken</source>
        <translation>{stage}، گذرانده‌نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="180"/>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="181"/>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="184"/>
        <source>{act} the step “{stage}”</source>
        <translation>{act} گام «{stage}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="191"/>
        <source>Day not known</source>
        <translation>روز نامعلوم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="198"/>
        <source>Based on</source>
        <translation>بر پایهٔ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="227"/>
        <source>Step added.</source>
        <translation>گام افزوده شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="231"/>
        <source>Step changed.</source>
        <translation>گام تغییر کرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_panel.py" line="237"/>
        <source>Step removed.</source>
        <translation>گام حذف شد.</translation>
    </message>
</context>
<context>
    <name>MembershipView</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="102"/>
        <source>{body}: {stage}.</source>
        <translation>{body}: {stage}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="114"/>
        <source>Step added.</source>
        <translation>گام افزوده شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="136"/>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="136"/>
        <source>Country code</source>
        <translation>کد کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="139"/>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="219"/>
        <source>By country</source>
        <translation>به تفکیک کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="139"/>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="143"/>
        <source>Organisations</source>
        <translation>سازمان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="145"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="145"/>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="146"/>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="239"/>
        <source>Standing</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="146"/>
        <source>Since</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="155"/>
        <source>Membership</source>
        <translation>عضویت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="161"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="163"/>
        <source>Writing the file</source>
        <translation>نوشتن پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="181"/>
        <source>Stages saved.</source>
        <translation>مراحل ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="212"/>
        <source>Back to contacts</source>
        <translation>بازگشت به مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="214"/>
        <source>Add step</source>
        <translation>افزودن گام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="215"/>
        <source>Stages…</source>
        <translation>مراحل…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="216"/>
        <source>Export…</source>
        <translation>خروجی…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="219"/>
        <source>Board</source>
        <translation>تابلو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="243"/>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="256"/>
        <source>Both tables, Excel…</source>
        <translation>هر دو جدول، Excel…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="257"/>
        <source>By country, CSV…</source>
        <translation>به تفکیک کشور، CSV…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="258"/>
        <source>Organisations, CSV…</source>
        <translation>سازمان‌ها، CSV…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="267"/>
        <source>Excel workbook</source>
        <translation>کارپوشهٔ Excel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="277"/>
        <source>Who is on the way to membership</source>
        <translation>سازمان‌های در مسیر عضویت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="279"/>
        <source>Choose an organisation and the stage it has come to. From then on it stands on this board, moves on with each step, and every step keeps the letter, meeting or decision it rests on. “Stages…” makes the stages those of your own statutes.</source>
        <translation>سازمانی و مرحله‌ای را که به آن رسیده است برگزینید. از آن پس سازمان در این تابلو می‌آید، با هر گام پیش می‌رود و هر گام، نامه، نشست یا مصوبه‌ای را که بر پایهٔ آن است نگه می‌دارد. با «مراحل…» مراحل را با اساسنامهٔ خود هماهنگ کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_view.py" line="283"/>
        <source>First step of an organisation</source>
        <translation>نخستین گام سازمان</translation>
    </message>
</context>
<context>
    <name>MergeActs</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_acts.py" line="41"/>
        <source>Merged “{gone}” into “{kept}”.</source>
        <translation>«{gone}» در «{kept}» ادغام شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_acts.py" line="52"/>
        <source>Merging</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_acts.py" line="65"/>
        <source>These two will not be proposed again.</source>
        <translation>این دو دیگر پیشنهاد نخواهند شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_acts.py" line="81"/>
        <source>The merge is undone; both contacts are there again.</source>
        <translation>ادغام برگردانده شد؛ هر دو مخاطب دوباره هستند.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_dialog.py" line="22"/>
        <source>Merge contacts</source>
        <translation>ادغام مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_dialog.py" line="28"/>
        <source>Type to find the other contact</source>
        <translation>برای یافتن مخاطب دیگر بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_dialog.py" line="29"/>
        <source>The other contact</source>
        <translation>مخاطب دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_dialog.py" line="31"/>
        <source>Choose the contact that is the same as “{name}”.</source>
        <translation>مخاطبی را که همان «{name}» است برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_dialog.py" line="38"/>
        <source>Merge with</source>
        <translation>ادغام با</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_dialog.py" line="39"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_dialog.py" line="51"/>
        <source>This is the contact itself. Choose another one.</source>
        <translation>این خود همین مخاطب است. مورد دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="38"/>
        <source>Swap</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="39"/>
        <source>Not the same</source>
        <translation>یکی نیستند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="40"/>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="102"/>
        <source>Nothing names “{gone}”; only its fields are taken over.</source>
        <translation>هیچ موردی از «{gone}» نام نمی‌برد؛ تنها خانه‌های آن منتقل می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="104"/>
        <source>“{kept}” takes over: {what}. Issued letters stay as they were printed.</source>
        <translation>این موارد به «{kept}» منتقل می‌شود: {what}. نامه‌های صادرشده به همان صورت چاپ‌شده می‌مانند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="109"/>
        <source>Posts</source>
        <translation>سمت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="110"/>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="111"/>
        <source>Meetings</source>
        <translation>نشست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="112"/>
        <source>Memoranda</source>
        <translation>تفاهم‌نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="113"/>
        <source>Links</source>
        <translation>پیوندها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="114"/>
        <source>Other</source>
        <translation>سایر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="125"/>
        <source>Read again</source>
        <translation>خواندن دوباره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_panel.py" line="127"/>
        <source>Open it</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>MergeTable</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_table.py" line="45"/>
        <source>Stays</source>
        <translation>می‌ماند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_table.py" line="45"/>
        <source>Goes into it</source>
        <translation>در آن ادغام می‌شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_table.py" line="60"/>
        <source>Posts; both keep theirs</source>
        <translation>سمت‌ها؛ هر دو سمت‌های خود را نگه می‌دارند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/merge_table.py" line="65"/>
        <source>The same in both, or known of one only</source>
        <translation>یکسان در هر دو، یا تنها در یکی دانسته</translation>
    </message>
</context>
<context>
    <name>MinutesAfter</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_after.py" line="165"/>
        <source>Signing</source>
        <translation>امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_after.py" line="183"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_after.py" line="190"/>
        <source>Save the signed paper</source>
        <translation>ذخیرهٔ سند امضاشده</translation>
    </message>
</context>
<context>
    <name>MinutesCards</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="31"/>
        <source>Type a name or an organisation</source>
        <translation>نام شخص یا سازمان را بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="34"/>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="37"/>
        <source>Presence</source>
        <translation>حضور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="42"/>
        <source>Answer to the invitation</source>
        <translation>پاسخ به دعوت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="56"/>
        <source>Heading, English</source>
        <translation>عنوان، انگلیسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="61"/>
        <source>Heading, Persian</source>
        <translation>عنوان، فارسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="68"/>
        <source>What was done, English</source>
        <translation>شرح، انگلیسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="73"/>
        <source>What was done, Persian</source>
        <translation>شرح، فارسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="85"/>
        <source>On the agenda</source>
        <translation>در دستور جلسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="88"/>
        <source>Item</source>
        <translation>نوع بند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="91"/>
        <source>Minutes planned</source>
        <translation>دقیقه‌های پیش‌بینی‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="94"/>
        <source>Rapporteur, English</source>
        <translation>گزارشگر، انگلیسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="99"/>
        <source>Rapporteur, Persian</source>
        <translation>گزارشگر، فارسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="104"/>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="105"/>
        <source>Papers</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="108"/>
        <source>Closed item</source>
        <translation>بند غیرعلنی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="111"/>
        <source>Publicity</source>
        <translation>علنی یا غیرعلنی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="112"/>
        <source>Closed</source>
        <translation>غیرعلنی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="114"/>
        <source>Why it is closed</source>
        <translation>دلیل غیرعلنی بودن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="115"/>
        <source>Closed until</source>
        <translation>غیرعلنی تا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="131"/>
        <source>Decision number</source>
        <translation>شمارهٔ مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="133"/>
        <source>Decision, English</source>
        <translation>مصوبه، انگلیسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="134"/>
        <source>Decision, Persian</source>
        <translation>مصوبه، فارسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="146"/>
        <source>Somebody among the contacts</source>
        <translation>یکی از مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="149"/>
        <source>Action, English</source>
        <translation>اقدام، انگلیسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="150"/>
        <source>Action, Persian</source>
        <translation>اقدام، فارسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="153"/>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="154"/>
        <source>or in words</source>
        <translation>یا نام مسئول، انگلیسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="155"/>
        <source>and in Persian</source>
        <translation>و فارسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="159"/>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="160"/>
        <source>Carries out</source>
        <translation>در اجرای</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="164"/>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="165"/>
        <source>Reason for dropping it</source>
        <translation>دلیل منتفی شدن</translation>
    </message>
</context>
<context>
    <name>MinutesExports</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_exports.py" line="45"/>
        <source>Minutes as a Word file</source>
        <translation>صورت‌جلسه به‌صورت Word</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_exports.py" line="46"/>
        <source>Open version as PDF</source>
        <translation>نسخهٔ علنی به‌صورت PDF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_exports.py" line="47"/>
        <source>Open version as a Word file</source>
        <translation>نسخهٔ علنی به‌صورت Word</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_exports.py" line="48"/>
        <source>Attendance as CSV…</source>
        <translation>فهرست حضور به‌صورت CSV…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_exports.py" line="49"/>
        <source>Attendance as a workbook…</source>
        <translation>فهرست حضور به‌صورت کارپوشه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_exports.py" line="147"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_exports.py" line="163"/>
        <source>English and Persian in one file</source>
        <translation>انگلیسی و فارسی در یک پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_exports.py" line="173"/>
        <source>Save as</source>
        <translation>ذخیره با نام</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="72"/>
        <source>Corrections are taken until {day}.</source>
        <translation>مهلت پذیرش اصلاحیه تا {day} است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="74"/>
        <source>Corrections were taken until {day}.</source>
        <translation>مهلت پذیرش اصلاحیه تا {day} بود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="77"/>
        <source>Approved on {day}.</source>
        <translation>در {day} تصویب شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="79"/>
        <source>Approved on {day} at: {meeting}</source>
        <translation>در {day} تصویب شد در: {meeting}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="83"/>
        <source>Signed on {day}.</source>
        <translation>در {day} امضا شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="90"/>
        <source>Save the signed paper…</source>
        <translation>ذخیرهٔ سند امضاشده…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="92"/>
        <source>Add the signed sheet…</source>
        <translation>افزودن برگهٔ امضاشده…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="93"/>
        <source>Sign with a certificate…</source>
        <translation>امضا با گواهی…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="100"/>
        <source>Corrections</source>
        <translation>اصلاحیه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="105"/>
        <source>A correction was asked for…</source>
        <translation>ثبت درخواست اصلاحیه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="111"/>
        <source>item {number}</source>
        <translation>بند {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="117"/>
        <source>Answer: {answer}</source>
        <translation>پاسخ: {answer}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="121"/>
        <source>Answer; a refusal says why</source>
        <translation>پاسخ؛ برای رد کردن، دلیل را بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="124"/>
        <source>Accept</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="125"/>
        <source>Refuse</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="132"/>
        <source>Addenda</source>
        <translation>الحاقیه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="134"/>
        <source>Addendum {number}</source>
        <translation>الحاقیهٔ {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="136"/>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="140"/>
        <source>Reason: {reason}</source>
        <translation>دلیل: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="142"/>
        <source>Add an addendum…</source>
        <translation>افزودن الحاقیه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="150"/>
        <source>{language}: {count}</source>
        <translation>{language}: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="152"/>
        <source>Not yet translated: {parts}</source>
        <translation>هنوز ترجمه‌نشده: {parts}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="156"/>
        <source>Changed in one language only</source>
        <translation>تغییریافته تنها در یک زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="158"/>
        <source>It is right as it stands</source>
        <translation>به همین صورت درست است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="163"/>
        <source>and {count} more</source>
        <translation>و {count} مورد دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="167"/>
        <source>Decision {number}, {language}</source>
        <translation>مصوبهٔ {number}، {language}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_panel.py" line="169"/>
        <source>Item {number}, {language}</source>
        <translation>بند {number}، {language}</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <location filename="../../desktop_app/ui/day_field.py" line="184"/>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <location filename="../../desktop_app/ui/more_menu.py" line="19"/>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>MouDates</name>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="168"/>
        <source>as entered</source>
        <translation>به صورت واردشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="170"/>
        <location filename="../../desktop_app/mous/records.py" line="171"/>
        <source>{amount} months before {base}</source>
        <translation>{amount} ماه پیش از {base}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="172"/>
        <source>{amount} days before {base}</source>
        <translation>{amount} روز پیش از {base}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="176"/>
        <source>the day of the last signature</source>
        <translation>روز آخرین امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="177"/>
        <source>the day that the text fixes</source>
        <translation>روزی که متن معین کرده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="178"/>
        <source>the day on which the last party notified its approval</source>
        <translation>روزی که آخرین طرف تأیید خود را اعلام کرده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="182"/>
        <source>{amount} months from {base}: renewed by itself, terms so far: {terms}; no notice is recorded</source>
        <translation>{amount} ماه از {base}: خودبه‌خود تمدید شده، دوره‌های گذشته: {terms}؛ هیچ اعلامی ثبت نشده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="169"/>
        <location filename="../../desktop_app/mous/records.py" line="173"/>
        <source>{amount} months from {base}</source>
        <translation>{amount} ماه از {base}</translation>
    </message>
</context>
<context>
    <name>MouEditor</name>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="110"/>
        <source>Signed: the text is fixed; dates and notes are not</source>
        <translation>امضاشده: متن ثابت است؛ تاریخ‌ها و یادداشت‌ها تغییرپذیرند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="112"/>
        <source>Frozen for signature: the text is fixed</source>
        <translation>نهایی‌شده برای امضا: متن ثابت است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="120"/>
        <source>Once it is recorded as signed, the text cannot change any more.</source>
        <translation>با ثبت امضا، متن دیگر تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="122"/>
        <source>Record as signed</source>
        <translation>ثبت امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="141"/>
        <source>All usual articles are there already.</source>
        <translation>همهٔ مواد متداول از پیش درج شده‌اند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="172"/>
        <source>“{title}” is now: {state}.</source>
        <translation>وضعیت «{title}»: {state}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="98"/>
        <source>A signatory has no organisation.</source>
        <translation>یکی از امضاکنندگان سازمان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="99"/>
        <source>Choose the party first.</source>
        <translation>نخست طرف تفاهم‌نامه را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="110"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="116"/>
        <source>Signs for it</source>
        <translation>امضاکننده از سوی آن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="146"/>
        <source>Signs by authority of</source>
        <translation>اختیار امضا به موجب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="147"/>
        <source>Place of signature</source>
        <translation>محل امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="148"/>
        <source>Authority and place</source>
        <translation>اختیار و محل امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="150"/>
        <source>Notified its approval on</source>
        <translation>تاریخ اعلام تأیید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="151"/>
        <source>Focal point</source>
        <translation>رابط</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="152"/>
        <source>Focal point and notification</source>
        <translation>رابط و اعلام تأیید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="156"/>
        <source>Joined or left</source>
        <translation>پیوستن یا خروج</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="157"/>
        <source>Joined on</source>
        <translation>تاریخ پیوستن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="158"/>
        <source>Party no more from</source>
        <translation>تاریخ خروج</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="159"/>
        <source>By what it left</source>
        <translation>مستند خروج</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="65"/>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="66"/>
        <source>Parties</source>
        <translation>طرف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="49"/>
        <source>Add party</source>
        <translation>افزودن طرف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="71"/>
        <source>Term</source>
        <translation>مدت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/party_field.py" line="119"/>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="73"/>
        <source>Signed on</source>
        <translation>تاریخ امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="74"/>
        <source>In force from</source>
        <translation>آغاز اجرا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="78"/>
        <source>Months (0: open)</source>
        <translation>ماه (۰: نامحدود)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="83"/>
        <source>Notice in days</source>
        <translation>مهلت اعلام (روز)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="87"/>
        <source>Renewal</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="91"/>
        <source>Form</source>
        <translation>قالب سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="94"/>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="99"/>
        <source>Prevailing text</source>
        <translation>متن ملاک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="103"/>
        <source>All texts equal</source>
        <translation>همهٔ متن‌ها معتبر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="106"/>
        <source>Originals</source>
        <translation>نسخه‌های اصل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="110"/>
        <source>Calendars printed</source>
        <translation>تقویم‌های سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="115"/>
        <source>Correction of lunar dates</source>
        <translation>اصلاح تاریخ‌های قمری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="118"/>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="83"/>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="84"/>
        <source>Reference</source>
        <translation>شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="85"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="86"/>
        <source>Belongs to</source>
        <translation>وابسته به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="95"/>
        <source>Enters into force</source>
        <translation>آغاز اجرا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="100"/>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="109"/>
        <source>Clearances</source>
        <translation>مجوزها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="104"/>
        <source>Add clearance</source>
        <translation>افزودن مجوز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="115"/>
        <source>Add original</source>
        <translation>افزودن نسخهٔ اصل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="117"/>
        <source>Where the originals lie</source>
        <translation>محل نگه‌داری نسخه‌های اصل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="122"/>
        <source>Authority</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="123"/>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="132"/>
        <source>Days and proof</source>
        <translation>تاریخ‌ها و مستندات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="133"/>
        <source>Asked for on</source>
        <translation>تاریخ درخواست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="134"/>
        <source>Answered on</source>
        <translation>تاریخ پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="135"/>
        <source>Letter that gives it</source>
        <translation>نامهٔ اعطای مجوز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="136"/>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="146"/>
        <source>All languages</source>
        <translation>همهٔ زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="149"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="152"/>
        <source>Held by</source>
        <translation>نگه‌دارنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="154"/>
        <source>Where it lies</source>
        <translation>محل نگه‌داری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/record_fields.py" line="155"/>
        <source>Received on</source>
        <translation>تاریخ دریافت</translation>
    </message>
</context>
<context>
    <name>MouHead</name>
    <message>
        <location filename="../../desktop_app/mous/gui/head.py" line="40"/>
        <source>New memorandum</source>
        <translation>تفاهم‌نامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/head.py" line="42"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/head.py" line="47"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/head.py" line="48"/>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/head.py" line="52"/>
        <source>{language} text prevails</source>
        <translation>متن {language} ملاک است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/head.py" line="54"/>
        <source>all texts equal</source>
        <translation>همهٔ متن‌ها معتبر</translation>
    </message>
</context>
<context>
    <name>MouPrintDialog</name>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="41"/>
        <source>Print the memorandum</source>
        <translation>چاپ تفاهم‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="49"/>
        <source>Save to edit (DOCX)…</source>
        <translation>ذخیره برای ویرایش (DOCX)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="104"/>
        <source>Word documents (*.docx)</source>
        <translation>سندهای Word (*.docx)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="105"/>
        <source>Save to edit</source>
        <translation>ذخیره برای ویرایش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="115"/>
        <source>Form</source>
        <translation>قالب سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="116"/>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="117"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="119"/>
        <source>Second language</source>
        <translation>زبان دوم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="121"/>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="155"/>
        <source>The memorandum has no language.</source>
        <translation>تفاهم‌نامه زبان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="156"/>
        <source>Tick one at least.</source>
        <translation>دست‌کم یکی را نشان کنید.</translation>
    </message>
</context>
<context>
    <name>MousPage</name>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="71"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="75"/>
        <location filename="../../desktop_app/mous/gui/page.py" line="172"/>
        <source>New memorandum</source>
        <translation>تفاهم‌نامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="88"/>
        <source>MoUs</source>
        <translation>تفاهم‌نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="73"/>
        <source>Print or save as PDF…</source>
        <translation>چاپ یا ذخیرهٔ PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="107"/>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="108"/>
        <source>Dormant</source>
        <translation>بی‌فعالیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="109"/>
        <source>Two years</source>
        <translation>دو سال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="166"/>
        <source>No memorandum is open</source>
        <translation>تفاهم‌نامه‌ای باز نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="167"/>
        <source>Draft both languages side by side, article by article. A text that changes in one language is flagged in the other until somebody has compared them.</source>
        <translation>هر دو زبان را در کنار هم و ماده به ماده بنویسید. متنی که در یک زبان تغییر کند، در زبان دیگر نشان‌دار می‌ماند تا کسی آن دو را با هم مقایسه کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="180"/>
        <source>{count} to compare</source>
        <translation>{count} برای مقایسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="185"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
</context>
<context>
    <name>NamedField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_sender_field.py" line="30"/>
        <source>Type a name, or find a contact</source>
        <translation>نامی بنویسید، یا مخاطبی بیابید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_sender_field.py" line="35"/>
        <source>Open this record</source>
        <translation>باز کردن این مورد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_sender_field.py" line="37"/>
        <source>typed, not one of the contacts</source>
        <translation>نوشته‌شده؛ از مخاطبان نیست</translation>
    </message>
</context>
<context>
    <name>NewsEditor</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="71"/>
        <source>‹ Meeting</source>
        <translation>‹ نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="78"/>
        <source>Headline</source>
        <translation>عنوان خبر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="79"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="80"/>
        <source>Copy text</source>
        <translation>کپی متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="81"/>
        <source>Export PDF…</source>
        <translation>خروجی PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="82"/>
        <source>Release</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="105"/>
        <source>Released: the text stays as it is.</source>
        <translation>منتشرشده: متن دیگر تغییر نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="121"/>
        <source>The news item is released.</source>
        <translation>خبر منتشر شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="133"/>
        <source>released with a reason: {reason}</source>
        <translation>منتشرشده با ذکر دلیل: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="136"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="147"/>
        <source>The text is copied.</source>
        <translation>متن کپی شد.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/note_box.py" line="31"/>
        <source>Save note</source>
        <translation>ذخیرهٔ یادداشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/note_box.py" line="36"/>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/note_box.py" line="38"/>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/note_box.py" line="40"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="76"/>
        <source>Words of the footnote</source>
        <translation>متن پانویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="83"/>
        <source>Remove footnote</source>
        <translation>حذف پانویس</translation>
    </message>
</context>
<context>
    <name>NumberBadge</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="68"/>
        <source>New letter…</source>
        <translation>نامهٔ جدید…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="69"/>
        <source>New MoU…</source>
        <translation>تفاهم‌نامهٔ جدید…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="70"/>
        <source>Extract…</source>
        <translation>رونوشت مصوبه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="73"/>
        <source>New letter from this decision</source>
        <translation>نامهٔ جدید بر پایهٔ این مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="74"/>
        <source>Print this decision by itself</source>
        <translation>چاپ جداگانهٔ این مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="75"/>
        <source>New memorandum from this decision</source>
        <translation>تفاهم‌نامهٔ جدید بر پایهٔ این مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="89"/>
        <source>numbered when saved</source>
        <translation>شماره‌گذاری هنگام ذخیره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="91"/>
        <source>Decision {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/open_actions.py" line="35"/>
        <source>Still to do</source>
        <translation>اقدامات مانده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/open_actions.py" line="45"/>
        <source>Reason, where it is dropped</source>
        <translation>دلیل، اگر منتفی است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/open_actions.py" line="47"/>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/open_actions.py" line="48"/>
        <source>Drop</source>
        <translation>منتفی</translation>
    </message>
</context>
<context>
    <name>OrganisationEditor</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="57"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="59"/>
        <source>Short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="60"/>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="64"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="65"/>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="69"/>
        <source>Address for letters</source>
        <translation>نشانی پستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="72"/>
        <source>Belongs to</source>
        <translation>وابسته به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="73"/>
        <source>E-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="77"/>
        <source>More ways to reach</source>
        <translation>دیگر راه‌های ارتباطی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="78"/>
        <source>More postal addresses</source>
        <translation>دیگر نشانی‌های پستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="80"/>
        <source>Identifiers: ROR, ISNI…</source>
        <translation>شناسه‌ها: ROR، ISNI…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="81"/>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="81"/>
        <source>Type to add</source>
        <translation>برای افزودن بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="82"/>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="85"/>
        <source>Our own organisation</source>
        <translation>سازمان ما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="86"/>
        <source>This is our own organisation</source>
        <translation>این سازمان خود ماست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="87"/>
        <source>Letters are sent in its name; its officers may sign them.</source>
        <translation>نامه‌ها به نام آن صادر می‌شوند و مسئولان آن می‌توانند امضا کنند.</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <location filename="../../desktop_app/ui/page_dialog.py" line="32"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_dialog.py" line="34"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_dialog.py" line="95"/>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <location filename="../../desktop_app/ui/paged_model.py" line="114"/>
        <source>Record {number}, not read yet</source>
        <translation>مورد {number}، هنوز خوانده نشده</translation>
    </message>
</context>
<context>
    <name>PagedReader</name>
    <message>
        <location filename="../../desktop_app/ui/paged_reader.py" line="194"/>
        <source>Reading the list</source>
        <translation>خواندن فهرست</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="70"/>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="168"/>
        <source>More choices</source>
        <translation>گزینه‌های بیشتر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="78"/>
        <source>Print fold marks for window envelopes</source>
        <translation>چاپ نشان‌های تا برای پاکت‌های پنجره‌دار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="79"/>
        <source>none</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="146"/>
        <source>Kind of paper</source>
        <translation>نوع سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="147"/>
        <source>Second language</source>
        <translation>زبان دوم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="150"/>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="151"/>
        <source>Paper size</source>
        <translation>اندازهٔ کاغذ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="153"/>
        <source>Follows our letter</source>
        <translation>پیرو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="154"/>
        <source>Basmala</source>
        <translation>بسم‌الله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="155"/>
        <source>Lunar date as printed</source>
        <translation>تاریخ قمری چاپ‌شونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="174"/>
        <source>follows {reference}</source>
        <translation>پیرو {reference}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="176"/>
        <source>and in {language}</source>
        <translation>و به زبان {language}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_choices.py" line="178"/>
        <source>fold marks</source>
        <translation>نشان‌های تا</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <location filename="../../desktop_app/ui/paper_dialog.py" line="41"/>
        <source>Save as PDF</source>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_dialog.py" line="42"/>
        <source>PDF files (*.pdf)</source>
        <translation>پرونده‌های PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_dialog.py" line="106"/>
        <source>Stopped. Choose again to see the paper.</source>
        <translation>متوقف شد. برای دیدن سند دوباره برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_dialog.py" line="192"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_dialog.py" line="214"/>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_dialog.py" line="215"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_dialog.py" line="216"/>
        <source>Save as PDF…</source>
        <translation>ذخیرهٔ PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_dialog.py" line="236"/>
        <source>The paper appears here as it will be printed.</source>
        <translation>برگه به همان صورت که چاپ می‌شود این‌جا نمایان می‌شود.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <location filename="../../desktop_app/letters/gui/paper_preview.py" line="53"/>
        <source>A sample page appears here.</source>
        <translation>صفحهٔ نمونه این‌جا نمایان می‌شود.</translation>
    </message>
</context>
<context>
    <name>PapersField</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/papers_field.py" line="30"/>
        <source>Add a file…</source>
        <translation>افزودن پرونده…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/papers_field.py" line="69"/>
        <source>Papers of this item</source>
        <translation>اسناد این بند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/papers_field.py" line="97"/>
        <source>Open {name}</source>
        <translation>باز کردن {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/papers_field.py" line="99"/>
        <source>Save {name}</source>
        <translation>ذخیرهٔ {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/papers_field.py" line="101"/>
        <source>Take {name} away</source>
        <translation>برداشتن {name}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <location filename="../../desktop_app/ui/pdf_view.py" line="85"/>
        <source>Page {number}</source>
        <translation>صفحهٔ {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pdf_view.py" line="138"/>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pdf_view.py" line="147"/>
        <source>Zoom out</source>
        <translation>کوچک‌نمایی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pdf_view.py" line="148"/>
        <source>Zoom in</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pdf_view.py" line="154"/>
        <source>Fit</source>
        <translation>اندازهٔ پنجره</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="58"/>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="60"/>
        <source>Prof., Dr, دکتر… belong into the prefix; a post has its own title.</source>
        <translation>«دکتر»، «Prof.» و مانند آن در پیشوند می‌آید؛ هر سمت عنوان خود را دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="89"/>
        <source>Other spellings</source>
        <translation>املاهای دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="91"/>
        <source>Separated by commas; the search finds the person by them.</source>
        <translation>با ویرگول جدا کنید؛ جستجو شخص را با این املاها نیز می‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="79"/>
        <source>Letters are written in</source>
        <translation>زبان نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="55"/>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="66"/>
        <source>Reaching</source>
        <translation>ارتباط</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="69"/>
        <source>E-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="70"/>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="75"/>
        <source>More ways to reach</source>
        <translation>دیگر راه‌های ارتباطی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="76"/>
        <source>Postal addresses</source>
        <translation>نشانی‌های پستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="77"/>
        <source>not stated</source>
        <translation>ذکرنشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="80"/>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="81"/>
        <source>Gender only where a language’s salutation needs it.</source>
        <translation>جنسیت تنها آن‌جا لازم است که خطابِ زبانی به آن نیاز داشته باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="86"/>
        <source>Finding</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="93"/>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="93"/>
        <source>Type to add</source>
        <translation>برای افزودن بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="95"/>
        <source>Identifiers: ORCID, ISNI…</source>
        <translation>شناسه‌ها: ORCID، ISNI…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="96"/>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="138"/>
        <source>New person</source>
        <translation>شخص جدید</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <location filename="../../desktop_app/ui/picture_button.py" line="38"/>
        <source>Choose, paste or drop a picture</source>
        <translation>تصویری برگزینید، بچسبانید یا رها کنید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/picture_button.py" line="45"/>
        <source>There is a picture.</source>
        <translation>تصویر دارد.</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <location filename="../../desktop_app/ui/picture_field.py" line="109"/>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/picture_field.py" line="110"/>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/picture_field.py" line="118"/>
        <source>No picture was copied.</source>
        <translation>تصویری کپی نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/picture_field.py" line="180"/>
        <source>Choose a picture…</source>
        <translation>انتخاب تصویر…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/picture_field.py" line="181"/>
        <source>Paste a picture</source>
        <translation>چسباندن تصویر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/picture_field.py" line="182"/>
        <source>Remove the picture</source>
        <translation>حذف تصویر</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/plan_sheet.py" line="34"/>
        <source>Session {number} of {body}</source>
        <translation>نشست شمارهٔ {number} {body}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/plan_sheet.py" line="39"/>
        <source>Who sits for the members on that day is invited. The agenda begins with the approval of the last minutes and what was left over.</source>
        <translation>نمایندگان اعضا در آن روز دعوت می‌شوند. دستور جلسه با تصویب صورت‌جلسهٔ پیشین و موارد باقی‌مانده آغاز می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/plan_sheet.py" line="43"/>
        <source>Plan it</source>
        <translation>برنامه‌ریزی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/plan_sheet.py" line="48"/>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/plan_sheet.py" line="50"/>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/plan_sheet.py" line="51"/>
        <source>Ends</source>
        <translation>پایان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/plan_sheet.py" line="52"/>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="44"/>
        <source>No title entered yet.</source>
        <translation>هنوز عنوانی وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="56"/>
        <source>Open {name}</source>
        <translation>باز کردن {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="60"/>
        <source>acting</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="62"/>
        <source>may sign</source>
        <translation>مجاز به امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="70"/>
        <source>From {since} to {until}</source>
        <translation>از {since} تا {until}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="72"/>
        <source>Since {since}</source>
        <translation>از {since}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="74"/>
        <source>Until {until}</source>
        <translation>تا {until}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="75"/>
        <source>No dates entered</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="79"/>
        <source>{first} · {second}: these stand for different ranks.</source>
        <translation>{first} · {second}: این دو نشان‌دهندهٔ رده‌های متفاوت‌اند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="87"/>
        <source>Papers wait until both are verified.</source>
        <translation>صدور اسناد تا تأیید هر دو متوقف است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="92"/>
        <source>The {language} title {title}</source>
        <translation>عنوان {language}: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="97"/>
        <source>verified</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="99"/>
        <source>check title</source>
        <translation>بررسی عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="109"/>
        <source>Verify…</source>
        <translation>تأیید…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="110"/>
        <source>Verify the title in {language}</source>
        <translation>تأیید عنوان {language}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="119"/>
        <source>Verified by {name} on {day} · {source}</source>
        <translation>تأیید از سوی {name} در {day} · {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="123"/>
        <source>Found in: {source}</source>
        <translation>منبع: {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="124"/>
        <source>No source given</source>
        <translation>بدون منبع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="147"/>
        <source>Edit post</source>
        <translation>ویرایش سمت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="150"/>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="31"/>
        <source>Back to the contact</source>
        <translation>بازگشت به مخاطب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="40"/>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="41"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="45"/>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="45"/>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="49"/>
        <source>Acting</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="50"/>
        <source>Acting, until somebody is appointed</source>
        <translation>سرپرست، تا انتصاب مسئول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="54"/>
        <source>May sign letters</source>
        <translation>مجاز به امضای نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="55"/>
        <source>May sign letters of the organisation</source>
        <translation>مجاز به امضای نامه‌های سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="60"/>
        <source>Titles</source>
        <translation>عنوان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="63"/>
        <source>Never translate a title: enter what a source in that language says. A changed title is to be verified again.</source>
        <translation>عنوان را هرگز ترجمه نکنید: همان را که منبعی به آن زبان نوشته است وارد کنید. عنوانِ تغییریافته باید دوباره تأیید شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="122"/>
        <source>New post</source>
        <translation>سمت جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="122"/>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
</context>
<context>
    <name>PostsPanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="48"/>
        <source>Posts</source>
        <translation>سمت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="48"/>
        <source>People and their posts</source>
        <translation>اشخاص و سمت‌هایشان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="49"/>
        <source>New post</source>
        <translation>سمت جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="51"/>
        <source>Posts held on</source>
        <translation>سمت‌ها در تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="54"/>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="64"/>
        <source>As of</source>
        <translation>در تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="114"/>
        <source>{count} of other days</source>
        <translation>{count} سمت در روزهای دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="126"/>
        <source>Save first; then add the posts, each with its titles and their source.</source>
        <translation>نخست ذخیره کنید؛ سپس سمت‌ها را با عنوان‌ها و منبعشان بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="129"/>
        <source>No post is known to have been held on that day.</source>
        <translation>سمتی که در آن روز برقرار بوده باشد شناخته نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="130"/>
        <source>Nobody is known to have held a post on that day.</source>
        <translation>کسی که در آن روز سمتی داشته باشد شناخته نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="132"/>
        <source>No post yet. A title belongs to a post: in each language as its source writes it.</source>
        <translation>هنوز سمتی ثبت نشده است. عنوان از آنِ سمت است: در هر زبان همان‌گونه که منبعش می‌نویسد.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="27"/>
        <location filename="../../desktop_app/shell/preferences.py" line="40"/>
        <source>Preferences</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="44"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="45"/>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="52"/>
        <source>Language of the window</source>
        <translation>زبان پنجره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="53"/>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="57"/>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="59"/>
        <source>Stands in the history beside what you change.</source>
        <translation>در تاریخچه، کنار تغییرهای شما می‌آید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="63"/>
        <source>Signing certificate</source>
        <translation>گواهی امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="64"/>
        <source>Certificates (*.p12 *.pfx);;All files (*)</source>
        <translation>گواهی‌ها (*.p12 *.pfx);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="65"/>
        <source>A PKCS#12 file. Its passphrase is asked for when you sign.</source>
        <translation>پروندهٔ PKCS#12. گذرواژهٔ آن هنگام امضا پرسیده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="67"/>
        <source>Calendars on new papers</source>
        <translation>تقویم‌های اسناد جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="78"/>
        <source>No calendar is chosen.</source>
        <translation>هیچ تقویمی انتخاب نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/preferences.py" line="78"/>
        <source>Choose at least one for papers.</source>
        <translation>دست‌کم یک تقویم برای اسناد برگزینید.</translation>
    </message>
</context>
<context>
    <name>PresencePanel</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="114"/>
        <source>Who is there</source>
        <translation>حاضران</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="116"/>
        <source>Somebody came: type a name  F9</source>
        <translation>کسی آمد: نامش را بنویسید  F9</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="117"/>
        <source>Somebody came: type a name</source>
        <translation>کسی آمد: نامش را بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="130"/>
        <source>Space: comes or leaves · Backspace: excused · Del: absent · Enter: for whom</source>
        <translation>Space: ورود یا خروج · Backspace: غایب موجه · Del: غایب · Enter: به نمایندگی از</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="152"/>
        <source>{here} of {all} are in the room</source>
        <translation>{here} نفر از {all} نفر در نشست حضور دارند</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="74"/>
        <source>not read</source>
        <translation>خوانده نشد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="108"/>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="109"/>
        <source>Will be</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="110"/>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="111"/>
        <source>What and why</source>
        <translation>شرح و دلیل</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="139"/>
        <source>Preview of the import</source>
        <translation>پیش‌نمایش ورود مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="154"/>
        <source>What changes in this row</source>
        <translation>تغییرات این ردیف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="184"/>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="189"/>
        <source>not read</source>
        <translation>خوانده نشد</translation>
    </message>
</context>
<context>
    <name>PrintActions</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_actions.py" line="31"/>
        <source>Labels…</source>
        <translation>برچسب‌ها…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_actions.py" line="32"/>
        <source>Envelopes…</source>
        <translation>پاکت‌ها…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_actions.py" line="33"/>
        <source>Directory…</source>
        <translation>راهنمای مخاطبان…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_actions.py" line="47"/>
        <source>The {number} chosen in the list</source>
        <translation>{number} مورد انتخاب‌شده در فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_actions.py" line="55"/>
        <source>Only “{name}”</source>
        <translation>تنها «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_actions.py" line="62"/>
        <source>All that the list shows</source>
        <translation>همهٔ موارد فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_actions.py" line="63"/>
        <source>All that the list shows ({number})</source>
        <translation>همهٔ موارد فهرست ({number})</translation>
    </message>
</context>
<context>
    <name>PrintedDayField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_printed_field.py" line="34"/>
        <source>as printed on the letter</source>
        <translation>همان‌گونه که در نامه چاپ شده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_printed_field.py" line="41"/>
        <source>Which day is meant</source>
        <translation>روز موردنظر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_printed_field.py" line="122"/>
        <source>Choose the day that is meant…</source>
        <translation>روز موردنظر را برگزینید…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_printed_field.py" line="136"/>
        <source>It can be read in several ways; correct it to say which day is meant.</source>
        <translation>به چند شکل خوانده می‌شود؛ آن را اصلاح کنید تا روشن شود کدام روز منظور است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_printed_field.py" line="138"/>
        <source>It can be read in several ways; say which day is meant.</source>
        <translation>این تاریخ را چند گونه می‌توان خواند؛ روز موردنظر را مشخص کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_printed_field.py" line="140"/>
        <source>Not read as a day; it is kept as printed.</source>
        <translation>به‌صورت روز خوانده نشد؛ همان‌گونه که چاپ شده است می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_printed_field.py" line="151"/>
        <source>{calendar}: {days}</source>
        <translation>{calendar}: {days}</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="34"/>
        <source>Reason for releasing it all the same; it is kept in the history</source>
        <translation>دلیل انتشار با وجود این؛ در تاریخچه می‌ماند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="40"/>
        <source>Titles to check before release</source>
        <translation>عنوان‌هایی که پیش از انتشار باید بررسی شوند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="56"/>
        <source>Check title</source>
        <translation>بررسی عنوان</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../../desktop_app/shell/progress.py" line="21"/>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/progress.py" line="22"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/progress.py" line="35"/>
        <source>Working</source>
        <translation>در حال کار</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="176"/>
        <source>Proof</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="177"/>
        <source>Receipt or other file</source>
        <translation>رسید یا پروندهٔ دیگر</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../desktop_app/ui/rich_questions.py" line="60"/>
        <source>In the language of the paper</source>
        <translation>به زبان سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_questions.py" line="82"/>
        <source>Add a row above</source>
        <translation>افزودن ردیف در بالا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_questions.py" line="83"/>
        <source>Add a row below</source>
        <translation>افزودن ردیف در پایین</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_questions.py" line="84"/>
        <source>Add a column before</source>
        <translation>افزودن ستون پیش از این</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_questions.py" line="85"/>
        <source>Add a column after</source>
        <translation>افزودن ستون پس از این</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_questions.py" line="86"/>
        <source>Make this row the header</source>
        <translation>این ردیف سرستون شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_questions.py" line="87"/>
        <source>Remove the row</source>
        <translation>حذف ردیف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_questions.py" line="88"/>
        <source>Remove the column</source>
        <translation>حذف ستون</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_questions.py" line="89"/>
        <source>Remove the table</source>
        <translation>حذف جدول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_questions.py" line="127"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_questions.py" line="129"/>
        <source>Choose image</source>
        <translation>انتخاب تصویر</translation>
    </message>
</context>
<context>
    <name>QuorumBar</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_head.py" line="118"/>
        <source>The quorum is lost since {time}. Members with a vote in the room: {there}, needed: {needed}. Nothing can be decided until somebody comes back.</source>
        <translation>نشست از ساعت {time} حد نصاب ندارد. اعضای دارای رأی حاضر: {there}، لازم: {needed}. تا کسی بازنگردد، تصمیم‌گیری ممکن نیست.</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="129"/>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>RecipientsField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_recipients.py" line="46"/>
        <source>Type a name to add somebody</source>
        <translation>برای افزودن، نامی بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_recipients.py" line="48"/>
        <source>Add a group…</source>
        <translation>افزودن گروه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_recipients.py" line="51"/>
        <source>Recipients</source>
        <translation>گیرندگان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_recipients.py" line="57"/>
        <source>Nobody yet. Type a name, or add a group: all universities of a country, all embassies, everybody who is written to in French.</source>
        <translation>هنوز کسی نیست. نامی بنویسید، یا گروهی بیفزایید: همهٔ دانشگاه‌های یک کشور، همهٔ سفارت‌ها، همهٔ کسانی که با آنان به فرانسوی مکاتبه می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_recipients.py" line="168"/>
        <source>their own language</source>
        <translation>زبان خودشان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_recipients.py" line="170"/>
        <source>Language of this recipient&apos;s letter</source>
        <translation>زبان نامهٔ این گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_recipients.py" line="172"/>
        <source>Mend…</source>
        <translation>اصلاح…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_recipients.py" line="173"/>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>RefField</name>
    <message>
        <location filename="../../desktop_app/ui/ref_field.py" line="46"/>
        <source>Type to find</source>
        <translation>برای جستجو بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ref_field.py" line="50"/>
        <source>Open this record</source>
        <translation>باز کردن این مورد</translation>
    </message>
</context>
<context>
    <name>RefsField</name>
    <message>
        <location filename="../../desktop_app/ui/ref_field.py" line="137"/>
        <source>Type to add</source>
        <translation>برای افزودن بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ref_field.py" line="215"/>
        <source>Remove {title}</source>
        <translation>حذف {title}</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <location filename="../../desktop_app/letters/gui/register_dialog.py" line="66"/>
        <source>Print the register</source>
        <translation>چاپ دفتر ثبت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/register_dialog.py" line="70"/>
        <source>Series and year</source>
        <translation>سری و سال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/register_dialog.py" line="73"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/register_dialog.py" line="108"/>
        <source>Print register…</source>
        <translation>چاپ دفتر ثبت…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/register_dialog.py" line="118"/>
        <location filename="../../desktop_app/letters/gui/register_sheets.py" line="45"/>
        <source>No letter has a number yet: the register is empty.</source>
        <translation>هنوز هیچ نامه‌ای شماره نگرفته است: دفتر ثبت خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/register_dialog.py" line="142"/>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="186"/>
        <source>closed</source>
        <translation>بسته</translation>
    </message>
</context>
<context>
    <name>RegisterSheets</name>
    <message>
        <location filename="../../desktop_app/letters/gui/register_sheets.py" line="26"/>
        <source>Delegations…</source>
        <translation>تفویض‌ها…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/register_sheets.py" line="28"/>
        <source>Close a year…</source>
        <translation>بستن سال…</translation>
    </message>
</context>
<context>
    <name>ReplyFlow</name>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="110"/>
        <source>A reminder is drafted. Look it over, then issue it.</source>
        <translation>پیش‌نویس یادآوری تهیه شد. آن را مرور و سپس صادر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="123"/>
        <source>No answer is awaited any more.</source>
        <translation>دیگر در انتظار پاسخ نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="128"/>
        <source>No answer is awaited any more</source>
        <translation>دیگر در انتظار پاسخ نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="129"/>
        <source>The reason is kept with the letter.</source>
        <translation>دلیل همراه نامه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="130"/>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="131"/>
        <source>Settle</source>
        <translation>پایان انتظار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="134"/>
        <source>answered by telephone</source>
        <translation>تلفنی پاسخ داده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="151"/>
        <source>The day is noted.</source>
        <translation>روز ثبت شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="153"/>
        <source>When is an answer expected?</source>
        <translation>تا چه روزی در انتظار پاسخ هستید؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="154"/>
        <source>Left empty, none is awaited.</source>
        <translation>اگر خالی بماند، نامه در انتظار پاسخ نیست.</translation>
    </message>
</context>
<context>
    <name>ReplyPanel</name>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_way.py" line="49"/>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="81"/>
        <source>reminders: {count}</source>
        <translation>یادآوری‌ها: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="41"/>
        <source>Write a reminder</source>
        <translation>نوشتن یادآوری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="42"/>
        <source>Settled otherwise…</source>
        <translation>پایان انتظار به طریق دیگر…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="43"/>
        <source>Await it again</source>
        <translation>دوباره در انتظار پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="66"/>
        <source>Change the day…</source>
        <translation>تغییر روز…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="66"/>
        <source>Expect an answer…</source>
        <translation>تعیین مهلت پاسخ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="72"/>
        <source>No answer is awaited.</source>
        <translation>در انتظار پاسخ نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="74"/>
        <source>No answer is awaited any more: {why}</source>
        <translation>دیگر در انتظار پاسخ نیست: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="76"/>
        <source>The answer has come.</source>
        <translation>پاسخ رسیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/reply_panel.py" line="77"/>
        <source>Answer expected by {day}</source>
        <translation>در انتظار پاسخ تا {day}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="42"/>
        <source>Save as workbook</source>
        <translation>ذخیره به‌صورت کارپوشه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="43"/>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>کارپوشه‌های Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="63"/>
        <source>Yearly report</source>
        <translation>گزارش سالانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="70"/>
        <source>Save as workbook…</source>
        <translation>ذخیره به‌صورت کارپوشه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="90"/>
        <source>Nothing is chosen yet.</source>
        <translation>هنوز چیزی انتخاب نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="91"/>
        <source>Choose what the report is about.</source>
        <translation>موضوع گزارش را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="134"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="140"/>
        <source>Report of</source>
        <translation>گزارشِ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="141"/>
        <source>Memorandum</source>
        <translation>تفاهم‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="142"/>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="144"/>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="147"/>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="148"/>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/report_dialog.py" line="149"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>RepresentSheet</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="35"/>
        <source>The quorum counts members, not people: two who sit for one are one.</source>
        <translation>حد نصاب با شمار اعضا سنجیده می‌شود، نه اشخاص: دو نمایندهٔ یک عضو یکی به شمار می‌آیند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="36"/>
        <source>Keep</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="41"/>
        <source>Type the name of an organisation</source>
        <translation>نام سازمانی را بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="44"/>
        <source>Letter of credentials</source>
        <translation>معرفی‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="47"/>
        <source>Sits for the member</source>
        <translation>نمایندهٔ عضو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="48"/>
        <source>Represents</source>
        <translation>به نمایندگی از</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_sheets.py" line="49"/>
        <source>By the letter</source>
        <translation>به موجب نامهٔ</translation>
    </message>
</context>
<context>
    <name>ReviewActs</name>
    <message>
        <location filename="../../desktop_app/letters/gui/review_acts.py" line="55"/>
        <source>Send for review…</source>
        <translation>فرستادن برای بررسی…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/review_acts.py" line="84"/>
        <source>Send this letter for review?</source>
        <translation>این نامه برای بررسی فرستاده شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/review_acts.py" line="85"/>
        <source>Whoever approves it finds it in the list of drafts.</source>
        <translation>تأییدکننده آن را در فهرست پیش‌نویس‌ها می‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/review_acts.py" line="86"/>
        <source>Note to the reviewer</source>
        <translation>یادداشت برای بررسی‌کننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/review_acts.py" line="87"/>
        <source>Send for review</source>
        <translation>فرستادن برای بررسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/review_acts.py" line="99"/>
        <source>Return this letter?</source>
        <translation>این نامه برگشت داده شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/review_acts.py" line="100"/>
        <source>It is a draft again; the reason stands over it.</source>
        <translation>نامه دوباره پیش‌نویس می‌شود و دلیل در بالای آن می‌آید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/review_acts.py" line="101"/>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/review_acts.py" line="102"/>
        <source>Return the letter</source>
        <translation>برگشت دادن نامه</translation>
    </message>
</context>
<context>
    <name>RichSheet</name>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="33"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>RichSheets</name>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="70"/>
        <source>Footnote</source>
        <translation>پانویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="71"/>
        <source>Add footnote</source>
        <translation>افزودن پانویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="108"/>
        <source>Image</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="109"/>
        <source>Add image</source>
        <translation>افزودن تصویر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="150"/>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="150"/>
        <source>Insert table</source>
        <translation>درج جدول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="175"/>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
</context>
<context>
    <name>RichTextField</name>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="127"/>
        <source>Forms of “{field}”</source>
        <translation>قالب‌بندی «{field}»</translation>
    </message>
</context>
<context>
    <name>RichTools</name>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="29"/>
        <source>Bold</source>
        <translation>پررنگ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="30"/>
        <source>Italic</source>
        <translation>مورب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="31"/>
        <source>Bulleted list</source>
        <translation>فهرست نشانه‌دار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="32"/>
        <source>Numbered list</source>
        <translation>فهرست شماره‌دار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="33"/>
        <source>Numbered paragraph</source>
        <translation>بند شماره‌دار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="34"/>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="35"/>
        <source>Quotation</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="36"/>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="37"/>
        <source>Footnote</source>
        <translation>پانویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="38"/>
        <source>Image</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="39"/>
        <source>Clear formatting</source>
        <translation>پاک کردن قالب‌بندی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="40"/>
        <source>Undo typing</source>
        <translation>واگرد نوشتن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_field.py" line="41"/>
        <source>Redo typing</source>
        <translation>ازنو نوشتن</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <location filename="../../desktop_app/ui/saved_menu.py" line="44"/>
        <source>Saved</source>
        <translation>ذخیره‌شده‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_menu.py" line="45"/>
        <source>Saved searches</source>
        <translation>جستجوهای ذخیره‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_menu.py" line="70"/>
        <source>No search is saved yet</source>
        <translation>هنوز جستجویی ذخیره نشده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_menu.py" line="74"/>
        <source>Save as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_menu.py" line="84"/>
        <source>Save the changes to “{name}”</source>
        <translation>ذخیرهٔ تغییرات «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_menu.py" line="87"/>
        <source>Rename “{name}”…</source>
        <translation>تغییر نام «{name}»…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_menu.py" line="88"/>
        <source>Delete “{name}”</source>
        <translation>حذف «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_menu.py" line="105"/>
        <source>Saved the search “{name}”.</source>
        <translation>جستجوی «{name}» ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_menu.py" line="116"/>
        <source>Deleted the search “{name}”.</source>
        <translation>جستجوی «{name}» حذف شد.</translation>
    </message>
</context>
<context>
    <name>SavedNameDialog</name>
    <message>
        <location filename="../../desktop_app/ui/saved_name_dialog.py" line="30"/>
        <source>Rename the search</source>
        <translation>تغییر نام جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_name_dialog.py" line="30"/>
        <source>Save the search</source>
        <translation>ذخیرهٔ جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_name_dialog.py" line="37"/>
        <location filename="../../desktop_app/ui/saved_name_dialog.py" line="48"/>
        <source>Name of the search</source>
        <translation>نام جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_name_dialog.py" line="39"/>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_name_dialog.py" line="41"/>
        <source>The search is kept with the office, for everybody who works in it.</source>
        <translation>جستجو در دبیرخانه، برای همهٔ کسانی که در آن کار می‌کنند، نگه داشته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saved_name_dialog.py" line="54"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_scan_field.py" line="42"/>
        <source>Choose a scan…</source>
        <translation>انتخاب اسکن…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_scan_field.py" line="43"/>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_scan_field.py" line="104"/>
        <source>Reading the scan</source>
        <translation>خواندن اسکن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_scan_field.py" line="133"/>
        <source>Nothing scanned yet: choose a file or drop it here.</source>
        <translation>هنوز چیزی اسکن نشده است: پرونده‌ای برگزینید یا این‌جا رها کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_scan_field.py" line="141"/>
        <source>Scans</source>
        <translation>اسکن‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_scan_field.py" line="142"/>
        <source>All files</source>
        <translation>همهٔ پرونده‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_scan_field.py" line="143"/>
        <source>Choose a scan</source>
        <translation>انتخاب اسکن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_scan_field.py" line="143"/>
        <source>Take in</source>
        <translation>دریافت</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_scan_view.py" line="45"/>
        <source>The scan appears here. Drop a PDF or a picture onto this page.</source>
        <translation>اسکن این‌جا نمایان می‌شود. یک PDF یا تصویر را روی این صفحه رها کنید.</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <location filename="../../desktop_app/shell/search_filters.py" line="25"/>
        <source>Every kind</source>
        <translation>همهٔ انواع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_filters.py" line="25"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_filters.py" line="29"/>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_filters.py" line="30"/>
        <source>Year, of any calendar</source>
        <translation>سال، در هر تقویمی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_filters.py" line="34"/>
        <source>Every state</source>
        <translation>همهٔ وضعیت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_filters.py" line="34"/>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_filters.py" line="35"/>
        <source>Every language</source>
        <translation>همهٔ زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_filters.py" line="35"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="55"/>
        <source>Names, numbers, subjects, days</source>
        <translation>نام، شماره، موضوع، روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="56"/>
        <source>Find anything</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="71"/>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="75"/>
        <source>All results</source>
        <translation>همهٔ نتایج</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="176"/>
        <source>Enter opens · Ctrl+Enter opens and stays</source>
        <translation>Enter: باز کردن · Ctrl+Enter: باز کردن و ماندن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="233"/>
        <source>People, letters, minutes, decisions and memoranda, by anything they have:
a name in any script and spelling: Hasan, Hassan, {name}
a number with any digits and signs: 1405/12, {number}
a day in any calendar: 20 Ramadan 1446, 30 Esfand 1403, 2025-03-20</source>
        <translation>اشخاص، نامه‌ها، صورت‌جلسه‌ها، مصوبات و تفاهم‌نامه‌ها، با هر آنچه دارند:
نام با هر خط و املا: Hasan، Hassan، {name}
شماره با هر رقم و نشانه: 1405/12، {number}
روز در هر تقویمی: ۲۰ رمضان ۱۴۴۶، ۳۰ اسفند ۱۴۰۳، 2025-03-20</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="239"/>
        <source>Nothing has all of these words and conditions.</source>
        <translation>موردی با همهٔ این واژه‌ها و شرط‌ها یافت نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="240"/>
        <source>Nothing has all of these words.</source>
        <translation>موردی با همهٔ این واژه‌ها یافت نشد.</translation>
    </message>
</context>
<context>
    <name>SecondField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/second_field.py" line="55"/>
        <source>The two texts stand</source>
        <translation>آرایش دو متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/second_field.py" line="57"/>
        <location filename="../../desktop_app/letters/gui/second_field.py" line="132"/>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/second_field.py" line="58"/>
        <location filename="../../desktop_app/letters/gui/second_field.py" line="133"/>
        <source>Salutation</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/second_field.py" line="59"/>
        <location filename="../../desktop_app/letters/gui/second_field.py" line="134"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/second_field.py" line="60"/>
        <location filename="../../desktop_app/letters/gui/second_field.py" line="135"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/second_field.py" line="119"/>
        <source>In {language}</source>
        <translation>به زبان {language}</translation>
    </message>
</context>
<context>
    <name>SentSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="51"/>
        <source>Channel</source>
        <translation>شیوهٔ ارسال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="53"/>
        <source>Sent on</source>
        <translation>تاریخ ارسال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="55"/>
        <source>Handed to</source>
        <translation>تحویل‌گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="55"/>
        <source>Sent to</source>
        <translation>فرستاده به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="59"/>
        <source>Proof</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="60"/>
        <source>tracking number, name of who received it</source>
        <translation>شمارهٔ رهگیری، نام تحویل‌گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="62"/>
        <source>Receipt or other file</source>
        <translation>رسید یا پروندهٔ دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/dispatch_sheets.py" line="64"/>
        <source>Delivery slip…</source>
        <translation>رسید تحویل…</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../desktop_app/core/errors.py" line="38"/>
        <source>Compare both versions, then keep theirs or save yours over it.</source>
        <translation>دو نسخه را مقایسه کنید؛ سپس نسخهٔ دیگر را نگه دارید یا نسخهٔ خود را به‌جای آن ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/sentences.py" line="78"/>
        <source>{first} and {last}</source>
        <translation>{first} و {last}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_search.py" line="110"/>
        <location filename="../../desktop_app/core/sentences.py" line="83"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="23"/>
        <source>The person has no name.</source>
        <translation>شخص نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="24"/>
        <source>Enter a given or a family name in at least one language.</source>
        <translation>نام یا نام خانوادگی را دست‌کم به یک زبان وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="30"/>
        <source>There are two names in {language}.</source>
        <translation>به زبان {language} دو نام آمده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="33"/>
        <source>The other spelling</source>
        <translation>املای دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="40"/>
        <location filename="../../desktop_app/contacts/service_checks.py" line="74"/>
        <source>The e-mail address</source>
        <translation>نشانی رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="41"/>
        <source>The telephone number</source>
        <translation>شمارهٔ تلفن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="48"/>
        <location filename="../../desktop_app/contacts/service_checks.py" line="120"/>
        <source>The {language} name</source>
        <translation>نام {language}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="51"/>
        <source>The organisation has no name.</source>
        <translation>سازمان نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="52"/>
        <source>Enter its name in at least one language.</source>
        <translation>نام آن را دست‌کم به یک زبان وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="58"/>
        <location filename="../../desktop_app/contacts/service_details.py" line="122"/>
        <source>“{country}” is not a country code of ISO 3166.</source>
        <translation>«{country}» کد کشور در ISO 3166 نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="61"/>
        <location filename="../../desktop_app/contacts/service_details.py" line="125"/>
        <source>Choose the country from the list, or leave it empty.</source>
        <translation>کشور را از فهرست برگزینید، یا آن را خالی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="67"/>
        <source>The {language} short name</source>
        <translation>نام کوتاه {language}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="69"/>
        <source>The {language} city</source>
        <translation>شهر {language}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="71"/>
        <source>The {language} address</source>
        <translation>نشانی {language}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="84"/>
        <source>There are two titles in {language}.</source>
        <translation>به زبان {language} دو عنوان آمده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="89"/>
        <source>The post ends on {until}, before it starts on {since}.</source>
        <translation>پایان سمت ({until}) پیش از آغاز آن ({since}) است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="95"/>
        <source>Correct one of the two days, or leave one empty.</source>
        <translation>یکی از دو روز را اصلاح کنید، یا یکی را خالی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="109"/>
        <source>“{word}” mixes letters of two scripts; some of them may only look alike.</source>
        <translation>در «{word}» حروف دو خط درهم آمده است؛ شاید برخی تنها همانند به نظر آیند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="135"/>
        <location filename="../../desktop_app/mous/service_checks.py" line="23"/>
        <source>The {language} title</source>
        <translation>عنوان {language}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="137"/>
        <source>The source of the {language} title</source>
        <translation>منبع عنوان {language}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="177"/>
        <source>Keep one for each language; other spellings have a field of their own.</source>
        <translation>برای هر زبان یکی را نگه دارید؛ املاهای دیگر خانهٔ خود را دارند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_lists.py" line="68"/>
        <location filename="../../desktop_app/contacts/service_merge_checks.py" line="30"/>
        <source>This is our own organisation; letters are sent in its name.</source>
        <translation>این سازمان خود ماست؛ نامه‌ها به نام آن صادر می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_lists.py" line="71"/>
        <source>Make another organisation our own first.</source>
        <translation>نخست سازمان دیگری را سازمان خود کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_office.py" line="52"/>
        <source>This office does not know its own organisation yet, so letters have no sender.</source>
        <translation>این دبیرخانه هنوز سازمان خود را نمی‌شناسد و نامه‌ها فرستنده ندارند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_office.py" line="56"/>
        <source>Open Contacts, choose your organisation and switch on “This is our own organisation”.</source>
        <translation>«مخاطبان» را باز کنید، سازمان خود را برگزینید و «این سازمان خود ماست» را روشن کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_posts.py" line="25"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_posts.py" line="26"/>
        <source>Titles</source>
        <translation>عنوان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="25"/>
        <source>registered</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="26"/>
        <source>corrected</source>
        <translation>اصلاح شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="27"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="36"/>
        <source>voided</source>
        <translation>باطل شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="28"/>
        <source>referred</source>
        <translation>ارجاع شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="29"/>
        <source>referral dealt with</source>
        <translation>ارجاع انجام شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="30"/>
        <source>answered</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="31"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="49"/>
        <source>filed</source>
        <translation>بایگانی شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="32"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="50"/>
        <source>reopened</source>
        <translation>دوباره باز شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="38"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="57"/>
        <source>Our number</source>
        <translation>شمارهٔ ما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="39"/>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="40"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="52"/>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="41"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="54"/>
        <source>To</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_posts.py" line="27"/>
        <source>Held from</source>
        <translation>آغاز تصدی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_posts.py" line="28"/>
        <source>Held until</source>
        <translation>پایان تصدی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_posts.py" line="29"/>
        <source>May sign letters</source>
        <translation>مجاز به امضای نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_posts.py" line="30"/>
        <source>Acting</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_posts.py" line="78"/>
        <source>This post has no {language} title to verify.</source>
        <translation>این سمت عنوانی به زبان {language} برای تأیید ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_posts.py" line="81"/>
        <source>Enter the title first.</source>
        <translation>نخست عنوان را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_posts.py" line="86"/>
        <source>A verified title needs a source and the name of the officer who checked it.</source>
        <translation>عنوان تأییدشده به منبع و نام کارشناسی که آن را بررسی کرده است نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_posts.py" line="90"/>
        <source>Say where the title is written, for example a letter or the organisation&apos;s own page.</source>
        <translation>بنویسید عنوان در کجا آمده است، برای نمونه نامه یا وبگاه خود سازمان.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_reading.py" line="20"/>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="184"/>
        <location filename="../../desktop_app/contacts/service_reading.py" line="21"/>
        <source>organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="182"/>
        <location filename="../../desktop_app/contacts/service_reading.py" line="22"/>
        <source>post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_reading.py" line="56"/>
        <source>This office has no {what} number {key}.</source>
        <translation>در این دبیرخانه «{what}» با شمارهٔ {key} نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_notes.py" line="63"/>
        <source>The note is empty.</source>
        <translation>یادداشت خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_notes.py" line="64"/>
        <source>Write a few words, or leave it.</source>
        <translation>چند واژه بنویسید، یا از آن صرف‌نظر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_notes.py" line="114"/>
        <source>This note is not there.</source>
        <translation>این یادداشت موجود نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_notes.py" line="115"/>
        <location filename="../../desktop_app/contacts/service_reading.py" line="60"/>
        <location filename="../../desktop_app/mous/service_activities.py" line="188"/>
        <location filename="../../desktop_app/mous/service_rows.py" line="28"/>
        <source>It may belong to another office file.</source>
        <translation>شاید از پروندهٔ دبیرخانهٔ دیگری باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_reading.py" line="71"/>
        <source>This {what} was deleted.</source>
        <translation>این مورد ({what}) حذف شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_reading.py" line="74"/>
        <source>Restore it first, or choose another one.</source>
        <translation>نخست آن را بازگردانید، یا مورد دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="26"/>
        <location filename="../../desktop_app/contacts/service_saving.py" line="40"/>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="27"/>
        <source>Other spellings</source>
        <translation>املاهای دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="28"/>
        <source>Language of correspondence</source>
        <translation>زبان مکاتبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="29"/>
        <location filename="../../desktop_app/contacts/service_saving.py" line="47"/>
        <source>E-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="30"/>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="31"/>
        <location filename="../../desktop_app/contacts/service_saving.py" line="48"/>
        <location filename="../../desktop_app/mous/service_activities.py" line="179"/>
        <location filename="../../desktop_app/mous/service_checks.py" line="143"/>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="32"/>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="33"/>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="34"/>
        <location filename="../../desktop_app/contacts/service_saving.py" line="49"/>
        <source>Further ways to reach</source>
        <translation>دیگر راه‌های ارتباطی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="35"/>
        <location filename="../../desktop_app/contacts/service_saving.py" line="50"/>
        <source>Postal addresses</source>
        <translation>نشانی‌های پستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="36"/>
        <location filename="../../desktop_app/contacts/service_saving.py" line="51"/>
        <source>Identifiers</source>
        <translation>شناسه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="37"/>
        <location filename="../../desktop_app/contacts/service_saving.py" line="52"/>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="41"/>
        <source>Short names</source>
        <translation>نام‌های کوتاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="42"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="22"/>
        <location filename="../../desktop_app/mous/service_checks.py" line="127"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="43"/>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="44"/>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="28"/>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="45"/>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="27"/>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="46"/>
        <source>Belongs to</source>
        <translation>وابسته به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="53"/>
        <source>Our own organisation</source>
        <translation>سازمان ما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="164"/>
        <source>An organisation cannot belong to itself, not even through others.</source>
        <translation>سازمان نمی‌تواند وابسته به خود باشد، حتی با واسطه.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_saving.py" line="167"/>
        <source>Choose another organisation above it, or none.</source>
        <translation>سازمان بالادست دیگری برگزینید، یا هیچ‌کدام.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_versions.py" line="44"/>
        <source>Somebody else changed this record while you were editing it.</source>
        <translation>هنگام ویرایش شما، کس دیگری این مورد را تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_versions.py" line="59"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="84"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="84"/>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_versions.py" line="61"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="84"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="84"/>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/calendars.py" line="116"/>
        <source>{day} cannot be counted in the {calendar} calendar.</source>
        <translation>روز {day} در تقویم {calendar} شمارش‌پذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/calendars.py" line="122"/>
        <source>Check the year, or print another calendar on this paper.</source>
        <translation>سال را بررسی کنید، یا تقویم دیگری برای این سند برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/calendars.py" line="141"/>
        <source>There is no day {year}/{month}/{day} in the {calendar} calendar.</source>
        <translation>روز {year}/{month}/{day} در تقویم {calendar} وجود ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/calendars.py" line="149"/>
        <source>Check the day and the month.</source>
        <translation>روز و ماه را بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/controls.py" line="65"/>
        <source>{what} contains the invisible character {found}.</source>
        <translation>در «{what}» نویسهٔ ناپیدای {found} هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/controls.py" line="70"/>
        <source>Type it again without it: {text}</source>
        <translation>آن را بدون این نویسه دوباره بنویسید: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/case_files.py" line="100"/>
        <location filename="../../desktop_app/core/files.py" line="20"/>
        <source>{file} exists already.</source>
        <translation>پروندهٔ {file} از پیش وجود دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/case_files.py" line="101"/>
        <source>Choose another name for the case.</source>
        <translation>نام دیگری برای پرونده برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="21"/>
        <source>Choose another name, or allow overwriting.</source>
        <translation>نام دیگری برگزینید، یا جایگزینی را بپذیرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="92"/>
        <location filename="../../desktop_app/core/files.py" line="43"/>
        <source>{file} is larger than {limit} MB.</source>
        <translation>پروندهٔ {file} بزرگ‌تر از {limit} مگابایت است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="96"/>
        <source>Export the contacts without photos, or in several files.</source>
        <translation>از مخاطبان بدون عکس، یا در چند پرونده، خروجی بگیرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="61"/>
        <source>{file} is empty.</source>
        <translation>پروندهٔ {file} خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="39"/>
        <source>photo left out: the photos of this file are too many for one import</source>
        <translation>عکس کنار گذاشته شد: عکس‌های این پرونده برای یک بار ورود بیش از اندازه است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="76"/>
        <source>{file} is a workbook of an old kind (.xls), or has a password.</source>
        <translation>پروندهٔ {file} کارپوشه‌ای از نوع قدیمی (xls) است، یا گذرواژه دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="81"/>
        <source>Open it in a spreadsheet and save it as .xlsx or CSV.</source>
        <translation>آن را در برنامهٔ صفحه‌گسترده باز و به‌صورت xlsx یا CSV ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="105"/>
        <source>There are no rows in this file.</source>
        <translation>در این پرونده ردیفی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="193"/>
        <source>the entry cannot be understood</source>
        <translation>درایه خوانا نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="38"/>
        <source>the rest of the file is not read: too many entries</source>
        <translation>بقیهٔ پرونده خوانده نشد: شمار موارد بیش از اندازه است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="142"/>
        <source>There are no contacts in this file.</source>
        <translation>در این پرونده مخاطبی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="47"/>
        <source>Choose a smaller file.</source>
        <translation>پروندهٔ کوچک‌تری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="60"/>
        <source>The disk is full: {file} was not written.</source>
        <translation>دیسک پر است: پروندهٔ {file} نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="63"/>
        <source>Free some space and try again; nothing was lost.</source>
        <translation>فضایی آزاد کنید و دوباره بکوشید؛ چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="68"/>
        <source>{path} may not be read or written.</source>
        <translation>اجازهٔ خواندن یا نوشتن {path} را ندارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="70"/>
        <source>Ask for the right to this folder, or choose another one.</source>
        <translation>اجازهٔ دسترسی به این پوشه را بگیرید، یا پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="76"/>
        <source>{path} does not exist.</source>
        <translation>مسیر {path} وجود ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="77"/>
        <source>Check the name and the folder.</source>
        <translation>نام و پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="82"/>
        <source>{path} is not where a file can be.</source>
        <translation>مسیر {path} جای پرونده نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="84"/>
        <source>Check the name: is it a folder?</source>
        <translation>نام را بررسی کنید: آیا پوشه است؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="88"/>
        <source>{file} could not be read or written: {reason}.</source>
        <translation>پروندهٔ {file} خوانده یا نوشته نشد: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="92"/>
        <source>Check the disk and the name, then try again.</source>
        <translation>دیسک و نام را بررسی کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="40"/>
        <source>The number pattern</source>
        <translation>الگوی شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="43"/>
        <source>The number pattern contains a line break, a tab or an invisible joiner.</source>
        <translation>در الگوی شماره شکست سطر، جهش یا پیونددهندهٔ ناپیدا هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="47"/>
        <source>Type it again on one line.</source>
        <translation>آن را دوباره در یک سطر بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="55"/>
        <source>The number pattern {source} has a brace without its partner.</source>
        <translation>در الگوی شمارهٔ {source} آکولادی بی‌جفت هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="60"/>
        <source>Write fields like {number:03}.</source>
        <translation>متغیرها را به این صورت بنویسید: {number:03}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="96"/>
        <source>The number pattern {source} does not name the year and the number once.</source>
        <translation>الگوی شمارهٔ {source} سال و شماره را هر کدام یک بار در بر ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="102"/>
        <source>Put {year} and one {number} in it, for example {series}/{year}/{number:03}.</source>
        <translation>در آن {year} و یک {number} بگذارید، برای نمونه {series}/{year}/{number:03}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="69"/>
        <source>The number pattern has an unknown field {{name}}.</source>
        <translation>در الگوی شماره متغیر ناشناختهٔ {{name}} هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="73"/>
        <location filename="../../desktop_app/letters/fields.py" line="200"/>
        <source>Fields are: {fields}.</source>
        <translation>متغیرها: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="82"/>
        <source>The number pattern cannot read {{name}}.</source>
        <translation>الگوی شماره {{name}} را درنمی‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="117"/>
        <source>Only {number} takes a width from 1 to 9, like {number:03}.</source>
        <translation>تنها {number} پهنای ۱ تا ۹ می‌پذیرد، مانند {number:03}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/backups.py" line="44"/>
        <location filename="../../desktop_app/db/backups.py" line="132"/>
        <source>{path} already exists.</source>
        <translation>مسیر {path} از پیش وجود دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/backups.py" line="45"/>
        <location filename="../../desktop_app/db/backups.py" line="133"/>
        <source>Choose another name; nothing was replaced.</source>
        <translation>نام دیگری برگزینید؛ چیزی جایگزین نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/backups.py" line="107"/>
        <source>The backup is not whole, so it was thrown away: {problem}</source>
        <translation>نسخهٔ پشتیبان کامل نبود و دور ریخته شد: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/backups.py" line="112"/>
        <source>Run “dabir check” on the office: it may itself be damaged.</source>
        <translation>دستور «dabir check» را برای دبیرخانه اجرا کنید: شاید خود آن آسیب دیده باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/backups.py" line="118"/>
        <source>The backup does not hold everything the office holds, so it was thrown away.</source>
        <translation>نسخهٔ پشتیبان همهٔ آنچه را در دبیرخانه هست در بر نداشت و دور ریخته شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/backups.py" line="122"/>
        <source>Try again on another disk.</source>
        <translation>روی دیسک دیگری دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/backups.py" line="136"/>
        <source>The backup could not be written to {path}.</source>
        <translation>نسخهٔ پشتیبان در {path} نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/backups.py" line="137"/>
        <source>Choose a folder of your own on a disk with enough space.</source>
        <translation>پوشه‌ای از آنِ خود روی دیسکی با فضای کافی برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/blobs.py" line="40"/>
        <source>A file of this record is missing from the office.</source>
        <translation>یکی از پرونده‌های این مورد در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/blobs.py" line="41"/>
        <source>Run “dabir check” and bring the file back from a backup.</source>
        <translation>دستور «dabir check» را اجرا کنید و پرونده را از نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/blobs.py" line="47"/>
        <source>A file of this record was damaged on the disk.</source>
        <translation>یکی از پرونده‌های این مورد روی دیسک آسیب دیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/blobs.py" line="48"/>
        <source>Do not send it. Run “dabir check” and bring the file back from a backup.</source>
        <translation>آن را نفرستید. دستور «dabir check» را اجرا کنید و پرونده را از نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/checks.py" line="50"/>
        <source>The file is damaged: a part cannot be read ({error}).</source>
        <translation>پرونده آسیب دیده است: بخشی از آن خوانده نمی‌شود ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/checks.py" line="70"/>
        <source>{reference} was issued, but this office does not know it any more.</source>
        <translation>نامهٔ {reference} صادر شده است، اما این دبیرخانه دیگر آن را نمی‌شناسد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/checks.py" line="79"/>
        <source>{reference} was given to two different papers.</source>
        <translation>شمارهٔ {reference} به دو سند متفاوت داده شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/checks.py" line="86"/>
        <source>{reference} is not in the safety copy of the register.</source>
        <translation>نامهٔ {reference} در نسخهٔ ایمنی دفتر ثبت نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/checks.py" line="95"/>
        <source>Line {number} of the register&apos;s safety copy was changed.</source>
        <translation>سطر {number} از نسخهٔ ایمنی دفتر ثبت تغییر کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/checks.py" line="112"/>
        <source>Row {key} of the table “{table}” was changed behind Dabir&apos;s back.</source>
        <translation>ردیف {key} از جدول «{table}» بیرون از دبیر تغییر کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/checks.py" line="129"/>
        <source>The file is damaged: {text}.</source>
        <translation>پرونده آسیب دیده است: {text}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/checks.py" line="136"/>
        <source>Row {key} of “{table}” has lost what it belongs to.</source>
        <translation>ردیف {key} از «{table}» آنچه را وابسته به آن بود از دست داده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/checks.py" line="147"/>
        <source>Entry {key} of the history does not follow from the one before.</source>
        <translation>درایهٔ {key} تاریخچه از درایهٔ پیشین برنمی‌آید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/checks.py" line="160"/>
        <source>The file {name}… kept in the office is damaged.</source>
        <translation>پروندهٔ {name}… در دبیرخانه آسیب دیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/checks.py" line="187"/>
        <source>Number {number} of {series} is missing.</source>
        <translation>شمارهٔ {number} از سری {series} موجود نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/checks.py" line="196"/>
        <source>The counter of {series} would give a number twice.</source>
        <translation>شمارندهٔ سری {series} شماره‌ای را دو بار می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/connections.py" line="51"/>
        <source>The SQLite that Dabir found ({version}) can lose letters.</source>
        <translation>SQLite موجود ({version}) ممکن است نامه‌ها را از دست بدهد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/connections.py" line="56"/>
        <source>Install a newer version of the Python package “sqlcipher3”.</source>
        <translation>نسخهٔ تازه‌تری از بستهٔ پایتون «sqlcipher3» نصب کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/connections.py" line="75"/>
        <source>{file} is not encrypted.</source>
        <translation>پروندهٔ {file} رمزگذاری نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/connections.py" line="76"/>
        <source>Open it without a passphrase.</source>
        <translation>آن را بدون گذرواژه باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/connections.py" line="81"/>
        <source>{file} is not an office of Dabir, or it is encrypted.</source>
        <translation>پروندهٔ {file} دبیرخانهٔ دبیر نیست، یا رمزگذاری شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/connections.py" line="86"/>
        <source>Choose another file, or give the passphrase of the office.</source>
        <translation>پروندهٔ دیگری برگزینید، یا گذرواژهٔ دبیرخانه را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/connections.py" line="139"/>
        <location filename="../../desktop_app/db/office.py" line="128"/>
        <source>{file} is not an office of Dabir.</source>
        <translation>پروندهٔ {file} دبیرخانهٔ دبیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="62"/>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="106"/>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="143"/>
        <location filename="../../desktop_app/db/connections.py" line="141"/>
        <source>Choose another file.</source>
        <translation>پروندهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/connections.py" line="145"/>
        <source>{file} does not open with this passphrase, or it is damaged.</source>
        <translation>پروندهٔ {file} با این گذرواژه باز نمی‌شود، یا آسیب دیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/connections.py" line="150"/>
        <source>Type the passphrase again; if it is surely right, put a backup in the file&apos;s place.</source>
        <translation>گذرواژه را دوباره بنویسید؛ اگر بی‌گمان درست است، نسخهٔ پشتیبان را جایگزین پرونده کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/creation.py" line="27"/>
        <source>The folder {folder} cannot be made.</source>
        <translation>پوشهٔ {folder} ساخته نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/creation.py" line="30"/>
        <source>Choose a folder of your own for the office.</source>
        <translation>پوشه‌ای از آنِ خود برای دبیرخانه برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/creation.py" line="41"/>
        <source>Nothing can be written to {folder}.</source>
        <translation>در پوشهٔ {folder} چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/creation.py" line="44"/>
        <source>Choose a folder of your own, on a disk with space, for the office.</source>
        <translation>پوشه‌ای از آنِ خود، روی دیسکی با فضای کافی، برای دبیرخانه برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/creation.py" line="65"/>
        <source>The new office was not encrypted, so it was thrown away.</source>
        <translation>دبیرخانهٔ جدید رمزگذاری نشد و دور ریخته شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/creation.py" line="68"/>
        <source>Install the Python package “sqlcipher3” again.</source>
        <translation>بستهٔ پایتون «sqlcipher3» را دوباره نصب کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/migrate.py" line="57"/>
        <source>{name} was written by a newer version of Dabir.</source>
        <translation>پروندهٔ {name} با نسخهٔ تازه‌تری از دبیر نوشته شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/migrate.py" line="60"/>
        <source>Install the newest version of Dabir on this workstation, then open it again.</source>
        <translation>تازه‌ترین نسخهٔ دبیر را روی این رایانه نصب کنید و دوباره آن را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="70"/>
        <source>{path} cannot be read.</source>
        <translation>مسیر {path} خوانده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="71"/>
        <source>Ask its owner to let you read it, or choose another.</source>
        <translation>از مالک آن اجازهٔ خواندن بگیرید، یا مورد دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="78"/>
        <source>There is no office at {path}.</source>
        <translation>در {path} دبیرخانه‌ای نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="79"/>
        <source>Check the path, or make a new office.</source>
        <translation>مسیر را بررسی کنید، یا دبیرخانهٔ جدیدی بسازید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="88"/>
        <source>{path} is a folder.</source>
        <translation>مسیر {path} پوشه است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="89"/>
        <source>Name the office&apos;s file inside it.</source>
        <translation>پروندهٔ دبیرخانه را در آن نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="95"/>
        <source>{file} is empty: it holds no office.</source>
        <translation>پروندهٔ {file} خالی است: دبیرخانه‌ای در آن نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="98"/>
        <source>Put a backup in its place, or remove the file to begin a new office.</source>
        <translation>نسخهٔ پشتیبان را جایگزین آن کنید، یا برای آغاز دبیرخانهٔ جدید پرونده را بردارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="131"/>
        <source>Choose another file; this one was left as it is.</source>
        <translation>پروندهٔ دیگری برگزینید؛ این یکی دست‌نخورده ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="138"/>
        <source>{file} was written by an older version of Dabir.</source>
        <translation>پروندهٔ {file} با نسخهٔ قدیمی‌تری از دبیر نوشته شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="143"/>
        <source>Copy it into a folder of your own and open the copy.</source>
        <translation>آن را در پوشه‌ای از آنِ خود کپی و کپی را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="157"/>
        <source>{file} is open as a read-only archive: nothing can be changed.</source>
        <translation>پروندهٔ {file} به‌صورت بایگانیِ فقط‌خواندنی باز است: چیزی تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office.py" line="165"/>
        <source>{file} beside it holds changes that an archive cannot show. Copy both files into a folder of your own and open the copy to see them.</source>
        <translation>پروندهٔ {file} در کنار آن تغییراتی دارد که بایگانی نشان نمی‌دهد. برای دیدن آن‌ها، هر دو پرونده را در پوشه‌ای از آنِ خود کپی و کپی را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office_file.py" line="141"/>
        <source>The register needs a reason for the lost numbers.</source>
        <translation>دفتر ثبت برای شماره‌های ازدست‌رفته به دلیل نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office_file.py" line="142"/>
        <source>Write in a few words what happened to the office.</source>
        <translation>در چند واژه بنویسید برای دبیرخانه چه پیش آمده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office_file.py" line="158"/>
        <location filename="../../desktop_app/db/witness.py" line="106"/>
        <source>The safety copy of the register cannot be written to {folder}.</source>
        <translation>نسخهٔ ایمنی دفتر ثبت در {folder} نوشته نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office_file.py" line="163"/>
        <source>Free some space there and open the office again; until then no letter can be issued.</source>
        <translation>در آن‌جا فضایی آزاد کنید و دبیرخانه را دوباره باز کنید؛ تا آن زمان نامه‌ای صادر نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office_file.py" line="175"/>
        <source>Missing: {references}.</source>
        <translation>ناموجود: {references}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office_file.py" line="182"/>
        <source>Given to two different papers: {references}.</source>
        <translation>داده‌شده به دو سند متفاوت: {references}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office_file.py" line="189"/>
        <source>Dabir stopped before it could confirm {references}. The register holds what was issued: look there before you issue anything again.</source>
        <translation>دبیر پیش از تأیید {references} متوقف شد. دفتر ثبت آنچه را صادر شده در بر دارد: پیش از صدور دوباره، آن را ببینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office_file.py" line="200"/>
        <source>This workstation had no safety copy of the register; it was made anew from {count} entries of the office.</source>
        <translation>این رایانه نسخهٔ ایمنی دفتر ثبت را نداشت؛ از {count} ثبت دبیرخانه دوباره ساخته شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office_file.py" line="210"/>
        <source>The safety copy of the register was changed by something other than Dabir. Run “dabir check” and show the result to whoever looks after this computer.</source>
        <translation>نسخهٔ ایمنی دفتر ثبت را چیزی جز دبیر تغییر داده است. دستور «dabir check» را اجرا کنید و نتیجه را به مسئول نگهداری این رایانه نشان دهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/office_file.py" line="224"/>
        <source>{names} and {count} more</source>
        <translation>{names} و {count} مورد دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="150"/>
        <source>{reference} is already void.</source>
        <translation>نامهٔ {reference} پیش‌تر باطل شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="153"/>
        <location filename="../../desktop_app/letters/service_incoming_acts.py" line="77"/>
        <source>Nothing needs to be done.</source>
        <translation>نیازی به کاری نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="212"/>
        <source>This office has lost a letter that had already been given a number.</source>
        <translation>این دبیرخانه نامه‌ای را که شماره گرفته بود از دست داده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="217"/>
        <source>This office has lost {count} letters that had already been given a number.</source>
        <translation>این دبیرخانه {count} نامه را که شماره گرفته بودند از دست داده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="223"/>
        <source>Probably an older backup was put back or the disk was damaged. Bring back a newer backup; until then no letter can be issued, so that no number is given twice.</source>
        <translation>احتمالاً نسخهٔ پشتیبان قدیمی‌تری بازگردانده شده یا دیسک آسیب دیده است. نسخهٔ پشتیبان تازه‌تری را بازگردانید؛ تا آن زمان نامه‌ای صادر نمی‌شود تا شماره‌ای دو بار داده نشود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="238"/>
        <source>{reference} is issued and stands in the register, but its safety copy could not be written to {folder}.</source>
        <translation>نامهٔ {reference} صادر شده و در دفتر ثبت هست، اما نسخهٔ ایمنی آن در {folder} نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="246"/>
        <source>Do not issue it again. Free some space there, then open the office again.</source>
        <translation>آن را دوباره صادر نکنید. در آن‌جا فضایی آزاد کنید و دبیرخانه را دوباره باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="28"/>
        <source>Another window is writing to this office.</source>
        <translation>پنجرهٔ دیگری در حال نوشتن در این دبیرخانه است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="29"/>
        <source>Wait a moment and try again; nothing of this change was written.</source>
        <translation>لحظه‌ای درنگ کنید و دوباره بکوشید؛ چیزی از این تغییر نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="43"/>
        <source>The disk that holds {file} is full.</source>
        <translation>دیسکی که {file} در آن است پر است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="47"/>
        <source>Free some space in {folder} and try again; nothing was half-written.</source>
        <translation>در {folder} فضایی آزاد کنید و دوباره بکوشید؛ چیزی نیمه‌کاره نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="59"/>
        <source>The disk that holds {file} does not answer as it should.</source>
        <translation>دیسکی که {file} در آن است به‌درستی پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="64"/>
        <source>Check the cable or the network drive, then open the office again.</source>
        <translation>کابل یا دیسک شبکه را بررسی کنید و دبیرخانه را دوباره باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="70"/>
        <source>{file} is damaged.</source>
        <translation>پروندهٔ {file} آسیب دیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="71"/>
        <source>Do not write to it any more. Put the newest good backup in its place.</source>
        <translation>دیگر در آن ننویسید. تازه‌ترین نسخهٔ پشتیبان سالم را جایگزین آن کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="78"/>
        <source>{path} cannot be opened.</source>
        <translation>مسیر {path} باز نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="79"/>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>بررسی کنید که پوشه وجود دارد و اجازهٔ نوشتن در آن را دارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="89"/>
        <source>{path} cannot be written to.</source>
        <translation>در {path} نمی‌توان نوشت.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="90"/>
        <source>Copy the office into a folder of your own, or open it as a read-only archive.</source>
        <translation>دبیرخانه را در پوشه‌ای از آنِ خود کپی کنید، یا آن را به‌صورت بایگانیِ فقط‌خواندنی باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="107"/>
        <source>Somebody else changed this record meanwhile.</source>
        <translation>در این میان کس دیگری این مورد را تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="111"/>
        <source>This change contradicts what is stored in the office, so nothing was written.</source>
        <translation>این تغییر با محتوای دبیرخانه ناسازگار است و چیزی نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/troubles.py" line="115"/>
        <source>Look at the record again: somebody may have added or removed the same thing.</source>
        <translation>مورد را دوباره ببینید: شاید کسی همان چیز را افزوده یا حذف کرده باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/witness.py" line="112"/>
        <source>Make sure that the folder exists, is yours and has space; then try again.</source>
        <translation>مطمئن شوید که پوشه وجود دارد، از آنِ شماست و فضا دارد؛ سپس دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/display.py" line="39"/>
        <source>There is no screen to open the window on.</source>
        <translation>صفحه‌ای برای باز کردن پنجره نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/display.py" line="40"/>
        <source>Start dabir on a desktop, or use its commands: &apos;dabir --help&apos; lists them.</source>
        <translation>دبیر را روی میزکار اجرا کنید، یا از دستورهای آن بهره بگیرید: فهرست آن‌ها با «dabir --help» دیده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/display.py" line="59"/>
        <source>Qt needs system libraries that are not installed: {missing}.</source>
        <translation>کتابخانه‌های سیستمی لازم برای Qt نصب نیستند: {missing}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/display.py" line="65"/>
        <source>On Debian or Ubuntu: sudo apt-get install {missing}</source>
        <translation>در Debian یا Ubuntu: sudo apt-get install {missing}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="94"/>
        <source>{reference} is issued and stays in the register.</source>
        <translation>نامهٔ {reference} صادر شده است و در دفتر ثبت می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="97"/>
        <location filename="../../desktop_app/letters/service_incoming.py" line="94"/>
        <source>Void it, with the reason; its number is then kept but marked.</source>
        <translation>آن را با ذکر دلیل باطل کنید؛ شماره‌اش با نشان «باطل» می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch_rows.py" line="40"/>
        <source>This dispatch is not recorded any more.</source>
        <translation>این ارسال دیگر ثبت‌شده نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch_rows.py" line="41"/>
        <source>Look at the letter again: somebody took it back.</source>
        <translation>نامه را دوباره ببینید: کسی ثبت ارسال را برداشته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch_rows.py" line="57"/>
        <source>This letter is a draft: it cannot be sent yet.</source>
        <translation>این نامه پیش‌نویس است و هنوز فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch_rows.py" line="58"/>
        <source>Issue it first; then it has its number.</source>
        <translation>نخست آن را صادر کنید تا شماره بگیرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch_rows.py" line="63"/>
        <source>{reference} is void and is not sent.</source>
        <translation>نامهٔ {reference} باطل است و فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch_rows.py" line="66"/>
        <source>Send the letter that has taken its place.</source>
        <translation>نامهٔ جایگزین آن را بفرستید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch_rows.py" line="75"/>
        <location filename="../../desktop_app/letters/service_incoming.py" line="139"/>
        <source>{reference} is filed.</source>
        <translation>نامهٔ {reference} بایگانی شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch_rows.py" line="76"/>
        <source>Take it out of the file first.</source>
        <translation>نخست آن را از بایگانی بیرون آورید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch_rows.py" line="141"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="122"/>
        <location filename="../../desktop_app/mous/service_activities.py" line="132"/>
        <source>The file name</source>
        <translation>نام پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="88"/>
        <source>This dispatch has gone out already.</source>
        <translation>این ارسال پیش‌تر انجام شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="89"/>
        <source>To send it once more, record another dispatch.</source>
        <translation>برای فرستادن دوباره، ارسال دیگری ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="108"/>
        <source>It cannot have been acknowledged before it was sent.</source>
        <translation>رسید آن نمی‌تواند پیش از ارسال اعلام شده باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="110"/>
        <source>It was sent on {day}: correct one of the days.</source>
        <translation>تاریخ ارسال {day} است: یکی از روزها را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="116"/>
        <source>The day of the acknowledgement lies in the future.</source>
        <translation>روز اعلام رسید هنوز نرسیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="117"/>
        <source>Enter the day on which it was received.</source>
        <translation>روز دریافت را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="151"/>
        <source>This dispatch was changed since.</source>
        <translation>این ارسال پس از آن تغییر کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="152"/>
        <source>Look at it again before you take anything back.</source>
        <translation>پیش از برگرداندن هر چیز، آن را دوباره ببینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="170"/>
        <source>No file was kept as proof of this dispatch.</source>
        <translation>پرونده‌ای به‌عنوان مدرک این ارسال نگه داشته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="171"/>
        <source>Scan the receipt and add it to the dispatch.</source>
        <translation>رسید را اسکن و به این ارسال اضافه کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="194"/>
        <source>The recipient</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="196"/>
        <location filename="../../desktop_app/letters/service_dispatch_circular.py" line="38"/>
        <source>The proof</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="214"/>
        <source>The letter has no such copy.</source>
        <translation>نامه چنین رونوشتی ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="215"/>
        <source>Choose one of those who get a copy.</source>
        <translation>یکی از گیرندگان رونوشت را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="229"/>
        <source>The moment of dispatch lies in the future.</source>
        <translation>زمان ارسال هنوز نرسیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="230"/>
        <source>Record it when the letter has gone out.</source>
        <translation>پس از ارسال نامه، آن را ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="236"/>
        <source>{reference} was issued on {day}: it cannot have gone out earlier.</source>
        <translation>نامهٔ {reference} در {day} صادر شده است و نمی‌تواند پیش از آن فرستاده شده باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="242"/>
        <source>Correct the day and the hour.</source>
        <translation>روز و ساعت را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="251"/>
        <source>This has not gone out yet.</source>
        <translation>این هنوز فرستاده نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="252"/>
        <source>Record first when it was sent.</source>
        <translation>نخست زمان ارسال را ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="263"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="129"/>
        <location filename="../../desktop_app/letters/service_scans.py" line="60"/>
        <location filename="../../desktop_app/mous/service_activities.py" line="136"/>
        <source>{name} is empty.</source>
        <translation>«{name}» خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="264"/>
        <source>Choose the file that shows the dispatch.</source>
        <translation>پرونده‌ای را که ارسال را نشان می‌دهد برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="269"/>
        <source>{name} is larger than {most} MB.</source>
        <translation>«{name}» بزرگ‌تر از {most} مگابایت است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="273"/>
        <source>Scan it smaller, then add it again.</source>
        <translation>آن را با حجم کمتر اسکن کنید و دوباره بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="130"/>
        <source>The file</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="132"/>
        <source>Choose the file that is to go along.</source>
        <translation>پرونده‌ای را که باید همراه شود برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="154"/>
        <source>{reference} is issued and cannot be changed any more.</source>
        <translation>نامهٔ {reference} صادر شده است و دیگر تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="159"/>
        <source>Write a new letter that refers to it, or void it with the reason.</source>
        <translation>نامهٔ جدیدی عطف به آن بنویسید، یا آن را با ذکر دلیل باطل کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="178"/>
        <source>A copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="179"/>
        <source>The purpose of a copy</source>
        <translation>جهتِ رونوشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="197"/>
        <source>“Follows our letter”</source>
        <translation>«پیرو»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="114"/>
        <source>Letters of this circular are issued already.</source>
        <translation>نامه‌هایی از این بخشنامه پیش‌تر صادر شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="115"/>
        <source>It stays, with its letters. Remove those who have not got it, if it is to end.</source>
        <translation>بخشنامه با نامه‌هایش می‌ماند. اگر باید پایان یابد، کسانی را که آن را دریافت نکرده‌اند حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="136"/>
        <source>The circular has no name.</source>
        <translation>بخشنامه نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="137"/>
        <source>Type a name by which you will find it again.</source>
        <translation>نامی بنویسید که با آن دوباره پیدایش کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="144"/>
        <source>There are two texts in {language}.</source>
        <translation>به زبان {language} دو متن آمده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="147"/>
        <source>Remove one of them.</source>
        <translation>یکی از آن‌ها را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="154"/>
        <source>{name} is in the list twice.</source>
        <translation>«{name}» دو بار در فهرست آمده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="171"/>
        <source>Letters of this circular bear {reference} already.</source>
        <translation>نامه‌هایی از این بخشنامه پیش‌تر شمارهٔ {reference} گرفته‌اند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="174"/>
        <source>Leave series and numbers as they were, or write another circular.</source>
        <translation>سری و شماره‌ها را به همان صورت بگذارید، یا بخشنامهٔ دیگری بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="186"/>
        <source>{name} has got the letter already.</source>
        <translation>«{name}» نامه را پیش‌تر دریافت کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="189"/>
        <source>Leave the recipient in the list; if need be, void the letter.</source>
        <translation>گیرنده را در فهرست نگه دارید؛ در صورت نیاز، نامه را باطل کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="204"/>
        <source>The name of the circular</source>
        <translation>نام بخشنامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="210"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="187"/>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="160"/>
        <source>The name of an enclosure</source>
        <translation>نام پیوست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="223"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="199"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="219"/>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="25"/>
        <source>The subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="201"/>
        <source>“Your reference”</source>
        <translation>«عطف به»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="203"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="220"/>
        <source>The salutation</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="224"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="204"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="221"/>
        <source>The close</source>
        <translation>عبارت پایانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="206"/>
        <source>The reason for the override</source>
        <translation>دلیل عبور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_awaited.py" line="70"/>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="31"/>
        <location filename="../../desktop_app/letters/service_issue.py" line="100"/>
        <source>The reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_awaited.py" line="73"/>
        <source>Why is no answer awaited any more?</source>
        <translation>چرا نامه دیگر در انتظار پاسخ نیست؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_awaited.py" line="74"/>
        <source>Write it in a few words: “answered by telephone”.</source>
        <translation>آن را در چند واژه بنویسید: «تلفنی پاسخ داده شد».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_awaited.py" line="99"/>
        <source>No answer to {reference} is awaited.</source>
        <translation>نامهٔ {reference} در انتظار پاسخ نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_awaited.py" line="102"/>
        <source>Say first by which day you expect one.</source>
        <translation>نخست مشخص کنید تا چه روزی در انتظار پاسخ هستید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="103"/>
        <source>A void needs a reason.</source>
        <translation>ابطال به دلیل نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="104"/>
        <source>Write in a few words why the letter is void.</source>
        <translation>در چند واژه بنویسید نامه چرا باطل است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="77"/>
        <source>This letter is not registered yet.</source>
        <translation>این نامه هنوز ثبت نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="78"/>
        <source>Simply change and save it.</source>
        <translation>کافی است آن را تغییر دهید و ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="89"/>
        <source>Nothing is different from what is registered.</source>
        <translation>چیزی با آنچه ثبت شده است تفاوت ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="90"/>
        <source>Change what was wrong, then correct it.</source>
        <translation>آنچه را نادرست بود تغییر دهید و سپس اصلاح را ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="107"/>
        <location filename="../../desktop_app/letters/service_issue.py" line="110"/>
        <source>This letter has no number yet.</source>
        <translation>این نامه هنوز شماره ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="108"/>
        <source>Delete it instead.</source>
        <translation>به‌جای آن، نامه را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="147"/>
        <source>The series “{name}” does not number letters that came in.</source>
        <translation>سری شمارهٔ «{name}» به نامه‌های رسیده شماره نمی‌دهد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="152"/>
        <source>Choose a series for letters that came in.</source>
        <translation>سری شماره‌ای برای نامه‌های رسیده برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="161"/>
        <source>{reference} is registered already.</source>
        <translation>نامهٔ {reference} پیش‌تر ثبت شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="183"/>
        <source>The letter names no sender.</source>
        <translation>فرستندهٔ نامه مشخص نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="185"/>
        <source>The letter has no subject.</source>
        <translation>نامه موضوع ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="187"/>
        <source>The day of receipt is missing.</source>
        <translation>روز دریافت وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="191"/>
        <source>The day of receipt, {day}, is still to come.</source>
        <translation>روز دریافت، {day}، هنوز نرسیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="194"/>
        <source>Choose today or the day on which it came.</source>
        <translation>امروز یا روز رسیدن نامه را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="210"/>
        <source>The file of the enclosure “{title}” is missing.</source>
        <translation>پروندهٔ پیوست «{title}» موجود نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="213"/>
        <source>Add the file again, or take the enclosure out.</source>
        <translation>پرونده را دوباره بیفزایید، یا پیوست را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="218"/>
        <source>Fill it in, then register it again.</source>
        <translation>آن را پر کنید و دوباره ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="225"/>
        <source>A reason is needed.</source>
        <translation>ذکر دلیل لازم است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="226"/>
        <source>Write in a few words why.</source>
        <translation>دلیل را در چند واژه بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="111"/>
        <source>Delete the draft instead.</source>
        <translation>به‌جای آن، پیش‌نویس را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="130"/>
        <source>This letter has not been issued yet.</source>
        <translation>این نامه هنوز صادر نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="131"/>
        <source>Issue it first.</source>
        <translation>نخست آن را صادر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="136"/>
        <source>The register and the letter {reference} do not agree on the issued file.</source>
        <translation>دفتر ثبت و نامهٔ {reference} در پروندهٔ صادرشده همخوان نیستند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="142"/>
        <source>Do not send it. Run “dabir check” and bring the office back from a backup.</source>
        <translation>آن را نفرستید. دستور «dabir check» را اجرا کنید و دبیرخانه را از نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="170"/>
        <location filename="../../desktop_app/letters/service_issue.py" line="153"/>
        <location filename="../../desktop_app/letters/service_review.py" line="97"/>
        <location filename="../../desktop_app/letters/service_review.py" line="98"/>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="154"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="24"/>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="155"/>
        <source>not issued</source>
        <translation>صادرنشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="158"/>
        <source>{reference} has been issued meanwhile.</source>
        <translation>نامهٔ {reference} در این میان صادر شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="172"/>
        <location filename="../../desktop_app/letters/service_issue.py" line="162"/>
        <location filename="../../desktop_app/letters/service_review.py" line="94"/>
        <source>Somebody else changed this letter since you looked at it.</source>
        <translation>پس از آن‌که نامه را دیدید، کس دیگری آن را تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="174"/>
        <location filename="../../desktop_app/letters/service_review.py" line="87"/>
        <source>{reference} is issued already.</source>
        <translation>نامهٔ {reference} پیش‌تر صادر شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_register.py" line="164"/>
        <location filename="../../desktop_app/letters/service_issue.py" line="177"/>
        <source>A letter gets its number only once.</source>
        <translation>هر نامه تنها یک بار شماره می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="188"/>
        <source>The letter is not ready to be issued. {reasons}</source>
        <translation>نامه آمادهٔ صدور نیست. {reasons}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="191"/>
        <source>Mend this, then issue it again.</source>
        <translation>این را اصلاح و دوباره صادر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_numbers.py" line="67"/>
        <source>The register already has a letter with the number {reference}.</source>
        <translation>در دفتر ثبت نامه‌ای با شمارهٔ {reference} هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_numbers.py" line="73"/>
        <source>Give the series “{name}” a number pattern of its own.</source>
        <translation>برای سری شمارهٔ «{name}» الگوی شمارهٔ جداگانه‌ای بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_numbers.py" line="115"/>
        <source>The series “{name}” is closed.</source>
        <translation>سری شمارهٔ «{name}» بسته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_numbers.py" line="116"/>
        <source>Choose another series.</source>
        <translation>سری شمارهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_numbers.py" line="121"/>
        <source>The year {year} of “{name}” is closed.</source>
        <translation>سال {year} سری «{name}» بسته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_numbers.py" line="125"/>
        <source>Choose another series, or wait for the new year.</source>
        <translation>سری شمارهٔ دیگری برگزینید، یا تا سال نو صبر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_numbers.py" line="171"/>
        <source>The clock of this computer says {today}, but the last entry of the register, {reference}, is of {day}.</source>
        <translation>ساعت این رایانه {today} را نشان می‌دهد، اما آخرین ثبت دفتر، {reference}، به تاریخ {day} است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_numbers.py" line="181"/>
        <source>Set the clock right, then try again. If it is right and {reference} was numbered under a wrong one, void {reference} and say so in the reason.</source>
        <translation>ساعت را تنظیم کنید و دوباره بکوشید. اگر ساعت درست است و {reference} با ساعت نادرست شماره گرفته است، {reference} را باطل و همین را در دلیل ذکر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="32"/>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="34"/>
        <source>Sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="33"/>
        <source>Sender (organisation)</source>
        <translation>فرستنده (سازمان)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="35"/>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="23"/>
        <source>Their number</source>
        <translation>شمارهٔ فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="36"/>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="24"/>
        <source>Their date as printed</source>
        <translation>تاریخ فرستنده، به صورت چاپ‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="37"/>
        <source>Their date</source>
        <translation>تاریخ فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="38"/>
        <source>Calendar of their date</source>
        <translation>تقویم تاریخ فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="39"/>
        <source>Received on</source>
        <translation>تاریخ دریافت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="40"/>
        <source>Came by</source>
        <translation>شیوهٔ دریافت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="41"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="51"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="44"/>
        <source>Scan</source>
        <translation>اسکن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="45"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="67"/>
        <source>Name of the scan</source>
        <translation>نام اسکن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="46"/>
        <source>Enclosures counted</source>
        <translation>شمار پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="48"/>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="50"/>
        <source>Reply by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="51"/>
        <source>Referred to</source>
        <translation>ارجاع به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="66"/>
        <source>This received letter is not in the office any more.</source>
        <translation>این نامهٔ رسیده دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="33"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="52"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="28"/>
        <location filename="../../desktop_app/mous/service_checks.py" line="132"/>
        <source>Calendars</source>
        <translation>تقویم‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="30"/>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="31"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="53"/>
        <source>Series</source>
        <translation>سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="55"/>
        <source>To (organisation)</source>
        <translation>گیرنده (سازمان)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="31"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="56"/>
        <source>Signer</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="32"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="57"/>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="34"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="67"/>
        <source>Paper size</source>
        <translation>اندازهٔ کاغذ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="35"/>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="49"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="68"/>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="36"/>
        <source>Texts</source>
        <translation>متن‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="37"/>
        <source>Recipients</source>
        <translation>گیرندگان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="39"/>
        <source>Numbers</source>
        <translation>شماره‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="66"/>
        <source>This circular is not in the office any more.</source>
        <translation>این بخشنامه دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="52"/>
        <source>This record is not in the office any more.</source>
        <translation>این مورد دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/cases.py" line="53"/>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="67"/>
        <location filename="../../desktop_app/letters/service_letterheads.py" line="115"/>
        <location filename="../../desktop_app/letters/service_templates.py" line="109"/>
        <source>Choose another one from the list.</source>
        <translation>مورد دیگری از فهرست برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="146"/>
        <source>{count} in all</source>
        <translation>در مجموع {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="42"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="58"/>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="59"/>
        <source>Your reference</source>
        <translation>عطف به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="60"/>
        <source>Salutation</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="43"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="61"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="73"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="37"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="62"/>
        <source>Close</source>
        <translation>عبارت پایانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="63"/>
        <source>Copies</source>
        <translation>رونوشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="38"/>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="47"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="64"/>
        <source>Enclosures</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="65"/>
        <source>Reason for the override</source>
        <translation>دلیل عبور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="66"/>
        <location filename="../../desktop_app/letters/service_templates.py" line="27"/>
        <source>Kind of paper</source>
        <translation>نوع سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="69"/>
        <source>Fold marks</source>
        <translation>نشان‌های تا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="70"/>
        <source>Basmala</source>
        <translation>بسم‌الله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="71"/>
        <source>Follows our letter</source>
        <translation>پیرو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="72"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="29"/>
        <location filename="../../desktop_app/mous/service_checks.py" line="133"/>
        <source>Correction of lunar dates</source>
        <translation>اصلاح تاریخ‌های قمری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="74"/>
        <source>Second language</source>
        <translation>زبان دوم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="75"/>
        <source>Signed for</source>
        <translation>امضا از طرف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="76"/>
        <source>Answers</source>
        <translation>در پاسخ به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="77"/>
        <source>Shares its number</source>
        <translation>شمارهٔ مشترک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="78"/>
        <source>Answer expected by</source>
        <translation>مهلت دریافت پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="79"/>
        <source>Signed by hand</source>
        <translation>امضای دستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="52"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="80"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="38"/>
        <location filename="../../desktop_app/mous/service_activities.py" line="178"/>
        <location filename="../../desktop_app/mous/service_checks.py" line="125"/>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="97"/>
        <source>This letter is not in the register any more.</source>
        <translation>این نامه دیگر در دفتر ثبت نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_rows.py" line="67"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="98"/>
        <source>Choose another letter from the list.</source>
        <translation>نامهٔ دیگری از فهرست برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="132"/>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="75"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="214"/>
        <source>Somebody else changed this while you were editing it.</source>
        <translation>هنگام ویرایش شما، کس دیگری این را تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="18"/>
        <location filename="../../desktop_app/contacts/service_membership.py" line="30"/>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="29"/>
        <location filename="../../desktop_app/letters/service_saved_searches.py" line="18"/>
        <location filename="../../desktop_app/letters/service_series.py" line="24"/>
        <location filename="../../desktop_app/letters/service_templates.py" line="25"/>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="22"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="19"/>
        <location filename="../../desktop_app/letters/service_saved_searches.py" line="19"/>
        <source>Conditions</source>
        <translation>شرط‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="35"/>
        <source>This filter has been deleted.</source>
        <translation>این پالایش حذف شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="36"/>
        <source>Choose another one, or save it again in Contacts.</source>
        <translation>مورد دیگری برگزینید، یا آن را در «مخاطبان» دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="47"/>
        <source>The name of the filter</source>
        <translation>نام پالایش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="84"/>
        <source>The filter has no name.</source>
        <translation>پالایش نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="85"/>
        <location filename="../../desktop_app/letters/service_saved_searches.py" line="73"/>
        <source>Name it as you will look for it later.</source>
        <translation>نامی به آن بدهید که بعدها با آن جستجویش می‌کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="89"/>
        <source>The filter has no condition: it would find everybody.</source>
        <translation>پالایش شرطی ندارد: همه را می‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="90"/>
        <source>Choose a country, a kind or words first.</source>
        <translation>نخست کشور، نوع یا واژه‌ای برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="95"/>
        <source>There is a filter “{name}” already.</source>
        <translation>پالایشی با نام «{name}» از پیش هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="96"/>
        <source>Choose another name, or change that filter.</source>
        <translation>نام دیگری برگزینید، یا همان پالایش را تغییر دهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="25"/>
        <source>Number pattern</source>
        <translation>الگوی شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="26"/>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="27"/>
        <source>Used for</source>
        <translation>کاربرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="28"/>
        <source>Needs approval</source>
        <translation>نیازمند تأیید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="111"/>
        <source>“{name}” has given numbers already.</source>
        <translation>سری «{name}» پیش‌تر شماره داده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="114"/>
        <source>Letters that come in and letters that go out need series of their own: add one.</source>
        <translation>نامه‌های رسیده و صادره هر یک به سری شمارهٔ جداگانه‌ای نیاز دارند: یکی بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="124"/>
        <source>The name of the series</source>
        <translation>نام سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="129"/>
        <source>The series has no name.</source>
        <translation>سری شماره نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="130"/>
        <source>Type the letters that its numbers begin with.</source>
        <translation>حروفی را که شماره‌هایش با آن آغاز می‌شود بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="136"/>
        <source>There is a series “{name}” already, perhaps a closed one.</source>
        <translation>سری شماره‌ای با نام «{name}» از پیش هست، شاید بسته باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="141"/>
        <location filename="../../desktop_app/letters/service_templates.py" line="153"/>
        <source>Choose another name.</source>
        <translation>نام دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/document_parts.py" line="37"/>
        <location filename="../../desktop_app/mous/document.py" line="74"/>
        <source>Two languages stand side by side, no more and no less.</source>
        <translation>درست دو زبان در کنار هم می‌آیند، نه بیشتر و نه کمتر.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/document_parts.py" line="40"/>
        <location filename="../../desktop_app/mous/document.py" line="77"/>
        <source>Choose two languages, or another form.</source>
        <translation>دو زبان، یا قالب دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/document_parts.py" line="44"/>
        <location filename="../../desktop_app/mous/document.py" line="64"/>
        <source>No language is chosen for the paper.</source>
        <translation>زبانی برای سند انتخاب نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/document_parts.py" line="45"/>
        <location filename="../../desktop_app/mous/document.py" line="65"/>
        <source>Choose one at least.</source>
        <translation>دست‌کم یکی را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service.py" line="93"/>
        <source>decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service.py" line="94"/>
        <source>action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service.py" line="109"/>
        <source>The {kind} belongs to a meeting.</source>
        <translation>این مورد ({kind}) از آنِ یک نشست است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service.py" line="112"/>
        <source>Remove it in the meeting.</source>
        <translation>آن را در نشست حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="25"/>
        <source>The meeting has no title.</source>
        <translation>نشست عنوان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="26"/>
        <source>Give it a title in one language at least.</source>
        <translation>دست‌کم به یک زبان به آن عنوان بدهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="30"/>
        <source>No calendar is chosen for the date.</source>
        <translation>تقویمی برای تاریخ انتخاب نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="31"/>
        <source>Choose one calendar at least.</source>
        <translation>دست‌کم یک تقویم برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="48"/>
        <source>A dropped action needs a reason.</source>
        <translation>اقدام منتفی به دلیل نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="49"/>
        <source>Say in a few words why it is not done any more.</source>
        <translation>در چند واژه بنویسید چرا دیگر انجام نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="157"/>
        <location filename="../../desktop_app/meetings/service_checks.py" line="62"/>
        <source>Remove one of the two.</source>
        <translation>یکی از دو را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="16"/>
        <source>The meeting has two chairs.</source>
        <translation>نشست دو رئیس دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="17"/>
        <source>The meeting has two secretaries.</source>
        <translation>نشست دو دبیر دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="33"/>
        <source>The meeting&apos;s number</source>
        <translation>شمارهٔ نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="95"/>
        <source>Action {place}</source>
        <translation>اقدام {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="59"/>
        <source>{name} is among the attendees twice.</source>
        <translation>«{name}» دو بار در میان شرکت‌کنندگان است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="71"/>
        <source>Leave one of them, change the others.</source>
        <translation>یکی را نگه دارید و دیگران را تغییر دهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="79"/>
        <source>Item {place} is empty.</source>
        <translation>بند {place} خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="80"/>
        <source>Write what was done, or remove the item.</source>
        <translation>شرح آن را بنویسید، یا بند را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="87"/>
        <source>Decision {number} has no text.</source>
        <translation>مصوبهٔ {number} متن ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="89"/>
        <source>Write what was decided, or remove the decision.</source>
        <translation>متن مصوبه را بنویسید، یا آن را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="98"/>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="60"/>
        <source>{name} has no text.</source>
        <translation>«{name}» متن ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="99"/>
        <source>Write what is to be done, or remove the action.</source>
        <translation>بنویسید چه باید انجام شود، یا اقدام را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="104"/>
        <source>{name} is due before the day of the meeting.</source>
        <translation>مهلت «{name}» پیش از روز نشست است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="25"/>
        <source>The body has no name.</source>
        <translation>نهاد نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="26"/>
        <source>Give it a name in one language at least.</source>
        <translation>دست‌کم به یک زبان به آن نام بدهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="29"/>
        <source>The body&apos;s name</source>
        <translation>نام نهاد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="34"/>
        <source>Sessions count from 1, and corrections are taken for a year at most.</source>
        <translation>شمارهٔ نشست‌ها از ۱ آغاز می‌شود و مهلت پذیرش اصلاحیه حداکثر یک سال است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="37"/>
        <source>Correct the two numbers.</source>
        <translation>این دو عدد را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="49"/>
        <source>A member of the body is not chosen yet.</source>
        <translation>یکی از اعضای نهاد هنوز انتخاب نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="50"/>
        <source>Choose an institution or a person for it, or remove the line.</source>
        <translation>برای آن مؤسسه یا شخصی برگزینید، یا سطر را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="67"/>
        <source>{name} leaves the body before having joined it.</source>
        <translation>خروج «{name}» از نهاد پیش از پیوستن به آن است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="70"/>
        <location filename="../../desktop_app/meetings/service_checks.py" line="107"/>
        <source>Correct one of the days.</source>
        <translation>یکی از روزها را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="80"/>
        <source>{name} is a member of this body twice.</source>
        <translation>«{name}» دو بار عضو این نهاد است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="83"/>
        <source>Remove one of the two, or let the first end before the second begins.</source>
        <translation>یکی از دو را حذف کنید، یا پایان نخستین را پیش از آغاز دومی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="97"/>
        <source>{name} has two seats in this body at once.</source>
        <translation>«{name}» هم‌زمان دو کرسی در این نهاد دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="100"/>
        <source>Remove one of the two, or correct its days.</source>
        <translation>یکی از دو را حذف کنید، یا روزهای آن را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="109"/>
        <source>With a quorum of no members the body could decide in an empty room.</source>
        <translation>با حد نصاب صفر، نهاد می‌تواند بدون حضور هیچ عضوی تصمیم بگیرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="112"/>
        <source>Enter how many members must be there, or choose “no quorum”.</source>
        <translation>شمار اعضایی را که باید حاضر باشند وارد کنید، یا «بدون حد نصاب» را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="122"/>
        <source>The quorum asks for {number} members, but only {members} have a vote.</source>
        <translation>حد نصاب {number} عضو است، اما تنها {members} عضو حق رأی دارند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="129"/>
        <source>Lower the quorum, or add the members that are missing.</source>
        <translation>حد نصاب را کاهش دهید، یا اعضای جاافتاده را بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="143"/>
        <source>On {day} {body} did not exist yet: its first member joined on {began}.</source>
        <translation>در {day} «{body}» هنوز تشکیل نشده بود: نخستین عضو آن در {began} پیوسته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="151"/>
        <source>Correct the day of the session, or since when its members belong.</source>
        <translation>روز نشست، یا تاریخ پیوستن اعضا را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="157"/>
        <source>On {day} {body} has no members.</source>
        <translation>«{body}» در {day} عضوی ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_body_checks.py" line="161"/>
        <source>Correct the day of the session, or the body&apos;s members.</source>
        <translation>روز نشست، یا اعضای نهاد را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="116"/>
        <source>{name} names a decision that is not there.</source>
        <translation>«{name}» به مصوبه‌ای اشاره دارد که موجود نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="119"/>
        <source>Choose its decision again.</source>
        <translation>مصوبهٔ آن را دوباره برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_children.py" line="81"/>
        <source>Decision {number} cannot choose its own number.</source>
        <translation>مصوبهٔ {number} نمی‌تواند شمارهٔ خود را برگزیند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_children.py" line="84"/>
        <source>Dabir gives each decision its number when it is saved for the first time.</source>
        <translation>دبیر به هر مصوبه هنگام نخستین ذخیره شماره می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_children.py" line="92"/>
        <source>Decision {number} cannot become decision {wanted}.</source>
        <translation>مصوبهٔ {number} نمی‌تواند مصوبهٔ {wanted} شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_children.py" line="98"/>
        <source>A decision keeps its number for ever. Add a new decision and remove this one.</source>
        <translation>شمارهٔ مصوبه همیشگی است. مصوبهٔ جدیدی بیفزایید و این یکی را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="21"/>
        <location filename="../../desktop_app/mous/service_activities.py" line="177"/>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="23"/>
        <source>Body</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="24"/>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="25"/>
        <location filename="../../desktop_app/contacts/service_notes.py" line="19"/>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="43"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="25"/>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="26"/>
        <source>Based on</source>
        <translation>بر پایهٔ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="27"/>
        <location filename="../../desktop_app/contacts/service_notes.py" line="20"/>
        <location filename="../../desktop_app/contacts/service_notes.py" line="60"/>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="42"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="63"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="64"/>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="31"/>
        <source>Standing</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="32"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="26"/>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="93"/>
        <source>This stage is not one of the office&apos;s any more.</source>
        <translation>این مرحله دیگر از مراحل دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="94"/>
        <source>Choose another stage.</source>
        <translation>مرحلهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="98"/>
        <source>{day} is still to come.</source>
        <translation>{day} هنوز نرسیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="99"/>
        <source>Enter the step on the day it is taken, or correct it.</source>
        <translation>گام را در روز برداشتن آن ثبت کنید، یا روز را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="110"/>
        <location filename="../../desktop_app/letters/service_dispatch.py" line="195"/>
        <location filename="../../desktop_app/letters/service_review.py" line="122"/>
        <source>The note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="216"/>
        <source>The name of a stage</source>
        <translation>نام مرحله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="220"/>
        <source>A stage has no name.</source>
        <translation>یکی از مراحل نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="221"/>
        <source>Name it in at least one language, or take it out.</source>
        <translation>دست‌کم به یک زبان به آن نام بدهید، یا آن را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="233"/>
        <source>Two stages are called “{name}”.</source>
        <translation>دو مرحله «{name}» نام دارند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="236"/>
        <source>Give one of them another name.</source>
        <translation>به یکی از آن‌ها نام دیگری بدهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="248"/>
        <source>Organisations have come to the stage “{name}”.</source>
        <translation>سازمان‌هایی به مرحلهٔ «{name}» رسیده‌اند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="251"/>
        <source>Move them to another stage before you take it out.</source>
        <translation>پیش از حذف آن، سازمان‌ها را به مرحلهٔ دیگری ببرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="27"/>
        <source>Minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="30"/>
        <source>Attendees</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="31"/>
        <source>Items</source>
        <translation>بندها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="32"/>
        <source>Decisions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="33"/>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="36"/>
        <source>Headline</source>
        <translation>عنوان خبر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="23"/>
        <source>Short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="24"/>
        <source>Quorum</source>
        <translation>حد نصاب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="25"/>
        <source>Numbers of sessions</source>
        <translation>شمارهٔ نشست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="26"/>
        <source>Numbers of decisions</source>
        <translation>شمارهٔ مصوبات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="27"/>
        <source>Next session</source>
        <translation>نشست بعدی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="28"/>
        <source>Days for corrections</source>
        <translation>روزهای مهلت اصلاحیه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="69"/>
        <source>This body is not in the office any more.</source>
        <translation>این نهاد دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="111"/>
        <source>This body has sessions in the office ({count}).</source>
        <translation>این نهاد در دبیرخانه نشست دارد ({count}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="114"/>
        <source>Leave the body; where it has ended, give its members a last day.</source>
        <translation>نهاد را نگه دارید؛ اگر کار آن پایان یافته است، برای اعضایش آخرین روز را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="178"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="59"/>
        <source>Somebody else changed this record while you were working on it.</source>
        <translation>هنگام کار شما، کس دیگری این مورد را تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="221"/>
        <source>A member that has been invited to sessions stays.</source>
        <translation>عضوی که به نشست‌ها دعوت شده است می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="222"/>
        <source>Bring the line back and give the member a last day instead.</source>
        <translation>سطر را بازگردانید و به‌جای حذف، آخرین روز عضو را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="234"/>
        <source>There is a body called {name} already.</source>
        <translation>نهادی با نام «{name}» از پیش هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="237"/>
        <source>Give this one another name, or open that one.</source>
        <translation>به این یکی نام دیگری بدهید، یا آن را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="251"/>
        <location filename="../../desktop_app/meetings/service_numbers.py" line="110"/>
        <source>Session {number} of this body exists already.</source>
        <translation>نشست شمارهٔ {number} این نهاد از پیش هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="255"/>
        <source>Let the next session be {number} or later.</source>
        <translation>شمارهٔ نشست بعدی را {number} یا بالاتر بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="84"/>
        <source>new</source>
        <translation>جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_decisions.py" line="103"/>
        <source>There is nothing to confirm in these minutes.</source>
        <translation>در این صورت‌جلسه چیزی برای تأیید نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_decisions.py" line="118"/>
        <source>This decision is not in the office any more.</source>
        <translation>این مصوبه دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_actions.py" line="119"/>
        <source>{name} does not hold that post today.</source>
        <translation>«{name}» امروز آن سمت را ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_actions.py" line="122"/>
        <source>Choose who holds the post now.</source>
        <translation>دارندهٔ کنونی سمت را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_actions.py" line="126"/>
        <source>The action would be due before its meeting.</source>
        <translation>مهلت اقدام پیش از نشست آن است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_actions.py" line="127"/>
        <source>Choose a later day.</source>
        <translation>روز دیرتری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_actions.py" line="146"/>
        <source>The action cannot be done on a day to come.</source>
        <translation>روز انجام اقدام نمی‌تواند در آینده باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_actions.py" line="147"/>
        <source>Correct the day, or leave the action open.</source>
        <translation>روز را اصلاح کنید، یا اقدام را باز بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_actions.py" line="151"/>
        <source>The action was done before its meeting was held.</source>
        <translation>روز انجام اقدام پیش از برگزاری نشست آن است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_actions.py" line="152"/>
        <source>Correct the day.</source>
        <translation>روز را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_actions.py" line="157"/>
        <source>A {kind} does not carry an action out.</source>
        <translation>این مورد ({kind}) انجام‌دهندهٔ اقدام نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_actions.py" line="160"/>
        <source>Choose a letter, a memorandum, a meeting or news.</source>
        <translation>نامه، تفاهم‌نامه، نشست یا خبری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_actions.py" line="234"/>
        <location filename="../../desktop_app/meetings/service_decisions.py" line="119"/>
        <location filename="../../desktop_app/meetings/service_decisions.py" line="130"/>
        <location filename="../../desktop_app/meetings/service_news.py" line="169"/>
        <source>Open its meeting.</source>
        <translation>نشست آن را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_actions.py" line="233"/>
        <location filename="../../desktop_app/meetings/service_decisions.py" line="129"/>
        <source>This action is not in the office any more.</source>
        <translation>این اقدام دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="113"/>
        <source>Approved minutes stay in the office.</source>
        <translation>صورت‌جلسهٔ تصویب‌شده در دبیرخانه می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="114"/>
        <source>There is nothing to do.</source>
        <translation>نیازی به کاری نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="118"/>
        <source>A news item of this meeting has been released, so the meeting stays in the office.</source>
        <translation>خبری از این نشست منتشر شده است و نشست در دبیرخانه می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="123"/>
        <source>Leave the meeting, or correct it while its minutes are not approved.</source>
        <translation>نشست را نگه دارید، یا تا صورت‌جلسه تصویب نشده آن را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="186"/>
        <source>Minutes that are {state} do not become {wanted} again.</source>
        <translation>صورت‌جلسه از وضعیت «{state}» دوباره به «{wanted}» بازنمی‌گردد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="192"/>
        <source>Corrections are kept in the history; after approval they go into the next minutes.</source>
        <translation>اصلاحات در تاریخچه می‌ماند؛ پس از تصویب، در صورت‌جلسهٔ بعدی می‌آید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="200"/>
        <source>Minutes are signed on paper or with a certificate.</source>
        <translation>صورت‌جلسه روی کاغذ یا با گواهی امضا می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="201"/>
        <location filename="../../desktop_app/meetings/service_minutes.py" line="109"/>
        <source>Sign them, or add the signed sheet.</source>
        <translation>آن را امضا کنید، یا برگهٔ امضاشده را بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="205"/>
        <source>Minutes are circulated before they are approved.</source>
        <translation>صورت‌جلسه پیش از تصویب توزیع می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="206"/>
        <source>Circulate them first.</source>
        <translation>نخست آن را توزیع کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="237"/>
        <source>Write an addendum, which gets a number of its own.</source>
        <translation>الحاقیه‌ای بنویسید که شمارهٔ خود را می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_calendar.py" line="38"/>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="210"/>
        <source>The meeting has no day.</source>
        <translation>روز نشست وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_calendar.py" line="39"/>
        <source>Enter the day on which it is to be held.</source>
        <translation>روز برگزاری را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_calendar.py" line="113"/>
        <source>An invitation names who invites, and the office&apos;s own organisation has no e-mail address.</source>
        <translation>در دعوت‌نامه دعوت‌کننده ذکر می‌شود و سازمان خود شما نشانی رایانامه ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_calendar.py" line="118"/>
        <source>Enter it among the contacts, then try again.</source>
        <translation>آن را در «مخاطبان» وارد کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="211"/>
        <source>Enter the day on which it was held.</source>
        <translation>روز برگزاری را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="215"/>
        <source>The minutes say nothing yet.</source>
        <translation>صورت‌جلسه هنوز متنی ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="216"/>
        <source>Write what was done, or what was decided.</source>
        <translation>شرح نشست یا مصوبات را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="222"/>
        <source>The minutes name no chair.</source>
        <translation>در صورت‌جلسه رئیس نشست مشخص نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="223"/>
        <source>Mark one of the attendees as chair.</source>
        <translation>یکی از شرکت‌کنندگان را رئیس نشست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="50"/>
        <source>The correction is not complete.</source>
        <translation>اصلاحیه کامل نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="51"/>
        <source>Say who asks for it and what is to be corrected.</source>
        <translation>بنویسید چه کسی آن را درخواست کرده است و چه چیزی باید اصلاح شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="55"/>
        <source>The item to be corrected is not in these minutes.</source>
        <translation>بندی که باید اصلاح شود در این صورت‌جلسه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="56"/>
        <source>Choose the item again.</source>
        <translation>بند را دوباره برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="83"/>
        <source>This correction is not in the office any more.</source>
        <translation>این اصلاحیه دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="84"/>
        <location filename="../../desktop_app/meetings/service_decisions.py" line="104"/>
        <source>Open the meeting again.</source>
        <translation>نشست را دوباره باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="91"/>
        <source>A refused correction needs an answer.</source>
        <translation>اصلاحیهٔ ردشده به پاسخ نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="92"/>
        <source>Say in a few words why the minutes stay as they are.</source>
        <translation>در چند واژه بنویسید چرا صورت‌جلسه به همان صورت می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="116"/>
        <source>These minutes are not approved yet.</source>
        <translation>این صورت‌جلسه هنوز تصویب نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="117"/>
        <source>Change the minutes themselves.</source>
        <translation>خود صورت‌جلسه را تغییر دهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="122"/>
        <source>The addendum is not complete.</source>
        <translation>الحاقیه کامل نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="123"/>
        <source>Write what is added, and in a few words why.</source>
        <translation>بنویسید چه چیزی افزوده می‌شود و دلیل آن را در چند واژه ذکر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="145"/>
        <source>These minutes have not been circulated yet.</source>
        <translation>این صورت‌جلسه هنوز توزیع نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="146"/>
        <source>Change the draft itself, or circulate it first.</source>
        <translation>خود پیش‌نویس را تغییر دهید، یا نخست آن را توزیع کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="152"/>
        <source>Corrections were taken until {until}.</source>
        <translation>مهلت پذیرش اصلاحیه تا {until} بود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="154"/>
        <source>Enter the day on which it came in, if that was earlier. Otherwise raise it at the meeting that approves the minutes.</source>
        <translation>اگر اصلاحیه پیش از آن رسیده است، روز رسیدن آن را وارد کنید. در غیر این صورت، آن را در نشستی که صورت‌جلسه را تصویب می‌کند مطرح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="165"/>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="234"/>
        <source>These minutes are approved and can no longer be changed.</source>
        <translation>این صورت‌جلسه تصویب شده است و دیگر تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_corrections.py" line="168"/>
        <source>Write an addendum.</source>
        <translation>الحاقیه‌ای بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="68"/>
        <source>The news item has no headline.</source>
        <translation>خبر عنوان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="69"/>
        <source>Write one in one language at least.</source>
        <translation>دست‌کم به یک زبان بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="108"/>
        <source>This news item cannot be released yet.</source>
        <translation>این خبر هنوز قابل انتشار نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="112"/>
        <source>Check the titles in the contacts, or give a reason for releasing it all the same.</source>
        <translation>عنوان‌ها را در مخاطبان بررسی کنید، یا دلیل انتشار با وجود این را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="132"/>
        <source>A released news item stays in the office.</source>
        <translation>خبر منتشرشده در دبیرخانه می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="133"/>
        <source>Write a new one to correct it.</source>
        <translation>برای اصلاح، خبر جدیدی بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="168"/>
        <source>This news item is not in the office any more.</source>
        <translation>این خبر دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="181"/>
        <source>This news item has been released and can no longer be changed.</source>
        <translation>این خبر منتشر شده است و دیگر تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="184"/>
        <source>Write a new news item to correct it.</source>
        <translation>برای اصلاح، خبر جدیدی بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="193"/>
        <source>every language</source>
        <translation>همهٔ زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="198"/>
        <source>The news item lacks its headline or its text in {names}.</source>
        <translation>خبر به این زبان عنوان یا متن ندارد: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="203"/>
        <source>Write both in each language in which it goes out.</source>
        <translation>هر دو را به هر زبانی که منتشر می‌شود بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_people.py" line="23"/>
        <source>Somebody named in this meeting is not among the contacts any more.</source>
        <translation>یکی از نام‌بردگان این نشست دیگر در میان مخاطبان نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_people.py" line="26"/>
        <source>Restore the contact, or pick another one in the meeting.</source>
        <translation>مخاطب را بازگردانید، یا در نشست کس دیگری را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_reading.py" line="36"/>
        <source>This meeting is not in the office any more.</source>
        <translation>این نشست دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_bodies.py" line="70"/>
        <location filename="../../desktop_app/meetings/service_reading.py" line="37"/>
        <location filename="../../desktop_app/mous/service_family.py" line="121"/>
        <location filename="../../desktop_app/mous/service_parties.py" line="141"/>
        <source>Choose another one.</source>
        <translation>مورد دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_summaries.py" line="60"/>
        <source>A {kind} is no part of a meeting.</source>
        <translation>این مورد ({kind}) بخشی از نشست نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="75"/>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_terms.py" line="22"/>
        <source>{months} months from {day} is outside every calendar.</source>
        <translation>فاصلهٔ {months} ماه از {day} بیرون از همهٔ تقویم‌هاست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_terms.py" line="28"/>
        <source>Check the date and the term in months.</source>
        <translation>تاریخ و مدت (ماه) را بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="82"/>
        <source>Its life has ended; start a new one.</source>
        <translation>دورهٔ آن پایان یافته است؛ تفاهم‌نامهٔ جدیدی آغاز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="85"/>
        <source>The next step is {steps}.</source>
        <translation>گام بعدی: {steps}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="88"/>
        <source>A memorandum cannot go from “{now}” to “{wanted}”.</source>
        <translation>تفاهم‌نامه از «{now}» به «{wanted}» نمی‌رود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="128"/>
        <source>The memorandum has no title.</source>
        <translation>تفاهم‌نامه عنوان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="129"/>
        <location filename="../../desktop_app/mous/rules_activities.py" line="32"/>
        <source>Give it a title in one language.</source>
        <translation>به یک زبان به آن عنوان بدهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="133"/>
        <source>The memorandum needs one or more different languages.</source>
        <translation>تفاهم‌نامه به یک یا چند زبان متفاوت نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="134"/>
        <source>Choose each language once.</source>
        <translation>هر زبان را یک بار برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="139"/>
        <source>The prevailing text is {language}, which is not a language of this memorandum.</source>
        <translation>متن ملاک {language} است که از زبان‌های این تفاهم‌نامه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="146"/>
        <source>Choose one of its languages, or say that all texts are equal.</source>
        <translation>یکی از زبان‌های آن را برگزینید، یا همهٔ متن‌ها را معتبر بدانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="152"/>
        <source>A memorandum needs at least one calendar and one original.</source>
        <translation>تفاهم‌نامه دست‌کم به یک تقویم و یک نسخهٔ اصل نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="155"/>
        <source>Choose a calendar and enter the number of originals.</source>
        <translation>تقویمی برگزینید و شمار نسخه‌های اصل را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="164"/>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="165"/>
        <source>languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="166"/>
        <source>prevailing text</source>
        <translation>متن ملاک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="167"/>
        <source>parties</source>
        <translation>طرف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="168"/>
        <source>articles</source>
        <translation>مواد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="169"/>
        <source>length of the term</source>
        <translation>طول مدت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="173"/>
        <source>period of notice</source>
        <translation>مهلت اعلام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="177"/>
        <source>renewal</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="205"/>
        <source>{name} is a party twice.</source>
        <translation>«{name}» دو بار طرف تفاهم‌نامه است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="206"/>
        <source>An organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="208"/>
        <source>Remove one of the two lines.</source>
        <translation>یکی از دو سطر را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="217"/>
        <source>A term of {months} months would end before it starts or far too late.</source>
        <translation>مدت {months} ماه پیش از آغاز یا بسیار دیر پایان می‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="224"/>
        <source>Enter 1 to {longest} months, or leave the term open.</source>
        <translation>۱ تا {longest} ماه وارد کنید، یا مدت را نامحدود بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="233"/>
        <source>A notice of {days} days is not possible.</source>
        <translation>مهلت اعلام {days} روز ممکن نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="237"/>
        <source>Enter 0 to {longest} days, or leave it empty.</source>
        <translation>۰ تا {longest} روز وارد کنید، یا آن را خالی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="243"/>
        <source>The memorandum would enter into force before it is signed.</source>
        <translation>آغاز اجرای تفاهم‌نامه پیش از امضای آن است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="246"/>
        <source>Check the two dates: entry into force is the day of signature or later.</source>
        <translation>دو تاریخ را بررسی کنید: آغاز اجرا روز امضا یا پس از آن است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="253"/>
        <source>The last day of notice would fall before the memorandum enters into force.</source>
        <translation>آخرین روز اعلام پیش از آغاز اجرای تفاهم‌نامه می‌افتد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="257"/>
        <source>Shorten the notice or lengthen the term.</source>
        <translation>مهلت اعلام را کوتاه‌تر یا مدت را بلندتر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service.py" line="135"/>
        <source>This article has no text in {language} to confirm.</source>
        <translation>این ماده متنی به زبان {language} برای تأیید ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service.py" line="140"/>
        <location filename="../../desktop_app/mous/service_comments.py" line="107"/>
        <source>Write it first.</source>
        <translation>نخست آن را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service.py" line="234"/>
        <source>A new memorandum cannot be “{state}” at once.</source>
        <translation>تفاهم‌نامهٔ جدید نمی‌تواند از آغاز در وضعیت «{state}» باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service.py" line="237"/>
        <source>Save it as an idea or a draft, then take it step by step.</source>
        <translation>آن را به‌صورت پیشنهاد یا پیش‌نویس ذخیره کنید و گام‌به‌گام پیش ببرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_rows.py" line="25"/>
        <source>This office has no memorandum number {number}.</source>
        <translation>در این دبیرخانه تفاهم‌نامه‌ای با شمارهٔ {number} نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_rows.py" line="38"/>
        <source>This memorandum was deleted.</source>
        <translation>این تفاهم‌نامه حذف شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_rows.py" line="39"/>
        <source>Restore it first.</source>
        <translation>نخست آن را بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="27"/>
        <source>The reference</source>
        <translation>شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="44"/>
        <source>Somebody else changed this memorandum while you were editing it.</source>
        <translation>هنگام ویرایش شما، کس دیگری این تفاهم‌نامه را تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="58"/>
        <source>This memorandum is signed; its {changes} cannot change any more.</source>
        <translation>این تفاهم‌نامه امضا شده است؛ این بخش‌ها دیگر تغییرپذیر نیستند: {changes}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="63"/>
        <source>Put it back as it was signed. A change needs an amendment that the parties sign.</source>
        <translation>آن را به صورت امضاشده بازگردانید. تغییر به الحاقیه‌ای با امضای طرف‌ها نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="71"/>
        <source>The text is frozen for signature; its {changes} cannot change now.</source>
        <translation>متن برای امضا نهایی شده است؛ این بخش‌ها اکنون تغییرپذیر نیستند: {changes}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="77"/>
        <source>Put it back as it was. While nobody has signed, the text can be unfrozen.</source>
        <translation>آن را به صورت پیشین بازگردانید. تا هنگامی که کسی امضا نکرده است، متن را می‌توان از حالت نهایی بیرون آورد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="90"/>
        <source>The memorandum cannot become “{state}” yet.</source>
        <translation>تفاهم‌نامه هنوز نمی‌تواند به وضعیت «{state}» برود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="101"/>
        <source>The {language} heading of article {number}</source>
        <translation>عنوان {language} مادهٔ {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="124"/>
        <source>Title ({language})</source>
        <translation>عنوان ({language})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="126"/>
        <source>Reference</source>
        <translation>شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="128"/>
        <source>Entry into force</source>
        <translation>آغاز اجرا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="129"/>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="130"/>
        <source>Prevailing text</source>
        <translation>متن ملاک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="131"/>
        <source>Originals</source>
        <translation>نسخه‌های اصل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="149"/>
        <source>Parties</source>
        <translation>طرف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="153"/>
        <source>Days of the parties</source>
        <translation>تاریخ‌های طرف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="157"/>
        <source>Clearances</source>
        <translation>مجوزها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="165"/>
        <source>Where the originals lie</source>
        <translation>محل نگه‌داری نسخه‌های اصل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="171"/>
        <source>Signed on</source>
        <translation>تاریخ امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="172"/>
        <source>In force from</source>
        <translation>آغاز اجرا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="174"/>
        <source>Term in months</source>
        <translation>مدت (ماه)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="178"/>
        <source>Notice in days</source>
        <translation>مهلت اعلام (روز)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="181"/>
        <source>Renewal</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="186"/>
        <source>all equal</source>
        <translation>همه معتبر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_parties.py" line="40"/>
        <source>{person} signs for {party}, but the post is in {organisation}.</source>
        <translation>امضاکننده «{person}» از سوی «{party}» است، اما سمت او در «{organisation}» است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_parties.py" line="48"/>
        <source>Choose a post in the party&apos;s own organisation.</source>
        <translation>سمتی در سازمان همان طرف برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_parties.py" line="53"/>
        <source>{person} did not hold this post on {day}.</source>
        <translation>«{person}» در {day} این سمت را نداشته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_parties.py" line="57"/>
        <source>Check the day of signature, or choose who held the post then.</source>
        <translation>روز امضا را بررسی کنید، یا دارندهٔ سمت در آن زمان را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_parties.py" line="71"/>
        <source>{party} would have signed before the text was final, on {day}.</source>
        <translation>امضای «{party}» پیش از نهایی شدن متن در {day} است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_parties.py" line="78"/>
        <source>Check the day of signature.</source>
        <translation>روز امضا را بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_parties.py" line="83"/>
        <source>{party} would sign on a day yet to come.</source>
        <translation>روز امضای «{party}» هنوز نرسیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_parties.py" line="86"/>
        <source>Enter the signature once it is there.</source>
        <translation>امضا را پس از انجام آن ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_parties.py" line="140"/>
        <source>This contact is not in the office.</source>
        <translation>این مخاطب در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/boxes.py" line="251"/>
        <source>The signature field “{name}” is higher than a page.</source>
        <translation>جای امضای «{name}» بلندتر از یک صفحه است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/boxes.py" line="256"/>
        <source>Make the field lower or the margins smaller.</source>
        <translation>جای امضا را کوتاه‌تر یا حاشیه‌ها را کوچک‌تر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/characters.py" line="183"/>
        <source>The character {character} in “{place}” is in none of the paper&apos;s fonts.</source>
        <translation>نویسهٔ {character} در «{place}» در هیچ‌یک از قلم‌های سند نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/characters.py" line="190"/>
        <source>Replace it or leave it out.</source>
        <translation>آن را جایگزین یا حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/characters.py" line="194"/>
        <source>Delete it there; nobody has typed it as text.</source>
        <translation>آن را در همان‌جا حذف کنید؛ کسی آن را به‌عنوان متن ننوشته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/characters.py" line="198"/>
        <source>A letter in “{place}” carries more than {most} marks above each other.</source>
        <translation>حرفی در «{place}» بیش از {most} نشانه روی هم دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/characters.py" line="205"/>
        <source>The text from “{place}” on has more than {most} characters without a space.</source>
        <translation>متن از «{place}» به بعد بیش از {most} نویسهٔ بدون فاصله دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/characters.py" line="214"/>
        <source>The text “{place}” holds the control character {character}, which a paper cannot carry.</source>
        <translation>در متن «{place}» نویسهٔ کنترلی {character} هست که در سند نمی‌آید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/characters.py" line="222"/>
        <source>Delete it there; retyping the passage removes it.</source>
        <translation>آن را از آن‌جا حذف کنید؛ با نوشتن دوبارهٔ عبارت از میان می‌رود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="81"/>
        <source>The file is not a signing certificate with its key (PKCS#12).</source>
        <translation>این پرونده گواهی امضا همراه با کلید (PKCS#12) نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="84"/>
        <source>Choose a file that usually ends in .p12 or .pfx.</source>
        <translation>پرونده‌ای برگزینید که معمولاً به p12 یا pfx پایان می‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="89"/>
        <source>The certificate file holds no private key, so it cannot sign.</source>
        <translation>پروندهٔ گواهی کلید خصوصی ندارد و نمی‌تواند امضا کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="92"/>
        <location filename="../../desktop_app/pdf/identity.py" line="218"/>
        <source>Export the certificate again together with its private key.</source>
        <translation>از گواهی همراه با کلید خصوصی آن دوباره خروجی بگیرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="106"/>
        <source>The certificate of {name} is not valid before {day}.</source>
        <translation>گواهی «{name}» پیش از {day} معتبر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="112"/>
        <source>Check the clock of this computer, or sign with another certificate.</source>
        <translation>ساعت این رایانه را بررسی کنید، یا با گواهی دیگری امضا کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="119"/>
        <source>The certificate of {name} expired on {day}.</source>
        <translation>اعتبار گواهی «{name}» در {day} پایان یافته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="123"/>
        <source>Ask for a new certificate and sign with that one.</source>
        <translation>گواهی جدیدی درخواست و با آن امضا کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="135"/>
        <source>The certificate file {path} does not exist.</source>
        <translation>پروندهٔ گواهی {path} وجود ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="138"/>
        <source>Check the name, or plug in the drive that holds it.</source>
        <translation>نام را بررسی کنید، یا حافظه‌ای را که پرونده در آن است وصل کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="143"/>
        <source>The certificate file {path} cannot be read: {reason}.</source>
        <translation>پروندهٔ گواهی {path} خوانده نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="149"/>
        <source>Check that it is a file you are allowed to open.</source>
        <translation>بررسی کنید که اجازهٔ باز کردن آن را دارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="170"/>
        <source>The certificate file uses an encryption that is not supported.</source>
        <translation>رمزگذاری پروندهٔ گواهی پشتیبانی نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="173"/>
        <source>Export it again with AES-256, the default of current programs.</source>
        <translation>دوباره با AES-256، پیش‌فرض برنامه‌های امروزی، از آن خروجی بگیرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="179"/>
        <source>The certificate file did not open: the passphrase is wrong or the file is damaged.</source>
        <translation>پروندهٔ گواهی باز نشد: گذرواژه نادرست است یا پرونده آسیب دیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="184"/>
        <source>Type the passphrase again, with care for capitals and the keyboard&apos;s language.</source>
        <translation>گذرواژه را با توجه به حروف بزرگ و زبان صفحه‌کلید دوباره بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="194"/>
        <source>The key in the certificate file is of a kind that cannot sign PDF papers.</source>
        <translation>کلید پروندهٔ گواهی از نوعی است که نمی‌تواند سند PDF را امضا کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="198"/>
        <source>Ask for an RSA or elliptic curve certificate.</source>
        <translation>گواهی RSA یا خم بیضوی درخواست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="203"/>
        <source>The key in the certificate file is too weak ({bits} bits).</source>
        <translation>کلید پروندهٔ گواهی ضعیف است ({bits} بیت).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="209"/>
        <source>Ask for a certificate of at least {bits} bits.</source>
        <translation>گواهی با دست‌کم {bits} بیت درخواست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="215"/>
        <source>The key and the certificate in the file do not belong together.</source>
        <translation>کلید و گواهی این پرونده از آنِ یکدیگر نیستند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="234"/>
        <source>The certificate of {name} is not meant for signatures.</source>
        <translation>گواهی «{name}» برای امضا نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/identity.py" line="239"/>
        <source>Choose a certificate whose key usage is digital signature or non-repudiation.</source>
        <translation>گواهی‌ای برگزینید که کاربرد کلید آن امضای دیجیتال یا انکارناپذیری باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/copies.py" line="61"/>
        <location filename="../../desktop_app/pdf/preview.py" line="98"/>
        <source>This file cannot be read as a PDF.</source>
        <translation>این پرونده به‌صورت PDF خوانده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/copies.py" line="62"/>
        <location filename="../../desktop_app/pdf/preview.py" line="99"/>
        <source>Ask for it again; it may be damaged.</source>
        <translation>آن را دوباره درخواست کنید؛ شاید آسیب دیده باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/signing.py" line="68"/>
        <source>The paper could not be signed: {error}</source>
        <translation>سند امضا نشد: {error}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/signing.py" line="72"/>
        <source>It needs an empty signature field named {field} and no signature that forbids changes.</source>
        <translation>سند به جای امضای خالی با نام {field} نیاز دارد و نباید امضایی داشته باشد که تغییر را منع کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/stamp.py" line="81"/>
        <source>The text of the visible signature does not fit its field.</source>
        <translation>متن امضای نمایان در جای خود نمی‌گنجد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/stamp.py" line="82"/>
        <source>Shorten the signer&apos;s title, or make the signature field larger.</source>
        <translation>عنوان امضاکننده را کوتاه‌تر یا جای امضا را بزرگ‌تر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/typeset.py" line="77"/>
        <source>The paper has no title.</source>
        <translation>سند عنوان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/typeset.py" line="78"/>
        <source>Give it one; archives and readers need it.</source>
        <translation>به آن عنوان بدهید؛ بایگانی‌ها و خوانندگان به آن نیاز دارند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification.py" line="55"/>
        <source>The file cannot be verified: it is nested too deeply.</source>
        <translation>پرونده اعتبارسنجی نمی‌شود: ساختار آن بیش از اندازه تودرتوست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification.py" line="61"/>
        <source>The file cannot be verified: {reason}</source>
        <translation>پرونده اعتبارسنجی نمی‌شود: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification.py" line="74"/>
        <source>The file is not signed.</source>
        <translation>پرونده امضا ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification.py" line="83"/>
        <source>Nothing was changed since signing, but a certificate was revoked.</source>
        <translation>از زمان امضا چیزی تغییر نکرده است، اما گواهی‌ای باطل شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification.py" line="90"/>
        <source>Nothing was changed since the paper was signed.</source>
        <translation>از زمان امضای سند چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification.py" line="92"/>
        <source>The signed paper is unchanged, but the file grew after it was signed.</source>
        <translation>سند امضاشده تغییر نکرده است، اما پرونده پس از امضا گسترش یافته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification.py" line="106"/>
        <source>{signer} is not trusted: {reason}</source>
        <translation>امضاکننده «{signer}» مورد اعتماد نیست: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification.py" line="114"/>
        <source>Revocation not checked: nothing at hand tells whether the certificate of {signer} was withdrawn.</source>
        <translation>ابطال گواهی بررسی نشد: اطلاعی در دست نیست که گواهی «{signer}» پس گرفته شده باشد یا نه.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification.py" line="134"/>
        <source>The time of signing is the signer&apos;s own word; no time-stamp proves it.</source>
        <translation>زمان امضا به گفتهٔ خود امضاکننده است؛ مهر زمانی آن را اثبات نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_anchors.py" line="38"/>
        <source>The file of trusted certificates holds no readable certificate.</source>
        <translation>در پروندهٔ گواهی‌های مورد اعتماد گواهی خوانایی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_anchors.py" line="41"/>
        <source>Choose a certificate in PEM format: it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>گواهی‌ای در قالب PEM برگزینید که چنین آغاز می‌شود: -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_bytes.py" line="42"/>
        <location filename="../../desktop_app/pdf/verification_bytes.py" line="49"/>
        <source>The signature does not say properly which part of the file it covers.</source>
        <translation>امضا به‌درستی نمی‌گوید کدام بخش پرونده را در بر می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_bytes.py" line="66"/>
        <source>Something else stands where the signature should be.</source>
        <translation>در جای امضا چیز دیگری هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_bytes.py" line="70"/>
        <source>The stored signature was changed: its letters are of mixed case.</source>
        <translation>امضای ذخیره‌شده تغییر کرده است: حروف بزرگ و کوچک آن درهم است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_bytes.py" line="80"/>
        <location filename="../../desktop_app/pdf/verification_message.py" line="80"/>
        <source>The stored signature is damaged: {error}.</source>
        <translation>امضای ذخیره‌شده آسیب دیده است: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_bytes.py" line="86"/>
        <source>The stored signature is damaged: it is cut off.</source>
        <translation>امضای ذخیره‌شده آسیب دیده است: ناتمام است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_bytes.py" line="90"/>
        <source>Something is hidden in the space behind the stored signature.</source>
        <translation>در فضای پس از امضای ذخیره‌شده چیزی پنهان است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_changes.py" line="39"/>
        <source>The title or other metadata was changed after signing.</source>
        <translation>عنوان یا فرادادهٔ دیگر پس از امضا تغییر کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_changes.py" line="42"/>
        <source>Certificates or revocation lists were added after signing.</source>
        <translation>گواهی یا فهرست ابطال پس از امضا افزوده شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_changes.py" line="45"/>
        <source>A signature field was added after signing.</source>
        <translation>جای امضا پس از امضا افزوده شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_changes.py" line="46"/>
        <source>A form field was filled in after signing.</source>
        <translation>خانه‌ای از فرم پس از امضا پر شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_changes.py" line="47"/>
        <source>The file was extended after signing.</source>
        <translation>پرونده پس از امضا گسترش یافته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_changes.py" line="78"/>
        <source>The signature forbids all changes, but: {change}</source>
        <translation>امضا هر تغییری را منع می‌کند، اما: {change}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_changes.py" line="92"/>
        <source>The paper was changed after it was signed, beyond what is allowed.</source>
        <translation>سند پس از امضا بیش از حد مجاز تغییر کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_changes.py" line="99"/>
        <source>The paper was changed after it was signed, though its signer forbade it.</source>
        <translation>سند پس از امضا تغییر کرده است، با آن‌که امضاکننده آن را منع کرده بود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_der.py" line="35"/>
        <source>a simple value stands where a structure should</source>
        <translation>به‌جای ساختار، مقدار ساده‌ای آمده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_der.py" line="48"/>
        <source>it ends in the middle of a value</source>
        <translation>در میانهٔ یک مقدار پایان می‌یابد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_der.py" line="57"/>
        <source>a length is damaged</source>
        <translation>یک طول آسیب دیده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_der.py" line="60"/>
        <source>a length is not written in its shortest form</source>
        <translation>یک طول به کوتاه‌ترین صورت نوشته نشده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_der.py" line="69"/>
        <source>a value is longer than what holds it</source>
        <translation>یک مقدار بلندتر از دربرگیرندهٔ خود است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_der.py" line="79"/>
        <source>something follows the last value</source>
        <translation>پس از آخرین مقدار چیزی آمده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_der.py" line="97"/>
        <location filename="../../desktop_app/pdf/verification_der.py" line="102"/>
        <source>an unknown kind of value</source>
        <translation>نوع مقدار ناشناخته است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_der.py" line="110"/>
        <source>a truth value is neither true nor false</source>
        <translation>یک مقدار منطقی نه درست است و نه نادرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_der.py" line="113"/>
        <source>a number is not written in its shortest form</source>
        <translation>یک عدد به کوتاه‌ترین صورت نوشته نشده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_der.py" line="116"/>
        <source>an empty value is not empty</source>
        <translation>یک مقدار تهی، تهی نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_der.py" line="118"/>
        <source>a string of bits has stray bits</source>
        <translation>یک رشتهٔ بیتی بیت‌های اضافی دارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_der.py" line="138"/>
        <source>it is nested too deeply</source>
        <translation>بیش از اندازه تودرتوست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_file.py" line="31"/>
        <source>Trust was not judged, because the signature does not hold.</source>
        <translation>اعتماد سنجیده نشد، زیرا امضا معتبر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_file.py" line="41"/>
        <source>Its table of contents has two versions.</source>
        <translation>فهرست درونی آن دو نسخه دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_file.py" line="44"/>
        <source>It has too many signatures.</source>
        <translation>شمار امضاهای آن بیش از اندازه است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_file.py" line="64"/>
        <source>The signature cannot be verified: {reason}</source>
        <translation>امضا اعتبارسنجی نمی‌شود: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_file.py" line="78"/>
        <source>The signature is not the one stored in the uncovered part of the file.</source>
        <translation>امضا همانی نیست که در بخش پوشش‌نیافتهٔ پرونده ذخیره شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_file.py" line="87"/>
        <source>Something was added behind the end of the signed paper.</source>
        <translation>پس از پایان سند امضاشده چیزی افزوده شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_file.py" line="93"/>
        <source>The signature does not cover all that it should.</source>
        <translation>امضا همهٔ آنچه را باید در بر نمی‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="88"/>
        <source>The stored signature is damaged: a part is missing.</source>
        <translation>امضای ذخیره‌شده آسیب دیده است: بخشی از آن نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_faults.py" line="19"/>
        <source>The stored signature is damaged: {what}.</source>
        <translation>امضای ذخیره‌شده آسیب دیده است: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="97"/>
        <location filename="../../desktop_app/pdf/verification_message.py" line="101"/>
        <source>it is not a signature message</source>
        <translation>پیام امضا نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="107"/>
        <location filename="../../desktop_app/pdf/verification_message.py" line="123"/>
        <source>its outline is wrong</source>
        <translation>ساختار آن نادرست است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="114"/>
        <source>it holds something beside a signature</source>
        <translation>افزون بر امضا چیز دیگری در آن هست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="119"/>
        <source>its certificates are missing or out of order</source>
        <translation>گواهی‌های آن موجود نیست یا ترتیبشان نادرست است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="128"/>
        <source>it must have exactly one signer</source>
        <translation>باید درست یک امضاکننده داشته باشد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="136"/>
        <source>it does not name its signer</source>
        <translation>امضاکنندهٔ خود را نام نمی‌برد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="139"/>
        <source>what it says of its signer is out of order</source>
        <translation>آنچه دربارهٔ امضاکننده می‌گوید نامرتب است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="162"/>
        <location filename="../../desktop_app/pdf/verification_message.py" line="167"/>
        <source>it says one thing twice</source>
        <translation>یک چیز را دو بار می‌گوید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="180"/>
        <source>it does not say what was signed</source>
        <translation>نمی‌گوید چه چیزی امضا شده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="184"/>
        <source>it was made for something else</source>
        <translation>برای چیز دیگری ساخته شده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="188"/>
        <location filename="../../desktop_app/pdf/verification_trust.py" line="98"/>
        <source>The paper was changed after it was signed.</source>
        <translation>سند پس از امضا تغییر کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_listed.py" line="32"/>
        <source>The signature uses a digest that is not known.</source>
        <translation>امضا چکیده‌ساز ناشناخته‌ای به کار برده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="198"/>
        <source>The certificate of the signer is missing or was changed.</source>
        <translation>گواهی امضاکننده موجود نیست یا تغییر کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="207"/>
        <source>The certificate inside is not the one the signature names.</source>
        <translation>گواهی درون امضا همانی نیست که امضا نام می‌برد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="214"/>
        <source>a certificate stands in it twice</source>
        <translation>گواهی‌ای دو بار در آن آمده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_listed.py" line="50"/>
        <source>A certificate inside the signature was changed.</source>
        <translation>گواهی‌ای درون امضا تغییر کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="226"/>
        <source>an unknown certificate</source>
        <translation>گواهی ناشناخته</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="230"/>
        <location filename="../../desktop_app/pdf/verification_message.py" line="234"/>
        <source>its version is wrong</source>
        <translation>نسخهٔ آن نادرست است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="242"/>
        <source>The signature names two different digests.</source>
        <translation>امضا دو چکیده‌ساز متفاوت نام می‌برد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="256"/>
        <source>The signature&apos;s algorithms are not those that were signed.</source>
        <translation>الگوریتم‌های امضا همان‌هایی نیستند که امضا شده‌اند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_message.py" line="269"/>
        <location filename="../../desktop_app/pdf/verification_trust.py" line="102"/>
        <source>The signature does not belong to the certificate, or was changed.</source>
        <translation>امضا از آنِ این گواهی نیست، یا تغییر کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_trust.py" line="49"/>
        <source>The certificate was revoked.</source>
        <translation>گواهی باطل شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_trust.py" line="126"/>
        <source>You trust this very certificate ({name}).</source>
        <translation>شما به همین گواهی ({name}) اعتماد دارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_trust.py" line="129"/>
        <source>The certificate was issued under {name}, which you trust.</source>
        <translation>گواهی زیر نظر «{name}» که مورد اعتماد شماست صادر شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_trust.py" line="136"/>
        <source>No trusted certificate was given to compare with.</source>
        <translation>گواهی مورد اعتمادی برای سنجش داده نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_trust.py" line="139"/>
        <source>The certificate could not be traced to one you trust, or is not meant for signing.</source>
        <translation>گواهی به گواهی مورد اعتمادی نمی‌رسد، یا برای امضا نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_trust.py" line="143"/>
        <source>The certificate was not issued by anyone you trust.</source>
        <translation>گواهی را مرجعی که مورد اعتماد شماست صادر نکرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_trust.py" line="149"/>
        <source>The certificate expired on {day}.</source>
        <translation>اعتبار گواهی در {day} پایان یافته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/verification_trust.py" line="154"/>
        <source>The certificate is not valid before {day}.</source>
        <translation>گواهی پیش از {day} معتبر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/day_field.py" line="52"/>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» تاریخ نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/day_field.py" line="53"/>
        <source>Write it like 2026-11-22 or 1405/9/1.</source>
        <translation>آن را به این صورت بنویسید: 1405/9/1 یا 2026-11-22.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_titles.py" line="51"/>
        <source>the {one} and the {other} stand for different ranks</source>
        <translation>{one} و {other} نشان‌دهندهٔ رده‌های متفاوت‌اند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_titles.py" line="98"/>
        <source>{whom}: there is no {language} title.</source>
        <translation>{whom}: عنوان {language} ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_titles.py" line="113"/>
        <source>{whom}: the post was not held on {day}.</source>
        <translation>{whom}: در {day} این سمت را نداشته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_titles.py" line="122"/>
        <source>{whom}: nobody has verified the {title}.</source>
        <translation>{whom}: {title} تأیید نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_titles.py" line="125"/>
        <source>{whom}: nobody has verified the {title} ({source}).</source>
        <translation>{whom}: {title} تأیید نشده است ({source}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_titles.py" line="135"/>
        <source>{language} title {quoted}</source>
        <translation>عنوان {language} {quoted}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="32"/>
        <source>Write the subject.</source>
        <translation>موضوع را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="33"/>
        <source>Write the text.</source>
        <translation>متن را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="34"/>
        <source>Write the subject and the text.</source>
        <translation>موضوع و متن را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="113"/>
        <source>Choose whom the letter goes to.</source>
        <translation>گیرندهٔ نامه را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="117"/>
        <source>The addressee&apos;s name hides the character {found}; type it again.</source>
        <translation>در نام گیرنده نویسهٔ ناپیدای {found} هست؛ آن را دوباره بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="125"/>
        <source>The addressee is known.</source>
        <translation>گیرنده مشخص است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="132"/>
        <source>No title is in doubt.</source>
        <translation>در عنوانی تردید نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="137"/>
        <source>The letter goes out without the title: {reason}</source>
        <translation>نامه بدون عنوان صادر می‌شود: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="153"/>
        <source>Write the text in {language} too.</source>
        <translation>متن {language} را هم بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="169"/>
        <source>Fill in or remove {fields}.</source>
        <translation>این موارد را پر یا حذف کنید: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="177"/>
        <source>The text hides the character {found}; remove it.</source>
        <translation>در متن نویسهٔ ناپیدای {found} هست؛ آن را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="181"/>
        <source>Subject and text are complete.</source>
        <translation>موضوع و متن کامل است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_authority.py" line="19"/>
        <source>Name your own organisation in Contacts first.</source>
        <translation>نخست سازمان خود را در «مخاطبان» مشخص کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_authority.py" line="22"/>
        <source>Choose who signs.</source>
        <translation>امضاکننده را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_authority.py" line="35"/>
        <source>The signer had authority on the letter&apos;s day.</source>
        <translation>امضاکننده در روز نامه اختیار امضا دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_authority.py" line="38"/>
        <source>Signed for {who}, by delegation.</source>
        <translation>امضا از طرف {who}، بر پایهٔ تفویض.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_authority.py" line="41"/>
        <source>The title of who is signed for is in doubt: their name stands.</source>
        <translation>در عنوان کسی که از طرف او امضا می‌شود تردید هست: نام او می‌آید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_authority.py" line="46"/>
        <source>The title is in doubt and not printed.</source>
        <translation>در عنوان تردید هست و چاپ نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_authority.py" line="52"/>
        <source>{who} may not sign for our organisation on {day}.</source>
        <translation>{who} در {day} مجاز به امضا از سوی سازمان ما نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_authority.py" line="61"/>
        <source>{who} may not sign for {principal} on {day}.</source>
        <translation>{who} در {day} مجاز به امضا از طرف {principal} نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_authority.py" line="72"/>
        <source>Choose for whom it is signed: {names}.</source>
        <translation>برگزینید از طرف چه کسی امضا می‌شود: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="192"/>
        <source>The enclosure “{what}” has no file yet.</source>
        <translation>پیوست «{what}» هنوز پرونده ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="205"/>
        <source>The enclosure “{what}”: {trouble}</source>
        <translation>پیوست «{what}»: {trouble}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="212"/>
        <source>None.</source>
        <translation>ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="214"/>
        <source>{count} with their files.</source>
        <translation>{count} پیوست همراه با پرونده.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_register.py" line="21"/>
        <source>Choose the series that numbers the letter.</source>
        <translation>سری شمارهٔ نامه را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_register.py" line="26"/>
        <source>“{name}” numbers letters that came in; choose another series.</source>
        <translation>سری «{name}» به نامه‌های رسیده شماره می‌دهد؛ سری دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_register.py" line="38"/>
        <source>Numbered in {name}.</source>
        <translation>شماره از سری {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_register.py" line="49"/>
        <source>Approved by {who}.</source>
        <translation>{who} آن را تأیید کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_register.py" line="52"/>
        <source>The letter is in review: approve it first.</source>
        <translation>نامه در بررسی است: نخست آن را تأیید کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_register.py" line="55"/>
        <source>The letter was returned: {note} Mend it and send it again.</source>
        <translation>نامه برگشت داده شده است: {note} آن را اصلاح کنید و دوباره بفرستید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_register.py" line="61"/>
        <source>This series takes approved letters only: send it for review.</source>
        <translation>این سری تنها نامه‌های تأییدشده را می‌پذیرد: نامه را برای بررسی بفرستید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_register.py" line="70"/>
        <source>Choose the letter whose number this one shares, or give it a number of its own.</source>
        <translation>نامه‌ای را که شمارهٔ آن مشترک است برگزینید، یا به این نامه شمارهٔ جداگانه بدهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_register.py" line="78"/>
        <source>The letter that this one answers has no number yet, so it cannot be shared.</source>
        <translation>نامه‌ای که این نامه پاسخ آن است هنوز شماره ندارد؛ پس شماره‌اش را نمی‌توان مشترک گرفت.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_register.py" line="83"/>
        <source>Numbered beside {name}.</source>
        <translation>شماره در کنار {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="150"/>
        <source>The date of entry into force is not entered.</source>
        <translation>تاریخ آغاز اجرا وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="36"/>
        <source>The title is missing in {language}.</source>
        <translation>عنوان {language} وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="42"/>
        <source>There is no article yet.</source>
        <translation>هنوز ماده‌ای نوشته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="49"/>
        <source>Article {number} is missing in {language}.</source>
        <translation>متن {language} مادهٔ {number} نوشته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="59"/>
        <source>Article {number}: the {language} text is not up to date.</source>
        <translation>مادهٔ {number}: متن {language} به‌روز نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="73"/>
        <source>There is no party yet.</source>
        <translation>هنوز طرفی وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="75"/>
        <source>A memorandum needs at least two parties.</source>
        <translation>تفاهم‌نامه دست‌کم به دو طرف نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="78"/>
        <source>It does not say to which memorandum it belongs.</source>
        <translation>مشخص نیست به کدام تفاهم‌نامه وابسته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="82"/>
        <source>It does not say which party leaves: enter the day it withdraws.</source>
        <translation>مشخص نیست کدام طرف خارج می‌شود: روز خروج آن را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="97"/>
        <source>The clearance of {authority} is not asked for yet.</source>
        <translation>مجوز «{authority}» هنوز درخواست نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="100"/>
        <source>The clearance of {authority} is not given yet.</source>
        <translation>مجوز «{authority}» هنوز صادر نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="103"/>
        <source>The clearance of {authority} was refused.</source>
        <translation>«{authority}» مجوز نداده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="117"/>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="44"/>
        <source>{party} has no signatory.</source>
        <translation>طرف «{party}» امضاکننده ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="118"/>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="128"/>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="143"/>
        <location filename="../../desktop_app/mous/rules_record.py" line="58"/>
        <source>A party</source>
        <translation>یکی از طرف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="127"/>
        <source>The day on which {party} signed is not entered.</source>
        <translation>روز امضای «{party}» وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="134"/>
        <source>The date of signature is not entered.</source>
        <translation>تاریخ امضا وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="142"/>
        <source>{party} has not notified its approval.</source>
        <translation>«{party}» تأیید خود را اعلام نکرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="152"/>
        <source>It enters into force on {day}.</source>
        <translation>در {day} لازم‌الاجرا می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="159"/>
        <source>The term has no end, so it cannot expire.</source>
        <translation>مدت نامحدود است و پایان نمی‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="162"/>
        <source>The term runs until {day}.</source>
        <translation>مدت تا {day} ادامه دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange.py" line="69"/>
        <source>The photo of {name} is damaged and was left out; run “dabir check”.</source>
        <translation>عکس «{name}» آسیب دیده است و کنار گذاشته شد؛ دستور «dabir check» را اجرا کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange.py" line="122"/>
        <source>The contacts have changed since this preview was made; nothing was imported.</source>
        <translation>مخاطبان پس از این پیش‌نمایش تغییر کرده‌اند؛ چیزی وارد نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange.py" line="126"/>
        <source>Look at the preview again.</source>
        <translation>پیش‌نمایش را دوباره ببینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_child.py" line="95"/>
        <location filename="../../desktop_app/core/limited.py" line="63"/>
        <source>Reading this file takes too long; it was stopped.</source>
        <translation>خواندن این پرونده بیش از اندازه طول کشید و متوقف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_child.py" line="96"/>
        <location filename="../../desktop_app/contacts/exchange_child.py" line="136"/>
        <location filename="../../desktop_app/core/limited.py" line="20"/>
        <source>The file may be damaged. Export it again, or in smaller parts.</source>
        <translation>شاید پرونده آسیب دیده باشد. دوباره، یا در بخش‌های کوچک‌تر، خروجی بگیرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_child.py" line="132"/>
        <source>Reading this file needs more memory than a file of contacts should; it was stopped.</source>
        <translation>خواندن این پرونده بیش از حد پروندهٔ مخاطبان حافظه می‌خواهد و متوقف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_child.py" line="172"/>
        <location filename="../../desktop_app/core/limited.py" line="98"/>
        <source>Try again.</source>
        <translation>دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/limited.py" line="77"/>
        <source>Reading this file needs more memory than it should; it was stopped.</source>
        <translation>خواندن این پرونده بیش از حد حافظه می‌خواهد و متوقف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/limited.py" line="107"/>
        <source>The file could not be read: {reason}.</source>
        <translation>پرونده خوانده نشد: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="45"/>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="46"/>
        <source>other spelling</source>
        <translation>املای دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="47"/>
        <source>e-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="48"/>
        <source>telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="49"/>
        <source>gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="51"/>
        <source>further ways to reach</source>
        <translation>دیگر راه‌های ارتباطی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="52"/>
        <source>postal address</source>
        <translation>نشانی پستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="53"/>
        <source>identifier</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="54"/>
        <source>tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="55"/>
        <source>notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="56"/>
        <source>short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="57"/>
        <source>country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="58"/>
        <source>city</source>
        <translation>شهر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="59"/>
        <source>address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="60"/>
        <source>identifier in the source</source>
        <translation>شناسه در منبع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="63"/>
        <location filename="../../desktop_app/contacts/service_merge_choice.py" line="169"/>
        <source>a photo</source>
        <translation>یک عکس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="126"/>
        <source>It is not clear which organisation this is: {names}.</source>
        <translation>روشن نیست کدام سازمان است: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="157"/>
        <source>belongs to</source>
        <translation>وابسته است به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="167"/>
        <source>{what} {name}</source>
        <translation>{what} {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="189"/>
        <source>new organisation: {name}</source>
        <translation>سازمان تازه: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="265"/>
        <source>{post} (may sign letters)</source>
        <translation>{post} (مجاز به امضای نامه)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="270"/>
        <source>It is not clear which contact this is: {names}.</source>
        <translation>روشن نیست کدام مخاطب است: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="277"/>
        <source>New: {words}</source>
        <translation>جدید: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_rows.py" line="48"/>
        <source>{what}: “{text}” is not a day that can be told; it is kept in the notes</source>
        <translation>{what}: «{text}» روزی نیست که بتوان تشخیص داد؛ در یادداشت‌ها نگه داشته می‌شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_rows.py" line="65"/>
        <source>the row has no name</source>
        <translation>ردیف نام ندارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="58"/>
        <source>the rest of the file is not read: too many rows</source>
        <translation>بقیهٔ پرونده خوانده نشد: شمار ردیف‌ها بیش از اندازه است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="67"/>
        <source>This is not a table of contacts: {reason}.</source>
        <translation>این جدول مخاطبان نیست: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="75"/>
        <source>Open it in a spreadsheet, keep the columns with contacts, and save it again.</source>
        <translation>آن را در برنامهٔ صفحه‌گسترده باز کنید، ستون‌های مخاطبان را نگه دارید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="44"/>
        <source>This workbook is damaged or is not an Excel workbook.</source>
        <translation>این کارپوشه آسیب دیده است یا کارپوشهٔ Excel نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="45"/>
        <source>Open it in a spreadsheet and save it again as .xlsx or CSV.</source>
        <translation>آن را در برنامهٔ صفحه‌گسترده باز و دوباره به‌صورت xlsx یا CSV ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="58"/>
        <source>This is not an Excel workbook (.xlsx).</source>
        <translation>این کارپوشهٔ Excel (xlsx) نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="59"/>
        <source>Old .xls files: open them in a spreadsheet and save as .xlsx or CSV.</source>
        <translation>پرونده‌های قدیمی xls: آن‌ها را در برنامهٔ صفحه‌گسترده باز و به‌صورت xlsx یا CSV ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="72"/>
        <source>This workbook would unpack to {size} MB; it was not opened.</source>
        <translation>این کارپوشه پس از بازگشایی {size} مگابایت می‌شود و باز نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="77"/>
        <source>Save the sheet with the contacts as a CSV file and import that.</source>
        <translation>برگهٔ مخاطبان را به‌صورت پروندهٔ CSV ذخیره و آن را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="142"/>
        <source>the rest of the sheet is not read: too many rows</source>
        <translation>بقیهٔ برگه خوانده نشد: شمار ردیف‌ها بیش از اندازه است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="103"/>
        <source>the row has more than {limit} columns</source>
        <translation>ردیف بیش از {limit} ستون دارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="131"/>
        <source>the row has {count} cells, the first row has {width}</source>
        <translation>ردیف {count} خانه دارد و ردیف نخست {width} خانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="155"/>
        <source>the row stands above the names of the columns</source>
        <translation>این سطر بالای نام ستون‌هاست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="172"/>
        <source>a cell is too long; is a quotation mark not closed?</source>
        <translation>خانه‌ای بیش از اندازه بلند است؛ آیا گیومه‌ای بسته نشده است؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="198"/>
        <source>the rest of the file is not read: it is too large</source>
        <translation>بقیهٔ پرونده خوانده نشد: بیش از اندازه بزرگ است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif_lines.py" line="50"/>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="209"/>
        <source>the line is too long</source>
        <translation>سطر بیش از اندازه بلند است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif_lines.py" line="64"/>
        <source>the entry is too large</source>
        <translation>درایه بیش از اندازه بزرگ است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif_lines.py" line="73"/>
        <source>this is a change, not a contact</source>
        <translation>این یک تغییر است، نه یک مخاطب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif_lines.py" line="103"/>
        <source>this is no attribute with a value</source>
        <translation>این ویژگیِ دارای مقدار نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif_lines.py" line="106"/>
        <source>the value of {name} lies outside the file and was not fetched</source>
        <translation>مقدار {name} بیرون از پرونده است و دریافت نشد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif_lines.py" line="117"/>
        <source>the value of {name} is not base64</source>
        <translation>مقدار {name} از نوع base64 نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="50"/>
        <source>photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_in.py" line="51"/>
        <source>logo</source>
        <translation>نشان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_in.py" line="52"/>
        <source>sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_in.py" line="53"/>
        <source>key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif.py" line="96"/>
        <location filename="../../desktop_app/contacts/exchange_vcard_in.py" line="70"/>
        <source>this is a list of contacts, not a contact</source>
        <translation>این فهرست مخاطبان است، نه یک مخاطب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif.py" line="143"/>
        <source>the entry has no name</source>
        <translation>درایه نام ندارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif.py" line="249"/>
        <location filename="../../desktop_app/contacts/exchange_vcard_details.py" line="158"/>
        <source>photo left out: it is not a picture</source>
        <translation>عکس کنار گذاشته شد: تصویر نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_in.py" line="115"/>
        <source>the card has no name</source>
        <translation>کارت نام ندارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_in.py" line="195"/>
        <source>{what} left out</source>
        <translation>{what} کنار گذاشته شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_lines.py" line="72"/>
        <source>the card is not closed before another begins ({number})</source>
        <translation>کارت پیش از آغاز کارت بعدی بسته نشده است ({number})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_lines.py" line="82"/>
        <source>this is not part of a card</source>
        <translation>این بخشی از کارت نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_lines.py" line="87"/>
        <source>line {number} of this card is too long</source>
        <translation>سطر {number} این کارت بیش از اندازه بلند است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_lines.py" line="19"/>
        <source>the card is too large</source>
        <translation>کارت بیش از اندازه بزرگ است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_lines.py" line="102"/>
        <source>the file ends within this card</source>
        <translation>پرونده در میانهٔ این کارت پایان می‌یابد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_lines.py" line="112"/>
        <source>the card is empty</source>
        <translation>کارت خالی است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="32"/>
        <source>No office was asked: name one with --office to look it up.</source>
        <translation>از دبیرخانه‌ای پرسیده نشد: برای جستجو، آن را با --office نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="43"/>
        <source>The register could not be asked: {reason}</source>
        <translation>پرسش از دفتر ثبت ممکن نشد: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="50"/>
        <source>The register of {path} does not hold this file as issued.</source>
        <translation>دفتر ثبت {path} این پرونده را صادرشده نمی‌شناسد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="57"/>
        <source>It is entry {reference} in the register, issued by {who}, byte for byte.</source>
        <translation>این پرونده بایت به بایت همان ثبت {reference} در دفتر ثبت است که از سوی {who} صادر شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="66"/>
        <source>It was voided: {reason}</source>
        <translation>باطل شده است: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="83"/>
        <source>Revocation checked.</source>
        <translation>ابطال گواهی بررسی شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="84"/>
        <source>Revocation not checked.</source>
        <translation>ابطال گواهی بررسی نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="85"/>
        <source>Revocation does not apply.</source>
        <translation>ابطال گواهی مصداق ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="86"/>
        <source>Revoked.</source>
        <translation>گواهی باطل شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="95"/>
        <source>Register: {sentence}</source>
        <translation>دفتر ثبت: {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="110"/>
        <source>Without a digital signature. It is the file that was issued, byte for byte.</source>
        <translation>بدون امضای دیجیتال. همان پرونده‌ای است که صادر شده، بایت به بایت.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="116"/>
        <source>Intact: yes, nothing was changed after signing.</source>
        <translation>دست‌نخورده: بله، پس از امضا چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="119"/>
        <source>Intact: NO. The file is not as it was signed, or that cannot be shown.</source>
        <translation>دست‌نخورده: خیر. پرونده به صورت امضاشده نیست، یا این امر نشان‌دادنی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="129"/>
        <source>Number on the paper: {reference}</source>
        <translation>شمارهٔ روی سند: {reference}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="131"/>
        <source>Number on the paper: {reference} (not to be believed: the file is not intact)</source>
        <translation>شمارهٔ روی سند: {reference} (اعتمادپذیر نیست: پرونده دست‌نخورده نیست)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="141"/>
        <source>unknown</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="145"/>
        <source>Time: {when}, proven by a time stamp.</source>
        <translation>زمان: {when}، با اثبات مهر زمانی.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="147"/>
        <source>Time: {when}, as the signer&apos;s own clock says; it is not proven.</source>
        <translation>زمان: {when}، به گفتهٔ ساعت امضاکننده؛ اثبات نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="152"/>
        <source>Trusted: yes.</source>
        <translation>مورد اعتماد: بله.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="154"/>
        <source>Trusted: NO.</source>
        <translation>مورد اعتماد: خیر.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="157"/>
        <source>Signed by: {signer}</source>
        <translation>امضاکننده: {signer}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="159"/>
        <source>Certificate: {subject}; number {serial}</source>
        <translation>گواهی: {subject}؛ شمارهٔ {serial}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="166"/>
        <source>  Later change: {note}</source>
        <translation>  تغییر بعدی: {note}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_directory.py" line="73"/>
        <source>There is no contact to print.</source>
        <translation>مخاطبی برای چاپ نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_directory.py" line="74"/>
        <source>Choose others, or widen the filter.</source>
        <translation>موارد دیگری برگزینید، یا دامنهٔ پالایش را گسترده‌تر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="73"/>
        <source>No label has these measures.</source>
        <translation>هیچ برچسبی این اندازه‌ها را ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="74"/>
        <source>Measure one label and the sheet&apos;s edges again.</source>
        <translation>یک برچسب و حاشیه‌های برگه را دوباره اندازه بگیرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="79"/>
        <source>Labels of these measures do not fit the sheet.</source>
        <translation>برچسب‌هایی با این اندازه‌ها در برگه جا نمی‌شوند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="80"/>
        <source>Take fewer of them, or correct their measures.</source>
        <translation>از شمار آن‌ها بکاهید، یا اندازه‌ها را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="152"/>
        <source>None of these contacts has an address that can be printed.</source>
        <translation>هیچ‌یک از این مخاطبان نشانی چاپ‌پذیر ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="155"/>
        <source>Choose others, or enter their postal addresses.</source>
        <translation>موارد دیگری برگزینید، یا نشانی پستی آن‌ها را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_details.py" line="153"/>
        <source>photo left out: it is not in the file itself</source>
        <translation>عکس کنار گذاشته شد: در خود پرونده نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/measure_field.py" line="27"/>
        <source>This is not a length in millimetres.</source>
        <translation>این طولی به میلی‌متر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/measure_field.py" line="28"/>
        <source>Type a number such as 63.5.</source>
        <translation>عددی مانند ۶۳٫۵ بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/reach.py" line="17"/>
        <source>This does not look like an e-mail address.</source>
        <translation>این به نشانی رایانامه نمی‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/reach.py" line="19"/>
        <source>This does not look like a telephone number.</source>
        <translation>این به شمارهٔ تلفن نمی‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/reach.py" line="22"/>
        <source>Without + and the code of a country nobody abroad can dial it.</source>
        <translation>بدون + و کد کشور، کسی از خارج نمی‌تواند این شماره را بگیرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/reach.py" line="27"/>
        <source>No such number is known; a digit may be missing.</source>
        <translation>چنین شماره‌ای شناخته نیست؛ شاید رقمی جا افتاده باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/reach.py" line="29"/>
        <source>The check digit does not fit; a digit may be mistyped.</source>
        <translation>رقم کنترل همخوان نیست؛ شاید رقمی اشتباه نوشته شده باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/reach.py" line="33"/>
        <source>An ORCID has 16 digits, such as 0000-0002-1825-0097.</source>
        <translation>ORCID شانزده رقم دارد، مانند 0000-0002-1825-0097.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/reach.py" line="36"/>
        <source>An ISNI has 16 digits, such as 0000 0001 2281 955X.</source>
        <translation>ISNI شانزده رقم دارد، مانند 0000 0001 2281 955X.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/reach.py" line="39"/>
        <source>A ROR has nine characters, such as 05dxps055.</source>
        <translation>ROR نُه نویسه دارد، مانند 05dxps055.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_care.py" line="52"/>
        <source>{post} · until {day}</source>
        <translation>{post} · تا {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_care.py" line="53"/>
        <source>{post} · ended on {day}</source>
        <translation>{post} · پایان‌یافته در {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_details.py" line="116"/>
        <source>The address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_details.py" line="157"/>
        <source>A detail of the contact</source>
        <translation>یکی از جزئیات مخاطب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="25"/>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="29"/>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="21"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="24"/>
        <source>entered</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="30"/>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="22"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="25"/>
        <source>changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="31"/>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="23"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="26"/>
        <source>deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="32"/>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="24"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="27"/>
        <source>restored</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="33"/>
        <source>title verified</source>
        <translation>تأیید عنوان شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="34"/>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="33"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="28"/>
        <source>linked</source>
        <translation>پیوند شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="35"/>
        <location filename="../../desktop_app/letters/service_incoming_history.py" line="34"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="29"/>
        <source>unlinked</source>
        <translation>پیوند برداشته شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="36"/>
        <source>note written</source>
        <translation>یادداشت نوشته شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="37"/>
        <source>note changed</source>
        <translation>یادداشت تغییر کرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="38"/>
        <source>note deleted</source>
        <translation>یادداشت حذف شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="39"/>
        <source>note restored</source>
        <translation>یادداشت بازگردانده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="40"/>
        <source>stages of membership changed</source>
        <translation>مراحل عضویت تغییر کرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="41"/>
        <source>made our own organisation</source>
        <translation>سازمان خود ما شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="42"/>
        <source>no longer our own organisation</source>
        <translation>دیگر سازمان خود ما نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="47"/>
        <source>merged with {name}</source>
        <translation>ادغام شد با {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="48"/>
        <source>parted again from {name}</source>
        <translation>دوباره جدا شد از {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="49"/>
        <source>said to be another than {name}</source>
        <translation>متمایز اعلام شد از {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="50"/>
        <source>no longer said to be another than {name}</source>
        <translation>دیگر متمایز اعلام نمی‌شود از {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="75"/>
        <source>Post: {place}</source>
        <translation>سمت: {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history_values.py" line="59"/>
        <source>{title} (verified by {name}: {source})</source>
        <translation>{title} (تأیید از سوی {name}: {source})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history_values.py" line="91"/>
        <source>a picture</source>
        <translation>یک تصویر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_merge_checks.py" line="21"/>
        <source>Only two people or two organisations can become one.</source>
        <translation>تنها دو شخص یا دو سازمان می‌توانند یکی شوند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_merge_checks.py" line="22"/>
        <source>Choose another contact of the same kind.</source>
        <translation>مخاطب دیگری از همان نوع برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_merge_checks.py" line="33"/>
        <source>Keep it, and let the other one go.</source>
        <translation>این را نگه دارید و دیگری را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_merge_checks.py" line="43"/>
        <source>Somebody else changed one of the two contacts while you compared them.</source>
        <translation>هنگام مقایسهٔ شما، کس دیگری یکی از دو مخاطب را تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_merge_checks.py" line="60"/>
        <source>An organisation would then belong to itself through others.</source>
        <translation>در این صورت سازمانی به واسطهٔ سازمان‌های دیگر وابسته به خود می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_merge_checks.py" line="63"/>
        <source>Change what one of them belongs to, then try again.</source>
        <translation>وابستگی یکی از آن‌ها را تغییر دهید و دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_merge_checks.py" line="76"/>
        <source>This merge has been undone already.</source>
        <translation>این ادغام پیش‌تر برگردانده شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_merge_checks.py" line="77"/>
        <source>Both contacts are in the list.</source>
        <translation>هر دو مخاطب در فهرست هستند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_merge_checks.py" line="90"/>
        <source>“{name}” has itself been merged into “{other}” since.</source>
        <translation>«{name}» خود پس از آن در «{other}» ادغام شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_merge_checks.py" line="94"/>
        <source>Undo that merge first, then this one.</source>
        <translation>نخست آن ادغام را برگردانید، سپس این را.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_photo.py" line="40"/>
        <source>The picture is larger than 5 MB.</source>
        <translation>تصویر بزرگ‌تر از ۵ مگابایت است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_photo.py" line="41"/>
        <source>Choose a smaller one; a face needs no more.</source>
        <translation>تصویر کوچک‌تری برگزینید؛ برای چهره بیش از این لازم نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_photo.py" line="55"/>
        <source>This is not a picture that Dabir can read.</source>
        <translation>این تصویری نیست که دبیر بتواند بخواند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_photo.py" line="56"/>
        <source>Choose a PNG or JPEG file.</source>
        <translation>پروندهٔ PNG یا JPEG برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/rich_text.py" line="109"/>
        <source>The text of this record cannot be read.</source>
        <translation>متن این مورد خوانده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/rich_text.py" line="110"/>
        <source>Run “dabir check” and bring the office back from a backup.</source>
        <translation>دستور «dabir check» را اجرا کنید و دبیرخانه را از نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/repoint.py" line="161"/>
        <source>Open it, take one of the two out there, then merge again.</source>
        <translation>آن را باز کنید، یکی از دو را در آن‌جا حذف و سپس دوباره ادغام کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/repoint.py" line="166"/>
        <source>A record names both contacts side by side, so they cannot be one.</source>
        <translation>موردی هر دو مخاطب را در کنار هم نام می‌برد و از این رو نمی‌توانند یکی شوند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/repoint.py" line="169"/>
        <source>Look for a memorandum or a meeting with both, take one of them out there, then merge again.</source>
        <translation>تفاهم‌نامه یا نشستی را که هر دو در آن هستند بیابید، یکی از آن‌ها را در آن‌جا حذف و سپس دوباره ادغام کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/repoint.py" line="177"/>
        <source>“{title}” ({kind}) names both contacts side by side, so they cannot be one.</source>
        <translation>«{title}» ({kind}) هر دو مخاطب را در کنار هم نام می‌برد و از این رو نمی‌توانند یکی شوند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/printing.py" line="39"/>
        <source>The printer does not take the paper.</source>
        <translation>چاپگر سند را نمی‌پذیرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/printing.py" line="40"/>
        <source>See whether it is ready, or save a copy instead.</source>
        <translation>آماده بودن چاپگر را بررسی کنید، یا به‌جای چاپ نسخه‌ای ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/layouts/rich.py" line="292"/>
        <source>The picture “{what}” is not among the files.</source>
        <translation>تصویر «{what}» در میان پرونده‌ها نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/layouts/rich.py" line="295"/>
        <source>Put the picture into the text again, or take it out.</source>
        <translation>تصویر را دوباره در متن بگذارید، یا آن را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_paper.py" line="34"/>
        <source>A note verbale goes to a ministry, a mission or an organisation, never to a person: choose the body itself.</source>
        <translation>یادداشت رسمی برای وزارتخانه، نمایندگی یا سازمان فرستاده می‌شود، نه برای شخص: خود نهاد را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_paper.py" line="40"/>
        <source>A certificate is made out to an organisation, never to a person: choose the organisation itself.</source>
        <translation>گواهی به نام سازمان صادر می‌شود، نه به نام شخص: خود سازمان را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_paper.py" line="49"/>
        <source>A note verbale goes to a ministry, a mission or an organisation, never to a university: write a letter.</source>
        <translation>یادداشت رسمی برای وزارتخانه، نمایندگی یا سازمان فرستاده می‌شود، نه برای دانشگاه: نامه بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_paper.py" line="55"/>
        <source>The kind of paper fits its addressee.</source>
        <translation>نوع سند با گیرنده سازگار است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks_paper.py" line="67"/>
        <source>Everything can be printed.</source>
        <translation>همه چیز چاپ‌پذیر است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="41"/>
        <source>The circular has no text yet.</source>
        <translation>بخشنامه هنوز متن ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="42"/>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="74"/>
        <source>Choose a language and write the text.</source>
        <translation>زبانی برگزینید و متن را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="77"/>
        <source>Choose who gets the circular.</source>
        <translation>گیرندگان بخشنامه را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="88"/>
        <source>The circular is not ready to be issued. {reasons}</source>
        <translation>بخشنامه آمادهٔ صدور نیست. {reasons}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="91"/>
        <source>Mend this, then start again; nothing was issued.</source>
        <translation>این را اصلاح و دوباره آغاز کنید؛ چیزی صادر نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="121"/>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="130"/>
        <source>“{name}” takes letters approved one by one; choose another series for a circular.</source>
        <translation>سری «{name}» تنها نامه‌هایی را می‌پذیرد که یک‌به‌یک تأیید شده باشند؛ برای بخشنامه سری دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="189"/>
        <source>There is no {wanted} text: the letter goes out in {given}.</source>
        <translation>متن {wanted} وجود ندارد: نامه به زبان {given} صادر می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="204"/>
        <source>Write the subject and the text in {language}.</source>
        <translation>موضوع و متن را به زبان {language} بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="24"/>
        <source>The picture has {size} MB; an emblem has 5 at most.</source>
        <translation>حجم تصویر {size} مگابایت است؛ نشان حداکثر ۵ مگابایت است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="38"/>
        <location filename="../../desktop_app/letters/service_emblems.py" line="84"/>
        <source>Save it smaller, then choose it again.</source>
        <translation>آن را کوچک‌تر ذخیره و سپس دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="64"/>
        <source>This file is no PNG or JPEG picture.</source>
        <translation>این پرونده تصویر PNG یا JPEG نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="65"/>
        <source>Save it as one of the two, then choose it again.</source>
        <translation>آن را به یکی از این دو صورت ذخیره و سپس دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="71"/>
        <source>The picture is damaged and cannot be read in full.</source>
        <translation>تصویر آسیب دیده است و به‌طور کامل خوانده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="72"/>
        <source>Open and save it again in a picture program.</source>
        <translation>آن را در یک برنامهٔ تصویر باز و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="83"/>
        <source>The picture has more than 25 million pixels.</source>
        <translation>تصویر بیش از ۲۵ میلیون پیکسل دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_images.py" line="18"/>
        <source>The picture has {size} MB; an image in a text has 20 at most.</source>
        <translation>حجم تصویر {size} مگابایت است؛ تصویر درون متن حداکثر ۲۰ مگابایت است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="23"/>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="24"/>
        <source>Last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="25"/>
        <source>Name on the letterhead</source>
        <translation>نام روی سربرگ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="26"/>
        <source>Unit under the name</source>
        <translation>واحد، زیر نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="29"/>
        <source>Telephone, web and mail</source>
        <translation>تلفن، وبگاه و رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="30"/>
        <source>Line at the foot</source>
        <translation>سطر پایین صفحه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="31"/>
        <source>Emblem</source>
        <translation>نشان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="32"/>
        <source>What the emblem shows</source>
        <translation>شرح محتوای نشان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="33"/>
        <source>Fonts</source>
        <translation>قلم‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="106"/>
        <source>The letterhead has no name in any language.</source>
        <translation>سربرگ به هیچ زبانی نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="107"/>
        <source>Type the office&apos;s name as papers are to print it.</source>
        <translation>نام سازمان را همان‌گونه که باید در اسناد چاپ شود بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="115"/>
        <source>The last day, {until}, is before the first day, {since}.</source>
        <translation>آخرین روز، {until}، پیش از نخستین روز، {since}، است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="121"/>
        <source>Change one of the two days.</source>
        <translation>یکی از دو روز را تغییر دهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterheads.py" line="79"/>
        <source>{day} is not after the first and up to the last day of “{name}”.</source>
        <translation>{day} پس از نخستین روز «{name}» و حداکثر تا آخرین روز آن نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterheads.py" line="85"/>
        <source>Choose the day on which the new letterhead begins.</source>
        <translation>روز آغاز سربرگ جدید را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterheads.py" line="114"/>
        <source>This letterhead is not in the office any more.</source>
        <translation>این سربرگ دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterheads.py" line="135"/>
        <source>Change the days so that every day has one letterhead at most.</source>
        <translation>روزها را چنان تغییر دهید که هر روز حداکثر یک سربرگ داشته باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterheads.py" line="147"/>
        <source>“{one}” and “{other}” are both in force on all days.</source>
        <translation>«{one}» و «{other}» هر دو در همهٔ روزها معتبرند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterheads.py" line="153"/>
        <source>“{one}” and “{other}” are both in force until {day}.</source>
        <translation>«{one}» و «{other}» هر دو تا {day} معتبرند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterheads.py" line="160"/>
        <source>“{one}” and “{other}” are both in force from {day} on.</source>
        <translation>«{one}» و «{other}» هر دو از {day} به بعد معتبرند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letterheads.py" line="168"/>
        <source>“{one}” and “{other}” are both in force from {since} to {until}.</source>
        <translation>«{one}» و «{other}» هر دو از {since} تا {until} معتبرند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_paper.py" line="102"/>
        <source>emblem of the letterhead “{name}”</source>
        <translation>نشان سربرگ «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_paper.py" line="112"/>
        <source>The picture “{what}”: {trouble}</source>
        <translation>تصویر «{what}»: {trouble}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_register_paper.py" line="44"/>
        <source>No letter has a number of “{series}” in {year}.</source>
        <translation>هیچ نامه‌ای در {year} شماره‌ای از سری «{series}» ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_register_paper.py" line="48"/>
        <source>Choose another series or another year.</source>
        <translation>سری یا سال دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/document.py" line="69"/>
        <source>This form of the memorandum is in one language.</source>
        <translation>این قالب تفاهم‌نامه یک‌زبانه است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/document.py" line="70"/>
        <source>Choose one language, or another form.</source>
        <translation>یک زبان، یا قالب دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/copy_marks.py" line="61"/>
        <source>The mark of the copy does not fit beside the text.</source>
        <translation>نشان «رونوشت» در کنار متن جا نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/copy_marks.py" line="62"/>
        <source>Save the original instead, and say that it is a copy.</source>
        <translation>به‌جای آن، اصل نامه را ذخیره کنید و بگویید که رونوشت است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/coverage.py" line="76"/>
        <source>It stands in the paragraph that begins “{beginning}”. Replace it or leave it out.</source>
        <translation>این مورد در بندی است که با «{beginning}» آغاز می‌شود. آن را جایگزین یا حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/font_library.py" line="45"/>
        <source>Choose another family; the usual one is printed so far.</source>
        <translation>قلم دیگری برگزینید؛ تا آن زمان قلم معمول چاپ می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/font_library.py" line="132"/>
        <source>The font “{family}” is not installed on this computer.</source>
        <translation>قلم «{family}» روی این رایانه نصب نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/font_library.py" line="134"/>
        <source>Install it or choose another; the usual one is printed so far.</source>
        <translation>آن را نصب کنید یا قلم دیگری برگزینید؛ تا آن زمان قلم معمول چاپ می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/font_library.py" line="141"/>
        <source>The font “{family}” does not have every letter of {language}.</source>
        <translation>قلم «{family}» همهٔ حروف {language} را ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/font_library.py" line="170"/>
        <source>The maker of “{family}” does not allow it to be embedded in papers.</source>
        <translation>سازندهٔ «{family}» اجازهٔ جاسازی آن را در اسناد نمی‌دهد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/font_library.py" line="173"/>
        <source>“{family}” is a PostScript font; papers carry TrueType fonts only.</source>
        <translation>«{family}» قلم PostScript است؛ اسناد تنها قلم‌های TrueType را در بر می‌گیرند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/font_library.py" line="176"/>
        <source>The file of the font “{family}” is too large.</source>
        <translation>پروندهٔ قلم «{family}» بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/font_library.py" line="177"/>
        <source>The file of the font “{family}” is damaged.</source>
        <translation>پروندهٔ قلم «{family}» آسیب دیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/font_library.py" line="178"/>
        <source>“{family}” does not join its Arabic letters in the standard way.</source>
        <translation>قلم «{family}» حروف عربی خود را به شیوهٔ استاندارد به هم نمی‌پیوندد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/images.py" line="39"/>
        <source>The picture {place} has more than {most} megapixels.</source>
        <translation>تصویر {place} بیش از {most} مگاپیکسل دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/images.py" line="40"/>
        <source>The picture {place} is broken or not complete.</source>
        <translation>تصویر {place} خراب یا ناقص است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/images.py" line="41"/>
        <source>The picture {place} is not a picture that a paper can carry.</source>
        <translation>تصویر {place} تصویری نیست که بتوان در سند گذاشت.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/images.py" line="44"/>
        <source>“image {number}”</source>
        <translation>«تصویر {number}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/images.py" line="45"/>
        <source>Make it smaller in a picture program, then put it in again.</source>
        <translation>آن را در یک برنامهٔ تصویر کوچک‌تر کنید و دوباره بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/images.py" line="48"/>
        <source>Open it in a picture program and save it anew, or ask for it again.</source>
        <translation>آن را در یک برنامهٔ تصویر باز و از نو ذخیره کنید، یا دوباره درخواست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/images.py" line="51"/>
        <source>Save it as PNG or JPEG, then put it in again.</source>
        <translation>آن را به‌صورت PNG یا JPEG ذخیره کنید و دوباره بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/print_file.py" line="186"/>
        <source>The file of {title} cannot be read.</source>
        <translation>پروندهٔ {title} خوانده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/print_file.py" line="187"/>
        <source>Run “dabir check”; nothing was written.</source>
        <translation>دستور «dabir check» را اجرا کنید؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/tables.py" line="48"/>
        <source>The table “{name}” has {count} columns.</source>
        <translation>جدول «{name}» {count} ستون دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/tables.py" line="52"/>
        <source>Divide it into tables of fewer columns; a page has no room for it.</source>
        <translation>آن را به جدول‌هایی با ستون‌های کمتر تقسیم کنید؛ صفحه برای آن جا ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/tables.py" line="62"/>
        <source>Column {number} of the table “{name}” is too narrow for any text.</source>
        <translation>ستون {number} جدول «{name}» برای هر متنی بیش از اندازه باریک است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/tables.py" line="69"/>
        <source>Make it wider, or leave out a column.</source>
        <translation>آن را پهن‌تر کنید، یا ستونی را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_card.py" line="15"/>
        <source>the card does not tell the year of the birthday</source>
        <translation>کارت سال تولد را ندارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_card.py" line="16"/>
        <source>{language} by its words: the card does not say its language</source>
        <translation>{language}، بر پایهٔ واژه‌ها: کارت زبان خود را ذکر نکرده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/document_merged.py" line="54"/>
        <source>The enclosure “{name}” is neither a PDF nor a picture.</source>
        <translation>پیوست «{name}» نه PDF است و نه تصویر.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/document_merged.py" line="59"/>
        <source>Save it as a PDF for the merged copy, or send it beside the letter.</source>
        <translation>برای رونوشت یکپارچه، آن را به‌صورت PDF ذخیره کنید، یا در کنار نامه بفرستید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/document_merged.py" line="79"/>
        <source>The enclosure “{name}” cannot be merged: {why}</source>
        <translation>پیوست «{name}» در رونوشت یکپارچه گنجانده نمی‌شود: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="109"/>
        <source>{what}, line {number}: a field is not closed.</source>
        <translation>{what}، سطر {number}: فیلدی بسته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="113"/>
        <source>Write fields on one line, like {{ addressee.name }}.</source>
        <translation>هر فیلد را در یک سطر بنویسید، مانند {{ addressee.name }}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="185"/>
        <source>{what}, line {number}: there is no field “{name}”.</source>
        <translation>{what}، سطر {number}: فیلدی با نام «{name}» نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/fields.py" line="198"/>
        <source>Did you mean {near}?</source>
        <translation>آیا منظورتان {near} بود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_drop.py" line="152"/>
        <source>And {count} more.</source>
        <translation>و {count} مورد دیگر.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_drop.py" line="155"/>
        <source>The other files were taken in.</source>
        <translation>پرونده‌های دیگر دریافت شدند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_scan_view.py" line="123"/>
        <source>This picture cannot be shown here.</source>
        <translation>این تصویر این‌جا نمایش داده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/incoming_scan_view.py" line="124"/>
        <source>It is kept as it is; scan it again as a PDF.</source>
        <translation>تصویر به همان صورت نگه داشته می‌شود؛ آن را دوباره به‌صورت PDF اسکن کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/mail_folder.py" line="29"/>
        <source>The draft cannot be written for the mail program.</source>
        <translation>پیش‌نویس برای برنامهٔ رایانامه نوشته نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/mail_folder.py" line="30"/>
        <source>Save the draft instead, and open it from there.</source>
        <translation>به‌جای آن، پیش‌نویس را ذخیره و از همان‌جا باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/mail_folder.py" line="35"/>
        <source>No program on this computer opens e-mail drafts.</source>
        <translation>هیچ برنامه‌ای روی این رایانه پیش‌نویس رایانامه را باز نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/mail_folder.py" line="36"/>
        <source>Save the draft instead, and open it yourself.</source>
        <translation>به‌جای آن، پیش‌نویس را ذخیره و خودتان باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/reply_days.py" line="14"/>
        <source>The answer is expected by {due}, before the letter’s own day, {day}.</source>
        <translation>مهلت پاسخ، {due}، پیش از روز خود نامه، {day}، است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/reply_days.py" line="21"/>
        <location filename="../../desktop_app/letters/service_authority.py" line="169"/>
        <source>Correct one of the two days.</source>
        <translation>یکی از دو روز را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="21"/>
        <source>Signs otherwise</source>
        <translation>امضاکنندهٔ اصلی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="22"/>
        <source>Signs for them</source>
        <translation>امضاکننده از طرف او</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="23"/>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="24"/>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="25"/>
        <source>Basis</source>
        <translation>مستند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="147"/>
        <source>The delegation does not say who signs for whom.</source>
        <translation>در تفویض مشخص نیست چه کسی از طرف چه کسی امضا می‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="148"/>
        <source>Choose both posts.</source>
        <translation>هر دو سمت را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="155"/>
        <source>{name} cannot delegate to themself.</source>
        <translation>«{name}» نمی‌تواند به خود تفویض کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="158"/>
        <source>Choose who signs instead.</source>
        <translation>کسی را که به‌جای او امضا می‌کند برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="163"/>
        <source>The delegation ends on {until}, before it begins on {since}.</source>
        <translation>پایان تفویض ({until}) پیش از آغاز آن ({since}) است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="186"/>
        <source>{name} signs by delegation only and cannot hand that on.</source>
        <translation>«{name}» تنها بر پایهٔ تفویض امضا می‌کند و نمی‌تواند آن را واگذار کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="191"/>
        <source>Let the one who gave the authority delegate it to both.</source>
        <translation>دارندهٔ اصلی اختیار باید آن را به هر دو تفویض کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="197"/>
        <source>{name} may not sign for our organisation.</source>
        <translation>«{name}» مجاز به امضا از سوی سازمان ما نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="200"/>
        <source>Tick “May sign letters” at the post in Contacts, or choose another one.</source>
        <translation>در «مخاطبان»، «مجاز به امضای نامه» را برای این سمت نشان کنید، یا سمت دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="215"/>
        <source>This delegation is in the list already.</source>
        <translation>این تفویض از پیش در فهرست است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="216"/>
        <source>Change the days of the one that is there.</source>
        <translation>روزهای همان تفویض موجود را تغییر دهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_authority.py" line="240"/>
        <source>The basis</source>
        <translation>مستند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming.py" line="89"/>
        <source>{reference} is registered and stays in the register.</source>
        <translation>نامهٔ {reference} ثبت شده است و در دفتر ثبت می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming.py" line="134"/>
        <source>{reference} is void.</source>
        <translation>نامهٔ {reference} باطل است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming.py" line="135"/>
        <source>Register the letter again under a new number.</source>
        <translation>نامه را دوباره با شمارهٔ جدید ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming.py" line="140"/>
        <source>Reopen it first.</source>
        <translation>نخست آن را دوباره باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming.py" line="166"/>
        <source>{reference} is registered: “{field}” cannot simply be changed any more.</source>
        <translation>نامهٔ {reference} ثبت شده است: «{field}» را دیگر نمی‌توان به‌سادگی تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming.py" line="173"/>
        <source>Correct it, with the reason; the history keeps both.</source>
        <translation>آن را با ذکر دلیل اصلاح کنید؛ هر دو در تاریخچه می‌مانند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_acts.py" line="25"/>
        <source>The referral names nobody.</source>
        <translation>در ارجاع کسی مشخص نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_acts.py" line="26"/>
        <source>Write to whom the letter is given.</source>
        <translation>بنویسید نامه به چه کسی سپرده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_acts.py" line="40"/>
        <source>This referral is not there any more.</source>
        <translation>این ارجاع دیگر موجود نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_acts.py" line="41"/>
        <source>Look at the letter again.</source>
        <translation>نامه را دوباره ببینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_acts.py" line="61"/>
        <source>A letter that is {state} cannot be filed.</source>
        <translation>نامه در وضعیت «{state}» بایگانی نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_acts.py" line="64"/>
        <source>Only registered letters are filed, and once.</source>
        <translation>تنها نامه‌های ثبت‌شده بایگانی می‌شوند، آن هم یک بار.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_acts.py" line="76"/>
        <source>This letter is not filed.</source>
        <translation>این نامه بایگانی نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_answer.py" line="29"/>
        <source>A void letter is not answered.</source>
        <translation>به نامهٔ باطل پاسخ داده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_answer.py" line="30"/>
        <source>Answer the one that was registered in its place.</source>
        <translation>به نامه‌ای که به‌جای آن ثبت شده است پاسخ دهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_answer.py" line="72"/>
        <source>A void letter answers nothing.</source>
        <translation>نامهٔ باطل‌شده پاسخ چیزی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_answer.py" line="73"/>
        <source>Link the one that was registered in its place.</source>
        <translation>نامه‌ای را پیوند دهید که به‌جای آن ثبت شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_answer.py" line="77"/>
        <source>Only a letter that was issued can be answered.</source>
        <translation>تنها به نامهٔ صادرشده می‌توان پاسخ داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_answer.py" line="78"/>
        <source>Choose the letter by its number.</source>
        <translation>نامه را با شماره‌اش برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_answer.py" line="83"/>
        <source>{reference} itself answers this letter.</source>
        <translation>{reference} خود پاسخ این نامه است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_answer.py" line="86"/>
        <source>Choose the letter that they had before they wrote.</source>
        <translation>نامه‌ای را برگزینید که پیش از نوشتن به دست آنان رسیده بود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="22"/>
        <source>The sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="26"/>
        <source>The name of the scan</source>
        <translation>نام اسکن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="29"/>
        <source>The name of whom it is referred to</source>
        <translation>نام ارجاع‌گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="30"/>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="31"/>
        <source>The note of a referral</source>
        <translation>یادداشت ارجاع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="100"/>
        <source>{what} ({day}) lies before the day of the letter, {begun}.</source>
        <translation>{what} ({day}) پیش از روز نامه، {begun}، است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="107"/>
        <source>Choose that day or a later one.</source>
        <translation>همان روز یا روزی پس از آن را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="152"/>
        <source>The day to reply by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_incoming_tidy.py" line="155"/>
        <source>The due day of the referral to {name}</source>
        <translation>مهلت ارجاع به {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="33"/>
        <source>No code can be read on this scan.</source>
        <translation>روی این اسکن کدی خوانده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="34"/>
        <source>Scan it again, flat and with 200 dots to the inch or more. Or type the number that the paper bears, if you stand for it that this is the letter.</source>
        <translation>دوباره، صاف و با دست‌کم ۲۰۰ نقطه در اینچ، اسکن کنید. یا اگر مسئولیت آن را می‌پذیرید که این همان نامه است، شماره‌ای را که روی برگه آمده است بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="56"/>
        <source>This is letter {reference}, not {number}.</source>
        <translation>این نامهٔ {reference} است، نه {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="60"/>
        <source>Type the number as the scanned paper bears it.</source>
        <translation>شماره را همان‌گونه که روی برگهٔ اسکن‌شده آمده است بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="89"/>
        <source>{reference} was not issued to be signed by hand.</source>
        <translation>نامهٔ {reference} برای امضای دستی صادر نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="92"/>
        <source>Its own file is the letter; nothing needs a scan.</source>
        <translation>پروندهٔ خود آن، اصل نامه است؛ به اسکن نیازی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="97"/>
        <source>{reference} has its signed sheet already.</source>
        <translation>نامهٔ {reference} از پیش برگهٔ امضاشده دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="100"/>
        <source>Take that one off first if it is the wrong one.</source>
        <translation>اگر آن برگه نادرست است، نخست آن را بردارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="112"/>
        <source>The scan bears the number {reference}, but another text than the one issued.</source>
        <translation>اسکن شمارهٔ {reference} را دارد، اما متن آن با متن صادرشده یکی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="118"/>
        <source>Print the letter again from here and have it signed.</source>
        <translation>نامه را دوباره از همین‌جا چاپ کنید و به امضا برسانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="122"/>
        <source>This scan is of letter {other}, not of {reference}.</source>
        <translation>این اسکن از نامهٔ {other} است، نه از {reference}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="127"/>
        <source>Open {reference}, “{subject}”, and attach it there.</source>
        <translation>نامهٔ {reference}، «{subject}»، را باز کنید و اسکن را آن‌جا پیوست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="132"/>
        <source>It is none of this office’s letters.</source>
        <translation>این از نامه‌های این دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="170"/>
        <source>No signed sheet was scanned for this letter.</source>
        <translation>برگهٔ امضاشده‌ای برای این نامه اسکن نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_ink.py" line="171"/>
        <source>Scan it when it is signed, then attach the scan.</source>
        <translation>پس از امضا آن را اسکن کنید، سپس اسکن را پیوست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_mailing.py" line="63"/>
        <source>The enclosure “{name}” is missing or damaged.</source>
        <translation>پیوست «{name}» موجود نیست یا آسیب دیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_people.py" line="146"/>
        <source>for {names}</source>
        <translation>از طرف {names}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_review.py" line="39"/>
        <source>Nobody can mend what nobody names.</source>
        <translation>تا ایراد گفته نشود، کسی نمی‌تواند آن را برطرف کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_review.py" line="40"/>
        <source>Write in a few words why the letter is returned.</source>
        <translation>در چند واژه بنویسید نامه چرا برگشت داده می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_review.py" line="90"/>
        <source>Only drafts are reviewed.</source>
        <translation>تنها پیش‌نویس‌ها بررسی می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_review.py" line="107"/>
        <source>The letter is in review already.</source>
        <translation>نامه هم‌اکنون در دست بررسی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_review.py" line="108"/>
        <source>Approve it, or return it with the reason.</source>
        <translation>آن را تأیید کنید، یا با ذکر دلیل برگردانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_review.py" line="112"/>
        <source>The letter is approved already.</source>
        <translation>نامه پیش‌تر تأیید شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_review.py" line="113"/>
        <source>Issue it, or return it with the reason.</source>
        <translation>آن را صادر کنید، یا با ذکر دلیل برگردانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_review.py" line="116"/>
        <source>The letter is not in review.</source>
        <translation>نامه در دست بررسی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_review.py" line="117"/>
        <source>Send it for review first.</source>
        <translation>نخست آن را برای بررسی بفرستید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_samples.py" line="90"/>
        <source>The template is not written in {language}.</source>
        <translation>الگو به زبان {language} نوشته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_samples.py" line="93"/>
        <source>Add the language first.</source>
        <translation>نخست آن زبان را بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_saved_searches.py" line="37"/>
        <source>The name of the search</source>
        <translation>نام جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_saved_searches.py" line="72"/>
        <source>The search has no name.</source>
        <translation>جستجو نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_saved_searches.py" line="77"/>
        <source>The search has no condition: it would find everything.</source>
        <translation>جستجو شرطی ندارد: همه‌چیز را می‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_saved_searches.py" line="80"/>
        <source>Type words or choose a condition first.</source>
        <translation>نخست واژه‌ای بنویسید یا شرطی برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_saved_searches.py" line="85"/>
        <source>There is a search “{name}” already.</source>
        <translation>جستجویی با نام «{name}» از پیش هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_saved_searches.py" line="86"/>
        <source>Choose another name, or change that search.</source>
        <translation>نام دیگری برگزینید، یا همان جستجو را تغییر دهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="61"/>
        <source>Scan the letter again.</source>
        <translation>نامه را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="89"/>
        <source>{name} has {size} MB; a scan has {most} at most.</source>
        <translation>حجم «{name}» {size} مگابایت است؛ اسکن حداکثر {most} مگابایت است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="94"/>
        <source>Scan it again with 300 dots to the inch in grey, or split it and keep the further parts as enclosures.</source>
        <translation>آن را دوباره با ۳۰۰ نقطه در اینچ و خاکستری اسکن کنید، یا تقسیم کنید و بخش‌های بعدی را به‌صورت پیوست نگه دارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="111"/>
        <source>{name} is locked with a password.</source>
        <translation>«{name}» با گذرواژه قفل شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="112"/>
        <source>Save it without a password in a PDF program, then choose it again.</source>
        <translation>آن را در یک برنامهٔ PDF بدون گذرواژه ذخیره و سپس دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="123"/>
        <source>{name} has {count} pages; a scan has {most}.</source>
        <translation>«{name}» {count} صفحه دارد؛ اسکن حداکثر {most} صفحه دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="128"/>
        <source>Split it, and keep the parts as enclosures.</source>
        <translation>آن را تقسیم کنید و بخش‌ها را به‌صورت پیوست نگه دارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="147"/>
        <source>{name} is no PDF and no PNG, JPEG or TIFF picture.</source>
        <translation>«{name}» نه PDF است و نه تصویر PNG، JPEG یا TIFF.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="152"/>
        <source>Save or scan the letter as one of these; other files can be enclosures.</source>
        <translation>نامه را به یکی از این صورت‌ها ذخیره یا اسکن کنید؛ پرونده‌های دیگر می‌توانند پیوست باشند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="170"/>
        <source>{name} has more than 120 million pixels.</source>
        <translation>«{name}» بیش از ۱۲۰ میلیون پیکسل دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="171"/>
        <source>Scan it again with 300 dots to the inch.</source>
        <translation>دوباره با ۳۰۰ نقطه در اینچ اسکن کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="177"/>
        <source>{name} is damaged and cannot be opened.</source>
        <translation>«{name}» آسیب دیده است و باز نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_scans.py" line="178"/>
        <source>Scan the letter again, or ask for the file once more.</source>
        <translation>نامه را دوباره اسکن کنید، یا پرونده را بار دیگر درخواست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series_years.py" line="69"/>
        <source>The year {year} is not over yet.</source>
        <translation>سال {year} هنوز به پایان نرسیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series_years.py" line="70"/>
        <source>Once it is closed the series gives no number until the new year. Say that you mean it, or wait.</source>
        <translation>پس از بستن، این سری تا سال نو شماره نمی‌دهد. نشان دهید که همین را می‌خواهید، یا صبر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series_years.py" line="91"/>
        <source>The register has changed while it was being printed.</source>
        <translation>دفتر ثبت هنگام چاپ تغییر کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series_years.py" line="92"/>
        <source>Close the year again.</source>
        <translation>سال را دوباره ببندید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series_years.py" line="114"/>
        <source>The year {year} is not closed.</source>
        <translation>سال {year} بسته نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series_years.py" line="115"/>
        <source>Print its register as it stands now.</source>
        <translation>دفتر ثبت آن را به صورت کنونی چاپ کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series_years.py" line="125"/>
        <source>The year {year} of “{name}” was closed on {day} by {who}.</source>
        <translation>سال {year} سری «{name}» در {day} از سوی {who} بسته شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series_years.py" line="133"/>
        <source>Its register is kept; print that one.</source>
        <translation>دفتر ثبت آن نگه داشته شده است؛ همان را چاپ کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series_years.py" line="136"/>
        <source>The year {year} of “{name}” has not come.</source>
        <translation>سال {year} سری «{name}» هنوز نرسیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series_years.py" line="139"/>
        <source>Choose a year that is over.</source>
        <translation>سالی را برگزینید که به پایان رسیده باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series_years.py" line="142"/>
        <source>“{name}” gave no number in {year}.</source>
        <translation>سری «{name}» در {year} شماره‌ای نداده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series_years.py" line="145"/>
        <source>There is nothing to close.</source>
        <translation>چیزی برای بستن نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_templates.py" line="26"/>
        <source>Purpose</source>
        <translation>کاربرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_templates.py" line="30"/>
        <source>Subject ({language})</source>
        <translation>موضوع ({language})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_templates.py" line="31"/>
        <source>Salutation ({language})</source>
        <translation>خطاب ({language})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_templates.py" line="32"/>
        <source>Text ({language})</source>
        <translation>متن ({language})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_templates.py" line="33"/>
        <source>Close ({language})</source>
        <translation>عبارت پایانی ({language})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_templates.py" line="108"/>
        <source>This template is not in the office any more.</source>
        <translation>این الگو دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_templates.py" line="115"/>
        <source>The name of the template</source>
        <translation>نام الگو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_templates.py" line="119"/>
        <source>The template has no name.</source>
        <translation>الگو نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_templates.py" line="120"/>
        <source>Name it by what it is for.</source>
        <translation>نام کاربرد آن را بر آن بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_templates.py" line="125"/>
        <source>The template says nothing yet.</source>
        <translation>الگو هنوز متنی ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_templates.py" line="126"/>
        <source>Write its subject or its text in one language.</source>
        <translation>موضوع یا متن آن را به یک زبان بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_templates.py" line="150"/>
        <source>There is a template “{name}” already.</source>
        <translation>الگویی با نام «{name}» از پیش هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/agenda.py" line="104"/>
        <source>The agenda has {count} items.</source>
        <translation>دستور جلسه {count} بند دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/agenda.py" line="105"/>
        <source>Choose a place among them.</source>
        <translation>جایی در میان آن‌ها برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/agenda.py" line="109"/>
        <source>An agenda item cannot be moved into itself.</source>
        <translation>بندی از دستور جلسه را نمی‌توان درون خودش برد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/agenda.py" line="110"/>
        <source>Choose another item, before which it shall stand.</source>
        <translation>بند دیگری برگزینید که این بند پیش از آن بیاید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_patterns.py" line="57"/>
        <source>The pattern {source} of the sessions does not name the session&apos;s number once.</source>
        <translation>الگوی {source} برای نشست‌ها شمارهٔ نشست را یک بار در بر ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_patterns.py" line="61"/>
        <source>Put one {session} in it and no {number}, for example {session}/{year}.</source>
        <translation>در آن یک {session} بگذارید و {number} نگذارید، برای نمونه {session}/{year}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_patterns.py" line="79"/>
        <source>The pattern {source} of the decisions does not name the decision&apos;s number once and the session it was taken in.</source>
        <translation>الگوی {source} برای مصوبات، شمارهٔ مصوبه را یک بار و نشستی را که مصوبه در آن تصویب شده در بر ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_patterns.py" line="84"/>
        <source>Put one {number} and a {session} in it, for example No. {number}/{session}-S&amp;T.</source>
        <translation>در آن یک {number} و یک {session} بگذارید، برای نمونه No. {number}/{session}-S&amp;T.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/body_patterns.py" line="104"/>
        <source>{number} and {session} take a width from 1 to 9, like {number:03}; {year} takes a calendar: gregorian, jalali or hijri.</source>
        <translation>{number} و {session} پهنایی از ۱ تا ۹ می‌گیرند، مانند {number:03}؛ {year} نام تقویم می‌گیرد: gregorian یا jalali یا hijri.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/document_agenda.py" line="75"/>
        <source>Item {place} is closed, and nobody says why.</source>
        <translation>بند {place} غیرعلنی است و دلیل آن نوشته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/document_agenda.py" line="78"/>
        <source>Write the reason beside the item, or open it.</source>
        <translation>دلیل را کنار بند بنویسید، یا آن را علنی کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/due_words.py" line="58"/>
        <source>“{typed}” is no day.</source>
        <translation>«{typed}» تاریخ نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/due_words.py" line="59"/>
        <source>Write a day, or something like “in 2 weeks”.</source>
        <translation>تاریخی بنویسید، یا عبارتی مانند «۲ هفته دیگر».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_apply.py" line="82"/>
        <source>“{title}” has been worked on since the import, so it stays.</source>
        <translation>روی «{title}» پس از وارد کردن کار شده است و می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_apply.py" line="87"/>
        <source>Delete by hand those that you do not want.</source>
        <translation>آنچه را نمی‌خواهید خودتان حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_cut.py" line="60"/>
        <source>The event is not complete in the file.</source>
        <translation>رویداد در پرونده ناقص است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_cut.py" line="64"/>
        <source>The event is too long to be read.</source>
        <translation>رویداد بلندتر از آن است که خوانده شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_plan.py" line="49"/>
        <source>The file has a newer version of it.</source>
        <translation>پرونده نسخهٔ تازه‌تری از آن دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_plan.py" line="78"/>
        <source>It was deleted in this office.</source>
        <translation>در این دبیرخانه حذف شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_plan.py" line="81"/>
        <source>The office has a newer version of it.</source>
        <translation>دبیرخانه نسخهٔ تازه‌تری از آن دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_plan.py" line="84"/>
        <source>It has been held; its minutes are not changed.</source>
        <translation>این نشست برگزار شده است؛ صورت‌جلسهٔ آن تغییر نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_plan.py" line="93"/>
        <source>It is called off, and the office never had it.</source>
        <translation>لغو شده است و هرگز در دبیرخانه نبوده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_plan.py" line="139"/>
        <source>The office has it already, just so.</source>
        <translation>دبیرخانه از پیش آن را، درست به همین صورت، دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_plan.py" line="146"/>
        <source>It answers an invitation that is not of this office.</source>
        <translation>پاسخ دعوتی است که از این دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_plan.py" line="155"/>
        <source>It answers for somebody who is not invited.</source>
        <translation>پاسخ از سوی کسی است که دعوت نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_plan.py" line="227"/>
        <source>Not among the contacts: {names}.</source>
        <translation>در میان مخاطبان نیست: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_plan.py" line="231"/>
        <source>Not among the contacts: {names} and {more} more.</source>
        <translation>در میان مخاطبان نیست: {names} و {more} نفر دیگر.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="46"/>
        <source>This file is larger than a calendar should be.</source>
        <translation>این پرونده بزرگ‌تر از اندازهٔ یک تقویم است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="47"/>
        <source>Export a shorter span of time, and try again.</source>
        <translation>بازهٔ زمانی کوتاه‌تری را خروجی بگیرید و دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="57"/>
        <source>This is not a calendar file (.ics).</source>
        <translation>این پروندهٔ تقویم (ics) نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="58"/>
        <source>Choose a file that a calendar has exported.</source>
        <translation>پرونده‌ای را برگزینید که خروجی یک تقویم باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="104"/>
        <source>The event cannot be understood.</source>
        <translation>رویداد خوانا نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="112"/>
        <source>It is a changed date of a repeated event, which is not followed.</source>
        <translation>تاریخ تغییریافتهٔ یک رویداد تکراری است که پیگیری نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="147"/>
        <source>The event has no day, or one that does not exist.</source>
        <translation>رویداد تاریخ ندارد، یا تاریخی دارد که وجود ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="163"/>
        <source>It ends before it begins; the end was left out.</source>
        <translation>پیش از آغاز پایان می‌یابد؛ پایان آن وارد نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="178"/>
        <source>It is in a time zone that nobody knows, {told}; {zone} was taken.</source>
        <translation>منطقهٔ زمانی آن، {told}، شناخته نیست؛ {zone} به کار رفت.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="186"/>
        <source>Its times name no zone; {zone} was taken.</source>
        <translation>ساعت‌های آن منطقهٔ زمانی ندارد؛ {zone} به کار رفت.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="204"/>
        <source>It is repeated without end; only the first time was taken.</source>
        <translation>بی‌پایان تکرار می‌شود؛ تنها نخستین بار وارد شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="208"/>
        <source>It is repeated; only the first time was taken.</source>
        <translation>تکرار می‌شود؛ تنها نخستین بار وارد شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_ics_read.py" line="212"/>
        <source>What is attached to it was neither opened nor fetched.</source>
        <translation>پیوست‌های آن نه باز شد و نه دریافت شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_files.py" line="30"/>
        <source>The file {name} is empty.</source>
        <translation>پروندهٔ {name} خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_files.py" line="32"/>
        <source>The file {name} is larger than 100 MB.</source>
        <translation>پروندهٔ {name} بزرگ‌تر از ۱۰۰ مگابایت است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_files.py" line="35"/>
        <source>Choose another file, or a smaller copy of it.</source>
        <translation>پروندهٔ دیگری، یا نسخهٔ کوچک‌تری از آن را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_minutes.py" line="36"/>
        <source>Corrections that wait for an answer: {count}.</source>
        <translation>اصلاحیه‌های در انتظار پاسخ: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_minutes.py" line="39"/>
        <source>Accept or refuse each of them first.</source>
        <translation>نخست هر یک را بپذیرید یا رد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_minutes.py" line="59"/>
        <source>Minutes cannot be approved on a day yet to come.</source>
        <translation>صورت‌جلسه را نمی‌توان در روزی که هنوز نرسیده است تصویب کرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_minutes.py" line="60"/>
        <source>Approve them once the meeting has been held.</source>
        <translation>پس از برگزاری نشست آن را تصویب کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_minutes.py" line="69"/>
        <source>Minutes are approved by a later meeting.</source>
        <translation>صورت‌جلسه در نشستی بعدی تصویب می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_minutes.py" line="70"/>
        <location filename="../../desktop_app/meetings/service_minutes.py" line="75"/>
        <source>Choose the meeting that approved them.</source>
        <translation>نشستی را برگزینید که آن را تصویب کرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_minutes.py" line="74"/>
        <source>That meeting was called off.</source>
        <translation>آن نشست لغو شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_minutes.py" line="88"/>
        <source>Minutes are signed once they are approved.</source>
        <translation>صورت‌جلسه پس از تصویب امضا می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_minutes.py" line="89"/>
        <source>Approve them first.</source>
        <translation>نخست آن را تصویب کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_minutes.py" line="108"/>
        <source>These minutes have not been signed yet.</source>
        <translation>این صورت‌جلسه هنوز امضا نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_numbers.py" line="88"/>
        <source>Decision {reference} is numbered as one of this session, so the session keeps its body and its number.</source>
        <translation>مصوبهٔ {reference} در شمار مصوبات این نشست شماره گرفته است؛ از این رو نهاد و شمارهٔ نشست تغییر نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_numbers.py" line="95"/>
        <source>Bring the body and the number of the session back.</source>
        <translation>نهاد و شمارهٔ نشست را به صورت پیشین بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_numbers.py" line="113"/>
        <source>Choose another number, or leave it empty to take the next one.</source>
        <translation>شمارهٔ دیگری برگزینید، یا برای گرفتن شمارهٔ بعدی آن را خالی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_checks.py" line="34"/>
        <source>{action} is given to {name}, who left that post on {day}.</source>
        <translation>{action} به {name} سپرده شده که در {day} از آن سمت کنار رفته است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_checks.py" line="41"/>
        <source>Choose who holds the post now, or write the owner in words.</source>
        <translation>کسی را برگزینید که اکنون در آن سمت است، یا مسئول را با واژه بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_checks.py" line="51"/>
        <source>There is no time zone called {name}.</source>
        <translation>منطقهٔ زمانی‌ای به نام {name} نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_checks.py" line="52"/>
        <source>Choose one of the list, such as Asia/Tehran or Europe/Paris.</source>
        <translation>یکی را از فهرست برگزینید، مانند Asia/Tehran یا Europe/Paris.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_checks.py" line="69"/>
        <source>The meeting ends before it begins.</source>
        <translation>نشست پیش از آغاز پایان می‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_checks.py" line="70"/>
        <source>Correct one of the two times.</source>
        <translation>یکی از دو ساعت را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_checks.py" line="78"/>
        <source>The meeting begins on {begins}, but its day is {day}.</source>
        <translation>نشست در {begins} آغاز می‌شود، اما روز آن {day} است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_checks.py" line="84"/>
        <source>Correct the day or the time.</source>
        <translation>روز یا ساعت را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_checks.py" line="93"/>
        <source>Item {place} is carried over from this very meeting.</source>
        <translation>بند {place} از همین نشست منتقل شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_checks.py" line="98"/>
        <source>Remove the item, or let it come from an earlier one.</source>
        <translation>بند را حذف کنید، یا آن را از نشستی پیشین بیاورید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_checks.py" line="103"/>
        <source>Item {place} is planned for less than no time.</source>
        <translation>زمان پیش‌بینی‌شده برای بند {place} کمتر از صفر است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_checks.py" line="106"/>
        <source>Correct its minutes.</source>
        <translation>دقیقه‌های آن را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_live.py" line="47"/>
        <source>The minutes of this session are out already.</source>
        <translation>صورت‌جلسهٔ این نشست پیش‌تر منتشر شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_live.py" line="48"/>
        <source>Record a correction, or write an addendum.</source>
        <translation>اصلاحیه‌ای ثبت کنید، یا الحاقیه‌ای بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_live.py" line="52"/>
        <source>This session was called off.</source>
        <translation>این نشست لغو شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_live.py" line="53"/>
        <source>Plan another one.</source>
        <translation>نشست دیگری برنامه‌ریزی کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_session_live.py" line="97"/>
        <source>This decision has no text yet: it is kept here, and numbered with its text.</source>
        <translation>این مصوبه هنوز متن ندارد: این‌جا نگه داشته می‌شود و با نوشتن متن شماره می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_sessions.py" line="93"/>
        <source>This session is not planned any more.</source>
        <translation>این نشست دیگر در وضعیت برنامه‌ریزی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_sessions.py" line="94"/>
        <source>Add what is missing to its agenda by hand.</source>
        <translation>آنچه را کم است خودتان به دستور جلسه بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_sessions.py" line="110"/>
        <source>A session that is {state} cannot be called off.</source>
        <translation>نشست در وضعیت «{state}» لغوشدنی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_sessions.py" line="113"/>
        <location filename="../../desktop_app/meetings/service_sessions.py" line="118"/>
        <source>Open its minutes.</source>
        <translation>صورت‌جلسهٔ آن را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_sessions.py" line="117"/>
        <source>Minutes were approved at this session: it was held.</source>
        <translation>در این نشست صورت‌جلسه‌ای تصویب شده است، پس برگزار شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_sessions.py" line="148"/>
        <source>This person is not invited to the meeting.</source>
        <translation>این شخص به نشست دعوت نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_sessions.py" line="149"/>
        <source>Add them to the attendees first.</source>
        <translation>نخست او را به شرکت‌کنندگان بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_sessions.py" line="186"/>
        <source>This meeting is no session of a body.</source>
        <translation>این نشست، نشست هیچ نهادی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_sessions.py" line="187"/>
        <source>Choose its body in the meeting.</source>
        <translation>نهاد آن را در نشست برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_votes.py" line="19"/>
        <source>The times of {name} run backwards, or are no times of day.</source>
        <translation>ساعت‌های {name} وارونه است، یا ساعت درستی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_votes.py" line="24"/>
        <source>Write when they came before when they left: 09:30.</source>
        <translation>ساعت آمدن را پیش از ساعت رفتن بنویسید: 09:30.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_votes.py" line="36"/>
        <source>Decision {name} has less than no votes.</source>
        <translation>آرای مصوبهٔ {name} کمتر از صفر است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_votes.py" line="38"/>
        <source>Correct the votes.</source>
        <translation>آرا را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_votes.py" line="43"/>
        <source>Decision {name} counts {counted} votes; members with a vote who were there: {present}.</source>
        <translation>مصوبهٔ {name} {counted} رأی دارد؛ اعضای دارای حق رأی که حاضر بوده‌اند: {present}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_votes.py" line="52"/>
        <source>Correct the votes, or who was there.</source>
        <translation>آرا، یا حاضران را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="29"/>
        <source>Ask for the text as a Word document (.docx) without a password and macros.</source>
        <translation>متن را به‌صورت سند Word (docx) بدون گذرواژه و ماکرو درخواست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="61"/>
        <source>It may be a scan: ask for the text itself.</source>
        <translation>شاید اسکن باشد: خود متن را درخواست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="92"/>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="184"/>
        <source>{name} is larger than {count} MB.</source>
        <translation>«{name}» بزرگ‌تر از {count} مگابایت است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="96"/>
        <source>Ask for the text without its pictures.</source>
        <translation>متن را بدون تصویرهای آن درخواست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="104"/>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="114"/>
        <source>{name} is no Word document.</source>
        <translation>«{name}» سند Word نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="127"/>
        <source>{name} unpacks to far more than a text needs.</source>
        <translation>حجم «{name}» پس از بازگشایی بسیار بیش از نیاز یک متن است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="130"/>
        <location filename="../../desktop_app/mous/exchange_docx_text.py" line="67"/>
        <source>It may be made to do harm. Ask the partner for the text once more.</source>
        <translation>شاید برای آسیب رساندن ساخته شده باشد. متن را بار دیگر از طرف مقابل درخواست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="144"/>
        <source>{name} contains macros: programs.</source>
        <translation>«{name}» ماکرو، یعنی برنامه، در خود دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="152"/>
        <source>{name} is locked with a password, or of the old kind (.doc).</source>
        <translation>«{name}» با گذرواژه قفل شده یا از نوع قدیمی (doc) است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="163"/>
        <source>{name} is damaged: it cannot be read.</source>
        <translation>«{name}» آسیب دیده است و خوانده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx.py" line="164"/>
        <location filename="../../desktop_app/mous/exchange_docx_text.py" line="74"/>
        <source>Ask for the file again.</source>
        <translation>پرونده را دوباره درخواست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx_text.py" line="53"/>
        <source>The file has far more text than a draft.</source>
        <translation>متن این پرونده بسیار بیش از یک پیش‌نویس است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx_text.py" line="54"/>
        <source>Ask for a file with the memorandum alone.</source>
        <translation>پرونده‌ای درخواست کنید که تنها تفاهم‌نامه در آن باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx_text.py" line="66"/>
        <source>The file holds what a Word document never does.</source>
        <translation>در پرونده چیزی هست که هرگز در سند Word نمی‌آید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/exchange_docx_text.py" line="73"/>
        <source>The text in this file is damaged.</source>
        <translation>متن این پرونده آسیب دیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="31"/>
        <source>The activity has no title.</source>
        <translation>فعالیت عنوان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="36"/>
        <source>The activity would end before it starts.</source>
        <translation>پایان فعالیت پیش از آغاز آن است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="37"/>
        <location filename="../../desktop_app/mous/rules_record.py" line="15"/>
        <source>Check the two dates.</source>
        <translation>دو تاریخ را بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="41"/>
        <source>The activity has no first day.</source>
        <translation>فعالیت روز آغاز ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="42"/>
        <source>Enter when it began: reports are made of what has a date.</source>
        <translation>تاریخ آغاز را وارد کنید: گزارش‌ها از موارد تاریخ‌دار ساخته می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="48"/>
        <source>People, credits and cost cannot be below zero.</source>
        <translation>شمار افراد، واحدها و هزینه نمی‌تواند کمتر از صفر باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="49"/>
        <source>Enter the number without a sign, or 0.</source>
        <translation>عدد را بدون علامت وارد کنید، یا ۰.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="61"/>
        <source>It begins before the memorandum enters into force on {day}.</source>
        <translation>آغاز آن پیش از آغاز اجرای تفاهم‌نامه در {day} است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="72"/>
        <source>It runs beyond the end of the memorandum on {day}.</source>
        <translation>تا پس از پایان تفاهم‌نامه در {day} ادامه دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="81"/>
        <source>It is said to be done but ends on {day}.</source>
        <translation>انجام‌شده ثبت شده، اما پایان آن {day} است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="102"/>
        <source>“{currency}” is not a currency.</source>
        <translation>«{currency}» ارز نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="105"/>
        <location filename="../../desktop_app/mous/rules_activities.py" line="110"/>
        <source>Enter its code of three letters: USD, EUR, IRR.</source>
        <translation>کد سه‌حرفی آن را وارد کنید: USD، EUR، IRR.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_activities.py" line="109"/>
        <source>The cost has no currency.</source>
        <translation>هزینه ارز ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="25"/>
        <source>{kept} originals are listed, but only {number} were signed.</source>
        <translation>{kept} نسخهٔ اصل فهرست شده، اما تنها {number} نسخه امضا شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="32"/>
        <source>Correct the number of originals or the list.</source>
        <translation>شمار نسخه‌های اصل یا فهرست را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="48"/>
        <source>A memorandum cannot stand under itself.</source>
        <translation>تفاهم‌نامه نمی‌تواند زیر خود باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="49"/>
        <source>Choose another parent: this one is the memorandum or under it.</source>
        <translation>تفاهم‌نامهٔ بالادست دیگری برگزینید: این یکی خود تفاهم‌نامه یا زیر آن است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="62"/>
        <source>{party} would notify its approval before it signs.</source>
        <translation>{party} پیش از امضا، تأیید خود را اعلام می‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="71"/>
        <source>{party} would leave before it joins.</source>
        <translation>{party} پیش از پیوستن خارج می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="78"/>
        <source>{party} would sign after the day fixed for entry into force.</source>
        <translation>{party} پس از روز تعیین‌شده برای آغاز اجرا امضا می‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="95"/>
        <source>A clearance has no authority.</source>
        <translation>یکی از مجوزها مرجع ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="96"/>
        <source>Enter who gives it, or remove the line.</source>
        <translation>مرجع آن را وارد کنید، یا سطر را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="104"/>
        <source>The answer of {authority} would come before the request.</source>
        <translation>پاسخ {authority} پیش از درخواست است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="117"/>
        <source>The clearance of {authority} has no date.</source>
        <translation>مجوز {authority} تاریخ ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="120"/>
        <source>Enter the day on which it was given.</source>
        <translation>روز صدور آن را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="125"/>
        <source>Nothing shows that {authority} gave its clearance.</source>
        <translation>چیزی نشان نمی‌دهد که {authority} مجوز داده باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_record.py" line="130"/>
        <source>Choose the letter that gives it, or say in the note how it was given.</source>
        <translation>نامهٔ مجوز را برگزینید، یا در یادداشت بنویسید مجوز چگونه داده شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_activities.py" line="52"/>
        <source>The memorandum of this activity is not there.</source>
        <translation>تفاهم‌نامهٔ این فعالیت موجود نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_activities.py" line="53"/>
        <source>Open the memorandum and add the activity there.</source>
        <translation>تفاهم‌نامه را باز کنید و فعالیت را آن‌جا بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_activities.py" line="137"/>
        <source>Choose the file that shows what was done.</source>
        <translation>پرونده‌ای را برگزینید که انجام کار را نشان می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_activities.py" line="149"/>
        <source>The title of the activity</source>
        <translation>عنوان فعالیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_activities.py" line="167"/>
        <source>Somebody else changed this activity while you were editing it.</source>
        <translation>هنگام ویرایش شما، کس دیگری این فعالیت را تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_activities.py" line="187"/>
        <source>This activity is not in the office.</source>
        <translation>این فعالیت در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_clearances.py" line="93"/>
        <source>“{name}” is not a country.</source>
        <translation>«{name}» نام کشور نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_clearances.py" line="94"/>
        <source>Choose one from the list.</source>
        <translation>یکی را از فهرست برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_clearances.py" line="96"/>
        <source>The authority</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_clearances.py" line="102"/>
        <source>A rule says not whose clearance is needed.</source>
        <translation>یکی از قاعده‌ها نمی‌گوید مجوز کدام مرجع لازم است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_clearances.py" line="103"/>
        <source>Enter the authority in one language.</source>
        <translation>مرجع را به یک زبان وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_comments.py" line="45"/>
        <source>This article is not in the memorandum any more.</source>
        <translation>این ماده دیگر در تفاهم‌نامه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_comments.py" line="46"/>
        <source>Open the memorandum again and choose another article.</source>
        <translation>تفاهم‌نامه را دوباره باز کنید و مادهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_comments.py" line="69"/>
        <source>This remark is settled already.</source>
        <translation>به این نظر پیش‌تر رسیدگی شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_comments.py" line="70"/>
        <source>Take it up again first to answer it anew.</source>
        <translation>برای پاسخ دوباره، نخست آن را بازگشایی کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_comments.py" line="95"/>
        <source>This remark is not in the office.</source>
        <translation>این نظر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_comments.py" line="96"/>
        <location filename="../../desktop_app/mous/service_versions.py" line="44"/>
        <source>Close the list and open it again.</source>
        <translation>فهرست را ببندید و دوباره باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_comments.py" line="103"/>
        <source>The remark</source>
        <translation>نظر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_comments.py" line="106"/>
        <source>The remark says nothing.</source>
        <translation>نظر متنی ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_comments.py" line="111"/>
        <source>The remark is too long.</source>
        <translation>نظر بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_comments.py" line="113"/>
        <location filename="../../desktop_app/mous/service_versions.py" line="151"/>
        <source>Use no more than {count} letters.</source>
        <translation>حداکثر {count} نویسه بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_family.py" line="39"/>
        <source>The parent of this memorandum is not in the office.</source>
        <translation>تفاهم‌نامهٔ بالادست این تفاهم‌نامه در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_family.py" line="40"/>
        <source>Choose another one, or restore it first.</source>
        <translation>مورد دیگری برگزینید، یا نخست آن را بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_family.py" line="53"/>
        <source>The memorandum that it belongs to is not in force.</source>
        <translation>تفاهم‌نامه‌ای که به آن تعلق دارد در حال اجرا نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_family.py" line="120"/>
        <source>This memorandum is not in the office.</source>
        <translation>این تفاهم‌نامه در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_reports.py" line="143"/>
        <source>It is not said what the report is about.</source>
        <translation>مشخص نیست گزارش دربارهٔ چیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_reports.py" line="144"/>
        <source>Choose a memorandum, a member or a country.</source>
        <translation>تفاهم‌نامه، عضو یا کشوری را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="38"/>
        <source>Some texts are not compared yet.</source>
        <translation>برخی متن‌ها هنوز مقایسه نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="40"/>
        <source>No article is written.</source>
        <translation>هیچ ماده‌ای نوشته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="42"/>
        <source>No party is named.</source>
        <translation>هیچ طرفی نام برده نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="56"/>
        <source>This organisation is no party of the memorandum.</source>
        <translation>این سازمان طرف تفاهم‌نامه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="57"/>
        <source>Choose one of its parties.</source>
        <translation>یکی از طرف‌های آن را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="66"/>
        <source>This file was not made from the frozen text as it is signed so far.</source>
        <translation>این پرونده از متن نهایی‌شده با امضاهای کنونی آن ساخته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="69"/>
        <source>Save the paper from here, have that very file signed, and take it in again.</source>
        <translation>سند را از این‌جا ذخیره کنید، همان پرونده را به امضا برسانید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="82"/>
        <source>{party} has signed already.</source>
        <translation>{party} پیش‌تر امضا کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="83"/>
        <source>Each party signs once. Choose the next one.</source>
        <translation>هر طرف یک بار امضا می‌کند. طرف بعدی را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="90"/>
        <source>An earlier signature is gone from this file.</source>
        <translation>یکی از امضاهای پیشین در این پرونده نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="91"/>
        <source>Have the file signed that was saved from here.</source>
        <translation>پرونده‌ای را که از این‌جا ذخیره شده است به امضا برسانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="96"/>
        <source>{party} has not signed in its field.</source>
        <translation>{party} در جای امضای خود امضا نکرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="99"/>
        <source>Choose the party whose signature is in the file.</source>
        <translation>طرفی را برگزینید که امضای او در پرونده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="104"/>
        <source>The file has another new signature, too.</source>
        <translation>پرونده امضای تازهٔ دیگری هم دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="105"/>
        <source>Take the signatures in one after the other.</source>
        <translation>امضاها را یکی پس از دیگری وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="124"/>
        <source>The certificate is of {signer}, but {person} signs for {party}.</source>
        <translation>گواهی از آنِ {signer} است، اما {person} از سوی {party} امضا می‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="131"/>
        <source>Choose the right certificate, or say why it bears another name.</source>
        <translation>گواهی درست را برگزینید، یا بگویید چرا نام دیگری دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="144"/>
        <source>This scan is of memorandum {other}.</source>
        <translation>این اسکن از تفاهم‌نامهٔ {other} است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="147"/>
        <source>Open that memorandum and attach it there.</source>
        <translation>آن تفاهم‌نامه را باز کنید و اسکن را آن‌جا پیوست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="151"/>
        <source>This scan is of another text than the one that was frozen.</source>
        <translation>این اسکن از متنی جز متن نهایی‌شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="154"/>
        <source>Print the frozen text and have it signed.</source>
        <translation>متن نهایی‌شده را چاپ کنید و به امضا برسانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="160"/>
        <source>No code of ours can be read on this scan.</source>
        <translation>هیچ‌یک از کدهای این دبیرخانه روی این اسکن خوانده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="161"/>
        <source>Scan it again, flat and with 200 dots to the inch or more. Or type the reference that the paper bears, if you stand for it.</source>
        <translation>دوباره، صاف و با دست‌کم ۲۰۰ نقطه در اینچ، اسکن کنید. یا اگر مسئولیت آن را می‌پذیرید، شماره‌ای را که روی برگه آمده است بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="170"/>
        <source>This is memorandum {own}, not {stated}.</source>
        <translation>این تفاهم‌نامهٔ {own} است، نه {stated}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="174"/>
        <source>Type the reference as the scanned paper bears it.</source>
        <translation>شماره را همان‌گونه که روی برگهٔ اسکن‌شده آمده است بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="188"/>
        <source>Scan it with 200 dots to the inch, in grey.</source>
        <translation>آن را با ۲۰۰ نقطه در اینچ و خاکستری اسکن کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="194"/>
        <source>{name} is no scan.</source>
        <translation>«{name}» اسکن نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="195"/>
        <source>Choose a PDF, PNG, JPEG or TIFF file.</source>
        <translation>پروندهٔ PDF، PNG، JPEG یا TIFF برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="204"/>
        <source>The signature of {party} does not hold: {reason}</source>
        <translation>امضای {party} معتبر نیست: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_sign_checks.py" line="208"/>
        <source>The file was changed after it was signed. Ask for an unchanged one.</source>
        <translation>پرونده پس از امضا تغییر کرده است. پروندهٔ تغییرنیافته را درخواست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="51"/>
        <source>The text was changed while its paper was being set.</source>
        <translation>متن هنگام صفحه‌آرایی سند آن تغییر کرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="52"/>
        <source>Look at it, then freeze it again.</source>
        <translation>آن را ببینید، سپس دوباره نهایی کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="73"/>
        <source>The text was signed; it cannot be unfrozen any more.</source>
        <translation>متن امضا شده است و دیگر از حالت نهایی بیرون نمی‌آید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="74"/>
        <source>A change needs an amendment that the parties sign.</source>
        <translation>تغییر به الحاقیه‌ای با امضای طرف‌ها نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="79"/>
        <source>No reason is given.</source>
        <translation>دلیلی نوشته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="80"/>
        <source>Say in a few words why the text must change.</source>
        <translation>در چند واژه بنویسید چرا متن باید تغییر کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="141"/>
        <source>This scan is attached already.</source>
        <translation>این اسکن پیش‌تر پیوست شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="142"/>
        <source>Choose the scan of another original.</source>
        <translation>اسکن نسخهٔ اصل دیگری را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="182"/>
        <source>The text is frozen already.</source>
        <translation>متن پیش‌تر نهایی شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="183"/>
        <source>Have it signed, or unfreeze it with a reason first.</source>
        <translation>آن را به امضا برسانید، یا نخست با ذکر دلیل از حالت نهایی بیرون آورید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="187"/>
        <source>Only an approved text is frozen for signature.</source>
        <translation>تنها متن تأییدشده برای امضا نهایی می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="188"/>
        <source>Take the memorandum to “Approved” first.</source>
        <translation>نخست تفاهم‌نامه را به وضعیت «تأیید» ببرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="193"/>
        <source>The text cannot be frozen for signature yet.</source>
        <translation>متن هنوز برای امضا نهایی‌شدنی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="226"/>
        <source>The text is not frozen for signature.</source>
        <translation>متن برای امضا نهایی نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_signing.py" line="227"/>
        <source>Freeze it first, then have it signed.</source>
        <translation>نخست آن را نهایی کنید، سپس به امضا برسانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_texts.py" line="53"/>
        <source>This article is not written in that language.</source>
        <translation>این ماده به آن زبان نوشته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_texts.py" line="54"/>
        <source>Choose another language of the draft.</source>
        <translation>زبان دیگری از پیش‌نویس را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_versions.py" line="43"/>
        <source>This version is not in the office.</source>
        <translation>این نسخه در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_versions.py" line="55"/>
        <source>This version did not come in a file.</source>
        <translation>این نسخه در پرونده‌ای نیامده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_versions.py" line="56"/>
        <source>Its texts are in the office itself.</source>
        <translation>متن‌های آن در خود دبیرخانه است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_versions.py" line="111"/>
        <source>There is no text to keep yet.</source>
        <translation>هنوز متنی برای نگه داشتن نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_versions.py" line="112"/>
        <source>Write an article first.</source>
        <translation>نخست ماده‌ای بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_versions.py" line="140"/>
        <source>The name of the version</source>
        <translation>نام نسخه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_versions.py" line="144"/>
        <source>The version has no name.</source>
        <translation>نسخه نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_versions.py" line="145"/>
        <source>Say in a few words what it is, as “sent to partner”.</source>
        <translation>در چند واژه بگویید این نسخه چیست، مانند «ارسال به طرف مقابل».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_versions.py" line="149"/>
        <source>The name of the version is too long.</source>
        <translation>نام نسخه بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/papers.py" line="136"/>
        <source>This file is neither a PDF nor a picture.</source>
        <translation>این پرونده نه PDF است و نه تصویر.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/papers.py" line="137"/>
        <source>Choose the scan as a PDF, PNG, JPEG or TIFF file.</source>
        <translation>اسکن را به‌صورت پروندهٔ PDF، PNG، JPEG یا TIFF برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/papers.py" line="246"/>
        <source>The signed file cannot be trusted: {reason}</source>
        <translation>پروندهٔ امضاشده مورد اعتماد نیست: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/papers.py" line="249"/>
        <source>Have the file signed again that was saved from here.</source>
        <translation>پرونده‌ای را که از این‌جا ذخیره شده است دوباره به امضا برسانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/append.py" line="48"/>
        <source>“{name}” is locked with a password.</source>
        <translation>«{name}» با گذرواژه قفل شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/append.py" line="49"/>
        <source>Put the same file without a password in its place.</source>
        <translation>همان پرونده را بدون گذرواژه به‌جای آن بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/append.py" line="83"/>
        <source>“{name}” does not allow its pages to be taken over.</source>
        <translation>«{name}» اجازه نمی‌دهد صفحه‌های آن گرفته شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/append.py" line="86"/>
        <source>Ask its author for one that does, or send it beside.</source>
        <translation>از نویسندهٔ آن پرونده‌ای بخواهید که چنین اجازه‌ای بدهد، یا آن را جداگانه بفرستید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/append.py" line="93"/>
        <source>“{name}” is damaged: its pages cannot be read.</source>
        <translation>«{name}» آسیب دیده است: صفحه‌های آن خوانده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/append.py" line="96"/>
        <source>Ask for the file again and put it in its place.</source>
        <translation>پرونده را دوباره درخواست کنید و به‌جای آن بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/field_sizes.py" line="20"/>
        <source>The paper cannot be read: it may be damaged.</source>
        <translation>سند خوانده نمی‌شود: شاید آسیب دیده باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/field_sizes.py" line="21"/>
        <source>Save it again from the office.</source>
        <translation>آن را دوباره از دبیرخانه ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/scans.py" line="67"/>
        <source>This scan cannot be read: it may be damaged.</source>
        <translation>این اسکن خوانده نمی‌شود: شاید آسیب دیده باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/scans.py" line="68"/>
        <source>Scan the sheet again as PDF, PNG, JPEG or TIFF.</source>
        <translation>برگه را دوباره به‌صورت PDF، PNG، JPEG یا TIFF اسکن کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="30"/>
        <source>check overridden</source>
        <translation>بررسی نادیده گرفته شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="31"/>
        <source>sent for review</source>
        <translation>برای بررسی فرستاده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="32"/>
        <source>returned</source>
        <translation>برگشت‌داده‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="33"/>
        <source>approved</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="34"/>
        <source>approval lapsed</source>
        <translation>تأیید آن از اعتبار افتاد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="35"/>
        <source>issued</source>
        <translation>صادر شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="37"/>
        <source>signed by hand</source>
        <translation>امضای دستی شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="38"/>
        <source>signed by hand, by the number stated</source>
        <translation>امضای دستی، با شمارهٔ اعلام‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="39"/>
        <source>signed sheet taken off</source>
        <translation>برگ امضاشده برداشته شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="40"/>
        <source>dispatch prepared</source>
        <translation>ارسال آماده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="41"/>
        <source>dispatched</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="42"/>
        <source>acknowledged</source>
        <translation>رسید اعلام‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="43"/>
        <source>came back</source>
        <translation>برگشت‌خورده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="44"/>
        <source>dispatch corrected</source>
        <translation>ارسال اصلاح شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="45"/>
        <source>dispatch removed</source>
        <translation>ارسال حذف شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="46"/>
        <source>proof added</source>
        <translation>مدرک افزوده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="47"/>
        <source>answer expected</source>
        <translation>پاسخ مورد انتظار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="48"/>
        <source>settled without an answer</source>
        <translation>بدون پاسخ مختومه شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="58"/>
        <source>Channel</source>
        <translation>شیوهٔ ارسال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="59"/>
        <source>Sent on</source>
        <translation>تاریخ ارسال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="60"/>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="61"/>
        <source>Proof</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="62"/>
        <source>Acknowledged on</source>
        <translation>تاریخ اعلام رسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_letter_history.py" line="68"/>
        <source>Number stated</source>
        <translation>شمارهٔ اعلام‌شده</translation>
    </message>
</context>
<context>
    <name>SeriesField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/choice_fields.py" line="77"/>
        <source>None chosen</source>
        <translation>انتخاب نشده</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="86"/>
        <source>Add series</source>
        <translation>افزودن سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="147"/>
        <source>No number can be written yet: {why}</source>
        <translation>هنوز نمی‌توان شماره‌ای نوشت: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="150"/>
        <source>Next number: {number}</source>
        <translation>شمارهٔ بعدی: {number}</translation>
    </message>
</context>
<context>
    <name>SessionActs</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="57"/>
        <source>Agenda as PDF</source>
        <translation>دستور جلسه به‌صورت PDF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="58"/>
        <source>Invitation for calendars</source>
        <translation>دعوت برای تقویم‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="59"/>
        <source>Bring what was left over</source>
        <translation>آوردن موارد مانده از پیش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="60"/>
        <source>Invite by letter…</source>
        <translation>دعوت با نامه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="61"/>
        <source>Call the session off</source>
        <translation>لغو نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="62"/>
        <source>Import a calendar (.ics)…</source>
        <translation>وارد کردن تقویم (ics)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="63"/>
        <source>Actions as CSV…</source>
        <translation>اقدامات به‌صورت CSV…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="65"/>
        <source>Actions as a workbook…</source>
        <translation>اقدامات به‌صورت کارپوشه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="86"/>
        <source>This session is called off.</source>
        <translation>این نشست لغو شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="162"/>
        <source>The session is called off. Send those invited its calendar file.</source>
        <translation>نشست لغو شد. پروندهٔ تقویم آن را برای دعوت‌شدگان بفرستید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="196"/>
        <source>Reading {name}</source>
        <translation>خواندن {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="203"/>
        <source>actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="227"/>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="235"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="229"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="230"/>
        <source>Without an e-mail address: {people}.</source>
        <translation>بدون نشانی رایانامه: {people}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="268"/>
        <source>English and Persian in one file</source>
        <translation>انگلیسی و فارسی در یک پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="276"/>
        <source>Save as</source>
        <translation>ذخیره با نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_acts.py" line="285"/>
        <source>Import a calendar</source>
        <translation>وارد کردن تقویم</translation>
    </message>
</context>
<context>
    <name>SessionCards</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="75"/>
        <source>Take this away</source>
        <translation>برداشتن این مورد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="127"/>
        <source>Decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="131"/>
        <source>Taken</source>
        <translation>شیوهٔ تصویب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="132"/>
        <source>For</source>
        <translation>موافق</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="133"/>
        <source>Against</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="134"/>
        <source>Abstentions</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="138"/>
        <source>Dissent</source>
        <translation>نظر مخالف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="159"/>
        <source>numbered when saved</source>
        <translation>شماره‌گذاری هنگام ذخیره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="160"/>
        <source>Decision {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="191"/>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="256"/>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="196"/>
        <source>Type a name</source>
        <translation>نامی بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="199"/>
        <source>in 2 weeks</source>
        <translation>۲ هفته دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="201"/>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="202"/>
        <source>or in words</source>
        <translation>یا نام مسئول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="203"/>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="257"/>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_fields.py" line="33"/>
        <source>Session of</source>
        <translation>نهاد نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_fields.py" line="38"/>
        <source>No standing body</source>
        <translation>بدون نهاد ثابت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_fields.py" line="41"/>
        <source>Session number</source>
        <translation>شمارهٔ نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_fields.py" line="45"/>
        <source>From when to when</source>
        <translation>از چه ساعتی تا چه ساعتی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_fields.py" line="46"/>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_fields.py" line="47"/>
        <source>Ends</source>
        <translation>پایان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_fields.py" line="48"/>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_head.py" line="47"/>
        <source>Keys  F1</source>
        <translation>کلیدها  F1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_head.py" line="49"/>
        <source>End the session</source>
        <translation>پایان دادن به نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_head.py" line="61"/>
        <source>paused</source>
        <translation>در مکث</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_head.py" line="71"/>
        <source>typing…</source>
        <translation>در حال نوشتن…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_head.py" line="72"/>
        <source>saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_head.py" line="73"/>
        <source>saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_head.py" line="74"/>
        <source>kept, not all saved</source>
        <translation>محفوظ است، همه ذخیره نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_head.py" line="83"/>
        <source>{minutes} min late</source>
        <translation>{minutes} دقیقه عقب‌تر از برنامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_head.py" line="85"/>
        <source>{minutes} min in hand</source>
        <translation>{minutes} دقیقه جلوتر از برنامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_head.py" line="86"/>
        <source>on time</source>
        <translation>طبق برنامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_head.py" line="89"/>
        <source>Quorum {there} of {members}, {needed} needed</source>
        <translation>حد نصاب: {there} از {members}، لازم {needed}</translation>
    </message>
</context>
<context>
    <name>SessionKeys</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_keys.py" line="38"/>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_keys.py" line="42"/>
        <source>The next decision or action</source>
        <translation>مصوبه یا اقدام بعدی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_keys.py" line="43"/>
        <source>The next field</source>
        <translation>خانهٔ بعدی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_keys.py" line="44"/>
        <source>Among the people: comes, or leaves</source>
        <translation>در فهرست افراد: آمدن یا رفتن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_keys.py" line="45"/>
        <source>Among the people: excused</source>
        <translation>در فهرست افراد: غایب موجه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_keys.py" line="46"/>
        <source>Among the people: absent</source>
        <translation>در فهرست افراد: غایب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_keys.py" line="47"/>
        <source>Among the people: for whom they sit</source>
        <translation>در فهرست افراد: نمایندهٔ کدام عضو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_keys.py" line="56"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_keys.py" line="61"/>
        <source>Keys of this window</source>
        <translation>کلیدهای این پنجره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="233"/>
        <source>These keys</source>
        <translation>همین کلیدها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="234"/>
        <source>To the agenda</source>
        <translation>به دستور جلسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="235"/>
        <source>To what was done</source>
        <translation>به شرح نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="236"/>
        <source>To who is there</source>
        <translation>به حاضران</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="237"/>
        <source>The other language</source>
        <translation>زبان دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="238"/>
        <source>New decision</source>
        <translation>مصوبهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="239"/>
        <source>New action</source>
        <translation>اقدام جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="240"/>
        <source>Somebody came</source>
        <translation>کسی آمد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="241"/>
        <source>The whole screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="242"/>
        <source>Next item</source>
        <translation>بند بعدی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="243"/>
        <source>Item before</source>
        <translation>بند پیشین</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="244"/>
        <source>Item dealt with, on to the next</source>
        <translation>رسیدگی به بند پایان یافت؛ رفتن به بعدی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="246"/>
        <source>Item deferred, on to the next</source>
        <translation>بند موکول شد؛ رفتن به بعدی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="248"/>
        <source>Close the item, or open it again</source>
        <translation>غیرعلنی کردن بند، یا علنی کردن دوبارهٔ آن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="250"/>
        <source>Another item</source>
        <translation>بند دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="251"/>
        <source>Take this decision or action away</source>
        <translation>برداشتن این مصوبه یا اقدام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="253"/>
        <source>They take the chair</source>
        <translation>این شخص رئیس نشست شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="255"/>
        <source>They keep the minutes</source>
        <translation>این شخص دبیر نشست شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="257"/>
        <source>A break: stop the clock</source>
        <translation>تنفس: نگه داشتن زمان‌سنج</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="258"/>
        <source>Save now</source>
        <translation>ذخیره در همین لحظه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="259"/>
        <source>End the session</source>
        <translation>پایان دادن به نشست</translation>
    </message>
</context>
<context>
    <name>SessionLists</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="84"/>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="197"/>
        <source>{minutes} min planned</source>
        <translation>{minutes} دقیقه پیش‌بینی‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="200"/>
        <source>{minutes} min taken</source>
        <translation>{minutes} دقیقه صرف‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="203"/>
        <source>closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="209"/>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="221"/>
        <source>for {organisation}</source>
        <translation>به نمایندگی از {organisation}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="224"/>
        <source>here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_lists.py" line="228"/>
        <source>left</source>
        <translation>خارج‌شده</translation>
    </message>
</context>
<context>
    <name>SessionOpener</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_begin.py" line="41"/>
        <source>Go on with the session</source>
        <translation>ادامهٔ نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_begin.py" line="41"/>
        <source>Start the session</source>
        <translation>آغاز نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_begin.py" line="78"/>
        <source>What you typed before the program ended is here again.</source>
        <translation>آنچه پیش از بسته شدن برنامه نوشته بودید دوباره این‌جاست.</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="166"/>
        <source>Somebody else wrote in the same place: “{text}”. Yours stands.</source>
        <translation>کس دیگری در همین جا نوشت: «{text}». نوشتهٔ شما ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="182"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="184"/>
        <source>Nothing is written yet under: {items}</source>
        <translation>هنوز زیر این بندها چیزی نوشته نشده است: {items}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_window.py" line="186"/>
        <source>Nobody is marked as chair.</source>
        <translation>رئیس نشست مشخص نشده است.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../desktop_app/ui/sheet.py" line="40"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="11"/>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="12"/>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="13"/>
        <source>Owner left on</source>
        <translation>تاریخ کنار رفتن مسئول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="14"/>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="15"/>
        <source>Overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="16"/>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="17"/>
        <source>Done on</source>
        <translation>تاریخ انجام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="18"/>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="19"/>
        <location filename="../../desktop_app/meetings/exchange_attendance.py" line="19"/>
        <source>Meeting</source>
        <translation>نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="20"/>
        <location filename="../../desktop_app/meetings/exchange_attendance.py" line="20"/>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="21"/>
        <source>Body</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="22"/>
        <source>Decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="24"/>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_actions.py" line="25"/>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_attendance.py" line="11"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_attendance.py" line="12"/>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_attendance.py" line="13"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_attendance.py" line="14"/>
        <source>Presence</source>
        <translation>حضور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_attendance.py" line="15"/>
        <source>Represents</source>
        <translation>به نمایندگی از</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_attendance.py" line="16"/>
        <source>Came</source>
        <translation>ساعت آمدن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_attendance.py" line="17"/>
        <source>Left</source>
        <translation>ساعت رفتن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_attendance.py" line="18"/>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_attendance.py" line="21"/>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/exchange_attendance.py" line="23"/>
        <source>Attendance</source>
        <translation>فهرست حضور</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../desktop_app/shell/shortcuts.py" line="44"/>
        <location filename="../../desktop_app/shell/shortcuts.py" line="48"/>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/shortcuts.py" line="59"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../desktop_app/shell/navigation.py" line="145"/>
        <source>Find anything</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/navigation.py" line="145"/>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/navigation.py" line="147"/>
        <source>Preferences</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/navigation.py" line="175"/>
        <source>saved just now</source>
        <translation>همین حالا ذخیره شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/navigation.py" line="176"/>
        <source>saved {count} min ago</source>
        <translation>{count} دقیقه پیش ذخیره شد</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="61"/>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="94"/>
        <source>Certificates (*.p12 *.pfx);;All files (*)</source>
        <translation>گواهی‌ها (*.p12 *.pfx);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="63"/>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="95"/>
        <source>Certificate file</source>
        <translation>پروندهٔ گواهی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="66"/>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="97"/>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="79"/>
        <source>No certificate file is chosen.</source>
        <translation>هیچ پروندهٔ گواهی انتخاب نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="80"/>
        <source>Choose the .p12 or .pfx file that holds your certificate and key.</source>
        <translation>پروندهٔ p12 یا pfx را که گواهی و کلید شما در آن است برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="44"/>
        <source>Sign for {party}</source>
        <translation>امضا از طرف {party}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="46"/>
        <source>Take in the file that {party} signed</source>
        <translation>دریافت پرونده‌ای که {party} امضا کرده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="49"/>
        <source>Sign</source>
        <translation>امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="51"/>
        <source>Take it in</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="68"/>
        <source>The file or the day is missing.</source>
        <translation>پرونده یا تاریخ وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="69"/>
        <source>Choose the file and enter the day of the signature.</source>
        <translation>پرونده را برگزینید و تاریخ امضا را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="103"/>
        <source>Signed file</source>
        <translation>پروندهٔ امضاشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="103"/>
        <source>PDF files (*.pdf)</source>
        <translation>پرونده‌های PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="104"/>
        <source>Day of signature</source>
        <translation>تاریخ امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="106"/>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="109"/>
        <source>Why the certificate bears another name</source>
        <translation>دلیل نام دیگر در گواهی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="110"/>
        <source>Only where it does, as “seal of the office”</source>
        <translation>تنها اگر نام دیگری دارد، مانند «مهر دبیرخانه»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="120"/>
        <source>The text can be changed again, and is frozen anew before it is signed.</source>
        <translation>متن دوباره تغییرپذیر می‌شود و پیش از امضا از نو نهایی می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="124"/>
        <source>Unfreeze the text?</source>
        <translation>متن از حالت نهایی بیرون آید؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/sign_sheets.py" line="126"/>
        <source>Unfreeze</source>
        <translation>بیرون آوردن از حالت نهایی</translation>
    </message>
</context>
<context>
    <name>SignedSheet</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="151"/>
        <source>The signed paper</source>
        <translation>سند امضاشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="152"/>
        <source>The scan of the signed sheet, or a file that was signed elsewhere.</source>
        <translation>اسکن برگهٔ امضاشده، یا پرونده‌ای که در جای دیگری امضا شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="153"/>
        <source>Keep it</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="158"/>
        <source>PDF files and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>پرونده‌های PDF و تصویرها (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="159"/>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_sheets.py" line="160"/>
        <source>Signed on</source>
        <translation>تاریخ امضا</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="39"/>
        <source>Signing</source>
        <translation>امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="67"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="84"/>
        <source>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>اسکن‌ها (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="85"/>
        <source>Scan of a signed original</source>
        <translation>اسکن نسخهٔ اصل امضاشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="227"/>
        <source>Freezing prints the approved text with a field for each signature and a code. From then on the text cannot be changed.</source>
        <translation>با نهایی کردن، متن تأییدشده با جایی برای هر امضا و یک کد آمادهٔ چاپ می‌شود. از آن پس متن تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="232"/>
        <source>The text is frozen since {day}. Sign here, send the file to the next party, or print it and attach the scans of the signed originals.</source>
        <translation>متن از {day} نهایی شده است. این‌جا امضا کنید، پرونده را برای طرف بعدی بفرستید، یا آن را چاپ کنید و اسکن نسخه‌های اصل امضاشده را پیوست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="245"/>
        <source>✓ Signed on {day}</source>
        <translation>✓ در {day} امضا شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="251"/>
        <source>Sign…</source>
        <translation>امضا…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="252"/>
        <source>Take in a signed file…</source>
        <translation>دریافت پروندهٔ امضاشده…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="258"/>
        <source>Take off</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="259"/>
        <source>Signed original: {name}</source>
        <translation>نسخهٔ اصل امضاشده: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="272"/>
        <source>Form of the paper</source>
        <translation>قالب سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="276"/>
        <source>Freeze the text</source>
        <translation>نهایی کردن متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="277"/>
        <source>Save the paper…</source>
        <translation>ذخیرهٔ سند…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="278"/>
        <source>Attach a scan…</source>
        <translation>پیوست کردن اسکن…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="279"/>
        <source>Reference on the scan, if its code cannot be read</source>
        <translation>شمارهٔ روی اسکن، اگر کد آن خوانده نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="280"/>
        <source>Unfreeze…</source>
        <translation>بیرون آوردن از حالت نهایی…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/signing_dialog.py" line="281"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>SignsForField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/signs_for_field.py" line="98"/>
        <source>in their own name</source>
        <translation>به نام خود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/signs_for_field.py" line="98"/>
        <source>Choose</source>
        <translation>برگزینید</translation>
    </message>
</context>
<context>
    <name>SinceDialog</name>
    <message>
        <location filename="../../desktop_app/mous/gui/since_dialog.py" line="21"/>
        <source>What changed since</source>
        <translation>تغییرات از آن پس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/since_dialog.py" line="38"/>
        <source>The history does not reach back to when this text was in step.</source>
        <translation>تاریخچه تا زمانی که این متن با زبان‌های دیگر هماهنگ بود به عقب نمی‌رسد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/since_dialog.py" line="41"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="42"/>
        <source>Current state</source>
        <translation>وضعیت کنونی</translation>
    </message>
</context>
<context>
    <name>StaleField</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_stale.py" line="31"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/minutes_stale.py" line="32"/>
        <source>Changed in another language since: {languages}</source>
        <translation>از آن پس در زبان دیگری تغییر کرده است: {languages}</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/state_line.py" line="49"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/state_line.py" line="51"/>
        <source>Circulate</source>
        <translation>توزیع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/state_line.py" line="52"/>
        <source>Approve…</source>
        <translation>تصویب…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/state_line.py" line="34"/>
        <source>Send for review…</source>
        <translation>فرستادن برای بررسی…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/state_line.py" line="35"/>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/state_line.py" line="36"/>
        <source>Return…</source>
        <translation>برگشت دادن…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/state_line.py" line="56"/>
        <source>State: {state}</source>
        <translation>وضعیت: {state}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/state_line.py" line="98"/>
        <source>Returned: {reason}</source>
        <translation>برگشت داده شد: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/state_line.py" line="100"/>
        <source>For the reviewer: {note}</source>
        <translation>برای بررسی‌کننده: {note}</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="154"/>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="155"/>
        <source>Rows under the header</source>
        <translation>ردیف‌های زیر سرستون</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rich_sheets.py" line="161"/>
        <source>The first row is the header; it is printed again on each page.</source>
        <translation>ردیف نخست سرستون است؛ در هر صفحه دوباره چاپ می‌شود.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <location filename="../../desktop_app/ui/tags_field.py" line="120"/>
        <source>Remove {title}</source>
        <translation>حذف {title}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <location filename="../../desktop_app/ui/tasks.py" line="250"/>
        <source>Something went wrong inside Dabir.</source>
        <translation>خطایی در برنامهٔ دبیر رخ داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tasks.py" line="251"/>
        <source>What you typed is kept. Try again, and send the report if it happens twice.</source>
        <translation>آنچه نوشته‌اید محفوظ است. دوباره بکوشید و اگر خطا تکرار شد، گزارش را بفرستید.</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_editor.py" line="34"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_editor.py" line="36"/>
        <source>What it is for</source>
        <translation>کاربرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_editor.py" line="37"/>
        <source>Kind of paper</source>
        <translation>نوع سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_editor.py" line="39"/>
        <source>In each language</source>
        <translation>به هر زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_editor.py" line="59"/>
        <source>A ready template. What you change in it is kept as your office&apos;s own; deleting that brings the ready one back.</source>
        <translation>الگوی آماده. آنچه در آن تغییر دهید از آنِ دبیرخانهٔ شما نگه داشته می‌شود؛ با حذف آن، الگوی آماده بازمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>TemplateFields</name>
    <message>
        <location filename="../../desktop_app/letters/gui/template_texts.py" line="24"/>
        <source>Addressee</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/template_texts.py" line="25"/>
        <source>Signer</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/template_texts.py" line="26"/>
        <source>Contact it concerns</source>
        <translation>مخاطب موضوع نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/template_texts.py" line="27"/>
        <source>Our office</source>
        <translation>دبیرخانهٔ ما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/template_texts.py" line="28"/>
        <source>This letter</source>
        <translation>این نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/template_texts.py" line="29"/>
        <source>Letter answered</source>
        <translation>نامه‌ای که پاسخ داده می‌شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/template_texts.py" line="30"/>
        <source>Meeting</source>
        <translation>نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/template_texts.py" line="31"/>
        <source>Decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/template_texts.py" line="32"/>
        <source>Memorandum</source>
        <translation>تفاهم‌نامه</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <location filename="../../desktop_app/letters/gui/template_texts.py" line="46"/>
        <source>Salutation (empty: the usual one)</source>
        <translation>خطاب (خالی: خطاب معمول)</translation>
    </message>
</context>
<context>
    <name>TemplateTextsField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/template_texts.py" line="76"/>
        <source>Insert a field</source>
        <translation>درج فیلد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/template_texts.py" line="86"/>
        <source>Add a language and write the letter in it. Fields such as {{ addressee.name }} stand for what is known when a letter begins with the template.</source>
        <translation>زبانی بیفزایید و نامه را به آن بنویسید. فیلدهایی مانند {{ addressee.name }} جای اطلاعاتی است که هنگام آغاز نامه با این الگو در دست است.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_page.py" line="39"/>
        <location filename="../../desktop_app/letters/gui/templates_page.py" line="55"/>
        <location filename="../../desktop_app/letters/gui/templates_page.py" line="103"/>
        <source>Templates</source>
        <translation>الگوها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_page.py" line="40"/>
        <source>Choose a template, or begin one. A letter that begins with it is filled with what is known of its addressee and of the meeting, decision or memorandum behind it.</source>
        <translation>الگویی برگزینید، یا الگوی جدیدی آغاز کنید. نامه‌ای که با آن آغاز شود با اطلاعات گیرنده و نشست، مصوبه یا تفاهم‌نامهٔ پشت آن پر می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_page.py" line="45"/>
        <location filename="../../desktop_app/letters/gui/templates_page.py" line="105"/>
        <source>New template</source>
        <translation>الگوی جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_page.py" line="104"/>
        <source>What letters begin with, in each language they go out in.</source>
        <translation>آنچه نامه‌ها با آن آغاز می‌شوند، به هر زبانی که صادر می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_page.py" line="119"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_page.py" line="123"/>
        <source>ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_page.py" line="130"/>
        <source>{count} languages</source>
        <translation>{count} زبان</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message>
        <location filename="../../desktop_app/letters/gui/templates_part.py" line="20"/>
        <source>Templates…</source>
        <translation>الگوها…</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="58"/>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="59"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="60"/>
        <source>Close (empty: the usual one)</source>
        <translation>عبارت پایانی (خالی: عبارت معمول)</translation>
    </message>
</context>
<context>
    <name>TextsActions</name>
    <message>
        <location filename="../../desktop_app/mous/gui/texts_actions.py" line="48"/>
        <source>Versions and comparison…</source>
        <translation>نسخه‌ها و مقایسه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/texts_actions.py" line="49"/>
        <source>Remarks on articles…</source>
        <translation>نظرها دربارهٔ ماده‌ها…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/texts_actions.py" line="50"/>
        <source>Bring in a partner’s draft…</source>
        <translation>وارد کردن پیش‌نویس طرف مقابل…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/texts_actions.py" line="51"/>
        <source>Sign…</source>
        <translation>امضا…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/texts_actions.py" line="124"/>
        <source>Reading the draft</source>
        <translation>خواندن پیش‌نویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/texts_actions.py" line="167"/>
        <source>A partner’s draft</source>
        <translation>پیش‌نویس طرف مقابل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/texts_actions.py" line="168"/>
        <source>Word documents (*.docx)</source>
        <translation>سندهای Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>ThreadStrip</name>
    <message>
        <location filename="../../desktop_app/ui/thread_strip.py" line="47"/>
        <source>Thread</source>
        <translation>سوابق</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/thread_strip.py" line="49"/>
        <source>Export the case…</source>
        <translation>خروجی پرونده…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/thread_strip.py" line="52"/>
        <source>The papers of this thread as files, with a table and their sums</source>
        <translation>اسناد این سوابق به‌صورت پرونده، همراه با جدول و جمع‌های کنترلی آن‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/thread_strip.py" line="74"/>
        <source>Records that came of the same matter stand here.</source>
        <translation>مواردی که از همین موضوع پدید آمده‌اند این‌جا می‌آیند.</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="97"/>
        <source>Deleted the note.</source>
        <translation>یادداشت حذف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="154"/>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="154"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="167"/>
        <source>Add a note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="168"/>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="169"/>
        <source>Nothing yet.</source>
        <translation>هنوز چیزی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="182"/>
        <source>Timeline</source>
        <translation>گاه‌شمار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="196"/>
        <source>All</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <location filename="../../desktop_app/shell/toasts.py" line="97"/>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/toasts.py" line="103"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../desktop_app/pages.py" line="81"/>
        <source>New meeting</source>
        <translation>نشست جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pages.py" line="82"/>
        <source>New letter</source>
        <translation>نامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pages.py" line="99"/>
        <source>Secretariat</source>
        <translation>دبیرخانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="36"/>
        <source>entered</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="37"/>
        <source>changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="38"/>
        <source>deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="39"/>
        <source>restored</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="40"/>
        <source>issued</source>
        <translation>صادر شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="41"/>
        <source>voided</source>
        <translation>باطل شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="42"/>
        <source>title verified</source>
        <translation>تأیید عنوان شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="43"/>
        <source>check overridden</source>
        <translation>با ذکر دلیل مجاز شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="44"/>
        <source>released</source>
        <translation>منتشر شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="45"/>
        <source>closed</source>
        <translation>بسته شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="46"/>
        <source>number lost</source>
        <translation>یک شماره از دست داد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="47"/>
        <source>circulated</source>
        <translation>توزیع شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="48"/>
        <source>approved</source>
        <translation>تصویب شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="49"/>
        <source>sent for review</source>
        <translation>برای بررسی فرستاده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="50"/>
        <source>returned</source>
        <translation>برگشت داده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="51"/>
        <source>approval lapsed</source>
        <translation>تأیید آن از اعتبار افتاد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="52"/>
        <source>year closed</source>
        <translation>سال آن بسته شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="53"/>
        <source>dispatched</source>
        <translation>ارسال شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="54"/>
        <source>acknowledged</source>
        <translation>رسید اعلام شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="55"/>
        <source>came back</source>
        <translation>برگشت خورد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="56"/>
        <location filename="../../desktop_app/today.py" line="57"/>
        <source>signed by hand</source>
        <translation>امضای دستی شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="58"/>
        <source>settled without an answer</source>
        <translation>بدون پاسخ مختومه شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="59"/>
        <source>registered</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="60"/>
        <source>corrected</source>
        <translation>اصلاح شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="61"/>
        <source>referred</source>
        <translation>ارجاع شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="62"/>
        <source>answered</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="63"/>
        <source>filed</source>
        <translation>بایگانی شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="64"/>
        <source>reopened</source>
        <translation>دوباره باز شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="76"/>
        <source>letters in draft</source>
        <translation>پیش‌نویس نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="77"/>
        <source>actions open</source>
        <translation>اقدام باز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="79"/>
        <source>actions overdue</source>
        <translation>اقدام عقب‌افتاده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="83"/>
        <source>MoUs with a date this year</source>
        <translation>تفاهم‌نامهٔ دارای موعد تا یک سال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="95"/>
        <source>Needs your hand</source>
        <translation>در انتظار اقدام شما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="97"/>
        <source>most urgent first</source>
        <translation>فوری‌ترها نخست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="102"/>
        <source>Agreements</source>
        <translation>توافق‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="107"/>
        <source>next twelve months</source>
        <translation>دوازده ماه آینده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="108"/>
        <source>No memorandum has a date in the next twelve months.</source>
        <translation>هیچ تفاهم‌نامه‌ای در دوازده ماه آینده موعدی ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="133"/>
        <source>Care of the contacts</source>
        <translation>رسیدگی به مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="156"/>
        <source>It is kept: begin a new one and it is there again.</source>
        <translation>نوشته محفوظ است: مورد جدیدی آغاز کنید تا دوباره نمایان شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="155"/>
        <source>typed and not saved</source>
        <translation>نوشته و ذخیره‌نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="160"/>
        <source>changed and not saved</source>
        <translation>تغییریافته و ذخیره‌نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="153"/>
        <source>not saved</source>
        <translation>ذخیره‌نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="135"/>
        <location filename="../../desktop_app/today.py" line="162"/>
        <location filename="../../desktop_app/today.py" line="184"/>
        <location filename="../../desktop_app/today.py" line="219"/>
        <location filename="../../desktop_app/today.py" line="228"/>
        <location filename="../../desktop_app/today_awaited.py" line="42"/>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="169"/>
        <source>due {day}</source>
        <translation>مهلت {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="174"/>
        <location filename="../../desktop_app/today.py" line="209"/>
        <source>overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="176"/>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="194"/>
        <source>reply by {day}</source>
        <translation>پاسخ تا {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="197"/>
        <source>with {name} until {day}</source>
        <translation>نزد {name} تا {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="211"/>
        <source>due soon</source>
        <translation>مهلت نزدیک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="212"/>
        <source>Received letter without a subject</source>
        <translation>نامهٔ رسیدهٔ بدون موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="225"/>
        <source>Letter without a subject</source>
        <translation>نامهٔ بدون موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="239"/>
        <source>dormant</source>
        <translation>بی‌فعالیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="240"/>
        <source>No activity for twelve months</source>
        <translation>دوازده ماه بدون فعالیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="258"/>
        <source>No meeting in the next seven days.</source>
        <translation>در هفت روز آینده نشستی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="260"/>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="272"/>
        <source>What you and your colleagues do is listed here.</source>
        <translation>کارهای شما و همکارانتان این‌جا فهرست می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="274"/>
        <source>Just now</source>
        <translation>تازه‌ترین کارها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="276"/>
        <source>by you and colleagues</source>
        <translation>از شما و همکاران</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="297"/>
        <source>Welcome. Begin in Contacts: enter your own organisation and tick that it is your own, then whoever signs for it. Then write a letter or the minutes of a meeting.</source>
        <translation>خوش آمدید. از «مخاطبان» آغاز کنید: سازمان خود را وارد کنید و نشان دهید که از آنِ شماست، سپس امضاکنندهٔ آن را بیفزایید. آنگاه نامه یا صورت‌جلسه‌ای بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="302"/>
        <source>Nothing waits for you.</source>
        <translation>کاری در انتظار شما نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today_awaited.py" line="26"/>
        <source>{count} late</source>
        <translation>{count} عقب‌افتاده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today_awaited.py" line="28"/>
        <source>Awaiting reply</source>
        <translation>در انتظار پاسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today_awaited.py" line="33"/>
        <source>expected by {day}</source>
        <translation>پاسخ مورد انتظار تا {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today_awaited.py" line="36"/>
        <source>reminders: {count}</source>
        <translation>یادآوری‌ها: {count}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../desktop_app/shell/today.py" line="61"/>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/today.py" line="155"/>
        <source>Open: {title}</source>
        <translation>باز کردن: {title}</translation>
    </message>
</context>
<context>
    <name>VerifyBox</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/verify_box.py" line="35"/>
        <source>Title as the source writes it</source>
        <translation>عنوان، همان‌گونه که در منبع آمده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/verify_box.py" line="36"/>
        <source>Where you checked it</source>
        <translation>محل بررسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/verify_box.py" line="38"/>
        <source>A letter, a business card, the organisation&apos;s own page…</source>
        <translation>نامه، کارت ویزیت، وبگاه خود سازمان…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/verify_box.py" line="40"/>
        <source>Verified by</source>
        <translation>تأییدکننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/verify_box.py" line="42"/>
        <source>Verify title</source>
        <translation>تأیید عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/verify_box.py" line="43"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/verify_box.py" line="61"/>
        <source>Verify the title in {language}</source>
        <translation>تأیید عنوان {language}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="55"/>
        <source>Versions and comparison</source>
        <translation>نسخه‌ها و مقایسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="92"/>
        <source>The texts are again as in “{name}”.</source>
        <translation>متن‌ها دوباره به صورت نسخهٔ «{name}» درآمدند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="101"/>
        <source>The article was taken over.</source>
        <translation>تغییر ماده در متن ما اعمال شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="123"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="136"/>
        <source>No version is kept yet. Keep the text now as one.</source>
        <translation>هنوز نسخه‌ای نگه داشته نشده است. متن کنونی را به‌صورت نسخه نگه دارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="159"/>
        <source>The two texts are the same in this language.</source>
        <translation>دو متن در این زبان یکسان‌اند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="161"/>
        <source>Articles changed: {count}</source>
        <translation>ماده‌های تغییریافته: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="163"/>
        <source>What the partner would change. {told}</source>
        <translation>تغییرات پیشنهادی طرف مقابل. {told}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="175"/>
        <source>add it to ours</source>
        <translation>به متن ما افزوده شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="176"/>
        <source>take it out of ours</source>
        <translation>از متن ما حذف شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="178"/>
        <source>take their wording</source>
        <translation>عبارت آن‌ها جایگزین شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="191"/>
        <source>Kept as version {number}.</source>
        <translation>به‌صورت نسخهٔ {number} نگه داشته شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="199"/>
        <source>the text now</source>
        <translation>متن کنونی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="228"/>
        <source>Changes</source>
        <translation>تغییرات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="233"/>
        <source>Only what changed</source>
        <translation>تنها تغییریافته‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="235"/>
        <source>Remarks on the printed paper</source>
        <translation>چاپ نظرها در سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="237"/>
        <source>Name, as “sent to partner”</source>
        <translation>نام، مانند «ارسال به طرف مقابل»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="238"/>
        <source>Keep the text now</source>
        <translation>نگه داشتن متن کنونی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="239"/>
        <source>Bring this version back</source>
        <translation>بازگرداندن این نسخه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="240"/>
        <source>Take over</source>
        <translation>اعمال در متن ما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="241"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="242"/>
        <source>Save as PDF…</source>
        <translation>ذخیرهٔ PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="256"/>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="257"/>
        <source>Compared with</source>
        <translation>در مقایسه با</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="258"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="267"/>
        <source>From a partner’s version</source>
        <translation>از نسخهٔ طرف مقابل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="269"/>
        <source>Article to take over</source>
        <translation>ماده برای اعمال در متن ما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/versions_dialog.py" line="272"/>
        <source>New version</source>
        <translation>نسخهٔ جدید</translation>
    </message>
</context>
<context>
    <name>VoidSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="111"/>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>VotesField</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="49"/>
        <source>“{typed}” is no number of votes.</source>
        <translation>«{typed}» شمار آرا نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/session_cards.py" line="50"/>
        <source>Write a number, or nothing.</source>
        <translation>عددی بنویسید، یا خالی بگذارید.</translation>
    </message>
</context>
<context>
    <name>YearsSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="77"/>
        <source>Series and year</source>
        <translation>سری و سال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="79"/>
        <source>Language of the register</source>
        <translation>زبان دفتر ثبت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="83"/>
        <source>Close it although the year is not over</source>
        <translation>بستن، با آن‌که سال به پایان نرسیده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="117"/>
        <source>Closed on {day} by {who}. Entries: {count}.</source>
        <translation>در {day} از سوی {who} بسته شد. ثبت‌ها: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="123"/>
        <source>Numbers given: {count}. Closed now, it gives none until the new year.</source>
        <translation>شماره‌های داده‌شده: {count}. اگر اکنون بسته شود، تا سال نو شماره نمی‌دهد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="126"/>
        <source>Numbers given: {count}.</source>
        <translation>شماره‌های داده‌شده: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="128"/>
        <source>Save its register…</source>
        <translation>ذخیرهٔ دفتر ثبت آن…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="143"/>
        <source>Printing the register</source>
        <translation>چاپ دفتر ثبت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="156"/>
        <source>The year {year} of {name} is closed.</source>
        <translation>سال {year} سری «{name}» بسته شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="163"/>
        <source>Save the register</source>
        <translation>ذخیرهٔ دفتر ثبت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/years_sheet.py" line="167"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>_Around</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_life.py" line="125"/>
        <source>“{name}” was merged into this contact.</source>
        <translation>«{name}» در این مخاطب ادغام شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/contact_life.py" line="173"/>
        <source>May be the same: {why}.</source>
        <translation>شاید یکسان باشند: {why}.</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <location filename="../../desktop_app/ui/rows_field.py" line="170"/>
        <source>Move up</source>
        <translation>انتقال به بالا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rows_field.py" line="171"/>
        <source>Move down</source>
        <translation>انتقال به پایین</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rows_field.py" line="173"/>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>_Opener</name>
    <message>
        <location filename="../../desktop_app/ui/fold.py" line="115"/>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/fold.py" line="115"/>
        <source>folded</source>
        <translation>بسته</translation>
    </message>
</context>
</TS>
