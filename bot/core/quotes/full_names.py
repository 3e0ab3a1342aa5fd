"""The full names that stand in one text, read once."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from bot.core.quotes.genders import gender_of_name
from bot.core.quotes.misread_names import Key, find_misread
from bot.core.quotes.names import (
    BREAKS,
    PARTICLES,
    SHOWS,
    SUFFIXES,
    clean,
    face_of,
    headline_end,
    is_organisation,
    letters_behind,
    name_length,
    name_start,
    stops,
)
from bot.core.quotes.tokens import ODD_LETTERS
from bot.core.quotes.told_surnames import AMBIGUOUS, find_told, is_told_here
from bot.languages.english_given_names import GIVEN_NAMES
from bot.languages.english_speech import COMMON_VERBS, KIN, NOT_NAMES, TITLES
from bot.languages.english_titles import POST_NOMINALS

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_REST = rf"[\w’'\-‑{ODD_LETTERS}]*\.?(?:[^\W\d_]\.)*"
_ARTICLES = ("ash", *(f"a{c}" for c in "dlnrstz"), "el", "es", "et", *(f"u{c}" for c in "drlsz"))
_PIECE = rf"(?:(?:(?:{'|'.join(_ARTICLES)})-|[dl][’'])?{_CAPITAL}{_REST})"
# A run is sought from its first capital on, which the engine finds fast; what leads to that
# capital in the same word is looked for behind it.
_LEADS = (*(f"{article}-" for article in _ARTICLES), "d’", "d'", "l’", "l'")
_RUN = re.compile(
    rf"{_CAPITAL}{_REST}"
    rf"(?:[ \u00a0]+(?:(?:{'|'.join(sorted(PARTICLES))})[ \u00a0]+){{0,3}}{_PIECE})+"
)
_NICKNAME = re.compile(
    rf" (?<=\w )[“\"‘'][^\W\d_][\w’'-]{{1,14}}[”\"’'] "
    rf"((?:(?:{'|'.join(sorted(PARTICLES))}) ){{0,3}}{_PIECE})"
)
_GIVEN_BEFORE = re.compile(rf"(?<![\w’'-])({_PIECE})\Z")
_SPLIT = re.compile(r"\S+")
_OFFICE = re.compile(r"(\w+) (?:of|for) \Z")
# "his wife Ana Ruiz" brings in somebody beside the one the text is about.
_RELATED = re.compile(rf"(?:\bhis|\bher|\btheir|[’']s?) (?:\w+ )?(?:{'|'.join(KIN)}),? \Z")
# "Ida Quill, mother of the drowned diver Sol Quill, said": nor does a surname then mean him.
_RELATIVE_OF = re.compile(rf"\b(?:{'|'.join(KIN)}) (?:of|to) (?:[\w’'-]+ ){{0,4}}\Z")
_LONGEST_TITLE = 30
_LONGEST_RELATION = 60
_REPORTED = frozenset({"Said", "Says", "Adds", "Added", "Asked", "Wrote", "Writes", "Tweeted"})
_MOST_RUNS = 50_000
_MOST_WORDS = 12
_LONGEST_NAME = 6
_JOINING = PARTICLES | frozenset(
    "bint mac mc ní nic uí ole thi thị văn abu umm ould dit dite".split()
)


class FullNames:
    """Every full name of a text: how often it stands, how it is written, where, with what titles.

    Attributes:
        full: how often each stands, leaving out who is named as another's kin.
        faces: how each is written.
        places: where each begins, in characters.
        beside: the places where one is named only to say whose relative another is.
        titles: of a surname, the titles that stand before it.
        by_last: of a surname, the names that end in it.
        by_first: of a given name, the names that begin with it.
        misread: names that begin with a word which is none ("See Quill's list"), without it.
        told: surnames like those of places that people bear here: "Ms Church".
        by_middle: of the first surname of two ("Arriaga" in Ana Arriaga Quill), the names.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self.full: Counter[Key] = Counter()
        self.faces: dict[Key, str] = {}
        self.places: dict[Key, list[int]] = {}
        self.beside: set[int] = set()
        self.titles: dict[str, set[str]] = {}
        self.by_last: dict[str, list[Key]] = {}
        self.by_first: dict[str, list[Key]] = {}
        self.by_middle: dict[str, list[Key]] = {}
        self.told: frozenset[str] = frozenset()
        self._doubtful: list[tuple[str, list[tuple[str, int]], frozenset[Key] | None]] = []
        headline = headline_end(text)
        for run, place in islice(_runs(text, headline, len(text)), _MOST_RUNS):
            self._add(*self._behind_office(run, place))
        below = frozenset(self.faces)
        for run, place in _runs(text, 0, headline):
            self._add(run, place, below or None)
        for match in _NICKNAME.finditer(text):
            self._add_nicknamed(match)
        self._clear_up()
        self.misread = find_misread(text, self.faces, self.places)
        for key, name in self.misread.items():
            self._correct(key, name)
        for name in set(self.misread.values()) & self.places.keys():
            self.places[name].sort()
        for key in self.faces:
            self.by_last.setdefault(key[-1], []).append(key)
            self.by_first.setdefault(key[0], []).append(key)
            for middle in key[1:-1]:
                if len(middle) > 1 and middle not in _JOINING:
                    self.by_middle.setdefault(middle, []).append(key)
        self._set_beside()

    def _clear_up(self) -> None:
        """Take in the names that end like places and bodies where the text tells of people."""
        doubtful, self._doubtful = self._doubtful, []
        here = {last for last, words, _ in doubtful if self._is_told(words)}
        suspects = {last for last, _, _ in doubtful}
        suspects.update(w for key in self.faces for w in (key[0], key[-1]) if w in AMBIGUOUS)
        if suspects:
            self.told = find_told(self._text, suspects - here) | here
        for last, words, below in doubtful:
            if last in self.told:
                self._add_words(_from_given(words), below)

    def _is_told(self, words: list[tuple[str, int]]) -> bool:
        words = _from_given(words)
        end = words[-1][1] + len(words[-1][0])
        return is_told_here(self._text, words[0][1], end, clean(words[0][0]))

    def _behind_office(self, run: str, place: int) -> tuple[str, int]:
        """The name and its place without an office's: "Minister of Fisheries Ana B. Ruiz"."""
        before = max(0, place - _LONGEST_TITLE)
        behind = self._text.endswith((" of ", " for "), before, place)
        office = _OFFICE.search(self._text, before, place) if behind else None
        if office and office[1].lower() in TITLES:
            words = run.split()
            tail = " ".join(words[-name_length([clean(w) for w in words]) :])
            if run.endswith(tail):
                return tail, place + len(run) - len(tail)
        return run, place

    def _correct(self, key: Key, name: Key) -> None:
        """Take the first word, which is no name, from a full name."""
        face, places, often = self.faces.pop(key), self.places.pop(key), self.full.pop(key, 0)
        if len(name) > 1:
            self.faces.setdefault(name, face.split(" ", 1)[1])
            self.places.setdefault(name, []).extend(places)
            self.full[name] += often

    def _add_nicknamed(self, match: re.Match[str]) -> None:
        """Note a name with a nickname inside: Rosa “Red” Quill."""
        start = match.start()
        given = _GIVEN_BEFORE.search(self._text, max(0, start - _LONGEST_TITLE), start)
        if given is None:
            return
        key = (clean(given[1]), *map(clean, match[1].split()))
        if any(low in NOT_NAMES or low in TITLES for low in key):
            return
        self.full[key] += 1
        self.places.setdefault(key, []).append(given.start(1))
        face = self._text[given.start(1) : match.end(1)]
        self.faces.setdefault(key, face_of(face.split(" ")))

    def _add(self, run: str, place: int, below: frozenset[Key] | None = None) -> None:
        words = [(m.group(), place + m.start()) for m in _SPLIT.finditer(run)]
        if words[0][0][-1] in "’'" and self._text[max(0, place - 1) : place] in {"‘", "'"}:
            del words[0]  # "Ana ‘Bo’ Ruiz"
        while words and _is_no_name(words[0][0]) and clean(words[0][0]) not in TITLES:
            del words[0]
        if len(words) == 2 and words[0][0] in _REPORTED:
            return
        start = 0
        for n, (word, _) in enumerate(words):
            if word.endswith(("’s", "'s", "s’", "s'")) or stops(word):
                self._add_words(words[start : n + 1], below)
                start = n + 1
            elif word.lower() in BREAKS or (
                1 < n < len(words) - 2 and word.lower() in COMMON_VERBS
            ):  # "Ana Quill Sent Dan Orrel"
                self._add_words(words[start:n], below)
                start = n + 1
        self._add_words(words[start:], below)

    def _add_words(self, words: list[tuple[str, int]], below: frozenset[Key] | None) -> None:
        """Note the name in words with their places.

        Of a headline whose words all have capitals only names that stand ``below`` it, or begin
        with a given name.
        """
        if not 1 < len(words) <= _MOST_WORDS:
            return
        words = words[: len(words) - _behind([word for word, _ in words])]
        lows = [clean(word) for word, _ in words]
        start = name_start(lows)
        name = lows[start:]
        while name and name[-1] in SUFFIXES:
            name = name[:-1]
        if not name or self._is_body(lows, words, below):
            return
        if below is not None and tuple(name) not in below and gender_of_name(name) is None:
            return
        if start:
            self.titles.setdefault(name[-1], set()).update(lows[:start])
        if (
            len(name) < 2
            or len(name) > _LONGEST_NAME
            or name[-1] in NOT_NAMES
            or _is_no_name(words[start][0])
        ):
            return
        if any(low in NOT_NAMES and len(low) > 1 for low in name):
            return  # but "Ana A. Ruiz"
        key = tuple(name)
        if not _is_related(self._text, words[0][1]):
            self.full[key] += 1
        if key not in self.faces:
            self.faces[key] = face_of([word for word, _ in words[start : start + len(name)]])
        self.places.setdefault(key, []).append(words[start][1])

    def _is_body(
        self, lows: list[str], words: list[tuple[str, int]], below: frozenset[Key] | None
    ) -> bool:
        """Whether words name no person; those that may are kept for when all is read."""
        if lows[-1] in self.told or not is_organisation(lows):
            return False
        if lows[-1] in AMBIGUOUS:
            self._doubtful.append((lows[-1], words, below))
        return True

    def _set_beside(self) -> None:
        """Leave out whoever of one surname is named only to say whose relative another is."""
        for keys in self.by_last.values():
            for key in keys if len(keys) > 1 else ():
                for place in self.places[key]:
                    before = max(0, place - _LONGEST_RELATION)
                    if _RELATIVE_OF.search(self._text, before, place):
                        self.beside.add(place)
                        self.full[key] -= 1


