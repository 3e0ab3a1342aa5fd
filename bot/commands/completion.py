"""What could come next in a half-typed command."""

import re
from collections.abc import Sequence

from bot.commands.model import Command, Option
from bot.commands.parsing import LONGEST, tokens
from bot.commands.registry import COMMANDS
from bot.ports import Store

_MOST = 20
_OPEN = re.compile(r"""(?:(?<=\s)|^)([^\W\d_][\w-]*):(?:\s?["“„«]([^"”»]*)|([^\s"“„«:]*))$""")
_LAST = re.compile(r"\S*$")


async def complete(text: str, store: Store) -> list[str]:
    """List whole lines that ``text`` could become, likeliest first; at most 20.

    Completes names of commands and options, speakers, counted nouns and sources that the store
    knows, and the values an option offers.
    """
    if len(text) > LONGEST:
        return []
    line = text.lstrip()
    name, space, rest = line.partition(" ")
    if not space:
        typed = name.removeprefix("/").lower()
        return [f"/{c.name}" for c in COMMANDS if c.name.startswith(typed)]
    command = next((c for c in COMMANDS if c.name == name.removeprefix("/").lower()), None)
    if command is None:
        return []
    head = f"{name} "
    if named := _OPEN.search(rest):
        option = command.option(named[1])
        if option is None:
            return []
        head += rest[: named.start()] + f"{option.name}:"
        return [head + _marked(v) for v in await _offers(option, named[2] or named[3] or "", store)]
    return await _next(command, head, rest, store)


async def offered(command: Command, option: Option, typed: str, store: Store) -> list[str]:
    """List values of one option that begin as typed, likeliest first: for fields of a form."""
    words = "".join(c for c in typed if c not in '"“”„«»').strip()
    head = f"/{command.name} "
    lines = await complete(f'{head}{option.name}:"{words}', store)
    values = [token.text for line in lines for token in tokens(line.removeprefix(head))]
    return list(dict.fromkeys(values))


async def _next(command: Command, head: str, rest: str, store: Store) -> list[str]:
    given = {token.key for token in tokens(rest)}
    found = _LAST.search(rest)
    typed = found[0].lower() if found else ""
    head += rest[: len(rest) - len(typed)]
    lines = [
        f"{head}{option.name}:"
        for option in command.options
        if option.name not in given and option.name.startswith(typed) and option.kind != "choice"
    ]
    for option in command.options:
        if option.main and option.name not in given and (typed or option.kind == "choice"):
            lines += [head + _bare(option, v) for v in await _offers(option, typed, store)]
            break
    return lines[:_MOST]


async def _offers(option: Option, typed: str, store: Store) -> Sequence[str]:
    match option.kind:
        case "speaker":
            return await store.speakers(typed, _MOST)
        case "counted":
            return await store.counted(typed, _MOST)
        case "source":
            known = [s.name for s in (await store.status()).sources]
        case _ if option.name == "command":
            known = [c.name for c in COMMANDS]
        case _:
            known = list(option.choices)
    return [k for k in known if k.lower().startswith(typed.lower())][:_MOST]


def _bare(option: Option, value: str) -> str:
    return value if option.kind == "choice" else f"{option.name}:{_marked(value)}"


def _marked(value: str) -> str:
    return f'"{value}"' if " " in value else value
