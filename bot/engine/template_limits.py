"""What a template may take for one document, and how its process says that it is there.

By itself, so that the bot knows it without loading the library that runs templates.
"""

from typing import Final

SECONDS: Final = 0.5
"""Processor time; a template of ten lines takes a thousandth of it."""

MEMORY_MB: Final = 64
"""What the address space may grow by, from what it is once everything is loaded."""

READY: Final = b"ready\n"
