"""How the search of a survey is cut into pieces, so that what a reader loads does not grow with the papers.

Up to `CUT` papers the index is one file, which answers at once whatever is asked; above, a search loads the pieces that
its own words need.
"""

from surveypress.core.model import Corpus

CUT = 5_000
"""Papers above which the search comes in pieces."""
FOLDER = "data/search/"
PAPERS_EACH, KEYS_EACH = 20, 2_000
"""Papers in a piece of what results show, and in a piece of keys."""
_PER_PIECE = {"words": 100, "said": 20, "places": 20, "people": 50, "names": 50, "ids": 20, "used": 50, "suggested": 50}
"""Papers for each piece of a kind: few where a paper has much in it."""
_MOST = {"words": 512}
"""More pieces than words begin with other letters would stay empty."""


def is_cut(corpus: Corpus) -> bool:
    """Returns whether the search comes in pieces."""
    return len(corpus.papers) > CUT


def sizes(papers: int) -> dict[str, int]:
    """Returns for each kind of pieces how many there are in a survey of so many papers."""
    looked_up = {kind: min(max(1, papers // each), _MOST.get(kind, papers)) for kind, each in _PER_PIECE.items()}
    return {**looked_up, "papers": -(-papers // PAPERS_EACH), "keys": -(-papers // KEYS_EACH)}


def address(kind: str, number: int | str) -> str:
    """Returns the address of a piece."""
    return f"{FOLDER}{kind}-{number}.json"
