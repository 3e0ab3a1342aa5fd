"""From what a person typed to a command and the texts of its options, and back again."""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Final, NamedTuple

from bot.commands.model import Command, Option, Parsed
from bot.errors import CommandError, UnknownCommand

LONGEST: Final = 2000
"""Characters; no question is longer, and matching near-misses stays cheap."""

_ALIASES: Final = {
    "?": "verbatim help",
    "help": "verbatim help",
    "routes": "verbatim routes",
    "search": "find",
    "sources": "verbatim sources",
    "status": "verbatim status",
}
"""What people type who do not know the names; Slack keeps some of these for itself."""
_UNSTORABLE: Final = re.compile(r"[\x00\ud800-\udfff]")
_MARKS: Final = {'"': '"”“', "“": '”"“', "„": '“”"', "”": '”"', "«": "»", "»": "«", "'": "'"}
_DAYS_NAMED: Final = frozenset(
    ("daily", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
)
"""What may follow a clock time: ``mode:18:00 daily`` needs no quote marks."""
_KEY: Final = re.compile(r"([^\W\d_][\w-]*):(?!//)")
_SPACE: Final = re.compile(r"\s*")
_WORD: Final = re.compile(r"\S+")


class Token(NamedTuple):
    """A word or a quoted stretch, perhaps behind an option's name.

    Attributes:
        key: the name before the colon in small letters, or None for bare words.
        start: where it begins in the text.
    """

    key: str | None
    text: str
    start: int


def parse(line: str, commands: Sequence[Command]) -> Parsed:
    """Read a command line.

    ``name:value``, ``name: value`` and quoted values in any usual marks are understood; bare
    words go to the main options, as `Option` says.

    Raises:
        CommandError: no such command or option, a missing or doubled one, one without a value,
            or a line too long;
            nothing else, whatever the text.
    """
    if len(line) > LONGEST:
        raise CommandError(f"That is longer than {LONGEST:,} characters: ask with fewer words.")
    name, _, rest = _UNSTORABLE.sub("\ufffd", line).strip().partition(" ")
    name = name.removeprefix("/").lower()
    if name in _ALIASES:
        name, _, topic = _ALIASES[name].partition(" ")
        rest = f"{topic} {rest}"
    command = find_command(name, commands)
    texts: dict[str, str] = {}
    bare: list[str] = []
    clock: str | None = None
    for token in tokens(rest):
        if token.key is None:
            if clock is not None and token.text.lower() in _DAYS_NAMED:
                texts[clock] += f" {token.text}"
            else:
                bare.append(token.text)
            clock = None
            continue
        option = _option(command, token.key)
        if option.name in texts:
            raise CommandError(f"“{option.name}:” stands there twice: say it once.", command.usage)
        texts[option.name] = token.text
        clock = option.name if option.kind == "mode" else None
    given = frozenset(texts)
    _require_values(command, texts)
    _place(bare, command, texts)
    texts = {key: text.strip() for key, text in texts.items() if text.strip()}
    for option in command.options:
        if option.required and option.name not in texts:
            raise CommandError(f"/{command.name} needs {option.summary}.", command.usage)
    return Parsed(command, texts, frozenset(texts) - given)


def _require_values(command: Command, texts: Mapping[str, str]) -> None:
    """Refuse an option that was named and given nothing: left out, it would mean everything."""
    for name, text in texts.items():
        if not text.strip():
            raise CommandError(
                f"“{name}:” has no value: write one behind it, as in {command.example}, "
                f"or leave “{name}:” out.",
                command.usage,
            )


def find_command(name: str, commands: Sequence[Command]) -> Command:
    """The command of this name.

    Raises:
        UnknownCommand: there is none; the message names the nearest.
    """
    for command in commands:
        if command.name == name:
            return command
    if not name:
        raise UnknownCommand("Type a command; /verbatim help lists them.")
    near = _nearest(name, [c.name for c in commands])
    hint = f"did you mean /{near}?" if near else "/verbatim help lists the commands."
    raise UnknownCommand(f"There is no command /{name}: {hint}")


def tokens(text: str) -> Iterator[Token]:
    """Cut a line into its words, quoted stretches and named values; an open quote runs on."""
    at = _skip(text, 0)
    while at < len(text):
        start, key = at, None
        if named := _KEY.match(text, at):
            key = named[1].lower()
            at = _skip(text, named.end())
            if _KEY.match(text, at):
                yield Token(key, "", start)
                continue
        value, at = _value(text, at)
        yield Token(key, value, start)
        at = _skip(text, at)


def write(command: Command, texts: dict[str, str]) -> str:
    """Write a command line that `parse` reads as these options."""
    parts = [f"/{command.name}"]
    parts += [f"{name}:{marked(text)}" for name, text in texts.items()]
    return " ".join(parts)


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _value(text: str, at: int) -> tuple[str, int]:
    if at < len(text) and text[at] in _MARKS:
        ends = [text.find(mark, at + 1) for mark in _MARKS[text[at]]]
        end = min((e for e in ends if e >= 0), default=-1)
        if end >= 0:
            return text[at + 1 : end], end + 1
        if text[at] != "'":
            return text[at + 1 :], len(text)
    found = _WORD.match(text, at)
    return (found[0], found.end()) if found else ("", at)


def _place(bare: list[str], command: Command, texts: dict[str, str]) -> None:
    mains = [o for o in command.options if o.main]
    if bare and not mains:
        raise CommandError(f"/{command.name} takes no bare words.", command.usage)
    while bare:
        option = next((o for o in mains if o.name not in texts), mains[-1])
        if option.kind in ("choice", "number") and option.name not in texts:
            texts[option.name] = bare.pop(0)
        else:
            texts[option.name] = " ".join([*filter(None, [texts.get(option.name)]), *bare])
            return


def _option(command: Command, key: str) -> Option:
    option = command.option(key)
    if option is not None:
        return option
    near = _nearest(key, [o.name for o in command.options])
    hint = f"did you mean “{near}:”?" if near else "words with a colon can stand in quote marks."
    raise CommandError(f"/{command.name} knows no option “{key}:”: {hint}", command.usage)


def _nearest(word: str, known: Sequence[str]) -> str | None:
    starting = [k for k in known if word and (k.startswith(word) or word.startswith(k))]
    return next(iter(starting or get_close_matches(word, known, 1, 0.55)), None)


def marked(text: str) -> str:
    """A value as `parse` reads it, in quote marks where it needs some."""
    if not any(c.isspace() or c in _MARKS for c in text) and not _KEY.match(text):
        return text
    for opening, closing in (('"', '"”“'), ("«", "»"), ("'", "'")):
        if not any(c in text for c in closing):
            return f"{opening}{text}{closing[0]}"
    return '"' + re.sub('["”“]', " ", text) + '"'
