"""Templates of the office and the ready ones; their fields in letters, papers and the register."""

from dataclasses import replace

import pytest

from desktop_app import field_sources
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.rich_text import RichParagraph, RichText, Run
from desktop_app.core.texts import Texts
from desktop_app.db import links
from desktop_app.letters import service, service_templates
from desktop_app.letters.fields import check_fields, names_in
from desktop_app.letters.ready_templates import READY
from desktop_app.letters.records import CheckName, CheckState, LetterKind
from desktop_app.letters.template_records import Purpose, Template, TemplateText
from desktop_app.meetings import service as meetings
from desktop_app.meetings.records import Decision, Meeting

from .conftest import TODAY, World

EN, FA = Language.EN, Language.FA
THANKS = Template(
    None, 0, "Thanks", Purpose.THANKS, texts=(TemplateText(EN, "Thanks", body="Dear all"),)
)


def _body(text: str) -> Template:
    return replace(THANKS, texts=(TemplateText(EN, "Thanks", body=text),))


@pytest.mark.parametrize("ready", READY, ids=lambda ready: ready.ready)
def test_ready_templates_are_written_in_all_languages_with_known_fields(ready: Template) -> None:
    assert {text.language for text in ready.texts} == set(PAPER_LANGUAGES)
    fields = set()
    for text in ready.texts:
        assert text.subject
        assert len(text.body) > 30
        check_fields(f"{text.subject}\n{text.body}", "The text")
        fields.add(frozenset(n.replace("of_", "") for n in names_in(text.subject + text.body)))
    assert len(frozenset.union(*fields) - frozenset.intersection(*fields)) <= 2


def test_purposes_asked_for_are_there() -> None:
    assert {each.purpose for each in READY} == set(Purpose) - {Purpose.OTHER}
    note = next(each for each in READY if each.purpose is Purpose.NOTE)
    assert note.kind is LetterKind.NOTE_VERBALE


def test_a_template_is_kept_changed_and_brought_back(world: World) -> None:
    saved = world.do(lambda s: service_templates.save_template(s, THANKS))
    assert world.see(service_templates.templates)[0] == saved
    changed = world.do(
        lambda s: service_templates.save_template(s, replace(saved, purpose=Purpose.OTHER))
    )
    with pytest.raises(ConflictError):
        world.do(lambda s: service_templates.save_template(s, saved))
    world.do(lambda s: service_templates.delete_template(s, saved.id or 0))
    assert all(each.id is None for each in world.see(service_templates.templates))
    world.do(lambda s: service_templates.restore_template(s, saved.id or 0))
    again = world.see(lambda s: service_templates.template(s, saved.id or 0))
    assert replace(again, version=changed.version) == changed


def test_an_own_template_takes_the_place_of_a_ready_one(world: World) -> None:
    ready = READY[0]
    world.do(lambda s: service_templates.save_template(s, replace(ready, name="Ours")))
    shown = world.see(service_templates.templates)
    assert ready not in shown
    assert len(shown) == len(READY)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (replace(THANKS, name=" "), "no name"),
        (replace(THANKS, name="Tha\u202enks"), "U\\+202E"),
        (replace(THANKS, texts=()), "says nothing"),
        (_body("a\n{{ addressee.__class__ }}"), r"Text \(English\), line 2.*__class__"),
        (_body("{{ office.nmae }}"), "no field “office.nmae”"),
        (_body("{% for x in y %}{{ x"), "not closed"),
    ],
)
def test_what_is_no_template_is_refused(world: World, wrong: Template, said: str) -> None:
    with pytest.raises(UserError, match=said):
        world.do(lambda s: service_templates.save_template(s, wrong))
    assert all(each.id is None for each in world.see(service_templates.templates))


