"""Natural language: tokens, stems, stop words, sentences, weights of terms."""
