"""What a worker may be given to do in tests; imported by name in the worker process."""

import os
import signal
import time
from pathlib import Path

from bot.core.extraction import extract
from bot.errors import ParseError
from bot.ports import Found, Reading

HOURS = 9999


def echo(found: Found) -> Reading:
    text = found.data.decode()
    return Reading(text, str(os.getpid()), None, None, extract(text))


def by_name(found: Found) -> Reading:
    """Do what the name of the document says, else echo."""
    match found.name:
        case "hang":
            time.sleep(HOURS)
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "die once":
            mark = Path(found.data.decode())
            if not mark.exists():
                mark.touch()
                os.kill(os.getpid(), signal.SIGTERM)
        case "grow":
            bytearray(1 << 40)
        case "fault":
            raise ValueError("odd\x1b value")
        case "refuse":
            raise ParseError("refuse is empty: 0 bytes")
        case "interrupt":
            os.kill(os.getpid(), signal.SIGINT)
    return echo(found)


def tell_and_hang(found: Found) -> Reading:
    """Leave the process's number in the file that the document names, then hang."""
    Path(found.data.decode()).write_text(str(os.getpid()))
    time.sleep(HOURS)
    return echo(found)
