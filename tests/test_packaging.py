"""What is installed: every package, every resource, and nothing that names a machine."""

import re
import subprocess
import tomllib
from pathlib import Path

from desktop_app.core.resources import resource

ROOT = Path(__file__).parents[1]


def test_every_package_is_listed_for_installation() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = set(project["tool"]["setuptools"]["packages"])
    there = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for path in (ROOT / "desktop_app").rglob("*.py")
        if "__pycache__" not in path.parts
    }
    assert listed == there | {"dabir_resources"}


def test_resources_are_found() -> None:
    assert resource("icons/dabir.svg").is_file()
    assert resource("i18n/dabir_fa.qm").is_file()


def test_the_readme_names_both_commands_and_real_pictures() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.search(r"^python3 -m venv .*dabir demo out$", readme, re.MULTILINE)
    assert re.search(r"^python3 -m venv .*/pytest", readme, re.MULTILINE)
    pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", readme)
    assert pictures
    assert all((ROOT / picture).stat().st_size > 10_000 for picture in pictures)


def test_no_file_names_a_machine() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False, text=True
    )
    files = [ROOT / name for name in listed.stdout.split("\0") if name]
    machine = re.compile("/" + "work/|/" + "root/|/" + "tmp/w/")
    for path in files:
        if path.suffix in (".py", ".md", ".toml", ".ts", ".svg", ".ini") and path.exists():
            text = path.read_text(encoding="utf-8")
            assert not machine.search(text), f"{path} names a machine's folder"


def test_every_text_of_the_window_has_its_persian() -> None:
    source = (ROOT / "resources" / "i18n" / "dabir_fa.ts").read_text(encoding="utf-8")
    assert source.count("<source>") > 1000
    assert 'type="unfinished"' not in source
