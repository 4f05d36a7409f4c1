"""What follows from the toy survey, and from a larger made-up one: related papers, topics, citations, and why."""

import random
import tracemalloc
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from toys import TOY, paper, toy

from surveypress.core.config import Config
from surveypress.core.model import Corpus, Paper, Topic
from surveypress.core.problems import Location
from surveypress.core.relations import Reason, Relations
from surveypress.core.texts import ENGLISH
from surveypress.pages.reasons import reason_text
from surveypress.prose.parser import parse
from surveypress.read import read
from surveypress.relate import relate
from surveypress.relate.citations import citations
from surveypress.relate.co_citations import passages
from surveypress.relate.explanations import _by_pair
from surveypress.relate.text_model import text_model

NOUNS = "kite sail frame wind line knot reel seam gust hill string tail bridle spar glider banner ribbon".split()
PLACE = Location("content/papers/x.md")


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    """The toy survey, read."""
    return read(TOY)[0]


@pytest.fixture(scope="module")
def relations(corpus: Corpus) -> Relations:
    """What follows from it."""
    return relate(corpus)


def _many(count: int = 60) -> Corpus:
    """A corpus of papers whose texts are made of few nouns, in four topics."""
    chance = random.Random(7)
    topics = {f"t{n}": Topic(f"t{n}", f"Topic {n}", PLACE) for n in range(4)}
    papers = {}
    for n in range(count):
        words = chance.sample(NOUNS, 5)
        text = f"A {words[0]} {words[1]} holds the {words[2]} of a {words[3]}, and {words[4]} {words[0]} too."
        papers[f"p{n:02}"] = Paper(
            f"p{n:02}",
            f"On the {words[0]} and the {words[1]}, number {n}",
            Location(f"content/papers/p{n:02}.md"),
            (f"t{n % 4}",),
            methods=(words[2].title(),),
            summary=parse(f"{text} See [@p{(n * 7) % count:02}; @p{(n * 5 + 1) % count:02}].", PLACE),
        )
    return Corpus(Config("Many"), papers, topics, {})


def _text(corpus: Corpus, paper: Paper) -> set[str]:
    """The words and pairs of words of a paper's own text, as they are compared."""
    text = f"{paper.title}. {paper.tldr} {paper.summary.text} {paper.abstract}"
    return {*text_model(corpus).reader.terms_and_pairs(text)}


def _told(corpus: Corpus, pair: tuple[str, str], reason: Reason) -> bool:
    """Whether the prose says what a reason says of a paper and of the one that it leads to."""
    location = passages(corpus, citations(corpus))
    summaries = {(citation.page.url, citation.paper) for citation in citations(corpus)}
    match reason.kind:
        case "cites":
            return (f"papers/{pair[0]}/", pair[1]) in summaries
        case "cited-by":
            return (f"papers/{pair[1]}/", pair[0]) in summaries
        case "heading":
            return any(reason.shared == (p.heading, p.title) and {*pair} <= {*p.keys} for p in location.sections)
    named = location.sentences if reason.kind == "cited-together" else location.paragraphs
    return any(reason.shared == (p.title,) and {*pair} <= {*p.keys} for p in named)


def _recorded(corpus: Corpus, one: Paper, other: Paper, reason: Reason) -> bool:
    """Whether both records hold what a reason says that they share."""
    match reason.kind:
        case "pinned":
            return other.key in one.related
        case "company":
            return not {term for term in _text(corpus, one) & _text(corpus, other) if " " not in term}
        case "terms":
            said = {term for shared in reason.shared for term in text_model(corpus).reader.terms(shared)}
            return said <= _text(corpus, one) & _text(corpus, other)
        case "names":
            named = [{t.casefold() for t in (*p.methods, *p.models, *p.datasets)} for p in (one, other)]
            return {t.casefold() for t in reason.shared} <= named[0] & named[1]
        case "topic":
            both = [corpus.topics[t].title for t in one.topics if t in other.topics]
            return set(reason.shared) <= set(both) and len(reason.shared) == min(2, len(both))
    title, value = reason.shared
    facet = next(facet for facet in corpus.facets.values() if facet.title == title)
    return value in {facet.values[v] for v in {*one.values(facet.id)} & {*other.values(facet.id)}}


PROSE = {"cites", "cited-by", "cited-together", "discussed-together", "heading"}


@pytest.mark.parametrize("corpus_", [_many(), read(TOY)[0]], ids=["many", "toy"])
def test_every_reason_is_true(corpus_: Corpus) -> None:
    """A related paper never stands without a reason, and each reason can be checked against the content."""
    seen = set()
    for key, neighbours in relate(corpus_).related.items():
        for neighbour in neighbours:
            one, other = corpus_.papers[key], corpus_.papers[neighbour.key]
            assert neighbour.reasons, (key, neighbour.key)
            for reason in neighbour.reasons:
                seen.add(reason.kind)
                assert reason_text(reason, ENGLISH)
                if reason.kind in PROSE:
                    assert _told(corpus_, (key, neighbour.key), reason), (key, neighbour.key, reason)
                else:
                    assert _recorded(corpus_, one, other, reason), (key, neighbour.key, reason)
    assert {"terms", "names", "topic", "cites", "cited-by"} <= seen


