"""What is read of the texts of papers, topics and terms, each by itself, so that it can be remembered.

How a survey writes is learnt from what all of them say (`Written`); only then each can be read, and hangs on no more of
the others than on how they write the words that it has, too (`Reading`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice

from surveypress.core.memory import Memory
from surveypress.core.model import Corpus, Paper, Term, Topic
from surveypress.core.tracing import digest
from surveypress.relate.entries import FIELDS, Entry, entry_of
from surveypress.text.analyzer import Analyzer, Written, learnt, written
from surveypress.text.languages import language
from surveypress.text.languages.language import Language
from surveypress.text.spelling import Form, forms, seen
from surveypress.text.tokenizer import all_folded

WORD_WEIGHTS = {"title": 3, "tldr": 1, "summary": 1, "abstract": 1, "citing_sentences": 1}
"""What a word or a pair of words counts in the fields of a paper, where papers are compared by their words."""
MEANING_WEIGHTS = (3.0, 2.0, 2.0, 1.0, 1.0, 1.0, 0.7)
"""What a word counts in each field of a paper, for its place in the latent space."""
_CENTRAL = ("title", "tldr")
_RUNNING = ("tldr", "summary", "abstract", "citing_sentences", "title")


@dataclass(frozen=True, slots=True)
class Statement:
    """What an entry says, before anything is known of how the survey writes."""

    key: str
    cites: tuple[tuple[str, ...], ...]
    """For each citing sentence, keys of papers."""
    written: Written
    """Its pieces of text, one field after the other."""
    sizes: tuple[int, ...]
    """How many pieces each field has."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read of an entry."""

    fields: tuple[tuple[str, ...], ...]
    """For each field its pieces: their folded words with blanks between, none that says nothing."""
    terms: Mapping[str, int]
    """Stems, and pairs of neighbours with a blank between, with what they count."""
    meanings: Mapping[str, float]
    """Stems with what they count for its place in the latent space."""
    central: tuple[str, ...]
    """Those of `terms` that title and one line have."""
    own_name: tuple[str, ...]
    """Those of the name that a paper gives to its own method, which others only mention to speak of it."""
    others: tuple[str, ...]
    """Stems in running text that are not among `terms`."""


class Rules:
    """How a survey's texts are read, and what of it decides how a single one is."""

    def __init__(self, reader: Analyzer) -> None:
        self.reader = reader
        self._by_first: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for pair in sorted(reader.compounds):
            self._by_first[pair[0]].append(pair)
        irregular = sorted(reader.spellings.items())
        self._deciding = frozenset({*reader.spellings, *self._by_first})
        self._joined = {first: [each for each in irregular if each[0].startswith(first)] for first in self._by_first}
        self.stop_stems = frozenset(map(reader.stem, reader.stop_words))

    def deciding(self, said: Sequence[str]) -> Sequence[object]:
        """Returns what decides how an entry of these words is read, beside what it says: spellings and compounds."""
        if not self._deciding:
            return ()
        words = self._deciding.intersection(all_folded(said))
        spellings = sorted((word, self.reader.spellings[word]) for word in self.reader.spellings.keys() & words)
        firsts = sorted(self._by_first.keys() & words)
        return spellings, [(self._by_first[first], self._joined[first]) for first in firsts]


