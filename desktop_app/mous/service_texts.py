"""Changes the texts of a memorandum by what was kept or came in, always as an ordinary change."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.db import history
from desktop_app.mous import service
from desktop_app.mous.comparison_articles import matched
from desktop_app.mous.comparison_records import Pair
from desktop_app.mous.records import Article, ArticleText, Mou
from desktop_app.mous.service_versions import version
from desktop_app.mous.version_records import Since

_FAR_BACK = 2000
"""Acts looked through for the time at which a text was up to date."""


def restore_version(session: Session, version_id: int) -> Mou:
    """Make the texts what a kept version says; the history keeps what they were.

    Articles that are gone come back as new ones. Raises UserError where the text is frozen.
    """
    found = version(session, version_id)
    now = service.mou(session, found.mou_id)
    living = {article.id for article in now.articles}
    back = tuple(
        article if article.id in living else replace(article, id=None) for article in found.articles
    )
    return service.save_mou(session, replace(now, articles=back))


def take_over(
    session: Session, version_id: int, place: int, languages: Sequence[Language] = ()
) -> Mou:
    """Take one article of a version into the text, in these languages (none: all it has).

    `place` counts the version's articles from 0. An article that the text lacks is put where it
    stands in the version. Raises UserError where the text is frozen.
    """
    found = version(session, version_id)
    now = service.mou(session, found.mou_id)
    theirs = found.articles[place]
    taken = [t for t in theirs.texts if not languages or t.language in languages]
    if not taken:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This article is not written in that language."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another language of the draft."),
        )
    pairs = matched(now.articles, found.articles)
    own = next((pair.old for pair in pairs if pair.new == place), None)
    articles = list(now.articles)
    if own is None:
        texts = tuple(replace(text, stale=False) for text in taken)
        articles.insert(_gap(pairs, place), Article(None, texts))
    else:
        articles[own] = _with(articles[own], taken)
    return service.save_mou(session, replace(now, articles=tuple(articles)))


def take_out(session: Session, mou_id: int, place: int) -> Mou:
    """Take an article out that a version does not have; `place` counts ours from 0."""
    now = service.mou(session, mou_id)
    articles = (*now.articles[:place], *now.articles[place + 1 :])
    return service.save_mou(session, replace(now, articles=articles))


def changed_since(
    session: Session, mou_id: int, article_id: int, language: Language
) -> tuple[Since, ...]:
    """What changed in the other languages since the text in `language` was last up to date.

    Empty where the text is up to date, and where the history does not reach back so far.
    """
    now = _article(service.mou(session, mou_id).articles, article_id)
    text = now.text(language) if now else None
    if now is None or text is None or not text.stale:
        return ()
    before = _last_in_step(session, mou_id, article_id, language)
    if before is None:
        return ()
    return tuple(_since(before, now, language))


def _since(before: Article, now: Article, behind: Language) -> Iterator[Since]:
    for language in Language:
        old, new = before.text(language), now.text(language)
        empty = ArticleText(language, "", "")
        if language is behind or (old is None and new is None):
            continue
        one, other = old or empty, new or empty
        if (one.heading, one.body) != (other.heading, other.body):
            yield Since(language, (one.heading, other.heading), (one.body, other.body))


def _last_in_step(
    session: Session, mou_id: int, article_id: int, language: Language
) -> Article | None:
    """The article before the act that left its text in `language` behind."""
    for entry in history.of(session, Ref(Kind.MOU, mou_id), _FAR_BACK):
        kept = (entry.before or {}).get("articles")
        found = _told(kept, article_id) if kept else None
        text = found.text(language) if found else None
        if text is not None and not text.stale:
            return found
    return None


def _told(articles: Any, article_id: int) -> Article | None:
    """An article as the history wrote it down."""
    for each in articles:
        if each["id"] == article_id:
            texts = (
                ArticleText(Language(t["language"]), t["heading"], t["body"], t["stale"])
                for t in each["texts"]
            )
            return Article(article_id, tuple(texts))
    return None


def _article(articles: Sequence[Article], key: int) -> Article | None:
    return next((article for article in articles if article.id == key), None)


def _with(article: Article, taken: Sequence[ArticleText]) -> Article:
    """Our article with their texts; a heading they leave out stays ours."""
    texts = {text.language: text for text in article.texts}
    for text in taken:
        own = texts.get(text.language)
        heading = text.heading or (own.heading if own else "")
        texts[text.language] = ArticleText(text.language, heading, text.body)
    return replace(article, texts=tuple(texts.values()))


def _gap(pairs: Sequence[Pair], place: int) -> int:
    """Where a new article goes: behind the one that stands before it in the version."""
    before = [pair.old for pair in pairs if pair.new is not None and pair.new < place]
    olds = [old for old in before if old is not None]
    return olds[-1] + 1 if olds else 0
