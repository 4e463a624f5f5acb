"""What a figure is the figure of: the names that the words around it may make, and which of them it takes.

`subjects` lends what the clauses before speak of; `parts` and `surroundings` tell what stands around a figure, of which
`candidates` puts names together and `choice` takes one.  What was told before completes it: `earlier` sentences,
`shares`, the list that it stands in (`list_openings`, `of_listed`, `list_ends`), the body that it is of (`bodies`), the
system whose word it repeats (`repeated`).
`lists` deals a name that several figures share (`coordination`, `shared_words`) to these.
`names` does all of this in turn for the figures of a sentence.
"""
