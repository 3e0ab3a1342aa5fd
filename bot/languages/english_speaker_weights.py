"""Weights of the features that choose who spoke.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

SPEAKER = table(
    """
    L-1:cue 0.79 | L-1:cue:C:es -0.25 | L-1:cue:C:mc -0.078 | L-1:cue:C:mn -0.083 |
    L-1:cue:C:sc -0.11 | L-1:cue:S:es 0.45 | L-1:cue:S:mc -0.19 | L-1:cue:S:mn -0.36 |
    L-1:cue:S:sc -0.15 | L-1:cue:S:sn 0.23 | L-1:cue:S:sq -0.18 | L-1:cue:S:wq 0.51 |
    L-1:cue:S:ws 0.97 | L-1:cue:T:es -0.1 | L-1:cue:T:mc -0.097 | L-1:cue:T:mn -0.089 |
    L-1:cue:T:ws -0.2 | L-1:en -0.17 | L-1:eq -0.22 | L-1:es -0.44 | L-1:hasquotes -0.7 |
    L-1:mc -0.87 | L-1:mn -1.4 | L-1:name -0.34 | L-1:noun -0.56 | L-1:own -0.24 | L-1:prep -0.7 |
    L-1:pronoun -0.22 | L-1:rank:0 0.37 | L-1:rank:1 -0.38 | L-1:rank:2 -0.32 | L-1:rank:3 -0.68 |
    L-1:rank:4 -0.62 | L-1:role -0.26 | L-1:sc -0.29 | L-1:sn 0.23 | L-1:spoke 1.3 |
    L-1:spoke:es 0.23 | L-1:spoke:mc -0.19 | L-1:spoke:mn -0.25 | L-1:spoke:sc 0.21 |
    L-1:spoke:sn 0.29 | L-1:spoke:wq 0.27 | L-1:spoke:ws 0.85 | L-1:sq -0.28 | L-1:ss 0.43 |
    L-1:subject 0.51 | L-1:wn 0.19 | L-1:wq 0.26 | L-1:ws 0.37 | L-2:cue -0.16 |
    L-2:cue:C:es -0.053 | L-2:cue:C:ws -0.075 | L-2:cue:S:es 0.13 | L-2:cue:S:ws 0.22 |
    L-2:cue:T:mn -0.12 | L-2:hasquotes -0.16 | L-2:mc -0.1 | L-2:mn -0.22 | L-2:name -0.24 |
    L-2:noun -0.095 | L-2:own 0.11 | L-2:prep -0.068 | L-2:pronoun -0.06 | L-2:rank:0 0.33 |
    L-2:rank:1 -0.074 | L-2:rank:2 -0.12 | L-2:rank:3 -0.21 | L-2:rank:4 -0.56 | L-2:role -0.16 |
    L-2:sc -0.076 | L-2:spoke 0.33 | L-2:spoke:es 0.18 | L-2:subject -0.43 | L-2:wq -0.11 |
    L0:colon 1 | L0:colon:c 0.73 | L0:colon:n 0.29 | L0:cue 0.74 | L0:cue:C:es -0.062 |
    L0:cue:C:mn -0.096 | L0:cue:C:sc -0.098 | L0:cue:C:sq -0.063 | L0:cue:C:ws 0.45 |
    L0:cue:S:es -0.12 | L0:cue:S:mc 0.23 | L0:cue:S:mn -0.08 | L0:cue:S:sc -0.18 |
    L0:cue:S:ws 0.46 | L0:cue:T:es -0.056 | L0:cue:T:mn -0.052 | L0:cue:T:sc -0.068 | L0:eq -0.19 |
    L0:es -1.3 | L0:mc -0.23 | L0:mn -0.7 | L0:mq -0.051 | L0:name -0.42 | L0:noun -0.98 |
    L0:own -1.3 | L0:prep -1.2 | L0:pronoun -0.54 | L0:rank:0 -0.55 | L0:rank:1 -0.54 |
    L0:rank:2 -0.47 | L0:rank:3 -0.73 | L0:rank:4 -0.87 | L0:role -1.2 | L0:sc -1.5 | L0:sn -0.19 |
    L0:sq -0.29 | L0:subject 0.39 | L0:wq -0.14 | L0:ws 0.37 | L1:cue 0.17 | L1:cue:C:es -0.091 |
    L1:cue:C:mc -0.099 | L1:cue:C:mn -0.11 | L1:cue:S:es -0.19 | L1:cue:S:mc -0.12 |
    L1:cue:S:mn -0.3 | L1:cue:S:sc 0.12 | L1:cue:S:wq 0.91 | L1:cue:S:ws 0.17 |
    L1:cue:T:es -0.088 | L1:cue:T:mn -0.092 | L1:eq -0.1 | L1:es -0.69 | L1:hasquotes -0.25 |
    L1:mc -0.38 | L1:mn -0.79 | L1:name 0.12 | L1:noun -0.21 | L1:own -0.14 | L1:prep -0.19 |
    L1:pronoun -0.19 | L1:rank:0 0.16 | L1:rank:1 -0.45 | L1:rank:2 -0.2 | L1:rank:3 0.089 |
    L1:rank:4 -0.28 | L1:role -0.34 | L1:wq 1.1 | L1:ws 0.14 | between:a:0 0.19 |
    between:a:1 0.28 | between:b:0 0.58 | between:b:1 0.26 | between:b:2 0.12 |
    carried:0:later 0.65 | carried:0:ws 0.64 | carried:1:es -0.67 | carried:1:first 0.72 |
    carried:1:later -0.62 | carried:1:mc -0.36 | carried:1:mn -0.42 | carried:1:sc 0.76 |
    carried:1:sn -0.11 | carried:1:wq 0.12 | carried:1:ws 0.64 | carried:2:es -0.27 |
    carried:2:first -0.89 | carried:2:later -0.55 | carried:2:mc -0.12 | carried:2:mn -0.35 |
    carried:2:sc -0.3 | carried:2:wq -0.12 | carried:2:ws -0.09 | carried:name -0.15 |
    carried:noun 0.33 | carried:pronoun -0.086 | clause:-:,:0 -0.97 | clause:-:,:0:0:name -0.78 |
    clause:-:,:0:0:noun -0.35 | clause:-:,:0:0:role 0.15 | clause:-:,:1 -0.79 |
    clause:-:,:1:0:name -0.58 | clause:-:,:1:0:noun -0.11 | clause:-:,:1:0:role -0.24 |
    clause:-:,:1:1:name -0.18 | clause:-:,:1:1:noun -0.074 | clause:-:,:1:1:role -0.17 |
    clause:-:,:1:2:name 0.24 | clause:-:,:2 -0.34 | clause:-:,:2:1:name -0.16 |
    clause:-:,:2:1:noun -0.055 | clause:-:-:0 -0.41 | clause:-:-:0:0:name -0.17 |
    clause:-:-:0:0:noun -0.22 | clause:-:-:0:0:pronoun 0.14 | clause:-:-:0:0:role -0.27 |
    clause:-:-:0:1:name 0.19 | clause:-:-:0:1:pronoun -0.13 | clause:-:-:0:1:role -0.15 |
    clause:-:-:1 -0.46 | clause:-:-:1:0:name -0.13 | clause:-:-:1:0:noun 0.11 |
    clause:-:-:1:0:role -0.36 | clause:-:-:1:1:noun -0.052 | clause:-:-:1:1:pronoun -0.26 |
    clause:-:-:1:1:role -0.16 | clause:-:-:1:2:name 0.46 | clause:-:-:1:2:noun -0.11 |
    clause:-:-:1:2:pronoun -0.23 | clause:-:-:1:2:role -0.077 | clause:-:-:2 -0.17 |
    clause:-:-:2:0:name 0.11 | clause:-:-:2:0:noun -0.05 | clause:-:-:2:1:name 0.11 |
    clause:-:-:2:1:noun 0.066 | clause:-:-:2:1:pronoun -0.46 | clause:-:-:2:1:role 0.48 |
    clause:-:-:2:2:name -0.17 | clause:-:-:2:2:noun 0.25 | clause:-:-:2:2:pronoun -0.23 |
    clause:-:-:2:2:role -0.21 | clause:-:c:0 0.56 | clause:-:c:0:0:name 0.35 |
    clause:-:c:0:0:noun -0.11 | clause:-:c:0:0:pronoun 0.36 | clause:-:c:0:0:role 0.067 |
    clause:-:c:0:1:name -0.48 | clause:-:c:0:1:noun 0.12 | clause:-:c:0:1:role 0.19 |
    clause:-:c:0:2:noun -0.3 | clause:-:c:0:2:role 0.19 | clause:-:c:1 0.49 |
    clause:-:c:1:0:name 0.41 | clause:-:c:1:0:noun 0.13 | clause:-:c:1:0:pronoun 0.072 |
    clause:-:c:1:0:role -0.13 | clause:-:c:1:1:name -0.14 | clause:-:c:1:1:noun 0.059 |
    clause:-:c:1:1:pronoun 0.28 | clause:-:c:1:1:role 0.43 | clause:-:c:1:2:noun -0.16 |
    clause:-:c:2 0.34 | clause:-:c:2:0:name 0.54 | clause:-:c:2:1:name -0.34 |
    clause:-:c:2:1:pronoun -0.12 | clause:-:c:2:1:role 0.53 | clause:-:c:2:2:name -0.096 |
    clause:-:c:2:2:pronoun -0.22 | clause:-:c:2:2:role 0.39 | clause:-:v:0 0.84 |
    clause:-:v:0:0:name 0.25 | clause:-:v:0:0:pronoun 0.5 | clause:-:v:1 -0.2 |
    clause:-:v:2 0.067 | clause:-:x:0 -0.41 | clause:-:x:0:0:name -0.31 |
    clause:-:x:0:0:noun 0.41 | clause:-:x:0:0:pronoun -0.14 | clause:-:x:0:0:role -0.62 |
    clause:-:x:1 -0.2 | clause:-:x:1:0:name -0.079 | clause:-:x:1:0:noun -0.056 |
    clause:-:x:1:0:pronoun -0.12 | clause:-:x:1:0:role -0.1 | clause:-:x:1:1:name -0.33 |
    clause:-:x:1:1:noun 0.42 | clause:-:x:1:1:pronoun 0.26 | clause:-:x:1:1:role 0.13 |
    clause:-:x:2:1:pronoun -0.16 | clause:-:x:2:2:name 0.11 | clause:-:x:2:2:noun -0.058 |
    clause:-:x:2:2:pronoun -0.13 | clause:f:,:0 -0.35 | clause:f:,:0:0:name -0.26 |
    clause:f:,:0:0:noun -0.12 | clause:f:,:2 0.34 | clause:f:-:0 -0.19 |
    clause:f:-:0:0:name -0.31 | clause:f:-:0:0:pronoun 0.3 | clause:f:-:0:0:role -0.24 |
    clause:f:-:1 -0.2 | clause:f:-:1:0:noun -0.14 | clause:f:-:1:0:pronoun 0.28 |
    clause:f:-:1:0:role -0.059 | clause:f:-:1:1:role -0.06 | clause:f:-:2 -0.37 |
    clause:f:-:2:1:name -0.073 | clause:f:-:2:2:name -0.22 | clause:f:c:0 0.33 |
    clause:f:c:0:0:name 0.25 | clause:f:c:0:0:role 0.33 | clause:f:c:1 0.26 |
    clause:f:c:1:0:name 0.23 | clause:f:c:1:0:pronoun 0.19 | clause:f:c:2 -0.076 |
    clause:f:v:0 0.3 | clause:f:x:0 0.057 | clause:f:x:0:0:name 0.34 |
    clause:f:x:0:0:pronoun 0.21 | clause:f:x:1 0.25 | clause:g:,:0:0:name 0.19 |
    clause:g:,:0:0:noun -0.058 | clause:g:,:1 -0.11 | clause:g:-:0 -0.15 |
    clause:g:-:0:0:name -0.26 | clause:g:-:0:0:noun 0.2 | clause:g:-:0:0:pronoun -0.34 |
    clause:g:-:0:0:role 0.22 | clause:g:-:1 0.14 | clause:g:-:1:0:name 0.21 |
    clause:g:-:1:0:noun -0.13 | clause:g:-:1:0:role -0.19 | clause:g:-:1:1:name -0.17 |
    clause:g:-:1:1:pronoun -0.18 | clause:g:-:1:1:role 0.36 | clause:g:-:2 0.4 |
    clause:g:-:2:2:noun -0.08 | clause:g:c:0 0.085 | clause:g:c:0:0:name 0.14 |
    clause:g:c:0:0:pronoun 0.37 | clause:g:c:0:0:role -0.31 | clause:g:c:1 0.54 |
    clause:g:c:1:0:name 0.29 | clause:g:c:1:0:pronoun -0.079 | clause:g:c:1:1:name 0.21 |
    clause:g:c:2 0.18 | clause:g:v:0 0.54 | clause:g:v:0:0:name 0.19 | clause:g:v:1 0.51 |
    clause:g:x:0 0.47 | clause:g:x:0:0:pronoun -0.064 | clause:g:x:1 0.26 | colon 0.33 |
    colon:next 0.39 | cue:a::0 0.4 | cue:a::1 -0.064 | cue:a:C:1 -0.28 | cue:a:C:2 -0.22 |
    cue:a:C:3 0.058 | cue:a:C:4 -0.21 | cue:a:C:5 -0.18 | cue:a:C::0 0.36 | cue:a:C::1 -0.26 |
    cue:a:C::3 -0.13 | cue:a:C::4 -0.055 | cue:a:C::5 -0.096 | cue:a:C:a:5 -0.085 |
    cue:a:S:0 0.96 | cue:a:S:1 -0.13 | cue:a:S:2 0.29 | cue:a:S:3 0.66 | cue:a:S:4 0.45 |
    cue:a:S:5 0.78 | cue:a:S:6 0.43 | cue:a:S::0 0.59 | cue:a:S::1 -0.16 | cue:a:S::2 0.24 |
    cue:a:S::3 0.37 | cue:a:S::4 0.15 | cue:a:S::5 0.45 | cue:a:S::6 -0.079 | cue:a:S:a:0 -0.12 |
    cue:a:S:a:5 0.14 | cue:a:S:a:6 0.2 | cue:a:S:i:0 0.37 | cue:a:S:o:0 0.35 | cue:a:S:p:0 -0.064 |
    cue:a:T:0 -0.35 | cue:a:T:1 -0.33 | cue:a:T:2 -0.16 | cue:a:T:3 -0.12 | cue:a:T:4 -0.26 |
    cue:a:T:5 -0.16 | cue:a:T:6 -0.13 | cue:a:T::1 -0.23 | cue:a:T::3 -0.12 | cue:a:T::4 -0.2 |
    cue:a:T::5 -0.16 | cue:a:T::6 -0.11 | cue:a:a:1 -0.19 | cue:a:a:2 0.17 | cue:a:i,:0 1.2 |
    cue:a:i:0 0.15 | cue:a:o:0 0.23 | cue:a:o:1 0.065 | cue:a:o:2 0.094 | cue:a:p:0 0.13 |
    cue:a:p:1 -0.071 | cue:b::0 0.37 | cue:b::1 0.19 | cue:b::2 0.41 | cue:b:C:0 0.1 |
    cue:b:C:1 -0.24 | cue:b:C:2 0.9 | cue:b:C:3 0.12 | cue:b:C:5 -0.15 | cue:b:C::0 0.16 |
    cue:b:C::1 0.23 | cue:b:C::2 0.3 | cue:b:C::4 0.28 | cue:b:C::5 0.069 | cue:b:C::6 -0.15 |
    cue:b:C:a:0 0.068 | cue:b:C:a:1 -0.42 | cue:b:C:a:3 0.051 | cue:b:C:a:5 -0.082 |
    cue:b:C:a:6 0.29 | cue:b:C:o:0 0.14 | cue:b:C:o:1 0.15 | cue:b:C:o:2 0.17 | cue:b:C:o:3 0.093 |
    cue:b:C:o:4 -0.079 | cue:b:C:p:0 -0.2 | cue:b:C:p:1 -0.16 | cue:b:C:p:3 0.065 |
    cue:b:C:p:4 -0.2 | cue:b:C:p:6 0.066 | cue:b:S:0 0.38 | cue:b:S:1 0.62 | cue:b:S:2 0.13 |
    cue:b:S:3 0.51 | cue:b:S:4 0.35 | cue:b:S:5 0.55 | cue:b:S:6 0.42 | cue:b:S::0 0.67 |
    cue:b:S::1 0.22 | cue:b:S::2 0.38 | cue:b:S::3 0.15 | cue:b:S::4 0.38 | cue:b:S::6 0.09 |
    cue:b:S:a:1 0.089 | cue:b:S:a:3 0.59 | cue:b:S:a:4 0.23 | cue:b:S:a:5 -0.095 |
    cue:b:S:i:5 0.21 | cue:b:S:i:6 -0.11 | cue:b:S:o:1 -0.058 | cue:b:S:o:2 -0.21 |
    cue:b:S:o:4 0.3 | cue:b:S:o:5 0.51 | cue:b:S:o:6 0.52 | cue:b:S:p:1 0.24 | cue:b:S:p:4 -0.22 |
    cue:b:S:p:5 0.24 | cue:b:S:p:6 -0.056 | cue:b:S:po:1 0.054 | cue:b:S:po:2 -0.16 |
    cue:b:S:po:6 0.15 | cue:b:T:0 -0.42 | cue:b:T:1 -0.33 | cue:b:T:2 -0.48 | cue:b:T:4 -1 |
    cue:b:T:5 -0.35 | cue:b:T:6 -0.24 | cue:b:T::0 -0.11 | cue:b:T::2 -0.28 | cue:b:T::3 -0.59 |
    cue:b:T::4 -0.56 | cue:b:T::5 -0.33 | cue:b:T:a:1 -0.3 | cue:b:T:a:3 0.35 | cue:b:T:a:4 -0.64 |
    cue:b:T:a:5 -0.07 | cue:b:T:a:6 -0.2 | cue:b:a:1 0.14 | cue:b:a:2 -0.19 | cue:b:i:0 0.065 |
    cue:b:o:0 0.64 | cue:b:o:1 0.38 | cue:b:o:2 0.14 | cue:b:oa:0 -0.11 | cue:b:pa:1 -0.073 |
    cue:b:pa:2 0.11 | cue:b:po:1 0.083 | cue:b:po:2 -0.4 | cueframe:a:mc:0 0.65 |
    cueframe:a:mc:1 0.078 | cueframe:a:mn:0 -0.094 | cueframe:a:mn:1 -0.12 | cueframe:a:mn:2 0.58 |
    cueframe:a:sc:0 0.58 | cueframe:a:sc:1 -0.32 | cueframe:a:sc:2 -0.29 | cueframe:a:sn:0 0.66 |
    cueframe:a:sq:0 0.55 | cueframe:a:sq:1 -0.058 | cueframe:b:eq:0 0.3 | cueframe:b:eq:1 0.074 |
    cueframe:b:eq:2 -0.31 | cueframe:b:es:0 0.4 | cueframe:b:es:1 0.37 | cueframe:b:es:2 0.091 |
    cueframe:b:mc:0 -0.13 | cueframe:b:mc:1 0.09 | cueframe:b:mc:2 -0.5 | cueframe:b:mn:0 0.26 |
    cueframe:b:mn:1 0.33 | cueframe:b:mn:2 0.36 | cueframe:b:mq:0 -0.11 | cueframe:b:ms:0 0.29 |
    cuekind:a:name 0.71 | cuekind:a:noun 0.064 | cuekind:a:pronoun 0.12 | cuekind:a:role 0.64 |
    cuekind:b:name 0.43 | cuekind:b:pronoun 0.38 | cuekind:b:role 0.47 | far:a:0 0.11 |
    far:a:1 -0.12 | far:a:2 0.11 | far:a:3 0.27 | far:a:4 -0.22 | far:a:5 0.38 | far:b:0 0.36 |
    far:b:1 0.49 | far:b:2 0.34 | far:b:4 -0.056 | free:C:0 0.19 | free:C:1 0.28 | free:C:2 0.29 |
    free:C:3 0.26 | free:C:4 0.31 | free:C:5 -0.2 | free:S:0 -0.27 | free:S:1 -0.1 |
    free:S:2 0.38 | free:S:3 0.6 | free:S:4 0.35 | free:S:5 0.34 | free:S:6 0.063 |
    joined:other -0.76 | joined:same 1.1 | kind:name 0.39 | kind:noun -1.8 | kind:role 0.23 |
    name:long 0.37 | name:short 0.13 | nocue:a:mc -0.54 | nocue:a:mn -1 | nocue:a:name -0.21 |
    nocue:a:noun -0.48 | nocue:a:pronoun -0.88 | nocue:a:role -0.11 | nocue:a:sc 0.29 |
    nocue:a:sn -0.32 | nocue:a:sq 0.13 | nocue:b:en -0.16 | nocue:b:eq 0.24 | nocue:b:es -0.15 |
    nocue:b:mc -0.18 | nocue:b:mq -0.057 | nocue:b:name -0.11 | nocue:b:noun -0.51 |
    nocue:b:pronoun 0.21 | nocue:b:role 0.12 | none 0.44 | none:before 0.16 | none:en 0.096 |
    none:es 0.71 | none:first 0.52 | none:mc 1.3 | none:mn 1.2 | none:mq 0.82 | none:sc -0.7 |
    none:sn -0.13 | none:sq -0.17 | none:wq -1.3 | none:ws -2 | object:a 0.15 | object:b -2 |
    own:a:x -0.25 | own:b:said 0.14 | own:b:x 0.3 | owned:a:said:next -0.11 | owned:a:x -0.14 |
    owned:b:said:about -0.1 | owned:b:said:as 0.096 | owned:b:said:next -0.14 |
    owned:b:said:of 0.2 | owned:b:said:that 1.2 | owned:b:said:to 0.14 | owned:b:x -0.59 |
    prep:a:according 3.1 | prep:a:by 1.3 | prep:a:for -0.61 | prep:a:from -0.13 | prep:a:in -0.46 |
    prep:a:of -0.87 | prep:a:on -0.6 | prep:a:to -0.84 | prep:a:with -0.21 | prep:a:x -1.1 |
    prep:b:according 2.6 | prep:b:by 0.31 | prep:b:for -0.47 | prep:b:from -0.27 | prep:b:in -1.2 |
    prep:b:of -0.91 | prep:b:on -0.82 | prep:b:to -1.3 | prep:b:with -0.64 | prep:b:x -0.73 |
    rank:a:0 0.21 | rank:a:1 0.3 | rank:a:2 0.083 | rank:a:3 0.094 | rank:a:4 -0.27 |
    rank:b:0 -0.1 | rank:b:1 0.41 | rank:b:2 0.4 | rank:b:3 0.32 | rank:b:4 0.085 | same 1 |
    subject:a:c 0.36 | subject:a:n 0.4 | subject:b:c 0.42 | subject:b:n 0.91 | way:a: 0.27 |
    way:a:& -0.36 | way:a:&S -0.088 | way:a:&h -0.078 | way:a:. 0.086 | way:a:C -0.054 |
    way:a:C:0 0.27 | way:a:C:1 -0.22 | way:a:C:2 0.29 | way:a:N -0.22 | way:a:N, 0.16 |
    way:a:N:0 0.25 | way:a:N:1 0.097 | way:a:N:2 0.063 | way:a:NS -0.4 | way:a:NS,c -0.051 |
    way:a:NS,co -0.056 | way:a:NS,sh -0.068 | way:a:NSNp -0.064 | way:a:NSf -0.055 |
    way:a:NSp -0.053 | way:a:NSpNp 0.062 | way:a:Nf -0.18 | way:a:Nh -0.23 | way:a:No -0.09 |
    way:a:Np 0.18 | way:a:NxNp -0.051 | way:a:Q:0 0.19 | way:a:Q:1 0.28 | way:a:S 0.4 |
    way:a:S:0 0.2 | way:a:S:1 0.2 | way:a:SN, -0.17 | way:a:T:0 0.22 | way:a:T:1 0.18 |
    way:a:a -0.13 | way:a:after: -0.089 | way:a:after:&N -0.34 | way:a:after:&Np -0.14 |
    way:a:after:&wN -0.05 | way:a:after:,N 0.25 | way:a:after:,N. -0.066 | way:a:after:,Nf 0.25 |
    way:a:after:,Np 0.082 | way:a:after:,Nv 0.092 | way:a:after:,Nw -0.061 | way:a:after:,Nx 0.24 |
    way:a:after:,SN -0.13 | way:a:after:,aN 0.25 | way:a:after:,co 0.05 | way:a:after:,rN 0.2 |
    way:a:after:,w -0.079 | way:a:after:,wN 0.22 | way:a:after:,xN -0.053 | way:a:after:. 0.74 |
    way:a:after::,N 0.077 | way:a:after::. -0.28 | way:a:after::S, -0.33 | way:a:after::S. 0.14 |
    way:a:after::SN 0.28 | way:a:after::So 0.12 | way:a:after::Sp 0.27 | way:a:after::Sw 0.17 |
    way:a:after::fN -0.15 | way:a:after::hN -0.071 | way:a:after::oN -0.23 |
    way:a:after::pN -0.055 | way:a:after:C. -0.1 | way:a:after:CN -0.46 | way:a:after:CpN -0.072 |
    way:a:after:N 0.086 | way:a:after:N&Np:. -0.079 | way:a:after:N,N&:. 0.065 |
    way:a:after:N,Nf:. -0.098 | way:a:after:N,Np:. -0.16 | way:a:after:N. -0.11 |
    way:a:after:NS:. -0.19 | way:a:after:NSNp:. -0.062 | way:a:after:NSp:. -0.18 |
    way:a:after:Nf -0.066 | way:a:after:NfNp:. -0.065 | way:a:after:Np -0.14 |
    way:a:after:Np:. 0.12 | way:a:after:NpN -0.09 | way:a:after:NpN&:. -0.099 |
    way:a:after:NpNf:. -0.097 | way:a:after:NpNp:. -0.16 | way:a:after:NxN -0.087 |
    way:a:after:NxNp:. -0.081 | way:a:after:Q 0.056 | way:a:after:S,& 0.22 | way:a:after:S,N 0.12 |
    way:a:after:S,Q -0.39 | way:a:after:S,c 0.13 | way:a:after:S,p -0.77 | way:a:after:S,s 0.76 |
    way:a:after:S. 1.7 | way:a:after:S:,N -0.061 | way:a:after:S:,w 0.2 | way:a:after:S:. 0.074 |
    way:a:after:S:pN 0.076 | way:a:after:SN -0.47 | way:a:after:SN, -0.091 | way:a:after:SN. 0.31 |
    way:a:after:SNp 0.1 | way:a:after:SNx -0.34 | way:a:after:SoN 0.11 | way:a:after:SpN 0.086 |
    way:a:after:SpNp:. 0.089 | way:a:after:Sw. 0.27 | way:a:after:Swp 0.14 | way:a:after:TN -0.45 |
    way:a:after:aN -0.11 | way:a:after:fN 0.78 | way:a:after:fN, 0.44 | way:a:after:fNo -0.09 |
    way:a:after:fNp -0.11 | way:a:after:hN -0.11 | way:a:after:oCN -0.075 | way:a:after:oN -0.072 |
    way:a:after:oNo -0.14 | way:a:after:oNp 0.054 | way:a:after:p -0.056 | way:a:after:p:. -0.14 |
    way:a:after:pN -0.4 | way:a:after:pN, -0.11 | way:a:after:pN. -0.21 | way:a:after:pNf 0.27 |
    way:a:after:pNp -0.056 | way:a:after:pw. -0.097 | way:a:after:pwN -0.093 |
    way:a:after:vN -0.22 | way:a:after:wN -0.2 | way:a:after:xCN 0.31 | way:a:after:xN -0.11 |
    way:a:after:xNo -0.06 | way:a:after:xNp -0.26 | way:a:after:xQ -0.061 | way:a:after:xw -0.053 |
    way:a:b 0.37 | way:a:from: 0.27 | way:a:from:& -0.36 | way:a:from:&N, -0.057 |
    way:a:from:&NS -0.071 | way:a:from:&Np -0.076 | way:a:from:&Qk -0.093 | way:a:from:&S -0.088 |
    way:a:from:&SN -0.066 | way:a:from:&h -0.078 | way:a:from:&wN 0.12 | way:a:from:(&N -0.18 |
    way:a:from:-Np -0.087 | way:a:from:-xN 0.24 | way:a:from:. 0.086 | way:a:from:.SN -0.29 |
    way:a:from:C -0.054 | way:a:from:CNa -0.12 | way:a:from:CoN -0.13 | way:a:from:N -0.22 |
    way:a:from:N, 0.16 | way:a:from:N,N -0.49 | way:a:from:NCN -0.064 | way:a:from:NS -0.4 |
    way:a:from:NS, 0.18 | way:a:from:NSN -0.12 | way:a:from:NSb -0.065 | way:a:from:NSf 0.098 |
    way:a:from:NSk -0.055 | way:a:from:NSo -0.11 | way:a:from:NSp 0.43 | way:a:from:NSw -0.067 |
    way:a:from:NTo 0.075 | way:a:from:NbN 0.061 | way:a:from:Nf -0.18 | way:a:from:NfN -0.2 |
    way:a:from:Nh -0.23 | way:a:from:NhN -0.2 | way:a:from:No -0.09 | way:a:from:NoN -0.15 |
    way:a:from:Np 0.18 | way:a:from:NpN -0.3 | way:a:from:NxN -0.17 | way:a:from:NxT -0.093 |
    way:a:from:S 0.4 | way:a:from:SN, -0.39 | way:a:from:SNf -0.089 | way:a:from:SNp -0.11 |
    way:a:from:SvN -0.12 | way:a:from:a -0.13 | way:a:from:b 0.37 | way:a:from:bN, 0.17 |
    way:a:from:coN 0.16 | way:a:from:fN& -0.11 | way:a:from:h -0.17 | way:a:from:hNx 0.37 |
    way:a:from:k -0.19 | way:a:from:kN& -0.063 | way:a:from:kNx 0.28 | way:a:from:o -0.05 |
    way:a:from:oN& -0.059 | way:a:from:oN, 0.18 | way:a:from:oNp 0.1 | way:a:from:p -0.33 |
    way:a:from:pN -0.11 | way:a:from:pN& -0.067 | way:a:from:pN, -0.35 | way:a:from:pNf 0.2 |
    way:a:from:pNo 0.2 | way:a:from:pNp 0.55 | way:a:from:pNw -0.27 | way:a:from:po 0.78 |
    way:a:from:poN 0.41 | way:a:from:shN -0.079 | way:a:from:vNf 0.12 | way:a:from:w -0.058 |
    way:a:from:wpN -0.055 | way:a:from:x -0.074 | way:a:from:xNk 0.12 | way:a:from:xNo -0.052 |
    way:a:from:xNp -0.1 | way:a:from:xpN -0.059 | way:a:h -0.17 | way:a:k -0.19 |
    way:a:name:NS -0.26 | way:a:name:NSp -0.19 | way:a:name:NSpNp -0.18 | way:a:name:Np -0.15 |
    way:a:name:S 0.29 | way:a:name:b -0.1 | way:a:name:h -0.1 | way:a:name:p -0.15 |
    way:a:name:pNp -0.069 | way:a:noun: 0.061 | way:a:noun:NSpNp 0.08 | way:a:noun:Np 0.22 |
    way:a:noun:S -0.067 | way:a:noun:p -0.068 | way:a:noun:x -0.07 | way:a:o -0.05 |
    way:a:p -0.33 | way:a:pN -0.11 | way:a:pN, -0.087 | way:a:pNp -0.15 | way:a:po 0.78 |
    way:a:pronoun: 0.49 | way:a:pronoun:& -0.16 | way:a:pronoun:N, 0.2 | way:a:pronoun:SN, -0.077 |
    way:a:pronoun:k -0.067 | way:a:role: -0.13 | way:a:role:N, -0.08 | way:a:role:NS -0.12 |
    way:a:role:NSp 0.15 | way:a:role:Np 0.16 | way:a:role:S 0.21 | way:a:role:SN, -0.057 |
    way:a:role:k -0.068 | way:a:w -0.058 | way:a:x -0.074 | way:b: -0.31 | way:b:&N -0.19 |
    way:b:&S, -0.19 | way:b:( -0.24 | way:b:, 0.2 | way:b:,CN -0.059 | way:b:,N -0.13 |
    way:b:,N, -0.073 | way:b:,NS, -0.05 | way:b:,Nx 0.15 | way:b:,cN -0.13 | way:b:,s -0.053 |
    way:b:,sN -0.17 | way:b:,sNx -0.16 | way:b:,x -0.05 | way:b:: 0.28 | way:b:C 0.079 |
    way:b:C:0 0.31 | way:b:C:1 0.43 | way:b:C:2 0.3 | way:b:CNa 0.084 | way:b:CNw 0.071 |
    way:b:Cw -0.33 | way:b:N 0.14 | way:b:N, 0.4 | way:b:N: 0.18 | way:b:N:0 0.055 |
    way:b:N:2 0.33 | way:b:N:3 0.5 | way:b:Npw 0.35 | way:b:Nx -0.17 | way:b:Q:0 0.57 |
    way:b:Q:1 0.13 | way:b:Q:3 0.49 | way:b:S 0.39 | way:b:S, 0.67 | way:b:S: 0.52 |
    way:b:S:1 0.43 | way:b:S:2 0.63 | way:b:S:3 0.27 | way:b:SN, -0.2 | way:b:SN: -0.2 |
    way:b:SNx 0.2 | way:b:SNxw -0.17 | way:b:ShN 0.42 | way:b:ShNx -0.29 | way:b:So -0.12 |
    way:b:Sw -0.24 | way:b:T -0.13 | way:b:T:0 0.73 | way:b:T:1 0.24 | way:b:T:3 -0.63 |
    way:b:TN 0.12 | way:b:aw 0.098 | way:b:f 0.14 | way:b:from: -0.31 | way:b:from:&CN -0.089 |
    way:b:from:&N -0.19 | way:b:from:&N, -0.52 | way:b:from:&Nf 0.056 | way:b:from:&No -0.42 |
    way:b:from:&Np -0.44 | way:b:from:&Nw -0.057 | way:b:from:&Nx -0.095 | way:b:from:&S, -0.23 |
    way:b:from:&SN -0.1 | way:b:from:&hN -0.051 | way:b:from:&pN -0.094 | way:b:from:( -0.24 |
    way:b:from:(N( -0.053 | way:b:from:(N. 0.63 | way:b:from:, 0.2 | way:b:from:,&C -0.091 |
    way:b:from:,&N -0.37 | way:b:from:,&S -0.061 | way:b:from:,Cp -0.069 | way:b:from:,N -0.13 |
    way:b:from:,N& 0.23 | way:b:from:,N( 0.2 | way:b:from:,N, -0.36 | way:b:from:,N. -0.21 |
    way:b:from:,NC -0.27 | way:b:from:,NS -0.59 | way:b:from:,NT -0.06 | way:b:from:,Nb 0.4 |
    way:b:from:,Nf 0.24 | way:b:from:,Nh -0.15 | way:b:from:,No 0.62 | way:b:from:,Np -0.2 |
    way:b:from:,Nv 0.091 | way:b:from:,Nw 0.4 | way:b:from:,Nx 0.054 | way:b:from:,SN 0.056 |
    way:b:from:,Sh -0.06 | way:b:from:,Sp 0.4 | way:b:from:,cN -0.27 | way:b:from:,cw -0.13 |
    way:b:from:,hN -0.09 | way:b:from:,kN -0.36 | way:b:from:,pN 0.11 | way:b:from:,pw -0.13 |
    way:b:from:,rN 0.28 | way:b:from:,s -0.053 | way:b:from:,sN -0.35 | way:b:from:,vN -0.073 |
    way:b:from:,wN 0.19 | way:b:from:,x -0.05 | way:b:from:,xN -0.36 | way:b:from:-NS -0.28 |
    way:b:from:-Np -0.1 | way:b:from:-kN -0.13 | way:b:from:.NC -0.077 | way:b:from:: 0.28 |
    way:b:from:C 0.079 | way:b:from:C,N -0.57 | way:b:from:CN, 0.13 | way:b:from:CNc 0.18 |
    way:b:from:CNf 0.12 | way:b:from:CNh 0.09 | way:b:from:CNo 0.072 | way:b:from:CNp -0.21 |
    way:b:from:CNw 0.36 | way:b:from:ChN 0.24 | way:b:from:CoN 0.24 | way:b:from:CpN 0.1 |
    way:b:from:Cpo 0.51 | way:b:from:Cpw 0.16 | way:b:from:Cw -0.33 | way:b:from:N 0.14 |
    way:b:from:N&N -0.061 | way:b:from:N, 0.4 | way:b:from:N,& -0.13 | way:b:from:N,N -0.6 |
    way:b:from:N,s 0.22 | way:b:from:N: 0.18 | way:b:from:NSN -0.089 | way:b:from:NbN 0.46 |
    way:b:from:NfN -0.32 | way:b:from:NhN -0.095 | way:b:from:NoN 0.21 | way:b:from:NpN 0.63 |
    way:b:from:Npk 0.37 | way:b:from:Npw 0.62 | way:b:from:NvN 0.21 | way:b:from:NwN 0.35 |
    way:b:from:Nx -0.17 | way:b:from:NxC 0.17 | way:b:from:NxN -0.51 | way:b:from:Nxw -0.074 |
    way:b:from:S 0.39 | way:b:from:S, 0.67 | way:b:from:S,& -0.28 | way:b:from:S,Q 0.071 |
    way:b:from:S,s 0.45 | way:b:from:S,w 0.062 | way:b:from:S,x 0.51 | way:b:from:S: 0.52 |
    way:b:from:SN, -0.29 | way:b:from:SN: -0.2 | way:b:from:SNS 0.43 | way:b:from:SNT 0.4 |
    way:b:from:SNh 0.79 | way:b:from:SNo 0.064 | way:b:from:SNp -0.23 | way:b:from:SNv 0.14 |
    way:b:from:SNw 0.22 | way:b:from:SNx 0.66 | way:b:from:ShN 0.5 | way:b:from:Shk 0.45 |
    way:b:from:Shw 0.47 | way:b:from:SkN -0.3 | way:b:from:So -0.12 | way:b:from:SoN -0.37 |
    way:b:from:SpN -0.45 | way:b:from:Spw 0.31 | way:b:from:Sw -0.24 | way:b:from:SwN -0.43 |
    way:b:from:Swh 0.22 | way:b:from:T -0.13 | way:b:from:TN 0.12 | way:b:from:TN, -0.17 |
    way:b:from:TNo -0.49 | way:b:from:TNx -0.31 | way:b:from:TpN 0.14 | way:b:from:aN& -0.06 |
    way:b:from:aNf -0.13 | way:b:from:aNp 0.051 | way:b:from:aw 0.098 | way:b:from:awQ -0.12 |
    way:b:from:bNh -0.14 | way:b:from:bNp -0.07 | way:b:from:f 0.14 | way:b:from:fN& -0.2 |
    way:b:from:fN, -0.2 | way:b:from:fNS 0.092 | way:b:from:fNf 0.062 | way:b:from:fNh 0.089 |
    way:b:from:fNo -0.13 | way:b:from:fNx 0.18 | way:b:from:fkN -0.091 | way:b:from:fw 0.44 |
    way:b:from:h 0.11 | way:b:from:hN 0.49 | way:b:from:hN, -0.084 | way:b:from:hNp -0.1 |
    way:b:from:hxN 0.24 | way:b:from:kN 0.056 | way:b:from:kNS 0.27 | way:b:from:kNx -0.18 |
    way:b:from:o -0.19 | way:b:from:oN -0.086 | way:b:from:oN& 0.15 | way:b:from:oN, -0.39 |
    way:b:from:oNC 0.074 | way:b:from:oNf -0.13 | way:b:from:oNo 0.21 | way:b:from:oNp 0.31 |
    way:b:from:oNw 0.23 | way:b:from:oNx -0.11 | way:b:from:oSN -0.25 | way:b:from:ovN 0.37 |
    way:b:from:ox 0.24 | way:b:from:oxN 0.085 | way:b:from:pN -0.18 | way:b:from:pN& -0.4 |
    way:b:from:pN( -0.052 | way:b:from:pN, -0.79 | way:b:from:pN- -0.088 | way:b:from:pNC -0.076 |
    way:b:from:pNS 0.44 | way:b:from:pNa -0.14 | way:b:from:pNc 0.083 | way:b:from:pNf 0.22 |
    way:b:from:pNh 0.31 | way:b:from:pNk -0.19 | way:b:from:pNo -0.22 | way:b:from:pNp -0.28 |
    way:b:from:pNw -0.27 | way:b:from:pNx -0.25 | way:b:from:pkN 0.071 | way:b:from:pw -0.15 |
    way:b:from:pw, -0.41 | way:b:from:pwC 0.18 | way:b:from:pwN 0.37 | way:b:from:pwh 0.19 |
    way:b:from:pwp -0.081 | way:b:from:pxN -0.1 | way:b:from:shN -0.18 | way:b:from:v -0.22 |
    way:b:from:vN, -0.3 | way:b:from:vNf 0.31 | way:b:from:vNh 0.58 | way:b:from:vNo 0.05 |
    way:b:from:vNp 0.23 | way:b:from:vNw 0.39 | way:b:from:w,N -0.095 | way:b:from:w,s -0.1 |
    way:b:from:wCN 0.12 | way:b:from:wCp 0.37 | way:b:from:wN, -0.092 | way:b:from:wSN 0.25 |
    way:b:from:wSh 0.33 | way:b:from:wpN -0.064 | way:b:from:x -0.6 | way:b:from:xCN 0.39 |
    way:b:from:xN -0.14 | way:b:from:xN& -0.3 | way:b:from:xN, -0.15 | way:b:from:xN: -0.05 |
    way:b:from:xNa 0.34 | way:b:from:xNh -0.076 | way:b:from:xNk -0.15 | way:b:from:xNo 0.64 |
    way:b:from:xNp 0.15 | way:b:from:xNw 0.43 | way:b:from:xNx 0.14 | way:b:from:xQ& -0.087 |
    way:b:from:xSN -0.36 | way:b:from:xSh 0.59 | way:b:from:xSp 0.088 | way:b:from:xTN -0.14 |
    way:b:from:xTo -0.48 | way:b:from:xkN -0.3 | way:b:from:xpN -0.14 | way:b:from:xv -0.24 |
    way:b:from:xv, -0.085 | way:b:from:xvN 0.46 | way:b:from:xvw -0.076 | way:b:from:xw -0.22 |
    way:b:from:xwC -0.11 | way:b:from:xwN -0.19 | way:b:from:xwQ -0.064 | way:b:from:xwS 0.12 |
    way:b:from:xwT -0.32 | way:b:from:xwo 0.091 | way:b:fw 0.44 | way:b:h 0.11 | way:b:hN 0.49 |
    way:b:hNxw 0.064 | way:b:kN 0.056 | way:b:name: -0.21 | way:b:name:: 0.67 | way:b:name:C 0.41 |
    way:b:name:CN -0.11 | way:b:name:N -0.071 | way:b:name:S -0.27 | way:b:name:S, 0.37 |
    way:b:name:SN 0.14 | way:b:name:Sh 0.13 | way:b:name:ShNx -0.16 | way:b:name:Sw -0.21 |
    way:b:name:a 0.052 | way:b:name:aw -0.15 | way:b:name:o -0.084 | way:b:name:p -0.08 |
    way:b:name:pN, -0.1 | way:b:name:pw -0.087 | way:b:name:x -0.22 | way:b:name:xw -0.25 |
    way:b:noun: -0.22 | way:b:noun:, 0.18 | way:b:noun:: -0.25 | way:b:noun:C -0.13 |
    way:b:noun:a -0.06 | way:b:noun:fw 0.2 | way:b:noun:hN -0.059 | way:b:noun:xw 0.26 |
    way:b:o -0.19 | way:b:oN -0.086 | way:b:ox 0.24 | way:b:pN -0.18 | way:b:pN, -0.12 |
    way:b:pNo -0.066 | way:b:pronoun: -0.25 | way:b:pronoun:, -0.42 | way:b:pronoun:: -0.21 |
    way:b:pronoun:C 0.066 | way:b:pronoun:CN -0.11 | way:b:pronoun:Cw -0.062 |
    way:b:pronoun:N 0.093 | way:b:pronoun:S 0.4 | way:b:pronoun:S, 0.067 | way:b:pronoun:S: 0.23 |
    way:b:pronoun:SN -0.18 | way:b:pronoun:SNx 0.35 | way:b:pronoun:Sh -0.19 |
    way:b:pronoun:w 0.15 | way:b:pronoun:x -0.32 | way:b:pronoun:xN -0.18 |
    way:b:pronoun:xw -0.16 | way:b:pw -0.15 | way:b:role: 0.29 | way:b:role:, 0.37 |
    way:b:role:N 0.16 | way:b:role:S, -0.067 | way:b:role:S: 0.28 | way:b:role:h -0.076 |
    way:b:v -0.22 | way:b:x -0.6 | way:b:xN -0.14 | way:b:xNo -0.19 | way:b:xv -0.24 |
    way:b:xw -0.22 | word:he 0.61 | word:i -0.24 | word:it -1.2 | word:my -0.1 | word:she 0.45 |
    word:their -0.21 | word:they -0.056 | word:we -0.34 | word:which -0.74 | word:who 0.16
    """
)
