"""What a content says, as the records that come of it."""

from dataclasses import replace
from pathlib import Path

import pytest
from toys import write

from surveypress.cite.work import work
from surveypress.core.collecting import Candidate, Tally
from surveypress.core.config import CheckSetting, Config, Editorial, ExtractionField, Search
from surveypress.core.dates import Date
from surveypress.core.documents import Document
from surveypress.core.editions import Version
from surveypress.core.model import (
    Corpus,
    HistoryDay,
    Move,
    Paper,
    Result,
    Source,
    SourceEntry,
    SourceRef,
    Term,
    WebLink,
)
from surveypress.core.persons import Person
from surveypress.core.problems import Location
from surveypress.core.read_log import ReadLog
from surveypress.read import read
from surveypress.read.memo import Memo
from surveypress.read.record_schema import unusable_fields

OWN = """\
fields:
  - {name: sample_size, type: integer, unit: people}
  - {name: ratio, type: number, label: The ratio}
  - {name: blind, type: boolean, facet: true}
  - {name: held, type: date}
  - {name: design, values: [Field Study, Trial], many: true, facet: true}
  - {name: region, facet: true, many: true}
"""
FILES = {
    "survey.yaml": f"title: Kites\n{OWN}",
    "taxonomy.yaml": "topics:\n  - {id: wind, title: Wind, aliases: [gust]}\n  - {id: sky, title: Sky}\n"
    "facets: {size: {title: Size, values: {big: Big}}}\nvocabulary: {methods: {kiting: flying, gliding: [a, b]}}\n",
    "papers/kite.md": "---\ntitle: A  Kite\ntopics: wind\naliases: [old]\n---\nIt flies.\n",
}


def _read(root: Path, files: dict[str, str]) -> Corpus:
    for name, text in {**FILES, **files}.items():
        write(root / "content" / name, text)
    corpus, problems = read(root / "content")
    assert [str(problem) for problem in problems if problem.level == "error"] == []
    return corpus


def test_own_fields(tmp_path: Path) -> None:
    """Each is read by its type, of allowed values the title is kept, and facets have slugs of all values."""
    corpus = _read(
        tmp_path,
        {
            "papers/a.md": "---\ntitle: A\nfields:\n  design: [field-study, TRIAL]\n  held: ca. 1785\n  blind: Y\n"
            "  ratio: +1.5e-3\n  sample_size: -12\n  region: [North Coast, South]\n---\n",
            "papers/b.md": "---\ntitle: B\nfields: {blind: 'no', ratio: Not Reported, design: Field Study}\n---\n",
            "papers/c.md": "---\ntitle: C\nfields: {blind: 'true', sample_size: 7, region: south}\n---\n",
        },
    )
    assert [*corpus.papers["a"].extracted.items()] == [
        ("sample_size", ("-12",)),
        ("ratio", ("+1.5e-3",)),
        ("blind", ("yes",)),
        ("held", ("ca. 1785",)),
        ("design", ("Field Study", "Trial")),
        ("region", ("North Coast", "South")),
    ]
    assert corpus.papers["b"].extracted == {"ratio": ("not reported",), "blind": ("no",), "design": ("Field Study",)}
    assert corpus.papers["c"].extracted["blind"] == ("yes",)
    assert corpus.papers["a"].facets == {
        "blind": ("yes",),
        "design": ("field-study", "trial"),
        "region": ("north-coast", "south"),
    }
    assert [*corpus.facets] == ["size", "blind", "design", "region"]
    assert corpus.facets["design"].values == {"field-study": "Field Study", "trial": "Trial"}
    assert corpus.facets["region"].values == {"north-coast": "North Coast", "south": "South", "south-2": "south"}
    assert corpus.papers["c"].facets["region"] == ("south-2",)
    assert corpus.facets["design"].title == "Design"
    fields = {field.name: field for field in corpus.config.fields}
    assert (fields["sample_size"].label, fields["ratio"].label) == ("Sample size", "The ratio")


