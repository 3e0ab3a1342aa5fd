"""Weights of the features that tell how sure an attribution is.

Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What
its features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

CONFIDENCE = table(
    """
    afar -1.6 | bias -0.2 | frame:e -0.47 | frame:m -0.42 | frame:w 0.39 | kind:name 0.053 |
    kind:nobody -1.4 | kind:noun -0.33 | kind:pronoun -0.12 | kind:role 0.12 | mention 0.48 |
    paragraph 0.092 | silent -0.45 | speech 0.38
    """
)
