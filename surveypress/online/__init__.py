"""Public registries asked for what they know of a work; only by verbs that a person runs, never by a build.

The answers become entries (importers/), these a plan and changes, as for any document.
"""
