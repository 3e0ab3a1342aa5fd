"""Weights of the features that choose antecedents, and how tables are written.

They were set by hand and then drawn a little to labelled texts. What is trained stands in
`english_speech_weights`, `english_speaker_weights` and `english_confidence_weights`.
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
    addressed 3 | asked -3.1 | author 1 | before 1.3 | before:new 5 | before:paragraph 0.4 | before:role 1.2 |
    cue:earlier 0.2 | free 0.5 | fresh 1.7 | gender 2 | heading -1.7 | here 1 | known 0.8 |
    leans 1.6 | leans:not -1.5 | line:0 -0.2 | line:1 -0.7 | line:2 -1.5 | line:3 -2.2 |
    line:4 -2.9 | line:5 -3.6 | line:6 -3.7 | name 0.2 | new 0.6 | newcomer 6 | none -3.4 |
    noun -0.2 | object -0.8 | own -0.6 | paragraph -0.7 | preposition -0.5 | role -1 | spoke 0.3 |
    spoke:voice 0.1 | stray -2.1 | subject 0.4 | subject:earlier 0.5 | times:1 -0.2 | times:2 0.6 |
    times:3 0.7 | topic 1.1 | voice 0.9 | where -2.1
    """
)
