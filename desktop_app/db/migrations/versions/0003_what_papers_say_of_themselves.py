"""What papers say of themselves."""

import sqlalchemy as sa
from alembic import op


revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an office to this step."""
    op.create_table(
        "letterhead",
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("units", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("contacts", sa.String(), nullable=False),
        sa.Column("foot", sa.Text(), nullable=False),
        sa.Column("emblem", sa.String(), nullable=False),
        sa.Column("emblem_alt", sa.Text(), nullable=False),
        sa.Column("fonts", sa.Text(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letterhead")),
    )
    op.create_table(
        "circular",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("series_id", sa.Integer(), nullable=True),
        sa.Column("signer_post_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("calendars", sa.Text(), nullable=False),
        sa.Column("paper", sa.String(length=32), nullable=False),
        sa.Column("classification", sa.String(length=32), nullable=False),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.Column("enclosures", sa.Text(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name=op.f("fk_circular_series_id_series")
        ),
        sa.ForeignKeyConstraint(
            ["signer_post_id"], ["post.id"], name=op.f("fk_circular_signer_post_id_post")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circular")),
    )
    with op.batch_alter_table("circular", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_circular_series_id"), ["series_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_circular_signer_post_id"), ["signer_post_id"], unique=False
        )

    op.create_table(
        "circular_recipient",
        sa.Column("circular_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=32), nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("letter_id", sa.Integer(), nullable=True),
        sa.Column("failure", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["circular_id"],
            ["circular.id"],
            name=op.f("fk_circular_recipient_circular_id_circular"),
        ),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["letter.id"], name=op.f("fk_circular_recipient_letter_id_letter")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_circular_recipient_organisation_id_organisation"),
        ),
        sa.ForeignKeyConstraint(
            ["post_id"], ["post.id"], name=op.f("fk_circular_recipient_post_id_post")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circular_recipient")),
    )
    with op.batch_alter_table("circular_recipient", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_circular_recipient_circular_id"), ["circular_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_circular_recipient_letter_id"), ["letter_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_circular_recipient_organisation_id"), ["organisation_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_circular_recipient_post_id"), ["post_id"], unique=False
        )

    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kind", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("paper", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("classification", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("fold_marks", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("basmala", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("follows", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("lunar_shift", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("rich", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("second", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("circular_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_letter_circular_id"), ["circular_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_letter_circular_id_circular"), "circular", ["circular_id"], ["id"]
        )

    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("lunar_shift", sa.Integer(), nullable=True))

    with op.batch_alter_table("mou", schema=None) as batch_op:
        batch_op.add_column(sa.Column("lunar_shift", sa.Integer(), nullable=True))
