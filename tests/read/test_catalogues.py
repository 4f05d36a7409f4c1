"""A survey's own translations: read, chosen by language, and refused where they could break a page."""

from pathlib import Path

import pytest
from toys import toy, write

from surveypress.core.texts import Catalogue
from surveypress.read import read
from surveypress.read.catalogues import catalogue, shipped, texts

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: {plural}\\n"\n\n'
TWO = "nplurals=2; plural=(n != 1);"


def _po(*pairs: tuple[str, str], plural: str = TWO) -> str:
    body = "\n\n".join(f'msgid "{message}"\nmsgstr "{translation}"' for message, translation in pairs)
    return f"{HEAD.format(plural=plural)}{body}\n"


def _problems(text: str) -> list[str]:
    return [str(problem) for problem in catalogue(text, "locale/xx.po")[1]]


def test_translations_are_read() -> None:
    """Those with plurals have all their forms; empty and doubtful ones are left out."""
    text = _po(("Topics", "Temoj"), ("Map", "")) + (
        'msgid "%(num)s paper"\nmsgid_plural "%(num)s papers"\n'
        'msgstr[0] "%(num)s verko"\nmsgstr[1] "%(num)s verkoj"\n\n'
        '#, fuzzy\nmsgid "Years"\nmsgstr "Jaroj"\n\n'
        'msgctxt "page"\nmsgid "Next"\nmsgstr "Sekva"\n'
    )
    made, problems = catalogue(text, "locale/eo.po")
    assert problems == []
    assert {name: each.forms for name, each in made.messages.items()} == {
        "Topics": ("Temoj",),
        "%(num)s paper": ("%(num)s verko", "%(num)s verkoj"),
        "page\x04Next": ("Sekva",),
    }


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (_po(("By %(name)s", "De %(nomo)s")), "names %(nomo)s"),
        (_po(("By %(name)s", "De %(name)d")), "lone per cent sign"),
        (_po(("Half", "50% da")), "lone per cent sign"),
        (_po(("Search", "<script>alert(1)</script>")), "other tags"),
        (_po(("Search", "a < b")), "other tags"),
        (_po(('See <a href=\\"%(url)s\\">it</a>', 'Vidu <a href=\\"javascript:alert(1)\\">tion</a>')), "other tags"),
        (_po(("Search", "Serĉi"), plural="nplurals=2; plural=n / 0;"), "rule of plurals"),
        (_po(("Search", "Serĉi"), plural="nplurals=2; plural=n;"), "rule of plurals"),
        (_po(("Search", "Serĉi"), plural="nplurals=2; plural=alert(1);"), "rule of plurals"),
        (_po(("Search", "Serĉi"), plural="nplurals=two; plural=0;"), "header"),
        (HEAD.format(plural=TWO) + 'msgid "one"\nmsgid_plural "many"\nmsgstr[0] "unu"\n', "plural forms"),
        ("msgid broken\n", "cannot be read"),
    ],
)
def test_a_translation_that_would_break_a_page_is_refused(text: str, fault: str) -> None:
    """It takes no values and brings no tags of its own, and its plurals are those that it says; the file is named."""
    [problem] = _problems(text)
    assert fault in problem
    assert problem.startswith("locale/xx.po:")


def test_tags_may_change_their_order() -> None:
    """A sentence is built another way in another language."""
    text = _po(("<b>%(a)s</b> of <i>%(b)s</i>", "<i>%(b)s</i>: <b>%(a)s</b>"))
    assert _problems(text) == []


def test_the_nearest_language_is_chosen() -> None:
    """The survey's own texts come first, then the program's for the exact language, then for its family."""
    own = Catalogue({})
    assert texts("de-AT", {"de": own}).catalogues == (own, shipped("de"))
    assert texts("de", {}).catalogues == (shipped("de"),)
    assert texts("eo", {}).catalogues == ()
    assert texts("pt_BR", {"pt-br": own}).language == "pt_BR"


def test_a_survey_speaks_its_language(tmp_path: Path) -> None:
    """A file in locale/ changes the texts; one for another language is named, as it is not used."""
    survey = toy(tmp_path)
    write(survey.content / "locale" / "en_GB.po", _po(("Topics", "Chapters")))
    write(survey.content / "locale" / "fr.po", _po(("Topics", "Sujets")))
    corpus, problems = read(survey.content)
    assert corpus.texts.gettext("Topics") == "Chapters"
    named = [problem for problem in problems if "fr.po" in problem.location.file]
    assert [problem.level for problem in named] == ["warning"]
    assert "the survey's language is en-GB" in named[0].message
