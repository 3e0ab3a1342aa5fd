"""What the pronouns of a text tell of the gender of somebody whose name tells nothing.

A name that begins a sentence and the first pronoun behind it, where nobody else is named between
them, mostly mean one person. One such pair may still be wrong, two of one kind seldom are.
"""

import re

# Each begins with one set of characters: the engine passes over all others.
_END = re.compile(r"[.!?\n](?:(?<=\n)|[”\"’']?\s)")
_PRONOUN = re.compile(r"([hs](?<!\w[hs])(?:he|e|is|im|er))\b")
_NEXT = re.compile(r"[.!?”\"’'\s]{1,4}(He|She|His|Her)\b")
_OTHER = re.compile(r"[A-Z]\w+ [A-Z]")
_ACTED_ON = re.compile(r"\b(?!the\b|and\b|but\b|when\b)[a-z]{3,}")  # "told the Arlow Echo he"
_WOMAN = frozenset({"she", "her"})
_MOST = 8
_LONGEST_LEAD = 45
_LONGEST_SENTENCE = 400
_FAR_MORE = 3


def votes_for(text: str, surname: str) -> int:
    """Pronouns that mean a woman less those that mean a man; 0 where they do not agree.

    Args:
        text: the document.
        surname: the word by which the text mostly calls the person, as it is written.
    """
    women = men = seen = 0
    end = 0
    while seen < _MOST:
        start = text.find(surname, end)
        if start < 0:
            break
        end = start + len(surname)
        behind = text[end : end + 1]
        if behind.isalnum() or behind in {"’", "'", "-"} or text[start - 1 : start].isalnum():
            continue
        seen += 1
        line = text.rfind("\n", max(0, start - _LONGEST_LEAD), start)
        stop = text.rfind(". ", max(0, start - _LONGEST_LEAD), start)
        begins = max(line, stop)
        if begins < 0 < start - _LONGEST_LEAD or _ACTED_ON.search(text, max(0, begins), start):
            continue
        found = _END.search(text, end, end + _LONGEST_SENTENCE)
        close = found.start() if found else min(len(text), end + _LONGEST_SENTENCE)
        pronoun = _PRONOUN.search(text, end, close)
        if _OTHER.search(text, end, pronoun.start() if pronoun else close):
            continue
        pronoun = pronoun or _NEXT.match(text, close)
        if pronoun:
            woman = pronoun[1].lower() in _WOMAN
            women += woman
            men += not woman
    agree = min(women, men) * _FAR_MORE < max(women, men)
    return women - men if agree else 0
