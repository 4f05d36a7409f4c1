"""Links to other hosts as `check --online` names them: where they stand, what they answered, and what to do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from checking import named_by
from link_server import LinkServer
from toys import edit, paper, toy, tree

from surveypress.checks import CHECKS, content_problems, link_rot
from surveypress.checks.outside_links import addresses
from surveypress.cli import main
from surveypress.core.link_answers import LinkAnswer
from surveypress.core.model import Corpus
from surveypress.read import read

GONE = LinkAnswer("gone", "answers with 404")
FIELDS = """\
title: Linked
topics: [wind]
url: https://a.example/paper#page=2
code: http://a.example/code
urls: [https://b.example/slides, {title: Talk, url: https://b.example/talk}]
arxiv: "2101.98765"
ids: {isbn: 978-0-262-03384-8, hal: hal-03137528}
authors: [{given: Ona, family: Reef, orcid: 0000-0002-1825-0097}]
versions:
  - {kind: preprint, arxiv: "2101.98765"}
  - {kind: published, doi: 10.1000/x, url: https://c.example/x}"""
SHOWN = {
    "https://a.example/paper": 4,
    "http://a.example/code": 5,
    "https://b.example/slides": 6,
    "https://b.example/talk": 6,
    "https://c.example/x": 12,
    "https://arxiv.org/abs/2101.98765": 7,
    "https://hal.science/hal-03137528": 8,
    "https://orcid.org/0000-0002-1825-0097": 9,
    "https://doi.org/10.1000/x": 10,
    "https://d.example/prose": 14,
}


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    """The toy survey with a record of many links."""
    content = toy(tmp_path).content
    paper(tmp_path, "linked", FIELDS, "It is [told](https://d.example/prose#here) and [so on](gust.md).")
    corpus, problems = read(content)
    assert [problem for problem in problems if problem.level == "error"] == []
    return corpus


def test_what_pages_show_is_asked(corpus: Corpus) -> None:
    """Addresses of records, of prose and of identifiers, without places on a page; no search for an ISBN."""
    found = addresses(corpus)
    assert found.count("https://arxiv.org/abs/2101.98765") == 1
    assert {*SHOWN} <= {*found}
    assert not any("worldcat" in address or "#" in address for address in found)


@pytest.mark.parametrize("address", SHOWN)
def test_each_link_has_its_line(corpus: Corpus, address: str) -> None:
    """What is gone is named where the content says it, as a warning."""
    (fault,) = named_by("links/gone", corpus, corpus, {address: GONE})
    assert (fault.location.file, fault.location.line) == ("content/papers/linked.md", SHOWN[address])
    assert (fault.level, "answers with 404" in fault.message) == ("warning", True)


def test_links_of_the_settings_have_their_lines(corpus: Corpus) -> None:
    """Where the survey is edited, and its licence; links of the navigation stay within the site."""
    for address, line in (
        ("https://example.org/kites.git", 6),
        ("https://creativecommons.org/publicdomain/zero/1.0/", 9),
    ):
        (fault,) = named_by("links/gone", corpus, corpus, {address: GONE})
        assert (fault.location.file, fault.location.line) == ("content/survey.yaml", line)


def test_what_to_do_about_it(corpus: Corpus) -> None:
    """An address has copies in an archive, an identifier is wrong."""
    (page,) = named_by("links/gone", corpus, corpus, {"https://a.example/paper": GONE})
    assert page.message == "https://a.example/paper#page=2 answers with 404"
    assert "https://web.archive.org/web/https://a.example/paper" in page.hint
    (doi,) = named_by("links/gone", corpus, corpus, {"https://doi.org/10.1000/x": GONE})
    assert doi.message == "the DOI 10.1000/x (https://doi.org/10.1000/x) answers with 404"
    assert doi.hint == "correct the identifier"


@pytest.mark.parametrize(
    ("address", "moved", "message", "hint"),
    [
        ("https://a.example/paper", "https://n.example/p", "has moved to https://n.example/p#page=2", "write the new"),
        ("http://a.example/code", "https://a.example/code", "has moved to https://a.example/code", "`check --online"),
        ("https://b.example/talk", "https://b.example/", "leads to the front page https://b.example/ now", "look whe"),
    ],
)
def test_new_addresses_are_told(corpus: Corpus, address: str, moved: str, message: str, hint: str) -> None:
    """As information, with the place on the page that was named; one that is a front page says less than it seems."""
    (fault,) = named_by("links/moved", corpus, corpus, {address: LinkAnswer("good", moved=moved)})
    assert fault.level == "information"
    assert fault.message.endswith(message)
    assert fault.hint.startswith(hint)


def test_resolvers_send_on_and_have_not_moved(corpus: Corpus) -> None:
    """The record holds an identifier, whose address is the program's."""
    answer = LinkAnswer("good", moved="https://n.example/")
    assert named_by("links/moved", corpus, corpus, {"https://doi.org/10.1000/x": answer}) == []


def test_what_could_not_be_looked_at_is_told_once_a_host(corpus: Corpus) -> None:
    """Publishers that shut programs out would else fill the screen."""
    shut = LinkAnswer("unchecked", "answers with 403")
    answers = dict.fromkeys(("https://b.example/slides", "https://b.example/talk", "https://c.example/x"), shut)
    first, second = named_by("links/unchecked", corpus, corpus, answers)
    assert (
        first.message
        == "2 links to b.example could not be checked: the first answers with 403 (https://b.example/slides)"
    )
    assert second.message == "https://c.example/x could not be checked: it answers with 403"
    assert {first.level, second.level} == {"information"}


def test_nobody_asks_but_who_is_told_to(corpus: Corpus) -> None:
    """The checks of links are of a stage of their own, so neither a build nor a plain check runs them."""
    assert {check.stage for check in link_rot.CHECKS} == {"online"}
    assert {*link_rot.CHECKS} <= {*CHECKS}
    assert not [p for p in content_problems(corpus, thorough=True) if p.check in {c.id for c in link_rot.CHECKS}]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[LinkServer]:
    """A server on this machine that may be asked, and that nobody waits for."""
    monkeypatch.setenv("SURVEYPRESS_PRIVATE_LINKS", "1")
    monkeypatch.setattr("surveypress.online.asking_links.PAUSE", 0.0)
    with LinkServer().running() as server:
        yield server


def survey_with_links(root: Path, server: LinkServer) -> Path:
    """Returns the content of the toy survey, whose only links lead to a server."""
    content = toy(root).content
    for path in content.rglob("*.md"):
        lines = path.read_text("utf-8").splitlines(keepends=True)
        path.write_text(
            "".join(line for line in lines if not line.startswith(("arxiv", "acl_id", "doi", "ids"))), "utf-8"
        )
    for address in addresses(read(content)[0]):
        for path in content.rglob("*.*"):
            text = path.read_text("utf-8")
            path.write_text(text.replace(address, f"{server.address}/other"), "utf-8")
    paper(root, "linked", f"topics: [wind]\nurl: {server.address}/gone\ncode: {server.address}/good")
    server.answers = {"/other": 200, "/good": 200}
    return content


def test_the_verb_asks_and_names_what_is_gone(
    tmp_path: Path, server: LinkServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the place, once for all runs that follow; strictly, it is an error."""
    content = survey_with_links(tmp_path, server)
    before = tree(content)
    words = ["check", "--content", str(content), "--online", "--contact", "a@example.org"]
    assert main(words) == 0
    said = capsys.readouterr().err
    gone = [line for line in said.splitlines() if "[links/" in line]
    assert len(gone) == 1
    assert gone[0].startswith(f"content/papers/linked.md:4:1: warning: {server.address}/gone answers with 404")
    asked = len(server.asked)
    assert asked
    assert main([*words, "--strict", "--quiet"]) == 1
    assert len(server.asked) == asked
    assert main(["check", "--content", str(content)]) == 0
    assert "[links/" not in capsys.readouterr().err.rpartition("answers with 404")[2].partition("\n")[2]
    assert tree(content) == before
    assert main(["check", "--content", str(content), "--fresh"]) == 2


def test_https_is_written_where_the_server_asks_for_it(
    tmp_path: Path, server: LinkServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """In records and prose, and nothing else: neither what has moved elsewhere nor what only begins alike."""
    content = survey_with_links(tmp_path, server)
    edit(
        content / "papers" / "linked.md",
        "---\n\n",
        f"---\n[a]({server.address}/good#x), [b]({server.address}/good/2)\n",
    )
    secure = f"https{server.address.removeprefix('http')}"
    answers = {
        f"{server.address}/good": LinkAnswer("good", moved=f"{secure}/good"),
        f"{server.address}/good/2": LinkAnswer("good", moved=f"{secure}/other"),
    }
    from surveypress.checks.fixes import with_https
    from surveypress.edit.survey_texts import SurveyTexts

    texts = SurveyTexts(content)
    done = list(with_https(texts, answers))
    said = "https is written where the server asks for it"
    assert done == [f"linked: {said}", f"papers/linked.md: {said}"]
    assert [*texts.changes.effective] == ["papers/linked.md"]
    text = texts["papers/linked.md"]
    assert f"code: {secure}/good\n" in text
    assert f"[a]({secure}/good#x), [b]({server.address}/good/2)" in text
    assert main(["check", "--content", str(content), "--online", "--fix", "--dry-run"]) == 0
