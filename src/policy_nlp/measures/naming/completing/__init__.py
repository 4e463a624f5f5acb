"""What a name that was chosen lacks, and takes of what was told before: the steps of `names`.

`told` holds what a sentence has told, `lender` says from which name something may be taken.  Then each module knows one
thing that a name may lack: the sentence before (`earlier`), the thing behind a colon (`headed`), what of a product
(`outputs`), the list (`list_before`), examples (`of_examples`), its whole (`share_beside`, `share_wholes`, `wholes`),
whose it is (`bodies`, `branches`, `firms`, `those_told`), for whom and in what (`receivers`, `schemes`, `relief`,
`repeated`).
"""
