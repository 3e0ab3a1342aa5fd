"""Who runs the templates of channels."""

from collections.abc import Mapping
from typing import Any, Protocol


class Templating(Protocol):
    """Runs templates where they can do no harm."""

    async def render(self, template: str, scope: Mapping[str, Any]) -> str:
        """What a template gives for one section's facts (`core.templating.scope`).

        Raises:
            TemplateError: it cannot be run, or not within the limits.
        """
        ...

    async def close(self) -> None:
        """Stop; nothing is rendered any more."""
        ...
