"""The import table of the house: who may know whom."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "desktop_app"
SLICES = ("contacts", "meetings", "mous", "letters")
COMPOSITION = {
    "__main__", "app", "beginnings", "cases", "cli", "demo", "demo_case", "demo_later",
    "display", "field_sources", "finding", "pages", "papers", "schema", "threads", "timeline",
    "today", "today_awaited", "verdicts",
}  # fmt: skip
QT = "PySide6"
DATABASE = ("sqlalchemy", "alembic", "sqlcipher3")


@cache
def modules() -> list[Path]:
    return sorted(p for p in ROOT.rglob("*.py") if "__pycache__" not in p.parts)


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def names() -> set[str]:
    return {name_of(path) for path in modules()}


@cache
def imports_of(path: Path) -> set[str]:
    """Everything a module imports, also inside functions; `from a import b` counts as a.b."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def room_of(name: str) -> str:
    """The room of the import table that a module belongs to."""
    parts = name.split(".")[1:]
    if not parts or parts[0] in COMPOSITION:
        return "composition"
    if parts[0] not in SLICES:
        return parts[0]
    if len(parts) == 1:
        return f"{parts[0]}.records"
    for room in ("models", "records", "service", "document", "exchange", "gui", "layouts"):
        if parts[1] == room or parts[1].startswith(f"{room}_"):
            return f"{parts[0]}.{'document' if room == 'layouts' else room}"
    return f"{parts[0]}.records"


def allowed(room: str) -> set[str]:
    """The rooms that `room` may import, itself included."""
    base = {"core": set(), "db": {"core"}, "pdf": {"core"}, "ui": {"core"}, "shell": {"ui", "core"}}
    if room in base:
        return {room, *base[room]}
    slice_, part = room.split(".")
    rooms = {
        "records": {"core"},
        "models": {"core", "db", f"{slice_}.records"},
        "service": {"core", "db", f"{slice_}.models", f"{slice_}.records"},
        "exchange": {"core", "db", f"{slice_}.models", f"{slice_}.records", f"{slice_}.service"},
        "document": {"core", "pdf", f"{slice_}.records"},
        "gui": {"core", "ui", *(f"{slice_}.{r}" for r in ("service", "records", "document"))},
    }[part]
    if slice_ != "contacts":
        rooms |= {"contacts.records"}
        if part in ("service", "exchange", "gui"):
            rooms |= {"contacts.service"}
    return {room, *rooms}


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_a_room_imports_only_what_the_table_allows(path: Path) -> None:
    name = name_of(path)
    room = room_of(name)
    if room == "composition":
        return
    known = names()
    for imported in imports_of(path):
        if not imported.startswith("desktop_app.") and imported != "desktop_app":
            continue
        target = imported if imported in known else imported.rpartition(".")[0]
        if target == "desktop_app":
            continue
        assert room_of(target) in allowed(room), f"{name} ({room}) imports {target}"


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_toolkits_stay_in_their_rooms(path: Path) -> None:
    name, room = name_of(path), room_of(name_of(path))
    part = room.partition(".")[2] or room
    for imported in imports_of(path):
        if imported.startswith(QT):
            if room == "pdf":
                assert not imported.startswith(f"{QT}.QtWidgets"), f"{name} imports widgets"
            else:
                assert part in ("gui", "ui", "shell", "composition"), f"{name} imports Qt"
        if imported.split(".")[0] in DATABASE:
            assert part in ("db", "models", "service", "exchange", "composition"), (
                f"{name} imports {imported}"
            )


def test_the_table_would_notice_a_breach() -> None:
    assert "db" not in allowed("letters.gui")
    assert "meetings.service" not in allowed("letters.service")
    assert "contacts.service" in allowed("letters.service")
    assert room_of("desktop_app.letters.gui.page") == "letters.gui"
    assert room_of("desktop_app.letters.service_issue") == "letters.service"


def test_the_top_level_holds_only_what_every_reader_expects() -> None:
    expected = {"desktop_app", "resources", "tests", "pyproject.toml", "README.md"}
    expected |= {"LICENSE", "CHANGELOG.md"}
    ignored = {"out", "build", "dist"}
    present = {p.name for p in ROOT.parent.iterdir() if not p.name.startswith(".")}
    assert {n for n in present if not n.endswith(".egg-info")} - ignored == expected
