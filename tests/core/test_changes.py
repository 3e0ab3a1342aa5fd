from typing import Any

from bot.core.changes import compare
from bot.core.digest import ChangeLine
from bot.core.quotes.model import Speaker


def test_the_same_figure_with_another_number_is_old_to_new(author: Any) -> None:
    old, new = author("500 wounded soldiers."), author("Now 600 wounded soldiers.")
    count = {"counted": "soldier", "counted_words": "wounded soldiers"}
    changes = compare(
        old.text,
        old.extraction(figures=(old.figure("500", 500, **count),)),
        new.text,
        new.extraction(figures=(new.figure("600", 600, **count),)),
    )
    assert changes == (ChangeLine("figure", "500 wounded soldiers", "600 wounded soldiers"),)


def test_a_figure_that_moved_without_changing_is_no_change(author: Any) -> None:
    old, new = author("500 men."), author("It rained on 500 men and on 500 men.")
    a = old.extraction(figures=(old.figure("500", 500, counted="man"),))
    twice = (new.figure("500", 500, counted="man"), new.figure("500", 500, counted="man"))
    assert compare(old.text, a, new.text, new.extraction(figures=twice)) == ()


def test_a_change_that_the_headline_gives_without_a_noun_is_told_once(author: Any) -> None:
    old, new = author("40 lost. 40 boats sank."), author("60 lost. 60 boats sank.")
    boats = {"counted": "boat", "counted_words": "boats"}
    changes = compare(
        old.text,
        old.extraction(figures=(old.figure("40", 40), old.figure("40 ", 40, **boats))),
        new.text,
        new.extraction(figures=(new.figure("60", 60), new.figure("60 ", 60, **boats))),
    )
    assert [c.new for c in changes] == ["60 lost. 60 boats"]


def test_a_number_of_its_own_is_told_beside_one_with_a_noun(author: Any) -> None:
    old, new = author("40 lost. 50 boats."), author("60 lost. 70 boats.")
    boats = {"counted": "boat", "counted_words": "boats"}
    changes = compare(
        old.text,
        old.extraction(figures=(old.figure("40", 40), old.figure("50", 50, **boats))),
        new.text,
        new.extraction(figures=(new.figure("60", 60), new.figure("70", 70, **boats))),
    )
    assert [c.new for c in changes] == ["60", "70 boats"]


def test_figures_of_other_things_come_and_go_each_on_its_own(author: Any) -> None:
    old, new = author("5 cats and 7 dogs"), author("8 birds and 7 dogs")
    changes = compare(
        old.text,
        old.extraction(
            figures=(
                old.figure("5", 5, counted="cat", counted_words="cats"),
                old.figure("7", 7, counted="dog", counted_words="dogs"),
            )
        ),
        new.text,
        new.extraction(
            figures=(
                new.figure("8", 8, counted="bird", counted_words="birds"),
                new.figure("7", 7, counted="dog", counted_words="dogs"),
            )
        ),
    )
    assert changes == (ChangeLine("figure", None, "8 birds"), ChangeLine("figure", "5 cats", None))


def test_quotes_are_compared_by_their_words_not_by_their_typography(author: Any) -> None:
    old, new = author('"We  don\'t wait," he said.'), author("“We don’t wait” … “Go home now.”")
    changes = compare(
        old.text,
        old.extraction(quotes=(old.quote("We  don't wait,"),)),
        new.text,
        new.extraction(quotes=(new.quote("We don’t wait"), new.quote("Go home now.", 2))),
    )
    assert changes == (ChangeLine("quote", None, "Go home now."),)


def test_a_quote_that_was_taken_back_is_named(author: Any) -> None:
    old, new = author("“We wait.”"), author("Nothing.")
    changes = compare(
        old.text, old.extraction(quotes=(old.quote("We wait."),)), new.text, new.extraction()
    )
    assert changes == (ChangeLine("quote", "We wait.", None),)


def test_a_quote_of_which_a_word_changed_is_old_to_new(author: Any) -> None:
    old = author("“We wait for two weeks,” and “Go home.”")
    new = author("“We wait for ten weeks,” and “Bring soup to the pier.”")
    changes = compare(
        old.text,
        old.extraction(quotes=(old.quote("We wait for two weeks,"), old.quote("Go home.", 2))),
        new.text,
        new.extraction(
            quotes=(new.quote("We wait for ten weeks,"), new.quote("Bring soup to the pier.", 2))
        ),
    )
    assert changes == (
        ChangeLine("quote", "We wait for two weeks,", "We wait for ten weeks,"),
        ChangeLine("quote", None, "Bring soup to the pier."),
        ChangeLine("quote", "Go home.", None),
    )


def test_of_two_alike_the_nearer_wording_is_the_one_corrected(author: Any) -> None:
    old = author("“We wait for two weeks here” and “We wait for two days at home”.")
    new = author("“We wait for ten weeks here”.")
    before = (old.quote("We wait for two days at home"), old.quote("We wait for two weeks here", 2))
    changes = compare(
        old.text,
        old.extraction(quotes=before),
        new.text,
        new.extraction(quotes=(new.quote("We wait for ten weeks here"),)),
    )
    assert changes == (
        ChangeLine("quote", "We wait for two weeks here", "We wait for ten weeks here"),
        ChangeLine("quote", "We wait for two days at home", None),
    )


def test_like_words_of_another_speaker_are_no_correction(author: Any) -> None:
    old, new = author("“We wait for two weeks,”"), author("“We wait for ten weeks,”")
    ann, bo = (Speaker(name, how="named", confidence=0.9) for name in ("Ann Quill", "Bo Karst"))
    changes = compare(
        old.text,
        old.extraction(quotes=(old.quote("We wait for two weeks,", speaker=ann),)),
        new.text,
        new.extraction(quotes=(new.quote("We wait for ten weeks,", speaker=bo),)),
    )
    assert [(c.old is None, c.new is None) for c in changes] == [(True, False), (False, True)]


def test_own_words_without_marks_are_compared_as_quotes_are(author: Any) -> None:
    old, new = author("A: We wait for two weeks."), author("A: We wait for ten weeks.")
    said = old.statement("We wait for two weeks.", spoken=True, key=True)
    says = new.statement("We wait for ten weeks.", spoken=True)
    changes = compare(
        old.text, old.extraction(statements=(said,)), new.text, new.extraction(statements=(says,))
    )
    assert changes == (ChangeLine("quote", "We wait for two weeks.", "We wait for ten weeks."),)


def test_answers_that_no_post_shows_come_and_go_without_a_word(author: Any) -> None:
    old, new = author("A: We wait for two weeks."), author("A: We never closed. It is late here.")
    key = new.statement("It is late here.", spoken=True, key=True)
    changes = compare(
        old.text,
        old.extraction(statements=(old.statement("We wait for two weeks.", spoken=True),)),
        new.text,
        new.extraction(statements=(new.statement("We never closed.", spoken=True), key)),
    )
    assert changes == (ChangeLine("quote", None, "It is late here."),)
