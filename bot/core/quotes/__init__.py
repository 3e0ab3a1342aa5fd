"""Who said what, word for word."""
