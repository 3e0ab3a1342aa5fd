"""In a clause behind "whom" or "whose" another acts than whoever it stands behind."""

import pytest
from construction import Construction, Read, case, check, direct, partial

WORSE = "I have heard worse."
CASES = [
    case("whom another called names",
         f"Ana Renn, whom Bo Lind had called “a clown”, said: “{WORSE}”",
         partial("a clown", "Bo Lind"), direct(WORSE, "Ana Renn", 2)),
    case("with the comma inside the marks",
         f"Ana Renn, whom Bo Lind had called “a clown,” said: “{WORSE}”",
         partial("a clown,", "Bo Lind"), direct(WORSE, "Ana Renn", 2)),
    case("an aside inside the clause",
         f"Ana Renn, whom Bo Lind, her rival, had called “a clown”, said: “{WORSE}”",
         partial("a clown", "Bo Lind"), direct(WORSE, "Ana Renn", 2)),
    case("whose plan another described",
         f"Ana Renn, whose plan Bo Lind described as “a joke”, replied: “{WORSE}”",
         partial("a joke", "Bo Lind"), direct(WORSE, "Ana Renn", 2)),
    case("about whom another spoke",
         "Ana Renn, about whom Bo Lind said “she is done”, wrote: “Never.”",
         direct("she is done", "Bo Lind"), direct("Never.", "Ana Renn", 2)),
    case("whom somebody not named called names",
         f"Ana Renn, whom the warden had called “a clown,” said: “{WORSE}”",
         partial("a clown,", role="the warden"), direct(WORSE, "Ana Renn", 2)),
    case("her own fragment",
         "Ana Renn, whom Bo Lind had called “a clown”, said she had “heard worse”.",
         partial("a clown", "Bo Lind"), partial("heard worse", "Ana Renn", 2)),
    case("nothing quoted in the clause", f"Renn, whose team won, added: “{WORSE}”",
         direct(WORSE, "Renn")),
]  # fmt: skip


@pytest.mark.parametrize("construction", CASES)
def test_the_clause_is_the_other_s_and_the_verb_behind_it_hers(
    construction: Construction, read: Read
) -> None:
    check(read, construction)
