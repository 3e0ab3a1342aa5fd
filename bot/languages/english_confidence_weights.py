"""Weights of the features that tell how sure an attribution is.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

CONFIDENCE = table(
    """
    afar -1.9 | bias -0.15 | frame:e -0.51 | frame:m -0.46 | frame:w 0.61 | kind:name 0.089 |
    kind:nobody -1.4 | kind:noun -0.31 | kind:pronoun -0.086 | kind:role 0.11 | mention 0.48 |
    rule:syntax -0.31 | silent -0.53 | speech 0.37
    """
)
