"""Weights of the features that tell how sure an attribution is.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

CONFIDENCE = table(
    """
    afar -2 | frame:e -0.31 | frame:m -0.45 | frame:w 0.72 | kind:name 0.18 | kind:nobody -1.5 |
    kind:noun -0.14 | kind:pronoun 0.093 | kind:role 0.1 | mention 0.51 | paragraph -0.16 |
    rule:syntax -0.41 | silent -0.73 | speech 0.3
    """
)
