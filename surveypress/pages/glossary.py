"""The glossary: terms in alphabetical order, each with its topic and the paper that introduced it."""

from collections.abc import Iterator
from dataclasses import dataclass

from slugify import slugify

from surveypress.model import Page, Term
from surveypress.pages.lists import trail
from surveypress.views import Line, Ref, Site


@dataclass(frozen=True, slots=True)
class Entry:
    """A term, ready to show."""

    anchor: str
    term: str
    aliases: str
    definition: str
    topic: Ref
    """With an empty title where the term has no topic."""
    paper: Line | None


def pages(site: Site) -> Iterator[Page]:
    """Yields the glossary, if the survey has one."""
    if not site.corpus.terms:
        return
    terms = sorted(site.corpus.terms, key=lambda term: (term.term.casefold(), term.term))
    anchors: dict[str, None] = {}
    entries = []
    for term in terms:
        anchor, number = slugify(term.term) or "term", 2
        while anchor in anchors:
            anchor, number = f"{slugify(term.term) or 'term'}-{number}", number + 1
        anchors[anchor] = None
        entries.append(_entry(site, term, anchor))
    data = {"title": "Glossary", "trail": trail(("Glossary", "glossary/")), "entries": entries}
    yield Page("glossary/", "glossary.html", data)


def _entry(site: Site, term: Term, anchor: str) -> Entry:
    topic = Ref(site.corpus.topics[term.topic].title, f"topics/{term.topic}/") if term.topic else Ref("", "")
    paper = site.lines.get(term.introduced_by)
    return Entry(anchor, term.term, ", ".join(term.aliases), term.definition, topic, paper)
