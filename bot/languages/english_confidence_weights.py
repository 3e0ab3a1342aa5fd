"""Weights of the features that tell how sure an attribution is.

Written by `python -m benchmarks train_quotes`; as long as it is because it is one table of
numbers. What the features mean is told where they are made.
"""

from bot.languages.english_quote_weights import table

CONFIDENCE = table(
    """
    afar -1.9 | bias -0.17 | frame:e -0.45 | frame:m -0.38 | frame:s -0.071 | frame:w 0.51 |
    kind:name 0.089 | kind:nobody -1.5 | kind:noun -0.18 | kind:pronoun -0.12 | kind:role 0.084 |
    mention 0.51 | paragraph -0.55 | rule -1.5 | silent -0.35 | speech 0.34
    """
)
