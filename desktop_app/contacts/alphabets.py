"""The order of the alphabets in which lists are printed and shown.

Code points put the four letters that Persian added to the Arabic alphabet after all others; a
reader of Persian looks for them where they belong.
"""

import unicodedata

from desktop_app.core.languages import Language

_ALPHABETS = {
    Language.FA: "ءآأإابپتةٹثجچحخدڈذرڑزژسشصضطظعغفقکكگلمنںوؤهھیيئىے",
    Language.UR: "ءآأإابپتةٹثجچحخدڈذرڑزژسشصضطظعغفقکكگلمنںوؤہههھیيئىے",
    Language.AR: "ءآأؤإئابپتةٹثجچحخدڈذرڑزژسشصضطظعغفقكکگلمنںههھہويیىے",
}
"""Letters of neighbouring alphabets stand beside the one they are taken for."""


def order_key(text: str, language: Language) -> tuple[tuple[int, int], ...]:
    """Where `text` stands in the alphabet of `language`; letters of other scripts come after."""
    alphabet = _ALPHABETS.get(language, "")
    key = []
    for letter in unicodedata.normalize("NFC", text).casefold():
        place = alphabet.find(letter) if alphabet else -1
        if place >= 0:
            key.append((0, place))
            continue
        plain = unicodedata.normalize("NFKD", letter)[0]
        if plain.isalnum() or plain.isspace():
            key.append((0 if plain.isspace() else 1, -1 if plain.isspace() else ord(plain)))
    return tuple(key)
