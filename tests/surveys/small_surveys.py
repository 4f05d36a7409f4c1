"""The five small surveys of other fields and languages, and their sites."""

import shutil
from pathlib import Path

from surveypress.build.project import Survey

FOLDER = Path(__file__).parent
SURVEYS = sorted(path.parent.name for path in FOLDER.glob("*/survey.yaml"))
LANGUAGES = {"arabic": "ar", "humanities": "de"}
"""Those that are not in English."""


def small_survey(name: str, root: Path, base_url: str = "") -> Survey:
    """Copies a survey into `root` and returns it; its site will go to `root/site`."""
    shutil.copytree(FOLDER / name, root / "content")
    return Survey(root, root / "content", root / "site", base_url)
