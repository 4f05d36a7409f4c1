"""Papers that a drawn map lacks: amid what is related to them, beside nobody's dot, and the same each time."""

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from surveypress.core.drawing import GAP, HEIGHT, WIDTH
from surveypress.core.relations import Neighbour
from surveypress.relate.map_placing import placed


def _related(**lists: str) -> dict[str, tuple[Neighbour, ...]]:
    return {key: tuple(Neighbour(other, 0.5, ()) for other in others.split()) for key, others in lists.items()}


def test_a_new_paper_stands_amid_its_related_ones_and_moves_none() -> None:
    """Half-way between two that are as near to it; whoever was on the map stays there to the last unit."""
    drawn = {"kite": (100, 100), "reel": (200, 100), "far": (480, 380)}
    places = placed([*drawn, "new"], drawn, _related(new="kite reel"))
    assert places == {**drawn, "new": (150, 100)}


def test_being_in_the_list_of_a_paper_counts_as_much() -> None:
    """A paper that lists none stands by those that list it."""
    assert placed(["a", "new"], {"a": (50, 60)}, _related(a="new"))["new"] != (WIDTH // 2, HEIGHT // 2)


def test_what_leads_to_the_map_only_by_others_follows_them() -> None:
    """A chain of new papers hangs on the one that the map has."""
    places = placed(["a", "x", "y", "z"], {"a": (60, 60)}, _related(x="a", y="x", z="y"))
    assert all(math.dist(places[key], (60, 60)) < 40 for key in "xyz")
    assert len(set(places.values())) == 4


def test_papers_that_have_left_the_survey_hold_no_place() -> None:
    """A line of the file whose paper is gone neither shows nor blocks."""
    assert placed(["new"], {"gone": (250, 200)}, {}) == {"new": (250, 200)}


KEYS = [f"p{n:02}" for n in range(30)]


@settings(max_examples=25)
@given(
    drawn=st.dictionaries(
        st.sampled_from(KEYS), st.tuples(st.integers(12, WIDTH - 12), st.integers(12, HEIGHT - 12)), max_size=20
    ),
    lists=st.dictionaries(st.sampled_from(KEYS), st.lists(st.sampled_from(KEYS), max_size=5, unique=True)),
    order=st.permutations(KEYS),
)
def test_every_paper_gets_a_place_of_its_own(
    drawn: dict[str, tuple[int, int]], lists: dict[str, list[str]], order: list[str]
) -> None:
    """Whatever is drawn and related: all stand within the drawing, none new near another, and the order is nothing."""
    related = _related(**{key: " ".join(other for other in others if other != key) for key, others in lists.items()})
    places = placed(KEYS, drawn, related)
    assert list(places) == KEYS
    assert {key: places[key] for key in drawn} == drawn
    assert placed(order, drawn, dict(reversed(related.items()))) == places
    for key in KEYS:
        assert 0 <= places[key][0] <= WIDTH
        assert 0 <= places[key][1] <= HEIGHT
        if key not in drawn:
            assert all(math.dist(places[key], places[other]) > GAP - 1 for other in KEYS if other != key)
