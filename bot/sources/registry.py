"""Which kinds of sources there are: one line each."""

from collections.abc import Callable, Mapping
from typing import Final

from bot.errors import SourceError
from bot.ports import Clock, Source
from bot.sources.folder import Folder


def make_source(kind: str, name: str, *, clock: Clock, **given: object) -> Source:
    """Build a source from plain values.

    Args:
        kind: "folder".
        name: the source's name in the configuration.
        clock: tells the time.
        given: what the kind takes; for a folder ``path`` and, if wanted, ``patterns`` (strings),
            ``watch`` (bool), ``max_bytes`` (int), ``settle`` (timedelta).

    Raises:
        SourceError: there is no such kind.
    """
    maker = KINDS.get(kind)
    if maker is None:
        known = ", ".join(KINDS)
        raise SourceError(f"Source {name} is of the unknown kind {kind!r}; known kinds: {known}.")
    return maker(name, clock=clock, **given)


KINDS: Final[Mapping[str, Callable[..., Source]]] = {"folder": Folder}
