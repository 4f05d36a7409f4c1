"""Builds the survey that lives beside this file: `python build.py --help` says what else it can do."""

from pathlib import Path

from surveypress.__main__ import run

if __name__ == "__main__":
    run(root=Path(__file__).parent)
