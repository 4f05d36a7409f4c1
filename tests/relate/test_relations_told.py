"""What follows from two small surveys, line for line (fixtures/relations.txt): near papers with scores and reasons."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from toys import TOY

from surveypress.core.config import Config
from surveypress.core.model import Corpus, Facet, Paper, Result, Topic
from surveypress.core.problems import Location
from surveypress.core.relations import Reason, Relations
from surveypress.prose.parser import parse
from surveypress.read import read
from surveypress.relate import relate
from surveypress.relate.reported_results import ResultsTable, by_dataset, by_metric
from surveypress.relate.topic_guesses import TopicGuesser

FIXTURE = Path(__file__).parent / "fixtures" / "relations.txt"
NOUNS = "kite sail frame wind line knot reel seam gust hill string tail bridle spar glider banner".split()


def _place(file: str) -> Location:
    return Location(f"content/{file}")


def _made() -> Corpus:
    """Returns a survey with all that relates papers: names, facets, areas, pins, prose of topics, figures."""
    chance = random.Random(11)
    topics = {area: Topic(area, area.title(), _place("taxonomy.yaml")) for area in ("making", "flying")}
    for n in range(5):
        area = ("making", "flying")[n % 2]
        cited = " ".join(f"Here [@p{m:02}; @p{(m + 3) % 26:02}] agree." for m in range(n, 26, 7))
        prose = parse(f"## Of {NOUNS[n]}s\n\n{cited}\n\nAnd @p{n:02} differs.", _place(f"topics/t{n}.md"))
        topics[f"t{n}"] = Topic(f"t{n}", f"Of {NOUNS[n]}s", _place("taxonomy.yaml"), area, scope=NOUNS[n], prose=prose)
    for n, area in enumerate(("making", "flying")):
        children = tuple(topic.id for topic in topics.values() if topic.parent == area)
        topics[area] = Topic(area, area.title(), _place("taxonomy.yaml"), children=children, scope=NOUNS[n])
    papers = {}
    for n in range(26):
        one, two, three, four = chance.sample(NOUNS, 4)
        papers[f"p{n:02}"] = Paper(
            f"p{n:02}",
            f"{one.title()}Net: the {two} of a {three}" if n % 5 == 0 else f"A {one} {two} and its {three}",
            _place(f"papers/p{n:02}.md"),
            () if n == 25 else (f"t{n % 5}", f"t{(n * 3) % 5}")[: 1 + (n % 3 == 0 and n % 5 != (n * 3) % 5)],
            tldr=f"It holds the {three} {four} of 7b strings.",
            methods=(one.title(), "Flight") if n % 4 == 0 else (two,),
            datasets=("Hill 1",) if n % 3 == 0 else (),
            facets={"size": ("big",) if n % 4 else ("small",)},
            related=("p07",) if n == 2 else (),
            results=tuple(Result("height", f"{n},000", unit="m", dataset="Hill 1") for _ in range(n % 6 == 0))
            + tuple(Result("speed", value) for value in ([f"about {n}k", "from 3 to 4"] if n % 8 == 1 else [])),
            summary=parse(f"A {two} {three} meets a {four}, as [@p{(n * 5 + 1) % 26:02}] has it.", _place(f"p{n}.md")),
        )
    facets = {"size": Facet("size", "Size", {"big": "Big", "small": "Small"})}
    return Corpus(Config("Made"), papers, topics, facets, vocabulary={"methods": {"kite": ("flight",)}})


SURVEYS = {"toy": read(TOY)[0], "made": _made()}


def _said(reasons: tuple[Reason, ...]) -> str:
    return "; ".join(f"{reason.kind} {', '.join(reason.shared)}".strip() for reason in reasons)


def _related(relations: Relations) -> Iterator[str]:
    for key, neighbours in relations.related.items():
        yield from (f"{key} ~ {near.key} {near.score:.3f}: {_said(near.reasons)}" for near in neighbours)


def _topics(relations: Relations) -> Iterator[str]:
    yield from (f"{topic} has {' '.join(keys)}" for topic, keys in relations.topic_papers.items())
    for topic, others in relations.related_topics.items():
        yield from (f"{topic} ~ {other}: {_said(reasons)}" for other, reasons in others)
    for area, bridges in relations.bridges.items():
        yield from (f"{area} by {each.key} to {' '.join(each.areas)}: {_said(each.reasons)}" for each in bridges)


def _guessed(corpus: Corpus) -> Iterator[str]:
    guesser = TopicGuesser(corpus)
    rows = [(paper.key, guesses) for paper, guesses in guesser.left_out(2)]
    for key, guesses in [*rows, *zip(guesser.waiting, guesser.guesses(2), strict=True)]:
        yield f"{key} may be " + "; ".join(f"{one.topic} {one.score:.2f} by {' '.join(one.near)}" for one in guesses)


def _figures(tables: tuple[ResultsTable, ...]) -> Iterator[str]:
    for table in tables:
        yield f"{table.name} at {table.slug} ({', '.join(table.spellings)}), {table.papers} papers"
        yield from (f"  {row.paper} {row.row.metric} {row.row.value}: {row.number}" for row in table.rows)


def told() -> str:
    """Returns all that is said of both surveys."""
    lines: list[str] = []
    for name, corpus in SURVEYS.items():
        relations = relate(corpus)
        lines += [f"# {name}: related", *_related(relations), f"# {name}: topics", *_topics(relations)]
        lines += [f"# {name}: guesses", *_guessed(corpus)]
        lines += [f"# {name}: figures", *_figures(by_dataset(corpus)), *_figures(by_metric(corpus))]
    return "".join(f"{line}\n" for line in lines)


def _parts(text: str) -> dict[str, list[str]]:
    parts = (part.splitlines() for part in text.removeprefix("# ").split("\n# "))
    return {part[0]: part[1:] for part in parts}


@pytest.fixture(scope="module")
def now() -> dict[str, list[str]]:
    """What is said now, by survey and kind."""
    return _parts(told())


@pytest.mark.parametrize("part", _parts(FIXTURE.read_text("utf-8")))
def test_what_follows_stays_as_it_is(now: dict[str, list[str]], part: str) -> None:
    """A change of weights or rules shows here line by line; `python -m tests.renew` writes the file anew."""
    assert now[part] == _parts(FIXTURE.read_text("utf-8"))[part]
