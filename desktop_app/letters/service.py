"""The use cases of letters: drafts, checks, issue, the register and its series."""

from desktop_app.letters.service_checks import check_letter, checks
from desktop_app.letters.service_drafts import (
    attach,
    delete,
    enclosure_file,
    new_letter,
    prepare,
    restore,
    save_letter,
)
from desktop_app.letters.service_issue import issue, issued_pdf, void
from desktop_app.letters.service_paper import draft_paper, letter_paper
from desktop_app.letters.service_people import addressee_options, describe, signer_options
from desktop_app.letters.service_register import (
    by_reference,
    count,
    find_pdf,
    letter,
    register,
    rows,
    summaries,
)
from desktop_app.letters.service_series import (
    close_series,
    ensure_default_series,
    save_series,
    series,
)

__all__ = [
    "addressee_options",
    "attach",
    "by_reference",
    "check_letter",
    "checks",
    "close_series",
    "count",
    "delete",
    "describe",
    "draft_paper",
    "enclosure_file",
    "ensure_default_series",
    "find_pdf",
    "issue",
    "issued_pdf",
    "letter",
    "letter_paper",
    "new_letter",
    "prepare",
    "register",
    "restore",
    "rows",
    "save_letter",
    "save_series",
    "series",
    "signer_options",
    "summaries",
    "void",
]
