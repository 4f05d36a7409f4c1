"""BibTeX that bibtexparser reads back as what the record says, whatever stands in a title or a name."""

from calendar import month_abbr
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from records import decoded, ligatures, made, parsed

from surveypress.cite.bibtex import bibtex, title
from surveypress.cite.csl_json import full_item
from surveypress.cite.ris import ris
from surveypress.cite.work import work
from surveypress.core.persons import Person
from surveypress.prose.maths import DOLLARS

PRINTABLE = st.characters(exclude_categories=("Cc", "Cs", "Cn"))
WORDS = st.text(st.one_of(st.sampled_from("\\{}%&#_~^$\"'`-@,=<>|!? AbC1"), PRINTABLE), min_size=1)
# A name has a letter or a digit: bibtexparser loses a word that is one escaped sign alone.
NAMES = WORDS.map(lambda text: " ".join(text.split())).filter(lambda text: any(map(str.isalnum, text)))
PEOPLE = st.one_of(st.builds(Person, family=NAMES, given=NAMES), st.builds(Person, literal=NAMES))
HOSTILE = [
    "Braces {a} } { and {{b}",
    "100% of A&B at #1 in snake_case ~ a^2 \\ \\alpha \\",
    "A \"Quoted\" Word and an 'other'",
    "Marks in 'a \"row\"' and \"one 'more'\"",
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
    entry = decoded(bibtex([work(made(text)), work(made("Next", "next"))]))
    assert list(entry) == ["key", "next"]
    assert entry["key"]["title"] == ligatures(" ".join(text.split()))


@given(WORDS)
@example("$\\{$")
@example("$a%b$")
@example("a$b$c{$}")
def test_any_title_comes_back(text: str) -> None:
    """The text survives writing and reading, with maths as TeX and all else as signs."""
    want = " ".join(text.split())
    got = str(decoded(bibtex([work(made(text))]))["key"]["title"])
    if DOLLARS.search(want) is None:
        assert got == ligatures(want)
    else:
        # The decoder joins dashes in maths too.
        assert ligatures(got).replace(" ", "") == ligatures(want).replace(" ", "")


@given(st.lists(PEOPLE, min_size=1, max_size=4))
def test_any_list_of_authors_keeps_its_length(names: list[Person]) -> None:
    """No name can split the list, join two of its names or end the field, not even one with `and` in it."""
    people = work(made(authors=names))
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
        ('Ask Corals, "What Shapes You?": A Study', "Ask Corals, ``What Shapes You?'': A Study"),
        ('("Why") 5" Pipes - "Yes"', "(``Why'') 5'' Pipes - ``Yes''"),
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
        ("Eve <i>Cross</i>", "{{\\textless}i{\\textgreater}Cross{\\textless}/i{\\textgreater}}, Eve"),
        ("王小风", "{王小风}"),
    ],
)
def test_a_name_is_written_family_first(name: str, tex: str) -> None:
    """BibTeX finds the parts of a name by itself only if the family name stands first."""
    assert parsed(bibtex([work(made(authors=(name,)))]))["key"]["author"] == tex


def test_little_is_known() -> None:
    """Without authors, year and venue there is an entry with a title, and no empty field."""
    entry = parsed(bibtex([work(made("An Old Kite"))]))["key"]
    assert (entry.entry_type, {field.key: field.value for field in entry.fields}) == ("misc", {"title": "An Old Kite"})


def test_addresses_are_verbatim() -> None:
    """`doi` and `url` are not escaped, as LaTeX reads them as they are; only what would break the entry is."""
    entry = parsed(bibtex([work(made(doi="10.1162/coli_a_00524", url="https://example.org/a_b?c=100%25&d={e}"))]))[
        "key"
    ]
    assert entry["doi"] == "10.1162/coli_a_00524"
    assert entry["url"] == "https://example.org/a_b?c=100%25&d=%7Be%7D"


@pytest.mark.parametrize("month", range(1, 13))
def test_months_are_those_of_bibtex(month: int) -> None:
    """A month is a macro, without braces, which styles write in their language; a day is a field of its own."""
    text = bibtex([work(made(type="book", year=f"2021-{month:02}-09"))])
    assert f"  month = {month_abbr[month].lower()},\n  day = {{9}},\n" in text
    assert "month" not in bibtex([work(made(type="book", year="2021"))])


def test_a_field_stands_once() -> None:
    """What a record keeps under a name that is taken gets a number, and a name of no letters another one."""
    extra = {"Title": "B", "title ": "C", "!": "D", "Funder No": "E"}
    entry = parsed(bibtex([work(made("A", extra=extra))]))["key"]
    values = {field.key: field.value for field in entry.fields}
    assert values == {"title": "A", "title2": "B", "title3": "C", "extra": "D", "funderno": "E"}


def test_a_known_venue_has_its_full_name_and_the_short_one_beside_it() -> None:
    """In BibTeX, RIS and CSL-JSON."""
    paper = replace(made("A title"), venue="NeurIPS 2022", type="conference")
    full, short = "Advances in Neural Information Processing Systems", "NeurIPS 2022"
    one = work(paper)
    assert f"  booktitle = {{{full}}},\n  shortbooktitle = {{{short}}},\n" in bibtex([one])
    assert f"T2  - {full}\nJ2  - {short}\n" in ris([one])
    assert full_item(one)["container-title"] == full
    assert full_item(one)["container-title-short"] == short


@pytest.mark.parametrize(
    ("language", "survey", "written"),
    [
        ("", "", "Kritik der reinen Vernunft: Die {ICLR} und Kant"),
        ("", "de", "Kritik der reinen {Vernunft}: {Die} {ICLR} und {Kant}"),
        ("de", "en-GB", "Kritik der reinen {Vernunft}: {Die} {ICLR} und {Kant}"),
        ("en", "de", "Kritik der reinen Vernunft: Die {ICLR} und Kant"),
    ],
)
def test_titles_in_other_languages_than_english_keep_their_capitals(language: str, survey: str, written: str) -> None:
    """BibTeX's styles set titles in small letters, which only English can do with."""
    paper = made("Kritik der reinen Vernunft: Die ICLR und Kant", facts={"language": language} if language else {})
    entry = parsed(bibtex([replace(work(paper), survey_language=survey)]))["key"]
    assert entry["title"] == written
