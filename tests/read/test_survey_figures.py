r"""Figures that a survey knows of itself: `{{ papers in lora }}` is a number wherever prose is, and cannot go stale."""

import json
from pathlib import Path

import pytest
from toys import edit, paper, toy, tree, without_search, write

from surveypress.build.pipeline import build
from surveypress.cli import main
from surveypress.read import read


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The toy survey."""
    return toy(tmp_path).content


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("{{ papers }} and {{papers}}", "9 and 9"),
        ("{{ topics }} topics in {{ areas }} areas", "4 topics in 2 areas"),
        ("{{ topics in making }}", "2"),
        ("{{ papers in making }}, {{ papers  in  frames }}", "5, 4"),
        ("{{ papers in 2021 }}, {{ papers in 2010-2020 }}, {{ papers in 1066 }}", "1, 2, 0"),
        ("{{ papers in material:silk }}", "2"),
        ("{{ marginal papers }}, {{ background works }}", "0, 0"),
        ("{{ papers without venue }}", "8"),
        ("**{{ papers }}** [all {{ papers }}](../pages/about.md)", "**9** [all 9](../pages/about.md)"),
        ("[[wind|{{ papers in wind }} winds]]", "[[wind|3 winds]]"),
        ("[see {{ papers }}, @bowline]", "[see 9, @bowline]"),
        ("![{{ papers }} kites](a.png)", "![9 kites](a.png)"),
        ("> one\n> {{ papers }} two", "> one\n> 9 two"),
        ("| a | b |\n|---|---|\n| c \\| d | {{ papers }} |", "| a | b |\n|---|---|\n| c \\| d | 9 |"),
        ("- x\n\n  {{ papers }}. None.", "- x\n\n  9\\. None."),
        ("`{{ papers }}`", "`{{ papers }}`"),
        ("    {{ papers }}", "    {{ papers }}"),
        ("```\n{{ papers }}\n```", "```\n{{ papers }}\n```"),
        (r"\{{ papers }}", r"\{{ papers }}"),
        ("$a^{{b}}$", "$a^{{b}}$"),
        ("<!-- {{ papers }} -->", "<!-- {{ papers }} -->"),
        ("{{\npapers }} {papers}", "{{\npapers }} {papers}"),
    ],
)
def test_a_figure_in_prose(content: Path, source: str, shown: str) -> None:
    """It is written out where it is text; code, maths, comments and what is escaped stay as they are."""
    write(content / "pages" / "more.md", f"---\ntitle: More\n---\n{source}\n")
    corpus, problems = read(content)
    [page] = [page for page in corpus.pages if page.name == "more"]
    assert page.document.text == f"{shown}\n"
    assert problems == []


def test_figures_without_markdown(content: Path) -> None:
    """The description, scopes and the glossary know them too."""
    edit(content / "survey.yaml", "Nine invented papers", '"{{ papers }} papers, \\\\{{ papers }}"\n#')
    edit(
        content / "taxonomy.yaml",
        "What one does with a kite.",
        '"{{ papers in flying }} on what one does with a kite."',
    )
    write(content / "glossary.yaml", "- {term: Reel, definition: 'One of {{ topics }}.'}\n")
    corpus, problems = read(content)
    assert corpus.config.description == "9 papers, {{ papers }}"
    assert corpus.topics["flying"].scope == "5 on what one does with a kite."
    assert corpus.terms[0].definition == "One of 4."
    assert problems == []


@pytest.mark.parametrize(
    ("mark", "fault"),
    [
        ("{{ papres }}", "{{ papres }} is no figure of the survey; did you mean 'papers'"),
        ("{{ papers in wimd }}", "{{ papers in wimd }}: there is no topic 'wimd'; did you mean 'wind'?"),
        ("{{ papers in material:slik }}", "{{ papers in material:slik }}: there is no topic 'material:slik'"),
        ("{{ kites in wind }}", "{{ kites in wind }} is no figure"),
        ("{{ }}", "{{  }} is no figure"),
    ],
)
def test_an_unknown_figure(content: Path, mark: str, fault: str) -> None:
    """It is named with its place and what to do, and stays as it is written."""
    write(content / "pages" / "more.md", f"---\ntitle: More\n---\nOne.\nOf **{mark}** kites\n")
    edit(content / "survey.yaml", "Nine invented papers", f'"{mark}"\n#')
    _, problems = read(content)
    [prose] = [p for p in problems if p.location.file == "content/pages/more.md"]
    [settings] = [p for p in problems if p.location.file == "content/survey.yaml"]
    assert (prose.location.line, prose.location.column) == (5, 6)
    assert settings.location.line == 3
    assert fault in prose.message
    assert settings.message == prose.message
    assert prose.hint


def test_numbers_are_written_as_the_language_writes_them(content: Path) -> None:
    """Thousands are parted as in all other figures of the site."""
    for n in range(1100):
        write(content / "papers" / f"added-{n}.md", f"---\ntitle: Added {n}\ntopics: [wind]\n---\n")
    edit(content / "survey.yaml", "language: en-GB", "language: de")
    write(content / "pages" / "more.md", "---\ntitle: More\n---\n{{ papers }}\n")
    assert read(content)[0].pages[-1].document.text == "1.109\n"


def test_figures_stand_on_every_page_and_follow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages, /all/, Markdown twins, the search and exports have the number, and a paper more changes them all."""
    without_search(monkeypatch)
    survey = toy(tmp_path)
    for file in ("topics/wind.md", "papers/gust.md", "pages/about.md", "pages/home.md"):
        path = survey.content / file
        path.write_text(path.read_text() + "\nHere are {{ papers in flying }} kites of *{{ papers }}*, [@bowline].\n")
    build(survey)
    _expect(tree(survey.out), "5", "9")
    paper(tmp_path, "new", "topics: [wind]\nyear: 2001")
    build(survey)
    _expect(tree(survey.out), "6", "10")
    incremental = tree(survey.out)
    fresh = toy_again(survey.root, tmp_path / "again")
    assert tree(fresh) == incremental


