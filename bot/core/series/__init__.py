"""The ledger of figures: which figures mean the same over documents and sources.

topics    what a figure is about, read from its sentence, title and document
places    names and where they stand
states    what befell the counted ("killed", "wounded"), clause by clause
joining   whether a figure joins a series or begins one
history   what a series says: copies, corrections, who disagrees, what was passed
"""
