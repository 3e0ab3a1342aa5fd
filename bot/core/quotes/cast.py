"""Who is who in one text: full forms of names, gender, titles."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from itertools import islice

from bot.core.quotes.aged_names import find_aged
from bot.core.quotes.full_names import FullNames
from bot.core.quotes.genders import gender_of_name
from bot.core.quotes.misread_names import Key
from bot.core.quotes.names import bare_face
from bot.languages.english_given_names import EITHER_NAMES, FEMALE_NAMES, MALE_NAMES, OF_BOTH
from bot.languages.english_places import REGIONS
from bot.languages.english_speech import FEMALE_TITLES, MALE_TITLES, NOT_NAMES, SURNAMES, TITLES
from bot.languages.english_titles import PEERAGES

_NO_SURNAMES = NOT_NAMES | TITLES
_FAR_MORE_OFTEN = 2
_FAR_MORE_SHARED = 4
_SHORTEST_GUESSED = 3
# Misspelt surnames: how long at least, how like, and among how many they are looked for.
_FEWEST_LETTERS, _MOST_LETTERS = 5, 20
_LIKE = 0.88
_WHERE = (" in ", " near ", " across ", " outside ", " throughout ")
_FIRST = re.compile(r"[\w’'-]+")
_MOST_ALIKE = 60


class Cast:
    """The people named in one text.

    Built once from the whole text, quotes included: a full name may be given only there.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        names = FullNames(text)
        self._full, self._faces, self._places = names.full, names.faces, names.places
        self._titles, self._by_last = names.titles, names.by_last
        self._by_first, self._by_middle = names.by_first, names.by_middle
        self._misread, self._beside = names.misread, names.beside
        self._told = names.told
        self._spelt: dict[str, str] = {}
        self._fullest: dict[Key, Key] = {}
        self._female: dict[Key, bool | None] = {}
        self._where: frozenset[str] | None = None
        self._shared: dict[str, bool] = {}
        self._aged: frozenset[str] | None = None

    def full(
        self, lows: Sequence[str], face: str, place: int, *, female: bool | None = None
    ) -> tuple[str, float]:
        """(fullest form, 0..1 how sure) of a name.

        Args:
            lows: its words in lower case.
            face: the name as it stands.
            place: where it stands: of two people with one surname who were named in full before,
                the one named last is meant, unless the other is named far more often.
            female: True or False where a title beside it tells.
        """
        key, sure = self._who(lows, place, female)
        longer = key is not None and (len(key) > len(lows) or tuple(lows) != key)
        if key and longer and not _is_acronym(lows, face, key):
            return self._faces[key], sure
        return self._of_peer(lows, bare_face(face)), sure

    def _of_peer(self, lows: Sequence[str], face: str) -> str:
        """With "Lord" or "Lady" where one name is all that the text gives."""
        titles = self._titles.get(lows[0], set()) if len(lows) == 1 else set()
        alone = len(titles) == 1 and titles <= PEERAGES
        return f"{next(iter(titles)).title()} {face}" if alone else face

    def _who(
        self, lows: Sequence[str], place: int, female: bool | None
    ) -> tuple[Key | None, float]:
        """(the fullest form, how sure); None where the text gives no fuller one."""
        if not lows:
            return None, 0.5
        lows = self._misread.get(tuple(lows), lows)
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
        so_far = [key for key in known if self._places[key][0] < place] or known
        lead = self._lead(so_far, place)
        if len({key[0] for key in so_far}) > 1:
            often = sum(self._full[k] for k in so_far) or 1
            sure = 0.8 * self._full[lead] / often + 0.1
        forms = [k for k in known if k[0] == lead[0] and k[-1] == lead[-1]]
        return max(forms, key=lambda k: (min(len(k), 4), self._full[k])), sure

    def _forms(self, low: str) -> tuple[Sequence[Key], float]:
        """Full names that one word may stand for, a surname above all, and how sure that is."""
        known = [key for key in self._by_last.get(low, ())[:_MOST_ALIKE] if key[0] != low]
        if known:
            return known, 0.95
        for table, sure in ((self._by_first, 0.85), (self._by_middle, 0.8)):
            if low in table:
                return table[low][:_MOST_ALIKE], sure
        return self._by_last.get(self._corrected(low), []), 0.75

    def _fuller(self, lows: Sequence[str]) -> Key | None:
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
            if _FEWEST_LETTERS <= len(low) <= _MOST_LETTERS and low not in _NO_SURNAMES:
                known = [k for k in islice(self._by_last, _MOST_ALIKE) if k[0] == low[0]]
                found = next(iter(get_close_matches(low, known, 1, _LIKE)), "")
            self._spelt[low] = found
        return found

    def _lead(self, known: Sequence[Key], place: int) -> Key:
        """Whom a surname means at a place."""
        often = max(known, key=lambda k: (self._full[k], -self._places[k][0]))
        if len(known) == 1:
            return often

        def last(key: Key) -> int:
            places = self._places[key]
            n = bisect_left(places, place)
            while n and places[n - 1] in self._beside:
                n -= 1
            return places[n - 1] if n else -1

        latest = max(known, key=last)
        clear = self._full[often] >= _FAR_MORE_OFTEN * self._full[latest]
        return often if last(latest) < 0 or clear else latest

    def lows_of(self, lows: Sequence[str]) -> Key:
        """The words of the fullest form in lower case; the given ones where none is fuller."""
        short = tuple(lows)
        found = self._fullest.get(short)
        if found is None:
            found = self._who(lows, len(self._text), None)[0] or short
            self._fullest[short] = found
        return found

    def key(self, lows: Sequence[str], place: int | None = None) -> str:
        """One word-pair for one person: given name and surname, or what there is.

        Args:
            lows: the words of the name in lower case.
            place: where it stands, as in `full`; None for whom it mostly means.
        """
        full = self.lows_of(lows)
        if place is not None and len(lows) == 1 and len(self._by_last.get(lows[0], ())) > 1:
            full = self._who(lows, place, None)[0] or full
        return f"{full[0]} {full[-1]}" if len(full) > 1 else " ".join(full)

    def places(self, lows: Sequence[str]) -> Sequence[int]:
        """Where the full name stands in the text, in order; none for a name never given in full."""
        return self._places.get(self.lows_of(lows), ())

    def known_as(self, *, female: bool) -> Iterator[tuple[Key, str]]:
        """The full names of women (or of men) with the surname as it is written.

        Those that tell of no gender are among them.
        """
        for key, face in self._faces.items():
            if gender_of_name(key) in {female, None}:
                yield key, face.rsplit(" ", 1)[-1]

    def named(self, low: str) -> bool:
        """Whether a word that is mostly a title is somebody's surname here."""
        return low in SURNAMES and low in self._by_last

    def bears(self, low: str) -> bool:
        """Whether somebody of the text, named in full, has this surname."""
        return low in self._by_last

    def is_told(self, low: str) -> bool:
        """Whether a word that mostly names places or bodies is a person's surname here."""
        return low in self._told

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
            or lows[0] in self._aged_alone()
            or bool(self._corrected(lows[0]))
        )

    def _aged_alone(self) -> frozenset[str]:
        if self._aged is None:
            self._aged = find_aged(self._text)
        return self._aged

    def female(self, lows: Sequence[str]) -> bool | None:
        """True for a woman, False for a man, None where nothing tells."""
        short = tuple(lows)
        if short not in self._female:
            self._female[short] = self._gender(short)
        return self._female[short]

    def _gender(self, lows: Sequence[str]) -> bool | None:
        lows = self._misread.get(tuple(lows), lows)
        if not lows:
            return None
        if lows[0] not in OF_BOTH and (len(lows) > 1 or lows[0] not in self._by_last):
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

    def shared(self, low: str) -> bool:
        """Whether a woman and a man of the text have this surname, neither named far more often."""
        found = self._shared.get(low)
        if found is None:
            often = {True: 0, False: 0}
            for key in self._by_last.get(low, ())[:_MOST_ALIKE]:
                gender = gender_of_name(key)
                if gender is not None:
                    often[gender] += self._full[key]
            fewer, more = sorted(often.values())
            found = self._shared[low] = bool(fewer) and more < _FAR_MORE_SHARED * fewer
        return found

    def places_only(self, low: str) -> bool:
        """Whether a word that is no name known here stands where places do: "in Dunmore"."""
        if self._where is None:
            behind = (part for at in _WHERE for part in self._text.split(at)[1:])
            words = (_FIRST.match(part) for part in behind if part[:1].isupper())
            self._where = frozenset(word[0].lower() for word in words if word)
        return (low in self._where or low in REGIONS) and not self.knows((low,))

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


def _is_acronym(lows: Sequence[str], face: str, key: Key) -> bool:
    """Whether capitals are a body's letters and no given name: "KM" beside "KM Mills"."""
    return len(lows) == 1 and len(face) > 1 and face.isupper() and key[0] == lows[0]
