"""What only an admin can put right: told once, by whoever reaches them, until it is put right."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.chats.notices import Notices

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


class Post:
    """Chats that reach some people; keeps what was told by whom to whom."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str, str]] = []
        self.dead: set[str] = set()
        self.now = NOON
        self.notices = Notices(lambda: self.now)

    def join(self, chat: str, platform: str, *admins: str) -> None:
        async def reach(admin: str, sentence: str) -> bool:
            if chat in self.dead:
                return False
            self.told.append((chat, admin, sentence))
            return True

        self.notices.join(chat, platform, admins, reach)


@pytest.fixture
def post() -> Post:
    made = Post()
    made.join("hq", "slack", "U1", "U2")
    made.join("away", "slack", "U1", "U2")
    made.join("guild", "discord", "42")
    return made


async def test_every_admin_is_told_once_by_the_chat_that_noticed_if_it_can(post: Post) -> None:
    for _ in range(3):
        await post.notices.tell("away", "channel news", "It is gone.")
    assert post.told == [
        ("away", "U1", "It is gone."),
        ("away", "U2", "It is gone."),
        ("guild", "42", "It is gone."),
    ]


async def test_where_the_chat_itself_is_dead_another_tells(post: Post) -> None:
    post.dead = {"away", "guild"}
    await post.notices.tell("away", "workspace away", "The token is refused.")
    assert [(chat, admin) for chat, admin, _ in post.told] == [("hq", "U1"), ("hq", "U2")]
    assert [notice.sentence for notice in post.notices.standing()] == ["The token is refused."]


async def test_what_stands_is_listed_newest_first_until_it_is_put_right(post: Post) -> None:
    await post.notices.tell("hq", "channel news", "one")
    post.now += timedelta(hours=1)
    await post.notices.tell("hq", "workspace hq", "two")
    assert [(n.sentence, n.since) for n in post.notices.standing()] == [
        ("two", NOON + timedelta(hours=1)),
        ("one", NOON),
    ]
    post.notices.settle("channel news")
    assert [n.sentence for n in post.notices.standing()] == ["two"]
    post.told.clear()
    await post.notices.tell("hq", "channel news", "one")
    assert len(post.told) == 3


async def test_sentences_without_end_do_not_fill_the_memory(post: Post) -> None:
    for number in range(1000):
        await post.notices.tell("hq", "channel news", f"sentence {number}")
    standing = post.notices.standing()
    assert len(standing) == 100
    assert standing[0].sentence == "sentence 999"


async def test_who_is_an_admin_may_change_while_the_chats_stay(post: Post) -> None:
    post.notices.appoint({"slack": ["U3"]})
    await post.notices.tell("hq", "here", "Something broke.")
    assert post.told == [("hq", "U3", "Something broke.")]
