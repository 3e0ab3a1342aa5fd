"""What a command is: data that a parser, a help page or a platform's own form is made from."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from typing import Literal

from bot.commands.access import Access
from bot.core.digest import Show
from bot.core.routing import Route
from bot.ports import Asker, Clock, Notice, Reply, Store

PAGE = 10
"""Lines on one page of an answer."""

Kind = Literal[
    "words", "speaker", "counted", "source", "moment", "duration", "mode", "number", "choice"
]
Value = str | int | datetime | timedelta


def _nothing() -> None:
    """Do nothing: nobody waits for the news."""


def _same(context: "Context") -> "Context":
    """Nothing has changed."""
    return context


@dataclass(frozen=True, slots=True)
class Option:
    """One thing a person can say to a command.

    Attributes:
        summary: what it means, a clause for people.
        kind: how its value is read, checked and completed: ``words`` any text; ``speaker``,
            ``counted``, ``source`` text that the store can complete; ``moment`` see
            `times.moment`; ``duration`` "30m", "8h", "2d"; ``mode`` "instant" or a schedule;
            ``number`` a whole number from 1; ``choice`` one of ``choices``.
        choices: every value a ``choice`` allows; for other kinds, values worth offering.
        main: bare words go to the first main option that was not named.
        required: the command means nothing without it.
        ends: a ``moment`` that names a day means that day's end.
    """

    name: str
    summary: str
    kind: Kind = "words"
    choices: tuple[str, ...] = ()
    main: bool = False
    required: bool = False
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Parsed:
    """A command as it was typed: the value of each option, still as text.

    Attributes:
        bare: the options whose values were bare words.
    """

    command: "Command"
    texts: Mapping[str, str]
    bare: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Values:
    """A command's options, read and checked; those not given are None."""

    parsed: Parsed
    read: Mapping[str, Value]

    def text(self, name: str) -> str | None:
        """The value of an option that is text."""
        value = self.read.get(name)
        return value if isinstance(value, str) else None

    def moment(self, name: str) -> datetime | None:
        """The value of a ``moment`` option, in UTC."""
        value = self.read.get(name)
        return value if isinstance(value, datetime) else None

    def duration(self, name: str) -> timedelta | None:
        """The value of a ``duration`` option."""
        value = self.read.get(name)
        return value if isinstance(value, timedelta) else None

    def number(self, name: str, default: int) -> int:
        """The value of a ``number`` option."""
        value = self.read.get(name)
        return value if isinstance(value, int) else default

    @property
    def page(self) -> int:
        """Which page was asked for, from 1."""
        return self.number("page", 1)


@dataclass(frozen=True, slots=True)
class Context:
    """What every command may use.

    Attributes:
        now: tells the time.
        zone: the zone that people's times are read and written in.
        channels: names of all channels.
        sources: names of all sources.
        routes: the file's, in their order.
        show: how much of a document a digest shows.
        alone: entered by whoever removes something: nothing is planned meanwhile, of what was read
            before.
        changed: called after a subscription or silence was made or ended.
        access: who may do what.
        notices: lists what only an admin can put right, newest first.
        writable: whether the store takes changes; `ask` opens it for reading only.
        renew: gives the context as it is now, for whoever keeps one: the configuration may have
            changed since.
    """

    store: Store
    now: Clock
    zone: tzinfo
    channels: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    routes: tuple[Route, ...] = ()
    show: Show = field(default_factory=Show)
    changed: Callable[[], None] = _nothing
    alone: Callable[[], AbstractAsyncContextManager[None]] = nullcontext
    access: Access = field(default_factory=Access)
    notices: Callable[[], Sequence[Notice]] = tuple
    writable: bool = True
    renew: Callable[["Context"], "Context"] = _same


Run = Callable[[Values, Asker, Context], Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class Command:
    """One slash command.

    Attributes:
        summary: what it answers, one clause.
        example: a whole command line that works.
        queries: False for a command that changes what a channel gets; `answering` asks who may.
    """

    name: str
    summary: str
    example: str
    run: Run
    options: tuple[Option, ...] = ()
    queries: bool = True

    @property
    def usage(self) -> str:
        """The help line: "/find WORDS [page:]"."""
        return " ".join([f"/{self.name}", *(_usage(o) for o in self.options)])

    def option(self, name: str) -> Option | None:
        """The option of this name, in any letter case."""
        return next((o for o in self.options if o.name == name.lower()), None)


def _usage(option: Option) -> str:
    if option.kind == "choice":
        word = "|".join(option.choices)
    else:
        word = option.name.upper() if option.main and option.required else f"{option.name}:"
    return word if option.required else f"[{word}]"
