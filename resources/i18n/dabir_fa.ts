<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name></name>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="142"/>
        <source>Add an attendee</source>
        <translation>افزودن شرکت‌کننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="147"/>
        <source>Add a decision</source>
        <translation>افزودن مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="152"/>
        <source>Add an action</source>
        <translation>افزودن اقدام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="154"/>
        <source>Add an item</source>
        <translation>افزودن بند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="155"/>
        <source>Attendees</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="156"/>
        <source>What was done</source>
        <translation>شرح نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="157"/>
        <source>Decisions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="158"/>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="159"/>
        <source>Ctrl+Enter adds the next row.</source>
        <translation>با Ctrl+Enter ردیف بعدی افزوده می‌شود.</translation>
    </message>
</context>
<context>
    <name>ArticleBoard</name>
    <message>
        <location filename="../../desktop_app/mous/gui/board.py" line="48"/>
        <source>No articles yet. Insert the usual ones and adapt them, or add your own.</source>
        <translation>هنوز ماده‌ای نوشته نشده است. مواد متداول را درج و ویرایش کنید، یا مادهٔ تازه‌ای بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/board.py" line="52"/>
        <source>Add article</source>
        <translation>افزودن ماده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/board.py" line="53"/>
        <source>Insert usual articles</source>
        <translation>درج مواد متداول</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="104"/>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="106"/>
        <source>Text in {language}</source>
        <translation>متن {language}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="108"/>
        <source>Confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="109"/>
        <source>This text needs no change</source>
        <translation>این متن نیازی به تغییر ندارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="131"/>
        <source>Heading of {article}</source>
        <translation>عنوان {article}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="132"/>
        <source>Text of {article}</source>
        <translation>متن {article}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_card.py" line="143"/>
        <source>{language} text not up to date</source>
        <translation>متن {language} به‌روز نیست</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <location filename="../../desktop_app/mous/gui/article_row.py" line="45"/>
        <source>Move up (Alt+Up)</source>
        <translation>انتقال به بالا (Alt+Up)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_row.py" line="46"/>
        <source>Move down (Alt+Down)</source>
        <translation>انتقال به پایین (Alt+Down)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/article_row.py" line="47"/>
        <source>Remove the article</source>
        <translation>حذف ماده</translation>
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
        <location filename="../../desktop_app/contacts/gui/fields.py" line="65"/>
        <source>“{name}” is not a country.</source>
        <translation>«{name}» نام کشور نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="68"/>
        <source>Choose one from the list, or leave the field empty.</source>
        <translation>یکی را از فهرست برگزینید، یا این خانه را خالی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="108"/>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="136"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="109"/>
        <source>Prefix</source>
        <translation>پیشوند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="110"/>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="111"/>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="122"/>
        <source>Add a name in another language</source>
        <translation>افزودن نام به زبانی دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="139"/>
        <source>Title, as the source writes it</source>
        <translation>عنوان، همان‌گونه که در منبع آمده است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="145"/>
        <source>A letter, a business card, the organisation&apos;s own page…</source>
        <translation>نامه، کارت ویزیت، وبگاه خود سازمان…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="150"/>
        <source>Where it was found</source>
        <translation>منبع عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/fields.py" line="160"/>
        <source>Add a title in another language</source>
        <translation>افزودن عنوان به زبانی دیگر</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="65"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="68"/>
        <source>New organisation</source>
        <translation>سازمان جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="70"/>
        <location filename="../../desktop_app/contacts/gui/page.py" line="219"/>
        <source>New person</source>
        <translation>شخص جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="81"/>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="86"/>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="87"/>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="88"/>
        <source>Organisations</source>
        <translation>سازمان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="161"/>
        <source>Deleted the post.</source>
        <translation>سمت حذف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="201"/>
        <source>check title</source>
        <translation>بررسی عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="212"/>
        <source>People, organisations and their posts</source>
        <translation>اشخاص، سازمان‌ها و سمت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="213"/>
        <source>Enter a person with the name as each language writes it, then the posts they hold. Letters and minutes take names and titles from here, and tell you when nobody has verified a title yet.</source>
        <translation>نام هر شخص را به همان صورت که در هر زبان نوشته می‌شود وارد کنید و سپس سمت‌های او را بیفزایید. نامه‌ها و صورت‌جلسه‌ها نام و عنوان را از این‌جا می‌گیرند و اگر عنوانی هنوز تأیید نشده باشد، آن را یادآوری می‌کنند.</translation>
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
    <name>DatesPanel</name>
    <message>
        <location filename="../../desktop_app/mous/gui/dates_panel.py" line="39"/>
        <source>Dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/dates_panel.py" line="41"/>
        <source>Signature</source>
        <translation>امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/dates_panel.py" line="43"/>
        <source>In force</source>
        <translation>آغاز اجرا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/dates_panel.py" line="47"/>
        <source>Enter the date of entry into force to see the end of the term.</source>
        <translation>برای دیدن پایان مدت، تاریخ آغاز اجرا را وارد کنید.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <location filename="../../desktop_app/ui/day_field.py" line="80"/>
        <location filename="../../desktop_app/ui/day_field.py" line="81"/>
        <source>Pick from a calendar</source>
        <translation>انتخاب از تقویم</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="253"/>
        <source>Restored what you typed on {time} and had not saved.</source>
        <translation>آنچه در {time} نوشته و ذخیره نکرده بودید بازیابی شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="254"/>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="273"/>
        <source>Saving</source>
        <translation>ذخیره‌سازی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="304"/>
        <source>Not saved: see the marked field</source>
        <translation>ذخیره نشد: خانهٔ نشان‌دار را ببینید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="329"/>
        <source>Not saved yet · your typing is kept</source>
        <translation>هنوز ذخیره نشده · نوشتهٔ شما محفوظ است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="341"/>
        <source>This record has just been changed elsewhere. Saving will compare both.</source>
        <translation>این مورد هم‌اکنون در جای دیگری تغییر کرد. هنگام ذخیره، هر دو نسخه مقایسه می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="360"/>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="362"/>
        <location filename="../../desktop_app/ui/editor.py" line="364"/>
        <source>Not saved yet</source>
        <translation>هنوز ذخیره نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/editor.py" line="364"/>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
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
    <name>Export</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/export.py" line="28"/>
        <source>Both languages in one file</source>
        <translation>هر دو زبان در یک پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/export.py" line="37"/>
        <source>Export as PDF</source>
        <translation>خروجی PDF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/export.py" line="39"/>
        <source>PDF files (*.pdf)</source>
        <translation>پرونده‌های PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/export.py" line="57"/>
        <source>Setting the pages</source>
        <translation>صفحه‌آرایی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/export.py" line="63"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <location filename="../../desktop_app/ui/file_field.py" line="19"/>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
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
        <location filename="../../desktop_app/ui/form.py" line="126"/>
        <source>“{label}” is empty.</source>
        <translation>«{label}» خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/form.py" line="127"/>
        <source>Fill it in and save again.</source>
        <translation>آن را پر کنید و دوباره ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>IssueBar</name>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="73"/>
        <source>Issue…</source>
        <translation>صدور…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="74"/>
        <source>Issue and sign…</source>
        <translation>صدور و امضا…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="94"/>
        <source>Not issued yet:</source>
        <translation>هنوز صادر نشده است:</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="98"/>
        <source>Ready to be issued.</source>
        <translation>آمادهٔ صدور است.</translation>
    </message>
