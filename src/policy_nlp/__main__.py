"""`python -m policy_nlp`: the command line."""

from policy_nlp.cli import main

main()
