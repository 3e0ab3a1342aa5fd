"""What all verbs share: the group they belong to, their errors, their configuration."""
# ruff: noqa: PLC0415 - a verb imports what it needs itself, so that `--help` answers at once

import shutil
import sys
from collections.abc import Callable, Coroutine
from errno import EPIPE
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any, Final, NoReturn

import click

from bot import __version__
from bot.errors import CommandError, UnknownCommand, VerbatimError

if TYPE_CHECKING:
    from bot.config.model import Config

DEFAULT: Final = "config/verbatim.yaml"
CHATS: Final = ["console", "desk", "slack", "discord"]
DOCUMENT: Final = click.argument("file", type=click.Path(exists=True, dir_okay=False))

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
            usage = _commands() if isinstance(error, UnknownCommand) else error.usage
            raise Mistaken(f"{error}\nUsage: {usage}" if usage else str(error)) from error
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


def configured(verb: Verb) -> Verb:
    """Let ``--config`` stand after the verb as well."""
    text = f"The configuration [default: $VERBATIM_CONFIG or {DEFAULT}]."
    return click.option("--config", "config_path", metavar="FILE", help=text)(verb)


def examples(*lines: str) -> str:
    """The end of a verb's help; each line without the program's name."""
    return "\b\nExamples:\n" + "\n".join(f"  verbatim {line}" for line in lines)


def path_of(after_verb: str | None) -> str:
    """The file named after the verb, else before it or by the environment, else the default."""
    return after_verb or click.get_current_context().obj or DEFAULT


def loaded(after_verb: str | None) -> "Config":
    """The configuration in that file.

    Raises:
        ConfigError: as `bot.config.load.load`.
    """
    from bot.config.load import load

    return load(path_of(after_verb))


def awaited(work: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401 - whatever the work yields
    """What asynchronous work returns."""
    import asyncio

    return asyncio.run(work)


def columns() -> int | None:
    """Columns of the terminal, or None where the output is no terminal."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def finish(code: int) -> NoReturn:
    """End with this exit code."""
    click.get_current_context().exit(code)


@click.group(
    cls=Verbs,
    context_settings={"help_option_names": ["-h", "--help"], "show_default": True},
    epilog=examples("run", "check", "extract report.txt", 'ask "/quotes speaker:Brackwater"'),
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
