"""What was read of each file of content/, kept between builds; without it a build is slower and reads the same."""

from pathlib import Path

from surveypress.build import cache
from surveypress.read.memo import Memo

_FILE = "read.msgpack"


def load(root: Path) -> Memo:
    """Returns what earlier builds have read; nothing if that cannot be used."""
    try:
        return Memo.unpacked((cache.cache_dir(root) / _FILE).read_bytes())
    except OSError:
        return Memo()


def save(root: Path, memo: Memo) -> None:
    """Keeps what this build has read, if that is more than it knew."""
    if memo.is_new:
        cache.write_data(cache.cache_dir(root) / _FILE, memo.packed())
