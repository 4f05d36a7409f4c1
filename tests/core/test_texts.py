"""Texts of the interface: translations with fallbacks, plurals, numbers, and names in another direction."""

import pytest

from surveypress.core.texts import ENGLISH, Catalogue, Texts, Translation, fallbacks, gettext_noop, locale_of

RUSSIAN = "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)"


def _texts(language: str, plural: str = "(n != 1)", **messages: tuple[str, ...]) -> Texts:
    return Texts(language, (Catalogue({name: Translation(forms) for name, forms in messages.items()}, plural),))


def test_english_is_as_it_is_written() -> None:
    """Without a catalogue a message stays, its values are put in, and one differs from many."""
    assert ENGLISH.gettext("On %(name)s: 100%%", name="kites") == "On kites: 100%"
    assert ENGLISH.ngettext("%(num)s paper", "%(num)s papers", 1) == "1 paper"
    assert ENGLISH.ngettext("%(num)s paper", "%(num)s papers", 0) == "0 papers"
    assert ENGLISH.ngettext("%(num)s paper", "%(num)s papers", 12345) == "12,345 papers"
    assert ENGLISH.pgettext("page", "Next") == "Next"


@pytest.mark.parametrize(("num", "form"), [(1, "a"), (2, "b"), (5, "c"), (11, "c"), (21, "a"), (22, "b"), (112, "c")])
def test_a_plural_follows_the_rule_of_its_catalogue(num: int, form: str) -> None:
    """A language with three forms gets the right one of them."""
    assert _texts("ru", RUSSIAN, paper=("a", "b", "c")).ngettext("paper", "papers", num) == form


def test_the_first_catalogue_that_has_a_message_gives_it() -> None:
    """A survey says one text otherwise and leaves the others to the program; what nobody has is English."""
    own = Catalogue({"Topics": Translation(("Kapitel",))})
    program = Catalogue({"Topics": Translation(("Themen",)), "Map": Translation(("Karte",))})
    texts = Texts("de-AT", (own, program))
    assert [texts.gettext(message) for message in ("Topics", "Map", "Years")] == ["Kapitel", "Karte", "Years"]


def test_a_context_tells_messages_apart() -> None:
    """The same English word may be two in another language."""
    texts = Texts("de", (Catalogue({"verb\x04Search": Translation(("Suchen",)), "Search": Translation(("Suche",))}),))
    assert (texts.pgettext("verb", "Search"), texts.gettext("Search")) == ("Suchen", "Suche")


