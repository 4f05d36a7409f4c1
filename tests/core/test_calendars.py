"""Years of other calendars sort by the year of ours in which they begin, and are shown as they were written."""

import pytest

from surveypress.core.dates import parse_date


@pytest.mark.parametrize(
    ("text", "year", "end"),
    [
        ("平成15年", 2003, None),
        ("平成元年", 1989, None),
        ("昭和55年", 1980, None),
        ("昭和五五年", 1980, None),
        ("令和 3 年", 2021, None),
        ("明治23年", 1890, None),
        ("大正12年", 1923, None),
        ("民國108年", 2019, None),
        ("平成15年（2003）", 2003, None),
        ("2003年（平成15年）", 2003, None),
        ("二〇一九年", 2019, None),
        ("พ.ศ. 2561", 2018, None),
        ("2561 BE", 2018, None),
        ("1441 هـ", 2019, 2020),
        ("١٤٤١ هـ", 2019, 2020),
        ("1441 هـ (2020)", 2020, None),
        ("732 AH", 1331, 1332),
        ("1398 ه.ش", 2019, 2020),
        ("5784 AM", 2023, 2024),
        ("an III", 1794, 1795),
        ("an III (1794/95)", 1794, 1795),
        ("vers l'an VII", 1798, 1799),
        ("5784 (2023/24)", 2023, 2024),
        ("民国二十三年", 1934, None),
        ("民國廿三年", 1934, None),
        ("昭和五十五年", 1980, None),
        ("光绪二十年", 1894, None),
        ("天保十二年", 1841, None),
        ("단기 4290년", 1957, None),
        ("皇紀2600年", 1940, None),
        ("๒๕๖๐", 2017, None),
        ("พ.ศ. ๒๕๖๐", 2017, None),
        ("สิงหาคม 2560", 2017, None),
        ("۱۳۵۸", 1979, 1980),
        ("۱۳۵۸ م", 1358, None),
        ("۱۳۱۲ ش", 1933, 1934),
        ("۱۳۱۲ ه\u200d.ش.", 1933, 1934),
        ("۱۳۷۲ خورشیدی", 1993, 1994),
        ("١٣٩٩ ق", 1978, 1979),
        ("תשפ״ד", 2023, 2024),
        ("ה׳תש״ל", 1969, 1970),
        ('תשנ"ג (1993)', 1993, None),
        ("वि.सं. १९९३", 1936, 1937),
        ("शक 1900", 1978, 1979),
        ("১৩৪৮ বঙ্গাব্দ", 1941, 1942),
        ("2012 ዓ.ም.", 2019, 2020),
        ("MDCCLXXXI", 1781, None),
        ("anno MDCXLVIII", 1648, None),
    ],
)
def test_it_sorts_by_our_years(text: str, year: int, end: int | None) -> None:
    """Which may stand beside it, and then say more than can be worked out."""
    date = parse_date(text)
    assert (date.year, date.end, date.label) == (year, end, text)


@pytest.mark.parametrize(("text", "year"), [("2009年", 2009), ("ca. 1785", 1785), ("1441", 1441), ("in press", None)])
def test_other_dates_are_as_they_were(text: str, year: int | None) -> None:
    """A number alone is a year of ours."""
    assert parse_date(text).year == year
