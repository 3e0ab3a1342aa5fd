"""Exchange the names of labelled texts for others of another shape: what is found must stay.

    python -m benchmarks exchange [SHAPE]

Every person who speaks in the labelled texts of this repository gets another name, the same all
through the text: one with particles, with an office for a surname, and so on. A text that says the
same of other people must be read the same, so every quote that had the right speaker before and
has not after is a fault of the names. Other shapes leave the names and change the text around
them: lines wrapped at 72 characters, an age behind each full name, a space that does not break
before words with a capital. SHAPE is one of those printed; all of them if it is left out. The
unread texts are left alone.
"""

import random
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from benchmarks._agreement import bare, speaker_agrees
from benchmarks.gold import texts
from bot.core.extraction import extract
from bot.core.lines import SURE
from bot.core.quotes.genders import gender_of_name
from bot.core.record import record

Document = Mapping[str, Any]
_PARTS = ("press", "reports", "later_texts", "wide_texts")
_FEWEST_WORDS = 3
_WIDTH = 72


class Names(NamedTuple):
    """Names of one shape: given names of men, of women, and surnames."""

    men: str
    women: str
    surnames: str


_SHAPES = {
    "plain": Names(
        "Martin Edward Simon Gareth Keith Norman Walter",
        "Helen Susan Deborah Karen Louise Janet Marion",
        "Harwood Pemberton Lindquist Kowalski Trelawny Atherton Fenwick Ashdown Callaghan",
    ),
    "particles": Names(
        "Pieter Carlos Ludwig Marco Karim Willem",
        "Maria Sofia Anna Lucia Elena Johanna",
        "van_der_Meer de_la_Cruz von_Trotha di_Stefano Ben_Ali van_Dijk dos_Santos Le_Goff de_Wit",
    ),
    "articles": Names(
        "Jean-Luc Kwame Omar Yusuf Karl-Heinz Samir",
        "Marie-Claire Ama Fatima Leila Anne-Sophie Nadia",
        "Osei-Bonsu Al-Khatib al-Masri El-Sayed Rees-Mogg al-Tamimi Smith-Rowe ul-Haq",
    ),
    "accents": Names(
        "Łukasz Gökhan Jiří Søren José Étienne",
        "Zoë Ayşe Šárka Åsa Inés Chloé",
        "Łukasiewicz Çelik Žižek Ødegård Núñez Đặng Šimůnek Ångström Müller Gonçalves",
    ),
    "trades and bodies": Names(
        "Mark Bill Frank Will Rob Jack",
        "Grace Hope Joy Dawn Rose Faith",
        "Baker Young Long Price Church Field Day King Brown Rich",
    ),
    "offices": Names(
        "Mark Alan Peter Ian Colin Paul",
        "Ruth Carol Ann Jane Sally Gail",
        "Bishop Major Judge Marshall Pope Constable Dean Abbot Priest Chancellor",
    ),
    "places": Names(
        "Austin Jordan Chad Dallas Jackson Lincoln",
        "Paris Georgia Florence Sydney Chelsea Virginia",
        "London Lincoln Washington Israel Lancaster York Wells Durham Holland Berlin",
    ),
    "unlisted": Names(
        "Tselano Oyelaro Wiratno Baturin Kgosimang Tevitano",
        "Xochitla Ngairea Nompiloa Tselanea Wiratia Dilbara",
        "Kgosana Mbeleko Tuilagi Wongsakul Ravelomanana Kipchumba Tagaloa Bekmamatov Phiri",
    ),
}


def main(arguments: Sequence[str]) -> int:
    """Print a line for each shape; 0."""
    documents = [each for part in _PARTS for each in texts(part)]
    before = {each["id"]: _speakers(each) for each in documents}
    shapes: dict[str, Callable[[Document], Document | None]] = {
        **{name: _renaming(names) for name, names in _SHAPES.items()},
        "wrapped": _wrapped,
        "aged": _aged,
        "unbroken": _unbroken,
    }
    print(f"{'shape':18} quotes  right before  right after   lost  of these a wrong name shown")
    for name, changed in shapes.items():
        if not arguments or name in arguments:
            _report(name, [c for c in map(changed, documents) if c is not None], before)
    return 0


def _report(
    name: str, documents: Sequence[Document], before: Mapping[str, list[dict[str, Any]]]
) -> None:
    counts: Counter[str] = Counter()
    for document in documents:
        for now, then in zip(_speakers(document), before[document["id"]], strict=True):
            lost = then["right"] and not now["right"]
            counts.update(
                all=1,
                before=then["right"],
                after=now["right"],
                lost=lost,
                shown=lost and now["shown"],
            )
    share = {key: 100 * counts[key] / max(1, counts["all"]) for key in ("before", "after")}
    print(
        f"{name:18} {counts['all']:6} {share['before']:10.1f} % {share['after']:9.1f} %"
        f" {counts['lost']:8} {counts['shown']:10}",
        flush=True,
    )


