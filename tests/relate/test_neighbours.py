"""Related papers of the bundled survey and of made-up ones: steady, mutual, varied, and built from more than words."""

import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from surveypress.config import Config
from surveypress.model import Corpus, Paper, Relations, Topic
from surveypress.problems import Where
from surveypress.prose.parser import parse
from surveypress.read import read
from surveypress.relate import relate
from surveypress.relate.citations import citations
from surveypress.relate.likeness import likeness, profiles
from surveypress.relate.passages import passages
from surveypress.views import reason_text

CONTENT = Path(__file__).parents[2] / "content"
PLACE = Where("content/papers/x.md")


@pytest.fixture(scope="module")
def bundled() -> Corpus:
    """The survey that comes with the program."""
    return read(CONTENT)[0]


@pytest.fixture(scope="module")
def relations(bundled: Corpus) -> Relations:
    """What follows from it."""
    return relate(bundled)


def _keys(relations: Relations, key: str) -> list[str]:
    return [neighbour.key for neighbour in relations.related[key]]


def test_every_paper_has_related_ones_with_reasons(relations: Relations) -> None:
    """No list is empty, no reason is empty, and at most three stand beside a paper that nobody pinned."""
    for key, found in relations.related.items():
        assert 5 <= len(found) <= 8, key
        for neighbour in found:
            texts = [reason_text(reason) for reason in neighbour.reasons]
            assert 1 <= len(texts) <= 3, (key, neighbour.key)
            assert all(texts), (key, neighbour.key)
            assert len(set(texts)) == len(texts), (key, neighbour.key)


def test_no_reason_is_a_common_word(relations: Relations) -> None:
    """A word that many pairs share tells nothing: none stands in one list of ten."""
    said = [
        word
        for found in relations.related.values()
        for neighbour in found
        for reason in neighbour.reasons
        if reason.kind == "terms"
        for word in reason.shared
    ]
    assert said
    lists = len(relations.related)
    often = max(set(said), key=said.count)
    assert said.count(often) < lists / 4, often


def test_likeness_is_mutual(bundled: Corpus, relations: Relations) -> None:
    """The evidence counts the same both ways, so the two nearest of a paper nearly always name it too."""
    found = citations(bundled)
    scores = likeness(bundled, found, passages(bundled, found)).scores
    assert np.array_equal(scores, scores.T)
    strong = [(key, other) for key in bundled.papers for other in _keys(relations, key)[:2]]
    mutual = sum(key in _keys(relations, other) for key, other in strong)
    assert mutual / len(strong) > 0.95


def test_one_paper_more_changes_little(bundled: Corpus, relations: Relations) -> None:
    """A paper about something else joins the survey: the lists of the others stay as they were, nearly all."""
    stranger = Paper(
        "sourdough",
        "Sourdough at altitude",
        Where("content/papers/sourdough.md"),
        ("other-applications",) if "other-applications" in bundled.topics else (next(iter(bundled.topics)),),
        tldr="Bread rises sooner where the air is thin.",
        summary=parse("Flour, water and patience; the crumb opens, and bakers sleep less.", PLACE),
    )
    papers = dict(sorted({**bundled.papers, stranger.key: stranger}.items()))
    after = relate(replace(bundled, papers=papers))
    kept = [len({*_keys(relations, key)} & {*_keys(after, key)}) / len(_keys(relations, key)) for key in bundled.papers]
    assert sum(kept) / len(kept) > 0.98
    assert sum(_keys(relations, key)[0] == _keys(after, key)[0] for key in bundled.papers) / len(kept) > 0.99


def test_lists_hold_more_than_copies() -> None:
    """Of seven copies of one text and a paper that only shares the topic's prose, the list shows both kinds."""
    topics = {"t": Topic("t", "Topic", PLACE, prose=parse("@anchor and @other differ.", PLACE))}
    copies = {f"copy-{n}": f"Kite tails number {n}" for n in range(9)}
    titles = {"anchor": "Kite tails and winds", "other": "Storm winds", **copies}
    papers = {
        key: Paper(key, title, PLACE, ("t",), summary=parse("Tails of kites." if "copy" in key else "Winds.", PLACE))
        for key, title in sorted(titles.items())
    }
    related = relate(Corpus(Config("Copies"), papers, topics, {})).related["anchor"]
    assert "other" in [neighbour.key for neighbour in related]


def test_company_relates_papers_without_a_common_word() -> None:
    """Two rows that are like the same third are like each other, more than two that share nothing."""
    alike = np.zeros((30, 30))
    alike[0, 2] = alike[2, 0] = alike[1, 2] = alike[2, 1] = 0.9
    near = profiles(alike)
    assert near[0, 1] > 0.2
    assert near[0, 3] < 0.05
    assert np.array_equal(near, near.T)


WORDS = st.lists(st.sampled_from("kite tail wind reel silk hill gust seam".split()), min_size=2, max_size=6)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(WORDS, min_size=1, max_size=9), st.randoms(use_true_random=False))
def test_any_corpus_can_be_related(texts: list[list[str]], chance: random.Random) -> None:
    """Whatever the texts: no paper is its own neighbour, none comes twice, each has a reason, scores never rise."""
    topics = {"t": Topic("t", "Topic", PLACE), "u": Topic("u", "Other", PLACE)}
    papers = {
        f"p{n}": Paper(f"p{n}", " ".join(words), PLACE, tuple(chance.sample(["t", "u"], chance.randint(0, 2))))
        for n, words in enumerate(texts)
    }
    for key, found in relate(Corpus(Config("Any"), papers, topics, {})).related.items():
        keys = [neighbour.key for neighbour in found]
        assert key not in keys
        assert len({*keys}) == len(keys)
        assert all(neighbour.reasons for neighbour in found)
        scores = [neighbour.score for neighbour in found]
        assert scores == sorted(scores, reverse=True)
