"""Series: figures followed over time and sources, and the words they are found by."""

import sqlalchemy as sa
from alembic import op

from bot.store import text_sqlite
from bot.store.columns import Exact, Moment, RowId

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables; documents read before this version join when they change."""
    op.create_table(
        "series",
        sa.Column("rid", RowId, autoincrement=True, nullable=False),
        sa.Column("label", Exact(), nullable=False),
        sa.Column("unit", Exact(), nullable=False),
        sa.Column("state", Exact(), nullable=False),
        sa.Column("places", sa.Text(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("first", Moment(), nullable=False),
        sa.Column("last", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("rid"),
    )
    op.create_table(
        "anchors",
        sa.Column("anchor", Exact(), nullable=False),
        sa.Column("series", RowId, nullable=False),
        sa.Column("last", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["series"], ["series.rid"]),
        sa.PrimaryKeyConstraint("anchor", "series"),
    )
    op.create_table(
        "points",
        sa.Column("id", RowId, autoincrement=True, nullable=False),
        sa.Column("series", RowId, nullable=False),
        sa.Column("document_id", Exact(), nullable=False),
        sa.Column("source", Exact(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("superseded", Moment(), nullable=True),
        sa.Column("trace", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["series"], ["series.rid"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_points_document", "points", ["document_id"], unique=False)
    op.create_index("ix_points_series", "points", ["series", "at"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        text_sqlite.create(op.get_bind(), "series")
