<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
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
    <name>BeginSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="165"/>
        <source>First day of the new one</source>
        <translation>نخستین روز سربرگ جدید</translation>
    </message>
</context>
<context>
    <name>BeginWith</name>
    <message>
        <location filename="../../desktop_app/letters/gui/begin_with.py" line="26"/>
        <source>Replace what is typed?</source>
        <translation>آنچه نوشته شده است جایگزین شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/begin_with.py" line="28"/>
        <source>Subject and text give way to “{name}”. It can be undone.</source>
        <translation>«{name}» جای موضوع و متن را می‌گیرد. این کار بازگشت‌پذیر است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/begin_with.py" line="32"/>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/begin_with.py" line="50"/>
        <source>Begin with…</source>
        <translation>آغاز با…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/begin_with.py" line="106"/>
        <source>“{name}” stands in the letter.</source>
        <translation>«{name}» در نامه گذاشته شد.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <location filename="../../desktop_app/beginnings.py" line="77"/>
        <source>This person holds no post today; choose whom the letter goes to.</source>
        <translation>این شخص امروز سمتی ندارد؛ گیرندهٔ نامه را برگزینید.</translation>
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
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="34"/>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="35"/>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="36"/>
        <source>Save one file each…</source>
        <translation>ذخیره در پرونده‌های جدا…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="38"/>
        <source>Save one print file…</source>
        <translation>ذخیره در یک پروندهٔ چاپ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="40"/>
        <source>Try the failed again</source>
        <translation>تلاش دوباره برای ناموفق‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="41"/>
        <source>Print file: every letter on a sheet of its own</source>
        <translation>پروندهٔ چاپ: هر نامه روی برگه‌ای جدا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="67"/>
        <source>{count} issued</source>
        <translation>{count} صادرشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="69"/>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="92"/>
        <source>{count} failed</source>
        <translation>{count} ناموفق</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="71"/>
        <source>{count} waiting</source>
        <translation>{count} در انتظار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="74"/>
        <source>What you change now is only in the letters that are still to come.</source>
        <translation>آنچه اکنون تغییر دهید تنها در نامه‌هایی می‌آید که هنوز صادر نشده‌اند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="86"/>
        <source>Issuing: {done} of {total}</source>
        <translation>در حال صدور: {done} از {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="94"/>
        <source>Stopping after the letter in work.</source>
        <translation>پس از نامهٔ در دست صدور متوقف می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="103"/>
        <source>Writing: {done} of {total}</source>
        <translation>در حال نوشتن: {done} از {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="118"/>
        <source>{count} more are marked in the list.</source>
        <translation>{count} مورد دیگر در فهرست نشان‌دار است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="140"/>
        <source>less than a minute left</source>
        <translation>کمتر از یک دقیقه مانده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_card.py" line="142"/>
        <source>about {minutes} min left</source>
        <translation>حدود {minutes} دقیقه مانده</translation>
    </message>
</context>
<context>
    <name>CircularEditor</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="162"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="163"/>
        <source>By which you will find it again; it is not printed</source>
        <translation>نامی که با آن دوباره پیدایش می‌کنید؛ چاپ نمی‌شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="169"/>
        <source>Signer</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="170"/>
        <source>Series</source>
        <translation>سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="174"/>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="175"/>
        <source>Dates in</source>
        <translation>تقویم تاریخ‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="178"/>
        <source>Paper size</source>
        <translation>اندازهٔ کاغذ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="179"/>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="183"/>
        <source>Texts</source>
        <translation>متن‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="185"/>
        <source>Enclosures</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="188"/>
        <source>Recipients</source>
        <translation>گیرندگان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_editor.py" line="284"/>
        <source>Everybody in the list is ready.</source>
        <translation>همهٔ گیرندگان فهرست آماده‌اند.</translation>
    </message>
</context>
<context>
    <name>CircularFlow</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="67"/>
        <source>Another circular is going out.</source>
        <translation>بخشنامهٔ دیگری در حال صدور است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="68"/>
        <source>Wait until it is done, or stop it there.</source>
        <translation>تا پایان آن صبر کنید، یا آن را همان‌جا متوقف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="103"/>
        <source>Folder for the letters</source>
        <translation>پوشهٔ نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="110"/>
        <source>Save the print file</source>
        <translation>ذخیرهٔ پروندهٔ چاپ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="135"/>
        <source>Issue and sign all letters?</source>
        <translation>همهٔ نامه‌ها صادر و امضا شوند؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="136"/>
        <source>Issue and sign all</source>
        <translation>صدور و امضای همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="140"/>
        <source>The papers are signed in ink: print them, sign them, keep the scans.</source>
        <translation>این نامه‌ها با قلم امضا می‌شوند: آن‌ها را چاپ و امضا کنید و تصویرشان را نگه دارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="146"/>
        <source>Issue all letters?</source>
        <translation>همهٔ نامه‌ها صادر شوند؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="147"/>
        <source>Issue all</source>
        <translation>صدور همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="155"/>
        <source>Letters: {count}</source>
        <translation>شمار نامه‌ها: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="159"/>
        <source>Not ready: {count}. They stay in the list, each with the reason.</source>
        <translation>آماده‌نشده: {count}. این موارد هر کدام با ذکر دلیل در فهرست می‌مانند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="163"/>
        <source>Each letter gets its number when its turn comes. You can stop at any moment: what is issued stays issued, the others wait.</source>
        <translation>هر نامه در نوبت خود شماره می‌گیرد. هر لحظه می‌توانید متوقف کنید: آنچه صادر شده صادرشده می‌ماند و بقیه در انتظار می‌مانند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="188"/>
        <source>Opening the certificate</source>
        <translation>باز کردن گواهی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="228"/>
        <source>Issued {count}.</source>
        <translation>{count} نامه صادر شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_flow.py" line="230"/>
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
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="99"/>
        <source>Add a language</source>
        <translation>افزودن زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="104"/>
        <source>Add a language and write the letter once in it. Everybody who is written to in that language gets this text, with the usual salutation.</source>
        <translation>زبانی بیفزایید و نامه را یک بار به آن بنویسید. هر کس که به آن زبان با او مکاتبه می‌شود این متن را با خطاب معمول دریافت می‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="109"/>
        <source>Use for all without a text of their own</source>
        <translation>به‌کارگیری برای همهٔ کسانی که متن ویژه‌ای ندارند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="111"/>
        <source>Remove this language</source>
        <translation>حذف این زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="212"/>
        <source>For everybody without a text of their own</source>
        <translation>برای همهٔ کسانی که متن ویژه‌ای ندارند</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="51"/>
        <source>The first row has the headers</source>
        <translation>ردیف نخست سرستون است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="53"/>
        <source>Encoding of the file</source>
        <translation>رمزگان پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="56"/>
        <source>Sign between the cells</source>
        <translation>نشانهٔ جداکنندهٔ خانه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="59"/>
        <source>Sheet of the workbook</source>
        <translation>برگهٔ کارپوشه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="63"/>
        <source>Encoding</source>
        <translation>رمزگان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="63"/>
        <source>Between cells</source>
        <translation>جداکنندهٔ خانه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="63"/>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="68"/>
        <source>Tell what each column is. What has no field of its own goes to the notes.</source>
        <translation>مشخص کنید هر ستون چیست. آنچه خانهٔ جداگانه ندارد به یادداشت‌ها می‌رود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="126"/>
        <source>Column {number}</source>
        <translation>ستون {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="129"/>
        <source>What “{name}” is</source>
        <translation>نوع ستون «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="133"/>
        <source>Language of “{name}”</source>
        <translation>زبان ستون «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_columns_panel.py" line="134"/>
        <source>By its script</source>
        <translation>بر پایهٔ خط</translation>
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
        <location filename="../../desktop_app/contacts/gui/page.py" line="70"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="73"/>
        <source>New organisation</source>
        <translation>سازمان جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="75"/>
        <location filename="../../desktop_app/contacts/gui/page.py" line="310"/>
        <source>New person</source>
        <translation>شخص جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="89"/>
        <source>Care of the contacts</source>
        <translation>رسیدگی به مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="102"/>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="107"/>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="108"/>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="109"/>
        <source>Organisations</source>
        <translation>سازمان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="239"/>
        <source>Deleted the post.</source>
        <translation>سمت حذف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="294"/>
        <source>check title</source>
        <translation>بررسی عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="303"/>
        <source>People, organisations and their posts</source>
        <translation>اشخاص، سازمان‌ها و سمت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/page.py" line="304"/>
        <source>Enter a person with the name as each language writes it, then the posts they hold. Letters and minutes take names and titles from here, and tell you when nobody has verified a title yet.</source>
        <translation>نام هر شخص را به همان صورت که در هر زبان نوشته می‌شود وارد کنید و سپس سمت‌های او را بیفزایید. نامه‌ها و صورت‌جلسه‌ها نام و عنوان را از این‌جا می‌گیرند و اگر عنوانی هنوز تأیید نشده باشد، آن را یادآوری می‌کنند.</translation>
    </message>
</context>
<context>
    <name>ContactsPaper</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="59"/>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="100"/>
        <source>Left out, without a postal address: {names}.</source>
        <translation>کنارگذاشته‌شده، بدون نشانی پستی: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="103"/>
        <source>Left out, too long for this size: {names}.</source>
        <translation>کنارگذاشته‌شده، بلندتر از این اندازه: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="114"/>
        <source>Address labels</source>
        <translation>برچسب‌های نشانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="117"/>
        <source>Sheet of labels</source>
        <translation>برگهٔ برچسب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="121"/>
        <source>Begin at label</source>
        <translation>آغاز از برچسب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="122"/>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="124"/>
        <source>Counted line by line, from the left.</source>
        <translation>شمارش سطر به سطر، از چپ.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="188"/>
        <source>Envelopes</source>
        <translation>پاکت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="191"/>
        <source>Envelope</source>
        <translation>پاکت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="195"/>
        <source>Sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="196"/>
        <source>Print our own address, too</source>
        <translation>نشانی خود ما نیز چاپ شود</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="220"/>
        <source>Printed directory</source>
        <translation>راهنمای چاپی مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="223"/>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="226"/>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="230"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="266"/>
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
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="173"/>
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
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="96"/>
        <source>No two contacts look like the same.</source>
        <translation>هیچ دو مخاطبی یکسان به نظر نمی‌رسند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="109"/>
        <source>May be the same: {why}.</source>
        <translation>شاید یکسان باشند: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="140"/>
        <source>Pairs that may be the same</source>
        <translation>جفت‌هایی که شاید یکسان باشند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="144"/>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="146"/>
        <source>Previous</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="147"/>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="161"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="168"/>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="168"/>
        <source>Organisations</source>
        <translation>سازمان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="207"/>
        <source>These pairs are settled. Search again for the next ones.</source>
        <translation>تکلیف این جفت‌ها روشن شد. برای جفت‌های بعدی دوباره جستجو کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="208"/>
        <source>All pairs are settled.</source>
        <translation>تکلیف همهٔ جفت‌ها روشن شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="216"/>
        <source>Pair {place} of {count}</source>
        <translation>جفت {place} از {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/doubles_dialog.py" line="218"/>
        <source>Pair {place} of the {count} likeliest; {total} were found</source>
        <translation>جفت {place} از {count} جفت محتمل‌تر؛ در مجموع {total} جفت یافت شد</translation>
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
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="34"/>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="54"/>
        <source>Export contacts</source>
        <translation>خروجی مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="72"/>
        <source>All that the list shows ({number})</source>
        <translation>همهٔ آنچه فهرست نشان می‌دهد ({number})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="43"/>
        <source>Only “{name}”</source>
        <translation>تنها «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="38"/>
        <source>All that the list shows</source>
        <translation>همهٔ موارد فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="40"/>
        <source>Those chosen in the list ({number})</source>
        <translation>برگزیده‌های فهرست ({number})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="48"/>
        <source>Save…</source>
        <translation>ذخیره…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="57"/>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="112"/>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="58"/>
        <source>Kind of file</source>
        <translation>نوع پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="63"/>
        <source>Use the filter of the list to choose which contacts are shown.</source>
        <translation>با پالایش فهرست، مخاطبانی را که نشان داده می‌شوند برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="66"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="89"/>
        <source>Writing the file</source>
        <translation>نوشتن پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="93"/>
        <source>Saved {number} contacts to {name}.</source>
        <translation>{number} مخاطب در {name} ذخیره شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_export_dialog.py" line="106"/>
        <source>Reading the contacts</source>
        <translation>خواندن مخاطبان</translation>
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
        <location filename="../../desktop_app/ui/form.py" line="173"/>
        <source>“{label}” is empty.</source>
        <translation>«{label}» خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/form.py" line="174"/>
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
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="251"/>
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
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="177"/>
        <source>This sheet is empty. Choose another one.</source>
        <translation>این برگه خالی است. برگهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="183"/>
        <source>Comparing with the contacts of the office</source>
        <translation>سنجش با مخاطبان دبیرخانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="199"/>
        <source>Nothing of this file is new: the office has it all.</source>
        <translation>چیزی در این پرونده تازه نیست: همه در دبیرخانه هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="205"/>
        <source>Imported {name}: {added} added, {updated} updated.</source>
        <translation>ورود {name}: {added} مورد افزوده و {updated} مورد به‌روز شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="244"/>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="245"/>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="274"/>
        <source>Import {number}</source>
        <translation>وارد کردن {number} مورد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="275"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="275"/>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_dialog.py" line="293"/>
        <source>Undoing the import</source>
        <translation>برگرداندن ورود مخاطبان</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_undo.py" line="55"/>
        <source>The import was undone already.</source>
        <translation>ورود مخاطبان پیش‌تر برگردانده شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_undo.py" line="58"/>
        <source>The import stays as it is.</source>
        <translation>ورود مخاطبان به همان صورت می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_undo.py" line="84"/>
        <source>Undoing the import</source>
        <translation>برگرداندن ورود مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_undo.py" line="89"/>
        <source>The import was undone.</source>
        <translation>ورود مخاطبان برگردانده شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_undo.py" line="90"/>
        <source>The import was undone; {number} changed since and stay.</source>
        <translation>ورود مخاطبان برگردانده شد؛ {number} مورد پس از آن تغییر کرده‌اند و می‌مانند.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_report.py" line="15"/>
        <source>not read</source>
        <translation>خوانده نشد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_report.py" line="19"/>
        <source>Import of {name}</source>
        <translation>ورود مخاطبان از {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_report.py" line="26"/>
        <source>Line {number}</source>
        <translation>سطر {number}</translation>
    </message>
</context>
<context>
    <name>IssueBar</name>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="75"/>
        <source>Issue…</source>
        <translation>صدور…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="76"/>
        <source>Issue and sign…</source>
        <translation>صدور و امضا…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="96"/>
        <source>Not issued yet:</source>
        <translation>هنوز صادر نشده است:</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/checks_view.py" line="100"/>
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
        <location filename="../../desktop_app/contacts/import_records.py" line="25"/>
        <source>vCard 4.0 (current address books)</source>
        <translation>vCard 4.0 (دفترهای نشانی امروزی)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="26"/>
        <source>vCard 3.0 (Outlook, older phones)</source>
        <translation>vCard 3.0 (Outlook، تلفن‌های قدیمی)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="27"/>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="28"/>
        <source>Excel workbook</source>
        <translation>کارپوشهٔ Excel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="29"/>
        <source>LDIF (directories, Thunderbird)</source>
        <translation>LDIF (راهنماهای نشانی، Thunderbird)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="45"/>
        <source>Unicode (UTF-8)</source>
        <translation>یونیکد (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="46"/>
        <source>Unicode (UTF-16)</source>
        <translation>یونیکد (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="47"/>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>یونیکد (UTF-16، big-endian)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="48"/>
        <source>Arabic and Persian (Windows-1256)</source>
        <translation>عربی و فارسی (Windows-1256)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="49"/>
        <source>Western European (Windows-1252)</source>
        <translation>اروپای غربی (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="55"/>
        <source>Comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="56"/>
        <source>Semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="57"/>
        <source>Tab</source>
        <translation>جهش (Tab)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="58"/>
        <source>Vertical bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="76"/>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="77"/>
        <source>Line in the notes</source>
        <translation>سطری در یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="78"/>
        <source>Full name</source>
        <translation>نام کامل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="79"/>
        <source>Prefix</source>
        <translation>پیشوند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="80"/>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="81"/>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="82"/>
        <source>Suffix of the name</source>
        <translation>پسوند نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="83"/>
        <source>Middle name or patronymic</source>
        <translation>نام میانی یا نام پدر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="84"/>
        <source>Other spellings</source>
        <translation>املاهای دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="87"/>
        <source>Mobile telephone</source>
        <translation>تلفن همراه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="91"/>
        <source>Further ways to reach</source>
        <translation>دیگر راه‌های ارتباطی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="92"/>
        <source>Postal address: street and number</source>
        <translation>نشانی پستی: خیابان و پلاک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="93"/>
        <source>Postal address: city</source>
        <translation>نشانی پستی: شهر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="94"/>
        <source>Postal address: region</source>
        <translation>نشانی پستی: استان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="95"/>
        <source>Postal address: postal code</source>
        <translation>نشانی پستی: کد پستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="96"/>
        <source>Postal address: country</source>
        <translation>نشانی پستی: کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="97"/>
        <source>Postal addresses</source>
        <translation>نشانی‌های پستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="98"/>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="99"/>
        <source>ORCID</source>
        <translation>ORCID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="100"/>
        <source>Identifiers</source>
        <translation>شناسه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="101"/>
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
        <location filename="../../desktop_app/contacts/import_records.py" line="85"/>
        <source>E-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/detail_records.py" line="19"/>
        <location filename="../../desktop_app/contacts/import_records.py" line="86"/>
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
        <location filename="../../desktop_app/contacts/import_records.py" line="88"/>
        <source>Fax</source>
        <translation>نمابر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/detail_records.py" line="22"/>
        <location filename="../../desktop_app/contacts/import_records.py" line="89"/>
        <source>Web page</source>
        <translation>وبگاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/detail_records.py" line="23"/>
        <location filename="../../desktop_app/contacts/import_records.py" line="90"/>
        <source>Messenger</source>
        <translation>پیام‌رسان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="102"/>
        <source>Language of correspondence</source>
        <translation>زبان مکاتبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="103"/>
        <location filename="../../desktop_app/core/refs.py" line="13"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="104"/>
        <source>Title of the post</source>
        <translation>عنوان سمت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="105"/>
        <source>Source of the title</source>
        <translation>منبع عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="106"/>
        <source>Post from</source>
        <translation>آغاز سمت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="107"/>
        <source>Post to</source>
        <translation>پایان سمت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="108"/>
        <source>May sign letters</source>
        <translation>مجاز به امضای نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="109"/>
        <source>Acting in the post</source>
        <translation>سرپرست در سمت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="110"/>
        <source>Country of the organisation</source>
        <translation>کشور سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="111"/>
        <source>City of the organisation</source>
        <translation>شهر سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="112"/>
        <source>Short name of the organisation</source>
        <translation>نام کوتاه سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="113"/>
        <source>Address of the organisation</source>
        <translation>نشانی سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="114"/>
        <source>Kind of organisation</source>
        <translation>نوع سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="115"/>
        <source>Person or organisation</source>
        <translation>شخص یا سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="116"/>
        <location filename="../../desktop_app/contacts/timeline_records.py" line="20"/>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="117"/>
        <source>Identifier in the source</source>
        <translation>شناسه در منبع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="118"/>
        <source>Identifiers in all sources</source>
        <translation>شناسه‌ها در همهٔ منابع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="124"/>
        <source>added</source>
        <translation>افزوده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="125"/>
        <source>updated</source>
        <translation>به‌روز شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="126"/>
        <source>nothing new</source>
        <translation>بدون تغییر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/import_records.py" line="127"/>
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
        <location filename="../../desktop_app/letters/records.py" line="165"/>
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
        <location filename="../../desktop_app/core/refs.py" line="29"/>
        <source>produced</source>
        <translation>منتج به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="30"/>
        <source>answered by</source>
        <translation>با پاسخِ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="31"/>
        <source>followed by</source>
        <translation>و در پی آن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/refs.py" line="32"/>
        <source>concerns</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="18"/>
        <location filename="../../desktop_app/meetings/records.py" line="24"/>
        <location filename="../../desktop_app/meetings/records.py" line="62"/>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="19"/>
        <location filename="../../desktop_app/letters/records.py" line="233"/>
        <source>issued</source>
        <translation>صادرشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="20"/>
        <source>signed</source>
        <translation>امضاشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="21"/>
        <source>void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="55"/>
        <source>letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="56"/>
        <source>note verbale</source>
        <translation>یادداشت رسمی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="57"/>
        <source>certificate</source>
        <translation>گواهی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="70"/>
        <source>ordinary</source>
        <translation>عادی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="71"/>
        <source>restricted</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="72"/>
        <source>confidential</source>
        <translation>خیلی محرمانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="73"/>
        <source>secret</source>
        <translation>سرّی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="79"/>
        <location filename="../../desktop_app/meetings/records.py" line="47"/>
        <source>side by side</source>
        <translation>در کنار هم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="80"/>
        <location filename="../../desktop_app/meetings/records.py" line="48"/>
        <source>one after the other</source>
        <translation>پشت سر هم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="152"/>
        <source>passed</source>
        <translation>درست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="153"/>
        <source>to mend</source>
        <translation>نیازمند اصلاح</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="154"/>
        <source>overridden</source>
        <translation>عبور با دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="160"/>
        <source>Addressee</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="161"/>
        <source>Addressee&apos;s title</source>
        <translation>عنوان گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="162"/>
        <source>Subject and text</source>
        <translation>موضوع و متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="163"/>
        <source>Signing authority</source>
        <translation>اختیار امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="164"/>
        <source>Enclosures</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="166"/>
        <source>Letters and images</source>
        <translation>حروف و تصاویر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="167"/>
        <source>Kind of paper</source>
        <translation>نوع سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="232"/>
        <source>waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/records.py" line="234"/>
        <source>failed</source>
        <translation>ناموفق</translation>
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
        <location filename="../../desktop_app/meetings/records.py" line="37"/>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="54"/>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="55"/>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="56"/>
        <source>dropped</source>
        <translation>منتفی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/records.py" line="63"/>
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
        <location filename="../../desktop_app/mous/records.py" line="38"/>
        <source>One language</source>
        <translation>یک زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="39"/>
        <source>Two languages side by side</source>
        <translation>دو زبان در کنار هم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="40"/>
        <source>One language after the other</source>
        <translation>زبان‌ها پشت سر هم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="125"/>
        <source>Review, twelve months before the end</source>
        <translation>بازنگری، دوازده ماه پیش از پایان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="126"/>
        <source>Review, six months before the end</source>
        <translation>بازنگری، شش ماه پیش از پایان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="127"/>
        <source>Last day of notice</source>
        <translation>آخرین روز اعلام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="128"/>
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
        <location filename="../../desktop_app/letters/records.py" line="63"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/document_labels.py" line="38"/>
        <location filename="../../desktop_app/letters/records.py" line="64"/>
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
        <location filename="../../desktop_app/letters/ready_texts.py" line="131"/>
        <source>Letter of admission</source>
        <translation>نامهٔ پذیرش</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/ready_texts.py" line="138"/>
        <source>Certificate of membership</source>
        <translation>گواهی عضویت</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="154"/>
        <source>Across</source>
        <translation>شمار ستون‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="155"/>
        <source>Down</source>
        <translation>شمار ردیف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="156"/>
        <source>Width, mm</source>
        <translation>پهنا، میلی‌متر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="159"/>
        <source>Height, mm</source>
        <translation>بلندی، میلی‌متر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="160"/>
        <source>Left, mm</source>
        <translation>فاصله از چپ، میلی‌متر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="161"/>
        <source>Top, mm</source>
        <translation>فاصله از بالا، میلی‌متر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="164"/>
        <source>Gap across</source>
        <translation>فاصلهٔ افقی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/print_dialogs.py" line="165"/>
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
        <source>choose the series</source>
        <translation>سری شماره را برگزینید</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="189"/>
        <source>To</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="190"/>
        <source>title not verified · check title</source>
        <translation>عنوان تأییدنشده · بررسی عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="74"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="194"/>
        <source>Why the letter goes out without the title</source>
        <translation>دلیل صدور نامه بدون عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="195"/>
        <source>Override with a reason</source>
        <translation>عبور با ذکر دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="200"/>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="210"/>
        <source>Your reference</source>
        <translation>عطف به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="211"/>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="214"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="215"/>
        <source>Dates in</source>
        <translation>تقویم تاریخ‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="218"/>
        <source>Signer</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="219"/>
        <source>Series</source>
        <translation>سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="228"/>
        <source>Salutation</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="229"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="230"/>
        <source>Close</source>
        <translation>عبارت پایانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="235"/>
        <source>Enclosures</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/editor.py" line="237"/>
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
        <location filename="../../desktop_app/letters/gui/sheets.py" line="86"/>
        <source>Issue this letter?</source>
        <translation>این نامه صادر شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="88"/>
        <source>Issue the letter</source>
        <translation>صدور نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="111"/>
        <source>Issue and sign this letter?</source>
        <translation>این نامه صادر و امضا شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="113"/>
        <source>Issue and sign</source>
        <translation>صدور و امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="162"/>
        <source>Void {reference}?</source>
        <translation>نامهٔ {reference} باطل شود؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="163"/>
        <source>The number stays in the register, marked void with your reason.</source>
        <translation>شماره با نشان «باطل» و دلیل شما در دفتر ثبت می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="166"/>
        <source>Void the letter</source>
        <translation>ابطال نامه</translation>
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
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="41"/>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="82"/>
        <source>Letterheads</source>
        <translation>سربرگ‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="76"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="77"/>
        <source>End this one and begin a new one…</source>
        <translation>پایان این سربرگ و آغاز سربرگ جدید…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="78"/>
        <source>New letterhead</source>
        <translation>سربرگ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="79"/>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="80"/>
        <source>A paper is headed by the letterhead in force on its own day.</source>
        <translation>هر سند سربرگی دارد که در روز خود سند معتبر است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="138"/>
        <source>A copy has begun. Change in it what is new.</source>
        <translation>کپی سربرگ آغاز شد. آنچه را تازه است در آن تغییر دهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="141"/>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="154"/>
        <source>“{name}” ends on the day before, and a copy of it begins, ready to be changed.</source>
        <translation>«{name}» در روز پیش از آن پایان می‌یابد و کپی آن، آمادهٔ تغییر، آغاز می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="159"/>
        <source>Begin a new letterhead</source>
        <translation>آغاز سربرگ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_sheet.py" line="161"/>
        <source>Begin it</source>
        <translation>آغاز</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="65"/>
        <source>Outgoing letters</source>
        <translation>نامه‌های صادره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="66"/>
        <source>Write a letter here and see its paper beside it. It gets its number when it is issued, once and for good; drafts have none.</source>
        <translation>نامه را این‌جا بنویسید و برگهٔ آن را در کنارش ببینید. نامه هنگام صدور، یک بار و برای همیشه شماره می‌گیرد؛ پیش‌نویس شماره ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="71"/>
        <location filename="../../desktop_app/letters/gui/page.py" line="91"/>
        <source>New letter</source>
        <translation>نامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="93"/>
        <source>Number series…</source>
        <translation>سری‌های شماره…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="96"/>
        <source>Letterheads…</source>
        <translation>سربرگ‌ها…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="98"/>
        <location filename="../../desktop_app/letters/gui/page.py" line="265"/>
        <source>Delete draft</source>
        <translation>حذف پیش‌نویس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="109"/>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="115"/>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="116"/>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="117"/>
        <location filename="../../desktop_app/letters/gui/page.py" line="224"/>
        <source>Circulars</source>
        <translation>بخشنامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="221"/>
        <source>Circular…</source>
        <translation>بخشنامه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="226"/>
        <source>Write a letter once and send it to many: everybody gets it in their own language, with their own salutation and number. Choose one from the list or begin a new one.</source>
        <translation>نامه را یک بار بنویسید و برای گیرندگان بسیار بفرستید: هر کس آن را به زبان خود و با خطاب و شمارهٔ خود دریافت می‌کند. بخشنامه‌ای از فهرست برگزینید یا بخشنامهٔ جدیدی آغاز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="229"/>
        <source>New circular</source>
        <translation>بخشنامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="253"/>
        <source>Delete circular</source>
        <translation>حذف بخشنامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="304"/>
        <source>Outgoing · {year}</source>
        <translation>صادره · {year}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="321"/>
        <source>No subject yet</source>
        <translation>هنوز بدون موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/page.py" line="325"/>
        <source>Circular: {title}</source>
        <translation>بخشنامه: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_rows.py" line="58"/>
        <location filename="../../desktop_app/letters/gui/page.py" line="324"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
</context>
<context>
    <name>LifecycleLine</name>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="139"/>
        <source>Renewal or end</source>
        <translation>تمدید یا پایان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="143"/>
        <source>State: {state}</source>
        <translation>وضعیت: {state}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="148"/>
        <source>Back to “{state}”</source>
        <translation>بازگشت به «{state}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="148"/>
        <source>Go on to “{state}”</source>
        <translation>رفتن به «{state}»</translation>
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
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="129"/>
        <source>No page shows this record.</source>
        <translation>هیچ صفحه‌ای این مورد را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="129"/>
        <source>Find it by its title.</source>
        <translation>آن را با عنوانش جستجو کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="199"/>
        <source>Find anything</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="202"/>
        <source>Filter the list</source>
        <translation>پالایش فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="205"/>
        <source>New record</source>
        <translation>مورد جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="206"/>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="207"/>
        <source>Undo the last deletion</source>
        <translation>بازگرداندن آخرین حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="208"/>
        <source>Go to a page</source>
        <translation>رفتن به صفحه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="210"/>
        <source>This list</source>
        <translation>همین فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/main_window.py" line="281"/>
        <source>The language changes when Dabir starts again.</source>
        <translation>زبان با راه‌اندازی دوبارهٔ دبیر تغییر می‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py" line="61"/>
        <location filename="../../desktop_app/app.py" line="67"/>
        <source>Opening the office…</source>
        <translation>در حال باز کردن دبیرخانه…</translation>
    </message>
</context>
<context>
    <name>MasterDetail</name>
    <message>
        <location filename="../../desktop_app/ui/master_detail.py" line="164"/>
        <source>Reading the list</source>
        <translation>خواندن فهرست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/master_detail.py" line="180"/>
        <source>Deleted “{title}”.</source>
        <translation>«{title}» حذف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/master_detail.py" line="333"/>
        <source>This deletion can&apos;t be undone.</source>
        <translation>این حذف بازگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/master_detail.py" line="333"/>
        <source>Add it again.</source>
        <translation>آن را دوباره بیفزایید.</translation>
    </message>
</context>
<context>
    <name>MeetingEditor</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="104"/>
        <source>Approved: the minutes stay as they are.</source>
        <translation>تصویب‌شده: صورت‌جلسه دیگر تغییر نمی‌کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="128"/>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="130"/>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="131"/>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="132"/>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="136"/>
        <source>Body</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="137"/>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="139"/>
        <source>Dates on paper</source>
        <translation>تقویم سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="141"/>
        <source>Correction of lunar dates</source>
        <translation>اصلاح تاریخ‌های قمری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="194"/>
        <source>new</source>
        <translation>جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="217"/>
        <source>Approved minutes can&apos;t be changed any more.</source>
        <translation>صورت‌جلسهٔ تصویب‌شده دیگر تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="219"/>
        <source>Approve them</source>
        <translation>تصویب صورت‌جلسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="155"/>
        <source>Add an attendee</source>
        <translation>افزودن شرکت‌کننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="160"/>
        <source>Add a decision</source>
        <translation>افزودن مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="165"/>
        <source>Add an action</source>
        <translation>افزودن اقدام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="167"/>
        <source>Add an item</source>
        <translation>افزودن بند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="168"/>
        <source>Attendees</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="169"/>
        <source>What was done</source>
        <translation>شرح نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="170"/>
        <source>Decisions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="171"/>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/meeting_editor.py" line="172"/>
        <source>Ctrl+Enter adds the next row.</source>
        <translation>با Ctrl+Enter ردیف بعدی افزوده می‌شود.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="58"/>
        <source>Minutes, decisions and what comes of them</source>
        <translation>صورت‌جلسه، مصوبات و پیامدهای آن‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="59"/>
        <source>Choose a meeting, or begin one. Its decisions get permanent numbers, and letters, memoranda and news follow from them.</source>
        <translation>نشستی را برگزینید یا نشست تازه‌ای آغاز کنید. مصوبات آن شمارهٔ ثابت می‌گیرند و نامه‌ها، تفاهم‌نامه‌ها و خبرها از آن‌ها پدید می‌آیند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="64"/>
        <location filename="../../desktop_app/meetings/gui/page.py" line="159"/>
        <source>New meeting</source>
        <translation>نشست جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="78"/>
        <source>Meetings</source>
        <translation>نشست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="161"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="165"/>
        <source>News…</source>
        <translation>خبر…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="166"/>
        <source>Export minutes…</source>
        <translation>خروجی صورت‌جلسه…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="180"/>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/page.py" line="183"/>
        <source>{count} to do</source>
        <translation>{count} اقدام مانده</translation>
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
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="83"/>
        <source>Save step</source>
        <translation>ذخیرهٔ گام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="89"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="94"/>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="96"/>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="99"/>
        <source>Based on</source>
        <translation>بر پایهٔ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="101"/>
        <source>The letter, meeting, decision or memorandum the step rests on.</source>
        <translation>نامه، نشست، مصوبه یا تفاهم‌نامه‌ای که این گام بر پایهٔ آن است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="105"/>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="163"/>
        <source>The way that an organisation goes to membership here, in this order. A stage that organisations have come to can be renamed and moved, but not taken out.</source>
        <translation>مسیر سازمان‌ها تا عضویت، به همین ترتیب. مرحله‌ای را که سازمانی به آن رسیده است می‌توان تغییر نام داد یا جابه‌جا کرد، اما نمی‌توان حذف کرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="168"/>
        <source>Stages of membership</source>
        <translation>مراحل عضویت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="169"/>
        <source>Save stages</source>
        <translation>ذخیرهٔ مراحل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="175"/>
        <source>Add stage</source>
        <translation>افزودن مرحله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="201"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/membership_sheets.py" line="202"/>
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
        <location filename="../../desktop_app/ui/day_field.py" line="180"/>
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
        <location filename="../../desktop_app/mous/records.py" line="132"/>
        <location filename="../../desktop_app/mous/records.py" line="133"/>
        <source>{amount} months before {base}</source>
        <translation>{amount} ماه پیش از {base}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="134"/>
        <source>{amount} days before {base}</source>
        <translation>{amount} روز پیش از {base}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/records.py" line="135"/>
        <source>{amount} months from {base}</source>
        <translation>{amount} ماه از {base}</translation>
    </message>
</context>
<context>
    <name>MouEditor</name>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="104"/>
        <source>Signed: the text is fixed; dates and notes are not</source>
        <translation>امضاشده: متن ثابت است؛ تاریخ‌ها و یادداشت‌ها تغییرپذیرند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="112"/>
        <source>Once it is recorded as signed, the text cannot change any more.</source>
        <translation>با ثبت امضا، متن دیگر تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="114"/>
        <source>Record as signed</source>
        <translation>ثبت امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="133"/>
        <source>All usual articles are there already.</source>
        <translation>همهٔ مواد متداول از پیش درج شده‌اند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/editor.py" line="164"/>
        <source>“{title}” is now: {state}.</source>
        <translation>وضعیت «{title}»: {state}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/fields.py" line="95"/>
        <source>A signatory has no organisation.</source>
        <translation>یکی از امضاکنندگان سازمان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/fields.py" line="96"/>
        <source>Choose the party first.</source>
        <translation>نخست طرف تفاهم‌نامه را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/fields.py" line="118"/>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/fields.py" line="123"/>
        <source>Signs for it</source>
        <translation>امضاکننده از سوی آن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="53"/>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="56"/>
        <source>Parties</source>
        <translation>طرف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="57"/>
        <source>Add party</source>
        <translation>افزودن طرف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="62"/>
        <source>Term</source>
        <translation>مدت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="63"/>
        <source>Signed on</source>
        <translation>تاریخ امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="64"/>
        <source>In force from</source>
        <translation>آغاز اجرا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="68"/>
        <source>Months (0: open)</source>
        <translation>ماه (۰: نامحدود)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="73"/>
        <source>Notice in days</source>
        <translation>مهلت اعلام (روز)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="77"/>
        <source>Renewal</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="81"/>
        <source>Form</source>
        <translation>قالب سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="84"/>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="89"/>
        <source>Prevailing text</source>
        <translation>متن ملاک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="93"/>
        <source>All texts equal</source>
        <translation>همهٔ متن‌ها معتبر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="96"/>
        <source>Originals</source>
        <translation>نسخه‌های اصل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="99"/>
        <source>Calendars printed</source>
        <translation>تقویم‌های سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="104"/>
        <source>Correction of lunar dates</source>
        <translation>اصلاح تاریخ‌های قمری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/side_panel.py" line="107"/>
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
    <name>MouPrintDialog</name>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="38"/>
        <source>Print the memorandum</source>
        <translation>چاپ تفاهم‌نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="81"/>
        <source>Form</source>
        <translation>قالب سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="82"/>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="83"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="85"/>
        <source>Second language</source>
        <translation>زبان دوم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="87"/>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="121"/>
        <source>The memorandum has no language.</source>
        <translation>تفاهم‌نامه زبان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/print_dialog.py" line="122"/>
        <source>Tick one at least.</source>
        <translation>دست‌کم یکی را نشان کنید.</translation>
    </message>
</context>
<context>
    <name>MousPage</name>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="59"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="63"/>
        <location filename="../../desktop_app/mous/gui/page.py" line="135"/>
        <source>New memorandum</source>
        <translation>تفاهم‌نامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="71"/>
        <source>MoUs</source>
        <translation>تفاهم‌نامه‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="61"/>
        <source>Print or save as PDF…</source>
        <translation>چاپ یا ذخیرهٔ PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="129"/>
        <source>No memorandum is open</source>
        <translation>تفاهم‌نامه‌ای باز نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="130"/>
        <source>Draft both languages side by side, article by article. A text that changes in one language is flagged in the other until somebody has compared them.</source>
        <translation>هر دو زبان را در کنار هم و ماده به ماده بنویسید. متنی که در یک زبان تغییر کند، در زبان دیگر نشان‌دار می‌ماند تا کسی آن دو را با هم مقایسه کند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="143"/>
        <source>{count} to compare</source>
        <translation>{count} برای مقایسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/gui/page.py" line="148"/>
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
        <location filename="../../desktop_app/meetings/gui/fields.py" line="66"/>
        <source>New letter…</source>
        <translation>نامهٔ جدید…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="67"/>
        <source>New MoU…</source>
        <translation>تفاهم‌نامهٔ جدید…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="70"/>
        <source>New letter from this decision</source>
        <translation>نامهٔ جدید بر پایهٔ این مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="71"/>
        <source>New memorandum from this decision</source>
        <translation>تفاهم‌نامهٔ جدید بر پایهٔ این مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="85"/>
        <source>numbered when saved</source>
        <translation>شماره‌گذاری هنگام ذخیره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/gui/fields.py" line="87"/>
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
    <name>PreviewModel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="65"/>
        <source>not read</source>
        <translation>خوانده نشد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="99"/>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="100"/>
        <source>Will be</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="101"/>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="102"/>
        <source>What and why</source>
        <translation>شرح و دلیل</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="120"/>
        <source>Preview of the import</source>
        <translation>پیش‌نمایش ورود مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="135"/>
        <source>What changes in this row</source>
        <translation>تغییرات این ردیف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="165"/>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/import_preview_panel.py" line="170"/>
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
        <source>No letter has a number yet: the register is empty.</source>
        <translation>هنوز هیچ نامه‌ای شماره نگرفته است: دفتر ثبت خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/register_dialog.py" line="142"/>
        <source>closed</source>
        <translation>بسته</translation>
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
    <name>SamplePaper</name>
    <message>
        <location filename="../../desktop_app/letters/gui/letterheads_preview.py" line="48"/>
        <source>A sample page appears here.</source>
        <translation>صفحهٔ نمونه این‌جا نمایان می‌شود.</translation>
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
        <location filename="../../desktop_app/contacts/service_details.py" line="115"/>
        <source>“{country}” is not a country code of ISO 3166.</source>
        <translation>«{country}» کد کشور در ISO 3166 نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_checks.py" line="61"/>
        <location filename="../../desktop_app/contacts/service_details.py" line="118"/>
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
        <location filename="../../desktop_app/letters/service_rows.py" line="47"/>
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
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="164"/>
        <location filename="../../desktop_app/contacts/service_reading.py" line="21"/>
        <source>organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="162"/>
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
        <location filename="../../desktop_app/mous/service.py" line="201"/>
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
        <location filename="../../desktop_app/mous/service_checks.py" line="136"/>
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
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_versions.py" line="61"/>
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
        <location filename="../../desktop_app/core/controls.py" line="63"/>
        <source>{what} contains the invisible character {found}.</source>
        <translation>در «{what}» نویسهٔ ناپیدای {found} هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/controls.py" line="68"/>
        <source>Type it again without it: {text}</source>
        <translation>آن را بدون این نویسه دوباره بنویسید: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="20"/>
        <source>{file} exists already.</source>
        <translation>پروندهٔ {file} از پیش وجود دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/files.py" line="21"/>
        <source>Choose another name, or allow overwriting.</source>
        <translation>نام دیگری برگزینید، یا جایگزینی را بپذیرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="91"/>
        <location filename="../../desktop_app/core/files.py" line="43"/>
        <source>{file} is larger than {limit} MB.</source>
        <translation>پروندهٔ {file} بزرگ‌تر از {limit} مگابایت است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="95"/>
        <source>Export the contacts without photos, or in several files.</source>
        <translation>از مخاطبان بدون عکس، یا در چند پرونده، خروجی بگیرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="60"/>
        <source>{file} is empty.</source>
        <translation>پروندهٔ {file} خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="38"/>
        <source>photo left out: the photos of this file are too many for one import</source>
        <translation>عکس کنار گذاشته شد: عکس‌های این پرونده برای یک بار ورود بیش از اندازه است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="75"/>
        <source>{file} is a workbook of an old kind (.xls), or has a password.</source>
        <translation>پروندهٔ {file} کارپوشه‌ای از نوع قدیمی (xls) است، یا گذرواژه دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="80"/>
        <source>Open it in a spreadsheet and save it as .xlsx or CSV.</source>
        <translation>آن را در برنامهٔ صفحه‌گسترده باز و به‌صورت xlsx یا CSV ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="104"/>
        <source>There are no rows in this file.</source>
        <translation>در این پرونده ردیفی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="192"/>
        <source>the entry cannot be understood</source>
        <translation>درایه خوانا نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="37"/>
        <source>the rest of the file is not read: too many entries</source>
        <translation>بقیهٔ پرونده خوانده نشد: شمار موارد بیش از اندازه است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="141"/>
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
        <location filename="../../desktop_app/core/numbering.py" line="38"/>
        <source>The number pattern</source>
        <translation>الگوی شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="41"/>
        <source>The number pattern contains a line break, a tab or an invisible joiner.</source>
        <translation>در الگوی شماره شکست سطر، جهش یا پیونددهندهٔ ناپیدا هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="45"/>
        <source>Type it again on one line.</source>
        <translation>آن را دوباره در یک سطر بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="52"/>
        <source>The number pattern {source} has a brace without its partner.</source>
        <translation>در الگوی شمارهٔ {source} آکولادی بی‌جفت هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="57"/>
        <source>Write fields like {number:03}.</source>
        <translation>متغیرها را به این صورت بنویسید: {number:03}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="63"/>
        <source>The number pattern {source} does not name the year and the number once.</source>
        <translation>الگوی شمارهٔ {source} سال و شماره را هر کدام یک بار در بر ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="69"/>
        <source>Put {year} and one {number} in it, for example {series}/{year}/{number:03}.</source>
        <translation>در آن {year} و یک {number} بگذارید، برای نمونه {series}/{year}/{number:03}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="82"/>
        <source>The number pattern has an unknown field {{name}}.</source>
        <translation>در الگوی شماره متغیر ناشناختهٔ {{name}} هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="86"/>
        <source>Fields are: {fields}.</source>
        <translation>متغیرها: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="93"/>
        <source>The number pattern cannot read {{name}}.</source>
        <translation>الگوی شماره {{name}} را درنمی‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/numbering.py" line="96"/>
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
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="61"/>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="105"/>
        <location filename="../../desktop_app/contacts/exchange_parse.py" line="142"/>
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
        <location filename="../../desktop_app/db/register.py" line="135"/>
        <source>{reference} is already void.</source>
        <translation>نامهٔ {reference} پیش‌تر باطل شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="138"/>
        <source>Nothing needs to be done.</source>
        <translation>نیازی به کاری نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="187"/>
        <source>This office has lost a letter that had already been given a number.</source>
        <translation>این دبیرخانه نامه‌ای را که شماره گرفته بود از دست داده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="192"/>
        <source>This office has lost {count} letters that had already been given a number.</source>
        <translation>این دبیرخانه {count} نامه را که شماره گرفته بودند از دست داده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="198"/>
        <source>Probably an older backup was put back or the disk was damaged. Bring back a newer backup; until then no letter can be issued, so that no number is given twice.</source>
        <translation>احتمالاً نسخهٔ پشتیبان قدیمی‌تری بازگردانده شده یا دیسک آسیب دیده است. نسخهٔ پشتیبان تازه‌تری را بازگردانید؛ تا آن زمان نامه‌ای صادر نمی‌شود تا شماره‌ای دو بار داده نشود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="213"/>
        <source>{reference} is issued and stands in the register, but its safety copy could not be written to {folder}.</source>
        <translation>نامهٔ {reference} صادر شده و در دفتر ثبت هست، اما نسخهٔ ایمنی آن در {folder} نوشته نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/db/register.py" line="221"/>
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
        <location filename="../../desktop_app/letters/service_drafts.py" line="86"/>
        <source>{reference} is issued and stays in the register.</source>
        <translation>نامهٔ {reference} صادر شده است و در دفتر ثبت می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="89"/>
        <source>Void it, with the reason; its number is then kept but marked.</source>
        <translation>آن را با ذکر دلیل باطل کنید؛ شماره‌اش با نشان «باطل» می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="114"/>
        <source>The file name</source>
        <translation>نام پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="121"/>
        <source>{name} is empty.</source>
        <translation>«{name}» خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="122"/>
        <source>The file</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="124"/>
        <source>Choose the file that is to go along.</source>
        <translation>پرونده‌ای را که باید همراه شود برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="146"/>
        <source>{reference} is issued and cannot be changed any more.</source>
        <translation>نامهٔ {reference} صادر شده است و دیگر تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="151"/>
        <source>Write a new letter that refers to it, or void it with the reason.</source>
        <translation>نامهٔ جدیدی عطف به آن بنویسید، یا آن را با ذکر دلیل باطل کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="170"/>
        <source>A copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="171"/>
        <source>The purpose of a copy</source>
        <translation>جهتِ رونوشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="189"/>
        <source>“Follows our letter”</source>
        <translation>«پیرو»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="113"/>
        <source>Letters of this circular are issued already.</source>
        <translation>نامه‌هایی از این بخشنامه پیش‌تر صادر شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="114"/>
        <source>It stays, with its letters. Remove those who have not got it, if it is to end.</source>
        <translation>بخشنامه با نامه‌هایش می‌ماند. اگر باید پایان یابد، کسانی را که آن را دریافت نکرده‌اند حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="135"/>
        <source>The circular has no name.</source>
        <translation>بخشنامه نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="136"/>
        <source>Type a name by which you will find it again.</source>
        <translation>نامی بنویسید که با آن دوباره پیدایش کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="143"/>
        <source>There are two texts in {language}.</source>
        <translation>به زبان {language} دو متن آمده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="146"/>
        <source>Remove one of them.</source>
        <translation>یکی از آن‌ها را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="153"/>
        <source>{name} is in the list twice.</source>
        <translation>«{name}» دو بار در فهرست آمده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="167"/>
        <source>{name} has got the letter already.</source>
        <translation>«{name}» نامه را پیش‌تر دریافت کرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="170"/>
        <source>Leave the recipient in the list; if need be, void the letter.</source>
        <translation>گیرنده را در فهرست نگه دارید؛ در صورت نیاز، نامه را باطل کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="185"/>
        <source>The name of the circular</source>
        <translation>نام بخشنامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="191"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="179"/>
        <source>The name of an enclosure</source>
        <translation>نام پیوست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="204"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="191"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="211"/>
        <source>The subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="193"/>
        <source>“Your reference”</source>
        <translation>«عطف به»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="195"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="212"/>
        <source>The salutation</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="205"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="196"/>
        <location filename="../../desktop_app/letters/service_drafts.py" line="213"/>
        <source>The close</source>
        <translation>عبارت پایانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_drafts.py" line="198"/>
        <source>The reason for the override</source>
        <translation>دلیل عبور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="76"/>
        <source>The reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="79"/>
        <source>A void needs a reason.</source>
        <translation>ابطال به دلیل نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="80"/>
        <source>Write in a few words why the letter is void.</source>
        <translation>در چند واژه بنویسید نامه چرا باطل است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="86"/>
        <source>This letter has no number yet.</source>
        <translation>این نامه هنوز شماره ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="87"/>
        <source>Delete the draft instead.</source>
        <translation>به‌جای آن، پیش‌نویس را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="105"/>
        <source>This letter has not been issued yet.</source>
        <translation>این نامه هنوز صادر نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="106"/>
        <source>Issue it first.</source>
        <translation>نخست آن را صادر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="111"/>
        <source>The register and the letter {reference} do not agree on the issued file.</source>
        <translation>دفتر ثبت و نامهٔ {reference} در پروندهٔ صادرشده همخوان نیستند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="117"/>
        <source>Do not send it. Run “dabir check” and bring the office back from a backup.</source>
        <translation>آن را نفرستید. دستور «dabir check» را اجرا کنید و دبیرخانه را از نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="128"/>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="129"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="24"/>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="130"/>
        <source>not issued</source>
        <translation>صادرنشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="133"/>
        <source>{reference} has been issued meanwhile.</source>
        <translation>نامهٔ {reference} در این میان صادر شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="137"/>
        <source>Somebody else changed this letter since you looked at it.</source>
        <translation>پس از آن‌که نامه را دیدید، کس دیگری آن را تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="149"/>
        <source>{reference} is issued already.</source>
        <translation>نامهٔ {reference} پیش‌تر صادر شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="152"/>
        <source>A letter gets its number only once.</source>
        <translation>هر نامه تنها یک بار شماره می‌گیرد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="163"/>
        <source>The letter is not ready to be issued. {reasons}</source>
        <translation>نامه آمادهٔ صدور نیست. {reasons}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="166"/>
        <source>Mend this, then issue it again.</source>
        <translation>این را اصلاح و دوباره صادر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="178"/>
        <source>The register already has a letter with the number {reference}.</source>
        <translation>در دفتر ثبت نامه‌ای با شمارهٔ {reference} هست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_issue.py" line="184"/>
        <source>Give the series “{name}” a number pattern of its own.</source>
        <translation>برای سری شمارهٔ «{name}» الگوی شمارهٔ جداگانه‌ای بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="44"/>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="32"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="45"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="28"/>
        <location filename="../../desktop_app/mous/service_checks.py" line="111"/>
        <source>Calendars</source>
        <translation>تقویم‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="29"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="46"/>
        <source>Series</source>
        <translation>سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="48"/>
        <source>To (organisation)</source>
        <translation>گیرنده (سازمان)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="30"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="49"/>
        <source>Signer</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="31"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="50"/>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="33"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="60"/>
        <source>Paper size</source>
        <translation>اندازهٔ کاغذ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="34"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="61"/>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="35"/>
        <source>Texts</source>
        <translation>متن‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="36"/>
        <source>Recipients</source>
        <translation>گیرندگان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="64"/>
        <source>This circular is not in the office any more.</source>
        <translation>این بخشنامه دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="65"/>
        <location filename="../../desktop_app/letters/service_letterheads.py" line="115"/>
        <source>Choose another one from the list.</source>
        <translation>مورد دیگری از فهرست برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="141"/>
        <source>{count} in all</source>
        <translation>در مجموع {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="51"/>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="52"/>
        <source>Your reference</source>
        <translation>عطف به</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="53"/>
        <source>Salutation</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="54"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="66"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="37"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="55"/>
        <source>Close</source>
        <translation>عبارت پایانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="56"/>
        <source>Copies</source>
        <translation>رونوشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="37"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="57"/>
        <source>Enclosures</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="58"/>
        <source>Reason for the override</source>
        <translation>دلیل عبور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="59"/>
        <source>Kind of paper</source>
        <translation>نوع سند</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="62"/>
        <source>Fold marks</source>
        <translation>نشان‌های تا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="63"/>
        <source>Basmala</source>
        <translation>بسم‌الله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="64"/>
        <source>Follows our letter</source>
        <translation>پیرو</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="65"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="29"/>
        <location filename="../../desktop_app/mous/service_checks.py" line="112"/>
        <source>Correction of lunar dates</source>
        <translation>اصلاح تاریخ‌های قمری</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="67"/>
        <source>Second language</source>
        <translation>زبان دوم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="68"/>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="38"/>
        <location filename="../../desktop_app/mous/service_checks.py" line="107"/>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="82"/>
        <source>This letter is not in the register any more.</source>
        <translation>این نامه دیگر در دفتر ثبت نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_rows.py" line="83"/>
        <source>Choose another letter from the list.</source>
        <translation>نامهٔ دیگری از فهرست برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="127"/>
        <location filename="../../desktop_app/letters/service_letterhead_rows.py" line="75"/>
        <location filename="../../desktop_app/letters/service_rows.py" line="169"/>
        <source>Somebody else changed this while you were editing it.</source>
        <translation>هنگام ویرایش شما، کس دیگری این را تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="18"/>
        <location filename="../../desktop_app/contacts/service_membership.py" line="30"/>
        <location filename="../../desktop_app/letters/service_circular_rows.py" line="28"/>
        <location filename="../../desktop_app/letters/service_series.py" line="20"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_filters.py" line="19"/>
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
        <location filename="../../desktop_app/letters/service_series.py" line="21"/>
        <source>Number pattern</source>
        <translation>الگوی شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="22"/>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="77"/>
        <source>The name of the series</source>
        <translation>نام سری شماره</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="82"/>
        <source>The series has no name.</source>
        <translation>سری شماره نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="83"/>
        <source>Type the letters that its numbers begin with.</source>
        <translation>حروفی را که شماره‌هایش با آن آغاز می‌شود بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="89"/>
        <source>There is a series “{name}” already, perhaps a closed one.</source>
        <translation>سری شماره‌ای با نام «{name}» از پیش هست، شاید بسته باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_series.py" line="94"/>
        <source>Choose another name.</source>
        <translation>نام دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/document_parts.py" line="37"/>
        <location filename="../../desktop_app/mous/document.py" line="66"/>
        <source>Two languages stand side by side, no more and no less.</source>
        <translation>درست دو زبان در کنار هم می‌آیند، نه بیشتر و نه کمتر.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/document_parts.py" line="40"/>
        <location filename="../../desktop_app/mous/document.py" line="69"/>
        <source>Choose two languages, or another form.</source>
        <translation>دو زبان، یا قالب دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/document_parts.py" line="44"/>
        <location filename="../../desktop_app/mous/document.py" line="56"/>
        <source>No language is chosen for the paper.</source>
        <translation>زبانی برای سند انتخاب نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/document_parts.py" line="45"/>
        <location filename="../../desktop_app/mous/document.py" line="57"/>
        <source>Choose one at least.</source>
        <translation>دست‌کم یکی را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service.py" line="73"/>
        <source>decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service.py" line="74"/>
        <source>action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service.py" line="87"/>
        <source>The {kind} belongs to a meeting.</source>
        <translation>این مورد ({kind}) از آنِ یک نشست است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service.py" line="90"/>
        <source>Remove it in the meeting.</source>
        <translation>آن را در نشست حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="23"/>
        <source>The meeting has no title.</source>
        <translation>نشست عنوان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="24"/>
        <source>Give it a title in one language at least.</source>
        <translation>دست‌کم به یک زبان به آن عنوان بدهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="28"/>
        <source>No calendar is chosen for the date.</source>
        <translation>تقویمی برای تاریخ انتخاب نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="29"/>
        <source>Choose one calendar at least.</source>
        <translation>دست‌کم یک تقویم برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="47"/>
        <source>A dropped action needs a reason.</source>
        <translation>اقدام منتفی به دلیل نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="48"/>
        <source>Say in a few words why it is not done any more.</source>
        <translation>در چند واژه بنویسید چرا دیگر انجام نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circulars.py" line="156"/>
        <location filename="../../desktop_app/meetings/service_checks.py" line="61"/>
        <source>Remove one of the two.</source>
        <translation>یکی از دو را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="14"/>
        <source>The meeting has two chairs.</source>
        <translation>نشست دو رئیس دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="15"/>
        <source>The meeting has two secretaries.</source>
        <translation>نشست دو دبیر دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="31"/>
        <source>The meeting&apos;s number</source>
        <translation>شمارهٔ نشست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="39"/>
        <source>Action {place}</source>
        <translation>اقدام {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="58"/>
        <source>{name} is among the attendees twice.</source>
        <translation>«{name}» دو بار در میان شرکت‌کنندگان است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="69"/>
        <source>Leave one of them, change the others.</source>
        <translation>یکی را نگه دارید و دیگران را تغییر دهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="77"/>
        <source>Item {place} is empty.</source>
        <translation>بند {place} خالی است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="78"/>
        <source>Write what was done, or remove the item.</source>
        <translation>شرح آن را بنویسید، یا بند را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="85"/>
        <source>Decision {number} has no text.</source>
        <translation>مصوبهٔ {number} متن ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="87"/>
        <source>Write what was decided, or remove the decision.</source>
        <translation>متن مصوبه را بنویسید، یا آن را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="94"/>
        <source>{name} has no text.</source>
        <translation>«{name}» متن ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="95"/>
        <source>Write what is to be done, or remove the action.</source>
        <translation>بنویسید چه باید انجام شود، یا اقدام را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="100"/>
        <source>{name} is due before the day of the meeting.</source>
        <translation>مهلت «{name}» پیش از روز نشست است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="103"/>
        <source>Correct one of the days.</source>
        <translation>یکی از روزها را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="112"/>
        <source>{name} names a decision that is not there.</source>
        <translation>«{name}» به مصوبه‌ای اشاره دارد که موجود نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_checks.py" line="115"/>
        <source>Choose its decision again.</source>
        <translation>مصوبهٔ آن را دوباره برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_children.py" line="72"/>
        <source>Decision {number} cannot choose its own number.</source>
        <translation>مصوبهٔ {number} نمی‌تواند شمارهٔ خود را برگزیند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_children.py" line="75"/>
        <source>Dabir gives each decision its number when it is saved for the first time.</source>
        <translation>دبیر به هر مصوبه هنگام نخستین ذخیره شماره می‌دهد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_children.py" line="83"/>
        <source>Decision {number} cannot become decision {wanted}.</source>
        <translation>مصوبهٔ {number} نمی‌تواند مصوبهٔ {wanted} شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_children.py" line="89"/>
        <source>A decision keeps its number for ever. Add a new decision and remove this one.</source>
        <translation>شمارهٔ مصوبه همیشگی است. مصوبهٔ جدیدی بیفزایید و این یکی را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="21"/>
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
        <location filename="../../desktop_app/contacts/service_membership.py" line="87"/>
        <source>This stage is not one of the office&apos;s any more.</source>
        <translation>این مرحله دیگر از مراحل دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="88"/>
        <source>Choose another stage.</source>
        <translation>مرحلهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="92"/>
        <source>{day} is still to come.</source>
        <translation>{day} هنوز نرسیده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="93"/>
        <source>Enter the step on the day it is taken, or correct it.</source>
        <translation>گام را در روز برداشتن آن ثبت کنید، یا روز را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="104"/>
        <source>The note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="210"/>
        <source>The name of a stage</source>
        <translation>نام مرحله</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="214"/>
        <source>A stage has no name.</source>
        <translation>یکی از مراحل نام ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="215"/>
        <source>Name it in at least one language, or take it out.</source>
        <translation>دست‌کم به یک زبان به آن نام بدهید، یا آن را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="227"/>
        <source>Two stages are called “{name}”.</source>
        <translation>دو مرحله «{name}» نام دارند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="230"/>
        <source>Give one of them another name.</source>
        <translation>به یکی از آن‌ها نام دیگری بدهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="242"/>
        <source>Organisations have come to the stage “{name}”.</source>
        <translation>سازمان‌هایی به مرحلهٔ «{name}» رسیده‌اند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_membership.py" line="245"/>
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
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="59"/>
        <source>Somebody else changed this record while you were working on it.</source>
        <translation>هنگام کار شما، کس دیگری این مورد را تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_conflicts.py" line="84"/>
        <source>new</source>
        <translation>جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_decisions.py" line="94"/>
        <source>This decision is not in the office any more.</source>
        <translation>این مصوبه دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_decisions.py" line="95"/>
        <location filename="../../desktop_app/meetings/service_decisions.py" line="106"/>
        <location filename="../../desktop_app/meetings/service_news.py" line="168"/>
        <source>Open its meeting.</source>
        <translation>نشست آن را باز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_decisions.py" line="105"/>
        <source>This action is not in the office any more.</source>
        <translation>این اقدام دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="98"/>
        <source>Approved minutes stay in the office.</source>
        <translation>صورت‌جلسهٔ تصویب‌شده در دبیرخانه می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="99"/>
        <source>There is nothing to do.</source>
        <translation>نیازی به کاری نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="103"/>
        <source>A news item of this meeting has been released, so the meeting stays in the office.</source>
        <translation>خبری از این نشست منتشر شده است و نشست در دبیرخانه می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="108"/>
        <source>Leave the meeting, or correct it while its minutes are not approved.</source>
        <translation>نشست را نگه دارید، یا تا صورت‌جلسه تصویب نشده آن را اصلاح کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="156"/>
        <source>Minutes that are {state} do not become {wanted} again.</source>
        <translation>صورت‌جلسه از وضعیت «{state}» دوباره به «{wanted}» بازنمی‌گردد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="162"/>
        <source>Corrections are kept in the history; after approval they go into the next minutes.</source>
        <translation>اصلاحات در تاریخچه می‌ماند؛ پس از تصویب، در صورت‌جلسهٔ بعدی می‌آید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="170"/>
        <source>Minutes are circulated before they are approved.</source>
        <translation>صورت‌جلسه پیش از تصویب توزیع می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="171"/>
        <source>Circulate them first.</source>
        <translation>نخست آن را توزیع کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="175"/>
        <source>The meeting has no day.</source>
        <translation>روز نشست وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="176"/>
        <source>Enter the day on which it was held.</source>
        <translation>روز برگزاری را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="180"/>
        <source>The minutes say nothing yet.</source>
        <translation>صورت‌جلسه هنوز متنی ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="181"/>
        <source>Write what was done, or what was decided.</source>
        <translation>شرح نشست یا مصوبات را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="187"/>
        <source>The minutes name no chair.</source>
        <translation>در صورت‌جلسه رئیس نشست مشخص نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="188"/>
        <source>Mark one of the attendees as chair.</source>
        <translation>یکی از شرکت‌کنندگان را رئیس نشست کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="199"/>
        <source>These minutes are approved and can no longer be changed.</source>
        <translation>این صورت‌جلسه تصویب شده است و دیگر تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_meetings.py" line="202"/>
        <source>Record the correction in the minutes of the next meeting.</source>
        <translation>اصلاح را در صورت‌جلسهٔ نشست بعدی ثبت کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="67"/>
        <source>The news item has no headline.</source>
        <translation>خبر عنوان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="68"/>
        <source>Write one in one language at least.</source>
        <translation>دست‌کم به یک زبان بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="107"/>
        <source>This news item cannot be released yet.</source>
        <translation>این خبر هنوز قابل انتشار نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="111"/>
        <source>Check the titles in the contacts, or give a reason for releasing it all the same.</source>
        <translation>عنوان‌ها را در مخاطبان بررسی کنید، یا دلیل انتشار با وجود این را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="131"/>
        <source>A released news item stays in the office.</source>
        <translation>خبر منتشرشده در دبیرخانه می‌ماند.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="132"/>
        <source>Write a new one to correct it.</source>
        <translation>برای اصلاح، خبر جدیدی بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="167"/>
        <source>This news item is not in the office any more.</source>
        <translation>این خبر دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="180"/>
        <source>This news item has been released and can no longer be changed.</source>
        <translation>این خبر منتشر شده است و دیگر تغییرپذیر نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="183"/>
        <source>Write a new news item to correct it.</source>
        <translation>برای اصلاح، خبر جدیدی بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="192"/>
        <source>every language</source>
        <translation>همهٔ زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="197"/>
        <source>The news item lacks its headline or its text in {names}.</source>
        <translation>خبر به این زبان عنوان یا متن ندارد: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_news.py" line="202"/>
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
        <location filename="../../desktop_app/meetings/service_reading.py" line="23"/>
        <source>This meeting is not in the office any more.</source>
        <translation>این نشست دیگر در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_reading.py" line="24"/>
        <location filename="../../desktop_app/mous/service_parties.py" line="103"/>
        <source>Choose another one.</source>
        <translation>مورد دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/meetings/service_summaries.py" line="57"/>
        <source>A {kind} is no part of a meeting.</source>
        <translation>این مورد ({kind}) بخشی از نشست نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="50"/>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="64"/>
        <source>{months} months from {day} is outside every calendar.</source>
        <translation>فاصلهٔ {months} ماه از {day} بیرون از همهٔ تقویم‌هاست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="70"/>
        <source>Check the date and the term in months.</source>
        <translation>تاریخ و مدت (ماه) را بررسی کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="109"/>
        <source>Its life has ended; start a new one.</source>
        <translation>دورهٔ آن پایان یافته است؛ تفاهم‌نامهٔ جدیدی آغاز کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="112"/>
        <source>The next step is {steps}.</source>
        <translation>گام بعدی: {steps}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="115"/>
        <source>A memorandum cannot go from “{now}” to “{wanted}”.</source>
        <translation>تفاهم‌نامه از «{now}» به «{wanted}» نمی‌رود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="155"/>
        <source>The memorandum has no title.</source>
        <translation>تفاهم‌نامه عنوان ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="156"/>
        <source>Give it a title in one language.</source>
        <translation>به یک زبان به آن عنوان بدهید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="160"/>
        <source>The memorandum needs one or more different languages.</source>
        <translation>تفاهم‌نامه به یک یا چند زبان متفاوت نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="161"/>
        <source>Choose each language once.</source>
        <translation>هر زبان را یک بار برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="166"/>
        <source>The prevailing text is {language}, which is not a language of this memorandum.</source>
        <translation>متن ملاک {language} است که از زبان‌های این تفاهم‌نامه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="173"/>
        <source>Choose one of its languages, or say that all texts are equal.</source>
        <translation>یکی از زبان‌های آن را برگزینید، یا همهٔ متن‌ها را معتبر بدانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="179"/>
        <source>A memorandum needs at least one calendar and one original.</source>
        <translation>تفاهم‌نامه دست‌کم به یک تقویم و یک نسخهٔ اصل نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="182"/>
        <source>Choose a calendar and enter the number of originals.</source>
        <translation>تقویمی برگزینید و شمار نسخه‌های اصل را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="191"/>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="192"/>
        <source>languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="193"/>
        <source>prevailing text</source>
        <translation>متن ملاک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="194"/>
        <source>parties</source>
        <translation>طرف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="195"/>
        <source>articles</source>
        <translation>مواد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="196"/>
        <source>length of the term</source>
        <translation>طول مدت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="200"/>
        <source>period of notice</source>
        <translation>مهلت اعلام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="204"/>
        <source>renewal</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="232"/>
        <source>{name} is a party twice.</source>
        <translation>«{name}» دو بار طرف تفاهم‌نامه است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="233"/>
        <source>An organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="235"/>
        <source>Remove one of the two lines.</source>
        <translation>یکی از دو سطر را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="244"/>
        <source>A term of {months} months would end before it starts or far too late.</source>
        <translation>مدت {months} ماه پیش از آغاز یا بسیار دیر پایان می‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="251"/>
        <source>Enter 1 to {longest} months, or leave the term open.</source>
        <translation>۱ تا {longest} ماه وارد کنید، یا مدت را نامحدود بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="260"/>
        <source>A notice of {days} days is not possible.</source>
        <translation>مهلت اعلام {days} روز ممکن نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="264"/>
        <source>Enter 0 to {longest} days, or leave it empty.</source>
        <translation>۰ تا {longest} روز وارد کنید، یا آن را خالی بگذارید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="270"/>
        <source>The memorandum would enter into force before it is signed.</source>
        <translation>آغاز اجرای تفاهم‌نامه پیش از امضای آن است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="273"/>
        <source>Check the two dates: entry into force is the day of signature or later.</source>
        <translation>دو تاریخ را بررسی کنید: آغاز اجرا روز امضا یا پس از آن است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="282"/>
        <source>The last day of notice would fall before the memorandum enters into force.</source>
        <translation>آخرین روز اعلام پیش از آغاز اجرای تفاهم‌نامه می‌افتد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules.py" line="286"/>
        <source>Shorten the notice or lengthen the term.</source>
        <translation>مهلت اعلام را کوتاه‌تر یا مدت را بلندتر کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service.py" line="112"/>
        <source>This article has no text in {language} to confirm.</source>
        <translation>این ماده متنی به زبان {language} برای تأیید ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service.py" line="117"/>
        <source>Write it first.</source>
        <translation>نخست آن را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service.py" line="183"/>
        <source>A new memorandum cannot be “{state}” at once.</source>
        <translation>تفاهم‌نامهٔ جدید نمی‌تواند از آغاز در وضعیت «{state}» باشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service.py" line="186"/>
        <source>Save it as an idea or a draft, then take it step by step.</source>
        <translation>آن را به‌صورت پیشنهاد یا پیش‌نویس ذخیره کنید و گام‌به‌گام پیش ببرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service.py" line="198"/>
        <source>This office has no memorandum number {number}.</source>
        <translation>در این دبیرخانه تفاهم‌نامه‌ای با شمارهٔ {number} نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service.py" line="210"/>
        <source>This memorandum was deleted.</source>
        <translation>این تفاهم‌نامه حذف شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service.py" line="211"/>
        <source>Restore it first.</source>
        <translation>نخست آن را بازگردانید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="39"/>
        <source>Somebody else changed this memorandum while you were editing it.</source>
        <translation>هنگام ویرایش شما، کس دیگری این تفاهم‌نامه را تغییر داد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="54"/>
        <source>This memorandum is signed; its {changes} cannot change any more.</source>
        <translation>این تفاهم‌نامه امضا شده است؛ این بخش‌ها دیگر تغییرپذیر نیستند: {changes}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="59"/>
        <source>Put it back as it was signed. A change needs an amendment that the parties sign.</source>
        <translation>آن را به صورت امضاشده بازگردانید. تغییر به الحاقیه‌ای با امضای طرف‌ها نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="72"/>
        <source>The memorandum cannot become “{state}” yet.</source>
        <translation>تفاهم‌نامه هنوز نمی‌تواند به وضعیت «{state}» برود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="83"/>
        <source>The {language} heading of article {number}</source>
        <translation>عنوان {language} مادهٔ {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="106"/>
        <source>Title ({language})</source>
        <translation>عنوان ({language})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="108"/>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="109"/>
        <source>Prevailing text</source>
        <translation>متن ملاک</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="110"/>
        <source>Originals</source>
        <translation>نسخه‌های اصل</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="114"/>
        <source>Parties</source>
        <translation>طرف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="125"/>
        <source>Signed on</source>
        <translation>تاریخ امضا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="126"/>
        <source>In force from</source>
        <translation>آغاز اجرا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="128"/>
        <source>Term in months</source>
        <translation>مدت (ماه)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="132"/>
        <source>Notice in days</source>
        <translation>مهلت اعلام (روز)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="135"/>
        <source>Renewal</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/service_checks.py" line="141"/>
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
        <location filename="../../desktop_app/mous/service_parties.py" line="102"/>
        <source>This contact is not in the office.</source>
        <translation>این مخاطب در دبیرخانه نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/boxes.py" line="238"/>
        <source>The signature field “{name}” is higher than a page.</source>
        <translation>جای امضای «{name}» بلندتر از یک صفحه است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/boxes.py" line="243"/>
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
        <location filename="../../desktop_app/pdf/preview.py" line="87"/>
        <source>This file cannot be read as a PDF.</source>
        <translation>این پرونده به‌صورت PDF خوانده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pdf/copies.py" line="62"/>
        <location filename="../../desktop_app/pdf/preview.py" line="88"/>
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
        <location filename="../../desktop_app/letters/service_checks.py" line="31"/>
        <source>Write the subject.</source>
        <translation>موضوع را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="32"/>
        <source>Write the text.</source>
        <translation>متن را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="33"/>
        <source>Write the subject and the text.</source>
        <translation>موضوع و متن را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="99"/>
        <source>Choose whom the letter goes to.</source>
        <translation>گیرندهٔ نامه را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="103"/>
        <source>The addressee&apos;s name hides the character {found}; type it again.</source>
        <translation>در نام گیرنده نویسهٔ ناپیدای {found} هست؛ آن را دوباره بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="111"/>
        <source>The addressee is known.</source>
        <translation>گیرنده مشخص است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="118"/>
        <source>No title is in doubt.</source>
        <translation>در عنوانی تردید نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="123"/>
        <source>The letter goes out without the title: {reason}</source>
        <translation>نامه بدون عنوان صادر می‌شود: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="139"/>
        <source>Write the text in {language} too.</source>
        <translation>متن {language} را هم بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="155"/>
        <source>Fill in or remove {fields}.</source>
        <translation>این موارد را پر یا حذف کنید: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="163"/>
        <source>The text hides the character {found}; remove it.</source>
        <translation>در متن نویسهٔ ناپیدای {found} هست؛ آن را حذف کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="167"/>
        <source>Subject and text are complete.</source>
        <translation>موضوع و متن کامل است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="174"/>
        <source>Name your own organisation in Contacts first.</source>
        <translation>نخست سازمان خود را در «مخاطبان» مشخص کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="177"/>
        <source>Choose who signs.</source>
        <translation>امضاکننده را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="180"/>
        <source>The signer had authority on the letter&apos;s day.</source>
        <translation>امضاکننده در روز نامه اختیار امضا دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="182"/>
        <source>The title is in doubt and not printed.</source>
        <translation>در عنوان تردید هست و چاپ نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="186"/>
        <source>{who} may not sign for our organisation on {day}.</source>
        <translation>{who} در {day} مجاز به امضا از سوی سازمان ما نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="205"/>
        <source>The enclosure “{what}” has no file yet.</source>
        <translation>پیوست «{what}» هنوز پرونده ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="218"/>
        <source>The enclosure “{what}”: {trouble}</source>
        <translation>پیوست «{what}»: {trouble}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="225"/>
        <source>None.</source>
        <translation>ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="227"/>
        <source>{count} with their files.</source>
        <translation>{count} پیوست همراه با پرونده.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="236"/>
        <source>Choose the series that numbers the letter.</source>
        <translation>سری شمارهٔ نامه را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_checks.py" line="242"/>
        <source>Numbered in {name}.</source>
        <translation>شماره از سری {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="18"/>
        <source>The date of entry into force is not entered.</source>
        <translation>تاریخ آغاز اجرا وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="27"/>
        <source>The title is missing in {language}.</source>
        <translation>عنوان {language} وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="33"/>
        <source>There is no article yet.</source>
        <translation>هنوز ماده‌ای نوشته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="40"/>
        <source>Article {number} is missing in {language}.</source>
        <translation>متن {language} مادهٔ {number} نوشته نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="50"/>
        <source>Article {number}: the {language} text is not up to date.</source>
        <translation>مادهٔ {number}: متن {language} به‌روز نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="63"/>
        <source>A memorandum needs at least two parties.</source>
        <translation>تفاهم‌نامه دست‌کم به دو طرف نیاز دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="69"/>
        <source>{party} has no signatory.</source>
        <translation>طرف «{party}» امضاکننده ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="70"/>
        <source>A party</source>
        <translation>یکی از طرف‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="76"/>
        <source>The date of signature is not entered.</source>
        <translation>تاریخ امضا وارد نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="83"/>
        <source>The term has no end, so it cannot expire.</source>
        <translation>مدت نامحدود است و پایان نمی‌یابد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/rules_gaps.py" line="86"/>
        <source>The term runs until {day}.</source>
        <translation>مدت تا {day} ادامه دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange.py" line="100"/>
        <source>The contacts have changed since this preview was made; nothing was imported.</source>
        <translation>مخاطبان پس از این پیش‌نمایش تغییر کرده‌اند؛ چیزی وارد نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange.py" line="104"/>
        <source>Look at the preview again.</source>
        <translation>پیش‌نمایش را دوباره ببینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_child.py" line="103"/>
        <source>Reading this file takes too long; it was stopped.</source>
        <translation>خواندن این پرونده بیش از اندازه طول کشید و متوقف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_child.py" line="104"/>
        <location filename="../../desktop_app/contacts/exchange_child.py" line="143"/>
        <source>The file may be damaged. Export it again, or in smaller parts.</source>
        <translation>شاید پرونده آسیب دیده باشد. دوباره، یا در بخش‌های کوچک‌تر، خروجی بگیرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_child.py" line="139"/>
        <source>Reading this file needs more memory than a file of contacts should; it was stopped.</source>
        <translation>خواندن این پرونده بیش از حد پروندهٔ مخاطبان حافظه می‌خواهد و متوقف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_child.py" line="172"/>
        <source>Try again.</source>
        <translation>دوباره بکوشید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_child.py" line="180"/>
        <source>The file could not be read: {reason}.</source>
        <translation>پرونده خوانده نشد: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="44"/>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="45"/>
        <source>other spelling</source>
        <translation>املای دیگر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="46"/>
        <source>e-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="47"/>
        <source>telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="48"/>
        <source>gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="50"/>
        <source>further ways to reach</source>
        <translation>دیگر راه‌های ارتباطی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="51"/>
        <source>postal address</source>
        <translation>نشانی پستی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="52"/>
        <source>identifier</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="53"/>
        <source>tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="54"/>
        <source>notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="55"/>
        <source>short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="56"/>
        <source>country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="57"/>
        <source>city</source>
        <translation>شهر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="58"/>
        <source>address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="59"/>
        <source>identifier in the source</source>
        <translation>شناسه در منبع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="62"/>
        <location filename="../../desktop_app/contacts/service_merge_choice.py" line="169"/>
        <source>a photo</source>
        <translation>یک عکس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="123"/>
        <source>It is not clear which organisation this is: {names}.</source>
        <translation>روشن نیست کدام سازمان است: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="147"/>
        <source>{what} {name}</source>
        <translation>{what} {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="169"/>
        <source>new organisation: {name}</source>
        <translation>سازمان تازه: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="244"/>
        <source>{post} (may sign letters)</source>
        <translation>{post} (مجاز به امضای نامه)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="249"/>
        <source>It is not clear which contact this is: {names}.</source>
        <translation>روشن نیست کدام مخاطب است: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="256"/>
        <source>New: {words}</source>
        <translation>جدید: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_rows.py" line="53"/>
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
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="43"/>
        <source>This workbook is damaged or is not an Excel workbook.</source>
        <translation>این کارپوشه آسیب دیده است یا کارپوشهٔ Excel نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="44"/>
        <source>Open it in a spreadsheet and save it again as .xlsx or CSV.</source>
        <translation>آن را در برنامهٔ صفحه‌گسترده باز و دوباره به‌صورت xlsx یا CSV ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="57"/>
        <source>This is not an Excel workbook (.xlsx).</source>
        <translation>این کارپوشهٔ Excel (xlsx) نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="58"/>
        <source>Old .xls files: open them in a spreadsheet and save as .xlsx or CSV.</source>
        <translation>پرونده‌های قدیمی xls: آن‌ها را در برنامهٔ صفحه‌گسترده باز و به‌صورت xlsx یا CSV ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="71"/>
        <source>This workbook would unpack to {size} MB; it was not opened.</source>
        <translation>این کارپوشه پس از بازگشایی {size} مگابایت می‌شود و باز نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="76"/>
        <source>Save the sheet with the contacts as a CSV file and import that.</source>
        <translation>برگهٔ مخاطبان را به‌صورت پروندهٔ CSV ذخیره و آن را وارد کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_workbook.py" line="141"/>
        <source>the rest of the sheet is not read: too many rows</source>
        <translation>بقیهٔ برگه خوانده نشد: شمار ردیف‌ها بیش از اندازه است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="97"/>
        <source>the row has more than {limit} columns</source>
        <translation>ردیف بیش از {limit} ستون دارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="124"/>
        <source>the row has {count} cells, the first row has {width}</source>
        <translation>ردیف {count} خانه دارد و ردیف نخست {width} خانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="147"/>
        <source>the row stands above the names of the columns</source>
        <translation>این سطر بالای نام ستون‌هاست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="164"/>
        <source>a cell is too long; is a quotation mark not closed?</source>
        <translation>خانه‌ای بیش از اندازه بلند است؛ آیا گیومه‌ای بسته نشده است؟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="190"/>
        <source>the rest of the file is not read: it is too large</source>
        <translation>بقیهٔ پرونده خوانده نشد: بیش از اندازه بزرگ است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif_lines.py" line="49"/>
        <location filename="../../desktop_app/contacts/exchange_table_in.py" line="201"/>
        <source>the line is too long</source>
        <translation>سطر بیش از اندازه بلند است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif_lines.py" line="63"/>
        <source>the entry is too large</source>
        <translation>درایه بیش از اندازه بزرگ است</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif_lines.py" line="72"/>
        <source>this is a change, not a contact</source>
        <translation>این یک تغییر است، نه یک مخاطب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif_lines.py" line="102"/>
        <source>this is no attribute with a value</source>
        <translation>این ویژگیِ دارای مقدار نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif_lines.py" line="105"/>
        <source>the value of {name} lies outside the file and was not fetched</source>
        <translation>مقدار {name} بیرون از پرونده است و دریافت نشد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif_lines.py" line="116"/>
        <source>the value of {name} is not base64</source>
        <translation>مقدار {name} از نوع base64 نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_plan.py" line="49"/>
        <source>photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_in.py" line="46"/>
        <source>logo</source>
        <translation>نشان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_in.py" line="47"/>
        <source>sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_in.py" line="48"/>
        <source>key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif.py" line="96"/>
        <location filename="../../desktop_app/contacts/exchange_vcard_in.py" line="98"/>
        <source>this is a list of contacts, not a contact</source>
        <translation>این فهرست مخاطبان است، نه یک مخاطب</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif.py" line="143"/>
        <source>the entry has no name</source>
        <translation>درایه نام ندارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_ldif.py" line="235"/>
        <location filename="../../desktop_app/contacts/exchange_vcard_details.py" line="154"/>
        <source>photo left out: it is not a picture</source>
        <translation>عکس کنار گذاشته شد: تصویر نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_in.py" line="143"/>
        <source>the card has no name</source>
        <translation>کارت نام ندارد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/exchange_vcard_in.py" line="266"/>
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
        <location filename="../../desktop_app/verdicts.py" line="31"/>
        <source>No office was asked: name one with --office to look it up.</source>
        <translation>از دبیرخانه‌ای پرسیده نشد: برای جستجو، آن را با --office نام ببرید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="42"/>
        <source>The register could not be asked: {reason}</source>
        <translation>پرسش از دفتر ثبت ممکن نشد: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="49"/>
        <source>The register of {path} does not hold this file as issued.</source>
        <translation>دفتر ثبت {path} این پرونده را صادرشده نمی‌شناسد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="56"/>
        <source>It is entry {reference} in the register, issued by {who}, byte for byte.</source>
        <translation>این پرونده بایت به بایت همان ثبت {reference} در دفتر ثبت است که از سوی {who} صادر شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="65"/>
        <source>It was voided: {reason}</source>
        <translation>باطل شده است: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="82"/>
        <source>Revocation checked.</source>
        <translation>ابطال گواهی بررسی شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="83"/>
        <source>Revocation not checked.</source>
        <translation>ابطال گواهی بررسی نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="84"/>
        <source>Revocation does not apply.</source>
        <translation>ابطال گواهی مصداق ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="85"/>
        <source>Revoked.</source>
        <translation>گواهی باطل شده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="94"/>
        <source>Register: {sentence}</source>
        <translation>دفتر ثبت: {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="103"/>
        <source>Intact: yes, nothing was changed after signing.</source>
        <translation>دست‌نخورده: بله، پس از امضا چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="106"/>
        <source>Intact: NO. The file is not as it was signed, or that cannot be shown.</source>
        <translation>دست‌نخورده: خیر. پرونده به صورت امضاشده نیست، یا این امر نشان‌دادنی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="116"/>
        <source>Number on the paper: {reference}</source>
        <translation>شمارهٔ روی سند: {reference}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="118"/>
        <source>Number on the paper: {reference} (not to be believed: the file is not intact)</source>
        <translation>شمارهٔ روی سند: {reference} (اعتمادپذیر نیست: پرونده دست‌نخورده نیست)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="128"/>
        <source>unknown</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="132"/>
        <source>Time: {when}, proven by a time stamp.</source>
        <translation>زمان: {when}، با اثبات مهر زمانی.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="134"/>
        <source>Time: {when}, as the signer&apos;s own clock says; it is not proven.</source>
        <translation>زمان: {when}، به گفتهٔ ساعت امضاکننده؛ اثبات نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="139"/>
        <source>Trusted: yes.</source>
        <translation>مورد اعتماد: بله.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="141"/>
        <source>Trusted: NO.</source>
        <translation>مورد اعتماد: خیر.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="144"/>
        <source>Signed by: {signer}</source>
        <translation>امضاکننده: {signer}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="146"/>
        <source>Certificate: {subject}; number {serial}</source>
        <translation>گواهی: {subject}؛ شمارهٔ {serial}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/verdicts.py" line="153"/>
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
        <location filename="../../desktop_app/contacts/exchange_vcard_details.py" line="149"/>
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
        <location filename="../../desktop_app/contacts/service_care.py" line="45"/>
        <source>{post} · until {day}</source>
        <translation>{post} · تا {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_care.py" line="46"/>
        <source>{post} · ended on {day}</source>
        <translation>{post} · پایان‌یافته در {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_details.py" line="109"/>
        <source>The address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_details.py" line="150"/>
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
        <source>entered</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="30"/>
        <source>changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="31"/>
        <source>deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="32"/>
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
        <source>linked</source>
        <translation>پیوند شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="35"/>
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
        <source>made our own organisation</source>
        <translation>سازمان خود ما شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="41"/>
        <source>no longer our own organisation</source>
        <translation>دیگر سازمان خود ما نیست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="46"/>
        <source>merged with {name}</source>
        <translation>ادغام شد با {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="47"/>
        <source>parted again from {name}</source>
        <translation>دوباره جدا شد از {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="48"/>
        <source>said to be another than {name}</source>
        <translation>متمایز اعلام شد از {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="49"/>
        <source>no longer said to be another than {name}</source>
        <translation>دیگر متمایز اعلام نمی‌شود از {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/service_history.py" line="74"/>
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
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="39"/>
        <source>The circular has no text yet.</source>
        <translation>بخشنامه هنوز متن ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="40"/>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="72"/>
        <source>Choose a language and write the text.</source>
        <translation>زبانی برگزینید و متن را بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="75"/>
        <source>Choose who gets the circular.</source>
        <translation>گیرندگان بخشنامه را برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="86"/>
        <source>The circular is not ready to be issued. {reasons}</source>
        <translation>بخشنامه آمادهٔ صدور نیست. {reasons}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="89"/>
        <source>Mend this, then start again; nothing was issued.</source>
        <translation>این را اصلاح و دوباره آغاز کنید؛ چیزی صادر نشد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="119"/>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="179"/>
        <source>There is no {wanted} text: the letter goes out in {given}.</source>
        <translation>متن {wanted} وجود ندارد: نامه به زبان {given} صادر می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_circular_letters.py" line="194"/>
        <source>Write the subject and the text in {language}.</source>
        <translation>موضوع و متن را به زبان {language} بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="27"/>
        <source>The picture has {size} MB; an emblem has 5 at most.</source>
        <translation>حجم تصویر {size} مگابایت است؛ نشان حداکثر ۵ مگابایت است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="32"/>
        <location filename="../../desktop_app/letters/service_emblems.py" line="78"/>
        <location filename="../../desktop_app/letters/service_images.py" line="27"/>
        <source>Save it smaller, then choose it again.</source>
        <translation>آن را کوچک‌تر ذخیره و سپس دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="58"/>
        <source>This file is no PNG or JPEG picture.</source>
        <translation>این پرونده تصویر PNG یا JPEG نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="59"/>
        <source>Save it as one of the two, then choose it again.</source>
        <translation>آن را به یکی از این دو صورت ذخیره و سپس دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="65"/>
        <source>The picture is damaged and cannot be read in full.</source>
        <translation>تصویر آسیب دیده است و به‌طور کامل خوانده نمی‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="66"/>
        <source>Open and save it again in a picture program.</source>
        <translation>آن را در یک برنامهٔ تصویر باز و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_emblems.py" line="77"/>
        <source>The picture has more than 25 million pixels.</source>
        <translation>تصویر بیش از ۲۵ میلیون پیکسل دارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_images.py" line="22"/>
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
        <location filename="../../desktop_app/letters/service_paper.py" line="86"/>
        <source>emblem of the letterhead “{name}”</source>
        <translation>نشان سربرگ «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_paper.py" line="96"/>
        <source>The picture “{what}”: {trouble}</source>
        <translation>تصویر «{what}»: {trouble}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_register_paper.py" line="40"/>
        <source>No letter has a number of “{series}” in {year}.</source>
        <translation>هیچ نامه‌ای در {year} شماره‌ای از سری «{series}» ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/service_register_paper.py" line="44"/>
        <source>Choose another series or another year.</source>
        <translation>سری یا سال دیگری برگزینید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/document.py" line="61"/>
        <source>This form of the memorandum is in one language.</source>
        <translation>این قالب تفاهم‌نامه یک‌زبانه است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/mous/document.py" line="62"/>
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
        <location filename="../../desktop_app/contacts/gui/sheet.py" line="24"/>
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
        <location filename="../../desktop_app/letters/gui/sheets.py" line="117"/>
        <source>Certificates (*.p12 *.pfx);;All files (*)</source>
        <translation>گواهی‌ها (*.p12 *.pfx);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="119"/>
        <source>Certificate file</source>
        <translation>پروندهٔ گواهی</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="122"/>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="135"/>
        <source>No certificate file is chosen.</source>
        <translation>هیچ پروندهٔ گواهی انتخاب نشده است.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="136"/>
        <source>Choose the .p12 or .pfx file that holds your certificate and key.</source>
        <translation>پروندهٔ p12 یا pfx را که گواهی و کلید شما در آن است برگزینید.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../desktop_app/mous/gui/lifecycle.py" line="44"/>
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
    <name>TextPanel</name>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="45"/>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="45"/>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/letters/gui/circular_texts.py" line="45"/>
        <source>Close (empty: the usual one)</source>
        <translation>عبارت پایانی (خالی: عبارت معمول)</translation>
    </message>
</context>
<context>
    <name>ThreadStrip</name>
    <message>
        <location filename="../../desktop_app/ui/thread_strip.py" line="44"/>
        <source>Thread</source>
        <translation>سوابق</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/thread_strip.py" line="59"/>
        <source>Records that came of the same matter stand here.</source>
        <translation>مواردی که از همین موضوع پدید آمده‌اند این‌جا می‌آیند.</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="96"/>
        <source>Deleted the note.</source>
        <translation>یادداشت حذف شد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="153"/>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="153"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="166"/>
        <source>Add a note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="167"/>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="168"/>
        <source>Nothing yet.</source>
        <translation>هنوز چیزی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="181"/>
        <source>Timeline</source>
        <translation>گاه‌شمار</translation>
    </message>
    <message>
        <location filename="../../desktop_app/contacts/gui/timeline_panel.py" line="195"/>
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
        <location filename="../../desktop_app/pages.py" line="62"/>
        <source>New meeting</source>
        <translation>نشست جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pages.py" line="63"/>
        <source>New letter</source>
        <translation>نامهٔ جدید</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pages.py" line="80"/>
        <source>Secretariat</source>
        <translation>دبیرخانه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="31"/>
        <source>entered</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="32"/>
        <source>changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="33"/>
        <source>deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="34"/>
        <source>restored</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="35"/>
        <source>issued</source>
        <translation>صادر شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="36"/>
        <source>voided</source>
        <translation>باطل شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="37"/>
        <source>title verified</source>
        <translation>تأیید عنوان شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="38"/>
        <source>check overridden</source>
        <translation>با ذکر دلیل مجاز شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="39"/>
        <source>released</source>
        <translation>منتشر شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="40"/>
        <source>closed</source>
        <translation>بسته شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="41"/>
        <source>number lost</source>
        <translation>یک شماره از دست داد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="42"/>
        <source>circulated</source>
        <translation>توزیع شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="43"/>
        <source>approved</source>
        <translation>تصویب شد</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="55"/>
        <source>letters in draft</source>
        <translation>پیش‌نویس نامه</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="56"/>
        <source>actions open</source>
        <translation>اقدام باز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="58"/>
        <source>actions overdue</source>
        <translation>اقدام عقب‌افتاده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="62"/>
        <source>MoUs with a date this year</source>
        <translation>تفاهم‌نامهٔ دارای موعد تا یک سال</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="73"/>
        <source>Needs your hand</source>
        <translation>در انتظار اقدام شما</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="75"/>
        <source>most urgent first</source>
        <translation>فوری‌ترها نخست</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="79"/>
        <source>Agreements</source>
        <translation>توافق‌ها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="81"/>
        <source>next twelve months</source>
        <translation>دوازده ماه آینده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="82"/>
        <source>No memorandum has a date in the next twelve months.</source>
        <translation>هیچ تفاهم‌نامه‌ای در دوازده ماه آینده موعدی ندارد.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="107"/>
        <source>Care of the contacts</source>
        <translation>رسیدگی به مخاطبان</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="130"/>
        <source>It is kept: begin a new one and it is there again.</source>
        <translation>نوشته محفوظ است: مورد جدیدی آغاز کنید تا دوباره نمایان شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="129"/>
        <source>typed and not saved</source>
        <translation>نوشته و ذخیره‌نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="134"/>
        <source>changed and not saved</source>
        <translation>تغییریافته و ذخیره‌نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="127"/>
        <source>not saved</source>
        <translation>ذخیره‌نشده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="109"/>
        <location filename="../../desktop_app/today.py" line="136"/>
        <location filename="../../desktop_app/today.py" line="158"/>
        <location filename="../../desktop_app/today.py" line="167"/>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="143"/>
        <source>due {day}</source>
        <translation>مهلت {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="148"/>
        <source>overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="150"/>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="164"/>
        <source>Letter without a subject</source>
        <translation>نامهٔ بدون موضوع</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="188"/>
        <source>No meeting in the next seven days.</source>
        <translation>در هفت روز آینده نشستی نیست.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="190"/>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="202"/>
        <source>What you and your colleagues do is listed here.</source>
        <translation>کارهای شما و همکارانتان این‌جا فهرست می‌شود.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="204"/>
        <source>Just now</source>
        <translation>تازه‌ترین کارها</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="206"/>
        <source>by you and colleagues</source>
        <translation>از شما و همکاران</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="227"/>
        <source>Welcome. Begin in Contacts: enter your own organisation and tick that it is your own, then whoever signs for it. Then write a letter or the minutes of a meeting.</source>
        <translation>خوش آمدید. از «مخاطبان» آغاز کنید: سازمان خود را وارد کنید و نشان دهید که از آنِ شماست، سپس امضاکنندهٔ آن را بیفزایید. آنگاه نامه یا صورت‌جلسه‌ای بنویسید.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/today.py" line="232"/>
        <source>Nothing waits for you.</source>
        <translation>کاری در انتظار شما نیست.</translation>
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
    <name>VoidSheet</name>
    <message>
        <location filename="../../desktop_app/letters/gui/sheets.py" line="167"/>
        <source>Reason</source>
        <translation>دلیل</translation>
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
