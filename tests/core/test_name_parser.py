"""Names come apart as bibliographies sort them, once, and what a record says explicitly is not guessed at again."""

import pytest

from surveypress.core.name_parser import (
    NotOneNameError,
    is_ambiguous,
    is_et_al,
    parse_name,
    parse_only_name,
    role_of,
    title_of,
)
from surveypress.core.persons import Person


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Ada Knott", Person("Knott", "Ada")),
        ("Edward J Hu", Person("Hu", "Edward J")),
        ("Marco AF Pimentel", Person("Pimentel", "Marco AF")),
        ("Aaron van den Oord", Person("van den Oord", "Aaron")),
        ("Guy Van den Broeck", Person("Van den Broeck", "Guy")),
        ("Robert L. Logan IV", Person("Logan", "Robert L.", suffix="IV")),
        ("Yingyan (Celine) Lin", Person("Lin", "Yingyan (Celine)")),
        ("  Ada   Knott ", Person("Knott", "Ada")),
        ("danah boyd", Person("boyd", "danah")),
        ("王小风", Person(literal="王小风")),
        ("ﾔﾏﾀﾞ ｼﾞﾛｳ", Person("ﾔﾏﾀﾞ", "ｼﾞﾛｳ")),
        ("佐々木 マリー", Person("佐々木", "マリー")),
        ("王 小风", Person("王", "小风")),
        ("김 민수", Person("김", "민수")),
        ("Max 王", Person("王", "Max")),
        ("محمد علي", Person("علي", "محمد")),
        ("محمد بن أحمد", Person(literal="محمد بن أحمد")),
        ("OpenAI", Person(literal="OpenAI")),
        ("Kanana LLM Team", Person(literal="Kanana LLM Team")),
        ("Quill empty separator Ash", Person("Ash", "Quill empty separator")),
        ("{Reef Council}", Person(literal="Reef Council")),
        ("{Barnes and Noble, Inc.; London}", Person(literal="Barnes and Noble, Inc.; London")),
    ],
)
def test_a_name_comes_apart(name: str, person: Person) -> None:
    """Particles stay with the family name, initials with the given ones; groups and braces stay whole."""
    assert parse_name(name) == person
    assert str(person) == " ".join(name.strip("{}").split())


@pytest.mark.parametrize(
    ("name", "person", "display"),
    [
        ("Nguyen, Kiet Van", Person("Nguyen", "Kiet Van"), "Kiet Van Nguyen"),
        ("García López, José Luis", Person("García López", "José Luis"), "José Luis García López"),
        ("Oord, Aaron van den", Person("Oord", "Aaron van den"), "Aaron van den Oord"),
        ("Logan, IV, Robert L.", Person("Logan", "Robert L.", suffix="IV"), "Robert L. Logan IV"),
        ("King, Martin Luther, Jr.", Person("King", "Martin Luther", suffix="Jr."), "Martin Luther King Jr."),
        ("Martin Luther King, Jr.", Person("King", "Martin Luther", suffix="Jr."), "Martin Luther King Jr."),
        ("A\u0301lvarez, Jose\u0301", Person("Álvarez", "José"), "José Álvarez"),
        ("王, 小风", Person("王", "小风"), "王 小风"),
        ("Board, Mara", Person("Board", "Mara"), "Mara Board"),
        ("Mara Quill, PhD", Person("Quill", "Mara", suffix="PhD"), "Mara Quill PhD"),
        ("Mara Quill (Hg.)", Person("Quill", "Mara"), "Mara Quill"),
        ("Quill, Mara (eds)", Person("Quill", "Mara"), "Mara Quill"),
    ],
)
def test_what_a_comma_says_is_taken_at_its_word(name: str, person: Person, display: str) -> None:
    """The family name stands before the comma, whatever it looks like."""
    assert parse_name(name) == person
    assert str(person) == display


@pytest.mark.parametrize(
    "name",
    [
        "Coral Reef Workshop",
        "World Reef Organization",
        "Reef Research",
        "The Lagoon Authors",
        "Team Lagoon",
        "Seaside University",
        "Collaboration ATLAS",
        "Reef AI",
        "Robert Koch-Institut",
        "Bundesministerium für Bildung und Forschung",
        "Deutsche Gesellschaft für Innere Medizin e.V.",
        "University of the Reef, Lagoon Campus",
        "William of Ockham",
        "Université de Lyon",
        "Министерство рифов",
        "World Bank",
        "Doctors Without Borders",
        "Médecins Sans Frontières",
        "جامعة القاهرة",
    ],
)
def test_organisations_stay_whole(name: str) -> None:
    """By their words, in several languages; and what is said explicitly is a person's name all the same."""
    assert parse_name(name) == Person(literal=name)


