"""Raised numbers: the marks of notes, and exponents, which must not be taken for figures of the line."""

SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""From digits to the characters that are raised by themselves."""
