"""No page asks another host for anything without a word: images of other hosts are named wherever they are."""

from dataclasses import replace
from pathlib import Path

import pytest
from toys import toy, write

from surveypress.build.pipeline import load
from surveypress.core.config import CheckSetting
from tests.checks.checking import named_by


@pytest.mark.parametrize(
    ("prose", "address"),
    [
        ("![a](https://evil.example/x.png)", "https://evil.example/x.png"),
        ("![a](//evil.example/x.png)", "//evil.example/x.png"),
        ("![a](HTTP://EVIL.example/x.png)", "HTTP://EVIL.example/x.png"),
        ("![a](https:evil.example/x.png)", "https:evil.example/x.png"),
        ("![a][b]\n\n[b]: https://evil.example/x.png", "https://evil.example/x.png"),
        ("[![a](//evil.example/x.png)](https://example.org/)", "//evil.example/x.png"),
        ("[see ![a](//evil.example/x.png) @bowline]", "//evil.example/x.png"),
        ("[[sails|![a](//evil.example/x.png)]]", "//evil.example/x.png"),
        ("So.[^n]\n\n[^n]: ![a](//evil.example/x.png)", "//evil.example/x.png"),
        ("| a |\n|---|\n| ![a](//evil.example/x.png) |", "//evil.example/x.png"),
        ("## ![a](//evil.example/x.png)", "//evil.example/x.png"),
        ("![![a](//evil.example/x.png)](b.png)", "//evil.example/x.png"),
        ("![a](x.png) [b](https://example.org/x.png) `![a](//evil.example/x.png)` <https://example.org/>", ""),
    ],
)
def test_an_image_of_another_host_is_named(tmp_path: Path, prose: str, address: str) -> None:
    """In text, links, citations, labels, notes, tables, headings and words of images; links alone fetch nothing."""
    survey = toy(tmp_path)
    write(survey.content / "topics" / "wind.md", prose)
    corpus = load(survey)[0]
    problems = named_by("prose/foreign-image", corpus)
    assert [problem.message.split("'")[1] for problem in problems] == ([address] if address else [])
    assert all(problem.level == "error" for problem in problems)
    config = replace(corpus.config, checks={"prose/foreign-image": CheckSetting("off")})
    assert named_by("prose/foreign-image", replace(corpus, config=config)) == []
