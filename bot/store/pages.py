"""One page of what a question found."""

from typing import Any

from sqlalchemy import Select

_MOST = 2**31 - 1


def page(found: Select[Any], limit: int, offset: int = 0) -> Select[Any]:
    """Cut to a page; any number is safe, a negative one counts as none."""
    return found.limit(max(0, min(limit, _MOST))).offset(max(0, min(offset, _MOST)))
