"""The recipes of CONTRIBUTING.md, followed as they stand: one new file and one row, and it appears wherever it must."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import paper, toy, write

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(
    r"^```python\n# (?P<path>surveypress/\S+?)(?:, in (?P<name>\w+))?\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL
)


def _follow(root: Path) -> list[str]:
    """Puts the recipes into a copy of the program; returns the files with a new row."""
    for name in ("surveypress", "templates", "static"):
        shutil.copytree(ROOT / name, root / name)
    for name in ("pyproject.toml", "build.py", "README.md"):
        shutil.copy(ROOT / name, root)
    changed, module = [], ""
    for block in _BLOCK.finditer((ROOT / "CONTRIBUTING.md").read_text("utf-8")):
        path, code = root / block["path"], block["code"]
        if not block["name"]:
            assert not path.exists(), f"{path} is there already: the recipe would overwrite it"
            write(path, code)
            module = block["path"].removesuffix(".py").replace("/", ".")
            continue
        opening = re.compile(rf"^{block['name']}\b[^\n]*= \(\n", re.MULTILINE)
        text, count = opening.subn(lambda match, code=code: f"{match[0]}    {code}", path.read_text("utf-8"))
        assert count == 1, f"{path} has no {block['name']}"
        write(path, _with_import(text, module, code) if module else text)
        changed.append(block["path"])
        module = ""
    return changed


def _with_import(text: str, module: str, code: str) -> str:
    """Adds the import of a new module, as the row uses it: the module itself, or the function of its name."""
    package, _, name = module.rpartition(".")
    line = f"from {package} import {name}" if f"{name}." in code else f"from {module} import {name}"
    return re.sub(r"^(?=from surveypress|import )", f"{line}\n", text, count=1, flags=re.MULTILINE)


_RUNS = """
import contextlib, io, json, sys
from surveypress.cli import main
said = []
for words in json.loads(sys.argv[1]):
    with io.StringIO() as text, contextlib.redirect_stdout(text), contextlib.redirect_stderr(text):
        main(words)
        said.append(text.getvalue())
print(json.dumps(said))
"""
"""A program that runs the command line again and again, as each start of it would load all anew."""


def _run(root: Path, *commands: str) -> list[str]:
    """Runs the copy of the program with each of the commands in turn; returns all that it says of each."""
    environment = {**os.environ, "PYTHONPATH": str(root), "COLUMNS": "120"}
    command = [sys.executable, "-P", "-c", _RUNS, json.dumps([shlex.split(words) for words in commands])]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


class Followed(NamedTuple):
    """A folder with the program that has all five, a survey that it has built, and what it said of more commands."""

    root: Path
    check: str
    silenced: str
    """What `check` says of the survey with the new check switched off."""
    build_help: str
    import_help: str


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Followed:
    """Follows the recipes, and uses what they made."""
    root = tmp_path_factory.mktemp("recipes")
    changed = _follow(root)
    assert len(changed) == len(set(changed)) == 5, "each recipe changes one file"
    toy(root)
    paper(root, "disc", 'title: "STRINGS ON A DISC"\nmedium: CD-ROM\nyear: 2020\ntopics: [wind]')
    write(root / "new.refer", "%F twine\n%T Twine and how to spin it\n%D 1999\n")
    shutil.copytree(root / "content", root / "silenced" / "content")
    settings = root / "silenced" / "content" / "survey.yaml"
    write(settings, f"{settings.read_text('utf-8')}\nchecks: {{record/capitals: off}}\n")
    imported, built, _, *said = _run(
        root,
        "import new.refer --yes",
        "build",
        "new copy --from site/data/papers.ris --title Copy --author Ann --yes",
        "check",
        "check --content silenced/content",
        "build --help",
        "import --help",
    )
    assert "1 new" in imported, imported
    assert (root / "site" / "index.html").exists(), built
    return Followed(root, *said)


def test_a_field_appears_everywhere(followed: Followed) -> None:
    """The page, its head, papers.json, and each format that has a name for it."""
    page = LexborHTMLParser((followed.root / "site" / "papers" / "disc" / "index.html").read_bytes())
    assert "Medium" in page.css_first("main").text()
    assert page.css_first('meta[name$="citation_medium"]').attributes["content"] == "CD-ROM"
    for name, text in (
        ("papers/disc.bib", "{CD-ROM}"),
        ("data/papers.ris", "M3  - CD-ROM"),
        ("data/papers.json", "CD-ROM"),
    ):
        assert text in (followed.root / "site" / name).read_text("utf-8"), name
    medium = r'medium: "?CD-ROM"?$'
    assert re.search(medium, (followed.root / "copy/content/papers/disc.md").read_text("utf-8"), re.MULTILINE)
    assert '"medium": "CD-ROM"' in (followed.root / "site" / "data" / "papers.csl.json").read_text("utf-8")


def test_a_format_appears_everywhere(followed: Followed) -> None:
    """Files of the survey and of papers, a link in the head, the box, and the help."""
    assert (followed.root / "site" / "papers" / "disc.refer").read_text("utf-8").startswith("%F disc\n")
    assert "%F reel\n" in (followed.root / "site" / "data" / "papers.refer").read_text("utf-8")
    page = LexborHTMLParser((followed.root / "site" / "papers" / "reel" / "index.html").read_bytes())
    assert page.css_first('link[type="application/x-refer"]')
    assert "data/papers.refer" in followed.build_help


def test_an_importer_appears_everywhere(followed: Followed) -> None:
    """A document is recognised and read, and the help names the format."""
    record = next((followed.root / "content" / "papers").glob("twine*"))
    assert "Twine and how to spin it" in record.read_text("utf-8")
    assert "refer, as troff has it" in followed.import_help


def test_a_page_kind_appears_everywhere(followed: Followed) -> None:
    """The page, and its place in the sitemap."""
    page = LexborHTMLParser((followed.root / "site" / "long-titles" / "index.html").read_bytes())
    assert page.css_first("h1").text() == "Long titles"
    assert "long-titles/index.html" in (followed.root / "site" / ".surveypress.json").read_text("utf-8")


def test_a_check_appears_everywhere(followed: Followed) -> None:
    """Its findings with place and id, and a survey can switch it."""
    line = next(line for line in followed.check.splitlines() if "record/capitals" in line)
    assert line.startswith("content/papers/disc.md:2:1: warning: the title 'STRINGS ON A DISC'")
    assert "content/papers/" in followed.silenced
    assert "record/capitals" not in followed.silenced
