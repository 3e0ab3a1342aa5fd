"""What a number counts where the noun stands elsewhere: labels, topics, brackets, subjects."""

import re
from itertools import pairwise

import pytest

from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span

LABELS = [
    ("Employees: 402 (2023: 389)", ["employee", "employee"]),
    ("Group headcount: 12,480 at the end", ["person"]),
    ("Killed: 14, wounded: 32", ["person", "person"]),
    ("Reports of theft: 31,400", ["report"]),
    ("Total number of shops: 40", ["shop"]),
    ("People without power: 12,000", ["person"]),
    ("Doctors 12, nurses 40, porters 6.", ["doctor", "nurse", "porter"]),
    ("Sheep 186,340\nPigs 102,775", ["sheep", "pig"]),
    ("Patients on the drug (n=206) did well.", ["patient"]),
    ("Score: 40", [None]),
    ("Dead: Nine.", ["person"]),
    ("Aydin: Nine.", [None]),
    ("Clinics: 9 (4 functional).", ["clinic", "clinic"]),
    ("Power failed in 48 shops, not in 84 as was told.", ["shop", None]),
]

TOPICS = [
    ("Of 40 boats raised, 6 sank and 30 were sold.", ["boat", "boat", "boat"]),
    ("Of the 27 states, 19 backed it, five voted against.", ["state", "state", "state"]),
    ("For every ten jobs lost, six went abroad.", ["job", "job"]),
    ("The firm has 40 shops. Of these, 30 are open.", ["shop", "shop"]),
    ("There were 40 cases, a third of them at night.", ["case", "case"]),
    ("It killed nine people, three of them pupils.", ["person", "pupil"]),
    ("Five ships left; the other two stayed.", ["ship", "ship"]),
    ("Nearly one in five girls read, up from one in eight.", ["girl", "girl"]),
    ("It has 900 names, clearing the 500 threshold.", ["name", "name"]),
]

PEOPLE = [
    ("Fourteen died in the fire.", ["person"]),
    ("Some 3,000 took part.", ["person"]),
    ("It has a hall for 400.", ["person"]),
    ("The room seats 30.", ["person"]),
    ("The motion had 54 in favour and 46 against.", ["vote", "vote"]),
    ("A crowd put by the police at 8,000 marched.", ["person"]),
    ("The blast left 16 workers dead and 40 in hospital.", ["worker", "worker"]),
    ("We tested 300 cows and 40 were ill.", ["cow", "cow"]),
    ("Passenger numbers rose to 800 in May.", ["passenger"]),
]

LEFT_OUT = [
    ("Some 400 came.", ["person"]),
    ("Four have been charged.", ["person"]),
    ("Rescuers pulled 11 from the rubble.", ["person"]),
    ("Rescuers pulled 11 wagons up.", ["wagon"]),
    ("The ship has 12 decks and can carry 4,000.", ["deck", "person"]),
    ("Organisers had hoped for 400.", ["person"]),
    ('A clerk put the dead at 52; the mayor spoke of "over 50".', ["person", "person"]),
    ("Average attendance rose to 9,871.", ["person"]),
    ("Average household size fell to 4.1 from 5.3.", ["person", "person"]),
    ("The fair drew 9,871.", ["person"]),
    ("A family of six needs a flat.", ["person"]),
    ("A total of six needs remain.", ["need"]),
    ("A pack of 20 costs more.", [None]),
    ("Of the 12 injured, two are in hospital.", ["person", "person"]),
    ("Of those hurt, two are in hospital.", ["person"]),
    ("When those two came apart, it sank.", [None]),
    ("The flood forced 200 to flee.", ["person"]),
    ("The plea was signed by more than 4,000.", ["person"]),
    ("The waiting list stands at 4,000.", ["person"]),
    ("Membership rose to 4,000.", ["member"]),
    ("It cut its workforce from 500 to 400.", ["employee", "employee"]),
]

