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
from desktop_app.letters.service_emblems import emblem_file, keep_emblem
from desktop_app.letters.service_issue import issue, issued_pdf, void
from desktop_app.letters.service_letterheads import (
    begin_letterhead,
    delete_letterhead,
    letterhead,
    letterhead_on,
    letterheads,
    restore_letterhead,
    save_letterhead,
)
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
    "begin_letterhead",
    "by_reference",
    "check_letter",
    "checks",
    "close_series",
    "count",
    "delete",
    "delete_letterhead",
    "describe",
    "draft_paper",
    "emblem_file",
    "enclosure_file",
    "ensure_default_series",
    "find_pdf",
    "issue",
    "issued_pdf",
    "keep_emblem",
    "letter",
    "letter_paper",
    "letterhead",
    "letterhead_on",
    "letterheads",
    "new_letter",
    "prepare",
    "register",
    "restore",
    "restore_letterhead",
    "rows",
    "save_letter",
    "save_letterhead",
    "save_series",
    "series",
    "signer_options",
    "summaries",
    "void",
]
