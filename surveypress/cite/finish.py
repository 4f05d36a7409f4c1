"""What the text of a reference still needs when citeproc-py is done with it: marks, and what it says twice."""

import re
from collections.abc import Mapping
from typing import Any

Fields = Mapping[str, Any]
"""What a style makes a reference of: CSL variables by name, and `locale`."""
ET_AL = "\ue000et al."
"""Stands for authors who are not named, as the last of those who are."""
_FINAL = '[?!…？！。؟۔।॥։።‽]["”’»」』]?'
"""Marks that end a sentence in some script, within quotation marks or not: no full stop follows them."""
_TAG = re.compile(r"<[^<>]*+>")
_DATE = re.compile(r"\. \(([^()]*+)\)\. ")
_EDITORS_AGAIN = re.compile(r" \([^()]*, (?:[eE]ds?\.|Hrsg\.)\)|(?<=\()[^()]*, (?:[eE]ds?\.|Hrsg\.); ")


def full_stop(text: str) -> str:
    """Returns the full stop that a part of a reference still needs: none behind a mark of its own, as in `Wait?`."""
    return "" if re.search(rf"(?:{_FINAL}|\.)[\u2068\u2069]*$", text) else "."


def apa(text: str, fields: Fields) -> str:
    """Returns a reference in APA style as its manual has it."""
    if "author" not in fields:
        # Editors or the title take the place of authors, where the library says them once more.
        head, stop, rest = text.partition("). ")
        text = head + stop + _EDITORS_AGAIN.sub("", rest, count=1) if "editor" in fields else text
        text = _without_repeated_title(text)
    if fields["type"] == "thesis" and "number" not in fields:
        # It names the number of a thesis, there or not.
        text = re.sub(r" \([^\W\d_]+\) (?=\[)", " ", text)
    text = _with_pages(text, fields)
    date = fields.get("issued", {}).get("literal", "")
    text = text.replace(f"({date}, {date})", f"({date})") if date else text
    text = re.sub(r"(?<=\()ed(s?)\.(?=\))|(?<=, )ed(s?)\.(?=[;)])", r"Ed\1\2.", text)
    return text.replace(" Retrieved http", " http")


def _with_pages(text: str, fields: Fields) -> str:
    """Returns a reference with the pages of a paper in proceedings, which the library leaves out without editors."""
    pages, book = (fields.get(name, "") for name in ("page", "container-title"))
    within = f"In {_TAG.sub('', book)}"
    if not pages or not book or pages in text or within not in text or fields["locale"] != "en-US":
        return text
    volume = f"Vol. {fields['volume']}, " if fields.get("volume") else ""
    label = "pp." if re.search(r"[-–,]", pages) else "p."
    return text.replace(within, f"{within} ({volume}{label} {pages})", 1)


def chicago(text: str, fields: Fields) -> str:
    """Returns a reference in Chicago style (author and date) as its manual has it."""
    date = fields.get("issued", {}).get("literal", "")
    if date and text.count(date) > 1 + fields["title"].count(date):
        # A date in words stands once more where the month would: behind a journal, or its volume in brackets.
        head, _, rest = text.rpartition(date)
        text = head.rstrip(" .,(") + rest.removeprefix(")")
    return _american(text)


def _american(text: str) -> str:
    """Returns a reference whose commas and stops stand within the quotation marks."""
    return re.sub(r"\.?”([,.])", r"\1”", re.sub(rf"({_FINAL})”\.", r"\1”", text))


def _without_repeated_title(text: str) -> str:
    """Returns `Title. (2020)` for `Title. (2020). Title`, whatever follows."""
    for date in _DATE.finditer(text):
        title, rest = text[: date.start()], text[date.end() :]
        if title and rest.startswith(title) and not rest[len(title) : len(title) + 1].isalnum():
            return f"{title}. ({date[1]}){rest[len(title) :]}"
    return text


def nested_quotations(text: str, opens: str, closes: str, inner_opens: str, inner_closes: str) -> str:
    """Returns a reference in which a quotation within quotation marks has the marks of the inner ones."""
    if opens == closes or text.count(opens) < 2:
        return text
    depth, parts = 0, []
    # Where the outer marks have blanks within, as in French, the inner ones may have none.
    for part in re.split(rf"({re.escape(opens)}\s?|\s?{re.escape(closes)})", text):
        depth = max(0, depth - 1) if part.endswith(closes) else depth
        inner = (inner_opens if part.startswith(opens) else inner_closes) if part.strip() in {opens, closes} else part
        parts.append(inner if depth else part)
        depth += part.startswith(opens)
    return text if depth else "".join(parts)


def ieee(text: str, _: Fields) -> str:
    """Returns a reference in IEEE style as its manual has it, without the number that a list gives it by itself."""
    text = re.sub(r"^\[\d+\] ?", "", text)
    # The library has no punctuation within quotation marks, where English has it.
    text = re.sub(r"”([,.])", r"\1”", text)
    # One mark where a title brings its own: “Wait!” and not “Wait!,”.
    text = re.sub(r"\.([.,])”", r"\1”", re.sub(rf"({_FINAL})[.,]”", r"\1”", text))
    text = text.replace(". , ", ", ")  # behind the number of a book in its series
    return text.replace("arXiv: arXiv:", "arXiv:")


def own(text: str, fields: Fields) -> str:
    """Returns a reference in a style of the survey's own, its marks within quotation marks as Americans have them."""
    return _american(text) if fields["locale"] == "en-US" else text


def any_style(text: str) -> str:
    """Returns a reference with one mark where two would stand, and with no word before "et al."."""
    text = re.sub(r" (?:&|[^\W\d_]+) \ue000", " ", text).replace("\ue000", "")
    return re.sub(rf"({_FINAL})\.(?=\s|$)", r"\1", re.sub(r"\.\.(?=\s|$)", ".", text))
