"""Arabic, French and Urdu letters: each in the order of its own tradition."""

from dataclasses import replace

import pytest

from desktop_app.contacts.detail_records import Gender
from desktop_app.contacts.records import Addressee, PersonName
from desktop_app.core.languages import Language
from desktop_app.letters.document import letter_document, stamp_lines
from desktop_app.letters.greetings import greeting
from desktop_app.letters.records import LetterPaper, LetterState
from desktop_app.pdf.document import Align, Columns, Paragraph, Role, SignatureField
from desktop_app.pdf.typeset import typeset

from .conftest import World
from .papers import blocks_of, text_of
from .samples import AR, BODIES, FA, FR, SUBJECTS, UR, sample

NBSP = "\u00a0"


def lines_of(paper: LetterPaper) -> list[str]:
    """What the letter says, without the lines of its text."""
    typed = set(filter(None, BODIES[paper.letter.language].split("\n")))
    listed = {line.split(maxsplit=1)[-1] for line in typed}
    said = text_of(letter_document(paper)).split("\n")
    return [line for line in said if line not in typed | listed]


def test_an_arabic_letter_reads_in_its_order() -> None:
    assert lines_of(sample(AR)) == [
        "بسم الله الرحمن الرحيم",
        "شبكة الجامعات الافتراضية", "Network on Virtual Universities", "شارع الحديقة ١٢، طهران",
        "الرقم: CINVU/2026/014", "التاريخ: ١٢ جمادى الآخرة ١٤٤٨ هـ", "الموافق: ٢٢ نوفمبر ٢٠٢٦ م",
        "المرفقات: (٢)",
        "سعادة الأستاذ الدكتور عثمان حسن", "رئيس الجامعة", "الجامعة الوطنية للعلوم",
        "إسلام آباد، باكستان",
        "السلام عليكم ورحمة الله وبركاته،",
        "الموضوع: تنظيم دورات افتراضية مشتركة", "إشارة إلى كتابكم رقم: No.F.8-2/2026",
        "وتفضلوا بقبول فائق الاحترام والتقدير،", "الأمين العام", "الدكتور كريم نجفي",
        "المرفقات (٢):", "١. الخطة الدراسية", "٢. نموذج التسمية",
        "نسخة إلى:", "وزارة التعليم العالي، للعلم", "COMSTECH، للإجراء",
    ]  # fmt: skip


def test_the_basmala_goes_with_the_greeting_of_peace() -> None:
    paper = sample(AR)
    plain = replace(paper, letter=replace(paper.letter, salutation="تحية طيبة وبعد،"))
    assert "بسم الله" not in text_of(letter_document(plain))
    typed = replace(paper.letter, body="بِسْمِ اللهِ الرَّحمنِ الرَّحيم\n\nنص.")
    text = text_of(letter_document(replace(paper, letter=typed)))
    assert "بسم الله الرحمن الرحيم" not in text, "never twice"


def test_a_french_letter_reads_in_its_order() -> None:
    assert lines_of(sample(FR)) == [
        "Réseau des universités virtuelles", "CINVU", "12, rue du Jardin", "Téhéran",
        "office@example.org",
        "Téhéran, le 22 novembre 2026",
        "M. Osman Hassan", "Recteur", "Université nationale des sciences", "Islamabad, Pakistan",
        f"Objet{NBSP}: {SUBJECTS[FR]}", f"N/Réf.{NBSP}: CINVU/2026/014",
        f"V/Réf.{NBSP}: No.F.8-2/2026", f"P.J.{NBSP}: 2",
        "Monsieur le Recteur,",
        "Veuillez agréer, Monsieur le Recteur, l’expression de ma haute considération.",
        "Le Secrétaire général", "Karim Najafi",
        f"Pièces jointes (2){NBSP}:", "1. Programme du cours", "2. Formulaire de désignation",
        f"Copie à{NBSP}:", "Ministère des Sciences, pour information",
        "COMSTECH, pour suite à donner",
    ]  # fmt: skip


