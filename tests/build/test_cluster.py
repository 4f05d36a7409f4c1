"""Builds on a Dask cluster: the same bytes, whoever dies meanwhile; and what is said where there is none."""

import asyncio
import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from toys import served, toy, tree, without_search

from surveypress.build import cluster as clusters
from surveypress.build import executors
from surveypress.build.cluster import cluster
from surveypress.build.pipeline import build
from surveypress.build.profile import Profile
from surveypress.build.project import Survey
from surveypress.cli import main
from surveypress.core.interrupts import interruptible
from surveypress.core.problems import UsageError
from surveypress.core.progress import Tick
from surveypress.core.versions import code_digest

distributed = pytest.importorskip("distributed", reason="needs the extra `dask`")


@pytest.fixture(scope="module")
def local() -> "Iterator[distributed.LocalCluster]":
    """A cluster of two workers on this machine."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0", silence_logs=60
    ) as local:
        yield local


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """All work is worth it, and the search index is left out."""
    monkeypatch.setattr(executors, "WORTH_IT", 1)
    without_search(monkeypatch)


def _pids(local: Any) -> list[int]:
    with distributed.Client(local.scheduler_address, set_as_default=False) as client:
        client.wait_for_workers(2, timeout=30)
        return [*client.run(os.getpid).values()]


def _at(number: int, act: Callable[[], object]) -> Callable[[str, int], Tick]:
    """Returns a stage that does something when so many pages of papers and topics are rendered."""
    left = [number]

    def tick() -> None:
        left[0] -= 1
        if not left[0]:
            act()

    return lambda name, _: tick if name == "papers and topics" else (lambda: None)


def test_a_cluster_makes_the_same_site(local: Any, built_without_search: Survey, tmp_path: Path) -> None:
    """Byte for byte, by both workers."""
    survey, profile = toy(tmp_path), Profile()
    with cluster(local.scheduler_address) as executor:
        build(survey, executor=executor, profile=profile)
    assert tree(survey.out) == tree(built_without_search.out)
    assert {span.process for span in profile.pages()} >= {*_pids(local)}


def test_a_worker_that_is_killed_is_made_good(local: Any, built_without_search: Survey, tmp_path: Path) -> None:
    """Its work is done again elsewhere."""
    survey = toy(tmp_path)
    victim = _pids(local)[0]
    with cluster(local.scheduler_address) as executor:
        build(survey, _at(4, lambda: os.kill(victim, signal.SIGKILL)), executor)
    assert tree(survey.out) == tree(built_without_search.out)
    assert victim not in _pids(local)


def test_what_is_broken_off_leaves_nothing_on_the_cluster(local: Any, tmp_path: Path) -> None:
    """As by Ctrl-C."""
    survey = toy(tmp_path)

    def broken_off() -> None:
        with cluster(local.scheduler_address) as executor:
            for _ in range(9):
                executor.submit(time.sleep, 0.1)
            build(survey, _at(2, lambda: signal.raise_signal(signal.SIGINT)), executor)

    # A shell that starts the tests in the background has switched SIGINT off.
    with interruptible(), pytest.raises(KeyboardInterrupt):
        broken_off()
    assert not survey.out.exists()
    deadline = time.monotonic() + 30
    while local.scheduler.tasks and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not local.scheduler.tasks


def test_the_command_builds_on_a_cluster(local: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And says what it always says; a scheduler that is not needed is not asked."""
    survey = toy(tmp_path)
    words = ["build", "--content", str(survey.content), "--scheduler"]
    assert main([*words, local.scheduler_address]) == 0
    assert main([*words, "tcp://127.0.0.1:1"]) == 0
    assert "9 papers" in capsys.readouterr().out


def _refused(address: str) -> str:
    with pytest.raises(UsageError) as error, cluster(address):
        pass
    return str(error.value)


