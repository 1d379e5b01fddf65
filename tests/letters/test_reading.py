"""What is read out of a printed letter is what was typed, in reading order, in every language."""

import re
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.languages import Language
from desktop_app.letters.document import letter_document
from desktop_app.letters.records import Arrangement, LetterPaper
from desktop_app.pdf.document import ItemList, Paragraph
from desktop_app.pdf.preview import page_count, page_text
from desktop_app.pdf.typeset import typeset

from .forms import bilingual, certificate, note, rich
from .samples import AR, BODIES, EN, FA, FR, UR, sample

CONTROLS = dict.fromkeys([*range(0x200E, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Marks of direction, which a reader may keep, add or drop."""

TORTURE = """\
پیرو نامهٔ شمارهٔ 14505/ق/م/ب/1402 مورخ 03/04/1402 و نامهٔ No.F.8-2/2004-Admn-II، نشست با Prof. \
Osman Hassan (Vice Chancellor, NUST [Islamabad]) برگزار شد.

ارقام به سه گونه نوشته شده‌اند: 1402، ۱۴۰۲ و ١٤٠٢؛ نسبت 3/4، درصد ۲۵٪ و مبلغ ۱۲٬۳۴۵٫۶۷ ریال؛ بازهٔ \
(۱۴۰۱–۱۴۰۲) و دمای -5 درجه.

نشانی‌ها: office@cinvu.net، karim.najafi+test@example.org و https://example.org/a-b/c?d=1#e.

به گفتهٔ او «l’enseignement à distance n’est pas un pis-aller\u00a0: il est l’avenir»، و (چنان‌که در \
[بند «الف» (ماده ۲)] آمده است) باید پذیرفت.

بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ؛ مُؤَسَّسَةٌ، قُرْآن، مسئلهٔ نمی‌خواهم‌شان و می‌روم‌ها، کشـــیده و دانشـگــاه.

این واژه شصت حرف دارد: {long} و این یکی نیز: {latin}؛ پس از آن‌ها سخن ادامه می‌یابد."""
LONG = "ناهم‌زیست‌پذیرسازی‌گرایی‌ستیزانه‌ترین‌هایشان‌گونه‌وارگی‌هایمان‌پیرامونمان"
LATIN = "Rechtsschutzversicherungsgesellschaftenhauptgeschäftsstellenleiter"
TORTURED = TORTURE.replace("{long}", LONG).replace("{latin}", LATIN)


def printed(paper: LetterPaper) -> str:
    """The text of all pages."""
    pdf = typeset(letter_document(paper))
    return "\n".join(page_text(pdf, index) for index in range(page_count(pdf)))


def described(part: object) -> list[str]:
    """The lines of a description in reading order, a list's items with their labels."""
    if isinstance(part, Paragraph):
        lines = "".join(span.text for span in part.spans).split("\n")
        notes = [span.note for span in part.spans if span.note]
        return lines + [f"{note.mark} {said}" for note in notes for said in described(note.body)]
    if isinstance(part, ItemList):
        lines = [[line for p in item.body for line in described(p)] for item in part.items]
        return [
            f"{item.label} {first}" if not n else first
            for item, body in zip(part.items, lines, strict=True)
            for n, first in enumerate(body)
        ]
    if isinstance(part, tuple):
        return [line for one in part for line in described(one)]
    names = ("blocks", "columns", "header", "rows", "caption")
    return [line for name in names for line in described(getattr(part, name, ()))]


@pytest.mark.parametrize("pages", [1, 2])
@pytest.mark.parametrize("language", Language)
def test_what_is_read_is_what_was_typed(language: Language, pages: int) -> None:
    paper = sample(language, pages)
    lines = printed(paper).split("\n")
    assert lines == described(letter_document(paper).blocks)
    typed = [line for line in BODIES[language].split("\n") if line]
    assert [line for line in lines if line in typed] == typed * (1 if pages == 1 else 3)


FORMS = {
    **{f"rich {each.stored}": lambda each=each: rich(each) for each in Language},
    **{f"note {each.stored}": lambda each=each: note(each) for each in Language},
    **{f"certificate {each.stored}": lambda each=each: certificate(each) for each in Language},
    "certificate fa en": lambda: certificate(FA, EN),
    **{
        f"{way.stored} {one.stored} {two.stored}": lambda one=one, two=two, way=way: bilingual(
            one, two, way
        )
        for one, two in ((EN, FA), (AR, FR), (UR, EN), (FA, AR))
        for way in Arrangement
    },
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_read_as_it_was_typed(form: str) -> None:
    paper = FORMS[form]()
    whole = printed(paper).translate(CONTROLS)
    said = "\n".join(described(letter_document(paper).blocks))
    assert whole.split("\n") == said.translate(CONTROLS).split("\n")
    letter = paper.letter
    typed = [letter.rich.plain() if letter.rich else letter.body]
    typed += [letter.second.body] if letter.second else []
    for words in "\n".join(typed).split("\n"):
        if not letter.rich:
            assert words in whole or words.split(" ", 1)[-1] in whole


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler")
@pytest.mark.parametrize("form", FORMS)
def test_another_reader_finds_every_letter(form: str, tmp_path: Path) -> None:
    """Poppler guesses where words end in right-to-left lines; lines of Latin letters are exact,
    but for the place of a list's numbers beside another column.
    """
    paper = FORMS[form]()
    (tmp_path / "form.pdf").write_bytes(typeset(letter_document(paper)))
    command = ["pdftotext", str(tmp_path / "form.pdf"), "-"]
    seen = squeezed(subprocess.run(command, capture_output=True, check=True).stdout.decode())
    lines = [squeezed(line) for line in described(letter_document(paper).blocks)]
    assert not Counter("".join(lines)) - Counter(seen)
    latin = [line for line in lines if not re.search("[\u0600-\u06ff]", line)]
    assert latin
    assert [line for line in latin if line.lstrip("0123456789") not in seen] == []


def squeezed(text: str) -> str:
    """The letters and digits of `text` alone, one after the other."""
    return "".join(filter(str.isalnum, text))


@pytest.mark.parametrize("paragraph", TORTURED.split("\n\n"))
def test_mixed_scripts_are_read_as_typed(paragraph: str) -> None:
    paper = sample(FA)
    lines = printed(replace(paper, letter=replace(paper.letter, body=paragraph))).split("\n")
    assert paragraph in lines


def test_the_torture_page_is_whole() -> None:
    paper = sample(FA)
    lines = printed(replace(paper, letter=replace(paper.letter, body=TORTURED))).split("\n")
    typed = TORTURED.split("\n\n")
    assert [line for line in lines if line in typed] == typed
    assert min(len(LONG.replace("\u200c", "")), len(LATIN)) >= 60
