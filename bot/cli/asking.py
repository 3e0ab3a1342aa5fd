"""Verbs that answer: from documents at hand, and from what is stored."""
# ruff: noqa: PLC0415 - a verb imports what it needs itself, so that `--help` answers at once

import sys
from typing import Literal

import click

from bot.cli.group import awaited, columns, configured, examples, finish, loaded, verbs


@verbs.command(
    epilog=examples(
        "extract report.txt page.html",
        "extract --format ndjson seeds/*.md",
        "extract - --jobs 0 < documents.ndjson > found.ndjson",
    )
)
@click.argument("files", nargs=-1, metavar="FILE ... | -", required=True)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "ndjson"]),
    help="A page for people or one JSON object a document [default: text on a terminal].",
)
@click.option("--jobs", type=click.IntRange(min=0), default=1, help="Processes; 0 for one a core.")
def extract(files: tuple[str, ...], form: str | None, jobs: int) -> None:
    """Find the quotes, statements and figures of documents.

    With - it reads NDJSON lines {"id", "text"[, "published", "language"]} from standard input
    and writes one line each, in order, as soon as it is done. A bad line becomes {"id", "error"},
    and the exit code is then 1 at the end; blank lines are left out.
    """
    if "-" in files and (len(files) > 1 or form == "text"):
        raise click.UsageError("- stands alone, and its result is NDJSON")
    from bot.app import extracting

    if files == ("-",):
        # Unbuffered where there is a choice, so that a line is answered before the next is there.
        read = getattr(sys.stdin.buffer, "raw", sys.stdin.buffer).read
        finish(extracting.extract_stream(read, jobs))
    paged = form == "text" or (form is None and sys.stdout.isatty())
    finish(extracting.extract_files(files, jobs, paged=paged, width=columns()))


@verbs.command(
    context_settings={"ignore_unknown_options": True},
    epilog=examples('ask "/quotes speaker:Brackwater"', 'ask "/figures of:civilians since:7d"'),
)
@click.argument("command", nargs=-1, required=True)
@configured
def ask(command: tuple[str, ...], config_path: str | None) -> None:
    """Answer a slash command from what is stored."""
    config = loaded(config_path)
    from bot.app.asking import ask as answer

    width = columns()
    text = " ".join(command)
    click.echo(awaited(answer(config, text, width=width, styled=width is not None)), nl=False)


@verbs.command(epilog=examples("export quotes", "export --format csv figures > figures.csv"))
@click.argument("what", type=click.Choice(["quotes", "figures", "documents"]))
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "jsonl"]),
    default="jsonl",
    help="A table, or one JSON object a line.",
)
@configured
def export(
    what: Literal["quotes", "figures", "documents"],
    form: Literal["csv", "jsonl"],
    config_path: str | None,
) -> None:
    """Write out everything that is stored."""
    config = loaded(config_path)
    from bot.app import exporting

    awaited(exporting.export(config, what, form, sys.stdout))
