"""The promises of a build: the same content gives the same bytes, whatever was there before."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from toys import copied, edit, paper, toy, tree, without_search, write

from surveypress.build.pipeline import build
from surveypress.build.project import Built, Survey, unchanged
from surveypress.core.problems import ContentError, Problem
from surveypress.pages.sections import OPTIONAL
from surveypress.render import renderer

REPOSITORY = Path(__file__).parents[2]
PACKAGED = Path(__file__).parents[2] / "templates"


def _papers(root: Path) -> list[Path]:
    return sorted((root / "content" / "papers").glob("*.md"))


def _edit_paper(root: Path, n: int) -> None:
    path = _papers(root)[n % len(_papers(root))]
    text = path.read_text(encoding="utf-8")
    changes = [
        text + f"\nOne more sentence, number {n}, on strong wind.\n",
        text.replace('title: "', f'title: "{n} ', 1),
        text.replace("tldr: ", f"tldr: Number {n}: " if 'tldr: "' not in text else "tldr: ", 1).replace(
            f"Number {n}: ", f"Number {n} "
        ),
        text.replace("year: 20", "year: 19", 1),
        text.replace("authors: [", "authors: [Ben Reel, ", 1),
        text.replace("strong", "light"),
    ]
    path.write_text(changes[n % len(changes)], encoding="utf-8")


def _add_paper(root: Path, n: int) -> None:
    topic = ("frames", "sails", "lines", "wind")[n % 4]
    paper(root, f"added-{n}", f"topics: [{topic}]\nyear: {2000 + n % 30}\nauthors: [Ada Knott]", "It cites @bowline.")


def _delete_paper(root: Path, n: int) -> None:
    _papers(root)[n % len(_papers(root))].unlink()


def _rename_paper(root: Path, n: int) -> None:
    """As a person does: the former key becomes an alias, and the prose names the new key."""
    path = _papers(root)[n % len(_papers(root))]
    new = f"{path.stem.removesuffix('-two')}-two" if not path.stem.endswith("-two") else path.stem.removesuffix("-two")
    for file in [*root.glob("content/*/*.md"), *root.glob("content/sources/*.yaml")]:
        text = file.read_text(encoding="utf-8")
        text = text.replace(f"@{path.stem}", f"@{new}").replace(f"papers/{path.stem}.md", f"papers/{new}.md")
        text = text.replace(f"[{path.stem}]", f"[{new}]").replace(f"key: {path.stem},", f"key: {new},")
        file.write_text(text, encoding="utf-8")
    path.rename(path.with_stem(new))
    if n % 2:
        edit(path.with_stem(new), "---\n", f"---\naliases: [{path.stem}]\n")


def _move_paper(root: Path, n: int) -> None:
    path = _papers(root)[n % len(_papers(root))]
    topics = ("[wind]", "[sails, wind]", "[lines, frames, sails]", "[]", "[making]")[n % 5]
    lines = path.read_text(encoding="utf-8").splitlines()
    lines = [f"topics: {topics}" if line.startswith("topics:") else line for line in lines]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _edit_prose(root: Path, n: int) -> None:
    files = sorted([*root.glob("content/topics/*.md"), *root.glob("content/pages/*.md")])
    path = files[n % len(files)]
    path.write_text(path.read_text(encoding="utf-8") + f"\nMore prose, number {n}.\n", encoding="utf-8")


def _add_figures(root: Path, n: int) -> None:
    files = sorted([*root.glob("content/topics/*.md"), *root.glob("content/papers/*.md")])
    path = files[n % len(files)]
    figures = f"\nOf {{{{ papers }}}} kites {{{{ papers in flying }}}} fly, {{{{ papers in 20{n % 30:02} }}}} now.\n"
    path.write_text(path.read_text(encoding="utf-8") + figures, encoding="utf-8")


def _add_citation(root: Path, n: int) -> None:
    files = sorted([*root.glob("content/topics/*.md"), *root.glob("content/papers/*.md")])
    key = _papers(root)[n % len(_papers(root))].stem
    path = files[(n // 7) % len(files)]
    path.write_text(
        path.read_text(encoding="utf-8") + f"\nAlso see [@{key}; @bowline] and [[wind]].\n", encoding="utf-8"
    )


def _edit_taxonomy(root: Path, n: int) -> None:
    path = root / "content" / "taxonomy.yaml"
    text = path.read_text(encoding="utf-8")
    leaf = text[text.index("      - id: wind\n") : text.index("facets:")]
    changes = [
        text.replace("title: Sails", f"title: Sails {n}", 1),
        text.replace("scope: What", f"scope: In {n} words, what", 1),
        text.replace(leaf, "").replace("    children:\n", f"    children:\n{leaf}", 1),
        text.replace("Silk", f"Silk {n}"),
        text.replace("Hard parts", "Soft parts"),
        text.replace("      - id: sails", "      - id: kites", 1),
    ]
    path.write_text(changes[n % len(changes)], encoding="utf-8")


def _edit_survey(root: Path, n: int) -> None:
    path = root / "content" / "survey.yaml"
    changes = [
        ("title: Kites", f"title: Kites {n}"),
        ("author: The", f"author: {n} The"),
        ("[material, contribution]", "[wind]"),
    ]
    changes += [("[material, contribution, wind]", "[wind, material]"), ("/kites/", f"/kites-{n}/")]
    old, new = changes[n % len(changes)]
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")


def _switch_kinds(root: Path, n: int) -> None:
    """Switches the search and another kind of pages off, or both on again."""
    path = root / "content" / "survey.yaml"
    before, off, _ = path.read_text(encoding="utf-8").partition("pages:\n")
    kinds = dict.fromkeys(("search", OPTIONAL[n % len(OPTIONAL)]), "off")
    settings = "".join(f"  {kind}: {value}\n" for kind, value in kinds.items())
    path.write_text(before if off else f"{before}pages:\n{settings}", encoding="utf-8")


def _template(root: Path, n: int) -> None:
    name = ("paper.html", "base.html", "macros.html", "home.html", "list.html", "sitemap.xml")[n % 6]
    path = root / "templates" / name
    if path.exists() and n % 2:
        path.unlink()
    else:
        text = (PACKAGED / name).read_text(encoding="utf-8")
        changed = text.replace("</h1>", f" ({n})</h1>").replace("<body>", f'<body class="n{n}">')
        write(path, changed.replace("<li", f"<!-- {n} --><li", 1))


def _extended(root: Path, n: int) -> None:
    """An override that extends another file of the survey's own, which then changes."""
    write(root / "templates" / "own" / "more.html", f"<p>Number {n}</p>\n")
    text = '{% extends "base.html" %}{% block main %}{% include "own/more.html" %}{% endblock %}\n'
    write(root / "templates" / "404.html", text)


