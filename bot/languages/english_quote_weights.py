"""Weights of the features that choose speech, speakers and antecedents.

Trained by `benchmarks/_train_quotes.py` as logistic sums over general features (no words but the
closed classes of the language). The antecedents' were set by hand, as were "so-called",
"continued" and "resumed", which training texts hold too seldom.
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
    preposition -0.7 | role -1.2 | self -5 | spoke 1.5 | stray -2 | subject 1.2
    """
)

SPEECH = _table(
    """
    so-called -4 |
    before:False -1.49 | before:False:: -0.84 | before:False:and -1.85 | before:False:aux -0.64 |
    before:False:sign -0.76 | before:False:word -0.82 | before:True:, 1.31 | before:True:: 1.17 |
    before:True:and 1.78 | before:True:aux -0.07 | before:True:conj 2.6 | before:True:name -1.1 |
    before:True:of -0.93 | before:True:prep -0.24 | before:True:quote 2.49 |
    before:True:that 0.58 | before:True:the 0.71 | before:True:to 0.64 | before:True:word -0.38 |
    bias 0.21 | case:lower:1 0.34 | case:lower:11 0.68 | case:lower:2 0.29 | case:lower:3 1.47 |
    case:lower:4 0.84 | case:lower:6 0.82 | case:name:1 0.16 | case:name:3 -1.1 |
    case:none:1 -0.97 | case:title:2 -0.55 | case:title:3 -1.24 | case:title:4 -1.35 |
    case:title:6 -2.09 | case:upper:11 0.3 | case:upper:2 0.65 | case:upper:3 0.82 |
    case:upper:4 0.61 | case:upper:6 0.57 | continued 0.5 | cue:a:1 -0.07 | cue:a:11 0.84 |
    cue:a:2 -0.09 | cue:a:4 0.37 | cue:a:6 0.69 | cue:a:C:0 0.08 | cue:a:C:7 0.05 |
    cue:a:S:0 0.79 | cue:a:S:3 0.32 | cue:a:S:7 0.55 | cue:a:T:0 -0.04 | cue:a:T:3 -0.77 |
    cue:a:T:7 0.35 | cue:b:1 0.64 | cue:b:11 0.4 | cue:b:2 0.38 | cue:b:3 0.75 | cue:b:4 0.11 |
    cue:b:6 0.43 | cue:b:C:0 1.19 | cue:b:C:3 0.48 | cue:b:C:7 -0.4 | cue:b:S:0 0.31 |
    cue:b:S:3 0.71 | cue:b:S:7 0.64 | cue:b:T:3 0.3 | cue:b:T:7 -0.15 | end:c:1 -0.33 |
    end:c:11 0.3 | end:c:2 -0.05 | end:c:3 0.43 | end:c:4 0.17 | end:n:1 -0.17 | end:n:11 -0.33 |
    end:n:2 -0.08 | end:n:3 -0.27 | end:n:4 0.13 | end:n:6 -0.39 | end:q:1 0.62 | end:q:11 0.9 |
    end:q:2 1.21 | end:q:3 1.15 | end:q:4 -0.17 | end:q:6 0.84 | end:s:1 0.08 | end:s:11 0.15 |
    end:s:2 -0.16 | end:s:3 -0.35 | end:s:6 0.22 | finite:11 0.37 | finite:3 -0.16 |
    finite:4 0.11 | finite:6 0.47 | frame:e:1 0.52 | frame:e:2 -0.05 | frame:e:3 0.35 |
    frame:e:4 -0.26 | frame:e:6 -0.33 | frame:m:1 -0.18 | frame:m:11 -0.69 | frame:m:3 -0.17 |
    frame:m:4 0.05 | frame:m:6 0.07 | frame:s:1 1.03 | frame:s:11 0.45 | frame:s:2 -0.13 |
    frame:s:3 0.53 | frame:s:4 0.35 | frame:s:6 -0.23 | frame:w:11 0.44 | frame:w:2 0.62 |
    frame:w:3 -0.19 | frame:w:4 0.17 | frame:w:6 1.29 | heading -1.68 | inside -2.12 |
    named -1.34 | namelike:cue -0.5 | namelike:x -0.98 | naming 0.29 | next:( -1.24 | next:) 0.26 |
    next:- -0.23 | next:-:1 -0.3 | next:a -0.72 | next:and 0.46 | next:and:1 0.36 |
    next:and:11 -0.43 | next:and:2 0.17 | next:and:3 0.62 | next:and:4 -0.56 | next:and:6 1.74 |
    next:as 1.82 | next:aux 0.07 | next:aux:1 -0.51 | next:aux:2 -0.47 | next:aux:3 -0.59 |
    next:conj:1 -0.41 | next:conj:3 -0.16 | next:conj:4 -0.44 | next:conj:6 1.73 |
    next:cueC -0.73 | next:cueC:3 0.08 | next:cueS:1 -0.42 | next:cueS:11 0.45 | next:cueS:2 -0.9 |
    next:cueS:3 -0.52 | next:cueS:4 0.68 | next:cueS:6 1.29 | next:cueT -0.07 | next:det 0.18 |
    next:det:6 -0.41 | next:edge 0.37 | next:edge:1 -0.41 | next:edge:11 0.24 | next:edge:2 0.5 |
    next:edge:3 0.12 | next:edge:4 0.12 | next:edge:6 0.38 | next:name 0.25 | next:name:1 0.64 |
    next:name:2 -0.24 | next:name:3 -0.6 | next:name:4 1.04 | next:name:6 0.32 | next:of 1.17 |
    next:of:1 0.97 | next:of:2 -0.26 | next:prep 0.17 | next:prep:1 0.3 | next:prep:11 0.38 |
    next:prep:2 0.04 | next:prep:3 0.46 | next:prep:4 -0.45 | next:prep:6 -0.16 | next:quote -0.3 |
    next:sign -0.32 | next:sign:1 -0.65 | next:sign:11 -0.62 | next:sign:3 -0.93 |
    next:that:1 -1.33 | next:that:2 0.46 | next:the 0.78 | next:the:1 0.28 | next:the:11 0.86 |
    next:the:2 1.21 | next:the:4 0.11 | next:the:6 0.46 | next:to 0.76 | next:to:1 0.09 |
    next:to:2 -0.15 | next:to:3 0.8 | next:with 0.08 | next:with:1 0.5 | next:word:1 0.56 |
    next:word:11 -0.19 | next:word:3 0.06 | next:word:4 -0.82 | next:word:6 -0.07 | next:— -0.09 |
    nocue:a:1 -0.11 | nocue:a:11 -0.13 | nocue:a:2 0.06 | nocue:a:3 0.11 | nocue:a:4 -0.11 |
    nocue:a:6 -0.36 | nocue:b:1 -1.1 | nocue:b:11 0.23 | nocue:b:2 -0.33 | nocue:b:3 -0.69 |
    nocue:b:4 -0.06 | nocue:b:6 -0.13 | person 0.38 | prev:( 0.41 | prev:, 0.29 | prev:,:1 -0.24 |
    prev:,:11 0.39 | prev:,:2 -0.55 | prev:,:3 0.35 | prev:,:4 -0.14 | prev:,:6 1.24 |
    prev:- -1.14 | prev:: 0.67 | prev:::11 -0.36 | prev:::4 0.34 | prev:::6 1.69 | prev:a 0.44 |
    prev:a:1 0.08 | prev:a:11 0.87 | prev:a:3 1.01 | prev:a:4 -0.13 | prev:and -0.42 |
    prev:and:1 0.16 | prev:and:11 0.69 | prev:and:2 -0.77 | prev:and:6 1.1 | prev:as 0.12 |
    prev:as:1 1.35 | prev:as:11 0.87 | prev:as:2 0.76 | prev:as:3 -0.48 | prev:as:4 0.57 |
    prev:aux 0.56 | prev:aux:1 1.4 | prev:aux:11 -0.5 | prev:aux:2 0.66 | prev:aux:3 -0.62 |
    prev:aux:6 0.16 | prev:conj -1.08 | prev:conj:11 0.18 | prev:conj:6 0.23 | prev:cueC 0.27 |
    prev:cueC:1 -0.83 | prev:cueC:2 -0.26 | prev:cueC:3 1.92 | prev:cueC:4 -0.12 |
    prev:cueC:6 0.27 | prev:cueS 0.37 | prev:cueS:1 0.49 | prev:cueS:11 0.88 | prev:cueS:2 -0.14 |
    prev:cueS:3 -0.82 | prev:cueS:4 1.91 | prev:cueS:6 -0.34 | prev:cueT 0.14 | prev:cueT:2 -0.35 |
    prev:det -0.4 | prev:det:1 -0.3 | prev:det:2 0.52 | prev:det:3 -0.25 | prev:edge 0.64 |
    prev:edge:1 -0.49 | prev:edge:11 0.62 | prev:edge:2 0.42 | prev:edge:3 0.21 |
    prev:edge:4 0.33 | prev:edge:6 0.58 | prev:name 0.04 | prev:name:1 0.34 | prev:name:11 0.09 |
    prev:name:2 0.45 | prev:name:3 -0.54 | prev:name:4 -0.62 | prev:name:6 0.49 | prev:of -0.17 |
    prev:of:1 0.94 | prev:of:2 -0.44 | prev:of:3 0.65 | prev:own 0.21 | prev:prep -0.44 |
    prev:prep:1 -0.46 | prev:prep:2 -0.75 | prev:prep:3 -0.08 | prev:prep:4 1.25 |
    prev:prep:6 -0.57 | prev:quote -1.34 | prev:sign -2.74 | prev:sign:1 -2.51 | prev:sign:3 -1.1 |
    prev:that 1.25 | prev:that:11 -0.07 | prev:that:6 1.02 | prev:the 0.29 | prev:the:1 -0.33 |
    prev:the:3 0.43 | prev:the:6 1.21 | prev:to 0.26 | prev:to:1 0.49 | prev:to:11 1.03 |
    prev:to:2 -0.13 | prev:to:3 -0.59 | prev:to:4 0.51 | prev:with 0.12 | prev:word 0.27 |
    prev:word:1 0.14 | prev:word:11 0.36 | prev:word:2 -0.15 | prev:word:4 0.44 |
    prev:word:6 0.49 | prev:— -2.22 | prev:—:6 -1.45 | resumed 0.5 | sentences -0.49 |
    shortened 0.32 | single:1 -3.64 | single:11 -0.5 | single:2 -3.8 | single:3 -3.39 |
    single:6 -1 | size:1 -0.16 | size:11 0.3 | size:3 0.05 | size:4 0.06 | size:6 0.11 |
    slot:a:word:lower -0.58 | slot:aux:word:lower -0.95 | slot:det:word:lower -0.09 |
    slot:edge:name:upper 1.86 | slot:edge:word:upper 1.69 | slot:name:edge:title -1.5 |
    slot:sign:word:lower -1.53 | slot:sign:word:none -0.91 | slot:the:word:lower -0.92 |
    slot:the:word:title 0.09 | slot:word:word:lower -0.98 | slot:word:word:title 1.85 |
    subject:1 0.84 | subject:11 0.41 | subject:2 0.53 | subject:3 0.2 | subject:4 1.1 |
    subject:6 1.04 | unclosed -2.92
    """
)

