"""The verbs of a maintainer's week: all that names a paper or topic follows, and every other character stays."""

# ruff: noqa: E501  records as they are written have long lines

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import edit, toy, tree, write

from surveypress.cli import main
from surveypress.edit.yaml_region import region_of, with_field, with_scalars, without_field, without_items
from surveypress.importers import import_files
from surveypress.read import read

RECORD = (
    "---  \r\n# by hand\r\ntitle: 'Reel'   # a comment\r\ntopics:\r\n  - wind\r\n  # the second\r\n  - lines\r\n"
    'related: [gust, "kite\'s" , tail]\r\nfacets:\r\n  material: [silk]\r\n\r\n# the end\r\n---\r\nProse.\r\n'
)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The toy survey with a paper that is named everywhere."""
    content = toy(tmp_path).content
    write(
        content / "papers" / "reel.md",
        '---\ntitle: "Reels: a survey"\ntopics: [lines]\nyear: 2001\nauthors: [Tobin Ash]\n---\n',
    )
    write(
        content / "papers" / "other.md",
        "---\ntitle: Another\ntopics: [wind]\nyear: 2002\nauthors: [Ona Reef]\nrelated: [reel, gust]\n---\n"
        "Unlike @reel and [see @reel, p. 3; @gust], it\n> quotes [@gust;\n> @reel] and `@reel` and [a page](../papers/reel.md).\n",
    )
    write(
        content / "glossary.yaml",
        "- term: Reel\n  definition: What holds a line.\n  introduced_by: reel # first\n  topic: wind\n",
    )
    return content


def _verb(content: Path, *words: str) -> int:
    return main([*words, "--content", str(content), "--yes", "--quiet"])


def _faults(content: Path) -> list[str]:
    return [str(problem) for problem in read(content)[1] if problem.level != "information"]


def test_renaming_a_paper(content: Path) -> None:
    """Citations of all forms, lists, glossary and links to the file follow; code does not; the old key is an alias."""
    assert _verb(content, "rename", "reel", "Ash:2001x") == 0
    assert (content / "papers" / "other.md").read_text() == (
        '---\ntitle: Another\ntopics: [wind]\nyear: 2002\nauthors: [Ona Reef]\nrelated: ["Ash:2001x", gust]\n---\n'
        "Unlike @Ash:2001x and [see @Ash:2001x, p. 3; @gust], it\n> quotes [@gust;\n> @Ash:2001x] and `@reel` and "
        "[a page](../papers/ash-2001x.md).\n"
    )
    assert 'introduced_by: "Ash:2001x" # first' in (content / "glossary.yaml").read_text()
    record = (content / "papers" / "ash-2001x.md").read_text()
    assert 'aliases: [reel]\nkey: "Ash:2001x"\n---' in record
    assert _faults(content) == []
    assert _verb(content, "rename", "reel", "reel") == 0
    assert 'aliases: ["Ash:2001x"]' in (content / "papers" / "reel.md").read_text()
    assert _faults(content) == []


def test_links_to_a_file_are_found_from_where_they_stand(content: Path) -> None:
    """Beside the record, from a folder below it, and with an anchor; what only ends alike stays."""
    said = 'See [one](reel.md), [two](./reel.md#x "t"), [three](notreel.md) and [r].\n\n[r]: <reel.md>\n'
    head = "---\ntitle: {}\ntopics: [wind]\nyear: 2002\nauthors: [Ona Reef]\n---\n"
    write(content / "papers" / "beside.md", head.format("Beside") + said)
    write(content / "papers" / "deep" / "below.md", head.format("Below") + "See [one](../reel.md).\n")
    assert _verb(content, "rename", "reel", "reel2") == 0
    assert (
        (content / "papers" / "beside.md")
        .read_text()
        .endswith('See [one](reel2.md), [two](./reel2.md#x "t"), [three](notreel.md) and [r].\n\n[r]: <reel2.md>\n')
    )
    assert (content / "papers" / "deep" / "below.md").read_text().endswith("See [one](../reel2.md).\n")


@pytest.mark.parametrize("new", ["gust", "GUST", "a b", "", "../x", "reel"])
def test_a_name_that_cannot_be_is_refused(content: Path, new: str) -> None:
    """Taken, or no key at all: nothing changes."""
    before = tree(content)
    assert _verb(content, "rename", "reel", new) == 2
    assert tree(content) == before


def test_renaming_a_topic(content: Path) -> None:
    """Its id in the taxonomy, the file of its prose, links and records follow; the old id is an alias."""
    lines = content / "topics" / "lines.md"
    lines.write_text(lines.read_text() + "\nSee [[wind]], [[wind#papers|there]] and [this](../topics/wind.md).\n")
    before = (content / "topics" / "wind.md").read_text()
    assert _verb(content, "rename", "wind", "moving-air") == 0
    assert (content / "topics" / "moving-air.md").read_text() == before
    taxonomy = (content / "taxonomy.yaml").read_text()
    assert "      - id: moving-air\n        aliases: [wind]\n        title: Wind\n" in taxonomy
    assert "See [[moving-air]], [[moving-air#papers|there]] and [this](../topics/moving-air.md)." in lines.read_text()
    assert "topic: moving-air" in (content / "glossary.yaml").read_text()
    assert _faults(content) == []
    assert [k for k, paper in read(content)[0].papers.items() if "wind" in paper.topics] == []


def test_merging_two_records(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The kept one gains what it lacks, citations and lists follow, the other's key leads to it, differences are told."""
    write(
        content / "papers" / "twin.md",
        "---\ntitle: Reels, a survey\ntopics: [lines, sails]\nyear: 2003\ndoi: 10.5555/reels\nmethods: [Winding]\n"
        "related: [reel]\n---\nA summary of its own.\n",
    )
    edit(content / "papers" / "other.md", "Unlike @reel", "Unlike [@reel; @twin]")
    assert main(["merge", "reel", "twin", "--content", str(content), "--yes"]) == 0
    said = capsys.readouterr().out
    assert "brings: topics, doi, methods" in said
    assert "year stays '2001'; '2003' goes" in said
    assert "title stays 'Reels: a survey'; 'Reels, a survey' goes" in said
    assert not (content / "papers" / "twin.md").exists()
    record = (content / "papers" / "reel.md").read_text()
    assert record == (
        '---\ntitle: "Reels: a survey"\ntopics: [lines, sails]\nyear: 2001\nauthors: [Tobin Ash]\n'
        'doi: "10.5555/reels"\nmethods: [Winding]\naliases: [twin]\n---\nA summary of its own.\n'
    )
    assert "Unlike [@reel]" in (content / "papers" / "other.md").read_text()
    assert _faults(content) == []


