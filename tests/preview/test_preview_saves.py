"""What happens at a save: open pages learn of it, faults are shown, and the last good page goes on being served."""

import os
import shutil
import time
from pathlib import Path

import pytest
from preview_survey import PATIENCE, Stream, edit, get, paper, wait_until, write_survey

from surveypress.build.project import Survey
from surveypress.preview.app import Preview
from surveypress.preview.watch import is_passing

LORA = "papers/lora.md"


def changed(before: dict[str, object]) -> dict[str, object]:
    """Returns what to wait for: another version than before."""
    return {"version": lambda version: version != before["version"]}


def test_a_save_is_told_to_the_page_that_it_changes(survey: Survey, preview: Preview) -> None:
    """The stream says a new version, and the page is then the new one."""
    with Stream(preview, "/papers/lora/") as stream:
        before = stream.next()
        edit(survey.content / LORA, "small matrices", "tiny matrices")
        assert stream.until(**changed(before))["faults"] == ""
        assert b"tiny matrices" in get(preview, "/papers/lora/")[2]


def test_a_save_that_keeps_size_and_time_is_seen(survey: Survey, preview: Preview) -> None:
    """Two saves within a tick of a coarse clock look alike: what an event names is compared by content."""
    path = survey.content / LORA
    with Stream(preview, "/papers/lora/") as stream:
        before = stream.next()
        stat = path.stat()
        with path.open("r+b") as file:
            text = file.read()
            file.seek(0)
            file.write(text.replace(b"small matrices", b"large matrices"))
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
        stream.until(**changed(before))
        assert b"large matrices" in get(preview, "/papers/lora/")[2]


def test_a_linked_folder_is_watched_and_trash_is_not_shown(survey: Survey, tmp_path: Path) -> None:
    """A save behind a link is seen like any other; a note in a hidden folder is no page."""
    notes = tmp_path / "notes"
    notes.mkdir()
    (survey.content / "papers" / "linked").symlink_to(notes)
    trash = survey.content / "papers" / ".trash" / "urchin.md"
    trash.parent.mkdir()
    trash.write_text(paper("Urchin", "low-rank", "It was thrown away."), encoding="utf-8")
    with Preview(survey, "127.0.0.1", 0) as preview:
        assert get(preview, "/papers/urchin/")[0] == 404
        with Stream(preview, "/papers/bitfit/") as stream:
            missing = stream.next()
            (notes / "bitfit.md").write_text(paper("BitFit", "low-rank", "It trains biases."), encoding="utf-8")
            stream.until(**changed(missing))
            assert get(preview, "/papers/bitfit/")[0] == 200
    preview.indexer.join(PATIENCE)


def test_the_version_in_the_page_is_the_one_that_the_stream_tells(preview: Preview) -> None:
    """Otherwise a page would reload without end."""
    for url in ("/", "/papers/lora/", "/papers/nothing/", "/search/", "/papers/lora/index.html"):
        with Stream(preview, url) as stream:
            assert f'data-version="{stream.next()["version"]}"'.encode() in get(preview, url)[2]


def test_a_save_leaves_other_pages_in_peace(survey: Survey, preview: Preview) -> None:
    """A page whose bytes stay the same keeps its version, so it does not reload."""
    with Stream(preview, "/papers/lora/") as lora, Stream(preview, "/about/") as about:
        before, same = lora.next(), about.next()
        edit(survey.content / LORA, "small matrices", "tiny matrices")
        lora.until(**changed(before))
        assert about.next()["version"] == same["version"]


def test_a_new_paper_turns_a_404_into_a_page_and_back(survey: Survey, preview: Preview) -> None:
    """New and deleted files count as saves."""
    path = survey.content / "papers" / "bitfit.md"
    with Stream(preview, "/papers/bitfit/") as stream:
        missing = stream.next()
        path.write_text(paper("BitFit", "low-rank", "It trains the biases."), encoding="utf-8")
        stream.until(**changed(missing))
        assert get(preview, "/papers/bitfit/")[0] == 200
        path.unlink()
        stream.until(version=missing["version"])
        assert get(preview, "/papers/bitfit/")[0] == 404