def test_a_name_is_given_once_whatever_its_case(world: World) -> None:
    saved = world.do(lambda s: service_templates.save_template(s, THANKS))
    with pytest.raises(UserError, match="already"):
        world.do(lambda s: service_templates.save_template(s, replace(THANKS, name="  THANKS ")))
    world.do(lambda s: service_templates.delete_template(s, saved.id or 0))
    world.do(lambda s: service_templates.save_template(s, THANKS))
    with pytest.raises(UserError, match="already"):
        world.do(lambda s: service_templates.restore_template(s, saved.id or 0))


def test_fields_follow_the_letter_until_it_is_issued(world: World) -> None:
    letter = world.draft(
        subject="For {{ addressee.organisation }}",
        body="Dated {{ letter.day }} by {{ signer.name }}, {{ addressee.name }}.",
    )
    issued = world.issue(letter)
    assert "{{" not in issued.subject + issued.body
    assert issued.subject.startswith("For ")
    assert "22 November 2026" in issued.body
    stored = world.see(lambda s: service.letter(s, issued.id or 0))
    assert stored.body == issued.body


def test_an_open_field_keeps_the_letter_in_the_office(world: World) -> None:
    letter = world.draft(body="On {{ meeting.day }} we met, {{ addressee.name }}.")
    checks = world.see(lambda s: service.checks(s, letter.id or 0))
    text = next(check for check in checks if check.name is CheckName.SUBJECT)
    assert text.state is CheckState.BLOCKS
    assert "meeting.day" in text.sentence
    assert "addressee.name" not in text.sentence
    with pytest.raises(UserError, match=r"meeting.day"):
        world.issue(letter)


def test_a_title_in_doubt_is_not_printed_by_a_field_either(world: World) -> None:
    letter = world.draft(addressee_post_id=world.guest, body="{{ addressee.title }} is welcome.")
    paper = world.see(lambda s: service.letter_paper(s, letter.id or 0))
    assert paper.letter.body == "{{ addressee.title }} is welcome."


def test_linked_records_give_their_fields(world: World) -> None:
    field_sources.join_fields()
    meeting = world.do(
        lambda s: meetings.save_meeting(
            s,
            Meeting(
                None, 0, title=Texts(en="The spring session", fa="نشست بهاره"), day=TODAY,
                place=Texts(en="Tehran"),
                decisions=(Decision(None, None, Texts(en="Courses begin in May.")),),
            ),
        )
    )  # fmt: skip
    decision = Ref(Kind.DECISION, meeting.decisions[0].id or 0)
    body = RichText(
        (RichParagraph((Run("{{ decision.text }}", bold=True), Run(" ({{ meeting.day }})"))),)
    )
    letter = world.draft(subject="{{ meeting.title }}", rich=body, body=body.plain())
    world.do(
        lambda s: links.connect(s, decision, Relation.PRODUCED, Ref(Kind.LETTER, letter.id or 0))
    )
    issued = world.issue(letter)
    assert issued.subject == "The spring session"
    assert issued.rich == RichText(
        (
            RichParagraph(
                (Run("Courses begin in May.", bold=True),
                 Run(" (22 November 2026 (1 Azar 1405))"))
            ),
        )
    )  # fmt: skip
    assert issued.body.startswith("Courses begin in May.")


def test_a_second_language_is_filled_in_its_own_words(world: World) -> None:
    field_sources.join_fields()
    meeting = world.do(
        lambda s: meetings.save_meeting(
            s, Meeting(None, 0, title=Texts(en="Spring session", fa="نشست بهاره"), day=TODAY)
        )
    )
    from desktop_app.letters.records import SecondText

    letter = world.draft(
        body="{{ meeting.title }}",
        second=SecondText(FA, body="{{ meeting.title }} {{ office.name }}"),
    )
    world.do(
        lambda s: links.connect(
            s,
            Ref(Kind.MEETING, meeting.id or 0),
            Relation.PRODUCED,
            Ref(Kind.LETTER, letter.id or 0),
        )
    )
    paper = world.see(lambda s: service.letter_paper(s, letter.id or 0))
    assert paper.letter.body == "Spring session"
    assert paper.letter.second is not None
    assert paper.letter.second.body.startswith("نشست بهاره")
    assert "{{" not in paper.letter.second.body
