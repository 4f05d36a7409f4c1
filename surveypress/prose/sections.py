"""Markdown cut at its headings, for pages that set the parts apart."""

from surveypress.prose.parser import markdown


def sections(text: str) -> tuple[str, list[tuple[str, str]]]:
    """Returns what stands before the first second-level heading, and (heading, text beneath it) for each one."""
    lines = text.splitlines()
    tokens = markdown().parse(text, {})
    cuts = [
        (token.map[0], token.map[1], tokens[n + 1].content)
        for n, token in enumerate(tokens)
        if token.type == "heading_open" and token.tag == "h2" and token.level == 0 and token.map
    ]
    starts = [start for start, _, _ in cuts] + [len(lines)]
    bodies = ["\n".join(lines[after : starts[n + 1]]).strip() for n, (_, after, _) in enumerate(cuts)]
    return "\n".join(lines[: starts[0]]).strip(), [(cut[2], body) for cut, body in zip(cuts, bodies, strict=True)]
