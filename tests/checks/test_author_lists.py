"""Lists of authors that were taken over badly, and DOIs of volumes, one check at a time."""

from pathlib import Path

import pytest
from checking import named_by

from surveypress.core.model import Corpus
from surveypress.read import read


def _corpus(root: Path, fields: str, sources: str = "") -> Corpus:
    """Returns a survey of one record with these fields, and of one imported document where there is one."""
    content = root / "content"
    (content / "papers").mkdir(parents=True)
    (content / "sources").mkdir()
    (content / "survey.yaml").write_text("title: Reefs\n", encoding="utf-8")
    (content / "taxonomy.yaml").write_text("topics: [{id: reef, title: Reef}]\n", encoding="utf-8")
    (content / "papers" / "reef.md").write_text(f"---\ntitle: Reef\n{fields}\n---\n", encoding="utf-8")
    if sources:
        (content / "sources" / "page.yaml").write_text(sources, encoding="utf-8")
    corpus, problems = read(content)
    assert [problem for problem in problems if problem.level == "error"] == []
    return corpus


def test_a_name_twice(tmp_path: Path) -> None:
    """The second place is named; two ORCID iDs tell two people of one name apart."""
    [problem] = named_by("authors/twice", _corpus(tmp_path / "one", "authors: [Mara Quill, Tobin Ash, Mara Quill]"))
    assert (problem.location.line, problem.level) == (3, "warning")
    assert "'Mara Quill'" in problem.message
    mara = "{given: Mara, family: Quill, orcid: 0000-0002-1825-0097}"
    assert named_by("authors/twice", _corpus(tmp_path / "two", f"authors: [Mara Quill, {mara}]")) == []


@pytest.mark.parametrize("name", ["XU JIA", "Guodong DU", "Mara QUILL", "ANN Quill", "Łukasz BĄK"])
def test_names_in_capitals(tmp_path: Path, name: str) -> None:
    """Whole names and parts of them are named, whatever the script's letters."""
    [problem] = named_by("authors/capitals", _corpus(tmp_path, f"authors: [{name}, Ona Reef]"))
    assert name in problem.message


@pytest.mark.parametrize(
    "name", ["J. R. Quill", "JR Quill", "Robert L. Logan IV", "Madonna", "毛泽东", "{literal: NASA}", "Mara McQuill"]
)
def test_names_that_are_no_shouting(tmp_path: Path, name: str) -> None:
    """Initials, numerals, single names, scripts without capitals and organisations are as they should be."""
    assert named_by("authors/capitals", _corpus(tmp_path, f"authors: [{name}]")) == []


@pytest.mark.parametrize("names", ["AWC Quill, E Reef", "JEM Ash, D Quill, FEA Reef", "DAISY Consortium, Ona Reef"])
def test_initials_of_a_list(tmp_path: Path, names: str) -> None:
    """Three or four of them may stand for a name where others of the list have theirs without dots, too."""
    assert named_by("authors/capitals", _corpus(tmp_path, f"authors: [{names}]")) == []


@pytest.mark.parametrize(("number", "faults"), [(49, 0), (50, 1), (51, 0), (100, 1)])
def test_lists_that_were_cut(tmp_path: Path, number: int, faults: int) -> None:
    """Exactly fifty or a hundred names are what services show of more."""
    names = ", ".join(f"Ann {chr(65 + n // 26)}{chr(97 + n % 26)}x" for n in range(number))
    assert len(named_by("authors/cut", _corpus(tmp_path, f"authors: [{names}]"))) == faults


SOURCES = """file: page.txt
importer: huggingface-papers
entries:
  - {entry: 1, line: 1, key: reef, title: Reef, authors_count: 3}
"""


@pytest.mark.parametrize(
    ("fields", "sources", "faults"),
    [
        ("authors: [Mara Quill, Tobin Ash]", SOURCES, 1),
        ("authors: [Mara Quill, Tobin Ash, Ona Reef]", SOURCES, 0),
        ("authors: [Mara Quill]\nnote: The page counts three, the article has one.", SOURCES, 0),
        ("authors: [Mara Quill]\nauthors_count: 3", SOURCES, 0),
        ("authors_count: 4", SOURCES, 0),
    ],
)
def test_counts_against_lists(tmp_path: Path, fields: str, sources: str, faults: int) -> None:
    """What a document counts must be what is listed, unless the record says that it lists some, or why they differ."""
    assert len(named_by("authors/count", _corpus(tmp_path, fields, sources))) == faults


@pytest.mark.parametrize(
    ("fields", "faults"),
    [
        ("doi: 10.1007/978-3-031-19836-6\nvenue: Shores 2022", 1),
        ("doi: 10.1007/978-3-031-19836-6_5\nvenue: Shores 2022", 0),
        ("doi: 10.1007/978-3-031-19836-6\ntype: book", 0),
        ("doi: 10.5555/reef.12", 0),
        ("doi: 10.3233/978-1-61499-409-1-78\nvenue: Shores 2022", 0),
    ],
)
def test_dois_of_volumes(tmp_path: Path, fields: str, faults: int) -> None:
    """A DOI that is nothing but an ISBN belongs to the book, not to what stands in it."""
    assert len(named_by("identity/volume-doi", _corpus(tmp_path, fields))) == faults


def test_what_may_be_initials_can_be_said_to_be(tmp_path: Path) -> None:
    """As medicine has them, where the rest of the list is written otherwise."""
    [problem] = named_by("authors/capitals", _corpus(tmp_path, "authors: [Smith JA, Ona Reef, Mara Quill]"))
    assert problem.hint == "write 'Ja', or \"Smith, JA\" if these are initials"


def test_initials_are_no_name_in_capitals(tmp_path: Path) -> None:
    """A list as medicine writes it is asked for its order, and not told to write `Ja`."""
    assert named_by("authors/capitals", _corpus(tmp_path, "authors: [Smith JA, Doe J, Roe AB]")) == []
