"""The work itself: bytes to text to extraction."""

from dataclasses import replace

from bot.core.extraction import extract
from bot.core.fingerprints import fingerprint
from bot.core.lines import headline
from bot.formats.registry import parse
from bot.ports import Found, Reading

_LONGEST_TITLE = 200


def work(found: Found) -> Reading:
    """Parse and extract one document.

    The title is the format's own, else the text's headline or first sentence, else the file name.

    Raises:
        ParseError: the bytes do not become text.
    """
    parsed = parse(found.data, found.name, found.media)
    extraction = extract(parsed.text, published=parsed.published, language=parsed.language)
    line = headline(parsed.text, extraction.title, extraction.sentences)
    title = " ".join((parsed.title or line or found.name).split())
    return Reading(
        text=parsed.text,
        title=title[:_LONGEST_TITLE],
        published=parsed.published or extraction.published,
        language=parsed.language or extraction.language,
        extraction=replace(extraction, warnings=(*parsed.notices, *extraction.warnings)),
        link=parsed.link,
        fingerprint=fingerprint(s.of(parsed.text) for s in extraction.sentences),
    )
