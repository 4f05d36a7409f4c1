"""References as text: the styles by hand-checked examples."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from records import made

from surveypress.cite.references import STYLES, References, digest, fields_of
from surveypress.cite.work import Work, work
from surveypress.core.model import Paper
from surveypress.core.persons import Person
from surveypress.core.texts import Texts

ICLR = "Proceedings of the International Conference on Learning Representations"
ECCV = "Proceedings of the European Conference on Computer Vision"
ACL = "Proceedings of the Annual Meeting of the Association for Computational Linguistics"
BY_ID = {style.id: style for style in STYLES}
MANY = [f"Ann {letter} Writer{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVW"]
CHECKED = {
    "one author, preprint": (
        made("Gusts", authors=("Ada Q Kite",), arxiv="2404.00498", year=2024),
        "Kite, A. Q. (2024). Gusts (arXiv:2404.00498). arXiv. https://arxiv.org/abs/2404.00498",
        "A. Q. Kite, “Gusts,” Apr. 2024, arXiv:2404.00498. [Online]. Available: https://arxiv.org/abs/2404.00498",
    ),
    "two authors, conference": (
        made("Gusts: A Study", authors=("Ada Kite", "Bo Reel"), arxiv="2106.09685", venue="ICLR 2022", year=2021),
        f"Kite, A., & Reel, B. (2022). Gusts: A Study. In {ICLR}. https://arxiv.org/abs/2106.09685",
        "A. Kite and B. Reel, “Gusts: A Study,” in ICLR, 2022. [Online]. Available: https://arxiv.org/abs/2106.09685",
    ),
    "journal with DOI": (
        made("Tails", authors=("Ada Kite",), venue="Journal of Kites 2023", doi="10.1000/tails", year=2023),
        "Kite, A. (2023). Tails. Journal of Kites 2023. https://doi.org/10.1000/tails",
        "A. Kite, “Tails,” Journal of Kites, 2023, doi: 10.1000/tails.",
    ),
    "conference with DOI": (
        made("Tails", authors=("Ada Kite",), venue="ECCV 2022", doi="10.1007/978-3_41", arxiv="2203.12119"),
        f"Kite, A. (2022). Tails. In {ECCV}. https://doi.org/10.1007/978-3_41",
        "A. Kite, “Tails,” in ECCV, 2022. doi: 10.1007/978-3_41.",
    ),
    "more than twenty authors": (
        made("Crowds", authors=tuple(MANY), arxiv="2303.08774", year=2023),
        ", ".join(f"Writer{letter}, A. {letter}." for letter in "ABCDEFGHIJKLMNOPQRS")
        + ", … WriterW, A. W. (2023). Crowds (arXiv:2303.08774). arXiv. https://arxiv.org/abs/2303.08774",
        (
            "A. A. WriterA et al., “Crowds,” Mar. 2023, arXiv:2303.08774. [Online]. Available: "
            "https://arxiv.org/abs/2303.08774"
        ),
    ),
    "a group": (
        made("Winds", authors=("Kite Team",), arxiv="2303.08774", year=2023),
        "Kite Team. (2023). Winds (arXiv:2303.08774). arXiv. https://arxiv.org/abs/2303.08774",
        "Kite Team, “Winds,” Mar. 2023, arXiv:2303.08774. [Online]. Available: https://arxiv.org/abs/2303.08774",
    ),
    "no author": (
        made("Winds", arxiv="2303.08774", year=2023),
        "Winds (arXiv:2303.08774). (2023). arXiv. https://arxiv.org/abs/2303.08774",
        "“Winds,” Mar. 2023, arXiv:2303.08774. [Online]. Available: https://arxiv.org/abs/2303.08774",
    ),
    "no year": (
        made("Winds", authors=("Ada Kite",), url="https://example.org/winds"),
        "Kite, A. (n.d.). Winds. https://example.org/winds",
        "A. Kite, “Winds.” [Online]. Available: https://example.org/winds",
    ),
    "TeX in the title, a hyphen in a name": (
        made(r"$\alpha$-Kites -- <b>High</b> & Low", authors=("Hung-yi Lee",), venue="ACL 2021", year=2021),
        f"Lee, H.-Y. (2021). α-Kites – <b>High</b> & Low. In {ACL}.",
        "H.-Y. Lee, “α-Kites – <b>High</b> & Low,” in ACL, 2021.",
    ),
}


def _both(paper: Paper) -> tuple[str, str]:
    texts = References().of(work(paper))
    return texts["apa"], texts["ieee"]


@pytest.mark.parametrize(
    ("name", "apa", "ieee"),
    [
        ("محمد علي", "علي, محمد. (", "محمد علي,"),
        ("יעל כהן", "כהן, יעל. (", "יעל כהן,"),
        ("김 민수", "김, 민수. (", "김 민수,"),
        ("王 小风", "王, 小风. (", "王 小风,"),
        ("王小风", "王小风. (", "王小风,"),
        ("สมชาย ใจดี", "ใจดี, สมชาย. (", "สมชาย ใจดี,"),
        ("राम शर्मा", "शर्मा, राम. (", "राम शर्मा,"),
        ("danah boyd", "boyd, d. (", "d. boyd,"),
        ("Yu (Celine) Lin", "Lin, Y. (", "Y. Lin,"),
        ("Oord, Aaron van den", "Oord, A. van den. (", "A. van den Oord,"),
        ("Δημήτρης Παπαδόπουλος", "Παπαδόπουλος, Δ. (", "Δ. Παπαδόπουλος,"),
        ("Hung-yi Lee", "Lee, H.-Y. (", "H.-Y. Lee,"),
        ("Marta R. Costa-jussà", "Costa-jussà, M. R. (", "M. R. Costa-jussà,"),
        ("Dr. Mara Quill", "Quill, M. (", "M. Quill,"),
        ("Nguyen, Kiet Van", "Nguyen, K. V. (", "K. V. Nguyen,"),
        ("King, Jr., Martin Luther", "King, M. L., Jr. (", "M. L. King Jr.,"),
        ("World Reef Organization", "World Reef Organization. (", "World Reef Organization,"),
    ],
)
def test_names_of_any_script_are_shortened_as_people_of_it_do(name: str, apa: str, ieee: str) -> None:
    """Given names without capitals are written out, small letters stay small, nicknames and titles are left out."""
    in_apa, in_ieee = _both(made(authors=(name,), year=2020))
    assert in_apa.startswith(apa)
    assert in_ieee.startswith(ieee)


@pytest.mark.parametrize(
    ("title", "apa", "ieee"),
    [
        ("Do Fish Wait?", f"Do Fish Wait? In {ICLR}.", "“Do Fish Wait?” in ICLR, 2022."),
        ("鱼等吗？", f"鱼等吗？ In {ICLR}.", "“鱼等吗？” in ICLR, 2022."),
        ("هل تنام الأسماك؟", f"هل تنام الأسماك؟ In {ICLR}.", "“هل تنام الأسماك؟” in ICLR, 2022."),
        ("मछली सोती है।", f"मछली सोती है। In {ICLR}.", "“मछली सोती है।” in ICLR, 2022."),
        ("Who asked “Why?”", f"Who asked “Why?” In {ICLR}.", "“Who asked ‘Why?’” in ICLR, 2022."),
        ("Wait!", f"Wait! In {ICLR}.", "“Wait!” in ICLR, 2022."),
        ("What Next...", f"What Next… In {ICLR}.", "“What Next…” in ICLR, 2022."),
        ("What Next…", f"What Next… In {ICLR}.", "“What Next…” in ICLR, 2022."),
        ("A Stop.", f"A Stop. In {ICLR}.", "“A Stop,” in ICLR, 2022."),
    ],
)
def test_a_title_ends_in_one_mark(title: str, apa: str, ieee: str) -> None:
    """Its own, where it has one."""
    in_apa, in_ieee = _both(made(title, authors=("Ada Kite",), venue="ICLR 2022", year=2022))
    assert in_apa == f"Kite, A. (2022). {apa}"
    assert in_ieee == f"A. Kite, {ieee}"


LAGOON = {"publisher": "Lagoon Press", "place": "Kiel"}
EDITORS = (Person("Ash", "Tobin"), Person("Reef", "Ona"))
OF_TYPES = {
    "article": (
        made(
            "Dusk",
            type="article",
            venue="JHEP",
            year="2021-06-17",
            facts={"volume": "12", "number": "3", "pages": "1–5"},
        ),
        "Quill, M. (2021). Dusk. Journal of High Energy Physics, 12(3), 1–5.",
        "M. Quill, “Dusk,” JHEP, vol. 12, no. 3, pp. 1–5, Jun. 2021.",
    ),
    "article number": (
        made("Dusk", type="article", venue="JHEP", year=2021, facts={"volume": "12", "article_number": "107168"}),
        "Quill, M. (2021). Dusk. Journal of High Energy Physics, 12, Article 107168.",
        "M. Quill, “Dusk,” JHEP, vol. 12, Art. no. 107168, 2021.",
    ),
    "book": (
        made("Dusk", type="book", year="1781", facts={**LAGOON, "edition": "2"}),
        "Quill, M. (1781). Dusk (2nd ed.). Lagoon Press.",
        "M. Quill, Dusk, 2nd ed. Kiel: Lagoon Press, 1781.",
    ),
    "edited book": (
        made("Dusk", type="book", year="ca. 1785", editors=EDITORS, facts={**LAGOON, "series": "Reefs", "volume": "7"}),
        "Ash, T., & Reef, O. (Eds.). (ca. 1785). Dusk. Lagoon Press.",
        "T. Ash and O. Reef, Eds., Dusk. in Reefs, no. 7. Kiel: Lagoon Press, ca. 1785.",
    ),
    "chapter": (
        made("Dusk", type="chapter", venue="Days", year="1785/86", editors=EDITORS, facts={**LAGOON, "pages": "7–12"}),
        "Quill, M. (1785/86). Dusk. In T. Ash & O. Reef (Eds.), Days (pp. 7–12). Lagoon Press.",
        "M. Quill, “Dusk,” in Days, T. Ash and O. Reef, Eds., Kiel: Lagoon Press, 1785/86, pp. 7–12.",
    ),
    "thesis": (
        made("Dusk", type="thesis", year=2019, facts={"institution": "Seaside University"}),
        "Quill, M. (2019). Dusk [Thesis]. Seaside University.",
        "M. Quill, “Dusk,” Thesis, Seaside University, 2019.",
    ),
    "report": (
        made("Dusk", type="report", year=2019, facts={"institution": "Reef Council", "number": "TR-7"}),
        "Quill, M. (2019). Dusk (TR-7). Reef Council.",
        "M. Quill, “Dusk,” Reef Council, TR-7, 2019.",
    ),
    "data set": (
        made("Dusk", type="dataset", year=2019, venue="Zenodo", doi="10.5281/z"),
        "Quill, M. (2019). Dusk [Dataset]. Zenodo. https://doi.org/10.5281/z",
        "M. Quill, “Dusk.” Zenodo, 2019. doi: 10.5281/z.",
    ),
    "software": (
        made("Dusk", type="software", year=2019, venue="Zenodo", facts={"edition": "1.2"}),
        "Quill, M. (2019). Dusk (Version 1.2) [Computer software]. Zenodo.",
        "M. Quill, Dusk. (2019). Zenodo.",
    ),
    "not out yet": (
        made("Dusk", type="other", year="forthcoming"),
        "Quill, M. (forthcoming). Dusk.",
        "M. Quill, “Dusk.” forthcoming.",
    ),
    "before our era": (
        made("Dusk", type="article", venue="JHEP", year="350 BC"),
        "Quill, M. (350 BC). Dusk. Journal of High Energy Physics.",
        "M. Quill, “Dusk,” JHEP, 350 BC.",
    ),
    "others": (
        made("Dusk", type="article", venue="JHEP", et_al=True),
        "Quill, M., et al. (n.d.). Dusk. Journal of High Energy Physics.",
        "M. Quill et al., “Dusk,” JHEP.",
    ),
}


@pytest.mark.parametrize("name", OF_TYPES)
def test_each_type_of_work_and_any_date(name: str) -> None:
    """What a record says of its publication stands where the style has it; dates are shown as they were written."""
    paper, in_apa, in_ieee = OF_TYPES[name]
    if name != "edited book":
        paper = replace(paper, authors=(Person("Quill", "Mara"),))
    assert _both(paper) == (in_apa, in_ieee)


@pytest.mark.parametrize(
    ("own", "survey", "title"),
    [
        ("", "", "Lössböden Im Kamptal"),
        ("en-GB", "de", "Lössböden Im Kamptal"),
        ("de", "en", "Lössböden im Kamptal"),
        ("", "de-AT", "Lössböden im Kamptal"),
        ("fr", "de", "Lössböden im Kamptal"),
    ],
)
def test_titles_of_other_languages_keep_their_capitals(own: str, survey: str, title: str) -> None:
    """Styles write English titles with capitals throughout; a work is in the survey's language unless it says."""
    facts = {"language": own} if own else {}
    paper = made("Lössböden im Kamptal", type="article", venue="Boden", year=1999, facts=facts)
    assert title in References().of(work(paper), Texts(survey))["chicago"]


