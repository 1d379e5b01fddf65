"""Memoranda are PDF/A-2a and PDF/UA-1 in every language, in pairs and in all of them together."""

from pathlib import Path

import pytest

from desktop_app.core.languages import Language
from desktop_app.mous.document import mou_document
from desktop_app.mous.document_report import report_document
from desktop_app.mous.records import MouForm, MouPrint
from desktop_app.pdf.typeset import typeset

from ..validator import assert_conform, require_validator
from .reports import sample_report
from .samples import sample
from .test_document import NOW, in_languages


@pytest.mark.conformance
@pytest.mark.timeout(300)
def test_memoranda_conform_in_every_language(tmp_path: Path) -> None:
    require_validator()
    chosen = [(each,) for each in Language] + [(Language.FR, Language.AR), tuple(Language)]
    files = {
        "-".join(each.stored for each in languages): typeset(
            mou_document(in_languages(*languages), NOW)
        )
        for languages in chosen
    }
    for languages in ((Language.EN, Language.FA), (Language.AR, Language.UR)):
        one, other = languages
        of_ten = sample(languages, 10)
        for form, chosen_ones in (
            (MouForm.ONE, (other,)), (MouForm.COLUMNS, languages), (MouForm.AFTER, (other, one)),
        ):  # fmt: skip
            wanted = MouPrint(form, chosen_ones)
            files[f"{form.stored}-{other.stored}"] = typeset(mou_document(of_ten, NOW, wanted))
    for language in Language:
        files[f"report-{language.stored}"] = typeset(report_document(sample_report(language), NOW))
    assert_conform(files, tmp_path)
