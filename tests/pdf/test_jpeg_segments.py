"""A picture's camera stays silent: what it wrote is dropped, what it saw is kept."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Image as ImageBlock
from desktop_app.pdf.images import picture
from desktop_app.pdf.jpeg_segments import without_metadata


def photograph(**saved: object) -> bytes:
    out = BytesIO()
    Image.effect_mandelbrot((64, 48), (-2, -1.2, 1, 1.2), 30).convert("RGB").save(
        out,
        "JPEG",
        **saved,  # type: ignore[arg-type]
    )
    return out.getvalue()


def told_by_camera() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Camera of Somebody"
    exif.get_ifd(0x8825)[2] = (35.0, 41.0, 21.0)
    return photograph(exif=exif, comment=b"taken at home")


def test_place_and_camera_are_dropped_and_the_samples_kept() -> None:
    told = told_by_camera()
    assert b"Camera of Somebody" in told
    silent = without_metadata(told)
    for word in (b"Camera of Somebody", b"taken at home", b"Exif"):
        assert word not in silent
    with Image.open(BytesIO(told)) as before, Image.open(BytesIO(silent)) as after:
        assert before.tobytes() == after.tobytes()


def test_a_paper_carries_the_silent_picture() -> None:
    block = ImageBlock(told_by_camera(), "A set of points", Language.EN, 200.0)
    assert b"Camera of Somebody" not in picture(block, 200.0, 150.0).data


@pytest.mark.parametrize("progressive", [False, True])
def test_a_picture_that_tells_nothing_stays_as_it_is(progressive: bool) -> None:
    plain = photograph(progressive=progressive)
    assert without_metadata(plain) == plain


@given(st.binary(max_size=60), st.integers(0, 200))
def test_damaged_segments_are_refused_or_read_to_an_end(noise: bytes, place: int) -> None:
    told = told_by_camera()
    broken = told[:place] + noise + told[place:]
    try:
        without_metadata(broken)
    except ValueError:
        return
