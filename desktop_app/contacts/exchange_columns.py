"""What the columns of a table mean: guessed by header in five languages, then by content."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app.contacts.exchange_names import is_prefix
from desktop_app.contacts.exchange_row import LABELLING
from desktop_app.contacts.import_records import Column, Table, Target
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language

HEADERS: dict[Target, tuple[str, ...]] = {
    Target.NOTE: (
        "birthday", "birth date", "date of birth", "anniversary", "تاریخ تولد", "کد ملی",
        "شماره ملی", "کد پرسنلی", "تاريخ الميلاد", "date de naissance", "anniversaire",
        "تاریخ پیدائش", "national id", "passport", "passport number", "شماره گذرنامه",
    ),
    Target.IGNORE: ("address 1 - formatted", "e-mail type", "e-mail display name", "e-mail 2 type",
                    "e-mail 2 display name", "e-mail 3 type", "e-mail 3 display name"),
    Target.FULL_NAME: (
        "full name", "name", "display name", "contact", "contact name", "file as", "نام کامل",
        "نام و نام خانوادگی", "الاسم الكامل", "الاسم", "nom complet", "پورا نام", "نام و نشان",
    ),
    Target.PREFIX: (
        "prefix", "honorific", "name prefix", "honorific prefix", "salutation", "عنوان احترام",
        "پیشوند", "اللقب", "لقب", "civilite", "titre de civilite", "القاب",
    ),
    Target.GIVEN: (
        "given name", "first name", "firstname", "forename", "given", "نام", "نام کوچک",
        "الاسم الأول", "الاسم الشخصي", "prenom", "prénom", "پہلا نام",
    ),
    Target.FAMILY: (
        "family name", "last name", "lastname", "surname", "family", "نام خانوادگی", "فامیلی",
        "اسم العائلة", "الاسم العائلي", "الكنية", "nom", "nom de famille", "خاندانی نام",
        "آخری نام",
    ),
    Target.SUFFIX: ("suffix", "name suffix", "honorific suffix", "suffixe", "پسوند"),
    Target.PATRONYMIC: (
        "middle name", "additional name", "patronymic", "father's name", "middle", "نام میانی",
        "نام پدر", "اسم الأب", "deuxieme prenom", "deuxième prénom", "والد کا نام",
    ),
    Target.SPELLINGS: (
        "other spellings", "nickname", "alias", "also known as", "املاهای دیگر", "شهرت",
        "surnom", "عرف",
    ),
    Target.EMAIL: (
        "e-mail", "email", "mail", "email address", "e-mail address", "e-mail 1 - value",
        "e-mail 2 - value", "e-mail 2 address", "ایمیل", "رایانامه", "پست الکترونیک",
        "پست الکترونیکی", "البريد الإلكتروني", "البريد", "courriel", "adresse e-mail",
        "adresse électronique", "ای میل",
    ),
    Target.PHONE: (
        "telephone", "phone", "tel", "phone number", "business phone", "business phone 2",
        "home phone", "home phone 2", "phone 1 - value", "phone 2 - value", "phone 3 - value",
        "company main phone", "primary phone", "other phone", "تلفن", "شماره تلفن", "الهاتف",
        "هاتف", "رقم الهاتف", "téléphone", "فون", "فون نمبر", "ٹیلیفون",
    ),
    Target.MOBILE: (
        "mobile", "cell", "mobile phone", "cell phone", "mobile number", "موبایل", "تلفن همراه",
        "همراه", "شماره همراه", "الجوال", "الهاتف المحمول", "portable", "mobile professionnel",
        "موبائل",
    ),
    Target.FAX: (
        "fax", "business fax", "home fax", "fax number", "other fax", "فکس", "نمابر", "دورنگار",
        "الفاكس", "فاكس", "telecopie", "télécopie", "فیکس",
    ),
    Target.WEB: (
        "web page", "website", "web", "url", "homepage", "personal web page", "business homepage",
        "website 1 - value", "وبسایت", "وب‌سایت", "تارنما", "الموقع", "الموقع الإلكتروني",
        "site web", "site internet", "ویب سائٹ",
    ),
    Target.MESSENGER: ("messenger", "im address", "im 1 - value", "skype", "پیام‌رسان"),
    Target.CHANNELS: ("further ways to reach",),
    Target.STREET: (
        "street", "home street", "business street", "other street", "address 1 - street",
        "address 2 - street", "postal address", "home address", "business address",
        "address", "mailing address", "نشانی", "آدرس", "خیابان",
        "العنوان", "الشارع", "adresse", "adresse postale", "rue", "پتہ",
    ),
    Target.POST_CITY: (
        "home city", "business city", "other city", "address 1 - city", "address 2 - city",
    ),
    Target.REGION: (
        "home state", "business state", "other state", "address 1 - region",
        "address 2 - region", "state", "province", "region", "استان", "المحافظة", "région",
        "صوبہ",
    ),
    Target.POSTAL_CODE: (
        "postal code", "zip", "zip code", "postcode", "home postal code",
        "business postal code", "other postal code", "address 1 - postal code",
        "address 2 - postal code", "کد پستی", "الرمز البريدي", "code postal", "پوسٹل کوڈ",
    ),
    Target.POST_COUNTRY: (
        "home country", "business country", "home country/region", "business country/region",
        "address 1 - country", "address 2 - country",
    ),
    Target.ADDRESSES: ("postal addresses",),
    Target.GENDER: ("gender", "sex", "جنسیت", "الجنس", "genre", "sexe", "جنس"),
    Target.ORCID: ("orcid", "orcid id"),
    Target.IDENTIFIERS: ("identifiers",),
    Target.TAGS: (
        "tags", "categories", "group membership", "labels", "برچسب", "برچسب‌ها", "گروه",
        "دسته", "التصنيفات", "الوسوم", "categories outlook", "étiquettes", "catégories", "ٹیگ",
    ),
    Target.CORRESPONDENCE: (
        "language of correspondence", "language", "preferred language", "زبان مکاتبه", "زبان",
        "لغة المراسلة", "اللغة", "langue", "langue de correspondance", "زبان خط و کتابت",
    ),
    Target.ORGANISATION: (
        "organisation", "organization", "company", "institution", "university", "employer",
        "organization 1 - name", "organization name", "سازمان", "دانشگاه", "موسسه", "شرکت",
        "محل کار", "المؤسسة", "الجامعة", "المنظمة", "الشركة", "organisme", "université",
        "société", "établissement", "ادارہ", "جامعہ", "تنظیم",
    ),
    Target.TITLE: (
        "title", "job title", "position", "post", "function", "organization 1 - title",
        "organization title", "سمت", "پست", "شغل", "عنوان شغلی", "المنصب", "الوظيفة",
        "المسمى الوظيفي", "fonction", "poste", "titre", "عہدہ", "منصب",
    ),
    Target.TITLE_SOURCE: ("title source", "source of the title", "منبع عنوان"),
    Target.SINCE: ("from", "since", "post from", "start", "start date", "از تاریخ", "تاریخ شروع",
                   "از", "شروع", "تاریخ آغاز", "من تاريخ", "من", "تاريخ البدء", "depuis", "debut",
                   "date de début", "du", "سے"),
    Target.UNTIL: ("to", "until", "post to", "end", "end date", "تا تاریخ", "تاریخ پایان", "پایان",
                   "تا", "إلى تاريخ", "إلى", "تاريخ الانتهاء", "jusqu'à", "fin", "date de fin",
                   "au", "تک"),
    Target.MAY_SIGN: ("may sign", "may sign letters", "حق امضا"),
    Target.ACTING: ("acting", "acting in the post", "سرپرست"),
    Target.COUNTRY: ("country", "country of the organisation", "کشور", "البلد", "الدولة", "pays",
                     "ملک"),
    Target.CITY: ("city", "town", "city of the organisation", "شهر", "المدينة", "ville", "شہر"),
    Target.SHORT_NAME: ("short name", "acronym", "abbreviation", "نام کوتاه", "sigle", "اختصار"),
    Target.ADDRESS: ("address of the organisation", "organisation address"),
    Target.KIND: ("kind", "kind of organisation", "نوع سازمان"),
    Target.PARENT: ("belongs to", "parent organisation", "parent organization", "parent company",
                    "سازمان مادر", "سازمان بالادست", "المؤسسة الأم", "organisme de tutelle"),
    Target.RECORD: ("record", "person or organisation"),
    Target.NOTES: ("notes", "note", "remarks", "comments", "یادداشت", "یادداشت‌ها", "توضیحات",
                   "ملاحظات", "remarques", "نوٹ", "کیفیت"),
    Target.SOURCE_ID: ("uid", "identifier in the source", "contact id"),
    Target.SOURCES: ("identifiers in all sources",),
}  # fmt: skip
_KNOWN = {fold(word): target for target, words in HEADERS.items() for word in words} | {
    fold(target.label): target for target in Target
}
_LAQAB = fold("اللقب")
_PARTED = (Target.GIVEN, Target.FAMILY)
_SECOND = ("home ", "private ")
_THIRD = ("other ",)
_FURTHER = ("business street ", "home street ", "other street ")
"""Further lines of a street, as Outlook numbers them."""
_PLACED = frozenset(
    {Target.STREET, Target.POST_CITY, Target.REGION, Target.POSTAL_CODE, Target.POST_COUNTRY}
)
"""Parts of a postal address: the number of a column tells which address they are of."""
_OF_PEOPLE = {Target.CITY: Target.POST_CITY, Target.COUNTRY: Target.POST_COUNTRY}
"""What a city is where a table knows no organisations."""
_TAGGED = re.compile(r"^(.*?)\s*(\d{1,2})?\s*[(\[]\s*(\w+)\s*[)\]]$")
_GOOGLES = re.compile(r"(.+?) (\d{1,2}) - (.+)")
_NUMBERED = re.compile(r"^(.*?)\s+(\d{1,2})$")
_PHONE = re.compile(r"[+(]?[\d\s()./-]{6,24}")
_DATE = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[T ].*)?")
LANGUAGES = {
    **{fold(language.label): language for language in Language},
    **{language.stored: language for language in Language},
    fold("فارسی"): Language.FA, fold("انگلیسی"): Language.EN, fold("عربی"): Language.AR,
    fold("العربية"): Language.AR, fold("français"): Language.FR, fold("اردو"): Language.UR,
    fold("anglais"): Language.EN, fold("persan"): Language.FA, fold("latin"): Language.EN,
    fold("لاتین"): Language.EN,
}  # fmt: skip


def guess_columns(table: Table) -> tuple[Column, ...]:
    """What each column is likely to be; an unknown one becomes a line in the notes."""
    columns = []
    first = table.rows[:200]
    for place in range(table.width):
        header = table.header[place] if place < len(table.header) else ""
        cells = [_cell(row.cells, place) for row in first]
        column = guess_header(header) or Column(_by_content(cells))
        if column.target is Target.TITLE and _mostly(is_prefix, cells):
            column = replace(column, target=Target.PREFIX)  # as Outlook calls what is before a name
        elif column.target is Target.PREFIX and fold(header) == _LAQAB and any(cells):
            column = replace(column, target=_laqab(cells))
        columns.append(column)
    named = {Target.FULL_NAME, Target.GIVEN, Target.FAMILY, Target.ORGANISATION}
    if not named & {column.target for column in columns}:
        for place, column in enumerate(columns):
            cells = [_cell(row.cells, place) for row in first]
            if column.target is Target.NOTE and _are_names(cells):
                columns[place] = Column(Target.FULL_NAME, column.language)
                break
    return tuple(_without_clashes(columns))


def _laqab(cells: Sequence[str]) -> Target:
    """What «اللقب» is: before a name in the east, the family name in the Maghreb, else a post."""
    if _mostly(is_prefix, cells):
        return Target.PREFIX
    return Target.FAMILY if _mostly(lambda cell: " " not in cell, cells) else Target.TITLE


def guess_header(header: str) -> Column | None:
    """The meaning of a header such as "Family name (fa)" or "Organisation 2", if it is known."""
    text, language, number = header.strip(), None, 1
    if match := _TAGGED.match(text):
        language = LANGUAGES.get(fold(match[3]))
        if language is not None:
            text, number = match[1], int(match[2] or 1)
    target = _KNOWN.get(fold(text))
    if match := _GOOGLES.match(text):
        target, number = _of_google(match), int(match[2])
    elif target is None and (match := _NUMBERED.match(text)):
        target, number = _KNOWN.get(fold(match[1])), int(match[2])
    if target is None:
        for word, found in LANGUAGES.items():  # "English name", "نام فارسی"
            rest = fold(text).removeprefix(f"{word} ").removesuffix(f" {word}")
            if len(word) > 2 and rest != fold(text) and rest in _KNOWN:
                target, language = _KNOWN[rest], found
    elif target in _PLACED and (number == 1 or fold(header).startswith(_FURTHER)):
        number = _of_address(fold(header))
    return None if target is None else Column(target, language, min(max(number, 1), 50))


def _of_google(match: re.Match[str]) -> Target | None:
    """What "Phone 3 - Value" is; "Phone 3 - Label" is read with it and needs no place."""
    if LABELLING.match(match[0]):
        return Target.IGNORE
    return _KNOWN.get(f"{fold(match[1])} 1 - {fold(match[3])}")


def _of_address(header: str) -> int:
    """Which address a column is of: business first, then home, then any other."""
    return 2 if header.startswith(_SECOND) else 3 if header.startswith(_THIRD) else 1


def looks_like_header(cells: Sequence[str]) -> bool:
    """Whether a first row names columns rather than a contact."""
    known = sum(guess_header(cell) is not None for cell in cells)
    return known > 0 or not any("@" in cell or _is_number(cell) for cell in cells)


def _by_content(cells: Sequence[str]) -> Target:
    filled = [cell for cell in cells if cell]
    if not filled:
        return Target.IGNORE
    if _mostly(lambda cell: "@" in cell and " " not in cell, filled):
        return Target.EMAIL
    return Target.PHONE if _mostly(_is_number, filled) else Target.NOTE


def _mostly(holds: Callable[[str], bool], cells: Sequence[str]) -> bool:
    """Whether it holds for six of ten cells that are not empty."""
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(map(holds, filled)) * 10 >= len(filled) * 6


def _is_number(cell: str) -> bool:
    """Whether a cell is a telephone number; a day is not, though its signs are the same."""
    return bool(_PHONE.fullmatch(cell)) and not _DATE.fullmatch(cell)


def _are_names(cells: Sequence[str]) -> bool:
    """Whether most cells are a few words of letters."""

    def alike(cell: str) -> bool:
        words = cell.split()
        return 2 <= len(words) <= 5 and all(w.strip(".,'’-")[:1].isalpha() for w in words)

    return _mostly(alike, cells)


def _without_clashes(columns: list[Column]) -> list[Column]:
    """The word "Name" beside "Family name" is the given name; «نام» alone is the full name."""
    targets = {column.target for column in columns}
    made = []
    for column in columns:
        target = column.target
        alike = {c.target for c in columns if column.language in (c.language, None)}
        if target is Target.FULL_NAME and Target.FAMILY in alike and Target.GIVEN not in alike:
            target = Target.GIVEN
        elif target in _PARTED and not alike & ({*_PARTED, Target.FULL_NAME} - {target}):
            target = Target.FULL_NAME
        elif Target.ORGANISATION not in targets:
            target = _OF_PEOPLE.get(target, target)
        made.append(Column(target, column.language, column.number))
    return made


def _cell(cells: Sequence[str], place: int) -> str:
    return cells[place] if place < len(cells) else ""
