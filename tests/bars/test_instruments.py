"""What measures the bars sees the faults that it is there for, planted on a page of its own."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import tools
from bundled import Site
from host import PREFIX, answering, listening, packed
from kinds import samples
from test_keyboard import LEFT, LOOK
from tour import WIDTHS, Stop, look

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Faults</title></head>'
GOOD = f'{HEAD}<body><main><h1>Kites</h1><p>They fly. <a href="./">Again</a>.</p></main></body></html>'
BAD = f"""{HEAD}<body><style>
.pale {{ color: #bbb; background: #fff }} .dim {{ color: #222; background: #fff }}
@media (prefers-color-scheme: dark) {{ .dim {{ background: #111 }} }}
.small {{ width: 8px; height: 8px; padding: 0 }} a {{ outline: none }}
</style><main><h1>Faults</h1><p id="first">Moves</p><p class="pale">Pale</p><p class="dim">Dim in the dark</p>
<button class="small" aria-label="a"></button><button class="small" aria-label="b"></button>
<a href="./">No outline</a> <a href="./" style="visibility: hidden">None</a><div style="width: 3000px">Wide</div>
<img src="http://127.0.0.1:9/foreign.png" alt="Foreign"><script src="missing.js"></script>
<ul>{"<li><p>One</p></li>" * 30}<li><p class="pale">Last</p></li></ul>
<script>setTimeout(() => first.insertAdjacentHTML("beforebegin", "<p style='height: 99px'>Late</p>"), 250)</script>
</main></body></html>"""


def _seen(browser: "Browser", folder: Path, html: str, width: int = 390) -> tuple[Stop, str]:
    """Returns what the tour notes on a page, and the page's address."""
    (folder / "index.html").write_text(html, encoding="utf-8")
    (folder / "404.html").write_text(GOOD, encoding="utf-8")
    packed.cache_clear()
    axe = tools.module("axe-core/axe.min.js").read_text(encoding="utf-8")
    with listening() as (server, address), answering(server, folder):
        page = browser.new_page(viewport={"width": width, "height": 800})
        stop = look(page, address, "planted", axe)
        page.close()
    return stop, address


def test_a_sound_page_gives_no_alarm(browser: "Browser", tmp_path: Path) -> None:
    """Nothing is noted where nothing is wrong."""
    stop, address = _seen(browser, tmp_path, GOOD)
    assert (stop.faults, stop.shifts, stop.errors, stop.wide) == ((), (), (), False)
    assert set(stop.requests) <= {address, address.removesuffix(PREFIX) + "/favicon.ico"}


@pytest.mark.parametrize("width", WIDTHS)
def test_planted_faults_are_seen(browser: "Browser", tmp_path: Path, width: int) -> None:
    """Poor contrast in either scheme, small targets, what moves, what is foreign, missing or too wide."""
    stop, address = _seen(browser, tmp_path, BAD, width)
    said = "\n".join(stop.faults)
    assert "light: color-contrast" in said
    assert 'class="pale">Last' in said
    assert 'class="dim"' in "\n".join(fault for fault in stop.faults if fault.startswith("dark: color-contrast"))
    assert 'class="dim"' not in "\n".join(fault for fault in stop.faults if fault.startswith("light"))
    assert "target-size" in said
    assert sum(value for value, _ in stop.shifts) > 0.01
    assert [url for url in stop.requests if not url.startswith(address)] == ["http://127.0.0.1:9/foreign.png"]
    assert any("missing.js: 404" in error for error in stop.errors)
    assert stop.wide


def test_a_stop_without_an_outline_is_seen(browser: "Browser", tmp_path: Path) -> None:
    """The keyboard's walk tells a stop that shows itself from one that does not, and what it has not reached."""
    (tmp_path / "index.html").write_text(BAD, encoding="utf-8")
    page = browser.new_page()
    page.set_content(BAD.replace("http://127.0.0.1:9/foreign.png", "data:,"), wait_until="domcontentloaded")
    looks = [page.keyboard.press("Tab") or page.evaluate(LOOK) for _ in range(2)]
    assert [(look["shown"], look["covered"]) for look in looks] == [(False, False)] * 2
    assert len(page.evaluate(LEFT)) == 1, "the last link"
    page.close()


def test_a_new_kind_of_page_comes_in_by_itself(site: Site, tmp_path: Path) -> None:
    """A folder that no page had before, and a class that only one page has, bring their pages among the samples."""
    for name, html in (("papers/a", GOOD), ("papers/b", GOOD + " " * 99), ("moon", GOOD), ("papers/c", GOOD)):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "index.html").write_text(html, encoding="utf-8")
    assert samples(tmp_path) == ["moon/", "papers/b/"]
    assert "papers/" not in {address.partition("?")[0] for address in samples(site.folder)}
