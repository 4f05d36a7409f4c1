"""What the search costs those who ask: the files of its index, and what a browser downloads for the first search.

The browser is a Chromium that is installed; without one, or without Playwright, only the index is measured.
"""

import shutil
import sys
from pathlib import Path
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).parents[1] / "bars"))

from host import PREFIX, answering, listening, packed

_PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser")


def search(site: Path, query: str = "low-rank adaptation") -> dict[str, float]:
    """Returns MB of the index on disk and, as a host compresses them, KB of what the first search downloads."""
    files = [path for path in (site / "pagefind").rglob("*") if path.is_file()]
    figures = {"index files": len(files), "index MB": sum(path.stat().st_size for path in files) / 1e6}
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return figures
    if program is None:
        return figures
    requests: set[str] = set()
    with listening() as (server, address), answering(server, site), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.on("request", lambda request: requests.add(urlsplit(request.url).path.removeprefix(PREFIX)))
        page.goto(f"{address}search/?q={query}")
        page.wait_for_selector("#results[data-state=done]", state="attached")
        page.wait_for_load_state("networkidle")
        browser.close()
    paths = [site / name / "index.html" if not Path(name).suffix else site / name for name in requests]
    weights = [len(packed(path)) for path in paths if path.is_file()]
    return {**figures, "first search files": len(weights), "first search KB": sum(weights) / 1e3}
