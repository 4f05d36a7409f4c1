"""From saved searches to records: what services answer, what of it is new, what a person decides of it."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from registry import Registry, running
from service_answers import atom, feed, results, work
from toys import edit, paper, toy, tree, write

from surveypress.cli import main
from surveypress.core.problems import ContentError
from surveypress.importers.inbox import plan_inbox
from surveypress.online.client import Client
from surveypress.online.discovering import ask, searches_of, survey_to_fill
from surveypress.online.http import LookUpError
from surveypress.read import read

LINES = "{name: lines, arxiv: 'all:\"bridle line\"', since: 2026-01, limit: 150}"
WIND = "{name: wind, openalex: '\"kite\" AND wind'}"


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    """A registry with two works of arXiv and one of OpenAlex, which is one of those."""
    with running() as registry:
        knot = atom("2611.00002", "A Knot in the Bridle Line", "A knot of twine holds the bridle line under load.")
        other = atom("2611.00003", "Soup of the Day", "Boil the carrots.")
        registry.answers = {
            "/arxiv/api/query": feed(other, knot),
            "/openalex/works": results(
                work(4001, "A Knot in the Bridle Line", doi="https://doi.org/10.48550/arXiv.2611.00002"),
                work(4002, "Gusts at Dusk"),
            ),
        }
        monkeypatch.setenv("SURVEYPRESS_SERVICES", registry.address)
        monkeypatch.delenv("OPENALEX_API_KEY", raising=False)
        yield registry


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The toy survey with papers about knots and two searches."""
    content = toy(tmp_path).content
    for n in range(4):
        paper(tmp_path, f"knot{n}", "topics: [lines]", f"A knot of twine number {n} holds the bridle line under load.")
    searching(content, LINES, WIND)
    return content


def searching(content: Path, *searches: str) -> None:
    """Gives a survey these searches in place of others."""
    path = content / "survey.yaml"
    head = path.read_text("utf-8").partition("\nsearches:")[0]
    path.write_text(head + "\nsearches:\n" + "".join(f"  - {one}\n" for one in searches), "utf-8")


def run(content: Path, *words: str) -> int:
    """Runs the command line on a survey."""
    return main([*words, "--content", str(content)])


def inbox(content: Path) -> list[dict[str, Any]]:
    """Returns the inbox as a YAML parser has it."""
    return yaml.safe_load((content / "inbox.yaml").read_text("utf-8")) or []


def decide(content: Path, title: str, decision: str, reason: str = "", topic: str = "") -> None:
    """Writes a decision behind a work, and perhaps another topic, as a person does."""
    path = content / "inbox.yaml"
    head, mark, rest = path.read_text("utf-8").partition(f"title: {title}\n")
    assert mark, title
    if topic:
        item, end, rest = rest.partition("  decision:\n")
        rest = re.sub(r"  topics: .*\n", "", item) + f"  topics: [{topic}]\n{end}{rest}"
    rest = rest.replace("  decision:\n  reason:\n", f"  decision: {decision}\n  reason: {reason}\n", 1)
    path.write_text(head + mark + rest, "utf-8")


def test_what_is_new_goes_into_the_inbox(content: Path, registry: Registry, capsys: pytest.CaptureFixture[str]) -> None:
    """The likest first, with topics; what two searches found once; a second run changes nothing; undo takes it back."""
    before = tree(content)
    assert run(content, "discover") == 2
    assert tree(content) == before
    assert run(content, "discover", "--dry-run") == 0
    assert tree(content) == before
    capsys.readouterr()
    assert run(content, "discover", "--yes", "--on", "2026-11-29") == 0
    said = capsys.readouterr().out
    assert "lines (arXiv): 2 found, 2 new\n" in said
    assert "wind (OpenAlex): 2 found, 1 new, 1 found by another search\n" in said
    knot, *others = inbox(content)
    assert knot["title"] == "A Knot in the Bridle Line"
    assert {key: knot[key] for key in ("authors", "arxiv", "found", "topics", "seen", "decision", "reason")} == {
        "authors": ["Mara Quill", "Tobin Ash"],
        "arxiv": "2611.00002",
        "found": ["lines", "wind"],
        "topics": ["lines"],
        "seen": "2026-11-29",
        "decision": None,
        "reason": None,
    }
    assert "abstract" not in knot
    assert knot["guesses"]["lines"] > 50
    assert knot["near"][0].startswith("knot")
    assert knot["likeness"] > max(other["likeness"] for other in others)
    soup = next(other for other in others if other["title"] == "Soup of the Day")
    assert "topics" not in soup, "what is like no paper of the survey fits no topic"
    assert [problem for problem in read(content)[1] if problem.level == "error"] == []
    (path, asked, _), *_ = registry.asked
    assert path == "/arxiv/api/query"
    assert asked["search_query"] == ['(all:"bridle line") AND submittedDate:[202601010000 TO 999912312359]']
    assert (asked["sortBy"], asked["sortOrder"]) == (["submittedDate"], ["descending"])
    before = tree(content)
    assert run(content, "discover", "--yes") == 0
    assert run(content, "discover", "wind", "--yes") == 0
    assert tree(content) == before
    assert run(content, "undo", "--yes") == 0
    assert not (content / "inbox.yaml").exists()
    assert not (content / "flow.yaml").exists()


