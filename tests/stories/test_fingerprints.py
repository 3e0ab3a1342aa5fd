"""Fingerprints: the same for the same words, comparable at any length, safe on any text."""

import time

from hypothesis import given
from hypothesis import strategies as st

from bot.core.fingerprints import (
    LEAST,
    LOWEST,
    MOST,
    NOTHING,
    Fingerprint,
    containment,
    fingerprint,
    longest_own,
)

WORDS = [f"word{n}" for n in range(3000)]


def of(words: list[str]) -> Fingerprint:
    return fingerprint([" ".join(words)])


def test_case_quote_marks_width_and_punctuation_do_not_matter() -> None:
    plain = fingerprint(["Don't say “the harbour is shut”, said the mayor of Olm." * 9])
    other = fingerprint(['DON’T SAY "the harbour is shut" — said the ｍａｙｏｒ of Olm!' * 9])
    assert plain == other
    assert plain.hashes


def test_about_a_quarter_of_the_shingles_is_kept() -> None:
    kept = len(of(WORDS).hashes)
    assert 0.2 * len(WORDS) < kept < 0.3 * len(WORDS)


def test_a_part_is_wholly_contained_whichever_comes_first() -> None:
    whole, part = of(WORDS), of(WORDS[1000:1500])
    assert containment(whole, part) == containment(part, whole) > 0.97


def test_texts_without_common_shingles_share_nothing() -> None:
    assert containment(of(WORDS[:1000]), of(WORDS[1000:2000])) == 0


def test_what_counts_for_nothing_is_left_out_on_both_sides() -> None:
    one, other = of(WORDS[:600]), of(WORDS[300:900])
    shared = set(one.hashes) & set(other.hashes)
    assert containment(one, other) > 0.4
    assert containment(one, other, shared) == 0


def test_a_very_short_text_resembles_nothing_not_even_itself() -> None:
    short = of(WORDS[:12])
    assert len(short.hashes) < LEAST
    assert containment(short, short) == 0
    assert fingerprint([]) == NOTHING


def test_a_very_long_text_is_sampled_more_thinly_and_still_comparable() -> None:
    words = [f"w{n}" for n in range(60_000)]
    long, part = of(words), of(words[:20_000])
    assert len(long.hashes) <= MOST
    assert long.bound < NOTHING.bound
    assert containment(long, part) > 0.95


def test_the_longest_own_stretch_is_told_in_words() -> None:
    one = of(WORDS[:1000])
    other = of(WORDS[:400] + WORDS[2000:2300] + WORDS[400:1000])
    assert longest_own(one, other) < 40
    assert 240 < longest_own(other, one) < 360


def test_a_shared_third_is_found_by_the_lowest_hashes() -> None:
    whole = of(WORDS)
    misses = sum(
        not set(whole.lowest) & set(of(WORDS[n : n + 900]).lowest) for n in range(0, 2000, 50)
    )
    assert len(whole.lowest) == LOWEST
    assert misses <= 1


@given(st.lists(st.text(st.characters(exclude_categories=()), max_size=60), max_size=12))
def test_any_text_has_a_fingerprint_that_fits_a_signed_column(parts: list[str]) -> None:
    found = fingerprint(parts)
    assert found == fingerprint(parts)
    assert all(0 <= value < found.bound < 2**63 for value in found.hashes)
    assert len(set(found.hashes)) == len(found.hashes)


def test_the_time_grows_no_faster_than_the_text() -> None:
    def seconds(count: int) -> float:
        text = " ".join(f"v{n}" for n in range(count))
        start = time.process_time()
        fingerprint([text])
        return time.process_time() - start

    seconds(1000)
    assert min(seconds(200_000) for _ in range(2)) < 14 * max(
        min(seconds(40_000) for _ in range(3)), 1e-3
    )
