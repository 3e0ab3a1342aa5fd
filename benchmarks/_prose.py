"""Documents for benchmarks: made up, with a vocabulary as uneven as that of real prose.

Sentences come from grammar rules over word lists and over words built from syllables, so that no
two documents share more than the turns of phrase that reports share. Nothing in them is true.
"""

import random
from itertools import accumulate

_ONSETS = "b br c ch d dr f fl g gr h j k l m n p pl qu r s sh sl st t th tr v w".split()
_VOWELS = "a e i o u ai ea ie oa oo ou".split()
_CODAS = "n r l s t nd rt m ck st ll ng sh ".split(" ")
_ENDS = "er ing ment age ure ity ist al or ance".split()
_TITLES = "Mayor Minister Director Captain Professor Inspector Chairwoman Treasurer".split()
_SAYING = "said added argued warned explained insisted replied admitted".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_TURNS = (
    "according to the office",
    "for the first time in years",
    "in the course of the week",
    "as expected",
    "at the end of the day",
    "in spite of the weather",
)
_FURNITURE = (
    "Sign up for our morning letter and never miss a story.",
    "Share this page with a friend.",
    "All rights reserved; reproduction without our leave is not permitted.",
    "Read more about the region in our archive.",
    "We use cookies to make this page work as you expect.",
    "Advertisement",
    "Follow our reporters for the latest from the valley.",
    "Contact the news desk if you know more than we do.",
    "This page was last changed by the night shift.",
    "Most read today: five walks for a rainy afternoon.",
)


class Writer:
    """Writes documents; the same random numbers write the same documents."""

    def __init__(self, rng: random.Random, vocabulary: int = 6_000) -> None:
        self._rng = rng
        # Its own numbers, so that writers share a language whatever they write.
        build = random.Random(7)
        words = dict.fromkeys(_build(build) for _ in range(2 * vocabulary))
        self._words = list(words)[:vocabulary]
        # Zipf's law: the word of rank r is used 1/r as often as the first.
        self._weights = list(accumulate(1 / rank for rank in range(3, len(self._words) + 3)))

    def word(self) -> str:
        """Any word, common ones more often."""
        return self._rng.choices(self._words, cum_weights=self._weights)[0]

    def topic(self, rng: random.Random | None = None) -> list[str]:
        """Words that a document keeps coming back to: names first."""
        rng = rng or self._rng
        names = [f"{_build(rng).title()} {_build(rng).title()}" for _ in range(3)]
        return [*names, *(rng.choice(self._words) for _ in range(25))]

    def document(self) -> str:
        """A headline and three to twelve paragraphs."""
        topic = self.topic()
        paragraphs = [self.headline(topic)]
        for _ in range(self._rng.randint(3, 12)):
            count = self._rng.randint(2, 5)
            paragraphs.append(" ".join(self.sentence(topic) for _ in range(count)))
        return "\n\n".join(paragraphs)

    def headline(self, topic: list[str]) -> str:
        """A few words without a full stop."""
        words = [self._rng.choice(topic[3:]) for _ in range(5)]
        return f"{topic[0].split()[1]} {' '.join(words)}"

    def sentence(self, topic: list[str]) -> str:
        """One sentence; every third quotes or counts."""
        rng = self._rng
        noun = self._noun
        match rng.randint(0, 7):
            case 0:
                who = f"{rng.choice(_TITLES)} {rng.choice(topic[:3])}"
                return f"“{self._clause(topic, 'we')},” {rng.choice(_SAYING)} {who}."
            case 1:
                number = rng.choice([rng.randint(2, 99), 10 * rng.randint(10, 900)])
                return f"About {number:,} {noun(topic)}s {self.word()} on {rng.choice(_DAYS)}."
            case 2:
                turn = rng.choice(_TURNS)
                return f"{turn[0].upper()}{turn[1:]}, {self._clause(topic, 'the ' + noun(topic))}."
            case _:
                clause = self._clause(topic, f"the {self.word()} {noun(topic)}")
                return f"{clause[0].upper()}{clause[1:]}."

    def furniture(self, count: int) -> str:
        """Lines that stand on many pages of a site, one a paragraph."""
        return "\n\n".join(self._rng.sample(_FURNITURE, count))

    def _noun(self, topic: list[str]) -> str:
        return self._rng.choice(topic[3:]) if self._rng.random() < 0.6 else self.word()

    def _clause(self, topic: list[str], subject: str) -> str:
        words = [self.word() for _ in range(self._rng.randint(4, 16))]
        words.insert(len(words) // 2, self._rng.choice(("of the", "in a", "and", "to the", "for")))
        words.insert(1, self._noun(topic))
        return f"{subject} {' '.join(words)}"


def _build(rng: random.Random) -> str:
    syllables = "".join(
        rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS)
        for _ in range(rng.randint(1, 2))
    )
    return syllables + (rng.choice(_ENDS) if rng.random() < 0.4 else "")