class ReadEntry:
    """A paper, a topic or a term of the glossary, as it is read."""

    def __init__(self, source: Paper | Topic | Term, pack: Language, memory: Memory) -> None:
        self._source, self._pack, self._memory = source, pack, memory
        self._digest = digest((pack.code, source))
        self.statement = memory.get("statement", self._digest, Statement, lambda: _statement(self.entry, pack))

    @property
    def key(self) -> str:
        """The key of the paper, the id of the topic, or the term."""
        return self.statement.key

    @cached_property
    def entry(self) -> Entry:
        """Its texts."""
        return entry_of(self._source, self._pack)

    def learn(self, rules: Rules, words: Sequence[str]) -> None:
        """Reads it; `words` are all that it says."""
        self._rules = rules
        self._digest = digest((self._digest, rules.deciding(words)))
        said = self.statement.written.texts
        self.reading = self._memory.get("reading", self._digest, Reading, lambda: _reading(self.entry, said, rules))

    @property
    def words(self) -> Entry:
        """What it says with all texts as they are read: words with blanks between."""
        return Entry(self.key, self.reading.fields, self.statement.cites)

    def forms(self, terms: frozenset[str], longer: Mapping[str, Sequence[str]]) -> tuple[Form, ...]:
        """Returns how it writes terms; `longer` has those of several words once more, by their first one."""
        words = {*self.reading.terms, *self.reading.others, *self._rules.stop_stems}
        phrases = (term for first in longer.keys() & words for term in longer[first])
        sought = frozenset({*(terms & words), *(term for term in phrases if words.issuperset(term.split()))})
        if not sought:
            return ()
        key = digest((self._digest, sorted(sought)))
        return self._memory.get("forms", key, tuple[Form, ...], lambda: self._forms(sought))

    def _forms(self, sought: frozenset[str]) -> tuple[Form, ...]:
        return tuple(form for piece in _running(self.entry) for form in forms(piece, sought, self._rules.reader))


def read_entries(corpus: Corpus, memory: Memory) -> tuple[Analyzer, list[tuple[ReadEntry, ...]]]:
    """Returns what reads the texts of a corpus; and papers, topics and terms of the glossary, as it reads them."""
    pack = language(corpus.config.language)
    sources: list[Iterable[Paper | Topic | Term]] = [corpus.papers.values(), corpus.topics.values(), corpus.terms]
    entries = [tuple(ReadEntry(source, pack, memory) for source in each) for each in sources]
    every = [*chain.from_iterable(entries)]
    parts = [entry.statement.written for entry in every]
    words = [part.words() for part in parts]
    reader = learnt(parts, words, pack)
    rules = Rules(reader)
    for entry, said in zip(every, words, strict=True):
        entry.learn(rules, said)
    return reader, entries


def _running(entry: Entry) -> Iterable[str]:
    """Returns the pieces of running text of an entry."""
    return chain.from_iterable(entry.fields[FIELDS.index(field)] for field in _RUNNING)


def _statement(entry: Entry, pack: Language) -> Statement:
    sizes = tuple(map(len, entry.fields))
    return Statement(entry.key, entry.cites, written(chain.from_iterable(entry.fields), pack), sizes)


def _reading(entry: Entry, said: Sequence[str], rules: Rules) -> Reading:
    """Returns what is read of an entry, of whose pieces `said` has the words."""
    reader = rules.reader
    found = {field: _terms(entry.fields[FIELDS.index(field)], reader) for field in WORD_WEIGHTS}
    terms = Counter(chain.from_iterable(found[field] * weight for field, weight in WORD_WEIGHTS.items()))
    running = {word for piece in _running(entry) for word in seen(piece, reader)}
    others = {*map(reader.stem, running)} - terms.keys() - rules.stop_stems
    telling = (_telling(text, reader) for text in said)
    fields = tuple(tuple(islice(telling, len(pieces))) for pieces in entry.fields)
    central = tuple(sorted({term for field in _CENTRAL for term in found[field]}))
    own_name = _own_name(entry, reader)
    return Reading(fields, dict(terms), _meanings(fields, reader), central, own_name, tuple(sorted(others)))


def _terms(pieces: Iterable[str], reader: Analyzer) -> list[str]:
    return [term for piece in pieces for term in reader.terms_and_pairs(piece)]


def _meanings(fields: Sequence[Sequence[str]], reader: Analyzer) -> Mapping[str, float]:
    stems: dict[str, float] = {}
    for pieces, weight in zip(fields, MEANING_WEIGHTS, strict=True):
        for stem in map(reader.stem, " ".join(pieces).split()):
            stems[stem] = stems.get(stem, 0.0) + weight
    return stems


def _own_name(entry: Entry, reader: Analyzer) -> tuple[str, ...]:
    head, colon, _ = entry.fields[FIELDS.index("title")][0].partition(":")
    return tuple(sorted({*reader.terms_and_pairs(head)})) if colon and len(head.split()) == 1 else ()


def _telling(text: str, reader: Analyzer) -> str:
    """Returns the folded words of a text that say something; it is of words in small letters with blanks between."""
    return " ".join(word for word in reader.joined(all_folded(text.split())) if word not in reader.stop_words)
