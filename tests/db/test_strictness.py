"""The strict surroundings do fail a test that leaves something behind."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CARELESS = """
import logging, threading, time
import pytest
from desktop_app.db.office import open_office


def test_office(tmp_path):
    test_office.left = open_office(tmp_path / "office.db", "me", state_dir=tmp_path)


def test_thread(tmp_path):
    threading.Thread(target=time.sleep, args=(2,), daemon=True).start()


def test_window(qapp):
    from PySide6.QtWidgets import QWidget
    test_window.left = QWidget()


def test_log():
    logging.getLogger("dabir").error("oh")


@pytest.mark.logs_errors
def test_expected_log():
    logging.getLogger("dabir").error("oh")


def test_clean(office):
    office.check()
"""


def test_what_is_left_behind_fails_its_test(tmp_path: Path) -> None:
    pytest.importorskip("pytestqt")
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path / "conftest.py")
    (tmp_path / "test_careless.py").write_text(CARELESS)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rE", "-q", "--tb=line"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    failed = {line.split("::")[1].split()[0] for line in done.stdout.splitlines() if "::" in line}
    assert failed == {"test_office", "test_thread", "test_window", "test_log"}, done.stdout
    assert "6 passed, 4 errors" in done.stdout
