"""Between the plain body of a letter and its text with forms.

A plain body stays plain as long as it says everything: it is what other programs, older copies
and the search read.
"""

from desktop_app.core.rich_text import RichText
from desktop_app.letters.body_text import as_rich


def from_body(body: str) -> RichText:
    """The text that a plain body is read as; the labels of its lists stay as they were typed."""
    return as_rich(body)


def needed(text: RichText | None) -> RichText | None:
    """`text` where its forms say more than its words do; None where a plain body says it all."""
    return None if text is None or as_rich(text.plain()) == text else text


def body_of(text: RichText | None, body: str) -> str:
    """The plain body that goes with a text: its words, or `body` where there is no text."""
    return body if text is None else text.plain()
