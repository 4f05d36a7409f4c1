"""What was made of texts and of templates, kept between builds; without it a build is slower and makes the same."""

from pathlib import Path

from surveypress.build import cache
from surveypress.core.memory import Memory
from surveypress.core.versions import code_digest

TEXTS, TEMPLATES = "texts.msgpack", "templates.msgpack"
"""Files of the cache: what was read of the texts of a survey, and what templates are compiled to."""


def load(root: Path, file: str = TEXTS) -> Memory:
    """Returns what earlier builds have made; nothing if that cannot be used."""
    try:
        return Memory.unpacked(code_digest().encode(), (cache.cache_dir(root) / file).read_bytes())
    except OSError:
        return Memory()


def save(root: Path, memory: Memory, file: str = TEXTS) -> None:
    """Keeps what this build has asked for, if that is not what it knew."""
    if memory.is_new:
        cache.write_data(cache.cache_dir(root) / file, memory.packed(code_digest().encode()))
