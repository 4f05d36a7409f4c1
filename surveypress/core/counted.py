"""Numbers of volumes, issues and pages as title pages have them: `Bd. 4`, `№ 3`, `第12巻`, `S. 12–19`, `280 с.`."""

import re

_NUMBERED = r"(?=\s*(?:\d|[IVXLC]+\b))"
_VOLUME = re.compile(
    rf"^(?:vols?\.?|volumes?|volumen|Bde?\.|Band|Bände|Jg\.|Jahrgang|[tT]\.|[tT]om[eo]?|[тТ]т?\.|[тТ]ом|cilt|ročník|roč\."
    rf"|[vV]\.|rocznik|årgång|årg\.|jaargang|جلد|دوره|سال|مجلد|المجلد|ج\.?|כרך|खंड|खण्ड|เล่มที่|เล่ม|ปีที่|tập|第|제){_NUMBERED}\s*",
    re.IGNORECASE,
)
_ISSUE = re.compile(
    rf"^(?:no\.?|nr\.?|n[º°o]\.?|№|núm\.?|num\.?|issues?|Heft|H\.|[вВ]ып\.|выпуск|sayı|sy\.|S\.|sz\.|z\.|zeszyt|č\.|číslo"
    rf"|شماره|العدد|عدد|ع\.?|גיליון|חוברת|अंक|ฉบับที่|ฉบับ|số|第|제){_NUMBERED}\s*",
    re.IGNORECASE,
)
_COUNTERS = re.compile(r"(?<!\s)\s*(?:巻|卷|号|號|期|輯|辑|冊|册|권|호|집)$")
_PAGE_WORD = (
    r"(?:pp?\.|pp?(?= |$)|S\.|Seiten?|pages?|págs?\.?|páginas?|[сС]тр\.|[сС][сС]?\.|str\.|ss?\.|σσ?\."
    r"|ص\.?|صص\.?|עמ['׳]|पृ\.?|หน้า|tr\.|頁|页|ページ|第|쪽|면)"
)
_PAGES = re.compile(rf"^{_PAGE_WORD}\s*(?=\d|[ivxlc]+\b)", re.IGNORECASE)
_PAGES_BEHIND = re.compile(rf"(?<=\d)\s*{_PAGE_WORD}$", re.IGNORECASE)
_WAVE = re.compile(r"(?<=\d)\s*[〜～]\s*(?=\d)")
_EXTENT = re.compile(rf"(?:[\divxlc+\[\], ]+)(?<=[\divxlc\]])\s*{_PAGE_WORD}", re.IGNORECASE)
_TYPES_WITH_ISSUES = frozenset(("", "article", "conference", "chapter"))


def volume(text: str) -> str:
    """Returns the number of a volume without the word for it, which styles add."""
    return _COUNTERS.sub("", _VOLUME.sub("", text, count=1)) if text else ""


def issue(text: str, work_type: str) -> str:
    """Returns the number of an issue without the word for it; a report or a standard has the word in its name."""
    return _COUNTERS.sub("", _ISSUE.sub("", text, count=1)) if work_type in _TYPES_WITH_ISSUES else text


def pages(text: str) -> str:
    """Returns pages without the word for them, and with a dash for the hyphens of TeX and the waves of Japanese."""
    return _WAVE.sub("–", _PAGES_BEHIND.sub("", _PAGES.sub("", text, count=1))).replace("--", "–")


def is_extent(text: str) -> bool:
    """Tells whether a text says how many pages a work has, as `xii, 280 p.`, and not which."""
    return _EXTENT.fullmatch(text) is not None
