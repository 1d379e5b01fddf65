"""What Alembic runs for every command; the connection always comes from `desktop_app.db.migrate`.

The caller holds the transaction (BEGIN IMMEDIATE), so a step that dies leaves nothing behind.
"""

from typing import Any, Literal

from alembic import context
from sqlalchemy.types import TypeDecorator

from desktop_app.db.search import INDEX_TABLE


def _ours(name: str | None, kind: str, _parents: object) -> bool:
    """FTS5 makes tables of its own; they are no part of the models."""
    return not (kind == "table" and name is not None and name.startswith(INDEX_TABLE))


def _stored_type(kind: str, item: Any, _autogenerate: object) -> str | Literal[False]:
    """A step names what a column stores: our own types may change, an old step may not."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl!r}"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),
    transactional_ddl=True,
    render_as_batch=context.config.attributes.get("batch", True),
    render_item=_stored_type,
    compare_type=True,
    include_name=_ours,
)
with context.begin_transaction():
    context.run_migrations()
