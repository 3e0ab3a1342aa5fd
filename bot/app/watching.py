"""A watcher for each source that is in force; they come and go with the configuration."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.config.model import FolderSource
from bot.schedule import Schedule
from bot.watcher import Watcher

Make = Callable[[str, FolderSource], Watcher]


@dataclass(frozen=True, slots=True)
class _Watched:
    source: FolderSource
    task: asyncio.Task[None]


class Watching:
    """Runs the watchers.

    Args:
        make: builds the watcher of a source.
        schedule: asks each for a look when its time comes.
        tasks: where they run.
    """

    def __init__(self, make: Make, schedule: Schedule, tasks: asyncio.TaskGroup) -> None:
        self._make = make
        self._schedule = schedule
        self._tasks = tasks
        self._watched: dict[str, _Watched] = {}

    def follow(self, sources: Mapping[str, FolderSource]) -> None:
        """Watch these sources: start what is new, end what is gone, begin anew what changed.

        A look that is cut off leaves nothing half done: each document is one transaction, and
        what was not written is found by the next look.
        """
        for name in [n for n, w in self._watched.items() if sources.get(n) != w.source]:
            self._schedule.drop(_job(name))
            self._watched.pop(name).task.cancel()
        for name, source in sources.items():
            if name not in self._watched:
                watcher = self._make(name, source)
                task = self._tasks.create_task(watcher.run(), name=f"watch-{name}")
                self._watched[name] = _Watched(source, task)
                self._schedule.every(_job(name), source.every, watcher.want)

    def stop(self) -> None:
        """End them all."""
        self.follow({})


def _job(source: str) -> str:
    return f"look at {source}"
