"""References as text: the styles by hand-checked examples, and the narrowed styles against the whole ones."""

import warnings

import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from hypothesis import given
from hypothesis import strategies as st
from records import made

from surveypress.cite import text
from surveypress.cite.csl import Item, item
from surveypress.cite.text import apa, ieee

MANY = [f"Ann {letter} Writer{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVW"]
CHECKED = {
    "one author, preprint": (
        made("Gusts", authors=("Ada Q Kite",), arxiv="2404.00498", year=2024),
        "Kite, A. Q. (2024). Gusts (arXiv:2404.00498). arXiv. https://arxiv.org/abs/2404.00498",
        "A. Q. Kite, “Gusts,” Apr. 2024, arXiv:2404.00498. [Online]. Available: https://arxiv.org/abs/2404.00498",
    ),
    "two authors, conference": (
        made("Gusts: A Study", authors=("Ada Kite", "Bo Reel"), arxiv="2106.09685", venue="ICLR 2022", year=2021),
        "Kite, A., & Reel, B. (2022). Gusts: A Study. ICLR 2022. https://arxiv.org/abs/2106.09685",
        "A. Kite and B. Reel, “Gusts: A Study,” in ICLR, 2022. [Online]. Available: https://arxiv.org/abs/2106.09685",
    ),
    "journal with DOI": (
        made("Tails", authors=("Ada Kite",), venue="Journal of Kites 2023", doi="10.1000/tails", year=2023),
        "Kite, A. (2023). Tails. Journal of Kites 2023. https://doi.org/10.1000/tails",
        "A. Kite, “Tails,” Journal of Kites, 2023, doi: 10.1000/tails.",
    ),
    "conference with DOI": (
        made("Tails", authors=("Ada Kite",), venue="ECCV 2022", doi="10.1007/978-3_41", arxiv="2203.12119"),
        "Kite, A. (2022). Tails. ECCV 2022. https://doi.org/10.1007/978-3_41",
        "A. Kite, “Tails,” in ECCV, 2022. doi: 10.1007/978-3_41.",
    ),
    "more than twenty authors": (
        made("Crowds", authors=tuple(MANY), arxiv="2303.08774", year=2023),
        ", ".join(f"Writer{letter}, A. {letter}." for letter in "ABCDEFGHIJKLMNOPQRS")
        + ", … WriterW, A. W. (2023). Crowds (arXiv:2303.08774). arXiv. https://arxiv.org/abs/2303.08774",
        (
            "A. A. WriterA et al., “Crowds,” Mar. 2023, arXiv:2303.08774. [Online]. Available: "
            "https://arxiv.org/abs/2303.08774"
        ),
    ),
    "a group": (
        made("Winds", authors=("Kite Team",), arxiv="2303.08774", year=2023),
        "Kite Team. (2023). Winds (arXiv:2303.08774). arXiv. https://arxiv.org/abs/2303.08774",
        "Kite Team, “Winds,” Mar. 2023, arXiv:2303.08774. [Online]. Available: https://arxiv.org/abs/2303.08774",
    ),
    "no author": (
        made("Winds", arxiv="2303.08774", year=2023),
        "Winds (arXiv:2303.08774). (2023). arXiv. https://arxiv.org/abs/2303.08774",
        "“Winds,” Mar. 2023, arXiv:2303.08774. [Online]. Available: https://arxiv.org/abs/2303.08774",
    ),
    "no year": (
        made("Winds", authors=("Ada Kite",), url="https://example.org/winds"),
        "Kite, A. (n.d.). Winds. https://example.org/winds",
        "A. Kite, “Winds.” [Online]. Available: https://example.org/winds",
    ),
    "TeX in the title, a hyphen in a name": (
        made(r"$\alpha$-Kites -- <b>High</b> & Low", authors=("Hung-yi Lee",), venue="ACL 2021", year=2021),
        "Lee, H.-Y. (2021). α-Kites – <b>High</b> & Low. ACL 2021.",
        "H.-Y. Lee, “α-Kites – <b>High</b> & Low,” in ACL, 2021.",
    ),
}


@pytest.mark.parametrize("name", CHECKED)
def test_references_are_as_the_manuals_have_them(name: str) -> None:
    """Each kind of record comes out as a person who knows the style would write it."""
    paper, in_apa, in_ieee = CHECKED[name]
    assert apa(item(paper)) == in_apa
    assert ieee(item(paper)) == in_ieee


def _whole(style: str, fields: dict[str, object]) -> str:
    """Returns what the style gives that nobody has narrowed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole = CitationStylesStyle(str(text._STYLES / f"{style}.csl"), locale="en-US", validate=False)
        references = CitationStylesBibliography(whole, CiteProcJSON([fields]), formatter.plain)
        references.register(Citation([CitationItem(fields["id"])]))
        return " ".join("".join(str(part) for part in references.bibliography()[0]).split())


@pytest.mark.parametrize("style", ["apa", "ieee"])
def test_a_narrowed_style_says_the_same(style: str, bundled: dict[str, Item]) -> None:
    """For each shape of record in the bundled survey, the narrowed style gives what the whole one gives."""
    shapes: dict[object, Item] = {}
    for record in bundled.values():
        shapes.setdefault((record["type"], *sorted(record)), record)
    assert len(shapes) > 5
    for record in shapes.values():
        fields = text._fields(record)
        assert text._set(style, fields) == _whole(style, fields)


def test_every_bundled_record_has_its_references(bundled: dict[str, Item]) -> None:
    """No reference is broken: each names the title and the year, and has no doubled stop, gap or empty bracket."""
    for record in [*bundled.values()][::9]:
        for reference in (apa(record), ieee(record)):
            assert text._fields(record)["title"] in reference
            if "issued" in record:
                assert str(record["issued"]["date-parts"][0][0]) in reference
            for fault in ("..", "  ", "()", ",,", "”,", "ArXiv:", "span"):
                assert fault not in reference.replace("...", ""), reference


@given(st.text(min_size=1, max_size=60), st.lists(st.text(min_size=1, max_size=20), max_size=3))
def test_any_text_can_be_cited(title: str, authors: list[str]) -> None:
    """Whatever titles and names hold, there is a reference, on one line."""
    paper = made(title, authors=tuple(name for name in authors if name.strip()), arxiv="2404.00498")
    for write in (apa, ieee):
        assert len(write(item(paper)).splitlines()) == 1
