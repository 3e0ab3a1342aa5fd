"""The first tables, and the full-text index beside them."""

import sqlalchemy as sa
from alembic import op

from bot.store import text_sqlite
from bot.store.columns import Exact, Moment, RowId

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create everything."""
    op.create_table(
        "deliveries",
        sa.Column("number", RowId, autoincrement=True, nullable=False),
        sa.Column("id", Exact(), nullable=False),
        sa.Column("channel", Exact(), nullable=False),
        sa.Column("document_id", Exact(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("follows", Exact(), nullable=True),
        sa.Column("on_update", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("not_before", Moment(), nullable=True),
        sa.Column("attempt_at", Moment(), nullable=True),
        sa.Column("owner", Exact(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("posted", sa.Text(), nullable=False),
        sa.Column("reason", Exact(), nullable=True),
        sa.Column("planned_at", Moment(), nullable=False),
        sa.Column("changed_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id"),
    )
    op.create_index(
        "ix_deliveries_document", "deliveries", ["document_id", "channel", "number"], unique=False
    )
    op.create_index(
        "ix_deliveries_queue", "deliveries", ["channel", "state", "number"], unique=False
    )
    op.create_index("ix_deliveries_state", "deliveries", ["state", "number"], unique=False)
    op.create_table(
        "documents",
        sa.Column("rid", RowId, autoincrement=False, nullable=False),
        sa.Column("id", Exact(), nullable=False),
        sa.Column("source", Exact(), nullable=False),
        sa.Column("key", Exact(), nullable=False),
        sa.Column("name", Exact(), nullable=False),
        sa.Column("digest", Exact(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("title", Exact(), nullable=False),
        sa.Column("published", sa.Date(), nullable=True),
        sa.Column("fetched", Moment(), nullable=False),
        sa.Column("language", Exact(), nullable=True),
        sa.Column("link", Exact(), nullable=True),
        sa.Column("gone_at", Moment(), nullable=True),
        sa.Column("text", Exact(), nullable=False),
        sa.Column("extraction", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("rid"),
        sa.UniqueConstraint("source", "key"),
    )
    op.create_index("ix_documents_id", "documents", ["id"], unique=False)
    op.create_index("ix_documents_key", "documents", ["key"], unique=False)
    op.create_index("ix_documents_name", "documents", ["name"], unique=False)
    op.create_table(
        "held",
        sa.Column("id", RowId, autoincrement=True, nullable=False),
        sa.Column("route", Exact(), nullable=False),
        sa.Column("channel", Exact(), nullable=False),
        sa.Column("document_id", Exact(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("section", sa.Text(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("route", "channel", "document_id"),
    )
    op.create_table(
        "looks",
        sa.Column("source", Exact(), nullable=False),
        sa.Column("last_look", Moment(), nullable=True),
        sa.Column("last_new", Moment(), nullable=True),
        sa.Column("problem", Exact(), nullable=True),
        sa.PrimaryKeyConstraint("source"),
    )
    op.create_table(
        "places",
        sa.Column("source", Exact(), nullable=False),
        sa.Column("key", Exact(), nullable=False),
        sa.Column("stamp", Exact(), nullable=False),
        sa.Column("digest", Exact(), nullable=True),
        sa.Column("refused", Exact(), nullable=True),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("source", "key"),
    )
    op.create_table(
        "revisions",
        sa.Column("id", RowId, autoincrement=True, nullable=False),
        sa.Column("document_id", Exact(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("digest", Exact(), nullable=False),
        sa.Column("title", Exact(), nullable=False),
        sa.Column("published", sa.Date(), nullable=True),
        sa.Column("fetched", Moment(), nullable=False),
        sa.Column("text", Exact(), nullable=False),
        sa.Column("extraction", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_revisions_document", "revisions", ["document_id", "revision"], unique=False)
    op.create_table(
        "steps",
        sa.Column("id", RowId, autoincrement=True, nullable=False),
        sa.Column("document_id", Exact(), nullable=False),
        sa.Column("stage", sa.String(length=16), nullable=False),
        sa.Column("channel", Exact(), nullable=True),
        sa.Column("reason", Exact(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_steps_document_id", "steps", ["document_id"], unique=False)
    op.create_table(
        "subscriptions",
        sa.Column("id", RowId, autoincrement=True, nullable=False),
        sa.Column("channel", Exact(), nullable=False),
        sa.Column("by", Exact(), nullable=False),
        sa.Column("about", Exact(), nullable=True),
        sa.Column("speaker", Exact(), nullable=True),
        sa.Column("figure", Exact(), nullable=True),
        sa.Column("mode", Exact(), nullable=False),
        sa.Column("made", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_subscriptions_channel", "subscriptions", ["channel"], unique=False)
    op.create_table(
        "terms",
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("term", Exact(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "term"),
    )
    op.create_table(
        "figures",
        sa.Column("rid", RowId, autoincrement=False, nullable=False),
        sa.Column("document", RowId, nullable=False),
        sa.Column("value", sa.Float(precision=53), nullable=True),
        sa.Column("low", sa.Float(precision=53), nullable=True),
        sa.Column("high", sa.Float(precision=53), nullable=True),
        sa.Column("unit", Exact(), nullable=False),
        sa.Column("counted", Exact(), nullable=True),
        sa.Column("key", sa.Boolean(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document"],
            ["documents.rid"],
        ),
        sa.PrimaryKeyConstraint("rid"),
    )
    op.create_index("ix_figures_document", "figures", ["document"], unique=False)
    op.create_table(
        "quotes",
        sa.Column("rid", RowId, autoincrement=False, nullable=False),
        sa.Column("document", RowId, nullable=False),
        sa.Column("name", Exact(), nullable=True),
        sa.Column("role", Exact(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("key", sa.Boolean(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document"],
            ["documents.rid"],
        ),
        sa.PrimaryKeyConstraint("rid"),
    )
    op.create_index("ix_quotes_document", "quotes", ["document"], unique=False)
    op.create_table(
        "sentences",
        sa.Column("rid", RowId, autoincrement=False, nullable=False),
        sa.Column("document", RowId, nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document"],
            ["documents.rid"],
        ),
        sa.PrimaryKeyConstraint("rid"),
    )
    op.create_index("ix_sentences_document", "sentences", ["document"], unique=False)
    op.create_table(
        "statements",
        sa.Column("rid", RowId, autoincrement=False, nullable=False),
        sa.Column("document", RowId, nullable=False),
        sa.Column("name", Exact(), nullable=True),
        sa.Column("role", Exact(), nullable=True),
        sa.Column("key", sa.Boolean(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document"],
            ["documents.rid"],
        ),
        sa.PrimaryKeyConstraint("rid"),
    )
    op.create_index("ix_statements_document", "statements", ["document"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        parts = ("documents", "sentences", "quotes", "statements", "figures")
        text_sqlite.create(op.get_bind(), *parts)
