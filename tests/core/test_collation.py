"""Texts are sorted as readers of their language expect."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyuca import Collator

from surveypress.core.collation import initial, initial_id, sort_key
from surveypress.core.collation_table import LazyCollator

NAMES = (
    "Álvarez ångström Ash Aström Berg Çelik d’Ascoli Łukasiewicz Lund O’Brien Otto Öztürk Šimko van·den·Berg Zander 王"
)


WHOLE, LAZY = Collator(), LazyCollator()


@given(st.text(max_size=12))
def test_signs_have_the_weights_of_the_library(text: str) -> None:
    """Whichever are read first: each brings what the table has of it and of the signs behind it."""
    assert LAZY.sort_key(text) == WHOLE.sort_key(text)


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("", NAMES),
        ("en-GB", NAMES),
        ("de", "Ahlers Alt Älter Bär Öhm Ohr Straße Strassen Zahn"),
        ("sv", "Berg Zander Åberg Ärlig Öberg"),
        ("sv-FI", "Berg Zander Åberg Ärlig Öberg"),
        ("da", "Berg Zander Ærø Øst Aarhus Åse"),
        ("es", "Nava Nuñez Núñez Ñandú Otero"),
        ("cs", "Cibulka Čapek Dvořák Havel Chalupa Janáček Rak Řehoř Zeman Žižka"),
        ("pl", "Lis Łukasiewicz Mazur Zając Źródło Żak"),
        ("tr", "Cem Çelik Işık İnci Oz Öz"),
        ("hu", "Cukor Csaba Nagy Nyári Zala Zsolt"),
        ("ru", "Ежов Ёлкин Жуков Зимин"),
        ("el", "Άγγελος Βασίλης Γιώργος"),
        ("ar", "أحمد بكر علي محمد"),
    ],
)
def test_names_are_sorted_by_the_alphabet(language: str, order: str) -> None:
    """Accents do not scatter names, but letters of the language's own alphabet have their places."""
    names = [name.replace("·", " ") for name in order.split()]
    shuffled = random.Random(1).sample(names, len(names))
    assert sorted(shuffled, key=lambda name: (sort_key(name, language), name)) == names


@pytest.mark.parametrize(
    ("name", "language", "letter", "identifier"),
    [
        ("Knott", "", "K", "k"),
        ("Özdemir", "", "O", "o"),
        ("Özdemir", "sv", "Ö", "letter-f6"),
        ("Łukasiewicz", "", "L", "l"),
        ("Chalupa", "cs", "CH", "letter-63-68"),
        ("van den Oord", "", "V", "v"),
        ("d'Ascoli", "", "D", "d"),
        ("“Quoted”", "", "Q", "q"),
        ("İnci", "tr", "İ", "letter-69-307"),
        ("Işık", "tr", "I", "i"),
        ("王", "", "W", "w"),
        ("김", "", "G", "g"),
        ("Жуков", "", "Ж", "letter-436"),
        ("علي", "", "ع", "letter-639"),
        ("Ωμέγα", "", "Ω", "letter-3c9"),
        ("3M", "", "other", "other"),
        ("", "", "other", "other"),
    ],
)
def test_initials(name: str, language: str, letter: str, identifier: str) -> None:
    """Each name is listed under a letter of its alphabet, which has an address of its own."""
    assert initial(name, language) == letter
    assert initial_id(letter) == identifier
