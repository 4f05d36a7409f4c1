"""Names that belong to no person, told by their words; what is not found here can be said: `{Reef Council}`."""

from functools import cache
from pathlib import Path

_LIST = Path(__file__).with_name("organisations.txt")


def is_organisation(name: str) -> bool:
    """Tells whether a name of several words is that of an organisation, by the words of organisations.txt."""
    words = name.split()
    if len(words) < 2:
        return False
    whole, endings, between = _lists()
    folded = [word.strip(",()").casefold() for word in words]
    return (
        words[-1] == "AI"
        or not whole.isdisjoint(folded)
        or not between.isdisjoint(folded[1:-1])
        or any(word.endswith(endings) for word in folded)
    )


@cache
def _lists() -> tuple[frozenset[str], tuple[str, ...], frozenset[str]]:
    """Returns the words that tell, the ends of words that tell, and the words that tell between two others."""
    lines = _LIST.read_text(encoding="utf-8").splitlines()
    words = [word for line in lines if not line.startswith("#") for word in line.split()]
    endings = tuple(word[1:] for word in words if word.startswith("*"))
    between = frozenset(word[1:] for word in words if word.startswith("="))
    return frozenset(word for word in words if word[0] not in "*="), endings, between
