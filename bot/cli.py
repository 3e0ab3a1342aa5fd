"""The verbs of the command line, nothing else.

Over 300 lines because each verb is mostly its options and its help, which are best read together.
"""
# ruff: noqa: PLC0415 - a verb imports what it needs itself, so that `--help` answers at once

import shutil
import sys
from collections.abc import Callable, Coroutine
from errno import EPIPE
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn

import click

from bot import __version__
from bot.errors import CommandError, VerbatimError

if TYPE_CHECKING:
    from bot.config.model import Config

DEFAULT: Final = "config/verbatim.yaml"
CHATS: Final = ["console", "desk", "slack", "discord"]
_DOCUMENT: Final = click.argument("file", type=click.Path(exists=True, dir_okay=False))

Verb = Callable[..., Any]


class Told(click.ClickException):
    """An error whose message is all that the user needs."""

    def show(self, file: Any = None) -> None:  # noqa: ANN401 - as click declares it
        """Print the message as it is: it names the place and what to do."""
        click.echo(self.format_message(), err=True, file=file)


class Mistaken(Told):
    """A slash command that cannot be answered."""

    exit_code = 2


class Verbs(click.Group):
    """The group; it turns our errors into messages and exit codes."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click declares it
        """Run the verb.

        Raises:
            Told: what went wrong, or `Mistaken` for a slash command.
        """
        try:
            return super().invoke(ctx)
        except CommandError as error:
            raise Mistaken(f"{error}\nUsage: {error.usage or _commands()}") from error
        except VerbatimError as error:
            raise Told(str(error)) from error
        except OSError as error:
            if error.errno == EPIPE:
                raise  # the reader left, which click ends quietly
            from bot.chats.console import results

            results.drop_output()
            raise Told(f"{error}; make room or correct the path, and try again") from error


def _commands() -> str:
    from bot.commands.registry import COMMANDS

    return "".join(f"\n  {command.usage}" for command in COMMANDS)


def _configured(verb: Verb) -> Verb:
    """Let ``--config`` stand after the verb as well."""
    text = f"The configuration [default: $VERBATIM_CONFIG or {DEFAULT}]."
    return click.option("--config", "config_path", metavar="FILE", help=text)(verb)


def _examples(*lines: str) -> str:
    return "\b\nExamples:\n" + "\n".join(f"  verbatim {line}" for line in lines)


def _path(after_verb: str | None) -> str:
    """The file named after the verb, else before it or by the environment, else the default."""
    return after_verb or click.get_current_context().obj or DEFAULT


def _load(after_verb: str | None) -> "Config":
    from bot.config.load import load

    return load(_path(after_verb))


def _await(work: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401 - whatever the work yields
    import asyncio

    return asyncio.run(work)


def _width() -> int | None:
    """Columns of the terminal, or None where the output is no terminal."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def _finish(code: int) -> NoReturn:
    click.get_current_context().exit(code)


@click.group(
    cls=Verbs,
    context_settings={"help_option_names": ["-h", "--help"], "show_default": True},
    epilog=_examples("run", "check", "extract report.txt", 'ask "/quotes speaker:Brackwater"'),
)
@click.option(
    "--config",
    metavar="FILE",
    envvar="VERBATIM_CONFIG",
    help=f"The configuration [default: {DEFAULT}].",
)
@click.version_option(__version__, prog_name="verbatim", message="%(prog)s %(version)s")
@click.pass_context
def verbs(ctx: click.Context, config: str | None) -> None:
    """Key quotes and key figures, word for word, with who said them."""
    ctx.obj = config
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # whatever the terminal's encoding lacks


@verbs.command(epilog=_examples("run", "run --once", "run --config config/examples/newsroom.yaml"))
@click.option("--once", is_flag=True, help="Look at every source now, post what is due, and end.")
@_configured
def run(once: bool, config_path: str | None) -> None:
    """Start the bot; Ctrl-C ends it."""
    config = _load(config_path)
    from bot.app import running

    try:
        code = _await(running.run(config, _path(config_path), once=once))
    except KeyboardInterrupt:
        code = 0  # the way a person ends it
    _finish(code)


