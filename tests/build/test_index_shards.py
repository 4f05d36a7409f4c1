"""The search index of many pages is made in shards, and an edit touches one of them."""

import json
import os
import subprocess
import time
from pathlib import Path

import pytest
from programs import Program
from toys import edit, toy, write

from surveypress.build import index_shards, pagefind
from surveypress.build.index_files import whole
from surveypress.build.index_shards import LARGEST, shards
from surveypress.build.manifest import search_files
from surveypress.build.pipeline import build
from surveypress.build.project import Survey, unchanged
from surveypress.core.problems import UsageError

PAPER = "papers/reel/index.html"


def _names(count: int) -> list[str]:
    return [f"papers/{number}/index.html" for number in range(count)]


def test_shards_are_of_about_equal_size_and_none_is_too_large() -> None:
    """Up to a size there is one; of ten thousand pages there are four, and each page is in one of them."""
    assert shards([]) == {"pagefind": []}
    assert shards(_names(LARGEST)) == {"pagefind": _names(LARGEST)}
    for count, number in ((LARGEST + 1, 2), (10_084, 4), (100_084, 48)):
        parts = shards(_names(count))
        assert [*parts] == ["pagefind", *(f"pagefind/{n}" for n in range(2, number + 1))]
        assert sorted(page for part in parts.values() for page in part) == sorted(_names(count))
        assert max(map(len, parts.values())) < 1.05 * LARGEST


def test_a_page_more_changes_one_shard() -> None:
    """The others have the pages that they had, in the order that they had."""
    before, after = shards(_names(9_000)), shards(["papers/new/index.html", *_names(9_000)])
    assert sum(pages != after[shard] for shard, pages in before.items()) == 1


