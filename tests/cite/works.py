"""Works of all types with all that a record may say of them, as Hypothesis draws them."""

from hypothesis import strategies as st

from surveypress.cite.work import Work
from surveypress.core import fields
from surveypress.core.dates import parse_date
from surveypress.core.persons import Person
from surveypress.core.work_types import TYPES

_PRINTABLE = st.characters(exclude_categories=("Cc", "Cs", "Cn", "Zs", "Zl", "Zp"))
_SIGNS = st.sampled_from(" \\{}%&#_~^$\"'`-@,=<>|!?: AbC1é字")
TEXT = st.text(st.one_of(_SIGNS, _PRINTABLE), min_size=1).map(lambda text: " ".join(text.split())).filter(bool)
PEOPLE = st.one_of(
    st.builds(Person, family=TEXT, given=TEXT, suffix=st.sampled_from(("", "Jr.", "III"))),
    st.builds(Person, family=TEXT, given=TEXT, particle=st.sampled_from(("", "van den", "de la"))),
    st.builds(Person, family=TEXT),
    st.builds(Person, literal=TEXT),
)
_DATES = (*"2021 2021-06 2021-06-17 1781 1785/86 forthcoming".split(), "ca. 1785", "350 BC", "18th c.")
DATES = st.none() | st.sampled_from(_DATES).map(parse_date)
FACTS = st.fixed_dictionaries(
    {}, optional={row.name: TEXT for row in fields.facts() if row.name not in {"pages", "evidence"}}
)
PAGES = st.sampled_from(("", "7", "123–145", "123-145", "e12", "iv–ix"))
IDS = st.fixed_dictionaries(
    {},
    optional={
        "arxiv": st.just("2106.09685"),
        "doi": st.sampled_from(("10.1/a_b", "10.5555/x(99)37:3<4::aid>2;2-#", "10.5555/half%2fx?y")),
        "pmid": st.just("33087765"),
        "pmcid": st.just("PMC7599999"),
        "hal": st.just("hal-03137528"),
        "isbn": st.just("978-0-262-03384-8"),
    },
)
EXTRA = st.dictionaries(
    st.sampled_from("funder grant note series title".split()), st.one_of(TEXT, st.lists(TEXT, max_size=2)), max_size=2
)
WORKS = st.builds(
    Work,
    key=st.sampled_from("lora Araz:2026img a/b.c+d_e".split()),
    title=TEXT,
    type=st.sampled_from([row.id for row in TYPES]),
    authors=st.lists(PEOPLE, max_size=4).map(tuple),
    et_al=st.booleans(),
    editors=st.lists(PEOPLE, max_size=2).map(tuple),
    date=DATES,
    venue=st.just("") | TEXT,
    facts=st.builds(lambda facts, pages: facts | ({"pages": pages} if pages else {}), FACTS, PAGES),
    ids=IDS,
    url=st.sampled_from(("", "https://example.org/a_b?c=100%25&d={e}#f")),
    urls=st.sampled_from(((), ("https://example.org/slides",))),
    extra=EXTRA,
)
