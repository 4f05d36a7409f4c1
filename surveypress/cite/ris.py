"""CSL items -> RIS.

Written here and not by rispy (which the tests read it back with): it puts a number before each record, which is no part
of the format, and wants a dictionary of its own names that is as long as this file.
"""

from collections.abc import Iterable, Iterator

from surveypress.cite.csl import Item, Person
from surveypress.prose.maths import plain_title

_TYPES = {"article-journal": "JOUR", "paper-conference": "CONF", "article": "UNPB"}


def ris(items: Iterable[Item]) -> str:
    """Returns the items as records of a .ris file, an empty line between them."""
    return "\n".join("".join(f"{tag}  - {' '.join(value.split())}\n" for tag, value in _lines(item)) for item in items)


def _lines(item: Item) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES.get(item["type"], "GEN")
    yield "ID", item["id"]
    yield "TI", plain_title(item["title"])
    yield from (("AU", _name(person)) for person in item.get("author", ()))
    if "issued" in item:
        year, *month = item["issued"]["date-parts"][0]
        yield "PY", str(year)
        if month:
            yield "DA", f"{year}/{month[0]:02}//"
    tags = (("T2", "container-title"), ("PB", "publisher"), ("DO", "DOI"), ("UR", "URL"))
    yield from ((tag, str(item[field])) for tag, field in tags if field in item)  # type: ignore[literal-required]
    if "archive_location" in item:
        yield "AN", f"arXiv:{item['archive_location']}"
    yield "ER", ""


def _name(person: Person) -> str:
    return person.get("literal") or ", ".join(person[part] for part in ("family", "given", "suffix") if part in person)
