"""Weights of the features that choose who spoke.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

SPEAKER = table(
    """
    L-1:cue 0.89 | L-1:cue:C:es -0.26 | L-1:cue:C:mc -0.078 | L-1:cue:C:sc -0.11 |
    L-1:cue:S:es 0.47 | L-1:cue:S:mc -0.17 | L-1:cue:S:mn -0.32 | L-1:cue:S:sc -0.19 |
    L-1:cue:S:sn 0.26 | L-1:cue:S:sq -0.19 | L-1:cue:S:wq 0.5 | L-1:cue:S:ws 0.94 |
    L-1:cue:T:es -0.094 | L-1:cue:T:mc -0.076 | L-1:cue:T:mn -0.084 | L-1:cue:T:ws -0.21 |
    L-1:en -0.16 | L-1:eq -0.19 | L-1:es -0.4 | L-1:hasquotes -0.69 | L-1:mc -0.87 | L-1:mn -1.4 |
    L-1:name -0.21 | L-1:noun -0.62 | L-1:own -0.077 | L-1:prep -0.74 | L-1:pronoun -0.17 |
    L-1:rank:0 0.43 | L-1:rank:1 -0.36 | L-1:rank:2 -0.26 | L-1:rank:3 -0.67 | L-1:rank:4 -0.58 |
    L-1:role -0.26 | L-1:sc -0.38 | L-1:sn 0.22 | L-1:spoke 1.4 | L-1:spoke:es 0.31 |
    L-1:spoke:mc -0.21 | L-1:spoke:mn -0.2 | L-1:spoke:sc 0.17 | L-1:spoke:sn 0.29 |
    L-1:spoke:wq 0.27 | L-1:spoke:ws 0.84 | L-1:sq -0.28 | L-1:subject 0.43 | L-1:wq 0.25 |
    L-1:ws 0.34 | L-2:cue -0.1 | L-2:cue:C:ws -0.063 | L-2:cue:S:es 0.14 | L-2:cue:S:ws 0.24 |
    L-2:cue:T:mn -0.11 | L-2:hasquotes -0.12 | L-2:mc -0.084 | L-2:mn -0.24 | L-2:name -0.24 |
    L-2:noun -0.084 | L-2:own 0.13 | L-2:prep -0.059 | L-2:pronoun -0.067 | L-2:rank:0 0.32 |
    L-2:rank:2 -0.16 | L-2:rank:3 -0.2 | L-2:rank:4 -0.53 | L-2:role -0.17 | L-2:sc -0.081 |
    L-2:spoke 0.34 | L-2:spoke:es 0.19 | L-2:subject -0.21 | L-2:wq -0.12 | L-2:ws 0.055 |
    L0:colon 1 | L0:colon:c 0.72 | L0:colon:n 0.3 | L0:cue 0.75 | L0:cue:C:es -0.056 |
    L0:cue:C:mn -0.085 | L0:cue:C:sc -0.086 | L0:cue:C:sq -0.056 | L0:cue:C:ws 0.45 |
    L0:cue:S:es -0.12 | L0:cue:S:mc 0.24 | L0:cue:S:mn -0.076 | L0:cue:S:sc -0.17 |
    L0:cue:S:ws 0.45 | L0:cue:T:es -0.056 | L0:cue:T:sc -0.073 | L0:eq -0.19 | L0:es -1.2 |
    L0:mc -0.22 | L0:mn -0.64 | L0:mq -0.057 | L0:name -0.34 | L0:noun -1 | L0:own -1.2 |
    L0:prep -1.2 | L0:pronoun -0.5 | L0:rank:0 -0.5 | L0:rank:1 -0.5 | L0:rank:2 -0.45 |
    L0:rank:3 -0.71 | L0:rank:4 -0.79 | L0:role -1.3 | L0:sc -1.5 | L0:sn -0.16 | L0:sq -0.3 |
    L0:subject 0.4 | L0:wq -0.14 | L0:ws 0.36 | L1:cue 0.21 | L1:cue:C:es -0.078 |
    L1:cue:C:mc -0.11 | L1:cue:C:mn -0.11 | L1:cue:S:es -0.21 | L1:cue:S:mc -0.12 |
    L1:cue:S:mn -0.3 | L1:cue:S:sc 0.13 | L1:cue:S:wq 0.9 | L1:cue:S:ws 0.17 | L1:cue:T:es -0.072 |
    L1:cue:T:mn -0.089 | L1:eq -0.1 | L1:es -0.65 | L1:hasquotes -0.2 | L1:mc -0.37 | L1:mn -0.75 |
    L1:name 0.19 | L1:noun -0.19 | L1:own -0.13 | L1:prep -0.16 | L1:pronoun -0.18 |
    L1:rank:0 0.2 | L1:rank:1 -0.46 | L1:rank:2 -0.16 | L1:rank:3 0.12 | L1:rank:4 -0.27 |
    L1:role -0.35 | L1:sc 0.051 | L1:subject 0.066 | L1:wq 1.1 | L1:ws 0.15 | after:a:&:n -0.56 |
    after:a:(:n 0.095 | after:a:,:c 0.71 | after:a:,:n -0.17 | after:a:-:n 0.31 |
    after:a:.:c 0.46 | after:a::n -0.16 | after:a:C:c 0.06 | after:a:N:c 0.22 | after:a:N:n -0.53 |
    after:a:Q:n -0.31 | after:a:S:c 0.61 | after:a:T:c -0.68 | after:a:a:n -0.1 |
    after:a:b:c 0.06 | after:a:b:n -0.15 | after:a:c:c -0.16 | after:a:f:c -0.11 |
    after:a:f:n 0.48 | after:a:h:n -0.2 | after:a:k:n 0.42 | after:a:o:c -0.32 |
    after:a:p:c 0.059 | after:a:p:n -0.15 | after:a:s:c -0.057 | after:a:w:c 0.24 |
    after:a:w:n -0.12 | after:a:x:c -0.2 | after:a:x:n -0.31 | after:b:&:n -0.67 |
    after:b:(:c 0.13 | after:b:(:n 0.065 | after:b:,:c 0.57 | after:b:,:n -0.22 |
    after:b:-:n -0.6 | after:b:.:n -0.53 | after:b:::n 0.24 | after:b::c 0.64 | after:b::n -0.19 |
    after:b:C:c 0.38 | after:b:C:n -0.078 | after:b:N:c 0.21 | after:b:N:n 0.41 |
    after:b:Q:n -0.074 | after:b:S:c 0.44 | after:b:S:n 0.3 | after:b:T:c -0.58 |
    after:b:a:c -0.09 | after:b:a:n -0.28 | after:b:b:n 0.083 | after:b:c:c -0.23 |
    after:b:f:c 0.46 | after:b:f:n -0.15 | after:b:h:n 0.14 | after:b:k:n 0.079 |
    after:b:o:c -0.58 | after:b:o:n 0.19 | after:b:p:c -0.17 | after:b:p:n -0.3 | after:b:s:c 0.1 |
    after:b:v:n 0.47 | after:b:w:c 0.25 | after:b:w:n 0.48 | after:b:x:c -0.34 | between:a:0 0.19 |
    between:a:1 0.3 | between:a:2 -0.081 | between:b:0 0.55 | between:b:1 0.16 | carried 0.086 |
    carried:0:later 0.65 | carried:0:ws 0.65 | carried:1:es -0.62 | carried:1:first 0.74 |
    carried:1:later -0.6 | carried:1:mc -0.35 | carried:1:mn -0.39 | carried:1:sc 0.76 |
    carried:1:sn -0.12 | carried:1:wq 0.11 | carried:1:ws 0.64 | carried:2:es -0.27 |
    carried:2:first -0.86 | carried:2:later -0.54 | carried:2:mc -0.11 | carried:2:mn -0.33 |
    carried:2:sc -0.3 | carried:2:wq -0.12 | carried:2:ws -0.1 | carried:name -0.12 |
    carried:noun 0.37 | carried:pronoun -0.061 | clause:-:,:0 -0.83 | clause:-:,:0:0:name -0.7 |
    clause:-:,:0:0:noun -0.34 | clause:-:,:0:0:role 0.21 | clause:-:,:1 -0.57 |
    clause:-:,:1:0:name -0.56 | clause:-:,:1:0:noun -0.054 | clause:-:,:1:0:role -0.3 |
    clause:-:,:1:1:name -0.18 | clause:-:,:1:1:role -0.054 | clause:-:,:1:2:name 0.26 |
    clause:-:,:2 -0.17 | clause:-:,:2:1:name -0.12 | clause:-:-:0 -0.39 |
    clause:-:-:0:0:name -0.14 | clause:-:-:0:0:noun -0.37 | clause:-:-:0:0:pronoun 0.095 |
    clause:-:-:0:0:role -0.059 | clause:-:-:0:1:name 0.18 | clause:-:-:0:1:pronoun -0.13 |
    clause:-:-:0:1:role -0.13 | clause:-:-:1 -0.51 | clause:-:-:1:0:name -0.053 |
    clause:-:-:1:0:role -0.35 | clause:-:-:1:1:name -0.12 | clause:-:-:1:1:noun 0.23 |
    clause:-:-:1:1:pronoun -0.42 | clause:-:-:1:1:role -0.28 | clause:-:-:1:2:name 0.45 |
    clause:-:-:1:2:noun -0.089 | clause:-:-:1:2:pronoun -0.18 | clause:-:-:1:2:role -0.075 |
    clause:-:-:2 -0.13 | clause:-:-:2:0:name 0.084 | clause:-:-:2:0:noun -0.051 |
    clause:-:-:2:1:name 0.18 | clause:-:-:2:1:noun 0.069 | clause:-:-:2:1:pronoun -0.37 |
    clause:-:-:2:1:role 0.18 | clause:-:-:2:2:noun 0.26 | clause:-:-:2:2:pronoun -0.31 |
    clause:-:-:2:2:role -0.24 | clause:-:c:0 0.54 | clause:-:c:0:0:name 0.26 |
    clause:-:c:0:0:noun -0.11 | clause:-:c:0:0:pronoun 0.31 | clause:-:c:0:1:name -0.46 |
    clause:-:c:0:1:noun 0.16 | clause:-:c:0:1:role 0.19 | clause:-:c:0:2:noun -0.13 |
    clause:-:c:1 0.42 | clause:-:c:1:0:name 0.31 | clause:-:c:1:0:noun 0.18 |
    clause:-:c:1:1:name -0.23 | clause:-:c:1:1:noun 0.086 | clause:-:c:1:1:pronoun 0.12 |
    clause:-:c:1:1:role 0.29 | clause:-:c:1:2:name 0.17 | clause:-:c:1:2:noun -0.36 |
    clause:-:c:1:2:role 0.08 | clause:-:c:2 0.18 | clause:-:c:2:0:name 0.49 |
    clause:-:c:2:1:name -0.3 | clause:-:c:2:1:pronoun -0.098 | clause:-:c:2:1:role 0.62 |
    clause:-:c:2:2:name -0.2 | clause:-:c:2:2:noun -0.13 | clause:-:c:2:2:pronoun -0.17 |
    clause:-:c:2:2:role 0.16 | clause:-:v:0 0.42 | clause:-:v:0:0:name -0.12 |
    clause:-:v:0:0:pronoun 0.35 | clause:-:v:1 -0.35 | clause:-:v:2 -0.27 | clause:-:x:0 -0.33 |
    clause:-:x:0:0:name -0.29 | clause:-:x:0:0:noun 0.43 | clause:-:x:0:0:pronoun -0.13 |
    clause:-:x:0:0:role -0.5 | clause:-:x:1 -0.27 | clause:-:x:1:0:noun -0.064 |
    clause:-:x:1:0:pronoun -0.087 | clause:-:x:1:1:name -0.41 | clause:-:x:1:1:noun 0.22 |
    clause:-:x:1:1:pronoun 0.34 | clause:-:x:2 0.086 | clause:-:x:2:1:pronoun -0.14 |
    clause:-:x:2:2:name 0.15 | clause:-:x:2:2:pronoun -0.091 | clause:f:,:0 -0.18 |
    clause:f:,:0:0:noun -0.13 | clause:f:,:1 0.074 | clause:f:,:2 0.34 |
    clause:f:-:0:0:name -0.12 | clause:f:-:0:0:pronoun 0.2 | clause:f:-:0:0:role -0.1 |
    clause:f:-:1 -0.076 | clause:f:-:1:0:name 0.11 | clause:f:-:1:0:noun -0.18 |
    clause:f:-:1:0:pronoun 0.2 | clause:f:-:1:1:name 0.08 | clause:f:-:1:1:noun -0.066 |
    clause:f:-:1:1:role -0.15 | clause:f:-:2 -0.35 | clause:f:-:2:1:name -0.053 |
    clause:f:-:2:2:name -0.24 | clause:f:c:0 0.36 | clause:f:c:0:0:name 0.2 |
    clause:f:c:0:0:pronoun 0.073 | clause:f:c:0:0:role 0.26 | clause:f:c:1 0.18 |
    clause:f:c:1:0:name 0.26 | clause:f:c:1:0:pronoun 0.097 | clause:f:c:2 -0.23 |
    clause:f:v:0 0.13 | clause:f:x:0 0.18 | clause:f:x:0:0:name 0.36 | clause:f:x:0:0:noun 0.14 |
    clause:f:x:0:0:pronoun 0.25 | clause:f:x:0:0:role -0.56 | clause:f:x:1 0.17 |
    clause:g:,:0:0:name 0.14 | clause:g:,:1 -0.11 | clause:g:-:0:0:name -0.29 |
    clause:g:-:0:0:noun 0.21 | clause:g:-:0:0:pronoun -0.24 | clause:g:-:0:0:role 0.3 |
    clause:g:-:1 0.34 | clause:g:-:1:0:name 0.13 | clause:g:-:1:0:noun -0.12 |
    clause:g:-:1:1:name -0.13 | clause:g:-:1:1:noun 0.082 | clause:g:-:1:1:pronoun -0.22 |
    clause:g:-:1:1:role 0.38 | clause:g:-:2 0.53 | clause:g:-:2:2:noun -0.081 |
    clause:g:c:0:0:name 0.16 | clause:g:c:0:0:noun -0.096 | clause:g:c:0:0:pronoun 0.31 |
    clause:g:c:0:0:role -0.4 | clause:g:c:1 0.49 | clause:g:c:1:0:name 0.28 | clause:g:v:0 0.38 |
    clause:g:v:0:0:name 0.16 | clause:g:v:1 0.38 | clause:g:x:0 0.62 | clause:g:x:1 0.14 |
    colon 0.25 | colon:next 0.34 | cue:a::0 0.25 | cue:a::1 -0.13 | cue:a:C:0 -0.21 |
    cue:a:C:1 -0.19 | cue:a:C:2 -0.17 | cue:a:C:3 -0.14 | cue:a:C:4 -0.17 | cue:a:C:5 -0.12 |
    cue:a:C::0 0.24 | cue:a:C::1 -0.18 | cue:a:C::3 -0.082 | cue:a:C::5 -0.064 | cue:a:C::6 0.1 |
    cue:a:C:a:5 -0.055 | cue:a:S:0 0.81 | cue:a:S:1 -0.098 | cue:a:S:2 0.17 | cue:a:S:3 0.49 |
    cue:a:S:4 0.25 | cue:a:S:5 0.58 | cue:a:S:6 0.23 | cue:a:S::0 0.46 | cue:a:S::1 -0.13 |
    cue:a:S::2 0.17 | cue:a:S::3 0.21 | cue:a:S::5 0.25 | cue:a:S::6 -0.31 | cue:a:S:a:5 0.15 |
    cue:a:S:a:6 0.23 | cue:a:S:i:0 0.28 | cue:a:S:o:0 0.27 | cue:a:S:p:0 -0.058 | cue:a:T:0 -0.29 |
    cue:a:T:1 -0.17 | cue:a:T:2 -0.05 | cue:a:T:4 -0.13 | cue:a:T:5 -0.068 | cue:a:T::1 -0.11 |
    cue:a:T::4 -0.097 | cue:a:T::5 -0.051 | cue:a:a:0 0.17 | cue:a:a:1 -0.11 | cue:a:a:2 0.16 |
    cue:a:i,:0 0.96 | cue:a:i:0 0.097 | cue:a:o:0 0.059 | cue:a:o:1 0.061 | cue:a:p:0 -0.11 |
    cue:a:p:1 -0.054 | cue:b::0 0.22 | cue:b::1 0.099 | cue:b::2 0.27 | cue:b:C:0 0.19 |
    cue:b:C:1 -0.31 | cue:b:C:2 0.72 | cue:b:C:4 0.16 | cue:b:C:5 -0.19 | cue:b:C:6 -0.13 |
    cue:b:C::0 0.12 | cue:b:C::1 0.14 | cue:b:C::2 0.27 | cue:b:C::3 -0.17 | cue:b:C::4 0.077 |
    cue:b:C::6 -0.24 | cue:b:C:a:0 0.24 | cue:b:C:a:1 -0.42 | cue:b:C:a:3 -0.15 |
    cue:b:C:a:4 0.41 | cue:b:C:a:5 -0.068 | cue:b:C:a:6 0.17 | cue:b:C:o:0 0.15 |
    cue:b:C:o:1 0.12 | cue:b:C:o:2 0.12 | cue:b:C:o:3 0.25 | cue:b:C:o:4 -0.16 |
    cue:b:C:p:0 -0.25 | cue:b:C:p:1 -0.15 | cue:b:C:p:3 0.095 | cue:b:C:p:4 -0.16 |
    cue:b:C:p:6 0.083 | cue:b:S:0 0.2 | cue:b:S:1 0.49 | cue:b:S:2 0.074 | cue:b:S:3 0.5 |
    cue:b:S:4 0.23 | cue:b:S:5 0.38 | cue:b:S:6 0.31 | cue:b:S::0 0.57 | cue:b:S::1 0.14 |
    cue:b:S::2 0.18 | cue:b:S::3 0.053 | cue:b:S::4 0.21 | cue:b:S::5 -0.09 | cue:b:S:a:1 0.069 |
    cue:b:S:a:2 0.22 | cue:b:S:a:3 0.4 | cue:b:S:a:4 0.31 | cue:b:S:a:5 -0.19 | cue:b:S:i:5 0.19 |
    cue:b:S:i:6 -0.083 | cue:b:S:o:1 -0.25 | cue:b:S:o:2 -0.3 | cue:b:S:o:3 0.074 |
    cue:b:S:o:4 0.18 | cue:b:S:o:5 0.42 | cue:b:S:o:6 0.32 | cue:b:S:p:1 0.35 | cue:b:S:p:3 0.24 |
    cue:b:S:p:4 -0.16 | cue:b:S:p:5 0.31 | cue:b:S:p:6 0.075 | cue:b:S:po:2 -0.14 |
    cue:b:S:po:3 -0.092 | cue:b:S:po:6 0.11 | cue:b:T:0 -0.3 | cue:b:T:1 -0.23 | cue:b:T:2 -0.33 |
    cue:b:T:4 -0.68 | cue:b:T:5 -0.32 | cue:b:T:6 -0.068 | cue:b:T::1 0.12 | cue:b:T::2 -0.12 |
    cue:b:T::3 -0.21 | cue:b:T::4 -0.28 | cue:b:T::5 -0.23 | cue:b:T::6 0.09 | cue:b:T:a:1 -0.23 |
    cue:b:T:a:3 0.21 | cue:b:T:a:4 -0.46 | cue:b:T:a:5 -0.14 | cue:b:a:0 0.18 | cue:b:a:1 0.26 |
    cue:b:a:2 -0.18 | cue:b:o:0 0.38 | cue:b:o:1 -0.064 | cue:b:o:2 0.11 | cue:b:oa:0 -0.17 |
    cue:b:p:0 0.13 | cue:b:p:1 0.18 | cue:b:pa:2 0.1 | cue:b:po:1 0.1 | cue:b:po:2 -0.33 |
    cueframe:a:mc:0 0.48 | cueframe:a:mc:1 0.059 | cueframe:a:mn:0 -0.21 | cueframe:a:mn:1 -0.18 |
    cueframe:a:mn:2 0.51 | cueframe:a:sc:0 0.58 | cueframe:a:sc:1 -0.26 | cueframe:a:sc:2 -0.24 |
    cueframe:a:sn:0 0.54 | cueframe:a:sq:0 0.49 | cueframe:b:eq:0 0.24 | cueframe:b:eq:2 -0.15 |
    cueframe:b:es:0 0.37 | cueframe:b:es:1 0.29 | cueframe:b:es:2 -0.063 | cueframe:b:mc:0 -0.18 |
    cueframe:b:mc:1 0.13 | cueframe:b:mc:2 -0.63 | cueframe:b:mn:0 0.3 | cueframe:b:mn:1 0.33 |
    cueframe:b:mn:2 0.3 | cueframe:b:mq:0 -0.18 | cueframe:b:ms:0 0.26 | cuekind:a:name 0.65 |
    cuekind:a:noun -0.064 | cuekind:a:pronoun -0.061 | cuekind:a:role 0.45 | cuekind:b:name 0.27 |
    cuekind:b:pronoun 0.29 | cuekind:b:role 0.52 | far:a:0 0.092 | far:a:1 -0.17 | far:a:2 0.12 |
    far:a:3 0.25 | far:a:4 -0.22 | far:a:5 0.27 | far:b:0 0.28 | far:b:1 0.49 | far:b:2 0.4 |
    far:b:4 -0.051 | far:b:6 -0.14 | free:C:0 0.18 | free:C:2 0.29 | free:C:3 0.081 |
    free:C:4 0.3 | free:C:5 -0.19 | free:S:0 -0.52 | free:S:1 0.13 | free:S:2 0.59 | free:S:3 0.6 |
    free:S:4 0.8 | free:S:5 0.34 | joined:other -0.58 | joined:same 0.94 | kind:name 0.35 |
    kind:noun -1.7 | kind:role 0.19 | led:a:&:c -0.37 | led:a:&:n -0.47 | led:a:(:n 0.2 |
    led:a:,:c 1.1 | led:a:,:n -0.056 | led:a:-:n 0.15 | led:a:.:c 0.16 | led:a:.:n -0.077 |
    led:a::c -0.16 | led:a::n -0.38 | led:a:C:c -0.054 | led:a:C:n -0.29 | led:a:N:c -0.25 |
    led:a:N:n -0.38 | led:a:Q:c 0.6 | led:a:Q:n -0.3 | led:a:S:c 0.84 | led:a:T:c -0.16 |
    led:a:T:n -0.25 | led:a:a:c -0.21 | led:a:a:n -0.25 | led:a:b:c 0.19 | led:a:b:n 0.77 |
    led:a:c:n -0.2 | led:a:f:c -0.21 | led:a:f:n -0.48 | led:a:h:c -0.3 | led:a:h:n -0.13 |
    led:a:k:c -0.29 | led:a:k:n -0.26 | led:a:o:c 0.23 | led:a:o:n 1.7 | led:a:p:c -0.52 |
    led:a:p:n -0.66 | led:a:r:n -0.12 | led:a:s:n -0.15 | led:a:t:n -0.092 | led:a:v:n -0.13 |
    led:a:w:c -0.13 | led:a:w:n -0.55 | led:a:x:n -0.37 | led:b:&:c 0.36 | led:b:&:n 0.44 |
    led:b:(:n -0.092 | led:b:,:c 1.1 | led:b:,:n 0.71 | led:b:-:c 0.9 | led:b:-:n 0.38 |
    led:b:.:c 0.4 | led:b:.:n 0.24 | led:b:::n -0.25 | led:b::c -0.72 | led:b::n -0.53 |
    led:b:C:c -0.35 | led:b:C:n -0.4 | led:b:N:c 0.39 | led:b:Q:c -0.84 | led:b:Q:n -0.27 |
    led:b:S:c -0.14 | led:b:S:n -0.5 | led:b:T:c -0.094 | led:b:T:n -0.085 | led:b:^:c 0.95 |
    led:b:^:n 0.32 | led:b:a:c 0.38 | led:b:b:c -0.24 | led:b:b:n 0.45 | led:b:c:c -0.17 |
    led:b:c:n 0.21 | led:b:f:c -0.24 | led:b:f:n -0.36 | led:b:h:c -1.3 | led:b:h:n -0.52 |
    led:b:k:c 0.22 | led:b:k:n -0.08 | led:b:o:c 0.27 | led:b:o:n 0.94 | led:b:p:c 0.091 |
    led:b:p:n -0.55 | led:b:r:c 0.1 | led:b:r:n -0.091 | led:b:s:n -0.4 | led:b:v:c -0.63 |
    led:b:v:n -0.71 | led:b:w:n 0.073 | led:b:x:c -0.54 | name:long 0.33 | name:short 0.086 |
    nocue:a:mc -0.42 | nocue:a:mn -0.77 | nocue:a:mq 0.053 | nocue:a:name -0.069 |
    nocue:a:noun -0.38 | nocue:a:pronoun -0.63 | nocue:a:sc 0.35 | nocue:a:sn -0.2 |
    nocue:a:sq 0.19 | nocue:b:en -0.15 | nocue:b:eq 0.19 | nocue:b:es -0.093 | nocue:b:mc -0.16 |
    nocue:b:mn 0.085 | nocue:b:mq -0.12 | nocue:b:ms 0.13 | nocue:b:name -0.061 |
    nocue:b:noun -0.44 | nocue:b:pronoun 0.26 | nocue:b:role 0.084 | none 0.49 | none:before 0.18 |
    none:en 0.09 | none:es 0.77 | none:first 0.55 | none:mc 1.3 | none:mn 1.3 | none:mq 0.79 |
    none:sc -0.74 | none:sn -0.11 | none:sq -0.17 | none:wq -1.3 | none:ws -2 | object:a 0.065 |
    object:b -1.6 | own:a:said 0.055 | own:a:x -0.23 | own:b:said 0.24 | own:b:x 0.4 |
    owned:a:said:next -0.086 | owned:a:x -0.092 | owned:b:said 0.14 | owned:b:said:about -0.087 |
    owned:b:said:as 0.079 | owned:b:said:next -0.15 | owned:b:said:of 0.11 |
    owned:b:said:that 1.2 | owned:b:said:to 0.28 | owned:b:x -0.59 | prep:a:according 2.5 |
    prep:a:by 0.89 | prep:a:for -0.45 | prep:a:from 0.12 | prep:a:in -0.059 | prep:a:of -0.72 |
    prep:a:on -0.46 | prep:a:to -1.5 | prep:a:x -0.84 | prep:b:according 2.6 | prep:b:by 0.28 |
    prep:b:for -0.16 | prep:b:from 0.06 | prep:b:in -0.81 | prep:b:of -0.55 | prep:b:on -0.58 |
    prep:b:to -1.6 | prep:b:with -0.18 | prep:b:x -0.26 | rank:a:0 0.19 | rank:a:1 0.25 |
    rank:a:2 0.075 | rank:a:3 0.1 | rank:a:4 -0.39 | rank:b:1 0.39 | rank:b:2 0.29 |
    rank:b:3 0.29 | same 0.94 | subject:a:n 0.65 | subject:b:c 0.45 | subject:b:n 0.72 |
    way:a: 0.23 | way:a:& -0.26 | way:a:&S -0.087 | way:a:&h -0.057 | way:a:. 0.074 |
    way:a:C:0 0.28 | way:a:C:1 -0.19 | way:a:C:2 0.2 | way:a:N -0.12 | way:a:N& 0.076 |
    way:a:N:0 0.24 | way:a:N:1 0.12 | way:a:N:2 -0.054 | way:a:N:3 -0.097 | way:a:NS -0.38 |
    way:a:NS,co -0.11 | way:a:NSp 0.064 | way:a:NSpNo -0.052 | way:a:NSpNp 0.14 | way:a:Nf -0.19 |
    way:a:Nh -0.17 | way:a:No -0.072 | way:a:Np 0.26 | way:a:Q:0 0.19 | way:a:Q:1 0.3 |
    way:a:Q:2 -0.08 | way:a:S 0.3 | way:a:S:0 0.2 | way:a:S:1 0.13 | way:a:SN, -0.26 |
    way:a:T:0 0.22 | way:a:a -0.12 | way:a:after: -0.089 | way:a:after:&N -0.25 |
    way:a:after:&Np -0.078 | way:a:after:,N 0.091 | way:a:after:,N. -0.054 | way:a:after:,Nf 0.21 |
    way:a:after:,Np 0.11 | way:a:after:,Nv 0.081 | way:a:after:,Nw -0.065 | way:a:after:,Nx 0.14 |
    way:a:after:,SN -0.096 | way:a:after:,aN 0.26 | way:a:after:,rN 0.18 | way:a:after:,w -0.065 |
    way:a:after:,wN 0.21 | way:a:after:-N -0.086 | way:a:after:. 0.52 | way:a:after::. -0.22 |
    way:a:after::N -0.052 | way:a:after::S, -0.37 | way:a:after::S. 0.15 | way:a:after::SN 0.18 |
    way:a:after::Sf -0.06 | way:a:after::So 0.12 | way:a:after::Sp 0.19 | way:a:after::Sw 0.11 |
    way:a:after::fN -0.14 | way:a:after::hN -0.069 | way:a:after::oN -0.23 | way:a:after::xN 0.13 |
    way:a:after:C. -0.068 | way:a:after:CN -0.46 | way:a:after:CpN -0.065 | way:a:after:N 0.11 |
    way:a:after:N&Np:. -0.057 | way:a:after:N,N&:. 0.097 | way:a:after:N,Nf:. -0.08 |
    way:a:after:N,Np:. -0.096 | way:a:after:N. -0.12 | way:a:after:NS:. -0.17 |
    way:a:after:NSp:. -0.1 | way:a:after:Nf -0.051 | way:a:after:NfNp:. -0.051 |
    way:a:after:NoN 0.063 | way:a:after:Np -0.17 | way:a:after:Np:. 0.16 |
    way:a:after:NpN&:. -0.054 | way:a:after:NpNf:. -0.064 | way:a:after:NpNo:. -0.065 |
    way:a:after:NpNp:. -0.16 | way:a:after:Q 0.12 | way:a:after:S,& 0.23 | way:a:after:S,Q -0.46 |
    way:a:after:S,c 0.095 | way:a:after:S,p -0.55 | way:a:after:S,s 0.67 | way:a:after:S,w -0.052 |
    way:a:after:S. 1.3 | way:a:after:S:,N -0.15 | way:a:after:S:,w 0.17 | way:a:after:S:. 0.084 |
    way:a:after:S:fN 0.053 | way:a:after:S:pN 0.093 | way:a:after:SN -0.5 |
    way:a:after:SN, -0.067 | way:a:after:SN. 0.23 | way:a:after:SNp 0.094 | way:a:after:SNx -0.37 |
    way:a:after:SoN 0.062 | way:a:after:SpN 0.12 | way:a:after:SpNo:. -0.069 |
    way:a:after:SpNp:. 0.17 | way:a:after:Sw. 0.18 | way:a:after:Swp 0.11 | way:a:after:TN -0.31 |
    way:a:after:aN -0.1 | way:a:after:bN -0.057 | way:a:after:fN 0.55 | way:a:after:fN, 0.34 |
    way:a:after:fNo -0.094 | way:a:after:fNp -0.099 | way:a:after:hN -0.1 | way:a:after:oN -0.092 |
    way:a:after:oNo -0.13 | way:a:after:p:. -0.12 | way:a:after:pN -0.15 | way:a:after:pN, -0.14 |
    way:a:after:pN. -0.18 | way:a:after:pNf 0.24 | way:a:after:pw -0.052 | way:a:after:pw. -0.077 |
    way:a:after:pwN -0.082 | way:a:after:vN -0.22 | way:a:after:wN -0.28 | way:a:after:xCN 0.32 |
    way:a:after:xNo -0.054 | way:a:after:xNp -0.21 | way:a:b 0.25 | way:a:from: 0.23 |
    way:a:from:& -0.26 | way:a:from:&N, -0.12 | way:a:from:&NS -0.085 | way:a:from:&Np -0.061 |
    way:a:from:&S -0.087 | way:a:from:&h -0.057 | way:a:from:&wN 0.1 | way:a:from:(&N -0.24 |
    way:a:from:-Np -0.077 | way:a:from:-xN 0.23 | way:a:from:. 0.074 | way:a:from:.SN -0.21 |
    way:a:from:CNa -0.12 | way:a:from:CoN -0.082 | way:a:from:N -0.12 | way:a:from:N& 0.076 |
    way:a:from:N,N -0.37 | way:a:from:NCN -0.058 | way:a:from:NS -0.38 | way:a:from:NS, 0.073 |
    way:a:from:NSN -0.12 | way:a:from:NSb -0.083 | way:a:from:NSf 0.16 | way:a:from:NSo -0.096 |
    way:a:from:NSp 0.47 | way:a:from:NTo 0.06 | way:a:from:Nf -0.19 | way:a:from:NfN -0.19 |
    way:a:from:Nh -0.17 | way:a:from:NhN -0.19 | way:a:from:No -0.072 | way:a:from:NoN -0.13 |
    way:a:from:Np 0.26 | way:a:from:NpN -0.31 | way:a:from:NxN -0.12 | way:a:from:NxT -0.098 |
    way:a:from:Nxv 0.07 | way:a:from:Q&Q -0.051 | way:a:from:S 0.3 | way:a:from:SN, -0.38 |
    way:a:from:SNf -0.082 | way:a:from:SNp -0.15 | way:a:from:SvN -0.1 | way:a:from:a -0.12 |
    way:a:from:b 0.25 | way:a:from:bN, 0.054 | way:a:from:coN 0.21 | way:a:from:fN& -0.1 |
    way:a:from:h -0.11 | way:a:from:hNx 0.31 | way:a:from:k -0.13 | way:a:from:kN& -0.054 |
    way:a:from:kNx 0.24 | way:a:from:o -0.083 | way:a:from:oN, 0.11 | way:a:from:oNp 0.094 |
    way:a:from:p -0.28 | way:a:from:pN -0.11 | way:a:from:pN& -0.078 | way:a:from:pN, -0.31 |
    way:a:from:pNS -0.07 | way:a:from:pNf 0.21 | way:a:from:pNo 0.23 | way:a:from:pNp 0.56 |
    way:a:from:pNw -0.19 | way:a:from:po 0.6 | way:a:from:poN 0.39 | way:a:from:vNf 0.11 |
    way:a:from:x -0.061 | way:a:from:xNo -0.079 | way:a:h -0.11 | way:a:k -0.13 |
    way:a:name: -0.093 | way:a:name:NS -0.24 | way:a:name:NS,co -0.089 | way:a:name:NSp -0.14 |
    way:a:name:NSpNp -0.12 | way:a:name:Np -0.1 | way:a:name:S 0.17 | way:a:name:b -0.14 |
    way:a:name:h -0.055 | way:a:name:p -0.12 | way:a:name:pNp -0.056 | way:a:noun:NSpNp 0.084 |
    way:a:noun:Np 0.23 | way:a:noun:p -0.061 | way:a:noun:x -0.059 | way:a:o -0.083 |
    way:a:p -0.28 | way:a:pN -0.11 | way:a:pN, -0.069 | way:a:pNp -0.097 | way:a:po 0.6 |
    way:a:pronoun: 0.44 | way:a:pronoun:& -0.095 | way:a:pronoun:N, 0.12 |
    way:a:pronoun:SN, -0.12 | way:a:role: -0.056 | way:a:role:N, -0.15 | way:a:role:NS -0.12 |
    way:a:role:NSp 0.2 | way:a:role:Np 0.16 | way:a:role:S 0.23 | way:a:role:SN, -0.066 |
    way:a:role:k -0.053 | way:a:x -0.061 | way:b: -0.25 | way:b:&N -0.15 | way:b:&S, -0.093 |
    way:b:( -0.25 | way:b:, 0.23 | way:b:,CN -0.065 | way:b:,N -0.16 | way:b:,N, -0.073 |
    way:b:,Nx 0.21 | way:b:,cN -0.11 | way:b:,s -0.053 | way:b:,sN -0.097 | way:b:,sNx -0.15 |
    way:b:,x -0.05 | way:b:: 0.23 | way:b:C:0 0.32 | way:b:C:1 0.34 | way:b:CNa 0.098 |
    way:b:Cw -0.41 | way:b:N 0.082 | way:b:N, 0.16 | way:b:N:0 0.086 | way:b:N:2 0.31 |
    way:b:N:3 0.47 | way:b:Npw 0.28 | way:b:Nx -0.17 | way:b:Q:0 0.55 | way:b:Q:2 -0.15 |
    way:b:Q:3 0.46 | way:b:S 0.3 | way:b:S, 0.61 | way:b:S: 0.29 | way:b:S:0 0.07 |
    way:b:S:1 0.37 | way:b:S:2 0.5 | way:b:S:3 0.076 | way:b:SN, -0.11 | way:b:SN: -0.17 |
    way:b:SNx 0.052 | way:b:Sh -0.14 | way:b:ShN 0.32 | way:b:ShNx -0.3 | way:b:So -0.11 |
    way:b:Sw -0.2 | way:b:T -0.058 | way:b:T:0 0.64 | way:b:T:1 0.15 | way:b:T:3 -0.64 |
    way:b:TN 0.17 | way:b:aw 0.097 | way:b:f 0.18 | way:b:from: -0.25 | way:b:from:&N -0.15 |
    way:b:from:&N, -0.21 | way:b:from:&Nf 0.091 | way:b:from:&No -0.29 | way:b:from:&Np -0.22 |
    way:b:from:&S, -0.11 | way:b:from:( -0.25 | way:b:from:(N( -0.13 | way:b:from:(N. 0.58 |
    way:b:from:, 0.23 | way:b:from:,&C -0.11 | way:b:from:,&N -0.25 | way:b:from:,Cp -0.085 |
    way:b:from:,N -0.16 | way:b:from:,N& 0.098 | way:b:from:,N( 0.16 | way:b:from:,N, -0.44 |
    way:b:from:,N. -0.08 | way:b:from:,NS -0.25 | way:b:from:,Nb 0.43 | way:b:from:,Nf 0.37 |
    way:b:from:,Nh -0.16 | way:b:from:,No 0.67 | way:b:from:,Np -0.2 | way:b:from:,Nw 0.34 |
    way:b:from:,Nx 0.19 | way:b:from:,Sh -0.058 | way:b:from:,Sp 0.44 | way:b:from:,cN -0.21 |
    way:b:from:,cw -0.076 | way:b:from:,hN -0.089 | way:b:from:,kN -0.33 | way:b:from:,pN 0.2 |
    way:b:from:,rN 0.32 | way:b:from:,s -0.053 | way:b:from:,sN -0.23 | way:b:from:,sh -0.074 |
    way:b:from:,vN -0.07 | way:b:from:,wN 0.14 | way:b:from:,x -0.05 | way:b:from:,xN -0.2 |
    way:b:from:-NS -0.15 | way:b:from:-Np -0.066 | way:b:from:-kN -0.09 | way:b:from:.N, 0.061 |
    way:b:from:.Nx -0.054 | way:b:from:: 0.23 | way:b:from:C,N -0.36 | way:b:from:CN, 0.19 |
    way:b:from:CNf -0.077 | way:b:from:CNp -0.35 | way:b:from:CNw 0.3 | way:b:from:ChN 0.13 |
    way:b:from:CoN 0.22 | way:b:from:Cpo 0.4 | way:b:from:Cpw 0.12 | way:b:from:Cw -0.41 |
    way:b:from:N 0.082 | way:b:from:N&N -0.16 | way:b:from:N, 0.16 | way:b:from:N,& -0.28 |
    way:b:from:N,N -0.42 | way:b:from:N,s 0.17 | way:b:from:NSN -0.2 | way:b:from:NbN 0.4 |
    way:b:from:NfN -0.38 | way:b:from:NhN -0.13 | way:b:from:NkN -0.098 | way:b:from:NoN -0.1 |
    way:b:from:NpN 0.23 | way:b:from:Npk 0.18 | way:b:from:Npw 0.26 | way:b:from:NwN 0.32 |
    way:b:from:Nx -0.17 | way:b:from:NxC 0.077 | way:b:from:NxN -0.43 | way:b:from:Nxv 0.18 |
    way:b:from:Nxw -0.11 | way:b:from:QpN -0.067 | way:b:from:S 0.3 | way:b:from:S, 0.61 |
    way:b:from:S,Q -0.067 | way:b:from:S,s 0.59 | way:b:from:S,w 0.17 | way:b:from:S,x 0.35 |
    way:b:from:S: 0.29 | way:b:from:SN: -0.17 | way:b:from:SNS 0.33 | way:b:from:SNT 0.18 |
    way:b:from:SNf -0.15 | way:b:from:SNh 0.51 | way:b:from:SNo -0.1 | way:b:from:SNp -0.12 |
    way:b:from:SNw 0.19 | way:b:from:SNx 0.48 | way:b:from:Sh -0.14 | way:b:from:ShN 0.24 |
    way:b:from:Shk 0.4 | way:b:from:Shw 0.31 | way:b:from:SkN -0.32 | way:b:from:So -0.11 |
    way:b:from:SoN -0.41 | way:b:from:SpN -0.39 | way:b:from:Spw 0.13 | way:b:from:Sw -0.2 |
    way:b:from:SwN -0.44 | way:b:from:Swh 0.19 | way:b:from:Swx -0.052 | way:b:from:T -0.058 |
    way:b:from:TN 0.17 | way:b:from:TNo -0.28 | way:b:from:TNp 0.058 | way:b:from:TNx -0.17 |
    way:b:from:TpN 0.24 | way:b:from:aNf -0.1 | way:b:from:aw 0.097 | way:b:from:awQ -0.099 |
    way:b:from:bNh -0.099 | way:b:from:bNp -0.061 | way:b:from:f 0.18 | way:b:from:fN& -0.096 |
    way:b:from:fN, -0.13 | way:b:from:fNC -0.081 | way:b:from:fNf 0.15 | way:b:from:fNh 0.32 |
    way:b:from:fNo -0.12 | way:b:from:fNp 0.18 | way:b:from:fNx 0.12 | way:b:from:fkN -0.18 |
    way:b:from:fw 0.46 | way:b:from:fwN -0.054 | way:b:from:h 0.079 | way:b:from:hN 0.47 |
    way:b:from:hN, -0.099 | way:b:from:hNp -0.11 | way:b:from:hNx -0.061 | way:b:from:hxN 0.18 |
    way:b:from:kN 0.067 | way:b:from:kNS 0.26 | way:b:from:kNx -0.18 | way:b:from:o -0.19 |
    way:b:from:oCN 0.085 | way:b:from:oN -0.084 | way:b:from:oN& 0.21 | way:b:from:oN, -0.42 |
    way:b:from:oNC 0.13 | way:b:from:oNf 0.12 | way:b:from:oNh -0.054 | way:b:from:oNo -0.095 |
    way:b:from:oNp 0.31 | way:b:from:oNw 0.24 | way:b:from:oNx -0.089 | way:b:from:ovN 0.44 |
    way:b:from:ovw -0.066 | way:b:from:ox 0.23 | way:b:from:pN -0.13 | way:b:from:pN& -0.33 |
    way:b:from:pN, -0.56 | way:b:from:pN- -0.12 | way:b:from:pNS 0.51 | way:b:from:pNT -0.062 |
    way:b:from:pNa -0.095 | way:b:from:pNf 0.32 | way:b:from:pNh 0.36 | way:b:from:pNk -0.12 |
    way:b:from:pNo -0.072 | way:b:from:pNp -0.055 | way:b:from:pNw -0.14 | way:b:from:pkN 0.13 |
    way:b:from:pw -0.12 | way:b:from:pw, -0.27 | way:b:from:pwC 0.28 | way:b:from:pwN 0.58 |
    way:b:from:pwh 0.18 | way:b:from:pwp -0.055 | way:b:from:v -0.23 | way:b:from:vN, -0.33 |
    way:b:from:vNf 0.28 | way:b:from:vNh 0.5 | way:b:from:vNo -0.14 | way:b:from:vNw 0.34 |
    way:b:from:w -0.12 | way:b:from:w,N -0.12 | way:b:from:w,s -0.073 | way:b:from:wCp 0.2 |
    way:b:from:wN, -0.16 | way:b:from:wNp -0.096 | way:b:from:wSh 0.055 | way:b:from:wpN -0.1 |
    way:b:from:x -0.59 | way:b:from:xCN 0.52 | way:b:from:xN -0.14 | way:b:from:xN& -0.23 |
    way:b:from:xN, -0.052 | way:b:from:xNh -0.092 | way:b:from:xNk -0.25 | way:b:from:xNo 0.45 |
    way:b:from:xNp 0.15 | way:b:from:xNw 0.43 | way:b:from:xQ& -0.066 | way:b:from:xSN -0.34 |
    way:b:from:xSh 0.52 | way:b:from:xSp 0.31 | way:b:from:xTo -0.45 | way:b:from:xkN -0.23 |
    way:b:from:xoN 0.071 | way:b:from:xpN -0.15 | way:b:from:xv -0.27 | way:b:from:xv, -0.061 |
    way:b:from:xvN 0.33 | way:b:from:xvo 0.2 | way:b:from:xvp 0.2 | way:b:from:xw -0.17 |
    way:b:from:xwN -0.14 | way:b:from:xwS 0.3 | way:b:from:xwT -0.22 | way:b:from:xwv -0.3 |
    way:b:fw 0.46 | way:b:h 0.079 | way:b:hN 0.47 | way:b:kN 0.067 | way:b:name: -0.16 |
    way:b:name:: 0.63 | way:b:name:C 0.49 | way:b:name:CN -0.075 | way:b:name:N -0.085 |
    way:b:name:S -0.31 | way:b:name:S, 0.47 | way:b:name:SN 0.077 | way:b:name:SNx -0.096 |
    way:b:name:ShNx -0.19 | way:b:name:Sw -0.19 | way:b:name:a 0.073 | way:b:name:aw -0.13 |
    way:b:name:o -0.067 | way:b:name:p -0.063 | way:b:name:pN, -0.085 | way:b:name:pw -0.059 |
    way:b:name:w -0.061 | way:b:name:x -0.21 | way:b:name:xw -0.2 | way:b:noun: -0.19 |
    way:b:noun:, 0.14 | way:b:noun:: -0.3 | way:b:noun:C -0.14 | way:b:noun:N -0.054 |
    way:b:noun:fw 0.22 | way:b:noun:hN -0.084 | way:b:noun:o -0.051 | way:b:noun:w -0.069 |
    way:b:noun:xw 0.24 | way:b:o -0.19 | way:b:oN -0.084 | way:b:ox 0.23 | way:b:pN -0.13 |
    way:b:pN, -0.11 | way:b:pronoun: -0.22 | way:b:pronoun:, -0.4 | way:b:pronoun:: -0.22 |
    way:b:pronoun:C -0.093 | way:b:pronoun:CN -0.16 | way:b:pronoun:Cw -0.14 |
    way:b:pronoun:N 0.066 | way:b:pronoun:S 0.44 | way:b:pronoun:S: 0.087 |
    way:b:pronoun:SN -0.099 | way:b:pronoun:SNx 0.27 | way:b:pronoun:Sh -0.21 |
    way:b:pronoun:w 0.12 | way:b:pronoun:x -0.27 | way:b:pronoun:xw -0.17 | way:b:pw -0.12 |
    way:b:role: 0.27 | way:b:role:, 0.42 | way:b:role:N 0.14 | way:b:role:S -0.057 |
    way:b:role:S: 0.15 | way:b:role:h -0.09 | way:b:role:x -0.052 | way:b:v -0.23 | way:b:w -0.12 |
    way:b:x -0.59 | way:b:xN -0.14 | way:b:xNo -0.12 | way:b:xv -0.27 | way:b:xw -0.17 |
    word:he 0.57 | word:her 0.22 | word:i -0.27 | word:it -1.3 | word:my -0.098 | word:our 0.051 |
    word:she 0.52 | word:their -0.17 | word:they 0.084 | word:we -0.36 | word:which -0.81
    """
)
