"""Abbreviations whose full stop ends no sentence, or seldom does."""

# Never at the end of a sentence: a name or a number follows.
ALWAYS_FOLLOWED = frozenset(
    """
    mr mrs ms mx messrs dr prof sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt cpl
    pvt rev fr hon pres supt insp det amb atty st ste mt ft no nos vs v al fig figs vol vols pp
    eq approx ca cf eg ie e.g i.e art arts sec secs chap para paras op dist pfc spc brig cllr
    ma engr adv ald coun insp trpr comdt cdr lcpl sqn flt msgr bro ven sra srta sta sto dra revd
    jos wm chas geo thos robt saml benj jno mohd eng
    """.split()
)

# May end a sentence: only if a capital letter follows that starts no name of a month or so.
SOMETIMES_FINAL = frozenset(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    inc ltd co corp llc plc bros assn dept univ est ave blvd rd sq jr sr esq ph.d m.d b.a m.a
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
    nev okla ore pa penn tenn tex va vt wash wis wyo n.y n.j n.h n.c n.d s.c s.d r.i d.c n.m w.va
    u.s u.k u.n u.s.a e.u a.m p.m a.d b.c
    """.split()
)

# Words that begin sentences and follow no abbreviation inside one.
SENTENCE_STARTERS = frozenset(
    """
    a an the this that these those he she it they we i you there here but and so in on at as
    if when while after before since although however meanwhile his her their its our my what
    who why how where for from with one some many most both all no not yet still then now
    """.split()
)
