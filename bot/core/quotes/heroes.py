"""Whom a text is about: the one woman or man whom its writer names far more often than others."""

from itertools import islice

from bot.core.quotes.cast import Cast
from bot.core.quotes.mentions import Mention
from bot.core.quotes.scene import Scene

_FEWEST = 2
_FAR_MORE = 2
_MOST_KNOWN = 40


def hero_of(scene: Scene, cast: Cast, *, female: bool) -> Mention | None:
    """Where the woman (or the man) whom the text is about is named first; None where several are.

    A profile, an obituary or a court report says "she" of the one again and again, without a name.
    """
    often: dict[str, int] = {}
    faces: dict[str, tuple[str, ...]] = {}
    for key, surname in islice(cast.known_as(female=female), _MOST_KNOWN):
        if key[-1] not in often and not cast.shared(key[-1]):
            often[key[-1]] = scene.text.count(surname)
            faces[key[-1]] = key
    ranked = sorted(often, key=lambda low: -often[low])[:2]
    if not ranked or often[ranked[0]] < _FEWEST or cast.female(faces[ranked[0]]) is not female:
        return None
    if len(ranked) > 1 and often[ranked[0]] < _FAR_MORE * often[ranked[1]]:
        return None
    return _first(scene, cast, ranked[0], female=female)


def _first(scene: Scene, cast: Cast, low: str, *, female: bool) -> Mention | None:
    for number, line in enumerate(scene.lines):
        if low in line.words:
            for m in scene.mentions(number):
                full = m.kind == "name" and len(m.lows) > 1 and m.lows[-1] == low and not m.own
                if full and cast.female(m.lows) is female:
                    return m
    return None
