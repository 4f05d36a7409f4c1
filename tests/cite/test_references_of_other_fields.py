"""References of works as history, mathematics, botany, music and other languages have them."""

import pytest
from records import made

from surveypress.cite.references import References
from surveypress.cite.work import work
from surveypress.core.model import Paper
from surveypress.core.name_parser import parse_name
from surveypress.core.texts import ENGLISH, Catalogue, Texts, Translation

JOURNAL = {"type": "article", "venue": "Tidings", "facts": {"volume": "4", "pages": "481–494"}}


def _in(style: str, paper: Paper, texts: Texts = ENGLISH) -> str:
    return References().of(work(paper), texts)[style]


@pytest.mark.parametrize(
    ("names", "written"),
    [
        (("Tocqueville, Alexis de",), "Tocqueville, Alexis de."),
        (("Ada Kite", "Tocqueville, Alexis de"), "Kite, Ada, and Alexis de Tocqueville."),
        (("boyd, danah",), "boyd, danah."),
        (("Hung-yi Lee",), "Lee, Hung-yi."),
        (("Yu (Celine) Lin",), "Lin, Yu."),
        (("علي, محمد", "الحسن, سعد"), "علي, محمد, and سعد الحسن."),
        (("山本 龍彦", "宍戸 常寿"), "山本, 龍彦, and 宍戸 常寿."),
        (("King, Jr., Martin", "Reel, Jr., bo"), "King, Martin, Jr., and bo Reel Jr."),
    ],
)
def test_styles_that_write_names_out_shorten_none(names: tuple[str, ...], written: str) -> None:
    """Particles, small letters and scripts without capitals are no reason to; only the first begins with the family."""
    assert _in("chicago", made("Dusk", authors=names, type="book", year=1856)).startswith(f"{written} 1856.")


@pytest.mark.parametrize("year", ["ca. 1785", "2012 (publ. 2013)", "1840–1906", "2019年刊行予定"])
def test_a_date_in_words_is_said_once(year: str) -> None:
    """Not once more behind a journal, or its volume."""
    for fields in (JOURNAL, {"type": "article", "venue": "Tidings"}, {"type": "web", "venue": "Tidings"}):
        text = _in("chicago", made("Dusk", authors=("Ada Kite",), year=year, **fields))
        assert text.count(year) == 1, text
        assert "Tidings" in text


def test_a_title_keeps_the_years_that_it_names() -> None:
    """Even if it names that of the work."""
    text = _in("chicago", made("A Census (ca. 1785)", authors=("Ada Kite",), year="ca. 1785", **JOURNAL))
    assert text == "Kite, Ada. ca. 1785. “A Census (ca. 1785).” Tidings 4: 481–94."


@pytest.mark.parametrize(
    ("title", "written"),
    [
        (r"gaps where $x^{-1/2} \le \delta$ holds", "Gaps Where x^(−1/2) ≤ δ Holds"),
        (r"the $p$-adic case, $\theta > \frac{1}{2}$", "The p-adic Case, θ > 1/2"),
        (r"exotic $\mathbb{R}^4$s and ($q$-)series", "Exotic ℝ^4s and (q-)series"),
        (r"$n$ points", "n Points"),
    ],
)
def test_maths_in_titles_keeps_its_letters(title: str, written: str) -> None:
    """Capitals throughout would make another thing of it."""
    assert f"“{written}.”" in _in("chicago", made(title, authors=("Ada Kite",), year=2001, **JOURNAL))


def test_a_title_that_ends_in_an_abbreviation_ends_in_one_dot() -> None:
    """The dot of the abbreviation, within the quotation marks."""
    text = _in("chicago", made("Caryocar Intermedium sp. nov.", authors=("Ada Kite",), year=2001, **JOURNAL))
    assert "Nov.” Tidings" in text


@pytest.mark.parametrize(("language", "edition"), [("fr", "2ᵉ éd."), ("de", "2. Aufl."), ("en", "2nd ed.")])
def test_editions_are_counted_in_the_language_of_the_survey(language: str, edition: str) -> None:
    """In each style."""
    paper = made("Dusk", authors=("Ada Kite",), type="book", year=2001, facts={"edition": "2"})
    for style, text in References().of(work(paper), Texts(language)).items():
        assert edition in text, style


def test_a_thesis_is_called_so_in_the_language_of_the_survey() -> None:
    """By the word that its pages have, unless the record says what thesis it is."""
    paper = made("Dusk", authors=("Ada Kite",), type="thesis", year=2001, facts={"institution": "Coast"})
    french = Texts("fr", (Catalogue({"Thesis": Translation(("Thèse",))}),))
    assert _in("apa", paper, french).endswith("[Thèse]. Coast.")
    assert _in("apa", paper).endswith("[Thesis]. Coast.")


@pytest.mark.parametrize("style", ["apa", "chicago", "ieee"])
@pytest.mark.parametrize("title", ["İzmir’de sosyoloji", "Göç: bir SOSYOLOJİ araştırması", "İİİ", "ẞ ŉ ǰ ΐ İ"])
def test_letters_that_small_ones_are_longer_than_break_no_title(title: str, style: str) -> None:
    """As the dotted capital of Turkish is: what marks a title must not come into the text."""
    paper = made(title, authors=("Şükrü Işık",), year=2006, **{**JOURNAL, "facts": {"language": "tr"}})
    text = _in(style, paper)
    assert title in text
    assert "<" not in text


@pytest.mark.parametrize(
    ("language", "title", "written"),
    [
        ("en-US", "“Do” or “Die”? A Song", "“‘Do’ or ‘Die’? A Song.”"),
        ("de", "„Mein Gott“ – ein Psalm", "„‚Mein Gott‘ – ein Psalm“"),
        ("fr", "À propos de l’arrêt « Erika »", "« À propos de l’arrêt “Erika” »"),
        ("ru", "О «Слове» и о нём", "«О „Слове“ и о нём»"),
    ],
)
def test_quotations_within_quotation_marks_have_the_inner_ones(language: str, title: str, written: str) -> None:
    """Which those of a language are, the library's locales say."""
    paper = made(title, authors=("Ada Kite",), year=1999, **JOURNAL)
    assert written in _in("chicago", paper, Texts(language)).replace("\u00a0", " ")
    assert title in _in("apa", paper, Texts(language))


def test_a_quotation_that_does_not_end_is_left_as_it_is() -> None:
    """It cannot be told which marks are within which."""
    assert "““Do or Die.”" in _in("chicago", made("“Do or Die", authors=("Ada Kite",), year=1999, **JOURNAL))


@pytest.mark.parametrize("style", ["apa", "chicago", "ieee"])
@pytest.mark.parametrize("language", ["en-US", "de", "es"])
def test_editors_who_stand_for_authors_are_named_once(language: str, style: str) -> None:
    """Of a book that nobody but they answer for."""
    editors = (parse_name("Alfred Rahlfs"), parse_name("Robert Hanhart"))
    book = made("Psalms", type="book", editors=editors, year=1935, facts={"publisher": "Reef Press"})
    text = _in(style, book, Texts(language))
    assert (text.count("Rahlfs"), text.count("Hanhart")) == (1, 1), text


def test_a_book_in_a_series_has_one_mark_behind_its_number() -> None:
    """In IEEE style, where nothing but the year follows it."""
    facts = {"series": "Tidal Studies", "volume": "44"}
    chapter = made("Part", type="chapter", authors=("Ada Kite",), venue="Tides", year=1999, facts=facts)
    assert _in("ieee", chapter).endswith("in Tides, in Tidal Studies, no. 44, 1999.")
