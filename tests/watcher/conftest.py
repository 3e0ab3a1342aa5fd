"""The house a watcher is tested in."""

from collections.abc import Callable

import pytest
from played_house import House, PlayedSource


@pytest.fixture
def house() -> Callable[..., House]:
    """Build a house whose source tells these looks."""
    return lambda *looks: House(PlayedSource([list(look) for look in looks]))
