"""The search index, with the real Pagefind: whole, fresh, and never worse than the one before."""

import errno
import gzip
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from toys import edit, toy, tree, write

from surveypress.build import pagefind
from surveypress.build.index_files import whole
from surveypress.build.pipeline import build
from surveypress.core.problems import UsageError

PAGE = '<!doctype html><html lang="en"><title>{0}</title><main data-pagefind-body><h1>{0}</h1><p>{1}</p></main></html>'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of three pages that are marked for the index."""
    for name, text in (("one", "kites and lines"), ("two", "kites and sails"), ("three", "strong wind")):
        write(tmp_path / "site" / "papers" / name / "index.html", PAGE.format(name, text))
    return tmp_path / "site"


def _index(site: Path) -> Path:
    pages = {name: content for name, content in tree(site).items() if name.endswith(".html")}
    work = site.parent / "work"
    work.mkdir(exist_ok=True)
    pagefind.put(pagefind.index(pages, work, "en-GB"), site / "pagefind")
    return site / "pagefind"


def test_pages_are_indexed_and_the_index_is_whole(site: Path) -> None:
    """One fragment for each page that is marked, in a folder that passes its own test; nothing is left behind."""
    folder = _index(site)
    assert whole(folder)
    assert len(list((folder / "fragment").iterdir())) == 3
    assert (folder / "pagefind.js").is_file()
    assert [path for path in (site.parent / "work").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    "pattern", ["fragment/*", "index/*", "*.pf_meta", "filter/*", "pagefind-entry.json", "pagefind.js", "wasm.*"]
)
@pytest.mark.parametrize("how", ["empty", "gone", "half"])
def test_a_damaged_index_is_seen(site: Path, pattern: str, how: str) -> None:
    """Any file that is empty, and any chunk that is cut short or gone, makes the index unfit."""
    page = site / "papers" / "one" / "index.html"
    edit(page, "<h1>", '<h1 data-pagefind-filter="kind">')
    folder = _index(site)
    path = min(folder.glob(pattern))
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[: 0 if how == "empty" else path.stat().st_size // 2])
    program = pattern in {"pagefind.js", "wasm.*"}
    assert bool(whole(folder)) == (program and how != "empty")


def test_a_folder_without_an_index_is_not_whole(tmp_path: Path) -> None:
    """No folder, an empty one, and one with nonsense in its entry file are no index."""
    assert not whole(tmp_path / "missing")
    assert not whole(tmp_path)
    write(tmp_path / "pagefind-entry.json", '{"languages": {"en": {"hash": "en_0000000000"}}}')
    assert not whole(tmp_path)


def test_an_unexpected_count_keeps_the_old_index(site: Path) -> None:
    """If Pagefind finds no mark in a page, the message says so and the index in use stays."""
    _index(site)
    before = tree(site, search=True)
    write(site / "papers" / "four" / "index.html", PAGE.format("four", "new").replace("data-pagefind-body", ""))
    with pytest.raises(UsageError, match="indexed 3 pages where 4 are marked; the old index stays"):
        _index(site)
    (site / "papers" / "four" / "index.html").unlink()
    assert {name: content for name, content in tree(site, search=True).items() if "four" not in name} == before


def test_a_truncated_index_keeps_the_old_one(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files cut short by a loaded machine never replace a good index."""
    _index(site)
    before = tree(site, search=True)
    real = subprocess.Popen.wait

    def cut(process: "subprocess.Popen[bytes]", timeout: float | None = None) -> int:
        status = real(process, timeout)
        command = process.args
        assert isinstance(command, list)
        path = min(Path(str(command[command.index("--output-path") + 1]), "fragment").iterdir())
        path.write_bytes(path.read_bytes()[:-9])
        return status

    with monkeypatch.context() as patch:
        patch.setattr(subprocess.Popen, "wait", cut)
        with pytest.raises(UsageError, match="truncated"):
            _index(site)
    assert tree(site, search=True) == before


