"""``python -m bot`` is the command ``verbatim``.

The house, from the street inwards (docs/design.md says more):

cli        the verbs of the command line
app        builds the parts from the configuration, starts and stops them
schedule   when a source is looked at and a digest is due
watcher    one look at one source: fetch, read, store, plan what to post
publisher  posts what is planned, exactly once
commands   what a chat may ask
chats      console, desk, discord, slack: showing digests, taking questions
store      where everything is kept; sources and formats: where it comes from, and as what
engine     who does the heavy reading
config     the YAML file as one frozen value
core       quotes, figures, ranking, routing: pure functions on text
languages  the words the core knows
"""

from bot.cli import main

if __name__ == "__main__":
    main()
