"""Data, not logic: words and tables per language."""
