"""Authors: the most prolific, a page for each initial, and a page for each author."""

import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import build_pages, paper, toy, without_search


def test_every_author_with_two_papers_is_under_an_initial(tmp_path: Path) -> None:
    """The overview leads to each initial, the initial to each author, the author to the papers."""
    survey = toy(tmp_path)
    for n in range(2):
        paper(survey.root, f"more-{n}", "topics: [wind]\nauthors: [A, Őry Zed, Ada Knott]")
    build_pages(survey, "authors/")
    overview = LexborHTMLParser((survey.out / "authors" / "index.html").read_bytes())
    letters = {node.text(): node.attributes["href"] for node in overview.css(".letters a")}
    assert list(letters) == ["A", "K", "R", "W", "Z"]
    assert overview.css_first(".refs a").text() == "Ada Knott", "the author of most papers stands first"
    assert "Each has a page. Use the field to find any of the" in overview.css_first(".counts").text()
    assert overview.css_first("form.ask input").attributes["data-kind"] == "Author"
    zed = LexborHTMLParser((survey.out / "authors" / "z" / "index.html").read_bytes())
    assert [node.text() for node in zed.css(".refs a")] == ["Őry Zed"]
    assert zed.css_first(".letters [aria-current]").text() == "Z"
    assert (survey.out / "authors" / "author-a" / "index.html").is_file(), "a name of one letter does not take its page"


def test_an_alphabet_other_than_latin_has_its_letters(tmp_path: Path) -> None:
    """Names in Cyrillic and Arabic are listed under their own letters, and what has none as other."""
    survey = toy(tmp_path)
    for n in range(2):
        paper(survey.root, f"more-{n}", "topics: [wind]\nauthors: [Пётр Жуков, محمد علي, Ada Knott, '{3M}']")
    build_pages(survey, "authors/")
    overview = LexborHTMLParser((survey.out / "authors" / "index.html").read_bytes())
    assert [node.text() for node in overview.css(".letters a")] == ["K", "R", "W", "Ж", "ع", "Other"]
    zhukov = LexborHTMLParser((survey.out / "authors" / "letter-436" / "index.html").read_bytes())
    assert [(node.text(), node.attributes["href"]) for node in zhukov.css(".refs a")] == [
        ("Пётр Жуков", "../../authors/petr-zhukov/")
    ]
    assert (survey.out / "authors" / "mhmd-ly" / "index.html").is_file()


def test_the_bibliography_follows_the_alphabet(tmp_path: Path) -> None:
    """By first author as the survey's language sorts names; editors stand for authors, and nobody at the end."""
    survey = toy(tmp_path)
    names = "Ann Zander;Bo Öztürk;Cy Álvarez;Di Łukasiewicz;Ed Çelik;Flo Otto;Kai d'Ascoli;Lea O’Brien;Ned ångström"
    for n, name in enumerate(names.split(";")):
        paper(survey.root, f"order-{n}", f'topics: [wind]\nauthors: ["{name}", et al.]\nyear: 2020')
    paper(survey.root, "edited", "topics: [wind]\neditors: [Ona Mabel]\nyear: ca. 1785")
    build_pages(survey, "bibliography/", "papers/order-0/")
    files = [survey.out / "bibliography" / name / "index.html" for name in ("", "2", "3", "4")]
    pages = [LexborHTMLParser(path.read_bytes()) for path in files if path.is_file()]
    entries = {node.attributes["id"]: node.text() for page in pages for node in page.css(".bibliography li")}
    order = [key for key in entries if key.startswith("order") or key == "edited"]
    assert order == [f"order-{n}" for n in (2, 8, 4, 6, 3)] + ["edited"] + [f"order-{n}" for n in (7, 5, 1, 0)]
    assert entries["order-0"].split("\n")[2] == "Ann Zander et al. · 2020"
    assert entries["edited"].split("\n")[2] == "Ona Mabel (ed.) · ca. 1785"
    assert [*entries][-1] == "old-kite", "who wrote it is not known"
    zander = LexborHTMLParser((survey.out / "papers" / "order-0" / "index.html").read_bytes())
    assert zander.css_first("p.authors").text().strip() == "Ann Zander, et al."


def test_people_of_one_name_are_told_apart_by_orcid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has a page of their own; of whom nobody knows which they are stand under the name alone."""
    without_search(monkeypatch)
    survey = toy(tmp_path)
    ids = ("0000-0002-1825-0097", "0000-0002-1694-233X", "")
    for n in range(5):
        one = "{family: Li, given: Wei" + (f", orcid: {ids[n % 3]}" if ids[n % 3] else "") + "}"
        paper(
            survey.root, f"li-{n}", f"authors: [{one}]\nyear: {2000 + n}\ntopics: [wind]\nurl: https://example.org/{n}"
        )
    build_pages(survey, "authors/", "papers/")
    assert [path.name for path in sorted((survey.out / "authors").glob("wei-li*")) if path.is_dir()] == [
        "wei-li-0000-0002-1694-233x",
        "wei-li-0000-0002-1825-0097",
    ]
    pages = [(survey.out / "papers" / f"li-{n}" / "index.html").read_text(encoding="utf-8") for n in range(5)]
    links = [re.findall(r'href="../../authors/([^"]+)/">Wei Li<', page) for page in pages]
    assert links == [["wei-li-0000-0002-1825-0097"], ["wei-li-0000-0002-1694-233x"], [], *links[:2]]
