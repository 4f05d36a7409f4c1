"""Reading content/: every fault of every file is found, at its place, and says how to mend it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from toys import toy

from surveypress.core.model import Corpus
from surveypress.core.problems import Problem, UsageError
from surveypress.read import lists, read

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
        assert all(isinstance(problem, Problem) and problem.hint for problem in problems)
        return corpus, [f"{problem.location} {problem.message}" for problem in problems]

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
        ("---\ntitle: A: B\n---\n", "2:9 broken YAML: "),
        ("---\ntitle: [A\n---\n", "3:1 broken YAML: "),
        ("---\ntitle: A\nyear: 2020\ntitle: B\n---\n", "4:1 the key 'title' stands here twice"),
        (
            "---\ntitle: A\nresults:\n  - {metric: m, value: 1, value: 2}\n---\n",
            "4:27 the key 'value' stands here twice",
        ),
        ("---\ntitle: A\nveneu: ICLR\n---\n", "3:1 unknown field 'veneu'; did you mean 'venue'"),
        (
            "---\ntitle: A\nresults:\n  - {metric: m, value: 1, datset: x}\n---\n",
            "4:27 unknown field 'results.0.datset'; did you mean 'dataset'?",
        ),
        ("---\nyear: 2020\n---\n", "2:1 the field 'title' is missing"),
        ("---\ntitle: A\n", "1:1 the front matter is never closed"),
        ("---\n- title\n---\n", "2:1 the front matter is not a list of fields"),
        ("---\ntitle: " + "A" * 2000 + "\n---\n", "2:1 title has 2,000 characters, at most 500 fit"),
        ("---\ntitle: A\nyear: 2O21\n---\n", "3:1 year: '2O21' names no year of three or four digits"),
        ("---\ntitle: A\nyear: 3000\n---\n", "3:1 year: '3000' lies after 2100"),
        ("---\ntitle: A\nyear: [2020]\n---\n", "3:1 year: \"['2020']\" is no date"),
        (
            "---\ntitle: A\nyear: 2021\ndate: 2022-01-01\n---\n",
            "4:1 `date` lies in another year than `year` (2022 and 2021)",
        ),
        ("---\ntitle: A\ntype: novel\n---\n", "3:1 type: Input should be 'article', "),
        ("---\ntitle: A\nids: {pmdi: 1}\n---\n", "3:7 unknown field 'ids.pmdi'; did you mean 'pmid'"),
        ("---\ntitle: A\nids: {pmid: x1}\n---\n", "3:7 ids.pmid: 'x1' is not a PubMed id such as"),
        ("---\ntitle: A\nisbn: 978-0-262-03384-9\n---\n", "3:1 isbn: '978-0-262-03384-9' is no ISBN"),
        ("---\ntitle: A\nkey: a b\n---\n", "3:1 key: 'a b' holds a blank"),
        ("---\ntitle: A\nversions: [{kind: draft}]\n---\n", "3:13 versions.0.kind: Input should be 'published'"),
        (
            "---\ntitle: A\nversions: [{kind: preprint}]\ncite: published\n---\n",
            "4:1 `cite: published` chooses a version that the record does not have (it has preprint)",
        ),
        ("---\ntitle: A\nvenue: ICLR 2022\ncite: preprint\n---\n", "4:1 `cite: preprint` chooses a version that"),
        ("---\ntitle: A\narxiv: 2106.1\n---\n", "3:1 arxiv: '2106.1' is not an arXiv id"),
        ("---\ntitle: A\ncode: javascript:alert(1)\n---\n", "3:1 code: 'javascript:alert(1)' is not a web address"),
        ("---\ntitle: A\nurl: 'https://'\n---\n", "3:1 url: 'https://' is not a web address"),
        ('---\ntitle: "A\\u0007B"\n---\n', "2:8 the value holds the control character U+0007"),
        (
            '---\ntitle: A\nextra: {"a\\0b\\u202e": x}\n---\n',
            "3:9 the key 'a\\x00b\\u202e' holds the control character U+0000",
        ),
        (
            '---\ntitle: A\ncompare: {"\\u2028": x}\n---\n',
            "3:11 the key '\\u2028' holds the control character U+2028",
        ),
        ("---\ntitle: A\nnote: x\x07y\n---\n", "3:8 the file holds the control character U+0007"),
        ("---\ntitle: A\nnote: x\u202ey\n---\n", "3:8 the file holds the control character U+202E"),
        ("---\ntitle: A\n---\nKites\nand\0wind\n", "5:4 the file holds the control character U+0000"),
        ("---\ntitle: &a A\nnote: *a\n---\n", "2:8 this value is used again by a YAML alias (*name)"),
        ("---\ntitle: A\n? [x]\n: y\n---\n", "3:3 a key must be a word"),
        ("---\nnote: &a x\ntitle: *a\n---\n", "2:7 this value is used again by a YAML alias (*name)"),
    ],
)
def test_a_faulty_record(reading: Reading, text: str, fault: str) -> None:
    """Each fault of a record is named once, at its line and column, and other records are read all the same."""
    corpus, faults = reading({"papers/faulty.md": text, "papers/kite.md": PAPER})
    assert len(faults) == 1, faults
    assert faults[0].startswith(f"content/papers/faulty.md:{fault}")
    assert "kite" in corpus.papers


@pytest.mark.parametrize("times", [99, 99_999])
@pytest.mark.parametrize(
    ("opening", "closing", "column"),
    [("[", "]", 51), ("[", "", 51), ("{a: ", "}", 192), ("- ", "", 98), ("? ", "", 98)],
    ids=["lists", "lists that stay open", "mappings", "lists as blocks", "keys"],
)
def test_nesting_without_end(reading: Reading, times: int, opening: str, closing: str, column: int) -> None:
    """A value nested too deeply for any reader is refused where level 50 opens, whatever limit the library has."""
    text = f"---\nauthors:\n - {opening * times}x{closing * times}\n---\n"
    _, faults = reading({"papers/faulty.md": text})
    assert faults == [f"content/papers/faulty.md:3:{column} the YAML is nested more than 50 levels deep"]


@pytest.mark.parametrize("file", ["survey.yaml", "taxonomy.yaml", "glossary.yaml", "sources/kites.yaml", "pages/a.md"])
def test_a_file_that_cannot_be_read_has_one_fault(reading: Reading, file: str) -> None:
    """Nobody is told that a field is missing from a file whose fields could not be read."""
    text = "title: [A\n"
    _, faults = reading({file: f"---\n{text}---\n" if file.endswith(".md") else text})
    assert len(faults) == 1, faults
    assert " broken YAML: " in faults[0]


def test_brackets_in_quotes_are_no_levels(reading: Reading) -> None:
    """A text full of brackets is a text, and a fault behind it is named for what it is."""
    _, faults = reading({"papers/faulty.md": f"---\ntitle: '{'[' * 2000}'\nnote: a: b\n---\n"})
    assert len(faults) == 1
    assert faults[0].startswith("content/papers/faulty.md:3:8 broken YAML: ")


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


def test_a_glossary_without_end(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of more entries than can be looked at is refused at the first one too many."""
    monkeypatch.setattr(lists, "MOST_ITEMS", 2)
    terms = "".join(f"- {{term: t{n}, definition: x}}\n" for n in range(3))
    _, faults = reading({"glossary.yaml": terms})
    assert faults == ["content/glossary.yaml:3:3 the list has 3 entries, and at most 2 are read"]


