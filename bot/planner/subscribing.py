"""A subscription made from chat, as the route it stands for."""

from bot.core.digest import Show
from bot.core.routing import (
    INSTANT,
    FigureCondition,
    Limit,
    Mode,
    OnUpdate,
    Route,
    When,
)
from bot.ports import Subscription


def subscription_route(
    subscription: Subscription,
    show: Show,
    on_update: OnUpdate = "edit",
    limit: Limit | None = None,
) -> Route:
    """The route that a subscription made from chat stands for."""
    figure = FigureCondition((subscription.figure,)) if subscription.figure else None
    when = When(
        speaker=(subscription.speaker,) if subscription.speaker else (),
        text=(subscription.about,) if subscription.about else (),
        figure=figure,
    )
    return Route(
        name=f"subscription {subscription.id}",
        send=(subscription.channel,),
        when=None if when == When() else when,
        mode=INSTANT if subscription.mode == "instant" else Mode(subscription.mode),
        show=show,
        on_update=on_update,
        origin="chat",
        limit=limit,
    )
