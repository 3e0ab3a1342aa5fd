"""Seconds per megabyte of texts that are nothing but quotes, marks or attributions.

    python -m benchmarks hostile [KILOBYTES]

Beside each stands how many times slower it is than the documents of ``seeds/``. Work has to stay
linear: run it with 100 and with 1000 and compare.
"""

import time
from collections.abc import Sequence
from pathlib import Path

from bot.core.extraction import extract

_PIECES = {
    "quotes, attributed": "“We go home now,” said Bo Lind.\n\n",
    "quotes, by pronoun": "“We go,” she said. ",
    "quotes, no speaker": "“We go home.” ",
    "quotes, in one line": "“a b” ",
    "quotes, with colons": "Bo: “no no” ",
    "single quotes": "'a b' ",
    "quotes, never closed": "“We go home and\n\n",
    "voices in a list": "“We go now” – Bo Lind\n",
    "turns of an interview": "Bo: We go home.\n\nAnn: Why go?\n\n",
    "straight marks": '"',
    "curly marks": "“",
    "nested marks": "“‘",
    "apostrophes": "Bo's boats' ",
    "verbs of speech": "Bo said, ",
    "names": "Ann Lind ",
}
_VOICES = {
    "voices, all different": "{0} said: “We go home.”\n\n",
    "people, all different": "Ann {0} came. “We go,” she said.\n\n",
    "mayors, all different": "Mayor Ann {0} came. “We go,” the mayor said.\n\n",
    "trades, all different": "Ann Lind came. “We go home,” said the {1}er.\n\n",
}
"""Patterns of texts in which nobody stands twice: {0} the name, {1} in small letters."""
_LETTERS = "bdfgklmnprst"
_SEEDS = Path(__file__).parent.parent / "seeds"


def main(arguments: Sequence[str]) -> int:
    """Run and print; 0."""
    size = 1000 * int(arguments[0] if arguments else 100)
    plain = [p.read_text() for p in sorted(_SEEDS.iterdir()) if p.suffix != ".html"]
    plain *= max(1, size // sum(map(len, plain)))
    baseline = _seconds(plain)
    print(f"{'documents of seeds/':24} {baseline:8.1f} s/MB")
    texts = {name: piece * (size // len(piece)) for name, piece in _PIECES.items()}
    for name, pattern in _VOICES.items():
        names = map(_name, range(size // len(pattern)))
        texts[name] = "".join(pattern.format(each, each.lower()) for each in names)
    for name, text in texts.items():
        seconds = _seconds([text])
        print(f"{name:24} {seconds:8.1f} s/MB  {seconds / baseline:5.1f} times")
    return 0


def _name(number: int) -> str:
    """A name for each number, none twice."""
    letters = ""
    while number:
        number, digit = divmod(number, len(_LETTERS))
        letters += _LETTERS[digit]
    return f"Ka{letters}"


def _seconds(texts: Sequence[str]) -> float:
    start = time.process_time()
    for text in texts:
        extract(text)
    return (time.process_time() - start) / sum(map(len, texts)) * 1e6
