"""One process at a time may write: an ``flock`` on a file beside the database.

The kernel lets go of it when the process ends, however it ends, so that nothing stale is left.
"""

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from bot.errors import StoreError

_held: set[int] = set()


class Lock:
    """Held from construction until `release`.

    Raises:
        StoreError: another process holds it; the message names its process id.
    """

    def __init__(self, database: Path) -> None:
        path = database.with_name(f"{database.name}.lock")
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise StoreError(
                f"Cannot lock the store: {path} cannot be written ({error.strerror}). "
                "Check the owner and the permissions of its directory."
            ) from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.read(self._file, 32).decode("ascii", "replace").strip() or "unknown"
            os.close(self._file)
            raise StoreError(
                f"The store {database} is in use by process {holder}. Stop that process first, "
                "or ask it: `verbatim ask` reads beside a running bot."
            ) from error
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, str(os.getpid()).encode(), 0)
        _held.add(self._file)

    def release(self) -> None:
        """Let go; the file stays, since removing it would race with the next to lock it."""
        if self._file in _held:
            _held.remove(self._file)
            os.close(self._file)


def _let_go_in_child() -> None:
    """Close inherited locks: a worker that outlives a killed bot must not keep the store shut."""
    for file in _held:
        with suppress(OSError):
            os.close(file)
    _held.clear()


os.register_at_fork(after_in_child=_let_go_in_child)
