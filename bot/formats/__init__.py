"""Bytes become text: one file per kind of document, one line each in `registry`."""