def test_a_folder_whose_name_no_address_can_show(tmp_path: Path) -> None:
    """What it holds is named and left out, so that nothing fails on its name later."""
    survey = toy(tmp_path)
    for name in (b"\xe9", b"a\nb"):
        folder = os.fsencode(survey.content / "papers") + b"/" + name
        os.mkdir(folder)  # noqa: PTH102  the name is no text
        with open(folder + b"/zz.md", "wb") as file:  # noqa: PTH123
            file.write(b"---\ntitle: A zz paper\n---\n")
    faults = [problem for problem in read(survey.content)[1] if problem.level == "error"]
    assert [problem.message.partition(" holds ")[0] for problem in faults] == ["the name of a folder above it"] * 2
    assert [problem.location.file[-6:] for problem in faults] == ["/zz.md"] * 2


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
    """Keys whose addresses some disks, or readers, take for one are refused, and both files named."""
    _, faults = reading({"papers/kite.md": PAPER, "papers/Kite.md": PAPER})
    message = "the citation key 'kite' has the same address, papers/kite/, as 'Kite' of content/papers/Kite.md"
    assert faults == [f"content/papers/kite.md:1:1 {message}"]


def test_an_empty_folder_is_no_survey(tmp_path: Path) -> None:
    """An empty or missing folder is a mistake of the call and is said so."""
    with pytest.raises(UsageError, match="holds no survey"):
        read(tmp_path)
    with pytest.raises(UsageError, match="there is no folder"):
        read(tmp_path / "nowhere")


