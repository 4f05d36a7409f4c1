"""Files -> a ZIP archive, of the same bytes for the same files: sorted, all of one date, compressed one by one."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from surveypress.core.problems import ContentError, Location, Problem

_DATE = (1980, 1, 1, 0, 0, 0)
"""The first that the format can hold."""
_READABLE = 0o100644 << 16
_LEVEL = 6


def zip_file(files: Iterable[tuple[str, str]]) -> bytes:
    """Returns an archive of files, given as (name in the archive, path). Raises ContentError if one is gone."""
    return zip_of({name: _bytes(name, path) for name, path in files})


def zip_of(contents: Mapping[str, bytes]) -> bytes:
    """Returns an archive of contents by the names that they have in it."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name, content in sorted(contents.items()):
            info = zipfile.ZipInfo(name, _DATE)
            info.create_system, info.external_attr = 3, _READABLE  # the same on every system
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content, compresslevel=_LEVEL)
    return data.getvalue()


def _bytes(name: str, path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        message = f"cannot be read any more: {error.strerror}"
        raise ContentError([Problem(Location(name), message, "build again once nothing changes it")]) from None