def test_lists_have_a_good_length_and_order() -> None:
    """Among many papers each has five to eight related ones, the nearest first, never itself and none twice."""
    for key, neighbours in relate(_many()).related.items():
        keys = [neighbour.key for neighbour in neighbours]
        assert 5 <= len(keys) <= 8
        assert key not in keys
        assert len(set(keys)) == len(keys)
        scores = [neighbour.score for neighbour in neighbours]
        assert scores == sorted(scores, reverse=True)
        assert min(scores) > 0


@pytest.mark.parametrize("most", [1, 3, 12])
def test_the_settings_bound_the_lists(most: int) -> None:
    """`related: n` in survey.yaml is the longest list there is."""
    corpus = _many()
    found = relate(replace(corpus, config=replace(corpus.config, related=most)))
    assert max(len(neighbours) for neighbours in found.related.values()) <= most


def test_files_may_be_read_in_any_order(corpus: Corpus) -> None:
    """Relations depend on what the records say, not on the order in which a file system lists them."""
    for whole in (corpus, _many()):
        expected = relate(whole)
        keys = list(whole.papers)
        random.Random(3).shuffle(keys)
        shuffled = relate(replace(whole, papers={key: whole.papers[key] for key in sorted(keys)}))
        assert shuffled == expected


def test_the_file_system_does_not_order_the_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system that lists files the other way round gives the same corpus and the same relations."""
    survey = toy(tmp_path)
    expected = relate(read(survey.content)[0])
    real = Path.glob

    def backwards(path: Path, pattern: str) -> Iterable[Path]:
        return sorted(real(path, pattern), reverse=True)

    monkeypatch.setattr(Path, "glob", backwards)
    corpus, problems = read(survey.content)
    assert problems == []
    assert list(corpus.papers) == sorted(corpus.papers)
    assert relate(corpus) == expected


def test_papers_of_one_sentence_are_near_both_ways() -> None:
    """Where a sentence cites two papers, each is nearer to the other than without it, and equally so."""
    corpus = _many()
    free = {"p90", "p91"}
    extra = {
        key: Paper(key, f"Zither {key}", Location(f"content/papers/{key}.md"), ("t0",), summary=parse("Music.", PLACE))
        for key in free
    }
    without = replace(corpus, papers={**corpus.papers, **extra})
    home = parse("A sentence cites [@p90; @p91]. Another one cites @p91.", Location("content/pages/home.md"))
    together = relate(replace(without, home=home))

    def score(relations: Relations, one: str, other: str) -> float:
        return next(n.score for n in relations.related[one] if n.key == other)

    assert score(together, "p90", "p91") == score(together, "p91", "p90")
    assert score(together, "p90", "p91") > score(relate(without), "p90", "p91")
    for one, other in (("p90", "p91"), ("p91", "p90")):
        [neighbour] = [n for n in together.related[one] if n.key == other]
        assert [r.shared for r in neighbour.reasons if r.kind == "cited-together"] == [("Home",)]


def test_pins_come_first(corpus: Corpus, relations: Relations) -> None:
    """What an editor pinned stands at the top of the list, with that as its first reason, however far the texts are."""
    for key, pin in (("reel", "wind-atlas"), ("kites-surveyed", "old-kite")):
        assert corpus.papers[key].related == (pin,)
        first = relations.related[key][0]
        assert (first.key, first.reasons[0].kind) == (pin, "pinned")


def test_a_pin_of_a_paper_on_itself_is_harmless(corpus: Corpus) -> None:
    """A paper is never related to itself, even if its record says so."""
    reel = replace(corpus.papers["reel"], related=("reel", "gust"))
    related = relate(replace(corpus, papers={**corpus.papers, "reel": reel})).related["reel"]
    assert "reel" not in [n.key for n in related]
    assert related[0].key == "gust"


def test_one_paper_alone_and_none_at_all_have_no_relations(corpus: Corpus) -> None:
    """The smallest surveys can be built too."""
    alone = replace(corpus.papers["old-kite"], related=())
    topics = {key: replace(topic, prose=parse("", topic.location)) for key, topic in corpus.topics.items()}
    bare = replace(corpus, papers={"old-kite": alone}, topics=topics, pages=(), home=parse("", PLACE))
    assert relate(bare).related == {"old-kite": ()}
    assert relate(replace(bare, papers={})).related == {}


def test_topics_hold_their_papers(relations: Relations) -> None:
    """A leaf lists its own papers before those that belong elsewhere first; an area lists all that lie below, once."""
    assert relations.topic_papers["frames"] == ("kites-surveyed", "script", "old-kite", "silkworm")
    assert relations.topic_papers["sails"] == ("silkworm", "reel")
    assert set(relations.topic_papers["making"]) == {"kites-surveyed", "script", "old-kite", "silkworm", "reel"}
    assert len(relations.topic_papers["making"]) == 5
    assert all("drifting" not in keys for keys in relations.topic_papers.values())


def test_related_topics_say_why(corpus: Corpus, relations: Relations) -> None:
    """Topics are related by papers in both and by papers cited, counted once each; an area and its topics are not."""
    related = relations.related_topics["lines"]
    said = tuple((topic, ", ".join(reason_text(reason, ENGLISH) for reason in reasons)) for topic, reasons in related)
    assert said == (
        ("sails", "1 paper in both, one of its papers cited here"),
        ("frames", "one of its papers cited here"),
        ("wind", "one of its papers cited here"),
    )
    for topic_id, others in relations.related_topics.items():
        topic = corpus.topics[topic_id]
        assert others, topic_id
        assert not {other for other, _ in others} & {topic_id, topic.parent, *topic.children}


def test_every_citation_is_known_with_its_sentence(relations: Relations) -> None:
    """The page of a paper can show each sentence that cites it: where, and in what words; once a sentence."""
    cited = relations.cited_in["silkworm"]
    assert [citation.page.url for citation in cited] == [
        "topics/sails/",
        "topics/lines/",
        "topics/lines/",
        "papers/bowline/",
        "papers/kites-surveyed/",
    ]
    assert cited[0].sentence == "mends itself."
    assert cited[1].sentence.startswith("Knott and Reel count $n^2$ knots, and needs none.")
    assert cited[1].page_title == "Lines and $n$ knots"
    assert relations.cited_in["drifting"][0].sentence == "Dr. Wind doubts it."
    assert [citation.page.url for citation in relations.cited_in["reel"]][-1] == "about/"


def test_a_paper_does_not_cite_itself(tmp_path: Path) -> None:
    """A summary that names its own paper is no place where the survey cites it."""
    survey = toy(tmp_path)
    paper(tmp_path, "selfish", text="As @selfish shows, and @gust too.")
    cited = relate(read(survey.content)[0]).cited_in
    assert "selfish" not in cited
    assert "papers/selfish/" in [citation.page.url for citation in cited["gust"]]


def test_a_page_that_cites_everything_costs_no_more_than_its_length() -> None:
    """A paragraph of thousands of citations brings no two papers together, and is not gone through pair by pair."""
    keys = [f"p{n:04}" for n in range(3000)]
    papers = {key: Paper(key, f"Paper {key}", PLACE, ("t",)) for key in keys}
    prose = parse(" ".join(f"@{key}" for key in keys) + ".", PLACE)
    topics = {"t": Topic("t", "All", PLACE, prose=prose)}
    corpus = Corpus(Config("Many"), papers, topics, {})
    found = citations(corpus)
    tracemalloc.start()
    together = _by_pair(passages(corpus, found).paragraphs)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(found) == 3000
    assert not together
    assert peak < 20_000_000


def test_of_many_names_the_two_rarest_are_said() -> None:
    """Spelled as the paper itself spells them, which may know a thing by another name."""
    corpus = _many()
    named = {"p90": ("Oar", "Kelp net", "BUOY", "Sextant"), "p91": ("Oar", "Sextant", "Trawl", "Buoy")}
    twins = {
        key: Paper(key, f"Music {n}", PLACE, (), methods=methods, summary=parse("Zithers.", PLACE))
        for n, (key, methods) in enumerate(named.items())
    }
    first, second, *others = corpus.papers.values()
    more = {first.key: replace(first, methods=("Buoy", "Oar")), second.key: replace(second, methods=("Oar",))}
    papers = {**{paper.key: paper for paper in others}, **more, **twins}
    both = replace(corpus, papers=dict(sorted(papers.items())), vocabulary={"methods": {"Kelp net": ("Trawl",)}})
    relations = relate(both)
    for one, other, said in (("p90", "p91", ("Kelp net", "Sextant")), ("p91", "p90", ("Trawl", "Sextant"))):
        [neighbour] = [near for near in relations.related[one] if near.key == other]
        assert [reason.shared for reason in neighbour.reasons if reason.kind == "names"] == [said]


@pytest.mark.parametrize(
    ("home", "topic", "said"),
    [
        ("[@p90; @p91]", "[@p90; @p91; @p01]", "Home"),
        ("[@p90; @p91; @p01]", "[@p90; @p91]", "Topic 0"),
        ("[@p90; @p01]", "[@p90; @p91; @p01; @p02]", "Topic 0"),
    ],
)
def test_of_many_sentences_that_of_fewest_papers_is_said(home: str, topic: str, said: str) -> None:
    """It says most about the two."""
    corpus = _many()
    twins = {key: Paper(key, f"Zither {key}", PLACE, (), summary=parse("Music.", PLACE)) for key in ("p90", "p91")}
    topics = {**corpus.topics, "t0": replace(corpus.topics["t0"], prose=parse(f"One says {topic}.", PLACE))}
    whole = replace(corpus, papers={**corpus.papers, **twins}, topics=topics, home=parse(f"One says {home}.", PLACE))
    [neighbour] = [near for near in relate(whole).related["p90"] if near.key == "p91"]
    assert [reason.shared for reason in neighbour.reasons if reason.kind == "cited-together"] == [(said,)]
