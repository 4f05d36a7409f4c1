"""The words of a large survey by how they begin, so that a search loads the few that its own words may be.

static/js/search/cut/vocabulary.js reads this.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping

from surveypress.searchindex.word_forms import packed
from surveypress.text.tokenizer import is_dense

BASE, OFTEN = 3, 3
"""Letters that a word keeps without its ending, and how many words must have one (static/js/search/word-forms.js)."""


def spoken(texts: Iterable[str], stem: Callable[[str], str]) -> dict[str, Counter[str]]:
    """Returns for each stem how often each of its forms stands in some texts, which are folded words."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(text.split())
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for word, count in counts.items():
        found[stem(word)][word] = count
    return dict(found)


def commonest(forms: Mapping[str, int]) -> str:
    """Returns the form by which a browser calls a word."""
    return min(forms, key=lambda word: (-forms[word], word))


def beginning(word: str) -> str:
    """Returns what decides in which piece a form stands: two letters, or one sign of a script that is read in pairs."""
    return word[: 1 if is_dense(word) else 2]


def line(forms: Mapping[str, int], spelling: Callable[[str], str]) -> tuple[set[str], str]:
    """Returns how the forms of a word begin, and the line that has them all."""
    return {beginning(form) for form in forms}, packed(forms, spelling)


def endings(words: Iterable[Mapping[str, int]]) -> list[str]:
    """Returns the endings that words take, each by several, in the order of the alphabet."""
    often: Counter[str] = Counter()
    for forms in words:
        size = _shared([*forms])
        if len(forms) > 1 and size >= BASE:
            often.update({form[size:] for form in forms})
    return sorted(ending for ending, count in often.items() if count >= OFTEN)


def _shared(forms: list[str]) -> int:
    first, *others = forms
    size = len(first)
    for other in others:
        while not other.startswith(first[:size]):
            size -= 1
    return size
