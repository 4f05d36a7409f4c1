"""The addresses on other hosts that the pages show, each with where the content says it."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urldefrag

from surveypress.core import web_addresses
from surveypress.core.identifiers import BY_ID, web_address
from surveypress.core.model import Corpus, Paper
from surveypress.core.problems import Location
from surveypress.relate.citations import documents


@dataclass(frozen=True, slots=True)
class OutsideLink:
    """A link as the content says it."""

    address: str
    location: Location
    identifier: str = ""
    """What it follows from, in words, where the content names no address: `the DOI 10.1000/x`."""

    @property
    def asked(self) -> str:
        """What is asked: the address without a place on its page."""
        return urldefrag(self.address)[0]


def outside_links(corpus: Corpus) -> Iterator[OutsideLink]:
    """Yields every link to another host: of the settings, prose and records."""
    links = [*_of_settings(corpus), *_of_prose(corpus)]
    for paper in (*corpus.papers.values(), *corpus.background.values()):
        links += [*_of_record(corpus, paper), *_of_identifiers(corpus, paper)]
    yield from (link for link in links if not web_addresses.fault(link.address))


def addresses(corpus: Corpus) -> list[str]:
    """Returns what is to be asked, each once."""
    return list(dict.fromkeys(link.asked for link in outside_links(corpus)))


def _of_settings(corpus: Corpus) -> Iterator[OutsideLink]:
    survey = corpus.file("survey")
    for name in ("repository", "licence_url"):
        yield OutsideLink(getattr(corpus.config, name), corpus.place(survey, name))


def _of_prose(corpus: Corpus) -> Iterator[OutsideLink]:
    for _, _, document in documents(corpus):
        yield from (OutsideLink(link.href, link.location) for link in document.links)


def _of_record(corpus: Corpus, paper: Paper) -> Iterator[OutsideLink]:
    file = paper.location.file
    for name in ("url", "code"):
        yield OutsideLink(getattr(paper, name), corpus.place(file, name))
    for n, link in enumerate(paper.urls):
        yield OutsideLink(link.url, corpus.place(file, "urls", n))
    for n, version in enumerate(paper.versions):
        yield OutsideLink(version.url, corpus.place(file, "versions", n, "url"))


def _of_identifiers(corpus: Corpus, paper: Paper) -> Iterator[OutsideLink]:
    """Yields where identifiers lead, but for those that lead to a search, which has an answer to everything."""
    ids = dict.fromkeys((*paper.ids.items(), *(pair for version in paper.versions for pair in version.ids.items())))
    for kind, value in ids:
        if "q=" not in BY_ID[kind].address:
            place = identifier_place(corpus, paper, kind)
            label = BY_ID[kind].label
            noun = label if label.isupper() else f"{label} id"
            yield OutsideLink(web_address(BY_ID[kind], value), place, f"the {noun} {value}")
    for name in ("authors", "editors"):
        for n, person in enumerate(getattr(paper, name)):
            place = corpus.place(paper.location.file, name, n)
            yield OutsideLink(person.orcid_address, place, f"the ORCID iD {person.orcid}")


def identifier_place(corpus: Corpus, paper: Paper, kind: str) -> Location:
    """Returns where a record says an identifier: in a field of its own, among all others, or in a version."""
    spans = corpus.spans.get(paper.location.file, {})
    paths = ((kind,), (f"{kind}_id",), ("ids", kind), ("versions",))
    return next((corpus.place(paper.location.file, *path) for path in paths if path in spans), paper.location)
