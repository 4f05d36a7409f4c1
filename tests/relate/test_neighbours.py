"""Related papers of the bundled survey and of made-up ones: steady, mutual, varied, and built from more than words."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from surveypress.core.config import Config
from surveypress.core.memory import Memory
from surveypress.core.model import Corpus, Paper, Topic
from surveypress.core.problems import Location
from surveypress.core.relations import Relations
from surveypress.core.texts import ENGLISH
from surveypress.pages.reasons import reason_text
from surveypress.prose.parser import parse
from surveypress.relate import candidates, relate
from surveypress.text.lsi import centred_unit_rows, latent_space
from surveypress.text.tfidf import tfidf

CONTENT = Path(__file__).parents[2] / "content"
PLACE = Location("content/papers/x.md")


@pytest.fixture(scope="module")
def bundled(bundled_corpus: Corpus) -> Corpus:
    """Half of the survey that comes with the program, which is enough for candidates; the others are cited only."""
    whole = bundled_corpus
    half = dict([*whole.papers.items()][::2])
    assert len(half) > candidates.FEW
    return replace(whole, papers=half, background={key: each for key, each in whole.papers.items() if key not in half})


@pytest.fixture(scope="module")
def known() -> Memory:
    """What was read of its texts, which takes longest and hangs on each text alone; all numbers are worked out anew."""
    return Memory()


@pytest.fixture(scope="module")
def relations(bundled: Corpus, known: Memory) -> Relations:
    """What follows from it."""
    return relate(bundled, known)


def _keys(relations: Relations, key: str) -> list[str]:
    return [neighbour.key for neighbour in relations.related[key]]


def test_every_paper_has_related_ones_with_reasons(relations: Relations) -> None:
    """No list is empty, no reason is empty, and at most three stand beside a paper that nobody pinned."""
    for key, found in relations.related.items():
        assert 4 <= len(found) <= 8, key
        for neighbour in found:
            texts = [reason_text(reason, ENGLISH) for reason in neighbour.reasons]
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
    strong = [(key, other) for key in bundled.papers for other in _keys(relations, key)[:2]]
    mutual = sum(key in _keys(relations, other) for key, other in strong)
    assert mutual / len(strong) > 0.95


def test_candidates_lose_nothing(
    bundled: Corpus, relations: Relations, known: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compared with all others, a paper would have the related papers that it has among a few dozen candidates."""
    monkeypatch.setattr(candidates, "FEW", len(bundled.papers))
    dense = relate(bundled, known)
    found = sum(len({*_keys(relations, key)} & {*_keys(dense, key)}) for key in bundled.papers)
    assert found / sum(len(near) for near in dense.related.values()) > 0.98


def test_a_word_edited_changes_few_lists(bundled: Corpus, relations: Relations, known: Memory) -> None:
    """A word of a summary is exchanged for one that others use, as an author does it: nearly all lists stay."""
    key, paper = next((key, paper) for key, paper in bundled.papers.items() if " models" in paper.summary.text)
    edited = replace(paper, summary=parse(paper.summary.text.replace(" models", " engineering", 1), PLACE))
    after = relate(replace(bundled, papers={**bundled.papers, key: edited}), known)
    changed = [other for other in bundled.papers if _keys(relations, other) != _keys(after, other)]
    assert len(changed) < len(bundled.papers) / 40


def test_one_paper_more_changes_little(bundled: Corpus, relations: Relations, known: Memory) -> None:
    """A paper about something else joins the survey: the lists of the others stay as they were, nearly all."""
    stranger = Paper(
        "sourdough",
        "Sourdough at altitude",
        Location("content/papers/sourdough.md"),
        ("other-applications",) if "other-applications" in bundled.topics else (next(iter(bundled.topics)),),
        tldr="Bread rises sooner where the air is thin.",
        summary=parse("Flour, water and patience; the crumb opens, and bakers sleep less.", PLACE),
    )
    papers = dict(sorted({**bundled.papers, stranger.key: stranger}.items()))
    after = relate(replace(bundled, papers=papers), known)
    kept = [len({*_keys(relations, key)} & {*_keys(after, key)}) / len(_keys(relations, key)) for key in bundled.papers]
    assert sum(kept) / len(kept) > 0.99
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


def test_meaning_relates_papers_without_a_common_word() -> None:
    """Two papers that share words with the same others, but none with each other, are nearer than strangers."""
    texts = ["kite line", "line reel", "reel spool", "kite line", "line reel", "reel spool", "bread oven", "oven crust"]
    texts += ["crust flour", "bread oven", "oven crust", "crust flour"]
    vectors = centred_unit_rows(latent_space(tfidf([dict.fromkeys(text.split(), 1.0) for text in texts]), 2).vectors)
    near = vectors @ vectors.T
    assert near[0, 2] > 0.9
    assert near[0, 8] < 0


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
