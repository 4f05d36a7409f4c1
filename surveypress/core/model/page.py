"""A file of the site before it is rendered."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the site, described but not rendered: a pure function of these three gives its bytes."""

    url: str
    """Address below the site's root: `papers/lora/` is written as `papers/lora/index.html`."""
    template: str
    data: Mapping[str, Any]
    indexed: bool = False
    """Whether the search indexes it."""
    late: bool = False
    """Whether it may come after the pages, with the search index: data of the whole survey, which no page waits for."""

    here: bool = False
    """Whether only the process that describes it can render it: it takes a file, or what was made on the way."""

    @property
    def path(self) -> str:
        """The file it is written to, below the output folder."""
        return f"{self.url}index.html" if self.url == "" or self.url.endswith("/") else self.url
