"""Web addresses are judged alike wherever they are given."""

import pytest

from surveypress.core.web_addresses import fault, root_fault


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://example.org/survey/", ""),
        ("http://localhost:8000", ""),
        ("https://medium.com/@name/text", ""),
        ("https://[::1]/", ""),
        ("https://مثال.إختبار/", ""),
        ("https://example.org:99999/", "port"),
        ("https://example.org:x/", "port"),
        ("https://ada:secret@example.org/", "user name"),
        ("https://ada@example.org/", "user name"),
        ("example.org", "not a web address"),
        ("https://", "not a web address"),
        ("https://[::1", "not a web address"),
        ("ftp://example.org/", "not a web address"),
        ("https://a b/", "not a web address"),
        ('https://a"b/', "not a web address"),
        ("javascript:alert(1)", "not a web address"),
        ("", "not a web address"),
    ],
)
def test_what_is_wrong_is_said(address: str, said: str) -> None:
    """Each kind of fault has its words; a good address has none."""
    assert said in fault(address)
    assert bool(said) == bool(fault(address))


@pytest.mark.parametrize("address", ["https://example.org/?a=b", "https://example.org/#top"])
def test_a_site_cannot_stand_below_a_query(address: str) -> None:
    """Such an address is good for a paper, and not for a site."""
    assert fault(address) == ""
    assert "query or a fragment" in root_fault(address)
