"""The search index: runs the Pagefind binary over copies of the pages, and checks what it made.

It needs no other page, so it can begin before those are rendered, and without touching the site. Pagefind never removes
stale chunks and can leave truncated files behind on a loaded machine, so each run goes into a fresh folder whose every
file is opened before it is used.
"""

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from pagefind_bin import get_executable

from surveypress.build import index_files, index_shards, pagefind_start
from surveypress.core.problems import UsageError
from surveypress.core.routes import SEARCH

_INDEXED = re.compile(r"Indexed (\d+) pages?")
ADDRESSES = "urls.json"
"""Which page each entry of the index is: Pagefind itself says so only after loading the entry."""
SHARDS = "shards"
"""The name there under which the first shard leads to the others, which are searched with it."""
_COPIES = "pages"
_LABELS = ".record dt,thead"
"""What pages say of themselves, and no paper says: names of rows and columns. Headings leave theirs out themselves, as
what stands below is known by them."""
Shards = Mapping[str, Mapping[str, Path]]
"""From the folder of each shard of an index to its pages: from their paths below the site to their files."""


@dataclass(frozen=True, slots=True)
class Indexing:
    """Pagefind at work, beside this process."""

    process: "subprocess.Popen[bytes]"
    printout: IO[bytes]
    """What it prints, in a file of its own, so that it never waits to be heard."""
    shards: Shards
    """What is made, one shard after the other."""
    number: int
    """How many shards the whole index has."""
    copies: Path
    """The pages that it reads."""
    folder: Path
    """Where the index will be: the folder in which the site's `pagefind/` is made."""

    def finish(self) -> list[str]:
        """Waits for the shards and returns their files, by their paths below the folder.

        Raises UsageError if the binary failed, if a page is not marked for it, or if an index is not whole.
        """
        status = self.process.wait()
        # Before anybody notes how the files of the site look, which may have a second name here.
        shutil.rmtree(self.copies, ignore_errors=True)
        self.printout.seek(0)
        printout = self.printout.read().decode("utf-8", "replace")
        counts = [int(count) for count in _INDEXED.findall(printout)]
        marked = [len(pages) for pages in self.shards.values()]
        if status != 0 or (any(marked) and len(counts) != len(marked)):
            raise UsageError(f"Pagefind failed: {printout.strip()[-400:]}")
        for indexed, pages in zip(counts, marked, strict=False):
            if indexed != pages:
                raise UsageError(f"Pagefind indexed {indexed} pages where {pages} are marked; the old index stays")
        return sorted(file for shard in self.shards for file in self._completed(shard))

    def _completed(self, shard: str) -> list[str]:
        """Writes what Pagefind does not say of a shard, leaves out what the first has for all; returns its files."""
        fresh = self.folder / shard
        index = index_files.whole(fresh)
        if index is None:
            raise UsageError("Pagefind left a truncated index; run the build again (the old index stays)")
        leads_to = index_shards.others(self.number) if shard == SEARCH else ""
        data = {**({SHARDS: leads_to} if leads_to else {}), **index_files.addresses(index)}
        if shard != SEARCH:
            for path in filter(index_files.is_program, index_files.files(fresh)):
                path.unlink()
        (fresh / ADDRESSES).write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="utf-8")
        return [path.relative_to(self.folder).as_posix() for path in index_files.files(fresh)]


@contextmanager
def indexing(shards: Shards, number: int, work: Path, language: str, folder: Path) -> Iterator[Indexing]:
    """Begins to index pages in shards, of which the whole index has so many, and yields what waits for the index.

    It is made in `folder`, as the site's `pagefind/`; `work` is for what it needs meanwhile. Whoever does not wait ends
    it by leaving the context. Raises UsageError if the binary cannot be run.
    """
    copies = work / _COPIES
    with tempfile.TemporaryFile() as printout, _begun(shards, copies, language, folder, printout) as process:
        try:
            yield Indexing(process, printout, shards, number, copies, folder)
        finally:
            _end(process)
            shutil.rmtree(copies, ignore_errors=True)


