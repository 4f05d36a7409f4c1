"""What the search finds in scripts, spellings and words of other fields than the bundled survey's."""

from collections.abc import Callable, Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect
from toys import paper, served, toy

from surveypress.build.pipeline import build

pytestmark = pytest.mark.browser
Asked = Callable[[Page, str, str], None]
SHOWN = "[...document.querySelectorAll('#results li')].map((li) => li.dataset.key)"
PAPERS = {
    "c": ("Reefs in C", "Cy Zander", "A reef is drawn in C at noon.", ""),
    "cpp": ("Reefs in C++", "Ann Zander", "A reef is drawn in C++ at night.", ""),
    "csharp": ("Reefs in C#", "Bo Zander", "A reef is drawn in `C#` by day.", ""),
    "astar": ("A* over Reefs", "Pat Finder", "A* search over reefs.", ""),
    "hamlet": ("To Be or Not to Be: a Polyp's Question", "Rosa Krantz", "A polyp asks.", ""),
    "lukasz": ("Corals of the Baltic", "Łukasz Żółw", "Cold water.", ""),
    "strasse": ("Die Große Größe der Straße", "Jörg Weiß", "Von Straßen.", ""),
    "arabic": ("الشِّعاب المرجانية", "محمد علي", "دراسة الشِّعاب في البحر", ""),
    "chinese": ("珊瑚礁的历史", "王 小风", "中国珊瑚礁的历史。", ""),
    "columns": ("Sparse Columns", "Ida Field", "", "Sparse columns of a tableau, kept in a matrix."),
    "engine": ("An Engine for Clusters", "Ida Field", "", "Runs on Apache Spark, with forums and posts."),
}
RECORD = 'title: "{}"\nauthors: ["{}"]\nyear: 2000\ntopics: [wind]\nabstract: "{}"\ndistinct_from: [c, cpp, csharp]'

OTHERS = {
    "psalms": "title: Songs of Old\nauthors: [Jürgen Müller]\nyear: 1999",
    "edited": "title: A Septuagint\ntype: book\neditors: [Alfred Rahlfs]\nyear: 1935",
    "persian": "title: صور خیال\nauthors: [محمد علی]\nyear: ۱۳۵۸",
    "report": "title: Tides\ntype: report\nnumber: Technical Report 2021-14\ninstitution: Institute of Low Water",
    "standard": "title: Words of Must\ntype: standard\nnumber: RFC 2119\npublisher: Engineers' Task Force",
    "novel": "title: The Trial\ntype: book\noriginal_title: Der Process\npublisher: Die Schmiede\nplace: Berlin",
    "issue": "title: Buoys\ntype: article\nvenue: Journal of Buoys\nnumber: 2119",
    "sensor": "title: ﾋﾟｴｿﾞｾﾝｻによる計測\nauthors: [ﾔﾏﾀﾞ ｼﾞﾛｳ]\nyear: 2015",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey with these papers beside its own."""
    survey = toy(tmp_path_factory.mktemp("languages"))
    for key, (title, author, summary, abstract) in PAPERS.items():
        paper(survey.root, key, RECORD.format(title, author, abstract).replace(f"[{key}, ", "["), summary)
    build(survey)
    with served(survey.out) as address:
        yield address


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey with works of other kinds beside its own papers."""
    survey = toy(tmp_path_factory.mktemp("others"))
    for key, fields in OTHERS.items():
        paper(survey.root, key, f"{fields}\ntopics: [wind]")
    build(survey)
    with served(survey.out) as address:
        yield address


def _ask(page: "Page", home: str, query: str) -> list[str]:
    page.goto(f"{home}search/?{urlencode({'q': query})}")
    page.wait_for_selector("#results[data-state=done]", state="attached")
    found: list[str] = page.evaluate(SHOWN)
    return found


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("C", "c"),
        ("c++", "cpp"),
        ("reefs in c++", "cpp"),
        ('"C++"', "cpp"),
        ("C#", "csharp"),
        ("reefs in C", "c"),
        ("a*", "astar"),
        ("to be or not to be", "hamlet"),
        ('"to be or not to be"', "hamlet"),
        ("author:zolw", "lukasz"),
        ("zolw", "lukasz"),
        ("author:weiss", "strasse"),
        ("author:Weiß", "strasse"),
        ("author:joerg", "strasse"),
        ("grosse", "strasse"),
        ("groesse", "strasse"),
        ("Größe", "strasse"),
        ("strasse", "strasse"),
        ("الشعاب", "arabic"),
        ("الشِّعَاب", "arabic"),
        ("شعاب", "arabic"),
        ("المرجانية الشعاب", "arabic"),
        ("مرجانيه شعاب", "arabic"),
        ("礁", "chinese"),
        ("珊瑚礁", "chinese"),
        ("珊瑚的历史", "chinese"),
    ],
)
def test_each_spelling_finds_its_paper(same_page: "Page", asked: Asked, home: str, query: str, first: str) -> None:
    """Whatever is typed, in whatever script, the paper that has it in its title comes first."""
    asked(same_page, home, query)
    assert same_page.evaluate(SHOWN)[:1] == [first]


