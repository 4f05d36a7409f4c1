"""The guide to the weekly round, followed as it stands: its searches are run, its inbox is taken in."""

import re
from pathlib import Path

import pytest
from registry import running
from service_answers import atom, feed, results, work
from toys import paper, toy, write

from surveypress.cli import main
from surveypress.online import asking_links, link_questions, public_hosts
from surveypress.read import read

GUIDE = Path(__file__).parent.parent / "docs" / "how-to" / "weekly.md"


def test_the_weekly_guide_works_as_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, commands and the inbox that it shows; only pip is left out."""
    text = GUIDE.read_text("utf-8")
    searches, shown = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    commands = [line for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) for line in block.splitlines()]
    content = toy(tmp_path).content
    for key in ("knots", "twine"):
        paper(tmp_path, key, "topics: [lines]", "A knot of twine holds the bridle line.")
    with (content / "survey.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\n{searches}")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(asking_links, "PAUSE", 0.0)
    monkeypatch.setattr(asking_links, "_PAUSES", {})
    monkeypatch.setattr(public_hosts, "is_public", lambda _: True)
    monkeypatch.setattr(link_questions, "_status", lambda *_: (200, {}))
    with running() as registry:
        monkeypatch.setenv("SURVEYPRESS_SERVICES", registry.address)
        registry.answers["/arxiv/api/query"] = feed(atom("2611.00002", "A Knot in the Bridle Line"))
        registry.answers["/openalex/works"] = results(work(4001, "Gusts at Dusk"))
        for command in commands:
            if command.startswith("surveypress"):
                asked = [] if " check " in command else ["--yes"]
                assert main([*command.split()[1:], *asked]) == 0, command
        assert {"A Knot in the Bridle Line", "Gusts at Dusk"} <= {one.title for one in read(content)[0].inbox}
    write(content / "inbox.yaml", shown.replace("decision:", "decision: include"))
    assert main(["import", "--inbox", "--yes", "--quiet"]) == 0
    assert any(one.arxiv == "2611.00002" for one in read(content)[0].papers.values())