def _begun(shards: Shards, copies: Path, language: str, folder: Path, printout: IO[bytes]) -> "subprocess.Popen[bytes]":
    try:
        copies.mkdir()
        places = {shard: copies / str(n) for n, shard in enumerate(shards)}
        jobs = [_job(shard, pages, places[shard], language, folder) for shard, pages in shards.items()]
        command = jobs[0]["command"]
        launched = len(jobs) > 1 or bool(jobs[0]["copies"])
        if launched:
            command = [sys.executable, "-I", "-S", pagefind_start.__file__]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=printout, stderr=subprocess.STDOUT)
    except OSError as error:
        message = f"{error.strerror}: {error.filename}"
        hint = f"can {copies.parent} be written, is pagefind-bin installed?"
        raise UsageError(f"Pagefind cannot be run ({message}); {hint}") from None
    assert process.stdin is not None
    with contextlib.suppress(BrokenPipeError):  # one that has ended says why
        process.stdin.write(json.dumps(jobs).encode() + b"\n" if launched else b"")
        process.stdin.flush()
    if len(jobs) == 1:
        _close_input(process)
    return process


def _close_input(process: "subprocess.Popen[bytes]") -> None:
    assert process.stdin is not None
    with contextlib.suppress(BrokenPipeError):
        process.stdin.close()


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Ends what is at work: what makes shards one after the other ends with its input, and takes Pagefind along."""
    assert process.stdin is not None
    one = process.stdin.closed
    _close_input(process)
    if one and process.poll() is None:
        process.kill()
    process.wait()


def _job(shard: str, pages: Mapping[str, Path], copies: Path, language: str, folder: Path) -> pagefind_start.Job:
    command = [str(get_executable()), "--site", str(copies), "--output-path", str(folder / shard)]
    command += ["--force-language", language.partition("-")[0]]
    command += ["--exclude-selectors", _LABELS]
    copies.mkdir()
    return {"folder": str(copies), "copies": _laid_out(pages, copies, folder), "command": command}


def index(pages: Mapping[str, bytes], work: Path, language: str) -> Path:
    """Returns the folder of a new index of pages, by their paths below the site, in a new folder in `work`.

    Raises UsageError as `Indexing.finish` does, or if `work` cannot be written.
    """
    try:
        folder = Path(tempfile.mkdtemp(prefix="index-", dir=work))
        for path, content in pages.items():
            place = folder / "site" / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    except OSError as error:
        raise UsageError(f"cannot write {error.filename or work}: {error.strerror}") from None
    parts = index_shards.shards(pages)
    files = {shard: {path: folder / "site" / path for path in names} for shard, names in parts.items()}
    with indexing(files, len(files), folder, language, folder) as run:
        run.finish()
    shutil.rmtree(folder / "site", ignore_errors=True)
    return folder / SEARCH


def put(fresh: Path, place: Path) -> None:
    """Moves an index to its place, instead of the one that is there, which stays if that fails. Raises OSError."""
    old = fresh.with_name(f"{fresh.name}-old")
    if place.exists():
        shutil.move(place, old)
    try:
        shutil.move(fresh, place)
    except OSError:
        # Between two disks a folder is copied, and part of it may be there.
        shutil.rmtree(place, ignore_errors=True)
        if old.exists():
            shutil.move(old, place)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _laid_out(pages: Mapping[str, Path], folder: Path, index: Path) -> dict[str, str]:
    """Lays new pages out; returns those to copy later: they are in the site and stay, while new ones are moved there.

    Pages that come to the site with the index get a second name, which costs less than a copy. Others get none, as the
    system notes in a file when a name of it goes, and that may be when the site has it already.
    """
    work = folder.parents[1]
    site = {path: str(source) for path, source in pages.items() if not source.is_relative_to(work)}
    later = site if os.name == "posix" else {}  # elsewhere no program can turn into another
    now = {path: source for path, source in pages.items() if path not in later}
    for parent in dict.fromkeys((folder / path).parent for path in now):
        parent.mkdir(parents=True, exist_ok=True)
    for path, source in now.items():
        if not (source.is_relative_to(index) and _linked(source, folder / path)):
            shutil.copyfile(source, folder / path)
    return later


def _linked(source: Path, place: Path) -> bool:
    try:
        os.link(source, place)
    except OSError:  # this file system has one name for each file
        return False
    return True
