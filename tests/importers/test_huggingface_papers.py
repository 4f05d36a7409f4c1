"""Pasted pages: every line has its place, and what is no such page is refused before anything is written."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveypress.core.problems import ContentError
from surveypress.importers.huggingface_papers import parse, recognises

FIXTURES = Path(__file__).parent / "fixtures"
ABSTRACT = (
    "We study kites as children fly them, on hills and on beaches, in light and in heavy wind. " * 3 + "They fly."
)


def _refusal(text: str) -> str:
    with pytest.raises(ContentError) as refused:
        parse(text, "x.txt")
    return str(refused.value)


def test_the_glued_layout() -> None:
    """Title and abstract line by line; Subscribe goes from the first title only, and only where it is glued to it."""
    parsed = parse((FIXTURES / "glued.txt").read_text(encoding="utf-8"), "glued.txt")
    assert parsed.unplaced == ()
    assert [(entry.number, entry.location.line, entry.title) for entry in parsed.entries] == [
        (1, 3, "BOXKITE: Two Cells are Steadier than One"),
        (2, 5, "Subscribe to the Wind: How Kites Learn to Wait"),
        (3, 7, "Kite-$\\alpha$: Folding Paper with $n^2$ Creases"),
        (4, 9, "“Why Fly?” <b>Questions</b> & Answers"),
    ]
    assert parsed.entries[3].abstract.endswith("Code: https://kites.example/code")


def test_the_dated_layout() -> None:
    """The date in the page's head belongs to no paper; each paper has its own date, comments, authors, organisation."""
    parsed = parse((FIXTURES / "dated.txt").read_text(encoding="utf-8"), "dated.txt")
    assert parsed.unplaced == ()
    assert [(entry.title, entry.listing) for entry in parsed.entries] == [
        ("Tails: What Keeps a Kite Upright", {"authors_count": 6, "date": "Nov 18, 2024"}),
        ("Bowline: A Knot for Every Line", {"authors_count": 1, "date": "Sep 14, 2024", "comments": 1}),
        ("Night Flights with Lamps", {"organisation": "windlab WINDLAB", "date": "Dec 2", "comments": 3}),
        ("Reeling In", {"authors_count": 1024, "date": "May 5"}),
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("SubscribeBOXKITE", "BOXKITE"),
        ("Subscribe$x$-Kites", "$x$-Kites"),
        ("Subscribe“Why?” Kites", "“Why?” Kites"),
        ("SubscribeéKite", "éKite"),
        ("Subscribe to Kites", "Subscribe to Kites"),
        ("Subscribers of Kites", "Subscribers of Kites"),
        ("Subscribe: a Kite", "Subscribe: a Kite"),
        ("How to Subscribe: Kites", "How to Subscribe: Kites"),
    ],
)
def test_subscribe_before_the_first_title(line: str, title: str) -> None:
    """The button's word goes where it is glued to a title, and stays where the title means it."""
    assert parse(f"{line}\n{ABSTRACT}\n", "x.txt").entries[0].title == title


def test_a_line_without_a_place_is_reported() -> None:
    """What fits nowhere is neither lost nor taken for something else."""
    parsed = parse(f"One\n{ABSTRACT}\nA stray line\nTwo\n{ABSTRACT}\n", "x.txt")
    assert [(str(location), line) for location, line in parsed.unplaced] == [("x.txt:3:1", "A stray line")]
    assert [entry.title for entry in parsed.entries] == ["One", "Two"]


def test_an_abstract_of_two_paragraphs_stays_whole() -> None:
    """A second long line goes on with the abstract."""
    first = ABSTRACT + " " + ABSTRACT
    entries = parse(f"One\n{first}\n{first}\nTwo\n{ABSTRACT}\n", "x.txt").entries
    assert [entry.abstract for entry in entries] == [f"{first}\n{first}", ABSTRACT]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "x.txt:1:1: error: the file is empty"),
        (" \n\t\n", "x.txt:1:1: error: the file is empty"),
        ("\n\nA kite.\n", "x.txt:3:1: error: no entry found"),
        (
            "@article{kite,\n  title = {Kite},\n  abstract = {" + ABSTRACT + "}}\n",
            "x.txt:1:1: error: this is no pasted page",
        ),
        ("<!DOCTYPE html>\n<title>Kite</title>\n" + ABSTRACT, "x.txt:1:1: error: this is no pasted page"),
        ('\n[\n{"title": "Kite",\n"abstract": "' + ABSTRACT + '"}]\n', "x.txt:2:1: error: this is no pasted page"),
        ("\n".join(f"Line {n}" for n in range(9)) + f"\n{ABSTRACT}\n", "x.txt:1:1: error: 8 of 10 lines have no place"),
    ],
)
def test_what_is_no_pasted_page_is_refused(text: str, told: str) -> None:
    """Empty files and files of other kinds are named as such, at the line that tells."""
    assert _refusal(text).startswith(told)


def _paper(title: str, abstract: str = ABSTRACT, date: str = "Nov 18, 2024") -> str:
    return f"{title}\n\n{abstract}\n\n• 6 authors\n\n·\n\n{date}\n\n"


@pytest.mark.parametrize("long", ["Kite " * 59 + "end", "Kite " * 90 + "end"])
def test_a_long_title_takes_no_date_for_a_title(long: str) -> None:
    """A title as long as abstracts are stands behind the date of the paper above, which stays that paper's date."""
    parsed = parse(_paper("One") + _paper(long) + _paper("Three"), "x.txt")
    assert [(entry.title, entry.abstract, entry.listing["date"]) for entry in parsed.entries] == [
        (title, ABSTRACT, "Nov 18, 2024") for title in ("One", long, "Three")
    ]


