"""Rules for prose: own words, figures that the abstracts state, lengths, words to avoid, one name for one thing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from checking import named_by

from surveypress.checks import abstracts
from surveypress.core.model import Corpus
from surveypress.core.problems import Problem, UsageError, errors
from surveypress.importers import huggingface_papers
from surveypress.read import read
from tests.toys import paper, write

TAXONOMY = """\
topics:
  - id: winds
    title: Winds
    children:
      - {id: wind, title: Wind}
facets: {}
vocabulary:
  methods:
    kite flying: [kiting]
  models: {}
  datasets: {}
"""
ABSTRACT = (
    "We let a kite with 1,250 sails and three tails climb against the evening wind above the harbour, and it stays up "
    "for 3.50 hours, which is 12% longer than before. Code follows."
)

Make = Callable[..., Corpus]
EDITORIAL = "editorial/missing", "editorial/length", "editorial/uncited", "editorial/avoid"


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Makes a survey of one paper with given fields and summary, and a topic with given prose."""

    def corpus(summary: str = "", prose: str = "", fields: str = "", editorial_rules: str = "") -> Corpus:
        write(tmp_path / "content" / "survey.yaml", f"title: Toy\n{editorial_rules}")
        write(tmp_path / "content" / "taxonomy.yaml", TAXONOMY)
        write(tmp_path / "content" / "topics" / "wind.md", prose)
        paper(tmp_path, "kite", f"title: A Kite of Great Size\nyear: 2021\ntopics: [wind]\n{fields}".strip(), summary)
        found, problems = read(tmp_path / "content")
        assert not errors(problems)
        return found

    return corpus


def said(problems: list[Problem]) -> list[str]:
    """Returns place and fault of problems, without the folder."""
    return [f"{p.location.file.removeprefix('content/')}:{p.location.line}: {p.message}" for p in sorted(problems)]


def test_eight_words_in_a_row_are_not_our_own(make: Make) -> None:
    """A run of eight is named with its place and its source; seven are not."""
    eight = make(summary="It can climb against the evening wind above the harbour.")
    run = "climb against the evening wind above the harbour"
    assert said(list(abstracts.own_words(eight, {"kite": ABSTRACT}))) == [
        f"papers/kite.md:6: 8 words in a row stand in the abstract of 'kite': '{run}'"
    ]
    seven = make(summary="It can climb against the evening wind above the sea.")
    assert said(list(abstracts.own_words(seven, {"kite": ABSTRACT}))) == []


def test_definitions_of_topics_are_texts_of_our_own(make: Make, tmp_path: Path) -> None:
    """What opens a page is held against the abstracts as its prose is."""
    make()
    words = "It can climb against the evening wind above the harbour with 7 tails."
    defined = TAXONOMY.replace("title: Wind}", f"title: Wind, definition: '{words}'}}")
    write(tmp_path / "content" / "taxonomy.yaml", defined)
    corpus, _ = read(tmp_path / "content")
    run = "climb against the evening wind above the harbour"
    assert said([*abstracts.own_words(corpus, {"kite": ABSTRACT}), *abstracts.figures(corpus, {"kite": ABSTRACT})]) == [
        f"taxonomy.yaml:5: 8 words in a row stand in the abstract of 'kite': '{run}'",
        "taxonomy.yaml:5: the figure 7 stands in no abstract of a paper cited here",
    ]


def test_names_are_no_borrowed_words(make: Make) -> None:
    """Words that stand in a title may be repeated, however many they are."""
    corpus = make(summary="A Kite of Great Size.", fields='note: "x"')
    assert list(abstracts.own_words(corpus, {"kite": "A Kite of Great Size A Kite of Great Size"})) == []


@pytest.mark.parametrize(
    "summary",
    [
        "It has 1250 sails.",
        "It has $1{,}250$ sails.",
        "It has 3 tails.",
        "It stays up 3.5 hours.",
        "It gains 12%.",
        "As GPT-4 did, in 2021.",
        "It flies in 2D and in 4D.",
    ],
)
def test_figures_may_be_written_in_other_ways(make: Make, summary: str) -> None:
    """Separators, trailing zeros, spelled-out numbers, the paper's year and numbers in names are no new figures."""
    assert list(abstracts.figures(make(summary=summary), {"kite": ABSTRACT})) == []


