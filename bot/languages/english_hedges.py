"""English words that bound, qualify or move a number."""

# Cues directly before the number, as regular expressions over lower-case words.
BEFORE = {
    "no more than": "at_most", "not more than": "at_most", "no greater than": "at_most",
    "no fewer than": "at_least", "no less than": "at_least", "not less than": "at_least",
    "at least": "at_least", "at a minimum": "at_least", "a minimum of": "at_least",
    "minimum of": "at_least", "at the very least": "at_least", "at minimum": "at_least",
    "as few as": "at_least", "as low as": "at_least", "as little as": "at_least",
    "not under": "at_least", "not below": "at_least", "minimum": "at_least", "min.": "at_least",
    "never less than": "at_least", "a good": "at_least", "upwards of": "more_than",
    "upward of": "more_than", "not exceed": "at_most", "not exceeding": "at_most",
    "not to exceed": "at_most", "never exceed": "at_most", "cannot exceed": "at_most",
    "not over": "at_most", "not above": "at_most", "never more than": "at_most",
    "no longer than": "at_most", "no later than": "at_most", "no higher than": "at_most",
    "no larger than": "at_most", "not longer than": "at_most", "at the most": "at_most",
    "capped at": "at_most", "limited to": "at_most", "restricted to": "at_most",
    "maximum": "at_most", "max.": "at_most", "max": "at_most",
    "at most": "at_most", "a maximum of": "at_most", "maximum of": "at_most", "within": "at_most",
    "starting from": "at_least", "no smaller than": "at_least", "a max of": "at_most",
    "never over": "at_most", "never above": "at_most",
    "not fewer than": "at_least", "never fewer than": "at_least", "not be less than": "at_least",
    "not be fewer than": "at_least", "nor less than": "at_least", "nor fewer than": "at_least",
    "not be more than": "at_most", "not be over": "at_most", "nor more than": "at_most",
    "at the very most": "at_most", "inside": "at_most",
    "up to": "up_to", "as many as": "up_to", "as much as": "up_to", "as high as": "up_to",
    "as long as": "up_to", "as far as": "up_to", "as large as": "up_to", "as big as": "up_to",
    "well over": "more_than", "just over": "more_than", "a little over": "more_than",
    "slightly over": "more_than", "far more than": "more_than", "way more than": "more_than",
    "slightly more than": "more_than", "a little more than": "more_than",
    "just more than": "more_than", "more than": "more_than", "over than": "more_than",
    "over": "more_than",
    "above": "more_than", "exceeding": "more_than", "exceeded": "more_than",
    "exceeds": "more_than", "exceed": "more_than", "greater than": "more_than",
    "larger than": "more_than", "higher than": "more_than", "longer than": "more_than",
    "bigger than": "more_than", "older than": "more_than", "in excess of": "more_than",
    "surpassed": "more_than", "surpassing": "more_than", "north of": "more_than",
    "topped": "more_than", "topping": "more_than", "beyond": "more_than", "past": "more_than",
    "well above": "more_than", "just above": "more_than", "slightly above": "more_than",
    "a shade over": "more_than", "a fraction over": "more_than", "comfortably over": "more_than",
    "a bit over": "more_than", "a touch over": "more_than", "well past": "more_than",
    "passed": "more_than", "passes": "more_than", "crossed": "more_than",
    "breached": "more_than", "tops": "more_than", "surpass": "more_than", "surpasses": "more_than",
    "well north of": "more_than", "over the age of": "more_than", "above the age of": "more_than",
    "under the age of": "less_than", "below the age of": "less_than", "up to the age of": "up_to",
    "south of": "less_than", "taller than": "more_than", "heavier than": "more_than",
    "wider than": "more_than", "deeper than": "more_than", "faster than": "more_than",
    "less than": "less_than", "fewer than": "less_than", "just under": "less_than",
    "slightly under": "less_than", "well under": "less_than", "under": "less_than",
    "just below": "less_than", "well below": "less_than", "below": "less_than",
    "lower than": "less_than", "smaller than": "less_than", "younger than": "less_than",
    "shorter than": "less_than", "slightly less than": "less_than",
    "just less than": "less_than", "a little less than": "less_than", "short of": "less_than",
    "a little under": "less_than", "slightly below": "less_than", "a shade under": "less_than",
    "a bit under": "less_than", "a touch under": "less_than", "a fraction under": "less_than",
    "a little below": "less_than", "slower than": "less_than", "lighter than": "less_than",
    "just shy of": "less_than", "shy of": "less_than",
    "the best part of": "nearly", "best part of": "nearly", "the better part of": "nearly",
    "better part of": "nearly", "nears": "nearly", "approaches": "nearly",
    "nearly": "nearly", "not quite": "nearly",
    "almost": "nearly", "close to": "nearly", "very nearly": "nearly",
    "close on": "nearly", "nigh on": "nearly", "getting on for": "nearly", "practically": "nearly",
    "approaching": "nearly", "nearing": "nearly", "virtually": "nearly", "as good as": "nearly",
    "near to": "nearly", "close upon": "nearly", "well nigh": "nearly", "hard on": "nearly",
    "within a whisker of": "nearly", "verging on": "nearly", "going on for": "nearly",
    "not far off": "nearly", "not far short of": "nearly",
    "about": "about", "around": "about", "some": "about", "roughly": "about",
    "approximately": "about", "approx": "about", "approx.": "about", "circa": "about",
    "an estimated": "about", "estimated": "about", "an approximate": "about",
    "estimated at": "about", "estimated to be": "about", "perhaps": "exact", "maybe": "exact",
    "closer to": "about", "in the region of": "about", "somewhere around": "about",
    "nearer": "about", "nearer to": "about", "better than": "more_than",
    "something like": "about", "more or less": "about", "of the order of": "about",
    "in the neighbourhood of": "about", "est.": "about", "more like": "about",
    "in the ballpark of": "about", "somewhere near": "about", "somewhere close to": "about",
    "on the order of": "about", "in the order of": "about",
    "in the area of": "about", "in the ball park of": "about", "reckoned at": "about",
    "reckoned to be": "about", "in the vicinity of": "about",
    "in the neighborhood of": "about", "almost exactly": "about",
    "the equivalent of about": "about", "ca.": "about", "c.": "about",
    "just": "exact", "only": "exact", "exactly": "exact", "precisely": "exact",
}  # fmt: skip

