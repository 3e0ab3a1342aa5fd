"""Weights of the features that tell how sure an attribution is.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

CONFIDENCE = table(
    """
    afar -1.2 | bias -0.27 | frame:e -0.39 | frame:m -0.33 | kind:nobody -1.3 | kind:noun -0.21 |
    kind:pronoun -0.22 | mention 0.53 | paragraph -0.15 | rule -0.62 | silent -0.34 | speech 0.37
    """
)
