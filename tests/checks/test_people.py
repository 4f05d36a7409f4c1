"""Names and LaTeX in records, one check at a time, on small corpora."""

from pathlib import Path

import pytest
from checking import named_by

from surveypress.core.model import Corpus
from surveypress.read import read


def _corpus(root: Path, *records: str, topics: str = "[{id: reef, title: Reef}]") -> Corpus:
    """Returns a survey of records with these front matters: `r0.md`, `r1.md` and so on."""
    papers = root / "content" / "papers"
    papers.mkdir(parents=True)
    (root / "content" / "survey.yaml").write_text("title: Reefs\n", encoding="utf-8")
    (root / "content" / "taxonomy.yaml").write_text(f"topics: {topics}\n", encoding="utf-8")
    for n, fields in enumerate(records):
        front = fields if "title:" in fields else f"title: Reef {n}\n{fields}"
        (papers / f"r{n}.md").write_text(f"---\n{front}\n---\n", encoding="utf-8")
    corpus, problems = read(root / "content")
    assert [problem for problem in problems if problem.level == "error"] == []
    return corpus


@pytest.mark.parametrize(
    ("usual", "rare"),
    [
        ("José Álvarez", "Jose Alvarez"),
        ("Łukasz Bąk", "Lukasz Bak"),
        ("Zheng-Jun Zha", "Zhengjun Zha"),
        ("Daniel King", "DANIEL KING"),
        ("Robert L. Logan IV", "Robert L Logan IV"),
    ],
)
def test_other_letters_of_one_name(tmp_path: Path, usual: str, rare: str) -> None:
    """Accents, case, points and hyphens make no other person; the name that more records have is the one to write."""
    corpus = _corpus(tmp_path, f"authors: [{usual}]", f"authors: [Ona Reef, {rare}]", f"authors: [{usual}]")
    [problem] = named_by("people/spellings", corpus)
    assert (problem.location.file, problem.location.line, problem.level) == ("content/papers/r1.md", 3, "warning")
    assert problem.message == f"{rare!r} seems to be {usual!r}, the name in 2 other records"
    assert problem.hint.startswith(f"write {usual!r}")


@pytest.mark.parametrize(
    ("whole", "shorter", "same"),
    [
        ("Benjamin Paul", "Benjamin", True),
        ("Benjamin Paul", "B.", True),
        ("Benjamin Paul", "B. P.", True),
        ("Benjamin Paul", "Benjamin P.", True),
        ("Benjamin Paul", "Benjamin Q.", False),
        ("Benjamin Paul", "Benno", False),
        ("Benjamin Paul", "P.", False),
    ],
)
def test_given_names_may_be_cut_short(tmp_path: Path, whole: str, shorter: str, same: bool) -> None:
    """To initials, or without the last ones, where a third has written with both."""
    corpus = _corpus(tmp_path, f"authors: ['Nachman, {whole}', Ona Reef]", f"authors: ['Nachman, {shorter}', Ona Reef]")
    assert len(named_by("people/spellings", corpus)) == same


def test_initials_are_a_name_where_a_third_knows_both(tmp_path: Path) -> None:
    """B. Nachman and Benjamin Nachman both wrote with Jack Araz; the two J. Wangs have nobody in common."""
    corpus = _corpus(
        tmp_path,
        "authors: ['Araz, Jack Y.', 'Nachman, Benjamin']",
        "authors: [Jack Y. Araz, B. Nachman]",
        "authors: [Jun Wang, Ona Reef]",
        "authors: [J. Wang, Tobin Ash]",
    )
    assert [p.message for p in named_by("people/spellings", corpus)] == [
        "'Benjamin Nachman' seems to be 'B. Nachman', the name in another record"
    ]


@pytest.mark.parametrize(
    "authors",
    [
        "[Wei Li, Wei LI]",
        "['{family: A}']",
    ],
)
def test_two_of_one_paper_are_two(tmp_path: Path, authors: str) -> None:
    """Nobody is the author of a work twice."""
    assert named_by("people/spellings", _corpus(tmp_path, f"authors: {authors}")) == []


def test_an_orcid_tells(tmp_path: Path) -> None:
    """Two iDs are two people whatever their names, and one iD is one person."""
    one, two = "0000-0002-1825-0097", "0000-0001-5109-3700"
    apart = _corpus(
        tmp_path / "apart",
        f"authors: [{{family: Li, given: Wei, orcid: {one}}}]",
        f"authors: [{{family: LI, given: Wei, orcid: {two}}}]",
    )
    assert named_by("people/spellings", apart) == []
    joined = _corpus(
        tmp_path / "joined",
        f"authors: [{{family: Quill, given: Mara, orcid: {one}}}]",
        f"authors: [{{family: Ash, given: Mara, orcid: {one}}}]",
    )
    assert len(named_by("people/spellings", joined)) == 1


