"""Weights of the features that choose who spoke.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

SPEAKER = table(
    """
    L-1:cue 0.86 | L-1:cue:C:es -0.25 | L-1:cue:C:mc -0.12 | L-1:cue:C:sc -0.099 |
    L-1:cue:S:es 0.42 | L-1:cue:S:mc -0.21 | L-1:cue:S:mn -0.34 | L-1:cue:S:sc -0.13 |
    L-1:cue:S:sn 0.21 | L-1:cue:S:wq 0.51 | L-1:cue:S:ws 1.1 | L-1:cue:T:es -0.17 |
    L-1:cue:T:mc -0.061 | L-1:cue:T:mn -0.11 | L-1:cue:T:ws -0.21 | L-1:en -0.17 | L-1:eq -0.25 |
    L-1:es -0.45 | L-1:hasquotes -0.77 | L-1:mc -0.86 | L-1:mn -1.5 | L-1:name -0.33 |
    L-1:noun -0.64 | L-1:own -0.19 | L-1:prep -0.57 | L-1:pronoun -0.29 | L-1:rank:0 0.45 |
    L-1:rank:1 -0.44 | L-1:rank:2 -0.37 | L-1:rank:3 -0.44 | L-1:rank:4 -0.75 | L-1:role -0.14 |
    L-1:sc -0.25 | L-1:sn 0.22 | L-1:spoke 1.2 | L-1:spoke:es 0.19 | L-1:spoke:mc -0.2 |
    L-1:spoke:mn -0.23 | L-1:spoke:sc 0.23 | L-1:spoke:sn 0.27 | L-1:spoke:wq 0.29 |
    L-1:spoke:ws 0.8 | L-1:sq -0.31 | L-1:ss 0.46 | L-1:subject 0.53 | L-1:wn 0.18 | L-1:wq 0.27 |
    L-1:ws 0.36 | L-2:cue -0.17 | L-2:cue:C:ws -0.062 | L-2:cue:S:es 0.13 | L-2:cue:S:ws 0.2 |
    L-2:cue:T:mn -0.11 | L-2:es -0.054 | L-2:hasquotes -0.15 | L-2:mc -0.07 | L-2:mn -0.22 |
    L-2:name -0.28 | L-2:noun -0.092 | L-2:own 0.11 | L-2:prep -0.1 | L-2:pronoun -0.097 |
    L-2:rank:0 0.34 | L-2:rank:2 -0.24 | L-2:rank:3 -0.2 | L-2:rank:4 -0.63 | L-2:role -0.12 |
    L-2:sc -0.097 | L-2:spoke 0.33 | L-2:spoke:es 0.18 | L-2:subject -0.23 | L-2:wq -0.1 |
    L0:colon 1.1 | L0:colon:c 0.71 | L0:colon:n 0.47 | L0:cue 0.7 | L0:cue:C:es -0.063 |
    L0:cue:C:mn -0.099 | L0:cue:C:sc -0.088 | L0:cue:C:sq -0.055 | L0:cue:C:ws 0.54 |
    L0:cue:S:es -0.099 | L0:cue:S:mn -0.068 | L0:cue:S:sc -0.16 | L0:cue:S:ws 0.54 |
    L0:cue:T:es -0.091 | L0:cue:T:mn -0.051 | L0:cue:T:sc -0.065 | L0:eq -0.14 | L0:es -1.3 |
    L0:mc -0.19 | L0:mn -0.72 | L0:name -0.44 | L0:noun -1.1 | L0:own -1.4 | L0:prep -0.97 |
    L0:pronoun -0.49 | L0:rank:0 -0.55 | L0:rank:1 -0.77 | L0:rank:2 -0.17 | L0:rank:3 -0.85 |
    L0:rank:4 -0.84 | L0:role -1 | L0:sc -1.5 | L0:sn -0.21 | L0:sq -0.28 | L0:subject 0.23 |
    L0:wq -0.13 | L0:ws 0.37 | L1:cue 0.19 | L1:cue:C:es -0.1 | L1:cue:C:mc -0.1 |
    L1:cue:C:mn -0.11 | L1:cue:S:es -0.21 | L1:cue:S:mc -0.11 | L1:cue:S:mn -0.31 |
    L1:cue:S:sc 0.14 | L1:cue:S:wq 0.92 | L1:cue:S:ws 0.21 | L1:cue:T:es -0.084 |
    L1:cue:T:mn -0.082 | L1:eq -0.095 | L1:es -0.78 | L1:hasquotes -0.28 | L1:mc -0.37 |
    L1:mn -0.78 | L1:name 0.092 | L1:noun -0.19 | L1:own -0.13 | L1:prep -0.19 | L1:pronoun -0.22 |
    L1:rank:0 0.16 | L1:rank:1 -0.39 | L1:rank:2 -0.32 | L1:rank:3 0.078 | L1:rank:4 -0.3 |
    L1:role -0.36 | L1:sc 0.061 | L1:sn -0.052 | L1:wq 1.1 | L1:ws 0.11 | between:a:0 0.19 |
    between:a:1 0.28 | between:a:2 -0.064 | between:b:0 0.56 | between:b:1 0.23 |
    between:b:2 0.13 | carried 0.052 | carried:0:later 0.69 | carried:0:ws 0.69 |
    carried:1:es -0.72 | carried:1:first 0.63 | carried:1:later -0.64 | carried:1:mc -0.37 |
    carried:1:mn -0.48 | carried:1:sc 0.78 | carried:1:sn -0.11 | carried:1:wq 0.098 |
    carried:1:ws 0.61 | carried:2:es -0.3 | carried:2:first -0.97 | carried:2:later -0.59 |
    carried:2:mc -0.13 | carried:2:mn -0.38 | carried:2:sc -0.28 | carried:2:wq -0.13 |
    carried:2:ws -0.1 | carried:name 0.078 | carried:noun 0.23 | carried:pronoun -0.061 |
    carried:role -0.21 | colon 0.28 | colon:next 0.38 | cue:a::0 0.42 | cue:a:C:0 -0.085 |
    cue:a:C:1 -0.3 | cue:a:C:2 -0.16 | cue:a:C:4 -0.19 | cue:a:C:5 -0.21 | cue:a:C::0 0.32 |
    cue:a:C::1 -0.28 | cue:a:C::3 -0.14 | cue:a:C::5 -0.14 | cue:a:C:a:5 -0.074 | cue:a:S:0 0.98 |
    cue:a:S:2 0.24 | cue:a:S:3 0.59 | cue:a:S:4 0.5 | cue:a:S:5 0.83 | cue:a:S:6 0.41 |
    cue:a:S::0 0.6 | cue:a:S::1 -0.054 | cue:a:S::2 0.19 | cue:a:S::3 0.4 | cue:a:S::4 0.17 |
    cue:a:S::5 0.49 | cue:a:S::6 -0.056 | cue:a:S:a:0 -0.14 | cue:a:S:a:5 0.12 | cue:a:S:a:6 0.13 |
    cue:a:S:i:0 0.39 | cue:a:S:o:0 0.34 | cue:a:S:p:0 -0.093 | cue:a:T:0 -0.35 | cue:a:T:1 -0.28 |
    cue:a:T:2 -0.13 | cue:a:T:3 -0.12 | cue:a:T:4 -0.26 | cue:a:T:5 -0.2 | cue:a:T:6 -0.12 |
    cue:a:T::1 -0.21 | cue:a:T::3 -0.11 | cue:a:T::4 -0.22 | cue:a:T::5 -0.19 | cue:a:T::6 -0.081 |
    cue:a:a:1 0.098 | cue:a:a:2 -0.087 | cue:a:i,:0 1.1 | cue:a:i:0 0.2 | cue:a:o:0 0.2 |
    cue:a:o:1 0.065 | cue:a:o:2 0.09 | cue:a:p:1 -0.076 | cue:b::0 0.58 | cue:b::1 0.38 |
    cue:b::2 0.44 | cue:b:C:0 0.19 | cue:b:C:1 -0.074 | cue:b:C:2 0.92 | cue:b:C:3 0.25 |
    cue:b:C:4 0.17 | cue:b:C:5 -0.064 | cue:b:C::0 0.19 | cue:b:C::1 0.19 | cue:b:C::2 0.48 |
    cue:b:C::4 0.42 | cue:b:C::5 0.12 | cue:b:C::6 -0.12 | cue:b:C:a:0 0.075 | cue:b:C:a:1 -0.29 |
    cue:b:C:a:3 0.14 | cue:b:C:a:4 0.17 | cue:b:C:a:5 -0.087 | cue:b:C:a:6 0.17 | cue:b:C:o:0 0.1 |
    cue:b:C:o:1 0.12 | cue:b:C:o:2 0.19 | cue:b:C:o:3 0.17 | cue:b:C:o:4 -0.16 | cue:b:C:o:6 0.12 |
    cue:b:C:p:0 -0.11 | cue:b:C:p:1 -0.1 | cue:b:C:p:3 0.073 | cue:b:C:p:4 -0.25 |
    cue:b:C:p:6 0.14 | cue:b:S:0 0.24 | cue:b:S:1 0.59 | cue:b:S:3 0.55 | cue:b:S:4 0.38 |
    cue:b:S:5 0.52 | cue:b:S:6 0.38 | cue:b:S::0 0.61 | cue:b:S::1 0.3 | cue:b:S::2 0.46 |
    cue:b:S::3 0.15 | cue:b:S::4 0.41 | cue:b:S::5 0.11 | cue:b:S:a:1 0.1 | cue:b:S:a:2 -0.12 |
    cue:b:S:a:3 0.66 | cue:b:S:a:4 0.18 | cue:b:S:a:5 -0.057 | cue:b:S:i:5 0.24 |
    cue:b:S:i:6 -0.14 | cue:b:S:o:1 -0.077 | cue:b:S:o:2 -0.069 | cue:b:S:o:3 0.17 |
    cue:b:S:o:4 0.24 | cue:b:S:o:5 0.42 | cue:b:S:o:6 0.5 | cue:b:S:p:1 0.13 | cue:b:S:p:2 0.057 |
    cue:b:S:p:3 -0.21 | cue:b:S:p:4 -0.15 | cue:b:S:p:5 0.25 | cue:b:S:po:2 -0.16 |
    cue:b:T:0 -0.33 | cue:b:T:1 -0.26 | cue:b:T:2 -0.47 | cue:b:T:4 -0.95 | cue:b:T:5 -0.38 |
    cue:b:T:6 -0.21 | cue:b:T::1 0.096 | cue:b:T::2 -0.3 | cue:b:T::3 -0.45 | cue:b:T::4 -0.55 |
    cue:b:T::5 -0.32 | cue:b:T::6 -0.13 | cue:b:T:a:1 -0.28 | cue:b:T:a:3 0.38 |
    cue:b:T:a:4 -0.54 | cue:b:T:a:5 -0.13 | cue:b:T:a:6 -0.13 | cue:b:a:0 0.17 | cue:b:a:1 0.26 |
    cue:b:i:0 0.11 | cue:b:o:0 0.65 | cue:b:o:1 0.3 | cue:b:o:2 0.1 | cue:b:p:1 -0.21 |
    cue:b:p:2 0.13 | cue:b:pa:1 -0.12 | cue:b:pa:2 0.12 | cue:b:po:1 0.056 | cue:b:po:2 -0.56 |
    cueframe:a:mc:0 0.64 | cueframe:a:mc:1 0.087 | cueframe:a:mn:0 -0.14 | cueframe:a:mn:1 0.14 |
    cueframe:a:mn:2 0.38 | cueframe:a:sc:0 0.54 | cueframe:a:sc:1 -0.28 | cueframe:a:sc:2 -0.29 |
    cueframe:a:sn:0 0.61 | cueframe:a:sq:0 0.51 | cueframe:a:sq:1 -0.062 | cueframe:b:eq:0 0.27 |
    cueframe:b:eq:1 -0.17 | cueframe:b:eq:2 -0.25 | cueframe:b:es:0 0.55 | cueframe:b:es:1 0.4 |
    cueframe:b:es:2 0.12 | cueframe:b:mc:0 0.17 | cueframe:b:mc:2 -0.58 | cueframe:b:mn:0 0.44 |
    cueframe:b:mn:1 0.4 | cueframe:b:mn:2 0.41 | cueframe:b:mq:0 -0.59 | cueframe:b:ms:0 0.28 |
    cuekind:a:name 0.67 | cuekind:a:noun 0.21 | cuekind:a:pronoun 0.063 | cuekind:a:role 0.57 |
    cuekind:b:name 0.6 | cuekind:b:noun 0.13 | cuekind:b:pronoun 0.5 | cuekind:b:role 0.49 |
    far:a:0 0.084 | far:a:1 -0.1 | far:a:2 0.07 | far:a:3 0.26 | far:a:4 -0.2 | far:a:5 0.53 |
    far:b:0 0.32 | far:b:1 0.56 | far:b:2 0.36 | far:b:3 0.099 | far:b:4 -0.054 | far:b:6 -0.35 |
    free:C:0 0.12 | free:C:1 0.25 | free:C:2 0.39 | free:C:3 0.23 | free:C:4 0.35 |
    free:C:5 -0.18 | free:S:0 -0.13 | free:S:2 0.63 | free:S:3 0.57 | free:S:4 0.39 |
    free:S:5 0.35 | free:S:6 0.29 | kind:name 0.33 | kind:noun -1.8 | kind:role 0.19 |
    name:long 0.39 | name:short 0.095 | nocue:a:mc -0.45 | nocue:a:mn -1.1 | nocue:a:name -0.24 |
    nocue:a:noun -0.51 | nocue:a:pronoun -0.91 | nocue:a:role 0.055 | nocue:a:sc 0.34 |
    nocue:a:sn -0.28 | nocue:a:sq 0.21 | nocue:b:en -0.21 | nocue:b:eq 0.35 | nocue:b:es -0.33 |
    nocue:b:mc -0.4 | nocue:b:mn -0.13 | nocue:b:mq -0.1 | nocue:b:ms 0.054 | nocue:b:name -0.3 |
    nocue:b:noun -0.68 | nocue:b:pronoun 0.19 | none 0.44 | none:before 0.11 | none:en 0.086 |
    none:eq -0.052 | none:es 0.62 | none:first 0.53 | none:mc 1.3 | none:mn 1.2 | none:mq 0.82 |
    none:sc -0.66 | none:sn -0.13 | none:sq -0.17 | none:wq -1.3 | none:ws -2 | object:a 0.11 |
    object:b -2 | own:a:x -0.33 | own:b:said 0.36 | own:b:x -0.11 | prep:a:according 3.1 |
    prep:a:by 1.3 | prep:a:for -0.64 | prep:a:in -0.46 | prep:a:of -0.87 | prep:a:on -0.76 |
    prep:a:to -0.87 | prep:a:with -0.17 | prep:a:x -1.2 | prep:b:according 2.5 | prep:b:by 0.22 |
    prep:b:for -0.56 | prep:b:from -0.23 | prep:b:in -1.4 | prep:b:of -1 | prep:b:on -0.95 |
    prep:b:to -1.5 | prep:b:with -0.27 | prep:b:x -0.65 | rank:a:0 0.22 | rank:a:1 0.21 |
    rank:a:2 0.092 | rank:a:3 0.2 | rank:a:4 -0.28 | rank:b:0 -0.091 | rank:b:1 0.33 |
    rank:b:2 0.32 | rank:b:3 0.34 | rank:b:4 0.24 | same 1.1 | subject:a:c 0.47 |
    subject:a:n 0.41 | subject:b:c 0.44 | subject:b:n 0.82 | way:a: 0.31 | way:a:& -0.41 |
    way:a:&S -0.079 | way:a:&h -0.069 | way:a:. 0.093 | way:a:C:0 0.29 | way:a:C:1 -0.2 |
    way:a:C:2 0.3 | way:a:N -0.28 | way:a:N, 0.32 | way:a:N,N -0.067 | way:a:N:0 0.25 |
    way:a:N:1 0.11 | way:a:N:2 0.16 | way:a:N:3 -0.093 | way:a:NS -0.39 | way:a:NS,co -0.052 |
    way:a:NS,sh -0.059 | way:a:NSNp -0.066 | way:a:NSf -0.056 | way:a:NSp -0.051 |
    way:a:NSpNp 0.076 | way:a:Nh -0.19 | way:a:No -0.081 | way:a:Np 0.18 | way:a:NxNp -0.055 |
    way:a:Q:0 0.19 | way:a:Q:1 0.28 | way:a:Q:2 -0.062 | way:a:S 0.41 | way:a:S:0 0.17 |
    way:a:S:1 0.28 | way:a:SN -0.051 | way:a:SN, -0.17 | way:a:T:0 0.21 | way:a:T:1 0.22 |
    way:a:after: -0.081 | way:a:after:&N -0.37 | way:a:after:&Np -0.13 | way:a:after:,N 0.41 |
    way:a:after:,N. -0.065 | way:a:after:,Nf 0.14 | way:a:after:,Np 0.09 | way:a:after:,Nw -0.14 |
    way:a:after:,Nx 0.27 | way:a:after:,SN -0.1 | way:a:after:,aN 0.24 | way:a:after:,co 0.061 |
    way:a:after:,po -0.065 | way:a:after:,rN 0.21 | way:a:after:,wN 0.13 | way:a:after:. 0.77 |
    way:a:after:.N -0.067 | way:a:after::. -0.28 | way:a:after::N -0.18 | way:a:after::N. 0.16 |
    way:a:after::Np 0.15 | way:a:after::S, -0.26 | way:a:after::S. 0.15 | way:a:after::SN 0.33 |
    way:a:after::So 0.12 | way:a:after::Sp 0.24 | way:a:after::Sw 0.14 | way:a:after::fN -0.12 |
    way:a:after::hN -0.084 | way:a:after::oN -0.2 | way:a:after::pN -0.07 | way:a:after::xN 0.056 |
    way:a:after:C. -0.12 | way:a:after:CN -0.44 | way:a:after:N -0.18 | way:a:after:N&Np:. -0.14 |
    way:a:after:N,Nf:. -0.11 | way:a:after:N,Np:. -0.064 | way:a:after:N,Sp:. -0.051 |
    way:a:after:NQ 0.16 | way:a:after:NS:. -0.2 | way:a:after:NSNp:. -0.067 |
    way:a:after:NSp:. -0.18 | way:a:after:Nf -0.099 | way:a:after:Nf:. 0.19 |
    way:a:after:NfNp:. -0.053 | way:a:after:Np -0.19 | way:a:after:Np:. 0.11 |
    way:a:after:NpN -0.22 | way:a:after:NpN&:. -0.11 | way:a:after:NpN,:. -0.056 |
    way:a:after:NpNf:. -0.094 | way:a:after:NpNp:. -0.21 | way:a:after:Nw -0.074 |
    way:a:after:NxN -0.1 | way:a:after:S,& 0.22 | way:a:after:S,N 0.18 | way:a:after:S,Q -0.28 |
    way:a:after:S,c 0.13 | way:a:after:S,p -0.76 | way:a:after:S,s 0.74 | way:a:after:S. 1.6 |
    way:a:after:S:,w 0.17 | way:a:after:S:. 0.095 | way:a:after:S:pN 0.086 | way:a:after:SN -0.4 |
    way:a:after:SN, -0.12 | way:a:after:SN. 0.34 | way:a:after:SNp 0.1 | way:a:after:SNx -0.34 |
    way:a:after:SoN 0.087 | way:a:after:SpN 0.16 | way:a:after:SpNp:. 0.11 | way:a:after:Spw 0.16 |
    way:a:after:Sw. 0.25 | way:a:after:Swp 0.13 | way:a:after:TN -0.46 | way:a:after:ToN -0.13 |
    way:a:after:aN -0.13 | way:a:after:fN 0.67 | way:a:after:fN, 0.27 | way:a:after:fNo -0.064 |
    way:a:after:fNp -0.096 | way:a:after:hN -0.13 | way:a:after:oCN -0.062 | way:a:after:oN -0.08 |
    way:a:after:oNo -0.13 | way:a:after:p -0.052 | way:a:after:p. -0.092 | way:a:after:p:. -0.14 |
    way:a:after:pN -0.5 | way:a:after:pN, -0.1 | way:a:after:pN. -0.2 | way:a:after:pNf 0.26 |
    way:a:after:pw. -0.088 | way:a:after:pwN -0.05 | way:a:after:wN 0.22 | way:a:after:xCN 0.3 |
    way:a:after:xN -0.11 | way:a:after:xN. -0.11 | way:a:after:xNo -0.078 | way:a:after:xNp -0.27 |
    way:a:after:xQ -0.066 | way:a:b 0.38 | way:a:from: 0.31 | way:a:from:& -0.41 |
    way:a:from:&N, -0.076 | way:a:from:&NS -0.059 | way:a:from:&Np 0.077 | way:a:from:&QN -0.1 |
    way:a:from:&Qk -0.11 | way:a:from:&Qp -0.064 | way:a:from:&S -0.079 | way:a:from:&SN -0.066 |
    way:a:from:&h -0.069 | way:a:from:(&N -0.21 | way:a:from:-Np -0.074 | way:a:from:-kN -0.06 |
    way:a:from:-xo 0.14 | way:a:from:. 0.093 | way:a:from:.SN -0.31 | way:a:from:CNa -0.1 |
    way:a:from:N -0.28 | way:a:from:N&N 0.24 | way:a:from:N, 0.32 | way:a:from:N,N -0.77 |
    way:a:from:NCN -0.056 | way:a:from:NS -0.39 | way:a:from:NS, 0.21 | way:a:from:NSN -0.14 |
    way:a:from:NSf 0.091 | way:a:from:NSk -0.059 | way:a:from:NSo -0.11 | way:a:from:NSp 0.42 |
    way:a:from:NSw -0.062 | way:a:from:NTo 0.069 | way:a:from:NbN -0.17 | way:a:from:NfN -0.21 |
    way:a:from:Nh -0.19 | way:a:from:NhN -0.21 | way:a:from:No -0.081 | way:a:from:NoN -0.12 |
    way:a:from:NoQ -0.052 | way:a:from:Np 0.18 | way:a:from:NpN -0.34 | way:a:from:NwN -0.085 |
    way:a:from:NxT -0.094 | way:a:from:Q&Q -0.074 | way:a:from:S 0.41 | way:a:from:SN -0.051 |
    way:a:from:SN, -0.14 | way:a:from:SNf -0.1 | way:a:from:SNp -0.12 | way:a:from:Swf 0.095 |
    way:a:from:b 0.38 | way:a:from:bN& 0.14 | way:a:from:bN, 0.13 | way:a:from:coN 0.12 |
    way:a:from:fN& -0.14 | way:a:from:fNp -0.059 | way:a:from:h -0.16 | way:a:from:hNx 0.38 |
    way:a:from:k -0.23 | way:a:from:kNx 0.29 | way:a:from:oN, 0.14 | way:a:from:oNp 0.14 |
    way:a:from:p -0.34 | way:a:from:pN -0.15 | way:a:from:pN, -0.43 | way:a:from:pNf 0.23 |
    way:a:from:pNo 0.24 | way:a:from:pNp 0.59 | way:a:from:pNw -0.2 | way:a:from:pfN -0.071 |
    way:a:from:po 0.76 | way:a:from:poN 0.45 | way:a:from:pwN -0.068 | way:a:from:sNx 0.18 |
    way:a:from:shN -0.092 | way:a:from:wpN -0.08 | way:a:from:x -0.1 | way:a:from:xN, 0.24 |
    way:a:from:xNk 0.14 | way:a:from:xNp -0.073 | way:a:h -0.16 | way:a:k -0.23 |
    way:a:name: -0.096 | way:a:name:NS -0.26 | way:a:name:NSp -0.15 | way:a:name:NSpNp -0.18 |
    way:a:name:Nf 0.18 | way:a:name:Np -0.096 | way:a:name:S 0.26 | way:a:name:b -0.12 |
    way:a:name:h -0.097 | way:a:name:p -0.16 | way:a:name:pNp -0.096 | way:a:noun: 0.077 |
    way:a:noun:N -0.069 | way:a:noun:N, -0.051 | way:a:noun:NSpNp 0.085 | way:a:noun:Np 0.21 |
    way:a:noun:b 0.27 | way:a:noun:p -0.07 | way:a:noun:x -0.1 | way:a:p -0.34 | way:a:pN -0.15 |
    way:a:pN, -0.075 | way:a:pNp -0.15 | way:a:po 0.76 | way:a:pronoun: 0.47 |
    way:a:pronoun:& -0.2 | way:a:pronoun:N, 0.19 | way:a:pronoun:SN, -0.094 |
    way:a:pronoun:k -0.055 | way:a:role:N, 0.13 | way:a:role:NS -0.11 | way:a:role:NSp 0.11 |
    way:a:role:Np 0.1 | way:a:role:S 0.16 | way:a:role:k -0.12 | way:a:x -0.1 | way:b: -0.29 |
    way:b:&N -0.15 | way:b:&S, -0.2 | way:b:( -0.26 | way:b:, 0.24 | way:b:,N -0.23 |
    way:b:,N, -0.095 | way:b:,NCN -0.1 | way:b:,NS, -0.056 | way:b:,NSh -0.074 | way:b:,Nx 0.12 |
    way:b:,SNx -0.078 | way:b:,cN -0.2 | way:b:,s -0.13 | way:b:,s, -0.061 | way:b:,sN -0.14 |
    way:b:,sNx -0.13 | way:b:,x -0.073 | way:b:- -0.052 | way:b:: 0.26 | way:b:C:0 0.29 |
    way:b:C:1 0.42 | way:b:C:2 0.32 | way:b:CN 0.1 | way:b:CNa 0.25 | way:b:CNw 0.066 |
    way:b:Cw -0.24 | way:b:N 0.34 | way:b:N, 0.28 | way:b:N: 0.32 | way:b:N:0 0.12 |
    way:b:N:1 0.11 | way:b:N:2 0.35 | way:b:N:3 0.41 | way:b:No 0.19 | way:b:Np 0.19 |
    way:b:NpN 0.31 | way:b:Npw 0.31 | way:b:Nx -0.14 | way:b:Q& 0.19 | way:b:Q:0 0.56 |
    way:b:Q:1 0.1 | way:b:Q:3 0.5 | way:b:S 0.35 | way:b:S, 0.67 | way:b:S: 0.5 | way:b:S:0 -0.1 |
    way:b:S:1 0.62 | way:b:S:2 0.6 | way:b:S:3 0.49 | way:b:SN 0.095 | way:b:SN: -0.12 |
    way:b:SNx 0.19 | way:b:ShN 0.41 | way:b:ShNx -0.31 | way:b:So -0.13 | way:b:Sw -0.11 |
    way:b:T -0.05 | way:b:T:0 0.69 | way:b:T:1 0.26 | way:b:T:2 -0.12 | way:b:T:3 -0.57 |
    way:b:TN 0.2 | way:b:a -0.097 | way:b:aw 0.12 | way:b:f 0.18 | way:b:fN -0.1 |
    way:b:from: -0.29 | way:b:from:&CN -0.12 | way:b:from:&N -0.15 | way:b:from:&N, -0.5 |
    way:b:from:&No -0.44 | way:b:from:&Np -0.34 | way:b:from:&Nw -0.11 | way:b:from:&Nx -0.17 |
    way:b:from:&S, -0.24 | way:b:from:&SN -0.091 | way:b:from:&hN -0.077 | way:b:from:&pN -0.087 |
    way:b:from:( -0.26 | way:b:from:(N( 0.058 | way:b:from:(N. 0.63 | way:b:from:, 0.24 |
    way:b:from:,&C -0.11 | way:b:from:,&N -0.71 | way:b:from:,&S -0.068 | way:b:from:,Cp -0.1 |
    way:b:from:,N -0.23 | way:b:from:,N& 0.052 | way:b:from:,N, -0.43 | way:b:from:,N. -0.37 |
    way:b:from:,NC -0.31 | way:b:from:,NS -0.8 | way:b:from:,Nb 0.37 | way:b:from:,Nf 0.11 |
    way:b:from:,Nh -0.16 | way:b:from:,No 0.57 | way:b:from:,Np -0.24 | way:b:from:,Nw 0.13 |
    way:b:from:,Sp 0.31 | way:b:from:,aN -0.14 | way:b:from:,cN -0.42 | way:b:from:,cw -0.15 |
    way:b:from:,hN -0.23 | way:b:from:,kN -0.48 | way:b:from:,pN -0.11 | way:b:from:,pw -0.23 |
    way:b:from:,rN 0.15 | way:b:from:,s -0.13 | way:b:from:,s, -0.061 | way:b:from:,sN -0.33 |
    way:b:from:,sp -0.057 | way:b:from:,wN -0.21 | way:b:from:,x -0.073 | way:b:from:,xN -0.3 |
    way:b:from:- -0.052 | way:b:from:-NS -0.29 | way:b:from:-Np -0.2 | way:b:from:-kN -0.12 |
    way:b:from:: 0.26 | way:b:from:C,N -0.45 | way:b:from:CN 0.1 | way:b:from:CN, 0.36 |
    way:b:from:CNa 0.14 | way:b:from:CNc 0.13 | way:b:from:CNf 0.15 | way:b:from:CNh 0.072 |
    way:b:from:CNo 0.19 | way:b:from:CNp -0.38 | way:b:from:CNw 0.39 | way:b:from:ChN 0.16 |
    way:b:from:CoN 0.31 | way:b:from:CpN 0.17 | way:b:from:Cpo 0.49 | way:b:from:Cpw 0.052 |
    way:b:from:Cw -0.24 | way:b:from:N 0.34 | way:b:from:N&N -0.094 | way:b:from:N&S 0.6 |
    way:b:from:N, 0.28 | way:b:from:N,& -0.27 | way:b:from:N,N -0.48 | way:b:from:N,S -0.31 |
    way:b:from:N,c 0.22 | way:b:from:N,p -0.081 | way:b:from:N,s 0.33 | way:b:from:N: 0.32 |
    way:b:from:NSN 0.27 | way:b:from:NaN -0.17 | way:b:from:NbN 0.63 | way:b:from:NfN 0.19 |
    way:b:from:NhN 0.39 | way:b:from:No 0.19 | way:b:from:NoN 0.45 | way:b:from:Np 0.19 |
    way:b:from:Np, -0.057 | way:b:from:NpN 0.63 | way:b:from:Npk 0.29 | way:b:from:Npw 0.65 |
    way:b:from:NwN 0.39 | way:b:from:Nwp 0.6 | way:b:from:Nx -0.14 | way:b:from:NxC 0.14 |
    way:b:from:NxN -0.16 | way:b:from:Nxw -0.098 | way:b:from:Q& 0.19 | way:b:from:QpN -0.057 |
    way:b:from:S 0.35 | way:b:from:S, 0.67 | way:b:from:S,& -0.32 | way:b:from:S,N 0.058 |
    way:b:from:S,Q 0.055 | way:b:from:S,s 0.38 | way:b:from:S,x 0.61 | way:b:from:S: 0.5 |
    way:b:from:SN 0.095 | way:b:from:SN& 0.16 | way:b:from:SN, -0.1 | way:b:from:SN: -0.12 |
    way:b:from:SNS 0.46 | way:b:from:SNT 0.43 | way:b:from:SNf -0.11 | way:b:from:SNh 0.58 |
    way:b:from:SNk 0.063 | way:b:from:SNo 0.2 | way:b:from:SNp -0.16 | way:b:from:SNw 0.17 |
    way:b:from:SNx 0.54 | way:b:from:SfN -0.066 | way:b:from:ShN 0.45 | way:b:from:Shk 0.42 |
    way:b:from:Shw 0.5 | way:b:from:SkN -0.41 | way:b:from:So -0.13 | way:b:from:SoN -0.31 |
    way:b:from:SpN -0.36 | way:b:from:Spw 0.15 | way:b:from:Sw -0.11 | way:b:from:SwN -0.49 |
    way:b:from:Swh 0.31 | way:b:from:T -0.05 | way:b:from:TN 0.2 | way:b:from:TN, -0.13 |
    way:b:from:TNo -0.45 | way:b:from:TNx -0.29 | way:b:from:TpN 0.089 | way:b:from:a -0.097 |
    way:b:from:aN& -0.056 | way:b:from:aNf -0.14 | way:b:from:aQ& -0.052 | way:b:from:aw 0.12 |
    way:b:from:awQ -0.088 | way:b:from:bN, -0.092 | way:b:from:bNh -0.18 | way:b:from:bNp -0.16 |
    way:b:from:f 0.18 | way:b:from:fN -0.1 | way:b:from:fN& -0.23 | way:b:from:fN, -0.32 |
    way:b:from:fNh 0.12 | way:b:from:fNo -0.18 | way:b:from:fNp 0.32 | way:b:from:fNx 0.23 |
    way:b:from:fkN -0.15 | way:b:from:fw 0.44 | way:b:from:h 0.17 | way:b:from:hN 0.49 |
    way:b:from:hN, 0.19 | way:b:from:hNp -0.16 | way:b:from:hNx 0.13 | way:b:from:hxN 0.29 |
    way:b:from:kNS 0.25 | way:b:from:kNx -0.18 | way:b:from:o -0.25 | way:b:from:oCN -0.054 |
    way:b:from:oN -0.1 | way:b:from:oN& 0.23 | way:b:from:oN, -0.45 | way:b:from:oNC 0.13 |
    way:b:from:oNh -0.057 | way:b:from:oNo 0.17 | way:b:from:oNp 0.57 | way:b:from:oNw 0.081 |
    way:b:from:oNx -0.078 | way:b:from:oSN -0.25 | way:b:from:ow -0.068 | way:b:from:ox 0.23 |
    way:b:from:oxN 0.12 | way:b:from:p,N -0.26 | way:b:from:pN -0.22 | way:b:from:pN& -0.44 |
    way:b:from:pN( -0.07 | way:b:from:pN, -0.91 | way:b:from:pN: 0.24 | way:b:from:pNS 0.29 |
    way:b:from:pNa -0.21 | way:b:from:pNb -0.19 | way:b:from:pNf 0.17 | way:b:from:pNh 0.33 |
    way:b:from:pNk -0.19 | way:b:from:pNo 0.1 | way:b:from:pNp -0.33 | way:b:from:pNw -0.23 |
    way:b:from:pNx -0.37 | way:b:from:pkN -0.087 | way:b:from:pw -0.12 | way:b:from:pw, -0.28 |
    way:b:from:pwC 0.17 | way:b:from:pwh 0.24 | way:b:from:pwp -0.12 | way:b:from:pxN -0.1 |
    way:b:from:shN -0.2 | way:b:from:w,N -0.32 | way:b:from:wCN 0.15 | way:b:from:wCp 0.35 |
    way:b:from:wNp 0.17 | way:b:from:wSN 0.33 | way:b:from:wSh 0.32 | way:b:from:wpN -0.071 |
    way:b:from:x -0.68 | way:b:from:xCN 0.43 | way:b:from:xCp -0.44 | way:b:from:xCw -0.11 |
    way:b:from:xN -0.25 | way:b:from:xN& -0.36 | way:b:from:xN, 0.11 | way:b:from:xN: -0.054 |
    way:b:from:xNQ -0.11 | way:b:from:xNa 0.39 | way:b:from:xNb -0.059 | way:b:from:xNh 0.32 |
    way:b:from:xNk -0.091 | way:b:from:xNo 0.47 | way:b:from:xNp 0.21 | way:b:from:xNw 0.36 |
    way:b:from:xNx 0.065 | way:b:from:xQ& -0.14 | way:b:from:xSN -0.29 | way:b:from:xSh 0.52 |
    way:b:from:xTN -0.12 | way:b:from:xTo -0.39 | way:b:from:xkN -0.38 | way:b:from:xpN -0.052 |
    way:b:from:xw -0.37 | way:b:from:xwC -0.18 | way:b:from:xwN -0.51 | way:b:from:xwQ -0.062 |
    way:b:from:xwT -0.26 | way:b:from:xwo 0.11 | way:b:fw 0.44 | way:b:h 0.17 | way:b:hN 0.49 |
    way:b:name: -0.22 | way:b:name:&N -0.07 | way:b:name:, -0.2 | way:b:name:,SNx -0.054 |
    way:b:name:: 0.7 | way:b:name:C 0.43 | way:b:name:N -0.34 | way:b:name:N, 0.44 |
    way:b:name:NpN 0.14 | way:b:name:S -0.19 | way:b:name:S, 0.36 | way:b:name:S: 0.056 |
    way:b:name:SN 0.18 | way:b:name:Sh 0.053 | way:b:name:ShNx -0.15 | way:b:name:Sw -0.14 |
    way:b:name:aw -0.13 | way:b:name:h 0.088 | way:b:name:o -0.12 | way:b:name:pN, -0.1 |
    way:b:name:pw -0.051 | way:b:name:x -0.25 | way:b:name:xw -0.22 | way:b:noun: 0.05 |
    way:b:noun:&N 0.18 | way:b:noun:, 0.33 | way:b:noun:: -0.31 | way:b:noun:C -0.21 |
    way:b:noun:N -0.11 | way:b:noun:N, -0.15 | way:b:noun:S, 0.34 | way:b:noun:a -0.065 |
    way:b:noun:fw 0.2 | way:b:noun:hN -0.08 | way:b:noun:kN -0.067 | way:b:noun:o -0.057 |
    way:b:noun:p -0.062 | way:b:noun:pN -0.05 | way:b:noun:pN: 0.22 | way:b:noun:w -0.1 |
    way:b:noun:xN 0.21 | way:b:o -0.25 | way:b:oN -0.1 | way:b:oNw 0.15 | way:b:ow -0.068 |
    way:b:ox 0.23 | way:b:pN -0.22 | way:b:pN, -0.17 | way:b:pN: 0.25 | way:b:pNo -0.069 |
    way:b:pronoun: -0.28 | way:b:pronoun:, -0.18 | way:b:pronoun:: -0.16 | way:b:pronoun:C 0.19 |
    way:b:pronoun:CN -0.18 | way:b:pronoun:Cw -0.063 | way:b:pronoun:N 0.23 |
    way:b:pronoun:S 0.47 | way:b:pronoun:S, 0.16 | way:b:pronoun:S: 0.26 | way:b:pronoun:SN -0.14 |
    way:b:pronoun:SNx 0.36 | way:b:pronoun:Sh -0.16 | way:b:pronoun:w 0.17 |
    way:b:pronoun:x -0.37 | way:b:pronoun:xN -0.41 | way:b:pronoun:xw -0.12 | way:b:pw -0.12 |
    way:b:role: 0.15 | way:b:role:, 0.32 | way:b:role:: -0.067 | way:b:role:N 0.51 |
    way:b:role:h -0.15 | way:b:role:p -0.076 | way:b:role:pN -0.059 | way:b:x -0.68 |
    way:b:xN -0.25 | way:b:xN: -0.052 | way:b:xNo -0.16 | way:b:xNp -0.088 | way:b:xQ& -0.063 |
    way:b:xw -0.37 | word:he 0.58 | word:her 0.072 | word:his -0.15 | word:it -1.1 |
    word:my -0.12 | word:our 0.062 | word:she 0.46 | word:their -0.35 | word:we -0.31 |
    word:which -0.73 | word:who 0.21
    """
)