@pytest.mark.parametrize("name", ["William Press", "Alonzo Church", "Stefan Banach", "Ai Wei", "Wei Ai", "Ira Fundel"])
def test_people_who_are_called_like_things_are_people(name: str) -> None:
    """A family name that is a word too makes nobody an organisation."""
    assert not parse_name(name).literal


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("Mara Quill and Tobin Ash", "[Mara Quill, Tobin Ash]"),
        ("Quill, Mara and Ash, Tobin", '["Quill, Mara", "Ash, Tobin"]'),
        ("Quill, Mara; Ash, Tobin", '["Quill, Mara", "Ash, Tobin"]'),
        ("Quill, M. & Ash, T.", '["Quill, M.", "Ash, T."]'),
        ("Mara Quill, Tobin Ash, Ona Reef", "[Mara Quill, Tobin Ash, Ona Reef]"),
        ("A B, C D, E F, G H", "[A B, C D, E F, …]"),
        ("王小明、李雷", "[王小明, 李雷]"),
        ("Mara Quill / Tobin Ash", "[Mara Quill, Tobin Ash]"),
        ("Smith J, Doe JA", "[Smith J, Doe JA]"),
        ("Smith J, Doe JA, Roe K", "[Smith J, Doe JA, Roe K]"),
        ("Smith, J., Doe, J. A.", '["Smith, J.", "Doe, J. A."]'),
    ],
)
def test_several_names_in_one_text_are_refused(text: str, listed: str) -> None:
    """The hint is the list that was meant, ready to paste."""
    with pytest.raises(NotOneNameError, match="names several authors") as refusal:
        parse_name(text)
    assert f"authors: {listed}" in refusal.value.hint


def test_two_names_could_be_one_only_inside_a_list() -> None:
    """Where the whole of `authors` is one text, two full names around a comma are two people."""
    assert parse_name("García López, José Luis").family == "García López"
    with pytest.raises(NotOneNameError, match="several"):
        parse_only_name("Mara Quill, Tobin Ash")
    assert parse_only_name("Quill, Mara Ona") == Person("Quill", "Mara Ona")


@pytest.mark.parametrize(
    "text", ["Jr.", "iv", "", "{}", "  ", "-", "et al.", "Mara Quill et al.", "Quill,", ", Mara", "{} and {}", "and"]
)
def test_what_is_nobody_is_refused(text: str) -> None:
    """A suffix, a mark, or others are no author."""
    with pytest.raises(NotOneNameError):
        parse_name(text)


@pytest.mark.parametrize("text", ["Mara Quill et. al.", "Quill u. a.", "Quill M. y otros", "王 小风 等", "Quill и др."])
def test_others_behind_a_name_are_no_part_of_it(text: str) -> None:
    """In any language."""
    with pytest.raises(NotOneNameError, match="is no author"):
        parse_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "et al.",
        "et al",
        "Et al.",
        "others",
        "and others",
        "u. a.",
        "и др.",
        "等",
        "and 5 others",
        "وآخرون",
        "và cộng sự",
        "m.fl.",
    ],
)
def test_others_are_told(text: str) -> None:
    """In several languages."""
    assert is_et_al(text)
    assert not is_et_al(f"{text} Quill")


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Tolkien J.R.R.", Person("Tolkien", "J.R.R.")),
        ("van der Berg J.-P.", Person("van der Berg", "J.-P.")),
        ("Иванов И. И.", Person("Иванов", "И. И.")),
        ("J. R. R. Tolkien", Person("Tolkien", "J. R. R.")),
        ("Malcolm X", Person("X", "Malcolm")),
        ("J. R. R.", Person("R.", "J. R.")),
        ("Dr. Mara Quill", Person("Quill", "Mara")),
        ("Prof. Dr. Mara Q. Ash", Person("Ash", "Mara Q.")),
        ("Herr Quill", Person("Quill", "Herr")),
    ],
)
def test_initials_behind_and_titles_before(name: str, person: Person) -> None:
    """Dotted initials at the end are given names; titles of a whole name are left out."""
    assert parse_name(name) == person


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Mara Quill (Hg.)", "(Hg.)"),
        ("Mara Quill (eds.) ", "(eds.)"),
        ("Mara Quill", ""),
        ("Mara (Quill) Ash", ""),
        ("(Hg.)", ""),
        ("", ""),
        (None, ""),
        (["Mara Quill (Hg.)"], ""),
    ],
)
def test_a_role_behind_a_name_is_told(name: object, role: str) -> None:
    """In brackets at its end; what is no text has none, and nothing but a role is no name with one."""
    assert role_of(name) == role


@pytest.mark.parametrize(
    ("name", "title"), [("Prof. Dr. Mara Quill", "Prof. Dr."), ("Mara Quill", ""), ("", ""), (None, ""), (7, "")]
)
def test_titles_before_a_name_are_told(name: object, title: str) -> None:
    """As they are written."""
    assert title_of(name) == title


def test_what_is_no_text_is_not_ambiguous() -> None:
    """Nor is nothing."""
    assert not any(map(is_ambiguous, (None, ["Smith J"], "", " ", "{Smith J}")))


@pytest.mark.parametrize(
    ("name", "told"),
    [("Smith J", True), ("Smith JA", True), ("Wei LI", True), ("Smith J.", False), ("Smith, J", False), ("J K", False)],
)
def test_a_last_word_that_may_be_initials_is_told(name: str, told: bool) -> None:
    """As medicine writes names, and as others write family names."""
    assert is_ambiguous(name) == told


def test_initials_are_no_others() -> None:
    """Even those that small letters would make "and others" of."""
    assert parse_name("Quill, E. A.") == Person("Quill", "E. A.")
    assert parse_name("Mara Quill E. A.").family == "Mara Quill"


@pytest.mark.parametrize("text", ["Riemann, Hugo, 1849-1919", "Riemann, Hugo, 1849–", "Riemann, Hugo, 1849."])
def test_years_of_a_life_are_no_part_of_a_name(text: str) -> None:
    """Libraries have them, and the hint is the name without."""
    with pytest.raises(NotOneNameError, match="has years") as refusal:
        parse_name(text)
    assert refusal.value.hint == 'write "Riemann, Hugo"'
