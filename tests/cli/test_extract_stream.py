"""Lines in, lines out: order kept, bad lines told, nothing ever raised."""

import io
import json
import os
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.engine.stream import answer, in_order, split_lines
from bot.errors import EngineError


def told(line: bytes) -> dict[str, Any]:
    result = answer((7, line))
    loaded = json.loads(result.text)
    assert result.good == ("error" not in loaded)
    assert "\n" not in result.text
    assert isinstance(loaded, dict)
    return loaded


def test_a_good_line_becomes_its_extraction_with_its_id() -> None:
    text = "“We go on Monday,” said Iryna Bondar. The firm lost 40 people."
    found = told(json.dumps({"id": "a", "text": text, "extra": [1]}).encode())
    assert found["id"] == "a"
    assert list(found)[1:] == ["quotes", "statements", "figures", "story", "warnings"]
    for item in (*found["quotes"], *found["figures"]):
        assert text[item["start"] : item["end"]] == item["text"]


@pytest.mark.parametrize("moment", ["2026-04-26", "2026-04-26T23:10:00+03:00", "20260426"])
def test_the_date_and_the_language_are_taken_over(moment: str) -> None:
    line = json.dumps({"text": "Hello.", "published": moment, "language": "en"}).encode()
    assert told(line)["story"] == {"title": None, "published": "2026-04-26", "language": "en"}


@pytest.mark.parametrize("empty", [None, ""])
def test_an_empty_date_or_language_is_as_good_as_none(empty: str | None) -> None:
    line = json.dumps({"text": "", "published": empty, "language": empty}).encode()
    assert told(line)["story"] == {"title": None, "published": None, "language": None}


@pytest.mark.parametrize("identity", ["é", 7, None])
def test_the_id_comes_back_as_it_was(identity: str | int | None) -> None:
    assert told(json.dumps({"id": identity, "text": "x"}).encode())["id"] == identity


@pytest.mark.parametrize(
    ("line", "identity", "reason"),
    [
        (b"nope", None, "not JSON: Expecting value (character 1)"),
        (b'{"id": "a"', None, "not JSON: Expecting ',' delimiter (character 11)"),
        (b"[1]", None, 'not an object such as {"id": "a", "text": "..."}'),
        (b"null", None, 'not an object such as {"id": "a", "text": "..."}'),
        (b'{"id": "a"}', "a", '"text" is missing or is no string'),
        (b'{"id": "a", "text": 5}', "a", '"text" is missing or is no string'),
        (b'{"id": "a", "text": "x", "language": 5}', "a", '"language" is no string'),
        (
            b'{"id": "a", "text": "x", "published": "soon"}',
            "a",
            '"published" is no ISO 8601 date such as 2026-04-26',
        ),
        (
            b'{"id": "a", "text": "x", "published": 5}',
            "a",
            '"published" is no ISO 8601 date such as 2026-04-26',
        ),
        (b'{"id": {}, "text": 5}', None, '"text" is missing or is no string'),
        (b"\xff\xfe", None, "not UTF-8 (byte 1)"),
        (b"[" * 100_000, None, "nested too deeply"),
        (b"1" * 5_000, None, None),
    ],
)
def test_a_bad_line_says_what_is_wrong_with_it(
    line: bytes, identity: str | None, reason: str | None
) -> None:
    found = told(line)
    assert found["id"] == identity
    assert found["error"].startswith("line 7: ")
    assert reason in (None, found["error"].removeprefix("line 7: "))


def test_half_characters_travel_as_escapes() -> None:
    found = answer((1, b'{"id": "\\ud800", "text": "x"}'))
    assert found.good
    found.text.encode("ascii")
    assert json.loads(found.text)["id"] == "\ud800"


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
@example(b"\xef\xbb\xbf{}")
def test_any_bytes_are_answered_with_one_object(line: bytes) -> None:
    told(line)


@given(st.text(st.characters(), max_size=200), st.sampled_from(["x", "2026-01-01", "", None]))
@settings(deadline=None)
def test_any_text_is_answered_and_every_span_is_verbatim(text: str, moment: str | None) -> None:
    found = told(json.dumps({"id": "a", "text": text, "published": moment}).encode())
    for kind in ("quotes", "statements", "figures"):
        for item in found.get(kind, ()):
            assert text[item["start"] : item["end"]] == item["text"]


# ------------------------------------------------------------------ lines


@given(st.lists(st.binary(max_size=8), max_size=12).map(b"\n".join), st.integers(1, 9))
def test_lines_are_cut_and_counted_whatever_the_size_of_the_pieces(data: bytes, size: int) -> None:
    expected = [(n, part.strip()) for n, part in enumerate(data.split(b"\n"), 1) if part.strip()]
    assert list(split_lines(io.BytesIO(data).read, size)) == expected


def test_a_line_is_there_before_the_next_one_has_come() -> None:
    reader, writer = os.pipe()
    with open(reader, "rb", buffering=0) as source, open(writer, "wb", buffering=0) as sink:  # noqa: PTH123 - descriptors
        lines = split_lines(source.read)
        sink.write(b"one\n")
        assert next(lines) == (1, b"one")
        sink.write(b"two")
        sink.close()
        assert next(lines) == (2, b"two")


# ------------------------------------------------------------------ processes


def double(number: int) -> int:
    return number * 2


def die(number: int) -> int:
    if number == 3:
        os._exit(9)
    return number


def fail(number: int) -> int:
    return 1 // number


def test_results_keep_the_order_of_the_items() -> None:
    assert list(in_order(double, range(50), 2)) == [n * 2 for n in range(50)]


def test_one_job_needs_no_process() -> None:
    assert list(in_order(lambda n: n + 1, range(3), 1)) == [1, 2, 3]


def test_no_more_is_read_ahead_than_a_few_items_a_process() -> None:
    taken: list[int] = []

    def endless() -> Iterator[int]:
        number = 0
        while True:
            taken.append(number)
            yield number
            number += 1

    results = in_order(double, endless(), 2)
    assert [next(results) for _ in range(3)] == [0, 2, 4]
    results.close()
    assert len(taken) <= 3 + 2 * 4 + 2


def test_a_result_does_not_wait_for_input_that_has_not_come() -> None:
    more = threading.Event()

    def slow() -> Iterator[int]:
        yield 1
        more.wait(30)
        yield 2

    results = in_order(double, slow(), 2)
    assert next(results) == 2
    more.set()
    assert list(results) == [4]


def test_an_error_of_the_input_or_the_work_reaches_the_reader() -> None:
    def broken() -> Iterator[int]:
        yield 1
        raise OSError("the pipe broke")

    results = in_order(double, broken(), 2)
    assert next(results) == 2
    with pytest.raises(OSError, match="the pipe broke"):
        next(results)
    with pytest.raises(ZeroDivisionError):
        list(in_order(fail, [1, 0], 2))


def test_a_process_that_dies_is_an_error_in_words() -> None:
    with pytest.raises(EngineError, match="ended unexpectedly"):
        list(in_order(die, range(40), 2))
