"""A library of usual articles: general wording to start a draft from, in each paper language.

Written for Dabir after what memoranda between universities commonly contain. It is nobody's
official form and no legal advice; officers change every word of it as they need.
"""

from collections.abc import Sequence

from desktop_app.core.languages import Language
from desktop_app.mous import clauses_ar, clauses_en, clauses_fa, clauses_fr, clauses_ur
from desktop_app.mous.clause_texts import ClauseTexts
from desktop_app.mous.records import Article, ArticleText, Mou
from desktop_app.mous.wording import count_of_days, length_of_term, originals

LIBRARY = {
    each.TEXTS.language: each.TEXTS
    for each in (clauses_en, clauses_fa, clauses_ar, clauses_fr, clauses_ur)
}


def articles(languages: Sequence[Language], mou: Mou | None = None) -> tuple[Article, ...]:
    """The usual articles in each of `languages`, in their usual order.

    Term, notice, languages and originals follow `mou`, or the usual values without one.
    """
    basis = mou or Mou(None, 0, languages=tuple(languages))
    written = [tuple(_written(LIBRARY[each], basis, tuple(languages))) for each in languages]
    return tuple(Article(None, texts) for texts in zip(*written, strict=True))


def _written(texts: ClauseTexts, mou: Mou, languages: tuple[Language, ...]) -> list[ArticleText]:
    fields = _fields(texts, mou, languages)
    return [
        ArticleText(texts.language, heading, body.format_map(fields).strip())
        for heading, body in texts.articles
    ]


def _fields(texts: ClauseTexts, mou: Mou, languages: tuple[Language, ...]) -> dict[str, str]:
    term, language = mou.term, texts.language
    return {
        "term": texts.open_term
        if term.months is None
        else texts.term.format(length=length_of_term(term.months, language)),
        "renewal": "" if term.months is None else texts.renewal[term.renewal],
        "notice": texts.notice.format(days=count_of_days(term.notice_days, language))
        if term.notice_days
        else "",
        "languages": _languages(texts, languages),
        "prevailing": _prevailing(texts, mou.prevailing, languages),
        "originals": originals(mou.originals, language),
    }


def _languages(texts: ClauseTexts, languages: tuple[Language, ...]) -> str:
    *others, final = [texts.names[each] for each in languages]
    names = texts.last.join([*([texts.comma.join(others)] if others else []), final])
    return texts.languages[min(len(languages), 3) - 1].format(names=names)


def _prevailing(
    texts: ClauseTexts, prevailing: Language | None, languages: tuple[Language, ...]
) -> str:
    if not languages[1:]:
        return ""
    return texts.prevailing.format(name=texts.names[prevailing]) if prevailing else texts.equal
