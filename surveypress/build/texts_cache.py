"""What was read of the texts of a survey, kept between builds; without it a build is slower and makes the same."""

from pathlib import Path

from surveypress.build import cache
from surveypress.core.memory import Memory
from surveypress.core.versions import code_digest

_FILE = "texts.msgpack"


def load(root: Path) -> Memory:
    """Returns what earlier builds have read; nothing if that cannot be used."""
    try:
        return Memory.unpacked(code_digest().encode(), (cache.cache_dir(root) / _FILE).read_bytes())
    except OSError:
        return Memory()


def save(root: Path, memory: Memory) -> None:
    """Keeps what this build has read, if that is not what it knew."""
    if memory.is_new:
        cache.write_data(cache.cache_dir(root) / _FILE, memory.packed(code_digest().encode()))
