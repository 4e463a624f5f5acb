"""The words beside a figure, in its own clause, without those that are no part of its name.

`parts` takes them apart: `words_before` (what leads to a name is taken off by `leading` and `trimming`, what belongs to
the neighbours by `boundaries`), `words_behind` (`counting`), and both at once (`taken_together`, `counted_beside`).
`purposes` tells what money is for, `shares` and `as_shares` how a share is named, `clubs` who has become as large as a
figure says, `totals` what a total is of, `products` what is named bare, `without_head` what is told of a name that
lacks its last word, `examples` what stands for more of its kind, `praise` what is said in praise of what is counted.
"""
