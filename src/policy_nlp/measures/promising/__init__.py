"""Whether a figure is promised or claimed, and how binding a promise is.

`setting` is what all figures of a sentence share, `kinds` decides; `states` tells what holds or has been reached
whatever its section plans, `goals` and `met_goals` what had been the goal of what was reached, `states_beside` what
figures of one sentence tell each other.  `commitments` finds the word that binds, and how hard it is.
"""
