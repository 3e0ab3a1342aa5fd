"""The printer by itself, in a thread and over pipes."""

import fcntl
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.chats.console import printer
from bot.chats.console.printer import HEAD, LONGEST_JOURNAL, VERDICT, serve


class Talk:
    """The bot's ends of a printer's pipes."""

    def __init__(self, journal: Path) -> None:
        self.journal = journal
        its_asked, self.asked = os.pipe()
        self.told, its_told = os.pipe()
        self.shown, out = os.pipe()
        self.its_told = its_told
        self._mine = {self.asked, self.told, self.shown, its_asked, its_told, out}
        self.thread = threading.Thread(target=serve, args=(its_asked, its_told, out, str(journal)))
        self.thread.start()

    def verdict(self) -> tuple[int, ...]:
        return VERDICT.unpack(os.read(self.told, VERDICT.size))

    def say(self, text: bytes, name: bytes, cut: int | None = None) -> None:
        os.write(self.asked, (HEAD.pack(len(text), len(name)) + text + name)[:cut])

    def drop(self, descriptor: int) -> None:
        os.close(descriptor)
        self._mine.discard(descriptor)

    def close(self) -> None:
        if self.asked in self._mine:
            self.drop(self.asked)
        self.thread.join(20)
        for descriptor in list(self._mine):
            self.drop(descriptor)


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    made = Talk(tmp_path / "journal")
    assert made.verdict() == (0, 0)
    yield made
    made.close()


def test_a_delivery_is_shown_then_remembered(talk: Talk) -> None:
    talk.say("Größe\n".encode(), b"a" * 20)
    assert talk.verdict() == (0, 0)
    assert os.read(talk.shown, 100) == "Größe\n".encode()
    assert talk.journal.read_text() == "a" * 20 + "\n"


def test_a_text_without_a_delivery_is_only_shown(talk: Talk) -> None:
    talk.say(b"reply", b"")
    assert talk.verdict() == (0, 0)
    assert talk.journal.read_text() == ""


def test_what_a_dying_bot_did_not_finish_saying_is_not_shown(talk: Talk) -> None:
    talk.say(b"half of it", b"a" * 20, cut=-5)
    talk.drop(talk.asked)
    talk.thread.join(20)
    assert not talk.thread.is_alive()
    assert talk.journal.read_text() == ""


def test_what_a_dead_bot_had_said_is_finished(talk: Talk) -> None:
    talk.drop(talk.told)
    talk.say(b"whole", b"a" * 20)
    talk.say(b"whole", b"b" * 20)
    talk.thread.join(20)
    assert not talk.thread.is_alive()
    assert talk.journal.read_text() == "a" * 20 + "\n"


def test_what_cannot_be_shown_is_not_remembered(talk: Talk) -> None:
    talk.drop(talk.shown)
    talk.say(b"nobody reads", b"a" * 20)
    failed, forgot = talk.verdict()
    assert os.strerror(failed) == "Broken pipe"
    assert forgot == 0
    assert talk.journal.read_text() == ""


def test_the_next_printer_waits_for_the_one_before(tmp_path: Path) -> None:
    with (tmp_path / "journal.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        second = Talk(tmp_path / "journal")
        os.set_blocking(second.told, False)
        second.thread.join(0.1)
        with pytest.raises(BlockingIOError):
            second.verdict()
        fcntl.flock(held, fcntl.LOCK_UN)
    os.set_blocking(second.told, True)
    assert second.verdict() == (0, 0)
    second.close()


def test_a_printer_stuck_for_long_is_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "PATIENCE", 0.05)
    with (tmp_path / "journal.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        second = Talk(tmp_path / "journal")
        assert second.verdict() == (0, 0)
        second.close()


def test_a_long_journal_keeps_its_newer_half(tmp_path: Path) -> None:
    journal, lines = tmp_path / "journal", LONGEST_JOURNAL // 21 + 10
    journal.write_text("".join(f"{n:020}\n" for n in range(lines)))
    talk = Talk(journal)
    assert talk.verdict() == (0, 0)
    kept = journal.read_text().splitlines()
    assert journal.stat().st_size <= LONGEST_JOURNAL // 2
    assert kept[-1] == f"{lines - 1:020}"
    assert {len(line) for line in kept} == {20}
    talk.close()
