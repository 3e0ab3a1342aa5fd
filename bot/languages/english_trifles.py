"""Words beside numbers that are no news: what a writer counts off, how sure somebody is."""

# What a writer counts off in his own text: "two realities", "seven ways to save", "three choices".
POINTS = frozenset(
    "thing way reason reality takeaway lesson choice option fact truth myth question side "
    "weakness strength theory explanation possibility scenario example camp kind sort word "
    "sense respect trend highlight angle caveat hint trick front category generation aspect".split()
)

# Who or what stands in pairs before the reader already: "two candidates who disagree".
OPPONENTS = frozenset(
    "candidate rival nominee contender opponent leader party race campaign foe adversary".split()
)

# People of whom nothing is told but that there are some: "the two men".
ANYBODY = frozenset("man woman person guy".split())

# Relations that are told of somebody in passing: "his wife and two sons".
RELATIVES = frozenset("child kid son daughter brother sister sibling grandchild".split())

# What somebody is a hundred percent, without anything having been counted.
RESOLVES = (
    r"certain\w*", r"sure\w*", r"confiden\w+", r"committed", r"behind", r"right", r"wrong",
    r"correct\w*", r"true", r"honest\w*", r"clear", r"opposed", r"against", r"agree\w*",
    r"support(?:ive|ing)?", r"focus\w*", r"convinced", r"positive", r"accurate", r"sincere",
    r"dedicated", r"on board", r"in favou?r", r"for (?:him|her|it|them|you|this|that)", r"ready",
    r"healthy", r"serious", r"loyal", r"real", r"false", r"fake", r"not",
)  # fmt: skip

# First or last words of those who print what others say: "the Saltmere Post", "local media".
MEDIA = frozenset(
    "times post journal tribune gazette herald telegraph news newspaper newspapers magazine outlet "
    "outlets media daily network networks press wire website websites reports bbc cnn nbc abc cbs "
    "npr pbs msnbc reuters afp dpa xinhua tass aljazeera bloomberg guardian chronicle".split()
)

# What begins the name of a group that nobody can be asked for: "some delegates", "many".
UNCOUNTED = frozenset("some many several few others most critics observers people".split())

# What hangs on the sentence before.
POINTING = frozenset("this that these those it such".split())

# What means somebody or something told before, at the beginning of a sentence.
HANGING = POINTING | frozenset("he she they his her their its him them".split())

# What means somebody told before, anywhere in somebody's first words.
PRONOUNS = frozenset("he she they him her them".split())
PERSONS = frozenset("he she him her".split())

# What joins a sentence to the one before, at its beginning.
JOINING = frozenset("and but so yet then also".split())
