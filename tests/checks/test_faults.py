"""Each kind of fault, put into a copy of the toy survey: `check` names its file, line and column and what to do."""

# ruff: noqa: E501  a table reads best with a case a line

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from checking import content_faults
from toys import edit, paper, toy, write

from surveypress.build.checking import check
from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.core.problems import ContentError, Problem, errors

MARKUP = ("prose/html", "record/markup")


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """A copy of the toy survey."""
    return toy(tmp_path)


@pytest.fixture(scope="session")
def usual(tmp_path_factory: pytest.TempPathFactory) -> list[Problem]:
    """The warnings that the toy survey has on purpose."""
    return check(toy(tmp_path_factory.mktemp("usual")))


def _added(survey: Survey, usual: list[Problem]) -> list[str]:
    """Returns the faults that the toy survey does not have by itself, without the advice in brackets."""
    return _beyond(usual, content_faults(survey.content))


def _added_to_site(survey: Survey, usual: list[Problem]) -> list[str]:
    """The same, of the content and of the site made of it."""
    return _beyond(usual, check(survey))


def _beyond(usual: list[Problem], problems: list[Problem]) -> list[str]:
    new = [problem for problem in problems if problem.level != "information" and problem not in usual]
    return [str(problem).rpartition(f" ({problem.hint}")[0] for problem in new]


def test_the_toy_survey_has_only_the_faults_it_is_meant_to_have(usual: list[Problem]) -> None:
    """An unsorted paper and one without year and authors are warnings; nothing in the built site dangles."""
    assert [str(problem) for problem in usual if problem.level != "information" and problem.check not in MARKUP] == [
        (
            "content/papers/drifting.md:1:1: warning: an orphan paper: it has no topic (add `topics: [leaf]`) "
            "[coverage/no-topic]"
        ),
        (
            "content/papers/old-kite.md:1:1: warning: not known: authors (add it once a source states it) "
            "[coverage/no-authors]"
        ),
        "content/papers/old-kite.md:1:1: warning: not known: year (add it once a source states it) [coverage/no-year]",
    ]


