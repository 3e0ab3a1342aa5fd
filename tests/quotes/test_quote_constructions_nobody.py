"""Between marks, yet nobody's words: names, titles, terms, irony; and what looks like them."""

import pytest
from construction import Construction, Read, case, check, direct, partial

CASES = [
    case("scare quotes of one word", "The “experts” arrived after the flood at Kell."),
    case("scare quotes of two words", "The “free gifts” cost the town of Kell a fortune."),
    case("so-called", "The so-called “Green Line” runs behind the mill at Kell."),
    case("a nickname before the surname", "Vera “Sparks” Hollin left the mill at Kell."),
    case("known as", "The square, known as “the Anvil”, was empty on Sunday."),
    case("nicknamed", "The old tug, nicknamed “Grandma”, sank off Kell."),
    case("a ship's name", "The lifeboat “Brave Gull” left Kell at noon."),
    case("a song", "Her song “Blue Harbour Nights” won the prize at Kell."),
    case("a film", "The film “The Long Winter Home” opens in Kell on Friday."),
    case("a book", "In his book “The Salt Road”, Vera Hollin writes of the old mill."),
    case("a play", "The play “Two Lamps” closed at the Kell theatre."),
    case("an article's title", "An article titled “How Kell Lost Its Mill” won the prize."),
    case("a headline cited", "The paper ran the story under the headline “Mill Burns in Kell”."),
    case("a television show", "She sings on the show “Kell Tonight” every week."),
    case("an operation's name", "Police began “Operation Millstone” in Kell on Monday."),
    case("a term explained", "In the trade, “to bench” means to leave a boat ashore."),
    case("a word as a word", "The word “mill” stands on every sign in Kell."),
    case("a translation", "The name means “white river” in the old tongue of Kell."),
    case("a question of a form", "Voters tick “yes” or “no” on the form in Kell."),
    case("a button's label", "Press “Start” and then “Clean” on the mill's panel."),
    case("a file's name", "Save it as “mill.txt” in the folder “notes” on the disk."),
    case("an award", "She won “Best Newcomer” at the Kell awards."),
    case("a denied word", "Vera Hollin never said “the mill is closed for good”."),
    case("one word with a speaker is a quote", "Vera Hollin called the plan “reckless”.",
         partial("reckless", "Vera Hollin")),
    case("one word with a verb of saying is a quote", "“Never,” Vera Hollin said.",
         direct("Never,", "Vera Hollin")),
    case("a question of one word", "“Why?” Vera Hollin asked.", direct("Why?", "Vera Hollin")),
    case("called somebody a word", "Vera Hollin called Ned Askew a “coward” and left.",
         partial("coward", "Vera Hollin")),
    case("a title inside speech belongs to the speech",
         "“I wrote “The Salt Road” in Kell,” Vera Hollin said.",
         direct("I wrote “The Salt Road” in Kell,", "Vera Hollin")),
    case("a slogan somebody chants", "The crowd chanted “give us the mill back” in Kell.",
         partial("give us the mill back", role="The crowd")),
    case("quoted speech beside a title",
         "Vera Hollin, who wrote “The Salt Road”, said: “The mill is safe.”",
         direct("The mill is safe.", "Vera Hollin")),
    case("a title beside quoted speech",
         "“The mill is safe,” Vera Hollin told the programme “Kell Tonight”.",
         direct("The mill is safe,", "Vera Hollin")),
]  # fmt: skip


@pytest.mark.parametrize("construction", CASES)
def test_what_nobody_said_is_no_quote_and_what_somebody_said_is(
    construction: Construction, read: Read
) -> None:
    check(read, construction)
