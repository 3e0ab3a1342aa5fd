from bot.core.extraction import extract

TEXT = (
    "“The pumps came late,” said Emeralda Quillstone. Her colleague Tobias Marrow was there too."
    " She called the delay “a small town's big shame that nobody wanted to own.”"
)


def test_a_given_name_in_a_that_no_list_knows_is_taken_for_a_womans() -> None:
    assert [q.speaker.name for q in extract(TEXT).quotes] == ["Emeralda Quillstone"] * 2


def test_a_given_name_in_a_that_men_bear_too_tells_nothing() -> None:
    text = TEXT.replace("Emeralda", "Mykola").replace(" Her colleague", " Engineer")
    text = text.replace("She called", "He called").replace("Tobias Marrow", "Olga Marrow")
    assert [q.speaker.name for q in extract(text).quotes] == ["Mykola Quillstone"] * 2
