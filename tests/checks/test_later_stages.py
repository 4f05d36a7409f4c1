"""What checks say that look at abstracts, at answers of registries and hosts, and at the site: word for word."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from toys import paper, write

from surveypress import checks
from surveypress.checks import labels
from surveypress.core.config import Config
from surveypress.core.link_answers import LinkAnswer
from surveypress.core.model import Corpus, Paper, WebLink
from surveypress.core.problems import Location, Problem
from surveypress.read import read

KITE = "title: A Kite of Silk\nyear: 2021\ntopics: [wind]\nurl: http://a.example/kite\ndoi: 10.1000/kite"
WORDS = "We let one kite of silk climb above the harbour."


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    """A survey of one paper, which borrows its words and a figure."""
    write(tmp_path / "content" / "survey.yaml", "title: Kites\n")
    write(tmp_path / "content" / "taxonomy.yaml", "topics: [{id: wind, title: Wind}]\n")
    paper(tmp_path, "kite", KITE, f"{WORDS} It has 12 sails.")
    return read(tmp_path / "content")[0]


def _told(problems: list[Problem]) -> list[str]:
    return [str(problem).removeprefix("content/") for problem in problems]


def test_abstracts(corpus: Corpus) -> None:
    """Where the text stands, what is wrong with it and what to do."""
    assert _told(checks.abstract_problems(corpus, {"kite": WORDS})) == [
        (
            "papers/kite.md:8:1: error: 8 words in a row stand in the abstract of 'kite': "
            "'we let one kite of silk climb above' (say it in other words) [abstracts/own-words]"
        ),
        (
            "papers/kite.md:8:1: error: the figure 12 stands in no abstract of kite "
            "(copy it exactly, cite the paper that states it, or leave it out) [abstracts/figure]"
        ),
    ]


def test_registries(corpus: Corpus) -> None:
    """The identifier, and to what it leads."""
    assert _told(checks.known_problems(corpus, {("doi", "10.1000/kite"): ("Bread", "Flour")})) == [
        (
            "papers/kite.md:6:1: warning: the DOI 10.1000/kite belongs to 'Bread' "
            "(correct the identifier, or the title) [identity/other-work]"
        )
    ]
    assert _told(checks.known_problems(corpus, {("doi", "10.1000/kite"): ("Bread", "The Kite of Silk")})) == []


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            LinkAnswer("gone", "answers with 404"),
            (
                "warning: http://a.example/kite answers with 404 (correct the address, or lead to a copy such as "
                "https://web.archive.org/web/http://a.example/kite) [links/gone]"
            ),
        ),
        (
            LinkAnswer("good", moved="https://a.example/kite"),
            (
                "information: http://a.example/kite has moved to https://a.example/kite "
                "(`check --online --fix` writes it) [links/moved]"
            ),
        ),
        (
            LinkAnswer("good", moved="https://b.example/kite"),
            "information: http://a.example/kite has moved to https://b.example/kite (write the new one) [links/moved]",
        ),
        (
            LinkAnswer("good", moved="https://a.example/"),
            (
                "information: http://a.example/kite leads to the front page https://a.example/ now "
                "(look whether what you mean is elsewhere) [links/moved]"
            ),
        ),
        (
            LinkAnswer("unchecked", "answers with 403"),
            (
                "information: http://a.example/kite could not be checked: it answers with 403 "
                "(look at it in a browser, or ask again another day) [links/unchecked]"
            ),
        ),
    ],
)
def test_hosts(corpus: Corpus, answer: LinkAnswer, said: str) -> None:
    """What each answer comes to."""
    told = _told(checks.link_problems(corpus, {"http://a.example/kite": answer}))
    assert told == [f"papers/kite.md:5:1: {said}"]


@pytest.mark.parametrize(
    ("site", "said"),
    [
        (
            {"a.html": b'<a href="b.html">'},
            (
                "out/a.html:1:4: error: the link 'b.html' leads to no page "
                "(correct the link where the page's text comes from) [site/dead-link]"
            ),
        ),
        (
            {"a.html": b'<a href="#b">'},
            (
                "out/a.html:1:4: error: the link '#b' leads to no such anchor "
                "(correct the link where the page's text comes from) [site/dead-link]"
            ),
        ),
        (
            {"a.html": b'<p id="b"><p id="b">'},
            (
                "out/a.html:1:14: error: the id 'b' stands on the page twice "
                "(rename one of the two where the page's text comes from) [site/repeated-id]"
            ),
        ),
        (
            {"data/a.csv": bytes(100_000_000)},
            (
                "out/data/a.csv:1:1: warning: the file has 100 MB, which is near to the 100 MB that GitHub takes "
                "(leave it out by `data_files:` of survey.yaml or, if it is for language models, `pages: {llms: off}`; "
                "or make two surveys of this one) [hosting/large-file]"
            ),
        ),
    ],
)
def test_the_site(corpus: Corpus, site: Mapping[str, Any], said: str) -> None:
    """Where the page says it, and where it comes from."""
    assert _told(checks.output_problems(corpus, site, "out")) == [said]


def _other_hosts(words: str, address: str) -> list[str]:
    """Returns what is said of a link of a record."""
    place = Location("content/papers/kite.md", 1, 1)
    linked = Paper("kite", "A Kite", place, (), urls=(WebLink(address, words),))
    corpus = Corpus(Config("Kites"), {"kite": linked}, {}, {})
    return [problem.message for problem in labels.mislabelled(corpus)]


@pytest.mark.parametrize(
    ("words", "host"),
    [
        *(("arXiv", host) for host in ("arxiv.org", "export.arxiv.org")),
        *(("GitHub", host) for host in ("github.com", "kites.github.io", "raw.githubusercontent.com")),
        *(("GitLab", host) for host in ("gitlab.com", "kites.gitlab.io")),
        *((words, host) for words in ("Hugging Face", "HuggingFace") for host in ("huggingface.co", "hf.co")),
        *(("OpenReview", host) for host in ("openreview.net", "www.openreview.net")),
        *(("ACL Anthology", host) for host in ("aclanthology.org", "aclweb.org")),
        *(("PubMed", host) for host in ("pubmed.ncbi.nlm.nih.gov", "www.ncbi.nlm.nih.gov")),
        *(("Zenodo", host) for host in ("zenodo.org", "doi.org")),
        *(("YouTube", host) for host in ("youtube.com", "youtu.be")),
        *(("Wikipedia", host) for host in ("wikipedia.org", "de.wikipedia.org")),
        *((words, "doi.org") for words in ("DOI", " doi ", "doi.org", "https://doi.org/10.1000/kite")),
    ],
)
def test_words_that_name_a_host_lead_there(words: str, host: str) -> None:
    """In any case of letters, to any of the hosts that go by that name; anything else is another host."""
    assert _other_hosts(words, f"https://{host}/x") == []
    assert _other_hosts(words, "https://evil.example/x") == [f"the link {words!r} leads to evil.example"]
    assert len(_other_hosts(words, f"https://{host}.evil.example/x")) == 1


@pytest.mark.parametrize("ending", "md py js txt pdf html json yaml yml bib csv ts rs cc cpp sh ipynb zip net".split())
def test_names_of_files_are_no_hosts(ending: str) -> None:
    """A link may be called by the file that it leads to."""
    for words in (f"kite.{ending}", f"kite.{ending.upper()}"):
        assert _other_hosts(words, "https://a.example/x") == []
    assert _other_hosts(f"kite.{ending}x", "https://a.example/x") != []
