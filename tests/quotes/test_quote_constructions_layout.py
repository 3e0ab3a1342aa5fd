"""Layout: headlines, turns of interviews, signatures, block quotes, posts."""

import pytest
from construction import Construction, Read, case, check, direct, partial

EVA = "Eva Norling"
BODY = "\n\nEva Norling spoke in Hale on Monday. The ferry is forty years old."
INTRO = "Eva Norling runs the ferry at Hale. She spoke to the Courier.\n\n"

CASES = [
    case("a headline: name, colon, claim", "Norling: ‘We keep the ferry running’" + BODY,
         direct("We keep the ferry running", EVA, mention="Norling")),
    case("a headline: claim, colon, name", "‘We keep the ferry running’: Norling" + BODY,
         direct("We keep the ferry running", EVA, mention="Norling")),
    case("a headline: claim, dash, name", "‘We keep the ferry running’ – Norling" + BODY,
         direct("We keep the ferry running", EVA, mention="Norling")),
    case("a headline: claim, says name", "‘We keep the ferry running’, says Norling" + BODY,
         direct("We keep the ferry running", EVA, mention="Norling")),
    case("a headline: name calls it", "Norling calls ferry ‘a lifeline of the town’" + BODY,
         partial("a lifeline of the town", EVA, mention="Norling")),
    case("a headline with double marks", "Norling: “We keep the ferry running”" + BODY,
         direct("We keep the ferry running", EVA)),
    case("a headline's scare quotes are nobody's", "Hale ferry ‘unsafe’, ‘too old’" + BODY),
    case("a headline without marks is no quote", "We keep the ferry running: Norling" + BODY),
    case("a headline repeated in the text shares its group",
         "Norling: ‘We keep the ferry running’\n\n“We keep the ferry running,” Eva Norling said.",
         direct("We keep the ferry running", EVA), direct("We keep the ferry running,", EVA)),
    case("Q and A with marks", INTRO + "Q: “Will it sail?”\n\nA: “We keep the ferry running.”",
         direct("Will it sail?"), direct("We keep the ferry running.", EVA, 2)),
    case("Q and A without marks is no quote",
         INTRO + "Q: Will it sail?\n\nA: We keep the ferry running.\n\n"
         "Q: Why?\n\nA: People need it.",
         ("We keep the ferry running.", EVA), ("People need it.", EVA)),
    case("an answer that quotes somebody else",
         INTRO + "Q: Will it sail?\n\nA: Otto Brahm told me “the hull is sound” last week.",
         direct("the hull is sound", "Otto Brahm")),
    case("named turns with marks",
         INTRO + "Courier: “Will it sail?”\n\nNorling: “We keep the ferry running.”\n\n"
         "Courier: “Why?”\n\nNorling: “People need it.”",
         direct("Will it sail?", "Courier"), direct("We keep the ferry running.", EVA, 2),
         direct("Why?", "Courier", 3), direct("People need it.", EVA, 4)),
    case("named turns without marks",
         INTRO + "Courier: Will it sail?\n\nNorling: We keep the ferry running.\n\n"
         "Courier: Why do that?\n\nNorling: People need it.",
         ("We keep the ferry running.", EVA), ("People need it.", EVA)),
    case("bold names",
         INTRO + "**Courier:** Will it sail?\n\n**Eva Norling:** We keep the ferry running.\n\n"
         "**Courier:** Why do that?\n\n**Eva Norling:** People need it.",
         ("We keep the ferry running.", EVA), ("People need it.", EVA)),
    case("bold names, the colon outside",
         INTRO + "**Courier**: Will it sail?\n\n**Norling**: We keep the ferry running.\n\n"
         "**Courier**: Why do that?\n\n**Norling**: People need it.",
         ("We keep the ferry running.", EVA), ("People need it.", EVA)),
    case("an answer over two paragraphs",
         INTRO + "Q: Will it sail?\n\nA: We keep the ferry running.\n\nThe hull is sound. Is it "
         "new?\n\nQ: Why?\n\nA: People need it.",
         ("We keep the ferry running.", EVA), ("The hull is sound.", EVA),
         ("People need it.", EVA)),
    case("a transcript in capitals",
         "Eva Norling met Otto Brahm.\n\nBRAHM: Will it sail this year?\n\n"
         "NORLING: We keep the ferry running.\n\nBRAHM: Many doubt that.\n\n"
         "NORLING: Let them wait.",
         ("We keep the ferry running.", EVA), ("Many doubt that.", "Otto Brahm"),
         ("Let them wait.", EVA)),
    case("a transcript whose turns begin with a mark",
         'Eva Norling met Otto Brahm:\n\n"BRAHM: Will it sail this year?\n\n'
         '"NORLING: We keep the ferry running.\n\n"BRAHM: Many doubt that."',
         direct("Will it sail this year?", "Otto Brahm"),
         direct("We keep the ferry running.", EVA, 2),
         direct("Many doubt that.", "Otto Brahm", 3)),
    case("a fact box is no interview",
         "The ferry at Hale is old.\n\nBuilt: Hale yard, 1983.\n\nOwner: The town of Hale.\n\n"
         "Length: It is 40 metres long."),
    case("a list of results is no interview",
         "Winner: The red boat of Hale.\n\nTime: It took two hours.\n\n"
         "Winner: The blue boat of Kell.\n\nTime: It took three hours."),
    case("a list of results once more, with a question",
         "The races were long.\n\nRace: The first of three.\n\nPrize: Who knows today?\n\n"
         "Race: The second of three.\n\nPrize: Nobody could say."),
    case("a label once is no interview", "Correction: The ferry at Hale is forty years old."),
    case("a dash and a name in the line below",
         "The ferry is old.\n\n“We keep the ferry running.”\n— Eva Norling",
         direct("We keep the ferry running.", EVA, mention=EVA)),
    case("a dash and a name in the paragraph below",
         "The ferry is old.\n\n“We keep the ferry running.”\n\n— Eva Norling, captain",
         direct("We keep the ferry running.", EVA, role="captain", mention=EVA)),
    case("a name and a role inside the marks of a pulled quote",
         'The ferry is old.\n\n"We keep the ferry running.\nEva Norling, captain."\n\nIt rained.',
         direct("We keep the ferry running.", EVA, role="captain", mention=EVA)),
    case("a role before the name inside the marks of a pulled quote",
         'The ferry is forty.\n\n"We keep the ferry running in every storm.\n'
         'Former Hale director Eva Norling."\n\nThe town has two piers and a lido.',
         direct("We keep the ferry running in every storm.", EVA, role="Former Hale director")),
    case("a sentence of the writer's own, pulled out between marks",
         "The ferry is forty.\n\n“The old ferry of Hale has sailed in every storm since 1984.”"
         "\n\nEva Norling runs it. The old ferry of Hale has sailed in every storm since 1984."),
    case("a sentence somebody said, pulled out between marks",
         "The ferry is forty.\n\n“We keep the ferry running in every storm.”"
         "\n\n“We keep the ferry running in every storm,” Eva Norling said.",
         direct("We keep the ferry running in every storm.", EVA),
         direct("We keep the ferry running in every storm,", EVA)),
    case("a block quote of Markdown", "Eva Norling said:\n\n> “We keep the ferry running.”",
         direct("We keep the ferry running.", EVA)),
    case("a block quote of Markdown with its source below",
         "The ferry is old.\n\n> “We keep the ferry running.”\n> — Eva Norling",
         direct("We keep the ferry running.", EVA)),
    case("a block quote without marks that is handed over",
         "Eva Norling said this:\n\n> We keep the ferry running.",
         direct("We keep the ferry running.", EVA)),
    case("a list of voices",
         "We asked in Hale.\n\n- “We keep it running.” – Eva Norling\n- “It is old.” – Otto Brahm",
         direct("We keep it running.", EVA), direct("It is old.", "Otto Brahm", 2)),
    case("a list of voices, names first",
         "We asked in Hale.\n\n• Eva Norling: “We keep it running.”\n• Otto Brahm: “It is old.”",
         direct("We keep it running.", EVA), direct("It is old.", "Otto Brahm", 2)),
    case("a letter and its signature",
         "Dear editor,\n\nThe mayor said “the ferry is too old” last week. It is not.\n\n"
         "Eva Norling, Hale", direct("the ferry is too old", role="The mayor")),
    case("a post with a handle", "Eva Norling (@evanorling): “We keep the ferry running.”",
         direct("We keep the ferry running.", EVA)),
    case("a post with its head line", "Eva Norling @evanorling · 3h\n“We keep the ferry running.”",
         direct("We keep the ferry running.", EVA)),
    case("a repeated post", "RT @evanorling: “We keep the ferry running.”",
         direct("We keep the ferry running.", "@evanorling")),
    case("hash tags inside a post",
         "Eva Norling tweeted: “We keep it running! #HaleFerry https://hale.example/x”",
         direct("We keep it running! #HaleFerry https://hale.example/x", EVA)),
    case("a caption's quote", "Photo: Eva Norling on deck. “We keep the ferry running,” she says.",
         direct("We keep the ferry running,", EVA, how="pronoun")),
    case("furniture is no quote",
         "The ferry is old.\n\nRead more: “We keep the ferry running” and other voices\n\n"
         "It rained."),
    case("wrapped lines are one paragraph",
         "“We keep the ferry at Hale running through the winter and the ice on\n"
         "the water, and we will do so in the coming years too, whatever that\n"
         "costs the town and its people,” Eva Norling said.",
         direct("We keep the ferry at Hale running through the winter and the ice on\n"
                "the water, and we will do so in the coming years too, whatever that\n"
                "costs the town and its people,", EVA)),
    case("Windows line ends", "“We keep the ferry running,” Eva Norling said.\r\n\r\nIt rained.",
         direct("We keep the ferry running,", EVA)),
    case("an unattributed quote below another's does not join it",
         "“It is old,” said Otto Brahm.\n\nEva Norling stood by. “We keep the ferry running.”",
         direct("It is old,", "Otto Brahm"), direct("We keep the ferry running.", EVA, 2)),
    case("a colon at a paragraph's end hands over to all that follows",
         "Eva Norling wrote to the town:\n\n“We keep the ferry running.\n\n“It is sound.”",
         direct("We keep the ferry running.", EVA), direct("It is sound.", EVA)),
    case("an article cited at length: what is quoted in it is quoted",
         'The Courier writes:\n\n"The ferry at Hale is old. “We keep it running,” said Eva Norling.'
         "\n\nThe town pays.", direct("We keep it running,", EVA)),
]  # fmt: skip


@pytest.mark.parametrize("construction", CASES)
def test_the_layout_tells_whose_words_they_are(construction: Construction, read: Read) -> None:
    check(read, construction)
