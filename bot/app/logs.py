"""Where log lines go: standard error, one line each, never a document's text or a secret."""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any, TextIO

import structlog

from bot.formats.model import shown


class _StandardError:
    """Whatever standard error is at the time of writing: a prompt may have taken it over."""

    def write(self, text: str) -> int:
        return sys.stderr.write(text)

    def flush(self) -> None:
        sys.stderr.flush()


def configure(stream: TextIO | None = None, *, quiet: bool = False) -> None:
    """Send our own log lines and the libraries' warnings to ``stream`` (standard error).

    Args:
        stream: elsewhere than standard error.
        quiet: warnings only, for a terminal where a person reads digests.
    """
    out: Any = stream or _StandardError()
    structlog.configure(
        processors=[
            _printable,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="%Y-%m-%d %H:%M:%S", utc=False),
            structlog.dev.ConsoleRenderer(
                colors=False, pad_event_to=0, exception_formatter=structlog.dev.plain_traceback
            ),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(
            logging.WARNING if quiet else logging.INFO
        ),
        logger_factory=structlog.PrintLoggerFactory(file=out),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(logging.Formatter("%(asctime)s [%(levelname)s] %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)


def _printable(
    _logger: object, _name: str, line: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Escape what a terminal would obey: names of files may turn the direction of writing."""
    for key, value in line.items():
        if key != "event" and isinstance(value, str):
            line[key] = shown(value)
    return line
