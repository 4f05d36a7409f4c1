"""Works of a list in Markdown that are written out, or whose addresses stand there bare, as GitHub links them."""

import pytest

from surveypress.importers import IMPORTERS, format_of
from surveypress.importers.entries import Entry
from surveypress.importers.markdown_references import with_addresses

APA = "Ash, T., & Reef, O. (2019). *Kite Lines*. Journal of Kites, 12(3), 33–60."


def _entries(*items: str) -> tuple[Entry, ...]:
    return IMPORTERS["markdown"].parse("# Kites\n## Wind\n" + "".join(map("- {}\n".format, items)), "x.md").entries


@pytest.mark.parametrize(
    ("item", "title", "said"),
    [
        (f"{APA} https://doi.org/10.5555/lines", "Kite Lines", {"authors": ["Ash, T.", "Reef, O."]}),
        (f"{APA} <https://doi.org/10.5555/lines>", "Kite Lines", {"doi": "10.5555/lines", "year": "2019"}),
        (f"{APA} doi:10.5555/lines.", "Kite Lines", {"doi": "10.5555/lines"}),
        ("Kites in the Wind. arXiv:2101.01234v2.", "Kites in the Wind", {"arxiv": "2101.01234"}),
        ("Kites in Rain (https://arxiv.org/abs/2101.01234).", "Kites in Rain", {"arxiv": "2101.01234"}),
        ("[2021/03] **Cane**: Frames. [paper](https://doi.org/10.5555/c)", "Cane: Frames", {"doi": "10.5555/c"}),
    ],
)  # fmt: skip
def test_a_work_is_read(item: str, title: str, said: dict[str, object]) -> None:
    """Its title is neither the whole reference nor the address."""
    (entry,) = _entries(item)
    assert entry.title == title
    assert {name: entry.fields.get(name) for name in said} == said


def test_an_address_of_no_work_makes_none() -> None:
    """Sentences of a README that name an address are no works."""
    item = "[Kites in the Wind](https://arxiv.org/abs/2101.01234)"
    assert len(_entries(item, "Visit https://github.com/a/kites to help us", "Read more at https://example.org/.")) == 1


def test_pieces_are_the_text() -> None:
    """Whatever stands around an address; one within another is no second one."""
    text = "a (https://doi.org/10.5555/x(1)), doi:10.5555/y; arXiv:2101.01234, https://example.org/a.pdf. https://a.org"
    pieces = list(with_addresses(text))
    assert "".join(piece for piece, _ in pieces) == text
    assert [address for _, address in pieces if address] == [
        "https://doi.org/10.5555/x(1)",
        "https://doi.org/10.5555/y",
        "https://arxiv.org/abs/2101.01234",
        "https://example.org/a.pdf",
    ]


def test_labels_in_brackets_are_no_titles() -> None:
    """A link behind a title may be called as the conference."""
    links = "[[WINDS 2023 Oral]](https://arxiv.org/abs/2303.02943) [[Code]](https://github.com/a/b)"
    text = f"# Kites\n\n- Knots of the wind {links}\n"
    [entry] = IMPORTERS["markdown"].parse(text, "README.md").entries
    assert (entry.title, entry.fields["arxiv"]) == ("Knots of the wind", "2303.02943")


def test_paragraphs_of_titles_in_bold() -> None:
    """A title in bold, authors below it, and a link called Paper: as long lists with a line a fact have them."""
    work = "**{}** \\\n*Tobin Ash, Ona Reef and Bo Lee* \\\narXiv 2023. [[Paper](https://arxiv.org/abs/{})]\n\n"
    text = "# Kites\n\n- [Lines](#lines)\n\n## Lines\n\n" + work.format("Kites and Their Lines", "2310.10647")
    text += work.format("Knots of the Wind", "2310.07204") + "More **to be said** of [them](https://example.org).\n"
    assert format_of(text, "README.md").id == "markdown"
    first, second = IMPORTERS["markdown"].parse(text, "README.md").entries
    assert (first.title, first.fields["arxiv"], first.groups) == ("Kites and Their Lines", "2310.10647", ("Lines",))
    assert len(second.fields["authors"]) == 3


def test_paragraphs_of_references_in_quotation_marks() -> None:
    """As the MLA has them; what stands in bold behind is a remark."""
    text = """# Kites

## 2.1 Lines

**[14]** Ash, Tobin E., et al. "**Lines that hold**." Kites 15.1 (2014): 19-58. [[pdf]](https://a.org/x.pdf) **(Old)**

**[15]** Reef, Ona, and Bo Lee. "Knots of a line." arXiv preprint arXiv:1511.05641 (2015). [[pdf]](https://a.org/y)
"""
    first, second = IMPORTERS["markdown"].parse(text, "README.md").entries
    assert (first.title, first.fields["venue"], first.fields["volume"], first.fields["number"]) == (
        "Lines that hold", "Kites", "15", "1")  # fmt: skip
    assert first.fields["authors"] == ["Ash, Tobin E.", "et al."]
    assert (first.fields["year"], first.fields["pages"]) == ("2014", "19-58")
    assert (second.title, second.fields["arxiv"]) == ("Knots of a line", "1511.05641")
    assert second.fields["authors"] == ["Reef, Ona", "Bo Lee"]
    assert second.fields["year"] == "2015"
