"""Answers of arXiv and OpenAlex in the shapes that their documentation shows, about works that nobody wrote."""

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape


def feed(*entries: str, total: int | None = None) -> str:
    """Returns an answer of arXiv with these entries."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        '<link href="http://arxiv.org/api/query?search_query=all:kite" rel="self" type="application/atom+xml"/>\n'
        '<title type="html">ArXiv Query: search_query=all:kite&amp;id_list=&amp;start=0&amp;max_results=100</title>\n'
        "<id>http://arxiv.org/api/cHxbiOdZaP56ODnBPIenZhzg5f8</id>\n<updated>2026-11-20T00:00:00-05:00</updated>\n"
        '<opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">'
        f"{len(entries) if total is None else total}</opensearch:totalResults>\n{''.join(entries)}</feed>\n"
    )


def atom(number: str, title: str, summary: str = "", date: str = "2026-11-03", doi: str = "") -> str:
    """Returns an entry of arXiv."""
    more = f'<arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">{doi}</arxiv:doi>\n' if doi else ""
    return (
        f"<entry>\n<id>http://arxiv.org/abs/{number}v1</id>\n<updated>{date}T18:00:00Z</updated>\n"
        f"<published>{date}T18:00:00Z</published>\n<title>{escape(title)}</title>\n"
        f"<summary>{escape(summary or title)}</summary>\n"
        "<author><name>Mara Quill</name></author>\n<author><name>Tobin Ash</name></author>\n" + more + ""
        '<arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">12 pages</arxiv:comment>\n'
        f'<link href="http://arxiv.org/abs/{number}v1" rel="alternate" type="text/html"/>\n'
        '<category term="physics.flu-dyn" scheme="http://arxiv.org/schemas/atom"/>\n</entry>\n'
    )


def work(number: int, title: str, abstract: str = "", cites: Sequence[int] = (), **more: Any) -> dict[str, Any]:
    """Returns a work of OpenAlex."""
    doi = more.pop("doi", f"https://doi.org/10.5555/work.{number}")
    words: dict[str, list[int]] = {}
    for n, word in enumerate((abstract or title).split()):
        words.setdefault(word, []).append(n)
    return {
        "id": f"https://openalex.org/W{number}",
        "doi": doi,
        "title": title,
        "display_name": title,
        "publication_year": 2026,
        "publication_date": "2026-10-12",
        "ids": {"openalex": f"https://openalex.org/W{number}", "doi": doi},
        "language": "en",
        "primary_location": {
            "is_oa": False,
            "landing_page_url": doi,
            "source": {
                "id": "https://openalex.org/S12",
                "display_name": "Kite Review",
                "issn_l": "1234-5679",
                "type": "journal",
            },
        },
        "type": "article",
        "authorships": [
            {"author_position": "first", "author": {"display_name": "Ona Reef"}, "raw_author_name": "Ona Reef"}
        ],
        "biblio": {"volume": "7", "issue": "2", "first_page": "11", "last_page": "19"},
        "keywords": [{"id": "https://openalex.org/keywords/kite", "display_name": "Kite", "score": 0.6}],
        "referenced_works": [f"https://openalex.org/W{one}" for one in cites],
        "abstract_inverted_index": words,
        **more,
    }


def results(*works: dict[str, Any]) -> dict[str, Any]:
    """Returns an answer of OpenAlex with these works."""
    meta = {"count": len(works), "db_response_time_ms": 31, "page": 1, "per_page": 100, "groups_count": None}
    return {"meta": meta, "results": list(works), "group_by": []}
