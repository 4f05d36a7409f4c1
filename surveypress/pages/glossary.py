"""The glossary: terms in alphabetical order, each with its topic and the paper that introduced it; and as data."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from slugify import slugify

from surveypress.later import Later
from surveypress.model import Corpus, Page, Term
from surveypress.pages.lists import trail
from surveypress.prose.compose import replaced
from surveypress.prose.maths import plain_title
from surveypress.prose.terms import Terms, counted
from surveypress.relate.topics import ancestors
from surveypress.views import Line, Ref, Site

FOLDER = "glossary/"
MOST = 3
"""Topics named as users of a term, those that use it most often."""


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
    used: tuple[Ref, ...]
    """Topics whose prose uses the term, its own left out."""


def pages(site: Site) -> Iterator[Page]:
    """Yields the glossary, if the survey has one, and what a term in prose shows: its name and definition by anchor."""
    if not site.corpus.terms:
        return
    yield Page(FOLDER, "glossary.html", Later(lambda: _data(site)))
    said = {anchor: [plain_title(term.term), plain_title(term.definition)] for term, anchor in anchored(site.corpus)}
    yield Page("data/glossary.json", "json", {"json": said})


def _data(site: Site) -> dict[str, object]:
    uses = _uses(site)
    entries = [_entry(site, term, anchor, uses.get(f"{FOLDER}#{anchor}", {})) for term, anchor in anchored(site.corpus)]
    letters = {entry.term[:1].upper(): entry.anchor for entry in reversed(entries)}
    return {
        "title": "Glossary",
        "trail": trail(("Glossary", FOLDER)),
        "entries": entries,
        "letters": sorted(letters.items()),
    }


def anchored(corpus: Corpus) -> list[tuple[Term, str]]:
    """Returns the terms in alphabetical order, each with its place on the page."""
    anchors: dict[str, Term] = {}
    for term in sorted(corpus.terms, key=lambda term: (term.term.casefold(), term.term)):
        anchor, number = slugify(term.term) or "term", 2
        while anchor in anchors:
            anchor, number = f"{slugify(term.term) or 'term'}-{number}", number + 1
        anchors[anchor] = term
    return [(term, anchor) for anchor, term in anchors.items()]


def terms_of(corpus: Corpus) -> dict[str, Terms]:
    """Returns, for each topic, each way to write a term that its prose may mean, with the address of the entry.

    Under the empty id: those that mean the same everywhere, for other pages.
    """
    entries = anchored(corpus)
    places = {topic: {topic, *ancestors(corpus, topic)} for topic in corpus.topics}
    return {
        topic: tuple(
            (form, f"{FOLDER}#{anchor}")
            for term, anchor in entries
            if not term.within or inside & set(term.within)
            for form in (term.term, *term.aliases)
        )
        for topic, inside in {"": set[str](), **places}.items()
    }


def _uses(site: Site) -> dict[str, dict[str, int]]:
    """Returns, for each entry, how often the prose of each topic uses its term outside of citations and topic links."""
    terms = terms_of(site.corpus)
    uses: dict[str, dict[str, int]] = defaultdict(dict)
    for topic in site.corpus.topics.values():
        for entry, count in counted(replaced(topic.prose, lambda _: "|"), terms[topic.id]).items():
            uses[entry][topic.id] = count
    return uses


def _entry(site: Site, term: Term, anchor: str, uses: Mapping[str, int]) -> Entry:
    topics = site.corpus.topics
    others = sorted((topic for topic in uses if topic != term.topic), key=lambda topic: -uses[topic])[:MOST]
    topic, *used = (Ref(topics[t].title, f"topics/{t}/") if t else Ref("", "") for t in (term.topic, *others))
    paper = site.lines.get(term.introduced_by)
    return Entry(anchor, term.term, ", ".join(term.aliases), term.definition, topic, paper, tuple(used))