def test_a_fault_is_told_with_its_place_and_the_last_good_page_stays(survey: Survey, preview: Preview) -> None:
    """The writer sees file, line, column, what, how to mend it and the line itself; the reader's page stays whole."""
    with Stream(preview, "/papers/lora/") as stream:
        before = stream.next()
        edit(survey.content / LORA, "year: 2021", "yaer: 2021")
        told = stream.until(faults=bool)
        assert "content/papers/lora.md:4:1" in told["faults"]
        assert "unknown field" in told["faults"]
        assert "rename it or remove it" in told["faults"]
        assert "<mark>4 | yaer: 2021</mark>" in told["faults"]
        assert told["version"] == before["version"]
        assert b"small matrices" in get(preview, "/papers/lora/")[2]
        edit(survey.content / LORA, "yaer: 2021", "year: 2021")
        assert stream.until(faults="")["version"] == before["version"]


def test_a_broken_template_is_told_and_the_last_good_page_stays(survey: Survey, preview: Preview) -> None:
    """Also where templates/ was made only after the preview had begun."""
    override = survey.root / "templates" / "prose.html"
    with Stream(preview, "/about/") as stream:
        before = stream.next()
        override.parent.mkdir()
        override.write_text('{% extends "base.html" %}\n{% block main %}\n{{ prose | nonsense }}\n{% endblock %}\n')
        told = stream.until(faults=bool)
        assert "templates/prose.html:3" in told["faults"]
        assert "nonsense" in told["faults"]
        assert told["version"] == before["version"]
        assert b"This is a small survey." in get(preview, "/about/")[2]
        override.write_text('{% extends "base.html" %}\n{% block main %}\nMINE {{ title | maths }}\n{% endblock %}\n')
        stream.until(faults="", **changed(before))
        assert b"MINE" in get(preview, "/about/")[2]
        shutil.rmtree(override.parent)
        stream.until(version=before["version"])
        assert b"MINE" not in get(preview, "/about/")[2]


def test_looks_can_be_edited_while_the_content_is_broken(survey: Survey, preview: Preview) -> None:
    """Looks and content fail apart: a stylesheet is swapped although a record is broken."""
    with Stream(preview, "/papers/lora/") as stream:
        before = stream.next()
        edit(survey.content / LORA, "year: 2021", "yaer: 2021")
        stream.until(faults=bool)
        (survey.root / "static").mkdir()
        (survey.root / "static" / "style.css").write_text("body { color: red }\n", encoding="utf-8")
        told = stream.until(styles=lambda styles: styles != before["styles"])
        assert told["faults"]
        assert get(preview, told["styles"]["style.css"])[2] == b"body { color: red }\n"


def test_a_stylesheet_is_told_as_a_style_not_as_a_new_version(survey: Survey, preview: Preview) -> None:
    """The page swaps its link to the sheet and need not reload."""
    with Stream(preview, "/papers/lora/") as stream:
        before = stream.next()
        (survey.root / "static").mkdir()
        (survey.root / "static" / "style.css").write_text("body { color: red }\n", encoding="utf-8")
        told = stream.until(styles=lambda styles: styles != before["styles"])
        assert told["version"] == before["version"]


def test_an_emptied_content_folder_is_a_fault_like_any_other(survey: Survey, preview: Preview) -> None:
    """Nothing crashes while git switches branches; the new folder is watched like the old one."""
    with Stream(preview, "/papers/lora/") as stream:
        before = stream.next()
        shutil.rmtree(survey.content)
        stream.until(faults=bool)
        assert b"small matrices" in get(preview, "/papers/lora/")[2]
        write_survey(survey.content)
        stream.until(faults="")
        edit(survey.content / LORA, "small matrices", "tiny matrices")
        stream.until(faults="", **changed(before))
        wait_until(lambda: b"tiny matrices" in get(preview, "/papers/lora/")[2])


