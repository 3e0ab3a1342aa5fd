"""Names of every shape are names, and a surname alone means who bears it."""

import pytest

from tests.quotes.conftest import Read

AGAIN = [
    pytest.param("Fatima ul-Haq", "ul-Haq", id="an article with a hyphen"),
    pytest.param("Omar es-Senussi", "es-Senussi", id="an article of the Maghreb"),
    pytest.param("Ana van der Meer", "Van der Meer", id="particles"),
    pytest.param("Elmira King", "King", id="a title as a surname behind an unlisted name"),
    pytest.param("Sanjeev Judge", "Judge", id="an office as a surname behind a given name"),
    pytest.param("Alan Quốc Chancellor", "Chancellor", id="an office behind two given names"),
    pytest.param("Dr Pranesh Major", "Major", id="a rank behind a courtesy and a name"),
    pytest.param("Ruth Abbot", "Abbot", id="an abbot who is none"),
    pytest.param("Mark Church", "Church", id="a surname that bodies have"),
    pytest.param("Tsehaynesh Field", "Field", id="a surname that places have"),
    pytest.param("A. B. Karst", "Karst", id="an initial that is an article too"),
    pytest.param("I. H. Karst", "Karst", id="an initial that is a pronoun too"),
    pytest.param("Ana Paz Ríos", "Paz", id="the first of two surnames is short"),
    pytest.param("Hassan Sheikh Karst", "Karst", id="a title in the middle"),
    pytest.param("Ana “Bo” dos Santos", "dos Santos", id="a nickname before a particle"),
    pytest.param("Ana di Renn van der Meer", "Van der Meer", id="two surnames with particles"),
]


@pytest.mark.parametrize(("full", "short"), AGAIN)
def test_a_surname_alone_means_who_bears_it(full: str, short: str, read: Read) -> None:
    quotes, _ = read(
        f"{full} came to the mill. “It is all gone,” {short} said.\n\n"
        f"“We start again,” said {full}."
    )
    name = full.removeprefix("Dr ")
    assert [q.speaker.name for q in quotes] == [name, name]


TITLES = [
    pytest.param("the Lutheran Bishop", id="a church's bishop"),
    pytest.param("the Shadow Chancellor", id="an office of the opposition"),
    pytest.param("the High Court Judge", id="a court's judge"),
]


@pytest.mark.parametrize("who", TITLES)
def test_an_office_with_an_article_is_no_name(who: str, read: Read) -> None:
    quotes, _ = read(f"The mill burnt on Monday. “It is all gone,” {who} said.")
    assert [(q.speaker.name, q.speaker.how) for q in quotes] == [(None, "role")]


TOLD = [
    pytest.param("Mr Park left.", id="a courtesy"),
    pytest.param("Park, 54, left.", id="an age"),
    pytest.param("“It burns,” Park said.", id="a bare surname that speaks"),
    pytest.param("The miller Tom Park, who left early, wept.", id="a trade"),
]


@pytest.mark.parametrize("told", TOLD)
def test_who_is_told_to_be_a_person_is_meant_by_he(told: str, read: Read) -> None:
    quotes, _ = read(f"Tom Park owns the mill. {told}\n\nHe called it “a dreadful day for us”.")
    assert quotes[-1].speaker.name == "Tom Park"


def test_a_name_goes_on_over_the_line_breaks_of_wrapped_text(read: Read) -> None:
    quotes, _ = read(
        "The owners of the mill met on Monday to hear what the engineer, Ana\n"
        "Ruiz, had found below the floor, and for an hour nobody said a word\n"
        "about it to the others in the room.\n\n“It is rust,” Ruiz said."
    )
    assert [q.speaker.name for q in quotes] == ["Ana Ruiz"]


@pytest.mark.parametrize("lead", ["Tearful", "Late"])
def test_the_first_word_of_a_headline_is_no_given_name(lead: str, read: Read) -> None:
    quotes, _ = read(f"{lead} Kim wins the cup\n\nKim Min-ho ran. “It hurts,” Kim said.")
    assert [q.speaker.name for q in quotes] == ["Kim Min-ho"]


