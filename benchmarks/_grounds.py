"""The local Slack and Discord of the tests, importable here; and documents to read and post."""

import random
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
for _folder in ("slack", "discord_chat", "publisher", "chats", "commands"):
    sys.path.append(str(ROOT / "tests" / _folder))

_TOWNS = ("Arlow", "Besk", "Cairnmoor", "Dunmere", "Eskholt", "Farrowby")
_NAMES = ("Ines Valdry", "Tomas Okafor", "Mirela Quist", "Jonas Hale", "Petra Lindqvist")
_ROLES = ("harbour master", "mayor", "union secretary", "minister of trade", "head of the depot")
_CARGO = ("crates of medicine", "tonnes of grain", "tents", "blankets", "water pumps")


def prose(number: int) -> str:
    """A short report with a quote and figures, for each number another."""
    pick = random.Random(number)
    town, name, role = pick.choice(_TOWNS), pick.choice(_NAMES), pick.choice(_ROLES)
    count, cargo = pick.randrange(30, 9000), pick.choice(_CARGO)
    return (
        f"Ships wait off {town} as roads stay closed\n\n"
        f"“The {ship(number)} will leave before the tide turns,” said {name}, {role} of "
        f"{town}. The convoy carries {count:,} {cargo}, the port office said.\n\n"
        f"{pick.choice(_TOWNS)} has been cut off since the storm. Drivers slept in their cabs "
        f"for {pick.randrange(2, 9)} nights while crews cleared the pass.\n"
    )


def ship(number: int) -> str:
    """A name of its own for each document: its number in syllables."""
    syllables = ("ba", "ko", "li", "ma", "nu", "ra", "se", "ti", "vo", "za")
    return "".join(syllables[int(digit)] for digit in f"{number:04}").capitalize()
