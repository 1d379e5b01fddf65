"""What is said of addresses, numbers and identifiers while they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.contacts import service
from desktop_app.contacts.detail_records import ChannelKind
from desktop_app.contacts.reach import channel_mark, email_mark, identifier_mark, phone_mark
from desktop_app.core.refs import Kind, Ref
from tests.contacts.conftest import Visit


@pytest.mark.parametrize(
    "text", ["", "  ", "a.b+c@uni.edu.pk", "josé@univ.example.org", "عثمان@مثال.ایران"]
)
def test_addresses_that_need_no_remark(text: str) -> None:
    assert email_mark(text) is None


@pytest.mark.parametrize(
    "text", ["a", "a@b", "a b@c.org", "a@@c.org", "a@c..org", "a@c.org, d@e.org"]
)
def test_addresses_that_are_doubtful(text: str) -> None:
    mark = email_mark(text)
    assert mark is not None
    assert mark.doubtful


def test_a_number_is_shown_as_it_is_dialled_from_abroad() -> None:
    for typed in ("021-88001234", "۰۲۱ ۸۸۰۰ ۱۲۳۴", "0098 21 88001234", "+982188001234"):
        mark = phone_mark(typed, "IR")
        assert mark is not None
        assert (mark.text, mark.doubtful) == ("+98 21 8800 1234", False)
    assert phone_mark("+98 21 8800 1234", "") is None
    assert phone_mark("  ", "IR") is None


@pytest.mark.parametrize(
    ("typed", "region", "word"),
    [("021-88001234", "", "country"), ("12", "IR", "digit"), ("ask the porter", "IR", "look like")],
)
def test_numbers_that_are_doubtful_say_why(typed: str, region: str, word: str) -> None:
    mark = phone_mark(typed, region)
    assert mark is not None
    assert mark.doubtful
    assert word in mark.text


@given(st.sampled_from(ChannelKind), st.text(max_size=300), st.sampled_from(["", "IR", "PK", "ZZ"]))
def test_nothing_typed_is_ever_refused(kind: ChannelKind, text: str, region: str) -> None:
    channel_mark(kind, text, region)


@pytest.mark.parametrize(
    ("scheme", "value"),
    [
        ("ORCID", "0000-0002-1825-0097"),
        ("orcid", "https://orcid.org/0000-0002-1694-233X"),
        ("ORCID", "۰۰۰۰-۰۰۰۲-۱۸۲۵-۰۰۹۷"),
        ("ISNI", "0000 0001 2281 955x"),
        ("ROR", "https://ror.org/05dxps055"),
        ("ROR", "03yrm5c26"),
        ("Staff number", "17"),
        ("ORCID", ""),
    ],
)
def test_identifiers_that_are_whole(scheme: str, value: str) -> None:
    assert identifier_mark(scheme, value) is None


@pytest.mark.parametrize(
    ("scheme", "value", "word"),
    [
        ("ORCID", "0000-0002-1825-0079", "check digit"),
        ("ISNI", "0000 0001 2281 9551", "check digit"),
        ("ROR", "05dxps056", "check digit"),
        ("ORCID", "0000-0002-1825", "16 digits"),
        ("ROR", "15dxps055", "nine characters"),
    ],
)
def test_identifiers_that_are_mistyped(scheme: str, value: str, word: str) -> None:
    mark = identifier_mark(scheme, value)
    assert mark is not None
    assert mark.doubtful
    assert word in mark.text


@given(st.integers(0, 15), st.integers(1, 9))
def test_every_single_wrong_digit_of_an_orcid_is_found(place: int, more: int) -> None:
    digits = list("0000000218250097")
    digits[place] = str((int(digits[place]) + more) % 10)
    assert identifier_mark("ORCID", "".join(digits)) is not None


@given(st.sampled_from(["ORCID", "ISNI", "ROR", ""]), st.text(max_size=40))
def test_no_identifier_is_refused(scheme: str, value: str) -> None:
    identifier_mark(scheme, value)


def test_a_number_belongs_to_the_country_of_the_post(visit: Visit) -> None:
    assert visit.read(service.region_of, Ref(Kind.PERSON, visit.guest)) == "PK"
    assert visit.read(service.region_of, Ref(Kind.ORGANISATION, visit.nust)) == "PK"
    assert visit.read(service.region_of, None) == ""
    visit.write(service.set_own_organisation, visit.cinvu)
    assert visit.read(service.region_of, None) == "IR"
