"""Which figures mean the same, and that the order of documents does not decide it."""

from datetime import timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_records import DAY, mentions, topic

from bot.core.series.joining import KEPT, anchors, assign, choose, kept, likeness
from bot.core.series.model import Candidate, Topic


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"places": ()},
        {"places": (), "home": ("karsk", "dorn")},
        {"day": DAY + timedelta(days=20)},
        {"subject": ("shell", "hospi", "treat")},
        {"marks": ("serious",)},
    ],
)
def test_figures_that_mean_the_same_are_alike(changed: dict[str, Any]) -> None:
    assert likeness(topic(), topic(**changed)) > 0


@pytest.mark.parametrize(
    "changed",
    [
        {"state": "dead"},
        {"noun": "soldier"},
        {"places": ("dorn",)},
        {"places": ("*country",)},
        {"places": ("dorn+karsk",)},
        {"per": "day", "kind": "rate"},
        {"unit": "percent", "kind": "percent", "state": "", "focus": ("civil",)},
        {"scope": "more"},
        {"scope": "window"},
        {"day": DAY + timedelta(days=60)},
        {"subject": ("flood", "river", "rain")},
        {"places": (), "home": ("velm",)},
    ],
)
def test_figures_that_only_look_alike_are_told_apart(changed: dict[str, Any]) -> None:
    assert likeness(topic(), topic(**changed)) == 0


def test_two_marked_parts_are_told_apart() -> None:
    assert likeness(topic(marks=("serious",)), topic(marks=("light",))) == 0


def test_equal_values_do_not_make_figures_the_same() -> None:
    found = mentions("Turnout in Karsk was 41 percent. The Karsk reservoir is 41 percent full.")
    assert len(found) == 1  # the same words: the last one is kept by the test's own dictionary
    one = mentions("Turnout in Karsk was 41 percent.")["41 percent"].topic
    other = mentions("The Karsk reservoir is 41 percent full.")["41 percent"].topic
    assert likeness(one, other) == 0


def test_a_figure_joins_what_it_is_most_like_and_of_equals_the_older() -> None:
    near, far = topic(), topic(places=(), subject=("shell", "other", "thing"))
    assert choose(topic(), [Candidate(1, (far,)), Candidate(2, (near,))]) == 2
    assert choose(topic(), [Candidate(7, (near,)), Candidate(3, (near,))]) == 3
    assert choose(topic(state="dead"), [Candidate(1, (near,))]) is None
    assert choose(topic(), []) is None


def test_a_figure_that_is_like_the_lesser_part_of_a_series_does_not_join_it() -> None:
    strange = topic(places=("dorn",))
    assert choose(topic(), [Candidate(1, (strange, strange, topic()))]) is None


def test_a_series_keeps_few_topics_and_each_once() -> None:
    topics: tuple[Topic, ...] = ()
    for n in range(30):
        topics = kept(topics, topic(subject=("shell", f"w{n % 12}")))
    assert len(topics) == KEPT
    assert kept(topics, topics[0]) == topics


_NAMES = st.sampled_from(["karsk", "dorn", "velm", "*country"])
_TOPICS = st.builds(
    topic,
    noun=st.sampled_from(["person", "civilian", "soldier"]),
    state=st.sampled_from(["dead", "wounded", ""]),
    scope=st.sampled_from(["", "more"]),
    marks=st.sampled_from([(), ("serious",), ("light",)]),
    focus=st.sampled_from([(), ("march",), ("march", "squar"), ("gather",)]),
    places=st.lists(_NAMES, max_size=2, unique=True).map(tuple),
    home=st.lists(_NAMES, max_size=2, unique=True).map(tuple),
    subject=st.lists(
        st.sampled_from(["shell", "flood", "marke", "rain", "strik"]), max_size=4, unique=True
    ).map(tuple),
    day=st.integers(0, 60).map(lambda n: DAY + timedelta(days=n)),
)


def joined(topics: list[Topic], order: list[int]) -> set[frozenset[int]]:
    """Put topics into series in this order; the groups of their numbers."""
    series: dict[int, tuple[Topic, ...]] = {}
    groups: dict[int, set[int]] = {}
    for n in order:
        known = [Candidate(i, t) for i, t in series.items()]
        chosen = choose(topics[n], known) or len(series) + 1
        series[chosen] = kept(series.get(chosen, ()), topics[n])
        groups.setdefault(chosen, set()).add(n)
    return {frozenset(group) for group in groups.values()}


def linked(topics: list[Topic]) -> list[set[int]]:
    """Groups that chains of like pairs hold together."""
    groups = [{n} for n in range(len(topics))]
    for one, other in combinations(range(len(topics)), 2):
        if likeness(topics[one], topics[other]) > 0:
            first = next(g for g in groups if one in g)
            second = next(g for g in groups if other in g)
            if first is not second:
                first |= second
                groups.remove(second)
    return groups


@given(st.lists(_TOPICS, max_size=7), st.randoms(use_true_random=False))
def test_nothing_joins_that_no_chain_of_like_pairs_links(topics: list[Topic], chance: Any) -> None:
    order = list(range(len(topics)))
    chance.shuffle(order)
    chains = linked(topics)
    for group in joined(topics, order):
        assert any(group <= chain for chain in chains)


@given(st.lists(_TOPICS, max_size=7), st.randoms(use_true_random=False))
def test_where_likes_are_mutual_every_order_gives_the_same_series(
    topics: list[Topic], chance: Any
) -> None:
    chains = linked(topics)
    mutual = [
        chain
        for chain in chains
        if all(likeness(topics[a], topics[b]) > 0 for a, b in combinations(chain, 2))
    ]
    clear = sorted(n for chain in mutual for n in chain)
    order = list(clear)
    chance.shuffle(order)
    assert joined(topics, order) == {frozenset(chain) for chain in mutual}


@given(_TOPICS, _TOPICS)
def test_likeness_is_mutual_and_like_topics_find_each_other(one: Topic, other: Topic) -> None:
    score = likeness(one, other)
    assert score == likeness(other, one)
    assert 0 <= score <= 1
    if score > 0:
        assert set(anchors(one)) & set(anchors(other))


def together(body: str) -> list[set[str]]:
    """Which numbers of one document end up in one series."""
    found = mentions(body)
    groups: dict[int, set[str]] = {}
    for number, mention in zip(assign(tuple(found.values()), [], 1), found.values(), strict=True):
        groups.setdefault(number, set()).add(mention.figure.text)
    return sorted(groups.values(), key=sorted)


def test_a_document_does_not_contradict_itself() -> None:
    body = "Shells wounded 7 men in Karsk. In Karsk other shells wounded 12 men that day."
    assert together(body) == [{"12"}, {"7"}]


def test_what_two_people_say_of_one_thing_stays_together() -> None:
    body = (
        "The shelling of Karsk wounded 48 civilians. "
        "The shelling of Karsk wounded 61 civilians, according to the governor."
    )
    assert together(body) == [{"48", "61"}]


def test_what_can_both_be_true_stays_together() -> None:
    body = "Shells wounded at least 40 men in Karsk. The shells wounded 44 men in Karsk."
    assert together(body) == [{"40", "44"}]


def test_a_figure_of_a_document_joins_a_series_that_began_before_it() -> None:
    one = mentions("In Karsk shells wounded 48 civilians.")["48"]
    known = [Candidate(3, (topic(),)), Candidate(9, (one.topic,))]
    assert assign([one], known, 100) == [9]
    assert assign([one], [], 100) == [100]
