"""The records that flow through the program: what follows from what they hold."""

import pytest

from surveypress.core.config import Config
from surveypress.core.dates import UNDATED, parse_date
from surveypress.core.documents import Document
from surveypress.core.editions import Version
from surveypress.core.model import Corpus, Page, Paper, ProsePage, Topic
from surveypress.core.page_files import former_files, pages_by_file
from surveypress.core.persons import Person
from surveypress.core.problems import ContentError, Location, Problem, errors
from surveypress.core.scripts import has_case, is_east_asian
from surveypress.core.similar_titles import similar_titles


def _paper(key: str = "kite", file: str = "", **fields: object) -> Paper:
    location = Location(file or f"content/papers/{key}.md")
    return Paper(**{"key": key, "title": key, "location": location, "topics": (), **fields})  # type: ignore[arg-type]


def test_years_of_a_paper() -> None:
    """Lists sort by the first version; it is published when the first of the others appeared."""
    preprint, published = Version("preprint", parse_date("2019")), Version("published", parse_date("2021"))
    reprint, undated = Version("reprint", parse_date("2022")), Version("published", parse_date("forthcoming"))
    paper = _paper(date=parse_date("2019-06"), versions=(preprint, published, reprint))
    assert (paper.year, paper.published, paper.year_rank, paper.year_label) == (2019, 2021, 2019, "2019")
    assert _paper(date=parse_date("2019"), versions=(preprint,)).published == 2019
    assert _paper(date=parse_date("2019"), versions=(undated, reprint)).published == 2022
    assert _paper(date=parse_date("forthcoming")).year is None
    none = _paper()
    assert (none.year, none.published, none.year_rank, none.year_label) == (None, None, UNDATED, "")


def test_what_a_paper_is_known_by() -> None:
    """Identifiers by kind, its type as said or guessed, its versions as listed or implied."""
    paper = _paper(ids={"arxiv": "2106.09685", "doi": "10.1/x", "acl": "P19-1"}, date=parse_date("2021"))
    assert (paper.arxiv, paper.doi, paper.acl_id) == ("2106.09685", "10.1/x", "P19-1")
    assert (_paper().arxiv, _paper().doi, _paper().acl_id) == ("", "", "")
    assert paper.work_type.id == "preprint"
    assert _paper(type="book").work_type.id == "book"
    assert _paper(venue="Reefs", facts={"isbn": "1"}).work_type.id == "chapter"
    assert _paper(venue="Reefs").work_type.id == "article"
    assert [version.kind for version in paper.editions] == ["preprint"]
    listed = (Version("reprint", parse_date("1785")),)
    assert _paper(versions=listed).editions == listed
    assert paper.when == "2021"
    assert _paper(facets={"region": ("north",)}).values("region") == ("north",)
    assert paper.values("region") == ()


def test_by_whom_a_paper_is_cited() -> None:
    """Its authors, or else its editors."""
    ash, quill = Person("Ash", "Tobin"), Person("Quill", "Mara")
    assert _paper(authors=(ash,), editors=(quill,)).credited == (ash,)
    assert _paper(editors=(quill,)).credited == (quill,)
    assert _paper().credited == ()


@pytest.mark.parametrize(
    ("person", "name", "surname"),
    [
        (Person("Ash", "Tobin"), "Tobin Ash", "Ash"),
        (Person("Oord", "Aaron", "van den"), "Aaron van den Oord", "van den Oord"),
        (Person("King", "Martin", suffix="Jr."), "Martin King Jr.", "King"),
        (Person("Ash"), "Ash", "Ash"),
        (Person("王", "小风"), "王 小风", "王"),
        (Person("王", "Wei"), "Wei 王", "王"),
        (Person(literal="Reef Council"), "Reef Council", "Reef Council"),
    ],
)
def test_names_of_people(person: Person, name: str, surname: str) -> None:
    """As they stand above a paper, and as they are cited."""
    assert (str(person), person.surname) == (name, surname)
    assert person.orcid_address == ""
    assert Person("Ash", orcid="0000-0002-1825-0097").orcid_address == "https://orcid.org/0000-0002-1825-0097"


@pytest.mark.parametrize(
    ("text", "east", "case"),
    [
        ("王小风", True, False),
        ("김", True, False),
        ("さくら カナ", True, False),
        ("王 Wei", False, True),
        ("Жуков", False, True),
        ("علي", False, False),
        ("2020", False, False),
        ("。・", False, False),
        ("", False, False),
    ],
)
def test_scripts(text: str, *, east: bool, case: bool) -> None:
    """Which texts are East Asian, and which have capitals; signs alone are neither."""
    assert (is_east_asian(text), has_case(text)) == (east, case)


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("https://name.github.io/survey/", "/survey/"),
        ("https://name.github.io/survey", "/survey/"),
        ("https://example.org/a/b/", "/a/b/"),
        ("https://example.org", "/"),
        ("https://example.org/", "/"),
        ("", "/"),
    ],
)
def test_the_path_of_a_site(address: str, path: str) -> None:
    """With a slash at both ends, whatever the address has."""
    assert Config("Kites", base_url=address).base_path == path


