"""The stages of a build and what they keep between two of them: the only doors to site/."""
