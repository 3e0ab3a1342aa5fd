"""The models of routes: when → channels, mode."""

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Discriminator, Field, Tag, model_validator

from bot.config.part import Part
from bot.config.scalars import (
    ChangeOf,
    Language,
    Name,
    OneOrMany,
    PerPeriod,
    Schedule,
    StoryKinds,
    Words,
    wrong,
)

OnUpdate = Literal["edit", "reply", "ignore"]
Count = Annotated[int, Field(ge=0, le=50)]


def _shape(value: Any) -> str:  # noqa: ANN401 - a discriminator sees whatever was written
    return "words" if isinstance(value, str | list | tuple) else "mapping"


class Digest(Part):
    """Collect, and post together."""

    digest: Schedule
    """When the digest is due."""


class InWatchlist(Part):
    """Everybody on a watchlist."""

    watchlist: Annotated[OneOrMany, Field(alias="in", min_length=1)]
    """The watchlist's name, or several."""


Speakers = Annotated[
    Annotated[OneOrMany, Field(min_length=1), Tag("words")]
    | Annotated[InWatchlist, Tag("mapping")],
    Discriminator(_shape),
]
Mode = Annotated[
    Annotated[Literal["instant"], Tag("words")] | Annotated[Digest, Tag("mapping")],
    Discriminator(_shape),
]


class FigureBounds(Part):
    """A figure that counts one of these things, within these bounds."""

    counts: Annotated[OneOrMany, Field(min_length=1)] | None = None
    """What is counted, in the singular or plural; leave it out for anything."""
    at_least: float | None = Field(default=None, allow_inf_nan=False)
    """The smallest value that matches."""
    at_most: float | None = Field(default=None, allow_inf_nan=False)
    """The largest value that matches."""
    unit: Words | None = None
    """A currency's ISO 4217 code, percent, a unit in the singular, or count."""
    crosses: float | None = Field(default=None, allow_inf_nan=False)
    """The value that lies between what was said of it before and what is said now, up or down."""
    changed_by: ChangeOf | None = None
    """How far it moved since it was last told, at least: `50`, or `20 %` of what it was."""
    sources_disagree: bool = False
    """Whether another source must say at the same time what cannot be true as well."""


class StoryConfig(Part):
    """What a document is to its story; all that is given must hold."""

    kinds: StoryKinds | None = Field(None, alias="is")
    """One of these: `new`, `repeat`, `update`, `correction`."""
    sources_at_least: Annotated[int, Field(ge=2, le=1000)] | None = None
    """So many sources must tell the story by now, the document's own among them."""
    about: Annotated[OneOrMany, Field(min_length=1)] | None = None
    """Words or phrases, any of which must stand in the document or an earlier one of its story."""

    @model_validator(mode="after")
    def _asks_something(self) -> "StoryConfig":
        if self.kinds is None and self.sources_at_least is None and self.about is None:
            raise wrong("nothing is asked of the story", "write new, repeat, update or correction")
        return self


Story = Annotated[
    Annotated[StoryKinds, Tag("words")] | Annotated[StoryConfig, Tag("mapping")],
    Discriminator(_shape),
]


class Conditions(Part):
    """All that is given must hold; what a document lacks never matches."""

    speaker: Speakers | None = None
    """Who must have said something: names, or `{ in: watchlist }`."""
    quote: Literal["direct", "partial", "any"] | None = None
    """A quote of this kind must be there (by the speaker, if given); answers count as direct."""
    figure: FigureBounds | None = None
    """A figure like this must be there."""
    text: Annotated[OneOrMany, Field(min_length=1)] | None = None
    """Words or phrases, any of which must stand in the text; letter case does not matter."""
    source: Annotated[OneOrMany, Field(min_length=1)] | None = None
    """Names of sources, any of which must have brought the document."""
    language: Annotated[tuple[Language, ...], Field(min_length=1)] | None = None
    """ISO 639-1 codes, such as en."""
    story: Story | None = None
    """What it must be to its story: `new` (the first to tell it), `repeat` (says nothing new),
    `update` (adds a quote or figure), `correction` (changes or withdraws one), or several."""
    any_of: Annotated[tuple["Conditions", ...], Field(min_length=1)] | None = Field(
        None, alias="any"
    )
    """Conditions of which one must hold."""
    all_of: Annotated[tuple["Conditions", ...], Field(min_length=1)] | None = Field(
        None, alias="all"
    )
    """Conditions that must hold each by itself: two may be met by two different quotes."""
    but_not: "Conditions | None" = Field(None, alias="not")
    """Conditions that must not hold together; what a document lacks does not pass for "not"."""


class ShowChange(Part):
    """How many lines of each sort; what is left out is as in `defaults`."""

    quotes: Count | None = None
    """The most quotes shown of one document."""
    figures: Count | None = None
    """The most figures shown of one document."""
    statements: Count | None = None
    """The most statements (reported speech) shown of one document."""
    lead: bool | None = None
    """Whether the document's first sentence is shown where nothing else tells what happened."""


class QuietConfig(Part):
    """Hours in which the route's posts wait; corrections of what stands never do."""

    during: Name = Field(examples=["night"])
    """The name of hours under `times`."""
    then: Literal["digest"] = "digest"
    """What comes when they are over: one digest of all that waited."""


def _like_may_send(made: dict[str, Any]) -> None:
    """Editors must not ask for `send` where another route gives it; the loader does."""
    made["required"].remove("send")


class RouteConfig(Part):
    """Which documents go to which channels, and when."""

    model_config = ConfigDict(json_schema_extra=_like_may_send)

    name: Name = Field(examples=["everything"])
    """What `/why` and messages call this route."""
    like: Name | None = Field(None, examples=["everything"])
    """Another route, whose keys this one has wherever it does not name its own; `show` key by
    key, everything else as a whole."""
    when: Conditions | None = None
    """What a document must have; the last route has none, so that nothing is dropped."""
    send: Annotated[OneOrMany, Field(min_length=1, examples=[["console"]])]
    """Names of channels; with `like`, those of the other route if left out."""
    mode: Mode = "instant"
    """`instant`, or `{ digest: ... }` with hourly, 30m, "18:00 daily" or "18:00 monday"."""
    go_on: bool = Field(default=False, alias="continue")
    """Whether later routes are tried after this one matched."""
    show: ShowChange = ShowChange()
    """How many lines this route shows of one document."""
    on_update: OnUpdate | None = None
    """What a changed document does to its post; as in `defaults` if left out."""
    quiet: QuietConfig | None = None
    """Hours in which its posts wait for one digest at their end."""
    limit: PerPeriod | None = Field(default=None, examples=["6/hour"])
    """The most posts in a channel in an hour or day; as in `defaults` if left out."""
