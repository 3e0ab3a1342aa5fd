"""Templates: the language they are written in, and what is wrong with one."""
