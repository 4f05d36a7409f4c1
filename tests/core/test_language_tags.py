"""Tags of languages, and what is meant where something else stands."""

import pytest

from surveypress.core.language_tags import known_tag, meant_tag, meant_tags, nearest_tag


@pytest.mark.parametrize(
    ("text", "known", "meant", "nearest"),
    [
        ("de", "de", "de", "de"),
        ("pt_br", "pt-BR", "pt-BR", "pt-BR"),
        ("zh-hans-cn", "zh-Hans-CN", "zh-Hans-CN", "zh-Hans-CN"),
        ("de-1996", "de-1996", "de-1996", "de-1996"),
        ("es-419", "es-419", "es-419", "es-419"),
        ("grc", "grc", "grc", "grc"),
        ("cmn", "cmn", "cmn", "cmn"),  # says more than zh
        ("aaq", "aaq", "aaq", "aaq"),  # one of thousands that Babel does not name
        ("iw", "iw", "iw", "iw"),
        ("ger", "", "de", "de"),
        ("deu-AT", "", "de-AT", "de-AT"),
        ("German", "", "de", "de"),
        ("Deutsch", "", "de", "de"),
        ("ngerman", "", "de", "de"),
        ("langfrench", "", "fr", "fr"),
        ("UKenglish", "", "en-GB", "en-GB"),
        ("jp", "", "", "ja"),
        ("germann", "", "", "de"),
        ("xx", "", "", ""),
        ("en-XX", "", "", ""),
        ("English; German", "", "", ""),
        ("", "", "", ""),
    ],
)
def test_a_language(text: str, known: str, meant: str, nearest: str) -> None:
    """A tag is known by its parts; codes of bibliographies, names and LaTeX's names mean one."""
    assert (known_tag(text), meant_tag(text), nearest_tag(text)) == (known, meant, nearest)


def test_several_languages() -> None:
    """Each is taken by itself; one that is none leaves all as they stand."""
    assert meant_tags("English; ngerman and fr") == "en, de, fr"
    assert meant_tags("English; Kitish") == ""
