"""What a memorandum's texts were: kept, read, brought back, and taken over article by article."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import history
from desktop_app.db.office import Office
from desktop_app.mous import service, service_texts, service_versions
from desktop_app.mous.life_records import VersionOrigin
from desktop_app.mous.records import Article, ArticleText, Mou, MouState

from .conftest import EN, FA, article


@pytest.fixture
def stored(office: Office, draft: Mou) -> Mou:
    return office.write(lambda s: service.save_mou(s, draft)).value


def changed(mou: Mou, place: int, body: str, language: Any = EN) -> Mou:
    """The memorandum with another body in one language of one article."""
    texts = tuple(
        replace(text, body=body) if text.language is language else text
        for text in mou.articles[place].texts
    )
    articles = list(mou.articles)
    articles[place] = replace(articles[place], texts=texts)
    return replace(mou, articles=tuple(articles))


def save(office: Office, mou: Mou) -> Mou:
    return office.write(lambda s: service.save_mou(s, mou)).value


def bodies(mou: Mou, language: Any = EN) -> list[str]:
    return [text.body for each in mou.articles if (text := each.text(language))]


def test_a_version_is_kept_read_and_brought_back(office: Office, stored: Mou) -> None:
    kept = office.write(lambda s: service_versions.keep_version(s, stored.id, " Sent  out ")).value
    assert (kept.number, kept.label, kept.who, kept.origin) == (
        1, "Sent out", "Registrar", VersionOrigin.OURS,
    )  # fmt: skip
    later = save(office, changed(stored, 0, "Rewritten."))
    later = save(office, replace(later, articles=later.articles[:1]))
    office.write(lambda s: service_versions.keep_version(s, stored.id, "Short"))
    lines = office.read(lambda s: service_versions.versions(s, stored.id))
    assert [line.label for line in lines] == ["Short", "Sent out"]
    found = office.read(lambda s: service_versions.version(s, kept.id))
    assert [each.text(EN).body for each in found.articles] == ["Text.", "Second."]
    assert found.languages == (EN, FA)

    back = office.write(lambda s: service_texts.restore_version(s, kept.id)).value
    assert bodies(back) == ["Text.", "Second."]
    assert back.articles[0].id == stored.articles[0].id
    acts = office.read(lambda s: [e.act for e in history.of(s, Ref(Kind.MOU, stored.id))])
    assert acts[:5] == ["changed", "kept a version", "changed", "changed", "kept a version"]


def test_a_version_needs_a_name_and_a_text(office: Office, stored: Mou) -> None:
    with pytest.raises(UserError, match="has no name"):
        office.write(lambda s: service_versions.keep_version(s, stored.id, "  "))
    empty = save(office, replace(stored, articles=()))
    with pytest.raises(UserError, match="no text to keep"):
        office.write(lambda s: service_versions.keep_version(s, empty.id, "x"))


def test_the_steps_that_matter_keep_a_version_once(office: Office, stored: Mou) -> None:
    def step(state: MouState) -> None:
        office.write(lambda s: service.set_state(s, stored.id, state))

    def labels() -> list[str]:
        return [v.label for v in office.read(lambda s: service_versions.versions(s, stored.id))]

    step(MouState.CONSULTATION)
    assert labels() == ["Consultation"]
    step(MouState.DRAFT)
    step(MouState.CONSULTATION)
    assert labels() == ["Consultation"]  # nothing was changed in between
    step(MouState.DRAFT)
    now = office.read(lambda s: service.mou(s, stored.id))
    save(office, changed(now, 0, "Another."))
    step(MouState.CONSULTATION)
    assert labels() == ["Consultation", "Consultation"]


# What a partner sent


@pytest.fixture
def theirs(office: Office, stored: Mou) -> int:
    """Their draft: ours with another wording, a new article in front, without the second one."""
    new = Article(None, (ArticleText(EN, "Definitions", "Words mean what they say."),))
    other = Article(None, (ArticleText(EN, "Purpose", "Their text."),))
    line = office.write(
        lambda s: service_versions.keep_partner_version(
            s, stored.id, "Their draft", (new, other), ("draft.docx", b"PK")
        )
    ).value
    assert line.origin is VersionOrigin.PARTNER
    return line.id


def test_a_partners_file_is_kept_as_it_came(office: Office, theirs: int) -> None:
    assert office.read(lambda s: service_versions.version_file(s, theirs)) == ("draft.docx", b"PK")


def test_one_of_their_articles_is_taken_over_in_its_language(
    office: Office, stored: Mou, theirs: int
) -> None:
    after = office.write(lambda s: service_texts.take_over(s, theirs, 1)).value
    assert bodies(after) == ["Their text.", "Second."]
    assert after.articles[0].text(FA).stale  # ours in Persian lags behind now
    assert after.articles[0].id == stored.articles[0].id


def test_an_article_that_ours_lacks_is_put_where_it_stands_in_theirs(
    office: Office, stored: Mou, theirs: int
) -> None:
    after = office.write(lambda s: service_texts.take_over(s, theirs, 0)).value
    assert bodies(after) == ["Words mean what they say.", "Text.", "Second."]
    with pytest.raises(UserError, match="not written in that language"):
        office.write(lambda s: service_texts.take_over(s, theirs, 1, (FA,)))


def test_an_article_they_left_out_is_taken_out(office: Office, stored: Mou) -> None:
    after = office.write(lambda s: service_texts.take_out(s, stored.id, 1)).value
    assert bodies(after) == ["Text."]


# What a lagging text lags behind


def test_what_changed_since_a_text_was_in_step_is_told(office: Office, stored: Mou) -> None:
    key = stored.articles[0].id
    one = save(office, changed(stored, 0, "Text, once more."))
    save(office, changed(one, 0, "Text, twice more."))
    (since,) = office.read(lambda s: service_texts.changed_since(s, stored.id, key, FA))
    assert since.language is EN
    assert since.body == ("Text.", "Text, twice more.")
    assert office.read(lambda s: service_texts.changed_since(s, stored.id, key, EN)) == ()

    office.write(lambda s: service.confirm_article(s, stored.id, key, FA))
    assert office.read(lambda s: service_texts.changed_since(s, stored.id, key, FA)) == ()
    now = office.read(lambda s: service.mou(s, stored.id))
    save(office, changed(now, 0, "Text, at last."))
    (since,) = office.read(lambda s: service_texts.changed_since(s, stored.id, key, FA))
    assert since.body == ("Text, twice more.", "Text, at last.")


def test_an_article_added_later_is_known_too(office: Office, stored: Mou) -> None:
    later = save(office, replace(stored, articles=(*stored.articles, article("Third.", "سوم."))))
    key = later.articles[2].id
    save(office, changed(later, 2, "Third, changed."))
    (since,) = office.read(lambda s: service_texts.changed_since(s, stored.id, key, FA))
    assert since.body == ("Third.", "Third, changed.")
