"""Everything a window needs to let an officer make two contacts one, read in one go."""

from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.merge_records import MergeLine, Moves
from desktop_app.contacts.records import Organisation, Person
from desktop_app.contacts.service_doubles import names_of
from desktop_app.contacts.service_merge_checks import name_of
from desktop_app.contacts.service_merge_choice import merge_lines
from desktop_app.contacts.service_merge_story import moves
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts to be compared: which stays, which goes, what would move to the first.

    `may_swap` is False where only one of them may go: our own organisation always stays.
    """

    kept: Person | Organisation
    gone: Person | Organisation
    kept_name: str
    gone_name: str
    lines: tuple[MergeLine, ...] = ()
    moves: Moves = field(default_factory=Moves)
    may_swap: bool = True

    @property
    def kept_ref(self) -> Ref:
        """The contact that stays."""
        return _ref(self.kept)

    @property
    def gone_ref(self) -> Ref:
        """The contact that goes."""
        return _ref(self.gone)


def pair(
    session: Session,
    one: Ref,
    other: Ref,
    *,
    keep: Ref | None = None,
    language: Language = Language.EN,
) -> Pair:
    """The two side by side, named in `language` where there is a choice.

    Stays: our own organisation, else `keep`, else the one with more to its name, else the older.
    """
    both = {ref: _read(session, ref) for ref in (one, other)}
    own = next((ref for ref, body in both.items() if getattr(body, "is_own", False)), None)
    named = {ref: moves(session, ref) for ref in (one, other)}
    fuller = min(both, key=lambda ref: (-named[ref].total, ref.id))
    kept = own or keep or fuller
    gone = other if kept == one else one
    names = names_of(session, both, language)
    return Pair(
        both[kept],
        both[gone],
        names.get(kept, ""),
        names.get(gone, ""),
        _lines(session, both[kept], both[gone]),
        named[gone],
        own is None,
    )


def _lines(
    session: Session, kept: Person | Organisation, gone: Person | Organisation
) -> tuple[MergeLine, ...]:
    if isinstance(kept, Person) and isinstance(gone, Person):
        return merge_lines(kept, gone)
    if isinstance(kept, Organisation) and isinstance(gone, Organisation):
        above = {key for key in (kept.parent_id, gone.parent_id) if key is not None}
        names = {key: name_of(session, Ref(Kind.ORGANISATION, key)) for key in above}
        return merge_lines(kept, gone, names)
    return ()


def _read(session: Session, ref: Ref) -> Person | Organisation:
    read = reading.person if ref.kind is Kind.PERSON else reading.organisation
    return read(session, ref.id)


def _ref(contact: Person | Organisation) -> Ref:
    kind = Kind.PERSON if isinstance(contact, Person) else Kind.ORGANISATION
    return Ref(kind, contact.id or 0)
