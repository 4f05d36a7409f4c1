"""What guesses on papers whose place is known say of these places, on guesses that are made up."""

from collections.abc import Sequence
from typing import cast

import pytest

from surveypress.core.config import Config
from surveypress.core.model import Corpus, Paper
from surveypress.core.problems import Location
from surveypress.relate.placement import Placement, placement
from surveypress.relate.topic_guesses import Guess, TopicGuesser

Rows = Sequence[tuple[Paper, list[Guess]]]


class _Guesser:
    """Says of each paper what it was told."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.placed = [paper for paper, _ in rows]
        self.topics = ["reefs", "kelp", "tides", "sand"]

    def left_out(self, most: int) -> Rows:
        return [(paper, guesses[:most]) for paper, guesses in self.rows]


def _row(topics: str, **scores: float) -> tuple[Paper, list[Guess]]:
    paper = Paper("p", "P", Location("content/papers/p.md"), tuple(topics.split()))
    return paper, [Guess(topic, score, ()) for topic, score in scores.items()]


def _placement(*rows: tuple[Paper, list[Guess]]) -> Placement:
    corpus = Corpus(Config("Shores"), {}, {}, {})
    return placement(corpus, cast("TopicGuesser", _Guesser(rows)))


@pytest.mark.parametrize(
    ("topics", "scores", "misplaced"),
    [
        ("reefs", {"kelp": 0.6}, True),
        ("reefs", {"kelp": 0.59}, False),
        ("reefs", {"kelp": 0.9, "reefs": 0.12}, True),
        ("reefs", {"kelp": 0.9, "reefs": 0.13}, False),
        ("reefs", {"kelp": 0.9, "tides": 0.5, "reefs": 0.1}, True),
        ("reefs", {"reefs": 0.9, "kelp": 0.1}, False),
        ("reefs kelp", {"kelp": 0.9, "reefs": 0.1}, False),
        ("reefs tides", {"kelp": 0.9, "tides": 0.2, "reefs": 0.1}, False),
        ("reefs", {}, False),
    ],
)
def test_which_papers_seem_to_belong_elsewhere(topics: str, scores: dict[str, float], *, misplaced: bool) -> None:
    """Those of which another topic is sure, and none of their own says much: any of them counts, not the first only."""
    found = _placement(_row(topics, **scores)).misplaced
    assert [guess.topic for _, guess in found] == ["kelp"] * misplaced


def test_which_topics_look_like_one() -> None:
    """If a third of five papers or more seem to belong to one other."""
    sure = [_row("reefs", reefs=0.5)] * 3
    assert _placement(*sure, *[_row("reefs", kelp=0.5)] * 2).alike == (("reefs", "kelp", 0.4),)
    assert _placement(*sure, *[_row("reefs")] * 9, *[_row("reefs", kelp=0.5)] * 2).alike == (("reefs", "kelp", 0.4),)
    assert _placement(*sure[1:], *[_row("reefs", kelp=0.5)] * 2).alike == ()
    assert _placement(*sure, *sure, *[_row("reefs", kelp=0.5)] * 3).alike == ()
    many = [_row("reefs", kelp=0.5)] * 3 + [_row("reefs", tides=0.5)] * 2
    assert _placement(*many, *many[:1]).alike == (("reefs", "kelp", 4 / 6),)
    assert _placement(*[_row("kelp", kelp=0.5)] * 5).alike == ()


def test_which_topics_are_large() -> None:
    """By the papers that have them first, the largest first."""
    rows = [_row("kelp reefs")] * 60 + [_row("tides")] * 61 + [_row("reefs kelp")] * 59
    assert _placement(*rows).large == (("tides", 61), ("kelp", 60))


def test_how_good_the_guesses_are() -> None:
    """Which share of papers has its primary topic first, and which among three."""
    scores = {"reefs": 0.9, "kelp": 0.8, "tides": 0.7, "sand": 0.6}
    rows = [_row(topic, **scores) for topic in ("reefs", "reefs", "kelp", "tides", "sand", "sand", "sand kelp")]
    found = _placement(*rows, _row("reefs"))
    assert (found.first, found.among_three) == (2 / 8, 4 / 8)
    assert (_placement().first, _placement().among_three) == (0.0, 0.0)


def test_among_how_many_topics_is_guessed() -> None:
    """Who has one topic cannot be told how good guesses are."""
    assert _placement().topics == 0
    assert _placement(*[_row("reefs tides", reefs=0.5)] * 3).topics == 1
    assert _placement(_row("reefs"), _row("kelp")).topics == 2
