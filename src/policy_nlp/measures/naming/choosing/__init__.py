"""Which name a figure takes of those that the words around it may make.

`plain` is the reading of its own words where nothing speaks against it, `spoken_of` and `aims` names that leave no
choice; else `candidates` (also `owned` ones) are put together, and `choice` takes one by `features` and weights that
were trained on annotated reports.
"""
