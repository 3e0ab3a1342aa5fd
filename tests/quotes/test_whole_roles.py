"""A role beside a name is shown only where it is that person's and whole without its sentence."""

import pytest
from construction import Construction, Read, case, check, direct

WORDS = "The ramp was rotten for years,"
ANA = "Ana Renn"


def shown(rule: str, before: str, role: str | None, *, after: str = "") -> object:
    """A row: a sentence that names Ana Renn, the role to show; a quote of hers follows."""
    text = f"{before}{after} “{WORDS}” Renn said on Sunday in Kell."
    return case(rule, text, direct(WORDS, ANA, role=role))


BEFORE_NAMES = [
    shown("an office ends where its verb stands", "Nothing can force Sen. Ana Renn out.", "Sen."),
    shown("an office keeps its place", "They met former Vale Gov. Ana Renn.", "former Vale Gov."),
    shown("words of another phrase before an office", "At the party convention Sen. Ana Renn won.",
          "Sen."),
    shown("many are no role of one", "They praised the candidates Sen. Ana Renn and Bo Lind.",
          "Sen."),
    shown("a verb before a role", "He offended Vale union leader Ana Renn.", "Vale union leader"),
    shown("a verb in its plain form", "They want to fight Vale union leader Ana Renn.",
          "Vale union leader"),
    shown("a verb in its ing-form", "He went on backing Vale mayor Ana Renn.", "Vale mayor"),
    shown("retired at the beginning", "Retired surgeon Ana Renn laughed.", "Retired surgeon"),
    shown("an office of a field in several", "Vale County Supervisor of Elections Ana Renn came.",
          "Vale County Supervisor of Elections"),
    shown("two fields of one post in small letters",
          "They met its top river safety and foreign policy staffer Ana Renn.",
          "top river safety and foreign policy staffer"),
    shown("a general counsel", "They met Vale Mills general counsel Ana Renn.",
          "Vale Mills general counsel"),
    shown("a first minister", "They met First Minister Ana Renn.", "First Minister"),
    shown("a noun in ing", "They met former Vale planning director Ana Renn.",
          "former Vale planning director"),
    shown("a verb behind a name and an adverb", "Lind also phoned harbour chief Ana Renn.",
          "harbour chief"),
    shown("a participle belongs to the role", "They met retired teacher Ana Renn.",
          "retired teacher"),
    shown("a verb behind the pronoun of an owner", "It helped her defeat Vale leader Ana Renn.",
          "Vale leader"),
    shown("who is a fellow of somebody else", "He met fellow pilot Ana Renn.", "pilot"),
    shown("a rival of somebody not told", "She will face challenger Ana Renn.", None),
    shown("a rival with his office", "He rejected rival Gov. Ana Renn.", "Gov."),
    shown("a rival whose other is told", "They met Lind's rival Ana Renn.", "Lind's rival"),
    shown("compared with others", "She is the most able candidate Ana Renn ever beat.", None),
    shown("an office with two fields", "They met Water and Housing Minister Ana Renn.",
          "Water and Housing Minister"),
    shown("somebody before an office is no field of it", "They met Lind and Housing Minister"
          " Ana Renn.", "Housing Minister"),
    shown("a state's own office", "They met former state Sen. Ana Renn.", "former state Sen."),
    shown("a relative clause about another", "The judge Renn was referring to met Ana Renn.", None),
    shown("an adjective before a name", "They sang for the elder Ana Renn.", None),
]  # fmt: skip