Fault = tuple[str, str, str, str]
"""File, text to replace, replacement, the fault that follows."""
FAULTS: list[Fault] = [
    ("papers/reel.md", "is wound", "[@bowlin] is wound", "papers/reel.md:13:23: error: unknown citation key 'bowlin'; did you mean 'bowline'?"),
    ("topics/wind.md", "[@kites-surveyed]", "@nobody", "topics/wind.md:1:63: error: unknown citation key 'nobody'"),
    ("topics/lines.md", "[-@bowline]", "[-@bowlines]", "topics/lines.md:4:85: error: unknown citation key 'bowlines'; did you mean 'bowline'?"),
    ("topics/making.md", "[[frames]]", "[[frame]]", "topics/making.md:1:35: error: unknown topic 'frame'; did you mean 'frames'?"),
    ("papers/reel.md", "[lines, sails]", "[lines, sail]", "papers/reel.md:7:17: error: unknown topic 'sail'; did you mean 'sails'?"),
    ("papers/reel.md", "[lines, sails]", "[lines, making]", "papers/reel.md:7:17: error: 'making' is an area, not a leaf"),
    ("papers/reel.md", "[lines, sails]", "[lines, lines]", "papers/reel.md:7:17: error: the topic 'lines' stands here twice"),
    ("papers/reel.md", "wind: [light]", "winds: [light]", "papers/reel.md:8:34: error: unknown facet 'winds'; did you mean 'wind'?"),
    ("papers/reel.md", "[light]", "[lite]", "papers/reel.md:8:41: error: unknown wind 'lite'; did you mean 'light'?"),
    ("papers/reel.md", "related: [wind-atlas]", "related: [wind-atlass]", "papers/reel.md:11:11: error: related: unknown key 'wind-atlass'; did you mean 'wind-atlas'?"),
    ("papers/gust.md", "[wind-atlas]", "[wind-atlases]", "papers/gust.md:12:17: error: distinct_from: unknown key 'wind-atlases'; did you mean 'wind-atlas'?"),
    ("survey.yaml", "facets: [material", "facets: [materials", "survey.yaml:19:10: error: facets: unknown facet 'materials'; did you mean 'material'?"),
    ("survey.yaml", "search_filters: [material, contribution]", "search_filters: matter", "survey.yaml:20:1: error: search_filters: unknown facet 'matter'; did you mean 'material'?"),
    ("topics/lines.md", "(../papers/reel.md)", "(../papers/real.md)", "topics/lines.md:18:30: error: the link '../papers/real.md' leads to no page of the survey"),
    ("pages/about.md", "(../papers/reel.md)", "(reel.md)", "pages/about.md:5:54: error: the link 'reel.md' leads to no page of the survey"),
    ("pages/home.md", "(about.md)", "(abuot.md)", "pages/home.md:4:55: error: the link 'abuot.md' leads to no page of the survey"),
    ("papers/gust.md", '"2301.00008"', '"2101.00001"', "papers/gust.md:5:1: warning: 'gust' has the same arXiv id as 'bowline', and seems to be another work"),
    ("papers/gust.md", '"2301.00008"', '"2101.00001v3"', "papers/gust.md:5:1: warning: 'gust' has the same arXiv id as 'bowline', and seems to be another work"),
    ("papers/reel.md", "10.5555/Reel", "10.5555/FRAME.1", "papers/script.md:5:1: warning: 'script' has the same DOI as 'reel', and seems to be another work"),
    ("papers/old-kite.md", "An Old Kite", "'KITES: Surveyed!'", "papers/old-kite.md:2:1: warning: 'old-kite' has the same title as 'kites-surveyed': is it another version of it?"),
    ("papers/gust.md", "Gust: A Benchmark of Strong Wind", "Reel: Longer Lines for Small Hands", "papers/reel.md:2:1: warning: the title nearly equals that of 'gust'"),
    ("papers/reel.md", "related:", "aliases: [gust]\nrelated:", "papers/reel.md:11:11: error: the former key 'gust' is the key of a paper"),
    ("papers/reel.md", "related:", "aliases: [silk-worm]\nrelated:", "papers/silkworm.md:11:11: error: the former key 'silk-worm' is also a former key of 'reel'"),
    ("taxonomy.yaml", "      - id: wind\n", "      - {id: kites, title: Kites}\n      - id: wind\n", "taxonomy.yaml:21:10: warning: the topic 'kites' is empty"),
    ("topics/wind.md", "Gusts are measured [@gust; @wind-atlas]. Lists of kites exist [@kites-surveyed].", "", "taxonomy.yaml:21:9: warning: the topic 'wind' has no prose"),
    ("papers/reel.md", "A flying line", "$\\nonsense{$ A flying line", "papers/reel.md:13:1: warning: the maths $\\nonsense{$ cannot be converted and is shown as TeX"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "fault"), FAULTS)
def test_a_fault_is_named_where_it_stands(
    survey: Survey, usual: list[Problem], file: str, old: str, new: str, fault: str
) -> None:
    """One fault, one line: the file, line and column of the very word that is wrong, and the nearest right one."""
    edit(survey.content / file, old, new)
    assert f"content/{fault}" in _added(survey, usual)


def test_declared_look_alikes_are_two_papers(survey: Survey, usual: list[Problem]) -> None:
    """`distinct_from` on either side settles it, for near titles as well as for equal ones."""
    for title in ("Reel: Longer Lines for Small Hands", "Reel: Long Lines for Small Hands"):
        path = paper(
            survey.root, "reel-two", f'title: "{title}"\ntopics: [lines]\ndoi: 10.5555/two\nyear: 2020\nauthors: [A B]'
        )
        assert len(_added(survey, usual)) == 1
        edit(path, "topics:", "distinct_from: [reel]\ntopics:")
        assert _added(survey, usual) == []
        edit(path, "distinct_from: [reel]\n", "")
        edit(survey.content / "papers" / "reel.md", "topics:", "distinct_from: [reel-two]\ntopics:")
        assert _added(survey, usual) == []
        edit(survey.content / "papers" / "reel.md", "distinct_from: [reel-two]\n", "")


