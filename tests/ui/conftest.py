"""A tiny office in memory, with the same two calls as the real one, for the ui room's tests."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.core.languages import Language
from desktop_app.core.refs import Changes, Ref
from desktop_app.ui.bus import ChangeBus
from desktop_app.ui.context import Drafts, Ui
from desktop_app.ui.jump import Jump
from desktop_app.ui.messages import Messages
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Theme


@dataclass
class Store:
    """What a session is here: records and working copies in dictionaries."""

    records: dict[Ref, Any] = field(default_factory=dict)
    drafts: dict[str, Any] = field(default_factory=dict)
    touched: set[Ref] = field(default_factory=set)

    def read(self, work: Callable[[Any], Any]) -> Any:
        return work(self)

    def write(self, work: Callable[[Any], Any]) -> Any:
        self.touched.clear()
        value = work(self)
        return SimpleNamespace(value=value, changes=Changes(frozenset(self.touched)))


def _keep(store: Store, key: str, payload: Mapping[str, Any]) -> None:
    at = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
    store.drafts[key] = SimpleNamespace(key=key, payload=payload, saved_at=at)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def ui(qapp: QApplication, theme: Theme, store: Store) -> Iterator[Ui]:
    bus, messages = ChangeBus(), Messages()
    tasks = Tasks(store.read, store.write, bus, messages)
    drafts = Drafts(_keep, lambda s, key: s.drafts.get(key), lambda s, key: s.drafts.pop(key, None))
    yield Ui(tasks, bus, messages, Jump(), drafts, lambda: Language.EN)
    assert tasks.wait_idle()
    tasks.close()
