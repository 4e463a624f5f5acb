"""What a figure is the figure of.

`names` does it for the figures of a sentence, in the order of the rooms: what stands `beside` a figure in its own
clause and `around` it in others, what its name takes `from_previous` ones, the `choosing` of one of those that all
this may make, the `completing` of what it lacks by what was told before, and what figures `in_lists` share. `name` is
what may be one, and `tidy` makes it fit for a table.
"""
