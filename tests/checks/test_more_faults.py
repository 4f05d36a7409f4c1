"""Checks of identifiers, labels of links, names and what nothing uses: what they name, and what they must not."""

from pathlib import Path

import pytest
from checking import named_by
from toys import edit, paper, toy, write

from surveypress.core.model import Corpus
from surveypress.read import read


def _corpus(root: Path) -> Corpus:
    corpus, problems = read(root / "content")
    assert [str(problem) for problem in problems if problem.level == "error"] == []
    return corpus


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ('arxiv: "2106.0968"', "has 4 digits behind the point, and ids of that month have 5"),
        ('arxiv: "2113.09685"', "stands for the month 13"),
        ('arxiv: "1412.69802"', "has 5 digits behind the point, and ids of that month have 4"),
        ('arxiv: "1412.6980"', ""),
        ('arxiv: "2106.09685v2"', ""),
        ('arxiv: "cs/0112017"', ""),
        ("doi: 10.1145/3292500.", "seems to be cut off"),
        ("doi: 10.1016/S0140-6736(05", "seems to be cut off"),
        ("doi: 10.1016/S0140-6736(05)17670-8", ""),
        ("doi: 10.48550/arXiv.2106.0968", "has 4 digits behind the point"),
    ],
)
def test_an_identifier_that_is_cut_off(tmp_path: Path, fields: str, fault: str) -> None:
    """Named where it stands; whole ones of every age are left in peace."""
    toy(tmp_path)
    paper(tmp_path, "cut", f"{fields}\ntopics: [wind]")
    problems = [p for p in named_by("identity/cut-off", _corpus(tmp_path)) if p.location.file.endswith("cut.md")]
    assert [fault in problem.message for problem in problems] == ([True] if fault else [])
    assert all(problem.location.line == 3 for problem in problems)


@pytest.mark.parametrize(
    ("language", "fault", "mend"),
    [
        ("pt-BR", "", ""),
        ("en; grc", "", ""),
        ("xx", "'xx' is no language that is known", "write its tag, such as de or pt-BR"),
        ("jp", "'jp' is no language that is known", "write 'ja', if you mean Japanese"),
        ("de, English", "'English' is no tag of a language", "write 'en', if you mean English"),
    ],
)
def test_a_language_without_a_tag(tmp_path: Path, language: str, fault: str, mend: str) -> None:
    """Named with the tag that is nearest, of a work and of the survey."""
    toy(tmp_path)
    paper(tmp_path, "tongue", f'language: "{language}"\ntopics: [wind]')
    said = [(p.message, p.hint, p.location.line) for p in named_by("record/language", _corpus(tmp_path))]
    assert said == ([(f"language: {fault}", mend, 3)] if fault else [])
    edit(tmp_path / "content" / "survey.yaml", "language: en-GB", "language: xx")
    assert len(named_by("settings/language", _corpus(tmp_path))) == 1


def test_names_of_devices(tmp_path: Path) -> None:
    """What Windows cannot hold is named: files of the content, and ids that name folders of the site."""
    toy(tmp_path)
    for key in ("aux.1", "NUL", "console"):
        paper(tmp_path, key)
    said = [problem.location.file for problem in named_by("content/file-name", _corpus(tmp_path))]
    assert said == ["content/papers/NUL.md", "content/papers/aux.1.md"]


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ("issn: 1234-5679", 0),
        ("issn: 1234-5678", 1),
        ("issn: 2434-561X", 0),
        ('authors: [{family: Lee, given: Ann, orcid: "0000-0002-1825-0097"}]', 0),
        ('authors: [{family: Lee, given: Ann, orcid: "0000-0002-1825-0098"}]', 1),
    ],
)
def test_a_digit_that_does_not_follow(tmp_path: Path, fields: str, count: int) -> None:
    """A slip in a number with a check digit is told; right ones are not."""
    toy(tmp_path)
    paper(tmp_path, "digit", f"{fields}\ntopics: [wind]")
    assert len(named_by("identity/digit", _corpus(tmp_path))) == count


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("[arXiv](https://example.org/x)", "example.org"),
        ("[arXiv](https://arxiv.org/abs/2106.09685)", ""),
        ("[github.com/a/b](https://evil.example/a/b)", "evil.example"),
        ("[www.github.com](https://github.com/a)", ""),
        ("[its GitHub repository](https://example.org/x)", ""),
        ("[README.md](https://example.org/x)", ""),
        ("[Hugging Face](https://hf.co/a)", ""),
    ],
)
def test_a_link_that_says_another_host(tmp_path: Path, link: str, host: str) -> None:
    """Only words that are a host's name or address are held against where the link leads."""
    toy(tmp_path)
    edit(tmp_path / "content" / "topics" / "wind.md", "Gusts", f"{link} Gusts")
    problems = named_by("links/label", _corpus(tmp_path))
    assert [problem.message.rpartition(" ")[2] for problem in problems] == ([host] if host else [])


def test_names_that_differ_by_a_letter(tmp_path: Path) -> None:
    """A slip in a common word is told; names that are coined to be alike, and numbers, are not."""
    toy(tmp_path)
    paper(tmp_path, "one", "methods: [knot tying, LoRA, round 12 strings]\nmodels: [BLOOM]\ntopics: [wind]")
    paper(tmp_path, "two", "methods: [knots tying, LoHA, round 13 strings]\nmodels: [BLOOMZ]\ntopics: [wind]")
    assert named_by("vocabulary/alike", _corpus(tmp_path)) == []
    paper(tmp_path, "three", "methods: [knot tyings, flying lines]\ntopics: [wind]")
    paper(tmp_path, "four", "methods: [flyinng lines]\ntopics: [wind]")
    assert {problem.message for problem in named_by("vocabulary/alike", _corpus(tmp_path))} == {
        "methods: 'knot tyings' is nearly 'knot tying'",
        "methods: 'flyinng lines' is nearly 'flying lines'",
    }


def test_what_nothing_uses(tmp_path: Path) -> None:
    """Terms, names and values that stand in no text and no record, at the lines where they are defined."""
    toy(tmp_path)
    write(tmp_path / "content" / "glossary.yaml", "- {term: gust, definition: A.}\n- {term: zephyr, definition: B.}\n")
    edit(tmp_path / "content" / "taxonomy.yaml", "facets:", "facets:\n  colour: {title: Colour, values: {red: Red}}")
    corpus = _corpus(tmp_path)
    assert [(p.message, p.location.line) for p in named_by("unused/term", corpus)] == [
        ("the term 'zephyr' stands in no text of the survey", 2)
    ]
    assert "no paper has the value 'red' of the facet 'colour'" in [p.message for p in named_by("unused/value", corpus)]


def test_what_prose_leaves_out(tmp_path: Path) -> None:
    """A paper that a topic does not cite, also where the topic is not its first; prose that is years behind."""
    toy(tmp_path)
    paper(tmp_path, "fresh", "year: 2031\ntopics: [lines, wind]")
    corpus = _corpus(tmp_path)
    uncited = [p.message for p in named_by("coverage/uncited", corpus) if "'fresh'" in p.message]
    assert uncited == [
        "the prose of 'lines' does not cite 'fresh', which has it as a first topic",
        "the prose of 'wind' does not cite 'fresh', which has it as a further topic",
    ]
    assert {p.location.file for p in named_by("coverage/stale", corpus)} == {
        "content/topics/lines.md",
        "content/topics/wind.md",
    }
