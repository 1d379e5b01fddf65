"""The languages officers write in, with their direction and digits."""

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum


class Language(LabelledEnum):
    """A language of correspondence; the stored value is its BCP 47 tag."""

    EN = "en", QT_TRANSLATE_NOOP("Labels", "English")
    FA = "fa", QT_TRANSLATE_NOOP("Labels", "Persian")
    AR = "ar", QT_TRANSLATE_NOOP("Labels", "Arabic")
    FR = "fr", QT_TRANSLATE_NOOP("Labels", "French")
    UR = "ur", QT_TRANSLATE_NOOP("Labels", "Urdu")

    @property
    def is_rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return self in (Language.FA, Language.AR, Language.UR)

    @property
    def digits(self) -> str:
        """The ten digits of the language, from zero."""
        if self in (Language.FA, Language.UR):
            return "۰۱۲۳۴۵۶۷۸۹"
        return "٠١٢٣٤٥٦٧٨٩" if self is Language.AR else "0123456789"


PAPER_LANGUAGES = tuple(Language)
"""Languages that papers can be set in: each has its layouts and its words."""
FORM_LANGUAGES = (Language.EN, Language.FA)
"""Languages that a form has a line for when it opens; others are added where they are needed."""


def localise_digits(text: str, language: Language) -> str:
    """Write every ASCII digit of `text` with the digits of `language`."""
    return text.translate({ord("0") + i: digit for i, digit in enumerate(language.digits)})
