"""What is checked and tidied before a memorandum is written."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.texts import Texts
from desktop_app.mous import rules
from desktop_app.mous.records import Article, ArticleText, Mou, MouState
from desktop_app.mous.wording import article_label


def tidied(mou: Mou) -> Mou:
    """The record as it is stored: no stray blanks, no empty texts, one text per language.

    Raises UserError for a record that contradicts itself.
    """
    title = {k: _line(v, f"The {k.label} title") for k, v in mou.title.items()}
    articles = tuple(_tidy_article(number, each) for number, each in enumerate(mou.articles, 1))
    tidy = replace(mou, title=Texts(title), articles=articles, notes=mou.notes.strip())
    rules.check(tidy)
    return tidy


def check_version(mine: Mou, stored: Mou) -> None:
    """Raise ConflictError, with what differs, when `stored` moved on since `mine` was read."""
    if mine.version == stored.version:
        return
    ours, theirs = dict(_fields(mine)), dict(_fields(stored))
    differing = [name for name in {**ours, **theirs} if ours.get(name) != theirs.get(name)]
    raise ConflictError(
        "Somebody else changed this memorandum while you were editing it.",
        {name: ours.get(name) or "—" for name in differing},
        {name: theirs.get(name) or "—" for name in differing},
    )


def check_frozen(mine: Mou, stored: Mou) -> None:
    """Raise UserError when a signed text would change."""
    if stored.state not in rules.FROZEN:
        return
    if changes := rules.frozen_changes(stored, mine):
        raise UserError(
            f"This memorandum is signed; its {_and(changes)} cannot change any more.",
            "Put it back as it was signed. A change needs an amendment that the parties sign.",
        )


def check_step(mou: Mou, state: MouState, missing: tuple[str, ...]) -> None:
    """Raise UserError when a state cannot follow, or something is missing for it."""
    rules.check_step(mou.state, state)
    if missing:
        raise UserError(f"The memorandum cannot become “{state.label}” yet.", " ".join(missing))


def _tidy_article(number: int, article: Article) -> Article:
    texts: dict[object, ArticleText] = {}
    for text in article.texts:
        what = f"The {text.language.label} heading of article {number}"
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


def _and(words: tuple[str, ...]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]]) if words[1:] else words[0]


def _fields(mou: Mou) -> Iterator[tuple[str, str]]:
    """Every field as the editor names it, printable."""
    for language, title in mou.title.items():
        yield f"Title ({language.label})", title
    yield "State", mou.state.label
    yield "Languages", ", ".join(language.label for language in mou.languages)
    yield "Prevailing text", mou.prevailing.label if mou.prevailing else "all equal"
    yield "Originals", str(mou.originals)
    yield "Calendars", ", ".join(calendar.label for calendar in mou.calendars)
    yield "Parties", "; ".join(f"{p.name}: {p.signatory or '—'}" for p in mou.parties)
    for number, article in enumerate(mou.articles, 1):
        for text in article.texts:
            label = article_label(number, text.language)
            yield f"{label} ({text.language.label})", f"{text.heading}\n{text.body}"
    term = mou.term
    yield "Signed on", term.signed_on.isoformat() if term.signed_on else ""
    yield "In force from", term.in_force_on.isoformat() if term.in_force_on else ""
    yield "Term in months", "" if term.months is None else str(term.months)
    yield "Notice in days", "" if term.notice_days is None else str(term.notice_days)
    yield "Renewal", term.renewal.label
    yield "Notes", mou.notes
