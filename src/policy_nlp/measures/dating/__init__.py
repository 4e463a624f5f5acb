"""Which years a figure covers.

`own_periods` finds the expressions of time that are a figure's own, `years` the years that they and the frame give it,
`sums` whether it adds up over them; `years_beside` and `origins` let figures of one sentence date each other.
"""
