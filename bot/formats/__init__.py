"""Bytes → text, a file each and one registry line each."""
