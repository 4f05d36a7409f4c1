"""A profile as a timeline, which it writes to where it is told."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from surveypress.build.profile import Profile
from surveypress.core.problems import UsageError


def write_trace(profile: Profile, file: Path) -> None:
    """Writes the timeline. Raises UsageError if that cannot be."""
    try:
        file.write_text(json.dumps(trace(profile)), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"cannot write {file}: {error.strerror}; name another file with --trace") from None


def trace(profile: Profile) -> Mapping[str, Any]:
    """Returns the profile in the Trace Event Format, which Chrome's tracing, Perfetto and speedscope show."""
    first = min((span.start for span in profile.spans), default=0.0)
    return {
        "displayTimeUnit": "ms",
        "traceEvents": [
            {
                "name": span.name,
                "cat": span.kind,
                "ph": "X",
                "ts": round((span.start - first) * 1e6),
                "dur": round(span.seconds * 1e6),
                "pid": span.process,
                "tid": span.process,
                "args": {"bytes": span.size} if span.rendered else {},
            }
            for span in sorted(profile.spans, key=lambda span: (span.start, -span.end))
        ],
    }
