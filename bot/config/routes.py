"""The file's routes as the core understands them: watchlists spelled out, defaults filled in."""

from bot.config.model import Config
from bot.config.route import Conditions, Digest, InWatchlist, RouteConfig, StoryConfig
from bot.core.digest import Show
from bot.core.retelling import StoryKind
from bot.core.routing import (
    INSTANT,
    FigureCondition,
    Limit,
    Mode,
    Route,
    StoryCondition,
    When,
)
from bot.core.schedules import Hours
from bot.core.series.alerts import Alert


def routes_for_core(config: Config) -> tuple[Route, ...]:
    """All routes, in the order of the file. Names are taken as checked by `load`."""
    return tuple(_route(route, config) for route in config.routes)


def default_show(config: Config) -> Show:
    """The budget of a route that names none, such as a subscription made from chat."""
    show = config.defaults.show
    return Show(show.quotes, show.figures, show.statements, show.lead)


def _route(route: RouteConfig, config: Config) -> Route:
    return Route(
        name=route.name,
        send=route.send,
        when=when_for_core(route.when, config) if route.when else None,
        mode=Mode(route.mode.digest) if isinstance(route.mode, Digest) else INSTANT,
        go_on=route.go_on,
        show=_show(route, default_show(config)),
        on_update=route.on_update or config.defaults.on_update,
        quiet=_hours(route.quiet.during, config) if route.quiet else None,
        limit=_limit(route.limit or config.defaults.limit),
    )


def _hours(name: str, config: Config) -> Hours:
    hours = config.times[name]
    return Hours(name, hours.start, hours.end)


def default_limit(config: Config) -> Limit | None:
    """The limit of a route that names none, such as a subscription made from chat."""
    return _limit(config.defaults.limit)


def _limit(written: str | None) -> Limit | None:
    if written is None:
        return None
    posts, _, period = written.partition("/")
    return Limit(int(posts), "hour" if period == "hour" else "day")


def _show(route: RouteConfig, default: Show) -> Show:
    given = route.show.model_dump(exclude_none=True)
    return Show(
        given.get("quotes", default.quotes),
        given.get("figures", default.figures),
        given.get("statements", default.statements),
        given.get("lead", default.lead),
    )


def when_for_core(when: Conditions, config: Config) -> When:
    """A route's conditions. Names of watchlists are taken as checked."""
    figure = when.figure
    return When(
        speaker=_names(when.speaker, config),
        quote=when.quote,
        figure=None
        if figure is None
        else FigureCondition(
            counts=figure.counts or (),
            at_least=figure.at_least,
            at_most=figure.at_most,
            unit=figure.unit,
            alert=Alert(figure.crosses, figure.changed_by, figure.sources_disagree),
        ),
        text=when.text or (),
        source=when.source or (),
        language=when.language or (),
        story=_story(when.story) if when.story else None,
        any_of=tuple(when_for_core(part, config) for part in when.any_of or ()),
        all_of=tuple(when_for_core(part, config) for part in when.all_of or ()),
        but_not=when_for_core(when.but_not, config) if when.but_not else None,
    )


def _story(story: tuple[StoryKind, ...] | StoryConfig) -> StoryCondition:
    if not isinstance(story, StoryConfig):
        return StoryCondition(story)
    return StoryCondition(story.kinds or (), story.sources_at_least, story.about or ())


def _names(speaker: tuple[str, ...] | InWatchlist | None, config: Config) -> tuple[str, ...]:
    if not isinstance(speaker, InWatchlist):
        return speaker or ()
    people = [person for name in speaker.watchlist for person in config.watchlists[name]]
    return tuple(dict.fromkeys(form for person in people for form in (person.name, *person.also)))
