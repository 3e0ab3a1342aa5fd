"""Whole texts of many kinds, each with all that is quoted and told in it."""

import pytest
from construction import Construction, Read, case, check, direct, partial

CASES = [
    case("a crisis report",
         "At least 40 families lost their homes when the Orrin river broke its banks, the Relief "
         "Board said on Tuesday.\n\n“The water came in ten minutes,” said Salma Idrani, 41, who "
         "spent the night on a roof with her two sons. “We had no warning at all.”\n\n"
         "Provincial governor Tomas Velk blamed the storm. “No dam could have held this,” he told "
         "reporters in Orrin.\n\nAid workers disagreed. The dam was “never inspected”, "
         "according to "
         "a report by the Relief Board.",
         direct("The water came in ten minutes,", "Salma Idrani"),
         direct("We had no warning at all.", "Salma Idrani"),
         direct("No dam could have held this,", "Tomas Velk", 2, role="Provincial governor",
                how="pronoun"),
         partial("never inspected", role="a report", group=3),
         ("At least 40 families lost their homes when the Orrin river broke its banks",
          "Relief Board")),
    case("a report of a match",
         "Hale Rovers won 3-1 at Kell on Saturday.\n\nCoach Bruno Iversen was pleased. “We ran "
         "more than they did,” he said. “That is all there is to it.”\n\nKell captain Ruben Oduya "
         "saw it differently. “We gave the match away,” he said.",
         direct("We ran more than they did,", "Bruno Iversen", role="Coach", how="pronoun"),
         direct("That is all there is to it.", "Bruno Iversen", role="Coach", how="pronoun"),
         direct("We gave the match away,", "Ruben Oduya", 2, role="Kell captain", how="pronoun")),
    case("a report from court",
         "A former clerk told the court on Monday that he had copied the keys.\n\n“I was afraid of "
         "losing my job,” Piet Lorne said under oath. Prosecutor Hanna Weil asked whether anybody "
         "had ordered it. “Nobody did,” Lorne replied.\n\nJudge Amos Tarr called the answer “hard "
         "to believe”.",
         direct("I was afraid of losing my job,", "Piet Lorne"),
         direct("Nobody did,", "Piet Lorne", 2),
         partial("hard to believe", "Amos Tarr", 3, role="Judge"),
         ("he had copied the keys", "A former clerk"),
         ("Prosecutor Hanna Weil asked whether anybody had ordered it.", "Hanna Weil")),
    case("a company's results",
         "Brunvolt Holdings said its profit fell by a fifth in the spring.\n\n“We expect a better "
         "autumn,” chief executive Lena Marsh said in a statement. Analysts were less sure: “The "
         "order book is thin,” wrote Omar Tesh of Vale Capital.",
         direct("We expect a better autumn,", "Lena Marsh", role="chief executive"),
         direct("The order book is thin,", "Omar Tesh", 2),
         ("its profit fell by a fifth in the spring", "Brunvolt Holdings")),
    case("a university's press release",
         "Bees know who feeds them\n\nBees remember faces for days, a study by the University of "
         "Hale suggests.\n\n“We did not expect that at all,” said Professor Ingrid Moll, who led "
         "the study. Her colleague Dr Samir Haddou added: “The next step is the field.”",
         direct("We did not expect that at all,", "Ingrid Moll", role="Professor"),
         direct("The next step is the field.", "Samir Haddou", 2),
         ("Bees remember faces for days", "a study by the University of Hale")),
    case("a report of a parliament",
         "Members voted on the ferry bill late on Thursday.\n\n“This bill is a gift to the rich,” "
         "said opposition leader Marta Quist. Transport minister Jon Elder rejected that. “It is a "
         "gift to everybody who crosses the sound,” he said, adding that the fare “will not rise "
         "before next year”.",
         direct("This bill is a gift to the rich,", "Marta Quist", role="opposition leader"),
         direct("It is a gift to everybody who crosses the sound,", "Jon Elder", 2,
                role="Transport minister", how="pronoun"),
         partial("will not rise before next year", "Jon Elder", 2, role="Transport minister",
                 how="pronoun")),
    case("a blog",
         "I went to Kell last week. My neighbour, Ada Prill, had warned me: “Bring boots.” She was "
         "right.\n\nThe man at the inn said “the road is gone, dear”, and it was.",
         direct("Bring boots.", "Ada Prill"),
         direct("the road is gone, dear", role="The man at the inn", group=2)),
    case("an e-mail",
         "Hi all,\n\nquick update from the harbour. Joris told me this morning: “The crane is "
         "fixed.” The insurer writes that “no further payment is due”.\n\nBest,\nPetra",
         direct("The crane is fixed.", "Joris"),
         partial("no further payment is due", role="The insurer", group=2)),
    case("voices from the street",
         "People in Hale were divided.\n\n“It was about time,” said Mary Vole, 34, a nurse.\n\n“I "
         "will not pay for it,” said Idris Bekele, 61.\n\nOne shopkeeper, who gave her name only "
         "as Jana, shrugged: “Prices go up anyway.”",
         direct("It was about time,", "Mary Vole", role="a nurse"),
         direct("I will not pay for it,", "Idris Bekele", 2),
         direct("Prices go up anyway.", role="One shopkeeper", group=3)),
    case("an obituary",
         "Nora Stehl, who built the Hale observatory, has died at 90. “She taught us patience,” "
         "said her pupil Ravi Anand. In a letter of 1974 Stehl wrote: “The sky does not hurry.”",
         direct("She taught us patience,", "Ravi Anand", role="pupil"),
         direct("The sky does not hurry.", "Nora Stehl", 2)),
]  # fmt: skip


@pytest.mark.parametrize("construction", CASES)
def test_a_whole_text_gives_all_that_was_said_in_it(construction: Construction, read: Read) -> None:
    check(read, construction)
