"""The evaluation page: everything measured anew, and written into the documentation, by one command."""