def test_each_pair_of_equals_is_judged_by_itself(survey: Survey, usual: list[Problem]) -> None:
    """Of three records with one title, the pair that nobody declared distinct is still named."""
    fields = 'title: "Reel: Long Lines for Small Hands"\ntopics: [lines]\nurl: https://example.org/\nyear: 2020\nauthors: [A B]'
    paper(survey.root, "reel-two", f"{fields}\ndistinct_from: [reel]")
    paper(survey.root, "reel-three", f"{fields}\ndistinct_from: [reel]")
    assert _added(survey, usual) == [
        "content/papers/reel-two.md:2:1: error: 'reel-two' has the same title as 'reel-three'"
    ]


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        (
            "papers/gust_.md",
            "the citation key 'gust_' has the same address, papers/gust/, as 'gust' of content/papers/gust.md",
        ),
        ("papers/two words.md", "the citation key 'two words' holds a blank"),
        ("papers/+a.md", "the citation key '+a' begins with neither a letter nor a digit"),
        ("topics/Wind.md", "the topic's id 'Wind' is no slug"),
        ("pages/über.md", "the page's address 'über' is no slug"),
        ("pages/pagefind.md", "no page can have the address 'pagefind': the search index stands there"),
        ("topics/winds.md", "no topic of the taxonomy has the id 'winds'; did you mean 'wind'?"),
    ],
)
def test_a_bad_name_of_a_file_is_a_fault(survey: Survey, usual: list[Problem], name: str, fault: str) -> None:
    """Names of files are keys and addresses: a fault at the first line of that file."""
    title = "" if name.startswith("topics") else "title: Some title\n"
    more = (
        "topics: [wind]\nyear: 2000\nauthors: [A B]\nurl: https://example.org/\n" if name.startswith("papers") else ""
    )
    write(survey.content / name, f"---\n{title}{more}---\n")
    assert _added(survey, usual) == [f"content/{name}:1:1: error: {fault}"]


def test_two_pages_cannot_have_one_address(survey: Survey) -> None:
    """A page of prose cannot take the address of a page that the program makes."""
    names = ["bibliography", "search", "topics", "years"]
    for name in names:
        write(survey.content / "pages" / f"{name}.md", "---\ntitle: Mine\n---\n")
    with pytest.raises(ContentError) as error:
        build(survey)
    for problems in (error.value.problems, errors(check(survey))):
        assert sorted(problem.message.split("'")[1] for problem in problems) == [f"{name}/" for name in names]


@pytest.mark.parametrize(("key", "prose"), [("王2020", "如@王2020所示"), ("Smith&Sons", "See @Smith&Sons.")])
def test_a_key_whose_end_cannot_be_told_is_proposed_in_braces(survey: Survey, key: str, prose: str) -> None:
    """In scripts without blanks the words behind it may be its own, and some signs end it."""
    paper(survey.root, "other", f'title: "Other"\ntopics: [wind]\nkey: {key}')
    path = write(survey.content / "topics" / "wind.md", f"{prose}\n")
    (problem,) = errors(content_faults(survey.content))
    assert problem.hint.startswith(f"write @{{{key}}}, as")
    write(path, prose.replace(f"@{key}", f"@{{{key}}}"))
    assert errors(content_faults(survey.content)) == []


def test_a_broken_record_is_not_blamed_on_those_who_cite_it(survey: Survey, usual: list[Problem]) -> None:
    """A paper whose file has a fault is still known by its key: one fault, not one for each citation."""
    edit(survey.content / "papers" / "old-kite.md", "note:", "notes:")
    assert _added(survey, usual) == [
        "content/papers/old-kite.md:5:1: error: unknown field 'notes'; did you mean 'note'?"
    ]


