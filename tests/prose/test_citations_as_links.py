"""Citations and topic links become ordinary links, by authors and year or by numbers."""

import re
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from surveypress.core.problems import Location
from surveypress.core.routes import PageRef
from surveypress.prose.citations import Label, Target, by_number, numbers_of, resolved
from surveypress.prose.html import plain, prose_of, quote, sections, tokens_of
from surveypress.prose.markdown_writer import markdown_of
from surveypress.prose.parser import parse
from surveypress.prose.rendering import Frame, html_of
from surveypress.prose.tokens import parsed
from tests.prose.showing import TARGET, shown, tokens

FIXTURES = Path(__file__).parent / "fixtures"


def _plain_address(href: str) -> str:
    return href.removeprefix("/")


@pytest.mark.parametrize(("line", "title", "text", "expected"), read_fixture_file(FIXTURES / "by_author.md"))
def test_by_author(line: int, title: str, text: str, expected: str) -> None:
    """Marks become links, and nothing else changes what it means (see by_author.md)."""
    assert markdown_of(tokens(text, ""), _plain_address) == expected, f"{title}, line {line}"


@pytest.mark.parametrize(("line", "title", "text", "expected"), read_fixture_file(FIXTURES / "by_number.md"))
def test_by_number(line: int, title: str, text: str, expected: str) -> None:
    """Citations become numbers; code and maths that look like marks stay (see by_number.md)."""
    numbers = numbers_of([parse(text, Location("x.md", 1, 1))])
    cite = by_number(TARGET.papers, numbers, "ref-{}".format)
    made = resolved(parsed(text).tokens, cite, TARGET.topics, "")
    assert markdown_of(made, _plain_address) == expected, f"{title}, line {line}"


def test_numbers_run_on_through_documents() -> None:
    """A paper keeps the number of its first citation in any of them."""
    documents = [parse(text, Location("x.md", 1, 1)) for text in ("[@b]", "Nothing.", "@a and [@b]")]
    assert numbers_of(documents) == {"b": 1, "a": 2}


def test_papers_that_read_alike_are_told_apart() -> None:
    """Two papers of one author and year that one text cites show their short titles."""
    labels = {key: Label("Hu", "2022", key.upper(), key, f"papers/{key}/", key) for key in ("a", "b")}
    document = parse("[@a; @b]", Location("x.md"))
    said = shown(prose_of(document, Target(labels, {})))
    assert "Hu 2022, A" in said
    assert "Hu 2022, B" in said
    alone = parse("@a", Location("x.md"))
    assert "Hu (2022)" in shown(prose_of(alone, Target(labels, {})))


def test_a_former_key_is_the_paper_that_has_it() -> None:
    """Two keys of one paper are not told apart, and lead to one page with its present key."""
    labels = {key: Label("Hu", "2022", "A", "A", "papers/a/", "a") for key in ("a", "old")}
    said = shown(prose_of(parse("[@a; @old]", Location("x.md")), Target(labels, {})))
    assert said.count('data-key="a">Hu 2022</a>') == 2


def test_a_work_outside_the_collection_bears_a_mark() -> None:
    """It leads to its reference as others do to their pages; the mark is said in words, and stays in Markdown."""
    target = Target({"c": Label("Kant", "1781", "KrV", "Kritik", "papers/c/", "c", outside="not here")}, {})
    mark = '<span role="img" aria-label="not here" data-pagefind-ignore>°</span>'
    link = '<a href="./papers/c/" title="Kritik (not here)" class="outside" data-key="c">'
    prose = prose_of(parse("So [see @c, p. 3] and @c.", Location("x.md")), target)
    assert shown(prose) == f"<p>So (see {link}Kant 1781{mark}</a>, p. 3) and {link}Kant (1781){mark}</a>.</p>\n"
    place = '(/papers/c/ "Kritik (not here)")'
    said = markdown_of(tokens_of(prose), str)
    assert said == f"So (see [Kant 1781°]{place}, p. 3) and [Kant (1781)°]{place}.\n"
    assert plain(prose) == "So (see Kant 1781, p. 3) and Kant (1781)."


