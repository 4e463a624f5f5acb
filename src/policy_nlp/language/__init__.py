"""Words and expressions of time."""

from policy_nlp.language.periods import Period, find_periods
from policy_nlp.language.segmentation import ENGINES, add_words, load_words, segment, sentences_of_words, tokens

__all__ = ["ENGINES", "Period", "add_words", "find_periods", "load_words", "segment", "sentences_of_words", "tokens"]
