"""Digests to render: invented documents in our own prose."""

from datetime import UTC, date, datetime

from bot.core.digest import (
    ChangeLine,
    Digest,
    DocumentRef,
    FigureLine,
    Piece,
    QuoteLine,
    Section,
    StatementLine,
)
from bot.core.spans import Span
from bot.ports import Delivery

MADE = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def ref(**changed: object) -> DocumentRef:
    fields: dict[str, object] = {
        "id": "3fa9c1d2ab",
        "title": "Harbour of Saltmere reopens after the flood",
        "source": "seeds",
        "key": "saltmere-flood.txt",
        "revision": 1,
        "published": date(2026, 11, 19),
        "fetched": MADE,
    }
    return DocumentRef(**{**fields, **changed})  # type: ignore[arg-type]  # the fields are above


def piece(text: str, start: int = 0) -> Piece:
    return Piece(text, Span(start, start + len(text)))


def figure(phrase: str, number: str, sentence: str, **more: object) -> FigureLine:
    at = sentence.find(phrase)
    inner = at + phrase.find(number)
    return FigureLine(
        phrase=piece(phrase, at),
        number=piece(number, inner),
        hedge=more.get("hedge"),  # type: ignore[arg-type]  # a str or None
        sentence=piece(sentence),
        by=more.get("by"),  # type: ignore[arg-type]  # a str or None
    )


FLOODED = (
    "Rescue crews counted 1,240 flooded homes and, reportedly, 35 lost boats, "
    "the harbour board told the town council on Thursday."
)

SECTION = Section(
    document=ref(),
    quotes=(
        QuoteLine(
            (
                piece(
                    "We will not open a single gate before the pumps have run for three full days."
                ),
            ),
            "direct",
            "Ilse Marrow",
            "harbour master of Saltmere",
            "pronoun",
        ),
        QuoteLine(
            (piece("slow and"), piece("far too costly", 40)),
            "partial",
            None,
            "a council member",
            "role",
        ),
        QuoteLine((piece("Nobody warned us."),), "direct", None, None, "named", sure=False),
    ),
    figures=(
        figure("1,240 flooded homes", "1,240", FLOODED, by="the harbour board"),
        figure("35 lost boats", "35", FLOODED, hedge="reportedly"),
        figure(
            "4.2 million euros",
            "4.2 million",
            "Repairs will cost about 4.2 million euros.",
            hedge="about",
        ),
    ),
    statements=(
        StatementLine(
            piece("The mayor said the town would not wait for the state to pay."),
            "Odo Fenn",
            "mayor",
        ),
    ),
    notes=("The text speaks of “31 November”, a day no calendar has.",),
    more_quotes=1,
    more_figures=4,
)

ALERT = Digest("d1", "alert", SECTION.document.title, (SECTION,), MADE)
UPDATE = Digest(
    "d2",
    "update",
    SECTION.document.title,
    (
        Section(
            document=ref(revision=2),
            figures=SECTION.figures[:1],
            changes=(
                ChangeLine("figure", "1,100 flooded homes", "1,240 flooded homes"),
                ChangeLine("quote", "Nobody warned us.", None),
                ChangeLine("quote", None, "Almost nobody warned us."),
            ),
        ),
    ),
    MADE,
)
PERIOD = Digest(
    "d3",
    "period",
    "Evening digest, 20 November",
    (SECTION, Section(document=ref(id="aa00bb11cc", title="A second story", published=None))),
    MADE,
)


def delivery(digest: Digest = ALERT, identity: str = "8c1fab12cd34ef567890") -> Delivery:
    return Delivery(identity, digest, "desk")
