"""Pictures: every kind comes out right, none is larger than print needs, and bad ones are named."""

import struct
import zlib
from datetime import UTC, datetime
from io import BytesIO
from time import process_time

import pikepdf
import pytest
from PIL import Image as Picture
from PIL import ImageCms

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.pdf import document as doc
from desktop_app.pdf.document import Align, Document, Page, text
from desktop_app.pdf.images import MOST_DOTS
from desktop_app.pdf.preview import page_count, page_text, render_page
from desktop_app.pdf.typeset import typeset

pytestmark = pytest.mark.usefixtures("qapp")

EN, FA = Language.EN, Language.FA
WHEN = datetime(2026, 11, 22, tzinfo=UTC)
RED, BLUE, WHITE = (200, 30, 30), (30, 30, 200), (255, 255, 255)
UPRIGHT = Page(left=50, right=50, top=50, bottom=50)


def two_halves(mode: str = "RGB", size: tuple[int, int] = (80, 40)) -> Picture.Image:
    """Red on the left, blue on the right."""
    image = Picture.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    return image.convert(mode)


def as_file(image: Picture.Image, form: str = "PNG", **more: object) -> bytes:
    out = BytesIO()
    image.save(out, form, **more)
    return out.getvalue()


def figure(data: bytes, alt: str = "Two halves", width: float = 100, **more: object) -> doc.Image:
    return doc.Image(data, alt, EN, width, align=Align.START, **more)  # type: ignore[arg-type]


def paper(*blocks: doc.Block) -> bytes:
    return typeset(Document("t", EN, "a", WHEN, blocks, page=UPRIGHT))


def images_in(pdf: bytes) -> list[dict[str, str]]:
    """The entries of the pictures of the first page."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        found = opened.pages[0].Resources.get("/XObject", {}).values()
        return [{str(k): str(v) for k, v in image.items()} for image in found]


def colour_at(pdf: bytes, x: float, y: float, page: int = 0) -> tuple[int, int, int]:
    """The colour at a place in points from the upper left corner."""
    shown = render_page(pdf, page, 1.0)
    at = int(y) * shown.stride + int(x) * 4
    blue, green, red = shown.pixels[at : at + 3]
    return red, green, blue


def near(found: tuple[int, int, int], wanted: tuple[int, int, int], by: int = 60) -> bool:
    return all(abs(a - b) <= by for a, b in zip(found, wanted, strict=True))


def turned(image: Picture.Image) -> bytes:
    """A JPEG whose header says that it is to be turned a quarter to the right to be seen."""
    exif = Picture.Exif()
    exif[0x0112] = 6
    return as_file(image.transpose(Picture.Transpose.ROTATE_90), "JPEG", exif=exif)


FORMS = {
    "png": as_file(two_halves()),
    "palette": as_file(two_halves("P")),
    "jpeg": as_file(two_halves(), "JPEG", quality=95),
    "progressive": as_file(two_halves(), "JPEG", quality=95, progressive=True),
    "cmyk": as_file(two_halves("CMYK"), "JPEG", quality=95),
    "gif": as_file(two_halves("P"), "GIF"),
    "bmp": as_file(two_halves(), "BMP"),
    "tiff": as_file(two_halves(), "TIFF"),
    "webp": as_file(two_halves(), "WEBP", lossless=True),
    "turned": turned(two_halves()),
    "large": as_file(two_halves(size=(2000, 1000))),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_shows_its_colours_in_their_places(form: str) -> None:
    pdf = paper(figure(FORMS[form]))
    assert near(colour_at(pdf, 50 + 20, 50 + 25), RED), form
    assert near(colour_at(pdf, 50 + 80, 50 + 25), BLUE), form
    assert near(colour_at(pdf, 50 + 20, 50 + 60), WHITE), form


@pytest.mark.parametrize("mode", ["L", "1", "I;16", "I", "LA"])
def test_grey_pictures_stay_grey(mode: str) -> None:
    grey = Picture.linear_gradient("L")  # black above, white below
    if mode in ("I;16", "I"):
        deep = grey.convert("I").point(lambda value: value * 257)
        grey = deep.convert("I;16")
    data = as_file(grey if mode.startswith("I") else grey.convert(mode), "PNG")
    pdf = paper(figure(data))
    (image,) = images_in(pdf)
    assert image["/ColorSpace"] == "/DeviceGray" or mode == "LA"
    above, below = colour_at(pdf, 100, 54), colour_at(pdf, 100, 146)
    assert max(above) < 70
    assert min(below) > 190


def test_what_is_transparent_shows_the_paper() -> None:
    image = two_halves("RGBA")
    image.putalpha(Picture.new("L", image.size, 255))
    image.paste((0, 0, 0, 0), (0, 0, 40, 40))
    pdf = paper(figure(as_file(image)))
    (made,) = images_in(pdf)
    assert "/SMask" in made
    assert near(colour_at(pdf, 70, 75), WHITE, 5)
    assert near(colour_at(pdf, 130, 75), BLUE)


def test_a_full_alpha_channel_is_left_out() -> None:
    (made,) = images_in(paper(figure(as_file(two_halves("RGBA")))))
    assert "/SMask" not in made


@pytest.mark.parametrize("form", ["jpeg", "progressive"])
def test_plain_jpegs_go_in_unchanged(form: str) -> None:
    with pikepdf.open(BytesIO(paper(figure(FORMS[form])))) as opened:
        (made,) = opened.pages[0].Resources.XObject.values()
        assert made.Filter == "/DCTDecode"
        assert made.read_raw_bytes() == FORMS[form]


def test_colours_of_another_profile_are_converted() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    odd = as_file(two_halves(), "JPEG", icc_profile=lab, quality=95)
    pdf = paper(figure(odd))  # a profile that does not fit its picture says nothing
    assert near(colour_at(pdf, 70, 75), RED)


def test_pictures_have_no_more_dots_than_print_shows() -> None:
    (made,) = images_in(paper(figure(FORMS["large"], width=72)))
    assert (int(made["/Width"]), int(made["/Height"])) == (MOST_DOTS, MOST_DOTS // 2)


def test_one_picture_shown_twice_is_written_once() -> None:
    pdf = paper(figure(FORMS["png"]), figure(FORMS["png"]))
    assert len(images_in(pdf)) == 1


def test_figures_are_told_and_decoration_is_not() -> None:
    caption = text("What it shows", EN)
    pdf = paper(figure(FORMS["png"], "A  plan\nof it", caption=caption), figure(FORMS["gif"], " "))
    with pikepdf.open(BytesIO(pdf)) as opened:
        kids = opened.Root.StructTreeRoot.K[0].K
        assert [str(kid.S) for kid in kids] == ["/Figure", "/Caption"]
        assert str(kids[0].Alt) == "A plan of it"
        assert [float(edge) for edge in kids[0].A.BBox] == pytest.approx(
            [50, 841.89 - 50 - 50, 150, 841.89 - 50], abs=0.01
        )
    assert page_text(pdf, 0) == "What it shows"


def test_a_caption_stays_with_its_picture() -> None:
    caption = text("The caption", EN)
    for height in range(560, 760, 8):
        pdf = paper(doc.Space(height), figure(FORMS["png"], caption=caption), text("After", EN))
        place = next(n for n in range(page_count(pdf)) if "caption" in page_text(pdf, n))
        top = 50 + (height if place == 0 else 0)
        assert near(colour_at(pdf, 70, top + 25, place), RED)


def test_a_picture_higher_than_the_page_is_made_smaller_with_its_caption() -> None:
    high = as_file(two_halves(size=(40, 400)))
    caption = text("The caption", EN)
    pdf = paper(figure(high, width=400, max_height=5000, caption=caption))
    assert page_count(pdf) == 1
    assert page_text(pdf, 0) == "The caption"


def test_a_picture_is_never_wider_than_its_column() -> None:
    pdf = paper(figure(FORMS["png"], width=4000))
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert float(opened.Root.StructTreeRoot.K[0].K.A.BBox[2]) <= 595.276 - 50 + 0.01


def png_of(width: int, height: int) -> bytes:
    """A PNG that says it is so large, and holds nearly nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (
        chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )
    return b"\x89PNG\r\n\x1a\n" + parts


