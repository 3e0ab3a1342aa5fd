"""Weights of the features that choose who spoke.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

SPEAKER = table(
    """
    L-1:cue 0.86 | L-1:cue:C:es -0.25 | L-1:cue:C:mc -0.074 | L-1:cue:C:sc -0.11 |
    L-1:cue:S:es 0.5 | L-1:cue:S:mc -0.16 | L-1:cue:S:mn -0.33 | L-1:cue:S:sc -0.19 |
    L-1:cue:S:sn 0.26 | L-1:cue:S:sq -0.19 | L-1:cue:S:wq 0.5 | L-1:cue:S:ws 0.95 |
    L-1:cue:T:es -0.11 | L-1:cue:T:mc -0.095 | L-1:cue:T:mn -0.083 | L-1:cue:T:ws -0.2 |
    L-1:en -0.17 | L-1:eq -0.19 | L-1:es -0.39 | L-1:hasquotes -0.65 | L-1:mc -0.87 | L-1:mn -1.4 |
    L-1:name -0.22 | L-1:noun -0.66 | L-1:own -0.22 | L-1:prep -0.73 | L-1:pronoun -0.17 |
    L-1:rank:0 0.43 | L-1:rank:1 -0.37 | L-1:rank:2 -0.27 | L-1:rank:3 -0.67 | L-1:rank:4 -0.56 |
    L-1:role -0.27 | L-1:sc -0.37 | L-1:sn 0.22 | L-1:spoke 1.4 | L-1:spoke:es 0.3 |
    L-1:spoke:mc -0.2 | L-1:spoke:mn -0.19 | L-1:spoke:sc 0.17 | L-1:spoke:sn 0.29 |
    L-1:spoke:wq 0.27 | L-1:spoke:ws 0.85 | L-1:sq -0.29 | L-1:ss 0.42 | L-1:subject 0.43 |
    L-1:wq 0.27 | L-1:ws 0.35 | L-2:cue -0.11 | L-2:cue:C:ws -0.065 | L-2:cue:S:es 0.14 |
    L-2:cue:S:ws 0.22 | L-2:cue:T:mn -0.11 | L-2:hasquotes -0.13 | L-2:mc -0.087 | L-2:mn -0.25 |
    L-2:name -0.25 | L-2:noun -0.094 | L-2:own 0.12 | L-2:prep -0.063 | L-2:pronoun -0.055 |
    L-2:rank:0 0.33 | L-2:rank:1 -0.054 | L-2:rank:2 -0.15 | L-2:rank:3 -0.21 | L-2:rank:4 -0.53 |
    L-2:role -0.17 | L-2:sc -0.077 | L-2:spoke 0.34 | L-2:spoke:es 0.19 | L-2:subject -0.18 |
    L-2:wq -0.13 | L0:colon 1 | L0:colon:c 0.72 | L0:colon:n 0.3 | L0:cue 0.76 |
    L0:cue:C:es -0.058 | L0:cue:C:mn -0.083 | L0:cue:C:sc -0.096 | L0:cue:C:sq -0.06 |
    L0:cue:C:ws 0.43 | L0:cue:S:es -0.12 | L0:cue:S:mc 0.24 | L0:cue:S:mn -0.079 |
    L0:cue:S:sc -0.17 | L0:cue:S:ws 0.46 | L0:cue:T:es -0.052 | L0:cue:T:sc -0.075 | L0:eq -0.19 |
    L0:es -1.3 | L0:mc -0.22 | L0:mn -0.65 | L0:mq -0.056 | L0:name -0.34 | L0:noun -1.1 |
    L0:own -1.3 | L0:prep -1.2 | L0:pronoun -0.48 | L0:rank:0 -0.52 | L0:rank:1 -0.54 |
    L0:rank:2 -0.43 | L0:rank:3 -0.72 | L0:rank:4 -0.82 | L0:role -1.3 | L0:sc -1.5 | L0:sn -0.15 |
    L0:sq -0.29 | L0:subject 0.41 | L0:wq -0.14 | L0:ws 0.36 | L1:cue 0.19 | L1:cue:C:es -0.09 |
    L1:cue:C:mc -0.11 | L1:cue:C:mn -0.11 | L1:cue:S:es -0.2 | L1:cue:S:mc -0.12 |
    L1:cue:S:mn -0.31 | L1:cue:S:sc 0.13 | L1:cue:S:wq 0.91 | L1:cue:S:ws 0.18 |
    L1:cue:T:es -0.079 | L1:cue:T:mn -0.09 | L1:eq -0.11 | L1:es -0.65 | L1:hasquotes -0.19 |
    L1:mc -0.36 | L1:mn -0.77 | L1:name 0.19 | L1:noun -0.24 | L1:own -0.14 | L1:prep -0.2 |
    L1:pronoun -0.17 | L1:rank:0 0.2 | L1:rank:1 -0.45 | L1:rank:2 -0.18 | L1:rank:3 0.1 |
    L1:rank:4 -0.29 | L1:role -0.34 | L1:sc 0.052 | L1:subject 0.079 | L1:wq 1.1 | L1:ws 0.15 |
    after:a:&:n -0.55 | after:a:(:n 0.079 | after:a:,:c 0.7 | after:a:,:n -0.15 |
    after:a:-:n 0.34 | after:a:.:c 0.47 | after:a:.:n 0.062 | after:a::n -0.16 | after:a:N:c 0.21 |
    after:a:N:n -0.53 | after:a:Q:n -0.31 | after:a:S:c 0.6 | after:a:T:c -0.7 | after:a:a:n -0.1 |
    after:a:b:n -0.16 | after:a:c:c -0.16 | after:a:f:c -0.16 | after:a:f:n 0.48 |
    after:a:h:n -0.2 | after:a:k:n 0.42 | after:a:o:c -0.33 | after:a:p:c 0.25 |
    after:a:p:n -0.25 | after:a:s:c -0.055 | after:a:w:c 0.25 | after:a:x:c -0.21 |
    after:a:x:n -0.3 | after:b:&:n -0.67 | after:b:(:c 0.13 | after:b:(:n 0.072 |
    after:b:,:c 0.52 | after:b:,:n -0.17 | after:b:-:n -0.59 | after:b:.:n -0.53 |
    after:b:::n 0.22 | after:b::c 0.6 | after:b::n -0.19 | after:b:C:c 0.4 | after:b:N:c 0.15 |
    after:b:N:n 0.43 | after:b:Q:n -0.078 | after:b:S:c 0.46 | after:b:S:n 0.3 |
    after:b:T:c -0.56 | after:b:a:c -0.11 | after:b:a:n -0.28 | after:b:b:n -0.12 |
    after:b:c:c -0.29 | after:b:f:c 0.46 | after:b:f:n -0.25 | after:b:h:n 0.15 | after:b:k:n 0.1 |
    after:b:o:c -0.51 | after:b:o:n 0.21 | after:b:p:c -0.21 | after:b:p:n -0.31 |
    after:b:s:c 0.08 | after:b:v:n 0.52 | after:b:w:c 0.27 | after:b:w:n 0.47 | after:b:x:c -0.26 |
    after:b:x:n 0.062 | between:a:0 0.18 | between:a:1 0.29 | between:a:2 -0.065 |
    between:b:0 0.53 | between:b:1 0.15 | carried 0.093 | carried:0:later 0.65 |
    carried:0:ws 0.65 | carried:1:es -0.63 | carried:1:first 0.76 | carried:1:later -0.6 |
    carried:1:mc -0.35 | carried:1:mn -0.39 | carried:1:sc 0.76 | carried:1:sn -0.12 |
    carried:1:wq 0.11 | carried:1:ws 0.65 | carried:2:es -0.26 | carried:2:first -0.85 |
    carried:2:later -0.54 | carried:2:mc -0.11 | carried:2:mn -0.34 | carried:2:sc -0.3 |
    carried:2:wq -0.12 | carried:2:ws -0.088 | carried:name -0.1 | carried:noun 0.36 |
    clause:-:,:0 -0.83 | clause:-:,:0:0:name -0.69 | clause:-:,:0:0:noun -0.34 |
    clause:-:,:0:0:role 0.2 | clause:-:,:1 -0.53 | clause:-:,:1:0:name -0.59 |
    clause:-:,:1:0:noun -0.063 | clause:-:,:1:0:role -0.28 | clause:-:,:1:1:name -0.08 |
    clause:-:,:1:1:role -0.059 | clause:-:,:1:2:name 0.24 | clause:-:,:2 -0.19 |
    clause:-:,:2:1:name -0.1 | clause:-:,:2:1:noun -0.053 | clause:-:-:0 -0.34 |
    clause:-:-:0:0:name -0.17 | clause:-:-:0:0:noun -0.25 | clause:-:-:0:0:pronoun 0.098 |
    clause:-:-:0:0:role -0.18 | clause:-:-:0:1:name 0.18 | clause:-:-:0:1:pronoun -0.14 |
    clause:-:-:0:1:role -0.13 | clause:-:-:1 -0.48 | clause:-:-:1:0:noun 0.069 |
    clause:-:-:1:0:pronoun -0.065 | clause:-:-:1:0:role -0.36 | clause:-:-:1:1:noun 0.052 |
    clause:-:-:1:1:pronoun -0.36 | clause:-:-:1:1:role -0.18 | clause:-:-:1:2:name 0.41 |
    clause:-:-:1:2:noun -0.089 | clause:-:-:1:2:pronoun -0.21 | clause:-:-:1:2:role -0.12 |
    clause:-:-:2 -0.07 | clause:-:-:2:0:name 0.076 | clause:-:-:2:0:pronoun 0.057 |
    clause:-:-:2:1:name 0.13 | clause:-:-:2:1:pronoun -0.36 | clause:-:-:2:1:role 0.43 |
    clause:-:-:2:2:name -0.059 | clause:-:-:2:2:noun 0.24 | clause:-:-:2:2:pronoun -0.33 |
    clause:-:-:2:2:role -0.26 | clause:-:c:0 0.55 | clause:-:c:0:0:name 0.28 |
    clause:-:c:0:0:noun -0.11 | clause:-:c:0:0:pronoun 0.4 | clause:-:c:0:0:role 0.073 |
    clause:-:c:0:1:name -0.46 | clause:-:c:0:1:noun 0.11 | clause:-:c:0:1:role 0.4 |
    clause:-:c:0:2:noun -0.14 | clause:-:c:0:2:role 0.15 | clause:-:c:1 0.39 |
    clause:-:c:1:0:name 0.38 | clause:-:c:1:0:noun 0.18 | clause:-:c:1:0:pronoun 0.059 |
    clause:-:c:1:0:role -0.18 | clause:-:c:1:1:name -0.19 | clause:-:c:1:1:noun 0.087 |
    clause:-:c:1:1:pronoun 0.19 | clause:-:c:1:1:role 0.26 | clause:-:c:1:2:name 0.081 |
    clause:-:c:1:2:noun -0.2 | clause:-:c:1:2:role 0.086 | clause:-:c:2 0.21 |
    clause:-:c:2:0:name 0.49 | clause:-:c:2:1:name -0.28 | clause:-:c:2:1:noun -0.053 |
    clause:-:c:2:1:pronoun -0.13 | clause:-:c:2:1:role 0.64 | clause:-:c:2:2:name -0.22 |
    clause:-:c:2:2:noun -0.12 | clause:-:c:2:2:pronoun -0.19 | clause:-:c:2:2:role 0.23 |
    clause:-:v:0 0.52 | clause:-:v:0:0:pronoun 0.36 | clause:-:v:1 -0.41 | clause:-:v:2 -0.23 |
    clause:-:x:0 -0.39 | clause:-:x:0:0:name -0.28 | clause:-:x:0:0:noun 0.33 |
    clause:-:x:0:0:pronoun -0.09 | clause:-:x:0:0:role -0.48 | clause:-:x:1 -0.22 |
    clause:-:x:1:0:noun -0.065 | clause:-:x:1:0:pronoun -0.11 | clause:-:x:1:1:name -0.37 |
    clause:-:x:1:1:noun 0.36 | clause:-:x:1:1:pronoun 0.32 | clause:-:x:2 0.1 |
    clause:-:x:2:1:pronoun -0.15 | clause:-:x:2:2:name 0.1 | clause:-:x:2:2:pronoun -0.1 |
    clause:f:,:0 -0.2 | clause:f:,:0:0:noun -0.13 | clause:f:,:1 0.056 | clause:f:,:2 0.35 |
    clause:f:-:0 -0.075 | clause:f:-:0:0:name -0.13 | clause:f:-:0:0:pronoun 0.18 |
    clause:f:-:0:0:role -0.14 | clause:f:-:1 -0.069 | clause:f:-:1:0:noun -0.13 |
    clause:f:-:1:0:pronoun 0.23 | clause:f:-:1:1:name 0.072 | clause:f:-:1:1:noun -0.055 |
    clause:f:-:1:1:role -0.081 | clause:f:-:2 -0.36 | clause:f:-:2:1:name -0.053 |
    clause:f:-:2:2:name -0.23 | clause:f:c:0 0.31 | clause:f:c:0:0:name 0.25 |
    clause:f:c:0:0:pronoun 0.075 | clause:f:c:0:0:role 0.17 | clause:f:c:1 0.12 |
    clause:f:c:1:0:name 0.25 | clause:f:c:1:0:pronoun 0.11 | clause:f:c:2 -0.2 |
    clause:f:v:0 0.13 | clause:f:x:0 0.11 | clause:f:x:0:0:name 0.33 |
    clause:f:x:0:0:pronoun 0.27 | clause:f:x:1 0.29 | clause:g:,:0 0.11 |
    clause:g:,:0:0:name 0.23 | clause:g:,:0:0:noun -0.05 | clause:g:,:1 -0.062 |
    clause:g:-:0:0:name -0.17 | clause:g:-:0:0:noun 0.24 | clause:g:-:0:0:pronoun -0.27 |
    clause:g:-:0:0:role 0.19 | clause:g:-:1 0.3 | clause:g:-:1:0:name 0.16 |
    clause:g:-:1:0:noun -0.1 | clause:g:-:1:0:role -0.085 | clause:g:-:1:1:name -0.12 |
    clause:g:-:1:1:noun 0.084 | clause:g:-:1:1:pronoun -0.22 | clause:g:-:1:1:role 0.35 |
    clause:g:-:2 0.49 | clause:g:-:2:2:noun -0.077 | clause:g:c:0:0:name 0.12 |
    clause:g:c:0:0:pronoun 0.32 | clause:g:c:0:0:role -0.38 | clause:g:c:1 0.48 |
    clause:g:c:1:0:name 0.25 | clause:g:c:1:1:name 0.16 | clause:g:v:0 0.38 |
    clause:g:v:0:0:name 0.17 | clause:g:v:1 0.38 | clause:g:x:0 0.61 | clause:g:x:1 0.2 |
    colon 0.22 | colon:next 0.34 | cue:a::0 0.28 | cue:a::1 -0.12 | cue:a::2 -0.08 |
    cue:a:C:0 -0.13 | cue:a:C:1 -0.19 | cue:a:C:2 -0.18 | cue:a:C:3 0.098 | cue:a:C:4 -0.17 |
    cue:a:C:5 -0.12 | cue:a:C::0 0.33 | cue:a:C::1 -0.17 | cue:a:C::3 -0.12 | cue:a:C::5 -0.067 |
    cue:a:C::6 0.095 | cue:a:C:a:5 -0.057 | cue:a:S:0 0.75 | cue:a:S:1 -0.094 | cue:a:S:2 0.12 |
    cue:a:S:3 0.49 | cue:a:S:4 0.21 | cue:a:S:5 0.56 | cue:a:S:6 0.22 | cue:a:S::0 0.41 |
    cue:a:S::1 -0.13 | cue:a:S::2 0.12 | cue:a:S::3 0.23 | cue:a:S::5 0.24 | cue:a:S::6 -0.32 |
    cue:a:S:a:5 0.17 | cue:a:S:a:6 0.24 | cue:a:S:i:0 0.29 | cue:a:S:o:0 0.27 | cue:a:S:p:0 -0.11 |
    cue:a:T:0 -0.3 | cue:a:T:1 -0.18 | cue:a:T:2 -0.053 | cue:a:T:4 -0.14 | cue:a:T:5 -0.072 |
    cue:a:T:6 -0.057 | cue:a:T::1 -0.11 | cue:a:T::4 -0.1 | cue:a:T::5 -0.054 | cue:a:a:0 0.16 |
    cue:a:a:1 -0.11 | cue:a:a:2 0.17 | cue:a:i,:0 0.98 | cue:a:i:0 0.11 | cue:a:o:1 0.057 |
    cue:a:o:2 0.094 | cue:a:p:0 0.098 | cue:a:p:1 -0.069 | cue:b::0 0.24 | cue:b::1 0.092 |
    cue:b::2 0.27 | cue:b:C:0 0.17 | cue:b:C:1 -0.31 | cue:b:C:2 0.73 | cue:b:C:4 0.13 |
    cue:b:C:5 -0.2 | cue:b:C:6 -0.17 | cue:b:C::0 0.18 | cue:b:C::1 0.12 | cue:b:C::2 0.29 |
    cue:b:C::3 -0.19 | cue:b:C::4 0.097 | cue:b:C::6 -0.25 | cue:b:C:a:0 0.15 | cue:b:C:a:1 -0.4 |
    cue:b:C:a:3 -0.095 | cue:b:C:a:4 0.35 | cue:b:C:a:5 -0.08 | cue:b:C:a:6 0.2 |
    cue:b:C:o:0 0.13 | cue:b:C:o:1 0.12 | cue:b:C:o:2 0.13 | cue:b:C:o:3 0.23 | cue:b:C:o:4 -0.15 |
    cue:b:C:p:0 -0.26 | cue:b:C:p:1 -0.16 | cue:b:C:p:3 0.09 | cue:b:C:p:4 -0.21 | cue:b:S:0 0.24 |
    cue:b:S:1 0.55 | cue:b:S:2 0.071 | cue:b:S:3 0.4 | cue:b:S:4 0.25 | cue:b:S:5 0.38 |
    cue:b:S:6 0.28 | cue:b:S::0 0.6 | cue:b:S::1 0.15 | cue:b:S::2 0.2 | cue:b:S::3 0.084 |
    cue:b:S::4 0.22 | cue:b:S::5 -0.1 | cue:b:S:a:2 0.24 | cue:b:S:a:3 0.47 | cue:b:S:a:4 0.33 |
    cue:b:S:a:5 -0.19 | cue:b:S:i:5 0.21 | cue:b:S:i:6 -0.084 | cue:b:S:o:1 -0.18 |
    cue:b:S:o:2 -0.27 | cue:b:S:o:3 -0.14 | cue:b:S:o:4 0.17 | cue:b:S:o:5 0.43 |
    cue:b:S:o:6 0.28 | cue:b:S:p:1 0.46 | cue:b:S:p:3 0.25 | cue:b:S:p:4 -0.18 | cue:b:S:p:5 0.29 |
    cue:b:S:p:6 0.11 | cue:b:S:po:1 0.051 | cue:b:S:po:2 -0.16 | cue:b:S:po:3 -0.096 |
    cue:b:S:po:6 0.12 | cue:b:T:0 -0.3 | cue:b:T:1 -0.23 | cue:b:T:2 -0.34 | cue:b:T:4 -0.72 |
    cue:b:T:5 -0.3 | cue:b:T::1 0.12 | cue:b:T::2 -0.12 | cue:b:T::3 -0.27 | cue:b:T::4 -0.33 |
    cue:b:T::5 -0.18 | cue:b:T::6 0.16 | cue:b:T:a:1 -0.24 | cue:b:T:a:3 0.18 | cue:b:T:a:4 -0.45 |
    cue:b:T:a:5 -0.17 | cue:b:a:0 0.17 | cue:b:a:1 0.23 | cue:b:a:2 -0.13 | cue:b:i:0 0.057 |
    cue:b:o:0 0.36 | cue:b:o:2 -0.069 | cue:b:oa:0 -0.19 | cue:b:p:1 0.3 | cue:b:p:2 0.09 |
    cue:b:pa:2 0.1 | cue:b:po:1 0.08 | cue:b:po:2 -0.33 | cueframe:a:mc:0 0.49 |
    cueframe:a:mc:1 0.071 | cueframe:a:mn:0 -0.16 | cueframe:a:mn:1 -0.19 | cueframe:a:mn:2 0.5 |
    cueframe:a:sc:0 0.59 | cueframe:a:sc:1 -0.28 | cueframe:a:sc:2 -0.27 | cueframe:a:sn:0 0.54 |
    cueframe:a:sq:0 0.48 | cueframe:b:eq:0 0.28 | cueframe:b:eq:1 0.23 | cueframe:b:eq:2 -0.37 |
    cueframe:b:es:0 0.33 | cueframe:b:es:1 0.29 | cueframe:b:mc:0 -0.18 | cueframe:b:mc:1 0.088 |
    cueframe:b:mc:2 -0.58 | cueframe:b:mn:0 0.28 | cueframe:b:mn:1 0.37 | cueframe:b:mn:2 0.31 |
    cueframe:b:mq:0 -0.18 | cueframe:b:ms:0 0.25 | cuekind:a:name 0.62 | cuekind:a:noun -0.063 |
    cuekind:a:role 0.53 | cuekind:b:name 0.28 | cuekind:b:pronoun 0.32 | cuekind:b:role 0.47 |
    far:a:0 0.14 | far:a:1 -0.13 | far:a:2 0.14 | far:a:3 0.25 | far:a:4 -0.25 | far:a:5 0.26 |
    far:b:0 0.31 | far:b:1 0.48 | far:b:2 0.29 | far:b:3 -0.057 | far:b:4 -0.051 | far:b:6 -0.15 |
    free:C:0 0.19 | free:C:1 0.11 | free:C:2 0.31 | free:C:3 0.083 | free:C:4 0.3 |
    free:C:5 -0.21 | free:S:0 -0.46 | free:S:2 0.6 | free:S:3 0.57 | free:S:4 0.69 |
    free:S:5 0.29 | joined:other -0.64 | joined:same 1 | kind:name 0.34 | kind:noun -1.6 |
    kind:role 0.24 | led:a:&:c -0.38 | led:a:&:n -0.47 | led:a:(:n 0.19 | led:a:,:c 1.1 |
    led:a:,:n -0.066 | led:a:-:n 0.16 | led:a:.:c 0.16 | led:a:.:n -0.083 | led:a::c -0.16 |
    led:a::n -0.49 | led:a:C:c -0.059 | led:a:C:n -0.28 | led:a:N:c -0.24 | led:a:N:n -0.33 |
    led:a:Q:c 0.63 | led:a:Q:n -0.31 | led:a:S:c 0.83 | led:a:T:c -0.16 | led:a:T:n -0.24 |
    led:a:a:c -0.22 | led:a:a:n -0.25 | led:a:b:c 0.4 | led:a:b:n 0.64 | led:a:c:n -0.21 |
    led:a:f:c -0.23 | led:a:f:n -0.47 | led:a:h:c -0.3 | led:a:h:n -0.12 | led:a:k:c -0.29 |
    led:a:k:n -0.26 | led:a:o:c 0.21 | led:a:o:n 1.8 | led:a:p:c -0.58 | led:a:p:n -0.64 |
    led:a:r:n -0.12 | led:a:s:n -0.14 | led:a:t:n -0.096 | led:a:v:n -0.14 | led:a:w:c -0.14 |
    led:a:w:n -0.54 | led:a:x:n -0.38 | led:b:&:c 0.37 | led:b:&:n 0.43 | led:b:(:n -0.073 |
    led:b:,:c 1.1 | led:b:,:n 0.72 | led:b:-:c 0.93 | led:b:-:n 0.44 | led:b:.:c 0.39 |
    led:b:.:n 0.24 | led:b:::n -0.3 | led:b::c -0.75 | led:b::n -0.5 | led:b:C:c -0.22 |
    led:b:C:n -0.4 | led:b:N:c 0.27 | led:b:N:n 0.083 | led:b:Q:c -0.83 | led:b:Q:n -0.26 |
    led:b:S:c -0.15 | led:b:S:n -0.53 | led:b:T:c -0.084 | led:b:T:n -0.073 | led:b:^:c 0.96 |
    led:b:^:n 0.37 | led:b:a:c 0.42 | led:b:b:c -0.24 | led:b:b:n 0.45 | led:b:c:c -0.22 |
    led:b:c:n 0.21 | led:b:f:c -0.26 | led:b:f:n -0.34 | led:b:h:c -1.2 | led:b:h:n -0.52 |
    led:b:k:c 0.29 | led:b:k:n -0.22 | led:b:o:c 0.27 | led:b:o:n 0.93 | led:b:p:c 0.055 |
    led:b:p:n -0.51 | led:b:r:c 0.11 | led:b:r:n -0.11 | led:b:s:n -0.41 | led:b:v:c -0.46 |
    led:b:v:n -0.79 | led:b:w:c 0.077 | led:b:w:n 0.071 | led:b:x:c -0.6 | name:long 0.39 |
    name:short 0.094 | nocue:a:mc -0.41 | nocue:a:mn -0.83 | nocue:a:noun -0.39 |
    nocue:a:pronoun -0.64 | nocue:a:sc 0.35 | nocue:a:sn -0.2 | nocue:a:sq 0.2 | nocue:b:en -0.16 |
    nocue:b:eq 0.17 | nocue:b:es -0.11 | nocue:b:mc -0.15 | nocue:b:mn 0.08 | nocue:b:mq -0.097 |
    nocue:b:ms 0.15 | nocue:b:name -0.073 | nocue:b:noun -0.5 | nocue:b:pronoun 0.26 |
    nocue:b:role 0.13 | none 0.57 | none:before 0.15 | none:en 0.087 | none:es 0.74 |
    none:first 0.51 | none:mc 1.3 | none:mn 1.3 | none:mq 0.79 | none:sc -0.75 | none:sn -0.13 |
    none:sq -0.18 | none:wq -1.3 | none:ws -2 | object:a 0.077 | object:b -1.5 | own:a:said 0.057 |
    own:a:x -0.24 | own:b:said 0.25 | own:b:x 0.4 | owned:a:said:next -0.088 | owned:a:x -0.096 |
    owned:b:said 0.15 | owned:b:said:about -0.096 | owned:b:said:as 0.081 |
    owned:b:said:next -0.13 | owned:b:said:of 0.14 | owned:b:said:that 1.2 | owned:b:said:to 0.25 |
    owned:b:x -0.57 | prep:a:according 2.6 | prep:a:by 0.94 | prep:a:for -0.46 | prep:a:from 0.11 |
    prep:a:in -0.073 | prep:a:of -0.72 | prep:a:on -0.45 | prep:a:to -1.5 | prep:a:x -0.84 |
    prep:b:according 2.5 | prep:b:by 0.28 | prep:b:for -0.16 | prep:b:in -0.84 | prep:b:of -0.57 |
    prep:b:on -0.47 | prep:b:to -1.6 | prep:b:with -0.17 | prep:b:x -0.22 | rank:a:0 0.19 |
    rank:a:1 0.24 | rank:a:2 0.099 | rank:a:3 0.14 | rank:a:4 -0.32 | rank:b:1 0.37 |
    rank:b:2 0.38 | rank:b:3 0.25 | same 0.95 | subject:a:n 0.65 | subject:b:c 0.45 |
    subject:b:n 0.71 | way:a: 0.23 | way:a:& -0.26 | way:a:&S -0.1 | way:a:&h -0.062 |
    way:a:. 0.072 | way:a:C:0 0.27 | way:a:C:1 -0.16 | way:a:C:2 0.2 | way:a:N -0.12 |
    way:a:N& 0.074 | way:a:N:0 0.24 | way:a:N:1 0.11 | way:a:N:3 -0.063 | way:a:NS -0.38 |
    way:a:NS,co -0.1 | way:a:NSp 0.074 | way:a:NSpNp 0.13 | way:a:Nf -0.2 | way:a:Nh -0.17 |
    way:a:No -0.072 | way:a:Np 0.26 | way:a:Q:0 0.18 | way:a:Q:1 0.29 | way:a:Q:2 -0.064 |
    way:a:S 0.32 | way:a:S:0 0.17 | way:a:S:1 0.11 | way:a:SN, -0.25 | way:a:T:0 0.24 |
    way:a:T:1 0.064 | way:a:a -0.11 | way:a:after: -0.092 | way:a:after:&N -0.26 |
    way:a:after:&Np -0.09 | way:a:after:,N 0.098 | way:a:after:,N. -0.063 | way:a:after:,Nf 0.22 |
    way:a:after:,Np 0.12 | way:a:after:,Nv 0.083 | way:a:after:,Nw -0.05 | way:a:after:,Nx 0.14 |
    way:a:after:,SN -0.098 | way:a:after:,aN 0.26 | way:a:after:,rN 0.17 | way:a:after:,w -0.065 |
    way:a:after:,wN 0.21 | way:a:after:-N -0.063 | way:a:after:. 0.49 | way:a:after::. -0.22 |
    way:a:after::N -0.056 | way:a:after::S, -0.35 | way:a:after::S. 0.17 | way:a:after::SN 0.2 |
    way:a:after::Sf -0.06 | way:a:after::So 0.13 | way:a:after::Sp 0.2 | way:a:after::Sw 0.12 |
    way:a:after::fN -0.17 | way:a:after::hN -0.069 | way:a:after::oN -0.25 | way:a:after::xN 0.12 |
    way:a:after:C. -0.092 | way:a:after:CN -0.48 | way:a:after:CpN -0.065 | way:a:after:N 0.11 |
    way:a:after:N&Np:. -0.054 | way:a:after:N,N&:. 0.091 | way:a:after:N,Nf:. -0.073 |
    way:a:after:N,Np:. -0.093 | way:a:after:N. -0.14 | way:a:after:NS:. -0.17 |
    way:a:after:NSp:. -0.099 | way:a:after:NfNp:. -0.051 | way:a:after:NoN 0.057 |
    way:a:after:Np -0.16 | way:a:after:Np:. 0.15 | way:a:after:NpN&:. -0.057 |
    way:a:after:NpNf:. -0.065 | way:a:after:NpNo:. -0.069 | way:a:after:NpNp:. -0.11 |
    way:a:after:Q 0.12 | way:a:after:S,& 0.22 | way:a:after:S,N 0.061 | way:a:after:S,Q -0.42 |
    way:a:after:S,c 0.087 | way:a:after:S,p -0.55 | way:a:after:S,s 0.66 | way:a:after:S. 1.4 |
    way:a:after:S:,N -0.14 | way:a:after:S:,w 0.18 | way:a:after:S:. 0.09 |
    way:a:after:S:fN 0.055 | way:a:after:S:pN 0.087 | way:a:after:SN -0.49 |
    way:a:after:SN, -0.074 | way:a:after:SN. 0.21 | way:a:after:SNp 0.093 | way:a:after:SNx -0.39 |
    way:a:after:SoN 0.07 | way:a:after:SpN 0.096 | way:a:after:SpNo:. -0.07 |
    way:a:after:SpNp:. 0.16 | way:a:after:Sw. 0.18 | way:a:after:Swp 0.12 | way:a:after:TN -0.32 |
    way:a:after:aN -0.098 | way:a:after:bN -0.092 | way:a:after:fN 0.55 | way:a:after:fN, 0.34 |
    way:a:after:fNo -0.09 | way:a:after:fNp -0.11 | way:a:after:hN -0.1 | way:a:after:oN -0.089 |
    way:a:after:oNo -0.14 | way:a:after:p:. -0.12 | way:a:after:pN -0.36 | way:a:after:pN, -0.14 |
    way:a:after:pN. -0.17 | way:a:after:pNf 0.25 | way:a:after:pw -0.057 | way:a:after:pw. -0.072 |
    way:a:after:pwN -0.082 | way:a:after:vN -0.23 | way:a:after:wN -0.21 | way:a:after:xCN 0.32 |
    way:a:after:xNo -0.055 | way:a:after:xNp -0.21 | way:a:b 0.27 | way:a:from: 0.23 |
    way:a:from:& -0.26 | way:a:from:&N, -0.11 | way:a:from:&NS -0.079 | way:a:from:&Np -0.059 |
    way:a:from:&S -0.1 | way:a:from:&h -0.062 | way:a:from:&wN 0.11 | way:a:from:(&N -0.24 |
    way:a:from:-Np -0.084 | way:a:from:-xN 0.24 | way:a:from:. 0.072 | way:a:from:.SN -0.21 |
    way:a:from:CNa -0.12 | way:a:from:CoN -0.081 | way:a:from:N -0.12 | way:a:from:N& 0.074 |
    way:a:from:N,N -0.37 | way:a:from:NS -0.38 | way:a:from:NS, 0.097 | way:a:from:NSN -0.15 |
    way:a:from:NSb -0.091 | way:a:from:NSf 0.16 | way:a:from:NSo -0.093 | way:a:from:NSp 0.47 |
    way:a:from:NTo 0.059 | way:a:from:Nf -0.2 | way:a:from:NfN -0.2 | way:a:from:Nh -0.17 |
    way:a:from:NhN -0.19 | way:a:from:No -0.072 | way:a:from:NoN -0.14 | way:a:from:Np 0.26 |
    way:a:from:NpN -0.32 | way:a:from:NxN -0.13 | way:a:from:NxT -0.084 | way:a:from:Q&Q -0.053 |
    way:a:from:S 0.32 | way:a:from:SN, -0.38 | way:a:from:SNf -0.09 | way:a:from:SNp -0.13 |
    way:a:from:SvN -0.094 | way:a:from:a -0.11 | way:a:from:b 0.27 | way:a:from:bN, 0.075 |
    way:a:from:coN 0.2 | way:a:from:fN& -0.1 | way:a:from:h -0.11 | way:a:from:hNx 0.34 |
    way:a:from:k -0.13 | way:a:from:kN& -0.051 | way:a:from:kNx 0.26 | way:a:from:o -0.086 |
    way:a:from:oN, 0.12 | way:a:from:oNp 0.098 | way:a:from:p -0.27 | way:a:from:pN -0.072 |
    way:a:from:pN& -0.07 | way:a:from:pN, -0.32 | way:a:from:pNS -0.062 | way:a:from:pNf 0.21 |
    way:a:from:pNo 0.23 | way:a:from:pNp 0.57 | way:a:from:pNw -0.21 | way:a:from:po 0.59 |
    way:a:from:poN 0.38 | way:a:from:shN -0.059 | way:a:from:vNf 0.11 | way:a:from:x -0.069 |
    way:a:from:xNk 0.092 | way:a:from:xNo -0.078 | way:a:from:xNp -0.076 | way:a:h -0.11 |
    way:a:k -0.13 | way:a:name: -0.056 | way:a:name:NS -0.24 | way:a:name:NS,co -0.081 |
    way:a:name:NSp -0.14 | way:a:name:NSpNp -0.13 | way:a:name:Np -0.096 | way:a:name:S 0.19 |
    way:a:name:b -0.15 | way:a:name:h -0.052 | way:a:name:p -0.11 | way:a:noun:NSpNp 0.089 |
    way:a:noun:Np 0.24 | way:a:noun:p -0.068 | way:a:noun:x -0.067 | way:a:o -0.086 |
    way:a:p -0.27 | way:a:pN -0.072 | way:a:pN, -0.068 | way:a:pNp -0.096 | way:a:po 0.59 |
    way:a:pronoun: 0.46 | way:a:pronoun:& -0.098 | way:a:pronoun:N, 0.13 |
    way:a:pronoun:SN, -0.12 | way:a:role: -0.088 | way:a:role:N, -0.14 | way:a:role:NS -0.11 |
    way:a:role:NSp 0.21 | way:a:role:Np 0.17 | way:a:role:S 0.22 | way:a:role:SN, -0.061 |
    way:a:role:k -0.054 | way:a:x -0.069 | way:b: -0.25 | way:b:&N -0.14 | way:b:&S, -0.088 |
    way:b:( -0.24 | way:b:, 0.24 | way:b:,CN -0.062 | way:b:,N -0.16 | way:b:,N, -0.079 |
    way:b:,Nx 0.19 | way:b:,cN -0.11 | way:b:,s -0.053 | way:b:,sN -0.11 | way:b:,sNx -0.15 |
    way:b:: 0.25 | way:b:C:0 0.29 | way:b:C:1 0.33 | way:b:C:2 0.071 | way:b:CN -0.055 |
    way:b:CNa 0.098 | way:b:Cw -0.42 | way:b:N 0.091 | way:b:N, 0.17 | way:b:N:2 0.3 |
    way:b:N:3 0.48 | way:b:Npw 0.29 | way:b:Nx -0.19 | way:b:Q:0 0.52 | way:b:Q:2 -0.18 |
    way:b:Q:3 0.46 | way:b:S 0.32 | way:b:S, 0.59 | way:b:S: 0.29 | way:b:S:0 0.073 |
    way:b:S:1 0.37 | way:b:S:2 0.54 | way:b:S:3 0.075 | way:b:SN, -0.11 | way:b:SN: -0.16 |
    way:b:SNx 0.083 | way:b:SNxw -0.064 | way:b:Sh -0.17 | way:b:ShN 0.3 | way:b:ShNx -0.29 |
    way:b:So -0.12 | way:b:Sw -0.18 | way:b:T:0 0.62 | way:b:T:1 0.17 | way:b:T:3 -0.67 |
    way:b:TN 0.18 | way:b:aw 0.1 | way:b:f 0.2 | way:b:from: -0.25 | way:b:from:&N -0.14 |
    way:b:from:&N, -0.21 | way:b:from:&Nf 0.061 | way:b:from:&No -0.29 | way:b:from:&Np -0.21 |
    way:b:from:&S, -0.11 | way:b:from:&pN -0.067 | way:b:from:( -0.24 | way:b:from:(N( -0.13 |
    way:b:from:(N. 0.57 | way:b:from:, 0.24 | way:b:from:,&C -0.12 | way:b:from:,&N -0.37 |
    way:b:from:,&S -0.053 | way:b:from:,Cp -0.074 | way:b:from:,N -0.16 | way:b:from:,N& 0.25 |
    way:b:from:,N( 0.14 | way:b:from:,N, -0.41 | way:b:from:,NS -0.3 | way:b:from:,Nb 0.42 |
    way:b:from:,Nf 0.38 | way:b:from:,Nh -0.18 | way:b:from:,No 0.67 | way:b:from:,Np -0.16 |
    way:b:from:,Nw 0.39 | way:b:from:,Nx 0.19 | way:b:from:,Sh -0.066 | way:b:from:,Sp 0.43 |
    way:b:from:,cN -0.22 | way:b:from:,cw -0.078 | way:b:from:,hN -0.087 | way:b:from:,kN -0.34 |
    way:b:from:,pN 0.22 | way:b:from:,rN 0.3 | way:b:from:,s -0.053 | way:b:from:,sN -0.23 |
    way:b:from:,sh -0.09 | way:b:from:,vN -0.071 | way:b:from:,wN 0.23 | way:b:from:,xN -0.38 |
    way:b:from:-NS -0.16 | way:b:from:-Np -0.074 | way:b:from:-kN -0.084 | way:b:from:: 0.25 |
    way:b:from:C,N -0.38 | way:b:from:CN -0.055 | way:b:from:CN, 0.2 | way:b:from:CNf -0.079 |
    way:b:from:CNp -0.3 | way:b:from:CNw 0.32 | way:b:from:ChN 0.14 | way:b:from:CoN 0.23 |
    way:b:from:Cpo 0.4 | way:b:from:Cpw 0.13 | way:b:from:Cw -0.42 | way:b:from:N 0.091 |
    way:b:from:N&N -0.18 | way:b:from:N, 0.17 | way:b:from:N,& -0.27 | way:b:from:N,N -0.53 |
    way:b:from:N,s 0.13 | way:b:from:NSN -0.23 | way:b:from:NbN 0.42 | way:b:from:NfN -0.4 |
    way:b:from:NhN -0.1 | way:b:from:NkN -0.1 | way:b:from:NoN -0.051 | way:b:from:NpN 0.28 |
    way:b:from:Npk 0.18 | way:b:from:Npw 0.28 | way:b:from:NwN 0.32 | way:b:from:Nx -0.19 |
    way:b:from:NxC 0.059 | way:b:from:NxN -0.48 | way:b:from:Nxw -0.13 | way:b:from:QpN -0.074 |
    way:b:from:S 0.32 | way:b:from:S, 0.59 | way:b:from:S,Q -0.13 | way:b:from:S,s 0.62 |
    way:b:from:S,w 0.17 | way:b:from:S,x 0.34 | way:b:from:S: 0.29 | way:b:from:SN, -0.085 |
    way:b:from:SN: -0.16 | way:b:from:SNS 0.33 | way:b:from:SNT 0.16 | way:b:from:SNf -0.14 |
    way:b:from:SNh 0.55 | way:b:from:SNo -0.1 | way:b:from:SNp -0.14 | way:b:from:SNw 0.18 |
    way:b:from:SNx 0.51 | way:b:from:Sh -0.17 | way:b:from:ShN 0.25 | way:b:from:Shk 0.38 |
    way:b:from:Shw 0.32 | way:b:from:SkN -0.34 | way:b:from:So -0.12 | way:b:from:SoN -0.4 |
    way:b:from:SpN -0.38 | way:b:from:Spw 0.16 | way:b:from:Sw -0.18 | way:b:from:SwN -0.46 |
    way:b:from:Swh 0.2 | way:b:from:Swx -0.054 | way:b:from:TN 0.18 | way:b:from:TNo -0.24 |
    way:b:from:TNx -0.17 | way:b:from:ToN -0.053 | way:b:from:TpN 0.23 | way:b:from:aNf -0.1 |
    way:b:from:aw 0.1 | way:b:from:awQ -0.088 | way:b:from:bNh -0.089 | way:b:from:bNp -0.062 |
    way:b:from:f 0.2 | way:b:from:fN& -0.077 | way:b:from:fN, -0.16 | way:b:from:fNC -0.11 |
    way:b:from:fNS -0.15 | way:b:from:fNf 0.16 | way:b:from:fNh 0.07 | way:b:from:fNo -0.11 |
    way:b:from:fNp 0.23 | way:b:from:fNx 0.14 | way:b:from:fkN -0.19 | way:b:from:fw 0.46 |
    way:b:from:fwN -0.061 | way:b:from:h 0.082 | way:b:from:hN 0.45 | way:b:from:hN, -0.097 |
    way:b:from:hNp -0.11 | way:b:from:hxN 0.17 | way:b:from:kNS 0.27 | way:b:from:kNx -0.18 |
    way:b:from:o -0.19 | way:b:from:oCN 0.068 | way:b:from:oN -0.079 | way:b:from:oN& 0.19 |
    way:b:from:oN, -0.42 | way:b:from:oNC 0.11 | way:b:from:oNf -0.14 | way:b:from:oNh -0.05 |
    way:b:from:oNo 0.2 | way:b:from:oNp 0.29 | way:b:from:oNw 0.23 | way:b:from:oNx -0.095 |
    way:b:from:ovN 0.45 | way:b:from:ovw -0.058 | way:b:from:ox 0.23 | way:b:from:pN -0.13 |
    way:b:from:pN& -0.34 | way:b:from:pN, -0.63 | way:b:from:pN- -0.057 | way:b:from:pNS 0.47 |
    way:b:from:pNa -0.087 | way:b:from:pNf 0.32 | way:b:from:pNh 0.37 | way:b:from:pNk -0.13 |
    way:b:from:pNo -0.09 | way:b:from:pNp -0.1 | way:b:from:pNw -0.19 | way:b:from:pkN 0.12 |
    way:b:from:pw -0.12 | way:b:from:pw, -0.26 | way:b:from:pwC 0.31 | way:b:from:pwN 0.58 |
    way:b:from:pwh 0.19 | way:b:from:pwp -0.054 | way:b:from:shN -0.1 | way:b:from:v -0.26 |
    way:b:from:vN, -0.3 | way:b:from:vNf 0.26 | way:b:from:vNh 0.49 | way:b:from:vNo -0.077 |
    way:b:from:vNw 0.32 | way:b:from:w -0.11 | way:b:from:w,N -0.091 | way:b:from:w,s -0.066 |
    way:b:from:wCp 0.2 | way:b:from:wN, -0.13 | way:b:from:wNp -0.077 | way:b:from:wpN -0.087 |
    way:b:from:x -0.56 | way:b:from:xCN 0.53 | way:b:from:xCw 0.058 | way:b:from:xN -0.14 |
    way:b:from:xN& -0.21 | way:b:from:xN, -0.061 | way:b:from:xNa 0.31 | way:b:from:xNb -0.053 |
    way:b:from:xNh -0.15 | way:b:from:xNk -0.17 | way:b:from:xNo 0.66 | way:b:from:xNp 0.15 |
    way:b:from:xNw 0.44 | way:b:from:xQ& -0.063 | way:b:from:xSN -0.34 | way:b:from:xSh 0.53 |
    way:b:from:xSp 0.25 | way:b:from:xTN -0.07 | way:b:from:xTo -0.49 | way:b:from:xkN -0.24 |
    way:b:from:xoN 0.066 | way:b:from:xpN -0.15 | way:b:from:xv -0.26 | way:b:from:xv, -0.054 |
    way:b:from:xvN 0.46 | way:b:from:xw -0.15 | way:b:from:xwN -0.14 | way:b:from:xwS 0.29 |
    way:b:from:xwT -0.21 | way:b:from:xwv -0.28 | way:b:fw 0.46 | way:b:h 0.082 | way:b:hN 0.45 |
    way:b:name: -0.18 | way:b:name:: 0.66 | way:b:name:C 0.51 | way:b:name:CN -0.074 |
    way:b:name:N -0.091 | way:b:name:S -0.32 | way:b:name:S, 0.46 | way:b:name:SN 0.064 |
    way:b:name:SNx -0.098 | way:b:name:ShNx -0.18 | way:b:name:Sw -0.15 | way:b:name:a 0.074 |
    way:b:name:aw -0.13 | way:b:name:o -0.058 | way:b:name:p -0.064 | way:b:name:pN, -0.082 |
    way:b:name:pw -0.058 | way:b:name:w -0.057 | way:b:name:x -0.21 | way:b:name:xw -0.2 |
    way:b:noun: -0.2 | way:b:noun:, 0.14 | way:b:noun:: -0.31 | way:b:noun:C -0.23 |
    way:b:noun:N -0.058 | way:b:noun:a -0.053 | way:b:noun:fw 0.22 | way:b:noun:hN -0.1 |
    way:b:noun:o -0.06 | way:b:noun:w -0.07 | way:b:noun:xw 0.25 | way:b:o -0.19 |
    way:b:oN -0.079 | way:b:ox 0.23 | way:b:pN -0.13 | way:b:pN, -0.1 | way:b:pNo -0.056 |
    way:b:pronoun: -0.23 | way:b:pronoun:, -0.4 | way:b:pronoun:: -0.2 | way:b:pronoun:C -0.059 |
    way:b:pronoun:CN -0.2 | way:b:pronoun:Cw -0.15 | way:b:pronoun:N 0.068 | way:b:pronoun:S 0.43 |
    way:b:pronoun:S, -0.058 | way:b:pronoun:S: 0.079 | way:b:pronoun:SN -0.1 |
    way:b:pronoun:SNx 0.26 | way:b:pronoun:Sh -0.22 | way:b:pronoun:w 0.13 |
    way:b:pronoun:x -0.27 | way:b:pronoun:xw -0.15 | way:b:pw -0.12 | way:b:role: 0.26 |
    way:b:role:, 0.43 | way:b:role:N 0.16 | way:b:role:S: 0.15 | way:b:role:h -0.081 |
    way:b:v -0.26 | way:b:w -0.11 | way:b:x -0.56 | way:b:xN -0.14 | way:b:xNo -0.18 |
    way:b:xv -0.26 | way:b:xw -0.15 | word:he 0.58 | word:her 0.22 | word:i -0.28 | word:it -1.3 |
    word:my -0.096 | word:our 0.053 | word:she 0.51 | word:their -0.15 | word:they 0.071 |
    word:we -0.38 | word:which -0.86 | word:who 0.052
    """
)