def test_history_and_places(tmp_path: Path) -> None:
    """Days with the newest first; places by the keys that papers have now."""
    corpus = _read(
        tmp_path,
        {
            "history.yaml": "- date: 2026-05-01\n  added: [kite]\n  note: First.\n- date: 2026-05-31\n"
            "  moved: [{paper: kite, from: sky, to: [wind]}]\n  corrected: [a, b]\n  removed: {eel: An Eel}\n"
            "  written: wind\n",
            "map.yaml": "old: [12, 34]\neel: [0, 400]\n",
        },
    )
    assert corpus.history == (
        HistoryDay(
            "2026-05-31",
            moved=(Move("kite", ("sky",), ("wind",)),),
            corrected=("a", "b"),
            removed={"eel": "An Eel"},
            written=("wind",),
        ),
        HistoryDay("2026-05-01", "First.", ("kite",)),
    )
    assert corpus.drawn == {"kite": (12, 34), "eel": (0, 400)}


def test_a_day_with_a_fault_hides_no_other(tmp_path: Path) -> None:
    """What stands below it is read."""
    days = "- {date: June}\n- {date: 2026-05-01}\n- {date: 2026-05-01, note: Again.}\n- {date: 2026-05-02}\n"
    for file, content in {
        "survey.yaml": "title: Kites\n",
        "taxonomy.yaml": "topics: []\n",
        "history.yaml": days,
    }.items():
        write(tmp_path / "content" / file, content)
    corpus, problems = read(tmp_path / "content")
    assert [day.date for day in corpus.history] == ["2026-05-02", "2026-05-01"]
    assert [problem.location.line for problem in problems if "history" in problem.location.file] == [1, 3]


def test_a_record_is_read_whole(tmp_path: Path) -> None:
    """Each field is where the program looks for it, blanks are squeezed, and one value stands for a list."""
    corpus = _read(
        tmp_path,
        {
            "papers/a.md": "---\ntitle: '  A   title '\nkey: DBLP:X17\nauthors: [Mara Quill, et al.]\n"
            "editors: '{Reef Council}'\nyear: 2021\ndate: 2021-06\nvenue: Reefs\nvolume: 3\npages: 1–2\n"
            "arxiv: 2106.09685\nids: {pmid: 123}\nurls: [https://example.org/a, {title: Slides, url: https://example.org/b}]\n"
            "methods: kiting\nresults: [{metric: height, value: 3, unit: m, kind: quality}]\ncompare: {a: b}\n"
            "related: kite\nsources: [{file: a.bib, entry: 2}]\nextra: {odd: [1, 2]}\n"
            "status: included\nscope: marginal\nreason: small\nevidence: full text\nnote: Odd.\n"
            "facets: {size: big}\n---\nText.\n"
        },
    )
    paper = corpus.papers["DBLP:X17"]
    assert (paper.title, paper.authors, paper.et_al) == ("A title", (Person("Quill", "Mara"),), True)
    assert paper.editors == (Person(literal="Reef Council"),)
    assert paper.date == Date("2021", 2021, month=6)
    assert (paper.venue, paper.facts) == ("Reefs", {"volume": "3", "pages": "1–2"})
    assert paper.ids == {"arxiv": "2106.09685", "pmid": "123"}
    assert paper.urls == (WebLink("https://example.org/a"), WebLink("https://example.org/b", "Slides"))
    assert (paper.methods, paper.related, paper.facets) == (("kiting",), ("kite",), {"size": ("big",)})
    assert [(row.metric, row.value, row.unit, row.kind) for row in paper.results] == [("height", "3", "m", "quality")]
    assert (paper.compare, paper.sources) == ({"a": "b"}, (SourceRef("a.bib", 2),))
    assert paper.extra == {"odd": ["1", "2"]}
    assert (paper.scope, paper.reason, paper.evidence, paper.note) == ("marginal", "small", "full text", "Odd.")
    assert (paper.summary.text, str(paper.summary.location)) == ("Text.\n", "content/papers/a.md:27:1")


@pytest.mark.parametrize(
    ("pages", "read_as"),
    [
        ("1121--1174", "1121–1174"),
        ("pp. 12ff.", "12ff."),
        ("S. 12 ff.", "12 ff."),
        ("p. iv--ix", "iv–ix"),
        ("S12–S18", "S12–S18"),
        ("XIV, 992 Sp.", "XIV, 992 Sp."),
    ],
)
def test_pages_are_read_without_their_word(tmp_path: Path, pages: str, read_as: str) -> None:
    """Styles add it, and the hyphens of TeX are a dash."""
    corpus = _read(tmp_path, {"papers/a.md": f"---\ntitle: A\npages: {pages}\n---\n"})
    assert corpus.papers["a"].facts == {"pages": read_as}


