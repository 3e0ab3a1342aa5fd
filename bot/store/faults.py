"""What the database says, in words a person can act on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from bot.errors import StoreError

_MEANINGS = (
    ("disk is full", "the disk is full. Free some space; what was not written is tried again."),
    (
        "disk i/o error",
        "the disk reports errors. Check the disk, then restore a backup if the file is damaged.",
    ),
    (
        "readonly database",
        "it cannot be written. Check the owner and the permissions of the file and its directory.",
    ),
    (
        "unable to open database file",
        "it cannot be opened. Check that its directory exists and may be read and written.",
    ),
    (
        "locked",
        "another program holds it. Close the program that has it open, then try again.",
    ),
    (
        "not a database",
        "it is no SQLite database. Move the file away and start again, or restore a backup.",
    ),
    (
        "malformed",
        "it is damaged. Move the file away and restore a backup, or start again without it.",
    ),
    (
        "no such table",
        "it lacks tables. Move the file away and restore a backup, or start again without it.",
    ),
)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the engine's errors into `StoreError`, naming the file and what to do next."""
    try:
        yield
    except SQLAlchemyError as error:
        raise StoreError(meaning(error, path)) from error


def meaning(error: SQLAlchemyError, path: Path) -> str:
    """One message: what happened, where, what next."""
    # The driver's own words only: SQLAlchemy's would add the statement and the text in it.
    said = str(getattr(error, "orig", None) or type(error).__name__)
    for sign, told in _MEANINGS:
        if sign in said.lower():
            return f"Cannot use the store {path}: {told} (SQLite: {said})"
    return f"Cannot use the store {path}: {said}. If it happens again, please report it."
