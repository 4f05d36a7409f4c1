"""Files that cannot be read, named or published end in one message, alike from `build` and `check`: no traceback."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from toys import copied, paper, tree, without_search, write

from surveypress.build.cache import state_path
from surveypress.build.checking import check
from surveypress.build.pipeline import build
from surveypress.build.project import Survey, unchanged
from surveypress.core.problems import ContentError


@pytest.fixture
def survey(built_without_search: Survey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Survey:
    """A copy of the toy survey with its site; builds leave the search out."""
    without_search(monkeypatch)
    return copied(built_without_search, tmp_path)


def _faults(survey: Survey) -> list[str]:
    """Returns the errors that stop a build, which are those of `check`; the site stays as it was."""
    before = tree(survey.out)
    assert unchanged(survey) is None
    with pytest.raises(ContentError) as error:
        build(survey)
    faults = sorted(str(problem) for problem in error.value.problems if problem.level == "error")
    assert faults == sorted(str(problem) for problem in check(survey) if problem.level == "error")
    assert tree(survey.out) == before
    return faults


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (b"\xff.css", r"static/\xff.css:1:1: error: the name of the file is not UTF-8"),
        (b"a\nb.css", r"static/a\x0ab.css:1:1: error: the name of the file holds characters that no address can show"),
        (b"\x1b[31m.js", r"static/\x1b[31m.js:1:1: error: the name of the file holds characters"),
        ("\u202ea.js".encode(), r"static/\u202ea.js:1:1: error: the name of the file holds characters"),
        (b"a" * 251 + b".css", "error: the name of the file would have 264 bytes in the site, where 255 are possible"),
    ],
)
def test_a_static_file_of_a_bad_name_is_named(survey: Survey, name: bytes, said: str) -> None:
    """Nothing is written before all names are known to be good."""
    (survey.root / "static").mkdir()
    Path(os.fsdecode(os.fsencode(survey.root / "static") + b"/" + name)).write_bytes(b"x")
    (fault,) = _faults(survey)
    assert said in fault


UNREADABLE: dict[str, Callable[[Survey], Path]] = {
    "content/papers/reel.md": lambda survey: survey.content / "papers" / "reel.md",
    "content/survey.yaml": lambda survey: survey.content / "survey.yaml",
    "static/mine.css": lambda survey: write(survey.root / "static" / "mine.css", "x"),
    "templates/prose.html": lambda survey: write(survey.root / "templates" / "prose.html", "x"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_cannot_be_read_is_named(survey: Survey, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A record, the settings, a static file or a template without permission."""
    path = UNREADABLE[name](survey)
    real = open

    def refused(file: Any, *args: Any, **options: Any) -> Any:
        if Path(str(file)) == path:
            raise PermissionError(13, "Permission denied", str(file))
        return real(file, *args, **options)

    monkeypatch.setattr("builtins.open", refused)
    faults = _faults(survey)
    assert faults[0].startswith(f"{name}:1:1: error: ")
    assert "cannot be read: Permission denied" in faults[0]
    assert len(faults) == 1


def test_a_folder_that_cannot_be_read_keeps_its_pages(survey: Survey, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its papers are not gone, so the site stays as it was."""
    paper(survey.root, "more/ten", 'title: "Ten kites"\ntopics: [wind]')
    build(survey)
    assert (survey.out / "papers" / "ten" / "index.html").is_file()
    real = os.scandir

    def refused(path: str) -> object:
        if str(path).endswith("papers/more"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", refused)
    (fault,) = _faults(survey)
    assert fault.startswith("content/papers/more:1:1: error: the folder cannot be read: Permission denied")


def test_real_permissions_are_told_alike(survey: Survey) -> None:
    """The same without tricks, by a program that may not read everything, as root may."""
    setpriv = shutil.which("setpriv")
    if os.geteuid() == 0 and setpriv is None:
        pytest.skip("root reads everything, and setpriv is not there to make it read less")
    caps = "-dac_override,-dac_read_search"
    less = [setpriv or "", f"--inh-caps={caps}", f"--bounding-set={caps}"] if os.geteuid() == 0 else []
    path = survey.content / "papers" / "reel.md"
    path.chmod(0)
    said = []
    for verb in ("build", "check"):
        command = [*less, sys.executable, "-m", "surveypress", verb, "-q", "--content", str(survey.content)]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if less and "setpriv" in run.stderr:
            pytest.skip("this root may not give up its right to read everything")
        assert run.returncode == 1, run.stderr
        said.append(run.stderr)
    assert said[0] == said[1]
    assert said[0].startswith("content/papers/reel.md:1:1: error: cannot be read: Permission denied")
    assert said[0].count("\n") == 1


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "\x00", "null", '{"version": 2}', "-0"])
@pytest.mark.parametrize("name", ["state", "map.json", "references.json"])
def test_whatever_stands_in_the_cache_costs_time_only(survey: Survey, text: str, name: str) -> None:
    """JSON without end, of another shape, or none."""
    expected = tree(survey.out)
    path = state_path(survey.root, survey.out)
    write(path if name == "state" else path.with_name(name), text)
    assert (unchanged(survey) is None) == (name == "state")
    build(survey)
    assert tree(survey.out) == expected


@pytest.mark.parametrize("name", ["papers/folder.md", "survey.yml", "papers/deep.markdown/x.md"])
def test_a_folder_where_a_record_goes_is_passed_by(survey: Survey, name: str) -> None:
    """It is a folder like others, and what lies in it is read."""
    (survey.content / name).mkdir(parents=True)
    assert [problem for problem in check(survey) if problem.level == "error"] == []


def test_very_many_topics_are_refused(survey: Survey) -> None:
    """The fault stands at the first one too many, and the rest of the content is not blamed for it."""
    path = survey.content / "taxonomy.yaml"
    more = "\n".join(f"  - {{id: t{n}, title: Topic {n}}}" for n in range(5_000))
    path.write_text(path.read_text(encoding="utf-8").replace("\nfacets:", f"\n{more}\nfacets:", 1), encoding="utf-8")
    (fault,) = _faults(survey)
    assert "the taxonomy has 5,006 topics, and at most 5,000 can be built" in fault


def test_scripts_may_import_each_other_deeply(survey: Survey) -> None:
    """1,500 scripts in a row are published; in a circle they are named by a message of bounded length."""
    for n in range(1500):
        write(survey.root / "static" / f"n{n}.js", f'import "./n{n + 1}.js";\n' if n < 1499 else "")
    build(survey)
    assert len(list((survey.out / "static").glob("n*.js"))) == 1500
    write(survey.root / "static" / "n1499.js", 'import "./n0.js";\n')
    (fault,) = _faults(survey)
    assert "scripts import each other in a circle: " in fault
    assert len(fault) < 1000
