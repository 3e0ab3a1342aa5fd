"""When sources are looked at and digests fall due; the only file that imports apscheduler.

A job only enqueues: it calls a function that returns at once (sets an event, makes a task), on
the event loop's own thread. So a stop never tears work apart, and a run that is late or was
missed while the machine slept is made up for once.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.core.schedules import Due, next_due, read_schedule

# The library's own choice is to skip what is a second late; ours is to do it late, but once.
_DEFAULTS: Final = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}


class DueTrigger(BaseTrigger):  # type: ignore[misc]  # apscheduler ships no types
    """Asks the core for the next moment; cron would fire twice when the clocks go back."""

    def __init__(self, due: Due, zone: tzinfo) -> None:
        super().__init__()
        self.due = due
        self.zone = zone

    def get_next_fire_time(
        self, previous_fire_time: datetime | None, now: datetime
    ) -> datetime | None:
        """The next moment after both; moments missed in between are not made up one by one."""
        after = now if previous_fire_time is None else max(previous_fire_time, now)
        return next_due(self.due, after, self.zone)


class Schedule:
    """The bot's timetable.

    Args:
        zone: where "18:00 daily" is meant.
        clock: tells the time when a job is added; the running timetable has the loop's own.
    """

    def __init__(
        self, zone: tzinfo, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._zone = zone
        self._clock = clock
        self._scheduler = AsyncIOScheduler(timezone=zone, job_defaults=_DEFAULTS)
        self._runs = False

    def every(
        self, name: str, interval: timedelta, call: Callable[[], object], *, at_once: bool = True
    ) -> None:
        """Call at fixed distances; ``at_once`` also makes the first call right at the start."""
        trigger = IntervalTrigger(seconds=int(interval.total_seconds()), timezone=self._zone)
        now = self._clock()
        self._add(name, trigger, now if at_once else now + interval, call)

    def at(self, name: str, when: str, call: Callable[[], object]) -> None:
        """Call whenever a digest of this schedule is due ("hourly", "18:00 daily").

        Raises:
            ValueError: the words are no schedule; checked configurations have none such.
        """
        trigger = DueTrigger(read_schedule(when), self._zone)
        self._add(name, trigger, trigger.get_next_fire_time(None, self._clock()), call)

    def drop(self, name: str) -> None:
        """Forget a job; one that is not there is forgotten already."""
        try:
            self._scheduler.remove_job(name)
        except JobLookupError:
            return

    def start(self) -> None:
        """Begin; needs a running event loop."""
        self._scheduler.start()
        self._runs = True

    def stop(self) -> None:
        """End at once; calls that were made go on undisturbed. Stopping twice is fine."""
        if self._runs:
            self._runs = False
            self._scheduler.pause()  # at once, while the shutdown waits for the loop's next turn
            self._scheduler.shutdown(wait=False)

    def next_runs(self) -> Mapping[str, datetime]:
        """When each job comes next, in UTC."""
        return {job.id: job.next_run_time.astimezone(UTC) for job in self._scheduler.get_jobs()}

    def _add(
        self,
        name: str,
        trigger: BaseTrigger,
        first: datetime | None,
        call: Callable[[], object],
    ) -> None:
        async def fire() -> None:
            # A coroutine, because the library runs plain functions on other threads.
            call()

        self._scheduler.add_job(
            fire, trigger, id=name, name=name, next_run_time=first, replace_existing=True
        )
