"""Paper -> what other programs cite it by: a CSL item, and that item as BibTeX, RIS, CSL-JSON and meta tags."""
