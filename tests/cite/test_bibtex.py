"""BibTeX that bibtexparser reads back as what the record says, whatever stands in a title or a name."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from records import decoded, ligatures, made, parsed

from surveypress.cite.bibtex import bibtex, title
from surveypress.cite.csl import Item, item
from surveypress.prose.maths import DOLLARS

PRINTABLE = st.characters(exclude_categories=("Cc", "Cs", "Cn"))
WORDS = st.text(st.one_of(st.sampled_from("\\{}%&#_~^$\"'`-@,=<>|!? AbC1"), PRINTABLE), min_size=1)
HOSTILE = [
    "Braces {a} } { and {{b}",
    "100% of A&B at #1 in snake_case ~ a^2 \\ \\alpha \\",
    "A \"Quoted\" Word and an 'other'",
    "@article{evil, title = {x}}",
    "One\nnew\t line",
    "风筝与风: An Atlas, ΑΒΓ, Łukasz, e\u0301, مرحبا",
    "<script>alert('x')</script> & <b>Bold</b>",
    "It costs $5 and $6",
    "a | b -- c --- d",
    "% comment\\",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_title_comes_back(text: str) -> None:
    """TeX, BibTeX and HTML in a title are text, and end neither the field nor the entry."""
    entry = decoded(bibtex([item(made(text)), item(made("Next", "next"))]))
    assert list(entry) == ["key", "next"]
    assert entry["key"]["title"] == ligatures(" ".join(text.split()))


@given(WORDS)
@example("$\\{$")
@example("$a%b$")
@example("a$b$c{$}")
def test_any_title_comes_back(text: str) -> None:
    """The text survives writing and reading, with maths as TeX and all else as signs."""
    want = " ".join(text.split())
    got = str(decoded(bibtex([item(made(text))]))["key"]["title"])
    if DOLLARS.search(want) is None:
        assert got == ligatures(want)
    else:
        # The decoder joins dashes in maths too.
        assert ligatures(got).replace(" ", "") == ligatures(want).replace(" ", "")


@given(st.lists(WORDS.map(str.strip).filter(bool), min_size=1, max_size=4))
def test_any_list_of_authors_keeps_its_length(names: list[str]) -> None:
    """No name can split the list, join two of its names or end the field, not even one with `and` in it."""
    people = item(made(authors=tuple(names)))
    entry = parsed(bibtex([people]))["key"]
    assert len(decoded(bibtex([people]))["key"]["author"]) == len(names)
    assert entry["author"].count("{") == entry["author"].count("}")


@pytest.mark.parametrize(
    ("text", "tex"),
    [
        ("LoRA: Low-Rank Adaptation of GPT-3", "{LoRA}: Low-Rank Adaptation of {GPT}-3"),
        ("A Vitamin C for T5 and mT5", "A Vitamin {C} for {T5} and {mT5}"),
        ("TÜLU 3 und E\u0301COLE", "{TÜLU} 3 und {E\u0301COLE}"),
        ("P$^2$ Law, AT&T", "{P}{$^2$} Law, {AT}\\&{T}"),
        ("Knots in $O(n \\log n)$", "Knots in {$O(n \\log n)$}"),
        ("Unsafe $a%b$ and $\\{$", "Unsafe \\$a\\%b\\$ and \\${\\textbackslash}{\\textbraceleft}\\$"),
    ],
)
def test_capitals_and_maths_are_kept(text: str, tex: str) -> None:
    """Styles that write titles in small letters leave names and maths alone; ordinary words stay theirs."""
    assert title(text) == tex


@pytest.mark.parametrize(
    ("name", "tex"),
    [
        ("Aaron van den Oord", "van den Oord, Aaron"),
        ("OpenAI", "{OpenAI}"),
        ("Kanana LLM Team", "{Kanana LLM Team}"),
        ("Research and Development Group", "{Research and Development Group}"),
        ("Robert L. Logan IV", "Logan, IV, Robert L."),
        ("Eve <i>Cross</i>", "{\\textless}i{\\textgreater}Cross{\\textless}/i{\\textgreater}, Eve"),
        ("王小风", "{王小风}"),
    ],
)
def test_a_name_is_written_family_first(name: str, tex: str) -> None:
    """BibTeX finds the parts of a name by itself only if the family name stands first."""
    assert parsed(bibtex([item(made(authors=(name,)))]))["key"]["author"] == tex


def test_little_is_known() -> None:
    """Without authors, year and venue there is an entry with a title, and no empty field."""
    entry = parsed(bibtex([item(made("An Old Kite"))]))["key"]
    assert (entry.entry_type, {field.key: field.value for field in entry.fields}) == ("misc", {"title": "An Old Kite"})


def test_addresses_are_verbatim() -> None:
    """`doi` and `url` are not escaped, as LaTeX reads them as they are; only what would break the entry is."""
    entry = parsed(bibtex([item(made(doi="10.1162/coli_a_00524", url="https://example.org/a_b?c=100%25&d={e}"))]))[
        "key"
    ]
    assert entry["doi"] == "10.1162/coli_a_00524"
    assert entry["url"] == "https://example.org/a_b?c=100%25&d=%7Be%7D"


def test_all_bundled_papers_come_back(bundled: dict[str, Item]) -> None:
    """Every field of all 882 records is read back by bibtexparser as the item has it."""
    text = bibtex(bundled.values())
    entries, raw = decoded(text), parsed(text)
    assert list(entries) == list(bundled)
    types = {"article": "misc", "document": "misc", "article-journal": "article", "paper-conference": "inproceedings"}
    for key, cite in bundled.items():
        entry = {field.key: field.value for field in entries[key].fields}
        assert entries[key].entry_type == types[cite["type"]]
        assert entry.pop("title") == ligatures(cite["title"])
        assert entry.pop("author", []) == cite.get("author", []), key
        year, *month = cite.get("issued", {"date-parts": [[0]]})["date-parts"][0]
        assert entry.pop("year", "0") == str(year)
        months = "jan feb mar apr may jun jul aug sep oct nov dec".split()
        assert entry.pop("month", "") == (months[month[0] - 1] if month else "")
        container = entry.pop("booktitle", "") or entry.pop("journal", "")
        assert container == ligatures(cite.get("container-title", "")), key
        assert entry.pop("eprint", "") == cite.get("archive_location", "")
        assert entry.pop("archiveprefix", "") == cite.get("archive", "")
        assert raw[key].get("doi", None) is None or raw[key]["doi"] == cite["DOI"]
        assert raw[key].get("url", None) is None or raw[key]["url"] == cite["URL"]
        assert entry.keys() == {name.lower() for name in ("DOI", "URL") if name in cite}
