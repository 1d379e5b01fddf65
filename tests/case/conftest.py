"""The demonstration, built once for all tests of the case."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app import demo
from desktop_app.db.office import open_office

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Demonstration:
    folder: Path
    state: Path
    made: tuple[demo.Made, ...]

    def read(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    folder = tmp_path_factory.mktemp("demonstration")
    state = tmp_path_factory.mktemp("state")
    return Demonstration(folder, state, tuple(demo.build(folder, state=state, now=NOW)))


@pytest.fixture
def office(demonstration, tmp_path):
    shutil.copy(demonstration.folder / "office.db", tmp_path / "office.db")
    shutil.copytree(demonstration.state, tmp_path / "state")
    opened = open_office(tmp_path / "office.db", "tester", state_dir=tmp_path / "state")
    yield opened
    opened.close()
