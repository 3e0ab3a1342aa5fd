"""Verbs that copy, put back and remove what is stored."""
# ruff: noqa: PLC0415 - a verb imports what it needs itself, so that `--help` answers at once

from pathlib import Path

import click

from bot.cli.group import DOCUMENT, awaited, configured, examples, loaded, verbs


@verbs.command(epilog=examples("backup /safe/verbatim-monday.db"))
@click.argument("file", type=click.Path(dir_okay=False))
@configured
def backup(file: str, config_path: str | None) -> None:
    """Copy the store as it is now; the bot may run meanwhile."""
    config = loaded(config_path)
    from bot.app import keeping

    click.echo(keeping.backup(config, Path(file)))


@verbs.command(epilog=examples("restore /safe/verbatim-monday.db"))
@DOCUMENT
@configured
def restore(file: str, config_path: str | None) -> None:
    """Put a backup in the store's place; the bot has to be stopped."""
    config = loaded(config_path)
    from bot.app import keeping

    click.echo(keeping.restore(config, Path(file)))


@verbs.command(
    epilog=examples("forget 52970c5393", "forget --source wire", "forget --workspace hq")
)
@click.argument("item", required=False)
@click.option("--source", help="All documents of this source, also of one no longer configured.")
@click.option("--workspace", help="All that was posted to, or asked for in, its channels.")
@configured
def forget(
    item: str | None, source: str | None, workspace: str | None, config_path: str | None
) -> None:
    """Remove a document, a source or a workspace from the store without a trace.

    ITEM is a document's whole id, file name or title; where it is only a part, or there are
    several, those are listed and nothing is removed. The bot has to be stopped.
    """
    if sum(given is not None for given in (item, source, workspace)) != 1:
        raise click.UsageError("name one: a document, --source or --workspace")
    config = loaded(config_path)
    from bot.app import keeping

    click.echo(awaited(keeping.forget(config, item, source, workspace)))
