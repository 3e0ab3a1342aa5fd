"""Which quotes, statements and figures are the key ones of their document.

The lead of an article comes nearest to what editors pick, so place in the text weighs most;
what a line shares with the title, who speaks, and what is counted move lines up and down.
Quotes and figures are ranked apart: what is worth a summary is not what is worth quoting.
Spoken statements are ranked as quotes are, and apart from them: each has key ones of its own.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from bot.core.figure_ranking import rank_figures
from bot.core.figures.model import Figure
from bot.core.folding import bare_words
from bot.core.layout import Layout
from bot.core.lines import SURE, is_sure
from bot.core.page import Page, best_of, terms_of
from bot.core.quotes.model import Quote, Speaker, Statement
from bot.core.quotes.spoken import as_quotes
from bot.core.slight_quotes import askers, is_none, is_scare, is_shown, loss, statement_loss
from bot.core.spans import Span

KEY_QUOTES = 3
KEY_STATEMENTS = 3

_SAME = 0.7
"""Part of the shorter utterance's longer words that stand in a better one too: it says the same."""
_FEWEST_WORDS = 4
_WHOLE = 2000
_COMPARED = 40
_FEWEST_PULLED = 3
_FEWEST_SAID = 4
"""Words of an utterance from which on it tells something by itself; "All of them." does not."""
_REPEATED = 0.5
_NAMED = 0.2
"""What it is worth that the title names who speaks."""
_ALIKE = 0.3
"""What it is worth, beyond its sentence, that those words say much of what the title says."""
_FEWEST_FAVOURED = 6
_TITLED = 0.3
"""What it costs that the title gives these words already."""


def rank(
    text: str,
    layout: Layout,
    sentences: Sequence[Span],
    quotes: Sequence[Quote],
    statements: Sequence[Statement],
    figures: Sequence[Figure],
) -> tuple[tuple[Quote, ...], tuple[Statement, ...], tuple[Figure, ...]]:
    """Give each its score and mark the key ones; order and number stay as they are.

    Pieces of one utterance share a score and are key together.
    """
    page = Page(text, layout, sentences)
    weight = Counter(s.name for s in _speakers(quotes, statements) if s.name)
    own_words = tuple(as_quotes(statements))
    ranked = _rank_quotes(page, quotes, weight, own_words)
    spoken = _rank_quotes(page, own_words, weight)
    quoted = {q.speaker.name for q in (*ranked, *spoken) if q.key and q.speaker.name}
    told = iter(_rank_statements(page, [s for s in statements if not s.spoken], weight, quoted))
    own = iter(spoken)
    return (
        ranked,
        tuple(_scored(s, next(own)) if s.spoken else next(told) for s in statements),
        rank_figures(page, figures),
    )


def _scored(statement: Statement, quote: Quote) -> Statement:
    return replace(statement, score=quote.score, key=quote.key)


def _speakers(quotes: Sequence[Quote], statements: Sequence[Statement]) -> Iterable[Speaker]:
    yield from (q.speaker for q in quotes)
    yield from (s.speaker for s in statements)


def _speaker_weight(speaker: Speaker, weight: Counter[str]) -> float:
    if speaker.name:
        return 0.35 + 0.05 * min(weight[speaker.name], 4)
    return 0.15 if speaker.role else 0.0


def _rank_quotes(
    page: Page, quotes: Sequence[Quote], weight: Counter[str], own_words: Sequence[Quote] = ()
) -> tuple[Quote, ...]:
    """Rank one kind; quotes that only repeat some of the ``own_words`` are no key ones."""
    groups: dict[int, list[Quote]] = {}
    for quote in quotes:
        groups.setdefault(quote.group, []).append(quote)
    asking = frozenset(name for name in askers(groups) if not page.names(name))
    scores = {n: _quote_score(page, g, weight) - loss(g, asking) for n, g in groups.items()}
    bare = {n: " ".join(bare_words(q.text[:_WHOLE]) for q in g) for n, g in groups.items()}
    names = {n: pieces[0].speaker.name for n, pieces in groups.items()}
    _favour(page, scores, groups)
    titled = [n for n, pieces in groups.items() if page.titled(pieces[0].span)]
    pulled = _pulled(bare, names, scores) | _repeated_below(titled, bare)
    pulled |= _cut_from(bare, groups, scores)
    if own_words:
        told = f" {' | '.join(bare_words(q.text[:_WHOLE]) for q in own_words)} "
        best = sorted(scores, key=lambda n: (-scores[n], n))[:_COMPARED]
        pulled |= {n for n in best if f" {bare[n]} " in told}
    for number in pulled:
        scores[number] -= _REPEATED
    for number in _titled_too(page, bare, titled):
        scores[number] -= _TITLED
    pulled |= {n for n, pieces in groups.items() if is_scare(pieces) or is_shown(page, pieces)}
    key: dict[int, frozenset[str]] = {}
    heard: set[tuple[str, str | None]] = set()
    voices: set[str] = set()
    for number in sorted(scores, key=lambda n: (-scores[n], n)):
        terms = frozenset(t for q in groups[number] for t in terms_of(q.text))
        saying, name = bare[number], names[number]
        again = number in pulled or (saying, name) in heard
        again = again or (name in voices and saying.count(" ") < _FEWEST_SAID - 1)
        if again or any(_says_the_same(terms, said) for said in key.values()):
            scores[number] -= _REPEATED
        elif len(key) < KEY_QUOTES:
            key[number] = terms
            heard.add((saying, name))
            voices |= {name} if name else set()
    return tuple(
        Quote(q.span, q.text, q.kind, q.group, q.speaker, scores[q.group], q.group in key)
        for q in quotes
    )


