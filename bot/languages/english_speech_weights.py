"""Weights of the features that choose what is speech.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

SPEECH = table(
    """
    alone:False:11:q:False 0.18 | alone:False:11:s:False 1.2 | alone:False:4:s:False 0.47 |
    alone:False:6:q:False 0.09 | alone:False:6:s:False 0.37 | alone:True:11:s:False -1.1 |
    before:False -1.4 | before:False:sign -0.21 | before:False:word -0.28 | before:True 0.24 |
    before:True:, 0.48 | before:True:: 0.11 | before:True:and 0.45 | before:True:conj 0.35 |
    before:True:name -0.42 | before:True:of -0.27 | before:True:prep -0.19 | before:True:the 0.18 |
    before:True:to 0.17 | before:True:word -0.12 | bias 0.28 | case:lower:11 0.37 |
    case:lower:2 0.099 | case:lower:3 0.44 | case:lower:4 0.39 | case:lower:6 0.32 |
    case:name:1 0.24 | case:name:3 -0.22 | case:none:1 -0.31 | case:title:2 -0.11 |
    case:title:3 -0.27 | case:title:4 -0.3 | case:title:6 -0.49 | case:upper:2 0.076 |
    case:upper:3 0.085 | case:upper:6 0.28 | continued -0.18 | cue:a:1 -0.13 | cue:a:11 0.42 |
    cue:a:2 -0.06 | cue:a:4 0.24 | cue:a:6 0.37 | cue:a:C:7 0.11 | cue:a:S:0 0.3 | cue:a:S:3 0.14 |
    cue:a:S:7 0.29 | cue:a:T:3 -0.27 | cue:a:T:7 0.12 | cue:b:1 0.61 | cue:b:11 0.26 |
    cue:b:2 0.4 | cue:b:3 0.55 | cue:b:4 0.26 | cue:b:6 0.35 | cue:b:C:0 0.69 | cue:b:C:3 0.34 |
    cue:b:C:7 -0.18 | cue:b:S:0 0.4 | cue:b:S:3 0.65 | cue:b:S:7 0.48 | cue:b:T:3 0.16 |
    end:c:1 -0.18 | end:c:11 0.31 | end:c:3 0.16 | end:c:4 0.13 | end:c:6 0.098 | end:n:1 -0.16 |
    end:n:11 -0.052 | end:n:2 -0.077 | end:n:3 -0.17 | end:n:6 -0.14 | end:q:1 0.2 |
    end:q:11 0.17 | end:q:2 0.22 | end:q:3 0.32 | end:s:11 -0.12 | end:s:2 -0.059 | end:s:3 -0.21 |
    end:s:6 0.2 | finite:11 0.31 | finite:3 -0.16 | finite:6 0.28 | first:Word:1 0.19 |
    first:Word:11 0.057 | first:Word:2 0.52 | first:Word:3 -0.27 | first:Word:4 -0.25 |
    first:Word:6 -0.58 | first:aux:4 0.075 | first:aux:6 0.3 | first:conj:4 0.094 |
    first:conj:6 -0.057 | first:det:11 -0.098 | first:det:2 -0.22 | first:det:3 0.054 |
    first:ing:1 0.16 | first:ing:11 -0.26 | first:ing:2 -0.16 | first:ing:3 0.082 |
    first:none:1 -0.31 | first:prep:11 -0.068 | first:prep:2 0.088 | first:prep:3 0.2 |
    first:prep:4 0.13 | first:subject:11 0.49 | first:subject:2 -0.12 | first:subject:3 0.38 |
    first:subject:4 0.27 | first:subject:6 0.51 | first:word:11 0.09 | first:word:2 -0.2 |
    first:word:3 -0.1 | first:word:4 -0.21 | frame:e:1 0.073 | frame:e:11 0.2 | frame:e:3 0.26 |
    frame:e:6 -0.073 | frame:m:1 -0.14 | frame:m:11 -0.23 | frame:m:4 0.086 | frame:m:6 0.21 |
    frame:s:1 0.14 | frame:s:11 0.33 | frame:s:4 0.13 | frame:s:6 -0.21 | frame:w:11 -0.098 |
    frame:w:3 -0.28 | frame:w:4 -0.11 | frame:w:6 0.2 | heading -2 | inside -2.8 | left: 0.2 |
    left:&N:lower -0.23 | left:&S, -0.068 | left:,cN 0.13 | left:,s, 0.055 | left:.N. -0.48 |
    left::name -0.11 | left::title -0.2 | left::upper 0.44 | left:CN:lower 0.14 | left:CNa -0.22 |
    left:CNw 0.19 | left:Cw:lower 0.32 | left:N&:lower -0.18 | left:N&N 0.32 |
    left:N,:lower 0.052 | left:N,:title 0.11 | left:N,:upper 0.097 | left:N,N 0.09 |
    left:N-:upper -0.25 | left:N.:lower -0.25 | left:N.:name -0.37 | left:N.:none -0.41 |
    left:N::upper -0.16 | left:N:lower 0.13 | left:NC:lower 0.16 | left:NC:title 0.17 |
    left:NCN 0.22 | left:NN, 0.23 | left:NN:lower -0.2 | left:NNN -0.32 | left:NNp 0.17 |
    left:NS: 0.14 | left:NS:lower 0.12 | left:NSN 0.079 | left:NSw -0.18 | left:NT:lower 0.055 |
    left:Na:lower -0.19 | left:Naw 0.44 | left:Nf:title -0.38 | left:NfN -0.082 | left:Nfw -0.3 |
    left:Nh:lower 0.096 | left:NhN 0.15 | left:No:lower 0.2 | left:NoN -0.17 | left:Np:lower 0.32 |
    left:Np:title -0.11 | left:NpN 0.2 | left:Npw 0.067 | left:Nw:lower -0.08 | left:Nx 0.11 |
    left:Nx:lower 0.32 | left:NxN 0.5 | left:Nxw 0.11 | left:Nxx 0.13 | left:Q&:lower 0.34 |
    left:QN. -0.1 | left:S,:upper -0.056 | left:S::upper 0.13 | left:SN, -0.22 | left:SN. -0.38 |
    left:SN:lower 0.19 | left:SNx 0.29 | left:So:lower 0.13 | left:Spw -0.35 | left:Sw:lower 0.14 |
    left:TN:lower 0.15 | left:aw:lower 0.34 | left:cNw 0.18 | left:fN:lower -0.2 |
    left:fw:lower 0.15 | left:hN:lower 0.11 | left:hw:lower 0.25 | left:kN:lower 0.25 |
    left:kNC 0.093 | left:kNx -0.21 | left:oN:lower -0.095 | left:oNw -0.11 | left:pN& -0.13 |
    left:pN, -0.14 | left:pN: 0.15 | left:pN:lower 0.16 | left:pN:title -0.36 | left:pNf 0.29 |
    left:pNo 0.12 | left:pNp -0.35 | left:pNx 0.063 | left:pw:lower -0.19 | left:pw:title -0.58 |
    left:s,:upper 0.12 | left:s::upper 0.079 | left:sN:lower 0.054 | left:sNx 0.071 |
    left:w -0.068 | left:w:lower -0.05 | left:wN:lower 0.14 | left:ww:lower -0.08 |
    left:xN:lower -0.058 | left:xNo 0.063 | left:xNw -0.23 | left:xw:lower 0.2 | named -1.7 |
    namelike:cue -0.5 | namelike:x -1.2 | naming 0.29 | next:( -0.42 | next:) 0.081 |
    next:- -0.094 | next:-:1 -0.087 | next:a -0.29 | next:and 0.31 | next:and:1 0.17 |
    next:and:11 -0.11 | next:and:3 0.065 | next:and:6 0.23 | next:as 0.41 | next:aux -0.14 |
    next:aux:1 -0.21 | next:aux:2 -0.21 | next:aux:3 -0.15 | next:conj:1 -0.27 | next:conj:6 0.25 |
    next:cueC -0.21 | next:cueS:1 -0.084 | next:cueS:11 0.15 | next:cueS:2 -0.25 |
    next:cueS:3 -0.12 | next:cueS:4 0.058 | next:cueS:6 0.2 | next:edge 0.18 | next:edge:1 -0.091 |
    next:edge:2 0.14 | next:edge:6 0.2 | next:name 0.24 | next:name:1 0.25 | next:name:11 -0.099 |
    next:name:2 -0.072 | next:name:3 -0.14 | next:name:4 0.24 | next:name:6 0.08 | next:of 0.36 |
    next:of:1 0.21 | next:prep:11 0.11 | next:prep:3 0.18 | next:prep:4 -0.14 | next:prep:6 -0.18 |
    next:sign -0.31 | next:sign:1 -0.25 | next:sign:3 -0.16 | next:that:2 0.22 | next:the 0.51 |
    next:the:1 0.15 | next:the:11 0.1 | next:the:4 0.068 | next:to 0.18 | next:to:3 0.1 |
    next:word:1 0.17 | next:word:11 -0.14 | next:word:2 0.091 | next:word:3 0.25 |
    next:word:4 -0.28 | next:word:6 -0.16 | next:— -0.13 | nextcase:-:lower -0.24 |
    nextcase:and:lower 0.38 | nextcase:and:title -0.085 | nextcase:and:upper 0.29 |
    nextcase:as:lower 0.2 | nextcase:aux:lower 0.19 | nextcase:aux:title -0.12 |
    nextcase:conj:lower 0.25 | nextcase:conj:title -0.32 | nextcase:conj:upper 0.063 |
    nextcase:cueC:lower 0.17 | nextcase:cueS:lower 0.18 | nextcase:cueS:none -0.09 |
    nextcase:cueS:upper 0.32 | nextcase:det:lower -0.12 | nextcase:det:upper 0.1 |
    nextcase:edge:lower 0.31 | nextcase:edge:name -0.21 | nextcase:edge:title -0.31 |
    nextcase:edge:upper 0.29 | nextcase:name:lower 0.092 | nextcase:name:name 0.22 |
    nextcase:name:title -0.06 | nextcase:of:lower 0.35 | nextcase:prep:lower 0.61 |
    nextcase:prep:title -0.4 | nextcase:prep:upper -0.3 | nextcase:sign:name -0.17 |
    nextcase:sign:none -0.22 | nextcase:that:lower -0.12 | nextcase:to:lower 0.4 |
    nextcase:with:lower -0.16 | nextcase:word:lower -0.053 | nextcase:word:name 0.35 |
    nextcase:word:none -0.095 | nextcase:word:title -0.2 | nextcase:—:lower -0.17 |
    nocue:a:1 -0.067 | nocue:a:11 -0.14 | nocue:a:2 0.052 | nocue:a:4 -0.1 | nocue:a:6 -0.22 |
    nocue:b:1 -0.78 | nocue:b:2 -0.4 | nocue:b:3 -0.51 | nocue:b:4 -0.15 | nocue:b:6 -0.22 |
    person 0.28 | prev:( 0.1 | prev:, 0.2 | prev:,:1 -0.062 | prev:,:11 0.12 | prev:,:2 -0.2 |
    prev:,:3 0.11 | prev:,:4 -0.084 | prev:,:6 0.34 | prev:- -0.2 | prev:: 0.28 |
    prev:::11 -0.092 | prev:::4 0.078 | prev:::6 0.17 | prev:a 0.2 | prev:a:3 0.18 |
    prev:and:1 0.097 | prev:and:2 -0.18 | prev:and:6 0.11 | prev:as 0.35 | prev:as:1 0.39 |
    prev:as:2 0.19 | prev:as:4 0.2 | prev:aux 0.33 | prev:aux:1 0.47 | prev:aux:11 -0.17 |
    prev:aux:2 0.21 | prev:aux:3 -0.17 | prev:conj -0.19 | prev:cueC 0.16 | prev:cueC:2 -0.16 |
    prev:cueC:3 0.34 | prev:cueS 0.065 | prev:cueS:11 0.079 | prev:cueS:4 0.15 | prev:det -0.14 |
    prev:det:1 -0.12 | prev:det:2 0.18 | prev:edge 0.26 | prev:edge:1 -0.11 | prev:edge:11 0.32 |
    prev:edge:2 0.069 | prev:edge:3 -0.25 | prev:edge:6 0.11 | prev:name:1 0.057 |
    prev:name:2 0.37 | prev:name:3 -0.072 | prev:name:4 -0.28 | prev:of 0.093 | prev:of:1 0.12 |
    prev:of:2 -0.085 | prev:of:3 0.27 | prev:prep -0.41 | prev:prep:1 -0.29 | prev:prep:2 -0.36 |
    prev:prep:3 0.066 | prev:prep:4 0.2 | prev:prep:6 -0.18 | prev:quote -0.23 | prev:sign -1 |
    prev:sign:1 -0.7 | prev:sign:3 -0.22 | prev:that 0.5 | prev:that:6 0.15 | prev:the 0.24 |
    prev:the:1 -0.16 | prev:the:2 0.055 | prev:the:3 0.2 | prev:the:4 0.067 | prev:to 0.086 |
    prev:to:1 0.13 | prev:to:11 0.07 | prev:to:3 -0.13 | prev:to:4 0.14 | prev:to:6 -0.085 |
    prev:word 0.24 | prev:word:1 -0.058 | prev:word:11 0.13 | prev:word:2 -0.15 |
    prev:word:3 0.081 | prev:word:4 0.12 | prev:word:6 0.22 | prev:— -0.59 |
    prevcase:,:title 0.095 | prevcase:,:upper 0.15 | prevcase:::upper 0.093 |
    prevcase:a:lower 0.36 | prevcase:as:lower -0.16 | prevcase:aux:lower 0.16 |
    prevcase:conj:lower -0.3 | prevcase:cueC:lower 0.1 | prevcase:cueC:title 0.37 |
    prevcase:cueS:lower 0.083 | prevcase:cueT:lower 0.18 | prevcase:edge:name -0.11 |
    prevcase:edge:title -0.18 | prevcase:edge:upper 0.49 | prevcase:name:lower 0.39 |
    prevcase:name:title -0.48 | prevcase:name:upper -0.1 | prevcase:of:lower 0.12 |
    prevcase:of:title -0.31 | prevcase:own:lower 0.12 | prevcase:prep:lower 0.079 |
    prevcase:prep:title -0.36 | prevcase:sign:lower -0.3 | prevcase:sign:name -0.36 |
    prevcase:sign:none -0.41 | prevcase:that:lower 0.29 | prevcase:that:upper 0.17 |
    prevcase:the:lower 0.2 | prevcase:the:title -0.061 | prevcase:to:lower 0.35 |
    prevcase:word:lower 0.22 | prevcase:word:name -0.16 | prevcase:word:title 0.063 |
    prevcase:—:upper -0.54 | prevnext:,:edge:11 0.27 | prevnext:,:edge:4 0.2 |
    prevnext:,:edge:6 0.093 | prevnext:::edge:6 0.14 | prevnext:::word:11 -0.18 |
    prevnext:a:edge:2 0.23 | prevnext:a:prep:2 -0.19 | prevnext:a:word:2 -0.076 |
    prevnext:aux:edge:2 0.16 | prevnext:aux:edge:4 -0.24 | prevnext:aux:prep:2 0.17 |
    prevnext:cueS:edge:11 0.077 | prevnext:edge:cueS:11 0.054 | prevnext:edge:cueS:6 0.14 |
    prevnext:edge:edge:3 -0.28 | prevnext:edge:edge:4 -0.11 | prevnext:edge:edge:6 0.32 |
    prevnext:edge:name:11 -0.1 | prevnext:edge:name:2 0.084 | prevnext:edge:name:3 0.071 |
    prevnext:edge:name:4 0.11 | prevnext:edge:name:6 0.092 | prevnext:edge:prep:11 0.086 |
    prevnext:edge:word:11 0.088 | prevnext:edge:word:2 0.054 | prevnext:edge:word:3 0.12 |
    prevnext:edge:word:4 0.078 | prevnext:edge:word:6 0.056 | prevnext:name:edge:11 -0.059 |
    prevnext:name:edge:6 0.071 | prevnext:prep:edge:6 -0.18 | prevnext:sign:cueS:1 -0.09 |
    prevnext:sign:sign:1 -0.22 | prevnext:sign:sign:3 -0.17 | prevnext:sign:word:1 -0.39 |
    prevnext:that:edge:11 0.15 | prevnext:the:word:1 -0.16 | prevnext:word:edge:1 0.13 |
    prevnext:word:edge:6 -0.11 | prevnext:word:prep:2 -0.17 | prevnext:word:word:1 -0.062 |
    resumed 0.46 | right: 0.18 | right:&N:lower -0.14 | right:&NN 0.067 | right:&Q 0.19 |
    right:&Q:lower 0.23 | right:&SN 0.15 | right:&hN 0.092 | right:. -0.11 | right:..:none -0.17 |
    right:..S -0.17 | right:.N:name -0.14 | right::lower 0.31 | right::name -0.22 |
    right::title -0.31 | right::upper 0.29 | right:N,:lower 0.23 | right:N,:upper 0.061 |
    right:N,N 0.18 | right:N. 0.22 | right:N.. -0.32 | right:N.:name -0.22 | right:N.:none -0.099 |
    right:N.Q -0.29 | right:NN:lower -0.27 | right:NN:title -0.18 | right:NNN -0.26 |
    right:NNp -0.074 | right:NS 0.079 | right:NS, 0.51 | right:NS. 0.38 | right:NS:lower 0.42 |
    right:NS:title 0.15 | right:NS:upper 0.37 | right:NSo -0.18 | right:NSp 0.19 |
    right:NfN -0.12 | right:Nh:lower -0.057 | right:NhN 0.37 | right:No:lower -0.14 |
    right:NoN 0.15 | right:Np:title 0.098 | right:NpN -0.19 | right:SN, 0.45 |
    right:SN:lower 0.11 | right:SN:none -0.09 | right:SN:upper 0.32 | right:SNp -0.095 |
    right:aN:lower 0.2 | right:bN:lower 0.15 | right:fN. 0.22 | right:fN:lower 0.27 |
    right:hN:lower 0.26 | right:kN:lower 0.27 | right:kNN 0.081 | right:kNx 0.079 |
    right:oN. -0.19 | right:oN:lower 0.29 | right:pN& 0.09 | right:pN, 0.12 | right:pN. -0.068 |
    right:pN:lower 0.17 | right:pN:title -0.098 | right:pNN 0.34 | right:pNf -0.34 |
    right:pNo 0.089 | right:pNp 0.25 | right:poN 0.14 | right:xN:lower 0.089 | sentences -0.44 |
    shortened 0.32 | sides:&N: -0.27 | sides:: -0.19 | sides::N, 0.11 | sides::NS 0.85 |
    sides::SN 0.4 | sides::pN -0.052 | sides:CN: 0.29 | sides:N,: 0.3 | sides:N,:NS -0.11 |
    sides:N.:.. -0.19 | sides:N.:.N -0.18 | sides:N.:N. -0.42 | sides:N.:SN -0.09 |
    sides:N:: 0.12 | sides:N::NS 0.089 | sides:NN: 0.059 | sides:NS: 0.081 | sides:NT: -0.16 |
    sides:Nf: -0.27 | sides:Nh: -0.07 | sides:Np: -0.059 | sides:Nw: 0.17 | sides:Nw:pN -0.36 |
    sides:Nx:NS 0.092 | sides:Nx:pN 0.2 | sides:Q&: 0.071 | sides:S,: 0.18 | sides:S:: 0.08 |
    sides:SN: -0.063 | sides:Sh: 0.054 | sides:aw: 0.092 | sides:cN: 0.06 | sides:oN: -0.23 |
    sides:pN: -0.29 | sides:pw: -0.13 | sides:s,: 0.19 | sides:s:: 0.071 | sides:xN: 0.093 |
    sides:xx: 0.072 | single:1 -1.1 | single:11 -0.5 | single:2 -1.1 | single:6 -1 | size:1 -0.17 |
    size:11 0.2 | size:4 0.1 | size:6 0.11 | slot:aux:word:lower -0.093 |
    slot:det:word:lower 0.086 | slot:edge:name:upper 0.11 | slot:edge:word:upper 0.13 |
    slot:name:edge:title -0.21 | slot:sign:word:none -0.099 | slot:the:word:lower -0.18 |
    slot:word:word:lower -0.31 | slot:word:word:title 0.49 | so-called -4 | subject:1 0.71 |
    subject:11 0.52 | subject:2 0.41 | subject:3 0.31 | subject:4 0.62 | subject:6 0.72 |
    unclosed -2.1
    """
)
