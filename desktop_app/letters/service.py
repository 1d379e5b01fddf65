"""The use cases of letters: drafts, checks, issue, the register and its series."""

from desktop_app.letters.service_checks import check_letter, checked_paper, checks
from desktop_app.letters.service_circular_groups import (
    group_countries,
    group_filters,
    group_recipients,
    recipient_of,
    recipient_options,
)
from desktop_app.letters.service_circular_issue import issue_next, issued_letters, retry_failed
from desktop_app.letters.service_circular_letters import faults, findings, letter_for
from desktop_app.letters.service_circulars import (
    circular,
    circular_titles,
    circulars,
    delete_circular,
    new_circular,
    restore_circular,
    save_circular,
)
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
from desktop_app.letters.service_images import image_file, keep_image
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
    issued_options,
    letter,
    register,
    rows,
    summaries,
)
from desktop_app.letters.service_register_paper import (
    find_register,
    register_paper,
    register_years,
)
from desktop_app.letters.service_samples import new_letterhead, sample_paper
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
    "checked_paper",
    "checks",
    "circular",
    "circular_titles",
    "circulars",
    "close_series",
    "count",
    "delete",
    "delete_circular",
    "delete_letterhead",
    "describe",
    "draft_paper",
    "emblem_file",
    "enclosure_file",
    "ensure_default_series",
    "faults",
    "find_pdf",
    "find_register",
    "findings",
    "group_countries",
    "group_filters",
    "group_recipients",
    "image_file",
    "issue",
    "issue_next",
    "issued_letters",
    "issued_options",
    "issued_pdf",
    "keep_emblem",
    "keep_image",
    "letter",
    "letter_for",
    "letter_paper",
    "letterhead",
    "letterhead_on",
    "letterheads",
    "new_circular",
    "new_letter",
    "new_letterhead",
    "prepare",
    "recipient_of",
    "recipient_options",
    "register",
    "register_paper",
    "register_years",
    "restore",
    "restore_circular",
    "restore_letterhead",
    "retry_failed",
    "rows",
    "sample_paper",
    "save_circular",
    "save_letter",
    "save_letterhead",
    "save_series",
    "series",
    "signer_options",
    "summaries",
    "void",
]
