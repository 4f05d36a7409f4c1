"""Links by the names of files lead to the pages made of them, as the files stand on disk."""

import re
from pathlib import Path

import pytest
from toys import build_pages, copied, edit, paper, without_search, write

from surveypress.build.checking import check
from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.core.problems import ContentError


@pytest.fixture
def survey(built_without_search: Survey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Survey:
    """A copy of the toy survey with a paper two folders down, and one whose key is not the name of its file."""
    without_search(monkeypatch)
    survey = copied(built_without_search, tmp_path)
    paper(survey.root, "2020/north/ten", 'title: "Ten kites"\ntopics: [wind]\nkey: Araz:2026img')
    return survey


def _prose(survey: Survey, file: str, text: str) -> None:
    path = survey.content / file
    path.write_text(path.read_text(encoding="utf-8") + f"\n\n{text}\n", encoding="utf-8")


GOOD = [
    ("papers/2020/north/ten.md", "../../../topics/wind.md", "papers/araz-2026img", "../../topics/wind/"),
    ("papers/2020/north/ten.md", "../../reel.md#_summary", "papers/araz-2026img", "../../papers/reel/#_summary"),
    ("papers/2020/north/ten.md", "../../../pages/home.md", "papers/araz-2026img", "../../"),
    ("papers/2020/north/ten.md", "/papers/reel.md", "papers/araz-2026img", "../../papers/reel/"),
    ("papers/2020/north/ten.md", "ten.md", "papers/araz-2026img", "../../papers/araz-2026img/"),
    ("papers/reel.md", "2020/north/ten.md", "papers/reel", "../../papers/araz-2026img/"),
    ("topics/wind.md", "../papers/2020/north/ten.md", "topics/wind", "../../papers/araz-2026img/"),
    ("topics/wind.md", "../papers/%72eel.MD", "topics/wind", "../../papers/reel/"),
    ("pages/about.md", "../papers/2020/north/ten.md", "about", "../papers/araz-2026img/"),
]
"""File, link in its prose, page made of it, and where the link leads there."""


def test_links_by_file_lead_to_their_pages(survey: Survey) -> None:
    """From and to files in folders of any depth, with anchors, and whatever key the record says (case 18)."""
    for n, (file, link, *_) in enumerate(GOOD):
        _prose(survey, file, f"[number {n}]({link})")
    build_pages(survey, *(f"{page}/index.html" for _, _, page, _ in GOOD))
    for n, (file, link, page, leads) in enumerate(GOOD):
        html = (survey.out / page / "index.html").read_text(encoding="utf-8")
        assert re.search(f'<a href="{leads}"[^>]*>number {n}</a>', html), (file, link)
    assert [str(problem) for problem in check(survey) if problem.level == "error"] == []


def test_accents_in_names_of_files_may_be_typed_in_two_ways(survey: Survey) -> None:
    """A file of a disk that takes letters and accents apart is cited and linked by one name (item 4)."""
    paper(survey.root, "mu\u0308ller2020", 'title: "Drachen"\ntopics: [wind]')
    _prose(survey, "topics/wind.md", "@m\u00fcller2020, [file](../papers/m\u00fcller2020.md), @mu\u0308ller2020.")
    build_pages(survey, "topics/wind/")
    html = (survey.out / "topics" / "wind" / "index.html").read_text(encoding="utf-8")
    assert html.count('<a href="../../papers/muller2020/"') >= 3


@pytest.mark.parametrize(
    ("file", "link", "hint"),
    [
        ("papers/2020/north/ten.md", "../topics/wind.md", "write ../../../topics/wind.md, as links count from the"),
        ("topics/wind.md", "../papers/ten.md", "write ../papers/2020/north/ten.md, as links count from the"),
        ("topics/wind.md", "../papers/reeel.md", "correct the path to the .md file; did you mean 'papers/reel'"),
        ("topics/wind.md", "mailto:me@kites.md", ""),
        ("topics/wind.md", "//example.org/reel.md", ""),
    ],
)
def test_a_link_that_is_wrong_on_disk_is_named(survey: Survey, file: str, link: str, hint: str) -> None:
    """With the right one, if there is a file of that name; addresses of other hosts are no files."""
    _prose(survey, file, f"[here]({link})")
    if not hint:
        build(survey)
        return
    with pytest.raises(ContentError) as error:
        build(survey)
    (problem,) = [problem for problem in error.value.problems if problem.level == "error"]
    assert problem.check == "prose/file-link"
    assert problem.hint.startswith(hint)


def test_former_names_are_cited_and_linked_with_a_hint(survey: Survey) -> None:
    """Citations, links by file and topic links by a former name lead to what is there now (cases 12 and 32)."""
    edit(survey.content / "papers" / "reel.md", "related:", "aliases: [quill2021, Old:Key]\nrelated:")
    edit(survey.content / "taxonomy.yaml", "- id: wind\n", "- id: wind\n        aliases: [breeze]\n")
    text = "@quill2021 [@{Old:Key}] [a](../papers/quill2021.md) [b](breeze.md) [[breeze]]"
    _prose(survey, "topics/lines.md", text)
    _prose(survey, "papers/reel.md", "My own @quill2021.")
    built = build_pages(survey, "topics/lines/")
    html = (survey.out / "topics" / "lines" / "index.html").read_text(encoding="utf-8")
    assert html.count('<a href="../../papers/reel/"') >= 3
    assert '<a href="../../topics/wind/">b</a>' in html
    said = {problem.hint for problem in built.warnings if "former" in problem.message}
    assert said == {"write 'reel'", "write 'wind'", "write '../papers/reel.md'", "write 'wind.md'"}
    write(survey.content / "topics" / "breeze.md", "Left behind.")
    with pytest.raises(ContentError, match="no topic of the taxonomy has the id 'breeze': it is now 'wind'"):
        build_pages(survey, "topics/lines/")
