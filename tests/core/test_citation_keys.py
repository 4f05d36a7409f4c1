"""Citation keys: as .bib files have them, in prose without ambiguity, with an address that is a slug."""

import re

import pytest

from surveypress.core import keys


@pytest.mark.parametrize(
    ("key", "address"),
    [
        ("lora", "lora"),
        ("Araz:2026img", "araz-2026img"),
        ("Smith2020a", "smith2020a"),
        ("DBLP:conf/nips/VaswaniSPUJGKP17", "dblp-conf-nips-vaswanispujgkp17"),
        ("a+b.c_d", "a-b-c-d"),
        ("Müller2020", "muller2020"),
        ("Кант1781", "kant1781"),
        ("王2020", "wang-2020"),
        ("حسن2020", "hsn2020"),
    ],
)
def test_a_key_has_a_slug_as_its_address(key: str, address: str) -> None:
    """A key of any script is good as it stands, and its address holds small letters, digits and hyphens."""
    assert (keys.fault(key), keys.address(key)) == ("", address)


@pytest.mark.parametrize("key", ["CON", "nul", "aux.1", "Com7", "lpt0.a.b"])
def test_no_file_has_the_name_of_a_device(key: str) -> None:
    """Windows could hold neither the record nor the page of such a key."""
    assert keys.is_device(key)
    for name in (keys.file_stem(key), keys.address(key)):
        assert re.fullmatch(r"[a-z0-9-]{5,}", name)
        assert not keys.is_device(name)
    assert keys.address("con") != keys.address("CON")


@pytest.mark.parametrize("key", ["console", "aux-1", "com10", "con_a"])
def test_other_names_stay(key: str) -> None:
    """Only the whole of a name before its first point counts."""
    assert keys.file_stem(key) == key


@pytest.mark.parametrize("key", ["a" * 200, "論" * 150, "\u0b83" * 3, "x" * 121])
def test_no_address_is_too_long_or_empty(key: str) -> None:
    """What would be too long for a file, or has no letters for a slug, gets a digest: still one of its own."""
    other = keys.address(f"{key[:-1]}b")
    assert re.fullmatch(r"[a-z0-9-]{1,120}", keys.address(key))
    assert keys.address(key) != other


@pytest.mark.parametrize(
    ("key", "fault"),
    [
        ("", "is empty"),
        ("a b", "holds a blank"),
        ("a,b", "holds a comma"),
        ("a@b", "holds an at sign"),
        ("a\u202eb", "holds '\\u202e'"),
        ("-a", "begins with neither a letter nor a digit"),
        ("a" * 201, "has 201 characters, at most 200 fit"),
    ],
)
def test_what_is_no_key(key: str, fault: str) -> None:
    """A key that no citation could name is refused in words."""
    assert keys.fault(key) == fault


@pytest.mark.parametrize(
    ("prose", "key"),
    [
        ("lora, p. 3", "lora"),
        ("lora.", "lora"),
        ("lora: a", "lora"),
        ("Araz:2026img]", "Araz:2026img"),
        ("a+b.c_d/e-f; x", "a+b.c_d/e-f"),
        ("lora's", "lora"),
        ("lora_ and", "lora"),
        ("a__b", "a__b"),
        ("lora...", "lora"),
        ("polyp所示", "polyp"),
        ("polyp에서", "polyp"),
        ("王2020。", "王2020"),
        ("कविता2020 में", "कविता2020"),
        ("{Smith & Sons, 2nd} x", "Smith & Sons, 2nd"),
    ],
)
def test_where_a_key_ends_in_prose(prose: str, key: str) -> None:
    """A key in prose ends before what closes a sentence, and before a script that puts no blanks between words."""
    match = re.match(keys.CITED, prose)
    assert match is not None
    assert keys.named(match[0]) == key


@pytest.mark.parametrize("key", ["lora", "Araz:2026img", "ends+", "Smith&Jones", "2020", "a--b", "_a_"])
def test_a_key_is_written_as_it_is_read(key: str) -> None:
    """What the page of a paper offers for prose names that paper."""
    match = re.fullmatch(keys.CITED, keys.cited(key))
    assert match is not None
    assert keys.named(match[0]) == key


@pytest.mark.parametrize(
    ("key", "stem"), [("lora", "lora"), ("a:b", "a-b"), ("x/y", "x-y"), ("Smith2020a", "Smith2020a")]
)
def test_the_file_of_a_key(key: str, stem: str) -> None:
    """A key that some disk would refuse as a name is kept in a file named by its slug."""
    assert keys.file_stem(key) == stem