@pytest.mark.parametrize(
    ("language", "number"),
    [
        ("en", "12,345"),
        ("de", "12.345"),
        ("de-CH", "12'345"),
        ("ar", "12,345"),
        ("x-kites", "12,345"),
        ("tlh", "12,345"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(language: str, number: str) -> None:
    """Groups of digits follow the language; a language that nobody knows is written as English is."""
    assert Texts(language).number(12345) == number


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("en-GB", "ltr"), ("ar", "rtl"), ("he-IL", "rtl"), ("fa", "rtl"), ("ur", "rtl"), ("ckb", "rtl"), ("dv", "rtl"),
        ("syr", "rtl"), ("ar-Latn", "ltr"), ("az-Arab", "rtl"), ("pa-Guru", "ltr"), ("tlh", "ltr"), ("zh-Hant", "ltr"),
    ],
)  # fmt: skip
def test_a_language_has_a_direction(language: str, direction: str) -> None:
    """It is that of its script, and a subtag may name another one."""
    assert Texts(language).direction == direction


def test_a_name_in_another_direction_is_isolated() -> None:
    """What would turn its neighbours stands in marks; digits and signs turn nothing."""
    english, arabic = Texts("en"), Texts("ar")
    assert english.isolated("علي") == "\u2068علي\u2069"
    assert [english.isolated(text) for text in ("Hu", "王小风", "Ørsted", "(2020)")] == [
        "Hu",
        "王小风",
        "Ørsted",
        "(2020)",
    ]
    assert arabic.isolated("Hu") == "\u2068Hu\u2069"
    assert [arabic.isolated(text) for text in ("علي", "2020", "")] == ["علي", "2020", ""]


def test_nouns_keep_their_capitals() -> None:
    """A title amid a sentence is in small letters, but not in German."""
    assert (Texts("en").inside_a_sentence("Data sets"), Texts("de").inside_a_sentence("Datensätze")) == (
        "data sets",
        "Datensätze",
    )


def test_a_language_falls_back_to_its_family() -> None:
    """What is said of a part of a tag holds for the whole."""
    assert [*fallbacks("zh_Hant-TW")] == ["zh-hant-tw", "zh-hant", "zh"]
    assert str(locale_of("de-x-kites")) == "de"


def test_lists_days_and_shares_are_written_as_the_language_writes_them() -> None:
    """Commas and semicolons are messages; days and percentages come from what is known of languages."""
    marks = {"between items\x04, ": Translation(("، ",)), "between phrases\x04; ": Translation(("؛ ",))}
    arabic, german = Texts("ar", (Catalogue(marks),)), Texts("de")
    assert (ENGLISH.listed(["a", "b", "c"]), arabic.listed(["a", "b"])) == ("a, b, c", "a، b")
    assert (ENGLISH.strung(["a, b", "c"]), arabic.strung(["a", "b"])) == ("a, b; c", "a؛ b")
    assert (ENGLISH.day("2026-05-31"), german.day("2026-05-31")) == ("May 31, 2026", "31. Mai 2026")
    assert Texts("en-GB").day("2026-05-31") == "31 May 2026"
    assert [Texts(tag).month("2026-03-31") for tag in ("en", "de", "fr")] == ["March 2026", "März 2026", "mars 2026"]
    assert (ENGLISH.percent(0.3), german.percent(0.3)) == ("30%", "30\xa0%")
    assert (ENGLISH.number(0.5), german.number(0.5)) == ("0.5", "0,5")
    assert gettext_noop("Kites") == "Kites"


def test_a_form_that_is_missing_is_the_last_one() -> None:
    """A translator who gave one form for all numbers, or too few, breaks nothing."""
    assert _texts("ru", RUSSIAN, paper=("a",)).ngettext("paper", "papers", 5) == "a"
    assert _texts("ru", RUSSIAN, paper=("a", "b")).ngettext("paper", "papers", 5) == "b"
    assert _texts("de", paper=("%(num)s Text", "%(num)s Texte")).ngettext("paper", "papers", 1234) == "1.234 Texte"
    assert Texts("de").ngettext("%(num)s of %(all)s", "%(num)s of %(all)s each", 2, all=3) == "2 of 3 each"


@pytest.mark.parametrize("tag", ["aao", "arc", "dv", "glk", "nqo", "rhg", "sam", "smp", "syr", "ar", "he", "fa"])
def test_languages_from_right_to_left(tag: str) -> None:
    """Those of which the library knows nothing too."""
    assert Texts(tag).direction == "rtl"


@pytest.mark.parametrize("script", "Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi".split())
def test_scripts_from_right_to_left(script: str) -> None:
    """A script turns a language that is written the other way, in any case of letters; a Latin one turns it back."""
    assert Texts(f"en-{script}").direction == Texts(f"en_{script.lower()}").direction == "rtl"
    assert Texts("ar-Latn").direction == "ltr"


@pytest.mark.parametrize("tag", ["de", "de-AT", "lb", "nds", "gsw", "DE"])
def test_languages_whose_nouns_have_capitals(tag: str) -> None:
    """They keep them amid a sentence."""
    assert Texts(tag).inside_a_sentence("Daten") == "Daten"


def test_small_letters_are_those_of_the_language() -> None:
    """Turkish has an `i` with a dot and one without; names and acronyms keep their capitals in any language."""
    assert Texts("tr").inside_a_sentence("İç Irmak") == "iç ırmak"
    assert Texts("en").inside_a_sentence("FDA Status") == "FDA status"
    assert "\u0307" not in Texts("en").inside_a_sentence("İzmir")


@pytest.mark.parametrize(
    ("language", "tag", "name"),
    [
        ("en", "fr", "French"),
        ("de", "fr", "Französisch"),
        ("fr", "grc", "grec ancien"),
        ("en", "pt-BR", "Brazilian Portuguese"),
        ("en", "de-1901", "German (1901)"),
        ("en", "zh-Hant", "Chinese (Hant)"),
        ("ar", "la", "اللاتينية"),
        *(("en", text, text) for text in ("", "xx", "French", "Latin; Greek")),
    ],
)
def test_languages_of_works_have_names(language: str, tag: str, name: str) -> None:
    """In the survey's language; what is no tag stays as it is."""
    assert Texts(language).language_name(tag) == name
