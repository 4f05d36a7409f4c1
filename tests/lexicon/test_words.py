"""Words that can be compared, by the same rules at build and in the browser."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from markdown_it.utils import read_fixture_file
from toys import served

from surveypress.lexicon.index import RULES
from surveypress.lexicon.normal import stem, terms, words

if TYPE_CHECKING:
    from playwright.sync_api import Page

SCRIPTS = Path(__file__).parents[2] / "static" / "js"
FIXTURES = [
    (title, text, said) for _, title, text, said in read_fixture_file(Path(__file__).parent / "fixtures" / "words.md")
]
READ = """async ([rules, texts]) => {
  const { reader } = await import("/search-words.js");
  const read = reader(rules);
  return texts.map((text) => read.words(text).map(read.stem));
}"""
SIGNS = (
    "aäßçéñøœİıſﬁ ＡＢ１ αβς Σ Ω漢字かなカナ한국어ไทยहिन्दी عربي "
    "0123456789.,-'’_/$%()<>\u00ad\u200b\u0301\u2028\U0001f600"
)


@pytest.fixture(scope="module")
def scripts() -> Iterator[str]:
    """Address of the scripts as they lie in static/js."""
    with served(SCRIPTS) as address:
        yield address


@pytest.mark.parametrize(("title", "text", "said"), FIXTURES, ids=[title for title, _, _ in FIXTURES])
def test_words_meet(title: str, text: str, said: str) -> None:
    """Spellings that a reader takes for one word give one stem."""
    assert terms(text) == said.split(), title


def test_a_stem_is_never_empty() -> None:
    """Whatever is cut off, something stays, and short words stay whole."""
    for word in ("s", "ss", "is", "ing", "red", "sing", "ate", "ies", "ation", "ely", "use"):
        assert stem(word)
    assert [stem(word) for word in ("gas", "its", "ed", "be")] == ["gas", "its", "ed", "be"]


@pytest.mark.browser
def test_the_browser_reads_as_the_build_does(page: "Page", scripts: str) -> None:
    """The rules in the index give the same words on both sides, for the fixtures and for any mixture of signs."""
    chance = random.Random(5)
    endings = [ending for group in RULES["endings"] for ending, _, _ in group]
    texts = [text for _, text, _ in FIXTURES]
    texts += ["".join(chance.choices(SIGNS, k=30)) for _ in range(300)]
    texts += [
        " ".join("".join(chance.choices("abdegilnorstuy", k=4)) + chance.choice(endings) for _ in range(6))
        for _ in range(300)
    ]
    page.goto(f"{scripts}search-words.js")
    assert page.evaluate(READ, [RULES, texts]) == [[stem(word) for word in words(text)] for text in texts]