@verbs.command(
    epilog=_examples(
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
        _finish(extracting.extract_stream(read, jobs))
    paged = form == "text" or (form is None and sys.stdout.isatty())
    _finish(extracting.extract_files(files, jobs, paged=paged, width=_width()))


@verbs.command(
    context_settings={"ignore_unknown_options": True},
    epilog=_examples('ask "/quotes speaker:Brackwater"', 'ask "/figures of:civilians since:7d"'),
)
@click.argument("command", nargs=-1, required=True)
@_configured
def ask(command: tuple[str, ...], config_path: str | None) -> None:
    """Answer a slash command from what is stored."""
    config = _load(config_path)
    from bot.app.asking import ask as answer

    width = _width()
    text = " ".join(command)
    click.echo(_await(answer(config, text, width=width, styled=width is not None)), nl=False)


@verbs.command(epilog=_examples("check", "check --config /etc/verbatim.yaml"))
@_configured
def check(config_path: str | None) -> None:
    """Check the configuration; every fault comes with file, line and column.

    Its templates are run on samples, its tests on their documents.
    """
    from bot.config.faults import Fault
    from bot.config.load import item_places, parse, read_text

    text, name = read_text(_path(config_path))
    config, found = parse(text, name)
    click.echo("".join(f"{fault}\n" for fault in found), nl=False)
    if config is None:
        _finish(1)
    from bot.engine.trial import try_routes

    failed: list[Fault] = []
    if config.templates:
        from bot.app.checking import try_templates

        failed += _await(try_templates(config, text, name))
    places = item_places(text, "tests")
    failed += [Fault(name, *places[number], what) for number, what in try_routes(config)]
    click.echo("".join(f"{fault}\n" for fault in failed), nl=False)
    if not failed:
        click.echo(f"{name}: no faults; {len(config.routes)} route(s)", err=True)
    _finish(1 if failed else 0)


@verbs.command(epilog=_examples("schema > config/verbatim.schema.json", "schema --format markdown"))
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


@verbs.command(epilog=_examples("explain seeds/report.txt"))
@_DOCUMENT
@_configured
def explain(file: str, config_path: str | None) -> None:
    """Say what would be found in a document, where it would go, and why."""
    config = _load(config_path)
    from bot.app import trying

    click.echo(_await(trying.explain(config, Path(file))))


@verbs.command(
    epilog=_examples(
        "preview seeds/report.txt --chat console --text",
        "preview seeds/report.txt --chat desk --channel desk",
    )
)
@_DOCUMENT
@click.option("--chat", type=click.Choice(CHATS), required=True, help="Which chat.")
@click.option("--channel", help="One channel only [default: all of that chat].")
@click.option("--text", is_flag=True, help="As people see it, instead of the exact payload.")
@_configured
def preview(
    file: str,
    chat: Literal["console", "desk", "slack", "discord"],
    channel: str | None,
    text: bool,
    config_path: str | None,
) -> None:
    """Show what would be posted of a document, without posting it."""
    config = _load(config_path)
    from bot.app import trying

    click.echo(_await(trying.preview(config, Path(file), chat, channel, text=text)))


@verbs.command(epilog=_examples("replay --since yesterday --dry-run", "replay --since 7d"))
@click.option("--since", required=True, help="A moment: 7d, yesterday, 2026-11-01, 14:30.")
@click.option("--dry-run", is_flag=True, help="Say what would be posted, and why; change nothing.")
@_configured
def replay(since: str, dry_run: bool, config_path: str | None) -> None:
    """Plan what was read since then for channels that it was never planned for.

    Today's routes decide; nothing is posted twice. Without --dry-run the bot has to be stopped,
    and posts when it is started.
    """
    config = _load(config_path)
    from bot.app import replaying

    async def tell() -> None:
        async for line in replaying.replay(config, since, dry_run=dry_run):
            click.echo(line)

    _await(tell())


@verbs.command(epilog=_examples("export quotes", "export --format csv figures > figures.csv"))
@click.argument("what", type=click.Choice(["quotes", "figures", "documents"]))
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "jsonl"]),
    default="jsonl",
    help="A table, or one JSON object a line.",
)
@_configured
def export(
    what: Literal["quotes", "figures", "documents"],
    form: Literal["csv", "jsonl"],
    config_path: str | None,
) -> None:
    """Write out everything that is stored."""
    config = _load(config_path)
    from bot.app import exporting

    _await(exporting.export(config, what, form, sys.stdout))


@verbs.command(epilog=_examples("backup /safe/verbatim-monday.db"))
@click.argument("file", type=click.Path(dir_okay=False))
@_configured
def backup(file: str, config_path: str | None) -> None:
    """Copy the store as it is now; the bot may run meanwhile."""
    config = _load(config_path)
    from bot.app import keeping

    click.echo(keeping.backup(config, Path(file)))


@verbs.command(epilog=_examples("restore /safe/verbatim-monday.db"))
@_DOCUMENT
@_configured
def restore(file: str, config_path: str | None) -> None:
    """Put a backup in the store's place; the bot has to be stopped."""
    config = _load(config_path)
    from bot.app import keeping

    click.echo(keeping.restore(config, Path(file)))


@verbs.command(
    epilog=_examples("forget 52970c5393", "forget --source wire", "forget --workspace hq")
)
@click.argument("item", required=False)
@click.option("--source", help="All documents of this source, also of one no longer configured.")
@click.option("--workspace", help="All that was posted to, or asked for in, its channels.")
@_configured
def forget(
    item: str | None, source: str | None, workspace: str | None, config_path: str | None
) -> None:
    """Remove a document, a source or a workspace from the store without a trace.

    ITEM is a document's id, file name or title, as /why takes it. The bot has to be stopped.
    """
    if sum(given is not None for given in (item, source, workspace)) != 1:
        raise click.UsageError("name one: a document, --source or --workspace")
    config = _load(config_path)
    from bot.app import keeping

    click.echo(_await(keeping.forget(config, item, source, workspace)))


@verbs.command(epilog=_examples("doctor"))
@_configured
def doctor(config_path: str | None) -> None:
    """Look at everything the bot needs, and say what is wrong."""
    config = _load(config_path)
    from bot.app.doctor import doctor as examine

    report, code = _await(examine(config, _path(config_path)))
    click.echo(report)
    _finish(code)


@verbs.command(
    "slack-manifest",
    epilog=_examples(
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


def main() -> None:
    """Run the command line."""
    verbs(prog_name="verbatim")
