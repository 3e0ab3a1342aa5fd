"""Six stories in forty documents of five sources over three weeks; places and people are made up.

Each item says what the channel must get of it: a post, a name beside the post that stands, or a
correction of that post with these lines (old, new), which disagree where another source said the
old.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

START = datetime(2026, 5, 4, 6, tzinfo=UTC)


@dataclass(frozen=True)
class Item:
    story: str
    source: str
    key: str
    hours: int
    text: str
    corrects: tuple[tuple[str | None, str], ...] = ()
    disagrees: bool = False

    @property
    def at(self) -> datetime:
        return START + timedelta(hours=self.hours)


DEPOT = """Blast tears through fuel depot in Orlin

A blast at the fuel depot of Orlin wounded 500 people on Monday night, the provincial health
office said.

The fire began in the loading hall shortly before ten and spread to two storage tanks within
minutes, according to the brigade.

"We heard a long roar, and then every window in the street was gone," said Marta Velden, who
runs a bakery opposite the gate.

Fire chief Ivo Harsan said his crews had kept the flames away from the largest tank, which held
diesel for the winter reserve.

"If that tank had caught, we would be speaking of another town this morning," Harsan said.

The depot was built forty years ago at the edge of Orlin and has since been surrounded by
houses. Residents had asked for it to be moved after a leak in the spring.

The operator, Norhaven Storage, said it would open its maintenance records to the inspectors.
Schools near the depot stay closed until Thursday."""

RATE = """Bank of Tarnmark raises its rate to 4.25 percent

The Bank of Tarnmark raised its main rate to 4.25 percent on Tuesday, the highest level since
the currency was introduced.

Governor Helin Astrad said the board had been unanimous, although two members had asked for a
larger step at the meeting before.

"Prices for food and rent are rising faster than wages, and we will not look away," Astrad told
reporters in Lund Square.

The bank expects inflation to fall slowly over the coming year. Its staff now see growth of 0.8
percent, half of what they had forecast in winter.

Builders criticised the decision. "Every crane that stops now will be missing as a flat in two
years," said Pell Orrin of the builders' union.

The krone rose against its neighbours after the announcement while bank shares lost a little.
The next meeting is in seven weeks.

Households with loans at a changing rate will notice the step in their next bill, the consumer
office warned."""

FLOOD = """River Harrow floods 1,200 homes in the lower valley

The river Harrow flooded 1,200 homes in the lower valley on Wednesday after four days of rain,
the rescue service said.

Volunteers filled sandbags at the school in Middle Harrow through the night, and soldiers
brought pumps from the barracks at Quern.

"The water came over the wall in the time it takes to boil a kettle," said farmer Dessa Holm,
who lost her barn.

The weather office expects the rain to weaken by the weekend, but the ground is full and every
stream will rise with the next shower.

District head Aron Melk asked people not to return before the dam above Quern has been
inspected.

"Nobody should risk a life for a sofa," Melk said.

The railway along the river stays closed. Buses carry passengers between Quern and Saltmere by
the hill road, which takes an hour longer.

Insurers opened a counter in the town hall. The last flood of this kind was eleven years ago,
when the old bridge was swept away."""

MUSEUM = """Thieves take 14 paintings from the Tarn museum

Thieves took 14 paintings from the museum of Tarn in the night to Friday while the alarm was
switched off for repairs.

The works, small landscapes by the painter Lio Brandt, had come back from a tour only last week
and stood in the basement.

"They walked past the gold and took the quiet pictures, so they knew what they wanted," said
director Una Feldhaus.

Police searched a van near the harbour and questioned two employees of the company that looks
after the alarm.

Inspector Rolf Tammen said nobody was under arrest, and asked everybody who saw a grey van on
the quay to call.

The museum was founded by a merchant who left the town his house and his collection. It opens
again on Sunday without the basement.

Brandt painted the coast around Tarn for thirty summers. His letters, which were kept on the
upper floor, are safe."""

VOTE = """Velm votes for a new council with a turnout of 61 percent

The people of Velm elected a new council on Sunday with a turnout of 61 percent, the election
office said in the evening.

The Harbour List won most seats and may govern with the Greens, who doubled their share in the
districts along the canal.

