"""The plan of an import: why entries are merged, what each side brings, and where papers belong."""

import zipfile
from pathlib import Path

import pytest
from toys import edit, toy, tree

from surveypress.cli import main
from surveypress.core.problems import ContentError, Location, errors
from surveypress.importers import plan_import
from surveypress.importers.documents import Document
from surveypress.importers.entries import Entry, Parsed
from surveypress.importers.import_plan import Merge
from surveypress.importers.merge import Merger
from surveypress.read import read

RECORD = """---
title: Upright Kites
authors: ["Ash, Tobin"]
year: 2021
doi: 10.1101/2021.01.01.425001
topics: [tails]
---
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A survey with topics, a facet, a vocabulary and one record."""
    content = tmp_path / "content"
    (content / "papers").mkdir(parents=True)
    (content / "survey.yaml").write_text("title: Kites\n")
    (content / "taxonomy.yaml").write_text(
        "topics:\n  - {id: tails, title: Tails, aliases: [streamers]}\n  - {id: wind, title: Wind}\n"
        "facets:\n  region: {title: Region, values: {north: The North, south: The South}}\n"
        "vocabulary:\n  methods: {Looping: [loops]}\n"
    )
    (content / "papers" / "upright.md").write_text(RECORD)
    return content


def _bib(content: Path, text: str) -> Path:
    path = content.parent / "refs.bib"
    path.write_text(text)
    return path


def test_a_merge_says_why_and_what_each_side_brings(content: Path) -> None:
    """The shared identifier, the fields that come and those that stay."""
    text = "@article{a, title={Upright kites (preprint)}, doi={10.1101/2021.01.01.425001}, year=2020, volume=3}"
    plan = plan_import("", [_bib(content, text)], content).plan
    why = "the same DOI 10.1101/2021.01.01.425001"
    assert plan.merges == [
        Merge("refs.bib:1:1", "Upright kites (preprint)", "upright", why, ("type", "volume"), ("doi", "year"), "a")
    ]
    assert plan.differing == [
        ("upright", "year", "2021", "2020"),
        ("upright", "title", "Upright Kites", "Upright kites (preprint)"),
    ]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_preprint_and_its_article_keep_both_dois(content: Path, order: tuple[int, int]) -> None:
    """They are two versions of one record, in whichever order they come."""
    (content / "papers" / "upright.md").unlink()
    entries = (
        "@misc{p, title={Upright Kites}, author={Ash, Tobin}, year=2021, doi={10.1101/2021.01.01.425001}}\n",
        "@article{q, title={Upright Kites}, author={Ash, Tobin}, year=2022, journal={Kites}, doi={10.5555/u}}\n",
    )
    planned = plan_import("", [_bib(content, "".join(entries[n] for n in order))], content)
    planned.write()
    assert len(planned.plan.new) == 1
    corpus, problems = read(content)
    assert [p for p in problems if p.level == "error"] == []
    versions = {version.kind: version for version in next(iter(corpus.papers.values())).versions}
    assert versions["preprint"].ids["doi"] == "10.1101/2021.01.01.425001"
    assert (versions["published"].ids["doi"], versions["published"].venue) == ("10.5555/u", "Kites")
    assert versions["published"].date is not None
    assert versions["published"].date.year == 2022
    assert plan_import("", [content.parent / "refs.bib"], content).changes.effective == {}


def test_an_article_joins_a_record_of_its_preprint(content: Path) -> None:
    """What a person wrote stays, and the versions follow it."""
    text = "@article{q, title={Upright Kites}, author={Ash, Tobin}, year=2022, journal={Kites}, doi={10.5555/u}}"
    planned = plan_import("", [_bib(content, text)], content)
    planned.write()
    assert (content / "papers" / "upright.md").read_text().startswith(RECORD.removesuffix("---\n"))
    paper = read(content)[0].papers["upright"]
    assert [version.kind for version in paper.versions] == ["preprint", "published"]


