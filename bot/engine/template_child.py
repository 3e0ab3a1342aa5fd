"""Runs templates in a process of its own, within limits; one request and one answer a line.

Jinja's sandbox keeps a template from reaching anything, not from taking long or much. So this
process may use little memory, a second or so of processor time, and no file; what it holds of the
bot is the one section it is asked about. The parent ends it where it does not end by itself.
"""

import json
import resource
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any, Final

from jinja2 import Template, TemplateSyntaxError

from bot.config.templates.language import context, environment
from bot.core.templating import LONGEST
from bot.engine.template_limits import MEMORY_MB, READY, SECONDS

_SURELY: Final = 2  # seconds after which the kernel ends what the timer did not
_FRAME: Final = "<template>"
_PAGE: Final = "see docs/how-to/write-a-template.md"

_PLAIN: Final = {
    " object is not iterable": "only a list can be gone through, such as quotes",
    " has no len()": "an item or a number has no length and cannot be cut",
}
"""How Python's messages end, and what they mean in a template."""

_environment = environment()


@lru_cache(maxsize=64)
def _compiled(text: str) -> Template:
    return _environment.from_string(text)


def answer(request: Mapping[str, Any]) -> dict[str, Any]:
    """The text that a template gives, or what is wrong with it and in which line.

    Raises:
        MemoryError: the limit was hit; nothing is certain in this process any more.
    """
    pieces: list[str] = []
    length = 0
    try:
        for piece in _compiled(request["template"]).generate(context(request["scope"])):
            pieces.append(piece)
            length += len(piece)
            if length > LONGEST:
                fault = f"more than {LONGEST:,} characters for one document"
                return {"fault": fault, "line": 0, "hint": "show less of it"}
    except MemoryError:
        raise
    except TemplateSyntaxError as error:
        return {"fault": str(error.message), "line": error.lineno, "hint": _PAGE}
    except RecursionError:
        return {"fault": "too much lies inside each other", "line": 0, "hint": "write it flatter"}
    except Exception as error:  # noqa: BLE001 - whatever a template sets off is its own fault
        fault = _plain(str(error))[:300] or type(error).__name__
        return {"fault": fault, "line": _line(error), "hint": _PAGE}
    return {"text": "".join(pieces)}


def _plain(message: str) -> str:
    """The same for who knows templates and not Python."""
    return next((words for ending, words in _PLAIN.items() if message.endswith(ending)), message)


def _line(error: BaseException) -> int:
    """The template's line that raised it; Jinja puts it into the traceback."""
    line = 0
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == _FRAME:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def main() -> None:
    """Answer until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C belongs to the parent
    signal.signal(signal.SIGPROF, signal.SIG_DFL)  # ends the process, also in the midst of C code
    _warm()
    _limit()
    sys.stdout.buffer.write(READY)
    sys.stdout.buffer.flush()
    for line in sys.stdin.buffer:
        _allow_a_little_time()
        try:
            found = answer(json.loads(line))
        except MemoryError:
            sys.stdout.buffer.write(b'{"memory": true}\n')
            sys.stdout.buffer.flush()
            return
        signal.setitimer(signal.ITIMER_PROF, 0)
        sys.stdout.buffer.write(json.dumps(found).encode() + b"\n")
        sys.stdout.buffer.flush()


def _warm() -> None:
    """Load what Jinja loads late, while files may still be opened."""
    with suppress(Exception):
        _environment.from_string("{{ missing }}").render()
    _environment.from_string(
        "{% for a in 'ab' %}{{ loop.index }}{{ a|title }}{% endfor %}"
    ).render()


def _limit() -> None:
    # A lower limit may be set from outside, and not every system knows each of them.
    with suppress(ValueError, OSError):
        most = _address_space() + (MEMORY_MB << 20)
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    for limit in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        with suppress(ValueError, OSError):
            resource.setrlimit(limit, (0, 0))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))


def _address_space() -> int:
    try:
        with open("/proc/self/statm", "rb") as file:  # noqa: PTH123 - no path is ever shown
            return int(file.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 256 << 20  # no such file on this system


def _allow_a_little_time() -> None:
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    used = resource.getrusage(resource.RUSAGE_SELF)
    with suppress(ValueError, OSError):
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = int(used.ru_utime + used.ru_stime) + _SURELY
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


if __name__ == "__main__":
    main()
