"""What Slack takes at most.

Sources: docs.slack.dev, "Block Kit" reference (blocks, elements), ``chat.postMessage``
(``text`` up to 4,000 characters, 50 blocks), "Rate limits" (one message a second and channel,
several hundred a minute and workspace; tier 3: 50 calls a minute), "Handling user interaction"
(a response URL takes 5 messages within 30 minutes). Where nothing is documented, it says so.
"""

from datetime import timedelta
from typing import Final

BLOCKS: Final = 50
"""Blocks of a message; a message of ours has fewer."""

ALL_BLOCKS: Final = 10_000
"""Characters of all blocks of a message as JSON. Undocumented: messages near 13,200 characters
are refused, and what is counted is not told, so we count everything."""

TEXT: Final = 4000
"""Characters of a message's top-level ``text``, escaped."""

ELEMENT: Final = 3000
"""Characters of a text object; kept for the elements of a rich text too, undocumented there."""

HEADER: Final = 150
BUTTON_TEXT: Final = 75
BUTTON_VALUE: Final = 2000
BUTTON_URL: Final = 3000
ACTIONS: Final = 25
ALT_TEXT: Final = 1000
"""Characters that describe an uploaded picture (``alt_txt``); an image block takes 2,000."""

OPTIONS: Final = 100
OPTION_TEXT: Final = 75
OPTION_VALUE: Final = 150
PLACEHOLDER: Final = 150
VIEW_TITLE: Final = 24
VIEW_METADATA: Final = 3000
INPUT_LABEL: Final = 2000

RESPONSES: Final = 5
"""Messages that a response URL takes."""

HISTORY_PAGE: Final = 200
"""Messages asked for at a time; Slack recommends no more."""

POST_SECONDS: Final = 1.05
"""Between two messages to a channel: a second, and a little for what arrives closer together."""

ANSWER_SECONDS: Final = 1.0
"""Between the answer to a message and the next to that channel: a message that took long to
arrive stands closer to the next than they were sent."""

POSTS_PER_MINUTE: Final = 300
"""To a whole workspace; documented only as "several hundred"."""

TIER_3_PER_MINUTE: Final = 48
"""Calls of one method of tier 3: edits, deletions, looks into the history."""

REQUEST: Final = timedelta(seconds=10)
"""How long we wait for an answer; whoever looks for a lost post waits as long before."""