@pytest.mark.parametrize(
    "abstract", ["A kite of paper is flown in one wind, and it falls.", "我们研究孩子们放风筝的方式，在山上和海滩上。"]
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_short_abstract_between_title_and_listing(abstract: str, place: int) -> None:
    """What stands between a line and the count of authors is an abstract, however short it is."""
    papers = [("One", ABSTRACT), ("Two", ABSTRACT)]
    papers.insert(place, ("·" if place else "Knots", abstract))
    parsed = parse("Daily Papers\n\nDec 10\n\n" + "".join(_paper(*paper) for paper in papers), "x.txt")
    assert [(entry.title, entry.abstract) for entry in parsed.entries] == papers
    assert parsed.unplaced == ()


def test_a_sign_of_chinese_says_as_much_as_three_letters() -> None:
    """Abstracts in scripts without blanks are shorter, and abstracts all the same."""
    abstract = "我们研究孩子们放风筝的方式，在山上和海滩上，在微风和大风中，并报告所有结果。" * 2
    papers = [("第一", abstract), ("风筝", abstract), ("Kites", ABSTRACT)]
    text = "".join(f"{title}\n{said}\n" for title, said in papers)
    assert [(entry.title, entry.abstract) for entry in parse(text, "x.txt").entries] == papers
    assert recognises(text, "x.txt")


def _dated(*dates: str) -> str:
    return "".join(f"Kite {n}\n{ABSTRACT}\n• 2 authors\n·\n{date}\n" for n, date in enumerate(dates))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"One\n{ABSTRACT}\nTwo\n", "x.txt:3:1: error: the file ends in the middle of an entry: 'Two'"),
        (f"One\n{ABSTRACT}\nTwo\n{ABSTRACT[:240]}\n", "x.txt:3:1: error: the last entry is cut off: 'Two'"),
        (_dated("May 5", "") + "\n", "x.txt:6:1: error: the last entry is cut off: 'Kite 1'"),
        (_dated("May 5", "Jun 7") + f"Last\n{ABSTRACT}\n", "x.txt:11:1: error: the last entry is cut off: 'Last'"),
        (_dated("May 5", "Jun 7, 20"), "x.txt:10:1: error: the file ends in the middle of an entry: 'Jun 7, 20'"),
        (_dated("May 5") + f"Last\n{ABSTRACT}\n• 2 auth", "x.txt:8:1: error: the file ends in the middle of an entry"),
    ],
)
def test_what_is_cut_off_is_refused(text: str, told: str) -> None:
    """A page that was not pasted to its end is refused, at the entry that lacks something."""
    assert _refusal(text).startswith(told)


def test_a_dated_entry_is_whole_however_its_abstract_ends() -> None:
    """Where the date stands the entry is not cut off, even if the abstract ends without a full stop."""
    assert len(parse(f"One\n{ABSTRACT[:240]}\n·\nMay 5\n", "x.txt").entries) == 1


WORD = st.text(st.characters(categories=["Lu", "Ll", "Nd"], exclude_characters=""), min_size=1, max_size=12)
TITLES = st.lists(WORD, min_size=1, max_size=10).map(lambda words: "Kite " + " ".join(words))
ABSTRACTS = st.lists(WORD | st.sampled_from(["·", "•", "new", "$x$"]), max_size=9).map(
    lambda words: f"{ABSTRACT} {' '.join(words)}."
)
LISTINGS = st.fixed_dictionaries(
    {"date": st.sampled_from(["Nov 18, 2024", "Dec 2", "May 5, 2020"])},
    optional={
        "comments": st.integers(1, 999),
        "authors_count": st.integers(1, 5000),
        "organisation": WORD.map(lambda word: f"Lab {word}"),
    },
)


@given(st.lists(st.tuples(TITLES, ABSTRACTS), min_size=1), st.booleans(), st.booleans())
def test_the_glued_layout_gives_back_what_it_shows(pairs: list[tuple[str, str]], head: bool, spaced: bool) -> None:
    """Any titles and abstracts, with or without blank lines and the page's head, come back in order."""
    lines = [line for pair in pairs for line in pair]
    text = ("Get trending papers in your email inbox!\nSubscribe" if head else "") + ("\n\n" if spaced else "\n").join(
        lines
    )
    parsed = parse(text, "x.txt")
    assert [(entry.title, entry.abstract) for entry in parsed.entries] == pairs
    assert parsed.unplaced == ()


@given(st.lists(st.tuples(TITLES, ABSTRACTS, LISTINGS), min_size=1), st.booleans())
def test_the_dated_layout_gives_back_what_it_shows(papers: list[tuple[str, str, dict[str, Any]]], head: bool) -> None:
    """Any listing comes back with its own paper."""
    text = "new\n\nSubscribe\n\nDaily Papers\n\nDec 10\n\n" if head else ""
    for title, abstract, listing in papers:
        text += f"{title}\n\n{abstract}\n\n"
        text += f"  • {listing['authors_count']} authors\n" if "authors_count" in listing else ""
        text += f"{listing['organisation']}\n" if "organisation" in listing else ""
        text += f"·\n{listing['date']}{' ' + str(listing['comments']) if 'comments' in listing else ''}\n\n"
    parsed = parse(text, "x.txt")
    assert [(entry.title, entry.abstract, entry.listing) for entry in parsed.entries] == papers
    assert parsed.unplaced == ()