def test_a_survey_that_is_broken_from_the_start_is_served_once_it_is_mended(survey: Survey) -> None:
    """Until then each address shows the faults, and the page there waits for better times."""
    edit(survey.content / LORA, "year: 2021", "yaer: 2021")
    with Preview(survey, "127.0.0.1", 0) as preview:
        status, _, body = get(preview, "/papers/lora/")
        assert status == 503
        assert b"content/papers/lora.md:4" in body
        assert b"/-/client.js" in body
        with Stream(preview, "/papers/lora/") as stream:
            before = stream.next()
            assert f'data-version="{before["version"]}"'.encode() in body
            edit(survey.content / LORA, "yaer: 2021", "year: 2021")
            stream.until(**changed(before))
        assert get(preview, "/papers/lora/")[0] == 200
    preview.indexer.join(PATIENCE)


def test_a_folder_without_a_survey_is_no_crash(tmp_path: Path) -> None:
    """The page says what is missing, and shows the survey once it is written."""
    with Preview(Survey(tmp_path, tmp_path / "content", tmp_path / "site"), "127.0.0.1", 0) as preview:
        status, _, body = get(preview, "/")
        assert status == 503
        assert b"there is no folder" in body
        with Stream(preview, "/") as stream:
            before = stream.next()
            write_survey(tmp_path / "content")
            while get(preview, "/")[0] != 200:
                before = stream.until(**changed(before))
    preview.indexer.join(PATIENCE)


def test_what_a_fault_quotes_is_text(survey: Survey, preview: Preview) -> None:
    """Whatever stands in a file is escaped: no script of a record runs in the preview."""
    with Stream(preview, "/papers/lora/") as stream:
        stream.next()
        edit(survey.content / LORA, "year: 2021", '"<script>alert(1)</script>": <img src=x onerror=alert(2)>')
        told = stream.until(faults=bool)
        assert "&lt;script&gt;" in told["faults"]
        assert "<script" not in told["faults"]
        assert "<img" not in told["faults"]


def test_an_error_of_the_program_itself_is_shown_and_survived(
    survey: Survey, preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that vanishes while it is read, or a mistake of ours, must not end the preview."""

    def fails(*_: object) -> None:
        raise RuntimeError("out of cheese")

    with Stream(preview, "/papers/lora/") as stream:
        stream.next()
        with monkeypatch.context() as patch:
            patch.setattr("surveypress.preview.load.site_of", fails)
            edit(survey.content / LORA, "small matrices", "tiny matrices")
            assert "out of cheese" in stream.until(faults=bool)["faults"]
        edit(survey.content / LORA, "tiny matrices", "wee matrices")
        stream.until(faults="")
        assert b"wee matrices" in get(preview, "/papers/lora/")[2]


def test_the_terminal_names_a_fault_once(survey: Survey, preview: Preview, capsys: pytest.CaptureFixture[str]) -> None:
    """A fault that stays is not repeated at each save; its end is said."""
    with Stream(preview, "/papers/lora/") as stream:
        stream.next()
        edit(survey.content / LORA, "year: 2021", "yaer: 2021")
        stream.until(faults=bool)
        edit(survey.content / "pages" / "about.md", "small", "little")
        stream.next()
        edit(survey.content / LORA, "yaer: 2021", "year: 2021")
        stream.until(faults="")
        said, end = "", time.monotonic() + 60
        while "Mended." not in said and time.monotonic() < end:  # it is said after the page has changed
            said += capsys.readouterr().err
            time.sleep(0.01)
    assert said.count("content/papers/lora.md:4:1") == 1
    assert said.count("Mended.") == 1


@pytest.mark.parametrize("name", [".lora.md.swp", "lora.md~", "4913", ".#lora.md", "#lora.md#", "lora.md.tmp"])
def test_files_of_editors_are_not_saves(name: str) -> None:
    """Editors' locks, backups and temporary files wake nobody."""
    assert is_passing(name)
    assert not is_passing("lora.md")
