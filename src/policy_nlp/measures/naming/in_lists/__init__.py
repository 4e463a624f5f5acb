"""Names of which the figures of a list share something.

`lists` deals a coordinated name to its figures (`coordination`, `shared_words`).  `list_openings` tells what the first
says for all, `list_ends` what the last does, `neighbours` what two side by side have of each other; `of_listed` is of
things that the list counts, `counted_together` and `counted_wholes` what is counted in two ways, or as a whole.
"""
