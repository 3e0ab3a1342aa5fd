"""Silences: spans of time in which a channel holds new posts back."""

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Exact, Moment, RowId

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "silences",
        sa.Column("id", RowId, autoincrement=True, nullable=False),
        sa.Column("channel", Exact(), nullable=False),
        sa.Column("by", Exact(), nullable=False),
        sa.Column("what", Exact(), nullable=True),
        sa.Column("made", Moment(), nullable=False),
        sa.Column("until", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_silences_channel", "silences", ["channel"], unique=False)
