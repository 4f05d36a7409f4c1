"""Executors that do not have the memory of a build do what it does itself: the same bytes, the same faults."""

import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from toys import copied, edit, toy, tree, without_search, write

from surveypress.build import executors, handing_over
from surveypress.build.executors import SerialExecutor
from surveypress.build.handing_over import HandingExecutor, Kit, OtherProgramError, Portable, Worker, handing, work_on
from surveypress.build.pipeline import build
from surveypress.build.profile import Profile
from surveypress.build.project import Survey
from surveypress.core import large
from surveypress.core.lazy import LateData
from surveypress.core.problems import ContentError
from surveypress.core.versions import code_digest
from surveypress.pages import plan
from surveypress.read import read
from surveypress.relate import relate

MANY = range(300)


@pytest.fixture(autouse=True)
def _all_is_worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(executors, "WORTH_IT", 1)
    without_search(monkeypatch)


def _spawning() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(2, multiprocessing.get_context("spawn"))


@pytest.mark.parametrize("most", [5, large.MOST])
def test_what_is_worked_out_late_stays_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, most: int) -> None:
    """Elsewhere there is nothing of what such a page is made of."""
    monkeypatch.setattr(large, "MOST", most)
    corpus, _ = read(toy(tmp_path).content)
    late = [page for page in plan(corpus, relate(corpus)) if isinstance(page.data, LateData)]
    assert late
    assert [page.url for page in late if not page.here] == []


@pytest.mark.parametrize("executor", [_spawning, partial(ThreadPoolExecutor, 2)], ids=["spawn", "threads"])
def test_any_executor_makes_the_same_site(
    executor: Callable[[], Executor], built_without_search: Survey, tmp_path: Path
) -> None:
    """Byte for byte, and what is kept for the next build spares that as much."""
    survey, other = toy(tmp_path / "given"), copied(built_without_search, tmp_path / "own")
    profile, spared = Profile(), []
    with executor() as given:
        build(survey, executor=given, profile=profile)
        assert given.submit(os.getpid).result()  # it is still open
    assert tree(survey.out) == tree(other.out)
    processes = {span.process for span in profile.pages()}
    assert len(processes) > 1 or executor is not _spawning
    for each in (survey, other):
        edit(each.content / "papers" / "bowline.md", "year: 2021", "year: 2020")
        profile = Profile()
        build(each, profile=profile)
        spared.append(profile.spared)
    assert spared[0] == spared[1]
    assert tree(survey.out) == tree(other.out)


def test_a_fault_elsewhere_is_told_as_here(tmp_path: Path) -> None:
    """With the file and the line of the template."""
    survey, told = toy(tmp_path), []
    write(tmp_path / "templates" / "paper.html", "line 1\n{{ paper.key + 1 }}\n")
    for executor in (SerialExecutor(), ThreadPoolExecutor(2)):
        with executor, pytest.raises(ContentError) as error:
            build(survey, executor=executor)
        told.append(error.value.problems)
        assert not survey.out.exists()
    assert told[0] == told[1]
    assert (told[0][0].location.file, told[0][0].location.line) == ("templates/paper.html", 2)


class _Double(Portable[int, int]):
    """Doubles a number; odd ones only here."""

    def __init__(self, factor: int = 2) -> None:
        self.kit = Kit(_multiplying, str(factor).encode)
        self.here: list[int] = []

    def order(self, number: int) -> int | None:
        return None if number % 2 else number

    def __call__(self, number: int) -> int:
        self.here.append(number)
        return number * 2


def _multiplying(data: bytes) -> Worker:
    return lambda number: number * int(data)


class _Lost(Executor):
    """Loses what it is handed, at once or when the result is asked for."""

    def __init__(self, *, at_once: bool) -> None:
        self._at_once = at_once

    def submit(self, *_: Any, **__: Any) -> "Future[Any]":
        if self._at_once:
            raise BrokenExecutor
        future: Future[Any] = Future()
        future.set_exception(BrokenExecutor())
        return future


def test_what_can_only_be_done_here_is_done_here() -> None:
    """And all else elsewhere, in the order of the items."""
    work = _Double()
    with ThreadPoolExecutor(2) as inner, HandingExecutor(inner) as executor:
        assert list(executor.map(work, MANY)) == [2 * n for n in MANY]
    assert work.here == [*MANY[1::2]]


