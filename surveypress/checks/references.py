"""Every key, id and value that a record names must exist, and no two may claim one address."""

import posixpath
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from urllib.parse import unquote

from surveypress.checks.check import Check
from surveypress.core import keys
from surveypress.core.documents import Document
from surveypress.core.model import Corpus, Paper
from surveypress.core.page_files import former_files, pages_by_file
from surveypress.core.problems import Location, Problem, did_you_mean
from surveypress.core.routes import SEARCH
from surveypress.prose.addresses import file_name, is_elsewhere
from surveypress.prose.maths import mathml
from surveypress.relate.citations import documents


def topics(corpus: Corpus) -> Iterator[Problem]:
    """Yields topics of papers that are unknown, no leaves, or named twice."""
    for paper in corpus.papers.values() if corpus.topics else ():  # without any, the taxonomy has a fault of its own
        yield from _topics(corpus, paper)


def facets(corpus: Corpus) -> Iterator[Problem]:
    """Yields facets and values that the taxonomy does not define."""
    for paper in corpus.papers.values() if corpus.topics else ():
        yield from _facets(corpus, paper)


def record_keys(corpus: Corpus) -> Iterator[Problem]:
    """Yields keys in `related` and `distinct_from` that no paper has."""
    citable = _all_keys(corpus)
    for paper in corpus.papers.values():
        yield from _keys(corpus, citable, paper)


def citations(corpus: Corpus) -> Iterator[Problem]:
    """Yields citation keys in prose that no paper has."""
    yield from _references(corpus, "cite", _all_keys(corpus))


def topic_links(corpus: Corpus) -> Iterator[Problem]:
    """Yields links to topics that do not exist."""
    if corpus.topics:
        yield from _references(corpus, "topic", {*corpus.topics})


def _all_keys(corpus: Corpus) -> set[str]:
    """Returns what can be cited; a record that could not be read has a fault of its own."""
    return {*corpus.papers, *corpus.background, *corpus.unread}


def _topics(corpus: Corpus, paper: Paper) -> Iterator[Problem]:
    for n, topic in enumerate(paper.topics):
        location = corpus.place(paper.location.file, "topics", n)
        if topic not in corpus.topics:
            message = f"unknown topic {topic!r}{did_you_mean(topic, corpus.topics)}"
            yield Problem(location, message, "name a leaf of content/taxonomy.yaml")
        elif corpus.topics[topic].children:
            leaves = ", ".join(corpus.topics[topic].children[:6])
            yield Problem(location, f"{topic!r} is an area, not a leaf", f"name one of its topics: {leaves}")
        elif topic in paper.topics[:n]:
            yield Problem(location, f"the topic {topic!r} stands here twice", "keep one")


def _facets(corpus: Corpus, paper: Paper) -> Iterator[Problem]:
    for facet, values in paper.facets.items():
        location = corpus.place(paper.location.file, "facets", facet)
        if facet not in corpus.facets:
            message = f"unknown facet {facet!r}{did_you_mean(facet, corpus.facets)}"
            yield Problem(location, message, "rename it, or define it in content/taxonomy.yaml")
            continue
        for n, value in enumerate(values):
            if value not in corpus.facets[facet].values:
                message = f"unknown {facet} {value!r}{did_you_mean(value, corpus.facets[facet].values)}"
                place = corpus.place(paper.location.file, "facets", facet, n)
                yield Problem(place, message, "use an allowed value, or add this one in content/taxonomy.yaml")


def _keys(corpus: Corpus, keys: AbstractSet[str], paper: Paper) -> Iterator[Problem]:
    for name in ("related", "distinct_from"):
        for n, key in enumerate(getattr(paper, name)):
            if key not in keys:
                message = f"{name}: unknown key {key!r}{did_you_mean(key, keys)}"
                yield Problem(corpus.place(paper.location.file, name, n), message, "correct the key or remove it")


def glossary(corpus: Corpus) -> Iterator[Problem]:
    """Yields keys and topics of the glossary that do not exist, and terms that stand in it twice."""
    names: dict[str, str] = {}
    works = {*corpus.papers, *corpus.background}
    for term in corpus.terms:
        if term.introduced_by and term.introduced_by not in works:
            message = f"introduced_by: unknown key {term.introduced_by!r}{did_you_mean(term.introduced_by, works)}"
            yield Problem(term.location, message, "correct the key or remove it")
        for topic in (term.topic, *term.within):
            if topic and topic not in corpus.topics:
                message = f"unknown topic {topic!r}{did_you_mean(topic, corpus.topics)}"
                yield Problem(term.location, message, "correct the id or remove it")
        for name in (term.term, *term.aliases):
            if names.setdefault(name.casefold(), term.term) != term.term:
                message = f"{name!r} stands in the glossary twice (also under {names[name.casefold()]!r})"
                yield Problem(term.location, message, "keep one")


