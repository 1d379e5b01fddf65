"""What models cannot say: rows that only ever get added, and the full-text index."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

APPEND_ONLY = ("history", "register_entry", "register_void")


def upgrade() -> None:
    """Bring an office to this step."""
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_is_never_deleted BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"
        )
    op.execute(
        "CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history "
        "BEGIN SELECT RAISE(ABORT, 'history only grows'); END"
    )
    for table in ("register_entry", "register_void"):
        # The row's own hash is written right after the row, once.
        op.execute(
            f"CREATE TRIGGER {table}_is_never_changed BEFORE UPDATE ON {table} "
            "WHEN OLD.row_hash <> '' "
            f"BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"
        )
    op.execute(
        "CREATE VIRTUAL TABLE search_text USING fts5("
        "title, body, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')"
    )
