"""What a channel that knows a story gets of another document of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.digest import ChangeLine, Digest
from bot.core.document import Document, document_id
from bot.core.extraction import extract
from bot.core.fingerprints import NOTHING
from bot.core.routing import Mode, OnUpdate, Route
from bot.core.stories import Joined, Member
from bot.planner import Telling, plan, plan_period
from bot.ports import Delivery, Held, Planned, Silence, Stored

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
EVERYTHING = Route("everything", ("desk",))
DAILY = Route("daily", ("desk",), mode=Mode("18:00 daily"))

TEXT = """Ferry runs aground off Olm

The ferry Brightwater ran aground off Olm and 500 passengers were wounded, the harbour office said.

“We will lift her off with the next tide,” said harbour master Ada Brook.
"""


def stored(key: str = "a.txt", text: str = TEXT, revision: int = 1) -> Stored:
    identity = document_id("wire", key)
    document = Document(identity, "wire", key, text, revision, "Ferry aground", None, NOON)
    return Stored(document, extract(text))


FIRST = stored()
COPY = stored("copy.txt", TEXT.replace("Ferry runs", "Ferry has run"))
WORSE = stored("worse.txt", TEXT.replace("500", "600"))


def joined(now: Stored, likeness: str = "copy") -> Joined:
    member = Member(FIRST.document.id, FIRST.document.id, "wire", "Ferry aground", NOTHING)
    if likeness == "own":
        return Joined("own", now.document.id)
    return Joined("copy", FIRST.document.id, member, 0.91)


def planned(
    now: Stored,
    route: Route = EVERYTHING,
    *,
    standing: Delivery | None = None,
    waiting: Held | None = None,
    before: Stored | None = None,
    earlier: Delivery | None = None,
    members: tuple[Stored, ...] = (FIRST,),
    edits: tuple[str, ...] = ("desk",),
    silences: tuple[Silence, ...] = (),
    likeness: str = "copy",
    lasting: str = "7d",
) -> Planned:
    telling = Telling(
        joined(now, likeness),
        [m.document.id for m in members],
        members,
        {"desk": standing} if standing else {},
        {"desk": waiting} if waiting else {},
        edits,
        lasting,
    )
    known = {"desk": earlier} if earlier else {}
    return plan(
        now.document, now.extraction, before, [route], known, NOON, silences, telling=telling
    )


@pytest.fixture
def post() -> Delivery:
    (delivery,) = planned(FIRST, likeness="own").deliveries
    return replace(delivery, state="sent", posted=("m1",))


@pytest.fixture
def waits() -> Held:
    (held,) = planned(FIRST, DAILY, likeness="own").held
    return held


def names(digest: Digest) -> list[list[str]]:
    return [[d.key for d in section.also] for section in digest.sections]


def last(result: Planned) -> str:
    step = result.steps[-1]
    assert (step.stage, step.channel) == ("joined", "desk")
    return step.reason


def test_a_copy_edits_the_post_to_name_it_and_says_so(post: Delivery) -> None:
    result = planned(COPY, standing=post)
    (edit,) = result.deliveries
    assert (edit.follows, edit.on_update, edit.digest.kind) == (post.id, "edit", "alert")
    assert names(edit.digest) == [["copy.txt"]]
    assert edit.digest.sections[0].quotes == post.digest.sections[0].quotes
    assert last(result).endswith("it is named there instead of a post of its own")
    about = result.steps[0]
    assert about.reason.startswith(f"a copy of {FIRST.document.id} in source “wire”")
    assert "91% of the shorter text" in about.reason


def test_a_second_copy_joins_the_first_beside_the_post(post: Delivery) -> None:
    (edit,) = planned(COPY, standing=post).deliveries
    third = stored("third.txt")
    (again,) = planned(third, standing=edit, members=(COPY, FIRST)).deliveries
    assert names(again.digest) == [["third.txt", "copy.txt"]]
    assert again.follows == edit.id
    assert len({post.id, edit.id, again.id}) == 3


def test_where_posts_cannot_be_edited_a_copy_is_only_explained(post: Delivery) -> None:
    result = planned(COPY, standing=post, edits=())
    assert result.deliveries == result.held == ()
    assert "stands there already instead of a post of its own" in last(result)


@pytest.mark.parametrize("on_update", ["edit", "reply"])
def test_a_changed_figure_corrects_the_post_as_the_route_says(
    post: Delivery, on_update: OnUpdate
) -> None:
    result = planned(WORSE, replace(EVERYTHING, on_update=on_update), standing=post)
    (correction,) = result.deliveries
    assert (correction.follows, correction.on_update) == (post.id, on_update)
    assert correction.digest.kind == "update"
    (section,) = correction.digest.sections
    assert section.changes == (ChangeLine("figure", "500 passengers", "600 passengers"),)
    assert section.document.key == "worse.txt"
    assert names(correction.digest) == [["a.txt"]]


def test_a_route_that_ignores_updates_leaves_the_reason_alone(post: Delivery) -> None:
    route = replace(EVERYTHING, on_update="ignore")
    for document in (COPY, WORSE):
        result = planned(document, route, standing=post)
        assert result.deliveries == ()
        assert last(result)


def test_a_correction_that_was_told_is_not_told_again(post: Delivery) -> None:
    (correction,) = planned(WORSE, standing=post).deliveries
    again = planned(
        stored("again.txt", WORSE.document.text), standing=correction, members=(WORSE, FIRST)
    )
    assert [d.digest.sections[0].changes for d in again.deliveries] == [
        correction.digest.sections[0].changes
    ]
    assert again.deliveries[0].digest.kind == "update"
    assert "it is named there" in last(again)


def test_a_late_copy_of_the_first_report_does_not_turn_a_correction_back(post: Delivery) -> None:
    (correction,) = planned(WORSE, standing=post).deliveries
    late = planned(COPY, standing=correction, members=(WORSE, FIRST))
    assert "it is named there" in last(late)


def test_a_document_that_changes_to_what_was_told_says_so(post: Delivery) -> None:
    (correction,) = planned(WORSE, standing=post).deliveries
    changed = stored("a.txt", WORSE.document.text, 2)
    result = planned(changed, before=FIRST, earlier=correction, members=(WORSE, FIRST))
    assert result.deliveries == ()
    assert "another document of its story has told that there" in result.steps[-1].reason


def test_a_change_of_its_own_keeps_the_others_named(post: Delivery) -> None:
    (edit,) = planned(COPY, standing=post).deliveries
    changed = stored("copy.txt", TEXT.replace("500", "650"), 2)
    (update,) = planned(changed, before=COPY, earlier=edit, members=(COPY, FIRST)).deliveries
    assert update.follows == edit.id
    assert names(update.digest) == [["a.txt"]]
    assert ChangeLine("figure", "500 passengers", "650 passengers") in (
        update.digest.sections[0].changes
    )


def test_a_story_told_too_long_ago_is_told_anew_and_says_so() -> None:
    result = planned(COPY)
    assert [d.digest.kind for d in result.deliveries] == ["alert"]
    assert last(result).startswith("its story was not told here in the last 7d")


def test_a_document_that_alone_tells_its_story_is_not_said_to_join_one() -> None:
    result = planned(FIRST, members=(FIRST,))
    assert [d.digest.kind for d in result.deliveries] == ["alert"]
    assert not any("not told here" in step.reason for step in result.steps)


def test_where_copies_are_not_kept_back_each_has_its_post(post: Delivery) -> None:
    result = planned(COPY, standing=post, lasting="")
    assert [d.digest.kind for d in result.deliveries] == ["alert"]


def test_a_copy_of_what_waits_is_named_beside_it_and_does_not_wait_itself(waits: Held) -> None:
    result = planned(COPY, DAILY, waiting=waits)
    (held,) = result.held
    assert (held.document, held.joins, held.route) == (FIRST.document.id, True, "daily")
    assert [d.key for d in held.section.also] == ["copy.txt"]
    assert "will be named beside it" in last(result)


def test_an_update_of_what_waits_waits_with_its_change(waits: Held) -> None:
    later = replace(WORSE.document, fetched=NOON + timedelta(hours=1))
    (held,) = planned(replace(WORSE, document=later), DAILY, waiting=waits).held
    assert (held.document, held.joins) == (WORSE.document.id, False)
    assert held.section.changes == (ChangeLine("figure", "500 passengers", "600 passengers"),)
    due = NOON + timedelta(days=1)
    digest = plan_period("daily", "desk", "18:00 daily", [waits, held], UTC, due)
    assert digest is not None
    first = digest.digest.sections[0]
    assert first.document.key == "worse.txt"


def test_a_revision_of_what_waits_takes_its_place(waits: Held) -> None:
    changed = stored("a.txt", WORSE.document.text, 2)
    (held,) = planned(changed, DAILY, waiting=waits, before=FIRST).held
    assert (held.document, held.joins, held.section.document.revision) == (
        FIRST.document.id,
        False,
        2,
    )
    assert held.section.changes == (ChangeLine("figure", "500 passengers", "600 passengers"),)


def test_a_digest_of_many_is_answered_and_never_replaced_by_one(waits: Held) -> None:
    told = plan_period("daily", "desk", "18:00 daily", [waits], UTC, NOON + timedelta(days=1))
    assert told is not None
    (reply,) = planned(WORSE, standing=told).deliveries
    assert (reply.follows, reply.on_update) == (told.id, "reply")
    (edit,) = planned(COPY, standing=told).deliveries
    assert (edit.digest.kind, edit.on_update, names(edit.digest)) == (
        "period",
        "edit",
        [["copy.txt"]],
    )
    (held,) = planned(WORSE, DAILY, standing=told).held
    assert held.section.changes


def test_a_silence_does_not_hold_a_correction_back(post: Delivery) -> None:
    silence = Silence(1, "desk", "hq:U1", None, NOON, NOON + timedelta(hours=1))
    result = planned(WORSE, standing=post, silences=(silence,))
    assert [d.digest.kind for d in result.deliveries] == ["update"]
