"""Texts made of numbered words, so that what two of them share is known exactly."""

import random

from bot.core.fingerprints import fingerprint
from bot.core.stories import Member


def words(of: object, count: int) -> list[str]:
    """Words that only this name has."""
    return [f"w{of}x{n}" for n in range(count)]


def changed(text: list[str], part: float, seed: int) -> list[str]:
    """Some words replaced, spread evenly by chance."""
    rng = random.Random(seed)
    return [f"new{seed}y{n}" if rng.random() < part else w for n, w in enumerate(text)]


def member(
    name: str, text: list[str], *, source: str = "wire", title: str = "", story: str = ""
) -> Member:
    return Member(name, story or name, source, title, fingerprint([" ".join(text)]))
