"""Pages to bytes: templates, assets, serialisers."""
