"""Weights of the features that choose what is speech.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

SPEECH = table(
    """
    alone:False:11:q:False 0.18 | alone:False:11:s:False 1.2 | alone:False:4:s:False 0.48 |
    alone:False:6:q:False 0.09 | alone:False:6:s:False 0.37 | alone:True:11:s:False -1.1 |
    before:False -1.4 | before:False:sign -0.21 | before:False:word -0.25 | before:True 0.25 |
    before:True:, 0.5 | before:True:: 0.11 | before:True:and 0.45 | before:True:conj 0.36 |
    before:True:name -0.42 | before:True:of -0.28 | before:True:the 0.2 | before:True:to 0.19 |
    before:True:word -0.15 | bias 0.26 | case:lower:11 0.37 | case:lower:2 0.13 |
    case:lower:3 0.48 | case:lower:4 0.42 | case:lower:6 0.33 | case:name:1 0.23 |
    case:name:3 -0.22 | case:none:1 -0.31 | case:title:2 -0.17 | case:title:3 -0.27 |
    case:title:4 -0.35 | case:title:6 -0.52 | case:upper:2 0.078 | case:upper:3 0.051 |
    case:upper:6 0.29 | continued -0.18 | cue:a:1 -0.12 | cue:a:11 0.42 | cue:a:2 -0.094 |
    cue:a:4 0.2 | cue:a:6 0.36 | cue:a:C:3 0.072 | cue:a:C:7 0.058 | cue:a:S:0 0.28 |
    cue:a:S:3 0.13 | cue:a:S:7 0.16 | cue:a:T:3 -0.26 | cue:a:T:7 0.22 | cue:b:1 0.61 |
    cue:b:11 0.25 | cue:b:2 0.42 | cue:b:3 0.6 | cue:b:4 0.28 | cue:b:6 0.33 | cue:b:C:0 0.67 |
    cue:b:C:3 0.36 | cue:b:C:7 -0.11 | cue:b:S:0 0.46 | cue:b:S:3 0.66 | cue:b:S:7 0.4 |
    cue:b:T:0 0.055 | cue:b:T:3 0.15 | end:c:1 -0.2 | end:c:11 0.29 | end:c:3 0.15 | end:c:4 0.13 |
    end:c:6 0.1 | end:n:1 -0.15 | end:n:2 -0.091 | end:n:3 -0.15 | end:n:6 -0.14 | end:q:1 0.2 |
    end:q:11 0.17 | end:q:2 0.16 | end:q:3 0.31 | end:q:6 -0.057 | end:s:11 -0.11 | end:s:3 -0.21 |
    end:s:6 0.19 | finite:11 0.32 | finite:3 -0.16 | finite:6 0.27 | first:Word:1 0.2 |
    first:Word:2 0.51 | first:Word:3 -0.3 | first:Word:4 -0.27 | first:Word:6 -0.58 |
    first:aux:4 0.089 | first:aux:6 0.3 | first:conj:4 0.09 | first:conj:6 -0.052 |
    first:det:11 -0.091 | first:det:2 -0.23 | first:det:3 0.064 | first:ing:1 0.15 |
    first:ing:11 -0.26 | first:ing:2 -0.15 | first:ing:3 0.092 | first:none:1 -0.31 |
    first:prep:11 -0.058 | first:prep:2 0.069 | first:prep:3 0.22 | first:prep:4 0.13 |
    first:subject:11 0.48 | first:subject:2 -0.14 | first:subject:3 0.39 | first:subject:4 0.25 |
    first:subject:6 0.52 | first:word:11 0.081 | first:word:2 -0.2 | first:word:3 -0.093 |
    first:word:4 -0.21 | frame:e:1 0.061 | frame:e:11 0.23 | frame:e:2 -0.064 | frame:e:3 0.26 |
    frame:e:6 -0.066 | frame:m:1 -0.15 | frame:m:11 -0.22 | frame:m:4 0.068 | frame:m:6 0.2 |
    frame:s:1 0.14 | frame:s:11 0.32 | frame:s:4 0.12 | frame:s:6 -0.22 | frame:w:11 -0.12 |
    frame:w:3 -0.28 | frame:w:4 -0.097 | frame:w:6 0.2 | heading -2 | inside -2.6 | left: 0.25 |
    left:&N:lower -0.25 | left:&S, -0.076 | left:,cN 0.14 | left:,s, 0.052 | left:.N. -0.47 |
    left::name -0.1 | left::title -0.18 | left::upper 0.47 | left:CN:lower 0.16 | left:CNa -0.22 |
    left:CNw 0.17 | left:Cw:lower 0.35 | left:N&:lower -0.16 | left:N&N 0.2 | left:N,:title 0.087 |
    left:N,N 0.057 | left:N-:upper -0.24 | left:N.:lower -0.26 | left:N.:name -0.36 |
    left:N.:none -0.4 | left:N::upper -0.2 | left:N:lower 0.099 | left:NC:lower 0.17 |
    left:NC:title 0.17 | left:NCN 0.32 | left:NN:lower 0.17 | left:NS: 0.12 | left:NS:lower 0.14 |
    left:NSw -0.19 | left:NT:lower 0.071 | left:Na:lower -0.19 | left:Naw 0.4 |
    left:Nf:title -0.35 | left:Nfw -0.27 | left:Nh:lower 0.074 | left:NhN 0.15 |
    left:No:lower 0.16 | left:Np:lower 0.24 | left:Np:title -0.26 | left:NpN 0.2 | left:Npw 0.14 |
    left:Nx 0.11 | left:Nx:lower 0.34 | left:NxN 0.16 | left:Nxw 0.21 | left:Nxx 0.13 |
    left:Q&:lower 0.35 | left:QN. -0.1 | left:S,:upper -0.058 | left:S::upper 0.099 |
    left:SN, -0.22 | left:SN. -0.37 | left:SN:lower 0.2 | left:SNx 0.29 | left:So:lower 0.14 |
    left:Spw -0.36 | left:Sw:lower 0.15 | left:TN:lower 0.14 | left:aw:lower 0.37 |
    left:cN:lower 0.067 | left:cNw 0.18 | left:fN:lower -0.19 | left:fw:lower 0.16 |
    left:hN:lower 0.13 | left:hw:lower 0.24 | left:kN:lower 0.19 | left:kNC 0.091 |
    left:kNx -0.21 | left:oN:lower -0.15 | left:pN& -0.13 | left:pN, -0.14 | left:pN: 0.12 |
    left:pN:lower 0.13 | left:pN:title -0.38 | left:pNf 0.32 | left:pNo 0.15 | left:pNp -0.43 |
    left:pw:lower -0.17 | left:pw:title -0.6 | left:s,:upper 0.12 | left:s::upper 0.07 |
    left:sN:lower 0.054 | left:sNx 0.066 | left:vw:lower -0.16 | left:wN:lower -0.11 |
    left:ww:lower -0.15 | left:xN:lower -0.054 | left:xNo 0.059 | left:xv:lower 0.17 |
    left:xw:lower 0.21 | named -1.7 | namelike:cue -0.5 | namelike:x -1.2 | naming 0.33 |
    next:( -0.4 | next:) 0.052 | next:- -0.08 | next:-:1 -0.094 | next:a -0.27 | next:about 0.065 |
    next:and 0.27 | next:and:1 0.12 | next:and:11 -0.1 | next:and:6 0.24 | next:as 0.42 |
    next:at -0.051 | next:aux -0.12 | next:aux:1 -0.23 | next:aux:2 -0.19 | next:aux:3 -0.14 |
    next:by -0.24 | next:by:6 -0.4 | next:conj:1 -0.26 | next:conj:6 0.27 | next:cueC -0.24 |
    next:cueS:11 0.14 | next:cueS:2 -0.29 | next:cueS:3 -0.11 | next:cueS:4 0.072 |
    next:cueS:6 0.19 | next:det:6 -0.066 | next:edge 0.17 | next:edge:1 -0.1 | next:edge:2 0.12 |
    next:edge:6 0.2 | next:for 0.21 | next:for:2 0.13 | next:from 0.25 | next:in:2 0.16 |
    next:in:4 -0.24 | next:name 0.22 | next:name:1 0.23 | next:name:11 -0.1 | next:name:2 -0.076 |
    next:name:3 -0.16 | next:name:4 0.26 | next:name:6 0.083 | next:of 0.35 | next:of:1 0.19 |
    next:on -0.18 | next:on:2 -0.12 | next:prep 0.07 | next:prep:11 0.11 | next:prep:2 -0.17 |
    next:prep:3 -0.17 | next:prep:4 0.15 | next:prep:6 0.11 | next:sign -0.3 | next:sign:1 -0.24 |
    next:sign:3 -0.16 | next:that:2 0.21 | next:the 0.49 | next:the:1 0.14 | next:the:11 0.1 |
    next:to 0.16 | next:to:1 -0.065 | next:to:3 0.1 | next:word:1 0.16 | next:word:11 -0.14 |
    next:word:2 0.13 | next:word:3 0.25 | next:word:4 -0.27 | next:word:6 -0.18 | next:— -0.16 |
    nextcase:-:lower -0.25 | nextcase:and:lower 0.35 | nextcase:and:title -0.088 |
    nextcase:and:upper 0.26 | nextcase:as:lower 0.19 | nextcase:aux:lower 0.22 |
    nextcase:aux:title -0.11 | nextcase:by:lower 0.26 | nextcase:conj:lower 0.21 |
    nextcase:conj:title -0.31 | nextcase:conj:upper 0.086 | nextcase:cueC:lower 0.17 |
    nextcase:cueS:lower 0.18 | nextcase:cueS:none -0.091 | nextcase:cueS:upper 0.33 |
    nextcase:det:lower -0.13 | nextcase:det:upper 0.074 | nextcase:edge:lower 0.3 |
    nextcase:edge:name -0.21 | nextcase:edge:title -0.32 | nextcase:edge:upper 0.3 |
    nextcase:for:lower 0.33 | nextcase:from:lower 0.17 | nextcase:in:lower 0.11 |
    nextcase:name:lower 0.067 | nextcase:name:name 0.22 | nextcase:name:title -0.068 |
    nextcase:of:lower 0.34 | nextcase:prep:lower 0.24 | nextcase:sign:name -0.17 |
    nextcase:sign:none -0.22 | nextcase:that:lower -0.13 | nextcase:to:lower 0.38 |
    nextcase:with:lower -0.22 | nextcase:word:lower -0.095 | nextcase:word:name 0.35 |
    nextcase:word:none -0.095 | nextcase:word:title -0.16 | nextcase:—:lower -0.21 |
    nocue:a:1 -0.092 | nocue:a:11 -0.13 | nocue:a:2 0.062 | nocue:a:4 -0.086 | nocue:a:6 -0.23 |
    nocue:b:1 -0.78 | nocue:b:2 -0.44 | nocue:b:3 -0.55 | nocue:b:4 -0.2 | nocue:b:6 -0.22 |
    person 0.28 | prev:( 0.14 | prev:, 0.21 | prev:,:11 0.15 | prev:,:2 -0.19 | prev:,:3 0.068 |
    prev:,:4 -0.11 | prev:,:6 0.35 | prev:- -0.17 | prev:: 0.3 | prev:::11 -0.082 |
    prev:::4 0.053 | prev:::6 0.18 | prev:a 0.22 | prev:a:3 0.17 | prev:and -0.064 |
    prev:and:1 0.081 | prev:and:2 -0.17 | prev:and:6 0.11 | prev:as 0.39 | prev:as:1 0.4 |
    prev:as:2 0.2 | prev:as:4 0.21 | prev:aux 0.37 | prev:aux:1 0.5 | prev:aux:11 -0.18 |
    prev:aux:2 0.25 | prev:aux:3 -0.16 | prev:conj -0.17 | prev:cueC 0.18 | prev:cueC:2 -0.14 |
    prev:cueC:3 0.35 | prev:cueS 0.17 | prev:cueS:11 0.07 | prev:cueS:3 -0.17 | prev:cueS:4 0.17 |
    prev:cueT -0.073 | prev:det -0.11 | prev:det:1 -0.075 | prev:det:2 0.2 | prev:edge 0.24 |
    prev:edge:1 -0.1 | prev:edge:11 0.29 | prev:edge:2 0.092 | prev:edge:3 -0.23 |
    prev:edge:6 0.086 | prev:for -0.18 | prev:in -0.14 | prev:name 0.06 | prev:name:1 0.075 |
    prev:name:2 0.47 | prev:name:3 -0.095 | prev:name:4 -0.3 | prev:name:6 -0.068 | prev:of 0.12 |
    prev:of:1 0.1 | prev:of:2 -0.051 | prev:of:3 0.27 | prev:on -0.31 | prev:own 0.052 |
    prev:prep -0.34 | prev:quote -0.19 | prev:sign -1 | prev:sign:1 -0.7 | prev:sign:3 -0.22 |
    prev:that 0.51 | prev:that:6 0.17 | prev:the 0.28 | prev:the:1 -0.15 | prev:the:2 0.09 |
    prev:the:3 0.2 | prev:the:4 0.05 | prev:to 0.12 | prev:to:1 0.14 | prev:to:11 0.068 |
    prev:to:2 -0.065 | prev:to:3 -0.098 | prev:to:4 0.15 | prev:to:6 -0.078 | prev:with 0.11 |
    prev:word 0.23 | prev:word:11 0.15 | prev:word:2 -0.2 | prev:word:3 0.085 | prev:word:4 0.1 |
    prev:word:6 0.25 | prev:— -0.57 | prevcase:,:title 0.12 | prevcase:,:upper 0.11 |
    prevcase:::upper 0.12 | prevcase:a:lower 0.38 | prevcase:as:lower -0.15 |
    prevcase:aux:lower 0.2 | prevcase:conj:lower -0.29 | prevcase:cueC:lower 0.13 |
    prevcase:cueC:title 0.36 | prevcase:cueS:lower 0.091 | prevcase:cueT:lower 0.21 |
    prevcase:edge:name -0.1 | prevcase:edge:title -0.18 | prevcase:edge:upper 0.47 |
    prevcase:name:lower 0.41 | prevcase:name:title -0.44 | prevcase:name:upper -0.073 |
    prevcase:of:lower 0.12 | prevcase:of:title -0.28 | prevcase:on:title -0.3 |
    prevcase:own:lower 0.13 | prevcase:prep:lower -0.19 | prevcase:sign:lower -0.3 |
    prevcase:sign:name -0.35 | prevcase:sign:none -0.4 | prevcase:that:lower 0.29 |
    prevcase:that:upper 0.18 | prevcase:the:lower 0.24 | prevcase:the:title -0.063 |
    prevcase:to:lower 0.35 | prevcase:word:lower 0.24 | prevcase:word:name -0.14 |
    prevcase:word:upper -0.052 | prevcase:—:upper -0.52 | prevnext:,:edge:11 0.28 |
    prevnext:,:edge:4 0.21 | prevnext:,:edge:6 0.12 | prevnext:::edge:6 0.15 |
    prevnext:::word:11 -0.18 | prevnext:a:edge:2 0.24 | prevnext:a:word:2 -0.088 |
    prevnext:aux:edge:2 0.16 | prevnext:aux:edge:4 -0.24 | prevnext:cueS:edge:11 0.068 |
    prevnext:edge:cueS:6 0.13 | prevnext:edge:edge:3 -0.28 | prevnext:edge:edge:4 -0.097 |
    prevnext:edge:edge:6 0.32 | prevnext:edge:name:11 -0.099 | prevnext:edge:name:2 0.1 |
    prevnext:edge:name:3 0.076 | prevnext:edge:name:4 0.11 | prevnext:edge:name:6 0.095 |
    prevnext:edge:word:11 0.087 | prevnext:edge:word:3 0.11 | prevnext:edge:word:4 0.076 |
    prevnext:edge:word:6 0.055 | prevnext:name:edge:6 0.066 | prevnext:sign:cueS:1 -0.091 |
    prevnext:sign:sign:1 -0.23 | prevnext:sign:sign:3 -0.17 | prevnext:sign:word:1 -0.38 |
    prevnext:that:edge:11 0.15 | prevnext:the:word:1 -0.086 | prevnext:word:edge:1 0.13 |
    prevnext:word:edge:2 -0.12 | prevnext:word:edge:6 -0.1 | prevnext:word:word:1 -0.059 |
    prevnext:word:word:2 0.08 | resumed 0.46 | right: 0.17 | right:&N:lower -0.15 | right:&Q 0.16 |
    right:&Q:lower 0.18 | right:&S:lower -0.13 | right:&SN 0.15 | right:&hN 0.095 | right:. -0.21 |
    right:..:none -0.17 | right:..S -0.17 | right:.N:name -0.14 | right::lower 0.3 |
    right::name -0.21 | right::title -0.32 | right::upper 0.3 | right:N 0.06 |
    right:N,:lower 0.25 | right:N,:upper 0.073 | right:N,N 0.19 | right:N. 0.21 | right:N.. -0.31 |
    right:N.:name -0.22 | right:N.:none -0.095 | right:N.Q -0.28 | right:N:upper 0.05 |
    right:NN:lower -0.06 | right:NS 0.082 | right:NS, 0.53 | right:NS. 0.38 | right:NS:lower 0.44 |
    right:NS:title 0.18 | right:NS:upper 0.39 | right:NSf 0.051 | right:NSo -0.18 |
    right:NSp 0.19 | right:NfN -0.15 | right:NhN 0.38 | right:No:lower -0.15 | right:NoN 0.24 |
    right:Np:title 0.099 | right:NpN -0.26 | right:Nx:lower 0.052 | right:SN, 0.45 |
    right:SN:lower 0.12 | right:SN:none -0.091 | right:SN:upper 0.32 | right:SNN 0.085 |
    right:SNp -0.097 | right:aN:lower 0.19 | right:bN:lower 0.23 | right:fN. 0.22 |
    right:fN:lower 0.23 | right:hN:lower 0.26 | right:kN:lower 0.25 | right:kNx 0.087 |
    right:oN. -0.18 | right:oN:lower 0.24 | right:pN& 0.071 | right:pN, 0.15 | right:pN. -0.06 |
    right:pN:lower 0.31 | right:pN:title -0.25 | right:pNN 0.28 | right:pNf -0.28 |
    right:pNo 0.068 | right:pNp 0.22 | right:poN 0.15 | right:pw:lower 0.17 | right:pwN 0.32 |
    sentences -0.46 | shortened 0.32 | sides:&N: -0.33 | sides:: -0.13 | sides::N 0.05 |
    sides::N, 0.11 | sides::NS 0.88 | sides::Np 0.08 | sides::SN 0.4 | sides::pN -0.057 |
    sides:CN: 0.28 | sides:N,: 0.25 | sides:N,:NS -0.11 | sides:N.:.. -0.19 | sides:N.:.N -0.19 |
    sides:N.:N. -0.41 | sides:N.:SN -0.091 | sides:N:: 0.074 | sides:NN: 0.11 | sides:NS: 0.1 |
    sides:NT: -0.14 | sides:Nf: -0.29 | sides:Nh: -0.068 | sides:No: 0.055 | sides:Np: -0.092 |
    sides:Nx:NS 0.093 | sides:Nx:pN 0.22 | sides:S,: 0.18 | sides:S:: 0.056 | sides:SN: -0.073 |
    sides:Sh: 0.053 | sides:aw: 0.096 | sides:cN: 0.063 | sides:fN: 0.063 | sides:oN: -0.17 |
    sides:pN: -0.35 | sides:pw: -0.13 | sides:s,: 0.18 | sides:s:: 0.062 | sides:ww: 0.1 |
    sides:xw: 0.051 | sides:xx: 0.072 | single:1 -1.1 | single:11 -0.5 | single:2 -1.1 |
    single:6 -1 | size:1 -0.17 | size:11 0.21 | size:3 0.052 | size:4 0.083 | size:6 0.099 |
    slot:a:word:lower -0.054 | slot:aux:word:lower -0.12 | slot:edge:name:upper 0.11 |
    slot:edge:word:upper 0.13 | slot:name:edge:title -0.21 | slot:sign:word:none -0.095 |
    slot:the:word:lower -0.53 | slot:word:word:lower -0.26 | slot:word:word:title 0.52 |
    so-called -4 | subject:1 0.69 | subject:11 0.52 | subject:2 0.38 | subject:3 0.25 |
    subject:4 0.62 | subject:6 0.73 | unclosed -2.1
    """
)
