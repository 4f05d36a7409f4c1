"""The files of a search index as Pagefind leaves them: whether they are whole, and which page each entry is of."""

import gzip
import json
import re
import zlib
from collections.abc import Mapping
from pathlib import Path

_ENTRY = "pagefind-entry.json"
_FRAGMENT = ".pf_fragment"
_PACKED = {".pf_meta", ".pf_index", _FRAGMENT, ".pf_filter"}


Chunks = Mapping[str, bytes]
"""What the packed files of an index hold, by their names."""


def whole(folder: Path) -> Chunks | None:
    """Returns what is in an index that is complete: no file is cut short, every chunk that its entry leads to is there.

    None where it is not.
    """
    try:
        found = files(folder)
        if not all(path.stat().st_size for path in found):
            return None
        opened = {path.name: gzip.decompress(path.read_bytes()) for path in found if path.suffix in _PACKED}
        chunks = {name.encode()[: name.find("_") + 8] for name in opened}
        entry = json.loads((folder / _ENTRY).read_text(encoding="utf-8"))
        for code, language in entry["languages"].items():
            # The meta file is CBOR and names its chunks in plain letters: `en_1728355`.
            meta = opened[f"pagefind.{language['hash']}.pf_meta"]
            if not chunks.issuperset(re.findall(rb"%s_[0-9a-f]{7}" % re.escape(code.encode()), meta)):
                return None
    except (OSError, ValueError, KeyError, EOFError, zlib.error):
        return None
    return opened


def files(folder: Path) -> list[Path]:
    """Returns the files of an index, without those of others in its folder, whose names are numbers. Raises OSError."""
    tops = [path for path in folder.iterdir() if not path.name.isdigit()]
    below = [path for top in tops if top.is_dir() for path in top.rglob("*")]
    return [path for path in (*tops, *below) if path.is_file()]


def is_program(path: Path) -> bool:
    """Returns whether a file of an index is part of what reads it, so that it is the same in each."""
    return path.suffix not in _PACKED and path.name != _ENTRY


def addresses(index: Chunks) -> dict[str, str]:
    """Returns which page each entry of a whole index is, as its address below the site."""
    fragments = sorted(name for name in index if name.endswith(_FRAGMENT))
    return {name.removesuffix(_FRAGMENT): _page(index[name]) for name in fragments}


def _page(fragment: bytes) -> str:
    # Pagefind writes a mark of its own before the JSON.
    url: str = json.loads(fragment[fragment.index(b"{") :])["url"]
    return url.strip("/") + "/"
