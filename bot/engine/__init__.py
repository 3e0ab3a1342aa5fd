"""Who does the heavy work, off the event loop."""
