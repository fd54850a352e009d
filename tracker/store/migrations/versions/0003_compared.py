"""Comparisons that are kept whole, and text that PostgreSQL orders as SQLite does."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the table; on PostgreSQL, give every column of text the order of code points.

    Documents have more fields than before: what stands in the catalogue is emptied and made anew from the captures.
    """
    bind = op.get_bind()
    for table in sa.inspect(bind).get_table_names():
        if table != "alembic_version":
            bind.execute(sa.text(f"DELETE FROM {table}"))  # noqa: S608 - names of our own tables
    op.create_table(
        "compared",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("frame", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index(op.f("ix_compared_number"), "compared", ["number"], unique=False)
    if bind.dialect.name != "postgresql":
        return
    found = sa.inspect(bind)
    for table in found.get_table_names():
        for column in found.get_columns(table):
            if isinstance(column["type"], sa.Text) and table != "alembic_version":
                op.alter_column(table, column["name"], type_=sa.Text(collation="C"))