@pytest.mark.parametrize("address", ["", "nonsense", "http://host:80", "tls://127.0.0.1:1", "tcp://[::1"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    """With the flag, the fault, and what an address looks like."""
    said = _refused(address)
    assert said.startswith(f"--scheduler {address!r} cannot be used: ")
    assert said.endswith("give it as `dask scheduler` says it, such as tcp://192.0.2.7:8786")


def test_whoever_has_a_loop_that_runs_may_build(local: Any) -> None:
    """As in a notebook: the cluster is looked for in a thread of its own."""

    async def among_others() -> list[int]:
        assert "cannot be used" in _refused("nonsense")
        with cluster(local.scheduler_address) as executor:
            return [*executor.map(abs, [-1, 2])]

    with ThreadPoolExecutor(1) as thread:  # this one may have a loop itself
        assert thread.submit(asyncio.run, among_others()).result() == [1, 2]


def test_no_scheduler_is_told(monkeypatch: pytest.MonkeyPatch, local: Any, tmp_path: Path) -> None:
    """Where nobody answers, somebody else does, or nobody says anything."""
    monkeypatch.setattr(clusters, "PATIENCE", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        port = mute.getsockname()[1]
        assert "no scheduler answers there" in _refused(f"tcp://127.0.0.1:{port}")
    assert "no scheduler answers there" in _refused(f"tcp://127.0.0.1:{port}")
    assert "that is a Worker" in _refused(local.workers[0].worker_address)
    with served(tmp_path) as address:
        assert "no scheduler answers there" in _refused(address.replace("http", "ws").rstrip("/"))


def test_the_command_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In one line, and nothing is written."""
    survey = toy(tmp_path)
    assert main(["build", "--content", str(survey.content), "--scheduler", "nonsense"]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith("error: --scheduler 'nonsense' cannot be used")
    assert [path.name for path in tmp_path.iterdir()] == ["content"]


def test_a_missing_extra_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the command that installs it."""
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    assert _refused("tcp://127.0.0.1:1") == "--scheduler needs the extra `dask`: pip install 'surveypress[dask]'"


_LIBRARIES = {"numpy": "2.4", "scipy": "1.14"}


@pytest.mark.parametrize(
    ("there", "libraries", "said"),
    [
        ({"host": {"python": "3.10.2"}}, _LIBRARIES, "runs Python 3.10.2, this is 3.99.1"),
        ({"packages": {"surveypress": None}}, _LIBRARIES, "has no surveypress"),
        ({"packages": {"surveypress": "0.2"}}, _LIBRARIES, "has surveypress 0.2, this is 0.1"),
        ({}, {"numpy": "2.3"}, "has numpy 2.3 (here 2.4), scipy missing (here 1.14)"),
        ({}, _LIBRARIES, "has another source of surveypress"),
    ],
)
def test_workers_that_are_not_like_this_are_refused(
    monkeypatch: pytest.MonkeyPatch, local: Any, there: dict[str, Any], libraries: dict[str, str], said: str
) -> None:
    """What they make could differ: another Python, another program, another library, another source."""
    here = {"host": {"python": "3.99.1"}, "packages": {"surveypress": "0.1"}}
    versions = {"client": here, "workers": {"tcp://a:1": here, "tcp://b:2": {**here, **there}}}
    of_workers = {
        "code_digest": {"tcp://a:1": code_digest(), "tcp://b:2": "0"},
        "required_libraries": {"tcp://b:2": libraries},
    }
    monkeypatch.setattr(clusters, "required_libraries", required_libraries := lambda: _LIBRARIES)
    required_libraries.__name__ = "required_libraries"
    monkeypatch.setattr(distributed.Client, "get_versions", lambda *_, **__: versions)
    monkeypatch.setattr(distributed.Client, "run", lambda _, function, **__: of_workers[function.__name__])
    hint = "pages could differ; give each worker the environment of this one"
    assert (
        _refused(local.scheduler_address)
        == f"--scheduler {local.scheduler_address}: worker tcp://b:2 {said}, so {hint}"
    )


def test_a_build_goes_on_without_workers(
    monkeypatch: pytest.MonkeyPatch, local: Any, built_without_search: Survey, tmp_path: Path
) -> None:
    """What the last of them have left is done here; and where there are none from the beginning, that is told."""
    monkeypatch.setattr(clusters, "PATIENCE", 1)
    survey = toy(tmp_path)
    with cluster(local.scheduler_address) as executor:
        build(survey, _at(5, lambda: local.scale(0)), executor)
    assert tree(survey.out) == tree(built_without_search.out)
    assert "the scheduler has no workers; start some" in _refused(local.scheduler_address)
