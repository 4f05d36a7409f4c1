"""Reading content/: every fault of every file is found, at its place, and says how to mend it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from surveypress.model import Corpus
from surveypress.problems import Problem, UsageError
from surveypress.read import read

Reading = Callable[..., tuple[Corpus, list[str]]]

SURVEY = "title: Kites\n"
TAXONOMY = "topics:\n  - {id: wind, title: Wind}\n"
PAPER = '---\ntitle: "A Kite"\ntopics: [wind]\n---\nIt flies.\n'


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    """Reads a small survey of which some files are given; says which faults it has, each as one line of text."""

    def _reading(files: dict[str, str | bytes]) -> tuple[Corpus, list[str]]:
        for name, text in {"survey.yaml": SURVEY, "taxonomy.yaml": TAXONOMY, **files}.items():
            path = tmp_path / "content" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        corpus, problems = read(tmp_path / "content")
        assert all(isinstance(problem, Problem) and problem.mend for problem in problems)
        return corpus, [f"{problem.where} {problem.what}" for problem in problems]

    return _reading


def test_a_good_survey_has_no_faults(reading: Reading) -> None:
    """The smallest survey is read whole."""
    corpus, faults = reading({"papers/kite.md": PAPER})
    assert faults == []
    assert corpus.papers["kite"].title == "A Kite"
    assert corpus.papers["kite"].summary.text == "It flies.\n"
    assert list(corpus.topics) == ["wind"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("---\ntitle: A: B\n---\n", "2:9 broken YAML: mapping values are not allowed in this context"),
        ("---\ntitle: [A\n---\n", "3:1 broken YAML: "),
        ("---\ntitle: A\nyear: 2020\ntitle: B\n---\n", "4:1 the key 'title' stands here twice"),
        (
            "---\ntitle: A\nresults:\n  - {metric: m, value: 1, value: 2}\n---\n",
            "4:27 the key 'value' stands here twice",
        ),
        ("---\ntitle: A\nveneu: ICLR\n---\n", "3:1 unknown field 'veneu'; did you mean 'venue'?"),
        (
            "---\ntitle: A\nresults:\n  - {metric: m, value: 1, datset: x}\n---\n",
            "4:27 unknown field 'results.0.datset'; did you mean 'dataset'?",
        ),
        ("---\nyear: 2020\n---\n", "2:1 the field 'title' is missing"),
        ("---\ntitle: A\n", "1:1 the front matter is never closed"),
        ("---\n- title\n---\n", "2:1 the front matter is not a list of fields"),
        ("---\ntitle: " + "A" * 2000 + "\n---\n", "2:1 title has 2,000 characters, at most 500 fit"),
        ("---\ntitle: A\nyear: soon\n---\n", "3:1 year: "),
        ("---\ntitle: A\nyear: 3000\n---\n", "3:1 year: "),
        ("---\ntitle: A\narxiv: 2106.1\n---\n", "3:1 arxiv: '2106.1' is not an arXiv id"),
        ("---\ntitle: A\ncode: javascript:alert(1)\n---\n", "3:1 code: 'javascript:alert(1)' is not a web address"),
        ("---\ntitle: A\nurl: 'https://'\n---\n", "3:1 url: 'https://' is not a web address"),
        ("---\ntitle: A\ntopics: [a, b, c, d]\n---\n", "3:1 a paper has at most three topics"),
        ('---\ntitle: "A\\u0007B"\n---\n', "2:8 the value holds the control character U+0007"),
        ("---\ntitle: A\nnote: x\x07y\n---\n", "3:8 the file holds the control character U+0007"),
        ("---\ntitle: A\nnote: x\u202ey\n---\n", "3:8 the file holds the control character U+202E"),
        ("---\ntitle: A\n---\nKites\nand\0wind\n", "5:4 the file holds the control character U+0000"),
        ("---\ntitle: &a A\nnote: *a\n---\n", "2:8 this value is used again by a YAML alias (*name)"),
        ("---\ntitle: A\n? [x]\n: y\n---\n", "3:3 a key must be a word"),
        ("---\ntitle: A\nnote: " + "[" * 99 + "]" * 99 + "\n---\n", "2:1 the YAML is nested more than 50 levels deep"),
        ("---\ntitle: A\nnote: " + "[" * 99999 + "]" * 99999 + "\n---\n", "2:1 the YAML is nested more than 50"),
    ],
)
def test_a_faulty_record(reading: Reading, text: str, fault: str) -> None:
    """Each fault of a record is named at its line and column, and other records are read all the same."""
    corpus, faults = reading({"papers/faulty.md": text, "papers/kite.md": PAPER})
    assert any(found.startswith(f"content/papers/faulty.md:{fault}") for found in faults), faults
    assert "kite" in corpus.papers


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        (b"---\ntitle: A\nnote: \xe9\n---\n", "3:7"),
        ("---\ntitle: é".encode() + b"\xff\n---\n", "2:9"),
        (b"\xef\xbb\xbf---\r\ntitle: \xff\r\n---\r\n", "2:8"),
        (b"---\rtitle: A\rnote: \xff\r---\r", "3:7"),
        (b"\xff\xfe-\0-\0-\0", "1:1"),
        (b"---\ntitle: A\n---\ncut \xc3", "4:5"),
    ],
)
def test_bytes_that_are_not_utf_8(reading: Reading, raw: bytes, place: str) -> None:
    """The first bad byte is named by line and column, both counted in characters, also behind a byte order mark."""
    _, faults = reading({"papers/kite.md": raw})
    assert len(faults) == 1
    assert faults[0].startswith(f"content/papers/kite.md:{place} the byte 0x")
    assert faults[0].endswith("is not UTF-8")


@pytest.mark.parametrize(
    "spoil", [lambda t: t.replace("\n", "\r\n"), lambda t: t.replace("\n", "\r"), lambda t: "\ufeff" + t]
)
def test_line_ends_and_byte_order_marks_do_not_matter(reading: Reading, spoil: Callable[[str], str]) -> None:
    """A file saved by any editor says the same."""
    corpus, faults = reading({"papers/kite.md": spoil(PAPER), "taxonomy.yaml": spoil(TAXONOMY)})
    assert faults == []
    assert (corpus.papers["kite"].title, corpus.papers["kite"].summary.text) == ("A Kite", "It flies.\n")


def test_values_are_read_as_written(reading: Reading) -> None:
    """YAML's guesses do no harm: ids keep their zeros, `no` stays a word, what is left empty is absent."""
    text = "---\ntitle: no\narxiv: 2106.10000\nyear: 2021\nmethods: [yes, 1.50]\nvenue:\nauthors_count:\nnote: ~\n---\n"
    corpus, faults = reading({"papers/kite.md": text})
    paper = corpus.papers["kite"]
    assert faults == []
    assert (paper.title, paper.arxiv, paper.year, paper.methods) == ("no", "2106.10000", 2021, ("yes", "1.50"))
    assert (paper.venue, paper.note) == ("", "")