@pytest.mark.usefixtures("errors")
def test_an_author_is_found_without_the_signs_of_the_name(page: "Page", home: str) -> None:
    """Letters that no accent can be taken off are typed as they look."""
    assert "lukasz" in _ask(page, home, "author:lukasz")


@pytest.mark.usefixtures("errors")
def test_c_and_its_kin_are_different_words(page: "Page", home: str) -> None:
    """A phrase lists the papers that say it, and no other."""
    assert _ask(page, home, '"C++"') == ["cpp"]
    assert _ask(page, home, '"C#"') == ["csharp"]


@pytest.mark.parametrize(
    ("query", "key"),
    [("matrix", "columns"), ("apache spark", "engine"), ("tableaus", "columns"), ("forum post", "engine")],
)
def test_words_of_abstracts_are_found(same_page: "Page", asked: Asked, home: str, query: str, key: str) -> None:
    """A record that has nothing but an abstract is found by it, and nothing is corrected."""
    asked(same_page, home, query)
    assert same_page.evaluate(SHOWN)[0] == key
    assert "instead" not in same_page.locator("#status").inner_text()


@pytest.mark.usefixtures("errors")
def test_a_word_that_only_a_page_has_is_not_corrected(page: "Page", home: str) -> None:
    """Pagefind knows what our index lacks: the paper is listed as was asked for."""
    page.route(
        "**/data/search.json",
        lambda route: route.fulfill(body=route.fetch().text().replace("\\nspark", "\\nsqark")),
    )
    assert _ask(page, home, "spark") == ["engine"]
    expect(page.locator("#status")).to_contain_text("for “spark”", use_inner_text=True)


@pytest.mark.usefixtures("errors")
def test_signs_of_a_script_without_blanks_are_marked(page: "Page", home: str) -> None:
    """Of a title without blanks only what was asked for is marked."""
    _ask(page, home, "珊瑚礁")
    expect(page.locator("#results mark").first).to_have_text("珊瑚礁", use_inner_text=True)
    _ask(page, home, "c++")
    expect(page.locator("#results mark").first).to_have_text("C++", use_inner_text=True)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("mueller", "psalms"),
        ("Müller", "psalms"),
        ("rahlfs", "edited"),
        ("author:rahlfs", "edited"),
        ("۱۳۵۸", "persian"),
        ("1358", "persian"),
        ("year:1979", "persian"),
        ("ｾﾝｻ", "sensor"),
        ("センサ", "sensor"),
        ("author:ヤマダ", "sensor"),
        ("Technical Report 2021-14", "report"),
        ("Institute of Low Water", "report"),
        ("RFC 2119", "standard"),
        ("2119", "standard"),
        ("Der Process", "novel"),
        ("Schmiede Berlin", "novel"),
    ],
)
def test_works_are_found_by_what_their_pages_say(
    same_page: "Page", asked: Asked, others: str, query: str, first: str
) -> None:
    """Names with umlauts spelled out, editors, years of other calendars, numbers, publishers, first titles."""
    asked(same_page, others, query)
    assert same_page.evaluate(SHOWN)[:1] == [first]


@pytest.mark.parametrize(("query", "key"), [("details", "novel"), ("publisher", "novel"), ("book", "novel")])
def test_what_every_page_says_is_no_word_of_a_paper(
    same_page: "Page", asked: Asked, others: str, query: str, key: str
) -> None:
    """Headings, names of rows and types are the program's: who looks for such a word finds the papers that say it."""
    asked(same_page, others, query)
    assert key not in same_page.evaluate(SHOWN)
