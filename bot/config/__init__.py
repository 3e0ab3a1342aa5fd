"""One YAML file becomes one frozen value, or the list of everything wrong with it.

``load.load(path)`` for those who start the bot, ``load.faults(text, name)`` for those who check.
"""
