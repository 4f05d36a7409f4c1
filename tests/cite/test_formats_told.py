"""What each format makes of works of many kinds, word for word (fixtures/formats.md, by `python -m tests.renew`)."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from markdown_it.utils import read_fixture_file
from records import made

from surveypress.cite.bibtex import bibtex
from surveypress.cite.coins import coins
from surveypress.cite.csl_json import csl_json
from surveypress.cite.meta import meta_tags
from surveypress.cite.ris import ris
from surveypress.cite.schema_org import schema_org
from surveypress.cite.work import Work, work
from surveypress.core.dates import parse_date
from surveypress.core.editions import Version
from surveypress.core.identifiers import KINDS
from surveypress.core.model import Paper, WebLink
from surveypress.core.persons import Person

OORD = Person("Oord", "Aäron", "van den", orcid="0000-0002-1825-0097")
KING = Person("King", "Martin Luther", suffix="Jr.")
COUNCIL = Person(literal="Reef & Kite Council")
IDS = {kind.id: kind.example for kind in KINDS}
FACTS = {"volume": "12", "number": "3", "pages": "7–19", "issn": "1029-8479"}
PAPERS: dict[str, Paper] = {
    "an article with all that can be known": made(
        "LoRA: $O(n)$ <Knots> & 50% of {T5}",
        "Oord:2021",
        [OORD, KING, COUNCIL],
        type="article",
        year="2021-06-17",
        venue="Journal of Knots & $n$ Lines",
        doi="10.5555/a_b{c}",
        arxiv="2106.09685",
        facts={**FACTS, "publisher": "Reef", "language": "de", "series": "Knots", "translated_title": "Knots"},
        urls=(WebLink("https://example.org/slides", "Slides"),),
        url="https://example.org/x",
        extra={"Funder No": ["A", "B"], "note": "Odd {one}", "empty": ""},
    ),
    "a paper of a meeting": made(
        "Kites", "kite", [KING], year=2021, arxiv="2106.09685", acl_id="2022.acl-long.9", venue="ACL 2022", et_al=True
    ),
    "a preprint": made('On "Kites"', "pre", ["Mara Quill"], year=2021, arxiv="2106.09685"),
    "a chapter": made(
        "Knots",
        "knots",
        ["Mara Quill"],
        type="chapter",
        year=2020,
        venue="Of Shores",
        editors=(OORD, COUNCIL),
        isbn="978-0-262-03384-8",
        facts={"pages": "12", "publisher": "Reef", "place": "Kiel", "edition": "2", "volume": "4", "issn": "1029-8479"},
    ),
    "a book of a series": made(
        "Shores", "shores", [COUNCIL], type="book", year="1785/86", venue="Sea", facts={"volume": "4", "publisher": "P"}
    ),
    "a thesis": made(
        "Tides",
        "tides",
        ["Mara Quill"],
        type="thesis",
        year="ca. 1785",
        facts={"institution": "Kiel", "publisher": "P"},
    ),
    "a report": made(
        "Tides", "report", type="report", year="forthcoming", facts={"institution": "Kiel", "number": "7"}
    ),
    "a data set": made("Tides", "data", type="dataset", year="350 BC", venue="Zenodo", facts={"edition": "1.2"}),
    "software": made(
        "Tides", "soft", type="software", venue="Zenodo", facts={"edition": "1.2", "article_number": "e1"}
    ),
    "of many": made(
        "Tides",
        "many",
        [Person(f"Quill{n}", "M") for n in range(21)],
        type="web",
        year=2020,
        url="https://example.org/",
    ),
    "an article with identifiers of all kinds": replace(made("Tides", type="article", venue="Reefs"), ids=IDS),
    "a book with identifiers of all kinds": replace(made("Tides", type="book"), ids=IDS),
    "a version that is chosen": made(
        "Tides",
        "chosen",
        type="article",
        cite="preprint",
        arxiv="2106.09685",
        doi="10.5555/x",
        versions=(
            Version("preprint", parse_date("2021"), ids={"arxiv": "2106.09685"}),
            Version("published", parse_date("2022"), "Reefs", {"doi": "10.5555/x"}, "https://example.org/x"),
        ),
    ),
}


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


FORMATS: dict[str, Callable[[Work], str]] = {
    "BibTeX": lambda work: bibtex([work]),
    "RIS": lambda work: ris([work]),
    "CSL-JSON": lambda work: csl_json([work]),
    "tags": lambda work: "".join(f"{name}: {content}\n" for name, content in meta_tags(work)),
    "COinS": lambda work: "".join(f"{name}: {value}\n" for name, value in parse_qsl(coins(work))),
    "schema.org": lambda work: _shown(schema_org(work)),
}
FIXTURE = Path(__file__).parent / "fixtures" / "formats.md"


def told() -> str:
    """Returns what each format makes of each paper, as the fixture has it."""
    texts = {f"{name}: {form}": write(work(paper)) for name, paper in PAPERS.items() for form, write in FORMATS.items()}
    return "".join(f"{title}\n.\n{text}.\n.\n\n" for title, text in texts.items())


EXPECTED = {title: text for _, title, text, _ in read_fixture_file(FIXTURE)}


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("form", FORMATS)
def test_a_format_says_it_this_way(name: str, form: str) -> None:
    """Each value in the field that the format has for it, in a fixed order; what is not known stays out."""
    assert FORMATS[form](work(PAPERS[name])) == EXPECTED[f"{name}: {form}"]
