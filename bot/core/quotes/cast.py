"""Who is who in one text: full forms of names, gender, titles.

Over 300 lines because its tables are filled together and asked together.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from difflib import get_close_matches

from bot.core.quotes.genders import gender_of_name
from bot.core.quotes.names import (
    BREAKS,
    PARTICLES,
    SUFFIXES,
    bare_face,
    clean,
    face_of,
    headline_end,
    is_organisation,
    letters_behind,
    name_length,
    name_start,
    stops,
)
from bot.languages.english_given_names import EITHER_NAMES, FEMALE_NAMES, MALE_NAMES
from bot.languages.english_speech import (
    FEMALE_TITLES,
    KIN,
    MALE_TITLES,
    NOT_NAMES,
    SURNAMES,
    TITLES,
)
from bot.languages.english_titles import PEERAGES, POST_NOMINALS

_PIECE = r"(?:(?:(?:a[dlnrstz]|ash|el)-|[dl][’'])?[^\W\d_a-zß-öø-ÿ][\w’'\-‑]*\.?(?:[^\W\d_]\.)*)"
_RUN = re.compile(
    rf"{_PIECE}(?:[ \u00a0]+(?:(?:{'|'.join(sorted(PARTICLES))})[ \u00a0]+){{0,3}}{_PIECE})+"
)
_NICKNAME = re.compile(rf"(?<=\w) [“\"‘'][^\W\d_][\w’'-]{{1,14}}[”\"’'] ({_PIECE})")
_GIVEN_BEFORE = re.compile(rf"(?<![\w’'-])({_PIECE})\Z")
_SPLIT = re.compile(r"\S+")
_OFFICE = re.compile(r"(\w+) (?:of|for) \Z")
# "his wife Ana Ruiz" brings in somebody beside the one the text is about.
_RELATED = re.compile(rf"(?:\bhis|\bher|\btheir|[’']s?) (?:\w+ )?(?:{'|'.join(KIN)}),? \Z")
_LONGEST_TITLE = 30
_REPORTED = frozenset({"Said", "Says", "Adds", "Added", "Asked", "Wrote", "Writes", "Tweeted"})
_FAR_MORE_OFTEN = 2
_SHORTEST_GUESSED = 3
_Key = tuple[str, ...]  # a full name in lower case, word by word
_MOST_RUNS = 50_000
_MOST_WORDS = 12
_LONGEST_PARTICLE = 3
# Misspelt surnames: how long at least, how like, and among how many they are looked for.
_FEWEST_LETTERS, _MOST_LETTERS = 5, 20
_LIKE = 0.88
_MOST_ALIKE = 60


class Cast:
    """The people named in one text.

    Built once from the whole text, quotes included: a full name may be given only there.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._full: Counter[_Key] = Counter()
        self._faces: dict[_Key, str] = {}
        self._places: dict[_Key, list[int]] = {}
        self._titles: dict[str, set[str]] = {}
        self._by_last: dict[str, list[_Key]] = {}
        self._by_first: dict[str, list[_Key]] = {}
        # The first surname of two: "Arriaga" for Ana Arriaga Quill.
        self._by_middle: dict[str, list[_Key]] = {}
        self._spelt: dict[str, str] = {}
        headline = headline_end(text)
        for n, match in enumerate(_RUN.finditer(text, headline)):
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
        below = frozenset(self._faces)
        for match in _RUN.finditer(text, 0, headline):
            self._add(match.group(), match.start(), below or None)
        for match in _NICKNAME.finditer(text):
            self._add_nicknamed(match)
        for key in self._faces:
            self._by_last.setdefault(key[-1], []).append(key)
            self._by_first.setdefault(key[0], []).append(key)
            for middle in key[1:-1]:
                if len(middle) > _LONGEST_PARTICLE:
                    self._by_middle.setdefault(middle, []).append(key)

    def _add_nicknamed(self, match: re.Match[str]) -> None:
        """Note a name with a nickname inside: Rosa “Red” Quill."""
        start = match.start()
        given = _GIVEN_BEFORE.search(self._text, max(0, start - _LONGEST_TITLE), start)
        if given is None:
            return
        key = (clean(given[1]), clean(match[1]))
        if any(low in NOT_NAMES or low in TITLES for low in key):
            return
        self._full[key] += 1
        self._places.setdefault(key, []).append(given.start(1))
        face = self._text[given.start(1) : match.end(1)]
        self._faces.setdefault(key, face_of(face.split(" ")))

    def _add(self, run: str, place: int, below: frozenset[_Key] | None = None) -> None:
        words = [(m.group(), place + m.start()) for m in _SPLIT.finditer(run)]
        while words and clean(words[0][0]) in NOT_NAMES and clean(words[0][0]) not in TITLES:
            del words[0]
        if len(words) == 2 and words[0][0] in _REPORTED:
            return
        start = 0
        for n, (word, _) in enumerate(words):
            if word.endswith(("’s", "'s", "s’", "s'")) or stops(word):
                self._add_words(words[start : n + 1], below)
                start = n + 1
            elif word.lower() in BREAKS:
                self._add_words(words[start:n], below)
                start = n + 1
        self._add_words(words[start:], below)

    def _add_words(self, words: list[tuple[str, int]], below: frozenset[_Key] | None) -> None:
        """Note the name in words with their places.

        Of a headline whose words all have capitals only names that stand ``below`` it, or begin
        with a given name.
        """
        if not 1 < len(words) <= _MOST_WORDS:
            return
        if words[-1][0].strip(",.") in POST_NOMINALS:
            words = words[: len(words) - letters_behind([word for word, _ in words])]
        lows = [clean(word) for word, _ in words]
        start = name_start(lows)
        name = lows[start:]
        while name and name[-1] in SUFFIXES:
            name = name[:-1]
        if not name or is_organisation(lows):
            return
        if below is not None and tuple(name) not in below and gender_of_name(name) is None:
            return
        if start:
            self._titles.setdefault(name[-1], set()).update(lows[:start])
        if len(name) < 2 or len(name) > 5 or any(low in NOT_NAMES for low in name):
            return
        key = tuple(name)
        if not _RELATED.search(self._text, max(0, words[0][1] - _LONGEST_TITLE), words[0][1]):
            self._full[key] += 1
        if key not in self._faces:
            self._faces[key] = face_of([word for word, _ in words[start : start + len(name)]])
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
        key, sure = self._who(lows, place, female)
        longer = key is not None and (len(key) > len(lows) or tuple(lows) != key)
        if key and longer:
            return self._faces[key], sure
        return self._of_peer(lows, bare_face(face)), sure

    def _of_peer(self, lows: Sequence[str], face: str) -> str:
        """With "Lord" or "Lady" where one name is all that the text gives."""
        titles = self._titles.get(lows[0], set()) if len(lows) == 1 else set()
        alone = len(titles) == 1 and titles <= PEERAGES
        return f"{next(iter(titles)).title()} {face}" if alone else face

    def _who(
        self, lows: Sequence[str], place: int, female: bool | None
    ) -> tuple[_Key | None, float]:
        """(the fullest form, how sure); None where the text gives no fuller one."""
        if not lows:
            return None, 0.5
        if len(lows) > 1:
            return self._fuller(lows), 1.0
        known, sure = self._forms(lows[0])
        if known and female is None and known[0][-1] == lows[0]:
            female = self._titled(lows[0])
        if not known:
            return None, 0.85
        if female is not None:
            known = [k for k in known if gender_of_name(k) in {female, None}]
        if not known:
            return None, 0.7
        lead = self._lead(known, place)
        if len({key[0] for key in known}) > 1:
            often = sum(self._full[k] for k in known) or 1
            sure = 0.8 * self._full[lead] / often + 0.1
        forms = [k for k in known if k[0] == lead[0] and k[-1] == lead[-1]]
        return max(forms, key=lambda k: (min(len(k), 4), self._full[k])), sure

    def _forms(self, low: str) -> tuple[Sequence[_Key], float]:
        """Full names that one word may stand for, a surname above all, and how sure that is."""
        known = [key for key in self._by_last.get(low, ()) if key[0] != low]
        if known:
            return known, 0.95
        for table, sure in ((self._by_first, 0.85), (self._by_middle, 0.8)):
            if low in table:
                return table[low], sure
        return self._by_last.get(self._corrected(low), []), 0.75

    def _fuller(self, lows: Sequence[str]) -> _Key | None:
        tail = tuple(lows)
        same = [
            key
            for key in self._by_last.get(lows[-1], ())
            if key[0] == lows[0]
            or key[-len(tail) :] == tail
            or (len(lows[0]) == 1 and key[0][:1] == lows[0])
        ]
        best = max(same, key=lambda k: (min(len(k), 4), self._full[k]), default=None)
        return best if best and len(best) > len(lows) else None

    def _corrected(self, low: str) -> str:
        """The surname that one met nowhere else is a misspelling of; "" if there is none."""
        found = self._spelt.get(low)
        if found is None:
            found = ""
            if _FEWEST_LETTERS <= len(low) <= _MOST_LETTERS and low not in NOT_NAMES | TITLES:
                known = [k for k in list(self._by_last)[:_MOST_ALIKE] if k[0] == low[0]]
                found = next(iter(get_close_matches(low, known, 1, _LIKE)), "")
            self._spelt[low] = found
        return found

    def _lead(self, known: Sequence[_Key], place: int) -> _Key:
        """Whom a surname means at a place."""
        often = max(known, key=lambda k: (self._full[k], -self._places[k][0]))
        if len(known) == 1:
            return often

        def last(key: _Key) -> int:
            places = self._places[key]
            n = bisect_left(places, place)
            return places[n - 1] if n else -1

        latest = max(known, key=last)
        clear = self._full[often] >= _FAR_MORE_OFTEN * self._full[latest]
        return often if last(latest) < 0 or clear else latest

    def lows_of(self, lows: Sequence[str]) -> _Key:
        """The words of the fullest form in lower case; the given ones where none is fuller."""
        return self._who(lows, len(self._text), None)[0] or tuple(lows)

    def key(self, lows: Sequence[str]) -> str:
        """One word-pair for one person: given name and surname, or what there is."""
        full = self.lows_of(lows)
        return f"{full[0]} {full[-1]}" if len(full) > 1 else " ".join(full)

    def places(self, lows: Sequence[str]) -> Sequence[int]:
        """Where the full name stands in the text, in order; none for a name never given in full."""
        return self._places.get(self.lows_of(lows), ())

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
            or bool(self._corrected(lows[0]))
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
        titled = self._titled(lows[-1])
        if titled is not None:
            return titled
        if len(lows) > 1:
            return gender_of_name(lows)
        genders = {gender_of_name(key) for key in self._by_last.get(lows[0], ())}
        return genders.pop() if len(genders) == 1 else None

    def leans_female(self, lows: Sequence[str]) -> bool:
        """Whether the given name ends in "a", as unlisted ones of women mostly do."""
        first, *rest = lows if len(lows) > 1 else self.lows_of(lows)
        short = len(first) <= _SHORTEST_GUESSED or not rest
        return first.endswith("a") and not short and first not in EITHER_NAMES

    def _titled(self, low: str) -> bool | None:
        """What the titles before a surname tell of its gender."""
        titles = self._titles.get(low, ())
        women = sum(t in FEMALE_TITLES for t in titles)
        men = sum(t in MALE_TITLES for t in titles)
        return women > men if women != men else None
