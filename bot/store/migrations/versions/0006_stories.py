"""Fingerprints of documents, and which documents each delivery tells of."""

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Exact, Moment, RowId

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables; what was posted before tells of its one document."""
    op.create_table(
        "fingerprints",
        sa.Column("number", RowId, autoincrement=True, nullable=False),
        sa.Column("document_id", Exact(), nullable=False),
        sa.Column("story", Exact(), nullable=False),
        sa.Column("source", Exact(), nullable=False),
        sa.Column("title", Exact(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("bound", sa.BigInteger(), nullable=False),
        sa.Column("hashes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("document_id"),
    )
    op.create_index("ix_fingerprints_story", "fingerprints", ["story"], unique=False)
    op.create_index("ix_fingerprints_at", "fingerprints", ["at"], unique=False)
    op.create_table(
        "shingles",
        sa.Column("hash", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("number", RowId, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("hash", "number"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "tellings",
        sa.Column("document_id", Exact(), nullable=False),
        sa.Column("channel", Exact(), nullable=False),
        sa.Column("number", RowId, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("document_id", "channel", "number"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_deliveries_planned", "deliveries", ["channel", "planned_at"], unique=False)
    op.execute(
        "INSERT INTO tellings (document_id, channel, number) "
        "SELECT document_id, channel, number FROM deliveries "
        "WHERE document_id IS NOT NULL AND document_id NOT LIKE 'source %'"
    )
