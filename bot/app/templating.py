"""Deliveries get the body that their channel's template makes, when they are planned.

Then, and not when they are posted: a body is kept with its digest, so that what is posted, looked
for, edited and answered is the same text, whatever becomes of the template meanwhile.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.app.template_samples import SAMPLES
from bot.config.model import Config
from bot.core.body import Body
from bot.core.digest import Digest
from bot.core.templating import read_body, scope
from bot.errors import TemplateError
from bot.ports import Clock, Delivery, Planned, Step, Templating

Tell = Callable[[str, str], Awaitable[None]]
"""Tells the admins: what it is about, and a sentence."""

REST: Final = timedelta(minutes=10)
"""How long a template that took too much is not tried again: each try may hold planning up."""

_log = structlog.get_logger("bot.templates")


def about(name: str) -> str:
    """What a notice on this template is about."""
    return f"template {name}"


async def nobody(_about: str, _sentence: str) -> None:
    """Tell no one: for `preview` and the like, whose log is read at once."""


class Templates:
    """The templates in force.

    Args:
        config: names them, and the channels that use them.
        templating: runs them.
        clock: tells when one that took too much may be tried again.
        tell: tells the admins of one that failed, once each.
    """

    def __init__(
        self, config: Config, templating: Templating, clock: Clock, tell: Tell = nobody
    ) -> None:
        self._templating = templating
        self._clock = clock
        self._tell = tell
        self._resting: dict[str, tuple[datetime, TemplateError]] = {}
        self._told: dict[str, str] = {}  # the name, by its text
        self.follow(config)

    def follow(self, config: Config) -> Sequence[str]:
        """Go on with this configuration; returns names whose failure is settled by a change."""
        self._texts = {
            name: (channel.template, config.templates[channel.template])
            for name, channel in config.channels.items()
            if channel.template is not None
        }
        texts = {text for _, text in self._texts.values()}
        self._resting = {t: rest for t, rest in self._resting.items() if t in texts}
        gone = [text for text in self._told if text not in texts]
        return [self._told.pop(text) for text in gone]

    async def rehearse(self) -> None:
        """Run what is in force on samples: the admins shall hear of a fault before a post does."""
        for name, text in dict.fromkeys(self._texts.values()):
            try:
                for sample in SAMPLES.values():
                    await self._bodies(text, sample)
            except TemplateError as error:
                await self._failed(name, text, error)

    async def dress(self, planned: Planned) -> Planned:
        """The plan with its deliveries' bodies; a step says where a template failed, and why."""
        deliveries, steps = [], []
        for delivery in planned.deliveries:
            dressed, why_not = await self.dressed(delivery)
            deliveries.append(dressed)
            if why_not:
                steps.append(Step("planned", why_not, delivery.channel))
        return replace(planned, steps=(*planned.steps, *steps), deliveries=tuple(deliveries))

    async def dressed(self, delivery: Delivery) -> tuple[Delivery, str]:
        """The delivery with its bodies; else in the built-in form, and why."""
        digest = delivery.digest
        named = self._texts.get(delivery.channel)
        bodies: Sequence[Body | None] = [None] * len(digest.sections)
        why_not = ""
        if named is not None and digest.sections:
            try:
                bodies = await self._bodies(named[1], digest)
            except TemplateError as error:
                why_not = await self._failed(*named, error)
        sections = tuple(
            replace(section, body=body)
            for section, body in zip(digest.sections, bodies, strict=True)
        )
        return replace(delivery, digest=replace(digest, sections=sections)), why_not

    async def _bodies(self, text: str, digest: Digest) -> list[Body]:
        until, cause = self._resting.get(text, (None, None))
        if until is not None and cause is not None:
            if self._clock() < until:
                raise cause
            del self._resting[text]
        try:
            return [
                read_body(await self._templating.render(text, scope(digest, n)), digest, n)
                for n in range(len(digest.sections))
            ]
        except TemplateError as error:
            if error.costly:
                self._resting[text] = self._clock() + REST, error
            raise

    async def _failed(self, name: str, text: str, error: TemplateError) -> str:
        where = f", line {error.line}" if error.line else ""
        why_not = f"template “{name}” failed{where}: {error}; the built-in form is posted"
        place = {"line": error.line} if error.line else {}
        _log.error("a template failed", template=name, **place, reason=str(error))
        if text not in self._told:
            self._told[text] = name
            hint = f" ({error.hint})" if error.hint else ""
            sentence = (
                f"Template {name} failed{where}: {error}{hint}. Where it does, posts have the "
                "built-in form; verbatim check tries it on samples."
            )
            await self._tell(about(name), sentence)
        return why_not
