"""The survey as data: papers.json, topics.json, cards.json and what a host of files wants."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict

from surveypress.cite import formats
from surveypress.core import large, routes
from surveypress.core.editions import Version
from surveypress.core.large import is_large
from surveypress.core.model import Page, Paper, Topic
from surveypress.core.name_parser import NotOneNameError, parse_name
from surveypress.core.persons import Person
from surveypress.pages.paper_filters import evidence_of
from surveypress.pages.reasons import reason_text
from surveypress.pages.reported import reported
from surveypress.pages.results import stated
from surveypress.pages.view_models import Site
from surveypress.prose.html import plain, prose_of
from surveypress.prose.maths import plain_title


def pages(site: Site) -> Iterator[Page]:
    """Yields the files that programs read."""
    yield from _whole(site)
    tops = [_topic(site, topic) for topic in site.corpus.topics.values() if not topic.parent]
    yield Page("data/topics.json", "json", {"json": tops})
    # In a large survey a card is made of the paper's own file, and this one stays small: static/js/prose/card-lines.js
    # asks both.
    yield Page("data/cards.json", "json", {"json": {}} if is_large(site.corpus.papers) else site.lazy(_all_cards))
    yield Page("robots.txt", "robots.txt", {})
    yield Page(".nojekyll", "markdown", {"text": ""})


def papers(site: Site) -> Page:
    """Returns the file that holds all that the survey says of its papers."""
    return Page(routes.whole_file("json"), "markdown", site.lazy(_papers, _bridges(site)), late=True)


def _whole(site: Site) -> Iterator[Page]:
    """Yields this file; of a large survey its pieces, and in its place the list of those of all formats."""
    if not is_large(site.corpus.papers):
        yield papers(site)
        return
    bridges, pieces = _bridges(site), large.pieces(site.corpus.papers)
    for number, keys in enumerate(pieces, 1):
        data = site.lazy(_papers, {key: bridges[key] for key in keys if key in bridges}, keys)
        yield Page(routes.piece_of_whole(number, "json"), "markdown", data, late=True)
    endings = ["json", *(row.ending for row in formats.with_files_of("survey"))]
    files = {ending: [routes.piece_of_whole(n, ending) for n in range(1, len(pieces) + 1)] for ending in endings}
    yield Page(routes.whole_file("json"), "json", {"json": {"papers": len(site.corpus.papers), "files": files}})


def _bridges(site: Site) -> dict[str, list[str]]:
    return {bridge.key: list(bridge.areas) for bridges in site.relations.bridges.values() for bridge in bridges}


def _papers(site: Site, bridges: Mapping[str, list[str]], keys: Sequence[str] | None = None) -> dict[str, object]:
    keys = list(site.corpus.papers) if keys is None else keys
    records = (site.piece(_record, key, bridges.get(key, [])) for key in keys)
    return {"text": f"[{','.join(records)}]\n"}


def _record(site: Site, key: str, bridges: Sequence[str]) -> str:
    record = _paper(site, site.corpus.papers[key], bridges)
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def _all_cards(site: Site) -> dict[str, object]:
    return {"json": _cards(site)}


def _paper(site: Site, paper: Paper, bridges: Sequence[str]) -> dict[str, object]:
    summary = plain(prose_of(paper.summary, site.target)) if paper.summary.text.strip() else ""
    return {
        "key": paper.key,
        "title": paper.title,
        "authors": list(map(str, paper.authors)),
        "year": paper.year,
        "arxiv": paper.arxiv or None,
        "doi": paper.doi or None,
        "venue": paper.venue or None,
        "code": paper.code or None,
        **publication(paper, evidence_of(site.corpus.config, paper)),
        "url": routes.paper(paper.key),
        "topics": list(paper.topics),
        "facets": {facet: list(values) for facet, values in sorted(paper.facets.items())},
        "methods": list(paper.methods),
        "models": list(paper.models),
        "datasets": list(paper.datasets),
        "tldr": paper.tldr,
        "summary": summary,
        "results": [stated(row) for row in paper.results],
        "related": [
            {"key": n.key, "score": n.score, "reasons": [reason_text(reason, site.texts) for reason in n.reasons]}
            for n in site.relations.related[paper.key]
        ],
        "bridges": bridges,
        "cited_in": list(dict.fromkeys(c.page.url for c in site.relations.cited_in.get(paper.key, ()))),
        "sources": [{"file": origin.file, "entry": origin.entry} for origin in paper.sources],
    }


def publication(paper: Paper, evidence: str) -> dict[str, object]:
    """Returns what else is known of a publication: its type, and of other facts those that are known of it."""
    date = paper.date
    stated = {
        "date": submitted(paper)[: 10 if date.day else 7] if date and date.month else "",
        "year_label": paper.year_label if paper.year_label != str(paper.year or "") else "",
        "editors": [str(person) for person in paper.editors],
        "names": _names(paper),
        "et_al": paper.et_al,
        "authors_count": paper.authors_count,
        "ids": dict(paper.ids) if paper.ids.keys() - {"arxiv", "doi"} else {},
        **paper.facts,
        "versions": [_version(version) for version in paper.versions],
        "urls": [url for url in (paper.url, *(link.url for link in paper.urls)) if url],
        "link_titles": {link.url: link.title for link in paper.urls if link.title},
        "fields": {name: list(values) for name, values in paper.extracted.items()},
        "evidence": evidence,
        "scope": paper.scope,
        "reason": paper.reason,
        "note": paper.note,
        "compare": dict(paper.compare),
        "extra": paper.extra,
    }
    return {"type": paper.work_type.id, **{name: value for name, value in stated.items() if value}}


def _names(paper: Paper) -> dict[str, list[dict[str, str]]]:
    """Returns the parts of names where one, read as a text, would be taken apart in another way."""
    people = {"authors": paper.authors, "editors": paper.editors}
    return {
        role: [{part: text for part, text in asdict(person).items() if text} for person in persons]
        for role, persons in people.items()
        if any(_read(person) != person for person in persons)
    }


def _read(person: Person) -> Person | None:
    try:
        return parse_name(str(person))
    except NotOneNameError:
        return None


def _version(version: Version) -> dict[str, object]:
    date = version.date
    values = {
        "kind": version.kind,
        "year": date.label if date else "",
        "date": date.written if date and date.month else "",
        "venue": version.venue,
        "ids": dict(version.ids),
        "url": version.url,
        **version.facts,
    }
    return {name: value for name, value in values.items() if value}


def _cards(site: Site) -> dict[str, list[str]]:
    return {line.slug: _card(site, key) for key, line in site.lines.items()}


def _card(site: Site, key: str) -> list[str]:
    """Returns what a citation shows of a paper when it is pointed at: title, authors, year, one line, one figure."""
    paper = site.lines[key]
    parts = [plain_title(paper.title), paper.authors, paper.when, plain_title(paper.tldr)]
    return [*parts, *figure(site, site.corpus.papers[key])]


def figure(site: Site, paper: Paper) -> list[str]:
    """Returns the figure that a card shows of a paper, or nothing."""
    return [*map(plain_title, reported(paper.results, site.texts)[:1])]


def _topic(site: Site, topic: Topic) -> dict[str, object]:
    return {
        "id": topic.id,
        "title": topic.title,
        "count": len(site.relations.topic_papers[topic.id]),
        "children": [_topic(site, site.corpus.topics[child]) for child in topic.children],
    }


def submitted(paper: Paper) -> str:
    """Returns the day of a paper as `2021-06-17`, as exact as it is known: an arXiv id holds year and month."""
    date, digits = paper.date, paper.arxiv[:4]
    if date and date.year is not None and date.year > 0 and date.month:
        return f"{date.year:04}-{date.month:02}-{date.day or 1:02}"
    if digits.isdigit() and 1 <= int(digits[2:]) <= 12 and paper.arxiv[4:5] == ".":
        return f"20{digits[:2]}-{digits[2:]}-01"
    return f"{max(paper.year or 1970, 1):04}-01-01"
