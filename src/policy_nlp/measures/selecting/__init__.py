"""Which quantities are figures, and which belong to a name or are but a manner of speaking.

`selection` asks the others: `counts` what only counts points of the text, `of_how_many` of how many something else is
told, `sizes` what size or threshold belongs to a name, `small_numbers` and `emphasis` what is said for its sound,
`counted_parts` which small numbers are figures all the same, being parts of what a total counts.
"""
