"""Who does the heavy work: `local` in processes of this machine."""
