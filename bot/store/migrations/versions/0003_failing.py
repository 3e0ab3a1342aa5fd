"""Since when a source cannot be looked at."""

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Moment

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("looks", sa.Column("failing_since", Moment(), nullable=True))
