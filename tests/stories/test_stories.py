"""Which documents tell the same story, and which must never be taken for it."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from story_texts import changed, member, words

from bot.core.fingerprints import containment
from bot.core.stories import RELATED, Member, join

ARTICLE = words("a", 400)
FIRST = member("first", ARTICLE)


@pytest.mark.parametrize(
    ("text", "likeness"),
    [
        (ARTICLE, "copy"),
        (ARTICLE + words("more", 90), "copy"),
        (ARTICLE[100:240], "copy"),
        (changed(ARTICLE, 0.04, 1), "copy"),
        (changed(ARTICLE, 0.17, 2), "update"),
        (changed(ARTICLE, 0.6, 3), "own"),
        (words("b", 400), "own"),
    ],
)
def test_how_much_is_shared_decides_between_copy_update_and_own(
    text: list[str], likeness: str
) -> None:
    joined = join(member("second", text, source="gazette"), [FIRST])
    assert joined.likeness == likeness
    assert joined.story == ("second" if likeness == "own" else "first")
    assert (joined.of is None) == (likeness == "own")


def test_a_very_short_text_is_not_joined() -> None:
    assert join(member("second", ARTICLE[:20]), [member("first", ARTICLE[:20])]).likeness == "own"


def test_it_joins_the_story_it_shares_most_with_and_of_equals_the_older() -> None:
    nearer = member("nearer", changed(ARTICLE, 0.02, 4), story="other")
    far = member("far", changed(ARTICLE, 0.12, 5))
    assert join(member("new", ARTICLE, source="x"), [far, nearer]).story == "other"
    twin = replace(FIRST, document="twin", story="twin")
    assert join(member("new", ARTICLE, source="x"), [FIRST, twin]).story == "first"


def test_a_changed_document_stays_in_its_story_while_it_resembles_itself() -> None:
    mine = member("mine", changed(ARTICLE, 0.12, 6), story="story")
    now = member("mine", ARTICLE)
    assert join(now, [FIRST, mine]).story == "story"
    replaced = member("mine", words("b", 400))
    assert join(replaced, [FIRST, mine]).story == "mine"


FRAME_TOP, FRAME_END = words("top", 120), words("end", 180)


def page(name: str, *, source: str = "site", count: int = 60, story: str = "") -> Member:
    text = [*FRAME_TOP, *words(name, count), *FRAME_END]
    return member(
        name, text, source=source, title=f"{name}topic {name}place | Harrow Courier", story=story
    )


def test_two_pages_that_share_only_the_frame_of_their_site_are_two_stories() -> None:
    one, two = page("one"), page("two")
    assert containment(one.fingerprint, two.fingerprint) > 0.7
    assert join(two, [one]).likeness == "own"


def test_what_three_stories_share_counts_for_nothing_wherever_it_stands() -> None:
    pages = [page(f"p{n}", source=f"s{n}") for n in range(3)]
    newcomer = page("new", source="s9")
    assert join(newcomer, pages).likeness == "own"
    copy = replace(page("p1"), document="copy", source="s9")
    assert join(copy, pages).story == "p1"


def test_a_background_that_two_sources_share_does_not_join_what_is_new_in_each() -> None:
    background = words("background", 150)
    one = member(
        "one", [*words("lead1", 120), *background], source="a", title="Ferry sinks off Olm"
    )
    two = member(
        "two", [*words("lead2", 120), *background], source="b", title="Mayor Brook resigns"
    )
    assert containment(one.fingerprint, two.fingerprint) > RELATED
    assert join(two, [one]).likeness == "own"
    assert join(replace(two, title="Ferry sinks; mayor speaks"), [one]).likeness == "update"


def stories(order: list[Member]) -> set[frozenset[str]]:
    known: list[Member] = []
    for newcomer in order:
        known.append(replace(newcomer, story=join(newcomer, known).story))
    groups: dict[str, set[str]] = {}
    for each in known:
        groups.setdefault(each.story, set()).add(each.document)
    return {frozenset(group) for group in groups.values()}


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 4), st.floats(0, 0.07)), min_size=1, max_size=5),
    st.integers(0, 10**6),
)
def test_groups_in_which_all_are_related_are_the_stories_in_any_order(
    groups: list[tuple[int, float]], seed: int
) -> None:
    members, expected = [], set()
    for g, (count, part) in enumerate(groups):
        text = words(f"g{g}", 260)
        names = [f"g{g}d{n}" for n in range(count)]
        for n, name in enumerate(names):
            own = changed(text, part, seed=100 * g + n)
            members.append(member(name, own, source=f"s{n}"))
        expected.add(frozenset(names))
    Random(seed).shuffle(members)
    assert stories(members) == expected
