"""Files of our own objects: other programs read from them what was put in."""

from io import BytesIO

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.pdf.objects import PdfFile, array, dictionary, name, number, string


def file_of(entries: dict[str, str], more: int = 0) -> bytes:
    file = PdfFile()
    for index in range(more):
        file.add(f"<</Number {index}>>")
    pages = file.add("<</Type /Pages /Kids [] /Count 0>>")
    last = file.add(array(range(more)))
    root = file.add(dictionary({"Type": "/Catalog", "Pages": pages, "Last": last, **entries}))
    return file.written(root, file.add("<</Title (t)>>"))


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_strings_come_back(value: str) -> None:
    with pikepdf.open(BytesIO(file_of({"Said": string(value)}))) as pdf:
        assert str(pdf.Root.Said) == value


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_names_come_back(value: str) -> None:
    with pikepdf.open(BytesIO(file_of({"Said": name(value)}))) as pdf:
        assert str(pdf.Root.Said) == f"/{value}"


@pytest.mark.parametrize("count", [0, 1, 199, 200, 201, 1000])
def test_any_number_of_objects_is_found_again(count: int) -> None:
    content = file_of({}, count)
    with pikepdf.open(BytesIO(content)) as pdf:
        assert [int(each) for each in pdf.Root.Last] == list(range(count))
        numbers = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary)]
        assert sum("/Number" in each for each in numbers) == count
        assert pdf.check_pdf_syntax() == []
    assert content == file_of({}, count)


def test_streams_and_objects_kept_apart_come_back() -> None:
    file = PdfFile()
    packed = file.stream("/Kind /A", b"a" * 500)
    plain = file.stream("/Kind /B", b"b" * 500, packed=False)
    apart = file.reserve()
    file.put(apart, "<</Kind /C>>", apart=True)
    pages = file.add("<</Type /Pages /Kids [] /Count 0>>")
    root = file.add(f"<</Type /Catalog /Pages {pages} /All [{packed} {plain} {apart}]>>")
    content = file.written(root, file.add("<<>>"))
    assert content[file.places[apart] :].startswith(f"{int(apart)} 0 obj\n<</Kind /C>>".encode())
    with pikepdf.open(BytesIO(content)) as pdf:
        first, second, third = pdf.Root.All
        assert (first.read_bytes(), second.read_raw_bytes()) == (b"a" * 500, b"b" * 500)
        assert third.Kind == "/C"


def test_what_is_none_is_left_out() -> None:
    assert dictionary({"A": 1, "B": None, "C": array([2, "x"])}) == "<</A 1 /C [2 x]>>"


@pytest.mark.parametrize(
    ("value", "spelled"), [(1.0, "1"), (0.5, "0.5"), (-12.3456, "-12.346"), (100.0, "100")]
)
def test_lengths_have_at_most_three_decimals(value: float, spelled: str) -> None:
    assert number(value) == spelled