def test_a_work_outside_the_collection_is_no_step_of_a_reading_path() -> None:
    """A path is of papers that can be put on a list: its steps take the next paper that they cite."""
    inside = {key: Label("Hu", "2022", key, key, f"papers/{key}/", key) for key in "ab"}
    labels = {**inside, "c": Label("Kant", "1781", "KrV", "Kritik", "papers/c/", "c", outside="not here")}
    steps = "1. After [@c], @a.\n2. Then @b.\n3. Last @{}.\n"
    for last, found in (("a", ["a", "b", "a"]), ("c", [])):
        prose = prose_of(parse(steps.format(last), Location("x.md")), Target(labels, {}))
        assert [paper for section in sections(prose, paths=True) for paper, _ in section.steps] == found


def test_a_step_of_a_reading_path_does_not_cite_its_own_paper_in_brackets() -> None:
    """The paper stands above the words; those that belong to a sentence, or cite others too, stay."""
    labels = {key: Label("Hu", "2022", key, key, f"papers/{key}/", key) for key in "ab"}
    steps = (
        "1. Why it works: [@a].\n2. It shows *how* [@b], and when.\n3. @a asks.\n4. Two [@a; @b].\n5. See [@a], [@b].\n"
    )
    (section,) = sections(prose_of(parse(steps, Location("x.md")), Target(labels, {})), paths=True)
    words = [re.sub("<[^>]*>", "", words) for _, words in section.steps]
    assert words == [
        "Why it works.",
        "It shows how, and when.",
        "Hu (2022, a) asks.",
        "Two (Hu 2022, a; Hu 2022, b).",
        "See, (Hu 2022, b).",
    ]


def test_a_quoted_sentence_means_what_it_means_on_its_page() -> None:
    """Links of every kind lead where they lead there, code stays, footnotes stay behind (case 03)."""
    text = (
        "First. A [night *count*][dive] of @a with `re[^x]` and [here](#deep), [it](wind.md) and ![map](m.png).[^n] "
        "Last."
        '\n\n[dive]: https://example.org/dive "Log"\n\n[^n]: Note.\n'
    )
    document = parse(text, Location("content/topics/x.md"))
    [number] = [mark.number for mark in document.references]
    said = quote(document, number, TARGET, PageRef("topic", "corals")).replace("\x00", "../../")
    assert said == (
        'A <a href="https://example.org/dive" title="Log">night <em>count</em></a> of '
        '<a href="../../papers/a/" title="Kites" data-key="a">Hu et al. (2022)</a> with <code>re[^x]</code> and '
        '<a href="../../topics/corals/#deep">here</a>, <a href="../../topics/wind/">it</a> and '
        '<img src="../../topics/m.png" alt="map" />.'
    )


def test_emphasis_over_two_sentences_is_whole_in_both() -> None:
    """What is open where a sentence ends is closed in the quotation, and open again in the next."""
    document = parse("*One @a. Two @b* end.", Location("x.md"))
    said = [quote(document, n, TARGET, PageRef("home")) for n in (0, 1)]
    assert [text.count("<em>") == text.count("</em>") == 1 for text in said] == [True, True]


def test_a_part_of_a_longer_page_has_places_of_its_own() -> None:
    """Headings go deeper whatever their form; links within it and to other parts stay on the page (cases 06, 07)."""
    text = (
        "Night\n-----\n\nTop\n===\n\n- ## In a list\n\n"
        "See [caves](#night), [fish](fish.md#caves), [page](fish.md#papers).[^n]\n\n[^n]: N.\n"
    )
    places = {"topics/fish/#caves": "fish_caves"}
    said = html_of(tokens(text), Frame("corals", 2, places=places))
    assert '<h4 id="corals_night">' in said
    assert '<h3 id="corals_top">' in said
    assert '<h4 id="corals_in-a-list">' in said
    assert 'href="#corals_night"' in said
    assert 'href="#fish_caves"' in said
    assert 'href="\x00topics/fish/#papers"' in said
    assert 'id="_fn_corals_1"' in said