def test_words_of_a_reference_are_in_the_language_of_the_survey() -> None:
    """Editors, months and quotation marks; English is that of the styles, which are American."""
    paper, *_ = OF_TYPES["chapter"]
    texts = References().of(work(paper), Texts("de"))
    assert "T. Ash & O. Reef (Hrsg.)" in texts["apa"]
    assert "„Dusk“, in Days, T. Ash und O. Reef, Hrsg.," in texts["ieee"]
    for language in ("en-GB", "en", "", "tlh", "x"):
        assert References().of(work(paper), Texts(language)) == References().of(work(paper), Texts("en-US"))


def test_thousands_of_authors_stay_short() -> None:
    """A style is given no more names than it can show, so a collaboration costs no more than a few."""
    crowd = work(made(authors=[Person(f"Quill{n}", "Mara") for n in range(3000)], year=2020))
    for style in STYLES:
        assert len(fields_of(crowd, style)["author"]) == 21
    assert "Quill18, M., … Quill2999, M. (2020)" in References().of(crowd)["apa"]


def test_a_reference_is_made_once() -> None:
    """What was made is not made again, and only by what a style is given are two items told apart."""
    paper = work(made("Gusts", authors=("Ada Kite",)))
    name = digest(STYLES[0], fields_of(paper, STYLES[0]))
    references = References({name: "as it was made"})
    assert references.of(paper)["apa"] == "as it was made"
    assert references.of(work(made("Gusts", authors=("Ada Kite",), arxiv="2404.00498")))["apa"] != "as it was made"


