"""CSL item -> Highwire's `citation_*` tags, which Zotero and Google Scholar read from the head of a page."""

from surveypress.cite.csl import Item, Person
from surveypress.prose.maths import plain_title

_CONTAINERS = {"article-journal": "citation_journal_title", "paper-conference": "citation_conference_title"}


def meta_tags(item: Item) -> list[tuple[str, str]]:
    """Returns (name, content) of each tag."""
    tags = [("citation_title", plain_title(item["title"]))]
    tags += [("citation_author", _name(person)) for person in item.get("author", ())]
    if "issued" in item:
        tags.append(("citation_publication_date", str(item["issued"]["date-parts"][0][0])))
    if "container-title" in item:
        tags.append((_CONTAINERS[item["type"]], item["container-title"]))
    if "DOI" in item:
        tags.append(("citation_doi", item["DOI"]))
    if "archive_location" in item:
        tags.append(("citation_arxiv_id", item["archive_location"]))
        tags.append(("citation_pdf_url", f"https://arxiv.org/pdf/{item['archive_location']}"))
    return tags


def _name(person: Person) -> str:
    """Returns a name as it stands above the paper."""
    return person.get("literal") or " ".join(person[part] for part in ("given", "family", "suffix") if part in person)
