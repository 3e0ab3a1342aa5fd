"""What the quote extractor yields: quotes, statements and their speakers."""

from dataclasses import dataclass
from typing import Literal

from bot.core.spans import Span

How = Literal["named", "pronoun", "role", "unknown"]
QuoteKind = Literal["direct", "partial"]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it, and how we know.

    Attributes:
        name: the fullest form of the name found in the document, without title; None if unnamed.
        role: title or description as it stands in the document ("UN Secretary General"), or None.
        how: ``named`` the mention is a name; ``pronoun`` a pronoun resolved to a name;
            ``role`` only a role or description is known; ``unknown`` nobody could be found.
        mention: the words that attribute this very quote (a pronoun stays a pronoun), or None.
        confidence: 0 to 1, that name (or, unnamed, the mention) is right.
        owner: whom a pronoun in the role of an unnamed speaker means ("his wife"), where that is
            sure; else None.
    """

    name: str | None = None
    role: str | None = None
    how: How = "unknown"
    mention: Span | None = None
    confidence: float = 0.0
    owner: str | None = None


NOBODY = Speaker()


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch between quote marks, or of a block quote, that is somebody's words.

    Attributes:
        span: the words inside the marks, if any; one that runs over a paragraph break is cut there.
        text: what stands at ``span``.
        kind: ``direct`` holds a clause that stands alone; ``partial`` is a fragment.
        group: pieces of one utterance share this number; numbered from 1 in text order.
        score: rank within the document, higher is better; 0 until ranked.
        key: whether it belongs to the few that a digest shows.
    """

    span: Span
    text: str
    kind: QuoteKind
    group: int
    speaker: Speaker = NOBODY
    score: float = 0.0
    key: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """Speech without quote marks: reported, and so a paraphrase, or spoken.

    Attributes:
        span: the reported content where it can be told apart, else the sentence.
        sentence: the whole sentence it stands in; of two that go together, both.
        spoken: whether these are the speaker's own words, an answer in an interview or a text
            handed over with "Ann Quill wrote:". People are shown them as a quote.
    """

    span: Span
    text: str
    sentence: Span
    speaker: Speaker = NOBODY
    score: float = 0.0
    key: bool = False
    spoken: bool = False
