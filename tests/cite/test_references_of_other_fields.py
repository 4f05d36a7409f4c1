"""References of works as history, mathematics, botany, music and other languages have them."""

import pytest
from records import made

from surveypress.cite.references import References
from surveypress.cite.work import work
from surveypress.core.model import Paper
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
