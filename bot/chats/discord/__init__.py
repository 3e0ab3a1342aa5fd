"""Discord: digests as messages in channels, commands as application commands."""
