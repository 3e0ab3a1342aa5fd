"""Words of which the text says that nobody said them: showing them as said would be a lie."""

import re

_SAY = (
    r"(?:say|says|said|saying|state|stated|stating|claim|claimed|claiming|call|called|calling"
    r"|tell|told|telling|use|used|using|utter|uttered|write|wrote|written|writing)"
)
_DENIAL = re.compile(
    r"\b(?:"
    r"(?:(?:did|does|do|has|have|had|would)(?:n['’]t|\snot)|never|den(?:y|ies|ied|ying)(?:\sever)?"
    r"(?:\shaving)?|without(?:\sever)?)\s(?:(?:ever|actually|once)\s)?"
    r"|(?i:no\sone|nobody|no-one)\s(?:(?:has|have|had|would|could|will|can|did|ever|actually)\s){0,3}"
    rf"){_SAY}\b[^.!?;“”\"]{{0,40}}\Z"
)
_REACH = 90


def is_denied(text: str, start: int, end: int) -> bool:
    """Whether the words in front of a quote say that it was not said.

    Args:
        text: the document.
        start: where the sentence begins.
        end: where the quote begins, marks included.
    """
    return _DENIAL.search(text, max(start, end - _REACH), end) is not None
