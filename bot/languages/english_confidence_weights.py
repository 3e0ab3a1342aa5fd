"""Weights of the features that tell how sure an attribution is.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

CONFIDENCE = table(
    """
    afar -1.9 | few -0.11 | frame:e -0.22 | frame:m -0.38 | frame:w 0.68 | kind:name 0.14 |
    kind:nobody -1.3 | kind:noun 0.082 | kind:role 0.12 | mention 0.55 | paragraph -0.067 |
    rule:syntax -0.49 | silent -0.76 | speech 0.27
    """
)
