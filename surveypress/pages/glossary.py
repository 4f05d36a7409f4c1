"""The glossary: terms in alphabetical order, each with its topic and the paper that introduced it; and as data."""

from collections.abc import Iterator
from dataclasses import dataclass

from slugify import slugify

from surveypress.model import Corpus, Page, Term
from surveypress.pages.lists import trail
from surveypress.prose.maths import plain_title
from surveypress.prose.terms import Terms
from surveypress.views import Line, Ref, Site

FOLDER = "glossary/"


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
    """Yields the glossary, if the survey has one, and what a term in prose shows: its name and definition by anchor."""
    if not site.corpus.terms:
        return
    entries = [_entry(site, term, anchor) for term, anchor in anchored(site.corpus)]
    yield Page(FOLDER, "glossary.html", {"title": "Glossary", "trail": trail(("Glossary", FOLDER)), "entries": entries})
    said = {entry.anchor: [plain_title(entry.term), plain_title(entry.definition)] for entry in entries}
    yield Page("data/glossary.json", "json", {"json": said})


def anchored(corpus: Corpus) -> list[tuple[Term, str]]:
    """Returns the terms in alphabetical order, each with its place on the page."""
    anchors: dict[str, Term] = {}
    for term in sorted(corpus.terms, key=lambda term: (term.term.casefold(), term.term)):
        anchor, number = slugify(term.term) or "term", 2
        while anchor in anchors:
            anchor, number = f"{slugify(term.term) or 'term'}-{number}", number + 1
        anchors[anchor] = term
    return [(term, anchor) for anchor, term in anchors.items()]


def forms(corpus: Corpus) -> Terms:
    """Returns each way to write a term, with the address of its entry."""
    return tuple(
        (form, f"{FOLDER}#{anchor}") for term, anchor in anchored(corpus) for form in (term.term, *term.aliases)
    )


def _entry(site: Site, term: Term, anchor: str) -> Entry:
    topic = Ref(site.corpus.topics[term.topic].title, f"topics/{term.topic}/") if term.topic else Ref("", "")
    paper = site.lines.get(term.introduced_by)
    return Entry(anchor, term.term, ", ".join(term.aliases), term.definition, topic, paper)