@pytest.mark.parametrize("name", CHECKED)
def test_references_are_as_the_manuals_have_them(name: str) -> None:
    """Each kind of record comes out as a person who knows the style would write it."""
    paper, in_apa, in_ieee = CHECKED[name]
    assert _both(paper) == (in_apa, in_ieee)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (
            {"authors": ("Ada Q Kite",), "arxiv": "2404.00498", "year": 2024},
            "Kite, Ada Q. 2024. “Gusts.” arXiv. https://arxiv.org/abs/2404.00498.",
        ),
        (
            {"authors": ("Ada Kite", "Bo Reel"), "venue": "ICLR 2022", "year": 2021},
            f"Kite, Ada, and Bo Reel. 2022. “Gusts.” In {ICLR}.",
        ),
        (
            {"authors": ("Ada Kite",), "venue": "Journal of Kites 2023", "doi": "10.1000/tails", "year": 2023},
            "Kite, Ada. 2023. “Gusts.” Journal of Kites. doi:10.1000/tails.",
        ),
    ],
)
def test_references_in_chicago_style(fields: dict[str, Any], expected: str) -> None:
    """Author and date, given names in full, what a paper appeared in by its full name."""
    assert References().of(work(made("Gusts", **fields)))["chicago"] == expected


def test_full_names_are_for_styles_that_want_them() -> None:
    """IEEE abbreviates; the survey's own name of a venue comes before the program's, and one that is unknown stays."""
    paper = made("Gusts", authors=("Ada Kite",), venue="ICLR 2022", year=2022)
    texts = References().of(work(paper, {"ICLR": "International Conference on Kites"}))
    assert "In International Conference on Kites." in texts["apa"]
    assert "in ICLR, 2022" in texts["ieee"]
    unknown = made("Gusts", authors=("Ada Kite",), venue="KnotConf 2022", year=2022)
    assert "In KnotConf 2022." in References().of(work(unknown))["apa"]


def test_every_bundled_record_has_its_references(bundled: dict[str, Work]) -> None:
    """No reference is broken: each names the title and the year, and has no doubled stop, gap or empty bracket."""
    for record in [*bundled.values()][::9]:
        for style, text in References().of(record).items():
            # Chicago has capitals in titles.
            assert fields_of(record, BY_ID[style])["title"].casefold() in text.casefold()
            if record.date:
                assert record.date.label in text
            for fault in ("..", "  ", "()", ",,", "”,", "ArXiv:", "span", "?.", "!."):
                assert fault not in text, text


NAMES = st.text(min_size=1, max_size=20).filter(str.strip)
PEOPLE = st.one_of(st.builds(Person, family=NAMES, given=NAMES), st.builds(Person, literal=NAMES))


@given(st.text(min_size=1, max_size=60), st.lists(PEOPLE, max_size=3))
def test_any_text_can_be_cited(title: str, authors: list[Person]) -> None:
    """Whatever titles and names hold, there is a reference, on one line."""
    paper = made(title, authors=authors, arxiv="2404.00498")
    for text in References().of(work(paper)).values():
        assert len(text.splitlines()) == 1
