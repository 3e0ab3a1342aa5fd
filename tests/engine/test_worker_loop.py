"""What happens inside a worker: signals, limits, answers."""

import multiprocessing
import resource
import signal
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from multiprocessing.connection import Connection
from typing import Any

import pytest
from odd_works import by_name, echo

from bot.engine.process import DiedError, Worker
from bot.engine.work import work
from bot.engine.worker import READY, Answer, serve
from bot.ports import Found, Reading


def found(name: str, text: str = "Words here.") -> Found:
    return Found(name, "1", "d", text.encode(), None, name, datetime(2024, 1, 1, tzinfo=UTC))


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> dict[Any, Any]:
    """What the worker asks of the system; kept from this process, which goes on."""
    asked: dict[Any, Any] = {"alarms": []}
    monkeypatch.setattr(signal, "signal", lambda number, handler: asked.update({number: handler}))
    monkeypatch.setattr(signal, "alarm", asked["alarms"].append)
    monkeypatch.setattr(resource, "setrlimit", lambda what, limit: asked.update({what: limit}))
    return asked


def converse(task: Callable[[Found], Reading] | None, *documents: Found) -> list[object]:
    """Let a worker serve in this process; the other end sends, listens and hangs up."""
    ours, theirs = multiprocessing.Pipe()
    heard: list[object] = []

    def other_end(line: Connection) -> None:
        with line:
            heard.append(line.recv())
            for document in documents:
                line.send(document)
                heard.append(line.recv())

    thread = threading.Thread(target=other_end, args=(ours,))
    thread.start()
    with theirs:
        serve(theirs, task, timeout=1.5, memory_mb=300)
    thread.join()
    return heard


def test_a_worker_answers_each_document_and_ends_with_the_line(system: dict[Any, Any]) -> None:
    heard = converse(by_name, found("a"), found("refuse"), found("fault"), found("b"))
    kinds = [answer.kind if isinstance(answer, Answer) else answer for answer in heard]
    assert kinds == [READY, "read", "refused", "refused", "read"]
    assert system["alarms"] == [7, 0] * 4


def test_a_worker_leaves_ctrl_c_to_its_parent_and_limits_itself(system: dict[Any, Any]) -> None:
    converse(echo)
    assert system[signal.SIGINT] == signal.SIG_IGN
    assert system[signal.SIGALRM] == signal.SIG_DFL
    assert system[resource.RLIMIT_AS] == (300 << 20, 300 << 20)


def test_a_worker_out_of_memory_says_so_and_ends(system: dict[Any, Any]) -> None:
    def greedy(_: Found) -> Reading:
        raise MemoryError

    assert converse(greedy, found("a")) == [READY, Answer("memory", "")]
    assert system["alarms"] == [7]


def test_without_another_task_a_worker_parses_and_extracts(system: dict[Any, Any]) -> None:
    (_, answer) = converse(None, found("a.txt", "Just words."))
    assert isinstance(answer, Answer)
    assert isinstance(answer.value, Reading)
    assert answer.value.text == "Just words."
    assert system["alarms"] == [7, 0]


def test_a_worker_given_up_before_it_began_takes_no_document() -> None:
    worker = Worker(by_name, timeout=1, memory_mb=300)
    worker.give_up()
    with pytest.raises(DiedError):
        worker.ask(found("a"))


def test_a_reading_has_what_the_format_says_of_the_document() -> None:
    text = "---\ntitle: The toll\ndate: 2024-05-06\nlang: en\nurl: https://x.example/a\n---\nWords."
    reading = work(found("a.md", text))
    assert reading.title == "The toll"
    assert reading.published == reading.extraction.published == date(2024, 5, 6)
    assert reading.language == reading.extraction.language == "en"
    assert reading.link == "https://x.example/a"


def test_the_first_line_stands_in_for_a_title() -> None:
    assert work(found("a.txt", "Just one line of words.")).title == "Just one line of words."


def test_what_is_odd_about_the_bytes_stands_among_the_warnings() -> None:
    reading = work(found("a.md", "---\ntitle: [x\n---\nWords."))
    assert "broken-front-matter" in {w.code for w in reading.extraction.warnings}
