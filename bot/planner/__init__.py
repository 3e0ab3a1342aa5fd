"""Decides what a document that was just read sets going: deliveries, holds, and the reasons.

Pure: everything it needs is handed in; the watcher writes what it returns in the same
transaction as the document.
"""

from bot.planner.holding import holds, is_quiet, still_waits
from bot.planner.joining import Telling, parts_in, shown_in
from bot.planner.planning import decide, plan, takers
from bot.planner.releasing import plan_period, plan_release, plan_stray
from bot.planner.subscribing import subscription_route

__all__ = [
    "Telling",
    "decide",
    "holds",
    "is_quiet",
    "parts_in",
    "plan",
    "plan_period",
    "plan_release",
    "plan_stray",
    "shown_in",
    "still_waits",
    "subscription_route",
    "takers",
]
