"""The weekly workflow of a new survey: its steps run as they stand, with stand-ins for registries and for GitHub."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from registry import Registry, running
from service_answers import atom, feed
from toys import edit, write

from surveypress.starter import Answers, create

ROOT = Path(__file__).parents[2]
GH = """#!/bin/sh
echo "$@" >> "$GH_LOG"
case "$1 $2" in
  "pr list") grep --count "^pr create" "$GH_LOG" || true ;;
esac
"""


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    """A registry with one work of arXiv."""
    with running() as registry:
        registry.answers["/arxiv/api/query"] = feed(atom("2611.00002", "A Knot in the Bridle Line"))
        monkeypatch.setenv("SURVEYPRESS_SERVICES", registry.address)
        yield registry


def _script(folder: Path, name: str, text: str) -> None:
    write(folder / name, text).chmod(0o755)


class Host:
    """A repository on a host, and what its workflow does with a fresh copy of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.remote = folder / "remote.git"
        program = f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -P -m surveypress "$@"\n'
        _script(folder / "bin", "surveypress", program)
        _script(folder / "bin", "gh", GH)
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        people = {f"GIT_{role}_{what}": "a@b" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        self.environment = {
            **clean,
            **people,
            "PATH": f"{folder / 'bin'}{os.pathsep}{clean['PATH']}",
            "GH_LOG": str(folder / "gh.log"),
            "GIT_CONFIG_GLOBAL": os.devnull,
        }
        write(folder / "gh.log", "")
        create(folder / "work", Answers("Kites"))
        self.run(f"git init -q --bare -b main {self.remote}", folder)
        self.run(
            f"git init -q -b main . && git add . && git commit -qm x && git push -q {self.remote} main", folder / "work"
        )

    def run(self, command: str, folder: Path, **more: str) -> str:
        """Runs a command as a step of a workflow does: it ends at the first that fails."""
        words = ["bash", "-e", "-o", "pipefail", "-c", command]
        done = subprocess.run(
            words, cwd=folder, env={**self.environment, **more}, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        return done.stdout

    def change(self, name: str, old: str, new: str, branch: str) -> None:
        """Does what a person does: a change, committed and pushed to a branch."""
        folder = self.folder / f"clone-{len(list(self.folder.iterdir()))}"
        self.run(f"git clone -q -b {branch} {self.remote} {folder}", self.folder)
        edit(folder / name, old, new)
        self.run(f"git commit -qam x && git push -q origin {branch}", folder)

    def week(self) -> str:
        """Runs the workflow; returns what its steps said."""
        folder = self.folder / f"week-{len(list(self.folder.iterdir()))}"
        self.run(f"git clone -q {self.remote} {folder}", self.folder)
        jobs = yaml.safe_load((folder / ".github" / "workflows" / "discover.yml").read_text("utf-8"))["jobs"]
        output = write(folder.parent / "output", "")
        sha = self.run("git rev-parse HEAD", folder).strip()
        said = ""
        for step in jobs["discover"]["steps"]:
            wanted = "if" not in step or "saved=yes" in output.read_text("utf-8")
            if wanted and "run" in step and "pip install" not in step["run"]:
                body = step.get("env", {}).get("BODY", "")
                said += self.run(step["run"], folder, GITHUB_OUTPUT=str(output), GITHUB_SHA=sha, BODY=body)
        return said

    def inbox(self) -> str:
        """Returns the inbox as the branch of the proposal has it."""
        return self.run("git show discover:content/inbox.yaml", self.remote)

    @property
    def opened(self) -> int:
        """How many pull requests were opened."""
        return (self.folder / "gh.log").read_text("utf-8").count("pr create")


def test_the_weekly_round(tmp_path: Path, registry: Registry) -> None:
    """Nothing without searches; then one proposal, which grows, and in which decisions stay."""
    host = Host(tmp_path)
    assert "no searches yet" in host.week()
    assert registry.asked == []
    searches = "searches:\n  - {name: lines, arxiv: 'all:kite'}\n\n# Fields of your own"
    host.change("content/survey.yaml", "# Fields of your own", searches, "main")
    host.week()
    assert host.opened == 1
    assert "A Knot in the Bridle Line" in host.inbox()
    host.change("content/inbox.yaml", "  decision:\n", "  decision: include\n", "discover")
    host.change("content/pages/about.md", "How it is kept", "How it lives", "main")
    assert "Nothing is new." in host.week()
    registry.answers["/arxiv/api/query"] = feed(atom("2612.00001", "Twine under Load"))
    host.week()
    assert host.opened == 1
    assert "decision: include\n" in host.inbox()
    assert "Twine under Load" in host.inbox()
    assert "How it lives" in host.run("git show discover:content/pages/about.md", host.remote)