BEHIND_NAMES = [
    shown("a noun that is a verb of speech too", "They met Ana Renn, a former state engineer.",
          "a former state engineer"),
    shown("today is no part of a role", "They met Ana Renn, a pilot in Vik today.",
          "a pilot in Vik"),
    shown("a noun that is a verb too before a sign",
          "They met Ana Renn, host of a river radio show.", "host of a river radio show"),
    shown("a profession of writing", "They met Ana Renn, a creative writing teacher.",
          "a creative writing teacher"),
    shown("a title behind it is left out", "They met Ana Renn, host of Kell’s", "host",
          after=" “Morning Tide” on Friday."),
    shown("a relative clause without its pronoun",
          "They met Ana Renn, the minister of wells at the time the tax was raised.",
          "the minister of wells"),
    shown("a clause that an article begins", "They met Ana Renn, a historian and runs the mill.",
          "a historian"),
    shown("a long role stays whole",
          "They met Ana Renn, a former keeper of the Bureau of Tides and Wells under Governor Bo "
          "A. Lind.",
          "a former keeper of the Bureau of Tides and Wells under Governor Bo A. Lind"),
    shown("an office without its noun", "They met Ana Renn, a former, of Kell.", None),
    shown("now elsewhere", "They met Ana Renn, a former lawyer now at the mill.",
          "a former lawyer now at the mill"),
    shown("a co-author of what", "They met Ana Renn, a co-author of", None,
          after=" “The Long Weir.”"),
    shown("the last of two is whose in a title", "They met Ana Renn, the mayor and former host of"
          " the radio show", "the mayor", after=" “The Weir,” who laughed."),
    shown("a friend with of whom", "They met Ana Renn, a friend of the mayor.",
          "a friend of the mayor"),
    shown("children are many", "They met Bo Lind and Ana Renn, children of Vale farmers.", None),
    shown("the subject of the clause behind", "For Ana Renn, the mayor is no friend.", None),
]  # fmt: skip

LEADING_IN = [
    shown("of somebody who is not told", "His campaign manager, Ana Renn, laughed.",
          "campaign manager"),
    shown("kin of somebody who is not told", "His wife, Ana Renn, laughed.", None),
    shown("the chief of what", "The chief, Ana Renn, laughed.", None),
    shown("one of many", "One candidate, Ana Renn, laughed.", None),
    shown("one of several grinders", "One of the mill's top grinders, Ana Renn, laughed.", None),
    shown("denied of another", "Although Bo Lind is not yet a candidate, Ana Renn smiled.",
          None),
    shown("the object of the clause before", "As most voters support the president, Ana Renn "
          "walks with him.", None),
    shown("what somebody would be", "She is fit to be mayor, Ana Renn, after all.", None),
    shown("what somebody is", "As mayor, Ana Renn, 61, built the weir.", "mayor"),
]  # fmt: skip

NOBODY_NAMED = [
    case("one with what he is", f"“{WORDS}” said one former mill owner in Kell.",
         direct(WORDS, role="one former mill owner")),
    case("today is no part of the phrase", f"The envoy for the Kell Basin today warned: “{WORDS}”",
         direct(WORDS, role="The envoy for the Kell Basin")),
    case("the first lady", f"“{WORDS}” said the former first lady of Kell.",
         direct(WORDS, role="the former first lady of Kell")),
    case("one alone", f"“{WORDS}” said one, and left.", direct(WORDS, role="one")),
    case("a party is part of the phrase", f"Liberal politicians said: “{WORDS}”",
         direct(WORDS, role="Liberal politicians")),
    case("a share of many", f"About four in 10 voters said “{WORDS}” and left.",
         direct(WORDS, role="four in 10 voters")),
]  # fmt: skip


@pytest.mark.parametrize("construction", BEFORE_NAMES)
def test_a_role_before_a_name_has_no_verb_and_no_relation_left_open(
    construction: Construction, read: Read
) -> None:
    check(read, construction)


@pytest.mark.parametrize("construction", BEHIND_NAMES)
def test_a_role_behind_a_name_ends_where_its_phrase_ends(
    construction: Construction, read: Read
) -> None:
    check(read, construction)


@pytest.mark.parametrize("construction", LEADING_IN)
def test_a_phrase_that_leads_in_a_name_is_a_role_only_of_that_person(
    construction: Construction, read: Read
) -> None:
    check(read, construction)


@pytest.mark.parametrize("construction", NOBODY_NAMED)
def test_who_has_no_name_is_shown_with_the_whole_phrase(
    construction: Construction, read: Read
) -> None:
    check(read, construction)
