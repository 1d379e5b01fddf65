"""The same description as a file for word processors: words, order, direction, clean markup."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from defusedxml.ElementTree import fromstring

from desktop_app.core.languages import Language
from desktop_app.pdf.document import (
    Block,
    Code,
    Columns,
    Document,
    Footnote,
    ItemList,
    ListItem,
    NewPage,
    Paragraph,
    Role,
    Rule,
    Running,
    SignatureField,
    Space,
    Span,
    Table,
    Together,
    text,
)
from desktop_app.pdf.word_file import word_file

EN, FA = Language.EN, Language.FA
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def everything(language: Language) -> tuple[Block, ...]:
    note = Footnote("1", text("A note below.", language))
    return (
        text("The title", language, role=Role.HEADING_1, bold=True),
        Paragraph((Span("Words "), Span("1", note=note), Span("strong", bold=True)), language),
        text("two\nlines\u2066 6/44-S\u2069", language),
        ItemList((ListItem("1.", (text("first", language), text("more", language))),), language),
        Table(
            (text("Head", language), text("Side", language)),
            ((text("Cell", language), text("=1+1", language)),),
            (0.3, 0.7), language,
        ),
        Columns(((text("left", language),), (Rule(), text("right", language))), (1, 1), language),
        Together((Space(10), SignatureField("sign", "Signature of the chair", language))),
        NewPage(),
        Code(("101", "010", "101"), "A code", language, 60),
    )  # fmt: skip


def paper(language: Language, *blocks: Block) -> Document:
    return Document(
        "A paper", language, "The office", datetime(2026, 11, 22, 9, tzinfo=UTC),
        blocks or everything(language), reference="X/1",
        running=Running(language, "head", "Draft", "Page {page} of {pages}"),
    )  # fmt: skip


def opened(document: Document) -> "docx.document.Document":
    return docx.Document(BytesIO(word_file(document)))


def words(document: "docx.document.Document") -> str:
    root = document.element.body
    return " ".join(node.text or "" for node in root.iter(f"{W}t"))


@pytest.mark.parametrize("language", Language)
def test_everything_is_there_in_reading_order(language: Language) -> None:
    said = words(opened(paper(language)))
    wanted = (
        "The title", "strong", "two", "lines 6/44-S", "1.", "first", "more", "Head", "Cell",
        "=1+1", "left", "right", "Signature of the chair", "A note below.",
    )  # fmt: skip
    places = [said.index(each) for each in wanted]
    assert places == sorted(places)
    assert "\u2066" not in said


def test_direction_is_said_for_each_paragraph_run_and_table() -> None:
    body = opened(paper(FA)).element.body
    written = [p for p in body.iter(f"{W}p") if p.findall(f".//{W}t")]
    assert written
    assert all(p.find(f"{W}pPr/{W}bidi") is not None for p in written)
    runs = [r for p in written for r in p.iter(f"{W}r") if r.find(f"{W}t") is not None]
    assert all(r.find(f"{W}rPr/{W}rtl") is not None for r in runs)
    assert len(list(body.iter(f"{W}bidiVisual"))) == 2
    assert not list(opened(paper(EN)).element.body.iter(f"{W}bidi"))


def test_headings_pages_and_properties_are_those_of_the_paper() -> None:
    made = opened(paper(EN))
    assert made.paragraphs[0].style.name == "Heading 1"
    kept = made.core_properties
    assert (kept.title, kept.author, kept.identifier) == ("A paper", "The office", "X/1")
    assert kept.language == "en"
    foot = made.sections[0].footer._element
    fields = [each.get(f"{W}instr") for each in foot.iter(f"{W}fldSimple")]
    assert fields == ["PAGE", "NUMPAGES"]
    assert made.sections[0].page_width.pt == pytest.approx(595.3, abs=0.2)


def test_properties_stand_in_the_order_of_the_schema() -> None:
    body = opened(paper(FA)).element.body
    for properties in body.iter(f"{W}rPr"):
        names = [each.tag.removeprefix(W) for each in properties]
        if "lang" in names and "rtl" in names:
            assert names.index("rtl") < names.index("lang")
    for properties in body.iter(f"{W}pPr"):
        names = [each.tag.removeprefix(W) for each in properties]
        if "bidi" in names and "spacing" in names:
            assert names.index("bidi") < names.index("spacing")


def test_every_part_is_well_formed_and_leads_nowhere_outside() -> None:
    with ZipFile(BytesIO(word_file(paper(FA)))) as parts:
        for name in parts.namelist():
            data = parts.read(name)
            if name.endswith((".xml", ".rels")):
                fromstring(data)
            assert b'TargetMode="External"' not in data


def test_hostile_words_stay_words() -> None:
    hostile = "<w:p/> {{x}} &amp; ]]> \u202e"
    assert "<w:p/> {{x}} &amp; ]]>" in words(opened(paper(EN, text(hostile, EN))))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    path.write_bytes(word_file(replace(paper(FA), title="صورت‌جلسه")))
    command = ["soffice", "--headless", "--convert-to", "txt:Text", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(path)], check=True, timeout=120)
    assert "The title" in (tmp_path / "paper.txt").read_text(encoding="utf-8-sig")
