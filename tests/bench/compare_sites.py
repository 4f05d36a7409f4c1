"""Compares two built sites file by file: `python -m tests.bench.compare_sites OLD NEW [old=new …]`.

Hashes in the names of assets are made equal first, and each `old=new` names a class, attribute or address that was
renamed. Prints what only one site has and what differs, with the first lines that do; exits with 1 if anything does.
"""

import difflib
import re
import sys
from pathlib import Path

_HASH = re.compile(rb"(static/[\w./-]+?)\.[0-9a-f]{8}\.(css|js|svg|woff2)|([\"'/][\w-]+)\.[0-9a-f]{8}\.js")
_SKIPPED = ("pagefind/", ".surveypress.json")
_LINES = 6


def _files(root: Path, renames: dict[str, str]) -> dict[str, bytes]:
    files = {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_file() and not name.startswith(_SKIPPED):
            content = _HASH.sub(rb"\1\3.HASH", path.read_bytes())
            for old, new in renames.items():
                content, name = content.replace(old.encode(), new.encode()), name.replace(old, new)
            files[_HASH.sub(rb"\1\3.HASH", name.encode()).decode()] = content
    return files


def _difference(old: bytes, new: bytes) -> list[str]:
    try:
        lines = [text.decode("utf-8").splitlines() for text in (old, new)]
    except UnicodeDecodeError:
        return [f"  {len(old)} bytes before, {len(new)} now"]
    changes = [line for line in difflib.unified_diff(*lines, n=0, lineterm="") if line[:3] not in {"---", "+++"}]
    return [f"  {line[:300]}" for line in changes[:_LINES]]


def main(old: str, new: str, *renames: str) -> int:
    """Prints the differences of two sites; returns 1 if there are any, else 0."""
    mapping = dict(rename.split("=", 1) for rename in renames)
    before, after = _files(Path(old), mapping), _files(Path(new), {})
    for name in sorted(before.keys() ^ after.keys()):
        print(f"only {'before' if name in before else 'now'}: {name}")
    changed = [name for name in before if name in after and before[name] != after[name]]
    for name in changed:
        print(f"differs: {name}", *_difference(before[name], after[name]), sep="\n")
    print(f"{len(after)} files; {len(changed)} differ, {len(before.keys() ^ after.keys())} stand in one site only")
    return 1 if changed or before.keys() ^ after.keys() else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
