"""Names for files that leave the office, fit for every system they may reach."""

import re
import unicodedata

_GAPS = re.compile("-{2,}")
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_LONGEST, _LONGEST_END = 80, 10


def safe_file_name(name: str, otherwise: str = "letter") -> str:
    """`name` as one part of a path: letters of any script, digits, dots and hyphens.

    Folders, controls and what no file system takes become hyphens; names of devices of Windows get
    an underscore; long names lose their middle, not their ending.
    """
    plain = unicodedata.normalize("NFC", name)
    cleaned = _GAPS.sub("-", "".join(map(_fit, plain))).strip("-._ ")
    stem, dot, end = cleaned.rpartition(".")
    if not dot or len(end) > _LONGEST_END:
        stem, dot, end = cleaned, "", ""
    stem = stem.strip("-._ ")[:_LONGEST].rstrip("-._ ") or otherwise
    if _DEVICES.fullmatch(stem.split(".")[0]):
        stem = f"_{stem}"
    return f"{stem}{dot}{end}"


def _fit(sign: str) -> str:
    """Letters with their marks, digits, dots; anything else is a gap."""
    kept = sign in "._" or sign.isalnum() or unicodedata.category(sign).startswith("M")
    return sign if kept else "-"
