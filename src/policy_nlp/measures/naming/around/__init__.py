"""The clauses around that of a figure: what they speak of.

`clause` tells subject and object of one without a figure, `clause_subject` what it speaks of; `surroundings` gathers
that of the clauses beside a figure, and `subjects` lends it to figures that have no name. `paces` are such figures
that nothing before them names, `troubles` things of which a clause speaks by what ails them.
"""
