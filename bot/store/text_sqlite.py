"""Full-text search on SQLite: one FTS5 table beside each table that is searched.

The tables keep their own copy of the folded words (no ``content=`` option), so that a row can be
deleted by its id alone, also on SQLite 3.40. Rules of the query language: SQLite's documentation,
"FTS5 Extension", section 3.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, FromClause, Table, bindparam, column, text

from bot.core.series.asked import counted_as_one
from bot.store.columns import RowId
from bot.store.words import fold

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "documents": ("words",),
    "sentences": ("words",),
    "quotes": ("words", "name", "role"),
    "statements": ("words", "name", "role"),
    "figures": ("words", "counted"),
    "series": ("words", "about"),
}


def create(connection: Connection, *names: str) -> None:
    """Create the index tables beside these tables; called by the migrations that create those."""
    for name in names:
        columns = _COLUMNS[name]
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE {name}_text USING fts5("
            f"{', '.join(columns)}, tokenize = 'unicode61', columnsize = 0)"
        )


def add(connection: Connection, name: str, rows: Sequence[Mapping[str, object]]) -> None:
    """Index rows (one at least) of the table ``name``: their ``rid`` and folded columns."""
    columns = ("rowid", *_COLUMNS[name])
    values = ", ".join(f":{c}" for c in ("rid", *_COLUMNS[name]))
    statement = f"INSERT INTO {name}_text({', '.join(columns)}) VALUES ({values})"  # noqa: S608 - names are our own
    connection.execute(text(statement), list(rows))


def remove(connection: Connection, name: str, rids: Iterable[int]) -> None:
    """Take rows out of the index."""
    rows = [{"rid": rid} for rid in rids]
    if rows:
        connection.execute(text(f"DELETE FROM {name}_text WHERE rowid = :rid"), rows)  # noqa: S608 - names are our own


def compact(connection: Connection) -> None:
    """Write each index anew without the words of removed rows.

    Until then they stand in the index's older segments: SQLite before 3.42 knows no FTS5 option
    that removes them at once.
    """
    for name in _COLUMNS:
        connection.exec_driver_sql(f"INSERT INTO {name}_text({name}_text) VALUES ('optimize')")  # noqa: S608 - names are our own


def searching(searched: Table, *parts: str | None) -> tuple[FromClause, ColumnElement[int]]:
    """Rows of ``searched`` for which every part of the question holds (None: anything).

    Returns:
        What to select from, and its row id: order and bound by that one, then the newest rows
        come straight off the index, without a sort.
    """
    asked = [part for part in parts if part is not None]
    if not asked:
        return searched, searched.c.rid
    name = f"{searched.name}_text"
    index = (
        text(f"SELECT rowid AS rid FROM {name} WHERE {name} MATCH :match")  # noqa: S608 - names are our own
        .bindparams(bindparam("match", " AND ".join(asked), unique=True))
        .columns(column("rid", RowId))
        .subquery(f"{searched.name}_found")
    )
    return index.join(searched, searched.c.rid == index.c.rid), index.c.rid


def all_words(words: str | None, *columns: str) -> str | None:
    """A question: each word stands in one of ``columns``, as typed or with an ``s`` behind it.

    Any string is safe: what is not a letter or a digit never reaches the query. A question of
    marks only finds nothing.
    """
    return None if words is None else _every(fold_apart(words), columns, _or_plural)


def counted_as(noun: str | None) -> str | None:
    """A question: what is counted is named by these words, in the singular or the plural."""
    return None if noun is None else _every(fold_apart(noun), ("counted",), _or_other_number)


def named_as(words: str | None, *columns: str) -> str | None:
    """A question: each word, or the one it is folded to, stands in one of ``columns``.

    In the singular or the plural.
    """
    return None if words is None else _every(fold_apart(words), columns, _or_folded)


def fold_apart(words: str) -> list[str]:
    """The words of a question, folded; one that folds into several stays together as a phrase."""
    return [folded for word in words.split() if (folded := fold(word))]


def _every(words: list[str], columns: Sequence[str], forms: Callable[[str], list[str]]) -> str:
    if not words:
        return '""'
    scope = f"{{{' '.join(columns)}}}"
    asked = []
    for word in words:
        ways = " OR ".join(f'"{form}"' for form in forms(word))
        asked.append(f"({scope} : ({ways}))")
    return f"({' AND '.join(asked)})"


def _or_plural(word: str) -> list[str]:
    return [word, f"{word}s"] if len(word) > 2 and word.isalpha() else [word]


def _or_folded(word: str) -> list[str]:
    one = " ".join(counted_as_one(word))
    return [*_or_other_number(word), *([one] if one else [])]


def _or_other_number(word: str) -> list[str]:
    forms = [word, f"{word}s"]
    if word.endswith("ies"):
        forms.append(f"{word[:-3]}y")
    elif word.endswith("es"):
        forms += [word[:-1], word[:-2]]
    elif word.endswith("s"):
        forms.append(word[:-1])
    return [form for form in forms if form]