BAD = {
    "of 100 megapixels": (png_of(10_000, 10_000), "more than 40 megapixels"),
    "a bomb": (png_of(60_000, 60_000), "more than 40 megapixels"),
    "cut off": (as_file(two_halves(size=(300, 300)), "JPEG")[:-400], "broken"),
    "a cut off PNG": (as_file(Picture.effect_noise((200, 200), 90))[:-9000], "broken"),
    "wrong inside": (FORMS["png"][:60] + b"\0" * 40 + FORMS["png"][100:], "broken"),
    "no picture": (b"<svg onload=alert(1)>" * 20, "not a picture"),
    "PostScript": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "not a picture"),
    "empty": (b"", "not a picture"),
    "without data": (png_of(10, 10)[:33], "not a picture"),
    "of too little data": (png_of(100, 100), "broken"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_picture_is_refused_by_name_and_quickly(name: str) -> None:
    data, reason = BAD[name]
    begun = process_time()
    with pytest.raises(UserError, match=reason) as told:
        paper(text("Before", EN), figure(data, "The plan of the hall"))
    assert "“The plan of the hall”" in told.value.message
    assert told.value.advice
    assert process_time() - begun < 2


def test_a_bad_picture_without_words_is_named_by_its_number() -> None:
    good, bad = figure(FORMS["png"], ""), figure(b"no", "")
    inside = doc.Together((doc.Columns(((good,), (bad,)), (1, 1), EN),))
    with pytest.raises(UserError, match="“image 3”"):
        paper(good, doc.Quotation((inside,), EN))


def test_a_bad_picture_is_named_by_its_caption() -> None:
    with pytest.raises(UserError, match="“The hall”"):
        paper(figure(b"no", "", caption=text("The hall", EN)))


def test_an_alternative_text_with_controls_is_refused() -> None:
    with pytest.raises(UserError, match="control character"):
        paper(figure(FORMS["png"], "a\ud800b"))


def test_the_same_picture_gives_the_same_bytes() -> None:
    block = figure(FORMS["turned"])
    assert paper(block) == paper(block)
