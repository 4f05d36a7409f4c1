"""Faults as HTML: where, what, how to mend it, and the lines around; whatever the content holds is only text here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from surveypress.core.problems import Problem

AROUND = 2
"""Lines shown before and after the faulty one."""
WIDEST = 160
"""Characters shown of a line."""
MOST = 50
"""Faults shown at once."""

STYLE = """
section { font: 15px/1.5 system-ui, sans-serif; color: #1c1c1c; background: #fff; padding: 1rem 1.25rem; }
h2 { font-size: 1.1rem; margin: 0 0 .5rem; color: #a3151f; }
ol { margin: 0; padding: 0; list-style: none; }
li { margin: 0 0 1rem; }
p { margin: .15rem 0; overflow-wrap: anywhere; }
.where, pre { font: 13px/1.5 ui-monospace, monospace; }
.where { font-weight: 600; }
pre { margin: .35rem 0 0; padding: .5rem .75rem; background: #f4f4f2; overflow-x: auto; }
mark { background: #ffe1e1; color: inherit; }
@media (prefers-color-scheme: dark) {
  section { color: #eee; background: #1d1d1f; }
  h2 { color: #ff8d8d; }
  pre { background: #2a2a2d; }
  mark { background: #5b2226; }
}
"""


@dataclass(frozen=True, slots=True)
class Fault:
    """A problem with the lines around it, as they stood when it was found."""

    problem: Problem
    lines: tuple[tuple[int, str], ...] = ()
    """Number and text of each line shown."""


def with_lines(problems: Iterable[Problem], find: Callable[[str], Path | None]) -> tuple[Fault, ...]:
    """Returns problems with excerpts; `find` tells where the file of a message lies."""
    return tuple(Fault(problem, _lines(problem, find(problem.location.file))) for problem in problems)


def fragment(faults: Iterable[Fault]) -> str:
    """Returns the faults as a piece of HTML."""
    every = list(faults)
    title = "1 fault" if len(every) == 1 else f"{len(every):,} faults"
    rest = f"<p>… and {len(every) - MOST:,} more: see the terminal.</p>" if len(every) > MOST else ""
    return f"<section><h2>{title}</h2><ol>{''.join(map(_item, every[:MOST]))}</ol>{rest}</section>"


def page(faults: Iterable[Fault]) -> bytes:
    """Returns a whole page that shows the faults, for when there is no page to lay them over."""
    head = f'<meta charset="utf-8"><title>Faults</title><style>{STYLE}</style>'
    note = "<p>The page appears here as soon as this is mended and saved.</p>"
    body = fragment(faults).replace("</section>", f"{note}</section>")
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>{body}</body></html>\n'.encode()


def _item(fault: Fault) -> str:
    problem = fault.problem
    location = str(problem.location) if problem.location.line else problem.location.file
    return (
        f'<li><p class="where">{escape(location)}</p><p class="what">{escape(problem.message)}</p>'
        f'<p class="mend">To mend it: {escape(problem.hint)}</p>{_excerpt(fault)}</li>'
    )


def _excerpt(fault: Fault) -> str:
    if not fault.lines:
        return ""
    width = len(str(fault.lines[-1][0]))
    rows = []
    for number, text in fault.lines:
        # A window on a long line: some characters before the fault, the rest after it.
        start = max(0, fault.problem.location.column - WIDEST // 2) if len(text) > WIDEST else 0
        excerpt = ("…" if start else "") + text[start : start + WIDEST] + ("…" if len(text) > start + WIDEST else "")
        row = escape(f"{number:>{width}} | {excerpt}")
        rows.append(f"<mark>{row}</mark>" if number == fault.problem.location.line else row)
    return f"<pre>{chr(10).join(rows)}</pre>"


def _lines(problem: Problem, path: Path | None) -> tuple[tuple[int, str], ...]:
    line = problem.location.line
    if path is None or not line:
        return ()
    try:
        text = path.read_bytes().decode("utf-8", errors="replace")
    except OSError:
        return ()
    lines = text.replace("\r\n", "\n").split("\n")
    first = max(1, line - AROUND)
    return tuple(enumerate(lines[first - 1 : line + AROUND], first))
