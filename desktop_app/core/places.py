"""Where Dabir keeps things on this workstation when nobody says otherwise."""

import getpass
from pathlib import Path

import platformdirs

APP = "dabir"


def default_office() -> Path:
    """The office opened without `--office`."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False)) / "office.db"


def state_dir() -> Path:
    """The folder of the witness files and of the log, apart from every office.

    Where a system keeps data and state in one folder, ours still are two: a witness that is lost
    together with the office proves nothing.
    """
    folder = Path(platformdirs.user_state_dir(APP, appauthor=False))
    if folder == Path(platformdirs.user_data_dir(APP, appauthor=False)):
        return folder.with_name(f"{APP}-state")
    return folder


def officer() -> str:
    """The name of whoever works here, as the history keeps it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "officer"
