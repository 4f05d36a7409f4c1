"""The promise of the preview, kept in a real browser: every save appears in the open page by itself."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from preview_survey import PATIENCE, edit, paper, wait_until

import surveypress
from surveypress.build.project import Survey
from surveypress.core.problems import UsageError
from surveypress.preview.app import Preview

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

LORA = "papers/lora.md"
OVERLAY = "surveypress-faults"


def holds(page: "Page", text: str) -> None:
    """Waits until the text stands in the main part of the page."""
    page.locator("main", has_text=text).wait_for()


def test_a_saved_paper_appears(survey: Survey, preview: Preview, page: "Page") -> None:
    """The page of the paper reloads by itself."""
    page.goto(f"{preview.address}papers/lora/")
    holds(page, "small matrices")
    edit(survey.content / LORA, "small matrices", "tiny matrices")
    holds(page, "tiny matrices")


def test_saved_prose_of_a_topic_appears(survey: Survey, preview: Preview, page: "Page") -> None:
    """So does the page of the topic."""
    page.goto(f"{preview.address}topics/low-rank/")
    holds(page, "The first of these methods")
    edit(survey.content / "topics" / "low-rank.md", "The first", "The very first")
    holds(page, "The very first of these methods")


def test_a_saved_template_appears(survey: Survey, preview: Preview, page: "Page") -> None:
    """An override of a template is taken up when it is made, and when it is edited."""
    page.goto(f"{preview.address}about/")
    override = survey.root / "templates" / "prose.html"
    override.parent.mkdir()
    override.write_text('{% extends "base.html" %}{% block main %}First {{ title | maths }}{% endblock %}\n')
    holds(page, "First")
    edit(override, "First", "Second")
    holds(page, "Second")


def test_a_saved_stylesheet_appears_without_a_reload(survey: Survey, preview: Preview, page: "Page") -> None:
    """The looks change, and what the page was doing goes on."""
    source = preview.live.state.snapshot
    assert source is not None
    (survey.root / "static").mkdir()
    sheet = survey.root / "static" / "style.css"
    sheet.write_bytes(source.theme.files[source.theme.assets["style.css"]] + b"\nbody { color: rgb(1, 2, 3) }\n")
    page.goto(f"{preview.address}papers/lora/")
    color = "getComputedStyle(document.body).color"
    page.wait_for_function(f"{color} === 'rgb(1, 2, 3)'")
    page.evaluate("window.before = 'still here'")
    for old, new in (("1, 2, 3", "4, 5, 6"), ("4, 5, 6", "7, 8, 9")):
        edit(sheet, f"rgb({old})", f"rgb({new})")
        page.wait_for_function(f"{color} === 'rgb({new})'")
    page.wait_for_function("document.querySelectorAll('link[rel=stylesheet]').length === 1")
    assert page.evaluate("window.before") == "still here"


def test_a_fault_lies_over_the_page_until_it_is_mended(survey: Survey, preview: Preview, page: "Page") -> None:
    """The overlay says where and what; the old text stays below it; both are gone when the record is mended."""
    page.goto(f"{preview.address}papers/lora/")
    edit(survey.content / LORA, "year: 2021", "yaer: 2021")
    overlay = page.locator(OVERLAY)
    overlay.get_by_text("content/papers/lora.md:4:1").wait_for()
    assert "yaer" in overlay.locator("mark").first.inner_text()
    holds(page, "small matrices")
    page.reload()
    overlay.wait_for()
    holds(page, "small matrices")
    overlay.get_by_role("button", name="Hide").click()
    overlay.wait_for(state="detached")
    edit(survey.content / LORA, "yaer: 2021", "yeer: 2021")
    overlay.get_by_text("yeer: 2021").wait_for()
    edit(survey.content / LORA, "yeer: 2021", "year: 2022")
    overlay.wait_for(state="detached")
    holds(page, "2022")


def test_a_fault_can_be_mended_to_what_was_there_before(survey: Survey, preview: Preview, page: "Page") -> None:
    """Then the overlay goes although the page's bytes are the same."""
    page.goto(f"{preview.address}papers/lora/")
    edit(survey.content / LORA, "year: 2021", "yaer: 2021")
    page.locator(OVERLAY).wait_for()
    edit(survey.content / LORA, "yaer: 2021", "year: 2021")
    page.locator(OVERLAY).wait_for(state="detached")


def test_a_script_in_a_fault_is_not_run(survey: Survey, preview: Preview, page: "Page") -> None:
    """It is shown, as text."""
    page.goto(f"{preview.address}papers/lora/")
    evil = '"<script>window.pwned = 1</script><img src=x onerror=window.pwned=1>": 1'
    edit(survey.content / LORA, "year: 2021", evil)
    page.locator(OVERLAY).get_by_text("<script>window.pwned").first.wait_for()
    assert page.evaluate("window.pwned === undefined")


