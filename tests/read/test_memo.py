"""What was read is kept from one process to the next, and is what would be read again."""

import os
import pickle
import shutil
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from surveys.small_surveys import FOLDER, SURVEYS
from toys import edit, toy, write

from surveypress.core.model import Corpus
from surveypress.core.problems import Problem
from surveypress.read import read
from surveypress.read.memo import Memo


def _differences(one: tuple[Corpus, list[Problem]], other: tuple[Corpus, list[Problem]]) -> list[str]:
    names = [field.name for field in fields(Corpus) if getattr(one[0], field.name) != getattr(other[0], field.name)]
    return names + [str(problem) for problem in {*one[1]} ^ {*other[1]}]


@pytest.mark.parametrize("survey", SURVEYS)
def test_what_was_packed_is_what_would_be_read(survey: str) -> None:
    """Records, places of values and faults of small surveys that use all there is to be used."""
    content = FOLDER / survey
    first, second = Memo(), Memo()
    expected = read(content, None, first)
    second = Memo.unpacked(first.packed())
    assert _differences(read(content, None, second), expected) == []
    assert second.questions == second.hits == first.questions > first.hits == 0
    assert not second.is_new
    assert second.packed() == first.packed()


@pytest.mark.parametrize("survey", SURVEYS)
def test_what_others_have_read_is_what_would_be_read(survey: str) -> None:
    """Function, texts and names can travel to them, and what comes back is kept as ever."""

    def elsewhere(work: Any, *items: Any) -> Iterator[Any]:
        for item in zip(*items, strict=True):
            there, given = pickle.loads(pickle.dumps((work, item)))
            yield there(*given)

    one, other = Memo(), Memo()
    assert _differences(read(FOLDER / survey, None, other, elsewhere), read(FOLDER / survey, None, one)) == []
    assert other.packed() == one.packed()


def test_a_file_whose_name_is_no_text_is_read_here(tmp_path: Path) -> None:
    """As it cannot travel."""

    def never(*_: Any) -> Iterator[Any]:
        raise AssertionError

    content = toy(tmp_path).content
    try:
        (content / "papers" / os.fsdecode(b"a\xff.md")).write_text("---\ntitle: A\n---\n", encoding="utf-8")
    except OSError:
        pytest.skip("this system has no such names")
    with pytest.raises(AssertionError):
        read(toy(tmp_path / "other").content, None, Memo(), never)
    for place in ("topics", "pages", "sources"):
        shutil.rmtree(content / place)
    assert _differences(read(content, None, Memo(), never), read(content)) == []


def test_only_what_has_changed_is_read(tmp_path: Path) -> None:
    """A file of other bytes is read again, a faulty one has its fault again; with other settings all are read."""
    content, memo = toy(tmp_path).content, Memo()
    read(content, None, memo)
    edit(content / "papers" / "reel.md", "year: 2022", "yaer: 2022")
    again = Memo.unpacked(memo.packed())
    faulty = read(content, None, again)
    assert _differences(faulty, read(content)) == []
    assert again.questions - again.hits == 1
    kept = Memo.unpacked(again.packed())
    assert _differences(read(content, None, kept), faulty) == []
    assert kept.hits == kept.questions
    edit(content / "survey.yaml", "title: Kites", "title: Reels")
    other = Memo.unpacked(again.packed())
    assert _differences(read(content, None, other), read(content)) == []
    assert other.hits == 0


def test_a_name_that_is_taken_is_told_each_time(tmp_path: Path) -> None:
    """By the file that comes second, whether it is known or new."""
    content, memo = toy(tmp_path).content, Memo()
    write(content / "papers" / "later" / "reel.md", "---\ntitle: Another reel\n---\n")
    expected = read(content)
    assert [str(problem.location) for problem in expected[1]] == ["content/papers/reel.md:1:1"]
    assert _differences(read(content, None, memo), expected) == []
    again = Memo.unpacked(memo.packed())
    assert _differences(read(content, None, again), expected) == []
    assert again.hits == again.questions


@pytest.mark.parametrize("damage", [slice(0, 0), slice(10, None), slice(0, 200), slice(0, -1)])
def test_a_damaged_memo_costs_time_only(tmp_path: Path, damage: slice) -> None:
    """What cannot be unpacked is read."""
    content, memo = toy(tmp_path).content, Memo()
    expected = read(content, None, memo)
    again = Memo.unpacked(memo.packed()[damage])
    assert _differences(read(content, None, again), expected) == []
    assert again.hits == 0
