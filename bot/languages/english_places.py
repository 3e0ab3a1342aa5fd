"""Names of countries, states and provinces that follow a town: "in Ames, Iowa, she said"."""

REGIONS = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
    idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
    tennessee texas utah vermont virginia washington wisconsin wyoming
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
    n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va w.va wash wis wyo d.c b.c u.k u.s
    ontario quebec manitoba saskatchewan alberta queensland victoria tasmania bavaria saxony
    scotland wales england ireland catalonia lombardy
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain
    bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria cambodia cameroon
    canada chile china colombia congo croatia cuba cyprus denmark ecuador egypt estonia ethiopia
    finland france germany ghana greece guatemala guinea haiti honduras hungary iceland india
    indonesia iran iraq israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait latvia
    lebanon liberia libya lithuania luxembourg malaysia mali malta mexico moldova mongolia
    morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway pakistan
    panama paraguay peru philippines poland portugal qatar romania russia rwanda senegal serbia
    singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania
    thailand tunisia turkey uganda ukraine uruguay venezuela vietnam yemen zambia zimbabwe
    """.split()
)