def test_a_survey_that_is_broken_from_the_start_appears_when_mended(survey: Survey, page: "Page") -> None:
    """The open page of faults becomes the page itself."""
    edit(survey.content / LORA, "year: 2021", "year: <script>window.pwned=1</script>")
    with Preview(survey, "127.0.0.1", 0) as preview:
        page.goto(f"{preview.address}papers/lora/")
        page.get_by_text("content/papers/lora.md:4").wait_for()
        assert page.evaluate("window.pwned === undefined")
        edit(survey.content / LORA, "<script>window.pwned=1</script>", "2021")
        holds(page, "small matrices")
        page.goto("about:blank")
    preview.indexer.join(PATIENCE)


def test_a_missing_page_appears_when_it_is_written(survey: Survey, preview: Preview, page: "Page") -> None:
    """The 404 page listens too."""
    page.goto(f"{preview.address}papers/bitfit/")
    holds(page, "Page not found")
    (survey.content / "papers" / "bitfit.md").write_text(paper("BitFit", "low-rank", "Biases."), encoding="utf-8")
    holds(page, "Biases.")


def test_a_save_reloads_only_the_page_that_it_changes(survey: Survey, preview: Preview, page: "Page") -> None:
    """A page that stays the same is not disturbed, though its neighbour reloads."""
    page.goto(f"{preview.address}about/")
    page.evaluate("window.before = 'still here'")
    other = page.context.new_page()
    other.goto(f"{preview.address}papers/lora/")
    edit(survey.content / LORA, "small matrices", "tiny matrices")
    holds(other, "tiny matrices")
    edit(survey.content / LORA, "year: 2021", "yaer: 2021")
    page.locator(OVERLAY).wait_for()  # so this page has heard of both saves
    assert page.evaluate("window.before") == "still here"


def test_a_page_notices_what_happened_while_the_preview_was_down(survey: Survey, page: "Page") -> None:
    """The stream comes back by itself, and the page then reloads as it differs."""
    with Preview(survey, "127.0.0.1", 0) as preview:
        page.goto(f"{preview.address}papers/lora/")
        holds(page, "small matrices")
    preview.indexer.join(PATIENCE)
    edit(survey.content / LORA, "small matrices", "tiny matrices")
    with Preview(survey, "127.0.0.1", preview.port) as again:
        assert again.port == preview.port
        holds(page, "tiny matrices")
        page.goto("about:blank")
    again.indexer.join(PATIENCE)


def test_search_finds_what_was_just_written(survey: Survey, preview: Preview, page: "Page") -> None:
    """The search page takes up a new index by itself, with the words that were typed."""
    wait_until(lambda: preview.live.state.search)
    page.goto(f"{preview.address}search/?q=zyzzyva")
    edit(survey.content / LORA, "small matrices", "small zyzzyva matrices")
    page.locator("#results li:first-child a", has_text="LoRA: Low-Rank").wait_for()


def test_a_saved_paper_is_found_without_pagefind(survey: Survey, page: "Page", monkeypatch: pytest.MonkeyPatch) -> None:
    """What was just saved is found from the survey's own index, however long Pagefind takes over the whole site."""

    def late(*_: object) -> None:
        raise UsageError("Pagefind is not there yet")

    monkeypatch.setattr("surveypress.build.pagefind.index", late)
    with Preview(survey, "127.0.0.1", 0) as preview:
        page.goto(f"{preview.address}search/?q=brimborion")
        page.wait_for_selector("#results[data-state=done]", state="attached")
        assert page.locator("#results li").count() == 0
        (survey.content / "papers" / "late.md").write_text(paper("Late Brimborion", "prompts", "It came last."))
        page.wait_for_selector("#results li[data-key=late]")
        page.goto("about:blank")
    preview.indexer.join(PATIENCE)


def test_the_programs_own_templates_are_watched_too(survey: Survey, tmp_path: Path, page: "Page") -> None:
    """Whoever works on the program sees templates/ and static/ live as well."""
    home = Path(surveypress.__file__).parent
    home = home / "theme" if (home / "theme").is_dir() else home.parent
    assert {home / "templates", home / "static"} <= set(_watched(survey))
    # A survey that brings copies of them all is what the program's own folder is to its own survey.
    shutil.copytree(home / "templates", tmp_path / "templates")
    with Preview(survey, "127.0.0.1", 0) as preview:
        page.goto(f"{preview.address}papers/lora/")
        holds(page, "small matrices")
        edit(tmp_path / "templates" / "paper.html", '_("Summary")', '"In short"')
        holds(page, "In short")
        page.goto("about:blank")
    preview.indexer.join(PATIENCE)


def _watched(survey: Survey) -> list[Path]:
    with Preview(survey, "127.0.0.1", 0) as preview:
        folders = preview._loader.folders()
    preview.indexer.join(PATIENCE)
    return folders
