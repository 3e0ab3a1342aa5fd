"""Who may do what: asked once for every command, on the server's side, whichever chat it is."""

from dataclasses import dataclass
from typing import Literal, NoReturn

from bot.errors import CommandError
from bot.ports import Asker

Who = Literal["everyone", "channel-managers", "admins"]


@dataclass(frozen=True, slots=True)
class Access:
    """Rights, as the configuration has them.

    Attributes:
        admins: "slack:U…", "discord:…", "discord:role:…".
        query: who may ask.
        subscribe: who may change what a channel gets; None: everyone but those of whom the
            platform tells that they may not manage the channel.
    """

    admins: frozenset[str] = frozenset()
    subscribe: Who | None = None
    query: Who = "everyone"

    def is_admin(self, asker: Asker) -> bool:
        """Whether the asker, or a role of theirs, is named as an admin."""
        names = (asker.user, *(f"role:{role}" for role in asker.roles))
        return any(f"{asker.platform}:{name}" in self.admins for name in names)

    def may_ask(self, asker: Asker) -> bool:
        """Whether the asker may ask anything at all."""
        return self._may(asker, self.query)

    def may_change(self, asker: Asker) -> bool:
        """Whether the asker may change what the channel gets."""
        return self._may(asker, self.subscribe)

    def _may(self, asker: Asker, who: Who | None) -> bool:
        if asker.local or self.is_admin(asker):
            return True
        match who:
            case "everyone":
                return True
            case "channel-managers":
                return asker.manages is True
            case "admins":
                return False
            case None:
                return asker.manages is not False

    def require_ask(self, asker: Asker) -> None:
        """Let through who may ask.

        Raises:
            CommandError: the asker may not; it says who may, and what to do.
        """
        if not self.may_ask(asker):
            self._refuse(asker, self.query, "ask here")

    def require_change(self, asker: Asker) -> None:
        """Let through who may change what the channel gets.

        Raises:
            CommandError: as in `require_ask`.
        """
        if not self.may_change(asker):
            self._refuse(asker, self.subscribe, "change what it gets")

    def require_admin(self, asker: Asker) -> None:
        """Let through admins, and who sits at this machine.

        Raises:
            CommandError: the asker is neither; it says who may, and what to do.
        """
        if not self._may(asker, "admins"):
            self._refuse(asker, "admins", "remove anything")

    def _refuse(self, asker: Asker, who: Who | None, what: str) -> NoReturn:
        # Where the platform does not tell who manages a channel, that way is open to nobody.
        managers = who != "admins" and asker.manages is not None
        raise CommandError(
            f"Only people who may manage this channel can {what}: ask one of them to type this "
            "command here."
            if managers
            else f"Only Verbatim's admins can {what.replace('it gets', 'a channel gets')}: ask one "
            "of them to type this command here. Whoever runs the bot names them (access: admins)."
        )
