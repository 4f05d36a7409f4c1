"""Links asked by the real client: a server of this test says what servers on the web say."""

import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from link_server import Clock, LinkServer, Said

from surveypress.core.link_answers import LinkAnswer
from surveypress.online import link_questions, public_hosts
from surveypress.online.asking_links import LinkAsker
from surveypress.online.http import LookUpError
from surveypress.online.link_memory import LinkMemory

GOOD = LinkAnswer("good")
DAY = 86_400


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[LinkServer]:
    """A server on this machine that may be asked."""
    monkeypatch.setenv("SURVEYPRESS_PRIVATE_LINKS", "1")
    with LinkServer().running() as server:
        yield server


@pytest.fixture
def clock() -> Clock:
    """Time that passes only while the asker sleeps."""
    return Clock()


@pytest.fixture
def asker(clock: Clock) -> LinkAsker:
    """An asker that keeps nothing and never waits in earnest."""
    return LinkAsker(sleep=clock.sleep, clock=clock)


def answer(server: LinkServer, asker: LinkAsker, path: str, said: "Said | list[Said]") -> LinkAnswer:
    """Returns what a link is found to be whose server says so."""
    server.answers[path] = said
    return asker.ask([server.address + path])[server.address + path]


@pytest.mark.parametrize(
    ("said", "state", "why"),
    [
        (200, "good", ""),
        (204, "good", ""),
        (404, "gone", "answers with 404"),
        (410, "gone", "answers with 410"),
        (401, "unchecked", "answers with 401"),
        (403, "unchecked", "answers with 403"),
        (418, "unchecked", "answers with 418"),
        (500, "unchecked", "answers with 500"),
        (503, "unchecked", "answers with 503"),
        (304, "unchecked", "answers with 304"),
        (429, "unchecked", "answers with 429 (asked too often)"),
        ((429, {"Retry-After": "3600"}), "unchecked", "asks to wait 3,600 seconds"),
        ((302, {"Location": "/page"}), "unchecked", "sends on without an end"),
        ((302, {"Location": "//["}), "unchecked", "sends on to what is no address"),
        ((302, {"Location": "ftp://example.org/x"}), "unchecked", "leads to 'ftp://example.org/x', which is not a web"),
    ],
)
def test_what_a_server_says_of_a_page(server: LinkServer, asker: LinkAsker, said: Said, state: str, why: str) -> None:
    """Only 404 and 410 say that a page is gone; whatever else is not good is not known."""
    found = answer(server, asker, "/page", said)
    assert found.state == state
    assert found.reason.startswith(why)


@pytest.mark.parametrize("refused", [0, 400, 403, 404, 405, 500, 501])
def test_where_head_is_refused_get_is_asked(server: LinkServer, asker: LinkAsker, refused: int) -> None:
    """Some servers know no HEAD, and say so in many ways."""
    server.answers = {"HEAD /page": refused, "GET /page": 200}
    assert asker.ask([f"{server.address}/page"]) == {f"{server.address}/page": GOOD}
    assert server.asked == ["HEAD /page", "GET /page"]


def test_what_passes_is_tried_again(server: LinkServer, asker: LinkAsker, clock: Clock) -> None:
    """As late as the server asks, or else later each time."""
    server.answers["/busy"] = [(503, {"Retry-After": "7"}), 503, 200]
    assert asker.ask([f"{server.address}/busy"])[f"{server.address}/busy"] == GOOD
    assert clock.slept == [7.0, 2.0]


def test_hosts_take_turns_and_have_a_rest(server: LinkServer, asker: LinkAsker, clock: Clock) -> None:
    """A second between two questions to a host, in which others are asked; its name with `www.` is the same host."""
    server.answers = {f"/{n}": 200 for n in range(4)}
    asker.ask([f"{server.address}/0", f"{server.address}/1", f"{server.other_host}/2", f"{server.other_host}/3"])
    assert server.asked == ["HEAD /0", "HEAD /2", "HEAD /1", "HEAD /3"]
    assert clock.slept == [1.0]


def test_a_host_that_wishes_to_be_left_alone_is(server: LinkServer, asker: LinkAsker) -> None:
    """Its other links are not asked, nor is that kept; other hosts are asked."""
    server.answers = {"/0": (429, {"Retry-After": "900"}), "/1": 200, "/2": 200}
    found = asker.ask([f"{server.address}/0", f"{server.address}/1", f"{server.other_host}/2"])
    assert [each.state for each in found.values()].count("unchecked") == 2
    assert found[f"{server.other_host}/2"] == GOOD
    assert "HEAD /1" not in server.asked


