"""Events in the order of the journal, also those of one second."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Number the events. Their order stands in the journal alone: the catalogue is emptied and made anew from it."""
    bind = op.get_bind()
    for table in sa.inspect(bind).get_table_names():
        if table != "alembic_version":
            bind.execute(sa.text(f"DELETE FROM {table}"))  # noqa: S608 - names of our own tables
    with op.batch_alter_table("events") as events:
        events.add_column(sa.Column("number", sa.Integer(), nullable=False))
        events.create_index(op.f("ix_events_number"), ["number"], unique=False)
