"""The documents that sources bring and everything else refers to."""

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Document:
    """One text from one place in one source.

    Attributes:
        id: short and stable for (source, key); see `document_id`.
        source: name of the source in the configuration.
        key: the place within the source (a relative path, a URL); always encodable text.
        text: what spans point into; never altered after parsing.
        revision: 1 for the first text seen at this place, then counting up.
        title: the headline for people.
        published: when the document says it was published (its own date, no zone), or None.
        fetched: when this revision was read (aware, UTC).
        language: ISO 639-1 code, or None where it is not known.
        link: where a person opens it (URL or path), or None.
    """

    id: str
    source: str
    key: str
    text: str
    revision: int
    title: str
    published: date | None
    fetched: datetime
    language: str | None = None
    link: str | None = None


def document_id(source: str, key: str) -> str:
    """Derive the document's id: ten characters, the same for the same place every time."""
    digest = blake2b(f"{source}\0{key}".encode("utf-8", "surrogatepass"), digest_size=5)
    return digest.hexdigest()
