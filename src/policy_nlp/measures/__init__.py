"""What every figure of a report is about, when, and how binding.

`describe` goes through the sentences.  `framing` says what each inherits from above; `figures` reads it into its
figures: which quantities are some (`selecting`), their surroundings (`mentions`), the words before them taken off
(`tails`), what they are held against and what each owes to the one before (`comparing`), its name (`naming`).
Then each field is decided by a room or module of its name: `promising` whether a figure is promised or claimed and how
binding that is, `dating` its years, `aspects` whether it is an amount, a change, a rank or a gap.  `without_numbers`
finds the targets that have none.  `vocabulary` holds the tables of words and says what each is for.
"""
