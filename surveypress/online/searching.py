"""A saved search -> the works that a service has for it, the newest first."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from surveypress.core.config import Search
from surveypress.core.dates import first_day
from surveypress.core.identifiers import BY_ID, normalise
from surveypress.core.model import Corpus, Paper
from surveypress.core.problems import ContentError
from surveypress.core.xml_tree import parse_xml
from surveypress.importers import arxiv_atom, openalex
from surveypress.importers.entries import Entry, Parsed
from surveypress.importers.json_items import json_document, mapping, mappings, texts
from surveypress.online.client import Client
from surveypress.online.http import LookUpError
from surveypress.online.services import SERVICES

PAGE = 100
"""Works of one answer: the most that OpenAlex gives."""
TOGETHER = 50
"""Works that one question names: OpenAlex takes 100, and addresses of some 4,000 characters."""
MOST_PAGES = 10
"""Answers that are read of the works that cite `TOGETHER` of ours."""


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search brought."""

    entries: tuple[Entry, ...]
    rejected: tuple[str, ...] = ()
    """What could not be read as a work, each with the reason."""
    note: str = ""
    """What is to be said of how far it looked."""


def run(search: Search, client: Client, corpus: Corpus) -> Hits:
    """Returns what a search finds. Raises LookUpError if the service gives no answer that can be used."""
    if search.arxiv:
        return _arxiv(search, client)
    if search.openalex:
        return _openalex(search, client)
    works = _our_works(client, corpus)
    if not works:
        return Hits((), note="OpenAlex knows none of the survey's papers by its identifiers")
    return _citing(search, client, works) if search.citing else _cited(search, client, works)


def _arxiv(search: Search, client: Client) -> Hits:
    query = f"({search.arxiv})"
    if search.since:
        day = first_day(search.since).replace("-", "")
        query += f" AND submittedDate:[{day}0000 TO 999912312359]"
    params = {"search_query": query, "sortBy": "submittedDate", "sortOrder": "descending"}
    hits, rejected = _pages(search, lambda n: _atom(client, params, n))
    return Hits(tuple(_since(search, hits)), rejected)


def _openalex(search: Search, client: Client) -> Hits:
    params = {"search": search.openalex, **_newest(search)}
    hits, rejected = _pages(search, lambda n: _works(client, params, n)[0])
    return Hits(tuple(_since(search, hits)), rejected)


