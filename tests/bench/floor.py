"""The floor under a build: the bytes of a built site, written from memory into a new folder."""

import shutil
import time
from pathlib import Path

from processes import Cost


def floor(site: Path, folder: Path) -> Cost:
    """Writes a copy of a site and returns what that took; reading it does not count."""
    files = {path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    started, cpu = time.perf_counter(), time.process_time()
    for folders in {path.parent for path in files}:
        (folder / folders).mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        (folder / path).write_bytes(content)
    cost = Cost(time.perf_counter() - started, time.process_time() - cpu, sum(map(len, files.values())) / 2**20)
    shutil.rmtree(folder)
    return cost
