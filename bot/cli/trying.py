"""Verbs that say what a configuration does, or would do."""
# ruff: noqa: PLC0415 - a verb imports what it needs itself, so that `--help` answers at once

from pathlib import Path
from typing import Literal

import click

from bot.cli.group import (
    CHATS,
    DOCUMENT,
    awaited,
    configured,
    examples,
    finish,
    loaded,
    path_of,
    verbs,
)


@verbs.command(epilog=examples("check", "check --config /etc/verbatim.yaml"))
@configured
def check(config_path: str | None) -> None:
    """Check the configuration; every fault comes with file, line and column.

    Its templates are run on samples, its tests on their documents, and its folders looked for.
    """
    from bot.config.faults import Fault
    from bot.config.load import item_places, parse, read_text

    text, name = read_text(path_of(config_path))
    config, found = parse(text, name)
    click.echo("".join(f"{fault}\n" for fault in found), nl=False)
    if config is None:
        finish(1)
    from bot.app.checking import missing_folders
    from bot.engine.trial import try_routes

    click.echo("".join(f"{fault}\n" for fault in missing_folders(config, text, name)), nl=False)
    failed: list[Fault] = []
    if config.templates:
        from bot.app.checking import try_templates

        failed += awaited(try_templates(config, text, name))
    places = item_places(text, "tests")
    failed += [Fault(name, *places[number], what) for number, what in try_routes(config)]
    click.echo("".join(f"{fault}\n" for fault in failed), nl=False)
    if not failed:
        click.echo(f"{name}: no faults; {len(config.routes)} route(s)", err=True)
    finish(1 if failed else 0)


@verbs.command(epilog=examples("schema > config/verbatim.schema.json", "schema --format markdown"))
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "markdown"]),
    default="json",
    help="JSON Schema for editors, or the reference page.",
)
def schema(form: str) -> None:
    """Print what a configuration may hold."""
    from bot.config.reference import reference, schema_text

    click.echo(schema_text() if form == "json" else reference(), nl=False)


@verbs.command(epilog=examples("explain seeds/flood-update.txt"))
@DOCUMENT
@configured
def explain(file: str, config_path: str | None) -> None:
    """Say what would be found in a document, where it would go, and why."""
    config = loaded(config_path)
    from bot.app import trying

    click.echo(awaited(trying.explain(config, Path(file))))


@verbs.command(
    epilog=examples(
        "preview seeds/flood-update.txt --chat console --text",
        "preview seeds/flood-update.txt --chat desk --channel desk",
    )
)
@DOCUMENT
@click.option("--chat", type=click.Choice(CHATS), required=True, help="Which chat.")
@click.option("--channel", help="Which channel [default: the first that the file would go to].")
@click.option("--text", is_flag=True, help="As text for people, instead of the exact payload.")
@configured
def preview(
    file: str,
    chat: Literal["console", "desk", "slack", "discord"],
    channel: str | None,
    text: bool,
    config_path: str | None,
) -> None:
    """Show what would be posted of a document, without posting it."""
    config = loaded(config_path)
    from bot.app import trying

    click.echo(awaited(trying.preview(config, Path(file), chat, channel, text=text)))


@verbs.command(epilog=examples("replay --since yesterday --dry-run", "replay --since 7d"))
@click.option("--since", required=True, help="A moment: 7d, yesterday, 2026-11-01, 14:30.")
@click.option("--dry-run", is_flag=True, help="Say what would be posted, and why; change nothing.")
@configured
def replay(since: str, dry_run: bool, config_path: str | None) -> None:
    """Plan what was read since then for channels that it was never planned for.

    Today's routes decide; nothing is posted twice. Without --dry-run the bot has to be stopped,
    and posts when it is started.
    """
    config = loaded(config_path)
    from bot.app import replaying

    async def tell() -> None:
        async for line in replaying.replay(config, since, dry_run=dry_run):
            click.echo(line)

    awaited(tell())
