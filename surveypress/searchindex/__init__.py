"""Corpus, Relations -> what the search knows of their words: made at build, read by the scripts of the search page."""
