"""Verbs that run the bot, and set it up."""
# ruff: noqa: PLC0415 - a verb imports what it needs itself, so that `--help` answers at once

import click

from bot.cli.group import awaited, configured, examples, finish, loaded, path_of, verbs


@verbs.command(epilog=examples("run", "run --once", "run --config config/examples/newsroom.yaml"))
@click.option("--once", is_flag=True, help="Look at every source now, post what is due, and end.")
@configured
def run(once: bool, config_path: str | None) -> None:
    """Start the bot; Ctrl-C ends it."""
    config = loaded(config_path)
    from bot.app import running

    try:
        code = awaited(running.run(config, path_of(config_path), once=once))
    except KeyboardInterrupt:
        code = 0  # the way a person ends it
    finish(code)


@verbs.command(epilog=examples("doctor"))
@configured
def doctor(config_path: str | None) -> None:
    """Look at everything the bot needs, and say what is wrong."""
    config = loaded(config_path)
    from bot.app.doctor import doctor as examine

    report, code = awaited(examine(config, path_of(config_path)))
    click.echo(report)
    finish(code)


@verbs.command(
    "slack-manifest",
    epilog=examples(
        "slack-manifest",
        "slack-manifest --url https://bot.example.org",
        "slack-manifest --url https://bot.example.org --by-link",
    ),
)
@click.option("--name", default="Verbatim", help="What the app is called in Slack.")
@click.option("--url", help="The bot's public address, for HTTP mode [default: Socket Mode].")
@click.option("--only-prefixed", is_flag=True, help="/verbatim alone; other names are taken.")
@click.option("--by-link", is_flag=True, help="Workspaces install it by link; needs --url.")
def slack_manifest(name: str, url: str | None, only_prefixed: bool, by_link: bool) -> None:
    """Print the manifest to create the Slack app from."""
    from json import dumps

    from bot.chats.slack.manifest import manifest
    from bot.commands.registry import COMMANDS

    try:
        made = manifest(COMMANDS, name=name, url=url, only_prefixed=only_prefixed, oauth=by_link)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    click.echo(dumps(made, indent=2))
