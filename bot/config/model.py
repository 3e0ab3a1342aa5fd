"""The whole configuration as one frozen value; its defaults are the documented ones."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field

from bot.config.access import AccessConfig
from bot.config.part import Part
from bot.config.route import Count, OnUpdate, RouteConfig
from bot.config.scalars import (
    AnyPath,
    Interval,
    Keep,
    Name,
    OneOrMany,
    Paths,
    PerPeriod,
    Size,
    StoreAddress,
    TemplateText,
    TimeOfDay,
    Words,
    Zone,
)
from bot.config.workspaces import ChannelConfig, Workspace


class FolderSource(Part):
    """A folder whose files are the documents, with all folders below it."""

    kind: Literal["folder"]
    """What sort of source this is."""
    path: AnyPath = Field(examples=["seeds/"])
    """The folder; relative to where the bot is started."""
    every: Interval = Field(timedelta(minutes=1), json_schema_extra={"default": "1m"})
    """How often the folder is looked at."""
    watch: bool = True
    """Whether to look at once when something changes there."""
    quiet_after: Interval | None = Field(None, examples=["2d"])
    """After how long without anything new the channels it feeds are told; left out, never."""
    max_size: Size = Field(20_000_000, json_schema_extra={"default": "20MB"})
    """Larger files are named once and left alone."""


class Watched(Part):
    """A person to look out for."""

    name: Words = Field(examples=["Ottoline Brackwater"])
    """The full name."""
    also: OneOrMany = ()
    """Other forms: a surname, a title, another spelling."""


class ShowConfig(Part):
    """How many lines of each sort a digest shows of one document."""

    quotes: Count = 3
    """The most quotes."""
    figures: Count = 5
    """The most figures."""
    statements: Count = 2
    """The most statements (reported speech)."""
    lead: bool = True
    """Whether the document's first sentence is shown where nothing else tells what happened."""


class Defaults(Part):
    """What holds for every route that says nothing else."""

    show: ShowConfig = ShowConfig()
    """How many lines of each sort."""
    on_update: OnUpdate = "edit"
    """What a changed document does: edit its post, reply to it, or nothing (ignore)."""
    limit: PerPeriod | None = Field(default=None, examples=["6/hour"])
    """The most posts in a channel in an hour or day; the rest joins a digest at its end."""


class HoursConfig(Part):
    """Hours of every day, over midnight where they end earlier than they begin."""

    start: TimeOfDay = Field(alias="from", examples=["22:00"])
    """When they begin, on the clock of `timezone`."""
    end: TimeOfDay = Field(alias="to", examples=["07:00"])
    """When they end, likewise."""


class SuppressRule(Part):
    """What keeps a document from a post of its own."""

    name: Name = Field(examples=["same-story"])
    """What messages call this rule."""
    by: Literal["story"]
    """What is looked at: whether the channel was told the document's story already."""
    lasting: Interval = Field(timedelta(days=7), alias="for", json_schema_extra={"default": "7d"})
    """For how long after the story's last post in the channel."""


class Retention(Part):
    """How long what was read and posted is kept; left out, for ever."""

    documents: Keep | None = Field(None, examples=["90d"])
    """Documents, with all that was found in them, from when they were read."""
    deliveries: Keep | None = Field(None, examples=["365d"])
    """What was posted where, from when it was sent or failed."""


class RouteTest(Part):
    """A document and the routes it must take; `check` tries it."""

    document: AnyPath = Field(examples=["seeds/example.txt"])
    """A file; relative to where the command is started."""
    after: Paths = ()
    """Files that were read before it, the oldest first, for what routes ask of its story; what
    their figures say plays no part."""
    expect: Annotated[OneOrMany, Field(min_length=1, examples=[["everything"]])]
    """Names of the routes that must match, no more and no fewer."""


_SAME_STORY = SuppressRule.model_validate({"name": "same-story", "by": "story"})
_SOURCES = {"seeds": {"kind": "folder", "path": "seeds/"}}
_WORKSPACES = {"terminal": {"platform": "console"}}
_CHANNELS = {"console": {"in": "terminal"}}
_ROUTES = [{"name": "everything", "send": ["console"]}]


class Config(Part):
    """Verbatim's configuration."""

    version: Annotated[
        Literal[1],
        BeforeValidator(lambda v: 1 if v == "1" else v, json_schema_input_type=Literal[1]),
    ]
    """The version of this format: 1."""
    timezone: Zone = "UTC"
    """Where people read: schedules and dates are in this time zone."""
    sources: Annotated[Mapping[Name, FolderSource], Field(min_length=1, examples=[_SOURCES])]
    """Where documents come from, by name."""
    workspaces: Annotated[Mapping[Name, Workspace], Field(min_length=1, examples=[_WORKSPACES])]
    """The chats the bot is in, by name."""
    channels: Annotated[Mapping[Name, ChannelConfig], Field(min_length=1, examples=[_CHANNELS])]
    """Where digests go, by name."""
    templates: Mapping[Name, TemplateText] = {}
    """How a document's lines are shown, by name: docs/how-to/write-a-template.md."""
    watchlists: Mapping[Name, Annotated[tuple[Watched, ...], Field(min_length=1)]] = {}
    """People to look out for, by the list's name."""
    times: Mapping[Name, HoursConfig] = {}
    """Hours of the day, by name, for `quiet` in routes."""
    defaults: Defaults = Defaults()
    """What holds for every route that says nothing else."""
    routes: Annotated[tuple[RouteConfig, ...], Field(min_length=1, examples=[_ROUTES])]
    """Top to bottom; the first that matches wins unless it says `continue: true`."""
    suppress: tuple[SuppressRule, ...] = Field(
        (_SAME_STORY,),
        json_schema_extra={"default": [{"name": "same-story", "by": "story", "for": "7d"}]},
    )
    """What keeps documents from posts of their own; `[]` posts every copy of a story."""
    access: AccessConfig = AccessConfig()
    """Who may do what in the chats."""
    retention: Retention = Retention()
    """How long what was read and posted is kept."""
    store: StoreAddress = "sqlite:///var/verbatim.db"
    """Where everything is kept."""
    engine: Literal["local"] = "local"
    """Who does the work: this process."""
    tests: tuple[RouteTest, ...] = ()
    """Documents and the routes they must take."""

    @property
    def zone(self) -> ZoneInfo:
        """The time zone, ready for use."""
        return ZoneInfo(self.timezone)

    @property
    def kept_back(self) -> timedelta | None:
        """For how long copies of a story get no post of their own; None: they do."""
        return self.suppress[0].lasting if self.suppress else None

    @property
    def store_path(self) -> Path:
        """The SQLite file."""
        return Path(self.store.removeprefix("sqlite:///"))
