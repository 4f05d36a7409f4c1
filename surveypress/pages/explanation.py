"""What a person may ask of a paper or topic: where each value came from, who cites it, why these stand beside it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from surveypress.core import routes
from surveypress.core.discovery import records
from surveypress.core.model import Corpus, Paper
from surveypress.core.problems import UsageError, did_you_mean
from surveypress.core.relations import Neighbour, Relations
from surveypress.pages.reasons import reason_texts
from surveypress.read.front_matter import split
from surveypress.read.yaml_spans import load

_LONGEST = 90
"""Characters of a value that are shown."""
_OWN = frozenset(
    "cite facets fields methods models datasets tldr results compare evidence status scope reason related "
    "distinct_from".split()
)
"""Fields that no document fills: whatever stands there a person wrote."""


def explanation(corpus: Corpus, relations: Relations, content: Path, text: str) -> list[str]:
    """Returns what is known of the paper or topic of a key, a former one, an id, or the address of its page, in lines.

    Raises UsageError if there is none.
    """
    key, topic = _named(corpus, text)
    if key:
        return list(_of_paper(_works(corpus)[key], corpus, relations, content))
    if topic:
        return list(_of_topic(topic, corpus, relations))
    near = did_you_mean(text.strip().strip("/"), [*_works(corpus), *corpus.topics])
    message = f"there is no paper or topic, and no page of the last build, that is called {text!r}"
    raise UsageError(f"{message}{near}")


def page_of(corpus: Corpus, text: str) -> str | None:
    """Returns the address of the page of the paper or topic that is named (empty where it has none); else None."""
    key, topic = _named(corpus, text)
    if key:
        return "" if key in corpus.excluded else routes.paper(key)
    return routes.topic(topic) if topic else None


def _works(corpus: Corpus) -> dict[str, Paper]:
    return {**corpus.papers, **corpus.background, **corpus.excluded}


def _named(corpus: Corpus, text: str) -> tuple[str, str]:
    """Returns the key of the paper, or the id of the topic, that has that name, former name or address."""
    name = text.strip().strip("/").removesuffix("/index.html")
    papers = _works(corpus)
    others = {routes.paper(key).strip("/"): key for key in papers}
    others |= {alias: paper.key for paper in papers.values() for alias in paper.aliases}
    key = name if name in papers else others.get(name, "")
    topics = {routes.topic(topic).strip("/"): topic for topic in corpus.topics}
    return key, "" if key else name if name in corpus.topics else topics.get(name, "")


def _of_paper(paper: Paper, corpus: Corpus, relations: Relations, content: Path) -> Iterator[str]:
    yield f"{paper.key}: {paper.title}"
    page = "none" if paper.key in corpus.excluded else routes.paper(paper.key)
    yield f"  record: {paper.location.file}; page: {page}"
    yield "where its values came from:"
    spans = corpus.spans.get(paper.location.file, {})
    provenance = _provenance(content, {paper.key, *paper.aliases})
    for name, value in _fields(paper, content).items():
        line = spans.get((name,), (0, 0))[0]
        source = ", ".join(provenance.get(name, ())) or _imported(paper, name)
        yield f"  {name} (line {line}): {_short(value)} — {source}"
    citations = relations.cited_in.get(paper.key, ())
    yield f"cited in {len(citations)} {'place' if len(citations) == 1 else 'places'}:" if citations else "cited nowhere"
    yield from (f"  {citation.page_title}: {_short(citation.sentence)}" for citation in citations)
    related = relations.related.get(paper.key, ())
    yield "stands beside it, and why:" if related else "nothing stands beside it"
    yield from (_neighbour(one, corpus) for one in related)


def _neighbour(one: Neighbour, corpus: Corpus) -> str:
    return f"  {one.key} ({one.score:.2f}): {reason_texts(one.reasons, corpus.texts)}"


def _of_topic(topic_id: str, corpus: Corpus, relations: Relations) -> Iterator[str]:
    topic = corpus.topics[topic_id]
    keys = relations.topic_papers.get(topic_id, ())
    cited = {key for mark in topic.prose.references if mark.kind == "cite" for key in mark.keys}
    own = [key for key in keys if topic_id in corpus.papers[key].topics]
    yield f"{topic_id}: {topic.title}"
    prose = topic.prose.location.file or "none yet"
    yield f"  in the taxonomy: {topic.location}; prose: {prose}; page: {routes.topic(topic_id)}"
    first = sum(corpus.papers[key].topics[0] == topic_id for key in own)
    yield f"  {len(keys)} papers, {first} at home here; its prose cites {len(cited & set(keys))} of them"
    missing = [key for key in own if key not in cited]
    yield f"  not cited by its prose: {', '.join(missing)}" if missing else "  its prose cites all that belong to it"
    for other, reasons in relations.related_topics.get(topic_id, ()):
        yield f"  related: {other} ({reason_texts(reasons, corpus.texts)})"


def _fields(paper: Paper, content: Path) -> Mapping[str, Any]:
    path = content.joinpath(*Path(paper.location.file).parts[1:])
    data = split(path.read_text(encoding="utf-8-sig"), paper.location.file).data
    return data if isinstance(data, dict) else {}


def _provenance(content: Path, keys: set[str]) -> dict[str, list[str]]:
    """Returns the public sources of each field, as the records of origin name them."""
    sources_of: dict[str, list[str]] = {}
    for path in records(content, "sources/").values():
        data, _, _ = load(path.read_text(encoding="utf-8-sig"), path.name)
        for entry in data.get("entries") or [] if isinstance(data, dict) else []:
            if isinstance(entry, dict) and entry.get("key") in keys:
                for name, sources in (entry.get("provenance") or {}).items():
                    sources_of.setdefault(name, []).extend(s for s in sources if s not in sources_of.get(name, []))
    return sources_of


def _imported(paper: Paper, name: str) -> str:
    if name == "sources":
        return "written by imports"
    if paper.sources and name not in _OWN:
        verb = ", a verb" if name in {"topics", "aliases", "versions"} else ""
        return ", ".join(f"{origin.file}, entry {origin.entry}" for origin in paper.sources) + f"{verb}, or a person"
    return "written by a person"


def _short(value: Any) -> str:
    text = _told(value)
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _told(value: Any) -> str:
    """Returns a value of a record as a line has it: lists with commas, parts by their names."""
    if isinstance(value, dict):
        return " ".join(f"{name}: {_told(part)}" for name, part in value.items())
    return ", ".join(map(_told, value)) if isinstance(value, list) else str(value)
