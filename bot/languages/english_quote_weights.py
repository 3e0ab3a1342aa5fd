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
    addressed 3 | again 3 | again:new 6 | again:perhaps 2 | asked -3.1 | author 1 | bare -3 |
    before 1.4 | before:new 7 | before:new:paragraph 2.5 | before:paragraph 0.6 | before:role 1 |
    cue -0.1 | cue:earlier 0.6 | free 0.5 | fresh 1.9 | gender 1.6 | heading -1.8 | hero 2 |
    here 1.1 | known 1.2 | last 1 | leading -1 | leans 1.7 | leans:not -1.5 | line:0 -0.1 |
    line:1 -0.8 | line:2 -1.3 | line:3 -2.4 | line:4 -2.7 | line:5 -3.6 | line:6 -3.9 | name 0.8 |
    new 0.6 | newcomer 6 | none -3.5 | noun -0.8 | object -0.5 | only 8 | only:perhaps 7.5 |
    own -0.5 | paragraph -0.6 | preposition -0.6 | quoted -1.2 | role -1.5 | spoke 0.2 |
    stray -1.9 | subject 0.1 | subject:earlier 0.6 | times:1 -0.3 | times:2 0.6 | times:3 0.8 |
    topic 1.4 | unbroken 2 | voice 0.6 | where -2
    """
)
