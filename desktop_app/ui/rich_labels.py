"""What stands before items and numbered paragraphs on the screen, and the numbers of footnotes."""

from collections.abc import Sequence
from itertools import accumulate

from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.rich_text import ParagraphStyle
from desktop_app.ui.rich_reading import Entry

BULLET = "•"


def labels(entries: Sequence[Entry], language: Language) -> dict[int, str]:
    """The label of each paragraph that has one, by its place; numbers in the language's digits."""
    made: dict[int, str] = {}
    numbered, place_in_list, last = 0, 0, None
    for place, entry in enumerate(entries):
        form = entry.form
        if form.ordered is not None:
            place_in_list = place_in_list + 1 if last == (form.ordered, form.list) else 1
            last = (form.ordered, form.list)
            made[place] = form.label or (_number(place_in_list, language, form.ordered))
            continue
        last = None
        if form.style is ParagraphStyle.NUMBERED:
            numbered += 1
            made[place] = _number(numbered, language, True)
    return made


def notes_before(entries: Sequence[Entry]) -> list[int]:
    """How many footnotes stand before each paragraph."""
    return [0, *accumulate(entry.notes for entry in entries)]


def is_natural(labels_typed: Sequence[str]) -> bool:
    """Whether typed labels only count: what an editor may number by itself from now on."""
    if all(label in ("•", "-", "–", "*") for label in labels_typed):
        return True
    digits = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")
    numbers = [label.translate(digits).rstrip(".)۔") for label in labels_typed]
    return numbers == [str(number) for number in range(1, len(numbers) + 1)]


def _number(number: int, language: Language, ordered: bool) -> str:
    stop = "۔" if language is Language.UR else "."
    return localise_digits(str(number), language) + stop if ordered else BULLET
