"""The terminal as a chat: digests printed as they are posted, a prompt for commands."""
