"""Paper -> CSL item: the neutral record of which every export is made.

The names of the fields are those of CSL-JSON 1.0.2. One differs from it on purpose: `title` is as the survey has it,
with TeX maths between dollar signs, as each format writes maths in its own way.
"""

import re
from typing import TypedDict

from surveypress.cite.names import split_name
from surveypress.model import Paper

Person = dict[str, str]
"""`family` with `given` and `suffix` where there are any, or `literal`."""
Item = TypedDict(
    "Item",
    {
        "id": str,
        "type": str,
        "title": str,
        "author": list[Person],
        "issued": dict[str, list[list[int]]],
        "container-title": str,
        "publisher": str,
        "number": str,
        "archive": str,
        "archive_location": str,
        "DOI": str,
        "URL": str,
    },
    total=False,
)

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ARXIV = re.compile(r"(\d\d)(0[1-9]|1[0-2])\.\d{4,5}")
_MEETING = re.compile(r"conference|proceedings|workshop|symposium|findings|challenge|\bPMLR\b", re.IGNORECASE)
_JOURNAL = re.compile(
    r"transactions|journal|letters|\b(?:TPAMI|TKDE|TACL|TMLR|JMLR|IJCV|TIP|TASLP|TNNLS)\b", re.IGNORECASE
)
# A meeting goes by a name with several capitals: `ICLR 2022`, `IEEE SLT 2022`, `NeurIPS 2023`. Journals have words.
_CAPITALS = re.compile(r"(?:(?:ACM|IEEE) )?(?:\w*[A-Z][\w.&-]*[A-Z]|Interspeech\b)")


def item(paper: Paper) -> Item:
    """Returns a paper as a CSL item. What the record does not say stays out; nothing is guessed."""
    csl: Item = {"id": paper.key, "type": kind(paper), "title": paper.title}
    if paper.authors:
        csl["author"] = [_person(name) for name in paper.authors]
    issued = _issued(paper)
    if issued:
        csl["issued"] = {"date-parts": [issued]}
    if paper.venue:
        csl["container-title"] = paper.venue
    if csl["type"] == "article":
        csl["publisher"] = "arXiv"
        csl["number"] = f"arXiv:{paper.arxiv}"
    if paper.arxiv:
        csl["archive"] = "arXiv"
        csl["archive_location"] = paper.arxiv
    if paper.doi:
        csl["DOI"] = paper.doi
    url = _url(paper)
    if url:
        csl["URL"] = url
    return csl


def kind(paper: Paper) -> str:
    """Returns the CSL type: by the venue; without one `article`, CSL's word for a preprint, or `document`.

    A DOI alone does not say whether it is that of a journal or of a meeting.
    """
    if not paper.venue:
        return "article" if paper.arxiv else "document"
    name = re.sub(r"\([^()]*\)", " ", paper.venue).strip()
    if _MEETING.search(name):
        return "paper-conference"
    if _JOURNAL.search(name):
        return "article-journal"
    return "paper-conference" if _CAPITALS.match(name) else "article-journal"


def _issued(paper: Paper) -> list[int]:
    """Returns year, or year and month. A published paper has the year in the name of its venue, a preprint arXiv's."""
    if paper.venue:
        year = _YEAR.search(paper.venue)
        return [int(year[0])] if year else [paper.year] if paper.year else []
    month = _ARXIV.match(paper.arxiv)
    if month:
        return [2000 + int(month[1]), int(month[2])]
    return [paper.year] if paper.year else []


def _url(paper: Paper) -> str:
    if paper.url:
        return paper.url
    if paper.acl_id:
        return f"https://aclanthology.org/{paper.acl_id}/"
    return f"https://arxiv.org/abs/{paper.arxiv}" if paper.arxiv else ""


def _person(name: str) -> Person:
    parts = split_name(name)
    if not parts.given:
        return {"literal": parts.family}
    person = {"family": parts.family, "given": parts.given}
    return {**person, "suffix": parts.suffix} if parts.suffix else person