def test_what_a_person_wrote_in_the_inbox_stays(content: Path, registry: Registry) -> None:
    """Comments, decisions and other topics survive a further run, which only adds to the end."""
    assert run(content, "discover", "--yes", "--quiet") == 0
    decide(content, "Soup of the Day", "exclude", "no kite")
    edit(content / "inbox.yaml", "- title: Gusts at Dusk\n", "# ask Mara\n- title: Gusts at Dusk # nice\n  note: x\n")
    before = (content / "inbox.yaml").read_text("utf-8")
    registry.answers["/arxiv/api/query"] = feed(atom("2612.00001", "Twine under Load"))
    assert run(content, "discover", "--yes", "--quiet", "--keep-abstracts") == 0
    after = (content / "inbox.yaml").read_text("utf-8")
    assert after.startswith(before)
    assert [work["title"] for work in inbox(content)][-1] == "Twine under Load"
    assert inbox(content)[-1]["abstract"] == "Twine under Load"


def test_decisions_are_carried_out(content: Path, capsys: pytest.CaptureFixture[str], registry: Registry) -> None:
    """The included become records with their topics, the excluded are remembered, the undecided wait."""
    assert run(content, "discover", "--yes", "--quiet") == 0
    decide(content, "A Knot in the Bridle Line", "include")
    decide(content, "Soup of the Day", "exclude", "no kite")
    edit(content / "inbox.yaml", "- title: Gusts", "# ask Mara\n- title: Gusts")
    assert run(content, "import", "--inbox", "--yes") == 0
    assert "1 included, 1 excluded, 1 waits for a decision" in capsys.readouterr().out
    corpus, problems = read(content)
    assert [problem for problem in problems if problem.level == "error"] == []
    key = next(key for key, one in corpus.papers.items() if one.title == "A Knot in the Bridle Line")
    assert corpus.papers[key].topics == ("lines",)
    assert corpus.papers[key].arxiv == "2611.00002"
    (soup,) = (one for one in corpus.excluded.values() if one.title == "Soup of the Day")
    assert soup.reason == "no kite"
    assert [work["title"] for work in inbox(content)] == ["Gusts at Dusk"]
    assert "# ask Mara\n- title: Gusts at Dusk" in (content / "inbox.yaml").read_text("utf-8")
    before = tree(content)
    assert run(content, "import", "--inbox", "--yes") == 0
    assert run(content, "discover", "--yes") == 0
    said = capsys.readouterr().out
    assert "lines (arXiv): 2 found, 0 new, 1 excluded before, 1 in the survey" in said
    assert tree(content) == before
    refs = write(content.parent / "refs.bib", "@misc{soup, title={Soup of the Day}, eprint={2611.00003}}")
    assert run(content, "import", str(refs), "--yes") == 0
    assert "left out: 'Soup of the Day' (excluded: no kite)" in capsys.readouterr().out


def test_a_work_deleted_from_the_inbox_does_not_come_back(content: Path, registry: Registry) -> None:
    """What a person took out by hand is known from the flow."""
    assert run(content, "discover", "lines", "--yes", "--quiet") == 0
    write(content / "inbox.yaml", "")
    before = tree(content)
    assert run(content, "discover", "lines", "--yes", "--quiet") == 0
    assert tree(content) == before
    registry.answers["/arxiv/api/query"] = feed(atom("2612.00001", "Twine under Load"))
    assert run(content, "discover", "lines", "--yes", "--quiet") == 0
    assert [work["title"] for work in inbox(content)] == ["Twine under Load"]


