"""Weights of the features that choose speech, speakers and antecedents.

Trained by `benchmarks/train_quotes.py` as logistic sums over general features (no words but the
closed classes of the language); the antecedents' were set by hand.
"""


def _table(rows: str) -> dict[str, float]:
    """Read "feature weight | feature weight | …"."""
    table = {}
    for cell in rows.split("|"):
        name, _, weight = cell.strip().rpartition(" ")
        if name:
            table[name] = float(weight)
    return table


ANTECEDENT = _table(
    """
    cue 0.5 | gender 1 | known 0.8 | line:1 -0.9 | line:2 -1.8 | line:3 -2.4 | line:4 -2.9 |
    line:5 -3.2 | line:6 -3.5 | name 0.3 | none -3.5 | object -0.5 | own -0.9 | paragraph -0.3 |
    preposition -0.7 | role -1.2 | self -5 | spoke 1.5 | subject 1.2
    """
)

SPEECH = _table(
    """
    before:False -1.5 | before:False:, 0.58 | before:False:: -0.45 | before:False:a 1.6 |
    before:False:and -1.56 | before:False:aux -0.7 | before:False:name 0.41 |
    before:False:prep 0.06 | before:False:quote -2.06 | before:False:sign -0.78 |
    before:False:word -0.51 | before:True 0.1 | before:True:, 1.18 | before:True:: 0.94 |
    before:True:a 0.26 | before:True:and 1.55 | before:True:as -0.36 | before:True:aux -0.16 |
    before:True:conj 1.9 | before:True:cueC -1.2 | before:True:cueS -0.86 | before:True:cueT 0.07 |
    before:True:det -0.2 | before:True:name -1.55 | before:True:of -0.75 | before:True:prep -0.21 |
    before:True:quote 1.91 | before:True:that 0.4 | before:True:the 0.6 | before:True:to 0.46 |
    before:True:word -0.51 | bias 0.29 | case:lower:1 0.48 | case:lower:11 0.68 |
    case:lower:2 0.4 | case:lower:3 1.47 | case:lower:4 0.88 | case:lower:6 1.09 |
    case:name:1 -0.18 | case:name:3 -0.91 | case:none:1 -0.69 | case:title:11 -1.42 |
    case:title:2 -0.85 | case:title:3 -1.53 | case:title:4 -1.52 | case:title:6 -2.09 |
    case:upper:11 0.28 | case:upper:2 1.09 | case:upper:3 0.94 | case:upper:4 1.02 |
    case:upper:6 0.92 | cue:a:1 -0.06 | cue:a:11 1.26 | cue:a:3 -0.05 | cue:a:4 0.22 |
    cue:a:6 0.69 | cue:a:C:0 0.04 | cue:a:C:7 -0.04 | cue:a:S:0 0.92 | cue:a:S:3 0.3 |
    cue:a:S:7 0.45 | cue:a:T:3 -0.23 | cue:a:T:7 -0.06 | cue:b:1 0.59 | cue:b:11 0.26 |
    cue:b:2 0.41 | cue:b:3 0.64 | cue:b:4 0.43 | cue:b:6 0.31 | cue:b:C:0 0.9 | cue:b:C:3 0.42 |
    cue:b:C:7 -0.36 | cue:b:S:0 0.48 | cue:b:S:3 0.68 | cue:b:S:7 0.73 | cue:b:T:0 0.32 |
    cue:b:T:7 -0.21 | end:c:1 -0.34 | end:c:11 0.11 | end:c:3 0.38 | end:c:4 0.11 | end:c:6 -0.15 |
    end:n:1 -0.21 | end:n:11 -0.46 | end:n:2 -0.09 | end:n:3 -0.22 | end:n:4 -0.05 | end:n:6 -0.4 |
    end:q:1 0.51 | end:q:11 0.83 | end:q:2 1.12 | end:q:3 1 | end:q:4 0.14 | end:q:6 0.67 |
    end:s:11 0.13 | end:s:2 -0.22 | end:s:3 -0.36 | end:s:4 0.05 | end:s:6 0.18 | finite:11 0.47 |
    finite:2 1.13 | finite:3 -0.25 | finite:4 0.04 | finite:6 0.44 | frame:e:1 0.39 |
    frame:e:3 0.33 | frame:e:4 -0.16 | frame:e:6 -0.34 | frame:m:1 -0.29 | frame:m:11 -0.56 |
    frame:m:2 -0.06 | frame:m:3 -0.21 | frame:m:6 0.08 | frame:s:1 0.73 | frame:s:11 0.42 |
    frame:s:2 -0.07 | frame:s:3 0.56 | frame:s:4 0.48 | frame:s:6 -0.49 | frame:w:11 0.38 |
    frame:w:2 0.08 | frame:w:3 -0.32 | frame:w:6 0.99 | naming -0.91 | next:( -1.25 | next:) 0.32 |
    next:):2 -0.1 | next:, -1.51 | next:- -0.26 | next:-:1 -0.19 | next:-:2 -0.18 |
    next:-:4 -0.05 | next:-:6 -0.45 | next:; -0.19 | next:a -0.86 | next:a:1 0.77 |
    next:a:11 0.31 | next:a:2 -0.23 | next:and 0.55 | next:and:1 0.41 | next:and:11 -0.26 |
    next:and:2 0.09 | next:and:3 0.44 | next:and:4 -0.47 | next:and:6 1.52 | next:as 1.56 |
    next:aux:1 -0.35 | next:aux:2 -0.5 | next:aux:3 -0.45 | next:aux:6 0.62 | next:conj:1 -0.26 |
    next:conj:11 0.7 | next:conj:3 -0.22 | next:conj:4 -0.35 | next:conj:6 1.4 | next:cueC -0.51 |
    next:cueC:1 0.14 | next:cueC:2 -0.37 | next:cueS -0.33 | next:cueS:1 -0.51 |
    next:cueS:11 0.31 | next:cueS:2 -0.78 | next:cueS:3 -0.42 | next:cueS:4 0.83 |
    next:cueS:6 1.51 | next:cueT -0.19 | next:cueT:1 0.84 | next:det -0.04 | next:det:1 0.5 |
    next:det:6 -0.42 | next:edge 0.42 | next:edge:1 -0.24 | next:edge:11 0.25 | next:edge:2 0.34 |
    next:edge:3 0.04 | next:edge:4 -0.06 | next:edge:6 0.34 | next:name:1 0.19 |
    next:name:11 -0.25 | next:name:2 -0.46 | next:name:3 -0.55 | next:name:4 1.32 |
    next:name:6 0.39 | next:of 1.1 | next:of:1 0.93 | next:of:2 -0.15 | next:of:3 0.71 |
    next:prep 0.14 | next:prep:1 0.34 | next:prep:11 0.39 | next:prep:2 0.13 | next:prep:3 0.53 |
    next:prep:4 -0.25 | next:prep:6 -0.28 | next:quote -0.45 | next:sign -0.41 |
    next:sign:1 -0.57 | next:sign:11 -0.51 | next:sign:3 -0.75 | next:that:1 -1.02 |
    next:that:2 0.49 | next:that:3 -0.22 | next:the 0.9 | next:the:1 0.33 | next:the:11 0.65 |
    next:the:2 0.97 | next:the:4 0.05 | next:the:6 0.32 | next:to 0.56 | next:to:1 0.18 |
    next:to:2 -0.25 | next:to:3 0.87 | next:with 0.24 | next:with:1 0.45 | next:with:2 -0.18 |
    next:word -0.17 | next:word:1 0.27 | next:word:11 -0.47 | next:word:2 -0.17 |
    next:word:3 0.08 | next:word:4 -0.48 | next:word:6 -0.05 | next:— -0.24 | nocue:a:1 -0.21 |
    nocue:a:11 -0.19 | nocue:a:4 -0.09 | nocue:a:6 -0.42 | nocue:b:1 -1.02 | nocue:b:11 0.19 |
    nocue:b:2 -0.32 | nocue:b:3 -0.63 | nocue:b:4 -0.29 | nocue:b:6 -0.29 | person 0.42 |
    prev:( 0.51 | prev:, 0.19 | prev:,:1 -0.13 | prev:,:11 0.41 | prev:,:2 -0.58 | prev:,:3 0.32 |
    prev:,:4 -0.31 | prev:,:6 1.03 | prev:- -1 | prev:: 0.69 | prev:::11 -0.34 | prev:::3 1.27 |
    prev:::4 0.68 | prev:::6 1.23 | prev:a 0.45 | prev:a:11 0.66 | prev:a:2 -0.12 | prev:a:3 0.8 |
    prev:a:4 0.2 | prev:and -0.22 | prev:and:1 0.21 | prev:and:11 0.46 | prev:and:2 -0.62 |
    prev:and:3 0.25 | prev:and:4 -0.79 | prev:and:6 0.75 | prev:as 0.35 | prev:as:1 1.06 |
    prev:as:11 0.59 | prev:as:2 0.59 | prev:as:3 -0.44 | prev:as:4 0.48 | prev:as:6 -1.35 |
    prev:aux 0.58 | prev:aux:1 1.21 | prev:aux:11 -0.45 | prev:aux:2 0.65 | prev:aux:3 -0.55 |
    prev:aux:4 -0.1 | prev:aux:6 0.05 | prev:conj -0.92 | prev:conj:11 0.15 | prev:conj:2 0.26 |
    prev:conj:4 -0.78 | prev:conj:6 0.13 | prev:cueC 0.68 | prev:cueC:1 -0.06 | prev:cueC:11 0.4 |
    prev:cueC:2 -0.08 | prev:cueC:3 1.77 | prev:cueC:4 -0.04 | prev:cueC:6 0.24 | prev:cueS 0.48 |
    prev:cueS:1 0.35 | prev:cueS:11 0.9 | prev:cueS:2 0.06 | prev:cueS:3 -0.45 | prev:cueS:4 1.18 |
    prev:cueS:6 -0.41 | prev:cueT -0.13 | prev:cueT:1 0.2 | prev:cueT:11 0.55 | prev:cueT:2 -0.61 |
    prev:cueT:3 0.05 | prev:cueT:6 0.9 | prev:det -0.25 | prev:det:1 -0.23 | prev:det:2 0.54 |
    prev:det:3 -0.19 | prev:det:6 -1.12 | prev:edge 0.92 | prev:edge:1 -0.38 | prev:edge:11 0.7 |
    prev:edge:2 0.11 | prev:edge:3 0.14 | prev:edge:4 0.31 | prev:edge:6 0.63 | prev:name -0.18 |
    prev:name:1 0.18 | prev:name:11 0.34 | prev:name:2 0.07 | prev:name:3 -0.81 |
    prev:name:4 -0.24 | prev:name:6 0.66 | prev:of -0.34 | prev:of:1 0.64 | prev:of:2 -0.52 |
    prev:of:3 0.36 | prev:of:4 1.03 | prev:own 0.18 | prev:own:2 -0.12 | prev:prep -0.5 |
    prev:prep:1 -0.36 | prev:prep:11 0.86 | prev:prep:2 -0.58 | prev:prep:4 0.93 |
    prev:prep:6 -0.59 | prev:quote -0.46 | prev:sign -3.43 | prev:sign:1 -2.73 |
    prev:sign:3 -0.91 | prev:that 1.13 | prev:that:2 1.15 | prev:that:3 0.5 | prev:that:4 -0.66 |
    prev:that:6 0.68 | prev:the 0.15 | prev:the:1 -0.38 | prev:the:2 0.15 | prev:the:3 0.35 |
    prev:the:4 -0.16 | prev:the:6 0.94 | prev:to 0.27 | prev:to:1 0.39 | prev:to:11 0.82 |
    prev:to:2 0.16 | prev:to:3 -0.51 | prev:to:4 0.38 | prev:to:6 -0.04 | prev:with 0.23 |
    prev:word 0.36 | prev:word:11 0.14 | prev:word:3 0.37 | prev:word:4 0.21 | prev:word:6 0.31 |
    prev:— -2.13 | prev:—:6 -1.27 | resumed -1.49 | sentences -0.58 | shortened 0.39 |
    single:1 -3.32 | single:11 -2.23 | single:2 -3.3 | single:3 -3.16 | single:4 -3.59 |
    single:6 -2.53 | size:1 -0.24 | size:11 0.3 | size:4 0.11 | subject:1 0.98 | subject:11 0.68 |
    subject:2 0.66 | subject:3 0.3 | subject:4 0.73 | subject:6 1.33 | title -3.09 |
    title:1 -0.94 | title:2 -0.75 | title:3 -1.02 | title:4 -1.06 | title:6 -0.94 |
    unclosed -2.42
    """
)

