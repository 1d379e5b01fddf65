"""What is checked before a contact is written, and what is only warned about."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.contacts.service_countries import is_country
from desktop_app.contacts.service_details import checked_details
from desktop_app.core.controls import mixed_script_words, refuse_controls
from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts


def checked_person(person: Person) -> Person:
    """The person with tidy fields; raises UserError for what cannot be written."""
    names = tuple(name for name in map(_tidy_name, person.names) if _says_something(name.plain))
    if not names:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The person has no name."),
            QT_TRANSLATE_NOOP(
                "Sentences", "Enter a given or a family name in at least one language."
            ),
        )
    _refuse_doubles(
        (name.language for name in names),
        QT_TRANSLATE_NOOP("Sentences", "There are two names in {language}."),
    )
    spellings = (
        _line(text, QT_TRANSLATE_NOOP("Sentences", "The other spelling"))
        for text in person.other_spellings
    )
    return replace(
        checked_details(person),
        names=names,
        other_spellings=tuple(dict.fromkeys(text for text in spellings if text)),
        email=_line(person.email, QT_TRANSLATE_NOOP("Sentences", "The e-mail address")),
        phone=_line(person.phone, QT_TRANSLATE_NOOP("Sentences", "The telephone number")),
        notes=person.notes.strip(),
    )


def checked_organisation(organisation: Organisation) -> Organisation:
    """The organisation with tidy fields; raises UserError for what cannot be written."""
    names = _tidy_texts(organisation.names, QT_TRANSLATE_NOOP("Sentences", "The {language} name"))
    if not any(_says_something(name) for name in names.values()):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The organisation has no name."),
            QT_TRANSLATE_NOOP("Sentences", "Enter its name in at least one language."),
        )
    country = organisation.country.strip().upper()
    if country and not is_country(country):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "“{country}” is not a country code of ISO 3166."),
                country=country,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose the country from the list, or leave it empty."),
        )
    return replace(
        checked_details(organisation),
        names=names,
        short_names=_tidy_texts(
            organisation.short_names, QT_TRANSLATE_NOOP("Sentences", "The {language} short name")
        ),
        city=_tidy_texts(organisation.city, QT_TRANSLATE_NOOP("Sentences", "The {language} city")),
        address=_controlled_texts(
            organisation.address, QT_TRANSLATE_NOOP("Sentences", "The {language} address")
        ),
        country=country,
        email=_line(organisation.email, QT_TRANSLATE_NOOP("Sentences", "The e-mail address")),
        notes=organisation.notes.strip(),
    )


def checked_post(post: Post) -> Post:
    """The post with tidy titles; raises UserError for what cannot be written."""
    titles = tuple(title for title in map(_tidy_title, post.titles) if _says_something(title.text))
    _refuse_doubles(
        (title.language for title in titles),
        QT_TRANSLATE_NOOP("Sentences", "There are two titles in {language}."),
    )
    if post.since and post.until and post.until < post.since:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The post ends on {until}, before it starts on {since}."
                ),
                until=post.until,
                since=post.since,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Correct one of the two days, or leave one empty."),
        )
    return post if titles == post.titles else replace(post, titles=titles)


def name_warnings(record: Person | Organisation) -> tuple[str, ...]:
    """Sentences about names that may deceive: words that mix letters of two scripts."""
    if isinstance(record, Person):
        names = [name.full for name in record.names] + list(record.other_spellings)
    else:
        names = [*record.names.values(), *record.short_names.values()]
    words = dict.fromkeys(word for name in names for word in mixed_script_words(name))
    return tuple(
        say(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "“{word}” mixes letters of two scripts; some of them may only look alike.",
            ),
            word=word,
        )
        for word in words
    )


def _tidy_name(name: PersonName) -> PersonName:
    what = _of(QT_TRANSLATE_NOOP("Sentences", "The {language} name"), name.language)
    told = (name.given, name.family, name.prefix, name.suffix, name.patronymic)
    if all(text == _line(text, what) for text in told):
        return name
    return replace(
        name,
        given=_line(name.given, what),
        family=_line(name.family, what),
        prefix=_line(name.prefix, what),
        suffix=_line(name.suffix, what),
        patronymic=_line(name.patronymic, what),
    )


def _tidy_title(title: Title) -> Title:
    what = _of(QT_TRANSLATE_NOOP("Sentences", "The {language} title"), title.language)
    origin = _of(
        QT_TRANSLATE_NOOP("Sentences", "The source of the {language} title"), title.language
    )
    text, source = _line(title.text, what), _line(title.source, origin)
    if (text, source) == (title.text, title.source):
        return title
    return replace(title, text=text, source=source)


def _tidy_texts(texts: Texts, what: str) -> Texts:
    tidy = {k: _line(v, _of(what, k)) for k, v in texts.items()}
    return texts if all(tidy[k] == v for k, v in texts.items()) else Texts(tidy)


def _controlled_texts(texts: Texts, what: str) -> Texts:
    tidy = {k: refuse_controls(v, _of(what, k)).strip() for k, v in texts.items()}
    return texts if all(tidy[k] == v for k, v in texts.items()) else Texts(tidy)


@cache
def _of(what: str, language: Language) -> str:
    """What a language's text is called; an import asks for it a million times."""
    return say(what, language=language)


def _line(text: str, what: str) -> str:
    """One line with single spaces: a pasted line break is a space, a hidden control refused."""
    return " ".join(refuse_controls(text, what).split())


def _says_something(text: str) -> bool:
    """Whether anything is left when joiners and marks are folded away."""
    return bool(fold(text))


def _refuse_doubles(languages: Iterable[Language], complaint: str) -> None:
    seen: set[Language] = set()
    for language in languages:
        if language in seen:
            raise UserError(
                say(complaint, language=language),
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Keep one for each language; other spellings have a field of their own.",
                ),
            )
        seen.add(language)
