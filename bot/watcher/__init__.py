"""One look at one source: what differs is read, stored with its planned deliveries, and told."""

from bot.watcher.intake import Looked, Plan, first_steps
from bot.watcher.look import Watcher

__all__ = ["Looked", "Plan", "Watcher", "first_steps"]
