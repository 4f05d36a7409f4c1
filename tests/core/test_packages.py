"""What packages offer to other rooms."""

import importlib
import pkgutil

import surveypress


def test_a_package_has_what_it_says_it_offers() -> None:
    """`__all__` names what is there, each once."""
    found = pkgutil.walk_packages(surveypress.__path__, f"{surveypress.__name__}.")
    modules = [importlib.import_module(each.name) for each in found if each.ispkg]
    offering = [module for module in modules if hasattr(module, "__all__")]
    assert offering
    for module in offering:
        assert [name for name in module.__all__ if not hasattr(module, name)] == [], module.__name__
        assert len({*module.__all__}) == len(module.__all__), module.__name__