SPEAKER = _table(
    """
    L-1:cue 0.56 | L-1:cue:C:es -0.42 | L-1:cue:C:mc -0.6 | L-1:cue:C:mn 0.07 |
    L-1:cue:C:sc -0.44 | L-1:cue:C:ws 0.19 | L-1:cue:S:es 0.67 | L-1:cue:S:mc -0.75 |
    L-1:cue:S:mn -0.91 | L-1:cue:S:sc -0.51 | L-1:cue:S:sn 0.76 | L-1:cue:S:wq 1.22 |
    L-1:cue:S:ws 1.64 | L-1:cue:T:es -0.87 | L-1:cue:T:mc -0.32 | L-1:cue:T:mn -0.4 |
    L-1:cue:T:sc -0.26 | L-1:cue:T:ws -0.24 | L-1:en -0.92 | L-1:eq -1.47 | L-1:es -0.51 |
    L-1:hasquotes -0.68 | L-1:mc -0.9 | L-1:mn -1.26 | L-1:name -0.25 | L-1:noun -0.83 |
    L-1:own -0.24 | L-1:prep -0.34 | L-1:pronoun -0.51 | L-1:rank:0 0.13 | L-1:rank:1 -0.81 |
    L-1:rank:2 -0.18 | L-1:rank:3 -0.48 | L-1:rank:4 -0.69 | L-1:role -0.16 | L-1:sc -0.31 |
    L-1:sn 0.53 | L-1:spoke 1.22 | L-1:spoke:es 0.62 | L-1:spoke:mc 0.16 | L-1:spoke:mn -0.31 |
    L-1:spoke:sc 0.93 | L-1:spoke:wq 0.52 | L-1:spoke:ws 1.02 | L-1:sq -0.93 | L-1:subject 0.16 |
    L-1:wq 0.48 | L-1:ws 0.22 | L-2:cue -0.13 | L-2:cue:C:es -0.21 | L-2:cue:C:mn -0.07 |
    L-2:cue:C:ws -0.27 | L-2:cue:S:es 0.17 | L-2:cue:S:mn -0.16 | L-2:cue:S:sc -0.17 |
    L-2:cue:S:ws 0.23 | L-2:cue:T:es -0.12 | L-2:cue:T:mn -0.46 | L-2:cue:T:sc -0.25 |
    L-2:cue:T:ws -0.21 | L-2:es -0.45 | L-2:hasquotes -0.56 | L-2:mc -0.39 | L-2:mn -0.87 |
    L-2:name -0.73 | L-2:noun -0.52 | L-2:own 0.28 | L-2:prep -0.42 | L-2:pronoun -0.04 |
    L-2:rank:0 0.51 | L-2:rank:1 0.69 | L-2:rank:2 -1.1 | L-2:rank:3 -0.89 | L-2:rank:4 -1.39 |
    L-2:role -0.57 | L-2:sc -0.46 | L-2:spoke 1.12 | L-2:spoke:es 0.41 | L-2:subject -0.09 |
    L-2:wq -0.63 | L-2:ws -0.36 | L0:colon 1.84 | L0:colon:c 1.75 | L0:colon:n 0.82 | L0:cue 0.33 |
    L0:cue:C:eq -0.05 | L0:cue:C:es -0.3 | L0:cue:C:mc -0.16 | L0:cue:C:mn -0.48 |
    L0:cue:C:sc -0.36 | L0:cue:C:wq -0.18 | L0:cue:S:es -0.55 | L0:cue:S:mc -0.16 |
    L0:cue:S:mn -0.37 | L0:cue:S:sc -0.47 | L0:cue:S:wq 0.76 | L0:cue:S:ws 1.09 |
    L0:cue:T:es -0.34 | L0:cue:T:mc -0.11 | L0:cue:T:mn -0.24 | L0:cue:T:sc -0.32 | L0:en -0.05 |
    L0:eq -0.64 | L0:es -1.09 | L0:mc -0.45 | L0:mn -0.73 | L0:mq -0.39 | L0:name -0.41 |
    L0:noun -0.94 | L0:own -1.4 | L0:prep -0.67 | L0:pronoun -0.6 | L0:rank:0 -0.95 |
    L0:rank:1 -0.78 | L0:rank:2 -0.3 | L0:rank:3 -0.9 | L0:rank:4 -0.58 | L0:role -1.1 |
    L0:sc -0.44 | L0:sn -0.51 | L0:sq -1.05 | L0:subject 0.08 | L0:wq -0.33 | L0:ws 0.36 |
    L1:cue 0.24 | L1:cue:C:es -0.44 | L1:cue:C:mc -0.62 | L1:cue:C:mn -0.41 | L1:cue:C:sc -0.09 |
    L1:cue:S:es -0.61 | L1:cue:S:mc -0.42 | L1:cue:S:mn -0.78 | L1:cue:S:sc 0.38 |
    L1:cue:S:wq 2.48 | L1:cue:S:ws 0.98 | L1:cue:T:es -0.24 | L1:cue:T:mc -0.12 |
    L1:cue:T:mn -0.27 | L1:cue:T:sc -0.09 | L1:eq -0.68 | L1:es -1.74 | L1:hasquotes -0.25 |
    L1:mc -1.43 | L1:mn -1.61 | L1:name -0.06 | L1:noun -0.87 | L1:own -0.4 | L1:prep -0.59 |
    L1:pronoun -0.43 | L1:rank:0 0.11 | L1:rank:1 -1.21 | L1:rank:2 -1.36 | L1:rank:3 0.26 |
    L1:rank:4 -1.05 | L1:role -1.35 | L1:sc 0.11 | L1:sn -0.41 | L1:wq 2.25 | L1:ws 0.58 |
    between:a:0 0.28 | between:a:1 0.59 | between:a:2 -0.3 | between:b:0 0.72 | between:b:2 0.21 |
    carried 0.08 | carried:0:later 1.66 | carried:0:sc -0.22 | carried:1:eq -0.34 |
    carried:1:es -1.62 | carried:1:first 0.52 | carried:1:later -1.55 | carried:1:mc -1.35 |
    carried:1:mn -0.93 | carried:1:sc 1.12 | carried:1:sn -0.61 | carried:1:sq -0.12 |
    carried:1:wq 0.04 | carried:1:ws 1.01 | carried:2:eq -0.25 | carried:2:es -0.98 |
    carried:2:first -0.86 | carried:2:later -1.38 | carried:2:mc -0.59 | carried:2:mn -1.1 |
    carried:2:sc -0.39 | carried:2:sn -0.25 | carried:2:sq -0.1 | carried:2:wq -0.55 |
    carried:2:ws -0.23 | carried:name 0.15 | carried:noun 0.56 | carried:pronoun -0.16 |
    carried:role -0.54 | colon 0.69 | colon:next 1.42 | cue:a::0 0.58 | cue:a::1 0.36 |
    cue:a::2 -0.15 | cue:a:C:0 -0.12 | cue:a:C:1 -1.31 | cue:a:C:2 -1.01 | cue:a:C:4 -0.7 |
    cue:a:C:5 -0.98 | cue:a:C:6 -0.64 | cue:a:C::0 0.96 | cue:a:C::1 -1.18 | cue:a:C::3 -0.51 |
    cue:a:C::4 -0.04 | cue:a:C::5 -0.84 | cue:a:C::6 -0.34 | cue:a:C:a:5 -0.19 |
    cue:a:C:a:6 -0.22 | cue:a:S:0 1.51 | cue:a:S:1 -0.17 | cue:a:S:2 0.78 | cue:a:S:3 0.96 |
    cue:a:S:4 0.96 | cue:a:S:5 1.49 | cue:a:S:6 0.86 | cue:a:S::0 1.18 | cue:a:S::1 -0.15 |
    cue:a:S::2 0.41 | cue:a:S::3 0.74 | cue:a:S::4 0.35 | cue:a:S::5 1 | cue:a:S:a:5 0.24 |
    cue:a:S:a:6 0.13 | cue:a:S:i:0 1.19 | cue:a:S:o:0 1.16 | cue:a:T:0 -1.08 | cue:a:T:1 -1.47 |
    cue:a:T:3 -0.48 | cue:a:T:4 -1.06 | cue:a:T:5 -0.81 | cue:a:T:6 -0.6 | cue:a:T::3 -0.46 |
    cue:a:T::4 -0.92 | cue:a:T::5 -0.91 | cue:a:T::6 -0.45 | cue:a:a:0 -0.09 | cue:a:a:1 -1.11 |
    cue:a:a:2 0.34 | cue:a:i,:0 2.89 | cue:a:i:0 0.61 | cue:a:o:0 0.7 | cue:a:o:1 0.26 |
    cue:a:p:0 0.07 | cue:a:p:1 -0.51 | cue:b::0 0.92 | cue:b::1 0.72 | cue:b::2 0.92 |
    cue:b:C:0 0.51 | cue:b:C:1 -0.27 | cue:b:C:2 1.08 | cue:b:C:3 0.42 | cue:b:C:4 0.23 |
    cue:b:C:5 -0.07 | cue:b:C::0 0.63 | cue:b:C::1 0.63 | cue:b:C::2 0.56 | cue:b:C::3 0.06 |
    cue:b:C::4 0.56 | cue:b:C::5 0.22 | cue:b:C::6 -0.1 | cue:b:C:a:0 0.04 | cue:b:C:a:1 -0.65 |
    cue:b:C:a:3 0.6 | cue:b:C:a:4 0.78 | cue:b:C:a:5 -0.06 | cue:b:C:a:6 0.28 | cue:b:C:o:1 0.46 |
    cue:b:C:o:2 -0.46 | cue:b:C:o:3 0.16 | cue:b:C:o:4 -0.21 | cue:b:C:o:5 0.07 |
    cue:b:C:p:0 -0.88 | cue:b:C:p:6 -0.44 | cue:b:S:0 0.66 | cue:b:S:1 1.4 | cue:b:S:2 0.29 |
    cue:b:S:3 1.02 | cue:b:S:4 0.65 | cue:b:S:5 0.9 | cue:b:S:6 0.57 | cue:b:S::0 1.68 |
    cue:b:S::1 1.02 | cue:b:S::2 1.11 | cue:b:S::3 0.18 | cue:b:S::4 0.48 | cue:b:S::5 0.15 |
    cue:b:S::6 0.17 | cue:b:S:a:1 0.24 | cue:b:S:a:2 -0.33 | cue:b:S:a:3 1.81 | cue:b:S:a:4 0.7 |
    cue:b:S:o:1 -0.61 | cue:b:S:o:2 0.06 | cue:b:S:o:3 0.28 | cue:b:S:o:4 0.77 | cue:b:S:o:5 0.74 |
    cue:b:S:o:6 1.57 | cue:b:S:p:3 -0.45 | cue:b:S:po:3 0.07 | cue:b:T:0 -0.97 | cue:b:T:1 -0.6 |
    cue:b:T:2 -0.77 | cue:b:T:4 -2.04 | cue:b:T:5 -0.51 | cue:b:T:6 -0.73 | cue:b:T::1 0.51 |
    cue:b:T::2 -0.83 | cue:b:T::3 -1.36 | cue:b:T::4 -1.09 | cue:b:T::5 -0.48 | cue:b:T::6 -0.48 |
    cue:b:T:a:4 -1.68 | cue:b:T:a:5 -0.25 | cue:b:T:a:6 -0.55 | cue:b:a:0 0.1 | cue:b:a:1 1.12 |
    cue:b:a:2 0.18 | cue:b:i:0 0.38 | cue:b:o:0 0.85 | cue:b:o:1 -0.08 | cue:b:o:2 0.43 |
    cue:b:oa:0 -0.77 | cue:b:p:1 0.1 | cue:b:p:2 1.01 | cue:b:pa:1 -0.99 | cue:b:po:1 0.12 |
    cue:b:po:2 -1.82 | cueframe:a:mc:0 0.76 | cueframe:a:mc:1 0.1 | cueframe:a:mn:0 -0.38 |
    cueframe:a:mn:1 0.39 | cueframe:a:mn:2 0.97 | cueframe:a:sc:0 0.68 | cueframe:a:sc:1 -0.62 |
    cueframe:a:sc:2 -1.12 | cueframe:a:sn:0 1.47 | cueframe:a:sq:0 1.76 | cueframe:b:eq:0 0.2 |
    cueframe:b:eq:1 -0.25 | cueframe:b:es:0 0.68 | cueframe:b:es:1 0.45 | cueframe:b:es:2 0.26 |
    cueframe:b:mc:0 0.44 | cueframe:b:mc:1 0.48 | cueframe:b:mc:2 -0.87 | cueframe:b:mn:0 0.81 |
    cueframe:b:mn:1 0.79 | cueframe:b:mn:2 1.06 | cuekind:a:name 0.92 | cuekind:a:pronoun 0.5 |
    cuekind:a:role 0.99 | cuekind:b:name 1.05 | cuekind:b:noun -0.35 | cuekind:b:pronoun 0.82 |
    cuekind:b:role 0.92 | far:a:0 0.34 | far:a:2 0.19 | far:a:3 0.22 | far:a:4 -0.13 |
    far:a:5 0.86 | far:b:0 0.41 | far:b:1 0.86 | far:b:2 0.57 | far:b:3 0.27 | far:b:4 0.16 |
    far:b:5 0.13 | far:b:6 -0.66 | free:C:1 1.11 | free:C:2 0.99 | free:C:3 0.48 | free:C:4 0.77 |
    free:S:0 -0.37 | free:S:1 0.04 | free:S:2 1.2 | free:S:3 1.32 | free:S:4 0.78 | free:S:5 0.76 |
    kind:name 0.36 | kind:noun -0.77 | kind:pronoun 0.24 | kind:role 0.44 | name:long 0.51 |
    name:short 0.22 | nocue:a:mc -0.64 | nocue:a:mn -1.05 | nocue:a:mq 0.24 | nocue:a:name 0.1 |
    nocue:a:noun -0.39 | nocue:a:pronoun -1.07 | nocue:a:role 0.14 | nocue:a:sc 0.8 |
    nocue:a:sn -0.55 | nocue:a:sq 0.76 | nocue:b:en -0.8 | nocue:b:eq 0.54 | nocue:b:mc -0.2 |
    nocue:b:mn 0.22 | nocue:b:mq 0.1 | nocue:b:ms -0.39 | nocue:b:name 0.23 | nocue:b:noun -0.67 |
    nocue:b:pronoun 0.69 | nocue:b:role 0.55 | none 0.24 | none:before 0.1 | none:eq 0.32 |
    none:es 0.73 | none:first 0.59 | none:mc 1.53 | none:mn 1.36 | none:mq 1.63 | none:sc -0.59 |
    none:sn -0.25 | none:sq -0.72 | none:wq -2.74 | none:ws -2.04 | object:a -0.06 |
    object:b -2.24 | own:a:said 0.32 | own:a:x -0.26 | own:b:said 0.67 | prep:a:according 6.02 |
    prep:a:by 2.29 | prep:a:for -1.45 | prep:a:from 0.25 | prep:a:in -0.19 | prep:a:of -1.3 |
    prep:a:on -1.79 | prep:a:to -1.95 | prep:a:with -0.32 | prep:a:x -1.5 | prep:b:according 4.68 |
    prep:b:by 0.15 | prep:b:for -0.8 | prep:b:from -0.62 | prep:b:in -1.75 | prep:b:of -1.3 |
    prep:b:on -1.56 | prep:b:to -2.04 | prep:b:with -0.51 | prep:b:x -0.79 | rank:a:0 0.52 |
    rank:a:1 0.35 | rank:a:2 0.32 | rank:a:3 0.09 | rank:a:4 -0.35 | rank:b:0 -0.28 |
    rank:b:1 0.47 | rank:b:2 0.46 | rank:b:3 0.68 | rank:b:4 0.67 | same 1 | subject:a:c 0.49 |
    subject:a:n 0.92 | subject:b:c 0.54 | subject:b:n 0.86 | word:he 0.75 | word:her 0.06 |
    word:his -0.18 | word:it -1.24 | word:our 0.27 | word:she 0.68 | word:their -0.67 |
    word:we -1.2 | word:which -0.88 | word:who 0.31
    """
)