BESIDE = [
    pytest.param("Ana Ruiz, 54, of Kell Mill said: “It burns now.”", id="a home behind an age"),
    pytest.param("Mitigating, Ana Ruiz, 54, said: “It burns now.”", id="an opener in -ing"),
    pytest.param("Kell director of rugby Ana di Ruiz said: “It burns now.”", id="a field"),
    pytest.param("Ana Ruiz issued a statement saying: “It burns now.”", id="who issued it"),
    pytest.param("Ana Ruiz put out a statement that read: “It burns now.”", id="who put it out"),
    pytest.param("“It burns now,” read a statement from Ana Ruiz.", id="who signed it"),
    pytest.param("Ana Ruiz took to the radio to say: “It burns now.”", id="where she spoke"),
    pytest.param("Ana Ruiz’s verdict: “It burns now.”", id="whose words"),
    pytest.param("Ana Ruiz beat Ida Fenn. “It burns now,” she said.", id="who won"),
    pytest.param("Ana Ruiz outbid Ida Fenn. “It burns now,” she said.", id="who bought"),
    pytest.param("Ana Ruiz came. Ruiz of Kell Mills said: “It burns now.”", id="of a body"),
]


@pytest.mark.parametrize("text", BESIDE)
def test_what_stands_beside_a_name_is_told_from_it(text: str, read: Read) -> None:
    quotes, _ = read(text)
    assert [(q.speaker.name or "").replace(" di ", " ") for q in quotes] == ["Ana Ruiz"]


FACES = [
    ("Spending has doubled, according to the Centre for Tides and Safe Harbours.",
     "Centre for Tides and Safe Harbours"),
    ("As The Tide reported, the weir was shut for repairs in May.", "The Tide"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), FACES)
def test_the_name_of_a_body_is_whole(text: str, name: str, read: Read) -> None:
    _, statements = read(text)
    assert [s.speaker.name for s in statements] == [name]


def test_who_works_somewhere_speaks_and_not_the_house(read: Read) -> None:
    quotes, _ = read("George Quill of The Tide wrote, “If it is to hold, mend it now.”")
    assert [q.speaker.name for q in quotes] == ["George Quill"]


def test_words_about_what_somebody_has_are_hardly_that_persons(read: Read) -> None:
    quotes, _ = read(
        "David Quill said: “It is only a matter of time before it all falls apart.”\n\n"
        "“One of the faults of Quill’s fine piece is that it leaves out the rest of it.”"
    )
    assert quotes[1].speaker.confidence < 0.7 < quotes[0].speaker.confidence


LED = [
    pytest.param("The head of Vale Electric was angry.", "The head of Vale Electric", id="a firm"),
    pytest.param(
        "The chair of the Vale Coffee Farmers' Union was angry.",
        "The chair of the Vale Coffee Farmers' Union",
        id="a crowd",
    ),
]


@pytest.mark.parametrize(("text", "role"), LED)
def test_she_is_who_leads_a_body_and_not_the_body(text: str, role: str, read: Read) -> None:
    quotes, _ = read(f"{text} “There is nothing hidden,” she said.")
    assert [(q.speaker.name, q.speaker.role) for q in quotes] == [(None, role)]


def test_a_name_behind_an_office_keeps_its_particles(read: Read) -> None:
    quotes, _ = read(
        "Minister of Fisheries Ana van der Meer came. “It is rust,” Van der Meer said."
    )
    assert [q.speaker.name for q in quotes] == ["Ana van der Meer"]


def test_a_name_with_a_space_that_does_not_break_is_the_same_name(read: Read) -> None:
    quotes, _ = read("“It is rust,” said Ana\u00a0Ruiz\u00a0KC. “Still,” Ana Ruiz added.")
    assert [q.speaker.name for q in quotes] == ["Ana Ruiz", "Ana Ruiz"]
