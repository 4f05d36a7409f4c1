"""Short and full names of venues."""

from collections import Counter

import pytest

from surveypress.core.venues import _LIST, _lines, full_name, known, short_name

NEURIPS = "Advances in Neural Information Processing Systems"


@pytest.mark.parametrize(
    ("venue", "short", "full"),
    [
        ("NeurIPS 2022", "NeurIPS", NEURIPS),
        ("NIPS 2012", "NeurIPS", NEURIPS),
        (f"{NEURIPS} 2012", "NeurIPS", ""),
        (
            "Findings of EMNLP 2023",
            "Findings of EMNLP",
            "Findings of the Association for Computational Linguistics: EMNLP 2023",
        ),
        ("Findings of ACL", "Findings of ACL", "Findings of the Association for Computational Linguistics: ACL"),
        ("IEEE TPAMI 2025", "TPAMI", "IEEE Transactions on Pattern Analysis and Machine Intelligence"),
        ("Nat Commun", "Nat. Commun.", "Nature Communications"),
        ("New England Journal of Medicine", "NEJM", ""),
        ("International Conference on Machine Learning 2020", "ICML", ""),
        ("ICCV 2023 Workshops", "ICCV Workshops", ""),
        ("KnotConf 2021", "KnotConf", ""),
        ("", "", ""),
    ],
)
def test_a_venue_has_two_names(venue: str, short: str, full: str) -> None:
    """Whichever a record uses, the other is found; what the program does not know stays as it is."""
    assert short_name(venue, {}) == short
    assert full_name(venue, {}) == full


def test_the_survey_has_its_own() -> None:
    """Its names come before those of the program, which stay for all else."""
    own = {"KnotConf": "Conference on Knots of {year}", "ICML": "International Conference on Moving Lines"}
    assert full_name("KnotConf 2021", own) == "Conference on Knots of 2021"
    assert full_name("ICML 2021", own) == "International Conference on Moving Lines"
    assert full_name("ICLR 2021", own).startswith("Proceedings")
    assert short_name("Conference on Knots of 2021", own) == "KnotConf"


def test_the_list_is_in_order() -> None:
    """Each line has two parts, and no short name stands for two venues."""
    rows = [*_lines(_LIST.read_text(encoding="utf-8"))]
    assert len(rows) > 100
    names = Counter(name for names, _ in rows for name in names.split(", "))
    assert [name for name, count in names.items() if count > 1] == []
    assert all(full and known(names.split(", ")[0], {}) for names, full in rows)