# Of those, limiters rather than hedges: they say nothing about certainty.
LIMITERS = frozenset({"just", "only", "exactly", "precisely"})

# Signs glued to the digits.
MARKS = {
    "~": "about", "≈": "about", "∼": "about", ">": "more_than", "<": "less_than",
    "≥": "at_least", "≤": "at_most",
}  # fmt: skip

# Cues directly after the number, its unit or its noun.
AFTER = {
    "or more": "at_least", "or above": "at_least", "or over": "at_least", "or higher": "at_least",
    "or older": "at_least", "or greater": "at_least", "or better": "at_least",
    "and above": "at_least", "and over": "at_least", "and older": "at_least",
    "and up": "at_least", "or longer": "at_least", "at least": "at_least",
    "or less": "at_most", "or fewer": "at_most", "or under": "at_most", "or below": "at_most",
    "or younger": "at_most", "and under": "at_most", "or lower": "at_most", "at most": "at_most",
    "and counting": "at_least", "or upwards": "at_least", "minimum": "at_least",
    "maximum": "at_most", "max": "at_most", "tops": "at_most", "at the most": "at_most",
    "at the outside": "at_most", "give or take": "about", "-ish": "about",
    "or so": "about", "or thereabouts": "about", "on average": "exact", "plus": "at_least",
    "upwards": "at_least", "and upwards": "at_least", "at a minimum": "at_least",
    "at the least": "at_least", "at the very least": "at_least", "at the very most": "at_most",
    "odd": "about", "-odd": "about", "-plus": "at_least", "+": "at_least",
}  # fmt: skip

# Those that bound the number only where its clause ends with them.
AFTER_LAST = {
    "and more": "at_least", "more or less": "about", "approximately": "about", "approx": "about",
    "give or take": "about",
}  # fmt: skip

# Words of doubt that may stand some words before the number and leave the comparator alone.
DOUBTS = frozenset(
    "reportedly allegedly probably possibly purportedly apparently supposedly presumably "
    "likely expected expects expect forecast projected anticipated anticipates claimed "
    "feared believed rumoured rumored potentially purported alleged unconfirmed preliminary "
    "provisional".split()
)

# Subjects and verbs that turn a whole clause into an estimate.
ESTIMATES = (
    "estimates suggest", "estimates say", "estimates indicate", "it is estimated",
    "estimates? that", "estimated that", "projections (?:suggest|say|indicate|show)",
)  # fmt: skip

# Verbs of losing part of a gain; the second word is the particle.
GIVEN_UP = frozenset(
    {
        "gave up",
        "give up",
        "gives up",
        "giving up",
        "given up",
        "gave back",
        "pulled back",
        "scaled back",
        "pared back",
        "cut back",
        "rolled back",
        "scaled down",
        "whittled down",
    }
)

