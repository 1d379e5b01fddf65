"""Many refs in little room: they come back, and places and common parts are right."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.ref_lists import RefList
from desktop_app.core.refs import Kind, Ref

refs = st.builds(Ref, st.sampled_from(Kind), st.integers(0, 2**40))
lists = st.lists(refs, unique=True, max_size=12)


@given(lists)
def test_refs_come_back_as_they_were(some: list[Ref]) -> None:
    packed = RefList(some)
    assert list(packed) == some
    assert list(packed[1:3]) == some[1:3]
    assert RefList.of_codes(packed.codes) == packed
    assert [packed.place(ref) for ref in some] == list(range(len(some)))
    assert packed.place(Ref(Kind.PERSON, 2**41)) == -1


@given(lists, lists, lists, lists)
def test_common_parts_are_the_longest(
    first: list[Ref], a: list[Ref], b: list[Ref], last: list[Ref]
) -> None:
    one, two = RefList([*first, *a, *last]), RefList([*first, *b, *last])
    start = one.same_start(two)
    assert start >= len(first)
    assert list(one[:start]) == list(two[:start])
    assert start == min(len(one), len(two)) or one[start] != two[start]
    end = one.same_end(two, min(len(one), len(two)) - start)
    assert list(one[len(one) - end :]) == list(two[len(two) - end :])
    assert RefList.joined(one[:start], one[start:]) == one
