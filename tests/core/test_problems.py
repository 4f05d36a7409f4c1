"""Messages stay on their line and change nothing in a terminal, whatever names of files hold."""

import pytest

from surveypress.core.problems import Location, Problem, did_you_mean, printable


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("papers/lora.md", "papers/lora.md"),
        ("a\x1b[31mb\nc.md", r"a\x1b[31mb\nc.md".replace(r"\n", r"\x0a")),
        ("\u202egpj.md", r"\u202egpj.md"),
        ("\udcff.css", r"\xff.css"),
        ("\udc80\u0100", "\\x80\u0100"),
        ("a\u2028b", r"a\u2028b"),
        ("\U000e0001", r"\U000e0001"),
        ("مرجان 珊瑚 é", "مرجان 珊瑚 é"),
    ],
)
def test_what_a_terminal_would_obey_is_spelled_out(text: str, said: str) -> None:
    """Escape sequences, line ends and marks of direction are shown; letters of all scripts stay letters."""
    assert printable(text) == said
    assert str(Location(text, 2, 3)) == f"{said}:2:3"


def test_a_message_is_one_line_of_bounded_length() -> None:
    """Also where content of any length is quoted in it."""
    told = str(Problem(Location("a"), "x\n" * 100_000, "y" * 100_000))
    assert "\n" not in told
    assert len(told) < 4000


def test_near_names_are_offered() -> None:
    """At most three, the nearest first, in a fixed order; none that is far."""
    names = {"lora", "lorax", "qlora", "dora", "prefix"}
    assert did_you_mean("loras", names) == "; did you mean 'lora' or 'lorax' or 'qlora'?"
    assert did_you_mean("zzz", names) == did_you_mean("lora", ()) == ""
    assert did_you_mean("glosary", (name for name in ("glossary", "survey"))) == "; did you mean 'glossary'?"


def test_names_are_put_in_order_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand unknown keys of a survey of a hundred thousand papers do not sort them a thousand times."""
    calls = []
    monkeypatch.setattr(
        "surveypress.core.problems.sorted", lambda names: [calls.append(1), sorted(names)][1], raising=False
    )
    names = {f"key{n}" for n in range(20_000)} | {f"other{n}" for n in range(20_000)}
    for n in range(50):
        assert f"'key{n}'" in did_you_mean(f"key{n}s", names)
    assert "'other7'" in did_you_mean("ohter7", names)
    assert len(calls) == 1
