"""Lists of people in capitals become names; what a person wrote mixed is never touched."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveypress.importers.capitals import recased
from surveypress.importers.documents import read_document


@pytest.mark.parametrize(
    ("said", "names"),
    [
        (["SMITH, J A", "VAN DER BERG, P"], ["Smith, J A", "van der Berg, P"]),
        (["SMITH, J.A.", "DE LA CRUZ, M.-P.", "O'BRIEN, T"], ["Smith, J.A.", "de la Cruz, M.-P.", "O'Brien, T"]),
        (["MCDONALD, RONALD", "D'ANGELO, ANN-MARIE J"], ["McDonald, Ronald", "D'Angelo, Ann-Marie J"]),
        (["McDONALD, R", "von NEUMANN, J"], ["McDonald, R", "von Neumann, J"]),
        (["VAN DER BERG, PJM", "LE ROUX, ABC"], ["van der Berg, PJM", "Le Roux, ABC"]),
        (["LEE, ANN", "NG, JOSEPH"], ["Lee, Ann", "Ng, Joseph"]),
        (["LI, W"], ["Li, W"]),
        (["GARCÍA Y VEGA, JOSÉ", "'T HOOFT, G"], ["García y Vega, José", "'t Hooft, G"]),
        (["YILDIRIM, İBRAHİM"], ["Yıldırım, İbrahim"]),
        (["ПЕТРОВ, ИВАН", "ΠΑΠΑΔΟΠΟΥΛΟΣ, Γ"], ["Петров, Иван", "Παπαδοπουλος, Γ"]),
        (["MÜLLER-LÜDE, J", "GROß, H", "IJSSELSTEIN, K"], ["Müller-Lüde, J", "Groß, H", "IJsselstein, K"]),
        (["SMITH, JOHN, JR.", "KING, MARTIN, III"], ["Smith, John, Jr.", "King, Martin, III"]),
        (["JOHN SMITH", "ANN LEE"], ["John Smith", "Ann Lee"]),
        (["SMITH JA", "LEE B"], ["Smith JA", "Lee B"]),
        (["SMITH, J A", "王 伟", "et al."], ["Smith, J A", "王 伟", "et al."]),
        (["SMITH, J A", {"literal": "NASA"}], ["Smith, J A", {"literal": "NASA"}]),
        (
            [{"family": "VAN DYKE", "given": "DICK", "suffix": "JR", "orcid": "0000-0002-1825-0097"}],
            [{"family": "van Dyke", "given": "Dick", "suffix": "Jr", "orcid": "0000-0002-1825-0097"}],
        ),
        ([{"particle": "VAN", "family": "DYKE", "given": "D"}], [{"particle": "van", "family": "Dyke", "given": "D"}]),
    ],
)
def test_a_list_in_capitals(said: list[Any], names: list[Any]) -> None:
    """Family names, given names, particles, initials and suffixes, each as such are written."""
    assert recased(said) == names
    assert recased(names) == names


@pytest.mark.parametrize(
    "said",
    [
        ["SMITH, John", "LEE, Ann"],
        ["Smith, J A", "LEE, B"],
        ["Smith, JA", "Li, W"],
        ["DUPONT, Jean"],
        [{"literal": "NASA"}, {"literal": "CERN"}],
        ["WORLD HEALTH ORGANIZATION"],
        ["王, 伟", "김, 철수"],
        ["Λ, Χ"],
        [],
        "SMITH, J",
    ],
)
def test_what_is_not_touched(said: Any) -> None:
    """Mixed lists, organisations, initials, scripts without capitals."""
    assert recased(said) == said


NAMES = st.lists(st.text("AbcDEFß'- ,.ÉéIİ王", min_size=1, max_size=12), max_size=4)


@given(names=NAMES)
def test_only_case_changes(names: list[str]) -> None:
    """Whatever a list holds, its letters stay, and a second time changes nothing."""
    got = recased(names)
    assert [name.casefold().replace("i̇", "i").replace("ı", "i") for name in got] == [
        name.casefold().replace("i̇", "i").replace("ı", "i") for name in names
    ]
    assert recased(got) == got


def test_the_plan_says_so(tmp_path: Path) -> None:
    """With the places of the first of them."""
    path = tmp_path / "savedrecs.txt"
    path.write_text(
        "FN Clarivate\nVR 1.0\nPT J\nAU SMITH, JA\n   VAN DER BERG, P\nTI Of Kites\nPY 1991\nER\n"
        "PT J\nAU Lee, B\nTI Of Ropes\nPY 1992\nER\nEF\n"
    )
    parsed = read_document("", path).parsed
    assert [list(entry.fields["authors"]) for entry in parsed.entries] == [["Smith, JA", "van der Berg, P"], ["Lee, B"]]
    assert parsed.notes == (
        "a list of people is in capitals and read as 'Smith, JA' (savedrecs.txt:3:1); look it over",
    )
