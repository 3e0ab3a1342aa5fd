"""Weights of the features that tell how sure an attribution is.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

CONFIDENCE = table(
    """
    afar -1.6 | bias -0.18 | frame:e -0.46 | frame:m -0.36 | frame:w 0.3 | kind:nobody -1.3 |
    kind:noun -0.29 | kind:pronoun -0.1 | kind:role 0.12 | mention 0.47 | rule:syntax 0.32 |
    silent -0.51 | speech 0.38
    """
)
