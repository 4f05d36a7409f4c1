"""The pieces of a large survey's search: together they hold all that the whole index does, each a little of it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from toys import build_pages, paper, toy

from surveypress.build.project import Survey
from surveypress.core import large
from surveypress.pages.search_sizes import sizes
from surveypress.searchindex.encoding import FIRST, signs
from surveypress.searchindex.postings import FIELD_WEIGHTS, LENGTH_WEIGHTS, SATURATION, STEPS, Postings, postings
from surveypress.searchindex.shelves import shelf_of, shelved
from surveypress.searchindex.vocabulary import endings, line

FILES = "search.json", "search/", "search-titles.json", "names.json", "titles.json", "titles/", "ids.json"
PAGES = "search/", *(f"data/{name}" for name in FILES)
PAPERS = 45


@pytest.fixture(scope="module")
def survey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Survey]:
    """The toy survey with more papers, and a search in pieces."""
    survey = toy(tmp_path_factory.mktemp("cut"))
    for number in range(PAPERS):
        fields = f"title: Glider number {number}\ntopics: [wind]\nyear: {1950 + number % 3}\nauthors: [Ada Kite]"
        paper(survey.root, f"glider-{number}", fields, "A glider has wings of silk.")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(large, "MOST", 10)
        build_pages(survey, *PAGES)
    return survey


def _pieces(survey: Survey, kind: str) -> list[Any]:
    """Returns the pieces of a kind in their order, without the version."""
    folder = survey.out / "data" / "search"
    count = len([*folder.glob(f"{kind}-*.json")])
    return [json.loads((folder / f"{kind}-{n}.json").read_text(encoding="utf-8"))[1] for n in range(count)]


def _head(survey: Survey) -> Any:
    return json.loads((survey.out / "data" / "search.json").read_text(encoding="utf-8"))


def _numbers(text: str) -> list[int]:
    return [ord(sign) - FIRST for sign in text]


def test_every_paper_is_shown_from_one_piece(survey: Survey) -> None:
    """In the order of their keys, so that the number of a paper tells its piece."""
    blocks = _pieces(survey, "papers")
    each, of_keys = _head(survey)["cut"]["each"]
    keys = [key for block in blocks for key in block["keys"]]
    assert keys == [key for piece in _pieces(survey, "keys") for key in piece] == sorted(keys)
    assert len(keys) == len(set(keys)) == _head(survey)["cut"]["papers"] > PAPERS
    assert {len(block["keys"]) for block in blocks[:-1]} == {each}
    assert {len(values) for block in blocks[:-1] for values in block.values()} == {each}
    assert of_keys > each


def test_all_pieces_are_of_the_version_of_the_head(survey: Survey) -> None:
    """Papers are named by their numbers, which are others in another build."""
    version = _head(survey)["version"]
    files = [*(survey.out / "data" / "search").glob("*.json")]
    assert len(files) >= sum(_head(survey)["cut"]["shelves"].values())
    assert {json.loads(file.read_text(encoding="utf-8"))[0] for file in files} == {version}


def test_a_large_survey_has_no_list_of_all_titles(survey: Survey) -> None:
    """The search page tells its scripts so by an empty address."""
    assert not (survey.out / "data" / "search-titles.json").exists()
    assert 'data-titles=""' in (survey.out / "search" / "index.html").read_text(encoding="utf-8")
    names = json.loads((survey.out / "data" / "names.json").read_text(encoding="utf-8"))
    assert [bool(rows) for _, folder, _, rows in names["kinds"]] == [
        folder == "topics/" for _, folder, _, _ in names["kinds"]
    ]
    suggested = [row for piece in _pieces(survey, "suggested") for row in piece]
    assert [names["kinds"][kind][0] for kind, name, *_ in suggested if name == "Ada Kite"][:1] == ["Author"]


def test_a_word_says_how_many_papers_say_it(survey: Survey) -> None:
    """What the vocabulary has is what the postings count."""
    rows = [row for piece in _pieces(survey, "words") for row in piece]
    held = {line.split()[0]: count for line, count in rows}
    said = {term: _numbers(papers) for piece in _pieces(survey, "said") for term, papers, _, _ in piece}
    assert held["glider"] == len(said["glider"]) == PAPERS
    assert held["ada"] <= -PAPERS  # it stands among names only
    assert said.keys() == {row[0] for piece in _pieces(survey, "places") for row in piece}


def test_pieces_are_the_same_each_time(survey: Survey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing hangs on the order of a dict."""
    other = Survey(survey.root, survey.content, tmp_path / "site")
    monkeypatch.setattr(large, "MOST", 10)
    build_pages(other, *PAGES)
    for file in (survey.out / "data" / "search").glob("*.json"):
        assert (other.out / "data" / "search" / file.name).read_bytes() == file.read_bytes(), file.name


