"""Weights of the features that tell how sure an attribution is.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

CONFIDENCE = table(
    """
    afar -1.8 | bias -0.18 | frame:e -0.51 | frame:m -0.45 | frame:w 0.54 | kind:name 0.07 |
    kind:nobody -1.3 | kind:noun -0.33 | kind:pronoun -0.11 | kind:role 0.09 | mention 0.49 |
    rule:syntax -0.21 | silent -0.49 | speech 0.37
    """
)
