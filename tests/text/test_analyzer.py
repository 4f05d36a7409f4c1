"""What a survey's own spelling shows to be one word, and packs of languages."""

import pytest
from stop_words import get_stop_words

from surveypress.text.analyzer import analyzer, analyzer_of
from surveypress.text.languages import language


def _terms(tag: str, text: str, *others: str) -> list[str]:
    return list(analyzer((text, *others), language(tag)).terms(text))


def test_a_word_that_is_written_with_a_hyphen_and_without_is_one() -> None:
    """Where a survey writes both, a blank between the parts makes no difference either."""
    texts = "Pre-training helps.", "Pretraining helps; so does pre training.", "They pre-train a net."
    once = _terms("en", texts[0], *texts)[0]
    assert {term for text in texts for term in _terms("en", text, *texts) if "train" in term} == {once}


def test_words_that_stand_apart_as_a_rule_stay_apart() -> None:
    """One `sourcecode` does not make a word of `source code`."""
    often = "The source code and its source code; more source code."
    assert _terms("en", often, "A source-code of sourcecode.")[:2] == ["sourc", "code"]


@pytest.mark.parametrize(
    "forms",
    [
        "quantisation quantization quantised quantising",
        "behaviour behaviors",
        "modelling modeling models",
        "analyse analyses analyzed analysis",
        "centre centers",
        "kite kites kite's",
        "embed embedding embedded",
        "biases biased bias",
    ],
)
def test_english_forms_meet(forms: str) -> None:
    """Plural, tense, and British and American spellings give one stem."""
    assert len(set(_terms("en-GB", forms))) == 1


@pytest.mark.parametrize("words", ["useful used", "several severed", "bias biass", "hope hopeful", "embed ember"])
def test_english_words_of_one_root_may_differ(words: str) -> None:
    """What is useful is not what is used, and several things are not severed."""
    assert len(set(_terms("en", words))) == 2


@pytest.mark.parametrize(
    "forms", ["Größe Größen groesse", "Haus Häuser Hauses", "Straße Strassen", "schön schöne schoenes"]
)
def test_german_forms_meet(forms: str) -> None:
    """Umlauts and ß may be spelled out, and endings do not count."""
    assert len(set(_terms("de", forms))) == 1


def test_german_small_words_say_nothing() -> None:
    """Each language has its own."""
    assert _terms("de", "Die Größe der Häuser und die der Straßen") == ["gross", "haus", "strass"]
    assert _terms("en", "the size of a house and of the streets") == ["size", "hous", "street"]


@pytest.mark.parametrize(
    ("tag", "forms"),
    [
        ("fr", "génération générations"),
        ("ru", "воздушные воздушный"),
        ("ar", "الشِّعاب شعاب"),
        ("es-MX", "canción canciones"),
    ],
)
def test_other_languages_come_from_the_libraries(tag: str, forms: str) -> None:
    """A language without a pack of its own is stemmed too."""
    assert len(set(_terms(tag, forms))) == 1


@pytest.mark.parametrize("tag", ["ja", "zh-Hant", "tlh", ""])
def test_an_unknown_language_is_compared_as_it_is(tag: str) -> None:
    """No language is a fault."""
    assert _terms(tag, "Qapla qapla") == ["qapla", "qapla"]


def test_a_word_is_shown_as_it_is_mostly_written() -> None:
    """Accents are lost for comparison only."""
    read = analyzer(("Erdős and Erdős", "Erdos"), language("en"))
    assert read.spelling("erdos") == "erdős"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kites fly", "kite|fli|kite fli"),
        ("kites of reefs", "kite|reef"),  # a word that says nothing parts its neighbours
        ("kites, reefs", "kite|reef"),
        ("kites (reefs)", "kite|reef"),
        ("kites. Reefs", "kite|reef"),
        ("version 2.5 kites", "version|2.5|version 2.5|kite|2.5 kite"),
        ("kites x reefs", "kite|reef"),  # so does a single letter
        ("big kites fly", "big|kite|big kite|fli|kite fli"),
        ("漢字かな kites", "漢字|字か|かな|kite"),  # pairs of signs overlap already
        ("", ""),
    ],
)
def test_neighbours_are_terms_together(text: str, said: str) -> None:
    """Each word that says something, and each two of these that stand side by side in one clause."""
    read = analyzer((), language("en"))
    assert list(read.terms_and_pairs(text)) == list(filter(None, said.split("|")))


def test_what_has_been_learnt_can_be_kept() -> None:
    """A reader made of stems, spellings and compounds that another has learnt reads as that one does."""
    texts = "Pre-training the kites", "Pretraining of Erdős", "a pre training"
    learnt = analyzer(texts, language("en-GB"))
    assert learnt.compounds
    kept = analyzer_of("en-GB", learnt.stems, learnt.spellings, [list(pair) for pair in learnt.compounds])  # type: ignore[misc]
    assert kept == learnt
    assert [kept.terms(text) for text in texts] == [learnt.terms(text) for text in texts]
    assert kept.stem("unheard") == "unheard"
    assert kept.spelling("unheard") == "unheard"


def test_words_in_place_are_joined_where_they_are_one() -> None:
    """A compound reaches from the beginning of its first word to the end of its last, and is counted once."""
    read = analyzer(("Pre-training", "pretraining", "pre training"), language("en"))
    words = [("pre", 0, 3), ("training", 4, 12), ("pre", 13, 16), ("pre", 17, 20), ("training", 21, 29)]
    assert list(read.in_place(words)) == [("pretraining", 0, 12), ("pre", 13, 16), ("pretraining", 17, 29)]
    assert list(read.in_place([])) == []


@pytest.mark.parametrize(
    ("british", "american"),
    [
        line.split()
        for line in """\
organisation organization
optimisable optimizable
analysing analyzing
catalysers catalyzers
paralysis paralyze
colourful colorful
neighbouring neighboring
behavioural behavioral
centres centers
centred centered
dialogues dialogs
catalogued cataloged
programmes programs
programme program""".splitlines()
    ],
)
def test_british_and_american_spellings_are_one(british: str, american: str) -> None:
    """Each pair of endings has one stem."""
    assert _terms("en", british) == _terms("en", american)


@pytest.mark.parametrize("word", ["rise", "wise", "hour", "our", "rogue", "tres", "noise"])
def test_short_words_keep_their_endings(word: str) -> None:
    """What only looks like a British spelling is left: a wise hour is no wize hor."""
    assert language("en").stem(word)[:3] == word[:3]
    assert not {"z", "hor"} & {language("en").stem(word)[:3], language("en").stem(word)[-1:]}


def test_small_english_words_are_those_of_the_library() -> None:
    """All are of its list, which holds more: words that title papers say something here."""
    ours, listed = language("en").stop_words, set(get_stop_words("en"))
    assert ours <= listed
    assert not {"system", "text", "computer", "test"} & ours


@pytest.mark.parametrize("tag", ["en", "de", "ar"])
def test_small_words_are_left_out(tag: str) -> None:
    """A text of nothing but stop words has no terms."""
    pack = language(tag)
    assert len(pack.stop_words) > 100
    assert _terms(tag, " ".join(sorted(pack.stop_words))) == []


def test_stop_words_have_the_letters_of_their_language() -> None:
    """Some lists were kept in another encoding than they were written in."""
    assert {"şey", "kırk", "altmış", "mı"} <= language("tr").stop_words
    assert not any(set("þýð") & {*word} for word in language("tr").stop_words)
