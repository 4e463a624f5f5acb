"""What a figure is the figure of: the names that the words around it may make, and which of them it takes.

`names` does all that follows in turn for the figures of a sentence.  `parts` tells what stands around a figure in its
own clause (`leading`, `trimming`, `counting`, `purposes`), `surroundings` and `subjects` what the clauses around it
speak of, each read by `clause`.  Where these leave no choice the name is theirs (`spoken_of`, `aims`, `schemes`,
`relief`); else `candidates` puts names together, also with the figure before (`with_previous`; for names that say only
what of it they are of, `previous` and its kin, `objects`, `like_previous`), and `choice` takes one.  What was told
before completes it: `earlier` sentences, `shares` and their `wholes`, the list that it stands in (`list_openings`,
`of_listed`, `list_ends`), the body or firms that it is of (`bodies`, `firms`), the system whose word it repeats
(`repeated`).
`lists` deals a name that several figures share (`coordination`, `shared_words`) to these.
"""
