"""The errors that policy-nlp raises on purpose."""


class PolicyNLPError(Exception):
    """Base of every error that we raise on purpose; its message says what to do."""


class UnreadableInput(PolicyNLPError):
    """An input that cannot be turned into text: not text, empty, broken, or in a format we do not read."""


class InvalidRecord(PolicyNLPError):
    """A record that does not have the form of its schema."""