SPEAKER = _table(
    """
    L-1:cue 0.63 | L-1:cue:C:eq -0.22 | L-1:cue:C:es -0.76 | L-1:cue:C:mc -0.6 |
    L-1:cue:C:mn 0.26 | L-1:cue:C:sc -0.5 | L-1:cue:C:ws -0.04 | L-1:cue:S:eq -0.53 |
    L-1:cue:S:es 0.85 | L-1:cue:S:mc -0.81 | L-1:cue:S:mn -0.88 | L-1:cue:S:sc -0.37 |
    L-1:cue:S:sn 0.54 | L-1:cue:S:wq 1.16 | L-1:cue:S:ws 1.9 | L-1:cue:T:en -0.73 |
    L-1:cue:T:es -0.97 | L-1:cue:T:mc -0.18 | L-1:cue:T:mn -0.29 | L-1:cue:T:sc -0.24 |
    L-1:cue:T:ws -0.13 | L-1:en -0.78 | L-1:eq -1.38 | L-1:es -0.32 | L-1:hasquotes -0.74 |
    L-1:mc -1.14 | L-1:mn -2.08 | L-1:name -0.54 | L-1:noun -0.91 | L-1:own -0.52 |
    L-1:prep -0.25 | L-1:pronoun -0.7 | L-1:rank:0 0.1 | L-1:rank:1 -1.15 | L-1:rank:2 -0.56 |
    L-1:rank:3 -0.25 | L-1:rank:4 -0.86 | L-1:role -0.29 | L-1:sc -0.53 | L-1:sn 0.36 |
    L-1:spoke 1.26 | L-1:spoke:es 0.3 | L-1:spoke:mc 0.06 | L-1:spoke:mn -0.15 |
    L-1:spoke:sc 0.97 | L-1:spoke:sn 0.76 | L-1:spoke:wq 0.55 | L-1:spoke:ws 0.8 | L-1:sq -0.85 |
    L-1:subject 0.17 | L-1:wn 0.81 | L-1:wq 0.58 | L-1:ws 0.32 | L-2:cue -0.17 |
    L-2:cue:C:es -0.19 | L-2:cue:C:mn -0.07 | L-2:cue:C:ws -0.3 | L-2:cue:S:es 0.13 |
    L-2:cue:S:mc -0.11 | L-2:cue:S:mn -0.16 | L-2:cue:S:sc -0.17 | L-2:cue:S:wq -0.17 |
    L-2:cue:S:ws 0.28 | L-2:cue:T:es -0.12 | L-2:cue:T:mn -0.43 | L-2:cue:T:sc -0.27 |
    L-2:cue:T:ws -0.16 | L-2:es -0.53 | L-2:hasquotes -0.53 | L-2:mc -0.29 | L-2:mn -0.86 |
    L-2:name -0.75 | L-2:noun -0.63 | L-2:own 0.26 | L-2:prep -0.47 | L-2:rank:0 0.56 |
    L-2:rank:1 0.73 | L-2:rank:2 -1.16 | L-2:rank:3 -1.01 | L-2:rank:4 -1.75 | L-2:role -0.61 |
    L-2:sc -0.52 | L-2:spoke 1.16 | L-2:spoke:es 0.43 | L-2:spoke:mn -0.33 | L-2:spoke:sc -0.18 |
    L-2:subject -0.11 | L-2:wq -0.71 | L-2:ws -0.39 | L0:colon 2 | L0:colon:c 1.25 |
    L0:colon:n 1.34 | L0:cue 0.66 | L0:cue:C:eq -0.04 | L0:cue:C:es -0.2 | L0:cue:C:mc -0.14 |
    L0:cue:C:mn -0.47 | L0:cue:C:sc -0.2 | L0:cue:C:sq -0.32 | L0:cue:C:wq -0.17 |
    L0:cue:C:ws 1.24 | L0:cue:S:eq -0.11 | L0:cue:S:es -0.34 | L0:cue:S:mc -0.16 |
    L0:cue:S:mn -0.3 | L0:cue:S:sc -0.51 | L0:cue:S:sn -0.07 | L0:cue:S:wq 0.71 |
    L0:cue:S:ws 1.51 | L0:cue:T:es -0.15 | L0:cue:T:mc -0.1 | L0:cue:T:mn -0.19 |
    L0:cue:T:sc -0.17 | L0:cue:T:sn -0.08 | L0:eq -0.69 | L0:es -2.36 | L0:mc -0.28 | L0:mn -1.08 |
    L0:mq -0.28 | L0:name -0.72 | L0:noun -1.35 | L0:own -2.24 | L0:prep -1.11 | L0:pronoun -0.97 |
    L0:rank:0 -1.13 | L0:rank:1 -0.31 | L0:rank:2 -1.4 | L0:rank:3 -1.7 | L0:rank:4 -0.85 |
    L0:role -2.07 | L0:sc -1.72 | L0:sn -0.53 | L0:spoke -0.11 | L0:sq -1 | L0:subject 0.22 |
    L0:wq -0.16 | L0:ws 0.18 | L1:cue 0.21 | L1:cue:C:es -0.44 | L1:cue:C:mc -0.52 |
    L1:cue:C:mn -0.44 | L1:cue:C:sc -0.1 | L1:cue:C:wq -0.2 | L1:cue:S:es -0.69 |
    L1:cue:S:mc -0.43 | L1:cue:S:mn -0.88 | L1:cue:S:sc 0.36 | L1:cue:S:sn -0.29 |
    L1:cue:S:wq 2.28 | L1:cue:S:ws 1.04 | L1:cue:T:es -0.22 | L1:cue:T:mc -0.12 |
    L1:cue:T:mn -0.25 | L1:cue:T:sc -0.07 | L1:eq -0.92 | L1:es -2.4 | L1:hasquotes -0.19 |
    L1:mc -1.61 | L1:mn -2.45 | L1:name 0.04 | L1:noun -0.47 | L1:own -0.41 | L1:prep -0.76 |
    L1:pronoun -0.44 | L1:rank:0 0.3 | L1:rank:1 -1.31 | L1:rank:2 -0.64 | L1:rank:3 -0.55 |
    L1:rank:4 -1.19 | L1:role -1.65 | L1:sc 0.08 | L1:sn -0.43 | L1:sq -0.26 | L1:subject 0.12 |
    L1:wq 2.24 | L1:ws 0.72 | between:a:0 0.59 | between:a:1 0.8 | between:a:2 -0.14 |
    between:b:0 1.07 | between:b:1 0.22 | between:b:2 0.56 | carried -0.38 | carried:0:later 1.25 |
    carried:0:sc -0.07 | carried:0:ws 1.34 | carried:1:eq -0.28 | carried:1:es -2.14 |
    carried:1:first 0.91 | carried:1:later -1.85 | carried:1:mc -1.49 | carried:1:mn -0.96 |
    carried:1:sc 1.4 | carried:1:sn -0.59 | carried:1:sq -0.09 | carried:1:wq -0.18 |
    carried:1:ws 0.83 | carried:2:eq -0.25 | carried:2:es -1.04 | carried:2:first -1.3 |
    carried:2:later -1.51 | carried:2:mc -0.44 | carried:2:mn -1.08 | carried:2:sc -0.68 |
    carried:2:sn -0.12 | carried:2:sq -0.06 | carried:2:wq -0.45 | carried:pronoun -0.27 |
    carried:role -0.89 | colon 0.74 | colon:next 1.32 | cue:a::0 0.59 | cue:a::1 0.17 |
    cue:a::2 -0.55 | cue:a:C:0 -0.23 | cue:a:C:1 -1.31 | cue:a:C:2 -0.86 | cue:a:C:3 -0.08 |
    cue:a:C:4 -0.87 | cue:a:C:5 -0.65 | cue:a:C::0 0.92 | cue:a:C::1 -1.15 | cue:a:C::2 -0.49 |
    cue:a:C::3 -0.55 | cue:a:C::4 -0.11 | cue:a:C::5 -0.95 | cue:a:C::6 -0.39 | cue:a:C:a:3 -0.39 |
    cue:a:C:a:4 -0.07 | cue:a:C:a:5 -0.09 | cue:a:C:a:6 0.55 | cue:a:C:i:0 -0.55 |
    cue:a:C:p:6 -0.14 | cue:a:S:0 1.82 | cue:a:S:1 -0.12 | cue:a:S:2 0.73 | cue:a:S:3 0.72 |
    cue:a:S:4 0.7 | cue:a:S:5 1.5 | cue:a:S:6 0.8 | cue:a:S::0 1.21 | cue:a:S::1 -0.14 |
    cue:a:S::2 0.5 | cue:a:S::3 0.71 | cue:a:S::4 0.32 | cue:a:S::5 1 | cue:a:S:a:0 -0.3 |
    cue:a:S:a:5 0.15 | cue:a:S:i,:4 1.29 | cue:a:S:i,:6 1.65 | cue:a:S:i:0 1.18 |
    cue:a:S:o:0 1.23 | cue:a:S:p:0 -0.18 | cue:a:S:p:3 -0.54 | cue:a:S:p:4 -0.23 |
    cue:a:S:p:5 -0.24 | cue:a:T:0 -0.85 | cue:a:T:1 -1.25 | cue:a:T:2 -0.73 | cue:a:T:3 -0.56 |
    cue:a:T:4 -1.13 | cue:a:T:5 -1.06 | cue:a:T:6 -0.74 | cue:a:T::0 -0.97 | cue:a:T::1 -1.16 |
    cue:a:T::2 -0.61 | cue:a:T::3 -0.54 | cue:a:T::4 -0.99 | cue:a:T::5 -0.98 | cue:a:T::6 -0.47 |
    cue:a:T:a:5 -0.13 | cue:a:T:a:6 -0.34 | cue:a:a:0 -0.13 | cue:a:a:1 -1.12 | cue:a:a:2 0.6 |
    cue:a:i,:0 2.57 | cue:a:i:0 0.58 | cue:a:i:1 -0.41 | cue:a:o:0 0.62 | cue:a:o:2 -0.26 |
    cue:a:p:0 -0.58 | cue:a:p:1 0.34 | cue:a:p:2 -0.25 | cue:b::0 0.84 | cue:b::1 0.71 |
    cue:b::2 1.15 | cue:b:C:0 0.51 | cue:b:C:1 -0.29 | cue:b:C:2 1.08 | cue:b:C:3 0.43 |
    cue:b:C:4 0.35 | cue:b:C:6 -0.36 | cue:b:C::0 0.45 | cue:b:C::1 0.39 | cue:b:C::2 0.51 |
    cue:b:C::3 -0.1 | cue:b:C::4 0.53 | cue:b:C::5 0.2 | cue:b:C::6 0.16 | cue:b:C:a:0 -0.09 |
    cue:b:C:a:1 -0.84 | cue:b:C:a:2 1.04 | cue:b:C:a:3 0.63 | cue:b:C:a:4 0.77 | cue:b:C:a:5 0.08 |
    cue:b:C:a:6 0.06 | cue:b:C:o:0 0.55 | cue:b:C:o:1 0.63 | cue:b:C:o:3 0.28 | cue:b:C:o:4 -0.08 |
    cue:b:C:o:6 -0.35 | cue:b:C:p:0 0.12 | cue:b:C:p:1 0.25 | cue:b:C:p:3 0.93 | cue:b:C:p:4 -1.3 |
    cue:b:C:p:5 -0.14 | cue:b:C:p:6 -0.89 | cue:b:C:pa:4 -0.47 | cue:b:C:pa:5 -0.2 |
    cue:b:C:pa:6 0.73 | cue:b:C:po:0 -0.23 | cue:b:C:po:3 -0.23 | cue:b:C:po:4 0.15 |
    cue:b:S:0 0.51 | cue:b:S:1 1.4 | cue:b:S:2 0.17 | cue:b:S:3 1.01 | cue:b:S:4 0.53 |
    cue:b:S:5 0.91 | cue:b:S:6 0.6 | cue:b:S::0 1.47 | cue:b:S::1 1.04 | cue:b:S::2 1.28 |
    cue:b:S::3 0.23 | cue:b:S::4 0.54 | cue:b:S::5 0.33 | cue:b:S::6 0.09 | cue:b:S:a:0 0.73 |
    cue:b:S:a:1 -0.11 | cue:b:S:a:2 -0.38 | cue:b:S:a:3 1.49 | cue:b:S:a:4 1.14 |
    cue:b:S:a:5 0.11 | cue:b:S:a:6 0.09 | cue:b:S:i:5 0.85 | cue:b:S:i:6 -0.49 |
    cue:b:S:o:1 -1.02 | cue:b:S:o:2 0.31 | cue:b:S:o:3 0.25 | cue:b:S:o:4 0.76 | cue:b:S:o:5 0.87 |
    cue:b:S:o:6 1.47 | cue:b:S:p:0 0.8 | cue:b:S:p:1 1.36 | cue:b:S:p:2 -0.88 | cue:b:S:p:3 -0.64 |
    cue:b:S:p:4 -0.13 | cue:b:S:p:5 0.45 | cue:b:S:p:6 -0.6 | cue:b:S:po:1 -0.12 |
    cue:b:S:po:2 -0.79 | cue:b:S:po:3 0.2 | cue:b:S:po:5 -0.14 | cue:b:S:po:6 -0.11 |
    cue:b:T:0 -1.12 | cue:b:T:1 -0.12 | cue:b:T:2 -0.73 | cue:b:T:3 -0.2 | cue:b:T:4 -1.85 |
    cue:b:T:5 -0.55 | cue:b:T:6 -0.92 | cue:b:T::1 0.33 | cue:b:T::2 -0.69 | cue:b:T::3 -1.32 |
    cue:b:T::4 -0.91 | cue:b:T::5 -0.42 | cue:b:T::6 -0.23 | cue:b:T:a:1 -0.7 | cue:b:T:a:2 -0.51 |
    cue:b:T:a:3 1.11 | cue:b:T:a:4 -1.8 | cue:b:T:a:5 -0.52 | cue:b:T:a:6 -0.98 |
    cue:b:T:po:6 -0.06 | cue:b:a:1 0.86 | cue:b:a:2 0.14 | cue:b:i:0 0.81 | cue:b:i:1 -1.22 |
    cue:b:o:0 0.68 | cue:b:o:1 -0.17 | cue:b:o:2 0.34 | cue:b:oa:0 -0.85 | cue:b:oa:1 -0.28 |
    cue:b:p:0 0.21 | cue:b:p:1 -0.3 | cue:b:p:2 1.05 | cue:b:pa:1 -0.55 | cue:b:pa:2 -0.27 |
    cue:b:po:1 -0.14 | cue:b:po:2 -0.93 | cueframe:a:mc:0 0.55 | cueframe:a:mc:1 0.06 |
    cueframe:a:mc:2 -0.51 | cueframe:a:mn:0 -0.66 | cueframe:a:mn:1 0.52 | cueframe:a:mn:2 0.84 |
    cueframe:a:sc:0 0.52 | cueframe:a:sc:1 -0.5 | cueframe:a:sc:2 -1.15 | cueframe:a:sn:0 1.5 |
    cueframe:a:sq:0 1.73 | cueframe:b:en:0 0.91 | cueframe:b:eq:0 0.18 | cueframe:b:eq:1 -0.48 |
    cueframe:b:eq:2 -0.09 | cueframe:b:es:0 0.52 | cueframe:b:es:1 0.6 | cueframe:b:es:2 0.22 |
    cueframe:b:mc:0 0.26 | cueframe:b:mc:1 0.25 | cueframe:b:mc:2 -0.73 | cueframe:b:mn:0 0.62 |
    cueframe:b:mn:1 0.67 | cueframe:b:mn:2 0.95 | cueframe:b:mq:0 -1.01 | cuekind:a:name 0.99 |
    cuekind:a:pronoun 0.41 | cuekind:a:role 0.9 | cuekind:b:name 1.02 | cuekind:b:noun -0.22 |
    cuekind:b:pronoun 0.71 | cuekind:b:role 0.82 | far:a:0 0.3 | far:a:1 0.1 | far:a:3 0.23 |
    far:a:5 1.29 | far:a:6 -0.37 | far:b:0 0.19 | far:b:1 0.73 | far:b:2 0.67 | far:b:3 0.23 |
    far:b:4 0.29 | far:b:5 0.31 | far:b:6 -0.34 | free:C:0 0.42 | free:C:1 0.36 | free:C:2 1.12 |
    free:C:3 0.35 | free:C:4 0.45 | free:C:5 0.13 | free:S:0 -0.04 | free:S:1 0.45 |
    free:S:2 1.28 | free:S:3 1.42 | free:S:4 0.97 | free:S:5 0.41 | free:S:6 0.67 | free:T:0 0.87 |
    free:T:1 -1.15 | free:T:3 -0.49 | free:T:4 0.51 | free:T:5 0.09 | kind:name 0.39 |
    kind:noun -1.06 | kind:pronoun 0.27 | kind:role 0.38 | name:long 0.52 | name:short -0.04 |
    nocue:a:mc -0.71 | nocue:a:mn -1.43 | nocue:a:mq 0.25 | nocue:a:name -0.14 |
    nocue:a:noun -0.3 | nocue:a:pronoun -1.53 | nocue:a:role 0.08 | nocue:a:sc 0.79 |
    nocue:a:sn -0.69 | nocue:a:sq 0.68 | nocue:b:en -0.7 | nocue:b:eq 0.52 | nocue:b:es -0.06 |
    nocue:b:mc -0.13 | nocue:b:mn 0.12 | nocue:b:ms -0.36 | nocue:b:name -0.61 |
    nocue:b:noun 0.13 | nocue:b:pronoun 0.35 | nocue:b:role 0.32 | none 0.25 | none:en 0.6 |
    none:eq 0.2 | none:es 0.69 | none:first 0.49 | none:mc 1.46 | none:mn 1.32 | none:mq 1.63 |
    none:sc -1.07 | none:sn -0.25 | none:sq -0.79 | none:wq -3.19 | none:ws -2.75 |
    object:a -0.38 | object:b -2.54 | own:b 0.54 | prep:a:according 5.88 | prep:a:by 2.1 |
    prep:a:for -1.82 | prep:a:from 0.55 | prep:a:in -0.36 | prep:a:of -1.75 | prep:a:on -1.89 |
    prep:a:to -2.49 | prep:a:with -0.5 | prep:a:x -1.75 | prep:b:according 4.96 | prep:b:by 0.19 |
    prep:b:for -1.13 | prep:b:from -0.75 | prep:b:in -1.96 | prep:b:of -1.34 | prep:b:on -1.58 |
    prep:b:to -2.23 | prep:b:with -0.85 | prep:b:x -0.91 | rank:a:0 0.47 | rank:a:1 0.5 |
    rank:a:2 0.63 | rank:a:3 0.06 | rank:a:4 -0.51 | rank:b:0 0.11 | rank:b:1 0.43 |
    rank:b:2 0.55 | rank:b:3 0.73 | rank:b:4 0.54 | same 1.29 | subject:a:c 0.16 |
    subject:a:n 1.16 | subject:b:c 0.44 | subject:b:n 1.04 | word:he 0.6 | word:i -0.51 |
    word:it -1.52 | word:she 0.37 | word:they -0.18 | word:we -0.36
    """
)
