"""What each paper says in all fields that a search looks into, as the browser puts it together for smaller surveys.

static/js/search/derived-fields.js does the same with the index that a browser loads whole.
"""

from collections.abc import Iterator, Sequence

from surveypress.relate.entries import CITING_SENTENCES, Entry
from surveypress.text.analyzer import Analyzer

FullText = Sequence[Sequence[str]]
"""For each field its pieces: folded words with blanks between, none that says nothing."""


def full_texts(
    groups: Sequence[Sequence[Entry]], sorted_under: Sequence[Sequence[str]], records: Sequence[str], reader: Analyzer
) -> Iterator[FullText]:
    """Yields for each paper its own fields, what it is sorted under, what others say of it, and authors and venue.

    `groups` are papers, topics and terms as they are read; `records` has a line of authors, venue and the like.
    """
    cited = _cited(groups)
    for paper, names, record, sentences in zip(groups[0], sorted_under, records, cited, strict=True):
        yield *paper.fields, [telling(name, reader) for name in names], sentences, [telling(record, reader)]


def telling(text: str, reader: Analyzer) -> str:
    """Returns the folded words of a text that say something, with blanks between."""
    return " ".join(word for word in reader.words(text) if word not in reader.stop_words)


def _cited(groups: Sequence[Sequence[Entry]]) -> Sequence[Sequence[str]]:
    """Returns for each paper the sentences of others that cite it."""
    place = {paper.key: n for n, paper in enumerate(groups[0])}
    found: list[list[str]] = [[] for _ in place]
    for group in groups:
        for entry in group:
            for sentence, keys in zip(entry.fields[CITING_SENTENCES], entry.cites, strict=False):
                for key in keys:
                    if key in place and (group is not groups[0] or key != entry.key):
                        found[place[key]].append(sentence)
    return found
