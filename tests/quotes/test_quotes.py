"""Constructions: is it speech, who said it, how do we know."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from bot.core.quotes.model import Quote, Statement

Read = Callable[[str], tuple[tuple[Quote, ...], tuple[Statement, ...]]]


@dataclass(frozen=True)
class Case:
    rule: str
    text: str
    name: str | None
    mention: str | None
    how: str = "named"
    role: str | None = None
    number: int = 1


CASES = [
    Case("subject then verb after", "“We will rebuild the bridge,” Tunde Adeyemi said.",
         "Tunde Adeyemi", "Tunde Adeyemi"),
    Case("verb then subject after", "“We will rebuild the bridge,” said Tunde Adeyemi.",
         "Tunde Adeyemi", "Tunde Adeyemi"),
    Case("subject then verb before", "Tunde Adeyemi said: “We will rebuild the bridge.”",
         "Tunde Adeyemi", "Tunde Adeyemi"),
    Case("comma before the mark", "Tunde Adeyemi said, “We will rebuild the bridge.”",
         "Tunde Adeyemi", "Tunde Adeyemi"),
    Case("partial with that", "Tunde Adeyemi said that the bridge “will be rebuilt by spring”.",
         "Tunde Adeyemi", "Tunde Adeyemi"),
    Case("partial with called", "Tunde Adeyemi called the bridge “a very costly mistake”.",
         "Tunde Adeyemi", "Tunde Adeyemi"),
    Case("according to", "The bridge “will be rebuilt by spring”, according to Tunde Adeyemi.",
         "Tunde Adeyemi", "Tunde Adeyemi"),
    Case("adverb between", "“We will rebuild the bridge,” Tunde Adeyemi later added.",
         "Tunde Adeyemi", "Tunde Adeyemi"),
    Case("day between", "“We will rebuild the bridge,” Tunde Adeyemi said on Monday.",
         "Tunde Adeyemi", "Tunde Adeyemi"),
    Case("addressee behind", "“We will rebuild the bridge,” Tunde Adeyemi told reporters.",
         "Tunde Adeyemi", "Tunde Adeyemi"),
    Case("middle attribution", "“We will,” said Tunde Adeyemi, “rebuild the bridge by spring.”",
         "Tunde Adeyemi", "Tunde Adeyemi", number=2),
    Case("bare continuation", "“We will build,” said Tunde Adeyemi. “It takes a year.”",
         "Tunde Adeyemi", "Tunde Adeyemi", number=2),
    Case("age in between", "“We will rebuild the bridge,” said Tunde Adeyemi, 52.",
         "Tunde Adeyemi", "Tunde Adeyemi"),
    Case("brackets in between", "“We will rebuild it,” Tunde Adeyemi (Harbour List) said.",
         "Tunde Adeyemi", "Tunde Adeyemi"),
    Case("initials", "“We will rebuild the bridge,” J. K. Lindqvist said.",
         "J. K. Lindqvist", "J. K. Lindqvist"),
    Case("accents", "“We will rebuild the bridge,” said Zoë Müller-Sánchez.",
         "Zoë Müller-Sánchez", "Zoë Müller-Sánchez"),
    Case("particle", "“We will rebuild the bridge,” said Marijke van den Berg.",
         "Marijke van den Berg", "Marijke van den Berg"),
    Case("title and surname find the full name",
         "Harbour master Tunde Adeyemi spoke. “We will rebuild the bridge,” Mr Adeyemi said.",
         "Tunde Adeyemi", "Mr Adeyemi", role="Harbour master"),
    Case("surname finds the full name", "Tunde Adeyemi came late. “We will rebuild,” Adeyemi said.",
         "Tunde Adeyemi", "Adeyemi"),
    Case("full name given later", "“We will rebuild it,” Adeyemi said. Later Tunde Adeyemi left.",
         "Tunde Adeyemi", "Adeyemi"),
    Case("role before the name", "“We will rebuild it,” said Harbour Master Tunde Adeyemi.",
         "Tunde Adeyemi", "Harbour Master Tunde Adeyemi", role="Harbour Master"),
    Case("role in small letters", "“We will rebuild it,” said port spokesman Tunde Adeyemi.",
         "Tunde Adeyemi", "port spokesman Tunde Adeyemi", role="port spokesman"),
    Case("possessive role", "“We will rebuild it,” said Norway’s Prime Minister Ana Lund.",
         "Ana Lund", "Norway’s Prime Minister Ana Lund", role="Norway’s Prime Minister"),
    Case("apposition behind", "Ana Lund, the mayor of Vik, said: “We will rebuild the bridge.”",
         "Ana Lund", "Ana Lund", role="the mayor of Vik"),
    Case("apposition before", "The mayor of Vik, Ana Lund, said: “We will rebuild the bridge.”",
         "Ana Lund", "The mayor of Vik, Ana Lund", role="mayor of Vik"),
    Case("minister of", "Minister of Fisheries Ana Lund said: “We will rebuild the bridge.”",
         "Ana Lund", "Minister of Fisheries Ana Lund", role="Minister of Fisheries"),
    Case("president is a title", "“We will rebuild the bridge,” said President Lund.",
         "Lund", "President Lund", role="President"),
    Case("king as a surname", "“We will rebuild the bridge,” said Charlie King.",
         "Charlie King", "Charlie King"),
    Case("he", "Tunde Adeyemi came late. “We will rebuild the bridge,” he said.",
         "Tunde Adeyemi", "he", "pronoun"),
    Case("she", "Ana Lund came late. “We will rebuild the bridge,” she said.",
         "Ana Lund", "she", "pronoun"),
    Case("she is not Mr", "Ana Lund met Mr Bo Berg. “We will rebuild the bridge,” she said.",
         "Ana Lund", "she", "pronoun"),
    Case("he is not Ms", "Mr Bo Berg met Ms Ana Lund. “We will rebuild the bridge,” he said.",
         "Bo Berg", "he", "pronoun"),
    Case("she is a role", "The town’s spokeswoman said it rained. She called it “a very wet day”.",
         None, "She", "role", "The town’s spokeswoman"),
    Case("role alone", "“We will rebuild the bridge,” said a spokesman for the port.",
         None, "a spokesman", "role", "a spokesman for the port"),
    Case("officials", "Officials “promised a full review” of the case.",
         None, "Officials", "role", "Officials"),
    Case("a letter", "The letter says “late forms will be rejected”.",
         None, "The letter", "role", "The letter"),
    Case("the mayor repeats a role",
         "Mayor Ana Lund came late. “We will rebuild the bridge,” the mayor said.",
         "Ana Lund", "the mayor"),
    Case("colon headline", "Lund: ‘We will rebuild the bridge’\n\nAna Lund spoke on Monday in Vik.",
         "Ana Lund", "Lund"),
    Case("a paragraph that only goes on",
         "“We will rebuild it,” Ana Lund said.\n\n“It will take a year, and money.”",
         "Ana Lund", "Ana Lund", number=2),
    Case("a paragraph that hands over", "Ana Lund wrote:\n\n“We will rebuild the bridge.”",
         "Ana Lund", "Ana Lund"),
    Case("over two paragraphs", "“We will build it.\n\n“It takes a year,” Ana Lund said.",
         "Ana Lund", "Ana Lund"),
    Case("straight singles in the house style", "'We will rebuild the bridge,' Ana Lund said.",
         "Ana Lund", "Ana Lund"),
    Case("dash behind", "It rained.\n\n“We will rebuild the bridge.” — Ana Lund",
         "Ana Lund", "Ana Lund"),
    Case("question", "“Who will rebuild the bridge?” Ana Lund asked.", "Ana Lund", "Ana Lund"),
    Case("participle", "Ana Lund closed the road, saying: “We will rebuild the bridge.”",
         "Ana Lund", "Ana Lund"),
    Case("nobody", "Then came the sign: it was painted red. “Keep out of the water.”", None, None,
         "unknown"),
    Case("of two people of one surname the one named last",
         "Bo Lund left. Later Ana Lund came. “We will rebuild the bridge,” Lund said.",
         "Ana Lund", "Lund"),
]  # fmt: skip


@pytest.mark.parametrize("case", [pytest.param(c, id=c.rule) for c in CASES])
def test_the_speaker_is_found(case: Case, read: Read) -> None:
    quotes, _ = read(case.text)
    assert len(quotes) >= case.number, quotes
    quote = quotes[case.number - 1]
    speaker = quote.speaker
    assert speaker.name == case.name
    if case.mention is None:
        return
    assert speaker.mention is not None
    assert speaker.mention.of(case.text) == case.mention
    assert speaker.how == case.how
    if case.role is not None:
        assert speaker.role == case.role


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The “experts” arrived late.", id="scare quotes"),
        pytest.param("Her song “Blue Harbour” won a prize.", id="title of a song"),
        pytest.param("His film “The Long Winter Home” opened.", id="title of a film"),
        pytest.param("It is held by the Coast Guard “Heron” regiment.", id="name in a name"),
        pytest.param("A tug named “Old Bess” sank.", id="name of a ship"),
        pytest.param("They call it the so-called “Green Line” there.", id="so-called"),
        pytest.param("Dwayne “Rocky” Lund left the port.", id="nickname"),
    ],
)
def test_what_nobody_said_is_no_quote(text: str, read: Read) -> None:
    assert read(text)[0] == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("“It is over,” Ana Lund said.", "direct", id="a clause"),
        pytest.param("Ana Lund called it “a costly mistake”.", "partial", id="a fragment"),
        pytest.param(
            "They want to “make it work. We owe them that,” Ana Lund said.", "direct", id="both"
        ),
        pytest.param("Ana Lund said that “we will go home today”.", "direct", id="small clause"),
        pytest.param("Ana Lund said: “Never.”", "direct", id="a sentence of one word"),
    ],
)
def test_a_quote_is_direct_if_a_clause_in_it_stands_alone(text: str, kind: str, read: Read) -> None:
    quotes, _ = read(text)
    assert [q.kind for q in quotes] == [kind]


def groups(quotes: tuple[Quote, ...]) -> list[int]:
    return [q.group for q in quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We go,” Ana Lund said. “It is late.”", [1, 1], id="around one verb"),
        pytest.param("Ana Lund called it “too slow” and “too dear”.", [1, 1], id="fragments"),
        pytest.param("Ana Lund said “it is late”. “We go,” she added.", [1, 2], id="own verb"),
        pytest.param(
            "It rained. Then:\n\n“We will go.\n\n“It is late,” Ana Lund said.",
            [1, 1],
            id="two paragraphs",
        ),
        pytest.param(
            "“We will go home,” Ana Lund said.\n\nBo left.\n\n“We will go home,” she said.",
            [1, 1],
            id="repeated words",
        ),
    ],
)
def test_pieces_of_one_utterance_share_a_group(text: str, expected: list[int], read: Read) -> None:
    assert groups(read(text)[0]) == expected


def test_a_repeated_surname_with_another_title_is_not_guessed(read: Read) -> None:
    quotes, _ = read("Anna Berg left. “We will rebuild the bridge,” Mr Berg said.")
    assert quotes[0].speaker.name == "Berg"
