"""The search index: runs the Pagefind binary over copies of the pages, checks the result, and swaps it in.

It needs no other page, so it can begin before those are rendered, and without touching the site. Pagefind never removes
stale chunks and can leave truncated files behind on a loaded machine, so each run goes into a fresh folder whose every
file is opened before it replaces the old one.
"""

import gzip
import json
import re
import shutil
import subprocess
import zlib
from collections.abc import Mapping
from pathlib import Path

from pagefind_bin import get_executable

from surveypress.problems import UsageError
from surveypress.write import SEARCH

_INDEXED = re.compile(r"Indexed (\d+) pages?")
ADDRESSES = "urls.json"
"""Which page each entry of the index is: Pagefind itself says so only after loading the entry."""
_FRESH = "pagefind-new"
COPIES = "pagefind-pages"
"""Folder of the pages that are indexed, from the beginning of `index` to the end of `put`."""
_PACKED = {".pf_meta", ".pf_index", ".pf_fragment", ".pf_filter"}


def index(pages: Mapping[str, bytes], work: Path, language: str) -> None:
    """Indexes the pages, by their paths below the site, into a fresh folder in `work`; `put` brings it to its place.

    Raises UsageError if the binary fails, if a page is not marked for it, or if the index is not whole.
    """
    fresh, copy = work / _FRESH, work / COPIES
    try:
        for folder in (fresh, copy):
            shutil.rmtree(folder, ignore_errors=True)
        copy.mkdir(parents=True)
        _lay_out(pages, copy)
        command = [str(get_executable()), "--site", str(copy), "--output-path", str(fresh)]
        command += ["--force-language", language.partition("-")[0]]
        ran = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    except OSError as error:
        what = f"{error.strerror}: {error.filename}"
        mend = f"can {work} be written, is pagefind-bin installed?"
        raise UsageError(f"Pagefind cannot be run ({what}); {mend}") from None
    found = _INDEXED.search(ran.stdout)
    if ran.returncode != 0 or (pages and found is None):
        raise UsageError(f"Pagefind failed: {(ran.stderr or ran.stdout).strip()[-400:]}")
    count = int(found[1]) if found else 0
    if count != len(pages):
        raise UsageError(f"Pagefind indexed {count} pages where {len(pages)} are marked; the old index stays")
    if not whole(fresh):
        raise UsageError("Pagefind left a truncated index; run the build again (the old index stays)")
    (fresh / ADDRESSES).write_text(json.dumps(_addresses(fresh), separators=(",", ":")) + "\n", encoding="utf-8")


def put(work: Path, site: Path) -> None:
    """Moves the index made last in `work` into a site, in place of the one that is there. Raises UsageError."""
    fresh, place, old = work / _FRESH, site / SEARCH, work / "pagefind-old"
    shutil.rmtree(old, ignore_errors=True)
    try:
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
    except OSError as error:
        raise UsageError(f"cannot put the search index into {place}: {error.strerror or error}") from None
    for folder in (old, work / COPIES):
        shutil.rmtree(folder, ignore_errors=True)


def _lay_out(pages: Mapping[str, bytes], folder: Path) -> None:
    for parent in dict.fromkeys((folder / path).parent for path in pages):
        parent.mkdir(parents=True, exist_ok=True)
    for path, content in pages.items():
        (folder / path).write_bytes(content)


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
    fragments = sorted((folder / "fragment").glob("*.pf_fragment"))
    return {path.stem: json.loads(_unpacked(path))["url"].strip("/") + "/" for path in fragments}


def _unpacked(fragment: Path) -> bytes:
    # Pagefind writes a mark of its own before the JSON.
    data = gzip.decompress(fragment.read_bytes())
    return data[data.index(b"{") :]
