"""The glossary: terms in alphabetical order, each with its topic and the paper that introduced it; and as data."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from slugify import slugify

from surveypress.core import routes
from surveypress.core.collation import OTHER, initial, sort_key
from surveypress.core.model import Corpus, Page, Term
from surveypress.core.tracing import Shared
from surveypress.pages.lists import trail
from surveypress.pages.sections import has_glossary
from surveypress.pages.view_models import Link, PaperSummary, Site, line
from surveypress.prose.maths import plain_title
from surveypress.prose.sentences import running_text
from surveypress.prose.terms import Terms, counted
from surveypress.relate.topics import ancestors

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
    topic: Link
    """With an empty title where the term has no topic."""
    paper: PaperSummary | None
    used: tuple[Link, ...]
    """Topics whose prose uses the term, its own left out."""


def pages(site: Site) -> Iterator[Page]:
    """Yields the glossary, if the survey has one, and what a term in prose shows: its name and definition by anchor."""
    if not has_glossary(site.corpus):
        return
    yield Page(FOLDER, "glossary.html", site.lazy(_data))
    definitions = {
        anchor: [plain_title(term.term), plain_title(term.definition)] for term, anchor in anchored(site.corpus)
    }
    yield Page("data/glossary.json", "json", {"json": definitions})


def _data(site: Site) -> dict[str, object]:
    uses = _uses(site)
    entries = [_entry(site, term, anchor, uses.get(f"{FOLDER}#{anchor}", {})) for term, anchor in anchored(site.corpus)]
    language = site.corpus.config.language
    letters = {_letter(entry.term, language): entry.anchor for entry in reversed(entries)}
    return {
        "title": site.texts.gettext("Glossary"),
        "trail": trail(site, (site.texts.gettext("Glossary"), FOLDER)),
        "entries": entries,
        "letters": sorted(letters.items(), key=lambda item: (sort_key(item[0], language), item)),
    }


def _letter(term: str, language: str) -> str:
    """Returns the letter, the digit or the sign under which a term is listed."""
    letter = initial(term, language)
    return term[:1] if letter == OTHER else letter


def anchored(corpus: Corpus) -> list[tuple[Term, str]]:
    """Returns the terms in alphabetical order, each with its place on the page."""
    anchors: dict[str, Term] = {}
    for term in sorted(corpus.terms, key=lambda term: (sort_key(term.term, corpus.config.language), term.term)):
        anchor, number = slugify(term.term) or "term", 2
        while anchor in anchors:
            anchor, number = f"{slugify(term.term) or 'term'}-{number}", number + 1
        anchors[anchor] = term
    return [(term, anchor) for anchor, term in anchors.items()]


def terms_of(corpus: Corpus) -> dict[str, Terms]:
    """Returns, for each topic, each way to write a term that its prose may mean, with the address of the entry.

    Under the empty id: those that mean the same everywhere, for other pages.
    """
    entries = anchored(corpus) if has_glossary(corpus) else []
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
    for topic in site.corpus.topics:
        counts: dict[str, int] = json.loads(site.piece(_counts, topic, Shared(terms[topic])))
        for entry, count in counts.items():
            uses[entry][topic] = count
    return uses


def _counts(site: Site, topic: str, terms: Shared) -> str:
    return json.dumps(counted(running_text(site.corpus.topics[topic].prose.text), terms.value))


def _entry(site: Site, term: Term, anchor: str, uses: Mapping[str, int]) -> Entry:
    topics = site.corpus.topics
    others = sorted((topic for topic in uses if topic != term.topic), key=lambda topic: -uses[topic])[:MOST]
    topic, *used = (Link(topics[t].title, routes.topic(t)) if t else Link("", "") for t in (term.topic, *others))
    outside = site.corpus.background.get(term.introduced_by)
    paper = line(outside, site.texts) if outside else site.lines.get(term.introduced_by)
    return Entry(anchor, term.term, site.texts.listed(term.aliases), term.definition, topic, paper, tuple(used))
