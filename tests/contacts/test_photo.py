"""Pictures of people: made small, stripped of what a camera noted, refused where they are none."""

import io
from typing import Any

import pytest
from PIL import Image

from desktop_app.contacts import service
from desktop_app.contacts.records import Person, PersonName
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from tests.contacts.conftest import Visit


def picture(form: str = "JPEG", size: tuple[int, int] = (900, 600), **more: Any) -> bytes:
    stream = io.BytesIO()
    Image.new("RGBA" if form == "PNG" else "RGB", size, (10, 90, 90)).save(stream, form, **more)
    return stream.getvalue()


def kept(visit: Visit, data: bytes) -> Image.Image:
    name = visit.write(service.keep_photo, data)
    return Image.open(io.BytesIO(visit.read(service.photo, name)))


def test_a_picture_is_made_small_and_upright_and_says_nothing_of_the_place(visit: Visit) -> None:
    notes = Image.Exif()
    notes[0x0112] = 6  # the camera was turned
    notes[0x010F] = "A camera"
    small = kept(visit, picture(exif=notes))
    assert small.format == "JPEG"
    assert small.height == 512 > small.width
    assert not dict(small.getexif())


def test_what_is_clear_stays_clear(visit: Visit) -> None:
    small = kept(visit, picture("PNG", (40, 30)))
    assert (small.format, small.size) == ("PNG", (40, 30))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"no picture",
        picture()[:200],
        picture("GIF"),
        b"\xff" * (5 * 1024 * 1024 + 1),
    ],
    ids=["empty", "gif head", "text", "half", "gif", "large"],
)
def test_what_is_no_picture_is_refused_with_advice(visit: Visit, data: bytes) -> None:
    with pytest.raises(UserError) as refusal:
        visit.write(service.keep_photo, data)
    assert refusal.value.advice


def test_a_picture_of_countless_points_is_refused(visit: Visit) -> None:
    stream = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(stream, "PNG")
    with pytest.raises(UserError):
        visit.write(service.keep_photo, stream.getvalue())


def test_a_person_keeps_the_picture(visit: Visit) -> None:
    name = visit.write(service.keep_photo, picture())
    person = Person(None, 0, names=(PersonName(Language.EN, "A", "B"),), photo=name)
    assert visit.write(service.save_person, person).photo == name
