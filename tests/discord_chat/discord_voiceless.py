"""Imports the client library once, so that nothing warns later.

It imports a module for voice that Python is about to drop; we do not speak.
"""

import warnings

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", "'audioop' is deprecated", DeprecationWarning)
    import discord

assert discord.version_info.major == 2