@pytest.mark.parametrize("folder", ["papers", "topics", "pages"])
def test_a_name_that_two_files_use(reading: Reading, folder: str) -> None:
    """Two files cannot have one address: neither is lost without a word."""
    text = "---\ntitle: A\n---\nText\n"
    _, faults = reading({f"{folder}/a/wind.md": text, f"{folder}/b/wind.md": text})
    assert len(faults) == 1
    assert faults[0].startswith(f"content/{folder}/b/wind.md:1:1 ")
    assert faults[0].endswith(f"'wind' is used twice (also by content/{folder}/a/wind.md)")


def test_names_that_differ_by_case(reading: Reading) -> None:
    """Files that some disks take for one are refused by their names."""
    _, faults = reading({"papers/kite.md": PAPER, "papers/Kite.md": PAPER})
    assert faults == ["content/papers/Kite.md:1:1 the citation key 'Kite' is no slug"]


def test_an_empty_folder_is_no_survey(tmp_path: Path) -> None:
    """An empty or missing folder is a mistake of the call and is said so."""
    with pytest.raises(UsageError, match="holds no survey"):
        read(tmp_path)
    with pytest.raises(UsageError, match="there is no folder"):
        read(tmp_path / "nowhere")


def test_a_survey_lacks_files(tmp_path: Path) -> None:
    """What is missing is named, with what to write into it."""
    (tmp_path / "survey.yaml").write_text(SURVEY)
    assert [str(problem.where) for problem in read(tmp_path)[1]] == [f"{tmp_path.name}/taxonomy.yaml:1:1"]


