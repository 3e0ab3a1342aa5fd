"""Between a section and a channel's template: what the template is told, and what it gave back.

A template is told facts about items (who speaks, of which kind it is) and, for the item itself,
a token. Its output is read line by line: tokens become items again, all else own words with the
light markup of `_inline`. Whatever came from a fact is fenced, so that no source's text can be
markup. Fences and tokens are noncharacters (U+FDD0 to U+FDD3, the Unicode Standard's chapter
23.7: for internal use, never part of a text), which are taken out of every fact.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote

from bot.core.body import KINDS, Body, BodyLine, ItemLine, Run, WordsLine
from bot.core.digest import (
    ChangeLine,
    Digest,
    FigureLine,
    QuoteLine,
    SentenceLine,
    StatementLine,
)
from bot.errors import TemplateError

OPEN: Final = "\ufdd0"
CLOSE: Final = "\ufdd1"
FENCE: Final = "\ufdd2"
UNFENCE: Final = "\ufdd3"
LONGEST: Final = 6_000
"""Characters that a template may give for one document, tokens included."""

MOST_LINES: Final = 100
"""Lines of own words for one document: each may take a block, and forty fill a message on Slack."""

_LONGEST_FACT: Final = 300
_OURS: Final = re.compile("[\ufdd0-\ufddf]")
_SIGNS: Final = re.compile(f"{OPEN}([0-9]{{1,4}}){CLOSE}|[\ufdd0-\ufddf]|\n")
_LEAD: Final = re.compile(r"(#{1,3}|-#|[-*•])(?:[ \t]+|$)")
_RULE: Final = re.compile(r"[-_*─—]{3,}")
_STYLES: Final = {"-#": "faint", "-": "bullet", "*": "bullet", "•": "bullet"}
_INLINE: Final = re.compile(
    r"\[(?P<label>[^\[\]]{1,200})\]\((?P<link>https?://[^\s()<>\[\]]{1,300})\)"
    r"|\*\*(?=\S)(?P<bold>.{1,400}?)(?<=\S)\*\*(?!\*)"
    r"|(?<![\w*])\*(?=[^\s*])(?P<italic>.{1,400}?)(?<=[^\s*])\*(?![\w*])"
)
_UNMARKED: Final = "x"
"""What stands in a line's shadow for fenced text: it can be no markup, and ends no word."""

Facts = Mapping[str, Any]


def scope(digest: Digest, number: int) -> Facts:
    """What a template is told of one section; plain values, as JSON can carry them.

    Args:
        digest: the digest.
        number: which of its sections, from 0.
    """
    section = digest.sections[number]
    document = section.document
    found: dict[str, list[Facts]] = {}
    token = 0
    for kind, lines in zip(KINDS, _lines(digest, number), strict=True):
        found[kind] = []
        for n, line in enumerate(lines):
            best = {"quote": section.best_quote, "figure": section.best_figure}.get(kind) == n
            facts = {"best": best} if kind in ("quote", "figure") else {}
            found[kind].append({"token": token, "kind": kind, "facts": {**facts, **_facts(line)}})
            token += 1
    return {
        "digest": {
            "kind": digest.kind,
            "title": _fact(digest.title),
            "documents": len(digest.sections),
        },
        "document": {
            "title": _fact(document.title),
            "source": _fact(document.source),
            "name": _fact(document.key),
            "published": document.published.isoformat() if document.published else "",
            "read": f"{document.fetched:%Y-%m-%d}",
            "revision": document.revision,
            "number": number + 1,
            "more_quotes": section.more_quotes,
            "more_figures": section.more_figures,
        },
        "update": digest.kind == "update",
        "changes": found["change"],
        "leads": found["lead"],
        "quotes": found["quote"],
        "figures": found["figure"],
        "statements": found["statement"],
    }


def read_body(rendered: str, digest: Digest, number: int) -> Body:
    """What a template gave back for one section.

    Raises:
        TemplateError: a token or a fence in it was damaged, or it is a flood.
    """
    counts = [len(lines) for lines in _lines(digest, number)]
    items = [ItemLine(k, n) for k, count in zip(KINDS, counts, strict=True) for n in range(count)]
    body: list[BodyLine] = []
    for row in _rows(rendered):
        beside = any(isinstance(part, int) for part in row)
        for part in row:
            if isinstance(part, int):
                if part >= len(items):
                    raise _damaged()
                body.append(items[part])
            elif not beside or any(c.isalnum() for c in part[0]):
                # Beside an item, dashes and commas alone were meant to stand in its line.
                body += _words(*part)
    if sum(isinstance(line, WordsLine) for line in body) > MOST_LINES:
        what = f"more than {MOST_LINES} lines of its own words for one document"
        raise TemplateError(what, hint="show less of it")
    return tuple(body)


_Item = ChangeLine | SentenceLine | QuoteLine | FigureLine | StatementLine


