"""What `--profile` and `--trace` say of a build, and that they change nothing of it."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from toys import edit, toy, tree, without_search

from surveypress.build.executors import SerialExecutor
from surveypress.build.pipeline import build
from surveypress.build.profile import Profile, Span
from surveypress.build.profile_report import profile_lines
from surveypress.build.trace import trace
from surveypress.cli import main
from surveypress.core.progress import silent

STAGES = ["prepare", "read", "theme", "relate", "references", "describe pages", "papers and topics", "other pages"]


def test_each_stage_and_page_is_noted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stages follow each other without a gap; each page of the site has its span, within the time of the build."""
    without_search(monkeypatch)
    survey, profile = toy(tmp_path), Profile()
    build(survey, silent, SerialExecutor(), profile)
    stages = profile.stages()
    assert [span.name for span in stages] == [*STAGES, "map", "search", "write"]
    assert all(one.end == next_.start for one, next_ in pairwise(stages))
    names = [span.name for span in profile.pages()]
    assert len(names) == len(set(names))
    assert {name for name in tree(survey.out) if name.endswith(".html")} <= set(names)
    for page in profile.pages():
        assert stages[0].start <= page.start <= page.described <= page.end <= stages[-1].end
        assert page.rendered
        assert page.size == (survey.out / page.name).stat().st_size


def test_what_earlier_builds_spare_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After an edit most pages and all references are kept; the numbers are those of the build."""
    without_search(monkeypatch)
    survey = toy(tmp_path)
    first = Profile()
    build(survey, silent, SerialExecutor(), first)
    pages = len(first.pages())
    assert first.spared["pages"] == (0, pages)
    assert first.spared["references"][0] == 0
    edit(survey.content / "papers" / "reel.md", "tldr: ", "tldr: Well, ")
    second = Profile()
    built = build(survey, silent, SerialExecutor(), second)
    assert second.spared["pages"] == (pages - built.rendered, pages)
    hits, questions = second.spared["references"]
    assert hits == questions == first.spared["references"][1]
    assert sum(page.rendered for page in second.pages()) == built.rendered > 0


def test_the_report_names_what_takes_longest() -> None:
    """Shares of the whole, kinds and pages in the order of their time and size, and what was kept."""
    profile = Profile()
    profile.spans = [
        Span("read", "stage", 0, 1, 1),
        Span("write", "stage", 1, 4, 1),
        Span("papers/a/index.html", "paper.html", 1, 2, 7, 1.75, rendered=True, size=2000),
        Span("papers/b/index.html", "paper.html", 1, 1.5, 8, 1.5),
        Span("all/index.html", "whole.html", 2, 4, 7, 2.5, rendered=True, size=90_000),
    ]
    profile.asked("pages", 1, 2)
    profile.asked("pages", 0, 1)
    lines = [" ".join(line.split()) for line in profile_lines(profile, 5.0)]
    assert lines[:4] == ["Profile: 4.00 s, 5.00 s of the processors", "stage s %", "read 1.00 25", "write 3.00 75"]
    assert lines.index("whole.html 1 1 0.50 1.50 90") < lines.index("paper.html 2 1 1.25 0.25 2")
    slowest = lines.index("slowest pages, in ms")
    assert lines[slowest + 1 : slowest + 4] == [
        "2,000 all/index.html",
        "1,000 papers/a/index.html",
        "500 papers/b/index.html",
    ]
    assert lines[-2:] == ["Kept from earlier builds:", "pages 1 of 3"]
    assert "500 papers/b/index.html" not in lines[lines.index("largest pages that were rendered, in kB") :]


def test_a_trace_is_one_timeline_of_all_processes() -> None:
    """Microseconds from the first span, complete events, each in the row of its process."""
    profile = Profile()
    profile.spans = [
        Span("write", "stage", 11, 14, 1),
        Span("a.html", "paper.html", 11.5, 11.75, 7, 11.6, rendered=True, size=9),
        Span("read", "stage", 10, 11, 1),
    ]
    events = trace(profile)["traceEvents"]
    assert [(event["name"], event["ts"], event["dur"], event["pid"]) for event in events] == [
        ("read", 0, 1_000_000, 1),
        ("write", 1_000_000, 3_000_000, 1),
        ("a.html", 1_500_000, 250_000, 7),
    ]
    assert {event["ph"] for event in events} == {"X"}
    assert events[2]["args"] == {"bytes": 9}


def test_the_options_change_nothing_of_the_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Same bytes, and a timeline beside them; a build with nothing to do says so; a bad place for the file, too."""
    without_search(monkeypatch)
    survey = toy(tmp_path)
    content, file = ["--content", str(survey.content)], tmp_path / "trace.json"
    assert main(["build", *content, "--out", str(tmp_path / "plain")]) == 0
    assert main(["build", *content, "--out", str(survey.out), "--profile", "--trace", str(file)]) == 0
    assert "slowest pages" in capsys.readouterr().out
    names = {event["name"] for event in json.loads(file.read_text("utf-8"))["traceEvents"]}
    assert {"look for changes", "papers/reel/index.html"} <= names
    assert tree(survey.out) == tree(tmp_path / "plain")
    assert main(["build", *content, "--out", str(survey.out), "--profile"]) == 0
    out = capsys.readouterr().out
    assert "look for changes" in out
    assert "slowest pages" not in out
    assert main(["build", *content, "--out", str(survey.out), "--trace", str(tmp_path / "none" / "x")]) != 0
    assert "name another file with --trace" in capsys.readouterr().err
