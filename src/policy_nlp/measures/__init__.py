"""What every figure of a report is about, when, and how binding.

`describe` goes through the sentences.  `framing` says what each inherits from above; `figures` reads it into its
figures: which quantities are some (`selection`), their surroundings (`mentions`), the words before them taken off
(`tails`; `differences` tells what they compare with), what each owes to the one before (`from_to`, `comparisons`), its
name (`naming`) and bounds (`relations`).
Then each field is decided by a module of its name, and `aspects_beside`, `years_beside`, `states_beside`, `origins`
and `met_goals` let figures of one sentence lend each other what only one of them says.  `listing` tells where
a plan lists its targets, `numberless` finds those without a number there.  `vocabulary` names the tables of words.
"""
