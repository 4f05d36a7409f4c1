"""Every key, id and value that a record names must exist, and no two may claim one address."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import PurePosixPath

from surveypress.model import Corpus, Document, Paper
from surveypress.problems import Problem, Where, did_you_mean
from surveypress.prose.elements import site_path
from surveypress.prose.maths import mathml
from surveypress.relate.citations import documents, source_folder
from surveypress.write import SEARCH


def problems(corpus: Corpus) -> Iterator[Problem]:
    """Yields unknown citation keys, topic links, Markdown links, topics, facets, values and related keys."""
    keys = {*corpus.papers, *_broken(corpus)}
    for paper in corpus.papers.values():
        if corpus.topics:  # without any, the taxonomy has a fault of its own
            yield from _topics(corpus, paper)
            yield from _facets(corpus, paper)
        yield from _keys(corpus, keys, paper)
    for url, _, document in documents(corpus):
        yield from _prose(corpus, keys, document, source_folder(url))
    yield from _terms(corpus)
    yield from _names(corpus)
    known = {*corpus.facets}
    survey = next((file for file in corpus.spans if file.endswith("survey.yaml")), "")
    for name in ("facets", "search_filters"):
        for n, facet in enumerate(getattr(corpus.config, name)):
            if known and facet not in known and (name,) in corpus.spans.get(survey, {}):
                what = f"{name}: unknown facet {facet!r}{did_you_mean(facet, known)}"
                yield Problem(corpus.place(survey, name, n), what, "name a facet of taxonomy.yaml")


def _broken(corpus: Corpus) -> Iterator[str]:
    """Yields keys of papers whose file is there but could not be read: what cites them is not at fault."""
    for file in corpus.spans:
        path = PurePosixPath(file)
        if path.suffix == ".md" and "papers" in path.parts and path.stem not in corpus.papers:
            yield path.stem


def _topics(corpus: Corpus, paper: Paper) -> Iterator[Problem]:
    for n, topic in enumerate(paper.topics):
        where = corpus.place(paper.where.file, "topics", n)
        if topic not in corpus.topics:
            what = f"unknown topic {topic!r}{did_you_mean(topic, corpus.topics)}"
            yield Problem(where, what, "name a leaf of content/taxonomy.yaml")
        elif corpus.topics[topic].children:
            leaves = ", ".join(corpus.topics[topic].children[:6])
            yield Problem(where, f"{topic!r} is an area, not a leaf", f"name one of its topics: {leaves}")
        elif topic in paper.topics[:n]:
            yield Problem(where, f"the topic {topic!r} stands here twice", "keep one")


def _facets(corpus: Corpus, paper: Paper) -> Iterator[Problem]:
    for facet, values in paper.facets.items():
        where = corpus.place(paper.where.file, "facets", facet)
        if facet not in corpus.facets:
            what = f"unknown facet {facet!r}{did_you_mean(facet, corpus.facets)}"
            yield Problem(where, what, "rename it, or define it in content/taxonomy.yaml")
            continue
        for n, value in enumerate(values):
            if value not in corpus.facets[facet].values:
                what = f"unknown {facet} {value!r}{did_you_mean(value, corpus.facets[facet].values)}"
                place = corpus.place(paper.where.file, "facets", facet, n)
                yield Problem(place, what, "use an allowed value, or add this one in content/taxonomy.yaml")


def _keys(corpus: Corpus, keys: AbstractSet[str], paper: Paper) -> Iterator[Problem]:
    for name in ("related", "distinct_from"):
        for n, key in enumerate(getattr(paper, name)):
            if key not in keys:
                what = f"{name}: unknown key {key!r}{did_you_mean(key, keys)}"
                yield Problem(corpus.place(paper.where.file, name, n), what, "correct the key or remove it")


def _terms(corpus: Corpus) -> Iterator[Problem]:
    names: dict[str, str] = {}
    for term in corpus.terms:
        if term.introduced_by and term.introduced_by not in corpus.papers:
            what = f"introduced_by: unknown key {term.introduced_by!r}{did_you_mean(term.introduced_by, corpus.papers)}"
            yield Problem(term.where, what, "correct the key or remove it")
        for topic in (term.topic, *term.within):
            if topic and topic not in corpus.topics:
                what = f"unknown topic {topic!r}{did_you_mean(topic, corpus.topics)}"
                yield Problem(term.where, what, "correct the id or remove it")
        for name in (term.term, *term.aliases):
            if names.setdefault(name.casefold(), term.term) != term.term:
                what = f"{name!r} stands in the glossary twice (also under {names[name.casefold()]!r})"
                yield Problem(term.where, what, "keep one")


def _names(corpus: Corpus) -> Iterator[Problem]:
    """Yields addresses that two would have: former keys of papers, and prose pages where the search index goes."""
    held = dict.fromkeys(corpus.papers, "the key of a paper")
    for paper in corpus.papers.values():
        for n, alias in enumerate(paper.aliases):
            if alias in held:
                what = f"the former key {alias!r} is {held[alias]}"
                mend = "remove it; it can lead to one paper only"
                yield Problem(corpus.place(paper.where.file, "aliases", n), what, mend)
            held[alias] = f"also a former key of {paper.key!r}"
    for page in corpus.pages:
        if page.name == SEARCH:
            what = f"no page can have the address {page.name!r}: the search index stands there"
            yield Problem(Where(page.document.where.file, 1, 1), what, "rename the file")


def _prose(corpus: Corpus, keys: AbstractSet[str], document: Document, folder: str) -> Iterator[Problem]:
    for mark in document.marks:
        where = Where(document.where.file, mark.line, mark.column)
        known = keys if mark.kind == "cite" else corpus.topics
        name = "citation key" if mark.kind == "cite" else "topic"
        for key in mark.keys:
            if key not in known and (mark.kind == "cite" or corpus.topics):
                mend = "correct it, or escape a plain @ as \\@" if mark.kind == "cite" else "correct the id"
                yield Problem(where, f"unknown {name} {key!r}{did_you_mean(key, known)}", mend)
    for link in document.links:
        path = site_path(link.href, folder)
        if link.href.partition("#")[0].endswith(".md") and ":" not in link.href and not _leads(corpus, keys, path):
            what = f"the link {link.href!r} leads to no page of the survey"
            yield Problem(link.where, what, "correct the path to the .md file")
    for tex, where in document.maths:
        if mathml(tex) is None:
            what = f"the maths ${tex}$ cannot be converted and is shown as TeX"
            yield Problem(where, what, "simplify it", "warning")


def _leads(corpus: Corpus, keys: AbstractSet[str], path: str) -> bool:
    kind, _, name = path.partition("#")[0].strip("/").partition("/")
    known = {"papers": keys, "topics": corpus.topics}.get(kind)
    if known is not None:
        return name in known or (kind == "topics" and not corpus.topics)
    return kind in {page.name for page in corpus.pages}
