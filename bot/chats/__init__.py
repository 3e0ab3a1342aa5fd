"""Platforms that show digests and take commands, a folder each."""
