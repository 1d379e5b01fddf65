"""Pages as pictures."""

from datetime import UTC, datetime
from threading import Thread

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.pdf.document import Document, Page, Rule, SignatureField, text
from desktop_app.pdf.preview import page_count, page_text, render_page
from desktop_app.pdf.typeset import typeset

pytestmark = pytest.mark.usefixtures("qapp")

EN = Language.EN


@pytest.fixture(scope="module")
def pdf(qapp: object) -> bytes:
    page = Page(size=(200.0, 100.0), top=10, bottom=10, left=10, right=10)
    blocks = (text("Dabir", EN, size=20), Rule(thickness=2.0))
    return typeset(Document("t", EN, "a", datetime(2026, 1, 1, tzinfo=UTC), blocks, page=page))


def test_a_page_is_drawn_at_the_scale_asked_for(pdf: bytes) -> None:
    image = render_page(pdf, 0, 2.0)
    assert (image.width, image.height) == (400, 200)
    assert len(image.pixels) == image.stride * image.height
    assert image.stride >= image.width * 4


def test_paper_is_white_and_letters_are_dark(pdf: bytes) -> None:
    image = render_page(pdf, 0, 2.0)
    assert image.pixels[:3] == b"\xff\xff\xff"
    assert min(image.pixels[::4]) < 100


def test_the_signature_line_shows() -> None:
    page = Page(size=(200.0, 100.0), top=10, bottom=10, left=10, right=10)
    blocks = (SignatureField("a", "A", EN, width=180, height=40),)
    made = typeset(Document("t", EN, "a", datetime(2026, 1, 1, tzinfo=UTC), blocks, page=page))
    image = render_page(made, 0, 4.0)
    rows = [image.pixels[y * image.stride + 400] for y in range(190, 210)]
    assert min(rows) < 220


@pytest.mark.parametrize("index", [1, -1])
def test_a_page_that_is_not_there(pdf: bytes, index: int) -> None:
    with pytest.raises(IndexError):
        render_page(pdf, index, 1.0)
    with pytest.raises(IndexError):
        page_text(pdf, index)


@pytest.mark.parametrize("broken", [b"", b"no pdf at all"])
def test_a_file_that_is_no_pdf(broken: bytes) -> None:
    for read in (page_count, lambda b: render_page(b, 0, 1.0), lambda b: page_text(b, 0)):
        with pytest.raises(UserError, match="cannot be read"):
            read(broken)


def test_many_threads_may_draw_at_once(pdf: bytes) -> None:
    images = []
    threads = [Thread(target=lambda: images.append(render_page(pdf, 0, 1.0))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(images) == 6
    assert len({image.pixels for image in images}) == 1