UP = frozenset(
    "rose risen rise rises rising increased increase increases increasing grew grown grow "
    "grows growing climbed climb climbs climbing jumped jump jumps jumping gained gain "
    "gains gaining surged surge surges surging soared soar soars soaring advanced advance "
    "advances advancing rallied rally rallies up added adds higher expanded expand expands "
    "swelled spiked spike spikes leapt leaped accelerated ballooned skyrocketed rocketed "
    "raised raise raises boosted boost boosts edged-up upped doubled strengthened improved "
    "hiked extended lifted widened widens widening tripled quadrupled rebounded rebounds "
    "raising boosting lifting hiking expanding swelling doubling recover recovers recovered "
    "recovering rebound rebounding accelerates accelerating strengthens strengthening "
    "improves improving firmed firming swollen spiking leap leaps leaping ballooning "
    "skyrocketing rocketing appreciated appreciating lift lifts hikes bounced bouncing "
    "mounted mounting ascended inflated quickened warmed lengthened escalated multiplied "
    "spiralled spiraled spiralling spiraling tripling quadrupling triples doubles upgraded "
    "double triple quadruple popped vaulted zoomed mushroomed snowballed deepened deepening "
    "deepens upwards upward stretched lengthens lengthen lengthening strengthen improve appreciate "
    "skyrocket swell balloon trebled treble".split()
)
DOWN = (
    frozenset(
        "fell fallen fall falls falling dropped drop drops dropping declined decline declines "
        "declining decreased decrease decreases decreasing lost lose loses losing slid slide "
        "slides sliding slipped slip slips slipping plunged plunge plunges plunging tumbled "
        "tumble tumbles tumbling sank shrank shrunk shrink shrinks shrinking down lower reduced "
        "reduce reduces reducing cut cuts slumped slump slumps eased ease eases dipped dip dips "
        "dipping retreated lowered narrowed contracted plummeted plummets plummet crashed "
        "dwindled slashed weakened shed sheds trimmed halved slowed slow slows sinking narrows "
        "narrowing lowering slashing trimming shedding slumping plummeting dwindling easing "
        "dipping softened sinks sunk weakens weakening slowing contracting retreats retreating "
        "crashing dwindles diminished diminishing receded receding ebbed ebbing waned wanes "
        "waning shortened cooled cooling softening halves halving depreciated depreciating "
        "devalued downgraded cutting axed collapsed collapsing nosedived tanked curtailed pared "
        "paring subsided moderated moderating skidded deteriorated slashes trims slumping "
        "depleted crumbled crumbles crumbling whittled withered thinned halve surrendered "
        "downwards downward shortening shortens weaken soften plummet dwindle diminish recede "
        "depreciate deteriorate retreat dived dive dives diving nosedive nosedives nosediving "
        "cratered sagged sags sagging".split()
    )
    | GIVEN_UP
)

# Nouns of change: "a 5% rise", "an increase of 40 jobs".
RISES = frozenset(
    "rise increase gain jump surge growth climb boost hike advance uptick raise leap upturn "
    "uplift expansion improvement rebound spike".split()
)
FALLS = frozenset(
    "fall decrease drop decline reduction cut dip slump plunge slide downturn tumble "
    "contraction shrinkage slowdown collapse".split()
)

# Of those, nouns that "of" and a bare count follow without a change: "an expansion of 40 schools".
OF_THINGS = frozenset(
    "raise leap uplift expansion improvement rebound spike contraction slowdown collapse".split()
)

# Verbs that move a level only by points, shares or a measure: "lost 3 games" moves none.
TRADED = frozenset(
    "added adds cut cuts gain gained gains lose loses losing lost shed sheds".split()
)

# Of those, losing, which is no change of money: "it lost $5m".
LOST = frozenset("lose loses losing lost".split())

# Verbs that need "by" or "to" before the number: "raised $5m" moves no level.
AMOUNTED = (
    frozenset(
        "axed boosting collapsed contracted double doubled doubling downward downwards edged-up "
        "expanding extended halve halved hikes hiking improve improved improving lift lifted "
        "lifting lifts lowering moderated mounted multiplied mushroomed pared popped quadruple "
        "raise raised raises raising rallied rally recover recovered recovering recovers "
        "sinking slashes slashing slide slides slow slows snowballed stretched surrendered "
        "tanked thinned trimmed trimming trims triple upward upwards vaulted zoomed".split()
    )
    | GIVEN_UP
)

# Of those that need "by", the ones that a percentage follows bare: "raised 10 %".
HIKED = (
    frozenset(
        "contracted hiked hikes improved lifted popped raised raises recovered slowed slows "
        "surrendered trimmed vaulted zoomed".split()
    )
    | GIVEN_UP
)

# Verbs whose "to" names what they add to.
ADDED = frozenset("added adds contract".split())

# Verbs before "from" that span a range and change nothing.
RANGED = frozenset(
    "aged attended closed dated drawn extended invited moved needed open opened played "
    "priced ranged recruited scored selected spanned stretched traveled travelled used "
    "varied walked".split()
)
