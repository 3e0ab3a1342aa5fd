"""Slack as a chat: `client` does the I/O, `render` and `manifest` are pure."""
