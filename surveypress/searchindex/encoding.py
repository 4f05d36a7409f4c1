"""Signs of the index that stand for something else; static/js/search/encoded-text.js reads them."""

FIELD, PIECE, FIRST = " ", "!", 0x23
"""What parts fields and pieces, and the code of the most frequent word; quotes would have to be escaped in JSON."""
