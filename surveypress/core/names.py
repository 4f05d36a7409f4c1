"""Titles and names compared: what two spellings of one share, and which of them a survey uses."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

_SIZE = re.compile(r"[ -]\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)?[BKMT]$")
"""What a name of one size of a model adds to the name of the model: a number of parameters, `7B` or `8x7B`."""


def title_key(title: str) -> str:
    """Returns what two spellings of one title share: letters and digits, without accents, case or marks."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", title) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", folded.casefold()))


def name_key(name: str) -> str:
    """Returns what two spellings of a name share: only case, spaces and hyphens differ; a plus tells two apart."""
    return re.sub(r"[^\w+]|_", "", name.casefold())


def spellings(vocabulary: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Returns the chosen name for each folded spelling in a vocabulary of names and what else each is called."""
    chosen = {name_key(name): name for name in vocabulary}
    for name, aliases in vocabulary.items():
        for alias in aliases:
            chosen.setdefault(name_key(alias), name)
    return chosen


def chosen_names(vocabulary: Mapping[str, Iterable[str]], uses: Iterable[str]) -> dict[str, str]:
    """Returns the one name for each folded spelling: the vocabulary's, or else that in which it is used most."""
    chosen = spellings(vocabulary)
    for name, _ in sorted(Counter(uses).items(), key=lambda item: (-item[1], item[0])):
        chosen.setdefault(name_key(name), name)
    return chosen


def family_names(vocabulary: Mapping[str, Iterable[str]], uses: Iterable[str]) -> dict[str, str]:
    """Returns the one name for each folded spelling, and that of its family for a name that only adds a size.

    `Llama 2 7B` counts as `Llama 2` where the survey has that name, too.
    """
    chosen = chosen_names(vocabulary, uses)
    return {key: chosen.get(name_key(_SIZE.sub("", name)), name) for key, name in chosen.items()}
