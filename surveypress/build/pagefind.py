"""The search index: runs the Pagefind binary over copies of the pages, and checks what it made.

It needs no other page, so it can begin before those are rendered, and without touching the site. Pagefind never removes
stale chunks and can leave truncated files behind on a loaded machine, so each run goes into a fresh folder whose every
file is opened before it is used.
"""

import contextlib
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from pagefind_bin import get_executable

from surveypress.build import pagefind_start
from surveypress.core.problems import UsageError
from surveypress.core.routes import SEARCH

_INDEXED = re.compile(r"Indexed (\d+) pages?")
ADDRESSES = "urls.json"
"""Which page each entry of the index is: Pagefind itself says so only after loading the entry."""
_COPIES = "pages"
_LABELS = ".record dt,thead"
"""What pages say of themselves, and no paper says: names of rows and columns. Headings leave theirs out themselves, as
what stands below is known by them."""
_PACKED = {".pf_meta", ".pf_index", ".pf_fragment", ".pf_filter"}


@dataclass(frozen=True, slots=True)
class Indexing:
    """Pagefind at work, beside this process."""

    process: "subprocess.Popen[bytes]"
    printout: IO[bytes]
    """What it prints, in a file of its own, so that it never waits to be heard."""
    pages: int
    copies: Path
    """The pages that it reads."""
    folder: Path
    """Where the index will be: the folder in which the site's `pagefind/` is made."""

    def finish(self) -> list[str]:
        """Waits for the index and returns its files, by their paths below the folder.

        Raises UsageError if the binary failed, if a page is not marked for it, or if the index is not whole.
        """
        status = self.process.wait()
        # Before anybody notes how the files of the site look, which may have a second name here.
        shutil.rmtree(self.copies, ignore_errors=True)
        self.printout.seek(0)
        printout = self.printout.read().decode("utf-8", "replace")
        count = _INDEXED.search(printout)
        if status != 0 or (self.pages and count is None):
            raise UsageError(f"Pagefind failed: {printout.strip()[-400:]}")
        indexed = int(count[1]) if count else 0
        if indexed != self.pages:
            raise UsageError(f"Pagefind indexed {indexed} pages where {self.pages} are marked; the old index stays")
        fresh = self.folder / SEARCH
        if not whole(fresh):
            raise UsageError("Pagefind left a truncated index; run the build again (the old index stays)")
        (fresh / ADDRESSES).write_text(json.dumps(_addresses(fresh), separators=(",", ":")) + "\n", encoding="utf-8")
        return sorted(path.relative_to(self.folder).as_posix() for path in fresh.rglob("*") if path.is_file())


@contextmanager
def indexing(pages: Mapping[str, Path], work: Path, language: str, folder: Path) -> Iterator[Indexing]:
    """Begins to index pages, from their paths below the site to their files, and yields what waits for the index.

    It is made in `folder`, as the site's `pagefind/`; `work` is for what it needs meanwhile. Whoever does not wait ends
    it by leaving the context. Raises UsageError if the binary cannot be run.
    """
    copies = work / _COPIES
    with tempfile.TemporaryFile() as printout, _begun(pages, copies, language, folder, printout) as process:
        try:
            yield Indexing(process, printout, len(pages), copies, folder)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
            shutil.rmtree(copies, ignore_errors=True)


def _begun(
    pages: Mapping[str, Path], copies: Path, language: str, folder: Path, printout: IO[bytes]
) -> "subprocess.Popen[bytes]":
    command = [str(get_executable()), "--site", str(copies), "--output-path", str(folder / SEARCH)]
    command += ["--force-language", language.partition("-")[0]]
    command += ["--exclude-selectors", _LABELS]
    try:
        copies.mkdir()
        later = _laid_out(pages, copies, folder)
        if later:
            command = [sys.executable, "-I", "-S", pagefind_start.__file__, str(copies), *command]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=printout, stderr=subprocess.STDOUT)
    except OSError as error:
        message = f"{error.strerror}: {error.filename}"
        hint = f"can {copies.parent} be written, is pagefind-bin installed?"
        raise UsageError(f"Pagefind cannot be run ({message}); {hint}") from None
    assert process.stdin is not None
    with contextlib.suppress(BrokenPipeError), process.stdin as standard_input:  # one that has ended says why
        standard_input.write(json.dumps(later).encode() if later else b"")
    return process


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
    with indexing({path: folder / "site" / path for path in pages}, folder, language, folder) as run:
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
    site = {path: str(source) for path, source in pages.items() if not source.is_relative_to(folder.parent)}
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


def whole(folder: Path) -> bool:
    """Returns whether an index is complete: no file is cut short, and every chunk that its entry leads to is there."""
    try:
        files = [path for path in folder.rglob("*") if path.is_file()]
        if not all(path.stat().st_size for path in files):
            return False
        opened = {path.name: gzip.decompress(path.read_bytes()) for path in files if path.suffix in _PACKED}
        chunks = {name.encode()[: name.find("_") + 8] for name in opened}
        entry = json.loads((folder / "pagefind-entry.json").read_text(encoding="utf-8"))
        for code, language in entry["languages"].items():
            # The meta file is CBOR and names its chunks in plain letters: `en_1728355`.
            meta = opened[f"pagefind.{language['hash']}.pf_meta"]
            if not chunks.issuperset(re.findall(rb"%s_[0-9a-f]{7}" % re.escape(code.encode()), meta)):
                return False
    except (OSError, ValueError, KeyError, EOFError, zlib.error):
        return False
    return True


def _addresses(folder: Path) -> dict[str, str]:
    fragments: Iterable[Path] = sorted((folder / "fragment").glob("*.pf_fragment"))
    return {path.stem: json.loads(_unpacked(path))["url"].strip("/") + "/" for path in fragments}


def _unpacked(fragment: Path) -> bytes:
    # Pagefind writes a mark of its own before the JSON.
    data = gzip.decompress(fragment.read_bytes())
    return data[data.index(b"{") :]