@pytest.mark.parametrize(
    ("decision", "reason", "message"),
    [
        ("yes", "", r"inbox\.yaml:\d+:\d+: error: decision: 'yes' is no decision"),
        ("includ", "", r"is no decision; did you mean 'include'"),
        ("exclude", "", r"inbox\.yaml:\d+:\d+: error: 'Soup of the Day' is excluded without a reason"),
        (
            "topic",
            "",
            r"inbox\.yaml:\d+:\d+: error: there is no topic 'line' .*mean 'lines'",
        ),
        ("[include]", "", r"inbox\.yaml:\d+:\d+: error: decision"),
        ("include\n  arxiv: '12'", "", r"inbox\.yaml:\d+:\d+: error: "),
    ],
)
def test_bad_decisions_are_named(
    content: Path, registry: Registry, capsys: pytest.CaptureFixture[str], decision: str, reason: str, message: str
) -> None:
    """With file, line and what to do; nothing is written, though another decision is good."""
    assert run(content, "discover", "--yes", "--quiet") == 0
    decide(content, "A Knot in the Bridle Line", "include")
    unknown = decision == "topic"
    decide(content, "Soup of the Day", "include" if unknown else decision, reason, "line" if unknown else "")
    before = tree(content)
    assert run(content, "import", "--inbox", "--yes") == 1
    assert re.search(message, capsys.readouterr().err)
    assert tree(content) == before


def test_a_decision_against_what_the_survey_says_is_named(content: Path, registry: Registry) -> None:
    """Neither is a paper of the survey excluded nor an excluded one included by the way."""
    assert run(content, "discover", "--yes", "--quiet") == 0
    paper(content.parent, "soup", 'title: Soup of the Day\narxiv: "2611.00003"\ntopics: [lines]')
    paper(content.parent, "dusk", "title: Gusts at Dusk\nstatus: excluded\nreason: short\ndoi: 10.5555/work.4002")
    decide(content, "Soup of the Day", "exclude", "no kite")
    decide(content, "Gusts at Dusk", "include")
    with pytest.raises(ContentError) as fault:
        plan_inbox(content)
    assert "'Soup of the Day' is in the survey, as soup" in str(fault.value)
    assert "'Gusts at Dusk' was excluded before, as dusk" in str(fault.value)


