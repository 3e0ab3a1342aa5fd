"""Who may do what: asked once for every command, on the server's side, whichever chat it is."""

from dataclasses import dataclass
from typing import Literal

from bot.errors import CommandError
from bot.ports import Asker

Who = Literal["everyone", "channel-managers", "admins"]


@dataclass(frozen=True, slots=True)
class Access:
    """Rights, as the configuration has them.

    Attributes:
        admins: "slack:U…", "discord:…", "discord:role:…".
        subscribe: who may change what a channel gets; None: everyone but those of whom the
            platform tells that they may not manage the channel.
    """

    admins: frozenset[str] = frozenset()
    subscribe: Who | None = None

    def is_admin(self, asker: Asker) -> bool:
        """Whether the asker, or a role of theirs, is named as an admin."""
        names = (asker.user, *(f"role:{role}" for role in asker.roles))
        return any(f"{asker.platform}:{name}" in self.admins for name in names)

    def may_change(self, asker: Asker) -> bool:
        """Whether the asker may change what the channel gets."""
        if asker.local or self.is_admin(asker):
            return True
        match self.subscribe:
            case "everyone":
                return True
            case "channel-managers":
                return asker.manages is True
            case "admins":
                return False
            case None:
                return asker.manages is not False

    def require_change(self, asker: Asker) -> None:
        """Let through who may change what the channel gets.

        Raises:
            CommandError: the asker may not; it says who may, and what to do.
        """
        if self.may_change(asker):
            return
        # Where the platform does not tell who manages a channel, that way is open to nobody.
        managers = self.subscribe != "admins" and asker.manages is not None
        raise CommandError(
            "Only people who may manage this channel can change what it gets: ask one of them "
            "to type this command here."
            if managers
            else "Only Verbatim's admins can change what a channel gets: ask one of them to type "
            "this command here. Whoever runs the bot names them (access: admins)."
        )