def _static(root: Path, n: int) -> None:
    path = root / "static" / ("style.css", "own/more.css", "font")[n % 3]
    if path.exists() and n % 2:
        path.unlink()
    else:
        write(path, f"body {{ order: {n} }}\n")


def _damage(root: Path, n: int) -> None:
    files = sorted(
        p for p in (root / "site").rglob("*") if p.is_file() and not p.name.startswith((".surveypress", "mine"))
    )
    path = files[n % len(files)] if files else None
    if path is None or n % 3 == 0:
        if path is not None:
            path.unlink()
    elif n % 3 == 1:
        path.write_bytes(b"")
    else:
        # As many bytes as before, at another time: the clock of a file system may be too coarse to tell by itself.
        stat = path.stat()
        path.write_bytes(b"x" * stat.st_size)
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1_000_000_000))


def _forget(root: Path, n: int) -> None:
    states = sorted((root / ".cache").rglob("*.json"))
    if n % 2:
        shutil.rmtree(root / ".cache", ignore_errors=True)
    elif states:
        states[0].write_text(('{"version": 1, "pages": [], "files": {}}', "[]", "{", "")[n // 2 % 4], encoding="utf-8")
        for path in (root / ".cache").rglob("*.pages"):
            path.write_bytes(path.read_bytes()[: 100 * (n % 3)])


EDITS: dict[Callable[[Path, int], None], int] = {
    _edit_paper: 6, _add_paper: 2, _delete_paper: 2, _rename_paper: 2, _move_paper: 5, _edit_prose: 3, _add_citation: 2,
    _add_figures: 2, _edit_taxonomy: 6, _edit_survey: 5, _switch_kinds: 3, _template: 12, _extended: 2, _static: 6,
    _damage: 3, _forget: 5,
}  # fmt: skip
"""Each edit with the number of its forms."""
SERIES = 3


def _series(number: int) -> list[tuple[Callable[[Path, int], None], int]]:
    """Returns every third of a shuffled list that has each form of each edit once, with a number that says where."""
    chance = random.Random(os.environ.get("SURVEYPRESS_SEED", "kites"))
    edits = [
        (change, chance.randrange(1000) * forms + form) for change, forms in EDITS.items() for form in range(forms)
    ]
    chance.shuffle(edits)
    return edits[number::SERIES]


@pytest.fixture
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the search index out."""
    without_search(monkeypatch)


def _build(survey: Survey) -> Built:
    """Builds as the command does."""
    return unchanged(survey) or build(survey)


@pytest.fixture
def built(built_without_search: Survey, tmp_path: Path, no_search: None) -> Survey:
    """A copy of the toy survey with its site; builds leave the search out."""
    return copied(built_without_search, tmp_path)


def _faults(survey: Survey) -> tuple[Problem, ...]:
    """Builds; returns the faults that stopped the build, if any."""
    try:
        _build(survey)
    except ContentError as error:
        return error.problems
    return ()


@pytest.fixture
def quick_images(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the drawings of card images as they are, for turning them into pixels takes a fifth of a build."""
    monkeypatch.setattr(renderer, "png", lambda svg, *_: str(svg).encode())


def _made_anew(survey: Survey) -> Survey:
    """Copies all that a site is made from, and nothing that was made of it; returns the copy, not built yet."""
    root = survey.root / "anew"
    shutil.rmtree(root, ignore_errors=True)
    for folder in (survey.content, survey.root / "templates", survey.root / "static"):
        if folder.exists():
            shutil.copytree(folder, root / folder.name)
    return replace(survey, root=root, content=root / survey.content.name, out=root / survey.out.name)


@pytest.mark.parametrize("number", range(SERIES))
@pytest.mark.usefixtures("no_search", "quick_images")
def test_an_incremental_build_equals_a_clean_one(tmp_path: Path, number: int) -> None:
    """After edits, each of them built, the site is byte for byte what a build into an empty folder gives.

    It is looked at after every second edit. An edit that leaves a fault leaves the site as it was, and both builds name
    the same faults. SURVEYPRESS_SEED=WORD shuffles the edits otherwise.
    """
    survey = toy(tmp_path)
    _build(survey)
    mine = [write(survey.out / "mine.txt", "kept"), write(survey.out / "papers" / "added-1" / "mine.txt", "kept")]
    done = []
    for change, n in _series(number):
        done.append(f"{change.__name__} {n}")
        shutil.copytree(survey.content, tmp_path / "undo")
        change(tmp_path, n)
        damaged = tree(survey.out)
        faults = _faults(survey)
        if faults:
            assert tree(survey.out) == damaged, done
            with pytest.raises(ContentError) as again:
                build(_made_anew(survey))
            assert again.value.problems == faults, done
            shutil.rmtree(survey.content)
            shutil.copytree(tmp_path / "undo", survey.content)
            _build(survey)
        shutil.rmtree(tmp_path / "undo")
        if len(done) % 2:
            continue
        clean = _made_anew(survey)
        build(clean)
        expected = tree(clean.out)
        assert all(path.read_text(encoding="utf-8") == "kept" for path in mine), done
        incremental = {name: content for name, content in tree(survey.out).items() if not name.endswith("mine.txt")}
        assert incremental.keys() == expected.keys(), done
        assert [name for name, content in expected.items() if incremental[name] != content] == [], done


def test_two_processes_build_the_same_bytes(built_toy: Survey, tmp_path: Path) -> None:
    """Neither the seed of hashes nor the time zone, the locale or the place of the folder is seen in any file.

    This process has built it with a seed, a time zone and a locale of its own, amid all that tests do.
    """
    survey = toy(tmp_path / "deep")
    assert len(str(survey.root)) != len(str(built_toy.root))
    environment = {**os.environ, "PYTHONHASHSEED": "4242", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    command = [sys.executable, "build.py", "build", "--quiet", "--content", str(survey.content)]
    subprocess.run(command, cwd=REPOSITORY, env=environment, check=True)
    here, there = tree(built_toy.out), tree(survey.out)
    assert here.keys() == there.keys()
    assert [name for name in here if here[name] != there[name]] == []


def test_a_second_build_writes_nothing(tmp_path: Path) -> None:
    """A build without changes renders, writes and indexes nothing: every file keeps its time."""
    survey = toy(tmp_path)
    first = build(survey)
    times = {path: path.stat().st_mtime_ns for path in survey.out.rglob("*")}
    second = build(survey)
    assert (first.papers, first.topics, first.indexed, first.unchanged) == (9, 6, True, False)
    assert (second.rendered, second.written, second.removed, second.indexed) == (0, 0, 0, False)
    assert {path: path.stat().st_mtime_ns for path in survey.out.rglob("*")} == times


def test_a_build_without_warnings_need_not_be_done_twice(tmp_path: Path) -> None:
    """`unchanged` sees that nothing has changed, and sees each thing that has: content, output, settings, theme."""
    survey = toy(tmp_path)
    assert unchanged(survey) is None
    built = build(survey)
    again = unchanged(survey)
    assert again is not None
    assert again.unchanged
    assert (again.papers, again.topics, again.pages, again.rendered) == (built.papers, built.topics, built.pages, 0)
    assert unchanged(replace(survey, base_url="https://example.org/other/")) is None
    path = write(tmp_path / "static" / "style.css", "body {}\n")
    assert unchanged(survey) is None
    path.unlink()
    assert unchanged(survey) is not None
    (survey.out / "pagefind" / "pagefind.js").unlink()
    assert unchanged(survey) is None


def test_one_edit_renders_few_pages(built: Survey) -> None:
    """A correction in the text of one paper renders that paper's page and the data, not the site."""
    edit(built.content / "papers" / "drifting.md", "Not sorted yet.", "Not sorted even now.")
    again = build(built)
    assert 0 < again.rendered <= 7, "the page, its Markdown, the search, and what holds all records"
    assert again.written <= again.rendered


def test_a_faulty_edit_leaves_the_site_as_it_was(built: Survey) -> None:
    """A build that finds a fault names it and changes no file of the last good site."""
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in built.out.rglob("*") if path.is_file()}
    edit(built.content / "papers" / "reel.md", "year: 2022", "yaer: 2022")
    paper(built.root, "new-one")
    with pytest.raises(ContentError) as error:
        build(built)
    assert [str(problem.location) for problem in error.value.problems] == ["content/papers/reel.md:4:1"]
    after = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in built.out.rglob("*") if path.is_file()}
    assert after == before


def test_pages_that_are_gone_are_pruned_with_their_empty_folders(built: Survey) -> None:
    """A paper that is removed leaves no page and no empty folder; what a person put beside it stays."""
    paper(built.root, "short-lived", "topics: [wind]\nyear: 1931\naliases: [brief]")
    build(built)
    assert (built.out / "papers" / "brief" / "index.html").is_file()
    mine = write(built.out / "years" / "1931" / "mine.txt", "kept")
    (built.content / "papers" / "short-lived.md").unlink()
    again = build(built)
    assert again.removed == 7, "two pages, the year, their Markdown, and the paper as BibTeX and as JSON"
    assert not (built.out / "papers" / "short-lived").exists()
    assert not (built.out / "papers" / "brief").exists()
    assert [path.name for path in mine.parent.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    "damage",
    [
        '{"version": 1, "pages": []}',
        '{"version": 1, "files": {"index.html": 3}}',
        '{"version": 1, "counts": 3}',
        "[]",
        "\x00",
        "",
    ],
)
def test_a_damaged_memory_costs_time_only(built: Survey, damage: str) -> None:
    """Whatever stands in the cache, the build goes through and the site comes out the same."""
    expected = tree(built.out)
    [memory] = (path for path in (built.root / ".cache").rglob("*.json") if path.name != "references.json")
    memory.write_text(damage, encoding="utf-8")
    assert unchanged(built) is None
    build(built)
    assert tree(built.out) == expected


@pytest.mark.usefixtures("no_search")
def test_a_cited_paper_may_be_unsorted_and_a_taxonomy_deep(tmp_path: Path) -> None:
    """Topics may lie three deep, and prose may cite papers that stand in no topic."""
    survey = toy(tmp_path)
    edit(
        survey.content / "taxonomy.yaml",
        "        scope: What carries it, and how strong that is.\n",
        "        scope: What carries it.\n        children: [{id: gusts, title: Gusts}, {id: calm, title: Calm}]\n",
    )
    for path in (survey.content / "papers").glob("*.md"):
        path.write_text(path.read_text(encoding="utf-8").replace("wind]\nfacets", "calm]\nfacets"), encoding="utf-8")
    build(survey)
    flying = (survey.out / "topics" / "flying.md").read_text(encoding="utf-8")
    assert "### [Wind](wind.md)\n\n- [风筝与风: An Atlas of Strong Wind]" in flying
    assert "papers/gust/" in (survey.out / "topics" / "calm.md").read_text(encoding="utf-8")