def test_without_an_inbox_it_says_who_writes_one(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And `--inbox` takes no file."""
    assert run(content, "import", "--inbox") == 2
    assert "`surveypress discover` writes it" in capsys.readouterr().err
    assert run(content, "import", "--inbox", "refs.bib") == 2


def test_works_that_cite_ours_and_that_ours_cite(content: Path, registry: Registry) -> None:
    """Ours are found by DOI, arXiv's DOI or OpenAlex's own id; only what has the count is taken, and none of ours."""
    root = content.parent
    paper(root, "one", "topics: [lines]\ndoi: 10.5555/one\ntitle: One")
    paper(root, "two", 'topics: [lines]\narxiv: "2101.00009"\ntitle: Two')
    paper(root, "three", "topics: [lines]\nids: {openalex: W3003}\ntitle: Three")
    ours = {3001: [7001, 7002], 3002: [7001, 3001], 3003: [7002, 7001]}

    def answer(asked: dict[str, list[str]]) -> Any:
        name, _, rest = asked["filter"][0].partition(":")
        if name == "doi":
            assert set(rest.split("|")) >= {"10.5555/one", "10.48550/arxiv.2101.00009"}
            return results(*(work(n, "x", cites=ours[n]) for n in (3001, 3002)))
        if name == "openalex" and "W3003" in rest:
            return results(work(3003, "x", cites=ours[3003]))
        if name == "openalex":
            return results(*(work(int(one[1:]), f"Cited {one}") for one in rest.split("|")))
        assert (name, rest) == ("cites", "W3001|W3002|W3003,from_publication_date:2026-01-01")
        return results(
            work(8001, "Cites Two of Them", cites=(3001, 3003, 9)),
            work(8002, "Cites One of Them", cites=(3001, 9)),
            work(3002, "Ours", cites=(3001, 3003)),
        )

    registry.answers["/openalex/works"] = answer
    searching(content, "{name: citing, citing: 2, since: 2026}", "{name: cited, cited: 3}")
    assert run(content, "discover", "--yes", "--quiet") == 0
    assert {work["title"]: work["found"] for work in inbox(content)} == {
        "Cites Two of Them": ["citing"],
        "Cited W7001": ["cited"],
    }


def test_long_lists_are_read_page_by_page_up_to_the_limit(content: Path, registry: Registry) -> None:
    """And no further, whatever a service sends."""

    def answer(asked: dict[str, list[str]]) -> str:
        start = int(asked["start"][0])
        return feed(*(atom(f"2611.{n:05}", f"Kite number {n}") for n in range(start, start + 100)), total=5000)

    registry.answers["/arxiv/api/query"] = answer
    client = Client(sleep=lambda _: None, fresh=True)
    corpus = survey_to_fill(content)
    (lines,), failures = ask(corpus, searches_of(corpus, ["lines"]), client)
    assert len(lines.hits.entries) == 150
    assert [asked["start"] for _, asked, _ in registry.asked] == [["0"], ["100"]]
    assert failures == []


def test_what_is_older_than_wanted_is_left_out(content: Path, registry: Registry) -> None:
    """Even if the service sends it."""
    registry.answers["/arxiv/api/query"] = feed(
        atom("2512.00001", "Late", date="2025-12-31"), atom("2601.00001", "New")
    )
    assert run(content, "discover", "lines", "--yes", "--quiet") == 0
    assert [work["title"] for work in inbox(content)] == ["New"]


def test_a_key_is_sent_and_kept_nowhere(
    content: Path, registry: Registry, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """OpenAlex is told the key of the environment; where it refuses, the message says where a key is to be had."""
    registry.failures = [(401, {})]
    searching(content, WIND)
    assert run(content, "discover", "--yes") == 2
    assert "a free key of https://openalex.org/settings/api in OPENALEX_API_KEY" in capsys.readouterr().err
    monkeypatch.setenv("OPENALEX_API_KEY", "s3cret")
    assert run(content, "discover", "--yes", "--quiet") == 0
    assert registry.asked[-1][1]["api_key"] == ["s3cret"]
    registry.failures = [(400, {})]
    assert run(content, "discover", "--yes") == 2
    said = capsys.readouterr().err
    assert "OpenAlex does not understand the question" in said
    assert "s3cret" not in said
    kept = "".join(p.read_text("utf-8", "replace") for p in content.parent.rglob("*") if p.is_file())
    assert "s3cret" not in kept


def test_without_network_there_is_one_message_and_a_way(
    content: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A saved answer does as well: counted for the search that is named, or for the file."""
    monkeypatch.setenv("SURVEYPRESS_SERVICES", "http://127.0.0.1:9")
    searching(content, LINES)
    before = tree(content)
    assert run(content, "discover", "--yes") == 2
    said = capsys.readouterr().err
    assert said.count("no answer from") == 1
    assert "--from FILE" in said
    assert tree(content) == before
    saved = write(content.parent / "answer.xml", feed(atom("2611.00002", "A Knot in the Bridle Line")))
    assert run(content, "discover", "lines", "--from", str(saved), "--yes", "--quiet") == 0
    assert inbox(content)[0]["found"] == ["lines"]
    refs = write(content.parent / "refs.bib", "@misc{a, title={Found by Hand}}")
    assert run(content, "discover", "--from", str(refs), "--yes", "--quiet") == 0
    assert [(tally.source, tally.way) for tally in read(content)[0].tallies] == [
        ("arXiv", "database"),
        ("refs.bib", "other"),
    ]
    assert run(content, "discover", "a", "b", "--from", str(refs)) == 2


def test_one_service_that_fails_does_not_stop_the_other(
    content: Path, registry: Registry, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is said once, and what the other found is taken."""
    registry.answers["/openalex/works"] = "<html>busy</html>"
    assert run(content, "discover", "--yes") == 0
    said = capsys.readouterr()
    assert said.err.count("the answer of OpenAlex cannot be read (broken JSON") == 1
    assert "lines (arXiv): 2 found" in said.out


def test_cached_answers_are_taken_where_asked_for(content: Path, registry: Registry) -> None:
    """Else services are asked again, as they may have something new."""
    for words, questions in (([], 2), ([], 4), (["--cached"], 4)):
        assert run(content, "discover", "--yes", "--quiet", *words) == 0
        assert len(registry.asked) == questions


def test_searches_are_named(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One that there is not, none at all, a day that is none."""
    assert run(content, "discover", "line") == 2
    assert "survey.yaml has no search 'line'; did you mean 'lines'" in capsys.readouterr().err
    assert run(content, "discover", "--on", "today") == 2
    edit(content / "survey.yaml", "searches:", "# searches:")
    path = content / "survey.yaml"
    path.write_text(path.read_text("utf-8").partition("# searches:")[0], "utf-8")
    assert run(content, "discover") == 2
    assert "survey.yaml has no searches" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("search", "message"),
    [
        ("{name: a}", "the search 'a' asks for nothing, or for two things"),
        ("{name: a, arxiv: x, cited: 2}", "the search 'a' asks for nothing, or for two things"),
        ("{name: a, cited: 0}", "searches.0.cited"),
        ("{name: A b, arxiv: x}", "searches.0.name: 'A b' is not a slug"),
        ("{name: a, arxiv: x, since: 2026-13}", "'2026-13' is no date"),
        ("{name: a, arxiv: x, since: last week}", "'last week' is no date"),
        ("{name: a, arxiv: x, limit: 100000}", "searches.0.limit"),
        ("{name: a, arxive: x}", "did you mean 'arxiv'"),
    ],
)
def test_settings_of_searches_are_checked(content: Path, search: str, message: str) -> None:
    """Each fault has its line."""
    searching(content, search)
    faults = [problem for problem in read(content)[1] if problem.level == "error"]
    assert any(message in str(fault) and fault.location.line > 1 for fault in faults), faults


def test_a_name_stands_for_one_search(content: Path) -> None:
    """Two of a name are named."""
    searching(content, LINES, LINES)
    assert any("the search 'lines' is declared twice" in str(problem) for problem in read(content)[1])


HOSTILE = "</script><img src=x onerror=alert(1)> {{ 7*7 }} $\\def\\a{\\a\\a}\\a$ [@knot0] [[lines]] \u202e"


@pytest.mark.parametrize("service", ["arxiv", "openalex"])
def test_hostile_titles_are_text(content: Path, registry: Registry, service: str) -> None:
    """HTML, templates, TeX and marks of direction come in as a title that builds, shown as what it is."""
    title = f"Kite {HOSTILE}"
    registry.answers["/arxiv/api/query"] = feed(atom("2611.00009", title, HOSTILE * 20))
    registry.answers["/openalex/works"] = results(work(4009, title, HOSTILE * 20))
    assert run(content, "discover", "lines" if service == "arxiv" else "wind", "--yes", "--quiet") == 0
    (work_found,) = inbox(content)
    path = content / "inbox.yaml"
    path.write_text(path.read_text("utf-8").replace("decision:\n", "decision: include\n"), "utf-8")
    assert run(content, "import", "--inbox", "--yes", "--quiet") == 0
    assert run(content, "build", "--quiet") == 0
    assert "\u202e" not in work_found["title"]
    pages = [page.read_text("utf-8") for page in (content.parent / "site").rglob("*.html")]
    assert not any("<img src=x" in page for page in pages)
    assert any("onerror" in page for page in pages) or service == "openalex"


def _bomb() -> str:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY e0 "lol">{entities}]><feed><entry>&e9;</entry></feed>'


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "{",
        "<feed",
        "[]",
        "null",
        '{"results": 3}',
        "<html>busy</html>",
        '{"results": ' * 5000,
        "<feed>" * 500,
        _bomb(),
        "\x00\x01",
        '{"results": [{"title": "x"}]} and more',
    ],
    ids=range(12),
)
def test_broken_answers_are_no_traceback(content: Path, registry: Registry, answer: str) -> None:
    """One message that says of whom, and what to do; nothing is written."""
    registry.answers = {"/arxiv/api/query": answer, "/openalex/works": answer}
    before = tree(content)
    corpus = survey_to_fill(content)
    with pytest.raises(LookUpError, match=r"of arXiv cannot be read [\s\S]*of OpenAlex cannot be read"):
        ask(corpus, searches_of(corpus, []), Client(sleep=lambda _: None))
    assert tree(content) == before


