"""Every error Verbatim raises on purpose, as one tree.

    VerbatimError                what happened, where, and what to do next, in one message
    ├── ConfigError              the YAML is wrong; carries every fault with line and column
    ├── SourceError              a source cannot be looked at (the folder is gone, no permission)
    ├── ParseError               bytes that do not become text; names the reason
    ├── EngineError              documents cannot be read now: no worker starts, or it is closed
    ├── StoreError               the database cannot be opened, is locked, or is full
    ├── TemplateError            a channel's template that does not do; names the line
    ├── CommandError             a slash command that cannot be answered; shown to the asker
    │   └── UnknownCommand       there is no command of that name
    └── ChatError                a post that failed; says whether a retry makes sense
        └── CannotLook           the channel cannot be searched for our own posts

Secrets never enter a message: they are wrapped in `pydantic.SecretStr` where they are read.
"""

from datetime import timedelta


class VerbatimError(Exception):
    """The root: a message for people."""


class ConfigError(VerbatimError):
    """The configuration cannot be used; the message lists every fault with its place."""


class SourceError(VerbatimError):
    """A source cannot be looked at."""


class ParseError(VerbatimError):
    """Bytes that do not become text."""


class EngineError(VerbatimError):
    """The workers cannot be used; no document is to blame."""


class StoreError(VerbatimError):
    """The database cannot be used."""


class TemplateError(VerbatimError):
    """A channel's template that cannot be used, or not for this digest.

    Args:
        message: what is wrong, one clause.
        line: of the template, from 1; 0 where the whole of it is meant.
        hint: what to do, or None.
        costly: it was ended for what it took, so that it had better not be tried again soon.
    """

    def __init__(
        self, message: str, line: int = 0, hint: str | None = None, *, costly: bool = False
    ) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.hint = hint
        self.costly = costly


class CommandError(VerbatimError):
    """A command that cannot be answered; the message goes to the asker.

    Args:
        message: what is wrong with the command and what to type instead.
        usage: the command's help line, if there is a command.
    """

    def __init__(self, message: str, usage: str | None = None) -> None:
        super().__init__(message)
        self.usage = usage


class UnknownCommand(CommandError):
    """No command has that name: whoever can may list them all."""


class ChatError(VerbatimError):
    """A post that did not arrive.

    Args:
        message: the reason as the platform gave it.
        retry: whether trying again makes sense.
        after: how long the platform asks us to wait.
    """

    def __init__(self, message: str, *, retry: bool, after: timedelta | None = None) -> None:
        super().__init__(message)
        self.retry = retry
        self.after = after


class CannotLook(ChatError):
    """The channel cannot be searched, so whether a post arrived cannot be known."""

    def __init__(self, message: str) -> None:
        super().__init__(message, retry=False)
