"""The use cases of letters that came in: written down, registered, referred, answered, filed."""

from desktop_app.letters.service_incoming import (
    delete_incoming,
    new_incoming,
    restore_incoming,
    save_incoming,
    start_with_scan,
)
from desktop_app.letters.service_incoming_acts import (
    file_incoming,
    link_incoming,
    matters_of,
    refer,
    referral_done,
    reopen_incoming,
    unlink_incoming,
)
from desktop_app.letters.service_incoming_answer import (
    answer_to,
    letters_answered,
    link_answered,
    unlink_answered,
)
from desktop_app.letters.service_incoming_history import history_of_incoming
from desktop_app.letters.service_incoming_reading import (
    DueReferral,
    by_any_number,
    doubles_of,
    due_referrals,
    incoming,
    incoming_count,
    incoming_lines,
    incoming_of,
    incoming_options,
    incoming_summaries,
    is_overdue,
    officer_options,
    unanswered,
)
from desktop_app.letters.service_incoming_register import (
    correct_incoming,
    ensure_incoming_series,
    register_incoming,
    void_incoming,
)
from desktop_app.letters.service_incoming_tidy import Remark, remarks
from desktop_app.letters.service_scans import Scan, check_scan, keep_scan, read_scan, scan_file

__all__ = [
    "DueReferral",
    "Remark",
    "Scan",
    "answer_to",
    "by_any_number",
    "check_scan",
    "correct_incoming",
    "delete_incoming",
    "doubles_of",
    "due_referrals",
    "ensure_incoming_series",
    "file_incoming",
    "history_of_incoming",
    "incoming",
    "incoming_count",
    "incoming_lines",
    "incoming_of",
    "incoming_options",
    "incoming_summaries",
    "is_overdue",
    "keep_scan",
    "letters_answered",
    "link_answered",
    "link_incoming",
    "matters_of",
    "new_incoming",
    "officer_options",
    "read_scan",
    "refer",
    "referral_done",
    "register_incoming",
    "remarks",
    "reopen_incoming",
    "restore_incoming",
    "save_incoming",
    "scan_file",
    "start_with_scan",
    "unanswered",
    "unlink_answered",
    "unlink_incoming",
    "void_incoming",
]
