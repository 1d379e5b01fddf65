"""The preview shows every sheet in its own shape."""

from typing import Any

import pytest
from PySide6.QtGui import QImage

from desktop_app.ui.pdf_view import PdfView, sheet_of


def page(width: float, height: float, scale: float = 1.3) -> QImage:
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    return image


SHEETS = [(595.276, 841.89), (841.89, 595.276), (612.0, 792.0), (792.0, 612.0)]


@pytest.mark.parametrize("size", SHEETS)
@pytest.mark.parametrize("scale", [0.2, 1.0, 2.7])
def test_a_sheet_is_known_by_its_shape(size: tuple[float, float], scale: float) -> None:
    assert sheet_of(page(*size, scale)) == size


@pytest.mark.parametrize("size", SHEETS)
def test_no_page_is_stretched_out_of_shape(qtbot: Any, size: tuple[float, float]) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    view.resize(500, 700)
    view.show()
    view.set_pages([page(*size), page(*SHEETS[0])])
    for step in (0, 1, 1, -1):
        view.zoom_by(step)
        for shown, (width, height) in zip(view._pages, (size, SHEETS[0]), strict=True):
            assert shown.width() / shown.height() == pytest.approx(width / height, rel=0.01)
    view.fit()
    assert view._pages[0].width() <= 500
    assert view.needs() == pytest.approx(
        view._pages[0].width() / size[0] * view.devicePixelRatioF(), rel=0.01
    )


@pytest.mark.parametrize("size", [(623.6, 311.8), (311.8, 623.6), (648.0, 459.0), (300.0, 300.0)])
def test_an_envelope_keeps_its_own_shape(size: tuple[float, float]) -> None:
    width, height = sheet_of(page(*size))
    assert width / height == pytest.approx(size[0] / size[1], rel=0.031)