"Velm has told us to build homes before hotels, and that is what we will do," said Jonna Ruhl,
who leads the Harbour List.

Mayor Osk Brandal, in office for twelve years, congratulated her before the last district had
been counted.

The count took longer than usual since the new machines read folded sheets twice; observers saw
no sign of fraud.

Talks begin on Wednesday in the old customs house. A first session of the council is planned
for the end of the month.

Shops had stayed open on Sunday for the spring market, and queues at some polling places
reached around the corner."""

BRIDGE = """Saltmere closes its rope bridge for repairs

Saltmere closes its rope bridge on Monday for repairs that will cost £3.4 million, the town
council decided.

Divers had found rust in the anchors on the northern bank, where the cables run through a
cellar that fills at spring tide.

"The bridge is safe today, and we close it so that it is safe tomorrow as well," said engineer
Tove Larch.

A ferry will carry walkers and cyclists across the inlet every twenty minutes, and cars have to
take the road by Quern.

Shopkeepers on the island fear for the summer. "A season without the bridge is a season without
guests," said Bram Oster, who hires out boats.

The bridge was opened ninety years ago and is printed on the town's coat of arms. It carries no
more than forty people at a time since the winter storm.

The work begins with the southern tower, and the council wants to see a report every month."""

_FRAMES = {
    "courier": (
        "The Harrow Courier | News | Sport | Weather | Letters",
        "Sign up for the Courier's morning letter. You read one of three free stories this week.",
    ),
    "herald": (
        "Saltmere Herald, every day but Sunday",
        "All rights reserved by the Saltmere Herald. Write to the editor at the old mill.",
    ),
}


def framed(text: str, source: str) -> str:
    """A page as the source prints it."""
    top, end = _FRAMES[source]
    return f"{top}\n\n{text}\n\n{end}"


def _unwrapped(text: str) -> str:
    """One line a paragraph."""
    return "\n\n".join(" ".join(p.split()) for p in text.split("\n\n"))


DEPOT, RATE, FLOOD, MUSEUM, VOTE, BRIDGE = map(
    _unwrapped, (DEPOT, RATE, FLOOD, MUSEUM, VOTE, BRIDGE)
)


def part(text: str, *paragraphs: int) -> str:
    """Only these paragraphs, 0 being the headline."""
    whole = text.split("\n\n")
    return "\n\n".join(whole[n] for n in paragraphs)


def swapped(text: str, *pairs: tuple[str, str]) -> str:
    """Some words replaced; each must be there."""
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    return text


DEPOT_600 = swapped(
    DEPOT,
    ("Blast tears", "More hurt after blast tears"),
    ("wounded 500 people", "wounded 600 people"),
    ("Schools near the depot stay closed until Thursday.", "Schools there stay closed all week."),
)
DEPOT_640 = swapped(DEPOT_600, ("wounded 600 people", "wounded 640 people"))
RATE_REWRITTEN = swapped(
    part(RATE, 0, 1, 2, 3, 5, 6),
    ("on Tuesday, the highest level since the currency was introduced", "on Tuesday"),
    (
        "Builders criticised the decision.",
        '"This bank has been asleep for a year and now it shouts," said deputy Runa Dahl.',
    ),
)
FLOOD_1450 = swapped(
    FLOOD,
    ("River Harrow floods 1,200 homes", "River Harrow floods 1,450 homes"),
    ("flooded 1,200 homes", "flooded 1,450 homes"),
    ("on Wednesday after four days of rain", "by Friday after six days of rain"),
)
MUSEUM_QUOTE = swapped(
    MUSEUM,
    (
        "His letters, which were kept on the upper floor, are safe.",
        '"He gave them to this town, not to a man with a van," said his niece Ilsa Brandt.',
    ),
)
VOTE_63 = swapped(
    VOTE,
    ("Velm votes for a new council with a turnout of 61 percent", "Velm votes for a new council"),
    ("with a turnout of 61 percent", "with a turnout of 63 percent"),
)
BRIDGE_41 = swapped(BRIDGE, ("will cost £3.4 million", "will cost £4.1 million"))

CORPUS = (
    Item("depot", "wire", "depot-blast.txt", 0, DEPOT),
    Item("depot", "gazette", "orlin-fire.txt", 2, part(DEPOT, 0, 1, 2, 3, 4)),
    Item("depot", "courier", "0504/depot.txt", 3, framed(DEPOT, "courier")),
    Item("rate", "wire", "rate.txt", 26, RATE),
    Item(
        "depot", "herald", "blast.txt", 27, framed(DEPOT_600, "herald"),
        (("500 people", "600 people"),), disagrees=True,
    ),
    Item("rate", "gazette", "bank.txt", 28, part(RATE, 0, 1, 2, 3, 4)),
    Item("depot", "observer", "late-depot.txt", 30, DEPOT),
    Item("rate", "herald", "money.txt", 33, framed(RATE, "herald")),
    Item(
        "depot", "gazette", "orlin-fire-2.txt", 48, DEPOT_640,
        (("600 people", "640 people"),), disagrees=True,
    ),
    Item("depot", "courier", "0506/depot.txt", 50, framed(DEPOT_600, "courier")),
    Item("flood", "gazette", "flood.txt", 55, FLOOD),
    Item("flood", "wire", "harrow.txt", 56, FLOOD),
    Item("flood", "courier", "0506/f.txt", 57, framed(part(FLOOD, 0, 1, 2, 3, 4, 5), "courier")),
    Item(
        "rate", "observer", "late-step.txt", 60, RATE_REWRITTEN,
        ((None, "This bank has been asleep for a year and now it shouts,"),),
    ),
    Item("rate", "courier", "0507/rate.txt", 70, framed(RATE, "courier")),
    Item("flood", "herald", "water.txt", 72, framed(FLOOD, "herald")),
    Item("museum", "herald", "theft.txt", 98, framed(MUSEUM, "herald")),
    Item("museum", "wire", "museum.txt", 99, MUSEUM),
    Item(
        "flood", "wire", "harrow-2.txt", 100, FLOOD_1450,
        (("1,200 homes", "1,450 homes"), ("four days", "six days")),
    ),
    Item("flood", "gazette", "flood-2.txt", 101, FLOOD_1450),
    Item("museum", "gazette", "tarn.txt", 104, part(MUSEUM, 0, 1, 2, 3, 4)),
    Item("flood", "observer", "valley.txt", 110, part(FLOOD_1450, 0, 1, 3, 4, 7, 8)),
    Item("museum", "courier", "0508/museum.txt", 120, framed(MUSEUM, "courier")),
    Item(
        "museum", "observer", "niece.txt", 130, MUSEUM_QUOTE,
        ((None, "He gave them to this town, not to a man with a van,"),),
    ),
    Item("depot", "herald", "blast-2.txt", 140, framed(DEPOT_640, "herald")),
    Item("vote", "wire", "velm.txt", 156, VOTE),
    Item("vote", "herald", "council.txt", 157, framed(VOTE, "herald")),
    Item("vote", "gazette", "velm-vote.txt", 160, part(VOTE, 0, 1, 2, 3, 5)),
    Item("flood", "courier", "0512/flood.txt", 170, framed(FLOOD, "courier")),
    Item(
        "vote", "observer", "turnout.txt", 180, VOTE_63,
        (("61 percent", "63 percent"),), disagrees=True,
    ),
    Item("vote", "courier", "0512/vote.txt", 181, framed(VOTE_63, "courier")),
    Item("rate", "gazette", "bank-2.txt", 200, RATE_REWRITTEN),
    Item("bridge", "courier", "0515/bridge.txt", 240, framed(BRIDGE, "courier")),
    Item("bridge", "wire", "bridge.txt", 241, BRIDGE),
    Item("bridge", "gazette", "saltmere.txt", 250, part(BRIDGE, 0, 1, 2, 3, 4)),
    Item("museum", "gazette", "tarn-2.txt", 260, MUSEUM_QUOTE),
    Item(
        "bridge", "observer", "cost.txt", 300, BRIDGE_41,
        (("£3.4 million", "£4.1 million"),), disagrees=True,
    ),
    Item("vote", "wire", "velm-2.txt", 340, VOTE),
    Item("bridge", "herald", "ropes.txt", 400, framed(BRIDGE_41, "herald")),
    Item("bridge", "wire", "bridge-2.txt", 500, BRIDGE),
)  # fmt: skip
