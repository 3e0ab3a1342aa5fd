"""The limits of rate that Slack documents, enforced (docs.slack.dev, "Rate limits").

A message a second and channel; "several hundred" a minute and workspace, `POSTS` here; and each
method of a tier so many times a minute and workspace. What is refused does not count.
"""

import math
from collections import defaultdict, deque

POSTS = 300
"""Messages a minute to a workspace: the least that "several hundred" can mean."""

TIERS = {
    "auth.test": 200,
    "chat.delete": 50,
    "chat.postEphemeral": 100,
    "chat.update": 50,
    "conversations.history": 50,
    "conversations.replies": 50,
    "views.open": 100,
    "views.update": 100,
}
"""Calls a minute; that of ``auth.test`` is "hundreds"."""


class Rates:
    """Sliding windows of every workspace."""

    def __init__(self, posts: int = POSTS) -> None:
        self.posts = posts
        self._windows: dict[tuple[str, ...], deque[float]] = defaultdict(deque)

    def refusal(self, team: str, method: str, channel: str, now: float) -> int:
        """Whole seconds to wait as ``Retry-After`` tells them; 0 if it may pass, and counts."""
        if method == "chat.postMessage":
            limits = [((team, channel), 1, 1.0), ((team,), self.posts, 60.0)]
        elif method in TIERS:
            limits = [((team, method, ""), TIERS[method], 60.0)]
        else:
            return 0
        windows = [self._windows[key] for key, _, _ in limits]
        for window, (_, most, seconds) in zip(windows, limits, strict=True):
            while window and window[0] <= now - seconds:
                window.popleft()
            if len(window) >= most:
                return math.ceil(window[0] + seconds - now)
        for window in windows:
            window.append(now)
        return 0
