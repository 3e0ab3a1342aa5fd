"""Tokens of Slack workspaces that installed the app by link, sealed."""

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Exact, Moment

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "installations",
        sa.Column("app", Exact(), nullable=False),
        sa.Column("team", Exact(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("app", "team"),
    )
