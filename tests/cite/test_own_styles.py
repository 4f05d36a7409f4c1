"""Citation styles of a survey's own: files of the Citation Style Language, set as the program's are."""

from dataclasses import replace

import pytest
from records import made

from surveypress.cite.references import STYLES, References, Style, digest, fields_of, reference, styles_of
from surveypress.cite.work import work
from surveypress.core.config import Config
from surveypress.core.model import CitationStyle, Corpus
from surveypress.core.problems import ContentError, Location
from surveypress.core.texts import ENGLISH

FLAT = """<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
<info><title>Flat</title></info>
<bibliography><layout suffix=".">
<text variable="citation-number" prefix="[" suffix="] "/>
<group delimiter=", ">
<names variable="author"><name initialize-with="" name-as-sort-order="all" sort-separator=" "/></names>
<text variable="title" quotes="true"/>
<text variable="container-title" form="short"/><text variable="container-title" prefix="(" suffix=")"/>
<date variable="issued"><date-part name="year"/></date>
</group></layout></bibliography>
</style>"""
PAPER = work(made("Gusts", authors=("Ada Q Kite", "Bo Reel"), venue="ICLR 2022", year=2021))


def _style(text: str = FLAT, name: str = "flat") -> Style:
    own = {name: CitationStyle("Flat", text, Location("content/styles/flat.csl", 1, 1))}
    (style,) = styles_of(_corpus(own, name))
    return style


def _corpus(own: dict[str, CitationStyle], *names: str) -> Corpus:
    return Corpus(Config("Kites", citation_styles=names), {}, {}, {}, styles=own)


def test_it_is_set_like_the_others() -> None:
    """Names are shortened as the style has it, a venue has both its names, and a list brings its own numbers."""
    text = References().of(PAPER, ENGLISH, [_style()])["flat"]
    full = "Proceedings of the International Conference on Learning Representations"
    assert text == f"Kite AQ, Reel B, “Gusts,” ICLR, ({full}), 2022."


def test_its_own_language_comes_first() -> None:
    """`default-locale` of the style decides words and marks, unless the library does not know it."""
    for locale, quoted in (
        ("en-GB", "‘Gusts’, "),
        ("fr-FR", "«\xa0Gusts\xa0», "),
        ("pt-BR", "“Gusts”, "),
        ("xx-YY", "“Gusts,” "),
    ):
        style = _style(FLAT.replace("<style ", f'<style default-locale="{locale}" '))
        assert quoted.replace("\xa0", " ") in References().of(PAPER, ENGLISH, [style])["flat"].replace("\xa0", " ")


def test_styles_come_in_the_order_of_the_settings() -> None:
    """A file takes the place of a style of the program's that is named as it is; what there is not is left out."""
    own = {"apa": CitationStyle("Our APA", FLAT, Location("content/styles/apa.csl", 1, 1))}
    assert [style.label for style in styles_of(_corpus(own, "ieee", "apa", "lost"))] == ["IEEE", "Our APA"]
    assert styles_of(Corpus(Config("Kites"), {}, {}, {})) == list(STYLES)


def test_another_file_is_another_reference() -> None:
    """What is kept of a style counts no longer when its file changes."""
    style, changed = _style(), _style(FLAT.replace(", ", "; "))
    assert digest(style, fields_of(PAPER, style)) != digest(changed, fields_of(PAPER, changed))
    assert "Gusts” ICLR" not in reference(changed, fields_of(PAPER, changed))


def test_what_cannot_be_set_names_file_and_line() -> None:
    """A style in which the library fails is a fault of the style, at the element where it fails."""
    style = _style(FLAT.replace('<text variable="title"', '<txt variable="title"'))
    with pytest.raises(ContentError) as raised:
        reference(style, fields_of(PAPER, style))
    (problem,) = raised.value.problems
    assert problem.location == Location("content/styles/flat.csl", 7, 1)
    assert "cannot set 'key' at <txt>: " in problem.message


def test_a_fault_of_the_program_stays_one() -> None:
    """Only styles of the survey's own are blamed."""
    broken = replace(STYLES[0], id="lost")
    with pytest.raises(ValueError, match="lost"):
        reference(broken, fields_of(PAPER, broken))