def test_faulty_papers_alone_are_reported(tmp_path: Path) -> None:
    """A folder whose only paper is broken is not called empty."""
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "kite.md").write_text("---\ntitle: [\n---\n")
    assert any("broken YAML" in problem.what for problem in read(tmp_path)[1])


def test_the_folder_may_be_the_one_we_are_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are named by the folder's own name, even if it is given as a full stop."""
    (tmp_path / "survey.yaml").write_text(SURVEY)
    monkeypatch.chdir(tmp_path)
    assert read(Path())[1][0].where.file == f"{tmp_path.name}/taxonomy.yaml"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "topics:\n  - {id: wind, title: W}\n  - {id: sky, title: S, children: [{id: wind, title: W}]}\n",
            "3:37 the topic id 'wind' stands in the tree twice (first at content/taxonomy.yaml:2:6)",
        ),
        (
            "topics:\n  - &t\n    id: wind\n    title: W\n    children: [*t]\n",
            "2:5 this value is used again by a YAML alias",
        ),
        ("topics: []\n", "1:1 topics: "),
        ("- wind\n", "1:1 the record is no mapping of fields to values"),
        ("topics:\n  - {id: Wind, title: W}\n", "2:6 topics.0.id: 'Wind' is not a slug"),
        ("topics:\n  - {id: wind, titel: W}\n", "2:16 unknown field 'topics.0.titel'; did you mean 'title'?"),
    ],
)
def test_a_faulty_taxonomy(reading: Reading, text: str, fault: str) -> None:
    """Topics form a tree: no id twice, no topic below itself."""
    _, faults = reading({"taxonomy.yaml": text})
    assert any(found.startswith(f"content/taxonomy.yaml:{fault}") for found in faults), faults


def test_prose_of_an_unknown_topic(reading: Reading) -> None:
    """Prose that no topic shows is reported with the nearest id."""
    _, faults = reading({"topics/wnd.md": "Text\n"})
    assert faults == ["content/topics/wnd.md:1:1 no topic of the taxonomy has the id 'wnd'; did you mean 'wind'?"]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "//kites.org", "https://kites.org"])
def test_navigation_stays_within_the_site(reading: Reading, url: str) -> None:
    """Entries of the navigation are addresses below the site's root."""
    _, faults = reading({"survey.yaml": f"title: K\nnavigation:\n  - {{title: X, url: '{url}'}}\n"})
    assert faults[0].startswith("content/survey.yaml:3:")
    assert "is not an address below the site's root" in faults[0]


def test_all_faults_of_all_files_are_collected(reading: Reading) -> None:
    """One run names everything: nobody mends one fault only to meet the next."""
    _, faults = reading(
        {
            "survey.yaml": "titel: K\n",
            "taxonomy.yaml": "topics:\n  - {id: wind}\n",
            "papers/a.md": "---\nyear: x\nveneu: y\n---\n",
            "papers/b.md": b"\xff",
            "papers/c.md": "---\ntitle: A: B\n---\n",
            "pages/d.md": "Text\n",
            "sources/e.yaml": "entries: 1\n",
        }
    )
    told = {fault.split(":")[0] for fault in faults}
    names = ("papers/a.md", "papers/b.md", "papers/c.md", "pages/d.md", "sources/e.yaml")
    assert {f"content/{name}" for name in (*names, "survey.yaml", "taxonomy.yaml")} <= told
    assert sum(fault.startswith("content/papers/a.md") for fault in faults) == 3
    assert faults == sorted(faults, key=lambda fault: fault.split(":")[0])
