"""`extract`: files or a stream in, pages or lines out; no configuration and no store."""

from collections.abc import Callable, Sequence
from contextlib import closing

from bot.chats.console.results import print_lines, print_pages
from bot.engine.stream import answer, in_order, split_lines


def extract_stream(read: Callable[[int], bytes], jobs: int) -> int:
    """Answer each NDJSON line that ``read`` brings, in order; returns the exit code."""
    # Closed here and not whenever memory is tidied, since a reader of ours may leave at any line.
    with closing(in_order(answer, split_lines(read), jobs)) as lines:
        return print_lines(lines, None)


def extract_files(paths: Sequence[str], jobs: int, *, paged: bool, width: int | None) -> int:
    """Print a page or a line of each file, in order; returns the exit code.

    Args:
        paths: the files.
        jobs: how many processes; 0 for one a core.
        paged: pages for people rather than lines for programs.
        width: columns of the terminal, or None where the output is none.
    """
    from bot.engine.files import file_line, read_files  # noqa: PLC0415 - parsers; a stream needs none

    with closing(read_files(paths, jobs)) as results:
        if paged:
            return print_pages(results, len(paths), width=width)
        return print_lines(map(file_line, results), len(paths))
