"""The field that the text of a letter is written in, with the office's files as its images."""

from desktop_app.core.languages import Language
from desktop_app.letters import service
from desktop_app.ui.context import Ui
from desktop_app.ui.rich_field import RichTextField
from desktop_app.ui.rich_pictures import PictureStore


def body_field(ui: Ui, lines: int, language: Language | None = None) -> RichTextField:
    """A field for a text with its forms."""
    store = PictureStore(service.keep_image, service.image_file)
    return RichTextField(ui.tasks, store, lines, language)
