"""From a text to its quotes, statements and figures: the whole pure pipeline in one call."""

from dataclasses import dataclass
from datetime import date

from bot.core.figures.model import Figure
from bot.core.figures.reading import read_figures
from bot.core.layout import Notice, read_layout
from bot.core.quotes.model import Quote, Statement
from bot.core.quotes.reading import read_quotes
from bot.core.quotes.scan import scan
from bot.core.quotes.spoken import as_quotes
from bot.core.ranking import rank
from bot.core.sentences import split
from bot.core.spans import Span


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything that was found in one text; all spans are offsets into that text.

    Attributes:
        title: the headline, or None.
        published: the date given, else the one in the text's own header, or None.
        language: as given; None where nobody said.
        sentences: all sentences, in order, without header and furniture.
        warnings: what is odd about the text, for people to judge.
    """

    title: Span | None
    published: date | None
    language: str | None
    sentences: tuple[Span, ...]
    quotes: tuple[Quote, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    warnings: tuple[Notice, ...] = ()

    @property
    def said(self) -> tuple[Quote, ...]:
        """What people are shown as quotes: the quotes, and spoken statements as if they were some.

        In the order of the text; a spoken statement is a group of its own.
        """
        spoken = as_quotes(self.statements, self.quotes)
        return tuple(sorted((*self.quotes, *spoken), key=lambda quote: quote.span))


def extract(text: str, *, published: date | None = None, language: str | None = None) -> Extraction:
    """Find the quotes, statements and figures of one text.

    Pure and thread-safe; never raises on any ``str``. Every span points into ``text``.

    Args:
        text: the document as it stands.
        published: its date, where the caller knows it; else the text's own header is read.
        language: ISO 639-1 code, where the caller knows it.
    """
    layout = read_layout(text)
    published = published or layout.published
    stretches = scan(text, layout.paragraphs)
    sentences = split(text, layout.paragraphs, stretches)
    quotes, statements = read_quotes(text, layout, sentences, stretches)
    figures, notices = read_figures(text, layout, sentences, published)
    quotes, statements, figures = rank(text, layout, sentences, quotes, statements, figures)
    return Extraction(
        title=layout.title,
        published=published,
        language=language,
        sentences=sentences,
        quotes=quotes,
        statements=statements,
        figures=figures,
        warnings=(*layout.notices, *notices),
    )
