"""YAML → frozen Config, every fault with its place."""