def test_the_number_of_shards_changes_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each change has all of them made anew, so it grows by a third or a half."""
    monkeypatch.setattr(index_shards, "LARGEST", 20)
    numbers = {len(shards(_names(count))) for count in range(0, 24 * 20, 10)}
    assert sorted(numbers) == [1, 2, 3, 4, 6, 8, 12, 16, 24]


@pytest.fixture
def survey(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Survey:
    """The toy survey with an index in two shards."""
    monkeypatch.setattr(index_shards, "LARGEST", 8)
    survey = toy(tmp_path)
    assert build(survey).indexed
    return survey


def _shard_files(survey: Survey) -> dict[str, dict[str, bytes]]:
    parts: dict[str, dict[str, bytes]] = {"pagefind": {}, "pagefind/2": {}}
    for file in search_files(survey.out):
        parts[index_shards.folder_of(file)][file] = (survey.out / file).read_bytes()
    return parts


def _shard_of(page: str) -> str:
    pages = [PAPER, *_names(8)]  # so many that there are two, as the number decides
    return next(shard for shard, names in shards(pages).items() if page in names)


def _is_right(survey: Survey) -> None:
    """All of the 9 papers and 6 topics are in one of two whole indexes, and the first leads to the other."""
    one, other = (json.loads((survey.out / shard / "urls.json").read_text()) for shard in ("pagefind", "pagefind/2"))
    assert one.pop("shards") == "2/"
    assert len({*one.values(), *other.values()}) == len(one) + len(other) == 9 + 6
    assert min(len(one), len(other)) > 2
    assert all(whole(survey.out / shard) for shard in ("pagefind", "pagefind/2"))
    assert unchanged(survey) is not None


def test_shards_are_whole_and_only_the_first_has_the_program(survey: Survey) -> None:
    """The program that reads an index is the same for all, and lies where the page looks for it."""
    _is_right(survey)
    names = {path.name for path in (survey.out / "pagefind" / "2").iterdir()}
    assert {"pagefind-entry.json", "urls.json", "fragment", "index"} <= names
    assert not any(name.endswith((".js", ".css", ".pagefind")) for name in names)
    assert (survey.out / "pagefind" / "pagefind.js").is_file()
    assert not (survey.root / ".cache" / "surveypress" / "work" / "pages").exists()


def test_an_edit_leaves_the_files_of_the_other_shard(survey: Survey) -> None:
    """That shard is not even made again: its files keep their bytes and times."""
    mine = _shard_of(PAPER)
    [other] = {"pagefind", "pagefind/2"} - {mine}
    before = _shard_files(survey)
    times = {file: (survey.out / file).stat().st_mtime_ns for file in before[other]}
    edit(survey.content / "papers" / "reel.md", "small reel", "tiny reel")
    assert build(survey).indexed
    after = _shard_files(survey)
    assert after[mine] != before[mine]
    assert after[other] == before[other]
    assert {file: (survey.out / file).stat().st_mtime_ns for file in after[other]} == times
    _is_right(survey)


@pytest.mark.parametrize("shard", ["pagefind", "pagefind/2"])
def test_a_damaged_shard_is_made_anew(survey: Survey, shard: str) -> None:
    """So is one with a file that is not of it; the other one stays."""
    before = _shard_files(survey)
    [other] = {"pagefind", "pagefind/2"} - {shard}
    min((survey.out / shard / "fragment").iterdir()).write_bytes(b"")
    write(survey.out / shard / "fragment" / "en_0000000.pf_fragment", "stale")
    assert build(survey).indexed
    assert _shard_files(survey)[other] == before[other]
    _is_right(survey)


def test_what_was_a_shard_goes_where_there_is_one_less(survey: Survey, monkeypatch: pytest.MonkeyPatch) -> None:
    """A survey that has shrunk, or a folder that is none of its shards, leaves nothing behind."""
    write(survey.out / "pagefind" / "7" / "urls.json", "{}")
    assert build(survey).indexed
    assert not (survey.out / "pagefind" / "7").exists()
    monkeypatch.setattr(index_shards, "LARGEST", 15)
    assert unchanged(survey) is not None
    edit(survey.content / "papers" / "reel.md", "small reel", "tiny reel")
    assert build(survey).indexed
    assert not (survey.out / "pagefind" / "2").exists()
    assert len(json.loads((survey.out / "pagefind" / "urls.json").read_text())) == 9 + 6


@pytest.mark.skipif(os.name == "nt", reason="a script cannot stand for the program")
@pytest.mark.parametrize("how", ["exit 3", "kill -9 $$"])
def test_a_shard_that_fails_keeps_the_old_index(
    survey: Survey, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, how: str
) -> None:
    """A second shard that fails, or whose process is killed, ends in one message, and all shards stay as they were."""
    before = _shard_files(survey)
    done = tmp_path / "done"
    real = pagefind.get_executable()
    script = write(
        tmp_path / "fake", f'#!/bin/sh\n[ -e {done} ] && {{ echo no such luck >&2; {how}; }}\ntouch {done}\n{real} "$@"'
    )
    script.chmod(0o755)
    monkeypatch.setattr(pagefind, "get_executable", lambda: script)
    for path in (survey.content / "papers").iterdir():  # both shards are due
        path.write_text(path.read_text(encoding="utf-8") + "\nA sentence more.\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"Pagefind failed: (?s:.*)no such luck"):
        build(survey)
    assert _shard_files(survey) == before
    monkeypatch.undo()


def _wait_for(file: Path) -> None:
    """Waits for a file, and then has nothing more to do."""
    while not file.exists():
        time.sleep(0.01)
    raise LookupError


@pytest.mark.skipif(os.name == "nt", reason="a script cannot stand for the program")
def test_who_does_not_wait_ends_all_shards(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Leaving ends the program that runs them and the Pagefind of the shard that is made just then."""
    pid = tmp_path / "pid"
    script = write(tmp_path / "fake", f"#!/bin/sh\necho $$ > {pid}.new && mv {pid}.new {pid}\nexec sleep 600\n")
    script.chmod(0o755)
    monkeypatch.setattr(pagefind, "get_executable", lambda: script)
    page = {"one/index.html": write(tmp_path / "one.html", "<p>one")}
    with (
        pytest.raises(LookupError),
        pagefind.indexing({"pagefind": page, "pagefind/2": page}, 2, tmp_path, "en", tmp_path) as run,
    ):
        _wait_for(pid)
    assert run.process.returncode is not None
    assert subprocess.run(["ps", "-p", pid.read_text().strip()], capture_output=True, check=False).returncode != 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_a_killed_build_leaves_what_the_next_one_mends(survey: Survey) -> None:
    """Killed when the pages are new and the shards are made, but not in their place."""
    before = """
import os, signal
from surveypress.build import index_shards
from surveypress.build.pagefind import Indexing
index_shards.LARGEST = 8
real = Indexing.finish
def finish(self):
    real(self)
    os.kill(os.getpid(), signal.SIGKILL)
Indexing.finish = finish
"""
    edit(survey.content / "papers" / "reel.md", "small reel", "tiny reel")
    assert Program(survey, before=before).ended()[0] != 0
    assert unchanged(survey) is None
    assert build(survey).indexed
    _is_right(survey)
