"""One file for the printer out of many papers: complete, in order, or not there at all."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from desktop_app.core.errors import CancelledError, UserError
from desktop_app.pdf import print_file as module
from desktop_app.pdf.preview import render_page
from desktop_app.pdf.print_file import PrintFile, PrintPart, print_file


def paper(pages: int = 1, *, field: bool = False) -> bytes:
    """Blank pages; `field` puts a signature's widget with a black appearance on the last."""
    out = BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page(page_size=(300, 400))
            pdf.pages[-1].obj.StructParents = 0
        if field:
            _add_field(pdf)
        pdf.save(out)
    return out.getvalue()


def _add_field(pdf: pikepdf.Pdf) -> None:
    look = pdf.make_stream(b"0 g 0 0 100 50 re f")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 100, 50])
    widget = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T="Signature", F=132,
            Rect=Array([100, 100, 200, 150]), AP=Dictionary(N=look),
        )
    )  # fmt: skip
    link = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), F=4)
    )
    pdf.pages[-1].obj.Annots = Array([widget, link])
    pdf.Root.AcroForm = Dictionary(Fields=Array([widget]), SigFlags=3)


def parts(*pages: int) -> Iterator[PrintPart]:
    return (PrintPart(f"Letter {place}", paper(count)) for place, count in enumerate(pages, 1))


def test_pages_stand_in_order_with_a_bookmark_for_each_paper(tmp_path: Path) -> None:
    out = tmp_path / "all.pdf"
    seen: list[int] = []
    assert print_file(parts(1, 2, 3), out, title="Annual meeting", progress=seen.append) == 6
    assert seen == [1, 2, 3]
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == 6
        assert str(pdf.docinfo[Name.Title]) == "Annual meeting"
        with pdf.open_outline() as outline:
            marks = [(item.title, _page(pdf, item)) for item in outline.root]
    assert marks == [("Letter 1", 0), ("Letter 2", 1), ("Letter 3", 3)]
    assert list(tmp_path.iterdir()) == [out]


def _page(pdf: pikepdf.Pdf, item: pikepdf.OutlineItem) -> int:
    assert item.destination is not None
    return pikepdf.Page(item.destination[0]).index  # type: ignore[index]


def test_both_sides_begin_every_paper_on_a_sheet_of_its_own(tmp_path: Path) -> None:
    out = tmp_path / "all.pdf"
    assert print_file(parts(1, 2, 3), out, even_pages=True) == 8
    with pikepdf.open(out) as pdf:
        assert {tuple(map(int, page.mediabox)) for page in pdf.pages} == {(0, 0, 300, 400)}


def test_a_signature_is_drawn_and_nothing_points_into_its_old_file(tmp_path: Path) -> None:
    out = tmp_path / "all.pdf"
    print_file([PrintPart("Signed", paper(2, field=True))], out)
    image = render_page(out.read_bytes(), 1, 1.0)
    dark = image.pixels[(400 - 125) * image.stride + 150 * 4]
    assert dark == 0
    with pikepdf.open(out) as pdf:
        assert Name.AcroForm not in pdf.Root
        for page in pdf.pages:
            assert Name.Annots not in page.obj
            assert Name.StructParents not in page.obj


def test_many_papers_are_written_down_on_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_AT_ONCE", 3)
    out = tmp_path / "all.pdf"
    made = PrintFile(out)
    for place in range(8):
        made.add(f"{place}", paper())
        assert len(made._sources) < 3
    assert made.finish() == 8
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == 8


def test_cancelled_or_broken_it_leaves_the_older_file(tmp_path: Path) -> None:
    out = tmp_path / "all.pdf"
    out.write_bytes(b"older")
    with pytest.raises(CancelledError):
        print_file(parts(1, 1), out, cancelled=lambda: True)
    with pytest.raises(UserError, match="Bad cannot be read"):
        print_file([PrintPart("Bad", b"%PDF-1.7 nothing")], out)
    with pytest.raises(UserError, match="does not exist"):
        PrintFile(tmp_path / "no such folder" / "all.pdf")
    assert out.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [out]
