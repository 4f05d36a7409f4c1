"""Reported figures in words, as tables and Markdown have them."""

import re
from collections.abc import Sequence

from surveypress.core.model import Result
from surveypress.core.texts import Texts
from surveypress.relate.differences import lacks_baseline
from surveypress.relate.distinctions import distinctions


def reported(rows: Sequence[Result], texts: Texts, *, against: bool = True) -> list[str]:
    """Returns all figures of a paper in words, each told apart from the others: `GLUE, accuracy: 87% (3 bits)`.

    `against`: also what each is held against.
    """
    return [_words(row, more, texts, against=against) for row, more in zip(rows, distinctions(rows), strict=True)]


def baseline_text(row: Result, texts: Texts) -> str:
    """Returns what a figure is held against; of a difference, also that nobody says it."""
    return texts.gettext("not stated") if lacks_baseline(row, texts.language) else row.baseline


def _words(row: Result, setting: Sequence[str], texts: Texts, *, against: bool) -> str:
    """Returns a figure in words: `GLUE, accuracy: 87.2% (3 bits, against 86.4)`."""
    unit = row.unit if row.unit == "%" else f" {row.unit}" if row.unit else ""
    # What is measured on no named data set is told apart by the model.
    on = row.model if not row.dataset else ""
    figure = f"{f'{row.dataset}, ' if row.dataset else ''}{row.metric}: {row.value}{unit}"
    more = texts.listed(filter(None, (on, *setting, _against(row, texts) if against else "")))
    return f"{figure} ({more})" if more else figure


def _against(row: Result, texts: Texts) -> str:
    if lacks_baseline(row, texts.language):
        return texts.gettext("baseline not stated")
    if row.baseline and not _names(row.metric, row.baseline):
        return texts.gettext("against %(baseline)s", baseline=row.baseline)
    return ""


def _names(metric: str, baseline: str) -> bool:
    """Whether a measure has said what it is held against: "improvement over GPTQ"."""
    return bool(re.search(rf"(?<!\w){re.escape(baseline)}(?!\w)", metric, re.IGNORECASE))
