"""Many refs in little room: the order of a book of 100,000 records takes less than a megabyte."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import overload

from desktop_app.core.refs import Kind, Ref

_KINDS = tuple(Kind)
_BITS = 5
_MASK = (1 << _BITS) - 1
assert len(_KINDS) <= _MASK
_NUMBERS = {kind: number for number, kind in enumerate(_KINDS)}


class RefList(Sequence[Ref]):
    """An unchanging sequence of refs that finds a record's place without looking at each ref."""

    __slots__ = ("_codes",)

    def __init__(self, refs: Iterable[Ref] = ()) -> None:
        self._codes = array("q", (code_of(ref) for ref in refs))

    @classmethod
    def of_codes(cls, codes: Iterable[int]) -> "RefList":
        """The list of what `code_of` made."""
        made = cls()
        made._codes = array("q", codes)
        return made

    @classmethod
    def joined(cls, first: "RefList", second: "RefList") -> "RefList":
        """One list after the other."""
        return cls.of_codes(first._codes + second._codes)

    @property
    def codes(self) -> Sequence[int]:
        """The refs as numbers, not to be changed."""
        return self._codes

    def place(self, ref: Ref) -> int:
        """Where `ref` stands, -1 where it doesn't."""
        try:
            return self._codes.index(code_of(ref))
        except ValueError:
            return -1

    def same_start(self, other: "RefList") -> int:
        """How many refs both lists begin with in common."""
        return _same(min(len(self), len(other)), lambda n: self._codes[:n] == other._codes[:n])

    def same_end(self, other: "RefList", most: int) -> int:
        """How many refs both lists end with in common, at most `most`."""
        mine, theirs = len(self), len(other)
        return _same(most, lambda n: self._codes[mine - n :] == other._codes[theirs - n :])

    def __len__(self) -> int:
        return len(self._codes)

    @overload
    def __getitem__(self, place: int) -> Ref: ...
    @overload
    def __getitem__(self, place: slice) -> "RefList": ...
    def __getitem__(self, place: int | slice) -> "Ref | RefList":
        if isinstance(place, slice):
            return RefList.of_codes(self._codes[place])
        return ref_of(self._codes[place])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RefList) and self._codes == other._codes

    def __hash__(self) -> int:
        return hash(self._codes.tobytes())


def code_of(ref: Ref) -> int:
    """A ref as one number."""
    return ref.id << _BITS | _NUMBERS[ref.kind]


def ref_of(code: int) -> Ref:
    """The inverse of `code_of`."""
    return Ref(_KINDS[code & _MASK], code >> _BITS)


def _same(most: int, agree: Callable[[int], bool]) -> int:
    """The largest number up to `most` for which `agree` holds, as it does for all smaller ones."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if agree(middle):
            low = middle
        else:
            high = middle - 1
    return low
