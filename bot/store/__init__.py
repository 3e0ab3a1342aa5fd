"""What was read, planned and posted: SQLite behind `bot.ports.Store`."""