def _quote_score(page: Page, pieces: Sequence[Quote], weight: Counter[str]) -> float:
    words = sum(len(q.text.split()) for q in pieces)
    first = pieces[0]
    return (
        page.place(first.span)
        + 0.5 * page.likeness(first.span)
        + _speaker_weight(first.speaker, weight)
        + 0.3 * any(q.kind == "direct" for q in pieces)
        + 0.5 * min(words, 25) / 25
        - 0.6 * (words < _FEWEST_SAID)
    )


def _titled_too(page: Page, bare: Mapping[int, str], titled: Sequence[int]) -> set[int]:
    """Those outside the title whose words it gives already."""
    head = f" {page.headline} "
    return {n for n, words in bare.items() if f" {words} " in head} - set(titled)


def _favour(page: Page, scores: dict[int, float], groups: Mapping[int, Sequence[Quote]]) -> None:
    """Raise one utterance of each whom the title names: the one that says most of what it says."""
    alike = {
        n: page.likeness(pieces[0].span)
        for n, pieces in groups.items()
        if pieces[0].kind == "direct" and len(pieces[0].text.split()) >= _FEWEST_FAVOURED
    }
    favoured: set[str] = set()
    for number in sorted(alike, key=lambda n: (-scores[n] - alike[n], n)):
        name = groups[number][0].speaker.name
        if name and name not in favoured and page.names(name):
            favoured.add(name)
            scores[number] += _NAMED + _ALIKE * alike[number]


def _cut_from(
    bare: Mapping[int, str], groups: Mapping[int, Sequence[Quote]], scores: Mapping[int, float]
) -> set[int]:
    """Those that give some words of a longer utterance of the same speaker, or of nobody's sure."""
    speakers = {n: pieces[0].speaker for n, pieces in groups.items() if pieces[0].speaker.name}
    best = sorted(speakers, key=lambda n: (-scores[n], n))[:_COMPARED]
    by_name: dict[str | None, set[str]] = {}
    for n in best:
        by_name.setdefault(speakers[n].name, set()).add(bare[n])
    said = {name: f" {' | '.join(all_words)} " for name, all_words in by_name.items()}
    anybody = f" {' | '.join({bare[n] for n in best})} "
    cut = set()
    for n in best:
        sure = is_sure(speakers[n])
        if bare[n].count(" ") >= _FEWEST_PULLED - 1 - sure:
            pool = said[speakers[n].name] if sure else anybody
            if pool.count(f" {bare[n]} ") > 1:  # there is more than itself
                cut.add(n)
    return cut


def _pulled(
    bare: Mapping[int, str], names: Mapping[int, str | None], scores: Mapping[int, float]
) -> set[int]:
    """Those that give words alone of which a sentence says whose they are: pulled quotes, headings.

    Args:
        bare: the words of each utterance, by its group.
        names: who speaks, or None, likewise.
        scores: how good it is, likewise.
    """
    attributed = {bare[n] for n, name in names.items() if name}
    nameless = [n for n, name in names.items() if name is None]
    pulled = {n for n in nameless if bare[n] in attributed}
    spoken = f" {' | '.join(attributed)} "
    best = sorted(nameless, key=lambda n: (-scores[n], n))[:_COMPARED]
    return pulled | {
        n for n in best if len(bare[n].split()) >= _FEWEST_PULLED and f" {bare[n]} " in spoken
    }


def _repeated_below(titled: Sequence[int], bare: Mapping[int, str]) -> set[int]:
    """Those of a headline that the text below gives again, mostly with more words.

    Args:
        titled: the utterances of the headline.
        bare: the words of each utterance, by its group.
    """
    above = set(titled[:_COMPARED])
    below = f" {' | '.join(words for n, words in bare.items() if n not in above)} "
    return {n for n in above if f" {bare[n]} " in below}


def _says_the_same(one: frozenset[str], other: frozenset[str]) -> bool:
    fewer = min(len(one), len(other))
    return fewer >= _FEWEST_WORDS and len(one & other) > _SAME * fewer


def _rank_statements(
    page: Page, statements: Sequence[Statement], weight: Counter[str], quoted: set[str]
) -> tuple[Statement, ...]:
    scores = {
        n: page.place(s.span)
        + 0.5 * page.likeness(s.span)
        + _speaker_weight(s.speaker, weight)
        - 0.6 * (len(s.text.split()) < _FEWEST_SAID)
        - statement_loss(s)
        for n, s in enumerate(statements)
    }
    # A second line by the same speaker, or by one who is quoted anyway, says less that is new.
    heard = Counter(quoted)
    for n in sorted(scores, key=lambda n: (-scores[n], n)):
        name = statements[n].speaker.name
        if name:
            scores[n] -= 0.3 * min(heard[name], 3)
            heard[name] += 1
    # A paraphrase says nothing as long as it is not sure whose it is.
    told = {
        n: score
        for n, score in scores.items()
        if statements[n].speaker.confidence >= SURE and not is_none(page.text, statements[n])
    }
    key = best_of(told, KEY_STATEMENTS)
    return tuple(replace(s, score=scores[n], key=n in key) for n, s in enumerate(statements))
