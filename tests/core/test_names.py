"""Titles and names compared, and slugs of them."""

import pytest

from surveypress.core.names import chosen_names, family_names, name_key, spellings, title_key
from surveypress.core.slugs import LONGEST, SLUG, distinct_slugs, slug


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("LoRA: Low-Rank", "lora low rank", True),
        ("Élan — vital!", "elan vital", True),
        ("Straße", "STRASSE", True),
        ("Lowrank", "Low rank", False),
        ("Kites 2", "Kites 3", False),
    ],
)
def test_spellings_of_a_title_share_a_key(one: str, other: str, *, same: bool) -> None:
    """Accents, case and marks do not count, words and digits do."""
    assert (title_key(one) == title_key(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Image Net", "imagenet", True),
        ("image-net", "Image_Net", True),
        ("C4", "c4", True),
        ("C++", "C", False),
        ("Élan", "Elan", False),
    ],
)
def test_spellings_of_a_name_share_a_key(one: str, other: str, *, same: bool) -> None:
    """Only case, blanks, hyphens and underscores do not count; a plus and an accent do."""
    assert (name_key(one) == name_key(other)) is same


def test_a_vocabulary_chooses_among_spellings() -> None:
    """A name of its own goes before an alias of another; the first alias before a later one."""
    vocabulary = {"ImageNet": ("ILSVRC", "C4"), "C4": ("colossal",), "Pile": ("ilsvrc",)}
    assert spellings(vocabulary) == {
        "imagenet": "ImageNet",
        "c4": "C4",
        "pile": "Pile",
        "ilsvrc": "ImageNet",
        "colossal": "C4",
    }


def test_what_no_vocabulary_names_is_spelled_as_most_do() -> None:
    """The vocabulary first, then the most frequent, then the first in the order of signs."""
    chosen = chosen_names({"ImageNet": ()}, ["imagenet", "imagenet", "glue", "GLUE", "GLUE", "SQuAD", "SQUAD"])
    assert chosen == {"imagenet": "ImageNet", "glue": "GLUE", "squad": "SQUAD"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kites & Reefs", "kites-reefs"),
        ("kites-2", "kites-2"),
        ("Größe", "grosse"),
        ("王小风", "wang-xiao-feng"),
        ("", ""),
        ("-a-", "a"),
    ],
)
def test_slugs(text: str, expected: str) -> None:
    """Small letters, digits and single hyphens, in any script."""
    assert slug(text) == expected


def test_a_slug_stays_short_and_two_texts_stay_two() -> None:
    """What is too long, or has no letters, gets a digest of the text."""
    fits, long, longer = "a" * LONGEST, "a" * (LONGEST + 1), "a" * (LONGEST + 2)
    assert slug(fits) == fits
    assert len(slug(long)) == LONGEST
    assert slug(long)[: LONGEST - 11] == "a" * (LONGEST - 11)
    assert slug(long)[LONGEST - 11] == "-"
    assert slug(long) != slug(longer)
    cut = slug("a" * (LONGEST - 12) + "-" + "b" * 40)
    assert SLUG.fullmatch(cut), "no two hyphens where it is cut"
    assert SLUG.fullmatch(slug("!?"))
    assert len(slug("!?")) == 10
    assert slug("!?") != slug("?!")


def test_slugs_are_numbered_where_texts_share_one() -> None:
    """The first keeps it; a number that is a slug of another is left to that."""
    assert distinct_slugs(["C", "C++", "C#", "C"]) == {"C": "c", "C++": "c-2", "C#": "c-3"}
    assert distinct_slugs(["C 2", "C", "C++"]) == {"C 2": "c-2", "C": "c", "C++": "c-3"}
    assert distinct_slugs([]) == {}


def test_sizes_count_as_their_family() -> None:
    """A name that adds nothing but a size to another name of the survey; no word is told from a list."""
    uses = [
        "Llama 2",
        "LLama-2",
        "Llama 2 7B",
        "llama-2-13B",
        "Mixtral",
        "Mixtral 8x7B",
        "Pythia 1B",
        "Llama 2 Chat",
    ]
    found = family_names({}, uses)
    assert {name: found[name_key(name)] for name in uses} == {
        **dict.fromkeys(uses[:4], "LLama-2"),
        "Mixtral": "Mixtral",
        "Mixtral 8x7B": "Mixtral",
        "Pythia 1B": "Pythia 1B",
        "Llama 2 Chat": "Llama 2 Chat",
    }
    assert family_names({"Llama 2": ["L2"]}, ["L2 7B", "L2"]) == {
        "llama2": "Llama 2",
        "l2": "Llama 2",
        "l27b": "Llama 2",
    }
