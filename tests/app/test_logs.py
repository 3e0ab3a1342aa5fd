"""Log lines go to a terminal, so nothing in them may be obeyed by one."""

import logging
from collections.abc import Iterator
from io import StringIO

import pytest
import structlog

from bot.app.logs import configure


@pytest.fixture(autouse=True)
def settings_put_back() -> Iterator[None]:
    handlers, level = logging.root.handlers[:], logging.root.level
    yield
    structlog.reset_defaults()
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\x1b", "\x07", "\u200f"])
def test_what_turns_or_hides_writing_is_escaped_in_log_lines(sign: str) -> None:
    out = StringIO()
    configure(out)
    structlog.get_logger().warning("not read", key=f"a{sign}b.txt", number=3)
    line = out.getvalue()
    assert sign not in line
    assert sign.encode("unicode_escape").decode().lstrip("\\") in line
    assert "number=3" in line
