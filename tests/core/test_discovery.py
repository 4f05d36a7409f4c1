"""Which files count: hidden and passing ones never, links once, circles refused, and nothing left out in silence."""

import os
from pathlib import Path

import pytest
from toys import write

from surveypress.core.discovery import LAYOUT, Listing, list_files, place_of, records
from surveypress.read import READERS


def _listed(root: Path, *names: str) -> Listing:
    for name in names:
        write(root / name, name)
    return list_files(root, "content")


def _said(listing: Listing) -> list[str]:
    return [
        f"{problem.location.file} {problem.level} {problem.message} ({problem.hint})" for problem in listing.problems
    ]


def test_hidden_and_passing_files_never_count(tmp_path: Path) -> None:
    """Trash, checkpoints, locks and backups of editors are neither read nor named, whatever stands in them."""
    passing = [".trash/a.md", "papers/.ipynb_checkpoints/a-checkpoint.md", ".obsidian/app.json", "papers/.a.md.swp"]
    passing += ["papers/a.md~", "papers/#a.md#", "papers/4913", "papers/a.BAK", "papers/b.tmp/a.md"]
    listing = _listed(tmp_path, "papers/a.md", "papers/2020/b.md", *passing)
    assert list(listing.files) == ["papers/2020/b.md", "papers/a.md"]
    assert listing.problems == ()


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    """There is nothing to say about it; who needs it says so."""
    assert list_files(tmp_path / "no", "x") == Listing({}, (), ())


def test_links_are_followed_once(tmp_path: Path) -> None:
    """A linked file, a linked folder and a link in that are read under the names by which they stand here."""
    write(tmp_path / "shared" / "urchin.md", "")
    write(tmp_path / "more" / "eel.md", "")
    (tmp_path / "shared" / "deep").symlink_to(tmp_path / "more")
    papers = tmp_path / "content" / "papers"
    write(papers / "a.md", "")
    (papers / "linked.md").symlink_to(tmp_path / "more" / "eel.md")
    (papers / "shared").symlink_to("../../shared")
    listing = list_files(tmp_path / "content", "content")
    assert list(listing.files) == [
        f"papers/{name}" for name in ("a.md", "linked.md", "shared/deep/eel.md", "shared/urchin.md")
    ]
    assert listing.folders == (tmp_path / "content", tmp_path / "shared", tmp_path / "more")
    assert listing.problems == ()


@pytest.mark.parametrize("target", [".", "..", "../..", "../2020"])
def test_a_circle_is_refused(tmp_path: Path, target: str) -> None:
    """A link to a folder above itself would be followed for ever."""
    write(tmp_path / "content" / "papers" / "2020" / "a.md", "")
    (tmp_path / "content" / "papers" / "2020" / "loop").symlink_to(target)
    listing = list_files(tmp_path / "content", "content")
    assert list(listing.files) == ["papers/2020/a.md"]
    assert _said(listing) == [
        (
            "content/papers/2020/loop error the link leads back to a folder that it stands in "
            "(remove it, as it would lead round in a circle)"
        ),
    ]


def test_two_links_to_one_folder_are_one(tmp_path: Path) -> None:
    """The folder's own place counts before any link, and the first link before the second, which is named."""
    write(tmp_path / "content" / "papers" / "z" / "a.md", "")
    write(tmp_path / "other" / "b.md", "")
    (tmp_path / "content" / "papers" / "a").symlink_to("z")
    (tmp_path / "content" / "papers" / "m").symlink_to(tmp_path / "other")
    (tmp_path / "content" / "papers" / "n").symlink_to(tmp_path / "other")
    listing = list_files(tmp_path / "content", "content")
    assert list(listing.files) == ["papers/m/b.md", "papers/z/a.md"]
    assert _said(listing) == [
        f"content/papers/{link} warning the link leads to a folder that is read already, as content/papers/{folder}/ "
        "(remove the link, or what it leads to)"
        for link, folder in ("az", "nm")
    ]


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    """A link to nowhere, a link to itself and a pipe are no files; none is opened."""
    (tmp_path / "gone.md").symlink_to("nowhere.md")
    (tmp_path / "self.md").symlink_to("self.md")
    os.mkfifo(tmp_path / "pipe.md")
    said = _said(list_files(tmp_path, "content"))
    assert said[0] == "content/gone.md warning the link leads nowhere (mend the link, or remove it)"
    assert said[1] == "content/pipe.md warning is no file (remove it)"
    assert said[2].startswith("content/self.md")
    assert len(said) == 3


def test_a_folder_that_cannot_be_read_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It never counts as empty: its papers would be taken for removed."""
    write(tmp_path / "papers" / "more" / "a.md", "")
    real = os.scandir

    def refusing(path: str) -> object:
        if path.endswith("more"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", refusing)
    assert _said(list_files(tmp_path, "content")) == [
        (
            "content/papers/more error the folder cannot be read: Permission denied "
            "(make it readable, or move it out of here; what it holds is not forgotten)"
        )
    ]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("papers/a.md", "papers/"),
        ("papers/2020/A.MD", "papers/"),
        ("papers/a.Markdown", "papers/"),
        ("papers/a.yaml", ""),
        ("papers/a.md.txt", ""),
        ("papers/a.mdx", ""),
        ("sources/a.yml", "sources/"),
        ("survey.yml", "survey"),
        ("glossary.YAML", "glossary"),
        ("more/survey.yaml", ""),
        ("paper.md", ""),
        ("papers", ""),
        ("papers/\udcff.md", "papers/"),
    ],
)
def test_each_place_has_its_endings(name: str, place: str) -> None:
    """Endings count in small and capital letters, names of files and folders as they stand."""
    assert place_of(name) == place


def test_every_place_has_a_reader() -> None:
    """What counts as read is read."""
    assert list(READERS) == list(LAYOUT)


def test_records_of_one_place(tmp_path: Path) -> None:
    """Importers see the same files as the reader."""
    _listed(tmp_path, "papers/a.md", "sources/x/a.YML", "sources/.b.yaml", "sources/c.md")
    assert list(records(tmp_path, "sources/")) == ["sources/x/a.YML"]
