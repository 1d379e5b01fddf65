"""A memorandum among its parents and children, as a list that still shows the tree."""

from dataclasses import dataclass

from desktop_app.core.refs import Summary
from desktop_app.mous.life_records import MouKind


@dataclass(frozen=True, slots=True)
class FamilyLine:
    """One member: how deep it stands under the eldest, and what it is to its parent."""

    summary: Summary
    depth: int
    kind: MouKind
    is_self: bool = False