@pytest.mark.parametrize(
    ("url", "path"),
    [("", "index.html"), ("papers/kite/", "papers/kite/index.html"), ("feed.xml", "feed.xml"), ("a/b.md", "a/b.md")],
)
def test_the_file_of_a_page(url: str, path: str) -> None:
    """An address that ends in a slash is a folder."""
    assert Page(url, "x.html", {}).path == path


@pytest.mark.parametrize(
    ("file", "folder"),
    [
        ("content/papers/2020/urchin.md", "papers/2020/"),
        ("content/pages/a.md", "pages/"),
        ("content/a.md", ""),
        ("", ""),
    ],
)
def test_the_folder_of_prose(file: str, folder: str) -> None:
    """From where its relative links count."""
    assert Document(location=Location(file)).folder == folder


def test_a_corpus_knows_places() -> None:
    """A value stands where it was read, or where the nearest value around it stands, or at the beginning."""
    spans = {"content/papers/kite.md": {("authors",): (3, 5), ("authors", 1): (3, 20)}, "content/survey.yml": {}}
    kite, gull = _paper(), _paper("gull")
    corpus = Corpus(Config("Kites"), {"kite": kite}, {}, {}, background={"gull": gull}, spans=spans)
    file = "content/papers/kite.md"
    assert corpus.place(file, "authors", 1) == Location(file, 3, 20)
    assert corpus.place(file, "authors", 2, "family") == Location(file, 3, 5)
    assert corpus.place(file, "year") == Location(file, 1, 1)
    assert corpus.place("content/none.md", "year") == Location("content/none.md", 1, 1)
    assert corpus.file("survey") == "content/survey.yml"
    assert corpus.file("taxonomy") == "content/taxonomy.yaml"
    assert (corpus.citable("kite"), corpus.citable("gull")) == (kite, gull)
    with pytest.raises(KeyError):
        corpus.citable("eel")


def test_which_page_is_made_of_which_file() -> None:
    """Papers, topics with and without prose, pages and home, by names without endings; former ones lead to the new."""
    wind = Topic(
        "wind", "Wind", Location(""), aliases=("gust", "calm"), prose=Document("x", Location("content/topics/2/w.md"))
    )
    calm = Topic("calm", "Calm", Location(""))
    urchin = _paper("urchin", "content/papers/2020/urchin.md", aliases=("eel", "kite"))
    kite = _paper("kite", "content/papers/2020/kite.md")
    corpus = Corpus(
        Config("Kites"),
        {"kite": kite, "urchin": urchin},
        {"wind": wind, "calm": calm},
        {},
        pages=[ProsePage("about", "About", Document())],
    )
    assert pages_by_file(corpus) == {
        "pages/about": "about/",
        "pages/home": "",
        "topics/wind": "topics/wind/",
        "topics/2/w": "topics/wind/",
        "topics/gust": "topics/wind/",
        "topics/calm": "topics/calm/",
        "papers/2020/urchin": "papers/urchin/",
        "papers/2020/eel": "papers/urchin/",
        "papers/2020/kite": "papers/kite/",
    }
    assert former_files(corpus) == {"topics/gust": "topics/wind.md", "papers/2020/eel": "papers/2020/urchin.md"}


def test_a_fault_says_all_of_it() -> None:
    """Place, level, message, what to do, and the check that names it."""
    place = Location("content/a.md", 2, 3)
    assert str(Problem(place, "is bad", "mend it")) == "content/a.md:2:3: error: is bad (mend it)"
    told = Problem(Location("a"), "is odd", "look", "warning", "record/odd")
    assert str(told) == "a:1:1: warning: is odd (look) [record/odd]"
    assert str(Problem(Location("a"), "x" * 399, "y" * 400)) == f"a:1:1: error: {'x' * 399} ({'y' * 397}...)"


def test_faults_travel_together() -> None:
    """Sorted, each once, and whole from one process to another; only errors stop a build."""
    late = Problem(Location("b"), "x", "y")
    soon = Problem(Location("a", 9), "x", "y", "warning")
    error = ContentError([late, soon, late])
    assert error.problems == (soon, late)
    assert str(error) == f"{soon}\n{late}"
    rebuild, arguments = error.__reduce__()
    assert rebuild(*arguments).problems == error.problems
    assert errors(error.problems) == [late]


def test_titles_that_nearly_agree_are_told_with_how_near() -> None:
    """In order, each pair once, at least as similar as asked for."""
    titles = ["kites over reefs", "bread in ovens", "kites over reef", "kites over reefs"]
    assert list(similar_titles(titles, 90)) == [
        (0, 2, pytest.approx(96.77, abs=0.01)),
        (0, 3, 100),
        (2, 3, pytest.approx(96.77, abs=0.01)),
    ]
    assert list(similar_titles(titles, 100)) == [(0, 3, 100)]
    assert list(similar_titles([], 0)) == []
