"""Weights of the features that choose what is speech.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

SPEECH = table(
    """
    alone:False:11:q:False 0.19 | alone:False:11:s:False 1.2 | alone:False:4:s:False 0.45 |
    alone:False:6:q:False 0.092 | alone:False:6:s:False 0.36 | alone:True:11:s:False -1.1 |
    before:False -1.5 | before:False:sign -0.21 | before:False:word -0.25 | before:True 0.23 |
    before:True:, 0.5 | before:True:: 0.11 | before:True:and 0.46 | before:True:conj 0.36 |
    before:True:name -0.42 | before:True:of -0.29 | before:True:the 0.21 | before:True:to 0.18 |
    before:True:word -0.16 | bias 0.26 | case:lower:11 0.37 | case:lower:2 0.13 |
    case:lower:3 0.5 | case:lower:4 0.43 | case:lower:6 0.32 | case:name:1 0.23 |
    case:name:3 -0.22 | case:none:1 -0.32 | case:title:2 -0.18 | case:title:3 -0.23 |
    case:title:4 -0.38 | case:title:6 -0.54 | case:upper:2 0.08 | case:upper:6 0.3 |
    continued -0.12 | cue:a:1 -0.12 | cue:a:11 0.41 | cue:a:2 -0.087 | cue:a:4 0.2 | cue:a:6 0.35 |
    cue:a:C:3 0.077 | cue:a:C:7 0.064 | cue:a:S:0 0.3 | cue:a:S:3 0.13 | cue:a:S:7 0.18 |
    cue:a:T:3 -0.26 | cue:a:T:7 0.22 | cue:b:1 0.58 | cue:b:11 0.25 | cue:b:2 0.45 | cue:b:3 0.59 |
    cue:b:4 0.28 | cue:b:6 0.33 | cue:b:C:0 0.67 | cue:b:C:3 0.36 | cue:b:C:7 -0.13 |
    cue:b:S:0 0.44 | cue:b:S:3 0.65 | cue:b:S:7 0.4 | cue:b:T:0 0.057 | cue:b:T:3 0.15 |
    end:c:1 -0.21 | end:c:11 0.29 | end:c:3 0.16 | end:c:4 0.1 | end:c:6 0.094 | end:n:1 -0.15 |
    end:n:2 -0.078 | end:n:3 -0.14 | end:n:6 -0.14 | end:q:1 0.2 | end:q:11 0.16 | end:q:2 0.18 |
    end:q:3 0.32 | end:q:6 -0.057 | end:s:11 -0.12 | end:s:3 -0.22 | end:s:6 0.18 |
    finite:11 0.34 | finite:3 -0.14 | finite:4 -0.062 | finite:6 0.27 | first:Word:1 0.19 |
    first:Word:11 0.059 | first:Word:2 0.52 | first:Word:3 -0.29 | first:Word:4 -0.21 |
    first:Word:6 -0.58 | first:aux:4 0.096 | first:aux:6 0.3 | first:conj:4 0.058 |
    first:conj:6 -0.056 | first:det:11 -0.1 | first:det:2 -0.24 | first:det:3 0.058 |
    first:ing:1 0.16 | first:ing:11 -0.27 | first:ing:2 -0.14 | first:ing:3 0.093 |
    first:none:1 -0.32 | first:prep:11 -0.071 | first:prep:2 0.061 | first:prep:3 0.23 |
    first:prep:4 0.13 | first:subject:11 0.5 | first:subject:2 -0.14 | first:subject:3 0.41 |
    first:subject:4 0.19 | first:subject:6 0.5 | first:word:11 0.08 | first:word:2 -0.19 |
    first:word:3 -0.09 | first:word:4 -0.21 | frame:e:1 0.055 | frame:e:11 0.24 |
    frame:e:2 -0.064 | frame:e:3 0.25 | frame:e:6 -0.063 | frame:m:1 -0.14 | frame:m:11 -0.21 |
    frame:m:4 0.072 | frame:m:6 0.2 | frame:s:1 0.14 | frame:s:11 0.31 | frame:s:4 0.12 |
    frame:s:6 -0.24 | frame:w:11 -0.11 | frame:w:3 -0.26 | frame:w:4 -0.083 | frame:w:6 0.19 |
    heading -2 | inside -2.7 | left: 0.24 | left:&N:lower -0.26 | left:&S, -0.077 | left:,cN 0.14 |
    left:,s, 0.053 | left:.N. -0.48 | left::name -0.099 | left::title -0.19 | left::upper 0.49 |
    left:CN:lower 0.17 | left:CNa -0.22 | left:CNw 0.17 | left:Cw:lower 0.35 |
    left:N&:lower -0.17 | left:N&N 0.21 | left:N,:title 0.072 | left:N-:upper -0.24 |
    left:N.:lower -0.26 | left:N.:name -0.36 | left:N.:none -0.4 | left:N::upper -0.2 |
    left:N:lower 0.096 | left:NC:lower 0.17 | left:NC:title 0.17 | left:NCN 0.32 |
    left:NN:lower 0.17 | left:NS: 0.12 | left:NS:lower 0.14 | left:NSw -0.2 | left:NT:lower 0.065 |
    left:Na:lower -0.18 | left:Naw 0.4 | left:Nf:lower 0.052 | left:Nf:title -0.35 |
    left:Nfw -0.27 | left:Nh:lower 0.077 | left:NhN 0.15 | left:No:lower 0.16 |
    left:Np:lower 0.23 | left:Np:title -0.27 | left:NpN 0.18 | left:Npw 0.13 | left:Nx 0.11 |
    left:Nx:lower 0.33 | left:NxN 0.16 | left:Nxw 0.2 | left:Nxx 0.13 | left:Q&:lower 0.35 |
    left:QN. -0.1 | left:S,:upper -0.052 | left:S::upper 0.1 | left:SN, -0.25 | left:SN. -0.37 |
    left:SN:lower 0.21 | left:SNx 0.29 | left:So:lower 0.14 | left:Spw -0.35 | left:Sw:lower 0.15 |
    left:TN:lower 0.14 | left:aw:lower 0.37 | left:cN:lower 0.066 | left:cNw 0.17 |
    left:fN:lower -0.19 | left:fw:lower 0.16 | left:hN:lower 0.13 | left:hw:lower 0.23 |
    left:kN:lower 0.18 | left:kNC 0.095 | left:kNx -0.22 | left:oN:lower -0.14 | left:pN& -0.13 |
    left:pN, -0.13 | left:pN: 0.12 | left:pN:lower 0.13 | left:pN:title -0.32 | left:pNf 0.32 |
    left:pNo 0.15 | left:pNp -0.43 | left:pw:lower -0.17 | left:pw:title -0.59 |
    left:s,:upper 0.12 | left:s::upper 0.073 | left:sNx 0.068 | left:vw:lower -0.17 |
    left:wN:lower -0.11 | left:ww:lower -0.15 | left:xN:lower -0.053 | left:xNo 0.064 |
    left:xv:lower 0.17 | left:xw:lower 0.22 | named -1.7 | namelike:cue -0.5 | namelike:x -1.2 |
    naming 0.34 | next:( -0.4 | next:) 0.055 | next:- -0.083 | next:-:1 -0.1 | next:a -0.27 |
    next:about 0.061 | next:and 0.27 | next:and:1 0.12 | next:and:11 -0.1 | next:and:3 0.051 |
    next:and:6 0.24 | next:as 0.42 | next:at -0.056 | next:aux -0.13 | next:aux:1 -0.23 |
    next:aux:2 -0.19 | next:aux:3 -0.15 | next:by -0.24 | next:by:6 -0.4 | next:conj:1 -0.26 |
    next:conj:6 0.27 | next:cueC -0.24 | next:cueS:11 0.13 | next:cueS:2 -0.29 |
    next:cueS:3 -0.11 | next:cueS:4 0.071 | next:cueS:6 0.19 | next:det:6 -0.069 | next:edge 0.16 |
    next:edge:1 -0.11 | next:edge:11 0.067 | next:edge:2 0.12 | next:edge:6 0.19 | next:for 0.21 |
    next:for:2 0.13 | next:from 0.25 | next:in:2 0.16 | next:in:4 -0.25 | next:name 0.23 |
    next:name:1 0.24 | next:name:11 -0.1 | next:name:2 -0.071 | next:name:3 -0.16 |
    next:name:4 0.26 | next:name:6 0.065 | next:of 0.35 | next:of:1 0.18 | next:on -0.19 |
    next:on:2 -0.12 | next:prep 0.064 | next:prep:11 0.12 | next:prep:2 -0.17 | next:prep:3 -0.18 |
    next:prep:4 0.15 | next:prep:6 0.11 | next:sign -0.3 | next:sign:1 -0.23 | next:sign:3 -0.16 |
    next:that:2 0.24 | next:the 0.5 | next:the:1 0.14 | next:the:11 0.1 | next:the:4 0.052 |
    next:to 0.16 | next:to:1 -0.062 | next:to:3 0.1 | next:word:1 0.16 | next:word:11 -0.14 |
    next:word:2 0.14 | next:word:3 0.25 | next:word:4 -0.27 | next:word:6 -0.19 | next:— -0.16 |
    nextcase:-:lower -0.25 | nextcase:and:lower 0.34 | nextcase:and:title -0.088 |
    nextcase:and:upper 0.26 | nextcase:as:lower 0.19 | nextcase:aux:lower 0.22 |
    nextcase:aux:title -0.11 | nextcase:by:lower 0.26 | nextcase:conj:lower 0.21 |
    nextcase:conj:title -0.31 | nextcase:conj:upper 0.09 | nextcase:cueC:lower 0.17 |
    nextcase:cueS:lower 0.18 | nextcase:cueS:none -0.093 | nextcase:cueS:upper 0.33 |
    nextcase:det:lower -0.13 | nextcase:det:upper 0.072 | nextcase:edge:lower 0.31 |
    nextcase:edge:name -0.21 | nextcase:edge:title -0.29 | nextcase:edge:upper 0.3 |
    nextcase:for:lower 0.33 | nextcase:from:lower 0.17 | nextcase:in:lower 0.11 |
    nextcase:name:lower 0.064 | nextcase:name:name 0.24 | nextcase:name:title -0.065 |
    nextcase:of:lower 0.34 | nextcase:prep:lower 0.24 | nextcase:sign:name -0.17 |
    nextcase:sign:none -0.21 | nextcase:that:lower -0.13 | nextcase:to:lower 0.38 |
    nextcase:with:lower -0.22 | nextcase:word:lower -0.095 | nextcase:word:name 0.35 |
    nextcase:word:none -0.099 | nextcase:word:title -0.16 | nextcase:word:upper 0.052 |
    nextcase:—:lower -0.21 | nocue:a:1 -0.07 | nocue:a:11 -0.15 | nocue:a:2 0.057 |
    nocue:a:4 -0.098 | nocue:a:6 -0.23 | nocue:b:1 -0.79 | nocue:b:2 -0.45 | nocue:b:3 -0.56 |
    nocue:b:4 -0.2 | nocue:b:6 -0.23 | person 0.27 | prev:( 0.14 | prev:, 0.21 | prev:,:11 0.15 |
    prev:,:2 -0.18 | prev:,:3 0.08 | prev:,:4 -0.12 | prev:,:6 0.35 | prev:- -0.18 | prev:: 0.3 |
    prev:::11 -0.075 | prev:::6 0.18 | prev:a 0.22 | prev:a:3 0.17 | prev:and -0.069 |
    prev:and:1 0.075 | prev:and:2 -0.18 | prev:and:6 0.11 | prev:as 0.4 | prev:as:1 0.4 |
    prev:as:2 0.21 | prev:as:4 0.2 | prev:aux 0.38 | prev:aux:1 0.5 | prev:aux:11 -0.17 |
    prev:aux:2 0.25 | prev:aux:3 -0.16 | prev:conj -0.18 | prev:cueC 0.18 | prev:cueC:2 -0.14 |
    prev:cueC:3 0.35 | prev:cueS 0.17 | prev:cueS:11 0.071 | prev:cueS:3 -0.18 | prev:cueS:4 0.17 |
    prev:cueT -0.065 | prev:det -0.11 | prev:det:1 -0.081 | prev:det:2 0.2 | prev:edge 0.24 |
    prev:edge:1 -0.099 | prev:edge:11 0.29 | prev:edge:2 0.097 | prev:edge:3 -0.22 |
    prev:edge:6 0.069 | prev:for -0.18 | prev:in -0.14 | prev:name 0.061 | prev:name:1 0.065 |
    prev:name:2 0.48 | prev:name:3 -0.099 | prev:name:4 -0.31 | prev:name:6 -0.071 | prev:of 0.13 |
    prev:of:1 0.1 | prev:of:3 0.27 | prev:on -0.31 | prev:prep -0.34 | prev:quote -0.19 |
    prev:sign -1 | prev:sign:1 -0.7 | prev:sign:3 -0.22 | prev:that 0.52 | prev:that:6 0.16 |
    prev:the 0.28 | prev:the:1 -0.14 | prev:the:2 0.092 | prev:the:3 0.19 | prev:the:4 0.057 |
    prev:to 0.12 | prev:to:1 0.14 | prev:to:11 0.069 | prev:to:2 -0.064 | prev:to:3 -0.099 |
    prev:to:4 0.15 | prev:to:6 -0.079 | prev:with 0.1 | prev:word 0.22 | prev:word:11 0.15 |
    prev:word:2 -0.21 | prev:word:3 0.07 | prev:word:4 0.098 | prev:word:6 0.25 | prev:— -0.57 |
    prevcase:,:title 0.1 | prevcase:,:upper 0.13 | prevcase:::upper 0.13 | prevcase:a:lower 0.37 |
    prevcase:as:lower -0.15 | prevcase:aux:lower 0.2 | prevcase:conj:lower -0.29 |
    prevcase:cueC:lower 0.13 | prevcase:cueC:title 0.36 | prevcase:cueS:lower 0.089 |
    prevcase:cueT:lower 0.2 | prevcase:edge:name -0.099 | prevcase:edge:title -0.19 |
    prevcase:edge:upper 0.49 | prevcase:name:lower 0.4 | prevcase:name:title -0.43 |
    prevcase:name:upper -0.068 | prevcase:of:lower 0.12 | prevcase:of:title -0.28 |
    prevcase:on:title -0.31 | prevcase:own:lower 0.13 | prevcase:prep:lower -0.2 |
    prevcase:sign:lower -0.3 | prevcase:sign:name -0.35 | prevcase:sign:none -0.4 |
    prevcase:that:lower 0.29 | prevcase:that:upper 0.19 | prevcase:the:lower 0.23 |
    prevcase:the:title -0.068 | prevcase:to:lower 0.36 | prevcase:word:lower 0.26 |
    prevcase:word:name -0.11 | prevcase:word:title 0.086 | prevcase:word:upper -0.14 |
    prevcase:—:upper -0.52 | prevnext:,:edge:11 0.28 | prevnext:,:edge:4 0.22 |
    prevnext:,:edge:6 0.12 | prevnext:::edge:6 0.15 | prevnext:::word:11 -0.18 |
    prevnext:a:edge:2 0.24 | prevnext:a:word:2 -0.094 | prevnext:aux:edge:2 0.17 |
    prevnext:aux:edge:4 -0.25 | prevnext:cueS:edge:11 0.069 | prevnext:edge:cueS:6 0.13 |
    prevnext:edge:edge:3 -0.26 | prevnext:edge:edge:4 -0.083 | prevnext:edge:edge:6 0.31 |
    prevnext:edge:name:11 -0.1 | prevnext:edge:name:2 0.1 | prevnext:edge:name:3 0.078 |
    prevnext:edge:name:4 0.11 | prevnext:edge:name:6 0.076 | prevnext:edge:word:11 0.083 |
    prevnext:edge:word:3 0.12 | prevnext:edge:word:4 0.082 | prevnext:edge:word:6 0.054 |
    prevnext:name:edge:6 0.063 | prevnext:sign:cueS:1 -0.093 | prevnext:sign:sign:1 -0.23 |
    prevnext:sign:sign:3 -0.17 | prevnext:sign:word:1 -0.38 | prevnext:that:edge:11 0.15 |
    prevnext:the:word:1 -0.071 | prevnext:word:edge:1 0.12 | prevnext:word:edge:2 -0.12 |
    prevnext:word:edge:6 -0.098 | prevnext:word:word:1 -0.058 | prevnext:word:word:2 0.087 |
    resumed 0.54 | right: 0.16 | right:&N:lower -0.15 | right:&Q 0.17 | right:&Q:lower 0.19 |
    right:&S:lower -0.14 | right:&SN 0.15 | right:&hN 0.095 | right:&w:lower 0.19 | right:. -0.21 |
    right:..:none -0.17 | right:..S -0.17 | right:.N:name -0.14 | right::lower 0.31 |
    right::name -0.21 | right::title -0.29 | right::upper 0.3 | right:N 0.059 |
    right:N,:lower 0.25 | right:N,:upper 0.078 | right:N,N 0.19 | right:N. 0.21 | right:N.. -0.27 |
    right:N.:name -0.17 | right:N.:none -0.096 | right:N.Q -0.28 | right:N:upper 0.05 |
    right:NN:lower -0.063 | right:NS 0.082 | right:NS, 0.53 | right:NS. 0.38 |
    right:NS:lower 0.43 | right:NS:title 0.2 | right:NS:upper 0.39 | right:NSf 0.051 |
    right:NSo -0.17 | right:NSp 0.19 | right:NfN -0.15 | right:NhN 0.38 | right:No:lower -0.15 |
    right:NoN 0.24 | right:Np:title 0.1 | right:NpN -0.25 | right:Nx:lower 0.057 | right:SN, 0.44 |
    right:SN:lower 0.13 | right:SN:none -0.093 | right:SN:upper 0.31 | right:SNp -0.1 |
    right:aN:lower 0.19 | right:bN:lower 0.23 | right:fN. 0.22 | right:fN:lower 0.23 |
    right:hN:lower 0.26 | right:kN:lower 0.25 | right:kNx 0.086 | right:oN. -0.18 |
    right:oN:lower 0.24 | right:pN& 0.057 | right:pN, 0.15 | right:pN. -0.067 |
    right:pN:lower 0.32 | right:pN:title -0.25 | right:pNN 0.27 | right:pNf -0.27 |
    right:pNo 0.071 | right:pNp 0.22 | right:poN 0.16 | right:pw:lower 0.17 | right:pwN 0.32 |
    right:xN:lower -0.068 | sentences -0.5 | shortened 0.31 | sides:&N: -0.33 | sides:: -0.13 |
    sides::N 0.05 | sides::N, 0.11 | sides::NS 0.88 | sides::Np 0.087 | sides::SN 0.4 |
    sides::pN -0.061 | sides:CN: 0.28 | sides:N,: 0.25 | sides:N,:NS -0.11 | sides:N.:.. -0.18 |
    sides:N.:.N -0.19 | sides:N.:N. -0.41 | sides:N.:SN -0.093 | sides:N:: 0.075 | sides:NN: 0.11 |
    sides:NS: 0.11 | sides:NT: -0.14 | sides:Nf: -0.3 | sides:Nh: -0.064 | sides:Np: -0.093 |
    sides:Nx:NS 0.093 | sides:Nx:pN 0.22 | sides:S,: 0.18 | sides:S:: 0.06 | sides:SN: -0.073 |
    sides:Sh: 0.053 | sides:aw: 0.097 | sides:cN: 0.061 | sides:fN: 0.061 | sides:oN: -0.17 |
    sides:pN: -0.36 | sides:pw: -0.13 | sides:s,: 0.18 | sides:s:: 0.064 | sides:wN: 0.068 |
    sides:ww: 0.11 | sides:xw: 0.053 | sides:xx: 0.07 | single:1 -1.1 | single:11 -0.5 |
    single:2 -1.1 | single:6 -1 | size:1 -0.17 | size:11 0.19 | size:4 0.087 | size:6 0.088 |
    slot:a:word:lower -0.061 | slot:aux:word:lower -0.13 | slot:edge:name:upper 0.11 |
    slot:edge:word:upper 0.12 | slot:name:edge:title -0.22 | slot:sign:word:none -0.096 |
    slot:the:word:lower -0.53 | slot:word:word:lower -0.24 | slot:word:word:title 0.5 |
    so-called -4 | subject:1 0.71 | subject:11 0.52 | subject:2 0.33 | subject:3 0.21 |
    subject:4 0.59 | subject:6 0.72 | unclosed -2
    """
)
