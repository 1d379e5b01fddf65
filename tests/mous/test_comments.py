"""Remarks on articles: made, counted, answered, and kept when their article goes."""

from dataclasses import replace

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import history
from desktop_app.db.office import Office
from desktop_app.mous import service, service_comments
from desktop_app.mous.life_records import Comment
from desktop_app.mous.records import Mou

from .conftest import EN


@pytest.fixture
def stored(office: Office, draft: Mou) -> Mou:
    return office.write(lambda s: service.save_mou(s, draft)).value


def add(office: Office, mou: Mou, text: str = "Too short.", said_by: str = "") -> Comment:
    assert mou.id is not None
    remark = Comment(None, mou.id, mou.articles[0].id, EN, text, said_by)
    return office.write(lambda s: service_comments.add_comment(s, remark)).value


def test_a_remark_is_made_answered_and_taken_up_again(office: Office, stored: Mou) -> None:
    mine, theirs = add(office, stored), add(office, stored, "We agree.", "NUST")
    assert (mine.said_by, theirs.said_by, mine.language) == ("Registrar", "NUST", EN)
    key = stored.articles[0].id
    assert office.read(lambda s: service_comments.open_counts(s, stored.id)) == {key: 2}
    answered = office.write(lambda s: service_comments.settle_comment(s, mine.id, "Done.")).value
    assert answered.settled == "Done."
    assert answered.settled_at is not None
    assert office.read(lambda s: service_comments.open_counts(s, stored.id)) == {key: 1}
    left = office.read(lambda s: service_comments.comments(s, stored.id, settled=False))
    assert [each.text for each in left] == ["We agree."]
    with pytest.raises(UserError, match="settled already"):
        office.write(lambda s: service_comments.settle_comment(s, mine.id, "Again."))
    office.write(lambda s: service_comments.reopen_comment(s, mine.id))
    assert office.read(lambda s: service_comments.open_counts(s, stored.id)) == {key: 2}
    acts = office.read(lambda s: [e.act for e in history.of(s, Ref(Kind.MOU, stored.id), 4)])
    assert acts == ["took a comment up again", "settled a comment", "commented", "commented"]


def test_what_is_no_remark_is_refused(office: Office, stored: Mou) -> None:
    for text, message in ((" ", "says nothing"), ("a" * 5000, "too long")):
        with pytest.raises(UserError, match=message):
            add(office, stored, text)
    strange = Comment(None, stored.id or 0, 999, EN, "Where?")
    with pytest.raises(UserError, match="not in the memorandum"):
        office.write(lambda s: service_comments.add_comment(s, strange))


def test_a_remark_outlives_its_article(office: Office, stored: Mou) -> None:
    add(office, stored)
    office.write(lambda s: service.save_mou(s, replace(stored, articles=stored.articles[1:])))
    (left,) = office.read(lambda s: service_comments.comments(s, stored.id))
    assert left.article_id is None
    assert left.text == "Too short."
    assert office.read(lambda s: service_comments.open_counts(s, stored.id)) == {}
    assert office.check().problems == ()
