"""Weights of the features that tell how sure an attribution is.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

CONFIDENCE = table(
    """
    afar -1.9 | bias -0.064 | frame:e -0.37 | frame:m -0.48 | frame:s 0.066 | frame:w 0.63 |
    kind:name 0.14 | kind:nobody -1.5 | kind:noun -0.14 | kind:pronoun 0.054 | kind:role 0.077 |
    mention 0.53 | paragraph -0.17 | rule:syntax -0.19 | silent -0.69 | speech 0.3
    """
)
