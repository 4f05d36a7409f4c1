"""Look-alikes among many titles: none of the likely ones is missed, and few pairs are compared."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from surveypress.core.similar_titles import candidate_pairs, similar_titles

WORDS = "kite wind reel tail line harbour gust sail frame silk bamboo knot height child evening storm atlas".split()


@given(
    st.lists(st.lists(st.sampled_from(WORDS), min_size=4, max_size=9).map(" ".join), min_size=2, max_size=12),
    st.data(),
)
def test_a_slip_of_the_pen_is_found(titles: list[str], data: st.DataObject) -> None:
    """A title with one letter more is named beside the first, whatever stands around it."""
    victim = data.draw(st.integers(0, len(titles) - 1))
    at = data.draw(st.integers(0, len(titles[victim])))
    twin = f"{titles[victim][:at]}x{titles[victim][at:]}"
    pairs = {(one, other) for one, other, _ in similar_titles([*titles, twin], 90)}
    assert fuzz.ratio(titles[victim], twin) < 90 or (victim, len(titles)) in pairs


@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join), max_size=12))
def test_few_titles_are_compared_as_all_with_all(titles: list[str]) -> None:
    """Where all titles are compared, the answer is the same."""
    everything = {(a, b) for a, b in combinations(range(len(titles)), 2) if fuzz.ratio(titles[a], titles[b]) >= 92}
    assert {(a, b) for a, b, _ in similar_titles(titles, 92)} == everything


def test_the_work_grows_with_the_titles() -> None:
    """Twice as many titles make about twice as many pairs, not four times as many; nor do titles of one series."""

    def pairs(count: int) -> int:
        return len(candidate_pairs([f"report {n} on {WORDS[n % 17]} number {n * 7919}" for n in range(count)]))

    assert pairs(4000) <= 2.5 * pairs(2000)


def test_of_a_long_series_neighbours_in_the_alphabet_are_compared() -> None:
    """Where more titles begin alike than can be compared all with all; up to that bound all are."""
    titles = [f"annual report of {chr(97 + n % 26) * 7}{chr(97 + n // 26) * 7}" for n in range(61)]
    order = sorted(range(61), key=titles.__getitem__)
    assert candidate_pairs(titles[:60]) == [*combinations(range(60), 2)]
    assert candidate_pairs(titles) == sorted((min(pair), max(pair)) for pair in pairwise(order))
