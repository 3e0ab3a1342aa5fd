"""The one way in: a line of text from a person, a reply for any chat."""

from datetime import UTC, timedelta

from bot.commands.model import Context, Option, Value, Values
from bot.commands.parsing import parse
from bot.commands.registry import COMMANDS
from bot.commands.times import moment
from bot.core.schedules import read_duration, read_schedule
from bot.errors import CommandError
from bot.ports import Asker, Reply

_LAST_PAGE = 1000


async def answer(text: str, asker: Asker, context: Context) -> Reply:
    """Run a command.

    Args:
        text: what was typed, with or without the slash.
        asker: who typed it; subscriptions belong to the asker's channel.
        context: the store, the clock and what else commands use.

    Raises:
        CommandError: it cannot be answered, or not for this asker; the message says what to do.
        StoreError: the store cannot be read.
    """
    context = context.renew(context)
    context.access.require_ask(asker)
    parsed = parse(text, COMMANDS)
    if not parsed.command.queries:
        context.access.require_change(asker)
    read: dict[str, Value] = {}
    for name, words in parsed.texts.items():
        option = parsed.command.option(name)
        assert option is not None
        try:
            read[name] = _read(option, words, context)
        except ValueError as error:
            raise CommandError(f"“{name}:{words}”: {error}.", parsed.command.usage) from None
    return await parsed.command.run(Values(parsed, read), asker, context)


def _read(option: Option, words: str, context: Context) -> Value:
    match option.kind:
        case "moment":
            return moment(words, context.now().astimezone(UTC), context.zone, ends=option.ends)
        case "duration":
            return _duration(words)
        case "number":
            return _number(option, words)
        case "mode":
            plain = " ".join(words.lower().split())
            if plain != "instant":
                try:
                    read_schedule(plain)
                except ValueError as error:
                    raise ValueError(f'{error}, or "instant"') from None
            return plain
        case "choice":
            if words.lower() not in option.choices:
                raise ValueError("write one of: " + ", ".join(option.choices))
            return words.lower()
        case _:
            return words


def _duration(words: str) -> timedelta:
    span = read_duration(words.strip().lower())
    if span is None:
        raise ValueError("write a time such as 30m, 8h or 2d")
    return span


def _number(option: Option, words: str) -> int:
    digits = words.removeprefix("#")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10 and int(digits)):
        raise ValueError("write a whole number from 1")
    if option.name == "page" and int(digits) > _LAST_PAGE:
        raise ValueError(f"pages go to {_LAST_PAGE}: narrow the question instead")
    return int(digits)