def test_a_binary_that_fails_keeps_the_old_index(site: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A binary that cannot be run, or that ends with an error, is named in one message."""
    _index(site)
    before = tree(site, search=True)
    script = write(tmp_path / "fake", "#!/bin/sh\necho 'no such luck' >&2\nexit 3\n")
    monkeypatch.setattr(pagefind, "get_executable", lambda: script)
    with pytest.raises(UsageError, match="Pagefind cannot be run"):
        _index(site)
    script.chmod(0o755)
    with pytest.raises(UsageError, match="Pagefind failed: no such luck"):
        _index(site)
    assert tree(site, search=True) == before


def test_who_does_not_wait_ends_it(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An index that nobody wants any more is not made to its end."""
    script = write(tmp_path / "fake", "#!/bin/sh\nexec sleep 600\n")
    script.chmod(0o755)
    monkeypatch.setattr(pagefind, "get_executable", lambda: script)
    page = site / "papers" / "one" / "index.html"
    with (
        pytest.raises(LookupError),
        pagefind.indexing({"pagefind": {"one/index.html": page}}, 1, tmp_path, "en", tmp_path) as run,
    ):
        raise LookupError
    assert run.process.returncode is not None


@pytest.mark.skipif(os.name == "nt", reason="there pages are copied by the build itself")
def test_a_page_that_cannot_be_copied_is_named(site: Path, tmp_path: Path) -> None:
    """Pages of a site that is there are copied by a program of its own, which says what is wrong."""
    page = site / "papers" / "four" / "index.html"
    work = tmp_path / "work"
    work.mkdir()
    with (
        pagefind.indexing({"pagefind": {"papers/four/index.html": page}}, 1, work, "en", work / "index") as run,
        pytest.raises(UsageError, match=r"Pagefind failed: No such file or directory: .*four"),
    ):
        run.finish()


def test_a_disk_that_is_full_keeps_the_old_index(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where an index is copied between two disks, what was copied of it makes room for the old one."""
    _index(site)
    before = tree(site, search=True)
    real = shutil.move

    def full(source: Path, place: Path) -> Path:
        if "index-" in str(source) and not source.name.endswith("-old"):
            write(place / "pagefind.js", "half")
            raise OSError(errno.ENOSPC, "No space left on device")
        return Path(real(source, place))

    monkeypatch.setattr(shutil, "move", full)
    with pytest.raises(OSError, match="No space left"):
        _index(site)
    assert tree(site, search=True) == before


def test_a_work_folder_that_cannot_be_written_is_a_usage_error(tmp_path: Path) -> None:
    """It ends in a message, not a traceback."""
    work = write(tmp_path / "work", "a file")
    with pytest.raises(UsageError, match=r"cannot write .*work"):
        pagefind.index({}, work, "en")


def test_a_second_index_has_no_stale_chunks(site: Path) -> None:
    """The index after an edit is the one that a new site with the same text gets: no chunk of the old text is left."""
    _index(site)
    edit(site / "papers" / "one" / "index.html", "kites and lines", "zeppelins and hangars")
    folder = _index(site)
    texts = [gzip.decompress(path.read_bytes()).decode("utf-8", "replace") for path in (folder / "fragment").iterdir()]
    assert len(texts) == 3
    assert not any("kites and lines" in text for text in texts)
    assert sum("zeppelins" in text for text in texts) == 1


def test_the_build_indexes_only_what_has_changed(tmp_path: Path) -> None:
    """An index is made again when a paper's text changes or its files are damaged, not when another page does."""
    survey = toy(tmp_path)
    assert build(survey).indexed
    edit(survey.content / "pages" / "about.md", "Nine papers were", "Nine of them were")
    assert not build(survey).indexed
    min((survey.out / "pagefind" / "fragment").iterdir()).write_bytes(b"")
    assert build(survey).indexed
    assert whole(survey.out / "pagefind")
    edit(survey.content / "papers" / "reel.md", "small reel", "tiny reel")
    assert build(survey).indexed
    write(survey.out / "pagefind" / "fragment" / "en_0000000.pf_fragment", "stale")
    assert build(survey).indexed
    assert len(list((survey.out / "pagefind" / "fragment").iterdir())) == 9 + 6