@pytest.mark.parametrize("at_once", [True, False])
def test_what_is_lost_is_done_here(at_once: bool) -> None:
    """If a pool is broken this process does all."""
    work = _Double()
    with HandingExecutor(_Lost(at_once=at_once)) as executor:
        assert list(executor.map(work, MANY)) == [2 * n for n in MANY]
        assert list(executor.map(divmod, MANY, [7] * len(MANY))) == [divmod(n, 7) for n in MANY]
        assert (executor.submit(pow, 2, 3).exception() is None) == at_once  # else who asks for the result does it
    assert work.here == [*MANY]


def test_a_kit_that_cannot_be_brought_stays_here() -> None:
    """And so does the work."""

    def broken(_: bytes) -> object:
        raise BrokenExecutor

    work = _Double()
    with HandingExecutor(SerialExecutor(), 2, broken) as executor:
        assert list(executor.map(work, MANY)) == [2 * n for n in MANY]
    assert work.here == [*MANY]


def test_a_kit_that_is_not_found_is_sent_along() -> None:
    """As by a process of another machine, which has not the files of this one."""
    with ThreadPoolExecutor(2) as inner, HandingExecutor(inner, 2, lambda _: "/nowhere") as executor:
        work = _Double(2)
        handing_over._opened.clear()
        assert list(executor.map(work, MANY)) == [2 * n for n in MANY]
    assert work.here == [*MANY[1::2]]


def test_a_file_in_place_of_a_kit_is_not_opened(tmp_path: Path) -> None:
    """Whoever writes there cannot have anything run."""
    file, kit = tmp_path / "kit", _Double(5).kit
    file.write_bytes(b"6")
    assert work_on(kit.opener, kit.digest, str(file), code_digest(), [1]) is None
    file.write_bytes(b"5")
    assert work_on(kit.opener, kit.digest, str(file), code_digest(), [1]) == [5]
    file.unlink()
    assert work_on(kit.opener, kit.digest, str(file), code_digest(), [2]) == [10]  # it is open still


def test_kits_do_not_pile_up() -> None:
    """A process that is there for long keeps the last ones only."""
    for factor in range(20, 40):
        kit = _Double(factor).kit
        assert work_on(kit.opener, kit.digest, kit.data, code_digest(), [2]) == [2 * factor]
    assert len(handing_over._opened) == handing_over._KEPT


def test_files_of_kits_go_with_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """None is left in the folder for temporary files."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with ThreadPoolExecutor(2) as inner, HandingExecutor(inner) as executor:
        list(executor.map(_Double(3), MANY))
        assert [path.stat().st_size for path in tmp_path.iterdir()] == [1]
    assert not [*tmp_path.iterdir()]


def test_another_version_of_the_program_is_refused() -> None:
    """What it makes could differ."""
    kit = _Double().kit
    with pytest.raises(OtherProgramError, match="another version"):
        work_on(kit.opener, kit.digest, kit.data, "0" * 32, [1])


def test_few_items_are_not_handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are done here before the others are ready."""
    monkeypatch.setattr(executors, "WORTH_IT", 301)
    work = _Double()
    with HandingExecutor(SerialExecutor()) as executor:
        assert list(executor.map(work, MANY)) == [2 * n for n in MANY]
    assert work.here == [*MANY]


def _failing(number: int) -> int:
    if number >= 150:
        raise ContentError([])
    return number


def test_what_follows_an_error_is_dropped() -> None:
    """The error arrives as it is, after all that comes before."""
    handed: list[Future[Any]] = []

    class _Noting(ThreadPoolExecutor):
        def submit(self, *work: Any, **more: Any) -> "Future[Any]":
            handed.append(super().submit(*work, **more))
            return handed[-1]

    done: list[int] = []
    with _Noting(1) as inner, HandingExecutor(inner, 1) as executor, pytest.raises(ContentError):
        done.extend(executor.map(_failing, MANY))
    assert len(handed) > 16
    assert all(future.done() for future in handed)


def test_executors_with_the_memory_of_the_build_are_taken_as_they_are() -> None:
    """They have no use for kits."""
    executor = SerialExecutor()
    with handing(executor) as same:
        assert same is executor


@pytest.fixture(autouse=True)
def _no_kit_is_left() -> Iterator[None]:
    yield
    handing_over._opened.clear()
