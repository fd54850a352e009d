"""What users say of URLs apart from what pages give, and which articles the journal speaks of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add both; what stands in the catalogue cannot tell them, so that it is emptied and made anew from the journal."""
    bind = op.get_bind()
    for table in sa.inspect(bind).get_table_names():
        if table != "alembic_version":
            bind.execute(sa.text(f"DELETE FROM {table}"))  # noqa: S608 - names of our own tables
    op.create_table(
        "choices",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "key"),
    )
    op.add_column("articles", sa.Column("journalled", sa.Boolean(), nullable=False))
