"""Headers of e-mails in any script, folded so that no space is lost.

The standard library's own folding drops a space where a long header that needs encoding is broken
between two words (RFC 2047, 6.2: the gap between two encoded words is not shown).
"""

from email.header import Header
from email.policy import EmailPolicy
from typing import Any

_LINE_END = "\r\n"


class _Policy(EmailPolicy):
    """Folds subjects and addresses that are not ASCII by the older, sound encoder."""

    def fold(self, name: str, value: Any) -> str:
        """The header with its line ends."""
        if str(value).isascii():
            return str(super().fold(name, value))
        if name.lower() == "subject":
            return f"{name}: {_encoded(str(value), name)}{_LINE_END}"
        addresses: tuple[Any, ...] = getattr(value, "addresses", ())
        if len(addresses) == 1:
            only = addresses[0]
            said = _encoded(only.display_name, name)
            return f"{name}: {said}{_LINE_END} <{only.addr_spec}>{_LINE_END}"
        return str(super().fold(name, value))

    def fold_binary(self, name: str, value: Any) -> bytes:
        """The same as bytes."""
        return self.fold(name, value).encode("ascii", "surrogateescape")


def _encoded(text: str, name: str) -> str:
    return Header(text, "utf-8", header_name=name).encode(linesep=_LINE_END)


MAIL = _Policy(linesep=_LINE_END)
"""RFC 5322 with line ends as they travel; headers in ASCII."""
