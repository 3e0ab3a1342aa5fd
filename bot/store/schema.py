"""The tables as they are now; how they came to be is in `migrations`.

Row ids of documents and of what stands in them carry the date (see `rowids`), so that reading an
index backwards reads newest first.

Over 300 lines because it is all tables in one place, where a migration can be compared with them.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.store.columns import Exact, Moment, RowId

HEAD = "0006"
"""The newest migration; kept here so that opening need not load Alembic to find it."""

metadata = MetaData()


def _row_id() -> Column[int]:
    return Column("rid", RowId, primary_key=True, autoincrement=False)


def _number() -> Column[int]:
    return Column("id", RowId, primary_key=True, autoincrement=True)


def _document() -> Column[int]:
    return Column("document", RowId, ForeignKey("documents.rid"), nullable=False, index=True)


looks = Table(
    "looks",
    metadata,
    Column("source", Exact, primary_key=True),
    Column("last_look", Moment),
    Column("last_new", Moment),
    Column("problem", Exact),
    Column("failing_since", Moment),
)

places = Table(
    "places",
    metadata,
    Column("source", Exact, primary_key=True),
    Column("key", Exact, primary_key=True),
    Column("stamp", Exact, nullable=False),
    Column("digest", Exact),
    Column("refused", Exact),
    Column("at", Moment, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    _row_id(),
    Column("id", Exact, nullable=False, index=True),
    Column("source", Exact, nullable=False),
    Column("key", Exact, nullable=False, index=True),
    Column("name", Exact, nullable=False, index=True),
    Column("digest", Exact, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("title", Exact, nullable=False),
    Column("published", Date),
    Column("fetched", Moment, nullable=False),
    Column("language", Exact),
    Column("link", Exact),
    Column("gone_at", Moment),
    Column("text", Exact, nullable=False),
    Column("extraction", Text, nullable=False),
    UniqueConstraint("source", "key"),
)

revisions = Table(
    "revisions",
    metadata,
    _number(),
    Column("document_id", Exact, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("digest", Exact, nullable=False),
    Column("title", Exact, nullable=False),
    Column("published", Date),
    Column("fetched", Moment, nullable=False),
    Column("text", Exact, nullable=False),
    Column("extraction", Text, nullable=False),
    Index("ix_revisions_document", "document_id", "revision"),
)

sentences = Table(
    "sentences",
    metadata,
    _row_id(),
    _document(),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)

quotes = Table(  # a row an utterance: all pieces of one group
    "quotes",
    metadata,
    _row_id(),
    _document(),
    Column("name", Exact),
    Column("role", Exact),
    Column("kind", String(16), nullable=False),
    Column("key", Boolean, nullable=False),
    Column("body", Text, nullable=False),
)

statements = Table(
    "statements",
    metadata,
    _row_id(),
    _document(),
    Column("name", Exact),
    Column("role", Exact),
    Column("key", Boolean, nullable=False),
    Column("body", Text, nullable=False),
)

figures = Table(
    "figures",
    metadata,
    _row_id(),
    _document(),
    Column("value", Float(53)),
    Column("low", Float(53)),
    Column("high", Float(53)),
    Column("unit", Exact, nullable=False),
    Column("counted", Exact),
    Column("key", Boolean, nullable=False),
    Column("body", Text, nullable=False),
)

series = Table(  # the same figure over time and over sources
    "series",
    metadata,
    Column("rid", RowId, primary_key=True, autoincrement=True),
    Column("label", Exact, nullable=False),
    Column("unit", Exact, nullable=False),
    Column("state", Exact, nullable=False),
    Column("places", Text, nullable=False),
    Column("topics", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("first", Moment, nullable=False),
    Column("last", Moment, nullable=False),
)

anchors = Table(  # under which words a figure looks for its series
    "anchors",
    metadata,
    Column("anchor", Exact, primary_key=True),
    Column("series", RowId, ForeignKey("series.rid"), primary_key=True),
    Column("last", Moment, nullable=False),
)

points = Table(  # figures of series; those of replaced revisions stay, marked
    "points",
    metadata,
    _number(),
    Column("series", RowId, ForeignKey("series.rid"), nullable=False),
    Column("document_id", Exact, nullable=False),
    Column("source", Exact, nullable=False),
    Column("at", Moment, nullable=False),
    Column("superseded", Moment),
    Column("trace", Text, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_points_series", "series", "at"),
    Index("ix_points_document", "document_id"),
)

terms = Table(  # the names and counted nouns in use, for completion
    "terms",
    metadata,
    Column("kind", String(16), primary_key=True),
    Column("term", Exact, primary_key=True),
    Column("folded", Text, nullable=False),
    Column("uses", Integer, nullable=False),
)

steps = Table(
    "steps",
    metadata,
    _number(),
    Column("document_id", Exact, nullable=False, index=True),
    Column("stage", String(16), nullable=False),
    Column("channel", Exact),
    Column("reason", Exact, nullable=False),
    Column("at", Moment, nullable=False),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("number", RowId, primary_key=True, autoincrement=True),
    Column("id", Exact, nullable=False, unique=True),
    Column("channel", Exact, nullable=False),
    Column("document_id", Exact),  # None for a period, which has many
    Column("digest", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("follows", Exact),
    Column("on_update", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("not_before", Moment),
    Column("attempt_at", Moment),
    Column("owner", Exact),
    Column("attempts", Integer, nullable=False),
    Column("posted", Text, nullable=False),
    Column("reason", Exact),
    Column("planned_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Index("ix_deliveries_queue", "channel", "state", "number"),
    Index("ix_deliveries_state", "state", "number"),
    Index("ix_deliveries_document", "document_id", "channel", "number"),
    Index("ix_deliveries_planned", "channel", "planned_at"),
)

held = Table(
    "held",
    metadata,
    _number(),
    Column("route", Exact, nullable=False),
    Column("channel", Exact, nullable=False),
    Column("document_id", Exact, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("section", Text, nullable=False),
    Column("at", Moment, nullable=False),
    UniqueConstraint("route", "channel", "document_id"),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    _number(),
    Column("channel", Exact, nullable=False, index=True),
    Column("by", Exact, nullable=False),
    Column("about", Exact),
    Column("speaker", Exact),
    Column("figure", Exact),
    Column("mode", Exact, nullable=False),
    Column("made", Moment, nullable=False),
)

silences = Table(
    "silences",
    metadata,
    _number(),
    Column("channel", Exact, nullable=False, index=True),
    Column("by", Exact, nullable=False),
    Column("what", Exact),
    Column("made", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    sqlite_autoincrement=True,  # a number that was used names held posts and comes never again
)

installations = Table(  # an app in a workspace that installed it by link
    "installations",
    metadata,
    Column("app", Exact, primary_key=True),
    Column("team", Exact, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("at", Moment, nullable=False),
)

fingerprints = Table(  # of documents that may still be joined by others
    "fingerprints",
    metadata,
    Column("number", RowId, primary_key=True, autoincrement=True),
    Column("document_id", Exact, nullable=False, unique=True),
    Column("story", Exact, nullable=False, index=True),
    Column("source", Exact, nullable=False),
    Column("title", Exact, nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("bound", BigInteger, nullable=False),
    Column("hashes", LargeBinary, nullable=False),
)

shingles = Table(  # the lowest hashes of each fingerprint: where alike texts are looked up
    "shingles",
    metadata,
    Column("hash", BigInteger, primary_key=True, autoincrement=False),
    Column("number", RowId, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

tellings = Table(  # which documents a delivery shows or names
    "tellings",
    metadata,
    Column("document_id", Exact, primary_key=True),
    Column("channel", Exact, primary_key=True),
    Column("number", RowId, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
