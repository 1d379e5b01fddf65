"""Papers are PDF/A-2a and PDF/UA-1 at once, by the reference validator.

`DABIR_VERAPDF` names the checker, called with a flavour and files.
"""

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.core.languages import Language
from desktop_app.pdf import document as doc
from desktop_app.pdf.document import Document, Running, Span, text
from desktop_app.pdf.typeset import typeset

CHECKER = os.environ.get("DABIR_VERAPDF", "")

pytestmark = [
    pytest.mark.conformance,
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(not CHECKER, reason="DABIR_VERAPDF does not name the veraPDF checker"),
    pytest.mark.skipif(not shutil.which("java"), reason="needs Java"),
]

EN, FA, AR = Language.EN, Language.FA, Language.AR
WORDS = {
    EN: "With reference to the meeting, I have the honour to inform you of the decisions. ",
    FA: "پیرو دیدار (NUST) مورخ ۱ آذر ۱۴۰۵، آمادگی نامهٔ 14505/ق/م/ب/1402 اعلام می‌شود. ",
    AR: "الأستاذ محمّد: قرّر المجلسُ (١٤٤٦) ما يلي [COMSTECH]. ",
}


def paper(language: Language) -> Document:
    words = WORDS[language]
    cells = tuple(text(words, language, size=9) for _ in range(3))
    rows = tuple(cells for _ in range(12))
    foreign = Span("گذر" if language is EN else "passage", language=FA if language is EN else EN)
    blocks: tuple[doc.Block, ...] = (
        text(words, language, role=doc.Role.HEADING_1, bold=True, keep_with_next=True),
        text(words * 20, language, align=doc.Align.JUSTIFY),
        doc.Rule(),
        doc.Paragraph((Span(words, italic=True), foreign, Span(words, bold=True)), language),
        doc.ItemList(
            tuple(doc.ListItem(f"{n}.", (text(words * 3, language),)) for n in range(9)), language
        ),
        text("x", EN, role=doc.Role.HEADING_3),
        doc.Table(cells, rows, (1, 2, 1), language),
        doc.Columns(
            ((text(words * 30, language),), (text(words, EN, face=doc.Face.SANS),)),
            (1, 1),
            language,
        ),
        doc.NewPage(),
        doc.Together((text(words, language), doc.SignatureField("one", "First", language))),
        doc.SignatureField("two", "Second", language, align=doc.Align.END),
    )
    return Document(
        "A <title> & more",
        language,
        "Secretariat",
        datetime(2026, 11, 22, tzinfo=UTC),
        blocks,
        subject="On & on",
        reference="14505/ق/م/ب/1402",
        keywords=("a", "b"),
        running=Running(language, "Head", "Foot", "{page}/{pages}"),
    )


@pytest.mark.timeout(300)
@pytest.mark.parametrize("flavour", ["2a", "ua1"])
def test_papers_conform(flavour: str, tmp_path: Path) -> None:
    paths = []
    for language in WORDS:
        paths.append(tmp_path / f"{language.stored}.pdf")
        paths[-1].write_bytes(typeset(paper(language)))
    done = subprocess.run([CHECKER, flavour, *paths], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("PASS") == len(paths)
