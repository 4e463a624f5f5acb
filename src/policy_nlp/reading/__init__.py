"""Files to text."""

from policy_nlp.reading.file import read, read_bytes
from policy_nlp.reading.limits import Limits
from policy_nlp.reading.source import Format, Source

__all__ = ["Format", "Limits", "Source", "read", "read_bytes"]
