import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace

import httpx
import pytest
from fake_store import NOW, FakeStore
from sample_digests import ALERT, PERIOD, UPDATE, delivery

from bot.chats.desk.client import Desk
from bot.chats.desk.guard import LONGEST_FORM, is_local
from bot.chats.desk.pages import POSTS, Pages
from bot.commands.model import Context
from bot.errors import StoreError
from bot.ports import Posted, Status

HERE = "http://127.0.0.1:8484"
SECONDS = 20


@asynccontextmanager
async def browser(
    context: Context, *, bound: str = "127.0.0.1", channels: tuple[str, ...] = ("desk",)
) -> AsyncIterator[httpx.AsyncClient]:
    application = Pages("desk", channels, context, bound).application()
    transport = httpx.ASGITransport(application)
    async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
        yield client


@pytest.fixture
async def client(context: Context) -> AsyncIterator[httpx.AsyncClient]:
    async with browser(context) as made:
        yield made


class Down(FakeStore):
    async def status(self) -> Status:
        raise StoreError("The database is locked.")

    async def posted(self, channels: object, limit: int, offset: int) -> list[object]:  # type: ignore[override] - a fake takes anything
        raise StoreError(f"The database is locked: {channels} {limit} {offset}")


async def test_posts_are_shown_newest_first(client: httpx.AsyncClient, store: FakeStore) -> None:
    store.deliveries += [delivery(ALERT, "a" * 20), delivery(PERIOD, "b" * 20)]
    store.deliveries.append(replace(delivery(UPDATE, "c" * 20), channel="flash"))
    page = await client.get("/")
    assert page.status_code == 200
    assert page.text.index("post-bbbb") < page.text.index("post-aaaa")
    assert "post-cccc" not in page.text
    assert (await client.get("/posts")).text.strip() in page.text


async def test_an_edited_post_stands_once_in_its_newest_form(
    client: httpx.AsyncClient, store: FakeStore
) -> None:
    first, answer = delivery(ALERT, "a" * 20), delivery(ALERT, "d" * 20)
    edit = replace(delivery(UPDATE, "b" * 20), follows=first.id, on_update="edit")
    reply = replace(delivery(UPDATE, "e" * 20), follows=answer.id, on_update="reply")
    store.deliveries += [first, answer, edit, reply]
    page = (await client.get("/")).text
    assert "post-aaaa" not in page
    assert all(f"post-{c * 20}" in page for c in "bde")


async def test_older_posts_are_on_further_pages(
    client: httpx.AsyncClient, store: FakeStore
) -> None:
    store.deliveries += [delivery(identity=f"{n:020}") for n in range(POSTS + 5)]
    first, second = (await client.get("/")).text, (await client.get("/?page=2")).text
    assert first.count('class="post') == POSTS
    assert second.count('class="post') == 5
    assert ">older</a>" in first
    assert ">older</a>" not in second
    assert f"post-{0:020}" in second
    for odd in ("0", "-1", "x", "99999", "²"):
        assert (await client.get("/", params={"page": odd})).status_code == 200


async def test_one_channel_can_be_shown_alone(context: Context, store: FakeStore) -> None:
    store.deliveries += [
        delivery(identity="a" * 20),
        replace(delivery(identity="b" * 20), channel="flash"),
        replace(delivery(identity="c" * 20), channel="secret"),
    ]
    async with browser(context, channels=("desk", "flash")) as client:
        both, one = (await client.get("/")).text, (await client.get("/?channel=flash")).text
        foreign = (await client.get("/?channel=secret")).text
    assert "post-aaaa" in both
    assert "post-bbbb" in both
    assert "post-aaaa" not in one
    assert "post-cccc" not in both + one + foreign


async def test_a_command_is_answered(client: httpx.AsyncClient) -> None:
    page = await client.post("/ask", data={"command": "/quotes speaker:Marrow"})
    assert page.status_code == 200
    assert "“We lost 35 boats,”" in page.text
    assert 'value="/quotes speaker:Marrow"' in page.text
    wrong = await client.post("/ask", data={"command": "/quotes speeker:x"})
    assert "did you mean “speaker:”?" in wrong.text
    empty = await client.post("/ask", content=b"")
    assert "/verbatim help lists them" in empty.text


