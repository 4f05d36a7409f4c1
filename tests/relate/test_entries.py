"""In which field a word of the content stands: what the search weighs and similarity compares."""

from dataclasses import replace

from toys import TOY

from surveypress.core.config import Config
from surveypress.core.model import Corpus, Facet, Paper, Result, Term, Topic
from surveypress.core.problems import Location
from surveypress.prose.parser import parse
from surveypress.read import read
from surveypress.relate import entries
from surveypress.relate.entries import CITING_SENTENCES, FIELDS, Entry, sorted_under
from surveypress.text.languages import language

ENGLISH = language("en")
PLACE = Location("content/papers/kite.md")
BLOWS = parse("It blows. So @kite says.", PLACE)
PAPER = Paper(
    "kite",
    "A Kite of $n^2$ Sails",
    PLACE,
    ("wind",),
    methods=("Spinning",),
    models=("Delta 3",),
    datasets=("Hill 1",),
    facets={"size": ("big", "lost"), "colour": ("red",)},
    tldr="It climbs.",
    abstract="Abstractly so.",
    summary=parse("Own words. As @reel has it, with [@reel; @gust]. More words.", PLACE),
    compare={"Sail": "silk"},
    extracted={"place": ("harbour", "hill")},
    results=(Result("height", "30", "Hill 1", "m", "Delta 3", "20 m", "by night"),),
)
CORPUS = Corpus(
    Config("Kites"),
    {"kite": PAPER, "bare": Paper("bare", "Bare", PLACE, ())},
    {
        "winds": Topic("winds", "Winds", PLACE, children=("wind",)),
        "wind": Topic(
            "wind", "$W$ind", PLACE, "winds", scope="Of air.", prose=parse("It blows. So @kite says.", PLACE)
        ),
    },
    {"size": Facet("size", "Size", {"big": "Big", "small": "Small"})},
    terms=(Term("spar", "What holds the sail.", PLACE, ("rod",)),),
)


def entry_of(source: Paper | Topic | Term) -> Entry:
    """What can be found in an English survey."""
    return entries.entry_of(source, ENGLISH)


def test_cells_that_state_nothing_are_no_text() -> None:
    """They would make all papers alike of which a table has nothing to tell."""
    cells = {"Sail": "silk", "Mast": "Not stated", "Line": "not stated, but long"}
    entry = entry_of(replace(PAPER, compare=cells, extracted={"crew": ("n/a",)}))
    texts = " ".join(entry.fields[FIELDS.index("summary")])
    assert "Sail: silk" in texts
    assert "Line: not stated, but long" in texts
    assert "Mast" not in texts
    assert "crew" not in texts


def _told(entry: Entry) -> dict[str, tuple[str, ...]]:
    """Returns the pieces of an entry by the names of fields, without those that are empty."""
    return {name: pieces for name, pieces in zip(FIELDS, entry.fields, strict=True) if any(pieces)}


def test_all_text_of_a_paper_stands_in_its_field() -> None:
    """Cells and own fields with their names, figures in one line, sentences that cite apart from those that do not."""
    kite, bare = map(entry_of, CORPUS.papers.values())
    assert _told(kite) == {
        "title": ("A Kite of n^2 Sails",),
        "names": ("Spinning", "Delta 3", "Hill 1"),
        "tldr": ("It climbs.",),
        "summary": ("Own words.", "More words.", "Sail: silk", "place: harbour, hill"),
        "abstract": ("Abstractly so.",),
        "citing_sentences": ("As has it, with.",),
        "figures": ("Hill 1 height 30m Delta 3 20 m by night",),
    }
    assert (kite.key, kite.cites) == ("kite", (("reel", "gust"),))
    assert (_told(bare), bare.cites) == ({"title": ("Bare",)}, ())


def test_all_text_of_a_topic_stands_in_its_field() -> None:
    """What belongs to it in one sentence is its short line."""
    wind = entry_of(CORPUS.topics["wind"])
    assert _told(wind) == {
        "title": ("Wind",),
        "tldr": ("Of air.",),
        "summary": ("It blows.",),
        "citing_sentences": ("So says.",),
    }
    assert wind.cites == (("kite",),)


def test_a_term_is_found_by_all_its_names_and_its_definition() -> None:
    """The names stand where titles do."""
    spar = entry_of(CORPUS.terms[0])
    assert (spar.key, _told(spar)) == ("spar", {"title": ("spar", "rod"), "summary": ("What holds the sail.",)})


def test_a_paper_is_sorted_under_its_topics_those_above_and_its_facets() -> None:
    """By their titles, each once; what the taxonomy does not have is left out."""
    twice = replace(CORPUS, papers={"kite": replace(PAPER, topics=("wind", "winds"))})
    assert [*sorted_under(CORPUS)] == [("Wind", "Winds", "Big"), ()]
    assert [*sorted_under(twice)] == [("Wind", "Winds", "Big")]


def test_each_citing_sentence_says_whom_it_cites() -> None:
    """As many lists of keys as there are sentences, in the same order, none of them empty."""
    corpus, _ = read(TOY)
    for entry in map(entry_of, (*corpus.papers.values(), *corpus.topics.values())):
        assert len(entry.cites) == len(entry.fields[CITING_SENTENCES])
        assert all(entry.cites)