def _pages(search: Search, page: Callable[[int], Parsed]) -> tuple[list[Entry], tuple[str, ...]]:
    """Reads answers, each of `PAGE` works, until they end or the limit of a search is reached."""
    hits: list[Entry] = []
    rejected: list[str] = []
    for n in range(-(-search.limit // PAGE)):
        parsed = page(n)
        hits += parsed.entries
        rejected += [why for _, why in parsed.rejected]
        if len(parsed.entries) + len(parsed.rejected) < PAGE:
            break
    return hits[: search.limit], tuple(rejected)


def _since(search: Search, entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yields the entries that are not older than the search wants, whatever the service makes of its date."""
    first = first_day(search.since)
    for entry in entries:
        date = str(entry.fields.get("date") or entry.fields.get("year") or "")
        if not first or not date or date >= first[: len(date)]:
            yield entry


def _newest(search: Search) -> dict[str, str]:
    dated = {"filter": f"from_publication_date:{first_day(search.since)}"} if search.since else {}
    return {**dated, "sort": "publication_date:desc"}


def _atom(client: Client, params: Mapping[str, str], number: int) -> Parsed:
    text = client.get("arxiv", "api/query", {**params, "start": str(number * PAGE), "max_results": str(PAGE)})
    try:
        feed = parse_xml(text or "", "arXiv")
        parsed = arxiv_atom.parse(text or "", "arXiv") if any(feed.all("entry")) else Parsed(())
    except ContentError as error:
        raise LookUpError(_unreadable("arxiv", error.problems[0].message)) from None
    if feed.name != "feed":
        raise LookUpError(_unreadable("arxiv", "it is no feed"))
    return parsed


def _works(client: Client, params: Mapping[str, str], number: int = 0) -> tuple[Parsed, list[Mapping[str, Any]]]:
    """Returns the works of an answer, as entries and as OpenAlex has them."""
    text, items = _results(client, params, number)
    return openalex.parse(text, "OpenAlex") if items else Parsed(()), items


def _results(client: Client, params: Mapping[str, str], number: int = 0) -> tuple[str, list[Mapping[str, Any]]]:
    text = client.get("openalex", "works", {**params, "per_page": str(PAGE), "page": str(number + 1)}) or ""
    try:
        data = json_document(text, "OpenAlex")
    except ContentError as error:
        raise LookUpError(_unreadable("openalex", error.problems[0].message)) from None
    if not isinstance(data, Mapping) or not isinstance(data.get("results"), list):
        raise LookUpError(_unreadable("openalex", "it holds no results"))
    return text, mappings(data["results"])


def _unreadable(service: str, why: str) -> str:
    return (
        f"the answer of {SERVICES[service].title} cannot be read ({why}); try again later, or save what its pages "
        "show as a file and give it by --from FILE"
    )


def _our_works(client: Client, corpus: Corpus) -> dict[str, list[str]]:
    """Returns the survey's papers that OpenAlex knows, by its ids, each with the ids of what it cites."""
    works: dict[str, list[str]] = {}
    for name, values in _names(corpus.papers.values()):
        for some in _batches(values, TOGETHER):
            params = {"filter": f"{name}:{'|'.join(some)}", "select": "id,referenced_works"}
            works |= {_id(work.get("id")): _ids(work) for work in _results(client, params)[1]}
    return works


def _names(papers: Iterable[Paper]) -> list[tuple[str, list[str]]]:
    """Returns by what the papers can be asked for: OpenAlex's own ids where they are known, else DOIs."""
    own, dois = [], []
    for paper in papers:
        doi = paper.doi or (f"10.48550/arxiv.{paper.arxiv.casefold()}" if paper.arxiv else "")
        if "openalex" in paper.ids:
            own.append(_id(paper.ids["openalex"]))
        elif doi and not set("|,") & set(doi):
            dois.append(doi.casefold())
    return [("openalex", sorted(own)), ("doi", sorted(set(dois)))]


def _cited(search: Search, client: Client, works: Mapping[str, Sequence[str]]) -> Hits:
    counts = Counter(one for cited in works.values() for one in set(cited) - works.keys())
    most = sorted((one for one in counts if counts[one] >= search.cited), key=lambda one: (-counts[one], one))
    hits: list[Entry] = []
    rejected: list[str] = []
    for some in _batches(most[: search.limit], TOGETHER):
        parsed, _ = _works(client, {"filter": f"openalex:{'|'.join(some)}"})
        hits += parsed.entries
        rejected += [why for _, why in parsed.rejected]
    return Hits(tuple(_since(search, hits)), tuple(rejected))


def _citing(search: Search, client: Client, works: Mapping[str, Sequence[str]]) -> Hits:
    hits: dict[str, Entry] = {}
    cut = False
    for some in _batches(sorted(works), TOGETHER):
        dated = _newest(search)
        filters = ",".join(filter(None, (f"cites:{'|'.join(some)}", dated.pop("filter", ""))))
        for number in range(MOST_PAGES):
            parsed, items = _works(client, {"filter": filters, **dated}, number)
            enough = {_id(item.get("id")) for item in items if len(works.keys() & set(_ids(item))) >= search.citing}
            entries = ((_id(entry.fields.get("ids", {}).get("openalex", "")), entry) for entry in parsed.entries)
            hits |= {name: entry for name, entry in entries if name in enough - works.keys()}
            if len(items) < PAGE:
                break
        else:
            cut = True
    newest = sorted(hits.values(), key=lambda entry: str(entry.fields.get("date", "")), reverse=True)
    note = f"only the newest {MOST_PAGES * PAGE:,} works that cite {TOGETHER} of ours were looked at" if cut else ""
    return Hits(tuple(_since(search, newest))[: search.limit], note=note)


def _batches(values: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    yield from (values[n : n + size] for n in range(0, len(values), size))


def _id(value: object) -> str:
    return normalise(BY_ID["openalex"], str(value or "")).upper()


def _ids(work: Mapping[str, Any]) -> list[str]:
    return [_id(one) for one in texts(mapping(work).get("referenced_works"))]
