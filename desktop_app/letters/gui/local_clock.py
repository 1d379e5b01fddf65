"""The workstation's clock, as a sheet proposes a moment."""

from datetime import datetime


def local_now() -> datetime:
    """This moment with the local offset."""
    return datetime.now().astimezone()