async def test_a_link_can_ask_but_not_change(client: httpx.AsyncClient, store: FakeStore) -> None:
    asked = await client.get("/ask", params={"command": "/why saltmere.txt"})
    assert "new in seeds" in asked.text
    changed = await client.get("/ask", params={"command": "/subscribe grain"})
    assert changed.status_code == 405
    assert "type it into the box" in changed.text
    assert store.made == []
    await client.post("/ask", data={"command": "/subscribe grain"})
    assert [s.channel for s in store.made] == ["desk"]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": HERE}, 200),
        ({"origin": HERE, "sec-fetch-site": "same-origin"}, 200),
        ({}, 200),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"origin": HERE, "sec-fetch-site": "same-site"}, 403),
    ],
)
async def test_only_our_own_page_may_send_the_form(
    client: httpx.AsyncClient, store: FakeStore, headers: dict[str, str], status: int
) -> None:
    answer = await client.post("/ask", data={"command": "/subscribe"}, headers=headers)
    assert answer.status_code == status
    assert len(store.made) == (status == 200)


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8484", 200),
        ("localhost", 200),
        ("[::1]:8484", 200),
        ("evil.example", 421),
        ("[bad", 421),
        ("", 421),
    ],
)
async def test_a_local_desk_answers_to_local_names_only(
    client: httpx.AsyncClient, host: str, status: int
) -> None:
    assert (await client.get("/", headers={"host": host})).status_code == status


async def test_a_desk_on_the_network_leaves_names_to_its_proxy(context: Context) -> None:
    async with browser(context, bound="0.0.0.0") as client:
        assert (await client.get("/", headers={"host": "desk.example"})).status_code == 200
    assert is_local("127.9.9.9")
    assert not is_local("0.0.0.0")


async def test_a_form_without_end_is_refused(client: httpx.AsyncClient) -> None:
    answer = await client.post("/ask", content=b"command=" + b"x" * LONGEST_FORM)
    assert answer.status_code == 413


async def test_every_answer_forbids_what_the_desk_does_not_need(client: httpx.AsyncClient) -> None:
    for path in ("/", "/ask", "/desk.css", "/desk.js", "/healthz", "/nowhere"):
        headers = (await client.get(path)).headers
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert headers["x-content-type-options"] == "nosniff"


async def test_the_page_brings_all_its_own_parts(client: httpx.AsyncClient) -> None:
    page = (await client.get("/")).text
    assert "//" not in page.replace("http://", "").replace("https://", "")
    assert "http" not in page
    assert (await client.get("/desk.css")).headers["content-type"].startswith("text/css")
    assert "javascript" in (await client.get("/desk.js")).headers["content-type"]


async def test_health_and_readiness_are_told_apart(context: Context) -> None:
    async with browser(context) as client:
        assert (await client.get("/healthz")).text == "ok\n"
        assert (await client.get("/readyz")).text == "ready\n"
    async with browser(replace(context, store=Down())) as client:  # type: ignore[arg-type]  # a fake
        assert (await client.get("/healthz")).status_code == 200
        assert (await client.get("/readyz")).status_code == 503
        assert (await client.get("/metrics")).status_code == 503
        page = await client.get("/")
        assert page.status_code == 503
        assert "The database is locked" in page.text


async def test_metrics_count_documents_deliveries_and_looks(client: httpx.AsyncClient) -> None:
    text = (await client.get("/metrics")).text
    assert "verbatim_documents 1.0\n" in text
    assert 'verbatim_deliveries{state="sent"} 3.0' in text
    assert 'verbatim_source_refused_documents{source="seeds"} 2.0' in text
    look = text.partition('last_look_timestamp_seconds{source="seeds"} ')[2].split()[0]
    assert float(look) == NOW.timestamp()
    assert 'verbatim_source_problem{source="seeds"} 1.0' in text
    assert 'last_look_timestamp_seconds{source="wire"}' not in text


async def test_posting_agrees_because_the_page_reads_the_store(context: Context) -> None:
    desk = Desk("desk", ["desk"], context)
    assert (desk.name, desk.channels, desk.edits) == ("desk", ("desk",), True)
    assert await desk.post(delivery()) == Posted((delivery().id,))
    assert await desk.find(delivery()) == Posted((delivery().id,))
    assert await desk.edit(delivery(), Posted(("old",))) == Posted(("old",))


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
async def test_a_browser_reaches_the_desk_until_it_is_cancelled(
    context: Context, store: FakeStore, host: str
) -> None:
    store.deliveries.append(delivery())
    desk = Desk("desk", ["desk"], context, host=host, port=0)
    serving = asyncio.create_task(desk.run())
    async with asyncio.timeout(SECONDS):
        await desk.listening.wait()
        assert desk.address is not None
        shown = f"[{host}]" if ":" in host else host
        async with httpx.AsyncClient(base_url=f"http://{shown}:{desk.address[1]}") as client:
            assert ALERT.title in (await client.get("/")).text
            serving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await serving
    assert desk.address is None


async def test_a_taken_port_is_told_and_the_desk_waits(
    context: Context, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
        serving = asyncio.create_task(Desk("desk", ["desk"], context, port=port).run())
        done, _ = await asyncio.wait([serving], timeout=0.1)
        assert not done
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)
    told = capsys.readouterr()
    assert f"cannot listen on 127.0.0.1:{port}: Address already in use" in told.out + told.err
    assert "listen:" in told.out + told.err
