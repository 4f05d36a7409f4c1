"""Dates as people write them: shown in their words, sorted by a year, and refused only where they can be none."""

import pytest

from surveypress.core.dates import UNDATED, Date, is_day, parse_date, year_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2021", Date("2021", 2021)),
        ("1781", Date("1781", 1781)),
        ("-350", Date("-350", -350)),
        ("-44", Date("-44", -44)),
        ("5784 (2023/24)", Date("5784 (2023/24)", 2023, 2024)),
        ("พ.ศ. 2561 (2018)", Date("พ.ศ. 2561 (2018)", 2018)),
        ("79 AD", Date("79 AD", 79)),
        ("0099", Date("0099", 99)),
        ("2021-06", Date("2021", 2021, month=6)),
        ("2021-06-17", Date("2021", 2021, month=6, day=17)),
        ("1600-02-29", Date("1600", 1600, month=2, day=29)),
        ("ca. 1785", Date("ca. 1785", 1785, circa=True)),
        ("um 1500", Date("um 1500", 1500, circa=True)),
        ("[1785?]", Date("[1785?]", 1785, circa=True)),
        ("1785/86", Date("1785/86", 1785, 1786)),
        ("1899/1900", Date("1899/1900", 1899, 1900)),
        ("2019–2021", Date("2019–2021", 2019, 2021)),
        ("2019-20", Date("2019-20", 2019, 2020)),
        ("350 BC", Date("350 BC", -350)),
        ("44 v. Chr.", Date("44 v. Chr.", -44)),
        ("AD 99", Date("AD 99", 99)),
        ("19th century", Date("19th century", 1801, 1900, circa=True)),
        ("17th–18th century", Date("17th–18th century", 1601, 1800, circa=True)),
        ("siglo XVI", Date("siglo XVI", 1501, 1600, circa=True)),
        ("XIX век", Date("XIX век", 1801, 1900, circa=True)),
        ("18세기", Date("18세기", 1701, 1800, circa=True)),
        ("XVIII в.", Date("XVIII в.", 1701, 1800, circa=True)),
        ("1780s", Date("1780s", 1780, 1789, circa=True)),
        ("1780-е гг.", Date("1780-е гг.", 1780, 1789, circa=True)),
        ("années 1780", Date("années 1780", 1780, 1789, circa=True)),
        ("1930年代", Date("1930年代", 1930, 1939, circa=True)),
        ("178-", Date("178-", 1780, 1789, circa=True)),
        ("17--", Date("17--", 1700, 1799, circa=True)),
        ("vor 1800", Date("vor 1800", 1800, circa=True)),
        ("после 1812", Date("после 1812", 1812, circa=True)),
        ("1980 г.", Date("1980", 1980)),
        ("2015年", Date("2015", 2015)),
        ("5th century BCE", Date("5th century BCE", -500, -401, circa=True)),
        ("Ve siècle av. J.-C.", Date("Ve siècle av. J.-C.", -500, -401, circa=True)),
        ("3rd millennium BC", Date("3rd millennium BC", -3000, -2001, circa=True)),
        ("3200–3100 BCE", Date("3200–3100 BCE", -3200, -3100)),
        ("20 BCE–10 CE", Date("20 BCE–10 CE", -20, 10)),
        ("11,000 BCE", Date("11,000 BCE", -11000)),
        ("12000 BP", Date("12000 BP", -10050)),
        ("紀元前350年", Date("紀元前350年", -350)),
        ("기원전 350년", Date("기원전 350년", -350)),
        ("M.Ö. 350", Date("M.Ö. 350", -350)),
        ("350 до н. э.", Date("350 до н. э.", -350)),
        ("350 לפנה״ס", Date("350 לפנה״ס", -350)),
        ("350 p.n.e.", Date("350 p.n.e.", -350)),
        ("350 ق.م", Date("350 ق.م", -350)),
        ("२०१०", Date("२०१०", 2010)),
        ("1998a", Date("1998a", 1998)),
        ("Spring 2020", Date("Spring 2020", 2020)),
        ("forthcoming", Date("forthcoming")),
        ("  im   Druck ", Date("im Druck")),
        *(
            (f"{word}1785", Date(f"{word}1785", 1785, circa=True))
            for word in "ca. |c. |c|Circa |um |about |~|≈ |vers |hacia ".split("|")
        ),
        *((f"1785{mark}", Date(f"1785{mark}", 1785, circa=True)) for mark in ("?", "~", "?]")),
        *(
            (f"44 {era}", Date(f"44 {era}", -44))
            for era in "BC|B.C.|BCE|B.C.E.|v. Chr.|v.u.Z.|av. J.-C.|a.C.".split("|")
        ),
        *((f"44 {era}", Date(f"44 {era}", 44)) for era in "AD|A.D.|CE|C.E.|n. Chr.|ap. J.-C.".split("|")),
        *(
            (text, Date(text, 1801, 1900, circa=True))
            for text in "19th c.|19. Jh.|19. Jahrhundert|19e siècle|19 век|19. secolo|19 siglo|19ème siecle".split("|")
        ),
        ("1st century", Date("1st century", 1, 100, circa=True)),
        *(
            (f"1785{joint}1790", Date(f"1785{joint}1790", 1785, 1790))
            for joint in "/|–|—|-| to | bis | and | und | à ".split("|")
        ),
        ("1785 or 1790", Date("1785 or 1790", 1785)),
        ("1785–85", Date("1785–85", 1785, 1785)),
        ("2100", Date("2100", 2100)),
        ("x" * 60, Date("x" * 60)),
        ("850", Date("850", 850)),
        ("2021-12-31", Date("2021", 2021, month=12, day=31)),
    ],
)
def test_dates(text: str, date: Date) -> None:
    """A year of any time, about right or a span of years, and words without any."""
    assert parse_date(text) == date


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (language, text, said)
        for language, texts in {
            "en": "March 2021=2021-03|Sept. 1999=1999-09|17 March 2021=2021-03-17|March 17th, 2021=2021-03-17",
            "de": "März 2021=2021-03|Feb. 1999=1999-02|3. Mai 2001=2001-05-03|März=März|March 2021=2021-03",
            "es": "17 de marzo de 2021=2021-03-17",
            "fr": "1er mars 2021=2021-03-01|juillet 1789=1789-07|jui. 1789=jui. 1789",
            "ca": "4 d’abril del 2020=2020-04-04",
            "ru": "17 марта 2021 г.=2021-03-17|март 2021=2021-03",
            "ar": "مارس 2021=2021-03",
            "hi": "मार्च 2021=2021-03",
            "hu": "2021. március 17.=2021-03-17",
            "zh": "2021年3月=2021-03|2021年3月17日=2021-03-17",
            "ko": "2021년 3월 17일=2021-03-17",
            "fi": "Mar 2021=Mar 2021",
            "xx": "Jan./Feb. 1999=Jan./Feb. 1999|Spring 2003=Spring 2003|1–3 May 2001=1–3 May 2001|März 2021=März 2021",
        }.items()
        for text, said in (pair.split("=") for pair in texts.split("|"))
    ],
)
def test_months_are_read_in_words_of_the_language_and_of_english(language: str, text: str, said: str) -> None:
    """One month or day and nothing else is as exact as in figures; what may mean several stays as it is written."""
    assert parse_date(text, language).written == said


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "is no date"),
        ("x" * 61, "is no date"),
        ("2O21", "names no year of three or four digits"),
        ("20211", "names no year of three or four digits"),
        ("21", "names no year of three or four digits"),
        ("3000", "lies after 2100"),
        ("2021-02-30", "is a day that no calendar has"),
        ("2021-00", "is a day that no calendar has"),
        ("31 February 2021", "is a day that no calendar has"),
        ("2021年13月", "is a day that no calendar has"),
        ("1900/1850", "ends before it begins"),
        ("2101", "lies after 2100"),
        ("2019/2101", "lies after 2100"),
        ("2021-13-01", "is a day that no calendar has"),
        ("2021-02-29", "is a day that no calendar has"),
    ],
)
def test_what_is_no_date(text: str, fault: str) -> None:
    """A slip of the pen is named, not believed."""
    with pytest.raises(ValueError, match=fault):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("2021", 2021),
        ("350 BC", -350),
        ("19th century", 1801),
        ("forthcoming", 2101),
        *((text, UNDATED) for text in "sine anno|бг|без года".split("|")),
        *((text, UNDATED) for text in "بی‌تا|t.y.|无日期|刊年不明|د.ت.".split("|")),
        *((text, UNDATED) for text in "n.d.|[n.d.]|N. D.|o.J.|undated|no date|unknown|s.d.|(s. a.)|б.г.".split("|")),
    ],
)
def test_lists_sort_by_the_year(text: str, rank: int) -> None:
    """What is to come stands before all years, what has no date behind them, in the words of several languages."""
    assert parse_date(text.replace("no date", "nodate")).rank == rank


def test_a_plain_year_is_told_from_words() -> None:
    """With month and day or without; `ca. 1785` says more than a year."""
    assert [parse_date(text).is_plain for text in ("2021", "2021-06", "1785?", "forthcoming")] == [
        True,
        True,
        False,
        False,
    ]
    assert year_date(1785) == parse_date("1785")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-06-17", True),
        ("2021-02-30", False),
        ("2021-06", False),
        ("20210617", False),
        ("2021-W01-1", False),
        ("", False),
    ],
)
def test_days_of_the_calendar(text: str, *, day: bool) -> None:
    """Written with year, month and day, and there."""
    assert is_day(text) is day
