"""Tokens to plain text: what a reader reads, without marks."""

from collections.abc import Sequence
from typing import Literal

from markdown_it.token import Token

from surveypress.prose.maths import plain_title

OBJECT = "\ufffc"
"""Stands for a citation where the place of one matters: Unicode's "object replacement character"."""


def plain_text(
    tokens: Sequence[Token], *, maths: Literal["tex", "dollars", "plain"] = "plain", citations: str = ""
) -> str:
    """Returns what stands in a block as text in one line; `citations` stands for each citation.

    Of a topic link its own words stay, or the topic's id. Maths comes as its TeX, between dollar signs, or made plain.
    """
    return "".join(_plain(token, maths, citations) for token in tokens)


def _plain(token: Token, maths: Literal["tex", "dollars", "plain"], citations: str) -> str:
    if token.type in {"text", "code_inline"}:
        return token.content
    if token.type in {"softbreak", "hardbreak"}:
        return " "
    if token.type == "math_inline":
        dollars = f"${token.content}$"
        return {"tex": token.content, "dollars": dollars}.get(maths) or plain_title(dollars)
    if token.type == "topic":
        return str(token.meta["label"] or token.meta["keys"][0].replace("-", " "))
    if token.type == "image":
        return plain_text(token.children or [], maths=maths, citations=citations)
    return citations if token.type == "cite" else ""
