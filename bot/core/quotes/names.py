"""Who is who in one text: full forms of names, gender, roles."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from bot.languages.english_given_names import EITHER_NAMES, FEMALE_NAMES, MALE_NAMES
from bot.languages.english_speech import (
    ALL_CUES,
    CONJUNCTIONS,
    COURTESY,
    DETERMINERS,
    FEMALE_TITLES,
    MALE_TITLES,
    NOT_NAMES,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    ROLE_NOUNS,
    SURNAMES,
    TITLES,
)

PARTICLES = frozenset(
    "de van von der den da di du la le bin ibn al el ben dos del y af ter ten".split()
)
SUFFIXES = frozenset("jr sr ii iii iv".split())
PARTY_WORDS = frozenset(
    "democrat republican democratic conservative liberal labour independent gop".split()
)
# In headlines every word has a capital: these end a name there.
_BREAKS = (
    PREPOSITIONS
    | CONJUNCTIONS
    | DETERMINERS
    | frozenset(w for w in ALL_CUES if w.endswith(("s", "ed")))
) - frozenset("near so no once like van".split())
_TITLED = TITLES | ROLE_NOUNS
_PIECE = r"(?:[^\W\d_a-zß-öø-ÿ][\w’'\-‑]*\.?(?:[^\W\d_]\.)*)"
_RUN = re.compile(
    rf"{_PIECE}(?:[ \u00a0]+(?:(?:{'|'.join(sorted(PARTICLES))})[ \u00a0]+){{0,3}}{_PIECE})+"
)
_SPLIT = re.compile(r"\S+")
_OFFICE = re.compile(r"(\w+) (?:of|for) \Z")
_LONGEST_TITLE = 30
_REPORTED = frozenset({"Said", "Says", "Adds", "Added", "Asked", "Wrote", "Writes", "Tweeted"})
_FAR_MORE_OFTEN = 2
_MOST_RUNS = 50_000
_MOST_WORDS = 12


def _stops(word: str) -> bool:
    """Whether the full stop behind a word ends a sentence: no initials, no title."""
    return (
        word.endswith(".") and len(word) > 3 and "." not in word[:-1] and clean(word) not in TITLES
    )


def clean(word: str) -> str:
    """A word of a name without its possessive ending and final full stop, in lower case."""
    low = word.lower().replace("’", "'")
    if low.endswith("'s"):
        low = low[:-2]
    return low.strip(".'")


def name_start(lows: Sequence[str]) -> int:
    """Where the name begins in a run of capitalised words: behind titles and roles.

    Returns ``len(lows)`` if the whole run is a title or role.
    """
    if lows and is_organisation(lows):
        return 0
    start = 0
    for n, low in enumerate(lows):
        if low in _TITLED and not (n and low in SURNAMES and _before_surname(lows[n - 1])):
            start = n + 1
    if start == len(lows) and len(lows) > 1 and lows[-1] not in ROLE_NOUNS | TITLES:
        start = 0
    while start < len(lows) - 1 and lows[start] in PARTY_WORDS:
        start += 1
    return start


def name_length(lows: Sequence[str]) -> int:
    """How many words at the end of an office and a name are the name: two, and an initial."""
    return 3 if len(lows) > 2 and len(lows[-2]) == 1 else 2


def _before_surname(low: str) -> bool:
    return low in COURTESY or low in MALE_NAMES or low in FEMALE_NAMES or len(low) == 1


def is_organisation(lows: Sequence[str]) -> bool:
    """Whether a run of capitalised words names no person, as far as its words tell."""
    return len(lows) > 1 and lows[-1] in ORGANISATION_WORDS and lows[-1] not in TITLES


class Cast:
    """The people named in one text.

    Built once from the whole text, quotes included: a full name may be given only there.
    """

    def __init__(self, text: str) -> None:
        self._full: Counter[tuple[str, ...]] = Counter()
        self._faces: dict[tuple[str, ...], str] = {}
        self._places: dict[tuple[str, ...], list[int]] = {}
        self._titles: dict[str, set[str]] = {}
        self._by_last: dict[str, list[tuple[str, ...]]] = {}
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        for n, match in enumerate(_RUN.finditer(text)):
            if n > _MOST_RUNS:
                break
            run, place = match.group(), match.start()
            office = _OFFICE.search(text, max(0, place - _LONGEST_TITLE), place)
            if office and office[1].lower() in TITLES:
                # "Minister of Fisheries Ana B. Ruiz": the name is the last words.
                words = run.split()
                tail = " ".join(words[-name_length([clean(w) for w in words]) :])
                if run.endswith(tail):
                    place += len(run) - len(tail)
                    run = tail
            self._add(run, place)
        for key in self._full:
            self._by_last.setdefault(key[-1], []).append(key)
            self._by_first.setdefault(key[0], []).append(key)

    def _add(self, run: str, place: int) -> None:
        words = [(m.group(), place + m.start()) for m in _SPLIT.finditer(run)]
        while words and clean(words[0][0]) in NOT_NAMES and clean(words[0][0]) not in TITLES:
            del words[0]
        if len(words) == 2 and words[0][0] in _REPORTED:
            return
        start = 0
        for n, (word, _) in enumerate(words):
            if word.endswith(("’s", "'s")) or _stops(word):
                self._add_words(words[start : n + 1])
                start = n + 1
            elif word.lower() in _BREAKS:
                self._add_words(words[start:n])
                start = n + 1
        self._add_words(words[start:])

    def _add_words(self, words: list[tuple[str, int]]) -> None:
        """Note the name in words with their places."""
        if not 1 < len(words) <= _MOST_WORDS:
            return
        lows = [clean(word) for word, _ in words]
        start = name_start(lows)
        name = lows[start:]
        while name and name[-1] in SUFFIXES:
            name = name[:-1]
        if not name or is_organisation(lows):
            return
        if start:
            self._titles.setdefault(name[-1], set()).update(lows[:start])
        if len(name) < 2 or len(name) > 5 or any(low in NOT_NAMES for low in name):
            return
        key = tuple(name)
        self._full[key] += 1
        if key not in self._faces:
            self._faces[key] = _face([word for word, _ in words[start : start + len(name)]])
        self._places.setdefault(key, []).append(words[start][1])

    def full(
        self, lows: Sequence[str], face: str, place: int, *, female: bool | None = None
    ) -> tuple[str, float]:
        """(fullest form, 0..1 how sure) of a name.

        Args:
            lows: its words in lower case.
            face: the name as it stands.
            place: where it stands: of two people with one surname the one named last is meant,
                unless the other is named far more often.
            female: True or False where a title beside it tells.
        """
        if not lows:
            return face, 0.5
        if len(lows) > 1:
            tail = tuple(lows)
            same = [
                key
                for key in self._by_last.get(lows[-1], ())
                if key[0] == lows[0]
                or key[-len(tail) :] == tail
                or (len(lows[0]) == 1 and key[0][:1] == lows[0])
            ]
            best = max(same, key=lambda k: (min(len(k), 4), self._full[k]), default=None)
            return (self._faces[best] if best and len(best) > len(lows) else face), 1.0
        known = [key for key in self._by_last.get(lows[0], ()) if key[0] != lows[0]]
        sure = 0.95
        if not known:
            known = self._by_first.get(lows[0], [])
            sure = 0.85
        if not known:
            return face, 0.6
        if female is not None:
            known = [k for k in known if self.female(k) in {female, None}]
            if not known:
                return face, 0.6
        lead = self._lead(known, place)
        if len({key[0] for key in known}) > 1:
            sure = 0.8 * self._full[lead] / sum(self._full[k] for k in known) + 0.1
        forms = [k for k in known if k[0] == lead[0] and k[-1] == lead[-1]]
        return self._faces[max(forms, key=lambda k: (min(len(k), 4), self._full[k]))], sure

    def _lead(self, known: Sequence[tuple[str, ...]], place: int) -> tuple[str, ...]:
        """Whom a surname means at a place."""
        often = max(known, key=lambda k: (self._full[k], -self._places[k][0]))
        if len(known) == 1:
            return often

        def last(key: tuple[str, ...]) -> int:
            places = self._places[key]
            n = bisect_left(places, place)
            return places[n - 1] if n else -1

        latest = max(known, key=last)
        clear = self._full[often] >= _FAR_MORE_OFTEN * self._full[latest]
        return often if last(latest) < 0 or clear else latest

    def lows_of(self, lows: Sequence[str]) -> tuple[str, ...]:
        """The words of the fullest form in lower case; the given ones where none is fuller."""
        known = self._by_last.get(lows[-1], ()) if lows else ()
        if len(lows) == 1 and known:
            return max(known, key=lambda k: (self._full[k], -self._places[k][0]))
        if len(lows) == 1 and lows[0] in self._by_first:
            return max(self._by_first[lows[0]], key=lambda k: (self._full[k], -self._places[k][0]))
        return tuple(lows)

    def key(self, lows: Sequence[str]) -> str:
        """One word-pair for one person: given name and surname, or what there is."""
        full = self.lows_of(lows)
        return f"{full[0]} {full[-1]}" if len(full) > 1 else " ".join(full)

    def places(self, lows: Sequence[str]) -> Sequence[int]:
        """Where the full name stands in the text, in order; none for a name never given in full."""
        return self._places.get(tuple(self.lows_of(lows)), ())

    def named(self, low: str) -> bool:
        """Whether a word that is mostly a title is somebody's surname here."""
        return low in SURNAMES and low in self._by_last

    def knows(self, lows: Sequence[str]) -> bool:
        """Whether the words are a person's full name, surname or given name in this text."""
        if len(lows) > 1:
            return any(key[0] == lows[0] for key in self._by_last.get(lows[-1], ()))
        return bool(lows) and (
            lows[0] in self._by_last
            or lows[0] in self._by_first
            or lows[0] in self._titles
            or lows[0] in FEMALE_NAMES
            or lows[0] in MALE_NAMES
        )

    def female(self, lows: Sequence[str]) -> bool | None:
        """True for a woman, False for a man, None where nothing tells."""
        if not lows:
            return None
        if len(lows) > 1 or lows[0] not in self._by_last:
            if lows[0] in FEMALE_NAMES:
                return True
            if lows[0] in MALE_NAMES:
                return False
        titles = self._titles.get(lows[-1], ())
        women = sum(t in FEMALE_TITLES for t in titles)
        men = sum(t in MALE_TITLES for t in titles)
        if women != men:
            return women > men
        if len(lows) > 1 and lows[0].endswith("a") and len(lows[0]) > 3:
            return None if lows[0] in EITHER_NAMES else True
        if len(lows) == 1 and lows[0] in self._by_last:
            genders = {self.female(key) for key in self._by_last[lows[0]] if len(key) > 1}
            if len(genders) == 1:
                return genders.pop()
        return None


def _face(words: Sequence[str]) -> str:
    last = words[-1]
    if last.endswith(("’s", "'s")):
        last = last[:-2]
    last = last.rstrip("’'")
    if last.endswith(".") and len(last) > 2 and last.lower() not in {"jr.", "sr."}:
        last = last[:-1]
    return " ".join([*words[:-1], last])
