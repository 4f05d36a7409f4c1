"""Sentences of prose, as tokens."""

from surveypress.core.problems import Location
from surveypress.prose.parser import parse
from surveypress.prose.sentences import running_text, sentences


def test_a_mark_carries_what_its_sentence_says() -> None:
    """Line ends inside a sentence become spaces, citations go; a table cell is its own sentence."""
    text = "Kites\nfly *high* [@a]. Yes.\n\n| x | So @b. No. |\n|---|---|\n"
    first, second = parse(text, Location("x.md")).references
    assert (first.sentence, second.sentence) == ("Kites fly high.", "So.")
    assert (first.number, second.number) == (0, 3)


def test_a_mark_knows_its_paragraph_and_heading() -> None:
    """What papers are named together in: a sentence, a paragraph, a part under a heading, however it is written."""
    text = "@a. @b.\n\n@c\n\nThe *one*\n---------\n\n- @d\n- @e\n"
    marks = parse(text, Location("x.md")).references
    assert [mark.number for mark in marks] == [0, 1, 2, 4, 5]
    assert [mark.paragraph for mark in marks] == [1, 1, 2, 4, 4]
    assert [(mark.section, mark.heading) for mark in marks] == [
        (0, ""),
        (0, ""),
        (0, ""),
        (1, "The one"),
        (1, "The one"),
    ]


def test_a_footnote_behind_the_full_stop() -> None:
    """It belongs to the sentence before it; what it says is a sentence elsewhere."""
    said = [sentence.text for sentence in sentences("One.[^n] Two `a. B` $c. D$.\n\n[^n]: Note @a.\n")]
    assert said == ["One.", "Two a. B $c. D$.", "Note."]


def test_a_note_that_nobody_calls_cites_nothing() -> None:
    """It is on no page, so its citation counts nowhere."""
    assert parse("One.\n\n[^n]: Note @a.\n", Location("x.md")).references == ()


def test_running_text_keeps_words_apart() -> None:
    """A bar stands where something is shown that the author did not write."""
    assert running_text("A [[wind|breeze]] of @a, `x`.\n\n- $y$\n") == "A | of |, x.\ny"