def test_a_port_that_is_closed_says_nothing_of_another(server: LinkServer, asker: LinkAsker) -> None:
    """A host may answer http and not https; the links to the closed port are not asked one by one."""
    server.answers = {"/0": 200, "/1": 200}
    closed = [f"http://127.0.0.1:1/{n}" for n in range(3)]
    found = asker.ask([*closed, f"{server.address}/0", f"{server.address}/1"])
    assert {found[address].state for address in closed} == {"unchecked"}
    assert (found[f"{server.address}/0"], found[f"{server.address}/1"]) == (GOOD, GOOD)


@pytest.mark.parametrize(
    ("first", "second", "moved"),
    [(301, 200, "/b"), (308, 200, "/b"), (302, 200, ""), (301, 301, "/c"), (301, 302, "/b"), (302, 301, "")],
)
def test_only_what_holds_for_good_is_a_new_address(
    server: LinkServer, asker: LinkAsker, first: int, second: int, moved: str
) -> None:
    """Redirects count from the beginning of the way; the first that does not hold for good ends it."""
    server.answers = {
        "/a": (first, {"Location": "/b"}),
        "/b": (second, {"Location": "/c"} if second > 300 else {}),
        "/c": 200,
    }
    found = asker.ask([f"{server.address}/a"])[f"{server.address}/a"]
    assert found == LinkAnswer("good", moved=server.address + moved if moved else "")


def test_a_way_that_ends_nowhere_is_gone(server: LinkServer, asker: LinkAsker) -> None:
    """Then nothing is said of where it leads."""
    server.answers = {"/a": (301, {"Location": "/b"}), "/b": 404}
    assert asker.ask([f"{server.address}/a"])[f"{server.address}/a"] == LinkAnswer("gone", "answers with 404")


