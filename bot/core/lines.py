"""From what was extracted to the lines a reader sees; every line keeps its place."""

from bisect import bisect_right
from collections.abc import Sequence

from bot.core.digest import DocumentRef, FigureLine, Piece, QuoteLine, StatementLine
from bot.core.document import Document
from bot.core.figures.model import Figure
from bot.core.phrases import phrase_span, shown_phrase
from bot.core.quotes.labels import label_of
from bot.core.quotes.model import Quote, Speaker, Statement
from bot.core.spans import Span

SURE = 0.7
"""Below this confidence a name is not shown: a wrong name is the worst error we can make.

Chosen so that of the names shown fewer than 3 in 100 are wrong, on gold articles and on training
texts left out; `python -m benchmarks quote_errors` counts them.
"""

SURE_OF_ROLE = 0.5
"""Below this confidence a role is not shown. It claims no name, so it need not be as sure as one;
of those below, more than half were another's on labelled texts.
"""

_LABEL_WORDS = 5
_LONGEST_TITLE = 120
_SHORT_LINE = 5


def document_ref(document: Document) -> DocumentRef:
    """What a reader needs to find the document again."""
    return DocumentRef(
        id=document.id,
        title=document.title,
        source=document.source,
        key=document.key,
        revision=document.revision,
        published=document.published,
        fetched=document.fetched,
        link=document.link,
    )


def headline(text: str, title: Span | None, sentences: Sequence[Span]) -> str:
    """A line that names the text: its title, else its first sentence, cut visibly if long.

    A short first line of several sentences ("Game over. Orvik wins") names it whole. A rule
    ("---") or a row of stars names nothing and is passed over.
    """
    places = (title, *sentences) if title else sentences
    place = next((p for p in places if any(map(str.isalnum, p.of(text)))), Span(0, 0))
    line_end = text.find("\n", place.end)
    if place != title and 0 < line_end <= place.start + _LONGEST_TITLE:
        place = Span(place.start, line_end)
    line = " ".join(_joined(place.of(text)).split())
    if len(line) <= _LONGEST_TITLE:
        return line
    return line[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:–—- ") + " …"


def _joined(title: str) -> str:
    """A title of two paragraphs in one line: "Situation report no. 7: Floods in the valley"."""
    above, _, below = title.partition("\n")
    wrapped = len(above.split()) > _SHORT_LINE or above.rstrip()[-1:] in ":;–—-"
    return title if wrapped or not below.strip() else f"{above.rstrip()}: {below.strip()}"


def explaining(text: str, sentences: Sequence[Span], figure: Figure) -> str | None:
    """The sentence of a figure whose phrase is a bare number ("38"), which says nothing alone."""
    if figure.unit != "count" or phrase_span(figure) != figure.span:
        return None
    return sentence_at(text, sentences, figure.span).text


def sentence_at(text: str, sentences: Sequence[Span], place: Span) -> Piece:
    """The sentence that ``place`` begins in; ``place`` itself where no sentence holds it."""
    n = bisect_right(sentences, place.start, key=lambda s: s.start) - 1
    found = sentences[n] if n >= 0 and sentences[n].meets(place) else place
    return Piece(found.of(text), found)


def quote_line(
    quotes: Sequence[Quote], document: DocumentRef | None = None, context: Piece | None = None
) -> QuoteLine:
    """One utterance from all its pieces, in text order."""
    speaker = quotes[0].speaker
    name, role = _labelled(speaker)
    return QuoteLine(
        pieces=tuple(Piece(q.text, q.span) for q in quotes),
        kind="direct" if any(q.kind == "direct" for q in quotes) else "partial",
        name=name,
        role=role,
        owner=speaker.owner,
        how=speaker.how,
        sure=is_sure(speaker),
        document=document,
        context=context,
    )


def figure_line(
    figure: Figure, sentence: Piece, document: DocumentRef | None = None, by: str | None = None
) -> FigureLine:
    """A figure with what it counts, and the sentence it stands in.

    Args:
        figure: the figure.
        sentence: its sentence.
        document: where it stands.
        by: who says so, where the figure itself does not tell.
    """
    phrase, hedged = shown_phrase(figure, sentence.text, sentence.span)
    told = figure.by is not None and sentence.span.holds(figure.by)
    return FigureLine(
        phrase=_cut(sentence, phrase) if sentence.span.holds(phrase) else _number(figure),
        number=_number(figure),
        hedge=None if hedged else figure.hedge,
        sentence=sentence,
        by=_cut(sentence, figure.by).text if figure.by and told else by,
        document=document,
    )


def _number(figure: Figure) -> Piece:
    return Piece(figure.text, figure.span)


def statement_line(
    statement: Statement, sentence: Piece, document: DocumentRef | None = None
) -> StatementLine:
    """Reported speech: the whole sentence, so that nothing is torn from its context.

    Only the label of a turn ("A:") is left out: who speaks is told in front of the line.
    """
    name, role = _labelled(statement.speaker)
    return StatementLine(
        sentence=_without_label(sentence, statement.span),
        name=name,
        role=role,
        owner=statement.speaker.owner,
        document=document,
    )


def _without_label(sentence: Piece, said: Span) -> Piece:
    whole = sentence.span
    if not (whole.start < said.start < whole.end):
        return sentence
    label = sentence.text[: said.start - whole.start].rstrip()
    words = label.split()
    # A word in small letters may be a verb, and "denied:" is no label.
    if not label.endswith(":") or len(words) > _LABEL_WORDS or any(w[0].islower() for w in words):
        return sentence
    return _cut(sentence, Span(said.start, whole.end))


def is_sure(speaker: Speaker) -> bool:
    """Whether the speaker may be shown: a name from `SURE` on, a role from `SURE_OF_ROLE` on."""
    least = SURE_OF_ROLE if speaker.how == "role" else SURE
    return speaker.how != "unknown" and speaker.confidence >= least


def names_somebody(speaker: Speaker) -> bool:
    """Whether a line shows a name, or a role that says who by itself."""
    return is_sure(speaker) and bool(speaker.name or label_of(speaker))


def shown_speaker(speaker: Speaker) -> tuple[str | None, str | None]:
    """Name and role as people may ask for them: both None under the threshold."""
    return (speaker.name, speaker.role) if is_sure(speaker) else (None, None)


def _labelled(speaker: Speaker) -> tuple[str | None, str | None]:
    """Name and role as people see them in a line."""
    return (speaker.name, label_of(speaker)) if is_sure(speaker) else (None, None)


def _cut(sentence: Piece, place: Span) -> Piece:
    start = sentence.span.start
    return Piece(sentence.text[place.start - start : place.end - start], place)