def test_merging_leaves_no_twins_and_no_dead_links(content: Path) -> None:
    """A list that names both records names one of them then, and links to the other's file lead to the one kept."""
    assert _verb(content, "merge", "gust", "reel") == 0
    text = (content / "papers" / "other.md").read_text()
    assert "related: [gust]\n" in text
    assert "[a page](../papers/gust.md)" in text


def test_moving_papers(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The primary topic changes, or one is added; an area takes no papers."""
    assert _verb(content, "move", "reel", "other", "sails") == 0
    assert [read(content)[0].papers[key].topics for key in ("reel", "other")] == [("sails",), ("sails",)]
    assert _verb(content, "move", "reel", "wind", "--add") == 0
    assert read(content)[0].papers["reel"].topics == ("sails", "wind")
    assert _verb(content, "move", "reel", "making") == 2
    assert "papers go into a topic below it: frames, sails" in capsys.readouterr().err
    assert _verb(content, "move", "reel", "snails") == 2
    assert "did you mean 'sails'?" in capsys.readouterr().err


def test_what_is_cited_is_neither_excluded_nor_removed(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each place is named; as a background work it may be cited."""
    before = tree(content)
    for words in (("exclude", "reel", "--reason", "off topic"), ("remove", "reel")):
        assert _verb(content, *words) == 1
        said = capsys.readouterr().err
        assert "content/papers/other.md:8:8: error: 'reel' is cited here" in said
        assert "'reel' introduces the term 'Reel'" in said
    assert tree(content) == before
    assert _verb(content, "exclude", "reel", "--reason", "off topic", "--background") == 0
    assert "reel" in read(content)[0].background
    assert _faults(content) == []


def test_what_was_excluded_or_removed_stays_so(content: Path) -> None:
    """Importing its document again does not bring it back."""
    bib = content.parent / "refs.bib"
    bib.write_text("@article{a, title={Alpha Kites}, year=2001}\n@article{b, title={Beta Kites}, year=2002}\n")
    import_files("", [bib], content, topics=("wind",))
    edit(content / "papers" / "other.md", "related: [reel, gust]", "related: [b]")
    assert _verb(content, "exclude", "a", "--reason", "about: rain") == 0
    assert _verb(content, "remove", "b") == 0
    assert "related: []" in (content / "papers" / "other.md").read_text()
    corpus, _ = read(content)
    assert (corpus.excluded["a"].reason, "b" in corpus.papers) == ("about: rain", False)
    bib.write_text(bib.read_text() + "\n")
    plan = import_files("", [bib], content)
    assert (plan.new, [why.partition(":")[0] for _, why in plan.left_out]) == (
        [],
        ["excluded", "its record was removed; restore it to have it back"],
    )


def test_every_verb_can_be_undone(content: Path) -> None:
    """Byte by byte, whatever it did."""
    before = tree(content)
    for words in (
        ("rename", "reel", "winder"),
        ("rename", "wind", "air"),
        ("merge", "other", "reel"),
        ("move", "reel", "sails"),
        ("exclude", "other", "--reason", "x"),
        ("remove", "other"),
    ):
        assert _verb(content, *words) == 0
        assert tree(content) != before
        assert _verb(content, "undo") == 0
        assert tree(content) == before


def test_without_a_terminal_a_plan_is_all(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is shown, nothing is written, and the exit code is 2; a dry run shows the diff."""
    before = tree(content)
    words = ["move", "reel", "sails", "--content", str(content)]
    assert main(words) == 2
    assert "reel: lines → sails\n  changes papers/reel.md" in capsys.readouterr().out
    assert main([*words, "--dry-run"]) == 0
    assert "-topics: [lines]\n+topics: [sails]\n" in capsys.readouterr().out
    assert tree(content) == before


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        (lambda t: with_field(t, "title", "Reels: all"), "'Reel'", '"Reels: all"'),
        (lambda t: with_field(t, "topics", ["sails"]), "\r\n  - wind\r\n  # the second\r\n  - lines", " [sails]"),
        (lambda t: with_field(t, "status", "excluded"), "# the end\r\n", "# the end\r\nstatus: excluded\r\n"),
        (lambda t: with_scalars(t, lambda _, v: "air" if v == "wind" else None), "- wind", "- air"),
        (lambda t: without_field(t, "related"), 'related: [gust, "kite\'s" , tail]\r\n', ""),
        (lambda t: without_items(t, lambda _, v: v == "kite's"), '"kite\'s" , ', ""),
        (lambda t: without_items(t, lambda _, v: v == "tail"), " , tail", ""),
        (lambda t: without_items(t, lambda _, v: v == "wind"), "  - wind\r\n", ""),
        (lambda t: without_items(t, lambda _, v: v == "silk"), "[silk]", "[]"),
        (
            lambda t: without_items(t, lambda p, _: p[0] == "topics"),
            "\r\n  - wind\r\n  # the second\r\n  - lines",
            " []",
        ),
    ],
)
def test_edits_leave_all_else_alone(change: Callable[[str], str], old: str, new: str) -> None:
    """Comments, quotes, blanks and line ends stay as a person wrote them."""
    assert RECORD.count(old) == 1
    assert change(RECORD) == RECORD.replace(old, new)


@given(
    st.dictionaries(st.sampled_from("abcd"), st.text("xyz ", min_size=1) | st.lists(st.text("xyz:#'", min_size=1))),
    st.sampled_from("abcd"),
)
def test_a_field_taken_out_is_gone_alone(fields: dict[str, object], name: str) -> None:
    """The others are read as before."""
    text = "".join(f"{key}: {value!r}\n" if not isinstance(value, list) else "" for key, value in fields.items())
    text += "".join(
        f"{k}:\n" + "".join(f"  - {i!r}\n" for i in v) for k, v in fields.items() if isinstance(v, list) and v
    )
    before = {key.value: value for key, value in region_of(text).root.value} if text else {}
    after_text = without_field(text, name) if text else ""
    root = region_of(after_text).root
    assert {key.value for key, _ in root.value} if root else set() == before.keys() - {name}


def test_plans_of_thousands_of_files_are_shortened(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The first files are named, and all of them in a dry run."""
    table = content.parent / "rows.csv"
    table.write_text("Title,Year\n" + "".join(f"Kite {n} of {n * 7919 % 1009},2020\n" for n in range(150)))
    import_files("", [table], content)
    assert main(["undo", "--content", str(content), "--dry-run"]) == 0
    assert capsys.readouterr().out.count("  removed: ") == 151
    assert main(["undo", "--content", str(content), "--yes"]) == 0
    said = capsys.readouterr().out
    assert (said.count("  removed: "), "… and 51 more files; --dry-run names them all" in said) == (100, True)
