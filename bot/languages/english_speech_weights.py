"""Weights of the features that choose what is speech.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

SPEECH = table(
    """
    alone:False:11:q:False 0.18 | alone:False:11:s:False 1.2 | alone:False:4:s:False 0.45 |
    alone:False:6:q:False 0.094 | alone:False:6:s:False 0.37 | alone:True:11:s:False -1.1 |
    before:False -1.5 | before:False:sign -0.21 | before:False:word -0.28 | before:True 0.21 |
    before:True:, 0.52 | before:True:: 0.11 | before:True:and 0.45 | before:True:conj 0.37 |
    before:True:name -0.41 | before:True:of -0.26 | before:True:the 0.2 | before:True:to 0.17 |
    before:True:word -0.18 | bias 0.3 | case:lower:11 0.37 | case:lower:2 0.15 |
    case:lower:3 0.52 | case:lower:4 0.45 | case:lower:6 0.32 | case:name:1 0.19 |
    case:name:3 -0.23 | case:none:1 -0.34 | case:title:2 -0.17 | case:title:3 -0.28 |
    case:title:4 -0.38 | case:title:6 -0.54 | case:upper:2 0.062 | case:upper:3 0.07 |
    case:upper:4 0.067 | case:upper:6 0.3 | continued -0.12 | cue:a:1 -0.14 | cue:a:11 0.42 |
    cue:a:2 -0.068 | cue:a:4 0.19 | cue:a:6 0.38 | cue:a:C:3 0.06 | cue:a:C:7 0.12 |
    cue:a:S:0 0.29 | cue:a:S:3 0.14 | cue:a:S:7 0.13 | cue:a:T:3 -0.25 | cue:a:T:7 0.18 |
    cue:b:1 0.61 | cue:b:11 0.25 | cue:b:2 0.43 | cue:b:3 0.55 | cue:b:4 0.29 | cue:b:6 0.38 |
    cue:b:C:0 0.69 | cue:b:C:3 0.47 | cue:b:C:7 -0.16 | cue:b:S:0 0.45 | cue:b:S:3 0.66 |
    cue:b:S:7 0.4 | cue:b:T:0 0.069 | cue:b:T:3 0.085 | cue:b:T:7 -0.074 | end:c:1 -0.14 |
    end:c:11 0.27 | end:c:3 0.12 | end:c:4 0.097 | end:c:6 0.099 | end:n:1 -0.17 |
    end:n:11 -0.054 | end:n:2 -0.069 | end:n:3 -0.064 | end:n:6 -0.13 | end:q:1 0.22 |
    end:q:11 0.17 | end:q:2 0.15 | end:q:3 0.29 | end:q:6 -0.055 | end:s:11 -0.12 | end:s:2 -0.06 |
    end:s:3 -0.22 | end:s:6 0.2 | finite:11 0.33 | finite:4 -0.053 | finite:6 0.29 |
    first:Word:1 0.15 | first:Word:11 0.052 | first:Word:2 0.49 | first:Word:3 -0.24 |
    first:Word:4 -0.23 | first:Word:6 -0.58 | first:aux:4 0.17 | first:aux:6 0.3 |
    first:conj:4 0.054 | first:det:11 -0.11 | first:det:2 -0.24 | first:ing:1 0.14 |
    first:ing:11 -0.27 | first:ing:2 -0.15 | first:ing:3 0.088 | first:none:1 -0.34 |
    first:prep:11 -0.069 | first:prep:2 0.061 | first:prep:3 0.22 | first:prep:4 0.13 |
    first:subject:11 0.51 | first:subject:2 -0.15 | first:subject:3 0.34 | first:subject:4 0.17 |
    first:subject:6 0.51 | first:word:11 0.082 | first:word:2 -0.17 | first:word:4 -0.16 |
    frame:e:1 0.081 | frame:e:11 0.23 | frame:e:3 0.28 | frame:e:6 -0.065 | frame:m:1 -0.15 |
    frame:m:11 -0.23 | frame:m:2 -0.05 | frame:m:4 0.052 | frame:m:6 0.2 | frame:s:1 0.11 |
    frame:s:11 0.29 | frame:s:3 0.19 | frame:s:4 0.12 | frame:s:6 -0.23 | frame:w:11 -0.11 |
    frame:w:3 -0.33 | frame:w:4 -0.087 | frame:w:6 0.21 | heading -2 | inside -2.7 | left: 0.26 |
    left:&N:lower -0.27 | left:&S, -0.082 | left:,cN 0.13 | left:,s, 0.052 | left:.N. -0.48 |
    left::name -0.12 | left::title -0.22 | left::upper 0.49 | left:CN:lower 0.21 | left:CNa -0.25 |
    left:CNw 0.13 | left:Cw:lower 0.33 | left:N&:lower -0.16 | left:N&N 0.21 |
    left:N,:title 0.077 | left:N,N -0.058 | left:N-:upper -0.22 | left:N.:lower -0.27 |
    left:N.:name -0.36 | left:N.:none -0.4 | left:N::upper -0.17 | left:N:lower 0.09 |
    left:NC:lower 0.15 | left:NC:title 0.18 | left:NCN 0.4 | left:NN:lower 0.21 | left:NS: 0.13 |
    left:NSw -0.17 | left:NT:lower 0.055 | left:Na:lower -0.21 | left:Naw 0.42 |
    left:Nf:title -0.34 | left:Nfw -0.29 | left:Nh:lower 0.092 | left:NhN 0.14 |
    left:No:lower 0.19 | left:Np:lower 0.28 | left:Np:title -0.27 | left:NpN 0.18 |
    left:Npw 0.091 | left:Nx 0.14 | left:Nx:lower 0.33 | left:Nxw 0.19 | left:Nxx 0.099 |
    left:Q&:lower 0.32 | left:QN. -0.1 | left:S,:upper -0.056 | left:S::upper 0.099 |
    left:SN, -0.25 | left:SN. -0.38 | left:SN:lower 0.19 | left:SNx 0.27 | left:So:lower 0.14 |
    left:Spw -0.36 | left:Sw:lower 0.14 | left:TN:lower 0.14 | left:aw:lower 0.37 | left:cNw 0.15 |
    left:fN:lower -0.24 | left:fw:lower 0.15 | left:hN:lower 0.11 | left:hNx -0.069 |
    left:hw:lower 0.24 | left:kN:lower 0.19 | left:kNC 0.079 | left:kNx -0.22 |
    left:oN:lower -0.12 | left:ox:lower 0.12 | left:pN& -0.13 | left:pN, -0.13 | left:pN: 0.1 |
    left:pN:lower 0.2 | left:pN:title -0.27 | left:pNf 0.3 | left:pNo 0.13 | left:pNp -0.44 |
    left:pw:lower -0.21 | left:pw:title -0.56 | left:pww 0.056 | left:s,:upper 0.12 |
    left:s::upper 0.075 | left:sNx 0.069 | left:vw:lower -0.14 | left:wN:lower -0.13 |
    left:ww:lower -0.2 | left:xN:lower -0.061 | left:xNo 0.14 | left:xv:lower 0.17 |
    left:xw:lower 0.19 | named -1.7 | namelike:cue -0.5 | namelike:x -1.2 | naming 0.3 |
    next:( -0.41 | next:- -0.11 | next:-:1 -0.13 | next:a -0.28 | next:and 0.24 | next:and:1 0.11 |
    next:and:11 -0.11 | next:and:6 0.24 | next:as 0.41 | next:aux -0.11 | next:aux:1 -0.2 |
    next:aux:2 -0.22 | next:aux:3 -0.13 | next:by -0.24 | next:by:6 -0.4 | next:conj:1 -0.25 |
    next:conj:2 -0.063 | next:conj:3 0.056 | next:conj:4 -0.055 | next:conj:6 0.27 |
    next:cueC -0.25 | next:cueS:11 0.13 | next:cueS:2 -0.31 | next:cueS:3 -0.12 |
    next:cueS:4 0.071 | next:cueS:6 0.2 | next:det 0.071 | next:det:6 -0.075 | next:edge 0.15 |
    next:edge:1 -0.097 | next:edge:2 0.087 | next:edge:3 -0.054 | next:edge:6 0.21 |
    next:for 0.19 | next:for:2 0.13 | next:from 0.23 | next:in:1 0.076 | next:in:2 0.13 |
    next:in:4 -0.26 | next:name 0.19 | next:name:1 0.2 | next:name:11 -0.11 | next:name:2 -0.086 |
    next:name:3 -0.17 | next:name:4 0.26 | next:name:6 0.067 | next:of 0.37 | next:of:1 0.21 |
    next:on -0.17 | next:on:2 -0.13 | next:prep 0.057 | next:prep:11 0.11 | next:prep:2 -0.19 |
    next:prep:3 -0.11 | next:prep:4 0.15 | next:prep:6 0.099 | next:sign -0.33 |
    next:sign:1 -0.19 | next:sign:3 -0.16 | next:that -0.068 | next:that:2 0.22 | next:the 0.48 |
    next:the:1 0.15 | next:the:11 0.097 | next:to 0.15 | next:to:3 0.084 | next:with 0.063 |
    next:word:1 0.16 | next:word:11 -0.16 | next:word:2 0.15 | next:word:3 0.19 |
    next:word:4 -0.26 | next:word:6 -0.19 | next:— -0.14 | nextcase:-:lower -0.26 |
    nextcase:and:lower 0.32 | nextcase:and:title -0.11 | nextcase:and:upper 0.26 |
    nextcase:as:lower 0.18 | nextcase:aux:lower 0.19 | nextcase:aux:title -0.14 |
    nextcase:by:lower 0.25 | nextcase:conj:lower 0.2 | nextcase:conj:title -0.31 |
    nextcase:conj:upper 0.15 | nextcase:cueC:lower 0.15 | nextcase:cueS:lower 0.15 |
    nextcase:cueS:none -0.091 | nextcase:cueS:upper 0.31 | nextcase:det:lower -0.06 |
    nextcase:det:upper 0.067 | nextcase:edge:lower 0.3 | nextcase:edge:name -0.21 |
    nextcase:edge:title -0.33 | nextcase:edge:upper 0.28 | nextcase:for:lower 0.31 |
    nextcase:from:lower 0.15 | nextcase:in:lower 0.15 | nextcase:name:name 0.21 |
    nextcase:name:title -0.061 | nextcase:of:lower 0.35 | nextcase:prep:lower 0.25 |
    nextcase:sign:name -0.17 | nextcase:sign:none -0.22 | nextcase:sign:upper -0.085 |
    nextcase:that:lower -0.16 | nextcase:to:lower 0.38 | nextcase:with:lower -0.2 |
    nextcase:word:lower -0.09 | nextcase:word:name 0.34 | nextcase:word:none -0.11 |
    nextcase:word:title -0.14 | nextcase:—:lower -0.23 | nocue:a:1 -0.071 | nocue:a:11 -0.15 |
    nocue:a:3 0.11 | nocue:a:4 -0.069 | nocue:a:6 -0.22 | nocue:b:1 -0.77 | nocue:b:2 -0.45 |
    nocue:b:3 -0.49 | nocue:b:4 -0.17 | nocue:b:6 -0.25 | person 0.25 | prev:( 0.14 | prev:, 0.21 |
    prev:,:11 0.15 | prev:,:2 -0.18 | prev:,:3 0.073 | prev:,:4 -0.14 | prev:,:6 0.36 |
    prev:- -0.17 | prev:: 0.36 | prev:::11 -0.1 | prev:::4 0.12 | prev:::6 0.18 | prev:a 0.22 |
    prev:a:3 0.14 | prev:and -0.056 | prev:and:1 0.1 | prev:and:2 -0.18 | prev:and:6 0.11 |
    prev:as 0.37 | prev:as:1 0.38 | prev:as:2 0.21 | prev:as:4 0.19 | prev:aux 0.4 |
    prev:aux:1 0.47 | prev:aux:11 -0.17 | prev:aux:2 0.34 | prev:aux:3 -0.17 | prev:aux:4 -0.059 |
    prev:conj -0.17 | prev:conj:6 0.052 | prev:cueC 0.22 | prev:cueC:2 -0.19 | prev:cueC:3 0.34 |
    prev:cueC:4 0.081 | prev:cueS 0.22 | prev:cueS:11 0.067 | prev:cueS:3 -0.2 | prev:cueS:4 0.16 |
    prev:det -0.11 | prev:det:1 -0.1 | prev:det:2 0.23 | prev:edge 0.26 | prev:edge:1 -0.12 |
    prev:edge:11 0.28 | prev:edge:2 0.11 | prev:edge:3 -0.15 | prev:edge:6 0.081 | prev:for -0.19 |
    prev:in -0.15 | prev:name:2 0.47 | prev:name:3 -0.098 | prev:name:4 -0.32 | prev:name:6 -0.06 |
    prev:of 0.11 | prev:of:1 0.067 | prev:of:3 0.27 | prev:on -0.26 | prev:prep -0.32 |
    prev:quote -0.18 | prev:sign -1.1 | prev:sign:1 -0.7 | prev:sign:3 -0.23 | prev:that 0.51 |
    prev:that:6 0.16 | prev:the 0.28 | prev:the:1 -0.12 | prev:the:2 0.087 | prev:the:3 0.18 |
    prev:the:4 0.068 | prev:to 0.11 | prev:to:1 0.1 | prev:to:11 0.067 | prev:to:2 -0.096 |
    prev:to:4 0.15 | prev:to:6 -0.078 | prev:with 0.08 | prev:word 0.23 | prev:word:11 0.16 |
    prev:word:2 -0.2 | prev:word:4 0.079 | prev:word:6 0.26 | prev:— -0.58 |
    prevcase:,:title 0.11 | prevcase:,:upper 0.12 | prevcase:::upper 0.16 | prevcase:a:lower 0.37 |
    prevcase:and:lower 0.062 | prevcase:as:lower -0.16 | prevcase:aux:lower 0.22 |
    prevcase:conj:lower -0.29 | prevcase:cueC:lower 0.18 | prevcase:cueC:title 0.36 |
    prevcase:cueS:lower 0.16 | prevcase:cueT:lower 0.18 | prevcase:edge:name -0.12 |
    prevcase:edge:title -0.22 | prevcase:edge:upper 0.49 | prevcase:name:lower 0.37 |
    prevcase:name:title -0.43 | prevcase:name:upper -0.061 | prevcase:of:lower 0.092 |
    prevcase:of:title -0.27 | prevcase:on:title -0.33 | prevcase:own:lower 0.12 |
    prevcase:prep:lower -0.18 | prevcase:sign:lower -0.32 | prevcase:sign:name -0.35 |
    prevcase:sign:none -0.4 | prevcase:that:lower 0.29 | prevcase:that:upper 0.18 |
    prevcase:the:lower 0.24 | prevcase:the:title -0.057 | prevcase:to:lower 0.36 |
    prevcase:word:lower 0.23 | prevcase:word:name -0.065 | prevcase:word:title 0.084 |
    prevcase:word:upper -0.18 | prevcase:—:upper -0.52 | prevnext:,:edge:11 0.29 |
    prevnext:,:edge:4 0.19 | prevnext:,:edge:6 0.13 | prevnext:::edge:6 0.15 |
    prevnext:::word:11 -0.2 | prevnext:a:edge:2 0.22 | prevnext:a:word:2 -0.085 |
    prevnext:aux:edge:2 0.14 | prevnext:aux:edge:4 -0.26 | prevnext:cueS:edge:11 0.065 |
    prevnext:edge:cueS:6 0.13 | prevnext:edge:edge:3 -0.33 | prevnext:edge:edge:4 -0.087 |
    prevnext:edge:edge:6 0.32 | prevnext:edge:name:11 -0.11 | prevnext:edge:name:2 0.1 |
    prevnext:edge:name:3 0.062 | prevnext:edge:name:4 0.11 | prevnext:edge:name:6 0.078 |
    prevnext:edge:word:11 0.076 | prevnext:edge:word:3 0.071 | prevnext:edge:word:4 0.087 |
    prevnext:edge:word:6 0.065 | prevnext:name:edge:6 0.06 | prevnext:sign:cueS:1 -0.091 |
    prevnext:sign:sign:1 -0.23 | prevnext:sign:sign:3 -0.17 | prevnext:sign:word:1 -0.38 |
    prevnext:that:edge:11 0.14 | prevnext:the:word:1 -0.091 | prevnext:word:edge:1 0.1 |
    prevnext:word:edge:2 -0.077 | prevnext:word:edge:3 -0.061 | prevnext:word:edge:6 -0.082 |
    prevnext:word:word:2 0.084 | resumed 0.53 | right: 0.15 | right:&N:lower -0.093 |
    right:&Q 0.18 | right:&Q:lower 0.19 | right:&S:lower -0.12 | right:&SN 0.16 | right:&hN 0.096 |
    right:&w:lower 0.2 | right:-N:lower -0.054 | right:..:none -0.17 | right:..S -0.17 |
    right:.N:name -0.14 | right::lower 0.3 | right::name -0.21 | right::title -0.33 |
    right::upper 0.28 | right:N 0.06 | right:N,:lower 0.31 | right:N,:upper 0.05 | right:N,N 0.24 |
    right:N. 0.26 | right:N.. -0.21 | right:N.:lower 0.052 | right:N.:name -0.11 |
    right:N.:none -0.097 | right:N.Q -0.28 | right:N:upper 0.051 | right:NN:lower -0.18 |
    right:NS 0.076 | right:NS, 0.52 | right:NS. 0.39 | right:NS:lower 0.44 | right:NS:title 0.17 |
    right:NS:upper 0.37 | right:NSf 0.052 | right:NSo -0.19 | right:NSp 0.18 | right:NfN -0.17 |
    right:NhN 0.38 | right:No:lower -0.16 | right:NoN 0.24 | right:Np:title 0.12 |
    right:NpN -0.29 | right:Nx:lower 0.06 | right:SN, 0.44 | right:SN:lower 0.12 |
    right:SN:none -0.091 | right:SN:upper 0.3 | right:SNp -0.095 | right:aN:lower 0.18 |
    right:bN:lower 0.21 | right:fN. 0.2 | right:fN:lower 0.23 | right:hN:lower 0.23 |
    right:kN:lower 0.22 | right:kNx 0.072 | right:oN. -0.13 | right:oN:lower 0.24 |
    right:pN, 0.12 | right:pN:lower 0.32 | right:pN:title -0.25 | right:pNN 0.27 |
    right:pNf -0.28 | right:pNo 0.076 | right:pNp 0.19 | right:poN 0.15 | right:pw:lower 0.14 |
    right:pwN 0.32 | right:xN:lower -0.08 | sentences -0.5 | shortened 0.3 | sides:&N: -0.34 |
    sides:: -0.14 | sides::N 0.051 | sides::N, 0.2 | sides::NS 0.86 | sides::SN 0.38 |
    sides::pN -0.084 | sides:CN: 0.26 | sides:N,: 0.23 | sides:N,:NS -0.11 | sides:N.:.. -0.18 |
    sides:N.:.N -0.19 | sides:N.:N. -0.41 | sides:N.:SN -0.091 | sides:NN: 0.1 | sides:NS: 0.11 |
    sides:Na: -0.061 | sides:Nf: -0.35 | sides:Nh: -0.078 | sides:Np: -0.13 | sides:Nx:NS 0.087 |
    sides:Nx:pN 0.2 | sides:S,: 0.17 | sides:S:: 0.059 | sides:SN: -0.069 | sides:Sh: 0.051 |
    sides:aw: 0.091 | sides:cN: 0.058 | sides:fN: 0.065 | sides:hN: -0.053 | sides:oN: -0.19 |
    sides:pN: -0.32 | sides:pw: -0.13 | sides:s,: 0.19 | sides:s:: 0.066 | sides:wN: 0.056 |
    sides:ww: 0.11 | sides:xx: 0.069 | single:11 -0.5 | single:6 -1 | size:1 -0.17 | size:11 0.18 |
    size:3 0.073 | size:4 0.1 | size:6 0.12 | slot:a:word:lower -0.088 | slot:aux:word:lower -0.1 |
    slot:edge:name:upper 0.098 | slot:edge:word:upper 0.11 | slot:name:edge:title -0.21 |
    slot:sign:word:none -0.097 | slot:the:word:lower -0.56 | slot:word:word:lower -0.27 |
    slot:word:word:title 0.5 | so-called -4 | subject:1 0.71 | subject:11 0.49 | subject:2 0.39 |
    subject:3 0.18 | subject:4 0.58 | subject:6 0.69 | unclosed -2
    """
)
