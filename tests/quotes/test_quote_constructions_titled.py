"""Between marks titles, bynames, inscriptions and glosses; and what looks like them but is said."""

from typing import Any

import pytest
from construction import Construction, Read, case, check, direct, partial

from bot.core.quotes.scan import scan
from bot.core.quotes.titles import is_titled
from bot.core.quotes.tokens import read_lines
from bot.core.spans import Span


def row(rule: str, text: str) -> Any:
    """A text whose only marks hold no speech."""
    return pytest.param(text, id=rule)


TITLED = [
    row("an author's book", "Vera Hollin, the author of “The Salt Road,” came to Kell."),
    row("a co-author's book at a sentence's end",
        "The dike broke twice, as Vera Hollin knows, a co-author of “The Salt Road.”"),
    row("a long title with a colon",
        "Kell knows Vera Hollin, an author of “These Folk Keep All the Salt: Inside the Weirs of"
        " Kell.”"),
    row("a saying in another language",
        "Over the door stands a saying, Latin for “if you wish for salt, pray for rain.”"),
    row("the authors of a report",
        "The flood came as the authors of the “Four Weirs Plan” feared."),
    row("a host's show of one word", "Vera Hollin, a host of “Tonight,” came to Kell."),
    row("a screening", "Vera Hollin wept at a screening of “The Long Winter Home.”"),
    row("a show somebody spoke on",
        "Vera Hollin came to Kell and said on “Kell Tonight” how wet it was."),
    row("a show somebody appeared on", "Vera Hollin appeared on “Kell Tonight” after the flood."),
    row("a show that an interview was for",
        "Vera Hollin wept in an interview with “Kell Tonight.”"),
    row("a show that was told", "Vera Hollin told “Kell Tonight” about the flood on Monday."),
    row("a film somebody played in", "Vera Hollin had a role as a miller in “The Salt Road.”"),
    row("a work behind a comma at a sentence's end",
        "Vera Hollin writes of the old mill in her autobiography, “A Long Weir.”"),
    row("a work explained behind it",
        "So “Salt Road,” a lively new novel of the mills, was born."),
    row("a work behind its kind at a sentence's end",
        "Vera Hollin spoke on the podcast “Here We Go.”"),
    row("a work of one word", "Vera Hollin is seen in the documentary “Herons.”"),
    row("a song performed", "Vera Hollin came to Kell and performed “Salt and Rain.”"),
    row("a song somebody moves to", "Vera Hollin took the stage to “Salt and Rain.”"),
    row("a work by somebody", "According to “The Salt Road,” by Ana Renn, Vera Hollin wept."),
    row("a film's star", "The “Heron Bay” star Vera Hollin came to Kell on Monday."),
    row("a film's reboot", "Vera Hollin came to Kell for the “Herons” reboot."),
    row("a bill", "Vera Hollin offered a defense of the “Three Weirs” bill in Kell."),
    row("a hat's words", "Vera Hollin came to Kell in a “Vote Heron” hat on Monday."),
    row("words of yard signs", "Vera Hollin took the “Save Our Old Weir” yard signs to Kell."),
    row("a nickname behind an article",
        "Vera Hollin earned the nickname the “Heron Queen” in Kell."),
    row("a nickname at a sentence's end", "One of the boats was nicknamed “Wet Heron.”"),
    row("another name of a road", "Vera Hollin took the 412, aka the “Heron Beeline.”"),
    row("a name somebody is known by",
        "Vera Hollin met a clerk known as “Wren,” who lives in Kell."),
    row("a name something is referred to by",
        "Vera Hollin came from what is referred to as the “Heron District” of Kell."),
    row("a pseudonym", "Vera Hollin wrote from Kell under the pseudonym “Ana Wren.”"),
    row("a name somebody goes by", "Vera Hollin, who goes by “Ducky,” came to Kell."),
    row("a word of another language", "The millers of Kell shout hagah, Welsh for “good grain.”"),
    row("a translation by a verb", "In Kell the name translates roughly as “wet ground” or so."),
    row("a pronunciation", "The town of Qell (pronounced “kettle”) has lost a mill."),
    row("an example of a word", "Some words, e.g. “weir”, are older than the mills of Kell."),
    row("a label at a sentence's end", "To get the newsletter of Kell just click “join in.”"),
]  # fmt: skip
SPOKEN = [
    case("what many call out",
         "They walked into the mill to chants of “Ann! Ann! Ann!” and “Weir!” in Kell.",
         direct("Ann! Ann! Ann!"), partial("Weir!")),
    case("a sentence in capitals that is said", "Vera Hollin said: “No Weir, No Vote.”",
         direct("No Weir, No Vote.", "Vera Hollin")),
    case("words said of a bill", "Vera Hollin called it a “rotten” bill in Kell.",
         partial("rotten", "Vera Hollin")),
    case("words said of a sign", "Vera Hollin called it a “really good” sign for Kell.",
         partial("really good", "Vera Hollin")),
    case("words said of somebody who is known", "Vera Hollin described Renn as “the worst mayor.”",
         partial("the worst mayor.", "Vera Hollin")),
    case("words told on a matter", "Vera Hollin insisted on “a new mill” for Kell.",
         partial("a new mill", "Vera Hollin")),
]  # fmt: skip


@pytest.mark.parametrize("text", TITLED)
def test_the_words_beside_marks_tell_a_title_or_a_byname(text: str, read: Read) -> None:
    whole = [Span(0, len(text))]
    stretches = scan(text, whole)
    (line,) = read_lines(text, whole, whole, stretches)
    assert [is_titled(line.tokens, at, stretches[n].span.of(text)) for at, n in line.quotes] == [
        True
    ]
    assert read(text)[0] == ()


@pytest.mark.parametrize("construction", SPOKEN)
def test_what_only_looks_like_a_title_is_speech(construction: Construction, read: Read) -> None:
    check(read, construction)
