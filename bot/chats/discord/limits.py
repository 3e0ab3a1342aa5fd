"""What Discord allows, as its developer documentation states it.

Source: docs.discord.com/developers, pages "Message", "Component Reference", "Application
Commands", "Receiving and Responding" and "Rate Limits".
"""

from typing import Final

TEXT: Final = 4_000
"""Characters of all text displays of one message together, counted here in UTF-16 units."""

COMPONENTS: Final = 40
"""Components of one message, nested ones included."""

BUTTONS: Final = 5
"""Buttons in one row."""

LABEL: Final = 80
CUSTOM_ID: Final = 100
NONCE: Final = 25

CHOICES: Final = 25
"""Values that autocomplete may offer; the client library does not check it."""

CHOICE: Final = 100
"""Characters of one offered value, and of its name."""

DESCRIPTION: Final = 100
"""Characters that describe a command or an option."""

OPTION_TEXT: Final = 300
"""Characters of a typed option; our own bound, far below Discord's 6,000."""

IS_COMPONENTS_V2: Final = 1 << 15
EPHEMERAL: Final = 1 << 6

NONCE_SECONDS: Final = 60
"""How long a nonce surely returns the first message: "the past few minutes", halved and more."""

HISTORY_PAGE: Final = 100
"""Messages that one look at a channel's history brings."""

CHANNEL_POSTS: Final = 5
CHANNEL_SECONDS: Final = 5.0
"""Posts to one channel in so many seconds."""

GLOBAL_REQUESTS: Final = 50
"""Requests of one bot in a second, those that answer interactions not counted."""

INVALID_REQUESTS: Final = 10_000
INVALID_SECONDS: Final = 600.0
"""Answers 401, 403 and 429 in so many seconds after which Discord shuts out the address."""

MANAGE_CHANNELS: Final = 1 << 4
"""The permission bit that a command needs which changes what a channel gets."""

INVITE_PERMISSIONS: Final = (1 << 10) | (1 << 11) | (1 << 16) | (1 << 38)
"""View Channel, Send Messages, Read Message History (for looking up whether a post arrived),
Send Messages in Threads."""

ALT_TEXT: Final = 1024
"""Characters that describe an attached picture."""
