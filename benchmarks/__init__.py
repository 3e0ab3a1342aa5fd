"""Measurements of the whole and its parts; run one with `python -m benchmarks NAME`."""
