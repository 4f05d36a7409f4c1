"""What leaves a survey in a format comes in again from it: type, names, dates, facts, identifiers, the rest."""

# ruff: noqa: E501  lists of words read best on one line

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from surveypress.cite.formats import FORMATS
from surveypress.cite.work import Work, work
from surveypress.core import fields, keys
from surveypress.core.dates import parse_date
from surveypress.core.model import Paper
from surveypress.core.persons import Person
from surveypress.core.work_types import TYPES
from surveypress.edit import yaml_text
from surveypress.importers import IMPORTERS
from surveypress.importers.drafts import Draft
from surveypress.prose.maths import plain_title
from surveypress.read import papers
from surveypress.read.state import ReadState

IMPORTER = {"bibtex": "bibtex", "ris": "ris", "csl-json": "csl"}
"""Which importer reads a format; one that nothing reads may be exported all the same."""
WORDS = st.sampled_from(
    "Kites über 50% C#_x {braces} Łukasz façade – “quoted” naïve A&B R² GPT-4 v1.0 LoRA, 字 it's of".split()
)
TEXT = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
TITLE = st.lists(st.one_of(WORDS, st.sampled_from(["$x^2$", r"$\alpha_{ij}$"])), min_size=1, max_size=6).map(" ".join)
FAMILY = st.sampled_from("Quill Ash O’Reef Müller-Ørsted Łoś Jun Świątek".split())
GIVEN = st.sampled_from("Mara|Jun|T.|Ona-Lee|Éva M.|X. Y.|José".split("|"))
PEOPLE = st.one_of(
    st.builds(Person, family=FAMILY, given=GIVEN, suffix=st.sampled_from(("", "", "Jr.", "III"))),
    st.builds(Person, family=FAMILY, given=GIVEN, particle=st.sampled_from(("van den", "de la", "von"))),
    st.builds(Person, literal=st.sampled_from(("Kite Collaboration", "World Kite Organization", "OpenKite", "字 会"))),
)
DATES = st.none() | st.sampled_from(("2021", "2021-06", "2021-06-17", "1781")).map(parse_date)
FACTS = st.fixed_dictionaries(
    {},
    optional={
        "volume": st.sampled_from(("12", "IV", "12B")),
        "number": st.sampled_from(("3", "2–3")),
        "pages": st.sampled_from(("7", "123–145", "e12–e19")),
        "publisher": TEXT,
        "place": st.sampled_from(("Riga", "New York, NY")),
        "edition": st.sampled_from(("2", "revised")),
        "series": TEXT,
        "issn": st.just("1234-5679"),
        "language": st.just("de"),
    },
)
IDS = st.fixed_dictionaries(
    {},
    optional={
        "arxiv": st.just("2106.09685"),
        "doi": st.sampled_from(("10.5555/a_b", "10.5555/x(99)37:3;2-#")),
        "pmid": st.just("33087765"),
        "hal": st.just("hal-03137528"),
        "isbn": st.just("978-0-262-03384-8"),
    },
)
WORKS = st.builds(
    Work,
    key=st.sampled_from("lora Araz:2026img a.b_d".split()),
    title=TITLE,
    type=st.sampled_from([row.id for row in TYPES]),
    authors=st.lists(PEOPLE, max_size=5).map(tuple),
    editors=st.lists(PEOPLE, max_size=2).map(tuple),
    date=DATES,
    venue=st.just("") | TEXT,
    facts=FACTS,
    ids=IDS,
    url=st.sampled_from(("", "https://example.org/a_b?c=100%25&d=e#f")),
    urls=st.sampled_from(((), ("https://example.org/~kites/a--b;c=1", "https://example.org/slides%41"))),
    link_titles=st.just({}) | TEXT.map(lambda text: {"https://example.org/slides%41": text}),
    code=st.sampled_from(("", "https://example.org/~kites/code--b;c")),
    extra=st.dictionaries(st.sampled_from(("funder", "grant")), TEXT, max_size=2),
    note=TEXT | st.sampled_from(("", "In press.", "see: page 3", "Place: unknown; so it says", "note: note")),
)