@pytest.mark.parametrize(("summary", "figure"), [("It stays up 3.6 hours.", "3.6"), ("It gains 10-12%.", "10")])
def test_a_figure_that_nobody_states_is_a_fault(make: Make, summary: str, figure: str) -> None:
    """A figure must stand in the abstract or title."""
    assert said(list(abstracts.figures(make(summary=summary), {"kite": ABSTRACT}))) == [
        f"papers/kite.md:6: the figure {figure} stands in no abstract of kite"
    ]


def test_a_figure_in_a_result_row_is_checked(make: Make) -> None:
    """Values, baselines, metrics and notes of results are held against the abstract too."""
    corpus = make(fields='results:\n  - {metric: time aloft, value: "9", unit: hours}')
    assert [p.message for p in abstracts.figures(corpus, {"kite": ABSTRACT})] == [
        "the figure 9 stands in no abstract of kite"
    ]


def test_every_text_of_a_record_is_held_against_its_abstract(make: Make) -> None:
    """Each at its own place: summary, tldr, cells, and the parts of a result that are words of ours."""
    fields = (
        "tldr: It gains 91.\ncompare: {Sail: with 92 seams}\n"
        "results:\n  - {metric: 93 runs, value: 94, baseline: 95, note: of 96, unit: 97, dataset: Hill 98}\n"
    )
    corpus = make(summary="It has 90 sails.", fields=fields)
    places = [
        (p.location.line, p.location.column, p.message[:13]) for p in abstracts.figures(corpus, {"kite": "None."})
    ]
    assert places == [
        (10, 1, "the figure 90"),
        (5, 1, "the figure 91"),
        (6, 11, "the figure 92"),
        (8, 6, "the figure 93"),
        (8, 23, "the figure 94"),
        (8, 34, "the figure 95"),
        (8, 48, "the figure 96"),
    ]
    assert list(abstracts.figures(corpus, {})) == [], "nobody has its abstract"


@pytest.mark.parametrize(
    ("figure", "stated"),
    [
        *((str(n), word) for n, word in enumerate("zero one two three four five six seven eight nine ten".split())),
        *((str(n), word) for n, word in enumerate("eleven twelve thirteen fourteen fifteen sixteen".split(), 11)),
        *((str(n), word) for n, word in enumerate("seventeen eighteen nineteen twenty".split(), 17)),
        *(("2", word) for word in ("twice", "double", "Doubles")),
        *(("3", "thrice"), ("0.5", "half"), ("30", "thirty"), ("50", "fifty"), ("0.5", ".5"), ("0.50", "0.5")),
        *(("12000", "12,000"), ("12,000", "12\u2009000"), ("12{,}000", "12000"), ("7", "kite-7"), ("3", "3.0")),
    ],
)
def test_a_figure_is_stated_in_words_or_digits(make: Make, figure: str, stated: str) -> None:
    """However either writes it."""
    corpus = make(summary=f"It has {figure} sails.")
    assert list(abstracts.figures(corpus, {"kite": f"We use {stated} of them."})) == []
    assert len(list(abstracts.figures(corpus, {"kite": "We use some of them."}))) == 1


def test_a_sentence_that_cites_nothing_may_name_years(make: Make) -> None:
    """Of our time; and one that cites a paper without an abstract at hand is left alone."""
    prose = "From 1950 on, 2099 kites of 1949 and 2100.\n\nIt has 4321 sails [@kite].\n"
    corpus = make(prose=prose)
    assert [p.message.split()[2] for p in abstracts.figures(corpus, {})] == ["1949", "2100"]
    assert [p.message.split()[2] for p in abstracts.figures(corpus, {"kite": "It is large."})] == [
        "1949",
        "2100",
        "4321",
    ]


def test_a_figure_in_topic_prose_needs_its_paper_in_the_sentence(make: Make) -> None:
    """The next sentence's citation does not carry it; the number of a list item is no figure."""
    prose = "It gains 12% [@kite].\n\nIt gains 12%. See @kite.\n\n7. Read @kite.\n"
    assert said(list(abstracts.figures(make(prose=prose), {"kite": ABSTRACT}))) == [
        "topics/wind.md:3: the figure 12 stands in no abstract of a paper cited here"
    ]


