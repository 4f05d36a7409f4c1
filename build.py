"""Builds the survey that lives beside this file: `python build.py --help` says what else it can do."""

import sys
from pathlib import Path

from surveypress.cli import main

if __name__ == "__main__":
    sys.exit(main(root=Path(__file__).parent))
