"""Reasons in words: why a paper or a topic stands beside another."""

from collections.abc import Iterable

from surveypress.core.relations import Reason
from surveypress.core.texts import Texts, gettext_noop

_REASONS = {
    "pinned": gettext_noop("chosen by the editors"),
    "cites": gettext_noop("cited in this summary"),
    "cited-by": gettext_noop("its summary cites this paper"),
    "cited-together": gettext_noop("cited together in %(first)s"),
    "discussed-together": gettext_noop("discussed together in %(first)s"),
    "heading": gettext_noop("both under “%(first)s” in %(second)s"),
    "terms": gettext_noop("both about: %(list)s"),
    "names": gettext_noop("both mention %(and)s"),
    "topic": gettext_noop("same topic: %(first)s"),
    "topics": gettext_noop("same topics: “%(first)s” and “%(second)s”"),
    "facet": gettext_noop("same %(first)s: %(second)s"),
    "also-under": gettext_noop("also under %(first)s"),
    "cited-in": gettext_noop("cited in %(first)s"),
    "cited-in-both": gettext_noop("cited in “%(first)s” and “%(second)s”"),
    "company": gettext_noop("similar to the same papers"),
    "same-area": gettext_noop("the same area"),
    "neighbouring-area": gettext_noop("a neighbouring area"),
}
"""What each kind of reason says; those that count papers stand in `_counted`."""
_PAIRS = {"topic": "topics", "cited-in": "cited-in-both"}
"""Titles of topics hold commas and "and" themselves, so two of them are quoted."""


def reason_text(reason: Reason, texts: Texts) -> str:
    """Returns a reason in words."""
    counted = _counted(reason, texts)
    if counted:
        return counted
    first, second = (*reason.shared, "", "")[:2]
    kind = _PAIRS.get(reason.kind, reason.kind) if second else reason.kind
    if kind == "facet":
        first = texts.inside_a_sentence(first)
    both = texts.gettext("%(first)s and %(second)s", first=first, second=second) if second else first
    values = {"first": first, "second": second, "list": texts.listed(reason.shared), "and": both}
    return texts.gettext(_REASONS[kind], **values)


def _counted(reason: Reason, texts: Texts) -> str:
    """Returns a reason that counts papers, in words; nothing for another one."""
    number = int(reason.shared[0]) if reason.shared and reason.shared[0].isdigit() else 0
    match reason.kind:
        case "near":
            return texts.ngettext(
                "%(num)s of its related papers is in %(topic)s",
                "%(num)s of its related papers are in %(topic)s",
                number,
                topic=reason.shared[1],
            )
        case "papers-in-both":
            return texts.ngettext("%(num)s paper in both", "%(num)s papers in both", number)
        case "papers-cited-here":
            return texts.ngettext("one of its papers cited here", "%(num)s of its papers cited here", number)
    return ""


def reason_texts(reasons: Iterable[Reason], texts: Texts) -> str:
    """Returns several reasons in one line."""
    return texts.strung(reason_text(reason, texts) for reason in reasons)
