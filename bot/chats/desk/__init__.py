"""A page in the browser as a chat: what was posted, and a box for commands."""
