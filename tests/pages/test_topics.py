"""The page of a topic: the panel's figures are those of the records, and what surrounds the prose leads on."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode
from toys import build_pages, edit, paper, toy, write

from surveypress.build.pipeline import load
from surveypress.build.project import Survey
from surveypress.core.model import Corpus
from surveypress.core.problems import errors
from surveypress.pages import site_of
from surveypress.pages.topic_stats import YEARS, glance, names
from surveypress.relate import relate

GLOSSARY = """
- {term: gust, definition: "A short burst of <wind>, $x$ strong.", topic: wind, introduced_by: gust}
- {term: list, aliases: [inventory], definition: What one writes down.}
- {term: measure, aliases: [measured], definition: A unit of verse., within: [making]}
"""


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """The toy survey with a glossary, and more papers about wind."""
    made = toy(tmp_path)
    write(made.content / "glossary.yaml", GLOSSARY)
    for key, year, fields in (
        ("squall", 2019, "facets: {contribution: [method]}\ndatasets: [Rope-Bench]\nmodels: [Kite 2]"),
        (
            "zephyr",
            2021,
            "facets: {contribution: [method]}\ndatasets: [ropebench]\nmodels: [kite-2]\ncode: https://x.org",
        ),
    ):
        paper(made.root, key, f"topics: [wind]\nyear: {year}\n{fields}")
    return made


def _page(survey: Survey, address: str) -> LexborHTMLParser:
    return LexborHTMLParser((survey.out / address / "index.html").read_bytes())


def _text(node: LexborNode | None) -> str:
    assert node is not None
    return " ".join(node.text().split())


def _below(corpus: Corpus, topic_id: str) -> set[str]:
    return {topic_id}.union(*(_below(corpus, child) for child in corpus.topics[topic_id].children))


def _check(corpus: Corpus, topic_id: str) -> None:
    """Counts a topic anew, by another way than the program's, and compares."""
    site = site_of(corpus, relate(corpus))
    panel = glance(site, corpus.topics[topic_id], names(corpus), narrows=True)
    below = _below(corpus, topic_id)
    papers = [p for p in corpus.papers.values() if below & set(p.topics)]
    assert (panel.papers, panel.code) == (len(papers), len([p for p in papers if p.code]))
    assert panel.primary == len([p for p in papers if p.topics[0] in below])
    counts = {column.year: column.count for column in panel.years.columns}
    assert sum(counts.values()) == len([p for p in papers if p.year])
    assert len(counts) <= YEARS
    for year, count in Counter(p.year for p in papers).items():
        assert counts.get(str(year), count) == count
    assert [title for title, _ in panel.facets] in ([], ["Contribution"])
    for bar in [bar for _, bars in panel.facets for bar in bars]:
        assert bar.ref.count == len(
            [p for p in papers if bar.ref.url.split("=")[1].split("#")[0] in p.values("contribution")]
        )
    assert {bar.ref.url: bar.ref.count for bar in panel.leaves} == {
        f"topics/{child}/": len([p for p in papers if _below(corpus, child) & set(p.topics)])
        for child in corpus.topics[topic_id].children
    }


def test_the_panel_says_what_the_records_say(survey: Survey) -> None:
    """Papers, years, code, values of facets and the topics of an area, counted anew for every topic."""
    corpus, _ = load(survey)
    for topic in corpus.topics:
        _check(corpus, topic)


def test_a_deeper_topic_counts_in_all_above_it(survey: Survey) -> None:
    """A paper of a topic below a topic stands chiefly in both, and in the area."""
    wind = "- {id: wind, title: Wind, scope: What carries it.}"
    before = "- id: wind\n        title: Wind\n        scope: What carries it, and how strong that is."
    after = f"- id: weather\n        title: Weather\n        children:\n          {wind}"
    edit(survey.content / "taxonomy.yaml", before, after)
    corpus, problems = load(survey)
    assert errors(problems) == []
    assert corpus.topics["wind"].parent == "weather"
    for topic in corpus.topics:
        _check(corpus, topic)


def test_the_panel_is_shown(survey: Survey) -> None:
    """Two spellings of one name count as one; a data set with a page of results leads there; the drawing has words."""
    build_pages(survey, "topics/")
    panel = _page(survey, "topics/wind").css_first(".glance")
    assert panel is not None
    figures = [_text(node) for node in panel.css(".figures li")]
    assert figures == ["5 papers 4 discussed mainly here", "code known for 1 of 5"]
    drawing = panel.css_first("svg[role=img]")
    assert drawing is not None
    said = "Papers by year: 1 in 2019, 0 in 2020, 1 in 2021, 0 in 2022, 2 in 2023, 1 in 2024"
    assert drawing.attributes["aria-label"] == said
    assert len(drawing.css("rect.hue")) == 6
    used = [(_text(node), node.css_first("a").attributes["href"]) for node in panel.css(".used li")]  # type: ignore[union-attr]
    assert used[0] == ("RopeBench 3", "../../results/ropebench/")
    assert [name for name, _ in used[1:]] == ["WindAtlas 2", "Kite 2 2"]
    assert used[1][1] == "../../search/?q=dataset%3A%22WindAtlas%22&topic=Wind"
    chips = {node.attributes["href"] for node in panel.css(".bars a")}
    assert "../../topics/wind/?contribution=method#_papers" in chips
    assert "code known for" not in (survey.out / "topics" / "wind.md").read_text(encoding="utf-8"), (
        "no panel in the Markdown"
    )