def _speakers(document: Document) -> list[dict[str, Any]]:
    """For each labelled quote of three words or more, whether its speaker is right, and shown."""
    text = document["text"]
    found = record(document["id"], text, extract(text))["quotes"]
    placed = {bare(text, quote): quote for quote in found}
    answers = []
    for label in document["quotes"]:
        if len(text[label["start"] : label["end"]].split()) < _FEWEST_WORDS:
            continue
        quote = placed.get(bare(text, label))
        answers.append(
            {
                "right": quote is not None and bool(speaker_agrees(label, quote)),
                "shown": quote is not None
                and bool(quote["speaker"]["name"])
                and quote["speaker"]["confidence"] >= SURE,
            }
        )
    return answers


def _renaming(names: Names) -> Callable[[Document], Document | None]:
    """What gives every speaker with a given name and a surname a name of this shape."""

    def rename(document: Document) -> Document | None:
        chance = random.Random(document["id"])
        women, men, surnames = (
            chance.sample(each, len(each))
            for each in (
                names.women.split(),
                names.men.split(),
                [name.replace("_", " ") for name in names.surnames.split()],
            )
        )
        new: dict[str, str] = {}
        for speaker in _full_names(document):
            first, *_, last = speaker.split()
            new.setdefault(last, surnames[len(new) % len(surnames)])
            female = _is_woman(document, speaker)
            if female is not None:
                pool = women if female else men
                new.setdefault(first, pool[len(new) % len(pool)])
        return _replaced(document, new) if new else None

    return rename


def _full_names(document: Document) -> list[str]:
    speakers = {quote["speaker"] for quote in document["quotes"] if quote["speaker"]}
    return sorted(name for name in speakers if len(name.split()) > 1)


def _is_woman(document: Document, speaker: str) -> bool | None:
    """Told by the pronouns that attribute the quotes, else by the given name."""
    told: Counter[str] = Counter()
    for quote in document["quotes"]:
        mention = quote["mention"]
        if quote["speaker"] == speaker and mention:
            told[document["text"][mention["start"] : mention["end"]].lower()] += 1
    if told["she"] != told["he"]:
        return told["she"] > told["he"]
    return gender_of_name(speaker.lower().split())


def _replaced(document: Document, new: Mapping[str, str]) -> Document:
    """The text with other words for these, and the labels moved along."""
    text = document["text"]
    longest = sorted(map(re.escape, new), key=len, reverse=True)
    names = re.compile(rf"(?<!\w)(?:{'|'.join(longest)})(?!\w)")
    edits = []
    for match in names.finditer(text):
        word = new[match[0]]
        begins = re.search(r"(?:\A|\n|[.!?:][”\"’]?\s[“\"‘]?)\Z", text[: match.start()][-4:])
        edits.append((*match.span(), word[0].upper() + word[1:] if begins else word))
    changed = _edited(document, edits)
    for quote in changed["quotes"]:
        if quote["speaker"]:
            quote["speaker"] = names.sub(lambda match: new[match[0]], quote["speaker"])
    return changed


def _edited(document: Document, edits: Sequence[tuple[int, int, str]]) -> Document:
    """The document with stretches of its text exchanged, in order, and the labels moved along."""
    text, parts, at = document["text"], [], 0
    for start, end, word in edits:
        parts += [text[at:start], word]
        at = end

    def moved(place: int) -> int:
        return place + sum(len(w) - (e - s) for s, e, w in edits if e <= place)

    def placed(item: Mapping[str, Any]) -> dict[str, Any]:
        return {**item, "start": moved(item["start"]), "end": moved(item["end"])}

    quotes = [
        {**placed(quote), "mention": placed(quote["mention"]) if quote["mention"] else None}
        for quote in document["quotes"]
    ]
    return {"id": document["id"], "text": "".join([*parts, text[at:]]), "quotes": quotes}


def _wrapped(document: Document) -> Document:
    """With lines of at most 72 characters, as plain mail has them."""
    letters = list(document["text"])
    width, space = 0, -1
    for n, letter in enumerate(letters):
        width = 0 if letter == "\n" else width + 1
        space = n if letter == " " else -1 if letter == "\n" else space
        if width > _WIDTH and space > 0:
            letters[space] = "\n"
            width, space = n - space, -1
    return {**document, "text": "".join(letters)}


def _aged(document: Document) -> Document | None:
    """With an age behind each full name where it stands first outside a quote."""
    text, edits = document["text"], []
    for name in _full_names(document):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?=[ .])", text):
            quoted = any(q["start"] <= match.start() < q["end"] for q in document["quotes"])
            if not quoted and text[match.end() : match.end() + 1] == " ":
                edits.append((match.end(), match.end(), ", 54,"))
                break
    return _edited(document, sorted(edits)) if edits else None


def _unbroken(document: Document) -> Document:
    """With a space that does not break before every word with a capital."""
    return {**document, "text": re.sub(r"(?<=[a-z]) (?=[A-Z])", "\u00a0", document["text"])}
