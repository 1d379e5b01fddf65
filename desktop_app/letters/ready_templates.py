"""The templates that every office begins with, in the five languages of its papers.

Plain sentences with fields; nothing in them claims a rule of any named organisation. An office that
changes one keeps its own copy, and the ready one steps back.
"""

from desktop_app.core.labels import QT_TRANSLATE_NOOP
from desktop_app.core.languages import Language
from desktop_app.letters import ready_ar, ready_en, ready_fa, ready_fr, ready_ur
from desktop_app.letters.ready_texts import CERTIFICATE
from desktop_app.letters.records import LetterKind
from desktop_app.letters.template_records import Purpose, Template, TemplateText

_TEXTS = {
    Language.EN: ready_en.TEXTS,
    Language.FA: ready_fa.TEXTS,
    Language.AR: ready_ar.TEXTS,
    Language.FR: ready_fr.TEXTS,
    Language.UR: ready_ur.TEXTS,
}
_NAMES = {
    Purpose.INVITATION: QT_TRANSLATE_NOOP("Labels", "Invitation to a meeting"),
    Purpose.ADMISSION: QT_TRANSLATE_NOOP("Labels", "Letter of admission"),
    Purpose.FOLLOW_UP: QT_TRANSLATE_NOOP("Labels", "Follow-up to a decision"),
    Purpose.REMINDER: QT_TRANSLATE_NOOP("Labels", "Reminder"),
    Purpose.THANKS: QT_TRANSLATE_NOOP("Labels", "Thanks after a meeting"),
    Purpose.ACKNOWLEDGEMENT: QT_TRANSLATE_NOOP("Labels", "Acknowledgement of receipt"),
    Purpose.CREDENTIALS: QT_TRANSLATE_NOOP("Labels", "Letter of credentials"),
    Purpose.CIRCULAR: QT_TRANSLATE_NOOP("Labels", "Circular to members"),
    Purpose.NOTE: QT_TRANSLATE_NOOP("Labels", "Note verbale on a meeting"),
}


def _certificate() -> Template:
    """What a certificate says by itself, to be changed where an office says it otherwise."""
    texts = []
    for language, (title, text) in CERTIFICATE.items():
        office = "office.name" if language is Language.AR else "office.of_name"
        body = text.replace("{of_office}", f"{{{{ {office} }}}}").replace(
            "{day}", "{{ letter.day }}"
        )
        texts.append(TemplateText(language, subject=title, body=body))
    name = QT_TRANSLATE_NOOP("Labels", "Certificate of membership")
    purpose = Purpose.CERTIFICATE
    return Template(
        None, 0, name, purpose, LetterKind.CERTIFICATE, tuple(texts), ready=purpose.stored
    )


def _ready(purpose: Purpose) -> Template:
    texts = tuple(
        TemplateText(language, subject=texts[purpose][0], body=texts[purpose][1])
        for language, texts in _TEXTS.items()
    )
    kind = LetterKind.NOTE_VERBALE if purpose is Purpose.NOTE else LetterKind.LETTER
    return Template(None, 0, _NAMES[purpose], purpose, kind, texts, ready=purpose.stored)


READY: tuple[Template, ...] = (*map(_ready, _NAMES), _certificate())
"""Names are English, marked for the context "Labels"."""