def test_an_identifier_is_asked_at_its_resolver_only(
    server: LinkServer, asker: LinkAsker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where that leads is not asked: publishers shut programs out, and the resolver has said that it knows it."""
    doi = f"{server.address}/10.1000/x"
    monkeypatch.setattr("surveypress.online.link_questions.from_address", lambda url: [1] if url == doi else [])
    server.answers = {"/10.1000/x": (302, {"Location": "/article"})}
    assert asker.ask([doi]) == {doi: GOOD}
    assert server.asked == ["HEAD /10.1000/x"]


def test_answers_are_kept_for_a_while(server: LinkServer, tmp_path: Path, clock: Clock) -> None:
    """Good ones longest, what could not be looked at for a day; `fresh` asks all again; spoilt files are no answer."""
    addresses = [f"{server.address}/{status}" for status in (200, 404, 403)]
    server.answers = {"/200": 200, "/404": 404, "/403": 403}

    def asked(day: float, *, fresh: bool = False) -> list[str]:
        server.asked.clear()
        memory = LinkMemory(tmp_path / "links", day * DAY)
        found = LinkAsker(memory, sleep=clock.sleep, clock=clock, fresh=fresh).ask(addresses)
        assert [found[each].state for each in addresses] == ["good", "gone", "unchecked"]
        return [path for method, _, path in (each.partition(" ") for each in server.asked) if method == "HEAD"]

    assert asked(1000) == ["/200", "/404", "/403"]
    assert asked(1000.9) == []
    assert asked(1000, fresh=True) == ["/200", "/404", "/403"]
    assert asked(1001.1) == ["/403"]
    assert asked(1007.2) == ["/404", "/403"]
    assert asked(5) == ["/200", "/404", "/403"]  # the clock was wrong
    for path in (tmp_path / "links").glob("*.json"):
        path.write_text('{"state": []}', encoding="utf-8")
    assert asked(5) == ["/200", "/404", "/403"]


def test_what_was_answered_stays_when_a_run_is_broken_off(server: LinkServer, tmp_path: Path, clock: Clock) -> None:
    """Ctrl-C ends it at once, and the next run goes on from there."""
    addresses = [f"{server.address}/{n}" for n in range(3)]
    server.answers = {f"/{n}": 200 for n in range(3)}

    def interrupt(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        LinkAsker(LinkMemory(tmp_path), sleep=interrupt, clock=clock).ask(addresses)
    assert LinkAsker(LinkMemory(tmp_path), sleep=clock.sleep, clock=clock).ask(addresses).keys() == {*addresses}
    assert server.asked == ["HEAD /0", "HEAD /1", "HEAD /2"]


def test_one_run_asks_once(server: LinkServer, clock: Clock) -> None:
    """Even if it is to ask all again, and needs the answers twice."""
    asker = LinkAsker(sleep=clock.sleep, clock=clock, fresh=True)
    assert asker.ask([f"{server.address}/x"]) == asker.ask([f"{server.address}/x"])
    assert server.asked == ["HEAD /x", "GET /x"]


def test_progress_is_told(server: LinkServer, asker: LinkAsker) -> None:
    """A step for each address that is asked."""
    server.answers["/0"] = 200
    told: list[object] = []

    def stage(name: str, total: int) -> "object":
        told.append((name, total))
        return lambda: told.append("tick")

    asker.ask([f"{server.address}/0", f"{server.address}/1"], stage)  # type: ignore[arg-type]
    assert told == [("ask links", 2), "tick", "tick"]


def test_servers_are_told_who_asks(server: LinkServer, clock: Clock) -> None:
    """With the mail address of the survey."""
    LinkAsker(contact="a@example.org", sleep=clock.sleep, clock=clock).ask([f"{server.address}/x"])
    assert all(agent.startswith("surveypress/") and "mailto:a@example.org" in agent for agent in server.agents)


PRIVATE = [
    "127.0.0.1",
    "localhost",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "0.0.0.0",
    "100.64.0.1",
    "224.0.0.1",
    "2130706433",
    "0x7f.1",
    "::1",
    "fe80::1",
    "fd00::1",
    "::ffff:10.0.0.1",
    "2002:7f00:1::",
]


@pytest.mark.parametrize("host", PRIVATE)
def test_what_is_not_of_the_open_web_is_not_asked(
    server: LinkServer, asker: LinkAsker, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    """Whatever way an address is written."""
    monkeypatch.delenv("SURVEYPRESS_PRIVATE_LINKS")
    address = f"http://[{host}]:{server.port}/" if ":" in host else f"http://{host}:{server.port}/"
    assert asker.ask([address])[address] == LinkAnswer("unchecked", "leads to an address that is not public")
    assert server.asked == []


def test_public_hosts_are_asked() -> None:
    """By their numbers, which nobody has to look up."""
    assert public_hosts.is_public("8.8.8.8")
    assert public_hosts.is_public("2001:4860:4860::8888")
    with pytest.raises(OSError, match="label"):
        public_hosts.is_public(f"{'a' * 70}.example")


def test_nobody_is_sent_on_to_a_private_address(
    server: LinkServer, asker: LinkAsker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each step of the way is looked at, not only the first."""
    monkeypatch.setattr(public_hosts, "is_public", lambda host: host == "localhost")
    server.answers = {"/open": (302, {"Location": f"{server.address}/secret"}), "/secret": 200}
    address = f"{server.other_host}/open"
    assert asker.ask([address])[address] == LinkAnswer("unchecked", "leads to an address that is not public")
    assert server.asked == ["HEAD /open"]


def _no_host(host: str) -> bool:
    raise OSError(f"no host {host}")


def test_without_network_it_says_so(asker: LinkAsker, monkeypatch: pytest.MonkeyPatch) -> None:
    """After three hosts that nobody knows; one or two may be gone by themselves."""
    monkeypatch.setattr(public_hosts, "is_public", _no_host)
    two = [f"https://{name}.example/" for name in "ab"]
    assert {each.reason for each in asker.ask(two).values()} == {
        "cannot be reached (no host a.example)",
        "cannot be reached (no host b.example)",
    }
    with pytest.raises(LookUpError, match=r"none of a\.example, b\.example, c\.example can be reached"):
        LinkAsker(sleep=lambda _: None).ask([*two, "https://c.example/"])


def test_without_the_extra_it_says_what_to_install(asker: LinkAsker, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is asked."""
    monkeypatch.setitem(sys.modules, "httpx", None)
    with pytest.raises(LookUpError, match=r"surveypress\[online\]"):
        asker.ask([])


def test_a_silent_server_is_given_up(asker: LinkAsker, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """After four tries, each later than the one before; its other links are not waited for."""
    tries: list[str] = []

    def hanging(_: object, address: str) -> tuple[int, dict[str, str]]:
        tries.append(address)
        raise httpx.ReadTimeout("timed out")

    monkeypatch.setattr(link_questions, "_status", hanging)
    monkeypatch.setattr(public_hosts, "is_public", lambda _: True)
    found = asker.ask(["https://a.example/x"])
    assert found["https://a.example/x"] == LinkAnswer("unchecked", "gives no answer (timed out)")
    assert clock.slept == [1.0, 2.0, 4.0]
    more = asker.ask([f"https://a.example/{n}" for n in range(20)])
    assert {each.state for each in more.values()} == {"unchecked"}
    assert len(tries) == 4