def test_another_key_of_a_record_that_is_there_is_told(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The record keeps its own; a key that it had once is no news."""
    edit(content / "papers" / "upright.md", "title:", "aliases: [ash:2021]\ntitle:")
    entry = "{}, title={{Upright Kites}}, author={{Ash, Tobin}}, year=2021}}\n"
    document = _bib(content, "".join("@misc{" + entry.format(key) for key in ("ash2021kites", "ash:2021", "upright")))
    assert main(["import", str(document), "--content", str(content), "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert said.count("there, which is not kept") == 1
    assert "refs.bib:1:1 (as 'ash2021kites' there, which is not kept) into upright" in said


def test_a_preprint_that_has_appeared_is_cited_as_what_appeared(content: Path) -> None:
    """A record that calls itself a preprint does not stay one; by whatever the article is known to be the same."""
    front = 'title: Upright Kites\ntype: preprint\nauthors: [Tobin Ash]\ndate: "2021-01-05"\narxiv: "2101.01234"'
    (content / "papers" / "upright.md").write_text(f"---\n{front}\ntopics: [wind]\n---\n")
    text = "@article{q, title={Upright Kites}, author={Ash, Tobin}, year=2022, journal={Kites}, eprint={2101.01234},"
    planned = plan_import("", [_bib(content, text + " eprinttype={arxiv}, volume=7, doi={10.5555/u}}")], content)
    planned.write()
    assert (content / "papers" / "upright.md").read_text().startswith(f"---\n{front}\n")
    paper = read(content)[0].papers["upright"]
    versions = {version.kind: version for version in paper.versions}
    assert dict(versions["preprint"].ids) == {"arxiv": "2101.01234"}
    assert dict(versions["published"].ids) == {"doi": "10.5555/u"}
    assert (paper.type, paper.venue, paper.facts["volume"]) == ("", "Kites", "7")
    assert plan_import("", [content.parent / "refs.bib"], content).changes.effective == {}


def test_headings_and_tags_find_their_place(content: Path) -> None:
    """A heading that is a topic by title, id or former id places a paper; others are named; tags fill facets."""
    keywords = {"extra": {"keywords": "the north; loops, rain"}}
    entries = (
        Entry(1, Location("list.md", 3), "One", fields=keywords, groups=("Kites > Streamers",)),
        Entry(2, Location("list.md", 4), "Two", groups=("Kites > Rain", "Wind")),
    )
    merger = Merger(read(content)[0], content)
    merger.add(Document("list.md", "0" * 64, "test", Parsed(entries)))
    files = merger.changes().files
    assert "topics: [tails]" in str(files["papers/one.md"])
    assert "facets: {region: [north]}\nmethods: [Looping]" in str(files["papers/one.md"])
    assert "rain" in str(files["papers/one.md"])
    assert "topics: [wind]" in str(files["papers/two.md"])
    assert merger.plan.groups == {"Kites > Rain": 1}


def test_columns_become_own_fields(content: Path) -> None:
    """By name or label, with the unit or without; what a field cannot have is named, and kept elsewhere."""
    with (content / "survey.yaml").open("a", encoding="utf-8") as file:
        file.write(
            "fields: [{name: length, unit: m, type: number}, {name: cloth, values: [Silk, Paper], many: true}]\n"
        )
    path = content.parent / "kites.csv"
    path.write_text(
        "Title,Length (m),Cloth\nOne Kite,2.5,silk; Paper\nTwo Kites,about 3,Silk;\nThree,not reported,Wool\n"
    )
    planned = plan_import("", [path], content)
    planned.write()
    corpus, problems = read(content)
    assert errors(problems) == []
    assert corpus.papers["one-kite"].extracted == {"length": ("2.5",), "cloth": ("Silk", "Paper")}
    assert (corpus.papers["two-kites"].extracted, corpus.papers["two-kites"].extra) == (
        {"cloth": ("Silk",)},
        {"Length (m)": "about 3"},
    )
    assert corpus.papers["three"].extracted == {"length": ("not reported",)}
    assert planned.plan.notes[1:] == [
        "Length (m) fills the field 'length'",
        "Cloth fills the field 'cloth'",
        "kites.csv:3:1: length: 'about 3' is not a number such as 0.5, so it stays under `extra`",
        "kites.csv:4:1: cloth: 'Wool' is no allowed value, so it stays under `extra`",
    ]


def test_own_fields_of_a_record_that_is_there(content: Path) -> None:
    """What it lacks is added to what it has; what it has stays, and a difference is told."""
    with (content / "survey.yaml").open("a", encoding="utf-8") as file:
        file.write("fields: [{name: length, type: number}, {name: cloth, many: true}, {name: colour}, {name: maker}]\n")
    path = content / "papers" / "upright.md"
    path.write_text(RECORD.replace("topics:", "fields: {length: 2, cloth: [Silk, Paper]}\ntopics:"))
    table = content.parent / "kites.csv"
    table.write_text(
        "Title,Year,Length,Cloth,Colour\nUpright Kites,2021,3,Silk; Paper,red\nUpright Kites,2021,2,,red\n"
    )
    planned = plan_import("", [table], content)
    planned.write()
    corpus, problems = read(content)
    assert errors(problems) == []
    assert corpus.papers["upright"].extracted == {"length": ("2",), "cloth": ("Silk", "Paper"), "colour": ("red",)}
    assert planned.plan.differing == [("upright", "fields", "length: 2", "length: 3")]


def test_facets_of_a_record_that_is_there(content: Path) -> None:
    """As with own fields: a facet that the record lacks comes beside those it has."""
    with (content / "taxonomy.yaml").open("a", encoding="utf-8") as file:
        file.write("  cloth: {title: Cloth, values: {silk: Silk}}\n")
    edit(content / "taxonomy.yaml", "vocabulary:\n  methods: {Looping: [loops]}\n", "")
    (content / "papers" / "upright.md").write_text(RECORD.replace("topics:", "facets: {region: [north]}\ntopics:"))
    table = content.parent / "kites.csv"
    table.write_text("Title,Year,Region,Cloth\nUpright Kites,2021,The South,silk\n")
    planned = plan_import("", [table], content)
    planned.write()
    assert read(content)[0].papers["upright"].facets == {"region": ("north",), "cloth": ("silk",)}
    assert planned.plan.differing == [("upright", "facets", "region: north", "region: south")]


def test_headings_become_topics(content: Path) -> None:
    """In their order, with a topic for the papers of a heading that has headings of its own; all else stays."""
    text = (
        "# Awesome Kites\n## Rain\n- [Kites in the Rain](https://arxiv.org/abs/2101.01234)\n### Heavy rain\n"
        "- [Kites in Heavy Rain](https://arxiv.org/abs/2101.01235)\n## Wind\n"
        "- [Kites in the Wind](https://arxiv.org/abs/2101.01236)\n## Tails & more: all\n"
        "- [Kites with Tails](https://arxiv.org/abs/2101.01237)\n"
    )
    path = content.parent / "README.md"
    path.write_text(text)
    before = (content / "taxonomy.yaml").read_text()
    planned = plan_import("", [path], content, add_topics=True)
    planned.write()
    assert planned.plan.new_topics == {
        "Rain": ("rain-general", 1),
        "Rain > Heavy rain": ("heavy-rain", 1),
        "Tails & more: all": ("tails-more-all", 1),
    }
    more = (
        '  - id: rain\n    title: Rain\n    children:\n      - id: rain-general\n        title: "Rain: general"\n'
        '      - id: heavy-rain\n        title: Heavy rain\n  - id: tails-more-all\n    title: "Tails & more: all"\n'
    )
    assert (content / "taxonomy.yaml").read_text() == before.replace("facets:", f"{more}facets:")
    corpus, problems = read(content)
    assert problems == []
    assert [corpus.papers[key].topics for key in ("kites-rain", "kites-wind")] == [("rain-general",), ("wind",)]


def test_a_work_under_several_headings_has_several_topics(content: Path) -> None:
    """It is one record, in the topics of all of them, known and new."""
    line = "- [Kites in the Rain](https://arxiv.org/abs/2101.01234)\n"
    path = content.parent / "README.md"
    path.write_text(
        f"# Kites\n## Wind\n{line}## Tails\n{line}## Rain\n{line}- [Two](https://arxiv.org/abs/2101.01235)\n"
    )
    planned = plan_import("", [path], content, add_topics=True)
    assert (len(planned.plan.new), planned.plan.merged) == (2, 2)
    assert "topics: [wind, tails, rain]" in str(planned.changes.files["papers/kites-rain.md"])


def test_a_document_that_cites_says_where_works_belong(content: Path) -> None:
    """Sections of a .tex file are those of the entries of the .bib file beside it."""
    (content.parent / "a.tex").write_text(r"\section{Wind} \cite{quill} \section{Rain} \cite{quill, ash}")
    bib = _bib(content, "@misc{quill, title={One Kite}}\n@misc{ash, title={Two Kites}}\n")
    planned = plan_import("", [bib, content.parent / "a.tex"], content)
    assert "topics: [wind]" in str(planned.changes.files["papers/quill.md"])
    assert planned.plan.groups == {"Rain": 2}


def test_a_dump_makes_the_survey_again(content: Path, tmp_path: Path) -> None:
    """Byte by byte, where there is none yet; where there are papers, only what is not there comes."""
    source = toy(tmp_path / "toy").content
    dump = tmp_path / "dump.zip"
    with zipfile.ZipFile(dump, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in tree(source).items():
            archive.writestr(f"content/{name}", raw)
    fresh = tmp_path / "fresh" / "content"
    plan_import("", [dump], fresh).write()
    assert tree(fresh) == tree(source)
    assert plan_import("", [dump], fresh).changes.effective == {}
    before = (content / "taxonomy.yaml").read_text()
    planned = plan_import("", [dump], content)
    assert planned.plan.notes == ["stays as it is: survey.yaml", "stays as it is: taxonomy.yaml"]
    planned.write()
    assert (content / "taxonomy.yaml").read_text() == before


@pytest.mark.parametrize(
    "name", ["content/../a.md", "/etc/x", "papers/a.md", "content\\a.md", "content/.git/x", "content/a:b"]
)
def test_an_archive_that_leads_elsewhere_is_refused(content: Path, name: str) -> None:
    """Neither outside of content/ nor into hidden folders."""
    dump = content.parent / "dump.zip"
    with zipfile.ZipFile(dump, "w") as archive:
        archive.writestr("content/survey.yaml", "title: X\n")
        archive.writestr(name, "x")
    with pytest.raises(ContentError, match="it holds "):
        plan_import("", [dump], content)


def test_a_broken_archive_is_refused(content: Path) -> None:
    """With what is wrong."""
    dump = content.parent / "dump.zip"
    dump.write_bytes(b"PK\x03\x04" + b"x" * 500)
    with pytest.raises(ContentError, match="the archive cannot be read"):
        plan_import("", [dump], content)


def test_a_column_of_a_journal_is_not_doubtful(content: Path) -> None:
    """It has one title for years; the same title at no other place of that journal is named."""
    column = "title={{Letters}}, journal={{Kite Review}}, volume={n}, year={n}"
    text = "".join(f"@article{{c{n}, {column.format(n=n)}}}\n" for n in range(2001, 2004))
    text += "@book{b, title={Letters}, author={Ona Reef}, year=1960}"
    plan = plan_import("", [_bib(content, text)], content).plan
    assert (len(plan.new), plan.merged) == (4, 0)
    assert [doubt.other.title for doubt in plan.doubtful] == ["Letters"] * 3


def test_a_work_under_two_keys_answers_to_both(content: Path) -> None:
    """The first is its key, the other leads to it; what another work has stays with that, and the plan says both."""
    work = "title={Cliff Reels}, author={Quill, Mara}, year=2020, doi={10.5555/cliff}"
    file = content.parent / "refs.bib"
    entries = [f"@misc{{{key}, {work}}}\n" for key in ("a1", "b2", "c3")]
    file.write_text("".join([*entries, "@misc{b2, title={Other Reels}}"]))
    planned = plan_import("", [file], content)
    assert (planned.plan.new, planned.plan.other_keys) == (["a1", "b2"], [("c3", "a1")])
    planned.write()
    assert read(content)[0].papers["a1"].aliases == ("c3",)
    assert plan_import("", [file], content).changes.effective == {}
    file.write_text("@misc{a1, title={Other Kites}}")
    assert plan_import("", [file], content).plan.renamed == [("a1", "other-kites", "Other Kites")]
