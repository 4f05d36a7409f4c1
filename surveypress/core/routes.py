"""The one place that knows addresses: where each kind of page, and its record in other formats, stands in the site."""

from dataclasses import dataclass
from typing import Literal

from surveypress.core import keys

SEARCH = "pagefind"
"""Folder of the search index that Pagefind makes."""
SEARCH_PAGES = "search/", "search/how/"
"""The page that searches, and the one that says how."""
PAPERS = "papers/"
TOPICS = "topics/"
AUTHORS = "authors/"
VENUES = "venues/"
FACETS = "facets/"
YEARS = "years/"
CHANGES = "changes/"
DUMP = "data/dump.zip"
"""The files of the survey itself."""
PAGES = "pages/"
"""Folder of the content, not of the site, that holds pages of plain prose."""


@dataclass(frozen=True, slots=True)
class PageRef:
    """A page of the survey that holds prose, by what it is about."""

    kind: Literal["home", "topic", "paper", "page"]
    id: str = ""
    """Id of the topic, key of the paper, name of the page; nothing for the home page."""

    @property
    def url(self) -> str:
        """Its address."""
        match self.kind:
            case "topic":
                return topic(self.id)
            case "paper":
                return paper(self.id)
            case "page":
                return page(self.id)
            case _:
                return ""


def paper(key: str) -> str:
    """Returns the address of a paper's page."""
    return f"{PAPERS}{keys.address(key)}/"


def paper_file(key: str, ending: str) -> str:
    """Returns the address of a paper's record in another format, such as `papers/lora.bib`."""
    return f"{PAPERS}{keys.address(key)}.{ending}"


def whole_file(ending: str) -> str:
    """Returns the address of all records in another format, such as `data/papers.bib`."""
    return f"data/papers.{ending}"


def piece_of_whole(number: int, ending: str) -> str:
    """Returns the address of one piece of all records, where these are cut: `data/papers-2.bib`."""
    return f"data/papers-{number}.{ending}"


def topic(identifier: str) -> str:
    """Returns the address of a topic's page."""
    return f"{TOPICS}{identifier}/"


def topic_file(identifier: str, ending: str) -> str:
    """Returns the address of a topic in another format, such as `topics/peft.bib`."""
    return f"{TOPICS}{identifier}.{ending}"


def author(slug: str) -> str:
    """Returns the address of an author's page."""
    return f"{AUTHORS}{slug}/"


def facet(identifier: str) -> str:
    """Returns the address of a facet's page."""
    return f"{FACETS}{identifier}/"


def facet_value(identifier: str, value: str) -> str:
    """Returns the address of the page of all papers that have a value of a facet."""
    return f"{FACETS}{identifier}/{value}/"


def year(identifier: str) -> str:
    """Returns the address of the papers of a year."""
    return f"{YEARS}{identifier}/"


def twin(url: str) -> str:
    """Returns the address of the Markdown twin of a page: `papers/lora.md` for `papers/lora/`."""
    return f"{url.rstrip('/') or 'home'}.md"


def page(name: str) -> str:
    """Returns the address of a page of plain prose."""
    return f"{name}/"


def anchor(*parts: object) -> str:
    """Returns the id of a place on a page that the program makes: `_papers`, `_fn_2`; empty parts are left out.

    It begins with a sign that slugs do not have, so no heading of an author can have the same.
    """
    return "_" + "_".join(str(part) for part in parts if part != "")
