"""Files that appear under their name only when they are complete and on the disk."""

import os
from pathlib import Path


def sync_file(path: Path) -> None:
    """Return when the file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder durable, where the system knows how."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def publish(draft: Path, path: Path) -> None:
    """Give a finished file its name; raises FileExistsError rather than replace another."""
    sync_file(draft)
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        # No hard links on this file system: the check and the renaming are then two steps.
        if path.exists():
            raise FileExistsError(path) from None
        draft.rename(path)
    else:
        draft.unlink()
    sync_folder(path.parent)
