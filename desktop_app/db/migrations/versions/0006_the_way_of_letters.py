"""The way of letters, standing bodies, and the life of memoranda."""

import sqlalchemy as sa
from alembic import op


revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


POINTERS = (
    ("action", "item_id", "agenda_item"),
    ("attendee", "member_id", "body_member"),
    ("attendee", "represents_id", "organisation"),
    ("decision", "item_id", "agenda_item"),
    ("letter", "on_behalf_post_id", "post"),
    ("meeting", "body_id", "body"),
    ("meeting", "approved_at_id", "meeting"),
    ("mou", "parent_id", "mou"),
    ("mou_party", "focal_post_id", "post"),
    ("series", "shares_id", "series"),
)
"""Columns that lead to other tables: table, column, and the table led to."""


def _point(table: str) -> None:
    """Add the pointers of one table in place: a table made anew would forget its key counter."""
    for name, column, other in POINTERS:
        if name == table:
            op.execute(
                f"ALTER TABLE {table} ADD COLUMN {column} INTEGER "
                f"CONSTRAINT fk_{table}_{column}_{other} REFERENCES {other} (id)"
            )


def upgrade() -> None:
    """Bring an office to this step."""
    op.create_table(
        "body",
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("short_names", sa.Text(), nullable=False),
        sa.Column("quorum", sa.String(length=32), nullable=False),
        sa.Column("quorum_number", sa.Integer(), nullable=False),
        sa.Column("session_pattern", sa.String(), nullable=False),
        sa.Column("decision_pattern", sa.String(), nullable=False),
        sa.Column("next_session", sa.Integer(), nullable=False),
        sa.Column("correction_days", sa.Integer(), nullable=False),
        sa.Column("agenda", sa.Text(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body")),
    )
    op.create_table(
        "clearance_rule",
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clearance_rule")),
    )
    with op.batch_alter_table("clearance_rule", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_clearance_rule_country"), ["country"], unique=False)

    op.create_table(
        "saved_search",
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_search")),
    )
    op.create_table(
        "template",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.Column("ready", sa.String(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_template")),
    )
    op.create_table(
        "closed_year",
        sa.Column("series_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.DateTime(), nullable=False),
        sa.Column("closed_by", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("pdf_sha256", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name=op.f("fk_closed_year_series_id_series")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closed_year")),
        sa.UniqueConstraint("series_id", "year", name=op.f("uq_closed_year_series_id")),
    )
    with op.batch_alter_table("closed_year", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_closed_year_series_id"), ["series_id"], unique=False)

    op.create_table(
        "mou_activity",
        sa.Column("mou_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("credits", sa.Integer(), nullable=False),
        sa.Column("cost", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["mou_id"], ["mou.id"], name=op.f("fk_mou_activity_mou_id_mou")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mou_activity")),
    )
    with op.batch_alter_table("mou_activity", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mou_activity_mou_id"), ["mou_id"], unique=False)

    op.create_table(
        "mou_clearance",
        sa.Column("mou_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Integer(), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("requested_on", sa.Date(), nullable=True),
        sa.Column("given_on", sa.Date(), nullable=True),
        sa.Column("letter_kind", sa.String(length=32), nullable=True),
        sa.Column("letter_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["mou_id"], ["mou.id"], name=op.f("fk_mou_clearance_mou_id_mou")),
        sa.ForeignKeyConstraint(
            ["rule_id"], ["clearance_rule.id"], name=op.f("fk_mou_clearance_rule_id_clearance_rule")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mou_clearance")),
    )
    with op.batch_alter_table("mou_clearance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mou_clearance_mou_id"), ["mou_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mou_clearance_rule_id"), ["rule_id"], unique=False)

    op.create_table(
        "mou_original",
        sa.Column("mou_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=32), nullable=True),
        sa.Column("holder_id", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["holder_id"], ["organisation.id"], name=op.f("fk_mou_original_holder_id_organisation")
        ),
        sa.ForeignKeyConstraint(["mou_id"], ["mou.id"], name=op.f("fk_mou_original_mou_id_mou")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mou_original")),
    )
    with op.batch_alter_table("mou_original", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mou_original_holder_id"), ["holder_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mou_original_mou_id"), ["mou_id"], unique=False)

    op.create_table(
        "mou_version",
        sa.Column("mou_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("origin", sa.String(length=32), nullable=False),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.Column("file_sha256", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["mou_id"], ["mou.id"], name=op.f("fk_mou_version_mou_id_mou")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mou_version")),
        sa.UniqueConstraint("mou_id", "number", name=op.f("uq_mou_version_mou_id")),
    )
    with op.batch_alter_table("mou_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mou_version_mou_id"), ["mou_id"], unique=False)

    op.create_table(
        "body_member",
        sa.Column("body_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("votes", sa.Boolean(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_body_member_body_id_body")),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_body_member_organisation_id_organisation"),
        ),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_body_member_post_id_post")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body_member")),
    )
    with op.batch_alter_table("body_member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_body_member_body_id"), ["body_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_body_member_organisation_id"), ["organisation_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_body_member_post_id"), ["post_id"], unique=False)

    op.create_table(
        "delegation",
        sa.Column("from_post_id", sa.Integer(), nullable=False),
        sa.Column("to_post_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["from_post_id"], ["post.id"], name=op.f("fk_delegation_from_post_id_post")
        ),
        sa.ForeignKeyConstraint(
            ["to_post_id"], ["post.id"], name=op.f("fk_delegation_to_post_id_post")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegation")),
    )
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_delegation_from_post_id"), ["from_post_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_delegation_to_post_id"), ["to_post_id"], unique=False)

    op.create_table(
        "incoming",
        sa.Column("series_id", sa.Integer(), nullable=True),
        sa.Column("sender_post_id", sa.Integer(), nullable=True),
        sa.Column("sender_organisation_id", sa.Integer(), nullable=True),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("their_reference", sa.String(), nullable=False),
        sa.Column("their_day_printed", sa.String(), nullable=False),
        sa.Column("their_day", sa.Date(), nullable=True),
        sa.Column("their_calendar", sa.String(length=32), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=32), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("scan", sa.String(), nullable=False),
        sa.Column("scan_name", sa.String(), nullable=False),
        sa.Column("enclosures_count", sa.Integer(), nullable=False),
        sa.Column("enclosures", sa.Text(), nullable=False),
        sa.Column("priority", sa.String(length=32), nullable=False),
        sa.Column("classification", sa.String(length=32), nullable=False),
        sa.Column("reply_by", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("registered_at", sa.DateTime(), nullable=True),
        sa.Column("registered_by", sa.String(), nullable=False),
        sa.Column("filed_at", sa.DateTime(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["sender_organisation_id"],
            ["organisation.id"],
            name=op.f("fk_incoming_sender_organisation_id_organisation"),
        ),
        sa.ForeignKeyConstraint(
            ["sender_post_id"], ["post.id"], name=op.f("fk_incoming_sender_post_id_post")
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name=op.f("fk_incoming_series_id_series")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incoming")),
        sa.UniqueConstraint("series_id", "year", "number", name=op.f("uq_incoming_series_id")),
    )
    with op.batch_alter_table("incoming", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_incoming_received_on"), ["received_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_incoming_reference"), ["reference"], unique=False)
        batch_op.create_index(batch_op.f("ix_incoming_reply_by"), ["reply_by"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_incoming_sender_organisation_id"),
            ["sender_organisation_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_incoming_sender_post_id"), ["sender_post_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_incoming_series_id"), ["series_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_incoming_state"), ["state"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_incoming_their_reference"), ["their_reference"], unique=False
        )

    op.create_table(
        "minutes_addendum",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_minutes_addendum_meeting_id_meeting")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minutes_addendum")),
        sa.UniqueConstraint("meeting_id", "number", name=op.f("uq_minutes_addendum_meeting_id")),
    )
    with op.batch_alter_table("minutes_addendum", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_minutes_addendum_meeting_id"), ["meeting_id"], unique=False
        )

    op.create_table(
        "mou_comment",
        sa.Column("mou_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=32), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("settled", sa.String(), nullable=False),
        sa.Column("settled_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["mou_article.id"],
            name=op.f("fk_mou_comment_article_id_mou_article"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(["mou_id"], ["mou.id"], name=op.f("fk_mou_comment_mou_id_mou")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mou_comment")),
    )
    with op.batch_alter_table("mou_comment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mou_comment_article_id"), ["article_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mou_comment_mou_id"), ["mou_id"], unique=False)

    op.create_table(
        "body_seat",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("credentials_kind", sa.String(length=32), nullable=True),
        sa.Column("credentials_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["body_member.id"], name=op.f("fk_body_seat_member_id_body_member")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_body_seat_post_id_post")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body_seat")),
    )
    with op.batch_alter_table("body_seat", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_body_seat_member_id"), ["member_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_body_seat_post_id"), ["post_id"], unique=False)

    op.create_table(
        "minutes_correction",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("proposed_by", sa.String(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["agenda_item.id"],
            name=op.f("fk_minutes_correction_item_id_agenda_item"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_minutes_correction_meeting_id_meeting")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minutes_correction")),
    )
    with op.batch_alter_table("minutes_correction", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_minutes_correction_item_id"), ["item_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_minutes_correction_meeting_id"), ["meeting_id"], unique=False
        )

    op.create_table(
        "referral",
        sa.Column("incoming_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("to", sa.String(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_note", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["incoming_id"], ["incoming.id"], name=op.f("fk_referral_incoming_id_incoming")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_referral_post_id_post")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral")),
    )
    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_referral_due"), ["due"], unique=False)
        batch_op.create_index(batch_op.f("ix_referral_incoming_id"), ["incoming_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_referral_post_id"), ["post_id"], unique=False)

    op.create_table(
        "dispatch",
        sa.Column("letter_id", sa.Integer(), nullable=False),
        sa.Column("copy_place", sa.Integer(), nullable=True),
        sa.Column("to", sa.String(), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("sent_at", sa.DateTime(), nullable=True),
        sa.Column("sent_by", sa.String(), nullable=False),
        sa.Column("proof", sa.String(), nullable=False),
        sa.Column("proof_file", sa.String(), nullable=False),
        sa.Column("proof_name", sa.String(), nullable=False),
        sa.Column("acknowledged_on", sa.Date(), nullable=True),
        sa.Column("acknowledged_note", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["letter.id"], name=op.f("fk_dispatch_letter_id_letter")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispatch")),
    )
    with op.batch_alter_table("dispatch", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dispatch_letter_id"), ["letter_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_dispatch_state"), ["state"], unique=False)

    _point("action")
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.add_column(sa.Column("done_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("done_kind", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("done_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_action_item_id"), ["item_id"], unique=False)

    with op.batch_alter_table("agenda_item", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kind", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("minutes", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("rapporteur", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("papers", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("closed", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("closed_reason", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("closed_until", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("outcome", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("source_kind", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("source_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("stale", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("seconds", sa.Integer(), nullable=True))

    _point("attendee")
    with op.batch_alter_table("attendee", schema=None) as batch_op:
        batch_op.add_column(sa.Column("times", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("credentials_kind", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("credentials_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("reply", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("note", sa.String(), nullable=True))
        batch_op.create_index(batch_op.f("ix_attendee_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_attendee_represents_id"), ["represents_id"], unique=False
        )

    with op.batch_alter_table("circular", schema=None) as batch_op:
        batch_op.add_column(sa.Column("numbering", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("reference", sa.String(), nullable=True))

    _point("decision")
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reference", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("consensus", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("votes_for", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("votes_against", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("abstentions", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("dissent", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("stale", sa.Text(), nullable=True))
        batch_op.create_index(batch_op.f("ix_decision_item_id"), ["item_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_decision_reference"), ["reference"], unique=False)

    _point("letter")
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("review", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("review_note", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("approved_by", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("approved_at", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("precedent_kind", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("precedent_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("shares_number", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("reply_by", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("reply_settled", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("progress", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("filed_at", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("wet_ink", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("text_sha256", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("scan_sha256", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("scan_name", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("scanned_at", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("scanned_by", sa.String(), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_letter_on_behalf_post_id"), ["on_behalf_post_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_letter_progress"), ["progress"], unique=False)
        batch_op.create_index(batch_op.f("ix_letter_reply_by"), ["reply_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_letter_review"), ["review"], unique=False)

    _point("meeting")
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("session_number", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("session_state", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("starts", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("ends", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("zone", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("uid", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("sequence", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("corrections_until", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("approved_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("pdf_sha256", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("signed_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("attachments", sa.Text(), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_meeting_approved_at_id"), ["approved_at_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_meeting_body_id"), ["body_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_meeting_uid"), ["uid"], unique=False)

    _point("mou")
    with op.batch_alter_table("mou", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reference", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("kind", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("entry_rule", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("place", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("frozen", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("frozen_at", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("pdf_sha256", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("signed_sha256", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("scans", sa.Text(), nullable=True))
        batch_op.create_index(batch_op.f("ix_mou_parent_id"), ["parent_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mou_reference"), ["reference"], unique=False)

    _point("mou_party")
    with op.batch_alter_table("mou_party", schema=None) as batch_op:
        batch_op.add_column(sa.Column("authority", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("signed_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("signed_at", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("notified_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("joined_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("withdrawal_note", sa.String(), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_mou_party_focal_post_id"), ["focal_post_id"], unique=False
        )

    with op.batch_alter_table("register_entry", schema=None) as batch_op:
        batch_op.add_column(sa.Column("incoming_id", sa.Integer(), nullable=True))

    _point("series")
    with op.batch_alter_table("series", schema=None) as batch_op:
        batch_op.add_column(sa.Column("used_for", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("needs_approval", sa.Boolean(), nullable=True))
        batch_op.create_index(batch_op.f("ix_series_shares_id"), ["shares_id"], unique=False)
