"""How surely copies of a document are found, and how fast: seven edits, false joins, look-ups.

    python -m benchmarks duplicates [--documents N] [--stored N] [FILE.ndjson]

Without a file it writes N documents (300) of its own; FILE holds one ``{"id", "text"}`` a line.
Each document is edited seven ways and compared with the original; then every document is joined
to all before it, where each that finds a story is a false join (of FILE: at most, since it may
hold copies). Last, a store of N documents (300,000; 0 leaves it out) is asked for what resembles a
document, through the bot's own store.
"""

import argparse
import json
import random
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks._lookups import measure
from benchmarks._prose import Writer
from bot.core.extraction import extract
from bot.core.fingerprints import fingerprint
from bot.core.lines import headline
from bot.core.stories import Member, join

_SEED = 20_260
_MOST = 1_000
_MOST_MILLISECONDS = 5

Edit = Callable[[str, random.Random, Writer], str]


def main(arguments: Sequence[str]) -> int:
    """Run and print; 1 if a recall is under .95, over 1 % joined falsely or look-ups slow."""
    parser = argparse.ArgumentParser(prog="benchmarks duplicates")
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--stored", type=int, default=300_000)
    options = parser.parse_args(list(arguments))
    texts = _texts(options.file, options.documents)
    words = [len(text.split()) for text in texts]
    print(f"{len(texts)} documents, {min(words)} to {max(words)} words")
    weak = _edits(texts)
    false = _false(texts)
    slow = False
    if options.stored:
        with tempfile.TemporaryDirectory() as folder:
            slow = measure(Path(folder), options.stored) > _MOST_MILLISECONDS
    return 1 if weak or slow or false > 0.01 else 0


def _texts(file: Path | None, count: int) -> list[str]:
    if file is None:
        writer = Writer(random.Random(_SEED))
        return [writer.document() for _ in range(count)]
    lines = [json.loads(line) for line in file.read_text().splitlines() if line.strip()]
    return [line["text"] for line in lines][:_MOST]


def _member(name: str, text: str, source: str) -> Member:
    found = extract(text)
    print_of = fingerprint(s.of(text) for s in found.sentences)
    title = headline(text, found.title, found.sentences)
    return Member(name, name, source, title, print_of)


def _edits(texts: Sequence[str]) -> int:
    rng = random.Random(_SEED + 1)
    writer = Writer(rng)
    originals = [_member(str(n), text, "wire") for n, text in enumerate(texts)]
    weak = 0
    for name, edit in EDITS.items():
        found = copies = 0
        for n, (text, original) in enumerate(zip(texts, originals, strict=True)):
            source = "wire" if n % 2 else "gazette"
            joined = join(_member("edited", edit(text, rng, writer), source), [original])
            found += joined.of is not None
            copies += joined.likeness == "copy"
        recall = found / len(texts)
        weak += recall < 0.95
        print(f"{name:<28} recall {recall:.3f}   of them as copies {copies / max(found, 1):.3f}")
    return weak


def _false(texts: Sequence[str]) -> float:
    before: list[Member] = []
    by_hash: dict[int, list[int]] = {}
    false = 0
    for n, text in enumerate(texts):
        member = _member(str(n), text, ("wire", "gazette", "herald")[n % 3])
        hits = {i for value in member.fingerprint.hashes for i in by_hash.get(value, ())}
        false += join(member, [before[i] for i in sorted(hits)]).of is not None
        for value in member.fingerprint.hashes:
            by_hash.setdefault(value, []).append(n)
        before.append(member)
    print(
        f"{'other documents':<28} joined falsely {false} of {len(texts)}, {false / len(texts):.2%}"
    )
    return false / len(texts)


def _sentences(text: str) -> list[str]:
    return [s.of(text) for s in extract(text).sentences]


def _furniture(text: str, rng: random.Random, writer: Writer) -> str:
    return "\n\n".join([writer.furniture(rng.randint(3, 6)), text, writer.furniture(8)])


def _longer(text: str, rng: random.Random, writer: Writer) -> str:
    paragraphs = text.split("\n\n")
    wanted = len(text.split()) // 5
    added: list[str] = []
    while sum(len(a.split()) for a in added) < wanted:
        added.append(writer.sentence(writer.topic(rng)))
    paragraphs.insert(rng.randint(1, len(paragraphs)), " ".join(added))
    return "\n\n".join(paragraphs)


def _cut(part: float) -> Edit:
    def cut(text: str, rng: random.Random, _: Writer) -> str:
        words = text.split(" ")
        length = max(1, round(part * len(words)))
        start = rng.choice([0, rng.randint(0, len(words) - length)])
        return " ".join(words[start : start + length])

    return cut


def _changed(part: float) -> Edit:
    def change(text: str, rng: random.Random, writer: Writer) -> str:
        words = text.split(" ")
        for n in rng.sample(range(len(words)), round(part * len(words))):
            words[n] = writer.word()
        return " ".join(words)

    return change


def _dropped(text: str, rng: random.Random, _: Writer) -> str:
    sentences = _sentences(text)
    kept = sorted(rng.sample(range(len(sentences)), max(1, round(0.75 * len(sentences)))))
    return " ".join(sentences[n] for n in kept)


EDITS: dict[str, Edit] = {
    "page furniture": _furniture,
    "+20 %": _longer,
    "cut to 60 %": _cut(0.6),
    "cut to 30 %": _cut(0.3),
    "5 % of words changed": _changed(0.05),
    "15 % of words changed": _changed(0.15),
    "25 % of sentences dropped": _dropped,
}