def _back(text: str, importer: str) -> Paper:
    """Reads a document of one entry, and the record that it becomes."""
    parsed = IMPORTERS[importer].parse(text, "x")
    assert parsed.rejected == ()
    [entry] = parsed.entries
    draft = Draft(entry.key, entry.title)
    for name, value in entry.fields.items():
        draft.offer(name, value)
    state = ReadState()
    papers.paper(yaml_text.record(draft.record(), ""), f"content/papers/{keys.file_stem(draft.key)}.md", state)
    assert state.problems == []
    [paper] = state.papers
    return paper


def _person(person: Person) -> tuple[str, str, str]:
    return (person.literal or person.surname, person.given, person.suffix)


def _plain(text: Any) -> str:
    """What all formats can hold of a text: no more than one kind of quotation mark and dash, blanks in maths as they like."""
    signs = str.maketrans({"“": '"', "”": '"', "’": "'", "-": "–"})
    return "".join(str(text).translate(signs).split())


def _title(text: str, form: str) -> str:
    return _plain(text if form == "bibtex" else plain_title(text))


@pytest.mark.parametrize("form", IMPORTER)
@settings(
    suppress_health_check=[HealthCheck.too_slow],
    deadline=None,
    max_examples=40,
    phases=[Phase.generate],
    derandomize=True,
)
@given(made=WORKS)
def test_a_work_comes_back(form: str, made: Work) -> None:
    """Through the writer and the importer of a format, and through a record on disk."""
    write = next(row.write for row in FORMATS if row.id == form)
    paper = _back(write([made]), IMPORTER[form])
    got = work(paper)
    assert paper.key == made.key
    assert _title(got.title, form) == _title(made.title, form)
    assert [_plain(_person(p)) for p in got.authors] == [_plain(_person(p)) for p in made.authors]
    assert [_plain(_person(p)) for p in got.editors] == [_plain(_person(p)) for p in made.editors]
    assert got.type == made.type
    assert _plain(paper.note) == _plain(made.note)
    if made.date:
        assert paper.date == made.date
    assert {kind: value for kind, value in got.ids.items() if kind in made.ids} == made.ids
    if made.url:
        assert made.url in {paper.url, *(link.url for link in paper.urls)}
    assert paper.code == made.code
    titles = {paper.url: "", **{link.url: _plain(link.title) for link in paper.urls}}
    assert {url: titles[url] for url in made.urls} == {url: _plain(made.link_titles.get(url, "")) for url in made.urls}
    said = _plain([paper.venue, *paper.facts.values(), paper.extra, paper.note])
    for name, value in made.facts.items():
        assert _plain(value) in said, name
    assert _title(made.venue, form) in said
    for name, value in made.extra.items():
        assert _plain(value) in said, name


@pytest.mark.parametrize("form", IMPORTER)
@pytest.mark.parametrize("kind", ["article", "book", "chapter", "thesis"])
def test_facts_come_back_into_their_own_fields(form: str, kind: str) -> None:
    """Volume, number, pages, editors, publisher, ISBN and date of the usual types stand where they stood."""
    facts = {"pages": "33–60", "place": "Lagos", "language": "de"}
    facts |= {
        "article": {"volume": "12", "number": "3", "issn": "1234-5679"},
        "thesis": {"institution": "Coast University"},
    }.get(kind, {"publisher": "Tide Press", "edition": "2"})
    ids = {"doi": "10.5555/x"} | ({"isbn": "978-0-262-03384-8"} if kind in {"book", "chapter"} else {})
    people = (Person("Reef", "Ona"), Person("Ash", "Jun", suffix="Jr."))
    made = Work(
        "k", "Lagoons", kind, people, editors=people[:1], date=parse_date("2019-03-14"),
        venue="" if kind in {"book", "thesis"} else "Shores", facts=facts, ids=ids,
    )  # fmt: skip
    write = next(row.write for row in FORMATS if row.id == form)
    paper = _back(write([made]), IMPORTER[form])
    names = {row.name for row in fields.facts()}
    assert {name: paper.facts.get(name, "") for name in facts if name in names} == facts
    assert (paper.type, paper.venue, paper.ids, paper.authors, paper.editors, paper.date) == (
        kind, made.venue, ids, people, people[:1], made.date,
    )  # fmt: skip
