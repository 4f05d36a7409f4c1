"""surveypress: a static site generator for surveys of scientific literature."""

__version__ = "0.1.0"
