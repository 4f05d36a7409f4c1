"""The services that are asked: where each stands, and how long to wait between two questions."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Service:
    """A registry of works with a public interface."""

    title: str
    address: str
    pause: float = 0.1
    """Seconds between two questions, as its rules of use ask for."""
    key: str = ""
    """The variable of the environment that may hold a person's key."""
    key_page: str = ""
    """Where a key is to be had."""


SERVICES = {
    "arxiv": Service("arXiv", "https://export.arxiv.org", 3.0),
    "crossref": Service("Crossref", "https://api.crossref.org"),
    "datacite": Service("DataCite", "https://api.datacite.org"),
    "openalex": Service(
        "OpenAlex", "https://api.openalex.org", 0.1, "OPENALEX_API_KEY", "https://openalex.org/settings/api"
    ),
    "semanticscholar": Service("Semantic Scholar", "https://api.semanticscholar.org", 1.1),
}
