"""Where a pronoun stood before, and who has spoken since: "She … . The grant, she said, …"."""

from bot.core.quotes.cast import Cast
from bot.core.quotes.mentions import Mention
from bot.core.quotes.persons import gender_in, gender_of, is_person
from bot.core.quotes.scene import Scene

_LINES_BACK = 10


def said_before(scene: Scene, mention: Mention) -> Mention | None:
    """Who speaks earlier in the sentence; else who the sentence before is about."""
    for m in reversed(scene.mentions(mention.line)):
        if m.first < mention.first and m.cue >= 0 and m.kind in {"name", "pronoun"}:
            return m
    number = mention.line - 1
    if number < 0:
        return None
    subject = scene.subject(number)
    if subject is not None and subject.kind == "pronoun":
        return subject
    told = (m for m in reversed(scene.mentions(number)) if m.cue >= 0)
    return next((m for m in told if m.kind in {"name", "pronoun"}), None)


def stood_before(
    scene: Scene, cast: Cast, mention: Mention
) -> tuple[Mention | None, list[Mention]]:
    """The same pronoun where it stood last, or None; and who of this gender has spoken since."""
    gender = gender_of(mention.lows[0])
    since: list[Mention] = []
    for number in range(mention.line, max(-1, mention.line - _LINES_BACK), -1):
        for m in reversed(scene.mentions(number)):
            if number == mention.line and m.first >= mention.first:
                continue
            if m.kind == "pronoun" and not m.own and gender_of(m.lows[0]) is gender:
                return m, since
            told = m.cue >= 0 and m.kind == "name" and m is scene.subject(number)
            if told and is_person(m) and gender_in(scene, cast, m, m) in {gender, None}:
                since.append(m)
    return None, since
