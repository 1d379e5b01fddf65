"""What is checked and tidied before a memorandum is written."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, listed, looked_up, say, together
from desktop_app.core.texts import Texts
from desktop_app.mous import rules, rules_dates, rules_record
from desktop_app.mous.records import Article, ArticleText, Mou, MouState, Party, Term
from desktop_app.mous.wording import article_label


def tidied(mou: Mou) -> Mou:
    """The record as it is stored: no stray blanks, no empty texts, one text per language.

    Raises UserError for a record that contradicts itself.
    """
    title = {
        k: _line(v, say(QT_TRANSLATE_NOOP("Sentences", "The {language} title"), language=k))
        for k, v in mou.title.items()
    }
    articles = tuple(_tidy_article(number, each) for number, each in enumerate(mou.articles, 1))
    reference = _line(mou.reference, QT_TRANSLATE_NOOP("Sentences", "The reference"))
    tidy = replace(
        mou, title=Texts(title), articles=articles, notes=mou.notes.strip(), reference=reference
    )
    tidy = rules_dates.with_entry(tidy)
    rules.check(tidy)
    rules_record.check_record(tidy)
    return tidy


def check_version(mine: Mou, stored: Mou) -> None:
    """Raise ConflictError, with what differs, when `stored` moved on since `mine` was read."""
    if mine.version == stored.version:
        return
    ours, theirs = dict(_fields(mine)), dict(_fields(stored))
    differing = [name for name in {**ours, **theirs} if ours.get(name) != theirs.get(name)]
    raise ConflictError(
        QT_TRANSLATE_NOOP(
            "Sentences", "Somebody else changed this memorandum while you were editing it."
        ),
        {name: ours.get(name) or "—" for name in differing},
        {name: theirs.get(name) or "—" for name in differing},
    )


def check_frozen(mine: Mou, stored: Mou) -> None:
    """Raise UserError when a signed text, or one frozen for signature, would change."""
    changes = rules.frozen_changes(stored, mine)
    if stored.state in rules.FROZEN and changes:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "This memorandum is signed; its {changes} cannot change any more."
                ),
                changes=together(looked_up(each) for each in changes),
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Put it back as it was signed. A change needs an amendment that the parties sign.",
            ),
        )
    if stored.frozen_at is not None and changes:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "The text is frozen for signature; its {changes} cannot change now.",
                ),
                changes=together(looked_up(each) for each in changes),
            ),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Put it back as it was. While nobody has signed, the text can be unfrozen.",
            ),
        )


def check_step(mou: Mou, state: MouState, missing: tuple[str, ...]) -> None:
    """Raise UserError when a state cannot follow, or something is missing for it."""
    rules.check_step(mou.state, state)
    if missing:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The memorandum cannot become “{state}” yet."),
                state=state,
            ),
            join(missing),
        )


def _tidy_article(number: int, article: Article) -> Article:
    texts: dict[object, ArticleText] = {}
    for text in article.texts:
        what = say(
            QT_TRANSLATE_NOOP("Sentences", "The {language} heading of article {number}"),
            language=text.language,
            number=number,
        )
        tidy = replace(text, heading=_line(text.heading, what), body=_lines(text.body))
        if tidy.heading or tidy.body:
            texts[text.language] = tidy
    return replace(article, texts=tuple(texts.values()))


def _line(text: str, what: str) -> str:
    return " ".join(refuse_controls(text, what).split())


def _lines(text: str) -> str:
    """Paragraphs one below the other, without blanks at their ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")
    return "\n".join(line.strip() for line in lines)


def _fields(mou: Mou) -> Iterator[tuple[str, str]]:
    """Every field as the editor names it, printable."""
    for language, title in mou.title.items():
        yield say(QT_TRANSLATE_NOOP("Sentences", "Title ({language})"), language=language), title
    yield QT_TRANSLATE_NOOP("Sentences", "State"), say("{state}", state=mou.state)
    yield QT_TRANSLATE_NOOP("Sentences", "Reference"), mou.reference
    yield QT_TRANSLATE_NOOP("Sentences", "Kind"), say("{kind}", kind=mou.kind)
    yield QT_TRANSLATE_NOOP("Sentences", "Entry into force"), say("{rule}", rule=mou.entry_rule)
    yield QT_TRANSLATE_NOOP("Sentences", "Languages"), listed(mou.languages)
    yield QT_TRANSLATE_NOOP("Sentences", "Prevailing text"), _prevailing(mou.prevailing)
    yield QT_TRANSLATE_NOOP("Sentences", "Originals"), str(mou.originals)
    yield QT_TRANSLATE_NOOP("Sentences", "Calendars"), listed(mou.calendars)
    yield QT_TRANSLATE_NOOP("Sentences", "Correction of lunar dates"), f"{mou.lunar_shift:+}"
    yield from _beside(mou)
    for number, article in enumerate(mou.articles, 1):
        for text in article.texts:
            label = article_label(number, text.language)
            yield (
                say("{label} ({language})", label=label, language=text.language),
                f"{text.heading}\n{text.body}",
            )
    yield from _term_fields(mou.term)
    yield QT_TRANSLATE_NOOP("Sentences", "Notes"), mou.notes


def _beside(mou: Mou) -> Iterator[tuple[str, str]]:
    """Parties, clearances and originals."""
    yield (
        QT_TRANSLATE_NOOP("Sentences", "Parties"),
        "; ".join(f"{p.name}: {p.signatory or '—'}" for p in mou.parties),
    )
    yield (
        QT_TRANSLATE_NOOP("Sentences", "Days of the parties"),
        "; ".join(_days_of(party) for party in mou.parties),
    )
    yield (
        QT_TRANSLATE_NOOP("Sentences", "Clearances"),
        listed(
            say("{name}: {state}", name=c.authority.best(), state=c.state) for c in mou.clearances
        )
        if mou.clearances
        else "",
    )
    yield (
        QT_TRANSLATE_NOOP("Sentences", "Where the originals lie"),
        "; ".join(each.place for each in mou.kept_originals),
    )


def _term_fields(term: Term) -> Iterator[tuple[str, str]]:
    yield QT_TRANSLATE_NOOP("Sentences", "Signed on"), _day(term.signed_on)
    yield QT_TRANSLATE_NOOP("Sentences", "In force from"), _day(term.in_force_on)
    yield (
        QT_TRANSLATE_NOOP("Sentences", "Term in months"),
        "" if term.months is None else str(term.months),
    )
    yield (
        QT_TRANSLATE_NOOP("Sentences", "Notice in days"),
        "" if term.notice_days is None else str(term.notice_days),
    )
    yield QT_TRANSLATE_NOOP("Sentences", "Renewal"), say("{renewal}", renewal=term.renewal)


def _prevailing(language: Language | None) -> str:
    if language is None:
        return looked_up(QT_TRANSLATE_NOOP("Sentences", "all equal"))
    return say("{language}", language=language)


def _day(day: date | None) -> str:
    return say("{day}", day=day) if day else ""


def _days_of(party: Party) -> str:
    days = (party.signed_on, party.notified_on, party.joined_on, party.withdrawn_on)
    return " / ".join(str(day) if day else "—" for day in days)