@pytest.mark.parametrize(
    "odd",
    [
        {"title": None, "display_name": None},
        {"title": ["x"], "authorships": {"a": 1}, "ids": [], "referenced_works": "W1", "biblio": 3},
        {"authorships": [{"raw_author_name": "A B"}] * 40_000},
        {"title": "x" * 100_000},
        {"abstract_inverted_index": {"a": [10**9, -5], "b": "c"}},
        {"doi": "https://doi.org/../../etc/passwd", "id": "https://openalex.org/W1/../x"},
        {"publication_date": "9999-99-99", "type": "\x1b[31m", "language": "\u2028"},
    ],
    ids=range(7),
)
def test_odd_works_are_left_out_or_tamed(content: Path, registry: Registry, odd: dict[str, Any]) -> None:
    """The others come in; what the inbox then says can be read, included and checked."""
    registry.answers["/openalex/works"] = results({**work(4010, "Odd"), **odd}, work(4011, "Gusts at Dawn"))
    assert run(content, "discover", "wind", "--yes", "--quiet") == 0
    assert "Gusts at Dawn" in [work["title"] for work in inbox(content)]
    assert [problem for problem in read(content)[1] if problem.level == "error"] == []
    path = content / "inbox.yaml"
    assert path.stat().st_size < 200_000
    path.write_text(path.read_text("utf-8").replace("decision:\n", "decision: include\n"), "utf-8")
    assert run(content, "import", "--inbox", "--yes", "--quiet") == 0
    assert [problem for problem in read(content)[1] if problem.level == "error"] == []


