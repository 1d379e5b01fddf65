"""The two kinds of trouble: something in the world is wrong, or Dabir has a bug.

A `UserError` is the first kind. Anything else that is raised is the second.
"""

from collections.abc import Mapping

from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join


class UserError(Exception):
    """Something in the world is wrong; the officer can do something about it.

    `message` says what happened, `advice` what to do next, both in plain words; each is a
    `Sentence`, or a literal that is marked for translation, or a text of `tr()`.
    """

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        """Both sentences in English; the window can still translate each."""
        return join(text for text in (self.message, self.advice) if text)


class ConflictError(UserError):
    """Somebody else changed the record since it was read.

    `ours` is what the officer wanted to write, `theirs` what is stored now: field label to
    printable value, only for the fields that differ, so that an editor can show both versions.
    """

    def __init__(self, message: str, ours: Mapping[str, str], theirs: Mapping[str, str]) -> None:
        super().__init__(
            message,
            QT_TRANSLATE_NOOP(
                "Sentences", "Compare both versions, then keep theirs or save yours over it."
            ),
        )
        self.ours = dict(ours)
        self.theirs = dict(theirs)


class CancelledError(Exception):
    """The officer cancelled a long task; nothing is wrong."""
