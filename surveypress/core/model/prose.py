"""Pages of plain prose, and the terms that prose explains."""

from dataclasses import dataclass

from surveypress.core.documents import Document
from surveypress.core.problems import Location


@dataclass(frozen=True, slots=True)
class ProsePage:
    """A page of plain prose, such as "about"."""

    name: str
    title: str
    document: Document
    shows_collection: bool = False
    """Whether the figures of the collection (entries, duplicates, papers) follow the prose."""
    method: str = ""
    """Id of the heading below which the page says who or what wrote the survey's texts, and checked them."""


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the glossary."""

    term: str
    definition: str
    location: Location
    aliases: tuple[str, ...] = ()
    introduced_by: str = ""
    """Key of the paper that introduced the term, if the survey holds it."""
    topic: str = ""
    """Id of the topic where the term is at home."""
    within: tuple[str, ...] = ()
    """Ids of the areas and topics in whose prose the word has this meaning; everywhere if there are none."""
