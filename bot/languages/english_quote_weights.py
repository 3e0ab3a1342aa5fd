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
    cue 0.3 | cue:earlier 0.3 | fresh 1.4 | gender 1 | known 0.8 | line:1 -0.9 |
    line:2 -1.8 | line:3 -2.4 | line:4 -2.9 | line:5 -3.2 | line:6 -3.5 | name 0.3 | none -3.5 |
    object -0.5 | own -0.9 | paragraph -0.3 | preposition -0.7 | role -1.2 | spoke 1 |
    spoke:voice 0.6 | stray -2 | subject 1.2 | subject:earlier 0.3 | times:2 0.4 | times:3 0.8 |
    topic 0.5 | voice 0.6
    """
)

SPEECH = _table(
    """
    before:False -1.8 | before:False:sign -0.77 | before:False:word -0.58 | before:True 0.073 |
    before:True:, 1.3 | before:True:: 0.89 | before:True:a -0.083 | before:True:and 1.9 |
    before:True:aux -0.062 | before:True:conj 2.3 | before:True:name -1.2 | before:True:of -0.95 |
    before:True:prep -0.58 | before:True:that 0.45 | before:True:the 0.7 | before:True:to 0.59 |
    before:True:word -0.41 | bias 0.24 | case:lower:1 0.36 | case:lower:11 0.72 |
    case:lower:2 0.28 | case:lower:3 1.5 | case:lower:4 0.94 | case:lower:6 0.96 |
    case:name:1 0.16 | case:name:3 -0.92 | case:none:1 -0.87 | case:title:2 -0.55 |
    case:title:3 -1.2 | case:title:4 -1.3 | case:title:6 -2 | case:upper:11 0.23 |
    case:upper:2 0.62 | case:upper:3 0.6 | case:upper:4 0.67 | case:upper:6 0.53 | cue:a:1 -0.11 |
    cue:a:11 0.88 | cue:a:2 -0.11 | cue:a:3 -0.066 | cue:a:4 0.27 | cue:a:6 0.72 |
    cue:a:C:0 0.044 | cue:a:C:7 0.071 | cue:a:S:0 0.82 | cue:a:S:3 0.32 | cue:a:S:7 0.56 |
    cue:a:T:0 -0.093 | cue:a:T:3 -0.85 | cue:a:T:7 0.38 | cue:b:1 0.7 | cue:b:11 0.34 |
    cue:b:2 0.43 | cue:b:3 0.76 | cue:b:4 0.13 | cue:b:6 0.35 | cue:b:C:0 1.2 | cue:b:C:3 0.47 |
    cue:b:C:7 -0.42 | cue:b:S:0 0.35 | cue:b:S:3 0.74 | cue:b:S:7 0.66 | cue:b:T:3 0.31 |
    cue:b:T:7 -0.19 | end:c:1 -0.37 | end:c:11 0.41 | end:c:3 0.5 | end:c:4 0.11 |
    end:c:6 -0.098 | end:n:1 -0.23 | end:n:11 -0.33 | end:n:2 -0.098 | end:n:3 -0.4 |
    end:n:4 0.1 | end:n:6 -0.32 | end:q:1 0.61 | end:q:11 0.86 | end:q:2 1.2 | end:q:3 1.2 |
    end:q:4 -0.36 | end:q:6 0.72 | end:s:11 0.097 | end:s:2 -0.16 | end:s:3 -0.41 | end:s:6 0.15 |
    finite:11 0.4 | finite:3 -0.23 | finite:4 0.08 | finite:6 0.49 | frame:e:1 0.5 |
    frame:e:11 0.11 | frame:e:2 -0.065 | frame:e:3 0.37 | frame:e:4 -0.25 | frame:e:6 -0.35 |
    frame:m:1 -0.22 | frame:m:11 -0.78 | frame:m:2 -0.061 | frame:m:3 -0.22 | frame:s:1 0.9 |
    frame:s:11 0.49 | frame:s:2 -0.072 | frame:s:3 0.35 | frame:s:4 0.35 | frame:s:6 -0.47 |
    frame:w:11 0.43 | frame:w:2 0.57 | frame:w:3 -0.34 | frame:w:4 0.14 | frame:w:6 1.3 |
    heading -2 | inside -2.2 | named -1.4 | namelike:cue -0.5 | namelike:x -0.92 | naming 0.34 |
    next:( -1.1 | next:) 0.27 | next:- -0.25 | next:-:1 -0.27 | next:a -0.75 | next:and 0.58 |
    next:and:1 0.37 | next:and:11 -0.43 | next:and:2 0.083 | next:and:3 0.75 | next:and:4 -0.53 |
    next:and:6 1.5 | next:as 1.7 | next:aux 0.059 | next:aux:1 -0.42 | next:aux:2 -0.47 |
    next:aux:3 -0.56 | next:conj:1 -0.41 | next:conj:3 -0.19 | next:conj:4 -0.47 |
    next:conj:6 1.5 | next:cueC -0.72 | next:cueC:3 0.1 | next:cueS -0.15 | next:cueS:1 -0.33 |
    next:cueS:11 0.44 | next:cueS:2 -0.85 | next:cueS:3 -0.33 | next:cueS:4 0.43 |
    next:cueS:6 1.4 | next:det:6 -0.23 | next:edge 0.41 | next:edge:1 -0.43 | next:edge:11 0.3 |
    next:edge:2 0.43 | next:edge:4 0.12 | next:edge:6 0.41 | next:name 0.25 | next:name:1 0.72 |
    next:name:11 -0.36 | next:name:2 -0.26 | next:name:3 -0.42 | next:name:4 0.97 |
    next:name:6 0.37 | next:of 1.2 | next:of:1 0.9 | next:of:2 -0.27 | next:prep 0.14 |
    next:prep:1 0.35 | next:prep:11 0.42 | next:prep:2 0.071 | next:prep:3 0.41 |
    next:prep:4 -0.42 | next:prep:6 -0.3 | next:quote -0.21 | next:sign -0.39 |
    next:sign:1 -0.59 | next:sign:3 -0.74 | next:that -0.34 | next:that:2 0.62 | next:the 1 |
    next:the:1 0.16 | next:the:11 0.68 | next:the:4 0.073 | next:the:6 0.3 | next:to 0.84 |
    next:to:1 0.078 | next:to:2 -0.22 | next:to:3 0.76 | next:with 0.19 | next:word:1 0.56 |
    next:word:11 -0.32 | next:word:3 0.24 | next:word:4 -0.78 | next:word:6 -0.13 | next:— -0.35 |
    nocue:a:1 -0.096 | nocue:a:11 -0.11 | nocue:a:2 0.08 | nocue:a:4 -0.21 | nocue:a:6 -0.43 |
    nocue:b:1 -1 | nocue:b:11 0.2 | nocue:b:2 -0.33 | nocue:b:3 -0.73 | nocue:b:4 -0.085 |
    nocue:b:6 -0.2 | person 0.42 | prev:( 0.48 | prev:, 0.41 | prev:,:1 -0.28 | prev:,:11 0.43 |
    prev:,:2 -0.59 | prev:,:3 0.4 | prev:,:4 -0.17 | prev:,:6 1.3 | prev:- -0.98 | prev:: 0.86 |
    prev:::11 -0.39 | prev:::4 0.32 | prev:::6 1.6 | prev:a 0.57 | prev:a:1 0.092 |
    prev:a:3 0.98 | prev:a:4 -0.12 | prev:and -0.47 | prev:and:1 0.27 | prev:and:2 -0.76 |
    prev:and:6 0.82 | prev:as 0.24 | prev:as:1 1.3 | prev:as:2 0.73 | prev:as:4 0.56 |
    prev:aux 0.67 | prev:aux:1 1.3 | prev:aux:11 -0.51 | prev:aux:2 0.6 | prev:aux:3 -0.53 |
    prev:aux:4 -0.067 | prev:aux:6 0.11 | prev:conj -0.91 | prev:conj:11 0.11 | prev:conj:6 0.18 |
    prev:cueC 0.31 | prev:cueC:2 -0.26 | prev:cueC:3 1.8 | prev:cueC:4 -0.097 | prev:cueS 0.4 |
    prev:cueS:11 0.63 | prev:cueS:4 1.6 | prev:cueT -0.073 | prev:det -0.41 | prev:det:1 -0.15 |
    prev:det:2 0.67 | prev:edge 0.82 | prev:edge:1 -0.49 | prev:edge:11 0.75 | prev:edge:2 0.32 |
    prev:edge:4 0.35 | prev:edge:6 0.75 | prev:name 0.11 | prev:name:1 0.39 | prev:name:11 0.16 |
    prev:name:2 0.48 | prev:name:3 -0.45 | prev:name:4 -0.6 | prev:name:6 0.44 | prev:of -0.052 |
    prev:of:1 0.83 | prev:of:2 -0.4 | prev:of:3 0.65 | prev:own 0.23 | prev:prep -0.35 |
    prev:prep:1 -0.48 | prev:prep:2 -0.7 | prev:prep:3 0.068 | prev:prep:4 1.2 |
    prev:prep:6 -0.55 | prev:quote -0.6 | prev:sign -2.9 | prev:sign:1 -2.9 | prev:sign:3 -0.92 |
    prev:that 1.4 | prev:that:11 -0.048 | prev:that:6 0.92 | prev:the 0.36 | prev:the:1 -0.24 |
    prev:the:2 0.13 | prev:the:3 0.56 | prev:to 0.37 | prev:to:1 0.56 | prev:to:11 0.78 |
    prev:to:3 -0.65 | prev:to:4 0.48 | prev:with 0.23 | prev:word 0.38 | prev:word:11 0.34 |
    prev:word:2 -0.22 | prev:word:3 0.087 | prev:word:4 0.35 | prev:word:6 0.47 | prev:— -2.2 |
    sentences -0.53 | shortened 0.37 | single:1 -3.3 | single:11 -0.5 | single:2 -3.5 |
    single:6 -1 | size:1 -0.23 | size:11 0.31 | size:2 0.047 | slot:a:word:lower -0.53 |
    slot:aux:word:lower -0.76 | slot:edge:name:upper 1.7 | slot:edge:word:upper 1.5 |
    slot:name:edge:title -1.5 | slot:sign:word:none -0.74 | slot:the:word:lower -0.88 |
    slot:word:word:lower -0.95 | slot:word:word:title 1.8 | subject:1 0.84 | subject:11 0.53 |
    subject:2 0.5 | subject:3 0.27 | subject:4 1.1 | subject:6 1.2 | unclosed -2.9 |
    so-called -4 | continued 0.5 | resumed 0.5
    """
)

SPEAKER = _table(
    """
    L-1:cue 0.65 | L-1:cue:C:es -0.43 | L-1:cue:C:mc -0.51 | L-1:cue:C:sc -0.53 |
    L-1:cue:C:ws 0.13 | L-1:cue:S:es 0.49 | L-1:cue:S:mc -0.54 | L-1:cue:S:mn -1 |
    L-1:cue:S:sc -0.77 | L-1:cue:S:sn 0.53 | L-1:cue:S:wq 1.3 | L-1:cue:S:ws 1.4 |
    L-1:cue:T:es -0.8 | L-1:cue:T:mc -0.29 | L-1:cue:T:mn -0.46 | L-1:cue:T:sc -0.28 |
    L-1:cue:T:ws -0.29 | L-1:en -0.96 | L-1:eq -0.61 | L-1:es -0.59 | L-1:hasquotes -0.65 |
    L-1:mc -1.3 | L-1:mn -1.4 | L-1:name -0.28 | L-1:noun -0.82 | L-1:own -0.26 | L-1:prep -0.51 |
    L-1:pronoun -0.43 | L-1:rank:0 0.26 | L-1:rank:1 -0.52 | L-1:rank:2 -0.39 | L-1:rank:3 -0.6 |
    L-1:rank:4 -0.7 | L-1:role -0.1 | L-1:sc -0.41 | L-1:sn 0.29 | L-1:spoke 1.3 |
    L-1:spoke:es 0.26 | L-1:spoke:mc -0.79 | L-1:spoke:mn -0.48 | L-1:spoke:sc 0.72 |
    L-1:spoke:wq 0.79 | L-1:spoke:ws 0.97 | L-1:sq -0.99 | L-1:subject 0.42 | L-1:wq 0.57 |
    L-1:ws 0.13 | L-2:cue -0.36 | L-2:cue:C:es -0.19 | L-2:cue:C:mn -0.069 | L-2:cue:C:ws -0.25 |
    L-2:cue:S:es 0.33 | L-2:cue:S:mn -0.14 | L-2:cue:S:sc -0.15 | L-2:cue:S:ws 0.51 |
    L-2:cue:T:es -0.11 | L-2:cue:T:mn -0.38 | L-2:cue:T:sc -0.15 | L-2:cue:T:ws -0.15 |
    L-2:es -0.24 | L-2:hasquotes -0.48 | L-2:mc -0.35 | L-2:mn -0.75 | L-2:name -0.56 |
    L-2:noun -0.48 | L-2:own 0.47 | L-2:prep -0.4 | L-2:pronoun -0.41 | L-2:rank:0 0.75 |
    L-2:rank:1 0.057 | L-2:rank:2 -0.92 | L-2:rank:3 -0.75 | L-2:rank:4 -1.2 | L-2:role -0.54 |
    L-2:sc -0.35 | L-2:spoke 0.8 | L-2:spoke:es 0.55 | L-2:subject -0.3 | L-2:wq -0.39 |
    L0:colon 1.8 | L0:colon:c 1.8 | L0:colon:n 0.81 | L0:cue 0.33 | L0:cue:C:eq -0.049 |
    L0:cue:C:es -0.29 | L0:cue:C:mc -0.16 | L0:cue:C:mn -0.49 | L0:cue:C:sc -0.39 |
    L0:cue:C:sq -0.38 | L0:cue:S:es -0.53 | L0:cue:S:mc -0.17 | L0:cue:S:mn -0.37 |
    L0:cue:S:sc -0.51 | L0:cue:S:sn -0.043 | L0:cue:S:ws 1.1 | L0:cue:T:es -0.34 |
    L0:cue:T:mc -0.11 | L0:cue:T:mn -0.25 | L0:cue:T:sc -0.34 | L0:en -0.051 | L0:eq -0.6 |
    L0:es -1.1 | L0:mc -0.47 | L0:mn -0.77 | L0:mq -0.38 | L0:name -0.41 | L0:noun -0.89 |
    L0:own -1.4 | L0:prep -0.69 | L0:pronoun -0.61 | L0:rank:0 -0.93 | L0:rank:1 -0.79 |
    L0:rank:2 -0.31 | L0:rank:3 -0.9 | L0:rank:4 -0.57 | L0:role -1.1 | L0:sc -0.48 |
    L0:sn -0.54 | L0:sq -1 | L0:subject 0.082 | L0:wq -0.33 | L0:ws 0.39 | L1:cue 0.1 |
    L1:cue:C:es -0.38 | L1:cue:C:mc -0.55 | L1:cue:C:mn -0.37 | L1:cue:C:sc -0.082 |
    L1:cue:S:es -0.55 | L1:cue:S:mc -0.38 | L1:cue:S:mn -0.71 | L1:cue:S:sc 0.45 | L1:cue:S:wq 2 |
    L1:cue:S:ws 0.62 | L1:cue:T:es -0.23 | L1:cue:T:mc -0.11 | L1:cue:T:mn -0.27 |
    L1:cue:T:sc -0.09 | L1:eq -0.52 | L1:es -1.6 | L1:hasquotes -0.23 | L1:mc -1.3 | L1:mn -1.5 |
    L1:name -0.089 | L1:noun -0.81 | L1:own -0.4 | L1:prep -0.58 | L1:pronoun -0.34 |
    L1:rank:1 -1.1 | L1:rank:2 -1.2 | L1:rank:3 0.36 | L1:rank:4 -0.83 | L1:role -1.2 |
    L1:sc 0.18 | L1:sn -0.36 | L1:subject -0.16 | L1:wq 2.3 | L1:ws 0.23 | between:a:0 0.24 |
    between:a:1 0.55 | between:a:2 -0.31 | between:b:0 0.74 | between:b:2 0.13 | carried 0.066 |
    carried:0:later 1.7 | carried:0:sc -0.26 | carried:1:eq -0.3 | carried:1:es -1.6 |
    carried:1:first 0.54 | carried:1:later -1.6 | carried:1:mc -1.3 | carried:1:mn -0.92 |
    carried:1:sc 1 | carried:1:sn -0.62 | carried:1:sq -0.16 | carried:1:ws 1.2 |
    carried:2:eq -0.23 | carried:2:es -0.97 | carried:2:first -0.88 | carried:2:later -1.4 |
    carried:2:mc -0.59 | carried:2:mn -1.1 | carried:2:sc -0.42 | carried:2:sn -0.26 |
    carried:2:sq -0.11 | carried:2:ws -0.17 | carried:name 0.14 | carried:noun 0.54 |
    carried:pronoun -0.16 | carried:role -0.57 | colon 0.71 | colon:next 1.4 | cue:a::0 0.49 |
    cue:a::1 0.38 | cue:a::2 -0.11 | cue:a:C:0 -0.17 | cue:a:C:1 -1.3 | cue:a:C:2 -1 |
    cue:a:C:4 -0.73 | cue:a:C:5 -0.95 | cue:a:C:6 -0.61 | cue:a:C::0 0.94 | cue:a:C::1 -1.2 |
    cue:a:C::3 -0.5 | cue:a:C::4 -0.045 | cue:a:C::5 -0.81 | cue:a:C::6 -0.32 |
    cue:a:C:a:5 -0.19 | cue:a:C:a:6 -0.21 | cue:a:S:0 1.4 | cue:a:S:1 -0.21 | cue:a:S:2 0.74 |
    cue:a:S:3 0.93 | cue:a:S:4 0.95 | cue:a:S:5 1.5 | cue:a:S:6 0.85 | cue:a:S::0 1 |
    cue:a:S::1 -0.16 | cue:a:S::2 0.4 | cue:a:S::3 0.74 | cue:a:S::4 0.36 | cue:a:S::5 1 |
    cue:a:S::6 0.049 | cue:a:S:a:5 0.28 | cue:a:S:a:6 0.13 | cue:a:S:i:0 1.1 | cue:a:S:o:0 1.1 |
    cue:a:T:0 -1.1 | cue:a:T:1 -1.5 | cue:a:T:3 -0.46 | cue:a:T:4 -1.1 | cue:a:T:5 -0.81 |
    cue:a:T:6 -0.58 | cue:a:T::3 -0.45 | cue:a:T::4 -0.91 | cue:a:T::5 -0.9 | cue:a:T::6 -0.42 |
    cue:a:a:0 -0.15 | cue:a:a:1 -1.1 | cue:a:a:2 0.39 | cue:a:i,:0 2.8 | cue:a:i:0 0.55 |
    cue:a:o:0 0.63 | cue:a:o:1 0.24 | cue:a:p:1 -0.51 | cue:b::0 0.95 | cue:b::1 0.74 |
    cue:b::2 0.9 | cue:b:C:0 0.53 | cue:b:C:1 -0.25 | cue:b:C:2 1.1 | cue:b:C:3 0.41 |
    cue:b:C:4 0.24 | cue:b:C:5 -0.082 | cue:b:C::0 0.61 | cue:b:C::1 0.63 | cue:b:C::2 0.57 |
    cue:b:C::3 0.052 | cue:b:C::4 0.56 | cue:b:C::5 0.22 | cue:b:C::6 -0.11 | cue:b:C:a:0 0.075 |
    cue:b:C:a:1 -0.64 | cue:b:C:a:3 0.59 | cue:b:C:a:4 0.75 | cue:b:C:a:6 0.28 |
    cue:b:C:o:1 0.45 | cue:b:C:o:2 -0.45 | cue:b:C:o:3 0.17 | cue:b:C:o:4 -0.22 |
    cue:b:C:o:5 0.081 | cue:b:C:p:0 -0.8 | cue:b:C:p:6 -0.46 | cue:b:S:0 0.67 | cue:b:S:1 1.5 |
    cue:b:S:2 0.29 | cue:b:S:3 1 | cue:b:S:4 0.62 | cue:b:S:5 0.9 | cue:b:S:6 0.56 |
    cue:b:S::0 1.7 | cue:b:S::1 1.1 | cue:b:S::2 1.1 | cue:b:S::3 0.17 | cue:b:S::4 0.58 |
    cue:b:S::5 0.15 | cue:b:S::6 0.15 | cue:b:S:a:1 0.22 | cue:b:S:a:2 -0.33 | cue:b:S:a:3 1.8 |
    cue:b:S:a:4 0.59 | cue:b:S:o:1 -0.66 | cue:b:S:o:2 0.07 | cue:b:S:o:3 0.28 | cue:b:S:o:4 0.8 |
    cue:b:S:o:5 0.77 | cue:b:S:o:6 1.6 | cue:b:S:p:3 -0.46 | cue:b:S:p:4 -0.36 | cue:b:S:p:5 1.2 |
    cue:b:S:po:3 0.075 | cue:b:T:0 -0.96 | cue:b:T:1 -0.63 | cue:b:T:2 -0.76 | cue:b:T:4 -2 |
    cue:b:T:5 -0.5 | cue:b:T:6 -0.74 | cue:b:T::1 0.49 | cue:b:T::2 -0.84 | cue:b:T::3 -1.4 |
    cue:b:T::4 -1.1 | cue:b:T::5 -0.48 | cue:b:T::6 -0.5 | cue:b:T:a:4 -1.7 | cue:b:T:a:5 -0.24 |
    cue:b:T:a:6 -0.53 | cue:b:a:0 0.097 | cue:b:a:1 1.1 | cue:b:a:2 0.17 | cue:b:i:0 0.41 |
    cue:b:o:0 0.88 | cue:b:o:1 -0.06 | cue:b:o:2 0.43 | cue:b:oa:0 -0.76 | cue:b:p:1 -0.077 |
    cue:b:p:2 1.1 | cue:b:pa:1 -0.99 | cue:b:pa:2 0.053 | cue:b:po:1 0.1 | cue:b:po:2 -1.8 |
    cueframe:a:mc:0 1.1 | cueframe:a:mc:1 0.14 | cueframe:a:mn:0 -0.18 | cueframe:a:mn:1 0.43 |
    cueframe:a:mn:2 1 | cueframe:a:sc:0 0.94 | cueframe:a:sc:1 -0.65 | cueframe:a:sc:2 -1.1 |
    cueframe:a:sn:0 1.6 | cueframe:a:sq:0 2 | cueframe:b:eq:0 0.38 | cueframe:b:eq:1 -0.094 |
    cueframe:b:es:0 0.61 | cueframe:b:es:1 0.48 | cueframe:b:es:2 0.31 | cueframe:b:mc:0 0.32 |
    cueframe:b:mc:1 0.39 | cueframe:b:mc:2 -0.92 | cueframe:b:mn:0 0.7 | cueframe:b:mn:1 0.77 |
    cueframe:b:mn:2 1 | cuekind:a:name 0.87 | cuekind:a:pronoun 0.33 | cuekind:a:role 0.95 |
    cuekind:b:name 1.1 | cuekind:b:noun -0.37 | cuekind:b:pronoun 0.85 | cuekind:b:role 0.89 |
    far:a:0 0.29 | far:a:1 -0.043 | far:a:2 0.2 | far:a:3 0.19 | far:a:4 -0.14 | far:a:5 0.86 |
    far:b:0 0.43 | far:b:1 0.85 | far:b:2 0.57 | far:b:3 0.3 | far:b:4 0.15 | far:b:5 0.14 |
    far:b:6 -0.64 | free:C:1 1.1 | free:C:2 0.97 | free:C:3 0.48 | free:C:4 0.72 |
    free:S:0 -0.39 | free:S:2 1.2 | free:S:3 1.2 | free:S:4 0.76 | free:S:5 0.74 |
    kind:name 0.38 | kind:noun -0.76 | kind:pronoun 0.21 | kind:role 0.42 | name:long 0.5 |
    name:short 0.24 | nocue:a:mc -0.59 | nocue:a:mn -1 | nocue:a:mq 0.31 | nocue:a:name 0.13 |
    nocue:a:noun -0.36 | nocue:a:pronoun -1.1 | nocue:a:role 0.13 | nocue:a:sc 0.76 |
    nocue:a:sn -0.55 | nocue:a:sq 0.72 | nocue:b:en -0.78 | nocue:b:eq 0.62 | nocue:b:mc -0.24 |
    nocue:b:mn 0.2 | nocue:b:mq 0.13 | nocue:b:ms -0.087 | nocue:b:name 0.26 |
    nocue:b:noun -0.67 | nocue:b:pronoun 0.68 | nocue:b:role 0.53 | none 0.27 | none:before 0.12 |
    none:eq -0.14 | none:es 0.73 | none:first 0.6 | none:mc 1.5 | none:mn 1.3 | none:mq 2 |
    none:sc -0.67 | none:sn -0.28 | none:sq -0.76 | none:wq -2.8 | none:ws -2 | object:a -0.097 |
    object:b -2.2 | own:a:said 0.31 | own:a:x -0.25 | own:b:said 0.67 | prep:a:according 6 |
    prep:a:by 2.3 | prep:a:for -1.4 | prep:a:from 0.24 | prep:a:in -0.2 | prep:a:of -1.3 |
    prep:a:on -1.8 | prep:a:to -2 | prep:a:with -0.31 | prep:a:x -1.5 | prep:b:according 4.7 |
    prep:b:by 0.15 | prep:b:for -0.79 | prep:b:from -0.61 | prep:b:in -1.8 | prep:b:of -1.3 |
    prep:b:on -1.6 | prep:b:to -2 | prep:b:with -0.52 | prep:b:x -0.76 | rank:a:0 0.49 |
    rank:a:1 0.3 | rank:a:2 0.3 | rank:a:3 0.086 | rank:a:4 -0.36 | rank:b:0 -0.26 |
    rank:b:1 0.46 | rank:b:2 0.47 | rank:b:3 0.74 | rank:b:4 0.65 | same 1 | subject:a:c 0.49 |
    subject:a:n 0.97 | subject:b:c 0.55 | subject:b:n 0.86 | word:he 0.74 | word:her 0.044 |
    word:his -0.2 | word:it -1.2 | word:our 0.27 | word:she 0.67 | word:their -0.65 |
    word:we -1.2 | word:which -0.89 | word:who 0.29
    """
)
