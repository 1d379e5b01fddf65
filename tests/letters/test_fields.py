"""Fields of templates: found, refused and filled; text in, text out, nothing run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import UserError
from desktop_app.core.rich_text import RichItem, RichList, RichParagraph, RichTable, RichText, Run
from desktop_app.letters.fields import FIELDS, check_fields, fill, fill_rich, names_in

NAMES = tuple(field.name for field in FIELDS)


def test_every_field_is_known_by_its_written_form() -> None:
    for field in FIELDS:
        check_fields(f"a {field.written} b", "The text")
        assert names_in(field.written) == (field.name,)


@pytest.mark.parametrize(
    "wrong",
    [
        "addressee.__class__", "__class__", "addressee.name.upper()", "7*7", "office", "",
        "addressee.name|safe", "config.items()", "range(99999999)", "a" * 5000,
    ],
)  # fmt: skip
def test_what_is_no_field_is_refused_with_its_line(wrong: str) -> None:
    with pytest.raises(UserError) as caught:
        check_fields(f"first\nsecond {{{{ {wrong} }}}}", "The text")
    assert "line 2" in caught.value.message
    assert len(caught.value.message) < 120


def test_a_slip_is_answered_with_the_field_meant() -> None:
    with pytest.raises(UserError) as caught:
        check_fields("{{ adressee.tittle }}", "The subject")
    assert "{{ addressee.title }}" in caught.value.advice
    with pytest.raises(UserError) as caught:
        check_fields("{{ weather }}", "The subject")
    assert "meeting.place" in caught.value.advice


@pytest.mark.parametrize("open_field", ["{{ office.name", "office.name }}", "{{ {{ office.name }}"])
def test_a_field_that_is_not_closed_is_refused(open_field: str) -> None:
    with pytest.raises(UserError, match="line 1"):
        check_fields(open_field, "The text")


@given(st.dictionaries(st.sampled_from(NAMES), st.text(min_size=1, max_size=20), max_size=4))
def test_values_are_put_in_as_they_are_and_never_read_again(values: dict[str, str]) -> None:
    template = "|".join(field.written for field in FIELDS)
    expected = "|".join(values.get(field.name, field.written) for field in FIELDS)
    assert fill(template, values) == expected


def test_a_name_with_a_field_in_it_stays_a_name() -> None:
    values = {"addressee.name": "{{ office.name }}", "office.name": "Network"}
    assert fill("{{ addressee.name }}, {{office.name}}", values) == "{{ office.name }}, Network"


def test_fields_in_forms_are_filled_in_the_form_they_begin_with() -> None:
    split = (Run("To {{ addr", bold=True), Run("essee.name }} and"), Run(" {{ office.city }}."))
    text = RichText(
        (
            RichParagraph(split),
            RichList((RichItem((Run("at {{ office.city }}", note="see {{ office.city }}"),)),)),
            RichTable(((Run("{{ office.city }}"),),), (((Run("{{ open }}"),),),)),
        )
    )
    done = fill_rich(text, {"addressee.name": "Dr Noor", "office.city": "Tehran"})
    assert done.blocks[0] == RichParagraph(
        (Run("To Dr Noor", bold=True), Run(" and"), Run(" Tehran."))
    )
    assert done.blocks[1] == RichList((RichItem((Run("at Tehran", note="see Tehran"),)),))
    assert done.blocks[2] == RichTable(((Run("Tehran"),),), (((Run("{{ open }}"),),),))


@given(
    st.lists(st.sampled_from(["a", " ", "{{ office.city }}", "{{ addressee.name }}"]), max_size=8),
    st.data(),
)
def test_however_a_line_is_cut_into_runs_its_words_are_filled_alike(
    parts: list[str], data: st.DataObject
) -> None:
    line = "".join(parts)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(line)), max_size=4)))
    runs = tuple(
        Run(line[first:last]) for first, last in zip([0, *cuts], [*cuts, len(line)], strict=True)
    )
    values = {"office.city": "Tehran", "addressee.name": "{{ office.city }}"}
    done = fill_rich(RichText((RichParagraph(runs),)), values)
    assert done.plain().strip() == fill(line, values).strip()
