"""German: everything from the libraries; Snowball reads `ae`, `oe`, `ue` and `ss` as ä, ö, ü and ß by itself."""

import Stemmer
from stop_words import get_stop_words

from surveypress.text.languages.language import Language

PACK = Language(
    "de",
    Stemmer.Stemmer("german").stemWord,
    frozenset(get_stop_words("de")),
    differences=r"\w*(?:gewinne?|zunahmen?|abnahmen?|ersparnis(?:se)?|steigerung(?:en)?|senkung(?:en)?|verbesserung(?:en)?)",
    against="gegenüber|als|gegen|von|verglichen mit|im Vergleich",
    unstated=frozenset(("nicht angegeben", "nicht genannt", "nicht berichtet", "entfällt", "unbekannt", "k. a.")),
)
