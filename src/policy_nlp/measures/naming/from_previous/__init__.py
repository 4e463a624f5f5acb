"""Names that are told by that of the figure before.

`with_it` takes all or some of it; `like_it` has its form, with another place or size; `objects` tells what is done to
the thing that it counts.  `of_it` completes a name that says only what of it a figure is of, and asks for what was
`added`, for `kinds`, `people`, `places`, `schools`, those `served` and `shares`.
"""
