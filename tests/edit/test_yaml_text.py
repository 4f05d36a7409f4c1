"""YAML that imports write: it says what was meant, and leaves alone what a person wrote."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from surveypress.edit.yaml_text import amended, field, flow, record, scalar
from surveypress.read.front_matter import split
from surveypress.read.yaml_spans import load

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.sampled_from(
    [
        "no",
        "~",
        "1e3",
        "- x",
        "a: b",
        "a #b",
        "http://x.org/a:",
        "https://x.org/?a=b",
        "a\u2028b",
        "\ufeff",
        " a",
        "---",
    ]
)
PRINTABLE = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=40)


@given(TEXT)
def test_a_scalar_is_read_as_it_was(text: str) -> None:
    """Any text can be written on one line, alone or within brackets, and is read back by both of PyYAML's parsers."""
    assert "\n" not in scalar(text)
    for loader in (yaml.SafeLoader, yaml.CSafeLoader):
        assert yaml.load(scalar(text), Loader=loader) == text
        assert yaml.load(f"[{scalar(text)}, {{k: {scalar(text)}}}]", Loader=loader) == [text, {"k": text}]


@given(st.recursive(TEXT, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3)))
def test_flow_is_read_as_it_was(value: Any) -> None:
    """Lists and mappings of any texts, however nested, are read back."""
    assert yaml.safe_load(flow(value)) == value


@given(st.dictionaries(st.sampled_from(["title", "note", "abstract", "venue"]), PRINTABLE, min_size=1), PRINTABLE)
def test_a_record_is_read_as_it_was(fields: dict[str, str], body: str) -> None:
    """What an import writes is what the reader of records reads; empty fields are left out."""
    parts = split(record(fields, body), "x.md")
    assert parts.problems == ()
    assert parts.data == {name: text for name, text in fields.items() if text}
    assert parts.body.strip() == body.strip()


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30).map(lambda text: f"{text}\n{text}" * 9))
def test_a_field_of_many_lines_is_read_as_it_was(text: str) -> None:
    """Long text is a block where a block can hold it, and quoted where not."""
    assert yaml.safe_load(field("abstract", text)) == {"abstract": text}


KEPT = st.lists(
    st.sampled_from(
        [
            "title: A Kite  # a comment",
            "# a comment of its own",
            "",
            'venue: "Wind: 2024"',
            "abstract: |-\n  One\n\n  # two",
            "note: >\n  folded\n  text",
            "results:\n  - {metric: m, value: 1}  # row\n\n  - metric: n\n    value: 2",
            "facets: {wind: [high,\n  low]}",
        ]
    ),
    unique=True,
)
GROWN = st.sampled_from(
    [
        "",
        "sources:",
        "sources:  # none yet",
        "sources: []  # none",
        "sources: [ # none\n  ]",
        "sources: [{file: a, entry: 1}]",
        "sources: [{file: a, entry: 1}, ] # trailing",
        "sources:\n  - {file: a, entry: 1}  # first\n# end",
        "sources:\n- file: a\n  entry: 1\n\n# end",
    ]
)


@given(KEPT, GROWN, KEPT, st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["", "\ufeff"]))
def test_amending_leaves_all_else_alone(before: list[str], grown: str, after: list[str], eol: str, mark: str) -> None:
    """Of a record with comments, any order of keys, any line ends, nothing goes: text is only added."""
    after = [part for part in after if part not in before]
    front = "\n".join([*before, *([grown] if grown else []), *after])
    old = f"{mark}---\n{front}\n---\n\nBody --- text\n---\n".replace("\n", eol)
    new = amended(old, {"sources": [{"file": "b", "entry": 2}], "year": 2024, "code": "https://x.org/a"})
    rest = iter(new)
    assert all(char in rest for char in old), "a character went"
    assert (new.count("\r"), new.count("\n")) >= (old.count("\r"), old.count("\n"))
    assert eol == "\n" or "\n" not in new.replace(eol, "")
    data, _, faults = load(f"{front}\n", "x.md")
    parts = split(new.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"), "x.md")
    assert (faults, parts.problems) == ([], ())
    sources = ((data or {}).get("sources") or []) + [{"file": "b", "entry": "2"}]
    assert parts.data == {**(data or {}), "sources": sources, "year": "2024", "code": "https://x.org/a"}
    assert parts.body == "\nBody --- text\n---\n"


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("year:", "year: 2024"),
        ("year: # soon", "year: 2024 # soon"),
        ('year: ""', "year: 2024"),
        ("year: ~  # soon", "year: 2024  # soon"),
        ("year: |\ntitle: A", "year: 2024\ntitle: A"),
        ("{title: A}", "{title: A, year: 2024}"),
        ("  title: A", "  title: A\n  year: 2024"),
        ("title: A\n# end", "title: A\n# end\nyear: 2024"),
        ("title: 🪁 é\nyear:\nnote: x", "title: 🪁 é\nyear: 2024\nnote: x"),
    ],
)
def test_amending_fills_what_is_empty(front: str, expected: str) -> None:
    """A field that stands there without a value is filled where it stands; its comment stays."""
    assert amended(f"---\n{front}\n---\n", {"year": 2024}) == f"---\n{expected}\n---\n"
