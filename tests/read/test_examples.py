"""The example records of the reference are good records."""

import re
from pathlib import Path

import pytest

from surveypress.core.work_types import TYPES
from surveypress.read import read

REFERENCE = Path(__file__).parents[2] / "content" / "README.md"
EXAMPLES = re.findall(r"```yaml\n(title: .*?)```", REFERENCE.read_text(encoding="utf-8"), re.DOTALL)
SURVEY = (
    "title: Reefs\nfields: [{name: sample_size, type: integer}, {name: design, values: [Cohort study, Case report]}]\n"
)


def test_the_kinds_of_works_that_people_ask_for_have_an_example() -> None:
    """A journal article, a book, a chapter and a thesis at least."""
    kinds = {kind for example in EXAMPLES for kind in re.findall(r"^type: (\w+)", example, re.MULTILINE)}
    assert {"article", "book", "chapter", "thesis"} <= kinds <= {row.id for row in TYPES}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.partition("\n")[0])
def test_an_example_is_read_without_a_word(tmp_path: Path, example: str) -> None:
    """Nothing in it is refused or doubted, but for the authors that it says it leaves out."""
    topic = re.findall(r"^topics: \[([\w-]+)\]", example, re.MULTILINE)[0]
    content = tmp_path / "content"
    (content / "papers").mkdir(parents=True)
    (content / "survey.yaml").write_text(SURVEY, encoding="utf-8")
    (content / "taxonomy.yaml").write_text(f"topics: [{{id: {topic}, title: Topic}}]\n", encoding="utf-8")
    (content / "papers" / "example.md").write_text(f"---\n{example}---\n", encoding="utf-8")
    corpus, problems = read(content)
    assert [problem for problem in problems if "et al." not in problem.message] == []
    assert corpus.papers["example"].type
