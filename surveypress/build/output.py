"""New files -> site/. The only writer of the output folder.

It writes only what differs, and removes only what its own list names. The list stands in the folder itself, so that a
folder which this program did not write is never touched. A new site comes by one rename. In one that is there each file
is replaced by a rename: assets first, then new pages, then changed ones, and removals last; Ctrl-C waits until that is
done, a fault undoes it, and what a power cut or `kill -9` leaves half done is noted in the list until a build mends it.
"""

import contextlib
from collections.abc import Collection, Iterable
from pathlib import Path

from surveypress.build.manifest import MANIFEST, Changes, Manifest, listing, search_files
from surveypress.build.replacing import Replacing, temporary
from surveypress.build.staging import Staging
from surveypress.build.workspace import Claim, sweep
from surveypress.core.interrupts import uninterrupted
from surveypress.core.problems import UsageError


def ours(out: Path, manifest: Manifest) -> set[str]:
    """Returns the files that a build may remove: those on the list, and whatever stands in the search index."""
    return {*manifest.files, *search_files(out)}


def commit(
    claim: Claim,
    staging: Staging,
    names: Iterable[str],
    ours: Collection[str],
    work: Path,
    otherwise: str = "the site is as it was",
) -> Changes:
    """Brings the claimed folder to hold exactly the named files: as they are staged, or else as they are there.

    `ours` are the files that are there and may be removed, `work` is a folder for what they were, which no other commit
    has used. Raises UsageError if the folder cannot be written; what was there before is then there again, and
    `otherwise` says what that is.
    """
    out, files = claim.folder, {*names}
    try:
        if not ours and _is_empty(out) and _moved(claim, staging):
            return Changes(len(files), 0)
        new = [name for name in sorted(staging.files & files) if not _same(out / name, staging.folder / name)]
        gone = sorted(set(ours) - files)
        with uninterrupted():
            _replace(out, staging.folder, new, gone, files, Replacing(out, work))
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(
            f"cannot write {error.filename2 or error.filename or out}: {reason}; make {out} writable or name another "
            f"folder with --out; {otherwise}"
        ) from None
    return Changes(len(new), len(gone))


def sweep_leftovers(out: Path, manifest: Manifest) -> None:
    """Removes what a killed build has left in a site of ours."""
    if manifest.files:
        sweep(out, ".new-")  # as builds left it before they had folders of their own
    for name in manifest.files if manifest.unfinished else ():
        with contextlib.suppress(OSError):
            temporary(out / name).unlink()


def _is_empty(out: Path) -> bool:
    return not out.exists() or not any(out.iterdir())


def _moved(claim: Claim, staging: Staging) -> bool:
    """Brings a whole new site to its place at once; returns whether that was possible."""
    manifest = staging.folder / MANIFEST
    manifest.write_bytes(listing(staging.files))
    try:
        claim.replace(staging.folder)
    except OSError:  # the folder is a mounted one, or lies on another file system
        manifest.unlink()
        return False
    return True


def _replace(
    out: Path, source: Path, new: Iterable[str], gone: Collection[str], files: Collection[str], site: Replacing
) -> None:
    """Replaces files one by one, or leaves all as they were. Raises OSError."""
    order = sorted(new, key=lambda name: ((out / name).exists(), name.endswith(".html"), name))
    site.check(order, gone)
    last = listing(files)
    if not (order or gone):
        if not _holds(out / MANIFEST, last):
            site.put_bytes(MANIFEST, last)
        return
    try:
        # Whatever happens from here on, the next build knows these files as ours, and that they may be of two builds.
        site.put_bytes(MANIFEST, listing({*files, *gone, *order}, unfinished=True))
        for name in order:
            site.clear(name, gone)
            site.put(name, source / name)
        for name in gone:
            site.remove(name)
        site.put_bytes(MANIFEST, last)
    except OSError:
        site.undo()
        raise


def _same(one: Path, other: Path) -> bool:
    try:
        return one.stat().st_size == other.stat().st_size and one.read_bytes() == other.read_bytes()
    except OSError:
        return False


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False
