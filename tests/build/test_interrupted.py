"""Builds that are broken off, that run at once, or whose files change under them: a site is of one build or says so."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from programs import Program
from toys import copied, edit, toy, tree, without_search

from surveypress.build import map_layout_cache, pipeline
from surveypress.build.index_files import whole
from surveypress.build.manifest import read_manifest
from surveypress.build.pipeline import build
from surveypress.build.project import Survey, unchanged

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """A copy of the toy survey."""
    return toy(tmp_path)


@pytest.fixture
def built(built_toy: Survey, tmp_path: Path) -> Survey:
    """A copy of the toy survey with its site."""
    return copied(built_toy, tmp_path)


def _leftovers(survey: Survey) -> list[Path]:
    """Returns what builds have left besides the site and what the next build can use."""
    work = survey.root / ".cache" / "surveypress" / "work"
    return [*(work.iterdir() if work.exists() else ()), *survey.root.glob(".site*"), *survey.out.rglob(".new-*")]


KILLED = """
from surveypress.build.replacing import Replacing
real, calls = Replacing.put, []
def put(self, name, source):
    calls.append(name)
    if len(calls) == {at}:
        os.kill(os.getpid(), signal.{how})
    real(self, name, source)
Replacing.put = put
"""


@posix
@pytest.mark.parametrize("at", [2, 9])
def test_a_killed_build_is_noted_and_mended(survey: Survey, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """`kill -9` amid the renames: the list says so, the next build says so, and then all is as if it had never been."""
    without_search(monkeypatch)
    build(survey)
    edit(survey.content / "survey.yaml", "title: Kites", "title: More kites")
    assert Program(survey, before=KILLED.format(at=at, how="SIGKILL")).ended()[0] == -signal.SIGKILL
    assert read_manifest(survey.out).unfinished
    assert unchanged(survey) is None
    assert build(survey).mended
    assert not build(survey).mended
    assert _leftovers(survey) == []
    clean = Survey(survey.root, survey.content, survey.root / "clean")
    build(clean)
    assert tree(survey.out) == tree(clean.out)


@posix
@pytest.mark.parametrize(("how", "code"), [("SIGINT", 130), ("SIGTERM", 143)])
def test_a_signal_amid_the_renames_finishes_them(built: Survey, how: str, code: int) -> None:
    """The site is then that of the build that was to end, and the next build has nothing to do."""
    edit(built.content / "pages" / "about.md", "Nine papers were", "Nine of them were")
    assert Program(built, before=KILLED.format(at=5, how=how)).ended() == (code, "")
    assert not read_manifest(built.out).unfinished
    assert unchanged(built) is not None
    assert _leftovers(built) == []


@posix
@pytest.mark.parametrize(("how", "code"), [("SIGINT", 130), ("SIGTERM", 143)])
def test_a_signal_before_leaves_the_site_as_it_was(built: Survey, how: str, code: int) -> None:
    """Nothing of the new build is there, and nothing is left beside it."""
    before = tree(built.out, search=True)
    edit(built.content / "survey.yaml", "title: Kites", "title: More kites")
    hook = (
        "from surveypress.build import pipeline\n"
        "real = pipeline.with_sitemap\n"
        f"pipeline.with_sitemap = lambda *a: (os.kill(os.getpid(), signal.{how}), real(*a))[1]\n"
    )
    assert Program(built, before=hook).ended() == (code, "")
    assert tree(built.out, search=True) == before
    assert _leftovers(built) == []


@pytest.mark.parametrize("outs", [("one", "other"), ("same", "same")])
def test_two_builds_at_once(survey: Survey, outs: tuple[str, str]) -> None:
    """Of one survey, into two folders or into one: both succeed, and each site has its pages and a whole index."""
    options = [("--out", str(survey.root / out), "--base-url", f"https://{n}.example/") for n, out in enumerate(outs)]
    both = [Program(survey, *given) for given in options]
    ends = [program.ended() for program in both]
    assert [code for code, _ in ends] == [0, 0], ends
    for out in outs:
        assert whole(survey.root / out / "pagefind")
        sitemap = (survey.root / out / "sitemap.xml").read_text(encoding="utf-8")
        assert len({host for host in ("0.example", "1.example") if host in sitemap}) == 1
    assert _leftovers(survey) == []


def test_a_survey_that_is_read_only_can_be_built(survey: Survey, tmp_path_factory: pytest.TempPathFactory) -> None:
    """With --out elsewhere; really mounted so, where this user may do that."""
    out = tmp_path_factory.mktemp("elsewhere") / "site"
    command = f"cd {survey.root} && {sys.executable} -m surveypress build -q --out {out}"
    mount = f"mount --bind {survey.root} {survey.root} && mount -o remount,ro,bind {survey.root}"
    if shutil.which("unshare") is None:
        pytest.skip("needs unshare")
    unshare = ["unshare", "-m", *([] if os.geteuid() == 0 else ["-r"]), "sh", "-c"]
    if subprocess.run([*unshare, mount], capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount a folder, not even for one process")
    run = subprocess.run([*unshare, f"{mount} && {command}"], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert whole(out / "pagefind")
    assert sorted(path.name for path in survey.root.iterdir()) == ["content"]
    assert [path.name for path in out.parent.iterdir()] == ["site"]


@pytest.mark.parametrize("linked", ["papers", "papers/shared"])
def test_what_changes_behind_a_link_is_seen(survey: Survey, monkeypatch: pytest.MonkeyPatch, linked: str) -> None:
    """An edit, a new and a removed paper in a folder that content/ only links to."""
    without_search(monkeypatch)
    notes = survey.root / "notes"
    folder = survey.content / linked
    if linked == "papers":
        folder.rename(notes)
    else:
        notes.mkdir()
        (survey.content / "papers" / "drifting.md").rename(notes / "drifting.md")
    folder.symlink_to(notes)
    build(survey)
    assert unchanged(survey) is not None
    edit(notes / "drifting.md", "Not sorted yet.", "Not sorted even now.")
    assert unchanged(survey) is None
    build(survey)
    assert "Not sorted even now." in (survey.out / "papers" / "drifting" / "index.html").read_text(encoding="utf-8")
    (notes / "new-one.md").write_text('---\ntitle: "A new one"\ntopics: [wind]\n---\n', encoding="utf-8")
    assert unchanged(survey) is None
    build(survey)
    (notes / "new-one.md").unlink()
    assert unchanged(survey) is None
    build(survey)
    assert not (survey.out / "papers" / "new-one").exists()


@pytest.mark.parametrize("kind", ["record", "static file", "template"])
def test_a_file_saved_during_a_build_is_not_taken_for_built(
    survey: Survey, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """Saved before it was read and undone after, or the other way round: the next build sees it."""
    without_search(monkeypatch)
    path = survey.content / "papers" / "drifting.md"
    if kind == "static file":
        path = survey.root / "static" / "mine.css"
    elif kind == "template":
        path = survey.root / "templates" / "prose.html"
    old, new = "{# Not sorted yet. #}", "{# Not sorted even now. #}"
    if kind == "record":
        text = path.read_text(encoding="utf-8")
    else:
        path.parent.mkdir()
        text = old + '{% extends "base.html" %}'
    path.write_text(text, encoding="utf-8")
    build(survey)

    def saved(*_: Any) -> None:
        path.write_text(text.replace("yet", "even now"), encoding="utf-8")

    edit(survey.content / "survey.yaml", "title: Kites", "title: More kites")
    with monkeypatch.context() as patch:
        patch.setattr(map_layout_cache, "load_ahead", saved)  # the first stage, before anything is read
        build(survey)
    assert unchanged(survey) is not None
    path.write_text(text, encoding="utf-8")
    assert unchanged(survey) is None, new
    build(survey)
    real = pipeline.site_of
    edit(survey.content / "survey.yaml", "title: More", "title: Many")
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "site_of", lambda *a: (saved(), real(*a))[1])  # when all is read
        build(survey)
    assert unchanged(survey) is None