ELSEWHERE = [
    ("Of the entries, 40 were late.", ["entry"]),
    ("Of our members, 40 live abroad.", ["member"]),
    ("Complaints came to 310.", ["complaint"]),
    ("Entries for the show reached 310.", ["entry"]),
    ("Daily passengers average 310.", ["passenger"]),
    ("Empty houses number 61.", ["house"]),
    ("The empty houses, 61 of them, are for sale.", ["house"]),
    ("The Greens have 31 seats, Bray 40, the Reds 22.", ["seat"] * 3),
    ("About 300 people signed it and 40 wrote letters.", ["person", "person"]),
    ("Nobody was hurt, but 12 had to be rescued.", ["person"]),
    ("About 300 signed.", ["person"]),
    ("Eleven remain in hospital.", ["person"]),
    ("There were 40 in the queue.", ["person"]),
    ("The march drew 4,000 by police count.", ["person"]),
    ("Police fined 31 and warned 40.", ["person", "person"]),
    ("A panel of six decides.", ["person"]),
    ("It has two shops where there were once nine.", ["shop", "shop"]),
    ("In May 40 tickets were sold and in June 61.", ["ticket", "ticket"]),
    ("It has nine houses, six without gardens.", ["house", "house"]),
]

REPEATED = [
    ("They took 40 samples in May, 12 in June and three in July.", ["sample"] * 3),
    ("It was light in 91 of 140 goats, worse in 45 and grave in four.", ["goat"] * 4),
    ("They took 40 samples, compared with 12 in May.", ["sample", "sample"]),
    ("The yard built 14 ships last year and will build nine this year.", ["ship", "ship"]),
    (
        "It ordered 36 trains of five cars each, with an option on 24 more.",
        ["train", "car", "train"],
    ),
    ("Of 412 goats, 206 received feed and 206 water.", ["goat", "goat", "goat"]),
    ("For every 100 jobs lost, 70 more go.", ["job", "job"]),
    ("Jobs fell by 17,000.", ["job"]),
    ("Deaths stood at 43.", ["death"]),
    ("The firm owns 40 ships, while its rival has 12.", ["ship", "ship"]),
    ("The firm owned 40 ships. It now has 12.", ["ship", "ship"]),
    ("Rye, a town of 900 people, had 12.", ["person", None]),
    ("They saw 40 farms (12 in May).", ["farm", "farm"]),
    ("The refugees numbered 4,000.", ["refugee"]),
    ("The share of pupils in need rose to 12% in May.", ["pupil"]),
]

TALLIES = [
    ("He is first in delegates with 611. Bray has 402 delegates.", ["delegate"] * 2),
    ("Ode has 182 delegates. Bray has at least 71. It takes 2,383 to win.", ["delegate"] * 3),
    ("She took 215 votes, 14 more than the 201 needed.", ["vote", "vote", "vote"]),
    ("Ode won 40 seats in 12 towns. Bray won six states.", ["seat", "town", "state"]),
    ("Ode has 182 delegates and 9,000 votes. Bray has 71.", ["delegate", "vote", None]),
    ("She has 1,944 delegates; she leads Bray, 1,428 to 1,153.", ["delegate"] * 3),
    ("The number to know: 1,237. It takes so many delegates.", [None]),
    ("Ode has 182 delegates. Bray is at 71.", ["delegate", None]),
]


@pytest.mark.parametrize(
    ("text", "nouns"), [*LABELS, *TOPICS, *PEOPLE, *LEFT_OUT, *ELSEWHERE, *REPEATED, *TALLIES]
)
def test_a_bare_number_counts_what_the_words_around_it_name(
    text: str, nouns: list[str | None]
) -> None:
    whole = Span(0, len(text))
    stops = [m.end() for m in re.finditer(r"\. |\n|\Z", text)]
    sentences = [Span(a, a + len(text[a:b].rstrip())) for a, b in pairwise((0, *stops)) if b > a]
    figures, _ = read_figures(text, Layout(None, None, (whole,)), sentences, None)
    assert [f.counted for f in figures] == nouns
