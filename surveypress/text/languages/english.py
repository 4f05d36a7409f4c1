"""English: Snowball's stems, with British and American spellings made one before."""

import re

import Stemmer

from surveypress.text.languages.language import Language

# The list of the package stop-words also holds words that title papers (system, text, computer, test).
_STOP = (
    "a about across after al all also am among an and any are as at be because been before being between both but by "
    "can could did do does doing each either et every for from further had has have having he her here his how if in "
    "into is it its itself just may me might more most much must my neither no nor not of off on once only onto or "
    "other our out own per rather s same she should so some such t than that the their them then there these they "
    "this those through thus to too under until up upon us very via was we were what when where whether which while "
    "who whose why will with within without would yet you your"
)
# Ending, what it becomes, letters before it.
_ENDINGS = (
    ("is(e|ed|es|er|ers|ing|ation|ations|able)", r"iz\1", 3),
    ("ys(e|ed|es|er|ers|ing)", r"yz\1", 2),
    ("ys[ie]s", "yze", 2),
    ("our(s|ed|ing|al|ally|able|ful)?", r"or\1", 3),
    ("tred", "tered", 3),
    ("tre(s)?", r"ter\1", 3),
    ("ogued", "oged", 2),
    ("ogue(s)?", r"og\1", 2),
    ("ogramme(s|d)?", r"ogram\1", 1),
)
_AMERICAN = tuple((re.compile(rf"(?<=[a-z]{{{least}}}){ending}$"), instead) for ending, instead, least in _ENDINGS)
_BRITISH = re.compile("|".join(f"{ending}$" for ending, _, _ in _ENDINGS))
"""Any of them: most words have none, which is soon said."""
_KEPT = {"embed": "embed", "embeds": "embed", "bias": "bias", "biases": "bias", "biased": "bias", "several": "several"}
"""Stems that Snowball does not get right."""
_FUL = re.compile(r"(?<=[a-z]{2})ful(?:ly|ness)?$")
_snowball = Stemmer.Stemmer("english").stemWord


def stem(word: str) -> str:
    """Returns the Snowball stem of the American spelling: `modelling`, `behaviours` and `analyses` meet their twins.

    What is useful is another thing than a use.
    """
    if word in _KEPT:
        return _KEPT[word]
    for pattern, instead in _AMERICAN if _BRITISH.search(word) else ():
        word, count = pattern.subn(instead, word)
        if count:
            break
    root = _FUL.sub("", word)
    return f"{_snowball(root)}{'ful' if root != word else ''}"


PACK = Language(
    "en",
    stem,
    frozenset(_STOP.split()),
    ((r"(?<=\p{L})['’]s(?![\p{L}\p{N}])", ""), (r"(?<=\p{L}{4})2(?=\p{L}{4})", " to ")),
    differences="gains?|improvements?|speed[- ]?ups?|reductions?|increases?|decreases?|savings?|saved",
    against="over|than|from|against|versus|vs|beyond|above|below|relative to|compared (?:to|with)",
    unstated=frozenset(
        ("not stated", "not reported", "not named", "not given", "not applicable", "none stated", "unknown", "n/a")
    ),
)
