"""The composition root: builds the parts from the configuration, starts and stops them.

    running, bot        the bot from start to stop; `--once`
    parts, chats        what the configuration names, built
    periods             digests that are due, from what routes hold
    trying              explain and preview: what would happen to a file, without doing it
    asking              one command against the store
    exporting           everything stored, as CSV or JSON lines
    doctor, doctor_remote  is this machine ready for this configuration?
    remote, installing  chats on platforms, and the app that workspaces install by link
    logs, progress      where log lines go; how far long work is

The command line calls each where it is needed, so that none pays for the others.
"""