def test_a_collaboration_is_compared_in_no_time(tmp_path: Path) -> None:
    """Thousands of one family name are not compared two by two."""
    names = ", ".join(f"{{family: Wang, given: J{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{n}}}" for n in range(3000))
    corpus = _corpus(tmp_path, f"authors: [{names}]", "authors: [Wang Ona, Jaa0 WANG]")
    assert [p.location.file for p in named_by("people/spellings", corpus)] == ["content/papers/r1.md"]


def test_names_that_a_comma_has_taken_apart(tmp_path: Path) -> None:
    """Unquoted `Family, Given` in a list; organisations have capitals of their own."""
    corpus = _corpus(tmp_path, "authors: [Quill, Mara, Ash, Tobin]", "authors: [CMS, ATLAS]", "authors: [Paulus]")
    [problem] = named_by("people/taken-apart", corpus)
    assert problem.location.file == "content/papers/r0.md"
    assert '"Quill, Mara"' in problem.hint


def test_two_people_in_one_name(tmp_path: Path) -> None:
    """A name with a comma is one person, unless other records know two."""
    corpus = _corpus(
        tmp_path,
        "authors: [Mara Quill, Tobin Ash]",
        "authors: ['Mara Quill, Tobin Ash']",
        "authors: ['García López, José Luis']",
    )
    [problem] = named_by("people/two-in-one", corpus)
    assert problem.location.file == "content/papers/r1.md"


def test_latex_is_named_with_the_text_that_was_meant(tmp_path: Path) -> None:
    """Titles and names as a .bib file has them; maths and whole names in braces are no fault."""
    corpus = _corpus(
        tmp_path,
        r"""title: '{Conformal calibration \& {LHC} searches for $H\to b\bar{b}$ at \(\sqrt{s}=13\) TeV}'
authors: ["Sa{\\'u}l Alonso-Monsalve", "Kr{\\\"a}mer, Michael", "{Reef Council}", Mara Quill]
venue: \textit{Reef} Letters""",
        r"title: Reefs in $O(n^{2})$",
    )
    assert [(p.message.partition(":")[0], p.hint) for p in named_by("record/latex", corpus)] == [
        (
            "title",
            r"write 'Conformal calibration & LHC searches for $H\\to b\\bar{b}$ at $\\sqrt{s}=13$ TeV'",
        ),
        ("authors", "write 'Alonso-Monsalve, Saúl'"),
        ("authors", "write 'Krämer, Michael'"),
        ("venue", "write 'Reef Letters'"),
    ]


def test_a_tie_in_a_name_is_latex(tmp_path: Path) -> None:
    """Which stands for a blank; in a title it may be a sign of its own."""
    corpus = _corpus(tmp_path, "title: Reefs ~ 1900\nauthors: ['Quill, M.~O.']")
    assert [p.hint for p in named_by("record/latex", corpus)] == ["write 'M. O. Quill'"]


@pytest.mark.parametrize(
    ("title", "meant"),
    [
        (
            "*Caryocar brasiliense* Cambess.: a _Caryocar_ sp. nov.",
            "Caryocar brasiliense Cambess.: a Caryocar sp. nov.",
        ),
        ("The **New** Reef, $a*b*c$ and $x_1$", "The New Reef, $a*b*c$ and $x_1$"),
        ("<i>Homo</i> &amp; CO<sub>2</sub>", "Homo & CO2"),
    ],
)
def test_markup_in_titles_is_named(tmp_path: Path, title: str, meant: str) -> None:
    """Titles are plain text with maths; the mend is the text without it."""
    [problem] = named_by("record/markup", _corpus(tmp_path, f"title: '{title}'"))
    assert problem.hint == f"write {meant!r}"


@pytest.mark.parametrize(
    "title",
    [
        "A* over Reefs and A* Again",
        "*-algebras and *-maps",
        "snake_case_names",
        "a < b > c",
        "R&D; then",
        "2 * 3 * 4",
        "Old *s- and *N- forms*",
    ],
)
def test_signs_of_a_title_are_no_markup(tmp_path: Path, title: str) -> None:
    """Stars, lines and brackets that stand for themselves."""
    assert named_by("record/markup", _corpus(tmp_path, f"title: '{title}'")) == []


def test_maths_that_cannot_be_shown(tmp_path: Path) -> None:
    """In titles of papers and topics, and in scopes."""
    corpus = _corpus(
        tmp_path,
        r"title: At $\unknowncmd{s}$ and $x$",
        topics=r"[{id: reef, title: 'Reef $\odd{x}$', scope: 'In $\even{x}$'}]",
    )
    assert [p.message for p in named_by("record/maths", corpus)] == [
        r"title: the maths $\unknowncmd{s}$ cannot be converted and is shown as TeX",
        r"scope: the maths $\even{x}$ cannot be converted and is shown as TeX",
        r"title: the maths $\odd{x}$ cannot be converted and is shown as TeX",
    ]
