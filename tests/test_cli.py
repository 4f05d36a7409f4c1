"""The command line: every verb, every exit code, and never a traceback whatever the content holds."""

# ruff: noqa: E501  a table reads best with a case a line

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from toys import copied, edit, paper, toy, tree, write

import surveypress
from surveypress.build.project import Survey
from surveypress.cli import main

REPOSITORY = Path(__file__).parent.parent
VERBS = ("build", "serve", "check", "import")


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """A copy of the toy survey."""
    return toy(tmp_path)


def _run(survey: Survey, *words: str) -> int:
    return main([*words, "--content", str(survey.content)])


def test_build_says_what_it_did(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """`build` puts the site beside the content, gives figures and the next step, and exits with 0; again it does nothing."""
    assert _run(survey, "build") == 0
    said = capsys.readouterr()
    assert re.match(
        r"9 papers, 6 topics, \d+ pages in \d+\.\d s; .*site holds \d+\.\d MB\n\d+ files rendered, ", said.out
    )
    assert "surveypress serve" in said.out
    assert (survey.out / "index.html").is_file()
    assert _run(survey, "build") == 0
    assert "Nothing has changed since the last build." in capsys.readouterr().out
    edit(survey.content / "papers" / "reel.md", "small reel", "tiny reel")
    assert _run(survey, "build") == 0
    assert re.search(r"pages in \d+\.\d s, search index after \d+\.\d s; ", capsys.readouterr().out)


def test_no_verb_means_build(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """`python build.py` builds, with or without options."""
    assert _run(survey) == 0
    assert main([], root=survey.root) == 0
    assert main(["--quiet"], root=survey.root) == 0
    assert "python build.py serve" in capsys.readouterr().out


def test_quiet_says_nothing(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """`--quiet` leaves only what is wrong."""
    for verb in ("build", "check"):
        assert _run(survey, verb, "--quiet") == 0
        said = capsys.readouterr()
        assert (said.out, said.err) == ("", "")
    edit(survey.content / "papers" / "gust.md", "year: 2023", "year: 2023-13-40")
    for verb in ("build", "check"):
        assert _run(survey, verb, "-q") == 1
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith("content/papers/gust.md:4:1: error: year: ")


def test_out_and_content_may_lie_anywhere(survey: Survey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--out` names the folder of the site; `--content .` works from inside the content."""
    assert _run(survey, "build", "--out", str(tmp_path / "public" / "survey")) == 0
    assert (tmp_path / "public" / "survey" / "index.html").is_file()
    assert not survey.out.exists()
    monkeypatch.chdir(survey.content)
    assert main(["build", "--content", "."]) == 0
    assert (survey.out / "index.html").is_file()
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 0


def test_base_url_overrides_the_settings(survey: Survey) -> None:
    """A host that knows the address only at build time can give it; what is no address is refused."""
    assert _run(survey, "build", "--base-url", "https://other.example/x/") == 0
    assert "https://other.example/x/papers/gust/" in (survey.out / "sitemap.xml").read_text(encoding="utf-8")
    for bad in ("example.org", "https://", 'https://a"b', "ftp://example.org/", "https://a b"):
        assert _run(survey, "build", "--base-url", bad) == 2


def test_check_counts_and_strict_fails(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """`check` exits with 1 for errors, and with --strict for warnings too; it writes nothing."""
    assert _run(survey, "check") == 0
    said = capsys.readouterr()
    assert said.out.endswith("0 errors, 8 warnings, 11 notes\n")
    assert said.err.count("warning: ") == 8
    assert _run(survey, "check", "--strict") == 1
    edit(survey.content / "topics" / "wind.md", "@gust", "@gusty")
    assert _run(survey, "check") == 1
    assert re.search(r"1 error, 8 warnings, \d+ notes\n$", capsys.readouterr().out)
    assert sorted(path.name for path in survey.root.iterdir()) == ["content"]


def test_import_needs_a_known_format_and_files(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong format gets the nearest one, a missing file is named, and nothing is written."""
    before = tree(survey.content)
    assert _run(survey, "import", "fact") == 2
    assert "unknown format 'fact'; did you mean 'facts'?" in capsys.readouterr().err
    assert _run(survey, "import", "facts") == 2
    assert _run(survey, "import", "facts", "nowhere.json") == 2
    assert "nowhere.json" in capsys.readouterr().err
    assert tree(survey.content) == before


@pytest.mark.parametrize("words", [["--help"], ["-h"], *([verb, "--help"] for verb in VERBS)])
def test_help_of_everything(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Help is there for the program and for each verb, names each option, and exits with 0."""
    assert main(words) == 0
    said = capsys.readouterr().out
    assert said.startswith("Usage: surveypress")
    names = VERBS if words[0].startswith("-") else ("--content", "--out", "--quiet")
    assert all(name in said for name in names)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` gives the version of the package."""
    assert main(["--version"]) == 0
    assert surveypress.__version__ in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [["bild"], ["build", "--fast"], ["--fast"], ["check", "extra"], ["serve", "--port", "many"], ["--out"], ["import"]],
)
def test_wrong_usage_exits_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown verb, option or value is named on standard error."""
    assert main(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "Error: " in said.err


def test_no_progress_bar_where_there_is_no_terminal(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """Logs hold lines, no escape codes, no carriage returns."""
    assert _run(survey, "build") == 0
    said = capsys.readouterr()
    assert not re.search(r"[\x1b\r]", said.out + said.err)


Spoil = Callable[[Survey], object]


def _paper(survey: Survey, text: str) -> None:
    write(survey.content / "papers" / "bad.md", text)


def _nested(survey: Survey) -> None:
    edit(
        survey.content / "taxonomy.yaml",
        "      - id: wind\n",
        "      - {id: gale, title: G, children: [{id: flying, title: F}]}\n      - id: wind\n",
    )


def _broken_template(survey: Survey, text: str | bytes, name: str = "paper.html") -> None:
    path = write(survey.root / "templates" / name, "")
    path.write_bytes(text.encode() if isinstance(text, str) else text)


FAULTS: dict[str, tuple[Spoil, str]] = {
    "broken YAML": (lambda s: _paper(s, "---\ntitle: [x\ntopics: [wind]\n---\n"), r"bad\.md:\d+:\d+: error: broken YAML"),
    "front matter never closed": (lambda s: _paper(s, "---\ntitle: x\n"), r"bad\.md:1:1: error: .*never closed"),
    "a key twice": (lambda s: _paper(s, "---\ntitle: x\ntitle: y\n---\n"), r"bad\.md:3:1: error: the key 'title' stands here twice"),
    "unknown field": (lambda s: _paper(s, "---\ntitle: x\nauthor: [y]\n---\n"), r"bad\.md:3:1: error: unknown field 'author'; did you mean 'authors'"),
    "two slugs that differ by case": (lambda s: write(s.content / "papers" / "Gust.md", "---\ntitle: x\n---\n"), r"the citation key '[gG]ust' has the same address"),
    "a topic cycle": (_nested, r"taxonomy\.yaml:21:\d+: error: the topic id 'flying' stands in the tree twice"),
    "a topic in itself": (lambda s: edit(s.content / "taxonomy.yaml", "id: wind\n", "id: flying\n"), r"taxonomy\.yaml:21:9: error: the topic id 'flying' stands in the tree twice"),
    "a broken taxonomy": (lambda s: edit(s.content / "taxonomy.yaml", "topics:", "topics: ["), r"taxonomy\.yaml:\d+:\d+: error: broken YAML"),
    "a missing taxonomy": (lambda s: (s.content / "taxonomy.yaml").unlink(), r"taxonomy\.yaml:1:1: error: the file is missing"),
    "a missing survey.yaml": (lambda s: (s.content / "survey.yaml").unlink(), r"survey\.yaml:1:1: error: the file is missing"),
    "a title of 2,000 characters": (lambda s: _paper(s, f"---\ntitle: {'x' * 2000}\n---\n"), r"bad\.md:2:1: error: title has 2,000 characters, at most 500 fit"),
    "bytes that are no UTF-8": (lambda s: (s.content / "papers" / "bad.md").write_bytes(b"---\ntitle: caf\xe9\n---\n"), r"bad\.md:2:11: error: the byte 0xe9 is not UTF-8"),
    "a NUL byte": (lambda s: _paper(s, "---\ntitle: x\0\n---\n"), r"bad\.md:2:9: error: the file holds the control character U\+0000"),
    "a billion laughs": (lambda s: _paper(s, "---\na: &a [x]\ntitle: *a\n---\n"), r"bad\.md:2:4: error: .*alias"),
    "YAML nested too deeply": (lambda s: _paper(s, f"---\ntitle: {'[' * 5000}\n---\n"), r"bad\.md:\d+:\d+: error: "),
    "a name that is no text": (lambda s: Path(os.fsdecode(bytes(s.content) + b"/papers/b\xff.md")).write_text("---\ntitle: x\n---\n", encoding="utf-8"), r"the citation key 'b\\udcff' holds"),
    "a list for a paper": (lambda s: _paper(s, "---\n- x\n---\n"), r"bad\.md:2:1: error: the front matter is not a list of fields"),
    "an empty paper": (lambda s: _paper(s, ""), r"bad\.md:1:1: error: the field 'title' is missing"),
    "a template that does not parse": (lambda s: _broken_template(s, "<p>\n{% if %}"), r"templates/paper\.html:2:1: error: the template fails on the page 'papers/bowline/'"),
    "a template with an unknown name": (lambda s: _broken_template(s, '{% extends "base.html" %}\n\n{% block main %}\n{{ papr.title }}{% endblock %}'), r"templates/paper\.html:4:1: error: .*'papr' is undefined"),
    "a template with a wrong attribute": (lambda s: _broken_template(s, "{{ paper.titel.x }}"), r"templates/paper\.html:1:1: error: .*titel"),
    "a template that divides by zero": (lambda s: _broken_template(s, "\n{{ 1 / 0 }}"), r"templates/paper\.html:2:1: error: .*division by zero"),
    "a template that extends nothing": (lambda s: _broken_template(s, '{% extends "bass.html" %}'), r"templates/paper\.html:1:1: error: .*there is no template 'bass\.html'"),
    "a template that includes itself": (lambda s: _broken_template(s, '{% include "paper.html" %}'), r"templates/paper\.html:1:1: error: .*recursion"),
    "a template that is no text": (lambda s: _broken_template(s, b"<p>\xff"), r"templates/paper\.html:1:1: error: "),
    "a macro that fails": (lambda s: _broken_template(s, "{% macro trail(x) %}\n{{ x.y.z }}{% endmacro %}{% macro script(x) %}{% endmacro %}{% macro menu_link(x) %}{% endmacro %}{% macro cards() %}{% endmacro %}{% macro alternates(x, y) %}{% endmacro %}", "macros.html"), r"templates/macros\.html:2:1: error: "),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_bad_content_is_named_in_one_line(
    built_toy: Survey, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """Whatever is wrong with a file: its name, line and column, what and how to mend it; exit code 1; the site stays."""
    spoil, said = FAULTS[name]
    survey = copied(built_toy, tmp_path)
    before = tree(survey.out, search=True)
    spoil(survey)
    capsys.readouterr()
    for verb in ("build", "check"):
        assert _run(survey, verb, "--quiet") == 1
        lines = capsys.readouterr().err.splitlines()
        assert any(re.search(said, line) for line in lines), lines
        assert all(
            re.match(r"(content|templates)/.*:\d+:\d+: (error|warning): .+ \(.+\)( \[[a-z/-]+\])?$", line)
            for line in lines
        ), lines
        assert len(lines) <= 8, lines
    assert tree(survey.out, search=True) == before


def test_a_faulty_taxonomy_is_not_blamed_on_the_papers(survey: Survey, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the tree cannot be read, no paper is told that its topics are unknown."""
    edit(survey.content / "taxonomy.yaml", "    title: Making kites\n", "")
    assert _run(survey, "build") == 1
    assert "content/papers/" not in capsys.readouterr().err


Place = Callable[[Survey], list[str]]


def _foreign(survey: Survey) -> list[str]:
    write(survey.out / "index.html", "mine")
    return []


def _site_is_a_file(survey: Survey) -> list[str]:
    write(survey.out, "mine")
    return []


def _circle(survey: Survey) -> list[str]:
    survey.out.symlink_to(survey.out)
    return ["--out", str(survey.out / "x")]


def _no_content(survey: Survey) -> list[str]:
    return ["--content", str(survey.root / "nowhere")]


def _empty_content(survey: Survey) -> list[str]:
    (survey.root / "empty" / "content").mkdir(parents=True)
    return ["--content", str(survey.root / "empty" / "content")]


def _content_is_a_file(survey: Survey) -> list[str]:
    return ["--content", str(survey.content / "survey.yaml")]


PLACES: dict[str, tuple[Place, str]] = {
    "no content": (_no_content, "there is no folder .*nowhere"),
    "empty content": (_empty_content, "holds no survey"),
    "content is a file": (_content_is_a_file, "there is no folder .*survey.yaml"),
    "the site of somebody else": (_foreign, "holds files that this program did not write"),
    "the site is a file": (_site_is_a_file, "is a file"),
    "out inside content": (lambda s: ["--out", str(s.content / "site")], "that is where the survey lives"),
    "out is content": (lambda s: ["--out", str(s.content)], "that is where the survey lives"),
    "out holds content": (lambda s: ["--out", str(s.root)], "that is where the survey lives"),
    "out inside templates": (lambda s: ["--out", str(s.root / "templates" / "x")], "what sites are made of"),
    "out is static": (lambda s: ["--out", str(s.root / "static")], "what sites are made of"),
    "out inside the program's static": (
        lambda _: ["--out", str(REPOSITORY / "static" / "x")],
        "what sites are made of",
    ),
    "out inside the cache": (lambda s: ["--out", str(s.root / ".cache/surveypress/x")], "what sites are made of"),
    "out is too long": (lambda _: ["--out", "x" * 300], "cannot be used: File name too long"),
    "out is much too long": (lambda _: ["--out", "x/" * 5000], "cannot be used: File name too long"),
    "out is a circle": (_circle, "cannot be used"),
    "out is below a file": (lambda s: ["--out", str(write(s.root / "file", "x") / "site")], "cannot write .*file"),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_bad_place_is_a_usage_error(survey: Survey, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """A folder that is missing, not ours, or in the way: exit code 2, one line, and nothing is touched."""
    place, said = PLACES[name]
    options = place(survey)
    for folder in ("templates", "static"):
        (survey.root / folder).mkdir()
    before = {path: path.stat().st_mtime_ns for path in survey.content.rglob("*")}
    words = ["build", *options] if "--content" in options else ["build", "--content", str(survey.content), *options]
    assert main(words) == 2
    error = capsys.readouterr().err
    assert re.match(f"error: .*{said}", error), error
    assert error.count("\n") == 1
    assert {path: path.stat().st_mtime_ns for path in survey.content.rglob("*")} == before
    if survey.out.exists():
        assert survey.out.is_file() or [path.name for path in survey.out.iterdir()] == ["index.html"]


def test_a_read_only_site_is_a_usage_error(
    survey: Survey, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A site that cannot be written: exit code 2, the path, and the last good site as it was."""
    assert _run(survey, "build", "-q") == 0
    before = tree(survey.out, search=True)
    edit(survey.content / "papers" / "gust.md", "comes in gusts", "comes in fits")

    monkeypatch.setattr(os, "access", lambda path, _: not Path(path).is_relative_to(survey.out))
    assert _run(survey, "build") == 2
    assert re.match(
        f"error: cannot write {survey.out}.*: the folder cannot be written; .*--out", capsys.readouterr().err
    )
    assert tree(survey.out, search=True) == before


def test_a_directory_named_like_a_paper_is_passed_by(survey: Survey) -> None:
    """A folder `x.md` in papers/ is no paper and stops nothing; papers in folders are read."""
    (survey.content / "papers" / "folder.md").mkdir()
    (survey.content / "papers" / "2020s").mkdir()
    paper(survey.root, "2020s/newcomer")
    assert _run(survey, "build", "-q") == 0
    assert (survey.out / "papers" / "newcomer" / "index.html").is_file()
    assert not (survey.out / "papers" / "folder").exists()


def test_html_in_the_content_is_shown_not_run(survey: Survey) -> None:
    """A script in a title, an author, a summary, a topic or a setting is escaped on every page of the site."""
    bad = "<script>alert(1)</script>"
    edit(survey.content / "survey.yaml", "title: Kites", f"title: {bad} Kites")
    edit(survey.content / "survey.yaml", "author: The", f"author: {bad} The")
    edit(survey.content / "taxonomy.yaml", "title: Sails", f"title: {bad} Sails")
    edit(survey.content / "taxonomy.yaml", "title: Material", f"title: {bad} Material")
    edit(survey.content / "topics" / "lines.md", "A line is tied", f"{bad} is tied")
    edit(survey.content / "papers" / "bowline.md", "metric: knots", f"metric: '{bad}'")
    edit(survey.content / "papers" / "bowline.md", "venue: KnotConf", f"venue: {bad} KnotConf")
    assert _run(survey, "build", "-q") == 0
    pages = sorted(survey.out.rglob("*.html"))
    assert len(pages) > 40
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert "<script>alert" not in text.lower(), page
        assert "<b>Bold" not in text, page
        assert "<i>Cross" not in text, page
    shown = (survey.out / "papers" / "script" / "index.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;alert(" in shown


def test_build_py_and_the_module_run_as_programs(built_toy: Survey, tmp_path: Path) -> None:
    """`python build.py` works from any folder, as does the installed command; exit codes reach the shell."""
    survey = copied(built_toy, tmp_path)
    edit(survey.content / "papers" / "reel.md", "small reel", "tiny reel")
    command = [sys.executable, str(REPOSITORY / "build.py"), "check", "--strict", "--content", str(survey.content)]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=survey.root, check=False)
    assert (ran.returncode, ran.stdout.splitlines()[-1]) == (1, "0 errors, 8 warnings, 11 notes")
    entry = "import sys; from surveypress.cli import main; sys.exit(main())"
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    for words, code in ((["bild"], 2), (["build", "-q"], 0)):
        ran = subprocess.run(
            [sys.executable, "-c", entry, *words],
            capture_output=True,
            text=True,
            cwd=survey.root,
            env=environment,
            check=False,
        )
        assert ran.returncode == code
        assert "Traceback" not in ran.stderr
    assert "tiny reel" in (survey.out / "papers" / "reel" / "index.html").read_text(encoding="utf-8")


def test_a_build_with_nothing_to_do_loads_nothing(built_toy: Survey, tmp_path: Path) -> None:
    """It ends before the command line is there, says what the full one says, and warns again."""
    survey = copied(built_toy, tmp_path)
    path = write(survey.content / "papers" / "eel.mdx", "nobody reads this")
    program = (
        "import sys; from pathlib import Path; sys.argv[1:] = sys.argv[2:]\n"
        "from surveypress.__main__ import run; root = Path(sys.argv.pop(1)); {}run(root)"
    )

    def said(before: str, *words: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-c", program.format(before), "", str(survey.root), *words]
        return subprocess.run(command, capture_output=True, text=True, check=True, cwd=REPOSITORY)

    without = "sys.modules.update(dict.fromkeys(['click', 'numpy', 'jinja2', 'pydantic', 'yaml', 'babel'])); "
    assert _run(survey, "build", "-q") == 0
    quick, full = said(without), said("", "build", "--content", str(survey.content))
    assert "Nothing has changed since the last build." in quick.stdout
    assert re.sub(r"in \d\.\d s", "", quick.stdout) == re.sub(r"in \d\.\d s", "", full.stdout)
    assert quick.stderr == full.stderr
    assert f"content/papers/{path.name}:" in quick.stderr
    assert said(without, "--quiet").stdout == ""
    path.unlink()
    assert "rendered" in said("", "build").stdout


def test_help_is_quick(tmp_path: Path) -> None:
    """`--help` loads nothing heavy, so that it comes at once."""
    code = (
        "import sys; from surveypress.cli import main; code = main(['--help']);"
        "heavy = {'sklearn', 'numpy', 'pydantic', 'jinja2', 'markdown_it', 'rich'} & set(sys.modules);"
        "print(sorted(heavy), file=sys.stderr); sys.exit(code)"
    )
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, env=environment, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "[]\n")
