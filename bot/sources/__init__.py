"""Where documents come from, a file each behind `bot.ports.Source`."""
