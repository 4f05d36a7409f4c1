"""What reading says of each fault, word for word (fixtures/faults.md): where it is, what is wrong, what to do."""

import re
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file
from toys import write

from surveypress.read import read

SURVEY = {
    "survey.yaml": "title: Kites\nfields:\n"
    "  - {name: sample, type: integer}\n"
    "  - {name: ratio, type: number, not_reported: false}\n"
    "  - {name: blind, type: boolean, facet: true}\n"
    "  - {name: held, type: date}\n"
    "  - {name: design, values: [Field Study, Trial], many: true}\n",
    "taxonomy.yaml": "topics:\n  - {id: wind, title: Wind, aliases: [gust]}\n",
    "papers/kite.md": '---\ntitle: "A Kite"\ntopics: [wind]\naliases: [old-kite]\n---\nIt flies.\n',
}
_WORDED_BY_LIBRARIES = re.compile(
    r"(?<=broken YAML: ).*?(?= \(mend)|(?:Input|String|Tuple|Value) should .*?(?= \(correct)"
    r"|(?<=cannot be read: ).*?(?= \((?:write|copy))"
)
CASES = read_fixture_file(Path(__file__).parent / "fixtures" / "faults.md")


@pytest.mark.parametrize(("line", "title", "text", "said"), CASES, ids=[title.strip() for _, title, _, _ in CASES])
def test_a_fault_is_told_whole(tmp_path: Path, line: int, title: str, text: str, said: str) -> None:
    """A file of a small survey is as the fixture has it; nothing but what stands there is said, and the rest is read.

    In a fixture `→` stands for a character that no text may hold, U+0007, and `…` for the words of a library.
    """
    name = title.partition(":")[0]
    for file, content in {**SURVEY, name: text.replace("→", "\a")}.items():
        write(tmp_path / "content" / file, content)
    corpus, problems = read(tmp_path / "content")
    told = "".join(f"{problem}\n".removeprefix("content/") for problem in problems)
    assert _WORDED_BY_LIBRARIES.sub("…", told) == said, f"line {line}"
    assert {"kite", "Kite"} & {*corpus.papers}
