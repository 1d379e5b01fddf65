"""What a tradition of letter writing fixes once: its language, its measures and its own words."""

from dataclasses import dataclass

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Align


@dataclass(frozen=True, slots=True)
class Words:
    """What a letter prints of its own. `{who}`, `{count}`, `{page}` and `{pages}` are filled in.

    `enclosure` and `copy` head one value on their own line, `enclosures` and `copies` a list.
    `theirs` stands before the number of the letter answered, `follows` before that of our earlier
    one. `marks` are the classifications from restricted to secret, `classified` stands before one.
    `written` is place and day at the end of a note, `seal` marks the place of a seal. `basmala` is
    empty where letters never open with it.
    """

    on_issue: str
    draft: str
    sample: str
    page: str
    signed_by: str
    sample_signature: str
    signature_of: str
    signer: str
    subject: str
    number: str
    theirs: str
    follows: str
    classified: str
    marks: tuple[str, str, str]
    note: str
    written: str
    seal: str
    seal_of: str
    enclosure: str
    enclosures: str
    copy: str
    copies: str
    comma: str = ", "
    full_stop: str = "."
    basmala: str = ""


@dataclass(frozen=True, slots=True)
class Tradition:
    """How the letters of one language are set.

    `size` in points and `leading` in sizes are those of running text, `align` says whether its
    lines fill the measure; `short_leading` is that of names and other short lines; `label_size`
    is that of number and date, `note_size` that of enclosures and copies; `bold_labels` says
    whether the words before number and date are bold.
    """

    language: Language
    words: Words
    size: float
    leading: float
    align: Align
    short_leading: float
    label_size: float
    note_size: float
    bold_labels: bool = False