def test_words_of_volumes_issues_and_pages_are_read_off(tmp_path: Path) -> None:
    """Also in versions; the number of pages is kept, as a fact that has no field."""
    fields = "type: article\nvolume: Т. 4\nnumber: № 2\npages: 280 с.\n"
    versions = "versions: [{kind: published, date: 1999, volume: Bd. 3, pages: S. 5}]\n"
    corpus = _read(tmp_path, {"papers/a.md": f"---\ntitle: A\n{fields}{versions}---\n"})
    paper = corpus.papers["a"]
    assert (paper.facts, paper.extra) == ({"volume": "4", "number": "2", "pages": "5"}, {"extent": "280 с."})
    assert paper.versions[0].facts == {"volume": "3", "pages": "5"}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("", ("2021", "ICLR 2022", {"arxiv": "2106.09685", "doi": "10.1000/x"}, {"pages": "3"}, "https://a.org")),
        (
            "cite: preprint\n",
            ("2021", "", {"arxiv": "2106.09685", "doi": "10.1000/x"}, {}, ""),
        ),
        (
            "year: 2020\nvenue: Mine\npages: 9\ndoi: 10.1000/y\nurl: https://b.org\n",
            ("2020", "Mine", {"arxiv": "2106.09685", "doi": "10.1000/y"}, {"pages": "9"}, "https://b.org"),
        ),
    ],
)
def test_a_record_with_versions(tmp_path: Path, fields: str, expected: tuple[object, ...]) -> None:
    """What it does not say itself is that of its versions: the first date, all identifiers, else the cited one's."""
    versions = (
        "versions:\n  - {kind: published, date: 2022-04, venue: ICLR 2022, doi: 10.1000/x, pages: 3, url: https://a.org}\n"
        "  - {kind: preprint, date: 2021-06, arxiv: 2106.09685}\n"
    )
    corpus = _read(tmp_path, {"papers/a.md": f"---\ntitle: A\n{fields}{versions}---\n"})
    paper = corpus.papers["a"]
    assert (paper.year_label, paper.venue, dict(paper.ids), dict(paper.facts), paper.url) == expected
    assert paper.versions[1] == Version("preprint", Date("2021", 2021, month=6), ids={"arxiv": "2106.09685"})


def test_a_preprint_that_was_published_is_one_no_more(tmp_path: Path) -> None:
    """Where the record still says what it was when it was made, of type and venue."""
    head = "---\ntitle: A\ntype: preprint\nvenue: medRxiv\n"
    versions = (
        "versions:\n  - {kind: preprint, date: 2020-01, venue: medRxiv, doi: 10.1101/2020.01.02}\n"
        "  - {kind: published, date: 2021, venue: Tides, volume: 45, doi: 10.5555/45}\n"
    )
    corpus = _read(
        tmp_path, {"papers/a.md": f"{head}{versions}---\n", "papers/b.md": f"{head}cite: preprint\n{versions}---\n"}
    )
    published, preprint = corpus.papers["a"], corpus.papers["b"]
    assert (published.work_type.id, published.venue, work(published).type) == ("article", "Tides", "article")
    assert (preprint.work_type.id, preprint.venue, work(preprint).type) == ("preprint", "medRxiv", "preprint")


def test_topics_pages_terms_and_sources(tmp_path: Path) -> None:
    """The other records, in their order."""
    corpus = _read(
        tmp_path,
        {
            "topics/wind.md": "---\ntitle: The Wind\nverified: 2026-05-01\ntable: {columns: [year, Size]}\n"
            "---\nIt blows.\n",
            "pages/about.md": "---\ntitle: About\ncollection: yes\nmethod: us\n---\n# Us\nWe.\n",
            "pages/home.md": "---\ntitle: Home\n---\nHello.\n",
            "glossary.yaml": "- {term: spar, definition: A bone., aliases: bar, introduced_by: kite, within: [gust]}\n",
            "sources/a.yaml": "file: a.bib\nimporter: bibtex\nentries:\n"
            "  - {entry: 1, line: 3, key: kite, title: K, first: true, authors_count: 2, provenance: {year: [x]}}\n",
        },
    )
    wind = corpus.topics["wind"]
    assert (wind.title, wind.verified, wind.columns, wind.prose.text) == (
        "The Wind",
        "2026-05-01",
        ("year", "Size"),
        "It blows.\n",
    )
    assert [(page.name, page.title, page.shows_collection, page.method) for page in corpus.pages] == [
        ("about", "About", True, "us")
    ]
    assert corpus.home.text == "Hello.\n"
    (term,) = corpus.terms
    assert (term.term, term.aliases, term.introduced_by, term.within) == ("spar", ("bar",), "kite", ("wind",))
    assert (corpus.sources[0].file, corpus.sources[0].importer) == ("a.bib", "bibtex")
    assert corpus.sources[0].entries == (SourceEntry(1, 3, "kite", "K", first=True, authors_count=2),)
    assert corpus.vocabulary == {"methods": {"kiting": ("flying",), "gliding": ("a", "b")}}
    assert corpus.originals["papers/kite.md"].path.endswith("content/papers/kite.md")


