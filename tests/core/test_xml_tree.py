"""XML as a plain tree: names without prefixes, lines, text within; and what is refused with its line."""

import pytest

from surveypress.core.problems import ContentError
from surveypress.core.xml_tree import DEEPEST, parse_xml

LIST = """<?xml version="1.0"?>
<a:list xmlns:a="https://example.org/a" kind="kites">
  <a:kite><name>Silk
    and <b>bamboo</b> &amp; twine</name><sail/></a:kite>

  <kite><name/><name> Second </name></kite>
</a:list>
"""


def test_a_document_is_a_tree_of_elements() -> None:
    """Each knows its name, its line and its attributes; all that is within, in order."""
    root = parse_xml(LIST, "a.xml")
    assert (root.name, root.line, root.attributes["kind"]) == ("list", 2, "kites")
    assert [(node.name, node.line) for node in root.walk()] == [
        ("list", 2),
        ("kite", 3),
        ("name", 3),
        ("b", 4),
        ("sail", 4),
        ("kite", 6),
        ("name", 6),
        ("name", 6),
    ]


def test_paths_lead_to_elements_and_text() -> None:
    """To all of them, or to the first that says something; text takes in that of elements within, blanks as one."""
    root = parse_xml(LIST, "a.xml")
    assert [node.text for node in root.all("kite", "name")] == ["Silk and bamboo & twine", "", "Second"]
    assert [*root.all()] == [root]
    assert [*root.all("name")] == []
    assert root.first("kite", "name") == "Silk and bamboo & twine"
    assert root.children[1].first("name") == "Second"
    assert root.first("kite", "sail") == root.first("reel") == ""


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "broken XML: no element found"),
        ("<a>\n<b></a>", 2, "broken XML: mismatched tag"),
        ("<a/>\n<b/>", 2, "broken XML: junk after document element"),
        ("<a>\n&nobody;</a>", 2, "broken XML: undefined entity"),
        ('<!DOCTYPE a [\n<!ENTITY b "c">]>\n<a>&b;</a>', 2, "the XML declares entities"),
        ('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hosts">]>\n<a>&b;</a>', 1, "the XML declares entities"),
        ("<a>\n" * (DEEPEST + 1), DEEPEST + 1, f"the XML is nested more than {DEEPEST} levels deep"),
    ],
)
def test_what_is_no_good_document_is_refused(text: str, line: int, message: str) -> None:
    """With the line and what to do."""
    with pytest.raises(ContentError) as refused:
        parse_xml(text, "a.xml")
    (problem,) = refused.value.problems
    assert (problem.location.file, problem.location.line, problem.location.column) == ("a.xml", line, 1)
    assert (problem.message, problem.hint) == (message, "get the file once more; is it cut off?")


def test_the_deepest_that_is_read() -> None:
    """As many levels as the bound says; half a sign is replaced, not refused."""
    assert len([*parse_xml("<a>" * DEEPEST + "</a>" * DEEPEST, "a.xml").walk()]) == DEEPEST
    assert parse_xml("<a>\ud800x</a>", "a.xml").text == "?x"