def toy_again(root: Path, other: Path) -> Path:
    """Builds the same content with nothing kept from before."""
    from shutil import copytree

    from surveypress.build.project import Survey

    copytree(root / "content", other / "content")
    again = Survey(other, other / "content", other / "site", "")
    build(again)
    return again.out


def _expect(site: dict[str, bytes], flying: str, papers: str) -> None:
    html = f"Here are {flying} kites of <em>{papers}</em>"
    pages = ("topics/wind/index.html", "papers/gust/index.html", "about/index.html", "index.html", "all/index.html")
    for name in pages:
        assert html in site[name].decode(), name
    for name in ("topics/wind.md", "papers/gust.md", "about.md"):
        assert f"Here are {flying} kites of *{papers}*" in site[name].decode(), name
    assert html in site["papers/bowline/index.html"].decode(), "the sentence as it is quoted"
    row = next(row for row in json.loads(site["data/papers.json"]) if row["key"] == "gust")
    assert f"Here are {flying} kites of {papers}," in row["summary"]
    assert [name for name, text in site.items() if b"{{ papers" in text and not name.endswith(".zip")] == []


def test_renaming_a_topic(content: Path) -> None:
    """The figures that count in it follow, in prose and in settings; a former id is named as such."""
    write(content / "pages" / "more.md", "---\ntitle: More\n---\n{{papers in wind}} `{{ papers in wind }}` [[wind]]\n")
    edit(content / "survey.yaml", "Nine invented papers", '"{{ papers in wind }} papers"\n#')
    assert main(["rename", "wind", "air", "--content", str(content), "--yes", "--quiet"]) == 0
    assert (content / "pages" / "more.md").read_text().endswith("\n{{papers in air}} `{{ papers in wind }}` [[air]]\n")
    assert '"{{ papers in air }} papers"' in (content / "survey.yaml").read_text()
    assert read(content)[1] == []
    edit(content / "pages" / "more.md", "{{papers in air}}", "{{ papers in wind }}")
    corpus, problems = read(content)
    assert corpus.pages[-1].document.text.startswith("3 ")
    assert [problem.message for problem in problems] == ["the former topic id 'wind' is used here: it is now 'air'"]


def test_citations_keep_their_places(content: Path) -> None:
    """A key that stands behind a figure is renamed where it stands."""
    more = write(
        content / "pages" / "more.md", "---\ntitle: More\n---\n{{ papers }} of [@gust] and {{ topics }} @gust.\n"
    )
    assert main(["rename", "gust", "squall", "--content", str(content), "--yes", "--quiet"]) == 0
    assert more.read_text().endswith("\n{{ papers }} of [@squall] and {{ topics }} @squall.\n")


def test_hostile_marks(content: Path) -> None:
    """Braces without end take no time."""
    write(content / "pages" / "more.md", "---\ntitle: More\n---\n" + "{{" * 50_000 + "{{ papers " * 20_000 + "\n")
    assert read(content)[1] == []
