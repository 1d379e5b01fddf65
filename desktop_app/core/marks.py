"""What may be said beneath a field without refusing what was typed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A remark on something typed; `doubtful` where it is probably wrong.

    `text` is a sentence that a window can translate, or plain text such as a telephone number.
    """

    text: str
    doubtful: bool = False
