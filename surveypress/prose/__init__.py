"""Markdown prose: what it cites and links to, and how it looks as HTML."""