def _unplaced(faults: list[str]) -> list[str]:
    """Returns faults of pages without line and column, which are those of the templates."""
    return [re.sub(r":\d+:\d+:", ":", fault) for fault in faults]


def _override(survey: Survey, text: str) -> None:
    write(
        survey.root / "templates" / "404.html", '{% extends "base.html" %}{% block main %}' + text + "{% endblock %}\n"
    )


BAD = {
    '<a href="papers/nobody/">x</a>': "the link 'papers/nobody/' leads to no page",
    '<a href="papers/gust/#nowhere">x</a>': "the link 'papers/gust/#nowhere' leads to no such anchor",
    '<a href="#nowhere">x</a>': "the link '#nowhere' leads to no such anchor",
    '<img src="static/none.png">': "the link 'static/none.png' leads to no page",
    '<a href="http://[bad">x</a>': "the link 'http://[bad' is no address",
    '<p id="_main">x</p>': "the id '_main' stands on the page twice",
}
GOOD = [
    '<a href="https://example.org/none">x</a>', '<a href="mailto:a@example.org">x</a>', '<a href="papers/gust/">x</a>',
    '<a href="papers/gust/index.html#_main">x</a>', '<a href="./">x</a>', '<a href="#_main">x</a>', '<a href="#">x</a>',
    '<a href="pagefind/pagefind.js">x</a>', '<a href="papers/gust/?q=1#_main">x</a>', '<a href="/anywhere/">x</a>',
]  # fmt: skip


def test_the_built_site_is_checked_as_a_browser_reads_it(survey: Survey, usual: list[Problem]) -> None:
    """A link or anchor that leads nowhere is found on the page on which it stands, whatever put it there.

    Other sites are not asked, and what exists is not reported.
    """
    _override(survey, "\n".join([*BAD, *GOOD]))
    assert sorted(_unplaced(_added_to_site(survey, usual))) == sorted(
        f"site/404.html: error: {fault}" for fault in BAD.values()
    )


def test_a_dangling_anchor_in_prose_is_found_in_the_output(survey: Survey, usual: list[Problem]) -> None:
    """A topic link to a heading that is gone is named on each page that shows it."""
    edit(survey.content / "topics" / "making.md", "sails#papers", "sails#paperz")
    assert _unplaced(_added_to_site(survey, usual)) == [
        "site/all/index.html: error: the link '../topics/sails/#paperz' leads to no such anchor",
        "site/topics/making/index.html: error: the link '../../topics/sails/#paperz' leads to no such anchor",
    ]


def test_all_faults_come_at_once_and_sorted(survey: Survey) -> None:
    """One run names every fault, by file, line and column, so that they can be mended in one go."""
    for file, old, new, _ in FAULTS[:8]:
        if (survey.content / file).read_text(encoding="utf-8").count(old):
            edit(survey.content / file, old, new)
    write(survey.content / "papers" / "Bad Name.md", "---\ntitle: [x\n---\n")
    with pytest.raises(ContentError) as error:
        build(survey)
    problems = list(error.value.problems)
    assert problems == sorted(problems)
    assert len(problems) >= 7
    assert {problem.location.file for problem in problems} >= {
        f"content/{name}" for name in ("papers/reel.md", "topics/wind.md", "papers/Bad Name.md")
    }
    assert [p for p in check(survey) if p.level == "error"] == errors(problems)


def _nothing(_: Survey) -> None:
    pass


@pytest.mark.parametrize("before", [_nothing, lambda survey: shutil.rmtree(survey.content / "sources")])
def test_check_writes_nothing(survey: Survey, before: Callable[[Survey], None]) -> None:
    """`check` reads; it leaves no site, no cache and no changed file."""
    before(survey)
    files = {path: path.stat().st_mtime_ns for path in survey.root.rglob("*")}
    check(survey)
    assert {path: path.stat().st_mtime_ns for path in survey.root.rglob("*")} == files
