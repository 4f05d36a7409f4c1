"""Into how many pieces the search of a large survey is cut, so that what a reader loads does not grow with the papers.

The index of others is one file, which answers at once whatever is asked; of a large survey (core/large.py) a search
loads the pieces that its own words need.
"""

FOLDER = "data/search/"
PAPERS_EACH, KEYS_EACH = 20, 2_000
"""Papers in a piece of what results show, and in a piece of keys."""
_PER_PIECE = {"words": 100, "said": 20, "places": 20, "people": 50, "names": 50, "ids": 20, "used": 50, "suggested": 50}
"""Papers for each piece of a kind: few where a paper has much in it."""
_MOST = {"words": 512}
"""More pieces than words begin with other letters would stay empty."""


def sizes(papers: int) -> dict[str, int]:
    """Returns for each kind of pieces how many there are in a survey of so many papers."""
    looked_up = {kind: min(max(1, papers // each), _MOST.get(kind, papers)) for kind, each in _PER_PIECE.items()}
    return {**looked_up, "papers": -(-papers // PAPERS_EACH), "keys": -(-papers // KEYS_EACH)}


def address(kind: str, number: int | str) -> str:
    """Returns the address of a piece."""
    return f"{FOLDER}{kind}-{number}.json"
