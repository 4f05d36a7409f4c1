"""Topics that papers may belong to: told from words, with the papers that show it, and honest about how often."""

from pathlib import Path

import pytest
from toys import paper, toy, tree

from surveypress.cli import main
from surveypress.core.model import Corpus
from surveypress.read import read
from surveypress.relate.placement import placement
from surveypress.relate.topic_guesses import Text, TopicGuesser

ROOT = Path(__file__).parents[2]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A survey with papers of two kinds, one of them in the wrong topic, and two that nobody has placed."""
    toy(tmp_path)
    for n in range(8):
        paper(tmp_path, f"silk{n}", "topics: [sails]", f"Silk cloth of weave {n} catches light wind: a sail of cloth.")
        paper(tmp_path, f"knot{n}", "topics: [lines]", f"A knot of twine number {n} holds the bridle line under load.")
    paper(tmp_path, "stray", "topics: [lines]", "Silk cloth of a wide weave catches light wind as a sail of cloth.")
    paper(tmp_path, "waiting", "topics: []", "How silk cloth of any weave makes a sail.")
    return tmp_path


def test_a_paper_is_placed_by_what_is_like_it(root: Path) -> None:
    """The guess names papers as evidence; a work without a record is guessed in the same way."""
    guesser = TopicGuesser(read(root / "content")[0], [Text("A knot for the bridle", "twine holds the line")])
    assert guesser.waiting == ["drifting", "waiting"]
    _, waiting, text = guesser.guesses()
    assert waiting[0].topic == "sails"
    assert all(key.startswith(("silk", "stray")) for key in waiting[0].near)
    assert text[0].topic == "lines"
    assert [key[:4] for key in text[0].near] == ["knot"] * 3
    assert 0 < text[0].score <= 1


def test_what_stands_in_the_wrong_place_is_named(root: Path) -> None:
    """A paper of silk among the knots; its own place does not speak for itself."""
    corpus = read(root / "content")[0]
    found = placement(corpus, TopicGuesser(corpus))
    assert [(one.key, guess.topic) for one, guess in found.misplaced if one.key == "stray"] == [("stray", "sails")]


def test_the_verb_places_what_has_no_topic(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only where it is told to, as any verb that writes; it says how often it is right."""
    words = ["suggest", "--content", str(root / "content")]
    before = tree(root / "content")
    assert main(words) == 0
    said = capsys.readouterr().out
    assert "waiting has no topic:\n  sails (" in said
    assert "stray stands in lines; it is more like sails" in said
    assert "among the first three in" in said
    assert main([*words, "--apply"]) == 2
    assert tree(root / "content") == before
    assert main([*words, "--apply", "--yes"]) == 0
    assert read(root / "content")[0].papers["waiting"].topics == ("sails",)


def test_a_survey_without_papers_has_no_guesses(tmp_path: Path) -> None:
    """And nothing fails."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "survey.yaml").write_text("title: Kites\n")
    (tmp_path / "content" / "taxonomy.yaml").write_text("topics:\n  - {id: wind, title: Wind}\n")
    corpus = read(tmp_path / "content")[0]
    guesser = TopicGuesser(corpus, [Text("Wind")])
    assert len(guesser.guesses()) == 1
    assert placement(corpus, guesser).among_three == 0


def test_most_papers_of_the_bundled_survey_are_guessed_rightly(bundled_corpus: Corpus) -> None:
    """Their primary topic, not known to the guesser, is among the first three of 70 for 85% or more."""
    assert placement(bundled_corpus, TopicGuesser(bundled_corpus)).among_three >= 0.85


def test_how_like_a_work_is_to_the_survey(root: Path) -> None:
    """Words that many papers have tell more than those that none has; of the placed papers the likest stand first."""
    corpus = read(root / "content")[0]
    same = Text("Silk0", "Silk cloth of weave 0 catches light wind: a sail of cloth.")
    guesser = TopicGuesser(corpus, [same, Text("A silk sail"), Text("Zymurgy", "Xylophones unheard-of")])
    _, waiting, like, less, least = guesser.likeness()
    assert 0 <= least[0] < less[0] < like[0] <= 1
    assert len(like[1]) == 3
    assert all(corpus.papers[key].topics for key in like[1])
    assert all(key.startswith(("silk", "stray")) for key in (*like[1], *waiting[1]))


def test_a_work_is_at_home_where_as_many_papers_are_less_at_home(root: Path) -> None:
    """0 for one that is less like than all, 1 from the middle of the placed papers on, never less for a liker one."""
    guesser = TopicGuesser(read(root / "content")[0])
    steps = [guesser.at_home(n / 200) for n in range(201)]
    assert (guesser.at_home(-0.01), steps[-1]) == (0.0, 1.0)
    assert steps == sorted(steps)
    count = len(guesser.placed)
    assert {round(step * count / 2, 6) % 1 for step in steps if step < 1} == {0.0}
    assert len({*steps}) > 3


def test_a_survey_without_placed_papers_is_no_home(tmp_path: Path) -> None:
    """Nothing is like nothing."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "survey.yaml").write_text("title: Kites\n")
    (tmp_path / "content" / "taxonomy.yaml").write_text("topics:\n  - {id: wind, title: Wind}\n")
    guesser = TopicGuesser(read(tmp_path / "content")[0], [Text("Wind")])
    assert guesser.likeness() == [(0.0, ())]
    assert guesser.at_home(1.0) == 0.0
