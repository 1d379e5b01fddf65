"""How a letter opens and closes when the officer has not said otherwise.

Proposals by language and by whom the letter goes to; what an officer types always wins. Nothing
here guesses a person's gender or adds a title: it repeats what the addressee's post says.
"""

from dataclasses import dataclass

from desktop_app.contacts.records import Addressee
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language

_EXCELLENCIES = (
    "minister", "ambassador", "secretary general", "secretary-general", "president of the",
    "وزیر", "سفیر", "دبیرکل", "دبیر کل",
)  # fmt: skip
_NEVER = ("deputy", "vice", "assistant", "معاون", "قائم مقام")


@dataclass(frozen=True, slots=True)
class Greeting:
    """The line that opens a letter and the one that closes it."""

    salutation: str
    close: str


def greeting(language: Language, addressee: Addressee | None) -> Greeting:
    """The usual greeting in `language` for this addressee; None is an addressee not yet known."""
    if language is Language.FA:
        return Greeting("با سلام و احترام،", "با تجدید احترام")
    if addressee is not None and is_excellency(addressee.title):
        return Greeting(
            "Excellency,", "Please accept, Excellency, the assurances of my highest consideration."
        )
    if addressee is None or addressee.person is None:
        return Greeting("Dear Sir or Madam,", "Yours faithfully,")
    name = addressee.person
    called = f"{name.prefix} {name.family}" if name.prefix and name.family else name.plain
    return Greeting(f"Dear {called},", "Yours sincerely,")


def is_excellency(title: str) -> bool:
    """Whether custom addresses the holder of this title as Excellency."""
    padded = f" {fold(title)} "
    if any(f" {fold(word)} " in padded for word in _NEVER):
        return False
    return any(f" {fold(word)} " in padded for word in _EXCELLENCIES)
