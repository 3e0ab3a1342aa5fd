"""What only an admin can put right: told once in private, and listed until it is put right."""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import structlog

from bot.ports import Clock, Notice

Reach = Callable[[str, str], Awaitable[bool]]
"""Tells a person, by the platform's id, a sentence in private; False if that does not work."""

_MOST: Final = 100
"""Sentences that are remembered; each names a workspace or a channel, so there are few."""

_log = structlog.get_logger("bot.chats")


class _Messenger(NamedTuple):
    chat: str
    platform: str
    admins: tuple[str, ...]
    reach: Reach


class Notices:
    """The notices of all chats: where one cannot reach an admin any more, another may.

    Args:
        clock: tells since when something stands.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._messengers: list[_Messenger] = []
        self._standing: dict[str, tuple[str, Notice]] = {}
        self._appointed: Mapping[str, Sequence[str]] | None = None

    def join(self, chat: str, platform: str, admins: Sequence[str], reach: Reach) -> None:
        """Add a chat that can tell admins.

        Args:
            chat: the workspace's name.
            platform: what the admins' ids belong to.
            admins: ids of people.
            reach: how to tell one.
        """
        self._messengers.append(_Messenger(chat, platform, tuple(admins), reach))

    def appoint(self, admins: Mapping[str, Sequence[str]]) -> None:
        """From now on these are the admins, whomever the chats named when they joined.

        Args:
            admins: ids of people, by platform.
        """
        self._appointed = admins

    async def tell(self, chat: str, about: str, sentence: str) -> None:
        """Tell every admin, unless this stands already; one who cannot be reached is left.

        Args:
            chat: who tells; its own way to an admin is tried first.
            about: what is wrong there, for `settle`.
            sentence: what is wrong and what to do.
        """
        if sentence in self._standing:
            return
        self._standing[sentence] = (about, Notice(sentence, self._clock()))
        if len(self._standing) > _MOST:
            del self._standing[next(iter(self._standing))]
        _log.error("an admin is needed", chat=chat, reason=sentence)
        for admin, ways in self._ways(chat):
            for way in ways:
                if await way.reach(admin, sentence):
                    break
            else:
                _log.warning("admin not told", admin=admin)

    def settle(self, about: str) -> None:
        """What was wrong there is put right; should it go wrong again, it is told again."""
        gone = [s for s, (place, _) in self._standing.items() if place == about]
        for sentence in gone:
            del self._standing[sentence]

    def standing(self) -> Sequence[Notice]:
        """What is wrong now, newest first."""
        return tuple(notice for _, notice in reversed(self._standing.values()))

    def _ways(self, chat: str) -> Iterator[tuple[str, list[_Messenger]]]:
        """Each admin once, with who may reach them."""
        people = {(m.platform, a): None for m in self._messengers for a in self._admins(m)}
        for platform, admin in people:
            ways = [
                m for m in self._messengers if m.platform == platform and admin in self._admins(m)
            ]
            yield admin, sorted(ways, key=lambda m: m.chat != chat)

    def _admins(self, messenger: _Messenger) -> Sequence[str]:
        if self._appointed is None:
            return messenger.admins
        return self._appointed.get(messenger.platform, ())
