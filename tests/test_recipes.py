"""The recipes of CONTRIBUTING.md, followed as they stand: one new file and one row, and it appears wherever it must."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

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


def _run(root: Path, *words: str) -> str:
    """Runs the copy of the program; returns all that it says."""
    environment = {**os.environ, "PYTHONPATH": str(root), "COLUMNS": "120"}
    command = [sys.executable, "-P", "-m", "surveypress", *words]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns a folder with the program that has all five, and a survey that it has built."""
    root = tmp_path_factory.mktemp("recipes")
    changed = _follow(root)
    assert len(changed) == len(set(changed)) == 5, "each recipe changes one file"
    toy(root)
    paper(root, "disc", 'title: "STRINGS ON A DISC"\nmedium: CD-ROM\nyear: 2020\ntopics: [wind]')
    write(root / "new.refer", "%F twine\n%T Twine and how to spin it\n%D 1999\n")
    said = _run(root, "import", "new.refer", "--yes")
    assert "1 new" in said, said
    said = _run(root, "build")
    assert (root / "site" / "index.html").exists(), said
    return root


def test_a_field_appears_everywhere(followed: Path) -> None:
    """The page, its head, papers.json, and each format that has a name for it."""
    page = LexborHTMLParser((followed / "site" / "papers" / "disc" / "index.html").read_bytes())
    assert "Medium" in page.css_first("main").text()
    assert page.css_first('meta[name$="citation_medium"]').attributes["content"] == "CD-ROM"
    for name, text in (
        ("papers/disc.bib", "{CD-ROM}"),
        ("data/papers.ris", "M3  - CD-ROM"),
        ("data/papers.json", "CD-ROM"),
    ):
        assert text in (followed / "site" / name).read_text("utf-8"), name
    medium = r'medium: "?CD-ROM"?$'
    _run(followed, "new", "copy", "--from", "site/data/papers.ris", "--title", "Copy", "--author", "Ann", "--yes")
    assert re.search(medium, (followed / "copy/content/papers/disc.md").read_text("utf-8"), re.MULTILINE)
    assert '"medium": "CD-ROM"' in (followed / "site" / "data" / "papers.csl.json").read_text("utf-8")


def test_a_format_appears_everywhere(followed: Path) -> None:
    """Files of the survey and of papers, a link in the head, the box, and the help."""
    assert (followed / "site" / "papers" / "disc.refer").read_text("utf-8").startswith("%F disc\n")
    assert "%F reel\n" in (followed / "site" / "data" / "papers.refer").read_text("utf-8")
    page = LexborHTMLParser((followed / "site" / "papers" / "reel" / "index.html").read_bytes())
    assert page.css_first('link[type="application/x-refer"]')
    assert "data/papers.refer" in _run(followed, "build", "--help")


def test_an_importer_appears_everywhere(followed: Path) -> None:
    """A document is recognised and read, and the help names the format."""
    record = next((followed / "content" / "papers").glob("twine*"))
    assert "Twine and how to spin it" in record.read_text("utf-8")
    assert "refer, as troff has it" in _run(followed, "import", "--help")


def test_a_page_kind_appears_everywhere(followed: Path) -> None:
    """The page, and its place in the sitemap."""
    page = LexborHTMLParser((followed / "site" / "long-titles" / "index.html").read_bytes())
    assert page.css_first("h1").text() == "Long titles"
    assert "long-titles/index.html" in (followed / "site" / ".surveypress.json").read_text("utf-8")


def test_a_check_appears_everywhere(followed: Path) -> None:
    """Its findings with place and id, and a survey can switch it."""
    line = next(line for line in _run(followed, "check").splitlines() if "record/capitals" in line)
    assert line.startswith("content/papers/disc.md:2:1: warning: the title 'STRINGS ON A DISC'")
    settings = followed / "content" / "survey.yaml"
    text = settings.read_text("utf-8")
    write(settings, f"{text}\nchecks: {{record/capitals: off}}\n")
    assert "record/capitals" not in _run(followed, "check")
    write(settings, text)
