"""Where documents come from: one file (or a few) per kind, one line each in `registry`."""
