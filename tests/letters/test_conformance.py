"""Letters are PDF/A-2a and PDF/UA-1 in every language: drafts, two pages, signed ones; and so are
their copies and the register. All in one run of the validator, which takes long to start.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.languages import Language
from desktop_app.letters.document import letter_document
from desktop_app.letters.records import Arrangement
from desktop_app.papers import make_freezer
from desktop_app.pdf.certificates import make_demonstration_identity
from desktop_app.pdf.identity import load_identity
from desktop_app.pdf.typeset import typeset

from ..validator import assert_conform, require_validator
from .forms import bilingual, certificate, note, rich
from .samples import AT, EN, FA, sample
from .test_copies import copies
from .test_reading import TORTURED
from .test_register_paper import registers


@pytest.mark.conformance
@pytest.mark.timeout(420)
def test_letters_copies_and_registers_conform_in_every_language(tmp_path: Path) -> None:
    require_validator()
    identity = load_identity(make_demonstration_identity("Sample", "secret", AT)[0], "secret")
    freeze = make_freezer(identity)
    signed = {language: freeze(sample(language)) for language in Language}
    files = {f"{language.stored}-signed": paper for language, paper in signed.items()}
    files |= {f"copy-{name}": paper for name, paper in copies(signed).items()}
    files |= {f"register-{name}": paper for name, paper in registers().items()}
    for language in Language:
        files[f"{language.stored}-two"] = typeset(letter_document(sample(language, 2)))
        files[f"{language.stored}-rich"] = typeset(letter_document(rich(language)))
        files[f"{language.stored}-note"] = freeze(note(language))
        files[f"{language.stored}-certificate"] = typeset(letter_document(certificate(language)))
    for way in Arrangement:
        files[f"fa-en-{way.stored}"] = freeze(bilingual(FA, EN, way))
    files["en-fa-certificate"] = freeze(certificate(EN, FA))
    torture = replace(sample(FA), letter=replace(sample(FA).letter, body=TORTURED))
    files["torture"] = typeset(letter_document(torture))
    assert_conform(files, tmp_path)
