"""What is no document that is read, whatever its name says: told by how it begins."""

import re
from typing import Final

_BEGINNING: Final = 8192
_BEGINS: Final = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document of an older kind"),
    (b"{\\rtf", "rich text (RTF)"),
    (b"%!PS", "PostScript"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "a database"),
)
_FEED: Final = re.compile(
    rb"(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:rss|feed|rdf:RDF)\b",
    re.IGNORECASE | re.DOTALL,
)


def unread(data: bytes) -> str | None:
    """What the bytes are, for people, if they are no document that is read."""
    head = data[:_BEGINNING].removeprefix(b"\xef\xbb\xbf").lstrip()
    for mark, what in _BEGINS:
        if head.startswith(mark):
            return what
    if _FEED.match(head):
        return "a feed"
    return None