def test_a_survey_lacks_files(tmp_path: Path) -> None:
    """What is missing is named, with what to write into it."""
    (tmp_path / "survey.yaml").write_text(SURVEY)
    assert [str(problem.location) for problem in read(tmp_path)[1]] == [f"{tmp_path.name}/taxonomy.yaml:1:1"]


def test_faulty_papers_alone_are_reported(tmp_path: Path) -> None:
    """A folder whose only paper is broken is not called empty."""
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "kite.md").write_text("---\ntitle: [\n---\n")
    assert any("broken YAML" in problem.message for problem in read(tmp_path)[1])


def test_the_folder_may_be_the_one_we_are_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are named by the folder's own name, even if it is given as a full stop."""
    (tmp_path / "survey.yaml").write_text(SURVEY)
    monkeypatch.chdir(tmp_path)
    assert read(Path())[1][0].location.file == f"{tmp_path.name}/taxonomy.yaml"


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
        ("topics: []\n", "1:1 topics has no entry"),
        ("- wind\n", "1:1 the record is no mapping of fields to values"),
        ("topics:\n  - {id: Wind, title: W}\n", "2:6 topics.0.id: 'Wind' is not a slug"),
        ("topics:\n  - {id: wind, titel: W}\n", "2:16 unknown field 'topics.0.titel'; did you mean 'title'?"),
    ],
)
def test_a_faulty_taxonomy(reading: Reading, text: str, fault: str) -> None:
    """Topics form a tree: no id twice, no topic below itself."""
    _, faults = reading({"taxonomy.yaml": text})
    assert any(found.startswith(f"content/taxonomy.yaml:{fault}") for found in faults), faults


def test_a_fault_makes_no_others(reading: Reading) -> None:
    """Of a survey.yaml or a taxonomy that cannot be read no more is said than what is wrong there."""
    _, faults = reading({"taxonomy.yaml": "topics:\n  - {id: Wind, title: W}\n"})
    assert [fault for fault in faults if "taxonomy" in fault and ":2:6 " not in fault] == []
    paper = "---\ntitle: A\nfields: {size: 3}\n---\n"
    _, faults = reading({"survey.yaml": "title: T\nschema: 99\nfields: [{name: size}]\n", "papers/a.md": paper})
    assert [fault for fault in faults if "papers/a.md" in fault] == []


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
            "papers/a.md": "---\nyear: 20x\nveneu: y\n---\n",
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


@pytest.mark.parametrize("mark", [r"\0", r"\a", r"\u202e", r"\u2067", r"\ufffe", r"\x85"])
def test_control_characters_in_keys_of_the_taxonomy(reading: Reading, mark: str) -> None:
    """Names of facets, values, methods: what no page can show reaches none (hostile/08)."""
    for text in (
        f'vocabulary: {{methods: {{"bow{mark}line": [bowline]}}}}\n',
        f'facets: {{"wind{mark}": {{title: Wind, values: {{light: Light}}}}}}\n',
        f'facets: {{wind: {{title: Wind, values: {{"li{mark}ght": Light}}}}}}\n',
    ):
        _, faults = reading({"taxonomy.yaml": TAXONOMY + text})
        assert ["holds the control character" in fault for fault in faults] == [True], faults