def _lines(digest: Digest, number: int) -> tuple[Sequence[_Item], ...]:
    """A section's items, by kind."""
    s = digest.sections[number]
    lead = (s.lead,) if s.lead else ()
    return s.changes, lead, s.quotes, s.figures, s.statements


def _facts(line: _Item) -> Facts:
    """What may be known of an item; never its words."""
    match line:
        case ChangeLine():
            kind = "changed" if line.old is not None else "new"
            if line.new is None:
                kind = "withdrawn"
            return {"what": line.what, "kind": "disputed" if line.says is not None else kind}
        case SentenceLine():
            return {}
        case QuoteLine():
            sure = line.sure and line.how != "unknown"
            name, role = (line.name, line.role) if sure else (None, None)
            return {
                "kind": line.kind,
                "speaker": _fact(name or ""),
                "role": _fact(role or ""),
                "sure": sure,
            }
        case FigureLine():
            # A bound right before the number ("about") is part of the phrase.
            hedged = line.hedge is not None or line.phrase.span.start < line.number.span.start
            return {"by": _fact(line.by or ""), "hedged": hedged}
        case StatementLine():
            return {"speaker": _fact(line.name or ""), "role": _fact(line.role or "")}


def _fact(text: str) -> str:
    """One line without our own signs, cut visibly: a condition compares it, a line shows it."""
    line = " ".join(_OURS.sub("", text[: 2 * _LONGEST_FACT]).split())
    return line if len(line) <= _LONGEST_FACT else line[: _LONGEST_FACT - 2].rstrip() + " …"


_Part = int | tuple[str, str]
"""An item's number, or a line's text and its shadow: the same with fenced text made harmless."""


def _rows(rendered: str) -> Iterator[list[_Part]]:
    row: list[_Part] = []
    text, shadow = [""], [""]
    fenced = False
    end = 0

    def close() -> None:
        row.append(("".join(text), "".join(shadow)))
        text.clear()
        shadow.clear()

    for sign in _SIGNS.finditer(rendered):
        words = rendered[end : sign.start()]
        text.append(words)
        shadow.append(_UNMARKED * len(words) if fenced else words)
        end = sign.end()
        if sign[0] == "\n":
            close()
            yield row
            row = []
        elif sign[1] is not None:
            close()
            row.append(int(sign[1]))
        elif sign[0] == (UNFENCE if fenced else FENCE):
            fenced = not fenced
        else:
            raise _damaged()
    if fenced:
        raise _damaged()
    text.append(rendered[end:])
    shadow.append(rendered[end:])
    close()
    yield row


def _damaged() -> TemplateError:
    return TemplateError(
        "an item was cut or changed",
        hint="show items as they are, {{ quote }}, without truncate, reverse or replace",
    )


def _words(text: str, shadow: str) -> Iterator[WordsLine]:
    """A line of own words, if there is anything in it."""
    start = len(shadow) - len(shadow.lstrip())
    end = len(shadow.rstrip())
    text, shadow = text[start:end], shadow[start:end]
    if not text.strip():
        return
    if _RULE.fullmatch(shadow):
        yield WordsLine((), "rule")
        return
    lead = _LEAD.match(shadow)
    style: Any = _STYLES.get(lead[1], "heading") if lead else "plain"
    begin = lead.end() if lead else 0
    runs = tuple(_joined(_inline(text[begin:], shadow[begin:], Run(""))))
    if any(run.text.strip() for run in runs):
        yield WordsLine(runs, style)


def _inline(text: str, shadow: str, face: Run) -> Iterator[Run]:
    """Words in bold, in italics, and links, each inside the others at most once."""
    end = 0
    for found in _INLINE.finditer(shadow):
        yield Run(text[end : found.start()], face.bold, face.italic, face.link)
        end = found.end()
        kind = found.lastgroup
        if kind == "link":
            start, stop = found.span("label")
            link = face.link or _link(
                *(part[slice(*found.span("link"))] for part in (text, shadow))
            )
            inner = Run("", face.bold, face.italic, link)
        else:
            start, stop = found.span(str(kind))
            inner = Run("", face.bold or kind == "bold", face.italic or kind == "italic", face.link)
        yield from _inline(text[start:stop], shadow[start:stop], inner)
    yield Run(text[end:], face.bold, face.italic, face.link)


def _link(text: str, shadow: str) -> str:
    """A link's address; what is not plainly part of one is encoded, and all of a fact."""
    parts = zip(text, shadow, strict=True)
    return "".join(
        quote(c.encode("utf-8", "replace"), safe="/:?#@!$&'*+,;=%~" if c == s else "")
        for c, s in parts
    )


def _joined(runs: Iterator[Run]) -> Iterator[Run]:
    """Neighbours in the same face together, so that they are escaped as one."""
    last: Run | None = None
    for run in runs:
        if not run.text:
            continue
        same = last and (last.bold, last.italic, last.link) == (run.bold, run.italic, run.link)
        if last and same:
            last = Run(last.text + run.text, run.bold, run.italic, run.link)
            continue
        if last:
            yield last
        last = run
    if last:
        yield last