def test_an_area_shows_its_topics(survey: Survey) -> None:
    """Each topic of an area has a bar as long as it is large; the longest fills the line."""
    build_pages(survey, "topics/flying/")
    bars = _page(survey, "topics/flying").css(".glance .bars")[0].css("li")
    assert [_text(node) for node in bars][:2]
    lengths = [float(re.findall(r"[\d.]+", str(bar.css_first(".length").attributes["style"]))[0]) for bar in bars]  # type: ignore[union-attr]
    sizes = [int(_text(bar.css_first(".number"))) for bar in bars]
    assert lengths == pytest.approx([100 * size / max(sizes) for size in sizes], abs=0.06)


def test_an_empty_topic_has_no_panel(survey: Survey) -> None:
    """Nothing is nothing at a glance."""
    edit(survey.content / "taxonomy.yaml", "      - id: wind", "      - {id: calm, title: Calm}\n      - id: wind")
    build_pages(survey, "topics/calm/")
    page = _page(survey, "topics/calm")
    assert page.css(".glance") == []
    assert "No papers yet." in _text(page.css_first("main"))


def test_further_pages_hold_the_list_only(survey: Survey) -> None:
    """A list that goes on needs neither the prose nor the panel again, but a title that says where one is."""
    for n in range(12):
        paper(survey.root, f"breeze-{n}", "topics: [wind]\nyear: 2001")
    build_pages(survey, "topics/wind/")
    page = _page(survey, "topics/wind/2")
    assert _text(page.css_first("h1")) == "Wind, page 2"
    assert page.css(".glance, a.term, .contents, #_comparison") == []
    assert [_text(node) for node in page.css("h2")] == ["Papers"]
    assert _page(survey, "topics/wind").css(".glance .bars a"), "chips narrow all pages, so figures lead to them"


def test_terms_lead_to_the_glossary(survey: Survey) -> None:
    """Prose links to entries that exist, where the word means that; the Markdown has no such links; data for cards."""
    build_pages(survey, "topics/", "glossary/", "data/glossary.json")
    html = _page(survey, "topics/wind")
    links = [(node.text(), node.attributes["href"]) for node in html.css("a.term")]
    assert links == [("Gusts", "../../glossary/#gust"), ("Lists", "../../glossary/#list")]
    assert "glossary" not in (survey.out / "topics" / "wind.md").read_text(encoding="utf-8")
    assert _page(survey, "glossary").css("#gust, #list").__len__() == 2
    assert _page(survey, "glossary").css("a.term") == []
    data = json.loads((survey.out / "data" / "glossary.json").read_text(encoding="utf-8"))
    assert data["gust"] == ["gust", "A short burst of <wind>, x strong."]


def test_the_glossary_says_where_a_term_is_used(survey: Survey) -> None:
    """Its own topic, the paper that introduced it, and other topics whose prose uses it."""
    write(survey.content / "topics" / "sails.md", "A sail in a gust, measured; then gusts [@gust].\n")
    build_pages(survey, "topics/", "glossary/")
    [entry] = [node for node in _page(survey, "glossary").css(".glossary > div") if node.css("#gust")]
    assert [node.attributes["href"] for node in entry.css("dd a")] == [
        "../topics/wind/",
        "../papers/gust/",
        "../topics/sails/",
    ]
    terms = [node.text() for node in _page(survey, "topics/sails").css("a.term")]
    assert terms == ["gust", "measured"], "this word has its meaning in the area of this topic only"


def test_related_topics_have_the_colour_of_their_area(survey: Survey) -> None:
    """A dot beside each says which area it belongs to."""
    build_pages(survey, "topics/wind/")
    html = _page(survey, "topics/wind")
    hues = {node.attributes["data-hue"] for node in html.css("[data-part=related] > ul > li")}
    assert hues
    assert hues <= {str(n) for n in range(1, 13)}
    assert html.css_first("main").attributes["data-hue"]  # type: ignore[union-attr]


def test_a_term_names_topics_that_exist(survey: Survey) -> None:
    """Where a word has its meaning is checked like every other id."""
    edit(survey.content / "glossary.yaml", "within: [making]", "within: [makin]")
    _, problems = load(survey)
    assert "unknown topic 'makin'; did you mean 'making'?" in [problem.message for problem in problems]


def test_references_end_in_one_mark(tmp_path: Path) -> None:
    """Names, titles and venues that end in a mark of their own, of whatever script, get no second one."""
    survey = toy(tmp_path)
    for key, title, venue in (("wait", "Do Kites Wait?", "Proc. Acad."), ("zh", "风筝？", "数学！")):
        paper(
            survey.root,
            key,
            f'title: "{title}"\nauthors: ["King, Jr., Ona"]\nyear: 2001\nvenue: {venue}\ntopics: [wind]',
        )
    edit(survey.content / "topics" / "wind.md", "Gusts", "After [@wait; @zh], gusts")
    build_pages(survey, "topics/wind/")
    text = _text(_page(survey, "topics/wind").css_first("section.printed"))
    assert "Ona King Jr. 2001. Do Kites Wait? Proc. Acad." in text
    assert "Ona King Jr. 2001. 风筝？ 数学！" in text
    assert ".." not in text
