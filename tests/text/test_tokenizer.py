"""Words that can be compared, by the same rules at build and in the browser."""

import random
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file
from toys import served

from surveypress.searchindex.index import rules
from surveypress.text.analyzer import Analyzer, analyzer
from surveypress.text.languages import language
from surveypress.text.languages.language import Language
from surveypress.text.tokenizer import GREEK, LETTERS, folded, folded_words, is_dense, words_in_place, written_words

if TYPE_CHECKING:
    from playwright.sync_api import Page

SCRIPTS = Path(__file__).parents[2] / "static" / "js"
FIXTURES = [
    (title, text, said) for _, title, text, said in read_fixture_file(Path(__file__).parent / "fixtures" / "words.md")
]
READ = """async ([rules, texts]) => {
  const { reader } = await import("/search/words.js");
  const read = reader(rules, (word) => word);
  return texts.map(read.words);
}"""
FOLD = """async (texts) => {
  const { fold } = await import("/shared/fold.js");
  return texts.map(fold);
}"""
SIGNS = (
    "aäßçéñøœİıſﬁ ＡＢ１ αβς Σ Ω漢字かなカナｶﾞﾅﾟー한국어ไทยहिन्दी عربيَّة שָׁלוֹם "
    "0123456789.,-'’_/$%()<>*#+\u00ad\u200b\u0301\u2028\U0001f600\U00020bb7"
)
PACK = language("en-GB")
ENGLISH = analyzer((), PACK)


@pytest.fixture(scope="module")
def scripts() -> Iterator[str]:
    """Address of the scripts as they lie in static/js."""
    with served(SCRIPTS) as address:
        yield address


@pytest.mark.parametrize(("title", "text", "said"), FIXTURES, ids=[title for title, _, _ in FIXTURES])
def test_words_are_told_apart_and_folded(title: str, text: str, said: str) -> None:
    """What a reader takes for a word is one, in any script, and spellings that are one to a reader meet."""
    assert " ".join(ENGLISH.words(text)) == said.strip(), title


@given(st.text(alphabet=SIGNS, max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    """A folded word is as folded as it can be, so a query and a text cannot miss each other by one more round."""
    for word in ENGLISH.words(text):
        assert folded(word) == word


@pytest.mark.parametrize(("letter", "name"), GREEK.items())
def test_a_lone_greek_letter_is_read_by_its_name(letter: str, name: str) -> None:
    """The names are Unicode's, small or large."""
    assert unicodedata.name(letter).rpartition(" ")[2].lower() == name.replace("lambda", "lamda")
    assert folded(letter) == folded(letter.upper()) == name


@pytest.mark.parametrize(
    ("word", "said"),
    [
        line.split()
        for line in "łđ ld|ðħ dh|øŧ ot|ıx ix|ßæ ssae|œþ oeth|ŋx nx|σς σσ|کی كي|ىة يه|ÅŁØ alo|٢٠١٥ 2015|۲۰१๒ 2012".split(
            "|"
        )
    ],
)
def test_letters_with_nothing_to_take_off_have_a_plain_form(word: str, said: str) -> None:
    """What Unicode does not take apart is folded by a table."""
    assert folded(word) == said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("CO₂ to CH₃OH", [("co2", 0, 3), ("to", 4, 6), ("ch3oh", 7, 12)]),
        ("Über 14,862 Kites", [("uber", 0, 4), ("14862", 5, 11), ("kites", 12, 17)]),
        ("Kite's n’t x", [("kite", 0, 4), ("n", 7, 8), ("x", 11, 12)]),
        ("'x' y", [("y", 4, 5)]),
        ("漢字 ab", [("漢字", 0, 2), ("ab", 3, 5)]),
        ("漢字かKite", [("漢字", 0, 2), ("字か", 1, 3), ("kite", 3, 7)]),
        ("猫", [("猫", 0, 1)]),
        ("", []),
    ],
)
def test_words_are_found_in_place(text: str, words: list[tuple[str, int, int]]) -> None:
    """Each word has where it begins and ends; what an apostrophe cuts off is none."""
    assert list(words_in_place(text)) == words


@given(st.text(alphabet="abcABC019.,-'’_/$%()<>*#+ ", max_size=40))
def test_texts_of_ascii_are_read_as_those_of_other_scripts_are(text: str) -> None:
    """They have a pattern of their own, which is the faster one; a letter that is none of ASCII makes no difference."""
    *words, last = words_in_place(f"{text} é")
    assert list(words_in_place(text)) == words
    assert list(folded_words(text)) == [word for word, _, _ in words]
    assert (*written_words(text, PACK), "é") == written_words(f"{text} é", PACK)
    assert last[0] == "e"


def test_scripts_without_blanks_are_told_by_their_first_sign() -> None:
    """Chinese, Japanese, Korean and Thai are; what has blanks is not."""
    assert all(map(is_dense, ["漢", "かな", "한국", "ปลา", "𠮷"]))
    assert not any(map(is_dense, ["kite", "Ж", "شعاب", "हिन्दी", "1漢", ""]))


def _texts() -> list[str]:
    chance = random.Random(5)
    texts = [text for _, text, _ in FIXTURES]
    texts += ["".join(chance.choices(SIGNS, k=30)) for _ in range(400)]
    return [*texts, "pre-training, pre training and pretraining", "a pre-trained fine-tuned net"]


@pytest.mark.browser
def test_the_browser_reads_as_the_build_does(page: "Page", scripts: str) -> None:
    """The rules in the index give the same words on both sides, for the fixtures and for any mixture of signs."""
    compounds = frozenset({("pre", "training"), ("fine", "tuned")})
    read = Analyzer(Language("en", rewrites=ENGLISH.language.rewrites), compounds=compounds)
    page.goto(f"{scripts}search/words.js")
    for text, words in zip(_texts(), page.evaluate(READ, [rules(read, {}), _texts()]), strict=True):
        assert words == [*read.words(text)], text


@pytest.mark.browser
def test_all_scripts_fold_as_the_build_does(page: "Page", scripts: str) -> None:
    """The filters of lists and the map fold by tables of their own, which are the same."""
    page.goto(f"{scripts}shared/fold.js")
    words = sorted({word for text in _texts() for word in ENGLISH.words(text)} | {*LETTERS})
    longer = [word for word in words if len(word) > 1]
    assert page.evaluate(FOLD, longer) == [folded(word) for word in longer]
