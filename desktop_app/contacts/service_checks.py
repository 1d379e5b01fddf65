"""What is checked before a contact is written, and what is only warned about."""

from collections.abc import Iterable
from dataclasses import replace

from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.contacts.service_countries import is_country
from desktop_app.core.controls import mixed_script_words, refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts


def checked_person(person: Person) -> Person:
    """The person with tidy fields; raises UserError for what cannot be written."""
    names = tuple(name for name in map(_tidy_name, person.names) if _says_something(name.plain))
    if not names:
        raise UserError(
            "The person has no name.", "Enter a given or a family name in at least one language."
        )
    _refuse_doubles((name.language for name in names), "names")
    spellings = (_line(text, "The other spelling") for text in person.other_spellings)
    return replace(
        person,
        names=names,
        other_spellings=tuple(dict.fromkeys(text for text in spellings if text)),
        email=_line(person.email, "The e-mail address"),
        phone=_line(person.phone, "The telephone number"),
        notes=person.notes.strip(),
    )


def checked_organisation(organisation: Organisation) -> Organisation:
    """The organisation with tidy fields; raises UserError for what cannot be written."""
    names = _tidy_texts(organisation.names, "name")
    if not any(_says_something(name) for name in names.values()):
        raise UserError("The organisation has no name.", "Enter its name in at least one language.")
    country = organisation.country.strip().upper()
    if country and not is_country(country):
        raise UserError(
            f"“{country}” is not a country code of ISO 3166.",
            "Choose the country from the list, or leave it empty.",
        )
    return replace(
        organisation,
        names=names,
        short_names=_tidy_texts(organisation.short_names, "short name"),
        city=_tidy_texts(organisation.city, "city"),
        address=_controlled_texts(organisation.address, "address"),
        country=country,
        email=_line(organisation.email, "The e-mail address"),
        notes=organisation.notes.strip(),
    )


def checked_post(post: Post) -> Post:
    """The post with tidy titles; raises UserError for what cannot be written."""
    titles = tuple(title for title in map(_tidy_title, post.titles) if _says_something(title.text))
    _refuse_doubles((title.language for title in titles), "titles")
    if post.since and post.until and post.until < post.since:
        raise UserError(
            f"The post ends on {post.until.isoformat()}, before it starts on "
            f"{post.since.isoformat()}.",
            "Correct one of the two days, or leave one empty.",
        )
    return replace(post, titles=titles)


def name_warnings(record: Person | Organisation) -> tuple[str, ...]:
    """Sentences about names that may deceive: words that mix letters of two scripts."""
    if isinstance(record, Person):
        names = [name.full for name in record.names] + list(record.other_spellings)
    else:
        names = [*record.names.values(), *record.short_names.values()]
    words = dict.fromkeys(word for name in names for word in mixed_script_words(name))
    return tuple(
        f"“{word}” mixes letters of two scripts; some of them may only look alike."
        for word in words
    )


def _tidy_name(name: PersonName) -> PersonName:
    what = f"The {name.language.label} name"
    return replace(
        name,
        given=_line(name.given, what),
        family=_line(name.family, what),
        prefix=_line(name.prefix, what),
    )


def _tidy_title(title: Title) -> Title:
    what = f"The {title.language.label} title"
    return replace(
        title,
        text=_line(title.text, what),
        source=_line(title.source, f"The source of {what[0].lower()}{what[1:]}"),
    )


def _tidy_texts(texts: Texts, what: str) -> Texts:
    return Texts({k: _line(v, f"The {k.label} {what}") for k, v in texts.items()})


def _controlled_texts(texts: Texts, what: str) -> Texts:
    return Texts({k: refuse_controls(v, f"The {k.label} {what}").strip() for k, v in texts.items()})


def _line(text: str, what: str) -> str:
    """One line with single spaces: a pasted line break is a space, a hidden control refused."""
    return " ".join(refuse_controls(text, what).split())


def _says_something(text: str) -> bool:
    """Whether anything is left when joiners and marks are folded away."""
    return bool(fold(text))


def _refuse_doubles(languages: Iterable[Language], what: str) -> None:
    seen: set[Language] = set()
    for language in languages:
        if language in seen:
            raise UserError(
                f"There are two {what} in {language.label}.",
                "Keep one for each language; other spellings have a field of their own.",
            )
        seen.add(language)