def test_an_urdu_letter_has_its_number_right_and_its_date_left() -> None:
    lines = lines_of(sample(UR))
    assert lines == [
        "ورچوئل جامعات کا نیٹ ورک", "Network on Virtual Universities", "۱۲، باغ روڈ، تہران",
        "نمبر: CINVU/2026/014", "بحوالہ: No.F.8-2/2026",
        "مورخہ: ۲۲ نومبر ۲۰۲۶ء", "۱۲ جمادی الثانی ۱۴۴۸ھ",
        "بخدمت:", "پروفیسر عثمان حسن", "ریکٹر", "قومی جامعہ برائے سائنس", "اسلام آباد، پاکستان",
        "موضوع: مشترکہ ورچوئل کورسز کا انعقاد", "السلام علیکم ورحمۃ اللہ وبرکاتہ!",
        "والسلام", "(ڈاکٹر کریم نجفی)", "سیکرٹری جنرل",
        "منسلکات (۲):", "۱۔ کورس کا خاکہ", "۲۔ نامزدگی کا فارم",
        "نقول بنام:", "وزارتِ سائنس، برائے اطلاع", "کامسٹیک، برائے کارروائی",
    ]  # fmt: skip
    number_and_date = blocks_of(letter_document(sample(UR)), Columns)[0]
    assert number_and_date.language is UR, "the first column, the number, is the right one"
    assert {p.align for p in number_and_date.columns[1]} == {Align.END}


@pytest.mark.parametrize("language", Language)
def test_every_letter_has_one_heading_one_field_and_a_running_head(language: Language) -> None:
    document = letter_document(sample(language))
    assert [p.role for p in blocks_of(document, Paragraph) if p.role is not Role.PARAGRAPH] == [
        Role.HEADING_1
    ]
    (field,) = blocks_of(document, SignatureField)
    assert field.language is language
    running = document.running
    assert running is not None
    assert "CINVU/2026/014" in running.head
    assert sample(language).addressee.person.family in running.head  # type: ignore[union-attr]
    assert "{page}" in running.foot_end
    assert "{pages}" in running.foot_end
    assert len(stamp_lines(sample(language))) == 4


@pytest.mark.parametrize("language", Language)
def test_a_bare_draft_is_set_too(language: Language) -> None:
    paper = sample(language)
    letter = replace(
        paper.letter, state=LetterState.DRAFT, is_sample=True, copies=(), enclosures=(),
        subject="", salutation="", close="", your_reference="", body="",
    )  # fmt: skip
    bare = replace(paper, letter=letter, addressee=None, signer=None, reference="")
    document = letter_document(bare)
    assert not blocks_of(document, SignatureField)
    assert "CINVU/2026" not in text_of(document)
    assert document.running is not None
    assert "{" not in text_of(document)
    assert len(document.running.foot_start.split(" · ")) == 2, "a draft, and a sample"


@pytest.mark.parametrize("language", [FA, AR, UR])
def test_numbers_of_their_own_letters_take_the_digits_of_the_paper(language: Language) -> None:
    own = replace(sample(language), reference="14505/ق/م/ب/1402")
    digits = language.digits
    written = "".join(digits[int(c)] if c.isdigit() else c for c in own.reference)
    assert written in text_of(letter_document(own))


def test_an_arabic_rank_is_given_once_and_never_to_a_body() -> None:
    paper = sample(AR)
    assert paper.addressee is not None
    for prefix, title, opening in (
        ("الدكتور", "وزير التعليم العالي", "معالي الدكتور عثمان حسن"),
        ("الدكتور", "سفير باكستان", "سعادة الدكتور عثمان حسن"),
        ("معالي الدكتور", "وزير التعليم العالي", "معالي الدكتور عثمان حسن"),
        ("الدكتور", "أستاذ", "الدكتور عثمان حسن"),
        ("الدكتور", "نائب وزير التعليم", "سعادة الدكتور عثمان حسن"),
    ):
        name = PersonName(AR, "عثمان", "حسن", prefix)
        to = replace(paper.addressee, person=name, title=title)
        assert opening in text_of(letter_document(replace(paper, addressee=to))).split("\n")
    body = replace(paper, addressee=replace(paper.addressee, person=None, title=""))
    assert "سعادة" not in text_of(letter_document(body))


@pytest.mark.parametrize("language", Language)
def test_a_letter_can_be_issued_in_every_language(world: World, language: Language) -> None:
    def freeze(paper: LetterPaper) -> bytes:
        assert paper.letter.salutation == greeting(language, paper.addressee).salutation
        return typeset(letter_document(paper))

    issued = world.issue(world.draft(language=language), freeze)
    assert issued.state is LetterState.ISSUED
    assert issued.reference


@pytest.mark.parametrize(
    ("gender", "opening"),
    [(Gender.FEMALE, "Madame la Rectrice,"), (Gender.MALE, "Monsieur le Rectrice,")],
)
def test_french_uses_what_the_contact_says_of_gender(gender: Gender, opening: str) -> None:
    to = Addressee(
        1, 2, PersonName(Language.FR, "Amina", "Benali"), "Rectrice", "Université", "", "",
        gender=gender,
    )  # fmt: skip
    assert greeting(Language.FR, to).salutation == opening
    assert greeting(Language.FR, replace(to, gender=None)).salutation == "Madame, Monsieur,"
