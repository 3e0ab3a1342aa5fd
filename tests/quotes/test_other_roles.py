"""A description leads to nobody to whom the text gives a role that does not go with it."""

import pytest

from tests.quotes.conftest import Read

SAID = "“The bridge will cost more,” said the"
APART = [
    ("Mayor Inge Falk", "auditor"), ("Mayor Inge Falk", "plumber"), ("Mayor Inge Falk", "surgeon"),
    ("Mayor Inge Falk", "chief engineer"), ("Mayor Inge Falk", "widow"),
    ("Mayor Inge Falk", "opposition leader"), ("Bishop Odo Lunt", "contractor"),
    ("Surgeon Ida Moss", "glazier"), ("Coach Bo Lind", "beekeeper"),
    ("Judge Ida Moss", "carpenter"), ("Inge Falk, the harbour master,", "florist"),
]  # fmt: skip
TOGETHER = [
    ("Mayor Inge Falk", "politician"), ("Mayor Inge Falk", "34-year-old"),
    ("Mayor Inge Falk", "retired surgeon"), ("President Odo Lunt", "Brillish leader"),
    ("Professor Ida Moss", "seismologist"), ("Rev. Odo Lunt", "preacher"),
    ("Mayor Inge Falk, a plumber,", "plumber"), ("Mayor Inge Falk, an auditor,", "auditor"),
    ("Inge Falk, a rigger,", "rigger"), ("Inge Falk, a neighbour,", "rigger"),
]  # fmt: skip


@pytest.mark.parametrize(("person", "said"), APART)
def test_a_role_that_does_not_go_with_the_one_given_means_nobody_named(
    person: str, said: str, read: Read
) -> None:
    quotes, _ = read(f"{person} resigned on Tuesday.\n\n{SAID} {said}.")
    assert (quotes[0].speaker.name, quotes[0].speaker.role) == (None, f"the {said}")


@pytest.mark.parametrize(("person", "said"), TOGETHER)
def test_what_goes_with_the_role_given_or_is_given_too_means_that_person(
    person: str, said: str, read: Read
) -> None:
    quotes, _ = read(f"{person} resigned on Tuesday.\n\n{SAID} {said}.")
    name = " ".join(person.partition(",")[0].split()[-2:])
    assert quotes[0].speaker.name == name


def test_a_role_somebody_held_once_is_not_his_now(read: Read) -> None:
    quotes, _ = read(f"Warden Inge Falk, a former diver, left.\n\n{SAID} diver.")
    assert quotes[0].speaker.name is None