def _is_no_name(word: str) -> bool:
    """Whether no name begins with a word; "A." and "I." are initials, "A" and "I" are not."""
    return clean(word) in NOT_NAMES and word not in {"A.", "I."}


def _from_given(words: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The words from a given name on: "Ty Woods" of "Navy SEAL Ty Woods"; else the last two."""
    known = (n for n, (word, _) in enumerate(words[:-1]) if clean(word) in GIVEN_NAMES)
    return words[next(known, len(words) - 2) :]


def _is_related(text: str, place: int) -> bool:
    """Whether the name at ``place`` is brought in as another's kin: "his wife Ana Ruiz"."""
    before = max(0, place - _LONGEST_TITLE)
    kin = text[before:place].rstrip(", ").rpartition(" ")[2]
    return kin in KIN and _RELATED.search(text, before, place) is not None


def _runs(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """Words in a row that a name may stand in, and where they begin."""
    last = start
    for match in _RUN.finditer(text, start, end):
        first = match.start()
        if first > last and text[first - 1] in "-’'":
            first -= next((len(lead) for lead in _LEADS if text.endswith(lead, last, first)), 0)
        last = match.end()
        yield text[first:last], first


def _behind(words: Sequence[str]) -> int:
    """How many words at the end are no name: letters for honours, "The Ana Ruiz Show"."""
    if words[-1].strip(",.") in POST_NOMINALS:
        return letters_behind(words)
    show = len(words) > 2 and clean(words[-1]) in SHOWS
    return int(show and gender_of_name([clean(word) for word in words[:-1]]) is not None)
