"""The interface's languages: direction, Qt's own texts, and the tools that collect ours."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from desktop_app.ui import labels, translations
from desktop_app.ui.translations import InterfaceLanguage, locale_for


def test_locales() -> None:
    assert locale_for(InterfaceLanguage.PERSIAN).textDirection() is Qt.LayoutDirection.RightToLeft
    assert locale_for(InterfaceLanguage.ENGLISH).language() is QLocale.Language.English


def test_counts_and_dates_follow_the_locale() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(locale_for(InterfaceLanguage.PERSIAN))
        assert labels.count_text(1284) == "۱٬۲۸۴"
        QLocale.setDefault(locale_for(InterfaceLanguage.ENGLISH))
        assert labels.count_text(1284) == "1\u202f284"
    finally:
        QLocale.setDefault(before)


def test_update_and_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package, folder = tmp_path / "package", tmp_path / "i18n"
    package.mkdir()
    source = 'class A(B):\n    def f(self):\n        return self.tr("Find anything")\n'
    (package / "a.py").write_text(source, encoding="utf-8")
    monkeypatch.setattr(translations, "PACKAGE", package)
    monkeypatch.setattr(translations, "FOLDER", folder)
    assert translations.update() == 0
    assert "Find anything" in (folder / "dabir_fa.ts").read_text(encoding="utf-8")
    assert translations.release() == 0
    assert (folder / "dabir_fa.qm").exists()
