"""Weights of the features that choose antecedents, set by hand, and how tables are written.

What is trained stands in `english_speech_weights`, `english_speaker_weights` and
`english_confidence_weights`.
"""


def table(rows: str) -> dict[str, float]:
    """Read "feature weight | feature weight | …"."""
    weights = {}
    for cell in rows.split("|"):
        name, _, weight = cell.strip().rpartition(" ")
        if name:
            weights[name] = float(weight)
    return weights


ANTECEDENT = table(
    """
    asked -3 | before 1 | before:new 5 | before:role 1.5 | cue 0.3 | cue:earlier 0.3 | fresh 1.4 |
    gender 2 | heading -1.5 | here 1 | known 0.8 | leans 1.5 | leans:not -1.5 | line:1 -0.9 |
    line:2 -1.8 | line:3 -2.4 | line:4 -2.9 | line:5 -3.2 | line:6 -3.5 | name 0.3 | new 0.6 |
    newcomer 6 | none -3.5 | object -0.5 | own -0.9 | paragraph -0.3 | preposition -0.7 |
    role -1.2 | spoke 0.7 | spoke:voice 0.6 | stray -2 | subject 1.2 | subject:earlier 0.3 |
    times:2 0.4 | times:3 0.8 | topic 0.5 | voice 0.6 | where -2
    """
)