def test_abstracts_are_found_by_title(make: Make, tmp_path: Path) -> None:
    """A pasted page gives the abstracts of the papers that the survey holds, and no others."""
    long = f"{ABSTRACT} {ABSTRACT}"
    page = write(tmp_path / "page.txt", f"A kite of great SIZE\n{long}\nAnother Paper\n{long}\n")
    assert len(huggingface_papers.parse(page.read_text(encoding="utf-8"), "page.txt").entries) == 2
    assert abstracts.load([page], make()) == {"kite": long}


def test_a_page_that_is_none_is_wrong_usage(make: Make, tmp_path: Path) -> None:
    """`check --abstracts` says which file is of another kind."""
    page = write(tmp_path / "page.txt", "no page")
    with pytest.raises(UsageError, match=r"page\.txt: no entry found"):
        abstracts.load([page], make())


RULES = """\
editorial:
  summary_words: [3, 5]
  tldr_words: 3
  topic_words: [2, 4]
  area_words: [1, 9]
  avoid: [novel]
  cite_all: true
"""


def test_a_survey_without_rules_breaks_none(make: Make) -> None:
    """Lengths and words are the survey's own affair."""
    assert [p for name in EDITORIAL for p in named_by(name, make(summary="A novel kite."))] == []


def test_every_rule_is_held(make: Make) -> None:
    """Lengths of summary, tldr and prose, words to avoid, coverage: each breach has its line."""
    corpus = make("One two three\nfour novel six.", "One two three four five.", "tldr: one two three four", RULES)
    assert said([p for name in EDITORIAL for p in named_by(name, corpus)]) == [
        "papers/kite.md:5: the tldr has 4 words",
        "papers/kite.md:7: the summary has 6 words",
        "papers/kite.md:8: 'novel' says nothing",
        "taxonomy.yaml:2: the prose of 'winds' has 0 words",
        "topics/wind.md:1: the prose of 'wind' does not cite 'kite', which belongs to it",
        "topics/wind.md:1: the prose of 'wind' has 5 words",
    ]


def test_a_word_in_a_citation_key_is_no_word(make: Make) -> None:
    """Keys and links are not prose, so a word to avoid may stand in them."""
    corpus = make(prose="See [@kite] [a](novel.html).", editorial_rules="editorial: {avoid: [kite, novel]}\n")
    assert named_by("editorial/avoid", corpus) == []


def test_known_gaps_are_no_faults(make: Make) -> None:
    """What is listed as unknown may be missing; everything else may not."""
    rules = "editorial: {unknown: ['kite:tldr']}\n"
    assert [p.message for p in named_by("editorial/missing", make(editorial_rules=f"summaries: all\n{rules}"))] == [
        "summary is missing"
    ]
    assert named_by("editorial/missing", make(editorial_rules=f"summaries: some\n{rules}")) == []


def test_how_many_topics_are_good_is_a_rule(make: Make) -> None:
    """A paper may stand in any number of topics, unless the survey wants fewer."""

    def sorted_into_four(corpus: Corpus) -> Corpus:
        return replace(corpus, papers={"kite": replace(corpus.papers["kite"], topics=("wind", "a", "b", "c"))})

    assert named_by("editorial/topics", sorted_into_four(make())) == []
    rule = "editorial: {topics: 3}\n"
    [fault] = named_by("editorial/topics", sorted_into_four(make(editorial_rules=rule)))
    assert fault.message == "it has 4 topics, at most 3 are wanted"


def test_one_name_for_one_thing(make: Make) -> None:
    """An alias of the vocabulary, and a second spelling of a name, are named with the spelling to use."""
    corpus = make(fields="methods: [kiting, Sailing, sail-ing, Sailing+]")
    assert said(named_by("vocabulary/spelling", corpus)) == [
        "papers/kite.md:5: methods: 'kiting' is written 'kite flying' in this survey",
        "papers/kite.md:5: methods: 'sail-ing' is written 'Sailing' in this survey",
    ]
