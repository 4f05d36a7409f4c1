"""What a web address has answered: what is known of a link once somebody has asked."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class LinkAnswer:
    """Whether a link leads somewhere."""

    state: Literal["good", "gone", "unchecked"]
    reason: str = ""
    """Why it is not good, in words that follow the address: `answers with 404`."""
    moved: str = ""
    """Where it leads for good now, if its server says so."""