def test_an_inbox_in_brackets_is_not_spoilt(content: Path, registry: Registry, tmp_path: Path) -> None:
    """It says so instead; an emptied list takes items again."""
    write(content / "inbox.yaml", "[{title: Mine}]\n")
    assert run(content, "discover", "--yes", "--quiet") == 2
    assert (content / "inbox.yaml").read_text("utf-8") == "[{title: Mine}]\n"
    write(content / "inbox.yaml", "# none\n[]\n")
    assert run(content, "discover", "--yes", "--quiet") == 0
    assert len(inbox(content)) == 3


@pytest.mark.parametrize("change", [lambda text: text.replace("\n", "\r\n"), lambda text: text.rstrip("\n")])
def test_line_ends_stay_as_they_are(content: Path, registry: Registry, change: Callable[[str], str]) -> None:
    """Those of Windows, and none at the end."""
    assert run(content, "discover", "lines", "--yes", "--quiet") == 0
    path = content / "inbox.yaml"
    decide(content, "Soup of the Day", "exclude", "no kite")
    path.write_bytes(change(path.read_text("utf-8")).encode())
    assert run(content, "discover", "--yes", "--quiet") == 0
    assert [work["title"] for work in inbox(content)][-1] == "Gusts at Dusk"
    windows = b"\r\n" in path.read_bytes()
    assert run(content, "import", "--inbox", "--yes", "--quiet") == 0
    assert [work["title"] for work in inbox(content)] == ["A Knot in the Bridle Line", "Gusts at Dusk"]
    assert path.read_bytes().count(b"\n") == (
        path.read_bytes().count(b"\r\n") if windows else path.read_bytes().count(b"\n")
    )


def test_from_a_new_survey_to_a_checked_site(tmp_path: Path, registry: Registry) -> None:
    """new, discover, decide, import, build, check: as a person would, without a fault or a warning."""
    root = tmp_path / "kites"
    assert main(["new", str(root), "--title", "Kites", "--yes"]) == 0
    content = root / "content"
    searching(content, LINES, WIND)
    assert run(content, "discover", "--yes", "--quiet") == 0
    decide(content, "A Knot in the Bridle Line", "include", topic="first-topic")
    decide(content, "Soup of the Day", "exclude", "no kite")
    assert run(content, "import", "--inbox", "--yes", "--quiet") == 0
    assert run(content, "build", "--quiet") == 0
    assert run(content, "check", "--strict", "--quiet") == 0
    assert (root / "site" / "papers" / "knot-bridle-line" / "index.html").is_file()
