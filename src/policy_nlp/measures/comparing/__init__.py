"""What a figure is held against, and how it stands to it.

`differences` reads the words before a figure that compare it, `comparisons` the figures that only others are compared
with, `from_to` what a change started from, and `relations` whether a figure is more, less or about what it says.
"""
