"""The files of a search index as Pagefind leaves them: whether they are whole, and which page each entry is of."""

import gzip
import json
import re
import zlib
from collections.abc import Iterable
from pathlib import Path

_ENTRY = "pagefind-entry.json"
_PACKED = {".pf_meta", ".pf_index", ".pf_fragment", ".pf_filter"}


def whole(folder: Path) -> bool:
    """Returns whether an index is complete: no file is cut short, and every chunk that its entry leads to is there."""
    try:
        found = files(folder)
        if not all(path.stat().st_size for path in found):
            return False
        opened = {path.name: gzip.decompress(path.read_bytes()) for path in found if path.suffix in _PACKED}
        chunks = {name.encode()[: name.find("_") + 8] for name in opened}
        entry = json.loads((folder / _ENTRY).read_text(encoding="utf-8"))
        for code, language in entry["languages"].items():
            # The meta file is CBOR and names its chunks in plain letters: `en_1728355`.
            meta = opened[f"pagefind.{language['hash']}.pf_meta"]
            if not chunks.issuperset(re.findall(rb"%s_[0-9a-f]{7}" % re.escape(code.encode()), meta)):
                return False
    except (OSError, ValueError, KeyError, EOFError, zlib.error):
        return False
    return True


def files(folder: Path) -> list[Path]:
    """Returns the files of an index, without those of others in its folder, whose names are numbers. Raises OSError."""
    tops = [path for path in folder.iterdir() if not path.name.isdigit()]
    below = [path for top in tops if top.is_dir() for path in top.rglob("*")]
    return [path for path in (*tops, *below) if path.is_file()]


def is_program(path: Path) -> bool:
    """Returns whether a file of an index is part of what reads it, so that it is the same in each."""
    return path.suffix not in _PACKED and path.name != _ENTRY


def addresses(folder: Path) -> dict[str, str]:
    """Returns which page each entry of a whole index is, as its address below the site. Raises OSError."""
    fragments: Iterable[Path] = sorted((folder / "fragment").glob("*.pf_fragment"))
    return {path.stem: json.loads(_unpacked(path))["url"].strip("/") + "/" for path in fragments}


def _unpacked(fragment: Path) -> bytes:
    # Pagefind writes a mark of its own before the JSON.
    data = gzip.decompress(fragment.read_bytes())
    return data[data.index(b"{") :]
