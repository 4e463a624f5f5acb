"""A text with its places: alignment, structure, and whose report it is."""

from policy_nlp.text.alignment import Alignment, Edit
from policy_nlp.text.document import Document, Heading, Sentence
from policy_nlp.text.identity import Naming, identify
from policy_nlp.text.structure import structure

__all__ = ["Alignment", "Document", "Edit", "Heading", "Naming", "Sentence", "identify", "structure"]