def test_works_that_wait_and_what_searches_found(tmp_path: Path) -> None:
    """Candidates keep what a record of them would say, and tallies their numbers."""
    corpus = _read(
        tmp_path,
        {
            "inbox.yaml": "- {title: A Kite, year: 2021, decision: exclude, reason: small, topics: [wind], "
            "found: arxiv, seen: 2026-05-31, venue: }\n- title: Another\n",
            "flow.yaml": "- {source: arXiv, way: citations, search: kites, found: ['1', '2'], known: '3', "
            "identified: 5, duplicates: 2, excluded: {language: 3}}\n",
        },
    )
    first, second = corpus.inbox
    assert (first.title, first.decision, first.reason, first.topics) == ("A Kite", "exclude", "small", ("wind",))
    assert (first.found, first.seen, str(first.location)) == (("arxiv",), "2026-05-31", "content/inbox.yaml:1:3")
    assert first.fields == {"title": "A Kite", "year": "2021"}
    assert (second.decision, second.topics, second.fields) == ("", (), {"title": "Another"})
    (tally,) = corpus.tallies
    assert (tally.source, tally.way, tally.search) == ("arXiv", "citations", "kites")
    assert (tally.found, tally.known) == (("1", "2"), ("3",))
    assert (tally.identified, tally.duplicates, tally.excluded) == (5, 2, {"language": 3})


def test_fields_that_would_be_refused() -> None:
    """By name, in order; none for a good record."""
    good = {"title": "A", "year": "2021"}
    assert unusable_fields(good) == []
    assert unusable_fields({**good, "year": "2O21", "code": "x", "authors": ["Jr."]}) == ["authors", "code", "year"]
    assert unusable_fields({}) == ["title"]


def test_what_has_not_changed_is_not_read_again(tmp_path: Path) -> None:
    """A reading with what the last one remembers says the same, with the faults of files that are as they were."""
    content = tmp_path / "content"
    for name, text in FILES.items():
        write(content / name, text)
    write(content / "papers" / "bad.md", "---\ntitle: B\nveneu: x\n---\n")
    write(content / "topics" / "sky.md", "Blue, see [@old].\n")
    memo = Memo()
    first = read(content, ReadLog(), memo)
    assert read(content, ReadLog(), memo) == first == read(content)
    write(content / "papers" / "kite.md", FILES["papers/kite.md"].replace("A  Kite", "Another"))
    corpus, problems = read(content, ReadLog(), memo)
    assert (corpus, problems) == read(content)
    assert corpus.papers["kite"].title == "Another"
    assert problems == first[1]
    write(content / "survey.yaml", "title: Other\n")
    assert read(content, ReadLog(), memo) == read(content)
    (content / "papers" / "bad.md").unlink()
    assert read(content, ReadLog(), memo) == read(content)


def test_what_settings_leave_out_is_as_the_reference_has_it(tmp_path: Path) -> None:
    """A survey that says its title only, and searches, fields and rules that say the least they can."""
    assert _read(tmp_path, {"survey.yaml": "title: Kites\n"}).config == Config("Kites", schema=1)
    said = (
        "title: Kites\nschema: 2\nsearches: [{name: a, arxiv: kites}, {name: b, citing: 2}]\n"
        "fields: [{name: sails}]\neditorial: {}\nchecks: {a/b: {}, a/c: off}\n"
    )
    assert _read(tmp_path, {"survey.yaml": said}).config == Config(
        "Kites",
        searches=(Search("a", arxiv="kites"), Search("b", citing=2)),
        fields=(ExtractionField("sails", "Sails"),),
        editorial=Editorial(),
        checks={"a/b": CheckSetting(), "a/c": CheckSetting("off")},
    )


