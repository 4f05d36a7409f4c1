"""Prose cut at its headings."""

from hypothesis import given
from hypothesis import strategies as st

from surveypress.prose.sections import sections


def test_the_lead_and_the_parts() -> None:
    """What stands before the first heading leads; deeper headings stay inside their part, those in code do not cut."""
    text = "One.\n\n## Two\n\na\n\n### b\n\n```\n## no\n```\n\nThree\n-----\nc\n"
    assert sections(text) == ("One.", [("Two", "a\n\n### b\n\n```\n## no\n```"), ("Three", "c")])


def test_prose_without_headings_is_all_lead() -> None:
    """A survey may open with plain prose, or with none."""
    assert sections("Only this.\n") == ("Only this.", [])
    assert sections("") == ("", [])


@given(st.lists(st.sampled_from(["a", "", "## h", "> ## q", "- ## l", "    ## c", "---", "# t"]), max_size=12))
def test_no_line_is_lost(lines: list[str]) -> None:
    """Whatever the prose, every word of it stands in one part."""
    lead, parts = sections("\n".join(lines))
    words = " ".join([lead, *(f"{title} {text}" for title, text in parts)]).split()
    kept = "".join(words).translate(str.maketrans("", "", "#-"))
    assert sorted(kept) == sorted("".join(lines).replace(" ", "").translate(str.maketrans("", "", "#-")))
