"""The bundled survey against the documents it was imported from, where these are at hand."""

import re
import shutil
from pathlib import Path

import pytest

from surveypress.core.model import Corpus
from surveypress.core.names import title_key
from surveypress.importers import ImportPlan, import_files
from surveypress.importers.huggingface_papers import _DATE, _FURNITURE, parse
from surveypress.read import read
from surveypress.read.files import read_text

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
FACTS = ROOT.parent / "shared" / "data" / "papers-facts.json"
COUNTS = {"000": 106, "001": 421, "002": 74, "003": 311, "004": 50}
FILES = sorted(SEEDS.glob("*.txt"))
_RUNNING_NUMBER = re.compile(r" ?[;(] ?[a-z]+_[a-z]+(?: id)? [\d+]+\)?(?: \(SLT\))?")
"""Of some sources the facts name a number in an index that nobody else has; the survey's own file leaves it out."""

pytestmark = pytest.mark.skipif(len(FILES) != 5, reason=f"the five documents are not in {SEEDS}")


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ImportPlan]:
    """All five documents, imported into a survey that holds no papers yet."""
    content = tmp_path_factory.mktemp("seeds") / "content"
    content.mkdir()
    for name in ("survey.yaml", "taxonomy.yaml"):
        shutil.copy(ROOT / "content" / name, content / name)
    return content, import_files("huggingface-papers", FILES, content)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name[:3])
def test_no_line_is_lost(path: Path) -> None:
    """Each line that is not blank is a title, an abstract, part of a listing or the page's furniture."""
    text, _ = read_text(path, path.name)
    assert text is not None
    parsed = parse(text, path.name)
    assert len(parsed.entries) == COUNTS[path.name[:3]]
    assert parsed.unplaced == ()
    rest = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    head = parsed.entries[0].location.line
    for entry in parsed.entries:
        listing, shown = entry.listing, [entry.title, *(" ".join(part.split()) for part in entry.abstract.split("\n"))]
        if "authors_count" in listing:
            shown.append(f"• {listing['authors_count']} authors")
        if "organisation" in listing:
            shown.append(" ".join(str(listing["organisation"]).split()))
        if "date" in listing:
            shown += ["·", f"{listing['date']} {listing.get('comments', '')}".strip()]
        for line in shown:
            rest.remove(line if line in rest else f"Subscribe{line}")
    before = [" ".join(line.split()) for line in text.split("\n")[:head]]
    assert all(line in before and (_FURNITURE.fullmatch(line) or _DATE.fullmatch(line)) for line in rest), rest


def test_the_numbers_of_the_collection(imported: tuple[Path, ImportPlan]) -> None:
    """962 entries make 882 papers; the two Trained Rank Pruning papers are named as doubtful and both kept."""
    content, report = imported
    assert (report.total, len(report.new), report.merged, report.repeats) == (962, 882, 80, 0)
    assert report.unplaced == []
    corpus, problems = read(content)
    assert problems == []
    assert len(corpus.papers) == 882
    doubts = [(doubt.one.title, doubt.other.title) for doubt in report.doubtful]
    pairs = [(one, other) for one, other in doubts if "Trained Rank Pruning" in one]
    assert len(pairs) == 1
    titles = {title_key(paper.title) for paper in corpus.papers.values()}
    assert {title_key(title) for title in pairs[0]} <= titles
    assert all({title_key(one), title_key(other)} <= titles for one, other in doubts)


def test_the_bundled_survey_is_what_these_imports_give(
    imported: tuple[Path, ImportPlan], bundled_corpus: Corpus
) -> None:
    """The papers' keys, their origins and the records of the imports are those of a fresh import."""
    content, _ = imported
    fresh, _ = read(content)
    assert list(bundled_corpus.papers) == list(fresh.papers)
    for key, paper in fresh.papers.items():
        assert bundled_corpus.papers[key].title == paper.title
        assert bundled_corpus.papers[key].sources == paper.sources
    for name, made in _bytes(content / "sources").items():
        same = (ROOT / "content" / "sources" / name).read_bytes() == made
        assert same, f"content/sources/{name} is not what an import writes"


def test_an_import_done_again_changes_nothing(tmp_path: Path) -> None:
    """All documents once more: not one byte differs, also where a person has mended what a document says."""
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    before = _bytes(content)
    report = import_files("huggingface-papers", FILES, content)
    assert (report.total, report.repeats, report.written) == (962, 962, [])
    if FACTS.is_file():
        public = tmp_path / FACTS.name
        public.write_text(_RUNNING_NUMBER.sub("", FACTS.read_text(encoding="utf-8")), encoding="utf-8")
        facts = import_files("facts", [public], content)
        assert (facts.total, facts.repeats, facts.written) == (882, 882, [])
    after = _bytes(content)
    assert [name for name in {*before, *after} if before.get(name) != after.get(name)] == []


def test_facts_complete_fresh_records(imported: tuple[Path, ImportPlan], tmp_path: Path) -> None:
    """Facts about the papers find their records, fill them, and are then known."""
    if not FACTS.is_file():
        pytest.skip(f"there is no {FACTS}")
    content = tmp_path / "content"
    shutil.copytree(imported[0], content)
    report = import_files("facts", [FACTS], content)
    assert (report.unmatched, report.unplaced, report.differing) == ([], [], [])
    corpus, problems = read(content)
    assert problems == []
    assert sum(bool(paper.authors) for paper in corpus.papers.values()) > 800
    assert import_files("facts", [FACTS], content).written == []
