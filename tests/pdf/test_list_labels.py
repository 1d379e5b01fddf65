"""The labels of lists: on one line however long, and the items beside them."""

from datetime import UTC, datetime

import pytest

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Document, ItemList, ListItem, text
from desktop_app.pdf.list_labels import list_label_width
from desktop_app.pdf.preview import page_text
from desktop_app.pdf.typeset import typeset

pytestmark = pytest.mark.usefixtures("qapp")

EN, FA = Language.EN, Language.FA
WIDTH = 400.0


def of(*labels: str, language: Language = EN) -> ItemList:
    return ItemList(
        tuple(ListItem(label, (text("Said here", language),)) for label in labels), language
    )


def test_short_labels_keep_the_usual_room() -> None:
    assert list_label_width(of("•", "1.", "10."), WIDTH) == of("1.").label_width


def test_one_long_label_gives_all_items_of_its_list_more_room() -> None:
    usual, wider = of("1.").label_width, list_label_width(of("1.", "(viii)"), WIDTH)
    assert wider > usual
    assert list_label_width(of("(viii)", "Paragraph 12."), WIDTH) > wider


def test_the_widest_of_equally_long_labels_counts() -> None:
    wide = list_label_width(of("iiiiii.", "WWWWWW."), WIDTH)
    assert wide == list_label_width(of("WWWWWW."), WIDTH)


def test_labels_leave_the_text_most_of_the_line() -> None:
    assert list_label_width(of("a word " * 40), WIDTH) == pytest.approx(0.4 * WIDTH)


@pytest.mark.parametrize(
    ("language", "label"), [(EN, "1000."), (EN, "Article 12 bis:"), (FA, "بند ۱۲ مکرر:")]
)
def test_a_long_label_stays_on_the_line_of_its_text(language: Language, label: str) -> None:
    paper = Document("Labels", language, "", datetime(2026, 1, 1, tzinfo=UTC),
                     (of(label, language=language),))  # fmt: skip
    assert f"{label} Said here" in page_text(typeset(paper), 0)
