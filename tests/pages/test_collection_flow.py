"""How the collection came together: numbers that add up, from content/ only, where a survey has them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser
from toys import edit, paper, toy, without_search, write

from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.core.collecting import Candidate, Tally
from surveypress.core.config import Config
from surveypress.core.model import Corpus, Paper, Source, SourceEntry
from surveypress.core.problems import Location
from surveypress.pages.collection_flow import Count, Flow, flow
from surveypress.read import read

FLOW = """
- {source: arXiv, search: lines, found: ["arxiv:1", "arxiv:2", "arxiv:3"], known: ["arxiv:4"]}
- {source: OpenAlex, search: wind, found: ["openalex:w1"], known: ["openalex:w2"]}
- {source: OpenAlex, way: citations, search: citing, found: ["openalex:w3"]}
- {source: Library, identified: 40, duplicates: 5, excluded: {no kite: 30}}
"""


@pytest.fixture(autouse=True)
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the search index out, which has no part in this."""
    without_search(monkeypatch)


def _about(survey: Survey) -> LexborHTMLParser:
    build(survey)
    return LexborHTMLParser((survey.out / "about" / "index.html").read_bytes())


def _shown(survey: Survey) -> Flow:
    shown = flow(read(survey.content)[0])
    assert shown is not None
    return shown


def _adds_up(shown: Flow) -> bool:
    boxes = sum(one.number for one in (*shown.databases, *shown.others))
    return (
        boxes == shown.identified
        and shown.identified - shown.duplicates - shown.waiting == shown.screened
        and shown.screened - shown.excluded_all == shown.included
        and sum(one.number for one in shown.excluded) == shown.excluded_all
        and min(shown.identified, shown.duplicates, shown.screened, shown.excluded_all) >= 0
    )


def test_a_survey_without_such_data_has_no_diagram(tmp_path: Path) -> None:
    """It keeps its table of documents."""
    page = _about(toy(tmp_path))
    assert page.css_first(".flow") is None
    assert "Document" in page.css_first("section[aria-labelledby=_collection] table").text()


def test_the_numbers_are_those_of_the_content(tmp_path: Path) -> None:
    """Searches, documents, what was excluded here and elsewhere, and what waits."""
    survey = toy(tmp_path)
    write(survey.content / "flow.yaml", FLOW)
    write(survey.content / "inbox.yaml", "- title: Waits\n- title: Waits too\n")
    paper(tmp_path, "soup", "title: Soup\nstatus: excluded\nreason: no kite")
    paper(tmp_path, "stew", "title: Stew\nstatus: excluded")
    shown = _shown(survey)
    assert shown.databases == (Count("arXiv", 4), Count("OpenAlex", 2), Count("Library", 40))
    assert Count("Citation searching", 1) in shown.others
    assert (shown.waiting, shown.included) == (2, 9)
    assert shown.excluded[:2] == (Count("no kite", 31), Count("No reason given", 1))
    assert _adds_up(shown)
    section = _about(survey).css_first("section[aria-labelledby=_collection]")
    drawn = section.css_first(".flow")
    assert drawn.attributes["role"] == "img"
    assert f"{shown.identified} works identified" in (drawn.attributes["aria-label"] or "")
    told = " ".join(node.text() for node in section.css("td"))
    assert "arXiv · lines" in told
    assert "Excluded: no kite" in told
    assert str(shown.screened) in told


def test_what_was_imported_counts_once(tmp_path: Path) -> None:
    """A document is a source of its own, unless an item of the flow names it."""
    survey = toy(tmp_path)
    document = next(source.file for source in read(survey.content)[0].sources)
    write(survey.content / "flow.yaml", FLOW)
    assert any(one.title == document for one in _shown(survey).others)
    whole = _shown(survey).identified
    edit(survey.content / "flow.yaml", "identified: 40,", f"identified: 40, document: {document},")
    shown = _shown(survey)
    assert not any(one.title == document for one in shown.others)
    assert shown.identified < whole
    assert _adds_up(shown)


def test_works_that_left_without_a_word_are_counted_too(tmp_path: Path) -> None:
    """What a person deleted from the inbox was left out without a decision; a record that was removed, removed."""
    survey = toy(tmp_path)
    found = ", ".join(f'"arxiv:{n}"' for n in range(100))
    write(survey.content / "flow.yaml", f"- {{source: arXiv, found: [{found}]}}\n")
    shown = _shown(survey)
    assert shown.excluded[0].title == "Left out without a decision"
    assert _adds_up(shown)


def test_untrusted_reasons_are_text(tmp_path: Path) -> None:
    """Sources and reasons are shown as what they are."""
    survey = toy(tmp_path)
    bad = "<img src=x onerror=alert(1)>"
    write(survey.content / "flow.yaml", f"- {{source: '{bad}', identified: 3, excluded: {{'{bad}': 2}}}}\n")
    build(survey)
    text = (survey.out / "about" / "index.html").read_text("utf-8")
    assert "<img src=x" not in text
    assert "&lt;img src=x" in text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: b", "the flow is no list"),
        ("- {source: x, way: magic}", "way"),
        ("- {source: x, identified: 3, duplicates: 4}", "more are left out than `identified` says were found"),
        ("- {source: x, identified: -3}", "identified"),
        ("- {found: [a]}", "the field 'source' is missing"),
    ],
)
def test_faults_of_the_flow_are_named(tmp_path: Path, text: str, message: str) -> None:
    """Each in its file."""
    survey = toy(tmp_path)
    write(survey.content / "flow.yaml", text)
    assert any(message in str(fault) and "flow.yaml:1" in str(fault) for fault in read(survey.content)[1])


def _paper(key: str, status: str) -> Paper:
    return Paper(key, key, Location("x"), (), status=status)


_KEYS = st.lists(st.sampled_from("abcdefgh"), max_size=12)
_TALLY = st.builds(
    Tally,
    source=st.sampled_from(["arXiv", "OpenAlex"]),
    way=st.sampled_from(["database", "citations", "other"]),
    found=_KEYS.map(tuple),
    known=_KEYS.map(tuple),
    identified=st.integers(20, 30),
    duplicates=st.integers(0, 10),
    excluded=st.dictionaries(st.sampled_from(["x", "y"]), st.integers(0, 5)),
    document=st.sampled_from(["", "one"]),
)


@given(
    st.lists(_TALLY, min_size=1, max_size=4),
    st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(["included", "excluded", "background"])),
    st.dictionaries(st.sampled_from(["one", "two", "inbox", "online"]), _KEYS),
    st.integers(0, 5),
)
def test_the_numbers_always_add_up(
    tallies: list[Tally], statuses: dict[str, str], documents: dict[str, list[str]], waiting: int
) -> None:
    """Whatever was found, merged, removed, deleted by hand, or never noted at all."""
    of = {s: {k: _paper(k, s) for k, v in statuses.items() if v == s} for s in ("included", "excluded", "background")}
    sources = [
        Source(name, name, tuple(SourceEntry(n, 1, key, key, key not in keys[:n]) for n, key in enumerate(keys)))
        for name, keys in documents.items()
    ]
    corpus = Corpus(
        Config("x"),
        of["included"],
        {},
        {},
        sources=sources,
        background=of["background"],
        excluded=of["excluded"],
        inbox=[Candidate("x", Location("x"))] * waiting,
        tallies=tallies,
    )
    shown = flow(corpus)
    assert shown is not None
    assert _adds_up(shown)
