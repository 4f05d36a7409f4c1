"""Paper -> the work that is cited of it, in the formats and styles of other programs and of writers."""
