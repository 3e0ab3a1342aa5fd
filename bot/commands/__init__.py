"""What a chat may ask; each command is written once and answered on every chat.

`answering.answer` runs one, `completion.complete` helps to type one, `registry.COMMANDS` is the
list that platforms make their own forms from; `access` says who may run what changes something.
"""
