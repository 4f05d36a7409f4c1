"""Entries -> the index that the search page loads: words, and who says them where. Pure.

Text is kept as it is read, word by word (without words that say nothing), as one character for each word: so the
browser can tell phrases, and compresses well. Frequent words have low numbers, as in UTF-8 those are shorter. Titles
and one-line summaries of papers are kept as they are shown instead, so that a result can be drawn from the index
alone; the browser reads their words itself. Of topics and terms only what the search uses is kept.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from surveypress.relate.entries import CITING_SENTENCES, FIELDS, Entry
from surveypress.searchindex.encoding import FIELD, PIECE, sign
from surveypress.searchindex.word_forms import packed
from surveypress.text.analyzer import Analyzer
from surveypress.text.tokenizer import ARTICLE, DENSE, GREEK, LETTERS, MARKS, WORD

STORED_FIELDS = frozenset({"title", "tldr"})
"""Fields of a paper that the index holds in full."""
_PAPER = frozenset(FIELDS.index(name) for name in FIELDS if name not in STORED_FIELDS)
_OTHER = frozenset({FIELDS.index("title"), CITING_SENTENCES})


def search_index(
    papers: Sequence[Entry], topics: Sequence[Entry], terms: Sequence[Entry], reader: Analyzer
) -> dict[str, Any]:
    """Returns rules, words, and the text of all entries, ready to be written as JSON.

    The text of these is what was read of it: words as `reader` has them, with blanks between, none that says nothing.
    """
    groups = (papers, _PAPER), (topics, _OTHER), (terms, _OTHER)
    counts: Counter[str] = Counter()
    for group, fields in ((papers, range(len(FIELDS))), *groups[1:]):
        for entry in group:
            counts.update(" ".join(piece for field in fields for piece in entry.fields[field]).split())
    spoken: dict[str, dict[str, int]] = defaultdict(dict)
    for word, count in counts.items():
        spoken[reader.stem(word)][word] = count
    order = sorted(spoken, key=lambda term: (-sum(spoken[term].values()), term))
    signs = {word: sign(number) for number, term in enumerate(order) for word in spoken[term]}
    place = {entry.key: n for n, entry in enumerate(papers)}
    return {
        "rules": rules(
            reader, {term: min(forms, key=lambda word: (-forms[word], word)) for term, forms in spoken.items()}
        ),
        "words": "\n".join(packed(spoken[term], reader.spelling) for term in order),
        "texts": [[_text(entry, fields, signs) for entry in group] for group, fields in groups],
        "cites": [
            [[[place[key] for key in keys if key in place] for keys in e.cites] for e in group] for group, _ in groups
        ],
    }


def rules(reader: Analyzer, folded_forms: Mapping[str, str]) -> dict[str, Any]:
    """Returns what the browser must know to read words as `reader` does.

    `folded_forms` is, for each stem, the folded form that stands for it.
    """
    return {
        "word": WORD,
        "dense": DENSE,
        "marks": MARKS,
        "letters": LETTERS,
        "greek": GREEK,
        "article": ARTICLE,
        "rewrites": reader.language.rewrites,
        "stop": " ".join(sorted(reader.stop_words)),
        "compounds": sorted(f"{one} {folded_forms.get(stem, stem)}" for one, stem in reader.compounds),
    }


def _text(entry: Entry, stored: Collection[int], signs: Mapping[str, str]) -> str:
    fields = [field if n in stored else () for n, field in enumerate(entry.fields)]
    return FIELD.join(PIECE.join("".join(map(signs.__getitem__, piece.split())) for piece in field) for field in fields)
