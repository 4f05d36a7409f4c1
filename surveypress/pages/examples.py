"""Queries that show what the search understands, drawn from the survey's own records."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from surveypress.core.model import Paper
from surveypress.core.texts import gettext_noop
from surveypress.pages.view_models import Site
from surveypress.prose.maths import plain_title


@dataclass(frozen=True, slots=True)
class Example:
    """A query that works, and what it shows."""

    kind: str
    query: str
    explanation: str


def examples(site: Site) -> list[Example]:
    """Returns queries for this survey; one that its records have nothing for is left out."""
    return [
        Example(kind, query, site.texts.gettext(explanation))
        for kind, query, explanation in (*_text(site), *_fields(site))
        if query
    ]


def _known(site: Site) -> list[Paper]:
    """Returns the papers, those that the survey's prose cites most first."""
    cited = site.relations.cited_in
    return sorted(site.corpus.papers.values(), key=lambda paper: (-len(cited.get(paper.key, ())), paper.key))


def _text(site: Site) -> Iterator[tuple[str, str, str]]:
    own = _known(site)
    paper = next(
        (p for p in own if p.methods and any(c.isupper() for c in p.methods[0][1:]) and p.methods[0].isalpha()),
        None,
    )
    topic = next(iter(sorted(site.corpus.topics.values(), key=lambda t: (-_size(site, t.id), t.id))), None)
    if topic:
        yield "words", plain_title(topic.title).lower(), gettext_noop("plain words")
    if paper:
        yield "name", paper.methods[0], gettext_noop("the name of a method")
        yield "name", _apart(paper.methods[0]), gettext_noop("the same name as separate words")
        if len(paper.methods[0]) > 4:
            yield "slip", _slipped(paper.methods[0]), gettext_noop("the same name, misspelt")
    if own:
        yield "phrase", f'"{_start(plain_title(own[-1].title))}"', gettext_noop("an exact phrase")
    if own and own[0].tldr:
        yield "meaning", _clause(plain_title(own[0].tldr)), gettext_noop("a description of what a paper does")


def _fields(site: Site) -> Iterator[tuple[str, str, str]]:
    own = _known(site)
    names = Counter(person.surname for paper in own for person in paper.authors[:1])
    years = [paper.year for paper in own if paper.year]
    leaf = next(
        (t for t in sorted(site.corpus.topics.values(), key=lambda t: (-_size(site, t.id), t.id)) if not t.children),
        None,
    )
    if names:
        name = min(names, key=lambda one: (-names[one], one))
        yield (
            "author",
            f'author:"{name}"' if " " in name else f"author:{name.lower()}",
            gettext_noop("papers by an author"),
        )
    if leaf:
        yield "topic", f"topic:{leaf.id}", gettext_noop("papers on a topic, by its title or by its id in the address")
    if years:
        yield "year", f"year:{max(years)}", gettext_noop("papers from one year")
        yield (
            "years",
            f"year:{max(years) - 1}..{max(years)}",
            gettext_noop("papers from several years; either end may be left out"),
        )
    if leaf and years:
        yield (
            "not",
            f"topic:{leaf.id} -year:{max(years)}",
            gettext_noop("a minus sign excludes words, phrases and fields"),
        )
    yield "venue", _venue(own), gettext_noop("papers from a venue, if the record names it")
    arxiv = next((paper.arxiv for paper in own if paper.arxiv), "")
    yield "arxiv", arxiv, gettext_noop("an identifier or an address that contains one")


def _venue(papers: Sequence[Paper]) -> str:
    """Returns a query for the papers of the venue that most have, by its first word; empty where none is known."""
    venues = Counter(word[0].lower() for paper in papers if (word := re.search(r"[^\W\d_]{3,}", paper.venue)))
    return f"venue:{min(venues, key=lambda word: (-venues[word], word))}" if venues else ""


def _size(site: Site, topic: str) -> int:
    return len(site.relations.topic_papers[topic])


def _clause(text: str) -> str:
    """Returns how a sentence begins: up to its first comma or the like, nine words at most."""
    return " ".join(re.split(r"[,;:.](?:\s|$)", text)[0].split()[:9]).lower()


def _start(title: str) -> str:
    """Returns the first three words of a title's second half, or of the whole where it has no colon."""
    return " ".join(re.findall(r"[\w-]+", title.rpartition(":")[2])[:3]).lower()


def _apart(name: str) -> str:
    """Returns a name with a blank before each capital that begins a part, in small letters: `DyLoRA` -> `dy lora`."""
    cut = next((n for n in range(len(name) - 1, 0, -1) if name[n].isupper() and name[n - 1].islower()), 0)
    return f"{name[:cut]} {name[cut:]}".strip().lower()


def _slipped(name: str) -> str:
    """Returns a name with two letters in its middle exchanged."""
    at = len(name) // 2
    return (name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :]).lower()
