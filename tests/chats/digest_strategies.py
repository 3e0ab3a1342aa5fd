"""Any digest over any Unicode; every shown stretch begins with a token found nowhere else."""

from itertools import count

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from sample_digests import MADE, piece, ref

from bot.chats.wording import MOST_ALSO
from bot.core.digest import (
    ChangeLine,
    Digest,
    FigureLine,
    Piece,
    QuoteLine,
    Section,
    SentenceLine,
    StatementLine,
)
from bot.core.spans import Span

PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""For tests that render: how long it takes to think of a digest is the machine's affair."""

TEXT = st.text(st.characters(exclude_categories=()), max_size=25) | st.sampled_from(
    ["\x1b]0;owned\x07", "a\u202eb", "\ud800", "<b>x</b>&amp;", "@everyone", "[bold]x[/]"]
)
_NUMBERS = count()


def _marked(text: str) -> str:
    return f"⟪{next(_NUMBERS)}⟫{text}"


MARKED = TEXT.map(_marked)
MAYBE = st.none() | MARKED


@st.composite
def figures(draw: st.DrawFn) -> FigureLine:
    number, after = draw(MARKED), draw(TEXT)
    return FigureLine(
        Piece(number + after, Span(0, len(number + after))),
        Piece(number, Span(0, len(number))),
        draw(MAYBE),
        piece(draw(MARKED)),
        draw(MAYBE),
    )


QUOTES = st.builds(
    QuoteLine,
    st.lists(MARKED.map(piece), min_size=1, max_size=2).map(tuple),
    st.sampled_from(["direct", "partial"]),
    MAYBE,
    MAYBE,
    st.sampled_from(["named", "pronoun", "role", "unknown"]),
    st.booleans(),
    st.none(),
    st.none() | MARKED.map(piece),
)
STATEMENTS = st.builds(StatementLine, MARKED.map(piece), MAYBE, MAYBE)
CHANGES = st.builds(ChangeLine, st.sampled_from(["quote", "figure"]), MAYBE, MAYBE)
_few = st.lists
SECTIONS = st.builds(
    Section,
    st.builds(ref, title=TEXT, key=TEXT, link=st.none() | TEXT, revision=st.integers(1, 3)),
    _few(QUOTES, max_size=2).map(tuple),
    _few(figures(), max_size=2).map(tuple),
    _few(STATEMENTS, max_size=2).map(tuple),
    _few(CHANGES, max_size=2).map(tuple),
    _few(MARKED, max_size=1).map(tuple),
    st.integers(0, 2),
    st.integers(0, 2),
    _few(
        st.builds(ref, title=TEXT, key=MARKED, link=st.none(), revision=st.just(1)), max_size=6
    ).map(tuple),
    st.none() | st.just("story"),
    lead=st.none() | MARKED.map(piece).map(SentenceLine),
)
BULLETINS = st.builds(
    Digest, st.just("d"), st.just("bulletin"), TEXT, st.just(()), st.just(MADE), st.just("wire")
)
DIGESTS = BULLETINS | st.builds(
    Digest,
    st.just("d"),
    st.sampled_from(["alert", "update", "period"]),
    TEXT,
    _few(SECTIONS, max_size=2).map(tuple),
    st.just(MADE),
)


def pieces(digest: Digest) -> list[str]:
    """Every verbatim stretch that the digest selected."""
    found: list[str] = []
    for section in digest.sections:
        found += [p.text for line in section.quotes for p in line.pieces]
        found += [line.context.text for line in section.quotes if line.context]
        found += [section.lead.sentence.text] if section.lead else []
        found += [line.number.text for line in section.figures]
        found += [line.sentence.text for line in section.figures]
        found += statements(digest=Digest("", "alert", "", (section,), MADE))
        found += [t for c in section.changes for t in (c.old, c.new) if t is not None]
        found += [d.key for d in section.also[:MOST_ALSO]]
    return found


def statements(digest: Digest) -> list[str]:
    return [line.sentence.text for s in digest.sections for line in s.statements]