def test_what_a_record_leaves_out_is_empty(tmp_path: Path) -> None:
    """Of a paper that says its title only, of a result, of a term, and of a day on which nothing is said to be done."""
    corpus = _read(
        tmp_path,
        {
            "papers/a.md": "---\ntitle: A\nresults: [{metric: height, value: 3}]\n---\n",
            "glossary.yaml": "- {term: spar, definition: A rod.}\n",
            "history.yaml": "- date: 2026-05-31\n",
        },
    )
    place, results = Location("content/papers/a.md", 1, 1), (Result("height", "3"),)
    assert replace(corpus.papers["a"], summary=Document()) == Paper("a", "A", place, (), results=results)
    assert [replace(term, location=place) for term in corpus.terms] == [Term("spar", "A rod.", place)]
    assert corpus.history == (HistoryDay("2026-05-31"),)


def test_numbers_may_be_as_large_and_as_small_as_their_bounds(tmp_path: Path) -> None:
    """What lies beyond is refused (fixtures/faults.md)."""
    paper = "---\ntitle: A\nauthors_count: 1\nsources: [{file: a.bib, entry: 1}]\n---\n"
    least = "map_from: 2\npage_size: 10\nfeed_size: 1\nrelated: 1\nschema: 1\n"
    most = "page_size: 1000\nfeed_size: 1000\nrelated: 30\nschema: 2\n"
    rules = "editorial: {summary_words: [0, 0], tldr_words: 0, topics: 0, topic_words: [3, 3]}\n"
    searches = "searches: [{name: a, citing: 1, limit: 1}, {name: b, cited: 1, limit: 1000}]\n"
    tally = "- {source: S, identified: 0, duplicates: 0, excluded: {none: 0}}\n"
    tally += "- {source: T, identified: 3, duplicates: 3}\n"
    inbox = "- {title: B, likeness: 0, guesses: {wind: 100, sky: 0}}\n- {title: C, likeness: 100}\n"
    source = "file: a.bib\nimporter: bibtex\nentries: [{entry: 1, line: 1, key: a, title: A}]\n"
    files = {"papers/a.md": paper, "sources/a.yaml": source, "flow.yaml": tally, "inbox.yaml": inbox}
    low = _read(tmp_path / "low", {**files, "survey.yaml": f"title: K\n{least}{rules}{searches}"}).config
    high = _read(tmp_path / "high", {**files, "survey.yaml": f"title: K\n{most}"}).config
    assert (low.map_from, low.page_size, low.feed_size, low.related, low.schema) == (2, 10, 1, 1, 1)
    assert (high.page_size, high.feed_size, high.related, high.schema) == (1000, 1000, 30, 2)


def test_what_files_about_the_collection_leave_out_is_empty(tmp_path: Path) -> None:
    """Of a tally, of a work in the inbox, and of an imported document with its entries."""
    corpus = _read(
        tmp_path,
        {
            "flow.yaml": "- source: arXiv\n",
            "inbox.yaml": "- title: B\n",
            "sources/a.yaml": "file: a.bib\nimporter: bibtex\nentries: [{entry: 2, line: 7, key: a, title: A}]\n",
            "sources/b.yaml": "file: b.bib\nimporter: bibtex\n",
        },
    )
    assert [*corpus.tallies] == [Tally("arXiv")]
    assert [replace(work, fields={}, location=Location("")) for work in corpus.inbox] == [Candidate("B", Location(""))]
    assert [*corpus.sources] == [
        Source("a.bib", "bibtex", (SourceEntry(2, 7, "a", "A", first=False),)),
        Source("b.bib", "bibtex", ()),
    ]
    made, bare = Corpus(Config("Kites"), {}, {}, {}), _read(tmp_path / "bare", {})
    for name in (
        "tallies",
        "inbox",
        "sources",
        "history",
        "drawn",
        "styles",
        "terms",
        "pages",
        "background",
        "excluded",
    ):
        assert len(getattr(bare, name)) == len(getattr(made, name)) == 0
