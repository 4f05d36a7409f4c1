"""What looks wrong in the places of papers: those that seem to belong elsewhere, topics hard to tell apart."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from surveypress.core.model import Corpus, Paper
from surveypress.relate.topic_guesses import Guess, TopicGuesser

CLEAR, WEAK = 0.6, 0.12
"""Score from which the best guess says that a paper belongs elsewhere, if its own topics score no more than this."""
CONFUSED = 0.35
"""Share of a topic's papers that seem to belong to one other topic, from which the two look like one."""
FEWEST, LARGE = 5, 60
"""Papers that a topic must have for that; from which it is so large that parts of it may be topics."""


@dataclass(frozen=True, slots=True)
class Placement:
    """What looks wrong, and how good the guesses are on papers whose place is known."""

    misplaced: tuple[tuple[Paper, Guess], ...]
    alike: tuple[tuple[str, str, float], ...]
    """(topic, other topic, share of its papers that seem to belong there)."""
    large: tuple[tuple[str, int], ...]
    """(topic, number of papers)."""
    first: float
    """Share of papers whose primary topic is the best guess; 0 where none is placed."""
    among_three: float
    """Share of papers whose primary topic is among the first three."""
    topics: int
    """Topics in which papers are at home: among fewer than two nothing is guessed, among three any guess is right."""


def placement(corpus: Corpus, guesser: TopicGuesser) -> Placement:
    """Returns what looks wrong in the places of papers."""
    rows = list(guesser.left_out(len(guesser.topics)))
    ranks = Counter(_rank(paper, guesses) for paper, guesses in rows)
    confused: dict[str, Counter[str]] = defaultdict(Counter)
    for paper, guesses in rows:
        if guesses:
            confused[paper.topics[0]][guesses[0].topic] += 1
    sizes = Counter(paper.topics[0] for paper in guesser.placed)
    count = max(1, len(rows))
    return Placement(
        tuple(_misplaced(rows)),
        tuple(_alike(confused)),
        tuple((topic, size) for topic, size in sizes.most_common() if size >= LARGE),
        ranks[0] / count,
        sum(ranks[n] for n in range(3)) / count,
        len(sizes),
    )


def _rank(paper: Paper, guesses: list[Guess]) -> int:
    return next((n for n, guess in enumerate(guesses) if guess.topic == paper.topics[0]), len(guesses) + 3)


def _misplaced(rows: list[tuple[Paper, list[Guess]]]) -> Iterator[tuple[Paper, Guess]]:
    for paper, guesses in rows:
        own = [n for n, guess in enumerate(guesses) if guess.topic in paper.topics]
        far = not own or (own[0] > 0 and guesses[own[0]].score <= WEAK)
        if guesses and guesses[0].score >= CLEAR and far:
            yield paper, guesses[0]


def _alike(confused: dict[str, Counter[str]]) -> Iterator[tuple[str, str, float]]:
    for topic, others in confused.items():
        total = others.total()
        for other, number in others.most_common(2):
            if other != topic and total >= FEWEST and number / total >= CONFUSED:
                yield topic, other, number / total
