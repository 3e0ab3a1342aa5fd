"""What `extract` prints: a page for people or a line for programs, and its progress."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from bot.chats.console.render import render_reply
from bot.core.compose import section
from bot.core.digest import Show, TextLine
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.ports import Reply

if TYPE_CHECKING:  # a stream has no use for parsers, which take long to import
    from bot.engine.files import Tried
    from bot.engine.stream import Line

T = TypeVar("T")

_EVERYTHING = Show(quotes=50, figures=50, statements=50)


def print_pages(results: "Iterable[Tried]", total: int, *, width: int | None) -> int:
    """Print each file's page as it comes; problems go to standard error.

    Args:
        results: the files as they were read.
        total: how many there are.
        width: columns of the terminal, or None where the output is none.

    Returns:
        The exit code: 1 if any file could not be read, else 0.
    """
    code = 0
    for tried in _progress(results, total):
        if tried.document and tried.reading:
            extraction = tried.reading.extraction
            page = render_page(tried.document, extraction, width=width, styled=width is not None)
            click.echo(page)
        else:
            code = 1
            click.echo(tried.problem, err=True)
    return code


def print_lines(lines: "Iterable[Line]", total: int | None) -> int:
    """Print each line as it comes.

    Returns:
        The exit code: 1 if any of them was bad, else 0.
    """
    code = 0
    for line in _progress(lines, total):
        code |= not line.good
        click.echo(line.text)
    return code


def drop_output() -> None:
    """Give up what standard output did not take: the interpreter would fail on it at its end."""
    with suppress(OSError, ValueError), Path(os.devnull).open("wb") as nothing:
        os.dup2(nothing.fileno(), sys.stdout.fileno())


def render_page(
    document: Document, extraction: Extraction, *, width: int | None, styled: bool
) -> str:
    """Lay out the key lines of a document, its warnings, and how many were found in all.

    Args:
        document: the text and where it is from.
        extraction: what was found in that text.
        width: columns to break at, or None.
        styled: whether colours and weights may be used.
    """
    counts = (
        (len({quote.group for quote in extraction.quotes}), "quote"),
        (len(extraction.figures), "figure"),
        (len(extraction.statements), "statement"),
    )
    found = ", ".join(f"{n} {noun}{'' if n == 1 else 's'}" for n, noun in counts)
    part = section(document, extraction, _EVERYTHING)
    lines = (part, TextLine(""), TextLine(f"Found in all: {found}.", "faint"))
    return render_reply(Reply(document.key, lines), width=width, styled=styled)


def _progress(items: Iterable[T], total: int | None) -> Iterator[T]:
    """Show how far it is on standard error, if a person looks there and not at the results."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415 - only people need it
    from rich.progress import track  # noqa: PLC0415 - only people need it

    yield from track(items, "Reading", total=total, console=Console(stderr=True), transient=True)
