"""The title check: who a paper may name, with which title, and what stands against it.

A title belongs to a post, per language, with its source and who checked it. It is never
translated: where a language has none, there is none, and the problem says so.
"""

from collections.abc import Collection, Iterator
from datetime import date
from itertools import combinations

from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.models import OrganisationRow, PostRow
from desktop_app.contacts.records import Addressee, Post, Title, TitleProblem, TitleTrouble
from desktop_app.contacts.service_countries import country_name
from desktop_app.core.languages import Language
from desktop_app.core.ranks import ranks_disagree
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, Sentence, say
from desktop_app.core.texts import Texts


def title_problems(
    session: Session, post_id: int, languages: Collection[Language], day: date
) -> tuple[TitleProblem, ...]:
    """What stands against naming this post in these languages on a paper of `day`."""
    row = reading.fetch(session, PostRow, post_id)
    names = row.organisation
    whom = f"{reading.full_name(row.person)}, {names.short_names.best() or names.names.best()}"
    return tuple(_problems(reading.post_record(row), tuple(dict.fromkeys(languages)), day, whom))


def has_title_trouble(post: Post) -> bool:
    """Whether a title of the post waits for an officer: unverified or in disagreement."""
    return not all(title.is_verified for title in post.titles)


def disagreeing_titles(post: Post) -> tuple[tuple[Title, Title], ...]:
    """Pairs of titles that stand for different ranks and are not both verified."""
    return tuple(
        (one, other)
        for one, other in combinations(post.titles, 2)
        if ranks_disagree(Texts({one.language: one.text, other.language: other.text}))
        and not (one.is_verified and other.is_verified)
    )


def disagreement(one: Title, other: Title) -> str:
    """The clause that tells two titles of different ranks apart."""
    return say(
        QT_TRANSLATE_NOOP("Sentences", "the {one} and the {other} stand for different ranks"),
        one=_quoted(one),
        other=_quoted(other),
    )


def addressee(session: Session, post_id: int, language: Language, day: date) -> Addressee:
    """Who a paper of `day` is addressed to, in the words of its language."""
    row = reading.fetch(session, PostRow, post_id)
    title = reading.post_record(row).title(language)
    return Addressee(
        post_id=row.id,
        organisation_id=row.organisation_id,
        person=reading.person_record(row.person).name(language),
        title=title.text if title else "",
        organisation=row.organisation.names.best(language),
        city=row.organisation.city.best(language),
        country=country_name(row.organisation.country, language),
        problems=title_problems(session, post_id, (language,), day),
        gender=row.person.gender,
    )


def addressee_of_organisation(
    session: Session, organisation_id: int, language: Language
) -> Addressee:
    """A paper addressed to a body as such: no person, no title, nothing to check."""
    row = reading.fetch(session, OrganisationRow, organisation_id)
    return Addressee(
        post_id=None,
        organisation_id=row.id,
        person=None,
        title="",
        organisation=row.names.best(language),
        city=row.city.best(language),
        country=country_name(row.country, language),
    )


def _problems(
    post: Post, languages: tuple[Language, ...], day: date, whom: str
) -> Iterator[TitleProblem]:
    assert post.id is not None
    for language in languages:
        title = post.title(language)
        if title is None:
            sentence = say(
                QT_TRANSLATE_NOOP("Sentences", "{whom}: there is no {language} title."),
                whom=whom,
                language=language,
            )
            yield TitleProblem(post.id, TitleTrouble.MISSING, language, sentence)
        elif not title.is_verified:
            sentence = _unverified(whom, title)
            yield TitleProblem(post.id, TitleTrouble.UNVERIFIED, language, sentence)
    for one, other in disagreeing_titles(post):
        shown = next((t.language for t in (one, other) if t.language in languages), None)
        if shown is not None:
            sentence = say("{whom}: {clause}.", whom=whom, clause=disagreement(one, other))
            yield TitleProblem(post.id, TitleTrouble.DISAGREE, shown, sentence)
    if languages and not post.held_on(day):
        sentence = say(
            QT_TRANSLATE_NOOP("Sentences", "{whom}: the post was not held on {day}."),
            whom=whom,
            day=day,
        )
        yield TitleProblem(post.id, TitleTrouble.NOT_HELD, languages[0], sentence)


def _unverified(whom: str, title: Title) -> Sentence:
    if not title.source:
        unsourced = QT_TRANSLATE_NOOP("Sentences", "{whom}: nobody has verified the {title}.")
        return say(unsourced, whom=whom, title=_quoted(title))
    return say(
        QT_TRANSLATE_NOOP("Sentences", "{whom}: nobody has verified the {title} ({source})."),
        whom=whom,
        title=_quoted(title),
        source=title.source,
    )


def _quoted(title: Title) -> str:
    opening, closing = "«»" if title.language.is_rtl or title.language is Language.FR else "“”"
    return say(
        QT_TRANSLATE_NOOP("Sentences", "{language} title {quoted}"),
        language=title.language,
        quoted=f"{opening}{title.text}{closing}",
    )