def addresses(corpus: Corpus) -> Iterator[Problem]:
    """Yields addresses that two would have: former names of papers and topics, and a page where the index goes."""
    owners = {keys.address(key): (key, "the key of a paper") for key in corpus.papers}
    for paper in corpus.papers.values():
        for n, alias in enumerate(paper.aliases):
            owner, role = owners.setdefault(keys.address(alias), (paper.key, f"also a former key of {paper.key!r}"))
            if owner != paper.key or alias == paper.key:
                message, hint = f"the former key {alias!r} is {role}", "remove it; it can lead to one paper only"
                yield Problem(corpus.place(paper.location.file, "aliases", n), message, hint)
    topics = {topic: (topic, "the id of a topic") for topic in corpus.topics}
    for topic in corpus.topics.values():
        for alias in topic.aliases:
            owner, role = topics.setdefault(alias, (topic.id, f"also a former id of {topic.id!r}"))
            if owner != topic.id or alias == topic.id:
                message, hint = f"the former id {alias!r} is {role}", "remove it; it can lead to one topic only"
                yield Problem(topic.location, message, hint)
    for page in corpus.pages:
        if page.name == SEARCH:
            message = f"no page can have the address {page.name!r}: the search index stands there"
            yield Problem(Location(page.document.location.file, 1, 1), message, "rename the file")


def _references(corpus: Corpus, kind: str, names: AbstractSet[str]) -> Iterator[Problem]:
    noun = "citation key" if kind == "cite" else "topic"
    hint = "correct it, or escape a plain @ as \\@" if kind == "cite" else "correct the id"
    in_braces = sorted(name for name in names if keys.cited(name) != name) if kind == "cite" else []
    for _, _, document in documents(corpus):
        for mark in document.references:
            location = Location(document.location.file, mark.line, mark.column)
            for key in mark.keys if mark.kind == kind else ():
                if key in corpus.excluded and kind == "cite":
                    message = f"the work {key!r} is excluded from this survey"
                    yield Problem(location, message, "cite another one, or give it `status: background`")
                elif key not in names:
                    meant = _cut_key(key, names, in_braces) if kind == "cite" else ""
                    advice = f"write @{{{meant}}}, as it cannot be told where the key ends" if meant else hint
                    yield Problem(location, f"unknown {noun} {key!r}{did_you_mean(key, names)}", advice)


def _cut_key(key: str, names: AbstractSet[str], in_braces: list[str]) -> str:
    """Returns the key that may be meant where more or less was read than it: `@王2020所示`, `@Smith&Sons`."""
    shorter = next((key[:n] for n in range(len(key) - 1, 0, -1) if key[:n] in names and not key[n].isascii()), "")
    return shorter or next((name for name in in_braces if name.startswith(key)), "")


def file_links(corpus: Corpus) -> Iterator[Problem]:
    """Yields Markdown links to files of the content that are no page of the survey."""
    pages = pages_by_file(corpus)
    stems = {posixpath.basename(file): file for file in reversed(pages)}
    for _, _, document in documents(corpus):
        for link in document.links:
            name = file_name(link.href, document.folder)
            if name and name not in pages and not _is_unread(corpus, name) and not is_elsewhere(link.href):
                message = f"the link {unquote(link.href)!r} leads to no page of the survey"
                yield Problem(link.location, message, _nearest(name, document, stems, pages))


def former_file_links(corpus: Corpus) -> Iterator[Problem]:
    """Yields links to files by the names that they had, of papers and topics that have another one now."""
    former = former_files(corpus)
    for _, _, document in documents(corpus):
        for link in document.links:
            if now := former.get(file_name(link.href, document.folder)):
                now = posixpath.relpath(now, document.folder)
                message = f"the link {unquote(link.href)!r} has the former name of a file: it is now {now!r}"
                yield Problem(link.location, message, f"write {now!r}")


def _nearest(name: str, document: Document, stems: Mapping[str, str], pages: Mapping[str, str]) -> str:
    """Returns what to do about a wrong link: a file of the same name stands elsewhere, or one has a similar name."""
    same = stems.get(posixpath.basename(name))
    if same:
        return f"write {posixpath.relpath(same, document.folder)}.md, as links count from the folder of their file"
    return f"correct the path to the .md file{did_you_mean(name, pages)}"


def maths(corpus: Corpus) -> Iterator[Problem]:
    """Yields TeX that cannot be converted to MathML."""
    for _, _, document in documents(corpus):
        for tex, location in document.maths:
            if mathml(tex) is None:
                message = f"the maths ${tex}$ cannot be converted and is shown as TeX"
                yield Problem(location, message, "simplify it")


def _is_unread(corpus: Corpus, name: str) -> bool:
    """Whether a file may be there and have a fault of its own."""
    kind, _, below = name.partition("/")
    return (kind == "topics" and not corpus.topics) or (kind == "papers" and posixpath.basename(below) in corpus.unread)


CHECKS = (
    Check("record/topic", "a topic that does not exist, is no leaf, or stands twice", topics, stage="build"),
    Check("record/facet", "a facet or value that is not defined", facets, stage="build"),
    Check("record/unknown-key", "a related or distinct paper that does not exist", record_keys, stage="build"),
    Check("record/address", "an address that two records claim", addresses, stage="build"),
    Check("cite/unknown-key", "a citation of a paper that does not exist", citations, stage="build"),
    Check("prose/topic-link", "a link to a topic that does not exist", topic_links, stage="build"),
    Check("prose/file-link", "a link to a file that is no page", file_links, stage="build"),
    Check("prose/former-file", "a link to a file by a former name", former_file_links, level="warning", stage="build"),
    Check("prose/maths", "maths that cannot be converted", maths, level="warning", stage="build"),
    Check("glossary/reference", "a term with an unknown paper or topic, or named twice", glossary, stage="build"),
)
