"""What a route asks for, as a clause for people."""

from collections.abc import Iterator, Sequence

from bot.core.conditions import When


def described(when: When | None) -> str:
    """Write a condition out: ``by “Breda” and text “storm” and not (language uk)``."""
    if when is None:
        return "everything"
    return " and ".join(_parts(when)) or "everything"


def _parts(when: When) -> Iterator[str]:
    if when.quote:
        yield "a quote" if when.quote == "any" else f"a {when.quote} quote"
    if when.speaker:
        yield f"by {_either(when.speaker)}"
    if when.figure:
        yield f"a figure {when.figure.words()}".rstrip()
    yield from _of_document(when)
    for part in when.all_of:
        yield described(part)
    if when.any_of:
        yield "(" + " or ".join(described(part) for part in when.any_of) + ")"
    if when.but_not:
        yield f"not ({described(when.but_not)})"


def _of_document(when: When) -> Iterator[str]:
    if when.text:
        yield f"text {_either(when.text)}"
    if when.source:
        yield f"source {' or '.join(when.source)}"
    if when.language:
        yield f"language {' or '.join(when.language)}"
    if when.story:
        yield from when.story.words()


_MOST = 6


def _either(words: Sequence[str]) -> str:
    more = len(words) - _MOST
    named = " or ".join(f"“{word}”" for word in words[:_MOST])
    return f"{named} or {more} more" if more > 0 else named