def test_a_survey_at_the_border_has_one_file(survey: Survey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only more papers than that are cut."""
    whole = Survey(survey.root, survey.content, tmp_path / "site")
    monkeypatch.setattr(large, "MOST", _head(survey)["cut"]["papers"])
    build_pages(whole, *PAGES)
    assert "cut" not in _head(whole)
    assert (whole.out / "data" / "search-titles.json").exists()
    assert not (whole.out / "data" / "search").exists()


def test_there_are_more_pieces_of_more_papers() -> None:
    """Each stays about as large as it is; words repeat, so their pieces come to an end."""
    few, many = sizes(10_000), sizes(100_000)
    assert all(many[kind] == 10 * few[kind] for kind in few if kind != "words")
    assert few["words"] < many["words"] < 10 * few["words"]
    assert min(sizes(1).values()) == 1


def _of(word: str, texts: list[list[list[str]]]) -> Postings:
    return postings(texts, str)[word]


def _text(*title: str, record: str = "") -> list[list[str]]:
    return [[*title], *([] for _ in FIELD_WEIGHTS[1:-1]), [record]]


def test_postings_say_who_says_a_word_and_where() -> None:
    """Papers and places by gaps, fields as bits; between two pieces of a field one place is free."""
    texts = [_text("a kite"), _text("b"), _text("kite a", "kite", record="kite c")]
    found = _of("kite", texts)
    assert (_numbers(found.papers), found.held, found.named_only) == ([0, 1], 2, False)
    assert _numbers(found.fields) == [1, 1 | 1 << 9]
    # The second word of the first; the first and, behind a word and a free place, the fourth of the other; its record.
    assert _numbers(found.places) == [2 * 1 + 1, 0, 2 * 2 + 1, 1]
    assert _of("c", texts).named_only
    assert postings([], str) == {}


def test_a_word_is_worth_what_bm25_says() -> None:
    """In steps; a word that stands twice is worth more, and never as much as 1."""
    texts = [_text("kite a b"), _text("kite"), _text("kite kite")]
    worths = _numbers(_of("kite", texts).worths)
    mean = 2
    for worth, often, length in zip(worths, (1, 1, 2), (3, 1, 2), strict=True):
        weight = FIELD_WEIGHTS[0] * often / (1 - LENGTH_WEIGHTS[0] + LENGTH_WEIGHTS[0] * length / mean)
        assert worth == round(STEPS * weight / (SATURATION + weight))
    assert worths[0] < worths[1] < worths[2] < STEPS


def test_signs_skip_what_is_no_character() -> None:
    """Surrogates are none; static/js/search/cut/signs.js reads these numbers back."""
    numbers = [0, 1, 0xD800 - FIRST - 1, 0xD800 - FIRST, 0x10000, 100_000]
    text = signs(numbers)
    assert text.encode("utf-8").decode("utf-8") == text
    assert [ord(sign) for sign in text] == [0x23, 0x24, 0xD7FF, 0xE000, 0x10823, 100_000 + 0x823]


def test_rows_stand_where_their_keys_say() -> None:
    """Also where two keys of a row lead to one piece."""
    pieces = shelved([(["kite", "kites"], 1), (["kite", "kite"], 2), (["sail"], 3)], 7)
    assert 1 in pieces[shelf_of("kite", 7)]
    assert 1 in pieces[shelf_of("kites", 7)]
    assert pieces[shelf_of("kite", 7)].count(2) == 1
    assert sum(piece.count(3) for piece in pieces) == pieces[shelf_of("sail", 7)].count(3) == 1


def test_a_word_stands_where_each_of_its_forms_does() -> None:
    """By its first two letters, or one of a script that is read in pairs."""
    assert line({"mice": 1, "mouse": 2}, str) == ({"mi", "mo"}, "mouse 1ice")
    assert line({"凧揚": 1}, str)[0] == {"凧"}


def test_endings_are_those_of_several_words() -> None:
    """Words that begin with fewer than three letters in common say nothing of endings."""
    words = [{f"{base}e": 1, f"{base}ing": 1} for base in ("prun", "train", "tun")]
    assert endings([*words, {"go": 1, "going": 1}]) == ["e", "ing"]
    assert endings(words[:2]) == []


def test_titles_and_identifiers_stand_where_their_names_say(survey: Survey) -> None:
    """So that a list that somebody brings, or an address with keys, needs few of them."""
    folder = survey.out / "data" / "titles"
    count = json.loads(folder.with_suffix(".json").read_text(encoding="utf-8"))["pieces"]
    pieces = [json.loads((folder / f"{number}.json").read_text(encoding="utf-8")) for number in range(count)]
    assert count > 1
    assert not (survey.out / "data" / "ids.json").exists()
    for number, piece in enumerate(pieces):
        assert {shelf_of(key, count) for names in piece.values() for key in names} <= {number}
    assert pieces[shelf_of("glider-7", count)]["papers"]["glider-7"] == "Glider number 7"
    assert pieces[shelf_of("glidernumber7", count)]["titles"]["glidernumber7"] == "glider-7"
