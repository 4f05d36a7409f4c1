"""Queries that show what the search understands, drawn from the survey's own records."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from surveypress.cite.names import split_name
from surveypress.model import Paper
from surveypress.prose.maths import plain_title
from surveypress.views import Site


@dataclass(frozen=True, slots=True)
class Example:
    """A query that works, and what it shows."""

    kind: str
    query: str
    what: str


def examples(site: Site) -> list[Example]:
    """Returns queries for this survey; one that its records have nothing for is left out."""
    return [Example(kind, query, what) for kind, query, what in (*_text(site), *_fields(site)) if query]


def _known(site: Site) -> list[Paper]:
    """Returns the papers, those that the survey's prose cites most first."""
    cited = site.relations.cited_in
    return sorted(site.corpus.papers.values(), key=lambda paper: (-len(cited.get(paper.key, ())), paper.key))


def _text(site: Site) -> Iterator[tuple[str, str, str]]:
    known = _known(site)
    named = next(
        (p for p in known if p.methods and any(c.isupper() for c in p.methods[0][1:]) and p.methods[0].isalpha()), None
    )
    topic = next(iter(sorted(site.corpus.topics.values(), key=lambda t: (-_size(site, t.id), t.id))), None)
    if topic:
        yield "words", topic.title.lower(), "words, as they come"
    if named:
        yield "name", named.methods[0], "the name of a method"
        yield "name", _apart(named.methods[0]), "the same name, written apart"
        if len(named.methods[0]) > 4:
            yield "slip", _slipped(named.methods[0]), "the same name, misspelt"
    if known:
        yield "phrase", f'"{_start(plain_title(known[-1].title))}"', "these words, one after the other"
    if known and known[0].tldr:
        yield "meaning", _clause(plain_title(known[0].tldr)), "what a paper does, in other words"


def _fields(site: Site) -> Iterator[tuple[str, str, str]]:
    known = _known(site)
    names = Counter(split_name(name).family for paper in known for name in paper.authors[:1])
    years = [paper.year for paper in known if paper.year]
    leaf = next(
        (t for t in sorted(site.corpus.topics.values(), key=lambda t: (-_size(site, t.id), t.id)) if not t.children),
        None,
    )
    if names:
        name = min(names, key=lambda one: (-names[one], one))
        yield "author", f'author:"{name}"' if " " in name else f"author:{name.lower()}", "papers of an author"
    if leaf:
        yield "topic", f"topic:{leaf.id}", "papers of a topic, by its title or its id in the address"
    if years:
        yield "year", f"year:{max(years)}", "papers of a year"
        yield "years", f"year:{max(years) - 1}..{max(years)}", "papers of several years; either end may be left out"
    if leaf and years:
        yield (
            "not",
            f"topic:{leaf.id} -year:{max(years)}",
            "a minus in front takes away: words, phrases and fields alike",
        )
    arxiv = next((paper.arxiv for paper in known if paper.arxiv), "")
    yield "arxiv", arxiv, "an arXiv id, or an address that holds one"


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