</context>
<context>
    <name>IssueFlow</name>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="36"/>
        <source>The paper is signed in ink: print it, sign it, keep the scan.</source>
        <translation>این نامه با قلم امضا می‌شود: آن را چاپ و امضا کنید و تصویر آن را نگه دارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="67"/>
        <source>To: {name}</source>
        <translation>گیرنده: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="68"/>
        <source>Subject: {subject}</source>
        <translation>موضوع: {subject}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="69"/>
        <source>Signer: {name}</source>
        <translation>امضاکننده: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="70"/>
        <source>The number is given now. From then on the letter cannot be changed.</source>
        <translation>شماره هم‌اکنون داده می‌شود و از آن پس نامه تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="86"/>
        <source>Opening the certificate</source>
        <translation>باز کردن گواهی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="96"/>
        <source>Issuing the letter</source>
        <translation>صدور نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issue_flow.py" line="101"/>
        <source>Issued as {reference}.</source>
        <translation>نامه با شمارهٔ {reference} صادر شد.</translation>
    </message>
</context>
<context>
    <name>IssuedActs</name>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="48"/>
        <source>Save the issued letter</source>
        <translation>ذخیرهٔ نامهٔ صادرشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="53"/>
        <source>Saved {name}.</source>
        <translation>پروندهٔ {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="75"/>
        <source>Verifying</source>
        <translation>اعتبارسنجی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="99"/>
        <source>Copied {text}.</source>
        <translation>شمارهٔ {text} کپی شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_acts.py" line="114"/>
        <source>{number} is void.</source>
        <translation>نامهٔ {number} باطل شد.</translation>
    </message>
</context>
<context>
    <name>IssuedCard</name>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="30"/>
        <source>Save PDF…</source>
        <translation>ذخیرهٔ PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="31"/>
        <source>Verify</source>
        <translation>اعتبارسنجی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="32"/>
        <source>Copy reference</source>
        <translation>کپی شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="33"/>
        <source>Void…</source>
        <translation>ابطال…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="50"/>
        <source>Issued by {who} on {day}. The text is frozen.</source>
        <translation>در {day} از سوی {who} صادر شد. متن تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/issued_card.py" line="53"/>
        <source>Void: {reason}</source>
        <translation>باطل: {reason}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="15"/>
        <source>University</source>
        <translation>دانشگاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="16"/>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="17"/>
        <source>Ministry</source>
        <translation>وزارتخانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="18"/>
        <source>Embassy</source>
        <translation>سفارت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="19"/>
        <source>International organisation</source>
        <translation>سازمان بین‌المللی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="20"/>
        <source>Other</source>
        <translation>سایر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="140"/>
        <source>no title in this language</source>
        <translation>بدون عنوان به این زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="141"/>
        <source>title not verified</source>
        <translation>عنوان تأییدنشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="142"/>
        <source>titles disagree between languages</source>
        <translation>ناهمخوانی عنوان در زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/records.py" line="143"/>
        <source>post not held on that day</source>
        <translation>نداشتن سمت در آن روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/calendars.py" line="21"/>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/calendars.py" line="22"/>
        <source>Jalali</source>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/calendars.py" line="23"/>
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
        <location filename="../../desktop_app/core/refs.py" line="13"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
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
        <location filename="../../desktop_app/letters/records.py" line="103"/>
        <source>Series</source>
        <translation>سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="27"/>
        <source>produced</source>
        <translation>منتج به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="28"/>
        <source>answered by</source>
        <translation>با پاسخِ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="29"/>
        <source>followed by</source>
        <translation>و در پی آن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="30"/>
        <source>concerns</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="15"/>
        <location filename="../../desktop_app/meetings/records.py" line="24"/>
        <location filename="../../desktop_app/meetings/records.py" line="50"/>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="16"/>
        <source>issued</source>
        <translation>صادرشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="17"/>
        <source>signed</source>
        <translation>امضاشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="18"/>
        <source>void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="90"/>
        <source>passed</source>
        <translation>درست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="91"/>
        <source>to mend</source>
        <translation>نیازمند اصلاح</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="92"/>
        <source>overridden</source>
        <translation>عبور با دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="98"/>
        <source>Addressee</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="99"/>
        <source>Addressee&apos;s title</source>
        <translation>عنوان گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="100"/>
        <source>Subject and text</source>
        <translation>موضوع و متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="101"/>
        <source>Signing authority</source>
        <translation>اختیار امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="102"/>
        <source>Enclosures</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="15"/>
        <source>Visit</source>
        <translation>دیدار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="16"/>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="17"/>
        <source>Assembly</source>
        <translation>مجمع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="18"/>
        <source>Working meeting</source>
        <translation>نشست کاری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="25"/>
        <source>circulated</source>
        <translation>توزیع‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="26"/>
        <source>approved</source>
        <translation>تصویب‌شده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="32"/>
        <source>Chair</source>
        <translation>رئیس نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="33"/>
        <source>Secretary</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="34"/>
        <source>Guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="35"/>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="36"/>
        <source>Apologies</source>
        <translation>غایب موجه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="42"/>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="43"/>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="44"/>
        <source>dropped</source>
        <translation>منتفی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="51"/>
        <source>released</source>
        <translation>منتشرشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="16"/>
        <source>Idea</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="17"/>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="18"/>
        <source>Consultation</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="19"/>
        <source>Approved</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="20"/>
        <source>Signed</source>
        <translation>امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="21"/>
        <source>In force</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="22"/>
        <source>Renewed</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="23"/>
        <source>Expired</source>
        <translation>انقضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="24"/>
        <source>Terminated</source>
        <translation>فسخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="30"/>
        <source>ends with its term</source>
        <translation>پایان‌یافتن با انقضای مدت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="31"/>
        <source>renewed by written consent</source>
        <translation>تمدید با توافق کتبی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="32"/>
        <source>renewed unless notice is given</source>
        <translation>تمدید خودکار، مگر با اعلام قبلی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="113"/>
        <source>Review, twelve months before the end</source>
        <translation>بازنگری، دوازده ماه پیش از پایان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="114"/>
        <source>Review, six months before the end</source>
        <translation>بازنگری، شش ماه پیش از پایان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="115"/>
        <source>Last day of notice</source>
        <translation>آخرین روز اعلام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="116"/>
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
        <source>choose the series</source>
        <translation>سری شماره را برگزینید</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="172"/>
        <source>To</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="173"/>
        <source>title not verified · check title</source>
        <translation>عنوان تأییدنشده · بررسی عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="67"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="177"/>
        <source>Why the letter goes out without the title</source>
        <translation>دلیل صدور نامه بدون عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="178"/>
        <source>Override with a reason</source>
        <translation>عبور با ذکر دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="183"/>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="193"/>
        <source>Your reference</source>
        <translation>عطف به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="194"/>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="197"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="198"/>
        <source>Dates in</source>
        <translation>تقویم تاریخ‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="201"/>
        <source>Signer</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="202"/>
        <source>Series</source>
        <translation>سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="208"/>
        <source>Salutation</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="209"/>
        <source>A blank line begins a paragraph; lines that begin with 1. or - are a list.</source>
        <translation>سطر خالی بند تازه می‌سازد؛ سطرهایی که با «۱.» یا «-» آغاز شوند، فهرست می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="210"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="211"/>
        <source>Close</source>
        <translation>عبارت پایانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="215"/>
        <source>Enclosures</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="217"/>
        <source>Copies</source>
        <translation>رونوشت‌ها</translation>
    </message>
</context>
<context>
    <name>LetterSheets</name>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="27"/>
        <source>Numbers restart each year of the calendar; those already given never change. A series taken out is closed: it numbers no more letters. In a pattern, {series}, {year} and {number:03} are filled in.</source>
        <translation>شماره‌ها در آغاز هر سالِ تقویم از نو شروع می‌شوند؛ شماره‌های داده‌شده هرگز تغییر نمی‌کنند. سری شماره‌ای که برداشته شود بسته است و دیگر به نامه‌ای شماره نمی‌دهد. در الگو، {series} و {year} و {number:03} پر می‌شوند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="33"/>
        <source>Number series</source>
        <translation>سری‌های شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="34"/>
        <source>Save series</source>
        <translation>ذخیرهٔ سری‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="68"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="69"/>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="71"/>
        <source>Number pattern</source>
        <translation>الگوی شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="81"/>
        <source>Issue this letter?</source>
        <translation>این نامه صادر شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="83"/>
        <source>Issue the letter</source>
        <translation>صدور نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="104"/>
        <source>Issue and sign this letter?</source>
        <translation>این نامه صادر و امضا شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="106"/>
        <source>Issue and sign</source>
        <translation>صدور و امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="155"/>
        <source>Void {reference}?</source>
        <translation>نامهٔ {reference} باطل شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="156"/>
        <source>The number stays in the register, marked void with your reason.</source>
        <translation>شماره با نشان «باطل» و دلیل شما در دفتر ثبت می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="159"/>
        <source>Void the letter</source>
        <translation>ابطال نامه</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="44"/>
        <source>Outgoing letters</source>
        <translation>نامه‌های صادره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="45"/>
        <source>Write a letter here and see its paper beside it. It gets its number when it is issued, once and for good; drafts have none.</source>
        <translation>نامه را این‌جا بنویسید و برگهٔ آن را در کنارش ببینید. نامه هنگام صدور، یک بار و برای همیشه شماره می‌گیرد؛ پیش‌نویس شماره ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="50"/>
        <location filename="../../desktop_app/letters/gui/page.py" line="64"/>
        <source>New letter</source>
        <translation>نامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="66"/>
        <source>Number series…</source>
        <translation>سری‌های شماره…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="68"/>
        <source>Delete draft</source>
        <translation>حذف پیش‌نویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="77"/>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="83"/>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="84"/>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="173"/>
        <source>Outgoing · {year}</source>
        <translation>صادره · {year}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="190"/>
        <source>No subject yet</source>
        <translation>هنوز بدون موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="193"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
</context>
<context>
    <name>LifecycleLine</name>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="135"/>
        <source>Renewal or end</source>
        <translation>تمدید یا پایان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="139"/>
        <source>State: {state}</source>
        <translation>وضعیت: {state}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="144"/>
        <source>Back to “{state}”</source>
        <translation>بازگشت به «{state}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="144"/>
        <source>Go on to “{state}”</source>
        <translation>رفتن به «{state}»</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <location filename="../../desktop_app/ui/list_panel.py" line="42"/>
        <source>Filter</source>
        <translation>پالایش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/list_panel.py" line="43"/>
        <source>Filter the list</source>
        <translation>پالایش فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/list_panel.py" line="54"/>
        <source>Records</source>
        <translation>موارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/list_panel.py" line="117"/>
        <source>No record has these words.</source>
        <translation>هیچ موردی این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/list_panel.py" line="117"/>
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
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="125"/>
        <source>No page shows this record.</source>
        <translation>هیچ صفحه‌ای این مورد را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="125"/>
        <source>Find it by its title.</source>
        <translation>آن را با عنوانش جستجو کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="190"/>
        <source>Find anything</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="193"/>
        <source>Filter the list</source>
        <translation>پالایش فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="196"/>
        <source>New record</source>
        <translation>مورد جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="197"/>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="198"/>
        <source>Undo the last deletion</source>
        <translation>بازگرداندن آخرین حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="199"/>
        <source>Go to a page</source>
        <translation>رفتن به صفحه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="201"/>
        <source>This list</source>
        <translation>همین فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="264"/>
        <source>The language changes when Dabir starts again.</source>
        <translation>زبان با راه‌اندازی دوبارهٔ دبیر تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Opening the office…</source>
        <translation>در حال باز کردن دبیرخانه…</translation>
    </message>
</context>
<context>
    <name>MasterDetail</name>
    <message>
        <location filename="../../desktop_app/ui/master_detail.py" line="154"/>
        <source>Reading the list</source>
        <translation>خواندن فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/master_detail.py" line="169"/>
        <source>Deleted “{title}”.</source>
        <translation>«{title}» حذف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/master_detail.py" line="293"/>
        <source>This deletion can&apos;t be undone.</source>
        <translation>این حذف بازگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/master_detail.py" line="293"/>
        <source>Add it again.</source>
        <translation>آن را دوباره بیفزایید.</translation>
    </message>
</context>
<context>
    <name>MeetingEditor</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="102"/>
        <source>Approved: the minutes stay as they are.</source>
        <translation>تصویب‌شده: صورت‌جلسه دیگر تغییر نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="126"/>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="128"/>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="129"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="130"/>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="134"/>
        <source>Body</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="135"/>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="137"/>
        <source>Dates on paper</source>
        <translation>تقویم سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="180"/>
        <source>new</source>
        <translation>جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="203"/>
        <source>Approved minutes can&apos;t be changed any more.</source>
        <translation>صورت‌جلسهٔ تصویب‌شده دیگر تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="205"/>
        <source>Approve them</source>
        <translation>تصویب صورت‌جلسه</translation>
    </message>
    <message>
        <source>Add an attendee</source>
        <translation>افزودن شرکت‌کننده</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>افزودن مصوبه</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>افزودن اقدام</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>افزودن بند</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>شرح نشست</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds the next row.</source>
        <translation>با Ctrl+Enter ردیف بعدی افزوده می‌شود.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="57"/>
        <source>Minutes, decisions and what comes of them</source>
        <translation>صورت‌جلسه، مصوبات و پیامدهای آن‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="58"/>
        <source>Choose a meeting, or begin one. Its decisions get permanent numbers, and letters, memoranda and news follow from them.</source>
        <translation>نشستی را برگزینید یا نشست تازه‌ای آغاز کنید. مصوبات آن شمارهٔ ثابت می‌گیرند و نامه‌ها، تفاهم‌نامه‌ها و خبرها از آن‌ها پدید می‌آیند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="63"/>
        <location filename="../../desktop_app/meetings/gui/page.py" line="146"/>
        <source>New meeting</source>
        <translation>نشست جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="77"/>
        <source>Meetings</source>
        <translation>نشست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="148"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="152"/>
        <source>News…</source>
        <translation>خبر…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="153"/>
        <source>Export minutes…</source>
        <translation>خروجی صورت‌جلسه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="167"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="170"/>
        <source>{count} to do</source>
        <translation>{count} اقدام مانده</translation>
    </message>
</context>
<context>
    <name>MinutesCards</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="28"/>
        <source>Type a name or an organisation</source>
        <translation>نام شخص یا سازمان را بنویسید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="31"/>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="34"/>
        <source>Presence</source>
        <translation>حضور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="47"/>
        <source>Heading, English</source>
        <translation>عنوان، انگلیسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="52"/>
        <source>Heading, Persian</source>
        <translation>عنوان، فارسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="59"/>
        <source>What was done, English</source>
        <translation>شرح، انگلیسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="64"/>
        <source>What was done, Persian</source>
        <translation>شرح، فارسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="78"/>
        <source>Decision number</source>
        <translation>شمارهٔ مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="80"/>
        <source>Decision, English</source>
        <translation>مصوبه، انگلیسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="81"/>
        <source>Decision, Persian</source>
        <translation>مصوبه، فارسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="92"/>
        <source>Somebody among the contacts</source>
        <translation>یکی از مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="95"/>
        <source>Action, English</source>
        <translation>اقدام، انگلیسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="96"/>
        <source>Action, Persian</source>
        <translation>اقدام، فارسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="99"/>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="100"/>
        <source>or in words</source>
        <translation>یا نام مسئول، انگلیسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="101"/>
        <source>and in Persian</source>
        <translation>و فارسی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="105"/>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="106"/>
        <source>Carries out</source>
        <translation>در اجرای</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="110"/>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/cards.py" line="111"/>
        <source>Reason for dropping it</source>
        <translation>دلیل منتفی شدن</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <location filename="../../desktop_app/ui/day_field.py" line="163"/>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
</context>
<context>
    <name>MouDates</name>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="120"/>
        <location filename="../../desktop_app/mous/records.py" line="121"/>
        <source>{amount} months before {base}</source>
        <translation>{amount} ماه پیش از {base}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="122"/>
        <source>{amount} days before {base}</source>
        <translation>{amount} روز پیش از {base}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="123"/>
        <source>{amount} months from {base}</source>
        <translation>{amount} ماه از {base}</translation>
    </message>
</context>
<context>
    <name>MouEditor</name>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="92"/>
        <source>Signed: the text is fixed; dates and notes are not</source>
        <translation>امضاشده: متن ثابت است؛ تاریخ‌ها و یادداشت‌ها تغییرپذیرند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="100"/>
        <source>Once it is recorded as signed, the text cannot change any more.</source>
        <translation>با ثبت امضا، متن دیگر تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="102"/>
        <source>Record as signed</source>
        <translation>ثبت امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="121"/>
        <source>All usual articles are there already.</source>
        <translation>همهٔ مواد متداول از پیش درج شده‌اند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="152"/>
        <source>“{title}” is now: {state}.</source>
        <translation>وضعیت «{title}»: {state}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/fields.py" line="94"/>
        <source>A signatory has no organisation.</source>
        <translation>یکی از امضاکنندگان سازمان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/fields.py" line="95"/>
        <source>Choose the party first.</source>
        <translation>نخست طرف تفاهم‌نامه را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/fields.py" line="117"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/fields.py" line="122"/>
        <source>Signs for it</source>
        <translation>امضاکننده از سوی آن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="40"/>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="43"/>
        <source>Parties</source>
        <translation>طرف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="44"/>
        <source>Add party</source>
        <translation>افزودن طرف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="49"/>
        <source>Term</source>
        <translation>مدت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="50"/>
        <source>Signed on</source>
        <translation>تاریخ امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="51"/>
        <source>In force from</source>
        <translation>آغاز اجرا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="55"/>
        <source>Months (0: open)</source>
        <translation>ماه (۰: نامحدود)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="60"/>
        <source>Notice in days</source>
        <translation>مهلت اعلام (روز)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="64"/>
        <source>Renewal</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="68"/>
        <source>Form</source>
        <translation>قالب سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="71"/>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="76"/>
        <source>Prevailing text</source>
        <translation>متن ملاک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="80"/>
        <source>All texts equal</source>
        <translation>همهٔ متن‌ها معتبر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="83"/>
        <source>Originals</source>
        <translation>نسخه‌های اصل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="86"/>
        <source>Calendars printed</source>
        <translation>تقویم‌های سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="89"/>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
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
    <name>MousPage</name>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="48"/>
        <source>Export the memorandum</source>
        <translation>خروجی تفاهم‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="50"/>
        <source>PDF files (*.pdf)</source>
        <translation>پرونده‌های PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="77"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="79"/>
        <source>Export MoU…</source>
        <translation>خروجی تفاهم‌نامه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="81"/>
        <location filename="../../desktop_app/mous/gui/page.py" line="172"/>
        <source>New memorandum</source>
        <translation>تفاهم‌نامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="89"/>
        <source>MoUs</source>
        <translation>تفاهم‌نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="151"/>
        <source>Setting the memorandum</source>
        <translation>صفحه‌آرایی تفاهم‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="155"/>
        <source>The memorandum is in {path}.</source>
        <translation>تفاهم‌نامه در {path} ذخیره شد.</translation>
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
    <name>NewsEditor</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="71"/>
        <source>‹ Meeting</source>
        <translation>‹ نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="76"/>
        <source>Headline</source>
        <translation>عنوان خبر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="77"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="78"/>
        <source>Copy text</source>
        <translation>کپی متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="79"/>
        <source>Export PDF…</source>
        <translation>خروجی PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="80"/>
        <source>Release</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="103"/>
        <source>Released: the text stays as it is.</source>
        <translation>منتشرشده: متن دیگر تغییر نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="119"/>
        <source>The news item is released.</source>
        <translation>خبر منتشر شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="131"/>
        <source>released with a reason: {reason}</source>
        <translation>منتشرشده با ذکر دلیل: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="134"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/news_editor.py" line="145"/>
        <source>The text is copied.</source>
        <translation>متن کپی شد.</translation>
    </message>
</context>
<context>
    <name>NumberBadge</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="65"/>
        <source>New letter…</source>
        <translation>نامهٔ جدید…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="66"/>
        <source>New MoU…</source>
        <translation>تفاهم‌نامهٔ جدید…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="69"/>
        <source>New letter from this decision</source>
        <translation>نامهٔ جدید بر پایهٔ این مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="70"/>
        <source>New memorandum from this decision</source>
        <translation>تفاهم‌نامهٔ جدید بر پایهٔ این مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="84"/>
        <source>numbered when saved</source>
        <translation>شماره‌گذاری هنگام ذخیره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="86"/>
        <source>Decision {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/open_actions.py" line="34"/>
        <source>Still to do</source>
        <translation>اقدامات مانده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/open_actions.py" line="44"/>
        <source>Reason, where it is dropped</source>
        <translation>دلیل، اگر منتفی است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/open_actions.py" line="46"/>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/open_actions.py" line="47"/>
        <source>Drop</source>
        <translation>منتفی</translation>
    </message>
</context>
<context>
    <name>OrganisationEditor</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="41"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="43"/>
        <source>Short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="44"/>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="48"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="49"/>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="53"/>
        <source>Address for letters</source>
        <translation>نشانی پستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="56"/>
        <source>Belongs to</source>
        <translation>وابسته به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="57"/>
        <source>E-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="59"/>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="62"/>
        <source>Our own organisation</source>
        <translation>سازمان ما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="63"/>
        <source>This is our own organisation</source>
        <translation>این سازمان خود ماست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/organisation_editor.py" line="64"/>
        <source>Letters are sent in its name; its officers may sign them.</source>
        <translation>نامه‌ها به نام آن صادر می‌شوند و مسئولان آن می‌توانند امضا کنند.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <location filename="../../desktop_app/ui/pdf_view.py" line="68"/>
        <source>Page {number}</source>
        <translation>صفحهٔ {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pdf_view.py" line="121"/>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pdf_view.py" line="130"/>
        <source>Zoom out</source>
        <translation>کوچک‌نمایی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pdf_view.py" line="131"/>
        <source>Zoom in</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pdf_view.py" line="137"/>
        <source>Fit</source>
        <translation>اندازهٔ پنجره</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="40"/>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="42"/>
        <source>Prof., Dr, دکتر… belong into the prefix; a post has its own title.</source>
        <translation>«دکتر»، «Prof.» و مانند آن در پیشوند می‌آید؛ هر سمت عنوان خود را دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="45"/>
        <source>Finding and reaching</source>
        <translation>جستجو و ارتباط</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="48"/>
        <source>Other spellings</source>
        <translation>املاهای دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="50"/>
        <source>Separated by commas; the search finds the person by them.</source>
        <translation>با ویرگول جدا کنید؛ جستجو شخص را با این املاها نیز می‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="54"/>
        <source>Letters are written in</source>
        <translation>زبان نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="55"/>
        <source>E-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="56"/>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/person_editor.py" line="59"/>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
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
        <source>may sign</source>
        <translation>مجاز به امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="68"/>
        <source>From {since} to {until}</source>
        <translation>از {since} تا {until}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="70"/>
        <source>Since {since}</source>
        <translation>از {since}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="72"/>
        <source>Until {until}</source>
        <translation>تا {until}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="73"/>
        <source>No dates entered</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="77"/>
        <source>{first} · {second}: these stand for different ranks.</source>
        <translation>{first} · {second}: این دو نشان‌دهندهٔ رده‌های متفاوت‌اند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="85"/>
        <source>Papers wait until both are verified.</source>
        <translation>صدور اسناد تا تأیید هر دو متوقف است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="90"/>
        <source>The {language} title {title}</source>
        <translation>عنوان {language}: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="95"/>
        <source>verified</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="97"/>
        <source>check title</source>
        <translation>بررسی عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="107"/>
        <source>Verify…</source>
        <translation>تأیید…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="108"/>
        <source>Verify the title in {language}</source>
        <translation>تأیید عنوان {language}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="117"/>
        <source>Verified by {name} on {day} · {source}</source>
        <translation>تأیید از سوی {name} در {day} · {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="121"/>
        <source>Found in: {source}</source>
        <translation>منبع: {source}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="122"/>
        <source>No source given</source>
        <translation>بدون منبع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="145"/>
        <source>Edit post</source>
        <translation>ویرایش سمت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_card.py" line="148"/>
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
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="46"/>
        <source>May sign letters of the organisation</source>
        <translation>مجاز به امضای نامه‌های سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="49"/>
        <source>Titles</source>
        <translation>عنوان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="52"/>
        <source>Never translate a title: enter what a source in that language says. A changed title is to be verified again.</source>
        <translation>عنوان را هرگز ترجمه نکنید: همان را که منبعی به آن زبان نوشته است وارد کنید. عنوانِ تغییریافته باید دوباره تأیید شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="111"/>
        <source>New post</source>
        <translation>سمت جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/post_editor.py" line="111"/>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
</context>
<context>
    <name>PostsPanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="44"/>
        <source>Posts</source>
        <translation>سمت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="44"/>
        <source>People and their posts</source>
        <translation>اشخاص و سمت‌هایشان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="45"/>
        <source>New post</source>
        <translation>سمت جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="55"/>
        <source>Who held what on</source>
        <translation>سمت‌ها در تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="57"/>
        <source>Held on</source>
        <translation>در تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="96"/>
        <source>Save first; then add the posts, each with its titles and their source.</source>
        <translation>نخست ذخیره کنید؛ سپس سمت‌ها را با عنوان‌ها و منبعشان بیفزایید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="98"/>
        <source>Nobody is known to have held a post on that day.</source>
        <translation>کسی که در آن روز سمتی داشته باشد شناخته نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/posts_panel.py" line="100"/>
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
    <name>SearchPopup</name>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="121"/>
        <source>Names, numbers, subjects</source>
        <translation>نام، شماره، موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="122"/>
        <source>Find anything</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="133"/>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="208"/>
        <source>Type a name, a number or words of a subject.</source>
        <translation>نام، شماره یا واژه‌هایی از موضوع را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/search_popup.py" line="210"/>
        <source>Nothing has all of these words.</source>
        <translation>موردی با همهٔ این واژه‌ها یافت نشد.</translation>
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
        <location filename="../../desktop_app/core/sentences.py" line="68"/>
        <source>{first} and {last}</source>
        <translation>{first} و {last}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/sentences.py" line="73"/>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SeriesField</name>
    <message>
        <location filename="../../desktop_app/letters/gui/choice_fields.py" line="68"/>
        <source>None chosen</source>
        <translation>انتخاب نشده</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/series_sheet.py" line="39"/>
        <source>Add series</source>
        <translation>افزودن سری شماره</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="30"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
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
        <location filename="../../desktop_app/shell/navigation.py" line="140"/>
        <source>Find anything</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/navigation.py" line="140"/>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/navigation.py" line="142"/>
        <source>Preferences</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/navigation.py" line="170"/>
        <source>saved just now</source>
        <translation>همین حالا ذخیره شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/navigation.py" line="171"/>
        <source>saved {count} min ago</source>
        <translation>{count} دقیقه پیش ذخیره شد</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="110"/>
        <source>Certificates (*.p12 *.pfx);;All files (*)</source>
        <translation>گواهی‌ها (*.p12 *.pfx);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="112"/>
        <source>Certificate file</source>
        <translation>پروندهٔ گواهی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="115"/>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="128"/>
        <source>No certificate file is chosen.</source>
        <translation>هیچ پروندهٔ گواهی انتخاب نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="129"/>
        <source>Choose the .p12 or .pfx file that holds your certificate and key.</source>
        <translation>پروندهٔ p12 یا pfx را که گواهی و کلید شما در آن است برگزینید.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="40"/>
        <source>Current state</source>
        <translation>وضعیت کنونی</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/state_line.py" line="48"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/state_line.py" line="50"/>
        <source>Circulate</source>
        <translation>توزیع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/state_line.py" line="51"/>
        <source>Approve…</source>
        <translation>تصویب…</translation>
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
    <name>ThreadStrip</name>
    <message>
        <location filename="../../desktop_app/ui/thread_strip.py" line="39"/>
        <source>Thread</source>
        <translation>سوابق</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/thread_strip.py" line="54"/>
        <source>Records that came of the same matter stand here.</source>
        <translation>مواردی که از همین موضوع پدید آمده‌اند این‌جا می‌آیند.</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <location filename="../../desktop_app/shell/toasts.py" line="101"/>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/toasts.py" line="107"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../desktop_app/pages.py" line="47"/>
        <source>New meeting</source>
        <translation>نشست جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pages.py" line="48"/>
        <source>New letter</source>
        <translation>نامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pages.py" line="57"/>
        <source>Secretariat</source>
        <translation>دبیرخانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="29"/>
        <source>entered</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="30"/>
        <source>changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="31"/>
        <source>deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="32"/>
        <source>restored</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="33"/>
        <source>issued</source>
        <translation>صادر شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="34"/>
        <source>voided</source>
        <translation>باطل شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="35"/>
        <source>title verified</source>
        <translation>تأیید عنوان شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="36"/>
        <source>check overridden</source>
        <translation>با ذکر دلیل مجاز شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="37"/>
        <source>released</source>
        <translation>منتشر شد</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>پیوند خورد</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>از پیوند جدا شد</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بسته شد</translation>
    </message>
    <message>
        <source>number lost</source>
        <translation>یک شماره از دست داد</translation>
    </message>
    <message>
        <source>circulated</source>
        <translation>توزیع شد</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>تصویب شد</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>امضا شد</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>ویرایش شد</translation>
    </message>
    <message>
        <source>letters in draft</source>
        <translation>پیش‌نویس نامه</translation>
    </message>
    <message>
        <source>actions open</source>
        <translation>اقدام باز</translation>
    </message>
    <message>
        <source>actions overdue</source>
        <translation>اقدام عقب‌افتاده</translation>
    </message>
    <message>
        <source>MoUs with a date this year</source>
        <translation>تفاهم‌نامهٔ دارای موعد تا یک سال</translation>
    </message>
    <message>
        <source>Needs your hand</source>
        <translation>در انتظار اقدام شما</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>فوری‌ترها نخست</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>توافق‌ها</translation>
    </message>
    <message>
        <source>next twelve months</source>
        <translation>دوازده ماه آینده</translation>
    </message>
    <message>
        <source>No memorandum has a date in the next twelve months.</source>
        <translation>هیچ تفاهم‌نامه‌ای در دوازده ماه آینده موعدی ندارد.</translation>
    </message>
    <message>
        <source>It is kept: begin a new one and it is there again.</source>
        <translation>نوشته محفوظ است: مورد جدیدی آغاز کنید تا دوباره نمایان شود.</translation>
    </message>
    <message>
        <source>typed and not saved</source>
        <translation>نوشته و ذخیره‌نشده</translation>
    </message>
    <message>
        <source>changed and not saved</source>
        <translation>تغییریافته و ذخیره‌نشده</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ذخیره‌نشده</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>مهلت {day}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Letter without a subject</source>
        <translation>نامهٔ بدون موضوع</translation>
    </message>
    <message>
        <source>No meeting in the next seven days.</source>
        <translation>در هفت روز آینده نشستی نیست.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>What you and your colleagues do is listed here.</source>
        <translation>کارهای شما و همکارانتان این‌جا فهرست می‌شود.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>تازه‌ترین کارها</translation>
    </message>
    <message>
        <source>by you and colleagues</source>
        <translation>از شما و همکاران</translation>
    </message>
    <message>
        <source>Welcome. Begin in Contacts: enter your own organisation and tick that it is your own, then whoever signs for it. Then write a letter or the minutes of a meeting.</source>
        <translation>خوش آمدید. از «مخاطبان» آغاز کنید: سازمان خود را وارد کنید و نشان دهید که از آنِ شماست، سپس امضاکنندهٔ آن را بیفزایید. آنگاه نامه یا صورت‌جلسه‌ای بنویسید.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>کاری در انتظار شما نیست.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../desktop_app/shell/today.py" line="57"/>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/today.py" line="159"/>
        <source>Open</source>
        <translation>باز کردن</translation>
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
    <name>VoidSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="160"/>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <location filename="../../desktop_app/ui/rows_field.py" line="162"/>
        <source>Move up</source>
        <translation>انتقال به بالا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rows_field.py" line="163"/>
        <source>Move down</source>
        <translation>انتقال به پایین</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/rows_field.py" line="165"/>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>self.window</name>
    <message>
        <location filename="../../desktop_app/app.py" line="57"/>
        <location filename="../../desktop_app/app.py" line="63"/>
        <source>Opening the office…</source>
        <translation>در حال باز کردن دبیرخانه…</translation>
    </message>
</context>
</TS>
