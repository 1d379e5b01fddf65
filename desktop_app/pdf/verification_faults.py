"""How the checks of a signature say that it does not hold."""

from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say


class BrokenError(ValueError):
    """The signature does not hold; `sentence` says why, to the reader."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def need(condition: bool, what: str) -> None:
    """Raise `BrokenError` unless `condition`; `what` is a marked clause on the damage."""
    if not condition:
        raise BrokenError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The stored signature is damaged: {what}."),
                what=looked_up(what),
            )
        )
