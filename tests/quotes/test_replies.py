"""Who answers where a paragraph is nothing but a quote."""

from typing import NamedTuple

import pytest

from tests.quotes.conftest import Read


class Case(NamedTuple):
    """A rule, a text that shows it, and whose its last quote is."""

    rule: str
    text: str
    name: str | None


CASES = [
    Case("whoever is asked answers, not who asks",
         "Tilda Vance held the rope. “It is wet,” said Tilda Vance.\n\n“Is it deep?” Otto Brandt"
         " asked.\n\n“Deep enough for two.”",
         "Tilda Vance"),
    Case("who asks himself and goes on is not answered by another",
         "Ida Moss left.\n\n“Is it deep?” Otto Brandt asked.\n\n“I think it is deep enough.”",
         "Otto Brandt"),
    Case("two who speak in turn do not change where nothing is asked",
         "“It is wet,” said Tilda Vance.\n\n“It is deep,” said Otto Brandt.\n\n“We will stay here"
         " anyway.”",
         "Otto Brandt"),
    Case("a question of the writer's is answered by who spoke before",
         "“One winter she will fall,” says Tilda Vance, who sells bread.\n\nDid the priest warn"
         " her?\n\n“He carries the ladder now.”",
         "Tilda Vance"),
    Case("who is named beside the answer comes first",
         "“One winter she will fall,” says Tilda Vance, who sells bread.\n\nDid the priest warn"
         " her?\n\n“He carries the ladder now,” says Otto Brandt.",
         "Otto Brandt"),
]  # fmt: skip


@pytest.mark.parametrize("case", [pytest.param(c, id=c.rule) for c in CASES])
def test_who_replies(case: Case, read: Read) -> None:
    quotes, _ = read(case.text)
    assert quotes
    assert quotes[-1].speaker.name == case.name
