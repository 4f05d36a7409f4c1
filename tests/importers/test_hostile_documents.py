"""Documents that want to be lost or to do harm: every entry arrives or the import refuses, and content/ stays whole."""

import os
import signal
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveypress.core.problems import ContentError, UsageError
from surveypress.edit import writing
from surveypress.importers import documents, import_files, plan_import
from surveypress.importers.huggingface_papers import parse
from surveypress.read import read

ABSTRACT = (
    "We study kites as children fly them, on hills and on beaches, in light and in heavy wind. " * 3 + "They fly."
)
CHROME = "new", "Subscribe", "Daily Papers", "byAK and the research community", "by AK and the research community"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A survey without papers."""
    content = tmp_path / "content"
    (content / "papers").mkdir(parents=True)
    (content / "survey.yaml").write_text("title: Kites\n")
    (content / "taxonomy.yaml").write_text("topics:\n  - {id: wind, title: Wind}\n")
    return content


def _independent_titles(text: str) -> list[str]:
    """A second reading of a page, by other means: the line above each line that is as long as an abstract."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return [lines[n - 1] for n in range(1, len(lines)) if len(lines[n]) >= 250 > len(lines[n - 1])]


@pytest.mark.parametrize(
    "title", [*CHROME, "Get trending papers in your email inbox once a day!", "Dec 2", "6 authors"]
)
def test_a_title_in_the_words_of_the_page_is_a_title(title: str) -> None:
    """An abstract follows it, so it is one, at the head of the page and in its middle."""
    head = "Daily Papers\nnew\nbyAK and the research community\n"
    text = head + "".join(f"{each}\n{ABSTRACT}\n" for each in (title, "Reel", title))
    entries = parse(text, "page.txt").entries
    assert [entry.title for entry in entries] == _independent_titles(text) == [title, "Reel", title]
    assert [entry.location.line for entry in entries] == [4, 6, 8]


@given(st.lists(st.sampled_from([*CHROME, "Reel", "Tails: Upright Kites", "Wind " * 30]), min_size=1, max_size=8))
def test_two_readings_count_the_same(titles: list[str]) -> None:
    """Whatever the titles are, no entry is lost."""
    text = "".join(f"{title}\n{ABSTRACT}\n" for title in titles)
    assert [entry.title for entry in parse(text, "page.txt").entries] == [title.strip() for title in titles]


@pytest.mark.parametrize("length", [299, 301, 400, 500])
def test_a_long_title_is_a_title(length: int) -> None:
    """It does not vanish into the abstract before it."""
    long = ("Tail " * 120)[: length - 1] + "x"
    text = f"Reel\n{ABSTRACT}\n{long}\n{ABSTRACT}\nGust\n{ABSTRACT}\n"
    assert [entry.title for entry in parse(text, "page.txt").entries] == ["Reel", long, "Gust"]


@pytest.mark.parametrize("name", ["a  b.txt", "a\u00a0b.txt", "a\nb.txt", "a\u2028b.txt", "a\tb.txt", b"\xff.txt"])
def test_a_strange_name_of_a_document_adds_one_origin(content: Path, name: str | bytes) -> None:
    """The second import knows the document again: not one byte changes."""
    path = content.parent / os.fsdecode(name)
    path.write_text(f"Reel\n{ABSTRACT}\n")
    first = import_files("huggingface-papers", [path], content)
    assert len(first.new) == 1
    assert read(content)[1] == []
    second = import_files("huggingface-papers", [path], content)
    assert (second.repeats, second.written) == (1, [])


def test_a_folder_in_the_way_is_named(content: Path) -> None:
    """Nothing is written then, and no traceback comes."""
    (content / "papers" / "reel.md").mkdir()
    (content.parent / "page.txt").write_text(f"Gust\n{ABSTRACT}\nReel\n{ABSTRACT}\n")
    with pytest.raises(UsageError, match=r"reel\.md is in the way"):
        import_files("huggingface-papers", [content.parent / "page.txt"], content)
    assert sorted(path.name for path in content.rglob("*.md")) == ["reel.md"]


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Lets SIGINT interrupt, as a shell that starts the tests in the background has switched it off."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.parametrize("when", ["aside", "move"])
def test_an_interruption_loses_nothing(content: Path, monkeypatch: pytest.MonkeyPatch, when: str) -> None:
    """Ctrl-C while the files are prepared changes nothing; while they are moved, all are moved first."""
    page = content.parent / "page.txt"
    page.write_text(f"Reel\n{ABSTRACT}\nGust\n{ABSTRACT}\n")

    def interrupting(whole: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object) -> object:
            result = whole(*arguments)
            signal.raise_signal(signal.SIGINT)
            return result

        return call

    if when == "aside":
        monkeypatch.setattr(writing, "_aside", interrupting(writing._aside))
    else:
        monkeypatch.setattr(Path, "replace", interrupting(Path.replace))
    with pytest.raises(KeyboardInterrupt):
        import_files("huggingface-papers", [page], content)
    monkeypatch.undo()
    assert [path.name for path in content.rglob(".import-*")] == []
    assert len(list(content.glob("papers/*.md"))) == (0 if when == "aside" else 2)
    import_files("huggingface-papers", [page], content)
    assert (content / "sources" / "page.yaml").read_text().count("first: true") == 2


def test_a_document_that_is_too_large_is_refused(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it is read, with what to do."""
    monkeypatch.setattr(documents, "LARGEST", 1_000_000)
    page = content.parent / "page.txt"
    page.write_bytes(b"a\n" * 600_000)
    with pytest.raises(ContentError, match=r"page\.txt:1:1: error: the file has 1 MB.*split it"):
        import_files("huggingface-papers", [page], content)


def test_a_record_whose_front_matter_ends_in_dots_stays_readable(content: Path) -> None:
    """What an import adds stands before the mark that ends YAML."""
    record = content / "papers" / "reel.md"
    record.write_text("---\ntitle: Reel\ntopics: [wind]\n...\n---\nBody\n")
    facts = content.parent / "facts.json"
    facts.write_text('[{"title": "Reel", "year": 2020}]')
    import_files("facts", [facts], content)
    assert record.read_text() == "---\ntitle: Reel\ntopics: [wind]\nyear: 2020\n...\n---\nBody\n"
    assert read(content)[1] == []


def test_a_dump_with_one_large_file_is_refused_before_it_is_unpacked(content: Path) -> None:
    """A few kilobytes that unpack to 100 MB take no time and no room."""
    dump = content.parent / "dump.zip"
    with zipfile.ZipFile(dump, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content/papers/a.md", b"x" * 100_000_000)
    with pytest.raises(ContentError, match="unpacks to 100 MB"):
        plan_import("", [dump], content)


def test_hundreds_of_works_with_one_title_take_no_time_that_grows_with_their_square(content: Path) -> None:
    """All come in, and a person is not asked to hold each beside all others."""
    entries = (f"@book{{k{n}, title={{Letters}}, author={{Name{n}, Ann}}, year={1900 + n % 90}}}\n" for n in range(300))
    path = content.parent / "refs.bib"
    path.write_text("".join(entries))
    plan = plan_import("", [path], content).plan
    assert (len(plan.new), plan.merged) == (300, 0)
    assert len(plan.doubtful) <= 20 * 300
