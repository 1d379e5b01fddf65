"""Which languages of an item or a decision have not been looked at since another one changed."""

from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts

Pair = tuple[Texts, ...]
"""The texts of one item or decision: heading and body, or the text alone."""


def carry(before: Pair, after: Pair, stale: tuple[Language, ...]) -> tuple[Language, ...]:
    """The languages left behind once `before` has become `after`.

    A language whose words changed is up to date. One whose words did not change is left behind
    when another one that was up to date changed; a language that was behind and caught up moves
    nobody else. Languages without any words are missing, not stale.
    """
    changed = {
        language for language in Language if _words(before, language) != _words(after, language)
    }
    written_before = {language for language in Language if any(_words(before, language))}
    written = {language for language in Language if any(_words(after, language))}
    leads = changed & written_before - set(stale)
    behind = {
        language for language in written & written_before - changed if leads or language in stale
    }
    return tuple(language for language in Language if language in behind)


def _words(texts: Pair, language: Language) -> tuple[str, ...]:
    return tuple(text.get(language, "").strip() for text in texts)
