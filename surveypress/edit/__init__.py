"""Changes to content/: planned as texts, shown as a diff, written at once or not at all, and taken back."""
