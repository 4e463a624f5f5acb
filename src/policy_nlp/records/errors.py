"""The errors that policy-nlp raises on purpose."""


class PolicyNLPError(Exception):
    """Base of every error that we raise on purpose; its message says what to do."""


class UnreadableInput(PolicyNLPError):
    """An input that cannot be turned into text: not text, empty, broken, or in a format we do not read."""


class InvalidRecord(PolicyNLPError):
    """A record that does not have the form of its schema."""


class UnknownRecord(PolicyNLPError):
    """A measure or an initiative that is asked for and that the report does not have."""


class UnwritableOutput(PolicyNLPError):
    """A file that cannot be written where it was asked for."""


class WrongArgument(PolicyNLPError, TypeError):
    """An argument of another type than the function takes."""
