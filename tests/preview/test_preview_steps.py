"""A save in two steps: the saved file's page, then what follows from it, and in the end all is as if read anew."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import Any

import pytest
from preview_survey import PATIENCE, Stream, edit, get, paper, wait_until

from surveypress.build.project import Survey
from surveypress.core.config import Config
from surveypress.preview import load
from surveypress.preview.app import Preview
from surveypress.preview.load import Loader
from surveypress.preview.model import Snapshot
from surveypress.read import read
from surveypress.read.memo import Memo, Reader, alone
from surveypress.read.state import ReadState

LORA = "papers/lora.md"


@contextmanager
def _held_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """While the context lasts, nothing is related until the event is set."""
    go, relate = Event(), load.relate

    def waiting(*given: Any) -> object:
        assert go.wait(PATIENCE)
        return relate(*given)

    monkeypatch.setattr(load, "relate", waiting)
    try:
        yield go
    finally:
        go.set()


def test_the_saved_page_does_not_wait_for_what_follows(
    survey: Survey, preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Papers, topics, pages of prose and the home page are new while all else is still being worked out."""
    edits = {
        LORA: ("small matrices", "tiny matrices", "/papers/lora/"),
        "topics/low-rank.md": ("these methods", "those methods", "/topics/low-rank/"),
        "pages/about.md": ("small survey", "tiny survey", "/about/"),
        "pages/home.md": ("Welcome to it", "Welcome back", "/"),
    }
    with _held_back(monkeypatch) as go:
        for name, (old, new, url) in edits.items():
            with Stream(preview, url) as stream:
                before = stream.next()
                edit(survey.content / name, old, new)
                stream.until(version=lambda version, before=before: version != before["version"])
                assert new.encode() in get(preview, url)[2]
        edit(survey.content / LORA, "LoRA: Low-Rank Adaptation", "LoRA: Lower Ranks")
        wait_until(lambda: b"Lower Ranks" in get(preview, "/papers/lora/")[2])
        assert b"Lower Ranks" not in get(preview, "/topics/low-rank/")[2]
        go.set()
        wait_until(lambda: b"Lower Ranks" in get(preview, "/topics/low-rank/")[2])
    for _, new, url in edits.values():
        assert new.encode() in get(preview, url)[2]


def test_a_save_during_the_second_step_is_not_undone_by_it(
    survey: Survey, preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read before a save and is shown after it shows that save, too."""
    with _held_back(monkeypatch) as go, Stream(preview, "/papers/lora/") as stream:
        edit(survey.content / LORA, "small matrices", "tiny matrices")
        wait_until(lambda: b"tiny matrices" in get(preview, "/papers/lora/")[2])
        edit(survey.content / LORA, "tiny matrices", "large matrices")
        wait_until(lambda: b"large matrices" in get(preview, "/papers/lora/")[2])
        first = stream.next()
        go.set()
        edit(survey.content / "papers" / "prefix.md", "a prefix", "some prefix")
        wait_until(lambda: b"some prefix" in get(preview, "/papers/prefix/")[2])
        assert b"large matrices" in get(preview, "/papers/lora/")[2]
        assert first["faults"] == ""


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (LORA, "year: 2021", "yaer: 2021"),
        (LORA, "small matrices.", "small matrices [@nobody]."),
        (LORA, "topics: [low-rank]", "topics: [nowhere]"),
        (LORA, "---\ntitle", "title"),
        ("topics/low-rank.md", "---\n---", "---\nwrong: 1\n---"),
        ("taxonomy.yaml", "Low-rank methods", "Methods of low rank"),
        ("survey.yaml", "A Small Survey", "A Tiny Survey"),
    ],
)
def test_a_first_step_that_cannot_be_made_is_left_to_the_second(survey: Survey, name: str, old: str, new: str) -> None:
    """A file with faults, or that many pages hang on, changes nothing by itself, and nothing breaks."""
    loader = Loader(survey)
    shown: list[Snapshot] = []
    snapshot, _ = loader.load(content=True, open_paths=())
    assert snapshot is not None
    loader.publish(snapshot, shown.append)
    edit(survey.content / name, old, new)
    loader.hurry([survey.content / name, survey.content / "papers" / "gone.md", survey.root], shown.append)
    assert shown == [snapshot]


def test_step_by_step_ends_where_one_reading_does(survey: Survey) -> None:
    """After any saves, what readers are remembered to have made is what they make of all files."""
    chance, memo = random.Random(7), Memo()
    papers = survey.content / "papers"
    for step in range(40):
        names = sorted(path.name for path in papers.iterdir())
        match chance.randrange(5):
            case 0:
                (papers / f"new{step}.md").write_text(paper(f"New {step}", "prompts", "It is new."), encoding="utf-8")
            case 1 if len(names) > 2:
                (papers / chance.choice(names)).unlink()
            case 2:
                text = paper("Twice", "low-rank", "Its key is taken.").replace("year:", "key: lora\nyear:")
                (papers / chance.choice(names)).write_text(text, encoding="utf-8")
            case 3:
                survey_file = survey.content / "survey.yaml"
                survey_file.write_text(survey_file.read_text("utf-8").replace("Survey", f"Survey {step}"), "utf-8")
            case _:
                text = paper(f"Edited {step}", chance.choice(("prompts", "nowhere")), "See [@lora].")
                (papers / chance.choice(names)).write_text(text, encoding="utf-8")
        assert read(survey.content, memo=memo) == read(survey.content)


def test_only_files_that_changed_are_read_again(survey: Survey, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each reader is called once for a file as long as that stays as it is."""
    calls: list[str] = []
    memo = Memo()
    read(survey.content, memo=memo)

    def counted(reader: Reader, text: str, file: str, config: Config | None) -> ReadState:
        calls.append(file)
        return alone(reader, text, file, config)

    monkeypatch.setattr("surveypress.read.memo.alone", counted)
    read(survey.content, memo=memo)
    assert calls == []
    edit(survey.content / LORA, "small", "tiny")
    read(survey.content, memo=memo)
    assert calls == ["content/papers/lora.md"]
