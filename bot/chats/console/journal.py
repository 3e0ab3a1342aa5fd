"""Which deliveries a terminal has shown: one line each, appended as they are shown.

A terminal cannot be asked what stands on it, so this file is asked instead. It is not forced to
the disk: it has to outlive the process, and a power cut takes the terminal along with it.
"""

import os
from pathlib import Path

LONGEST = 1_000_000
"""Bytes; a longer journal loses its older half when it is opened."""


class Journal:
    """The append-only file of delivery ids.

    Raises:
        OSError: the file can be neither made nor opened.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._trim()
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def add(self, delivery: str) -> None:
        """Append one id, in one write."""
        os.write(self._file, f"{delivery}\n".encode())

    def holds(self, delivery: str) -> bool:
        """Whether this id was added, by this process or one before it."""
        return f"{delivery}\n".encode() in self.path.read_bytes()

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)

    def _trim(self) -> None:
        if not self.path.exists() or self.path.stat().st_size <= LONGEST:
            return
        kept = self.path.read_bytes()[-LONGEST // 2 :].partition(b"\n")[2]
        beside = self.path.with_name(f"{self.path.name}.trimmed")
        beside.write_bytes(kept)
        beside.replace(self.path)
