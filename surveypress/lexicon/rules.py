"""How words are made alike before they are compared: plain data, which the index carries to the browser.

So both sides follow the same rules by construction; static/js/search-words.js reads them as normal.py does.
"""

# Letters, digits and marks of all scripts of the basic plane, but no punctuation and no symbols; a dot or a comma
# belongs to a word between digits only.
_LETTER = (
    "0-9a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u1fff\u2c00-\u2dff"
    "\u3005-\u3007\u3041-\ud7ff\uf900-\ufdcf\ufe70-\ufefc\uff10-\uff19\uff66-\uffdc"
)
WORD = rf"\d+(?:[.,]\d+)+[{_LETTER}]*|[{_LETTER}]+(?:\.\d+(?![{_LETTER}]))?[{_LETTER}]*"
DENSE = "\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff"
"""Scripts that put no space between words: their text is read as pairs of letters."""

GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρστυφχψω",
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi "
        "chi psi omega".split(),
        strict=True,
    )
)
"""A Greek letter that stands alone is read by its name."""

JOINED = (
    (
        r"\b(pre|post|fine|multi|semi|non|re|co|un|sub|uni|cross|inter|intra|meta|micro|super|hyper|counter|over|under|de|out)-(?=[a-z]{3})",
        "$1",
    ),
    (r"\b(pre|post|fine|multi|mid) (?=(?:train|tun|modal|lingual|task|process))", "$1"),
    (r"\b(text|image|video|speech|seq|sequence)2(?=[a-z]{3})", "$1 to "),
    (r"(?<=[a-z])['\u2019]s\b", ""),
)
"""Spellings that differ by a hyphen or a blank only; pattern and what replaces the match."""

ENDINGS = (
    # Plurals.
    (
        ("sses", "ss", 1),
        ("ies", "y", 2),
        ("ss", "ss", 0),
        ("us", "us", 0),
        ("is", "is", 0),
        ("bias", "bias", 0),
        ("s", "", 3),
    ),
    # British and American spellings, and families of one stem.
    (
        ("embed", "embed", 0),
        ("ogramme", "ogram", 1),
        ("ogue", "og", 2),
        ("our", "or", 3),
        ("tre", "ter", 3),
        ("ization", "iz", 3),
        ("isation", "iz", 3),
        ("izing", "iz", 3),
        ("ising", "iz", 3),
        ("ized", "iz", 3),
        ("ised", "iz", 3),
        ("izer", "iz", 3),
        ("iser", "iz", 3),
        ("ize", "iz", 3),
        ("ise", "iz", 3),
        ("ysis", "yz", 2),
        ("ysing", "yz", 2),
        ("yzing", "yz", 2),
        ("ysed", "yz", 2),
        ("yzed", "yz", 2),
        ("yse", "yz", 2),
        ("yze", "yz", 2),
        ("ational", "", 3),
        ("ation", "", 3),
        ("ating", "", 3),
        ("ated", "", 3),
        ("ative", "", 3),
        ("ator", "", 3),
        ("ate", "", 3),
        ("eed", "eed", 0),
        ("ingly", "", 4),
        ("edly", "", 4),
        ("ing", "", 3),
        ("ed", "", 3),
        ("ssion", "ss", 3),
        ("tion", "t", 3),
        ("sion", "s", 3),
        ("ivity", "", 4),
        ("ity", "", 4),
        ("ive", "", 4),
        ("ly", "", 4),
        ("e", "", 3),
    ),
)
"""Groups of (ending, what replaces it, letters that must stand before it): each group uses its first that fits."""

STOP = (
    "a about across after all also am among an and any are as at be because been before being between both but by "
    "can could did do does doing each either every for from further had has have having he her here his how if in "
    "into is it its itself just may me might more most much must my neither no nor not of off on once only onto or "
    "other our out own per rather s same she should so some such t than that the their them then there these they "
    "this those through thus to too under until up upon us very via was we were what when where whether which while "
    "who whose why will with within without would yet you your"
)
"""Words that say nothing: neither texts nor queries keep them, so phrases reach over them."""
