"""Weights of the features that tell how sure an attribution is.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

CONFIDENCE = table(
    """
    afar -1.2 | bias -0.26 | frame:e -0.39 | frame:m -0.34 | kind:nobody -1.4 | kind:noun -0.19 |
    kind:pronoun -0.21 | mention 0.54 | paragraph -0.14 | rule -1.6 | silent -0.3 | speech 0.36
    """
)
